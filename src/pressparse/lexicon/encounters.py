"""Verbs and nouns that report an encounter, with its kind and the roles of the two sides."""

from pressparse.lexicon.rows import Encounter, EncounterNoun, NounFamily, NounFrame
from pressparse.model import MeetingKind as Kind
from pressparse.model import Role

_HOST, _GUEST = Role.HOST, Role.GUEST

_BUILT = tuple(
    "hospital clinic centre center plant factory bridge road highway expressway terminal school university college campus museum library station line railway metro port airport "
    "dam reservoir stadium park market headquarters building complex facility facilities wing unit laboratory refinery mine pipeline tunnel embassy consulate office offices barracks "
    "base shipyard vessel ship aircraft project projects block hotel mosque church temple memorial monument village housing houses farm zone hub gallery branch "
    "hospitals clinics schools roads bridges plants stations centres centers hubs classroom classrooms dormitory dormitories hostel borehole boreholes well wells tank silo silos warehouse depot mill jetty wharf "
    "pier marina quay harbour harbor runway hangar tower substation turbines greenhouse nursery kindergarten preschool orphanage shelter canteen kitchen arena courthouse gymnasium pool playground garden "
    "plaza store stores bakery abattoir slaughterhouse marketplace boat boats ships vessels train trains helicopter helicopters ambulance ambulances boulevard avenue flyover overpass underpass interchange tramway ferry floor ward wards theatre theater auditorium workshop studio observatory incubator chancery consulate-general command pavilion showroom pumphouse".split()
)
_GIFTS = tuple("medal medals order orders award awards prize prizes certificate certificates trophy diploma decoration badge insignia plaque doctorate honorary fellowship scholarship scholarships title cross".split())
_NEWS = tuple("book books portal website app platform campaign report strategy policy magazine exhibition competition challenge manual handbook album stamp coin film anthem logo survey census initiative".split())
_CARVED = tuple("monument statue plaque bust memorial portrait mural sculpture painting obelisk foundation marker".split())
_WRITTEN = tuple("agreement agreements memorandum memoranda mou mous protocol protocols treaty declaration contract contracts statement communiqué communique pact accord convention plan programme program documents document moc mocs loi charter arrangement arrangements deal deals pacts accords treaties conventions declarations statements plans programmes minutes roadmap notes letter letters framework compact".split())
_SPEECHES = tuple("speech address remarks lecture keynote statement opening closing".split())
AUDIENCES = tuple("community students staff workers residents troops soldiers graduates cadets farmers youth youths leaders businessmen investors diaspora nationals chiefs faithful audience delegates members participants lawmakers legislators parliament senate".split())
MEALS = frozenset("lunch dinner breakfast luncheon banquet iftar tea reception".split())
"""What one gives for a guest, and joins a guest for."""
_MEALS = (*sorted(MEALS), "talks", "meeting")
_VIEWS = tuple("views opinions ideas notes pleasantries greetings".split())

_F = NounFamily
_TALKS = frozenset((_F.MEETING, _F.TALKS, _F.MEAL, _F.AUDIENCE, _F.COURTESY, _F.CONVERSATION, _F.CALL, _F.SCREEN, _F.GATHERING, _F.CEREMONY, _F.CREDENTIALS, _F.STONE))
_VISITS = frozenset((_F.VISIT, _F.TRIP))
_ATTENDED = _TALKS | {_F.PART, _F.PROGRAMME}
_LED = frozenset((_F.MEETING, _F.TALKS, _F.LOOSE, _F.MEAL, _F.AUDIENCE, _F.INTERVIEW, _F.COURTESY, _F.GATHERING, _F.OCCASION))
_OPENED = frozenset((_F.TALKS, _F.GATHERING, _F.OCCASION, _F.CEREMONY, _F.PART, _F.CREDENTIALS, _F.STONE, _F.WREATH))
_GIVEN = frozenset((_F.MEAL, _F.AUDIENCE))
_PAID = _VISITS | {_F.COURTESY, _F.CALL}
_PHONED = frozenset((_F.CONVERSATION, _F.CALL))
_RECEIVED = frozenset((_F.COURTESY, _F.CALL, _F.VISIT, _F.CREDENTIALS))

ENCOUNTERS: tuple[Encounter, ...] = (
    Encounter(lemma="meet", kind=Kind.MEETING, bodies=True, passive=True, mutual=True, link=("with", ""), examples=("{A} met with {B}.", "{A} was met at the airport by {B}.", "{A} met harbour masters.", "{A} met {B}.", "{A} and {B} met."), rejects=("{A} met the deadline.", "{A} met new barriers.")),
    Encounter(lemma="receive", kind=Kind.MEETING, bodies=True, passive=True, subject=_HOST, object=_GUEST, examples=("{A} received {B}.", "{B} was received by {A}."), rejects=("{A} received a letter.",)),
    Encounter(lemma="host", kind=Kind.MEETING, passive=True, subject=_HOST, object=_GUEST, examples=("{A} hosted {B}.",), rejects=("{A} hosted a television programme for {B}'s party.",)),
    Encounter(lemma="welcome", kind=Kind.MEETING, figurative=True, passive=True, subject=_HOST, object=_GUEST, examples=("{A} welcomed {B} to the residence.",), rejects=("{A} welcomed the decision.",)),
    Encounter(lemma="greet", kind=Kind.MEETING, figurative=True, passive=True, subject=_HOST, object=_GUEST, examples=("{A} greeted {B} at the airport.",), rejects=("{A} greeted the news with relief.",)),
    Encounter(lemma="entertain", kind=Kind.MEETING, passive=True, subject=_HOST, object=_GUEST, examples=("{A} entertained {B}.",), rejects=("{A} entertained no doubts about {B}.",)),
    Encounter(lemma="see", kind=Kind.MEETING, passive=True, particle="off", subject=_HOST, object=_GUEST, examples=("{A} saw off {B}.", "{A} saw {B} off at the airport."), rejects=("{A} saw off a challenge from {B} at the polls.",)),
    Encounter(lemma="speak", kind=Kind.CALL, mutual=True, link=("with", "to"), examples=("{A} spoke with {B}.", "{A} spoke by phone to {B}."), rejects=("{A} spoke to reporters.",)),
    Encounter(lemma="talk", kind=Kind.CALL, mutual=True, link=("with", "to"), examples=("{A} talked with {B} by telephone.",), rejects=("{A} talked to journalists.",)),
    Encounter(lemma="telephone", kind=Kind.CALL, examples=("{A} telephoned {B}.",), rejects=("{A} telephoned the broadcaster to correct {B}.",)),
    Encounter(lemma="phone", kind=Kind.CALL, examples=("{A} phoned {B}.",), rejects=("{A} phoned in from the road to say that {B} is well.",)),
    Encounter(lemma="ring", kind=Kind.CALL, examples=("{A} rang {B}.",), rejects=("{A} rang the bell.",)),
    Encounter(lemma="call", kind=Kind.MEETING, asks=True, link=("on", "upon"), subject=_GUEST, object=_HOST, examples=("{A} called on {B} in the morning.",), rejects=("{A} called on {B} to resign.",)),
    Encounter(lemma="call", kind=Kind.CALL, asks=True, examples=("{A} called {B} today.",), rejects=("{A} called {B} a friend.",)),
    Encounter(lemma="confer", kind=Kind.MEETING, mutual=True, link=("with",), examples=("{A} conferred with {B}.",), rejects=("{A} conferred with no one before she named {B}.",)),
    Encounter(lemma="consult", kind=Kind.MEETING, link=("with",), examples=("{A} consulted with {B}.",), rejects=("{A} consulted the archives about {B}.",)),
    Encounter(lemma="exchange", kind=Kind.MEETING, link=("with",), needs=_VIEWS, examples=("{A} exchanged views with {B}.", "{A} exchanged views on trade with {B}."), rejects=("{A} exchanged prisoners with Peru.",)),
    Encounter(lemma="discuss", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} discussed trade with {B}.", "{A} discussed with {B} ways to cooperate."), rejects=("{A} discussed trade.",)),
    Encounter(lemma="review", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} reviewed with {B} ways to cooperate.",), rejects=("{A} reviewed trade.",)),
    Encounter(lemma="explore", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} explored with {B} ways to cooperate.",), rejects=("{A} explored trade.",)),
    Encounter(lemma="deliberate", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} deliberated with {B}.",), rejects=("{A} deliberated for a week over the letter from {B}.",)),
    Encounter(lemma="catch", kind=Kind.MEETING, mutual=True, particle="up", link=("with",), examples=("{A} caught up with {B} in Oslo.",), rejects=("{A} caught a cold in Oslo.",)),
    Encounter(lemma="drop", kind=Kind.MEETING, particle="in", link=("on",), subject=_GUEST, object=_HOST, examples=("{A} dropped in on {B}.",), rejects=("{A} dropped the case.",)),
    Encounter(lemma="look", kind=Kind.MEETING, particle="in", link=("on",), subject=_GUEST, object=_HOST, examples=("{A} looked in on {B}.",), rejects=("{A} looked in vain for {B}.",)),
    Encounter(lemma="take", kind=Kind.MEETING, particle="leave", link=("of",), subject=_GUEST, object=_HOST, examples=("{A} took leave of {B}.",), rejects=("{A} took leave in July.",)),
    Encounter(lemma="debrief", kind=Kind.MEETING, passive=True, weak=True, examples=("{A} debriefed {B}.",), rejects=("{A} debriefed reporters on the letter from {B}.",)),
    Encounter(lemma="join", kind=Kind.MEETING, needs=_MEALS, examples=("{A} joined {B} for a working lunch.",), rejects=("{A} joined the army.",)),
    Encounter(lemma="brief", kind=Kind.MEETING, passive=True, weak=True, examples=("{A} was briefed by {B}.", "{A} briefed {B} on the reforms."), rejects=("{A} briefed reporters on the letter from {B}.",)),
    Encounter(lemma="bid", kind=Kind.MEETING, particle="farewell", link=("to", ""), subject=_HOST, object=_GUEST, examples=("{A} bade farewell to {B}.",), rejects=("{A} bade farewell to the era.",)),
    Encounter(lemma="come", kind=Kind.MEETING, mutual=True, particle="together", link=("with",), examples=("{A} and {B} came together in Oslo.",), rejects=("{A} came to a decision.",)),
    Encounter(lemma="farewell", kind=Kind.MEETING, passive=True, subject=_HOST, object=_GUEST, examples=("{A} farewelled {B}.", "{B} was farewelled by {A}."), rejects=("{A} farewelled the old stadium.",)),
    Encounter(lemma="play", kind=Kind.MEETING, particle="host to", subject=_HOST, object=_GUEST, examples=("{A} played host to {B}.",), rejects=("{A} played a role.",)),
    Encounter(lemma="play", kind=Kind.GATHERING, light=True, takes=_TALKS, particle="host", subject=_HOST, object=_GUEST, examples=("{A} played host to a conference.",), rejects=("The city of Oslo played host to the games of 1952.",)),
    Encounter(lemma="bring", kind=Kind.GATHERING, particle="together", examples=("The meeting brought together {A} and {B}.",), rejects=("The bridge brought together two banks of the river.",)),
    Encounter(lemma="sit", kind=Kind.MEETING, link=("with",), examples=("{A} sat with {B}.",), rejects=("{A} sat with her back to {B}.",)),
    Encounter(lemma="sit", kind=Kind.MEETING, particle="down", link=("with",), examples=("{A} sat down with {B}.",), rejects=("{A} sat down to write to {B}.",)),
    Encounter(lemma="converse", kind=Kind.MEETING, link=("with",), examples=("{A} conversed with {B}.",), rejects=("{A} converses easily in Spanish.",)),
    Encounter(lemma="sit", kind=Kind.MEETING, light=True, takes=_TALKS, particle="down for", link=("with",), examples=("{A} and {B} sat down for talks.", "{A} sat down for a meeting with {B}."), rejects=("{A} sat down for a rest.",)),
    Encounter(lemma="get", kind=Kind.MEETING, mutual=True, particle="together", link=("with",), examples=("{A} got together with {B} in Oslo.",), rejects=("{A} got together the money.",)),
    Encounter(lemma="huddle", kind=Kind.MEETING, mutual=True, link=("with",), examples=("{A} huddled with {B} in Oslo.",), rejects=("{A} huddled by the stove.",)),
    Encounter(lemma="engage", kind=Kind.MEETING, link=("with", ""), weak=True, examples=("{A} engaged with {B}.", "{A} engaged {B} on trade."), rejects=("{A} engaged in reforms.", "{A} engaged a lawyer.")),
    Encounter(lemma="engage", kind=Kind.MEETING, light=True, takes=_TALKS, particle="in", link=("with",), examples=("{A} engaged in talks with {B}.",), rejects=("{A} engaged in reforms.",)),
    Encounter(lemma="enter", kind=Kind.MEETING, light=True, takes=_TALKS, particle="into", link=("with",), examples=("{A} entered into talks with {B}.",), rejects=("{A} refused to enter into talks with {B}.",)),
    Encounter(lemma="interact", kind=Kind.MEETING, link=("with",), examples=("{A} interacted with {B}.",), rejects=("The two laws interact in ways that {A} did not foresee.",)),
    Encounter(lemma="dine", kind=Kind.MEETING, link=("with",), examples=("{A} dined with {B}.",), rejects=("{A} dined alone.",)),
    Encounter(lemma="convene", kind=Kind.GATHERING, light=True, takes=_TALKS, passive=True, subject=_HOST, examples=("{A} convened a roundtable.",), rejects=("{A} may convene a roundtable with {B}.",)),
    Encounter(lemma="convene", kind=Kind.GATHERING, alone=True, subject=_HOST, examples=("{A} convened the leaders of the region.",), rejects=("{A} was asked to convene the governors.",)),
    Encounter(lemma="gather", kind=Kind.GATHERING, mutual=True, link=("with",), examples=("{A} and {B} gathered in Oslo.",), rejects=("{A} gathered support.",)),
    Encounter(lemma="assemble", kind=Kind.GATHERING, mutual=True, link=("with",), examples=("{A} and {B} assembled in Oslo.",), rejects=("{A} assembled a strong team.",)),
    Encounter(lemma="gather", kind=Kind.GATHERING, subject=_HOST, examples=("{A} gathered the governors.",), rejects=("{A} gathered support for the bill.",)),
    Encounter(lemma="chair", kind=Kind.GATHERING, light=True, takes=_TALKS, passive=True, subject=_HOST, examples=("{A} chaired a meeting of the committee.",), rejects=("{A} chairs the Committee on Fisheries.",)),
    Encounter(lemma="co-host", kind=Kind.GATHERING, light=True, takes=_TALKS, link=("with",), subject=_HOST, object=_HOST, examples=("{A} co-hosted a workshop with {B}.",), rejects=("{A} co-hosted a radio show for ten years.",)),
    Encounter(lemma="co-chair", kind=Kind.GATHERING, light=True, takes=_TALKS, passive=True, link=("with",), subject=_HOST, object=_HOST, examples=("{A} and {B} co-chaired the session.",), rejects=("{A} co-chairs the Liberal Party with {B}.",)),
    Encounter(lemma="preside", kind=Kind.GATHERING, light=True, takes=_ATTENDED, particle="at", subject=_HOST, examples=("{A} presided at a meeting of the council.",), rejects=("{A} presides at the Court of Appeal.",)),
    Encounter(lemma="officiate", kind=Kind.GATHERING, light=True, takes=_ATTENDED, particle="at", subject=_HOST, examples=("{A} officiated at the closing ceremony.",), rejects=("{A} once officiated at football matches.",)),
    Encounter(lemma="facilitate", kind=Kind.GATHERING, light=True, takes=_LED, passive=True, subject=_HOST, examples=("{A} facilitated the workshop.",), rejects=("{A} facilitated trade.",)),
    Encounter(lemma="head", kind=Kind.GATHERING, light=True, takes=_LED, subject=_HOST, examples=("{A} headed a meeting of the committee.",), rejects=("{A} headed the list.",)),
    Encounter(lemma="grace", kind=Kind.GATHERING, light=True, takes=_ATTENDED, examples=("{A} graced the opening ceremony.",), rejects=("A portrait of {A} graces the hall.",)),
    Encounter(lemma="declare", kind=Kind.CEREMONY, light=True, takes=_OPENED, needs=("open", "opened", "closed"), subject=_HOST, examples=("{A} declared the conference open.",), rejects=("{A} declared an emergency.",)),
    Encounter(lemma="perform", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.CEREMONY, _F.PART, _F.STONE)), passive=True, subject=_HOST, examples=("{A} performed the groundbreaking of the port.", "The handover ceremony was performed by {A}."), rejects=("{A} performed a play.", "{A} performed well in the polls.")),
    Encounter(lemma="inaugurate", kind=Kind.CEREMONY, light=True, takes=_OPENED, subject=_HOST, examples=("{A} inaugurated the conference.",), rejects=("{A} was inaugurated in 2019.",)),
    Encounter(lemma="close", kind=Kind.GATHERING, light=True, takes=_LED, examples=("{A} closed the conference.",), rejects=("{A} closed the border.",)),
    Encounter(lemma="preside", kind=Kind.GATHERING, light=True, takes=_ATTENDED, particle="over", subject=_HOST, examples=("{A} presided over a meeting of the council.",), rejects=("{A} presided over a decade of growth.",)),
    Encounter(lemma="lead", kind=Kind.GATHERING, light=True, takes=_LED, subject=_HOST, examples=("{A} led a meeting of the committee.",), rejects=("{A} led the country to victory.",)),
    Encounter(lemma="moderate", kind=Kind.GATHERING, light=True, takes=_TALKS, passive=True, subject=_HOST, examples=("{A} moderated a panel discussion.",), rejects=("{A} moderated her tone towards {B}.",)),
    Encounter(lemma="host", kind=Kind.GATHERING, light=True, takes=_TALKS, bars=("call", "calls"), passive=True, link=("for", "with"), subject=_HOST, object=_GUEST, examples=("{A} hosted a summit.",), rejects=("Norway hosts the secretariat of the Council, {A} noted.",)),
    Encounter(lemma="give", kind=Kind.MEETING, light=True, takes=_GIVEN, passive=True, link=("for", "to"), subject=_HOST, object=_GUEST, examples=("{A} gave a dinner for {B}.",), rejects=("{A} gave an interview to {B}.",)),
    Encounter(lemma="offer", kind=Kind.MEETING, light=True, takes=frozenset((_F.MEAL,)), passive=True, link=("for", "to"), subject=_HOST, object=_GUEST, examples=("{A} offered a lunch in honour of {B}.",), rejects=("{A} offered tea without sugar.",)),
    Encounter(lemma="grant", kind=Kind.MEETING, light=True, takes=_GIVEN, passive=True, link=("to",), subject=_HOST, object=_GUEST, examples=("{A} granted an audience to {B}.", "An audience was granted by {A} to {B}.",), rejects=("{A} granted a pardon to {B}.",)),
    Encounter(lemma="accord", kind=Kind.MEETING, light=True, takes=_GIVEN, passive=True, link=("to",), subject=_HOST, object=_GUEST, examples=("{A} accorded an audience to {B}.", "{B} was accorded an audience with {A}."), rejects=("{A} accorded priority to trade.",)),
    Encounter(lemma="organize", kind=Kind.GATHERING, light=True, takes=_TALKS | {_F.PROGRAMME}, passive=True, subject=_HOST, examples=("{A} organized a conference.",), rejects=("{A} organized the archive of the party.",)),
    Encounter(lemma="hold", kind=Kind.MEETING, light=True, takes=_TALKS | {_F.LOOSE}, passive=True, link=("with",), examples=("{A} held talks with {B}.", "{A} and {B} held a meeting."), rejects=("{A} holds a degree in law.",)),
    Encounter(lemma="have", kind=Kind.MEETING, light=True, takes=_TALKS | _VISITS | {_F.LOOSE}, link=("with",), examples=("{A} had a meeting with {B}.", "{A} had a working lunch with {B}."), rejects=("{A} had no meeting with {B}.",)),
    Encounter(lemma="conduct", kind=Kind.MEETING, light=True, takes=_TALKS | _VISITS, passive=True, link=("with",), examples=("{A} conducted negotiations with {B}.",), rejects=("{A} conducted a survey of the coast.",)),
    Encounter(lemma="attend", kind=Kind.GATHERING, light=True, takes=_ATTENDED, passive=True, examples=("{A} attended the summit.", "{A} attended the programme.", "A meeting with firms from Lima was attended by {A}."), rejects=("{A} attended school in Lima.",)),
    Encounter(lemma="address", kind=Kind.GATHERING, needs=AUDIENCES, weak=True, examples=("{A} addressed the business community.",), rejects=("{A} addressed the concerns of {B}.", "{A} addressed reporters.")),
    Encounter(lemma="address", kind=Kind.GATHERING, light=True, takes=_TALKS | {_F.PROGRAMME}, passive=True, examples=("{A} addressed the conference.",), rejects=("{A} addressed the crowd.",)),
    Encounter(lemma="join", kind=Kind.GATHERING, light=True, takes=_ATTENDED | _VISITS, bars=("calls", "programme"), examples=("{A} joined the roundtable.", "{A} joined {B} for a tour of the port."), rejects=("{A} joined the party in 1998.",)),
    Encounter(lemma="participate", kind=Kind.GATHERING, light=True, takes=_ATTENDED, bars=("programme",), particle="in", examples=("{A} participated in the forum.",), rejects=("Norway participates in the fund, {A} noted.",)),
    Encounter(lemma="take", kind=Kind.GATHERING, light=True, takes=frozenset(_F), bars=("programme",), particle="part in", examples=("{A} took part in the summit.",), rejects=("{A} took no part in the quarrel with {B}.",)),
    Encounter(lemma="take", kind=Kind.CALL, light=True, takes=_PHONED, link=("from",), examples=("{A} took a phone call from {B}.",), rejects=("{A} took lessons from the defeat.",)),
    Encounter(lemma="speak", kind=Kind.GATHERING, light=True, takes=_ATTENDED, particle="at", examples=("{A} spoke at the forum.",), rejects=("{A} spoke at length about {B}.",)),
    Encounter(lemma="deliver", kind=Kind.GATHERING, light=True, takes=_TALKS, needs=_SPEECHES, examples=("{A} delivered a speech at the forum.",), rejects=("{A} delivered aid to Peru.",)),
    Encounter(lemma="give", kind=Kind.GATHERING, light=True, takes=_TALKS, passive=True, needs=_SPEECHES, examples=("{A} gave a speech at the forum.",), rejects=("{A} gave a statement to the police.",)),
    Encounter(lemma="make", kind=Kind.GATHERING, light=True, takes=_TALKS, passive=True, needs=_SPEECHES, examples=("{A} made remarks at the forum.",), rejects=("{A} made a statement on the ruling.",)),
    Encounter(lemma="participate", kind=Kind.GATHERING, light=True, takes=_ATTENDED, particle="at", examples=("{A} participated at the forum.",), rejects=("Norway participates at its own cost, {A} noted.",)),
    Encounter(lemma="represent", kind=Kind.GATHERING, light=True, takes=_TALKS, link=("with",), examples=("{A} represented Norway at the summit.",), rejects=("{A} represents the coast in parliament.",)),
    Encounter(lemma="wrap", kind=Kind.MEETING, light=True, takes=_TALKS | _VISITS, particle="up", link=("with",), examples=("{A} wrapped up talks with {B}.", "{A} wrapped up a visit to Norway."), rejects=("{A} wrapped up her speech by thanking {B}.",)),
    Encounter(lemma="wind", kind=Kind.MEETING, light=True, takes=_TALKS | _VISITS, particle="up", link=("with",), examples=("{A} is winding up a visit to Norway.",), rejects=("{A} wound up the company in 2012.",)),
    Encounter(lemma="complete", kind=Kind.VISIT, light=True, takes=_VISITS, link=("to",), examples=("{A} completed a state visit to Norway.",), rejects=("{A} completed her studies in Lima.",)),
    Encounter(lemma="end", kind=Kind.VISIT, light=True, takes=_VISITS, link=("to",), examples=("{A} ended a state visit to Norway.",), rejects=("{A} ended her term in May.",)),
    Encounter(lemma="begin", kind=Kind.MEETING, light=True, takes=_TALKS | _VISITS, link=("with",), examples=("{A} began talks with {B}.",), rejects=("{A} began her career in Lima.",)),
    Encounter(lemma="start", kind=Kind.MEETING, light=True, takes=_TALKS | _VISITS, link=("with",), examples=("{A} started talks with {B}.",), rejects=("{A} started a company with {B}.",)),
    Encounter(lemma="conclude", kind=Kind.MEETING, light=True, takes=_TALKS | _VISITS, link=("with",), examples=("{A} concluded talks with {B}.",), rejects=("{A} concluded that talks with {B} would fail.",)),
    Encounter(lemma="make", kind=Kind.VISIT, light=True, takes=_PAID, passive=True, link=("to", "with", "on", "upon"), examples=("{A} made an official visit to Norway.",), rejects=("{A} made a promise to Norway.",)),
    Encounter(lemma="pay", kind=Kind.MEETING, light=True, takes=_PAID, passive=True, link=("on", "upon", "to"), examples=("{A} paid a courtesy call on {B}.", "{A} paid a visit to Norway."), rejects=("{A} paid tribute to {B}.",)),
    Encounter(lemma="place", kind=Kind.CALL, light=True, takes=_PHONED, link=("to",), examples=("{A} placed a telephone call to {B}.",), rejects=("{A} placed an order.",)),
    Encounter(lemma="embark", kind=Kind.VISIT, light=True, takes=_VISITS, particle="on", link=("to",), examples=("{A} embarked on a state visit to Norway.",), rejects=("{A} embarked on a reform of the courts.",)),
    Encounter(lemma="kick", kind=Kind.VISIT, light=True, takes=_VISITS, particle="off", link=("to",), examples=("{A} kicked off a three-day visit to Norway.",), rejects=("{A} kicked off her campaign in Oslo.",)),
    Encounter(lemma="commence", kind=Kind.VISIT, light=True, takes=_VISITS, link=("to",), examples=("{A} commenced a state visit to Norway.",), rejects=("{A} commenced her studies in 1990.",)),
    Encounter(lemma="undertake", kind=Kind.VISIT, light=True, takes=_TALKS | _VISITS, link=("to",), examples=("{A} undertook a visit to Norway.",), rejects=("{A} undertook to write to {B}.",)),
    Encounter(lemma="open", kind=Kind.CEREMONY, light=True, takes=_OPENED, passive=True, subject=_HOST, examples=("{A} opened the conference.",), rejects=("{A} opened an account in Oslo.",)),
    Encounter(lemma="launch", kind=Kind.CEREMONY, light=True, takes=_OPENED, passive=True, subject=_HOST, examples=("{A} launched the conference.",), rejects=("{A} launched a programme.",)),
    Encounter(lemma="lay", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.STONE, _F.WREATH)), passive=True, examples=("{A} laid a wreath at the monument.",), rejects=("{A} laid stress on trade.",)),
    Encounter(lemma="cut", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.RIBBON,)), passive=True, examples=("{A} cut the ribbon of the bridge.",), rejects=("{A} cut taxes.",)),
    Encounter(lemma="inaugurate", kind=Kind.CEREMONY, named=True, needs=_BUILT, examples=("{A} inaugurated a new bridge.",), rejects=("{A} inaugurated a policy.",)),
    Encounter(lemma="commission", kind=Kind.CEREMONY, needs=_BUILT, examples=("{A} commissioned the power plant.",), rejects=("{A} commissioned a study.",)),
    Encounter(lemma="open", kind=Kind.CEREMONY, needs=_BUILT, examples=("{A} opened the new terminal.",), rejects=("{A} opened the way.",)),
    Encounter(lemma="celebrate", kind=Kind.CEREMONY, needs=("mass", "liturgy", "eucharist", "vespers"), subject=_HOST, examples=("{A} celebrated Mass in the cathedral.",), rejects=("{A} celebrated her birthday with {B}.",)),
    Encounter(lemma="unveil", kind=Kind.CEREMONY, needs=_CARVED, examples=("{A} unveiled a statue.",), rejects=("{A} unveiled a plan.",)),
    Encounter(lemma="launch", kind=Kind.CEREMONY, needs=_NEWS, examples=("{A} launched a book.",), rejects=("{A} launched an attack.",)),
    Encounter(lemma="launch", kind=Kind.CEREMONY, needs=("centre", "center", "unit", "hub", "clinic", "library", "laboratory", "institute"), examples=("{A} launched the Centre for Arctic Law.",), rejects=("{A} launched a probe.",)),
    Encounter(lemma="break", kind=Kind.CEREMONY, particle="ground", needs=("",), examples=("{A} broke ground for the new port.",), rejects=("{A} broke the silence.",)),
    Encounter(lemma="hand", kind=Kind.CEREMONY, passive=True, particle="over", link=("to",), examples=("{A} handed over ten ambulances to {B}.", "{A} handed over the keys to {B}."), rejects=("{A} handed down a ruling.",)),
    Encounter(lemma="present", kind=Kind.CEREMONY, link=("", "to"), needs=_GIFTS, subject=_HOST, object=_GUEST, examples=("{A} presented {B} with a medal.", "{A} presented the Order of Merit to {B}."), rejects=("{A} presented a plan to {B}.",)),
    Encounter(lemma="receive", kind=Kind.CEREMONY, link=("from",), needs=_GIFTS, object=_HOST, examples=("{A} received a medal from {B}.", "{A} received the State Prize."), rejects=("{A} received a letter from {B}.",)),
    Encounter(lemma="accept", kind=Kind.CEREMONY, link=("from",), needs=_GIFTS, object=_HOST, examples=("{A} accepted the award from {B}.",), rejects=("{A} accepted an offer from {B}.",)),
    Encounter(lemma="flag", kind=Kind.CEREMONY, particle="off", needs=("",), examples=("{A} flagged off relief trucks.",), rejects=("{A} flagged up the danger to {B}.",)),
    Encounter(lemma="sign", kind=Kind.CEREMONY, two_sided=True, link=("with",), needs=_WRITTEN, weak=True, examples=("{A} signed an agreement with {B}.", "{A} and {B} signed a memorandum.", "The treaty was signed by {A} and {B}."), rejects=("{A} signed a decree.",)),
    Encounter(lemma="put", kind=Kind.CEREMONY, two_sided=True, link=("with",), needs=("signature", "signatures"), weak=True, examples=("{A} and {B} put their signatures to the treaty.",), rejects=("{A} and {B} put their trust in the treaty.",)),
    Encounter(lemma="append", kind=Kind.CEREMONY, two_sided=True, link=("with",), needs=("signature", "signatures"), weak=True, examples=("{A} and {B} appended their signatures to the treaty.",), rejects=("{A} and {B} appended a map to the treaty.",)),
    Encounter(lemma="affix", kind=Kind.CEREMONY, two_sided=True, link=("with",), needs=("signature", "signatures"), weak=True, examples=("{A} and {B} affixed their signatures to the treaty.",), rejects=("{A} and {B} affixed a map to the treaty.",)),
    Encounter(lemma="administer", kind=Kind.CEREMONY, passive=True, link=("to",), needs=("oath", "oaths"), subject=_HOST, object=_GUEST, examples=("{A} administered the oath of office to {B}.",), rejects=("{A} administered the estate.",)),
    Encounter(lemma="take", kind=Kind.CEREMONY, link=("before",), needs=("oath", "oaths"), object=_HOST, examples=("{A} took the oath of office before {B}.", "{A} took the oath of office on Monday."), rejects=("{A} took a taxi.",)),
    Encounter(lemma="witness", kind=Kind.CEREMONY, light=True, takes=_ATTENDED, passive=True, examples=("{A} witnessed the signing of the agreement.",), rejects=("{A} witnessed the storm of 1987.",)),
    Encounter(lemma="oversee", kind=Kind.CEREMONY, light=True, takes=_TALKS, passive=True, examples=("{A} oversaw the signing of the agreement.",), rejects=("{A} oversaw the reform.",)),
    Encounter(lemma="review", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.CEREMONY,)), examples=("{A} reviewed a parade of cadets.",), rejects=("{A} reviewed the plans for the parade.",)),
    Encounter(lemma="bless", kind=Kind.CEREMONY, needs=_BUILT, subject=_HOST, examples=("{A} blessed the new school.",), rejects=("{A} blessed the day she met a friend.",)),
    Encounter(lemma="dedicate", kind=Kind.CEREMONY, needs=_BUILT, subject=_HOST, examples=("{A} dedicated the new school.",), rejects=("{A} dedicated her life to the poor.",)),
    Encounter(lemma="visit", kind=Kind.VISIT, subject=_GUEST, object=_HOST, examples=("{A} visited Norway.",), rejects=("{A} has not visited Norway.",)),
    Encounter(lemma="tour", kind=Kind.VISIT, subject=_GUEST, examples=("{A} toured Norway.",), rejects=("{A} cancelled a plan to tour Norway.",)),
    Encounter(lemma="inspect", kind=Kind.VISIT, needs=(*_BUILT, *_CARVED), subject=_GUEST, weak=True, examples=("{A} inspected the power plant.",), rejects=("{A} inspected a guard of honour.",)),
    Encounter(lemma="travel", kind=Kind.VISIT, link=("to",), subject=_GUEST, journey=True, examples=("{A} travelled to Norway.",), rejects=("Salmon travel to Norway every spring, {A} said.",)),
    Encounter(lemma="arrive", kind=Kind.VISIT, link=("in", "at"), subject=_GUEST, journey=True, examples=("{A} arrived in Norway.",), rejects=("{A} arrived at a conclusion.",)),
    Encounter(lemma="leave", kind=Kind.VISIT, link=("for",), subject=_GUEST, journey=True, examples=("{A} left for Norway.",), rejects=("{A} left the room.",)),
    Encounter(lemma="depart", kind=Kind.VISIT, link=("for", "to"), subject=_GUEST, journey=True, examples=("{A} departed for Norway.",), rejects=("{A} departed from the text of the speech.",)),
    Encounter(lemma="fly", kind=Kind.VISIT, link=("to",), subject=_GUEST, journey=True, examples=("{A} flew to Norway.",), rejects=("The flag flew at half mast, {A} noted.",)),
    Encounter(lemma="go", kind=Kind.VISIT, link=("to",), subject=_GUEST, journey=True, examples=("{A} went to Norway.",), rejects=("The prize went to Norway, {A} said.",)),
    Encounter(lemma="jet", kind=Kind.VISIT, particle="off", link=("to", "for"), subject=_GUEST, journey=True, examples=("{A} jetted off to Norway.",), rejects=("{A} denied that she had jetted off to Norway.",)),
    Encounter(lemma="jet", kind=Kind.VISIT, particle="out", link=("to", "for"), subject=_GUEST, journey=True, examples=("{A} jetted out to Norway.",), rejects=("{A} asked why ministers jet out to Norway.",)),
    Encounter(lemma="set", kind=Kind.VISIT, particle="off", link=("for", "to"), subject=_GUEST, journey=True, examples=("{A} set off for Norway.",), rejects=("{A} set up a fund.",)),
    Encounter(lemma="set", kind=Kind.VISIT, particle="out", link=("for",), subject=_GUEST, journey=True, examples=("{A} set out for Norway.",), rejects=("{A} set out a plan.",)),
    Encounter(lemma="fly", kind=Kind.VISIT, particle="out", link=("to",), subject=_GUEST, journey=True, examples=("{A} flew out to Norway.",), rejects=("Aid was flown out to Norway, {A} said.",)),
    Encounter(lemma="touch", kind=Kind.VISIT, particle="down", link=("in", "at"), subject=_GUEST, journey=True, examples=("{A} touched down in Norway.",), rejects=("{A} touched on trade.",)),
    Encounter(lemma="land", kind=Kind.VISIT, link=("in", "at"), subject=_GUEST, journey=True, examples=("{A} landed in Norway.",), rejects=("{A} landed the deal.",)),
    Encounter(lemma="continue", kind=Kind.VISIT, link=("to",), subject=_GUEST, journey=True, examples=("{A} continued to Norway.",), rejects=("{A} continued to press for reform.",)),
    Encounter(lemma="proceed", kind=Kind.VISIT, link=("to",), subject=_GUEST, journey=True, examples=("{A} proceeded to Norway.",), rejects=("{A} proceeded to press for reform.",)),
    Encounter(lemma="head", kind=Kind.VISIT, link=("to", "at"), needs=("delegation", "mission", "team"), subject=_GUEST, journey=True, examples=("{A} headed a delegation to Norway.",), rejects=("{A} headed the list.",)),
    Encounter(lemma="lead", kind=Kind.VISIT, link=("to", "at"), needs=("delegation", "mission", "team"), subject=_GUEST, journey=True, examples=("{A} led a delegation to Norway.",), rejects=("{A} led the country to victory.",)),
    Encounter(lemma="present", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.CREDENTIALS,)), link=("to",), subject=_GUEST, object=_HOST, examples=("{A} presented credentials to {B}.",), rejects=("{A} presented the budget to parliament.",)),
    Encounter(lemma="submit", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.CREDENTIALS,)), link=("to",), subject=_GUEST, object=_HOST, examples=("{A} submitted credentials to {B}.",), rejects=("{A} submitted a report to {B}.",)),
    Encounter(lemma="hand", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.CREDENTIALS,)), particle="over", link=("to",), subject=_GUEST, object=_HOST, examples=("{A} handed over letters of credence to {B}.",), rejects=("{A} handed down a ruling.",)),
    Encounter(lemma="deliver", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.CREDENTIALS,)), link=("to",), subject=_GUEST, object=_HOST, examples=("{A} delivered credentials to {B}.",), rejects=("{A} delivered a letter to {B}.",)),
    Encounter(lemma="accredit", kind=Kind.CEREMONY, subject=_HOST, object=_GUEST, examples=("{A} accredited {B}.",), rejects=("{B} is accredited to Norway.",)),
    Encounter(lemma="receive", kind=Kind.CEREMONY, light=True, takes=_RECEIVED, passive=True, link=("of", "from", "by"), subject=_HOST, object=_GUEST, examples=("{A} received the credentials of {B}.", "{A} received a courtesy visit by {B}.", "The credentials of {B} were received by {A}."), rejects=("{A} received reports of the storm from {B}.",)),
    Encounter(lemma="accept", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.CREDENTIALS,)), passive=True, link=("of", "from"), subject=_HOST, object=_GUEST, examples=("{A} accepted the credentials of {B}.",), rejects=("{A} accepted the resignation of {B}.",)),
    Encounter(lemma="award", kind=Kind.CEREMONY, passive=True, link=("to", ""), subject=_HOST, object=_GUEST, examples=("{A} awarded the Order of Merit to {B}.", "{A} awarded {B} a medal."), rejects=("{A} awarded the contract to a firm from Lima.",)),
    Encounter(lemma="decorate", kind=Kind.CEREMONY, passive=True, subject=_HOST, object=_GUEST, examples=("{A} decorated {B}.",), rejects=("Flags decorated the office of {A}.",)),
    Encounter(lemma="confer", kind=Kind.CEREMONY, passive=True, link=("on", "upon"), subject=_HOST, object=_GUEST, examples=("{A} conferred the Order of Merit on {B}.", "The Order of Merit was conferred on {B} by {A}.", "{A} conferred medals on twenty teachers."), rejects=("The law confers powers on {A}.",)),
    Encounter(lemma="bestow", kind=Kind.CEREMONY, passive=True, link=("on", "upon"), subject=_HOST, object=_GUEST, examples=("{A} bestowed the Order of Merit upon {B}.",), rejects=("{A} bestowed praise on {B}.",)),
    Encounter(lemma="install", kind=Kind.CEREMONY, passive=True, subject=_HOST, object=_GUEST, examples=("{A} was installed as archbishop.",), rejects=("{A} installed a pump.",)),
    Encounter(lemma="ordain", kind=Kind.CEREMONY, passive=True, subject=_HOST, object=_GUEST, examples=("{A} ordained {B}.",), rejects=("The law ordained a fast, {A} said.",)),
    Encounter(lemma="enthrone", kind=Kind.CEREMONY, passive=True, subject=_HOST, object=_GUEST, examples=("{A} was enthroned in Oslo.",), rejects=("The film enthroned greed, {A} said.",)),
    Encounter(lemma="assume", kind=Kind.CEREMONY, link=("from",), needs=("command",), examples=("{A} assumed command of the base from {B}.",), rejects=("{A} assumed that {B} was ill.",)),
    Encounter(lemma="take", kind=Kind.CEREMONY, particle="over", link=("from",), needs=("command",), examples=("{A} took over command of the base from {B}.",), rejects=("{A} took over a firm from Lima.",)),
    Encounter(lemma="hand", kind=Kind.CEREMONY, link=("to",), needs=("command",), examples=("{A} handed command of the base to {B}.",), rejects=("{A} handed a letter to {B}.",)),
    Encounter(lemma="christen", kind=Kind.CEREMONY, needs=_BUILT, examples=("{A} christened the new ferry.", "The ferry was christened by {A}."), rejects=("{A} christened the plan a folly.",)),
    Encounter(lemma="initial", kind=Kind.CEREMONY, two_sided=True, link=("with",), needs=_WRITTEN, weak=True, examples=("{A} and {B} initialled an agreement.",), rejects=("{A} initialled a decree.",)),
    Encounter(lemma="turn", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.RIBBON,)), bars=("ribbon",), passive=True, examples=("{A} turned the first sod of the bridge.",), rejects=("{A} turned the page.",)),
    Encounter(lemma="switch", kind=Kind.CEREMONY, particle="on", needs=(*_BUILT, "lights"), examples=("{A} switched on the solar plant.",), rejects=("{A} switched on the radio.",)),
    Encounter(lemma="take", kind=Kind.GATHERING, light=True, takes=_LED, particle="the chair at", subject=_HOST, examples=("{A} took the chair at the conference.",), rejects=("{A} took the chair of the Liberal Party.",)),
    Encounter(lemma="take", kind=Kind.CEREMONY, light=True, takes=frozenset((_F.CEREMONY,)), particle="the salute at", subject=_HOST, examples=("{A} took the salute at the parade.",), rejects=("{A} took the salute as a joke.",)),
    Encounter(lemma="swear", kind=Kind.CEREMONY, passive=True, particle="in", subject=_HOST, object=_GUEST, examples=("{A} swore in {B}.",), rejects=("{A} swore in Spanish.",)),
)  # fmt: skip


_NOUN_REJECTS: dict[str, tuple[str, ...]] = {
    "meeting": ("{A} is ready for a meeting with {B}.", "{A} cancelled the leaders' meeting with {B}.", "{A} did not attend the meeting."),
    "talks": ("{A} broke off talks with {B}.", "{A} ruled out talks with {B}.", "{A} is ready for talks with {B}.", "{A} concluded that talks with {B} would fail."),
    "negotiations": ("{A} broke off negotiations with {B}.",),
    "call": ("{A} renewed the call for peace with {B}.", "{A} heeded the call of {B} for calm."),
    "calls": ("{A} joined calls for calm with {B}.",),
    "exchange": ("{A} rang the bell of the stock exchange with {B}.", "{A} praised the exchange of students with Peru.", "In exchange for fish, Norway sent {B} timber."),
    "dialogue": ("{A} called for dialogue with {B}.", "{A} is open to dialogue with {B}."),
    "programme": ("{A} praised the programme of {B}.", "{A} launched a programme with {B}.", "{A} participated in the school programme with {B}."),
    "consultation": ("{A} wrote the bill in consultation with {B}.", "{A} left the public consultation to {B}."),
    "interaction": ("{A} studied the interaction of trade and aid.",),
    "engagement": ("{A} praised the engagement of {B} for seals.",),
    "engagements": ("{A} has no further engagements, {B} said.",),
    "interview": ("{A} said so in an interview with {B}.", "{A} told Radio Lima so in an interview."),
    "audience": ("{A} thanked the audience, {B} said.",),
    "reception": ("{A} complained of poor reception on the phone, {B} said.",),
    "travel": ("{A} lifted the travel ban on {B}.",),
    "tour": ("{A} did a tour of duty in Peru.",),
    "trip": ("{A} paid for the trip of the students to Norway.",),
    "visit": ("{A} invited {B} to pay a visit to Norway.", "{A} called off the visit of {B} to Norway."),
    "panel": ("{A} thanked {B} for the solar panel.", "{A} appointed a panel with {B} at its head."),
    "event": ("{A} will act in the event of a storm, {B} said.",),
    "summit": ("{A} once climbed to the summit of the mountain with {B}.",),
    "congress": ("The Congress of Peru passed the law, {B} said.",),
    "assembly": ("The Assembly of Peru passed the law, {B} said.", "{A} saw the assembly line, {B} said."),
    "cabinet": ("{A} left the cabinet of {B}.",),
    "retreat": ("{A} announced the retreat of the army, {B} said.",),
    "concert": ("{A} acts in concert with {B}.",),
    "fair": ("{A} wants a fair deal with {B}.",),
    "hearing": ("{A} has lost her hearing, {B} said.",),
    "debate": ("{A} ended the debate on the leadership of {B}.",),
    "exhibition": ("{A} praised the exhibition of {B}.",),
    "forum": ("{A} called the web a forum for all.",),
    "ministerial": ("{A} gave up a ministerial post.",),
    "markup": ("{A} criticized the markup on bread.",),
    "working group": ("{A} proposed a working group on seals with {B}.",),
    "joint commission": ("{A} proposed a joint commission with {B}.",),
    "launch": ("{A} condemned the launch of a missile with {B}.",),
    "opening": ("{A} spoke of an opening for trade with {B}.",),
    "closing": ("{A} regretted the closing of the border with Peru.",),
    "commissioning": ("{A} put off the commissioning of the plant.",),
    "handover": ("{A} hopes for a calm handover of power.",),
    "parade": ("{A} spoke of a parade of errors.",),
    "graduation": ("{A} joined the army after graduation.",),
    "credentials": ("{A} praised the credentials of {B} as a reformer.",),
    "oath": ("{A} broke the oath to {B}.",),
    "ribbon": ("{A} wore a yellow ribbon for {B}.",),
    "flowers": ("{A} sent flowers to {B}.",),
    "wreath": ("{A} wore a wreath of laurel.",),
    "cornerstone": ("{A} called trade the cornerstone of ties with {B}.",),
    "foundation stone": ("{A} called trade the foundation stone of ties with {B}.",),
}  # fmt: skip
"""Noun → sentences in which it names another thing, or an encounter that nobody has."""


def _nouns(kind: Kind, family: NounFamily, *phrases: str, owner: Role = Role.PARTICIPANT, other: Role = Role.PARTICIPANT) -> tuple[EncounterNoun, ...]:
    return tuple(
        EncounterNoun(words=words, kind=kind, family=family, owner=owner, other=other, rejects=_NOUN_REJECTS.get(words, ())) for words in phrases
    )


ENCOUNTER_NOUNS: tuple[EncounterNoun, ...] = (
    *_nouns(
        Kind.MEETING, _F.MEETING,
        "meeting", "meetings", "summit talks", "summit meeting", "summit-level talks", "conversation", "conversations", "negotiations",
        "consultation", "consultations", "discussions", "discussion", "tête-à-tête", "one-on-one", "bilateral", "encounter", "brush-by", "pull-aside",
        "pull aside", "chat", "sideline meeting", "session of talks", "round of talks", "round of consultations", "political consultations",
        "courtesy meeting", "working meeting", "bilateral meeting", "bilateral talks", "delegation-level talks", "working session",
        "delegation-level meeting", "tete-a-tete", "conferral", "farewell meeting", "introductory meeting", "audiences", "bilaterals", "luncheons",
        "dinners", "luncheon meeting", "lunch meeting", "breakfast meeting", "dinner meeting", "interactive session", "interaction",
        "tripartite meeting", "private meeting", "strategic dialogue", "dialogue",
    ),
    *_nouns(Kind.MEETING, _F.LOOSE, "talk", "exchange", "engagement", "engagements"),
    *_nouns(Kind.MEETING, _F.TALKS, "talks"),
    *_nouns(Kind.MEETING, _F.MEAL, "working breakfast", "working lunch", "working dinner", "luncheon", "lunch", "dinner", "breakfast", "banquet", "iftar"),
    *_nouns(Kind.MEETING, _F.INTERVIEW, "interview"),
    *_nouns(Kind.MEETING, _F.MEAL, "reception", owner=_HOST, other=_GUEST),
    *_nouns(Kind.MEETING, _F.AUDIENCE, "audience", owner=_GUEST, other=_HOST),
    *_nouns(
        Kind.MEETING, _F.COURTESY,
        "courtesy call", "farewell call", "courtesy visit", "courtesy meeting call", "farewell visit", "call of courtesy", "introductory call",
        "introductory visit", "courtesy calls", "farewell calls", "introductory calls", "calls of courtesy", "courtesy visits", "farewell visits",
        owner=_GUEST, other=_HOST,
    ),
    *_nouns(
        Kind.CALL, _F.CONVERSATION,
        "telephone conversation", "telephone conversations", "phone conversation", "phone conversations", "telephone talks", "phone talks",
        "telephone discussion", "telephonic conversation", "telephone talk", "conversation by telephone", "conversation by phone", "teleconference",
        "telephone interview", "telephone conference", "phone conference", "telephone meeting",
    ),
    *_nouns(Kind.CALL, _F.CALL, "phone call", "phone calls", "telephone call", "telephone calls", "call", "calls", "conference call", "hotline call"),
    *_nouns(Kind.VIDEO, _F.CALL, "video call", "video conference call", "virtual call"),
    *_nouns(
        Kind.VIDEO, _F.SCREEN,
        "video conference", "videoconference", "video-conference", "virtual meeting", "virtual meetings", "video meeting", "online meeting",
        "online talks", "virtual summit", "virtual roundtable", "video teleconference", "virtual bilateral", "online conversation", "video link",
        "videoconferencing", "virtual conversation", "virtual discussion", "vtc", "virtual talks", "video talks", "webinar", "online consultations",
        "virtual event", "virtual briefing", "virtual gathering", "virtual session", "video conversation",
    ),
    *_nouns(Kind.VISIT, _F.VISIT, "visit", "visits", "official visit", "state visit", "working visit", owner=_GUEST, other=_HOST),
    *_nouns(Kind.VISIT, _F.TRIP, "trip", "trips", "tour", "travel", "working trip", "official trip", "stopover", "journey", owner=_GUEST, other=_HOST),
    *_nouns(
        Kind.GATHERING, _F.GATHERING,
        "summit", "conference", "roundtable", "round table", "round-table", "forum", "session", "council session", "plenary", "plenary session",
        "plenary meeting", "ministerial", "ministerial meeting", "seminar", "symposium", "workshop", "training workshop", "validation workshop",
        "validation meeting", "sensitization workshop", "stakeholders' meeting", "stakeholders meeting", "stakeholder consultation",
        "stakeholders' consultation", "stakeholder workshop", "consultative workshop", "consultative session", "community meeting",
        "town hall meeting", "durbar", "baraza", "pitso", "kgotla", "indaba", "barza", "talanoa session", "training session", "briefing session",
        "working group meeting", "steering committee meeting", "technical meeting", "coordination meeting", "expert meeting", "regional meeting",
        "partners' meeting", "review meeting", "kick-off meeting", "inception workshop", "inception meeting", "colloquium", "masterclass",
        "training programme", "sensitisation programme", "town hall session",
        "hackathon", "expo", "assembly", "congress", "gathering", "trilateral meeting", "trilateral", "trilateral talks", "briefing",
        "press conference", "news conference", "joint press conference", "town hall", "convening", "listening session", "business forum",
        "council meeting", "committee meeting", "commission meeting", "cabinet meeting", "hearing", "debate", "exhibition", "conclave",
        "joint commission", "intergovernmental commission", "high-level meeting", "expanded meeting", "board meeting", "leaders' meeting",
        "quadrilateral meeting", "multilateral meeting", "g7", "g20", "general assembly", "panel discussion", "roundtable discussion",
        "round table discussion", "consultative forum", "panel", "working group", "markup", "mark-up", "stakeholder meeting",
        "stakeholder engagement", "stakeholders engagement", "stakeholders' engagement", "public engagement", "community engagement",
        "consultative meeting", "joint committee", "joint committee meeting", "festival", "concert", "inter-ministerial meeting", "affairs council",
        "association council", "ministerial council", "dialogue session", "retreat", "caucus", "staff meeting", "security council meeting",
        "operational meeting", "enlarged meeting", "interaction programme", "interaction program", "interactive programme",
        "inaugural programme", "inaugural function", "inaugural session", "valedictory programme", "valedictory function", "valedictory session",
        "felicitation programme", "felicitation function", "orientation programme", "induction programme", "synod", "networking event",
        "networking meeting", "networking session", "lecture",
    ),
    *_nouns(Kind.GATHERING, _F.OCCASION, "cabinet", "fair", "event", "function", "curtain-raiser", "curtain raiser"),
    *_nouns(Kind.GATHERING, _F.PROGRAMME, "programme"),
    *_nouns(
        Kind.CEREMONY, _F.CEREMONY,
        "ceremony", "signing ceremony", "opening ceremony", "award ceremony", "awards ceremony", "swearing-in ceremony", "inauguration",
        "inauguration ceremony", "oath", "wreath-laying", "wreath-laying ceremony", "welcome ceremony", "welcoming ceremony", "farewell ceremony",
        "parade", "commissioning", "groundbreaking", "ground-breaking ceremony", "ribbon-cutting", "handover ceremony", "launch ceremony",
        "closing ceremony", "commemoration", "memorial service", "thanksgiving service", "church service", "funeral service", "requiem mass", "holy mass", "memorial mass", "service of thanksgiving", "carol service", "remembrance service", "interfaith service",
        "celebration", "celebrations", "festivities", "commemorations", "presentation of credentials", "signing", "unveiling ceremony", "investiture",
        "graduation ceremony", "state funeral", "funeral", "flag-raising ceremony", "guard of honour", "guard of honor", "prayer service",
        "ceremonial launch", "signature ceremony", "oath-taking", "handover", "hand-over ceremony", "handing-over ceremony", "hand over ceremony",
        "turnover ceremony", "turn-over ceremony", "change of command ceremony", "flag-off ceremony", "prize-giving ceremony", "graduation",
        "unveiling", "commissioning ceremony", "dedication ceremony", "induction ceremony", "closing", "accreditation ceremony", "oath of office",
        "flag-off", "flagging-off", "flag off", "handing over", "handing-over", "book launch", "sod-cutting", "sod cutting", "topping-out ceremony",
        "ordination", "consecration", "enthronement", "coronation", "swearing-in", "passing-out parade", "passing out parade", "vigil", "baptism",
    ),
    *_nouns(
        Kind.CEREMONY, _F.CREDENTIALS,
        "credentials", "letters of credence", "letter of credence", "letters of accreditation", "letter of accreditation", "letters of commission",
        "credential letters",
    ),
    *_nouns(Kind.CEREMONY, _F.WREATH, "wreath", "flowers", "wreaths"),
    *_nouns(Kind.CEREMONY, _F.MEAL, "ceremonial welcome", "state welcome", "ceremonial reception"),
    *_nouns(Kind.CEREMONY, _F.PART, "opening", "launch"),
    *_nouns(Kind.CEREMONY, _F.STONE, "foundation stone", "cornerstone", "foundation-stone"),
    *_nouns(Kind.CEREMONY, _F.RIBBON, "sod", "ribbon"),
)  # fmt: skip

_BETWEEN = "The {noun} between {A} and {B} lasted an hour."
_NOT_HELD = (
    "{A} cancelled the {noun} with {B}.", "{A} refused the {noun} with {B}.", "{A} called for the {noun} with {B}.", "No {noun} between {A} and {B} took place.",
    "Last year's {noun} between {A} and {B} lasted an hour.", "{A} is busy with the preparations for the {noun} with {B}.",
)  # fmt: skip

NOUN_FRAMES: tuple[NounFrame, ...] = (
    NounFrame(kind=Kind.MEETING, examples=(_BETWEEN, "{A} had the {noun} with {B} in Oslo."), rejects=_NOT_HELD),
    NounFrame(only=("interview",), examples=("The {noun} was held between {A} and {B}.",), rejects=("{A} gave the {noun} to a newspaper.", *_NOT_HELD)),
    NounFrame(kind=Kind.CALL, examples=(_BETWEEN, "{A} had the {noun} with {B} in Oslo."), rejects=_NOT_HELD),
    NounFrame(kind=Kind.VIDEO, examples=(_BETWEEN, "{A} had the {noun} with {B} in Oslo."), rejects=_NOT_HELD),
    NounFrame(
        kind=Kind.VISIT,
        examples=("The {noun} of {A} to Peru lasted two days.", "{A} ended her {noun} to Peru on Monday.", "{A} is on her {noun} to Peru."),
        rejects=("{A} cancelled the {noun} of {B}.", "The {noun} of {B} to Norway was postponed.", "Last year's {noun} of {B} to Norway lasted two days.", "{A} is busy with the preparations for the {noun} of {B}."),
    ),
    NounFrame(kind=Kind.GATHERING, examples=("{A} attended the {noun} in Oslo.", "{A} addressed the {noun} in Oslo."), rejects=_NOT_HELD),
    NounFrame(only=("fair", "cabinet"), examples=(_BETWEEN, "The {noun} was chaired by {A} in Oslo."), rejects=_NOT_HELD),
    NounFrame(kind=Kind.CEREMONY, examples=("{A} attended the {noun} in Oslo.", "{A} presided over the {noun} in Oslo."), rejects=_NOT_HELD),
    NounFrame(only=("opening", "launch"), examples=(_BETWEEN, "At the {noun} with {B}, {A} spoke of seals."), rejects=_NOT_HELD),
    NounFrame(only=("wreath", "wreaths", "flowers"), examples=("{A} laid the {noun} at the monument.",), rejects=("{A} bought the {noun} for {B}.",)),
    NounFrame(only=("ribbon", "sod"), examples=("{A} cut the {noun} with {B}.",), rejects=("{A} sold the {noun} to {B}.",)),
)  # fmt: skip
"""Every noun of an encounter with those who have it, and with those who have none: cancelled, refused, called for, denied, past, to come."""

HAPPENINGS: tuple[tuple[str, str], ...] = (
    ("take", "place"), ("be", "under way"), ("be", "underway"), ("be", "in session"), ("get", "under way"), ("get", "underway"), ("occur", ""), ("happen", ""),
    ("open", ""), ("begin", ""), ("start", ""), ("commence", ""), ("kick", "off"), ("resume", ""), ("convene", ""),
    ("conclude", ""), ("end", ""), ("close", ""), ("finish", ""), ("wrap", "up"), ("come", "to an end"), ("come", "to a close"), ("draw", "to a close"),
    ("meet", ""), ("sit", ""), ("run", ""), ("last", ""), ("scheduled", "for"), ("slated", "for"), ("planned", "for"), ("set", "for"),
)  # fmt: skip
"""What an encounter does that takes place: verbs with the words behind them."""

SITTING = frozenset("cabinet committee commission council congress assembly board conference".split())
"""Bodies that meet: "The Cabinet met", "the Joint Commission, which was held in Oslo"."""

HOSTING = frozenset("receive host welcome greet".split())
"""Verbs by which one receives another at one's own place."""

PLANNING = frozenset("pencilled foreseen envisaged arranged scheduled expected due set slated planned poised likely going intends plans planning preparing prepares".split())
"""Words before an infinitive that make it a plan."""

FAILING = frozenset("cancel postpone propose call seek request shelve delay decline refuse reject urge demand offer withdraw".split())
"""Verbs whose object is an encounter that is not held: called off, refused, asked for."""

CALLED_OFF = frozenset("cancelled canceled postponed shelved scrapped".split())
PUT_OFF = frozenset((("put", "off"), ("called", "off"), ("pushed", "back")))
"""What is said of an encounter that is not held."""

EARLIER = CALLED_OFF | frozenset("previous last earlier past recent first since followed following builds weeks months years".split())
"""Words before a noun that make it background."""

TO_COME = frozenset("upcoming planned forthcoming scheduled proposed next future forward ahead preparing preparations".split())
"""Words before a noun that put it in the future."""

NAMESAKES = frozenset("cabinet congress assembly exchange retreat engagement engagements interaction audience panel fair exhibition markup hearing debate reception interview programme".split())
"""Nouns of encounters that name bodies, places and doings as often: "the exchange" alone is none."""

FOR_THE_PRESS = frozenset("press news media briefing interview hearing debate".split())
"""Words of nouns for what is said to the press or in a house, and is no event of its own."""

COMPOUND_HEADS = frozenset("ban bans line lines rate rates programme programmes program programs deal deals room rooms hall halls venue venues centre centres center centers table tables pad pads vehicle vehicles ticket tickets warning warnings advisory agency agencies documents".split())
"""Nouns that make what stands before them no encounter: "a travel ban", "exchange rates"."""

IN_MANNER = frozenset("concert exchange consultation dialogue".split())
"""Nouns that, bare behind "in", tell only how something is done: "in concert with"."""

INTANGIBLE = frozenset("praise power powers legitimacy blessing blessings benefit benefits advantage advantages attention credit trust authority contract contracts tender damages".split())
"""What one confers, bestows and awards without any ceremony."""

PRESS = frozenset("reporters journalists newsmen media press parliament lawmakers crowd nation congress senate students".split())
"""Those with whom speaking is no encounter."""

MEDIA: tuple[tuple[str, Kind], ...] = (
    ("virtually", Kind.VIDEO), ("videoconference", Kind.VIDEO), ("video conference", Kind.VIDEO), ("video link", Kind.VIDEO), ("videolink", Kind.VIDEO), ("video-link", Kind.VIDEO),
    ("video call", Kind.VIDEO), ("videoconferencing", Kind.VIDEO), ("video conferencing", Kind.VIDEO), ("teleconference", Kind.CALL), ("secure line", Kind.CALL), ("hotline", Kind.CALL), ("phone", Kind.CALL), ("telephone", Kind.CALL),
)  # fmt: skip
"""By what means people speak who are not in one room, behind "by", "via", "over the"."""

SCREEN_WORDS = frozenset("virtual online video remote".split())
PHONE_WORDS = frozenset("telephone phone telephonic".split())

CITY_STATES = frozenset(("SG", "MC", "VA", "SM", "HK", "MO", "DJ", "LU"))
"""States whose name is that of a city too: "in Singapore" names both."""

VENUES = frozenset(
    "palace house hall residence complex headquarters airport center centre embassy castle hotel palais pavilion ministry monument memorial tomb parliament chancellery chancery "
    "base camp university academy institute museum theatre theater mansion villa library cathedral church mosque cemetery stadium port station office offices building tower club room "
    "kremlin pentagon elysée consulate summit forum assembly conference festival exhibition expo hospital auditorium arena ballroom gymnasium gardens park suite dzong maneaba fale marae majlis manor barracks resort inn hussainiyah hussainiya rotunda guesthouse school college fort square court lodge pavilions dam bridge plant factory mine market village post site diwan secretariat ranch farm fortress citadel garrison basilica synagogue temple shrine monastery abbey chapel gallery courthouse harbour harbor terminal wharf shipyard airfield airbase observatory compound premises clubhouse racecourse mausoleum planetarium amphitheatre aquarium grounds chamber chambers clinic dockyard fairground fairgrounds showground showgrounds bhavan bhawan sadan buildings apartments quarters niwas istana wisma palazzo château chateau schloss rathaus serail saray konak hôtel mairie patriarchate archbishopric bishopric nunciature prefecture governorate curia".split()
)
"""Last or first words of the names of buildings and events where people meet."""

EVENTS = frozenset("summit forum assembly conference festival exhibition expo market".split())
"""Those of the venues that one takes part in."""

NOT_ATTENDED = frozenset(
    "initiative programme program project fund agreement treaty pact union alliance war election elections campaign coalition government parliament mission system network scheme".split()
)
"""Words in the names of what one takes part in that is no event."""

VISITS = frozenset("visit visits trip trips tour stay journey".split())
"""Words for a visit: beside them stand who pays it, its days and where it goes."""

VISITING_STAFF = frozenset("scholar scholars professor professors fellow fellows lecturer lecturers researcher researchers faculty academic academics teacher teachers".split())
"""Those whom a university calls visiting: "an exchange of visiting scholars"."""

ASIDES = frozenset("margins sidelines fringes margin sideline fringe".split())
"""Words for the edge of an event: "on the margins of the G20"."""

SEATED: dict[str, str] = {"imf": "US", "monetary": "US", "unga": "US", "general assembly": "US", "health assembly": "CH", "hlpf": "US", "davos": "CH", "iaea": "AT", "unhrc": "CH"}
"""Gatherings that are held in one country nearly always, by a word or two of their names."""

REGIONS = frozenset(
    "region province district county oblast governorate municipality prefecture canton commune valley island islands atoll village parish voivodeship subdistrict sub-county subcounty township barangay territory wilaya krai okrug raion rayon emirate state".split()
)
"""Words that make the name beside them that of a place: "Ferrel region", "the village of Ostra"."""

TOWNS = frozenset("town resort port capital city suburb neighbourhood neighborhood locality settlement".split())
"""Words that do so with "of" alone: "the town of Ostra"."""

ATTENDANCE: tuple[str, ...] = (
    "signatories were", "with the participation of", "attended by", "graced by", "honoured by", "honored by", "present during the", "present were", "also attending the", "also attending", "present at the", "present there were",
    "also present at the", "also present were", "also there were", "joined the meeting", "joined the talks", "joined the session",
    "also present", "present at the meeting", "were present", "was present", "in attendance", "taking part",
    "took part in the meeting", "took part in the talks", "took part in the session", "took part in the discussion", "took part in the event",
    "took part in the ceremony", "took part .", "participated .", "attended the meeting", "attended the talks", "attended the session",
    "attended the ceremony", "attended the event", "attended the signing", "attended the audience", "sat in on", "attending the meeting", "attending the talks", "attending were", "delegations were led by", "delegations were headed by", "delegation was led by", "delegation was headed by", "was led by", "was headed by", "were led by", "were headed by", "was co-chaired by", "was chaired by", "were co-chaired by", "were chaired by", "was jointly chaired by", "was moderated by", "were moderated by", "was co-hosted by", "was presided over by", "were presided over by", "was facilitated by", "joined by video", "joined online", "joined virtually", "was met by", "was met on arrival by", "were met by", "was met at", "was seen off", "participants included", "participants were", "participants :",
    "participants in the", "attendees included", "attendees were", "attendees :", "following members", "following participants",
    "following attendees", "following people", "following persons", "following officials", "following dignitaries", "present :", "present .",
    "entourage were", "entourage was", "entourage included", "entourage includes", "entourage comprised", "part of the delegation", "part of the entourage", "participating in", "participated in the meeting", "participated in the talks", "also participated",
    "also participating", "also attended", "also in attendance", "also joined", "also joining", "also took part", "also traveled",
    "also travelled", "representatives included", "delegation included", "delegation included :", "delegation comprised",
    "delegation consists of", "delegation consisted of", "delegation was composed of", "delegation is composed of", "delegation was made up of", "delegation comprises", "delegation also includes", "in the presence of", "in the august presence of", "in the gracious presence of", "in the esteemed presence of", "in the distinguished presence of", "with participation of", "witnessed by",
    "members of the delegation", "other participants", "among those present", "among those attending", "among the guests", "among the participants",
    "among the attendees", "delegation will include", "delegation includes", "under the patronage of", "was represented by", "were represented by", "represented at the meeting by",
)  # fmt: skip
"""Words that open a list of those who were there."""

EVENT_NOUNS = frozenset(
    "meeting meetings talks session conference summit roundtable forum negotiations event ceremony audience reception discussion discussions "
    "consultations dialogue gathering briefing function signing launch opening call visit luncheon lunch dinner engagement seminar workshop".split()
)
"""What one is "at": "who was present at the talks", "speaking at the opening"."""

GUESTS = frozenset("guest guests visitor visitors dignitary dignitaries".split())
"""Words for whoever comes to another's place."""

PROGRAMMES = frozenset(
    "programme program agenda itinerary schedule scheduled planned foreseen foresees envisages envisaged expected arranged includes features comprises".split()
)
"""Words that tell of what a visit is to bring."""

HONOURING = frozenset(("honour", "honor"))
"""What a meal is "in", for a guest."""

CHANCES = HONOURING | frozenset("pleasure privilege opportunity chance occasion".split())
"""What one has who meets somebody: "had the honour to receive"."""

GLADLY = CHANCES | frozenset("pleased delighted honoured honored glad happy privileged proud grateful".split())
"""Words before an infinitive that is done all the same: "was pleased to receive"."""

CHAIRS = frozenset("chairmanship chairpersonship co-chairmanship presidency leadership".split())
"""Nouns under which "of" names who is in the chair."""

CHAIRING = frozenset("chair co-chair cochair moderate host co-host convene preside facilitate".split())
"""Verbs of whoever is in the chair."""

TURNS = frozenset(
    ("for his part", "for her part", "on his part", "on her part", "in turn ,", "in response ,", "in reply ,", "in return ,")
)
"""Words with which the other of two sides is given the word."""
