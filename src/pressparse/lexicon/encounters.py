"""Verbs and nouns that report an encounter, with its kind and the roles of the two sides."""

from pressparse.lexicon.rows import Encounter, EncounterNoun
from pressparse.model import MeetingKind as Kind
from pressparse.model import Role

_HOST, _GUEST = Role.HOST, Role.GUEST

_BUILT = tuple(
    "hospital clinic centre center plant factory bridge road highway expressway terminal school university college campus museum library station line railway metro port airport "
    "dam reservoir stadium park market headquarters building complex facility facilities wing unit laboratory refinery mine pipeline tunnel embassy consulate office offices barracks "
    "base shipyard vessel ship aircraft project projects block hotel mosque church temple memorial monument village housing houses farm zone hub gallery branch "
    "hospitals clinics schools roads bridges plants stations centres centers hubs classroom classrooms dormitory dormitories hostel borehole boreholes well wells tank silo silos warehouse depot mill jetty wharf "
    "pier marina quay harbour harbor runway hangar tower substation turbines greenhouse nursery kindergarten preschool orphanage shelter canteen kitchen arena courthouse gymnasium pool playground garden "
    "plaza boulevard avenue flyover overpass underpass interchange tramway ferry floor ward wards theatre theater auditorium workshop studio observatory incubator chancery consulate-general command pavilion showroom pumphouse campus".split()
)
_GIFTS = tuple("medal medals order orders award awards prize prizes certificate certificates trophy diploma decoration badge insignia plaque doctorate fellowship scholarship scholarships title cross".split())
_NEWS = tuple("book books portal website app platform campaign report strategy policy magazine exhibition competition challenge manual handbook album stamp coin film anthem logo survey census initiative".split())
_CARVED = tuple("monument statue plaque bust memorial portrait mural sculpture painting obelisk foundation marker".split())
_WRITTEN = tuple("agreement agreements memorandum memoranda mou mous protocol protocols treaty declaration contract contracts statement communiqué communique pact accord convention plan programme program documents document moc mocs loi charter arrangement arrangements deal deals pacts accords treaties conventions declarations statements plans programmes minutes roadmap notes letter letters framework compact".split())
_SPEECHES = tuple("speech address remarks lecture keynote statement opening closing".split())
_AUDIENCES = tuple("community students staff workers residents troops soldiers graduates cadets farmers youth youths leaders businessmen investors diaspora nationals chiefs faithful audience delegates members participants lawmakers legislators parliament senate".split())
_MEALS = tuple("lunch dinner breakfast luncheon banquet iftar tea talks meeting".split())
_VIEWS = tuple("views opinions ideas notes pleasantries greetings".split())

ENCOUNTERS: tuple[Encounter, ...] = (
    Encounter(lemma="meet", kind=Kind.MEETING, link=("with", ""), examples=("{A} met with {B}.", "{A} met {B}.", "{A} and {B} met."), rejects=("{A} met the deadline.",)),
    Encounter(lemma="receive", kind=Kind.MEETING, subject=_HOST, object=_GUEST, examples=("{A} received {B}.", "{B} was received by {A}."), rejects=("{A} received a letter.",)),
    Encounter(lemma="host", kind=Kind.MEETING, subject=_HOST, object=_GUEST, examples=("{A} hosted {B}.",)),
    Encounter(lemma="welcome", kind=Kind.MEETING, subject=_HOST, object=_GUEST, examples=("{A} welcomed {B} to the residence.",), rejects=("{A} welcomed the decision.",)),
    Encounter(lemma="greet", kind=Kind.MEETING, subject=_HOST, object=_GUEST, examples=("{A} greeted {B} at the airport.",)),
    Encounter(lemma="entertain", kind=Kind.MEETING, subject=_HOST, object=_GUEST, examples=("{A} entertained {B}.",)),
    Encounter(lemma="see", kind=Kind.MEETING, particle="off", subject=_HOST, object=_GUEST, examples=("{A} saw off {B}.",)),
    Encounter(lemma="speak", kind=Kind.CALL, link=("with", "to"), examples=("{A} spoke with {B}.", "{A} spoke by phone to {B}."), rejects=("{A} spoke to reporters.",)),
    Encounter(lemma="talk", kind=Kind.CALL, link=("with", "to"), examples=("{A} talked with {B} by telephone.",), rejects=("{A} talked to journalists.",)),
    Encounter(lemma="telephone", kind=Kind.CALL, examples=("{A} telephoned {B}.",)),
    Encounter(lemma="phone", kind=Kind.CALL, examples=("{A} phoned {B}.",)),
    Encounter(lemma="call", kind=Kind.MEETING, link=("on", "upon"), subject=_GUEST, object=_HOST, examples=("{A} called on {B} in the morning.",), rejects=("{A} called on {B} to resign.",)),
    Encounter(lemma="call", kind=Kind.CALL, examples=("{A} called {B} today.",), rejects=("{A} called {B} a friend.",)),
    Encounter(lemma="confer", kind=Kind.MEETING, link=("with",), examples=("{A} conferred with {B}.",)),
    Encounter(lemma="consult", kind=Kind.MEETING, link=("with",), examples=("{A} consulted with {B}.",)),
    Encounter(lemma="exchange", kind=Kind.MEETING, link=("with",), needs=_VIEWS, examples=("{A} exchanged views with {B}.", "{A} exchanged views on trade with {B}."), rejects=("{A} exchanged prisoners with Peru.",)),
    Encounter(lemma="discuss", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} discussed trade with {B}.", "{A} discussed with {B} ways to cooperate."), rejects=("{A} discussed trade.",)),
    Encounter(lemma="review", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} reviewed with {B} ways to cooperate.",), rejects=("{A} reviewed trade.",)),
    Encounter(lemma="explore", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} explored with {B} ways to cooperate.",), rejects=("{A} explored trade.",)),
    Encounter(lemma="deliberate", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} deliberated with {B}.",)),
    Encounter(lemma="join", kind=Kind.MEETING, needs=_MEALS, examples=("{A} joined {B} for a working lunch.",), rejects=("{A} joined the army.",)),
    Encounter(lemma="brief", kind=Kind.MEETING, weak=True, examples=("{A} was briefed by {B}.", "{A} briefed {B} on the reforms.")),
    Encounter(lemma="bid", kind=Kind.MEETING, particle="farewell", link=("to", ""), subject=_HOST, object=_GUEST, examples=("{A} bade farewell to {B}.",), rejects=("{A} bade farewell to the era.",)),
    Encounter(lemma="come", kind=Kind.MEETING, particle="together", link=("with",), examples=("{A} and {B} came together in Oslo.",), rejects=("{A} came to a decision.",)),
    Encounter(lemma="farewell", kind=Kind.MEETING, subject=_HOST, object=_GUEST, examples=("{A} farewelled {B}.", "{B} was farewelled by {A}.")),
    Encounter(lemma="play", kind=Kind.MEETING, particle="host to", subject=_HOST, object=_GUEST, examples=("{A} played host to {B}.",), rejects=("{A} played a role.",)),
    Encounter(lemma="play", kind=Kind.GATHERING, light=True, particle="host", subject=_HOST, object=_GUEST, examples=("{A} played host to a conference.",)),
    Encounter(lemma="bring", kind=Kind.GATHERING, particle="together", examples=("The meeting brought together {A} and {B}.",)),
    Encounter(lemma="sit", kind=Kind.MEETING, link=("with",), examples=("{A} sat with {B}.",)),
    Encounter(lemma="sit", kind=Kind.MEETING, particle="down", link=("with",), examples=("{A} sat down with {B}.",)),
    Encounter(lemma="converse", kind=Kind.MEETING, link=("with",), examples=("{A} conversed with {B}.",)),
    Encounter(lemma="engage", kind=Kind.MEETING, link=("with",), weak=True, examples=("{A} engaged with {B}.",), rejects=("{A} engaged in reforms.",)),
    Encounter(lemma="engage", kind=Kind.MEETING, light=True, particle="in", link=("with",), examples=("{A} engaged in talks with {B}.",)),
    Encounter(lemma="enter", kind=Kind.MEETING, light=True, particle="into", link=("with",), examples=("{A} entered into talks with {B}.",)),
    Encounter(lemma="interact", kind=Kind.MEETING, link=("with",), examples=("{A} interacted with {B}.",)),
    Encounter(lemma="dine", kind=Kind.MEETING, link=("with",), examples=("{A} dined with {B}.",)),
    Encounter(lemma="convene", kind=Kind.GATHERING, light=True, subject=_HOST, examples=("{A} convened a roundtable.",)),
    Encounter(lemma="convene", kind=Kind.GATHERING, subject=_HOST, examples=("{A} convened the leaders of the region.",)),
    Encounter(lemma="gather", kind=Kind.GATHERING, link=("with",), examples=("{A} and {B} gathered in Oslo.",), rejects=("{A} gathered support.",)),
    Encounter(lemma="assemble", kind=Kind.GATHERING, link=("with",), examples=("{A} and {B} assembled in Oslo.",)),
    Encounter(lemma="gather", kind=Kind.GATHERING, subject=_HOST, examples=("{A} gathered the governors.",)),
    Encounter(lemma="chair", kind=Kind.GATHERING, light=True, subject=_HOST, examples=("{A} chaired a meeting of the committee.",)),
    Encounter(lemma="co-host", kind=Kind.GATHERING, light=True, link=("with",), subject=_HOST, object=_HOST, examples=("{A} co-hosted a workshop with {B}.",)),
    Encounter(lemma="co-chair", kind=Kind.GATHERING, light=True, link=("with",), subject=_HOST, object=_HOST, examples=("{A} and {B} co-chaired the session.",)),
    Encounter(lemma="preside", kind=Kind.GATHERING, light=True, particle="at", subject=_HOST, examples=("{A} presided at a meeting of the council.",)),
    Encounter(lemma="officiate", kind=Kind.GATHERING, light=True, particle="at", subject=_HOST, examples=("{A} officiated at the closing ceremony.",)),
    Encounter(lemma="facilitate", kind=Kind.GATHERING, light=True, subject=_HOST, examples=("{A} facilitated the workshop.",), rejects=("{A} facilitated trade.",)),
    Encounter(lemma="head", kind=Kind.GATHERING, light=True, subject=_HOST, examples=("{A} headed a meeting of the committee.",), rejects=("{A} headed the list.",)),
    Encounter(lemma="grace", kind=Kind.GATHERING, light=True, examples=("{A} graced the opening ceremony.",)),
    Encounter(lemma="declare", kind=Kind.CEREMONY, light=True, needs=("open", "opened", "closed"), subject=_HOST, examples=("{A} declared the conference open.",), rejects=("{A} declared an emergency.",)),
    Encounter(lemma="inaugurate", kind=Kind.CEREMONY, light=True, subject=_HOST, examples=("{A} inaugurated the conference.",)),
    Encounter(lemma="close", kind=Kind.GATHERING, light=True, examples=("{A} closed the conference.",), rejects=("{A} closed the border.",)),
    Encounter(lemma="preside", kind=Kind.GATHERING, light=True, particle="over", subject=_HOST, examples=("{A} presided over a meeting of the council.",)),
    Encounter(lemma="lead", kind=Kind.GATHERING, light=True, subject=_HOST, examples=("{A} led a meeting of the committee.",), rejects=("{A} led the country to victory.",)),
    Encounter(lemma="moderate", kind=Kind.GATHERING, light=True, subject=_HOST, examples=("{A} moderated a panel discussion.",)),
    Encounter(lemma="host", kind=Kind.GATHERING, light=True, link=("for", "with"), subject=_HOST, object=_GUEST, examples=("{A} hosted a summit.",)),
    Encounter(lemma="give", kind=Kind.MEETING, light=True, link=("for", "to"), subject=_HOST, object=_GUEST, examples=("{A} gave a dinner for {B}.",), rejects=("{A} gave an interview to {B}.",)),
    Encounter(lemma="grant", kind=Kind.MEETING, light=True, link=("to",), subject=_HOST, object=_GUEST, examples=("{A} granted an audience to {B}.",)),
    Encounter(lemma="accord", kind=Kind.MEETING, light=True, link=("to",), subject=_HOST, object=_GUEST, examples=("{A} accorded an audience to {B}.", "{B} was accorded an audience with {A}."), rejects=("{A} accorded priority to trade.",)),
    Encounter(lemma="organize", kind=Kind.GATHERING, light=True, subject=_HOST, examples=("{A} organized a conference.",)),
    Encounter(lemma="hold", kind=Kind.MEETING, light=True, link=("with",), examples=("{A} held talks with {B}.", "{A} and {B} held a meeting.")),
    Encounter(lemma="have", kind=Kind.MEETING, light=True, link=("with",), examples=("{A} had a meeting with {B}.", "{A} had a working lunch with {B}.")),
    Encounter(lemma="conduct", kind=Kind.MEETING, light=True, link=("with",), examples=("{A} conducted negotiations with {B}.",)),
    Encounter(lemma="attend", kind=Kind.GATHERING, light=True, examples=("{A} attended the summit.",)),
    Encounter(lemma="address", kind=Kind.GATHERING, needs=_AUDIENCES, weak=True, examples=("{A} addressed the business community.",), rejects=("{A} addressed the concerns of {B}.", "{A} addressed reporters.")),
    Encounter(lemma="address", kind=Kind.GATHERING, light=True, examples=("{A} addressed the conference.",), rejects=("{A} addressed the crowd.",)),
    Encounter(lemma="join", kind=Kind.GATHERING, light=True, examples=("{A} joined the roundtable.",)),
    Encounter(lemma="participate", kind=Kind.GATHERING, light=True, particle="in", examples=("{A} participated in the forum.",)),
    Encounter(lemma="take", kind=Kind.GATHERING, light=True, particle="part in", examples=("{A} took part in the summit.",)),
    Encounter(lemma="take", kind=Kind.CALL, light=True, link=("from",), examples=("{A} took a phone call from {B}.",)),
    Encounter(lemma="speak", kind=Kind.GATHERING, light=True, particle="at", examples=("{A} spoke at the forum.",)),
    Encounter(lemma="deliver", kind=Kind.GATHERING, light=True, needs=_SPEECHES, examples=("{A} delivered a speech at the forum.",), rejects=("{A} delivered aid to Peru.",)),
    Encounter(lemma="give", kind=Kind.GATHERING, light=True, needs=_SPEECHES, examples=("{A} gave a speech at the forum.",)),
    Encounter(lemma="make", kind=Kind.GATHERING, light=True, needs=_SPEECHES, examples=("{A} made remarks at the forum.",)),
    Encounter(lemma="participate", kind=Kind.GATHERING, light=True, particle="at", examples=("{A} participated at the forum.",)),
    Encounter(lemma="represent", kind=Kind.GATHERING, light=True, link=("with",), examples=("{A} represented Norway at the summit.",)),
    Encounter(lemma="wrap", kind=Kind.MEETING, light=True, particle="up", link=("with",), examples=("{A} wrapped up talks with {B}.", "{A} wrapped up a visit to Norway.")),
    Encounter(lemma="wind", kind=Kind.MEETING, light=True, particle="up", link=("with",), examples=("{A} is winding up a visit to Norway.",)),
    Encounter(lemma="complete", kind=Kind.VISIT, light=True, link=("to",), examples=("{A} completed a state visit to Norway.",)),
    Encounter(lemma="end", kind=Kind.VISIT, light=True, link=("to",), examples=("{A} ended a state visit to Norway.",)),
    Encounter(lemma="begin", kind=Kind.MEETING, light=True, link=("with",), examples=("{A} began talks with {B}.",)),
    Encounter(lemma="start", kind=Kind.MEETING, light=True, link=("with",), examples=("{A} started talks with {B}.",)),
    Encounter(lemma="conclude", kind=Kind.MEETING, light=True, link=("with",), examples=("{A} concluded talks with {B}.",)),
    Encounter(lemma="make", kind=Kind.VISIT, light=True, link=("to", "with"), examples=("{A} made an official visit to Norway.",)),
    Encounter(lemma="pay", kind=Kind.MEETING, light=True, link=("on", "upon", "to"), examples=("{A} paid a courtesy call on {B}.", "{A} paid a visit to Norway.")),
    Encounter(lemma="place", kind=Kind.CALL, light=True, link=("to",), examples=("{A} placed a telephone call to {B}.",), rejects=("{A} placed an order.",)),
    Encounter(lemma="embark", kind=Kind.VISIT, light=True, particle="on", link=("to",), examples=("{A} embarked on a state visit to Norway.",)),
    Encounter(lemma="kick", kind=Kind.VISIT, light=True, particle="off", link=("to",), examples=("{A} kicked off a three-day visit to Norway.",)),
    Encounter(lemma="commence", kind=Kind.VISIT, light=True, link=("to",), examples=("{A} commenced a state visit to Norway.",)),
    Encounter(lemma="undertake", kind=Kind.VISIT, light=True, link=("to",), examples=("{A} undertook a visit to Norway.",)),
    Encounter(lemma="open", kind=Kind.CEREMONY, light=True, subject=_HOST, examples=("{A} opened the conference.",)),
    Encounter(lemma="launch", kind=Kind.CEREMONY, light=True, subject=_HOST, examples=("{A} launched the conference.",), rejects=("{A} launched a programme.",)),
    Encounter(lemma="lay", kind=Kind.CEREMONY, light=True, examples=("{A} laid a wreath at the monument.",), rejects=("{A} laid stress on trade.",)),
    Encounter(lemma="cut", kind=Kind.CEREMONY, light=True, examples=("{A} cut the ribbon of the bridge.",), rejects=("{A} cut taxes.",)),
    Encounter(lemma="inaugurate", kind=Kind.CEREMONY, needs=_BUILT, examples=("{A} inaugurated a new bridge.",), rejects=("{A} inaugurated a policy.",)),
    Encounter(lemma="commission", kind=Kind.CEREMONY, needs=_BUILT, examples=("{A} commissioned the power plant.",), rejects=("{A} commissioned a study.",)),
    Encounter(lemma="open", kind=Kind.CEREMONY, needs=_BUILT, examples=("{A} opened the new terminal.",), rejects=("{A} opened the way.",)),
    Encounter(lemma="unveil", kind=Kind.CEREMONY, needs=_CARVED, examples=("{A} unveiled a statue.",), rejects=("{A} unveiled a plan.",)),
    Encounter(lemma="launch", kind=Kind.CEREMONY, needs=_NEWS, examples=("{A} launched a book.",), rejects=("{A} launched an attack.",)),
    Encounter(lemma="break", kind=Kind.CEREMONY, particle="ground", needs=("",), examples=("{A} broke ground for the new port.",), rejects=("{A} broke the silence.",)),
    Encounter(lemma="hand", kind=Kind.CEREMONY, particle="over", link=("to",), examples=("{A} handed over ten ambulances to {B}.", "{A} handed over the keys to {B}."), rejects=("{A} handed down a ruling.",)),
    Encounter(lemma="present", kind=Kind.CEREMONY, link=("", "to"), needs=_GIFTS, subject=_HOST, object=_GUEST, examples=("{A} presented {B} with a medal.", "{A} presented the Order of Merit to {B}."), rejects=("{A} presented a plan to {B}.",)),
    Encounter(lemma="receive", kind=Kind.CEREMONY, link=("from",), needs=_GIFTS, object=_HOST, examples=("{A} received a medal from {B}.", "{A} received the State Prize."), rejects=("{A} received a letter from {B}.",)),
    Encounter(lemma="accept", kind=Kind.CEREMONY, link=("from",), needs=_GIFTS, object=_HOST, examples=("{A} accepted the award from {B}.",), rejects=("{A} accepted an offer from {B}.",)),
    Encounter(lemma="flag", kind=Kind.CEREMONY, particle="off", needs=("",), examples=("{A} flagged off relief trucks.",)),
    Encounter(lemma="sign", kind=Kind.CEREMONY, link=("with",), needs=_WRITTEN, weak=True, examples=("{A} signed an agreement with {B}.", "{A} and {B} signed a memorandum.", "The treaty was signed by {A} and {B}."), rejects=("{A} signed a decree.",)),
    Encounter(lemma="witness", kind=Kind.CEREMONY, light=True, examples=("{A} witnessed the signing of the agreement.",)),
    Encounter(lemma="oversee", kind=Kind.CEREMONY, light=True, examples=("{A} oversaw the signing of the agreement.",), rejects=("{A} oversaw the reform.",)),
    Encounter(lemma="visit", kind=Kind.VISIT, subject=_GUEST, object=_HOST, examples=("{A} visited Norway.",)),
    Encounter(lemma="tour", kind=Kind.VISIT, subject=_GUEST, examples=("{A} toured Norway.",)),
    Encounter(lemma="inspect", kind=Kind.VISIT, needs=(*_BUILT, *_CARVED), subject=_GUEST, weak=True, examples=("{A} inspected the power plant.",), rejects=("{A} inspected a guard of honour.",)),
    Encounter(lemma="travel", kind=Kind.VISIT, link=("to",), subject=_GUEST, journey=True, examples=("{A} travelled to Norway.",)),
    Encounter(lemma="arrive", kind=Kind.VISIT, link=("in", "at"), subject=_GUEST, journey=True, examples=("{A} arrived in Norway.",), rejects=("{A} arrived at a conclusion.",)),
    Encounter(lemma="leave", kind=Kind.VISIT, link=("for",), subject=_GUEST, journey=True, examples=("{A} left for Norway.",), rejects=("{A} left the room.",)),
    Encounter(lemma="depart", kind=Kind.VISIT, link=("for", "to"), subject=_GUEST, journey=True, examples=("{A} departed for Norway.",)),
    Encounter(lemma="fly", kind=Kind.VISIT, link=("to",), subject=_GUEST, journey=True, examples=("{A} flew to Norway.",)),
    Encounter(lemma="go", kind=Kind.VISIT, link=("to",), subject=_GUEST, journey=True, examples=("{A} went to Norway.",)),
    Encounter(lemma="jet", kind=Kind.VISIT, particle="off", link=("to", "for"), subject=_GUEST, journey=True, examples=("{A} jetted off to Norway.",)),
    Encounter(lemma="jet", kind=Kind.VISIT, particle="out", link=("to", "for"), subject=_GUEST, journey=True, examples=("{A} jetted out to Norway.",)),
    Encounter(lemma="set", kind=Kind.VISIT, particle="off", link=("for", "to"), subject=_GUEST, journey=True, examples=("{A} set off for Norway.",), rejects=("{A} set up a fund.",)),
    Encounter(lemma="set", kind=Kind.VISIT, particle="out", link=("for",), subject=_GUEST, journey=True, examples=("{A} set out for Norway.",), rejects=("{A} set out a plan.",)),
    Encounter(lemma="fly", kind=Kind.VISIT, particle="out", link=("to",), subject=_GUEST, journey=True, examples=("{A} flew out to Norway.",)),
    Encounter(lemma="touch", kind=Kind.VISIT, particle="down", link=("in", "at"), subject=_GUEST, journey=True, examples=("{A} touched down in Norway.",), rejects=("{A} touched on trade.",)),
    Encounter(lemma="land", kind=Kind.VISIT, link=("in", "at"), subject=_GUEST, journey=True, examples=("{A} landed in Norway.",), rejects=("{A} landed the deal.",)),
    Encounter(lemma="head", kind=Kind.VISIT, link=("to", "at"), needs=("delegation", "mission", "team"), subject=_GUEST, journey=True, examples=("{A} headed a delegation to Norway.",), rejects=("{A} headed the list.",)),
    Encounter(lemma="lead", kind=Kind.VISIT, link=("to", "at"), needs=("delegation", "mission", "team"), subject=_GUEST, journey=True, examples=("{A} led a delegation to Norway.",), rejects=("{A} led the country to victory.",)),
    Encounter(lemma="present", kind=Kind.CEREMONY, light=True, link=("to",), subject=_GUEST, object=_HOST, examples=("{A} presented credentials to {B}.",)),
    Encounter(lemma="submit", kind=Kind.CEREMONY, light=True, link=("to",), subject=_GUEST, object=_HOST, examples=("{A} submitted credentials to {B}.",), rejects=("{A} submitted a report to {B}.",)),
    Encounter(lemma="hand", kind=Kind.CEREMONY, light=True, particle="over", link=("to",), subject=_GUEST, object=_HOST, examples=("{A} handed over letters of credence to {B}.",)),
    Encounter(lemma="deliver", kind=Kind.CEREMONY, light=True, link=("to",), subject=_GUEST, object=_HOST, examples=("{A} delivered credentials to {B}.",), rejects=("{A} delivered a letter to {B}.",)),
    Encounter(lemma="accredit", kind=Kind.CEREMONY, subject=_HOST, object=_GUEST, examples=("{A} accredited {B}.",)),
    Encounter(lemma="receive", kind=Kind.CEREMONY, light=True, link=("of", "from", "by"), subject=_HOST, object=_GUEST, examples=("{A} received the credentials of {B}.", "{A} received a courtesy visit by {B}.")),
    Encounter(lemma="accept", kind=Kind.CEREMONY, light=True, link=("of", "from"), subject=_HOST, object=_GUEST, examples=("{A} accepted the credentials of {B}.",)),
    Encounter(lemma="award", kind=Kind.CEREMONY, link=("to", ""), subject=_HOST, object=_GUEST),
    Encounter(lemma="decorate", kind=Kind.CEREMONY, subject=_HOST, object=_GUEST, examples=("{A} decorated {B}.",)),
    Encounter(lemma="confer", kind=Kind.CEREMONY, link=("on", "upon"), subject=_HOST, object=_GUEST, examples=("{A} conferred the Order of Merit on {B}.",)),
    Encounter(lemma="bestow", kind=Kind.CEREMONY, link=("on", "upon"), subject=_HOST, object=_GUEST, examples=("{A} bestowed the Order of Merit upon {B}.",)),
    Encounter(lemma="swear", kind=Kind.CEREMONY, particle="in", subject=_HOST, object=_GUEST, examples=("{A} swore in {B}.",)),
)  # fmt: skip


def _nouns(kind: Kind, *phrases: str, owner: Role = Role.PARTICIPANT, other: Role = Role.PARTICIPANT) -> tuple[EncounterNoun, ...]:
    return tuple(EncounterNoun(words=words, kind=kind, owner=owner, other=other) for words in phrases)


ENCOUNTER_NOUNS: tuple[EncounterNoun, ...] = (
    *_nouns(Kind.MEETING, "meeting", "meetings", "talk", "summit talks", "summit meeting", "summit-level talks", "talks", "conversation", "conversations", "negotiations", "consultation", "consultations", "discussions", "discussion", "tête-à-tête", "one-on-one", "bilateral",
            "exchange", "working breakfast", "working lunch", "working dinner", "luncheon", "lunch", "dinner", "breakfast", "banquet", "iftar", "engagement", "engagements", "encounter", "interview", "brush-by", "pull-aside", "pull aside", "chat", "sideline meeting", "session of talks", "round of talks", "round of consultations", "political consultations", "courtesy meeting", "working meeting", "bilateral meeting", "bilateral talks", "delegation-level talks", "working session", "delegation-level meeting", "tete-a-tete", "conferral", "farewell meeting", "introductory meeting", "audiences", "bilaterals", "luncheons", "dinners", "luncheon meeting", "lunch meeting", "breakfast meeting", "dinner meeting", "interactive session", "interaction", "tripartite meeting", "private meeting", "strategic dialogue", "dialogue"),
    *_nouns(Kind.MEETING, "reception", owner=Role.HOST, other=Role.GUEST),
    *_nouns(Kind.MEETING, "audience", owner=Role.GUEST, other=Role.HOST),
    *_nouns(Kind.MEETING, "courtesy call", "farewell call", "courtesy visit", "courtesy meeting call", "farewell visit", "call of courtesy", "introductory call", "introductory visit", "courtesy calls", "farewell calls", "introductory calls", "calls of courtesy", "courtesy visits", "farewell visits", owner=Role.GUEST, other=Role.HOST),
    *_nouns(Kind.CALL, "telephone conversation", "telephone conversations", "phone conversation", "phone conversations", "phone call", "phone calls", "telephone call", "telephone calls", "call", "calls", "telephone talks", "phone talks", "telephone discussion", "telephonic conversation", "telephone talk", "conversation by telephone", "conversation by phone", "teleconference", "conference call", "hotline call", "telephone interview", "telephone conference", "phone conference", "telephone meeting"),
    *_nouns(Kind.VIDEO, "video call", "video conference", "videoconference", "video-conference", "virtual meeting", "virtual meetings", "video meeting", "online meeting", "online talks", "virtual summit", "virtual roundtable", "video conference call", "video teleconference", "virtual bilateral", "online conversation", "video link", "videoconferencing", "virtual conversation", "virtual discussion", "virtual call", "vtc", "virtual talks", "video talks", "webinar", "online consultations", "virtual event", "virtual briefing", "virtual gathering", "virtual session", "video conversation"),
    *_nouns(Kind.VISIT, "visit", "visits", "trip", "trips", "official visit", "state visit", "working visit", "tour", "travel", "working trip", "official trip", "stopover", "journey", owner=Role.GUEST, other=Role.HOST),
    *_nouns(Kind.GATHERING, "summit", "conference", "roundtable", "round table", "round-table", "forum", "session", "council session", "plenary", "plenary session", "plenary meeting", "ministerial", "ministerial meeting", "seminar", "symposium", "workshop", "training workshop", "validation workshop", "validation meeting", "sensitization workshop", "stakeholders' meeting", "stakeholders meeting", "stakeholder consultation", "stakeholders' consultation", "stakeholder workshop", "consultative workshop", "consultative session", "community meeting", "town hall meeting", "durbar", "baraza", "indaba", "barza", "talanoa session", "training session", "briefing session", "working group meeting", "steering committee meeting", "technical meeting", "coordination meeting", "expert meeting", "regional meeting", "partners' meeting", "review meeting", "kick-off meeting", "inception workshop", "inception meeting", "colloquium", "masterclass", "hackathon", "expo", "assembly", "congress", "gathering", "trilateral meeting", "trilateral", "trilateral talks", "briefing", "press conference", "news conference", "joint press conference", "town hall", "convening", "listening session", "business forum", "council meeting", "committee meeting", "commission meeting", "cabinet meeting", "cabinet", "hearing", "debate", "exhibition", "fair", "conclave", "joint commission", "intergovernmental commission", "high-level meeting", "expanded meeting", "board meeting", "leaders' meeting", "quadrilateral meeting", "multilateral meeting", "g7", "g20", "general assembly", "panel discussion", "roundtable discussion", "round table discussion", "consultative forum", "panel", "working group", "markup", "mark-up", "stakeholder meeting", "stakeholder engagement", "stakeholders engagement", "stakeholders' engagement", "public engagement", "community engagement", "consultative meeting", "joint committee", "joint committee meeting", "festival", "concert", "inter-ministerial meeting", "affairs council", "association council", "ministerial council", "dialogue session", "retreat", "caucus", "staff meeting", "security council meeting", "operational meeting", "enlarged meeting", "event"),
    *_nouns(Kind.CEREMONY, "ceremony", "signing ceremony", "opening ceremony", "award ceremony", "awards ceremony", "swearing-in ceremony", "inauguration", "inauguration ceremony", "credentials", "letters of credence", "letter of credence", "letters of accreditation", "letter of accreditation", "letters of commission", "credential letters", "oath", "wreath", "wreath-laying", "wreath-laying ceremony", "welcome ceremony", "welcoming ceremony", "farewell ceremony", "parade", "commissioning", "groundbreaking", "ground-breaking ceremony", "ribbon-cutting", "handover ceremony", "launch ceremony", "closing ceremony", "flowers", "commemoration", "memorial service", "thanksgiving service", "church service", "funeral service", "requiem mass", "celebration", "celebrations", "festivities", "commemorations", "presentation of credentials", "signing", "unveiling ceremony", "investiture", "graduation ceremony", "state funeral", "funeral", "flag-raising ceremony", "guard of honour", "guard of honor", "prayer service", "opening", "launch", "ceremonial launch", "signature ceremony", "oath-taking", "foundation stone", "cornerstone", "foundation-stone", "sod", "ribbon", "handover", "hand-over ceremony", "handing-over ceremony", "hand over ceremony", "turnover ceremony", "turn-over ceremony", "change of command ceremony", "flag-off ceremony", "prize-giving ceremony", "graduation", "unveiling", "commissioning ceremony", "dedication ceremony", "induction ceremony", "closing", "accreditation ceremony", "oath of office", "wreaths"),
)  # fmt: skip

HAPPENINGS: tuple[tuple[str, str], ...] = (
    ("take", "place"), ("be", "under way"), ("be", "underway"), ("be", "in session"), ("get", "under way"), ("get", "underway"), ("occur", ""), ("happen", ""),
    ("open", ""), ("begin", ""), ("start", ""), ("commence", ""), ("kick", "off"), ("resume", ""), ("convene", ""),
    ("conclude", ""), ("end", ""), ("close", ""), ("finish", ""), ("wrap", "up"), ("come", "to an end"), ("come", "to a close"), ("draw", "to a close"),
    ("meet", ""), ("sit", ""), ("run", ""), ("last", ""), ("scheduled", "for"), ("slated", "for"), ("planned", "for"), ("set", "for"),
)  # fmt: skip
"""What an encounter does that takes place: verbs with the words behind them."""

SITTING = frozenset("cabinet committee commission council congress assembly board conference".split())
"""Bodies that meet: "The Cabinet met", "the Joint Commission, which was held in Oslo"."""

PLANNING = frozenset("scheduled expected due set slated planned poised likely going intends plans planning preparing prepares".split())
"""Words before an infinitive that make it a plan."""

EARLIER = frozenset("previous last earlier past recent first since followed following builds cancelled canceled postponed shelved weeks months years".split())
"""Words before a noun that make it background."""

TO_COME = frozenset("upcoming planned forthcoming scheduled proposed next future forward ahead preparing preparations".split())
"""Words before a noun that put it in the future."""

PRESS = frozenset("reporters journalists newsmen media press parliament lawmakers crowd nation congress senate students".split())
"""Those with whom speaking is no encounter."""

MEDIA: tuple[tuple[str, Kind], ...] = (
    ("virtually", Kind.VIDEO), ("videoconference", Kind.VIDEO), ("video conference", Kind.VIDEO), ("video link", Kind.VIDEO), ("videolink", Kind.VIDEO), ("video-link", Kind.VIDEO),
    ("video call", Kind.VIDEO), ("videoconferencing", Kind.VIDEO), ("video conferencing", Kind.VIDEO), ("teleconference", Kind.CALL), ("phone", Kind.CALL), ("telephone", Kind.CALL),
)  # fmt: skip
"""By what means people speak who are not in one room, behind "by", "via", "over the"."""

SCREEN_WORDS = frozenset("virtual online video remote".split())
PHONE_WORDS = frozenset("telephone phone telephonic".split())

CITY_STATES = frozenset(("SG", "MC", "VA", "SM", "HK", "MO", "DJ", "LU"))
"""States whose name is that of a city too: "in Singapore" names both."""

VENUES = frozenset(
    "palace house hall residence complex headquarters airport center centre embassy castle hotel palais pavilion ministry monument memorial tomb parliament chancellery chancery "
    "base camp university academy institute museum theatre theater mansion villa library cathedral church mosque cemetery stadium port station office offices building tower club room "
    "kremlin pentagon elysée consulate summit forum assembly conference festival exhibition expo hospital auditorium arena ballroom gymnasium gardens park suite dzong maneaba fale marae majlis manor barracks resort inn hussainiyah hussainiya rotunda guesthouse school college fort square court lodge pavilions dam bridge plant factory mine market village post site diwan secretariat ranch farm".split()
)
"""Last or first words of the names of buildings and events where people meet."""

EVENTS = frozenset("summit forum assembly conference festival exhibition expo market".split())
"""Those of the venues that one takes part in."""

ASIDES = frozenset("margins sidelines fringes margin sideline fringe".split())
"""Words for the edge of an event: "on the margins of the G20"."""

SEATED: dict[str, str] = {"imf": "US", "monetary": "US", "unga": "US", "assembly": "US", "hlpf": "US", "davos": "CH", "iaea": "AT", "unhrc": "CH"}
"""Words of gatherings that are held in one country nearly always."""

REGIONS = frozenset(
    "region province district county oblast governorate municipality prefecture canton commune valley island islands atoll village parish voivodeship subdistrict sub-county subcounty township barangay territory wilaya krai okrug raion rayon emirate state".split()
)
"""Words that make the name beside them that of a place: "Ferrel region", "the village of Ostra"."""

ATTENDANCE: tuple[str, ...] = (
    "signatories were", "with the participation of", "attended by", "graced by", "honoured by", "honored by", "present during the", "present were", "also attending the", "also attending", "present at the", "present there were",
    "also present at the", "also present were", "also there were", "joined the meeting", "joined the talks", "joined the session",
    "also present", "present at the meeting", "were present", "was present", "in attendance", "taking part",
    "took part in the meeting", "took part in the talks", "took part in the session", "took part in the discussion", "took part in the event",
    "took part in the ceremony", "took part .", "participated .", "attended the meeting", "attended the talks", "attended the session",
    "attended the ceremony", "attended the event", "attended the signing", "attended the audience", "sat in on", "attending the meeting", "attending the talks", "attending were", "delegations were led by", "delegations were headed by", "delegation was led by", "delegation was headed by", "was led by", "was headed by", "were led by", "were headed by", "was co-chaired by", "was chaired by", "were co-chaired by", "were chaired by", "was jointly chaired by", "was moderated by", "were moderated by", "was co-hosted by", "was presided over by", "were presided over by", "was facilitated by", "joined by video", "joined online", "joined virtually", "was met by", "was met on arrival by", "were met by", "was met at", "was seen off", "participants included", "participants were", "participants :",
    "participants in the", "attendees included", "attendees were", "attendees :", "following members", "following participants",
    "following attendees", "participating in", "participated in the meeting", "participated in the talks", "also participated",
    "also participating", "also attended", "also in attendance", "also joined", "also joining", "also took part", "also traveled",
    "also travelled", "representatives included", "delegation included", "delegation included :", "delegation comprised",
    "delegation consists of", "delegation consisted of", "delegation also includes", "in the presence of", "with participation of", "witnessed by",
    "members of the delegation", "other participants", "among those present", "among those attending", "among the guests", "among the participants",
    "among the attendees", "delegation will include", "delegation includes", "under the patronage of", "was represented by", "was also represented by", "were represented by", "represented at the meeting by",
)  # fmt: skip
"""Words that open a list of those who were there."""
