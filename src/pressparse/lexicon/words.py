"""The small closed classes of English words that clauses are held together by."""

QUOTES = frozenset('"“”„«»')
CLOSING_QUOTES = frozenset(("”", '"', "»"))
DETERMINERS = frozenset("the a an this that these those each every both all some any no another either neither various several many such other".split())
POSSESSIVES = frozenset("his her its their our my your".split())
PRONOUNS = frozenset("he she they it we i you who him them us me himself herself themselves itself".split())
PREPOSITIONS = frozenset(
    "of in on at to for with by from about between among amid amidst against into onto over under upon through throughout during after before "
    "since until within without toward towards across along around behind beside besides beyond despite except inside near off outside per "
    "regarding concerning including via as like than following alongside aboard due because ahead amongst".split()
)
CONJUNCTIONS = frozenset("and or but nor yet & while whereas".split())
RELATIVES = frozenset("who which that whose whom where when".split())
COORDINATORS = frozenset(("and", "but", "or", "then", "&"))
SUBORDINATORS = frozenset("that if whether because although though while when where as since unless until how why what".split())
BE = frozenset("is are was were be been being am".split())
HAVE = frozenset("has have had having".split())
DO = frozenset("do does did".split())
MODALS = frozenset("will would shall should can could may might must".split())
THEREAFTER = frozenset("then later subsequently afterwards afterward thereafter".split())
NEGATIONS = frozenset("not never no neither nor without n't cannot".split())
ADVERBS = frozenset(
    "also again further furthermore moreover then now today yesterday tomorrow tonight always never often still already just only even earlier later "
    "recently soon once twice however therefore thus meanwhile separately jointly together both either strongly warmly highly particularly "
    "especially specifically first finally too so well very much more most here there ever yet thereby "
    "thereafter afterwards afterward additionally according respectively accordingly likewise similarly instead indeed nevertheless nonetheless simply".split()
)
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth inaugural".split())

# Nouns that a plural noun phrase speaks of the sides of a meeting with.
SIDES = frozenset(
    "sides parties leaders presidents ministers officials countries nations states delegations participants interlocutors heads counterparts "
    "principals diplomats secretaries premiers chairmen speakers generals commanders negotiators chiefs colleagues partners governors "
    "ambassadors kings monarchs representatives duo pair attendees members chairs".split()
)

# Nouns of many people, whom one meets and hears though nobody of them is named; in the singular they tell what somebody does ("the surgeon Jane Roe").
CROWDS = frozenset(
    "students pupils teachers professors lecturers academics scholars scientists researchers experts specialists farmers fishermen workers labourers laborers "
    "employees staff traders vendors merchants businessmen businesspeople businesswomen entrepreneurs investors industrialists exporters developers "
    "journalists editors reporters doctors nurses medics patients residents citizens villagers elders pensioners veterans soldiers troops officers servicemen cadets "
    "athletes players artists writers musicians filmmakers activists campaigners volunteers youths youngsters women refugees survivors families relatives "
    "lawmakers legislators parliamentarians senators congressmen councillors mayors envoys clerics bishops priests imams rabbis lawyers judges prosecutors "
    "executives managers directors owners operators stakeholders donors creditors employers unionists compatriots expatriates nationals graduates interns trainees alumni "
    "growers herders craftsmen artisans bankers financiers shipowners hoteliers manufacturers retailers importers producers firefighters peacekeepers "
    "supporters organizers organisers practitioners professionals economists historians physicians surgeons midwives pharmacists caregivers "
    "monks nuns pastors missionaries pilgrims migrants returnees victims orphans widows olympians paralympians medallists medalists champions laureates "
    "singers actors actresses dancers composers poets authors novelists sculptors painters photographers chemists physicists biologists "
    "mathematicians astronauts cosmonauts wrestlers boxers swimmers gymnasts footballers rescuers paramedics philanthropists inventors".split()
)

CROWD_ENDINGS = ("ers", "eers", "ors", "ists", "ians", "ees", "men", "women", "people", "youths", "children", "mates", "folk")
"""How plurals of people end: "engineers", "harbour masters", "villagers"."""
PEOPLED = frozenset(
    "deacons wardens marshals sheriffs stewards constables recruits delegates candidates laureates magistrates pilots champions apprentices locals heroes heads chiefs captains mothers fathers parents youth crew crews management leadership executives".split()
)
"""Others that name people only where somebody meets them."""
UNPEOPLED = frozenset(
    "answers barriers borders buffers centers centres chambers chapters characters charters committees computers containers corridors counters covers "
    "degrees disasters doors drawers errors factors fees fibers filters fingers floors flowers folders guarantees harbors indicators "
    "layers letters levers matters meters mirrors monitors motors newsletters numbers offers orders others papers parameters posters powers "
    "quarters regimen registers remainders reminders rivers rumors sectors servers shoulders showers specimen tenders "
    "theaters towers tractors transfers trees trailers triggers vectors waters weathers wonders".split()
)
"""Plurals in such endings that name no people."""
# Of whom "leaders" are no side of a meeting: those of a community, not of a state.
COMMUNITIES = frozenset("business religious faith church community civic opposition union trade-union industry labour labor youth student tribal traditional women local".split())

# What one calls on somebody to do oneself, with the objects that say so: "called on him to take leave".
VISITING: dict[str, frozenset[str]] = {
    "pay": frozenset("respects courtesy homage tribute".split()),
    "take": frozenset(("leave",)),
    "offer": frozenset("condolences sympathies congratulations felicitations greetings wishes".split()),
    "say": frozenset(("goodbye", "farewell")),
    "present": frozenset("credentials copy copies letter letters".split()),
    **dict.fromkeys("bid congratulate felicitate condole brief introduce discuss convey exchange".split(), frozenset[str]()),
}

# Nouns that, behind "the" and alone, point back to one person of the report.
ANAPHORS = frozenset("latter former guest host visitor".split())

SPEAKING_PRONOUNS = frozenset("he she they we i".split())
"""Pronouns that may be the subject of a verb of saying."""

SPOUSES = frozenset("wife husband spouse consort".split())
KIN = SPOUSES | frozenset("widow widower son daughter brother sister mother".split())
"""Whose holder of an office somebody is, not the office."""
