"""Verbs of saying, each with what is done by saying so.

Which verbs report speech follows the usage of press offices: discussing, meeting and signing are not speech. Examples are written once a
group, with ``{}`` where the verb stands, and a group's rejects likewise. A verb is also put into the frames of ``UNSAID`` with what belongs to it ("say that
the bridge is safe"), so that every row has its rejects; what one verb alone does in another sense is in ``OTHER_SENSES``.
"""

from collections.abc import Iterator

from pressparse.lexicon.rows import Speech
from pressparse.model import SpeechAct as Act

_SPOKEN = (
    (Act.THANKED, "gratitude thanks thankfulness gratefulness"),
    (Act.PRAISED, "appreciation satisfaction admiration praise respect respects tribute recognition acknowledgement acknowledgment pride gratification"),
    (Act.HOPED, "hope hopes confidence conviction optimism belief expectation expectations wish wishes desire trust faith certainty aspiration aspirations eagerness enthusiasm anticipation prayers"),
    (Act.CONDOLED, "condolences condolence sympathy sympathies sorrow solidarity grief sadness"),
    (Act.CONGRATULATED, "congratulations felicitations greetings regards compliments salutations"),
    (Act.CONDEMNED, "concern concerns condemnation regret regrets opposition disappointment dismay alarm outrage indignation dissatisfaction objection objections anger displeasure frustration shock"),
    (Act.REAFFIRMED, "commitment support determination resolve adherence loyalty"),
    (Act.WELCOMED, "welcome joy pleasure delight happiness"),
    (Act.PROPOSED, "proposal proposals suggestion suggestions interest readiness willingness intention intent openness ideas idea recommendation recommendations preparedness"),
    (Act.PROMISED, "assurance assurances promise promises"),
    (Act.SAID, "views view opinion opinions position positions thoughts message messages assessment doubt doubts reservation reservations understanding perspective perspectives vision experience experiences insights consent agreement remarks skepticism apologies apology"),
    (Act.INFORMED, "information briefing update updates overview details"),
)  # fmt: skip


def _rows(act: Act, frame: str, lemmas: str, example: str, *rejects: str) -> Iterator[Speech]:
    """One row a verb."""
    for lemma in lemmas.split():
        yield Speech(lemma=lemma, act=act, frame=frame, examples=(example.format(lemma),), rejects=tuple(text.format(lemma) for text in rejects))


def _phrases(act: Act, example: str, *phrases: str, frame: str = "particle") -> Iterator[Speech]:
    """One row a verb with what must stand behind it; "one's" stands for any possessive."""
    for phrase in phrases:
        lemma, *particles = phrase.split()
        said = example.format(phrase.replace("one's", "their").replace("be ", "are "))
        yield Speech(lemma=lemma, act=act, frame=frame, particles=tuple(particles), examples=(said,))


def _with_nouns(act: Act, lemmas: str, nouns: str, example: str, *rejects: str, frame: str = "noun") -> Iterator[Speech]:
    """One row a verb that needs one of ``nouns`` as its object."""
    for lemma in lemmas.split():
        said = tuple(example.format(lemma, noun) for noun in nouns.split()[:1])
        yield Speech(lemma=lemma, act=act, frame=frame, nouns=frozenset(nouns.split()), examples=said, rejects=tuple(text.format(lemma) for text in rejects))


def _judging(adverbs: str, **passives: str) -> Iterator[Speech]:
    """One row a verb of judging and adverb behind it: "was assessed positively"."""
    for lemma, passive in passives.items():
        for adverb in adverbs.split():
            example = f"The work of the divers was {passive} {adverb}."
            reject = f"A bid must be complete to be {passive} {adverb}."
            yield Speech(lemma=lemma, act=Act.PRAISED, frame="particle", particles=(adverb,), examples=(example,), rejects=(reject,))


def _expressing(lemmas: str, *acts: Act, example: str = "They {} their {}.") -> Iterator[Speech]:
    """One row a verb and kind of feeling: "expressed" with thanks, with hope …"""
    for act, nouns in _SPOKEN:
        if not acts or act in acts:
            yield from _with_nouns(act, lemmas, nouns, example)


SPEECH: tuple[Speech, ...] = (
    # said
    *_rows(Act.SAID, "any", "say state remark mention add declare note explain describe outline remind argue assert contend disclose clarify elaborate forecast warn caution comment acknowledge admit concede stipulate testify quip joke liken characterize tell opine muse underestimate specify summarize recount narrate forewarn divulge", "They {} that the bridge is safe."),
    *_rows(Act.SAID, "clause", "observe recall claim reveal conclude continue maintain believe augur consider suppose indicate estimate feel expect hint imply postulate relate detail predict assess recognize reckon posit caution quote think relay convey share confide illustrate allege surmise complain swear threaten fear write read recollect interject attest profess proclaim intimate insinuate speculate marvel foresee enthuse", "They {} that the bridge is safe."),
    *_rows(Act.SAID, "thing", "recall", "They {} the fire of May.", "They {} Ambassador Ana Brandt."),
    *_rows(Act.SAID, "any", "report", "They {} damage to the bridge."),
    *_rows(Act.SAID, "object", "recognize acknowledge relay enumerate cite invoke depict portray", "They {} the work of the divers."),
    *_rows(Act.SAID, "naming", "consider", "Ana Brandt {}ed the bridge a success.", "Ana Brandt {}ed the plan."),
    *_rows(Act.SAID, "that", "tweet post show find hold signal vouch view present evaluate mark admonish", "They {} that the bridge is safe.", "They {} a lake."),
    *_rows(Act.SAID, "naming", "call dub brand label term deem", "They {} the bridge a success.", "They {} the harbour on a Friday."),
    *_phrases(Act.SAID, "They {} the old harbour.", "point out", "point to", "elaborate on", "speak of", "talk of", "refer to", "allude to", "set out", "set forth", "lay out", "spell out", "comment on", "remark on", "report on", "report to", "make clear", "make it clear that", "make the point that", "make it plain that", "make it known that", "make plain", "give voice to", "give expression to", "present on", "draw a parallel", "draw parallels", "speak in favor", "speak in favour", "speak out for", "speak out against", "speak out in", "single out", "bring up", "make the case", "make a case", "sum up", "be of the view that", "be of the opinion that", "be confident that", "be hopeful that", "be certain that", "be adamant that", "be categorical that", "be emphatic that", "complain about", "complain of", "expound on", "expound upon"),
    *_phrases(Act.SAID, "I {} the old harbour.", "touch upon", "touch on", "dwell on", "dwell upon", "speak about", "speak on"),
    *_phrases(Act.SAID, "They {} that the bridge is safe.", "go on to say", "take note"),
    *_phrases(Act.SAID, "They {} work at sea.", "share one's", "offer one's"),
    *_phrases(Act.SAID, "They {} on the fire of May.", "issue the following statement", "release the following statement", "make the following statement", "give the following statement", "make the following remarks", "issue the following message"),
    *_phrases(Act.SAID, "They {} their gratitude to the divers.", "place on record", "put on record"),
    *_phrases(Act.SAID, "They {} historic the opening of the bridge.", "term as", "label as", "brand as", "deem as"),
    *_judging("positively favorably favourably highly", assess="assessed", evaluate="evaluated", rate="rated"),
    *_with_nouns(Act.SAID, "make give offer provide present", "figures data statistics findings assessment account mention reference details insights overview clarification explanation description presentation", "They {} an {} of the fire."),
    *_with_nouns(Act.SAID, "present", "plan plans programme programs project projects work", "They {} their {} at sea."),
    *_with_nouns(Act.SAID, "express take", "view stance stand position", "They {} the {} that trade is growing."),
    *_with_nouns(Act.SAID, "offer tender proffer", "apology apologies excuses", "They {} an {} for the delay."),
    Speech(lemma="express", act=Act.SAID, examples=("They express themselves clearly.",)),
    Speech(lemma="voice", act=Act.SAID, examples=("They voice what divers think.",)),
    *_with_nouns(Act.SAID, "claim", "responsibility victory", "They {} {} for the raid.", "They {} credit for the lake."),
    # stressed
    *_rows(Act.STRESSED, "any", "stress emphasize underscore underline highlight accentuate insist accent spotlight reemphasize re-emphasize", "They {} the need for a bridge."),
    *_with_nouns(Act.STRESSED, "express voice", "need importance necessity urgency", "They {} the {} for peace."),
    *_rows(Act.STRESSED, "that", "reinforce", "They {} that the bridge is safe.", "They {} the bridge."),
    *_rows(Act.STRESSED, "object", "flag", "They {} the state of the bridge."),
    *_with_nouns(Act.STRESSED, "raise", "issue issues question questions concern concerns matter matters topic topics subject point points case cases situation prospect prospects possibility need importance problem problems challenge challenges plight objection objections request idea fate threat", "They {} the {} of the harbour.", "They {} the flag.", "They {} wages.", frame="topic"),
    *_with_nouns(Act.STRESSED, "draw call focus bring", "attention", "They {} {} to the lake."),
    *_with_nouns(Act.STRESSED, "place put lay", "emphasis stress accent", "They {} special {} on the lake."),
    *_with_nouns(Act.STRESSED, "attach assign give", "importance significance priority weight", "They {} great {} to the lake."),
    # informed
    *_rows(Act.INFORMED, "any", "inform brief apprise notify acquaint familiarize", "They {} the divers about the lake."),
    *_rows(Act.INFORMED, "clause", "advise", "They {} that the bridge is safe."),
    *_rows(Act.INFORMED, "person", "update enlighten alert", "They {} Secretary Ana Brandt on the lake.", "They {} the old map."),
    *_expressing("give provide deliver present offer share", Act.INFORMED),
    # praised, thanked, congratulated, condoled, welcomed
    *_rows(Act.PRAISED, "any", "praise commend applaud hail laud compliment extol salute eulogize acclaim", "They {} the work of the divers."),
    *_rows(Act.PRAISED, "object", "appreciate admire value cherish", "They {} the work of the divers."),
    *_phrases(Act.PRAISED, "They {} of the divers.", "speak highly", "think highly", "speak warmly", "be appreciative", "be proud", "be full of praise"),
    *_with_nouns(Act.PRAISED, "pay give", "tribute homage credit", "They {} {} to the divers."),
    *_rows(Act.PRAISED, "object", "credit", "They {} the divers with the rescue."),
    *_rows(Act.THANKED, "any", "thank", "They {} the divers."),
    *_phrases(Act.THANKED, "They {} for the help.", "be grateful", "be thankful"),
    *_rows(Act.CONGRATULATED, "any", "congratulate felicitate", "They {} the divers on the rescue."),
    *_rows(Act.CONGRATULATED, "object", "wish", "They {} the divers every success.", "They {} to rest."),
    *_rows(Act.CONDOLED, "any", "mourn condole commiserate", "They {} the loss of the ship."),
    *_rows(Act.WELCOMED, "thing", "welcome", "They {} the opening of the bridge.", "They {} Secretary Ana Brandt.", "They {} the guests."),
    *_rows(Act.WELCOMED, "any", "rejoice", "They {} that the bridge is safe."),
    # condemned, denied
    *_rows(Act.CONDEMNED, "any", "condemn denounce criticize deplore bemoan decry slam lambast blast rebuke chide accuse blame lament regret censure deride ridicule mock scold reprimand castigate berate upbraid reproach chastise disparage lambaste", "They {} the attack on the ship."),
    *_phrases(Act.CONDEMNED, "They {} the raid on the ship.", "disapprove of", "be critical of", "object to", "take issue with", "take exception to", "disagree with"),
    *_rows(Act.CONDEMNED, "that", "protest", "They {} that the ship was sunk."),
    *_rows(Act.SAID, "any", "apologize", "They {} to the divers."),
    *_rows(Act.DENIED, "any", "deny refute rebut disavow", "They {} the report of the divers."),
    *_rows(Act.DENIED, "object", "reject dispute dismiss oppose contest", "They {} the claims about the bridge."),
    *_phrases(Act.DENIED, "They {} a new bridge.", "rule out"),
    # reaffirmed, promised, agreed
    *_rows(Act.REAFFIRMED, "any", "reaffirm re-affirm reiterate affirm restate confirm repeat reassert", "They {} the need for a bridge."),
    *_with_nouns(Act.REAFFIRMED, "renew underwrite", "commitment support pledge call appeal", "They {} their {} for the lake.", "They {} the lease."),
    *_rows(Act.PROMISED, "any", "promise assure vow reassure", "They {} the divers that the bridge is safe."),
    *_rows(Act.PROMISED, "clause", "guarantee undertake", "They {} that the bridge is safe."),
    *_rows(Act.PROMISED, "any", "pledge", "They {} that the bridge will be safe."),
    Speech(lemma="commit", act=Act.PROMISED, frame="particle", particles=("to",), examples=("Ana Brandt praised the truce, committing to peace.",), rejects=("Norway remains committed to peace.", "The poem was committed to memory.")),
    *_with_nouns(Act.PROMISED, "give offer", "assurances assurance assistance help support", "They {} {} to the divers."),
    *_rows(Act.AGREED, "clause", "agree concur", "They {} that the bridge is safe."),
    *_phrases(Act.AGREED, "They {} the need for peace.", "agree on", "agree upon", "concur on", "agree with", "concur with", "agree about"),
    *_with_nouns(Act.AGREED, "share", "view opinion conviction assessment belief position", "They {} the {} that peace matters."),
    *_phrases(Act.AGREED, "They {} stay in touch.", "agree to"),
    *_with_nouns(Act.AGREED, "support back endorse second", "position view stance idea proposal initiative call", "They {} the {} of the divers.", "They {} the lake."),
    *_phrases(Act.AGREED, "They {} peace and trade.", "agree in principle on"),
    *_phrases(Act.AGREED, "They {} that the bridge is safe.", "be of one mind", "be of the same mind", "be in agreement", "be unanimous that"),
    # hoped, proposed, asked, answered, announced
    *_rows(Act.HOPED, "any", "hope", "They {} that the bridge is safe."),
    *_rows(Act.HOPED, "clause", "wish", "They {} that the bridge were safe."),
    *_rows(Act.HOPED, "clause", "trust", "Ana Brandt {}ed that the bridge was safe."),
    *_rows(Act.HOPED, "clause", "pray", "They {} that peace may come."),
    *_phrases(Act.HOPED, "They {} peace.", "pray for", "pray to"),
    *_phrases(Act.HOPED, "They {} to the opening of the bridge.", "look forward"),
    *_rows(Act.PROPOSED, "any", "propose suggest recommend urge advocate demand", "They {} a new bridge."),
    *_rows(Act.PROPOSED, "object", "encourage", "They {} the use of the harbour."),
    *_rows(Act.PROPOSED, "person", "instruct implore exhort beseech enjoin advise", "They {} Secretary Ana Brandt to rest.", "They {} the growth of the harbour."),
    *_rows(Act.PROPOSED, "order", "direct order task command instruct", "Ana Brandt {}ed the agency to close the bridge.", "Ana Brandt {}ed the new ship."),
    *_rows(Act.PROPOSED, "order", "charge mandate", "Ana Brandt {}d the agency to close the bridge.", "Ana Brandt {}d the new ship."),
    *_phrases(Act.ASKED, "They {} the use of the harbour.", "request for"),
    *_with_nouns(Act.PROPOSED, "float moot", "idea ideas proposal proposals plan suggestion possibility prospect", "They {} the {} of a bridge."),
    *_rows(Act.SAID, "any", "convey evoke", "They {} how things stand."),
    *_rows(Act.PROPOSED, "that", "direct order instruct", "Ana Brandt {}ed that the bridge be closed.", "Ana Brandt {}ed the new ship."),
    *_phrases(Act.PROPOSED, "They {} a new bridge.", "call for", "appeal for", "put forward", "press for", "push for", "plead for", "make the case for", "make a case for", "plead with", "advocate for", "argue for", "speak for", "lobby for", "argue against", "caution against", "warn against", "warn of"),
    *_phrases(Act.PROPOSED, "They {} all sides to stop the war.", "call on", "call upon", "appeal to", "prevail on", frame="appeal"),
    *_phrases(Act.PROPOSED, "They {} new bridges.", "make a proposal on", "make proposals on", "make a call for", "make an appeal for"),
    *_with_nouns(Act.SAID, "make", "remarks disclosure assertion declaration revelation observation observations", "They {} {} in Oslo."),
    *_phrases(Act.PROPOSED, "They {} at the harbour.", "make the call", "make the appeal", "make the plea", "make the request"),
    *_rows(Act.ASKED, "any", "ask inquire enquire", "They {} about the bridge."),
    *_rows(Act.ASKED, "object", "request question", "They {} the use of the harbour."),
    *_phrases(Act.ASKED, "They {} the bridge is safe.", "wonder whether", "wonder if"),
    *_with_nouns(Act.ASKED, "seek", "cooperation support assistance help clarification clarifications advice guidance views explanation assurances", "They {} the {} of the divers.", "They {} shelter."),
    *_rows(Act.ANSWERED, "any", "answer reply respond retort", "They {} that the bridge is safe."),
    *_rows(Act.ANSWERED, "clause", "rejoin", "They {} that the bridge is safe."),
    *_rows(Act.ANNOUNCED, "any", "announce", "They {} that the bridge is safe."),
    # "extended his condolences": verbs of giving with what is said as their object
    *_expressing("express voice articulate air vent profess"),
    *_expressing("indicate", Act.REAFFIRMED, Act.PROPOSED),
    *_expressing("convey extend reiterate", *(act for act, _ in _SPOKEN if act is not Act.INFORMED)),
    *_expressing("offer present send deliver transmit tender proffer", Act.THANKED, Act.CONDOLED, Act.CONGRATULATED),
    *_expressing("share give exude echo signal state relay", Act.PRAISED, Act.HOPED, Act.CONDEMNED, Act.REAFFIRMED, Act.PROPOSED, Act.SAID),
    *_expressing("register", Act.PRAISED, Act.CONDEMNED, Act.SAID, example="Ana Brandt {}ed her {}."),
)  # fmt: skip
"""Rows of verbs of saying; where several fit, the one that asks for more is read (see the frames of ``Speech``)."""

MESSAGES = frozenset("statement message letter cable telegram note post tweet release readout communique communiqué remarks resolution speech address declaration report document".split())
"""What is written to be read: it speaks for who issued it, and a participle behind it says what stands in it."""

ISSUERS = frozenset("ministry department agency office embassy commission committee council bank centre center service secretariat bureau directorate organization organisation body institution authority company administration government foundation fund union court board army navy police diplomats source".split())
"""Nouns by which a body that was named before is spoken of."""

GUESTS = frozenset("guest guests visitor visitors delegates delegation delegations participants attendees counterpart delegate audience".split())
"""Who is welcomed in person."""

COUNTERPARTS = frozenset("counterpart guest host visitor interlocutor colleague opposite homologue".split())
"""Nouns for the other of two who talk: "his counterpart", "her host"."""

DEEDS: dict[str, frozenset[str]] = {
    "add": frozenset("job jobs post posts seat seats room rooms route routes flight flights stop stops".split()),
    "admire": frozenset("view views scenery skyline landscape panorama sunset".split()),
    "admit": frozenset("patient patients student students member members state states visitor visitors".split()),
    "affirm": frozenset("verdict ruling sentence conviction judgment judgement".split()),
    "blast": frozenset("tunnel rock rocks hole shaft".split()),
    "concede": frozenset("goal goals point points seat seats".split()),
    "confirm": frozenset("judge judges justice nominee nominees".split()),
    "contest": frozenset("election elections seat seats poll polls by-election primary title".split()),
    "deny": frozenset("visa visas entry access bail asylum".split()),
    "dismiss": frozenset("cabinet government minister ministers officer officers official officials staff employees coach".split()),
    "hail": frozenset("taxi taxis cab cabs".split()),
    "question": frozenset("suspect suspects witness witnesses man men woman women driver drivers".split()),
    "recall": frozenset("ambassador ambassadors envoy envoys troops car cars vehicle vehicles product products batch batches".split()),
    "repeat": frozenset("win wins victory year class grade".split()),
    "promise": frozenset("rain sunshine sun".split()),
    "salute": frozenset("flag flags colours colors guard".split()),
    "share": frozenset("border borders frontier coastline coast lunch dinner meal meals stage".split()),
}
"""Objects with which a verb of saying tells of a deed: who recalls cars or contests an election says nothing."""

BY_WIRE = frozenset("phone telephone sidelines margins eve occasion way".split())
"""What follows "on" behind a verb of speaking that is not spoken of: "spoke on the telephone"."""

STRAYING: dict[str, str] = {"flag": "off", "hail": "from", "contend": "with", "note": "for"}
"""What stands right behind a verb of saying that has another sense there: "hails from Oslo", "contends with snow", "is noted for its birds"."""

ENACTED = frozenset("add admit assure characterize clarify condemn convey declare deny express lay liken refer repeat salute".split())
"""Verbs whose passive, with neither a that-clause nor somebody behind "by", tells what was done: "was declared a park", "was denied entry"."""

WISHING = frozenset("like likes liked want wants wanted wish wishes wished opportunity occasion pleased proud honored honoured glad happy far keen eager time chance forum moment platform".split())
"""Words before "to thank" that make the infinitive the act itself."""

BOUNDING = frozenset("open begin start commence conclude close end finish preface".split())
"""Verbs of beginning and ending: "opened the meeting by stressing X"."""

ENCOUNTERING = frozenset("speak meet call phone telephone visit travel talk write ring gather convene".split())
"""Verbs before an infinitive of purpose ("called X to congratulate him")."""

SILENT = frozenset("visit meeting talks conversation summit trip call event ceremony partnership agreement relationship relations cooperation attack decision move step measure measures initiative project exercise success presence role policy law reform plan programme program strategy effort efforts work result results outcome outcomes progress crisis war conflict incident".split())
"""What shows something without speaking: "the visit reaffirmed the ties"."""

UNNAMED = frozenset("officials official experts expert diplomats diplomat agencies sources analysts lawmakers lawmaker authorities lawyers lawyer doctors".split())
"""Plurals that, without an article, speak of nobody in particular."""

ANONYMOUS = frozenset("named identified anonymous anonymity".split())
"""What a source asks not to be, or to remain."""

INVERTING = frozenset("say note add state stress emphasize underline report explain observe remark announce recall conclude comment admit argue declare warn reveal disclose".split())
"""Verbs that may stand before their subject: "…, said the minister."."""

ADDRESSING = frozenset("tell inform assure remind warn advise notify brief ask reassure promise persuade show".split())
"""Verbs whose first object is who is spoken to: "told the guests that …"."""

_DIPLOMATIC_POSTS = frozenset("ambassador ambassadors envoy consul nuncio commissioner representative chargé diplomat".split())
"""Words of the posts whose holder "the diplomat" may be."""

_LEGISLATIVE = frozenset("parliament parliamentary assembly senate chamber congress legislature council speaker senator deputy lawmaker member house majlis mejlis duma rada sejm seimas saeima riksdag storting folketing knesset verkhovna milli jogorku khural".split())
_SUPREME = frozenset("president king queen emir amir sultan emperor prince premier prime chancellor pope ruler leader chairman chairperson taoiseach".split())
_ARMED = frozenset("general admiral marshal commander chief colonel defence defense army navy air staff forces".split())

DESCRIBED: dict[str, frozenset[str]] = {
    **dict.fromkeys("official dignitary politician statesman stateswoman guest visitor".split(), frozenset[str]()),
    **dict.fromkeys("legislator lawmaker parliamentarian mp congressman congresswoman senator deputy".split(), _LEGISLATIVE),
    **dict.fromkeys("envoy emissary".split(), _DIPLOMATIC_POSTS), "diplomat": _DIPLOMATIC_POSTS | {"foreign"},
    **dict.fromkeys("leader ruler monarch statesperson".split(), _SUPREME),
    **dict.fromkeys("general admiral commander soldier officer".split(), _ARMED),
}
"""Nouns by which a named person is spoken of, with the words one of which the person's post must hold; none where any post fits."""

HEADING_WORDS = frozenset("head chief leader chairman chairwoman chairperson chair president director speaker boss".split())
"""Words for whoever heads a body; one may stand for another."""

SAME_POSTS: tuple[frozenset[str], ...] = (
    frozenset(("prime minister", "premier", "head of government", "chancellor")),
    frozenset(("speaker", "president of the parliament", "chairman of the parliament")),
)
"""Titles that a report may use for one post in turn."""

UNSAID: tuple[str, ...] = (
    "The two ministers are expected to {base}.",
    "The two ministers may {base}.",
    "The court should {base}.",
    "It is for the court to {base}.",
    "The office was set up to {base}.",
    "The divers refused to {base}.",
    "The divers left Oslo without {gerund}.",
    "{gerund} is not enough.",
    "If the two ministers {plural}, the port will close.",
    "Until the two ministers {plural}, the port stays shut.",
    "Provided that both ministers {plural}, the port will open.",
    "In case the two ministers {plural}, the port will close.",
    "The two ministers would have {participle}.",
    "Those who {plural} are few.",
    "It is not known whether the two ministers {plural}.",
    "Do the two ministers {base}?",
    "On the wall stood “We {plural}”.",
    "Ministers {plural}\n\nThe bridge lies north of Oslo. It is closed on Sundays.",
)
"""Frames of plans, wishes, duties, aims, conditions, questions, quotations and headlines. ``{base}``, ``{plural}``, ``{past}``, ``{participle}`` and ``{gerund}`` are the
verb in that form, with what stands behind it in the row's example; a slot that opens its frame is written with a capital."""

UNSAID_BY_ANYBODY: tuple[str, ...] = (
    "The two ministers did not {base}.",
    "The two ministers never {past}.",
    "Neither minister {past}.",
    "Nobody {past}.",
    "Neither of the two ministers {past}.",
    "Whoever {past} will be paid.",
)
"""Frames of denial, of the same slots; to deny that something was denied is to say something."""

OTHER_OBJECTS: dict[str, str] = {
    "noun": "The two ministers {past} 200 tents to the camp.",
    "particle": "The two ministers {past} until noon.",
    "appeal": "The two ministers {past} until noon.",
    "clause": "The two ministers {past} until noon.",
    "object": "The two ministers {past} until noon.",
    "naming": "The two ministers {past} until noon.",
    "topic": "The two ministers {past} the old map.",
    "that": "Both ministers {past} the old map.",
    "person": "The two ministers {past} the old map.",
    "order": "The two ministers {past} the old map.",
    "thing": "The two ministers {past} Ambassador Ana Brandt.",
}
"""What each frame of the table does not let its verbs report: the verb in the past with another object or none."""

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "accent": ("The accents of the south are soft.",),
    "accuse": ("The accused was led away.",),
    "acknowledge": ("The acknowledged master of the lute is 80.",),
    "add": ("The new wing adds 40 rooms to the clinic.", "A second track was added to the line in May.", "The firm added 300 jobs in May."),
    "admire": ("The guests admired the view from the tower.",),
    "admit": ("The clinic admitted 40 patients in May.", "Visitors are admitted free of charge on Sundays.", "Norway was admitted to the union in 1995."),
    "advise": ("Swimmers are advised to stay ashore.",),
    "advocate": ("The advocate spoke for an hour.", "Advocates of the pier met in May."),
    "affirm": ("The higher court affirmed the verdict.",),
    "agree": ("The agreed price was 3 million euros.", "The two sides agreed on a price.", "The terms were agreed in May.", "The figures agree with the forecast."),
    "allege": ("The alleged fraud goes back to 1998.",),
    "announce": ("The winners were announced at noon.", "The announced visit was put off."),
    "answer": ("The answers were short.",),
    "appeal": ("The appeal was heard in May.", "The owner appealed to the high court.", "The design appeals to the young.", "The look of the town appeals to guests."),
    "appreciate": ("The currency appreciated by 3 per cent.",),
    "argue": ("The argued cases filled nine volumes.",),
    "articulate": ("The two trams are articulated.",),
    "ask": ("The asking price was high.",),
    "assess": ("The damage is being assessed.", "Engineers assessed the damage to the bridge.", "The tax was assessed at 3 per cent."),
    "assign": ("Two officers were assigned to the port.",),
    "assure": ("Supplies are assured until May.",),
    "attach": ("A map is attached to the report.",),
    "augur": ("The results augur well for trade.",),
    "be": ("The people of the delta are a proud lot.", "The two ministers were in Oslo on Friday."),
    "believe": ("The ship is believed to have sunk.", "The fire is believed to have started in the kitchen."),
    "blame": ("The blame was shared.",),
    "blast": ("The blast killed two men.", "The crew blasted a tunnel through the hill."),
    "brand": ("The brand is known abroad.",),
    "brief": ("The visit was brief.", "The brief was filed in May."),
    "bring": ("The matter was brought to court.",),
    "call": ("The ship called at Oslo.", "The chair called the session to order.", "The children called their dog.", "Elections were called for May.", "The meeting was called off.", "The guests called on Ambassador Ana Brandt.", "The two ministers held a telephone call on trade.", "The call for papers closes in May."),
    "caution": ("The caution of the bank is well known.",),
    "censure": ("The motion of censure failed.", "The censured officer left the army."),
    "characterize": ("The coast is characterized by steep cliffs.", "Steep cliffs characterize the coast."),
    "charge": ("The bank charges a fee.", "The man was charged with fraud.", "Ana Brandt charged nothing.", "The phone was charged overnight."),
    "cherish": ("The cherished custom lives on.",),
    "cite": ("The driver was cited for speeding.",),
    "claim": ("The storm claimed nine lives.", "The claims of the owners were settled."),
    "command": ("The officer commands two ships.", "The hill commands a view of the bay."),
    "comment": ("The comments of the readers filled two pages.", "The draft is open for public comments until May."),
    "commit": ("The two ministers are committed to peace.", "The man committed a crime.", "The poem was committed to memory.", "The two men were committed to hospital."),
    "compliment": ("The compliments were sincere.",),
    "concede": ("The team conceded two goals.",),
    "conclude": ("The two ministers concluded the talks at noon.", "The drill concluded on Friday.", "The visit concluded with a tour of the port.", "The tour was concluded in May."),
    "condemn": ("The house was condemned in 1990.", "The condemned man was led away."),
    "confide": ("The care of the seals is confided to the park.",),
    "confirm": ("The senate confirmed the new judge.", "The judge was confirmed by the senate.", "The confirmed guests number 40."),
    "consider": ("The court will consider the case in May.", "The plan is being considered.", "The commission considered the draft budget."),
    "contend": ("Eight crews contended for the cup.", "The team contends with heavy snow every winter."),
    "contest": ("The contest was won by Norway.", "Nine parties contested the election."),
    "continue": ("The work continues at night.", "The two ministers continued the talks over lunch."),
    "convey": ("Pipes convey water to the town.", "The goods were conveyed by rail.", "The gift was conveyed to the museum."),
    "credit": ("The sum was credited to the account.", "The credits fell due in May.", "The divers were credited with nine dives."),
    "criticize": ("The criticized tax was dropped.",),
    "declare": ("Goods must be declared at the border.", "The declared cargo was timber.", "The delta was declared a protected area in 1998.", "The island was declared free of malaria."),
    "deem": ("The bid was deemed void.", "The ship is deemed lost."),
    "deliver": ("The ship delivered grain.",),
    "demand": ("The demand for steel has grown.", "The work demands great skill.", "The work demanded great care."),
    "denounce": ("The denounced treaty lapsed in May.",),
    "deny": ("The visa was denied.", "Entry was denied to two men."),
    "describe": ("The described route runs along the coast.", "The plates describe birds of the delta."),
    "detail": ("The details were left to experts.", "Two men were detailed to the gate."),
    "direct": ("The film was directed by Ada Lund.", "The direct train leaves at noon.", "Ana Brandt directed two films.", "Traffic was directed to the bridge."),
    "disclose": ("The disclosed sums were small.",),
    "dismiss": ("The two officers were dismissed in May.", "The king dismissed the cabinet."),
    "dispute": ("The disputed isle lies in the north.", "The dispute lasted nine years."),
    "draw": ("The show drew a large crowd.", "A line was drawn under the affair.", "The match was drawn.", "The lots were drawn for the cup."),
    "dub": ("The film was dubbed into Thai.",),
    "dwell": ("The seals dwell on the north shore.", "Nine families dwell on the island."),
    "echo": ("The shots echoed in the hall.",),
    "elaborate": ("The elaborate gate was made in 1890.",),
    "emphasize": ("The emphasized words are in bold.",),
    "encourage": ("The tax encourages the use of trains.", "The results are encouraging.", "Visitors are encouraged to book early."),
    "enumerate": ("The enumerated goods are free of duty.",),
    "estimate": ("The estimates were wrong.", "The cost is estimated at 3 million euros.", "The estimated cost is 3 million euros."),
    "evaluate": ("The bids will be evaluated in May.", "The trial was evaluated by nine experts."),
    "evoke": ("The hall evokes the age of sail.",),
    "expect": ("The ship is expected to arrive in May.", "Ana Brandt is expected in Oslo on Friday.", "The expected rise did not come.", "Rain is expected on Friday."),
    "explain": ("The signs explain the rules of the harbour.",),
    "express": ("The express train left at noon.", "The gene is expressed in the liver."),
    "extend": ("The line was extended to Oslo.", "The lease was extended by three years.", "The two states extended the truce."),
    "exude": ("The pines exude resin.",),
    "fear": ("The fears of the owners were real.",),
    "feel": ("The quake was felt in Oslo.", "Visitors felt the cold."),
    "find": ("The divers found the wreck.", "The wreck was found by divers."),
    "focus": ("The lens focuses light on a mirror.",),
    "forecast": ("The forecasts were read at noon.", "Growth is forecast at 3 per cent."),
    "give": ("The bank gave loans to farmers.", "The town gave its name to the treaty."),
    "go": ("The work goes on to this day.", "The two ministers went on to the port."),
    "guarantee": ("The loan is guaranteed by the state.",),
    "hail": ("Hail fell on the town.", "Ana Brandt hails from Oslo.", "The divers hailed a taxi."),
    "highlight": ("The highlight of the visit was a concert.", "The highlighted rows show the results."),
    "hint": ("The hints were clear.",),
    "hold": ("The two ministers held talks in Oslo.", "The bottle holds two litres.", "The fair is held every May."),
    "hope": ("The hopes of the town were high.",),
    "illustrate": ("The book is illustrated by Ada Lund.", "The illustrated map hangs in the hall."),
    "imply": ("The implied cost is high.",),
    "indicate": ("Red lamps indicate danger.", "The figures indicate that trade has grown.", "The needle indicates north."),
    "inform": ("Owners will be informed by post.",),
    "instruct": ("The instructed counsel was late.",),
    "issue": ("The town issued 40 permits in May.", "The issue was put off."),
    "joke": ("The jokes were old.",),
    "label": ("The label was torn.",),
    "lament": ("The lament was sung by a choir.",),
    "lay": ("The town was laid out in 1890.",),
    "liken": ("The bay is often likened to a horseshoe.",),
    "lobby": ("The lobby of the hotel was full.",),
    "look": ("The house looks on the sea.", "The house looks north.", "The divers looked for the wreck."),
    "maintain": ("The port is maintained by the navy.", "The two states maintain close ties.", "The road is well maintained."),
    "make": ("The firm makes clear glass.",),
    "mandate": ("The mandate ends in May.",),
    "mark": ("The town marked the day with a parade.", "The day was marked with a parade."),
    "mention": ("Two ships won honourable mentions.",),
    "mock": ("A mock trial was held in May.",),
    "mourn": ("The mourning lasted three days.",),
    "muse": ("The muse of the poet was his aunt.",),
    "note": ("The notes of the divers were kept in a safe.", "The noted painter lives in Oslo.", "A note was left at the gate.", "The lake is noted for its birds."),
    "notify": ("The notified goods were burnt.",),
    "observe": ("A minute of silence was observed for the divers.", "The two ministers observed a minute of silence.", "The two ministers observed the drill from a tower.", "Norway observes the day on May 3."),
    "offer": ("The school offers courses in law.", "The two banks offer their loans to farmers."),
    "oppose": ("The opposed parties met in court.",),
    "order": ("The orders were met.", "Norway ordered nine ships.", "The guests ordered fish.", "The crew was ordered home.", "The files were ordered by date."),
    "outline": ("The outlines of the hill could be seen from the sea.", "The outlined figure on the map is a seal."),
    "pay": ("The two ministers paid a visit to the port.", "The bank paid the bill."),
    "place": ("The two ministers placed wreaths at the tomb.", "Flowers were placed at the tomb.", "The team placed ninth."),
    "plead": ("The man pleaded guilty.",),
    "pledge": ("The pledges were kept.",),
    "point": ("The path points to the sea.", "The point of the drill was speed.", "The needle points to the north."),
    "postulate": ("The postulates were taught in May.",),
    "praise": ("The praise was loud.",),
    "pray": ("The faithful prayed in the mosque.", "The two ministers prayed at the tomb."),
    "predict": ("The predicted storm did not come.",),
    "present": ("The ambassador presented his credentials.", "The present owner lives abroad.", "The two ministers were presented with a painting.", "The cup was presented at noon."),
    "press": ("The press was there.", "The crew pressed grapes for wine.", "The two ministers met the press in Oslo.", "The button was pressed at noon."),
    "prevail": ("Calm prevailed in the town.", "The home team prevailed on Friday."),
    "promise": ("The promise was kept.", "The promised funds came in May.", "The harvest promises to be good.", "The day promised rain."),
    "propose": ("The proposed pier would cost 3 million euros.", "The man proposed to his wife in Oslo."),
    "protest": ("The protests went on for a week.", "Thousands protested in Oslo."),
    "provide": ("The fund provides loans to farmers.", "The treaty provides for a joint council."),
    "push": ("Prices pushed for a week.",),
    "put": ("The meeting was put off.",),
    "question": ("The police questioned two men.", "The questions were hard.", "Two men were questioned in May."),
    "quip": ("The quips drew laughter.",),
    "quote": ("The quotes came from nine firms.", "The firm is quoted on the exchange in Oslo."),
    "raise": ("The two ministers raised the flag.", "The bank raised wages.", "The funds were raised in May."),
    "rate": ("The rate was cut in May.", "The hull was rated for nine guests."),
    "read": ("The children read two books.", "The bill was read for the second time."),
    "reassure": ("The reassuring results came in May.",),
    "rebuke": ("The rebuke was mild.",),
    "recall": ("The firm recalled 40,000 cars.", "Norway recalled its ambassador to Peru.", "The cars were recalled in May."),
    "reckon": ("By dead reckoning the reef lay near.",),
    "recognize": ("The diploma is recognized in all member states.",),
    "recommend": ("The recommended dose is two drops.", "Boots are recommended."),
    "refer": ("The case was referred to the court.", "The bill was referred to a committee.", "The term refers to boats of up to nine metres."),
    "register": ("The quake registered 6.1.", "The firm is registered in Oslo.", "The port registered growth of 3 per cent."),
    "regret": ("The regrets were sincere.",),
    "reinforce": ("The beams were reinforced with steel.", "Norway reinforced its patrols in the north."),
    "reject": ("The rejected bids were returned.",),
    "rejoice": ("The rejoicing lasted three days.",),
    "relate": ("The talks related to trade.", "Matters related to trade were left out.", "The two men are related by marriage."),
    "relay": ("The relay was won by Norway.", "The station relays signals to ships."),
    "release": ("The police released two men.", "The release of the ship took a month."),
    "remark": ("The remarks of the guests were brief.",),
    "remind": ("The statue reminds visitors of the flood.",),
    "renew": ("The two states renewed the lease.",),
    "repeat": ("The trial was repeated in May.", "The team repeated its win of 2019."),
    "reply": ("The reply came in May.",),
    "report": ("The report of the divers is out.", "No damage was reported."),
    "reprimand": ("The reprimand was put on file.",),
    "request": ("The request was filed in May.", "The requested papers came in May.", "The request for funds came in May.", "Visitors are requested to book."),
    "respond": ("The crew responded to the fire within minutes.",),
    "retort": ("The retort cracked in the heat.",),
    "reveal": ("The repairs revealed an old fresco.",),
    "ridicule": ("The ridicule did not last.",),
    "rule": ("The rules of the port were changed.", "The king ruled the north for nine years."),
    "salute": ("The guard saluted the flag.", "A salute of 21 guns was fired.", "The fleet was saluted with 21 guns."),
    "say": ("The house has a say in the choice of judges.",),
    "scold": ("The scolding did not help.",),
    "seek": ("The divers sought shelter.", "The fund seeks staff.", "The police sought two men."),
    "send": ("Norway sent tents to Peru.",),
    "set": ("The divers set out at dawn.", "The fees set out in the table apply from May.", "The fleet set out for the north.", "The ship set forth at dawn.", "The table was set for nine guests."),
    "share": ("The shares of the firm fell.", "The two states share a border.", "The two states share a border that is 300 kilometres long.", "The two ministers shared their lunch with the divers.", "The two states share their border posts."),
    "show": ("The ministers were shown a new ship.", "The plan shows the new pier.", "The figures show that trade has grown.", "The film was shown in Oslo."),
    "signal": ("The signal was green.", "The lamp signalled green."),
    "single": ("The single market has grown.", "A single ticket costs three euros."),
    "speak": ("The staff speak three languages.", "The two ministers spoke by telephone.", "The two ministers spoke on the telephone.", "The two ministers spoke on Monday.", "The two ministers spoke on the sidelines of the summit.", "Three languages are spoken in the delta.", "The two ministers spoke in private.", "The two ministers spoke about noon."),
    "specify": ("The contract specifies the size of the gate.", "The specified depth is nine metres."),
    "spell": ("A dry spell lasted a month.",),
    "spotlight": ("The spotlight fell on the singer.",),
    "state": ("The states of the south share one river.", "The stated aim of the fund is housing.", "Ana Brandt paid a state visit to Peru."),
    "stipulate": ("The stipulated sum was paid in May.",),
    "stress": ("The stresses on the beam were measured.", "The stressed steel was replaced."),
    "suggest": ("The figures suggest that trade has grown.",),
    "sum": ("The sums were small.", "The costs sum up to 3 million euros."),
    "summarize": ("The table summarizes the results of the trial.",),
    "support": ("Two pillars support the roof.", "The fund supports young farmers."),
    "suppose": ("The supposed owner lives abroad.", "The work was supposed to end in May."),
    "swear": ("The new judges were sworn in on Monday.", "Ana Brandt was sworn in as minister."),
    "take": ("The notes were taken by a clerk.", "Norway took silver."),
    "talk": ("The talks lasted an hour.",),
    "task": ("The task was hard.",),
    "tell": ("The film tells the story of two divers.", "The twins could not be told apart."),
    "term": ("The terms of the loan were kept secret.", "His term ends in May.", "The term as chair ends in May."),
    "testify": ("The ruins testify to the age of the town.",),
    "thank": ("The thanks of the house were recorded.",),
    "think": ("The think tank was set up in May.", "The bay was once thought deep."),
    "threaten": ("Floods threaten the old town.", "The threatened strike was called off.", "Rain threatened."),
    "touch": ("The plane touched down at noon.", "The hull touched on a reef.", "The storm touched the coast at noon."),
    "transmit": ("The virus is transmitted by ticks.",),
    "trust": ("The trust owns nine houses.", "The trusted partner of the port is a bank."),
    "underestimate": ("The underestimated cost doubled.",),
    "underline": ("The underlined words are names.",),
    "underscore": ("The underscore in the address was missing.",),
    "undertake": ("The survey was undertaken in May.",),
    "update": ("The map was updated in May.", "The updates were sent by post."),
    "urge": ("The urge to travel was strong.",),
    "value": ("The order is valued at 3 million euros.", "The values of the union were taught.", "The firm is valued at 3 billion euros."),
    "view": ("The two ministers viewed the new ship.", "The ship may be viewed on Sundays."),
    "voice": ("The voices of the choir rose.",),
    "vow": ("The vows were read in the chapel.",),
    "warn": ("A siren warns swimmers of sharks.", "The warning was read at noon."),
    "welcome": ("The two ministers were welcomed by a guard of honour.", "The welcome was warm.", "The town welcomes two million visitors a year."),
    "wish": ("The wishes of the town were met.",),
    "wonder": ("The wonder of the age was steam.", "It is no wonder the pier sank."),
    "write": ("The book was written in 1890.", "Ana Brandt wrote two novels."),
}  # fmt: skip
"""Nouns, adjectives and deeds that the verbs also are."""
