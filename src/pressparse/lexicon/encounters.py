"""Verbs and nouns that report an encounter, with its kind and the roles of the two sides."""

from pressparse.lexicon.rows import Encounter, EncounterNoun
from pressparse.model import MeetingKind as Kind
from pressparse.model import Role

_HOST, _GUEST = Role.HOST, Role.GUEST

ENCOUNTERS: tuple[Encounter, ...] = (
    Encounter(lemma="meet", kind=Kind.MEETING, link=("with", "")),
    Encounter(lemma="receive", kind=Kind.MEETING, subject=_HOST, object=_GUEST),
    Encounter(lemma="host", kind=Kind.MEETING, subject=_HOST, object=_GUEST),
    Encounter(lemma="welcome", kind=Kind.MEETING, subject=_HOST, object=_GUEST),
    Encounter(lemma="greet", kind=Kind.MEETING, subject=_HOST, object=_GUEST),
    Encounter(lemma="entertain", kind=Kind.MEETING, subject=_HOST, object=_GUEST),
    Encounter(lemma="speak", kind=Kind.CALL, link=("with", "to")),
    Encounter(lemma="talk", kind=Kind.CALL, link=("with", "to")),
    Encounter(lemma="telephone", kind=Kind.CALL),
    Encounter(lemma="phone", kind=Kind.CALL),
    Encounter(lemma="call", kind=Kind.CALL),
    Encounter(lemma="call", kind=Kind.MEETING, link=("on", "upon"), subject=_GUEST, object=_HOST),
    Encounter(lemma="confer", kind=Kind.MEETING, link=("with",)),
    Encounter(lemma="consult", kind=Kind.MEETING, link=("with",)),
    Encounter(lemma="sit", kind=Kind.MEETING, particle="down", link=("with",)),
    Encounter(lemma="interact", kind=Kind.MEETING, link=("with",)),
    Encounter(lemma="convene", kind=Kind.GATHERING, light=True, subject=_HOST),
    Encounter(lemma="chair", kind=Kind.GATHERING, light=True, subject=_HOST),
    Encounter(lemma="co-chair", kind=Kind.GATHERING, light=True, subject=_HOST),
    Encounter(lemma="preside", kind=Kind.GATHERING, light=True, particle="over", subject=_HOST),
    Encounter(lemma="moderate", kind=Kind.GATHERING, light=True, subject=_HOST),
    Encounter(lemma="host", kind=Kind.GATHERING, light=True, subject=_HOST, object=_GUEST),
    Encounter(lemma="organize", kind=Kind.GATHERING, light=True, subject=_HOST),
    Encounter(lemma="hold", kind=Kind.MEETING, light=True, link=("with",)),
    Encounter(lemma="have", kind=Kind.MEETING, light=True, link=("with",)),
    Encounter(lemma="conduct", kind=Kind.MEETING, light=True, link=("with",)),
    Encounter(lemma="attend", kind=Kind.GATHERING, light=True),
    Encounter(lemma="address", kind=Kind.GATHERING, light=True),
    Encounter(lemma="join", kind=Kind.GATHERING, light=True),
    Encounter(lemma="participate", kind=Kind.GATHERING, light=True, particle="in"),
    Encounter(lemma="take", kind=Kind.GATHERING, light=True, particle="part in"),
    Encounter(lemma="speak", kind=Kind.GATHERING, light=True, particle="at"),
    Encounter(lemma="begin", kind=Kind.MEETING, light=True, link=("with",)),
    Encounter(lemma="start", kind=Kind.MEETING, light=True, link=("with",)),
    Encounter(lemma="conclude", kind=Kind.MEETING, light=True, link=("with",)),
    Encounter(lemma="make", kind=Kind.VISIT, light=True, link=("to", "with")),
    Encounter(lemma="pay", kind=Kind.MEETING, light=True, link=("on", "upon", "to")),
    Encounter(lemma="undertake", kind=Kind.VISIT, light=True, link=("to",)),
    Encounter(lemma="open", kind=Kind.CEREMONY, light=True, subject=_HOST),
    Encounter(lemma="inaugurate", kind=Kind.CEREMONY, subject=_HOST),
    Encounter(lemma="unveil", kind=Kind.CEREMONY, subject=_HOST),
    Encounter(lemma="commission", kind=Kind.CEREMONY, subject=_HOST),
    Encounter(lemma="lay", kind=Kind.CEREMONY),
    Encounter(lemma="witness", kind=Kind.CEREMONY, light=True),
    Encounter(lemma="visit", kind=Kind.VISIT, subject=_GUEST, object=_HOST),
    Encounter(lemma="tour", kind=Kind.VISIT, subject=_GUEST),
    Encounter(lemma="travel", kind=Kind.VISIT, link=("to",), subject=_GUEST),
    Encounter(lemma="arrive", kind=Kind.VISIT, link=("in", "at"), subject=_GUEST),
    Encounter(lemma="leave", kind=Kind.VISIT, link=("for",), subject=_GUEST),
    Encounter(lemma="depart", kind=Kind.VISIT, link=("for", "to"), subject=_GUEST),
    Encounter(lemma="fly", kind=Kind.VISIT, link=("to",), subject=_GUEST),
    Encounter(lemma="go", kind=Kind.VISIT, link=("to",), subject=_GUEST),
    Encounter(lemma="present", kind=Kind.CEREMONY, light=True, link=("to",), subject=_GUEST, object=_HOST),
    Encounter(lemma="receive", kind=Kind.CEREMONY, light=True, link=("of", "from"), subject=_HOST, object=_GUEST),
    Encounter(lemma="accept", kind=Kind.CEREMONY, light=True, link=("of", "from"), subject=_HOST, object=_GUEST),
    Encounter(lemma="award", kind=Kind.CEREMONY, subject=_HOST),
    Encounter(lemma="decorate", kind=Kind.CEREMONY, subject=_HOST, object=_GUEST),
    Encounter(lemma="confer", kind=Kind.CEREMONY, link=("on", "upon"), subject=_HOST, object=_GUEST),
    Encounter(lemma="bestow", kind=Kind.CEREMONY, link=("on", "upon"), subject=_HOST, object=_GUEST),
    Encounter(lemma="swear", kind=Kind.CEREMONY, particle="in", subject=_HOST, object=_GUEST),
)  # fmt: skip


def _nouns(kind: Kind, *phrases: str, owner: Role = Role.PARTICIPANT, other: Role = Role.PARTICIPANT) -> tuple[EncounterNoun, ...]:
    return tuple(EncounterNoun(words=words, kind=kind, owner=owner, other=other) for words in phrases)


ENCOUNTER_NOUNS: tuple[EncounterNoun, ...] = (
    *_nouns(Kind.MEETING, "meeting", "meetings", "talks", "conversation", "conversations", "negotiations", "consultation", "consultations", "discussions", "discussion", "tête-à-tête", "one-on-one", "bilateral",
            "exchange", "working breakfast", "working lunch", "working dinner", "luncheon", "lunch", "dinner", "breakfast", "banquet", "iftar", "engagement", "engagements", "encounter", "interview", "brush-by", "pull-aside", "chat", "sideline meeting", "session of talks", "round of talks", "round of consultations", "political consultations", "courtesy meeting", "working meeting", "bilateral meeting", "bilateral talks", "delegation-level talks", "strategic dialogue", "dialogue"),
    *_nouns(Kind.MEETING, "audience", "reception", owner=Role.HOST, other=Role.GUEST),
    *_nouns(Kind.MEETING, "courtesy call", "farewell call", "courtesy visit", "courtesy meeting call", "farewell visit", "call of courtesy", "introductory call", "introductory visit", owner=Role.GUEST, other=Role.HOST),
    *_nouns(Kind.CALL, "telephone conversation", "telephone conversations", "phone conversation", "phone conversations", "phone call", "phone calls", "telephone call", "telephone calls", "call", "calls", "telephone talks", "phone talks", "telephone discussion", "telephonic conversation", "telephone talk", "conversation by telephone", "conversation by phone", "teleconference", "conference call", "hotline call", "telephone interview"),
    *_nouns(Kind.VIDEO, "video call", "video conference", "videoconference", "video-conference", "virtual meeting", "virtual meetings", "video meeting", "online meeting", "online talks", "virtual summit", "virtual roundtable", "video conference call", "video teleconference", "virtual bilateral", "online conversation", "video link", "videoconferencing", "virtual conversation", "virtual discussion", "virtual call", "vtc", "virtual talks", "video talks", "webinar", "online consultations", "virtual event", "virtual briefing", "virtual gathering", "virtual session", "video conversation"),
    *_nouns(Kind.VISIT, "visit", "visits", "trip", "trips", "official visit", "state visit", "working visit", "tour", "travel", "working trip", "official trip", "stopover", "journey", owner=Role.GUEST, other=Role.HOST),
    *_nouns(Kind.GATHERING, "summit", "conference", "roundtable", "round table", "round-table", "forum", "session", "council session", "plenary", "plenary session", "plenary meeting", "ministerial", "ministerial meeting", "seminar", "symposium", "workshop", "assembly", "congress", "gathering", "trilateral meeting", "trilateral", "trilateral talks", "briefing", "press conference", "news conference", "joint press conference", "town hall", "convening", "listening session", "business forum", "council meeting", "committee meeting", "commission meeting", "cabinet meeting", "cabinet", "hearing", "debate", "exhibition", "fair", "conclave", "joint commission", "intergovernmental commission", "high-level meeting", "expanded meeting", "board meeting", "leaders' meeting", "quadrilateral meeting", "multilateral meeting", "g7", "g20", "general assembly", "panel discussion", "panel", "working group", "stakeholder meeting", "consultative meeting", "joint committee", "joint committee meeting", "festival", "concert", "inter-ministerial meeting", "dialogue session", "retreat", "caucus", "staff meeting", "security council meeting", "operational meeting", "enlarged meeting", "event"),
    *_nouns(Kind.CEREMONY, "ceremony", "signing ceremony", "opening ceremony", "award ceremony", "awards ceremony", "swearing-in ceremony", "inauguration", "inauguration ceremony", "credentials", "letters of credence", "letter of credence", "credential letters", "oath", "wreath", "wreath-laying", "wreath-laying ceremony", "welcome ceremony", "welcoming ceremony", "farewell ceremony", "parade", "commissioning", "groundbreaking", "ground-breaking ceremony", "ribbon-cutting", "handover ceremony", "launch ceremony", "closing ceremony", "flowers", "commemoration", "memorial service", "presentation of credentials", "signing", "unveiling ceremony", "investiture", "graduation ceremony", "state funeral", "funeral", "flag-raising ceremony", "guard of honour", "guard of honor", "prayer service", "opening", "launch", "ceremonial launch", "signature ceremony", "oath-taking", "oath of office", "wreaths"),
)  # fmt: skip

LIGHT_ONLY = frozenset("lay unveil inaugurate commission award confer bestow".split())
"""Verbs whose passive reports no encounter by itself."""

ATTENDANCE: tuple[str, ...] = (
    "attended by", "was attended by", "joined by", "accompanied by", "also present", "present were", "present at the meeting", "were present", "was present", "in attendance", "taking part", "took part in the meeting", "took part in the talks",
    "participants included", "participants were", "participants :", "participants in the", "attendees included", "attendees were", "attendees :", "following members", "following participants", "following attendees", "participating in", "participated in the meeting",
    "participated in the talks", "also participated", "also participating", "also attended", "also attending", "also in attendance", "also joined", "also joining", "also took part", "also traveled", "also travelled", "representatives included", "delegation included",
    "delegation included :", "delegation comprised", "delegation consists of", "delegation consisted of", "delegation also includes", "in the presence of", "witnessed by", "members of the delegation", "other participants",
)  # fmt: skip
"""Words that open a list of those who were there."""
