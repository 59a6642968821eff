"""Verbs that report an outcome, and the documents and decorations that they are about."""

from pressparse.lexicon.rows import Concluding
from pressparse.model import OutcomeKind as Kind


def _rows(kind: Kind, frame: str, *lemmas: str) -> tuple[Concluding, ...]:
    return tuple(Concluding(lemma=words.split()[0], kind=kind, frame=frame, particle=" ".join(words.split()[1:])) for words in lemmas)


CONCLUDING: tuple[Concluding, ...] = (
    *_rows(Kind.SIGNED, "document", "sign", "ink", "initial", "conclude", "exchange", "co-sign", "ratify", "seal", "enter into", "countersign", "renew", "formalize"),
    *_rows(Kind.ISSUED, "document", "issue", "adopt", "release", "publish", "endorse", "approve", "sign off"),
    *_rows(Kind.AGREED, "infinitive", "agree", "decide", "resolve", "arrange", "vote", "plan"),
    *_rows(Kind.AGREED, "particle", "agree on", "agree upon", "decide on", "settle on"),
    *_rows(Kind.AGREED, "thing", "establish", "set up", "approve", "agree", "finalize"),
    *_rows(Kind.ANNOUNCED, "thing", "announce", "launch", "inaugurate", "unveil", "open", "commission", "kick off", "roll out"),
    *_rows(Kind.PLEDGED, "infinitive", "pledge", "promise", "commit", "vow", "undertake", "offer", "volunteer"),
    *_rows(Kind.PLEDGED, "thing", "pledge", "promise", "donate"),
    *_rows(Kind.PLEDGED, "particle", "commit to"),
    *_rows(Kind.INVITED, "person", "invite"),
    *_rows(Kind.INVITED, "invitation", "accept", "extend", "convey", "hand over", "present", "deliver", "issue", "hand", "renew"),
    *_rows(Kind.AWARDED, "decoration", "award", "decorate", "confer", "bestow", "present", "honor", "honour", "pin", "receive", "grant", "invest"),
)  # fmt: skip

INSTRUMENTS: tuple[str, ...] = (
    "agreement", "memorandum", "memorandum of understanding", "memorandum of cooperation", "memorandum of intent", "memorandum of agreement", "mou", "moc", "moa", "memo", "protocol", "protocol of intent", "protocol of intentions", "protocol of cooperation",
    "treaty", "pact", "accord", "convention", "charter", "declaration", "joint declaration", "statement", "joint statement", "communiqué", "communique", "joint communiqué", "joint communique", "press release", "joint press release", "joint press statement", "press communiqué", "press communique", "fact sheet", "factsheet", "readout",
    "action plan", "plan of action", "joint action plan", "roadmap", "road map", "letter of intent", "letter of interest", "letter of understanding", "letters of intent", "exchange of letters", "exchange of notes", "diplomatic notes", "notes verbales", "contract", "deal", "framework agreement", "framework", "partnership agreement", "free trade agreement", "loan agreement", "financing agreement", "grant agreement",
    "cooperation agreement", "programme of cooperation", "program of cooperation", "cooperation programme", "cooperation program", "cooperation plan", "work plan", "working programme", "executive programme", "executive program", "programme", "program", "plan", "minutes", "agreed minutes", "joint minutes", "record of discussions", "resolution", "decree", "executive order", "law", "bill", "document", "documents", "instrument", "instruments",
    "arrangement", "implementing arrangement", "technical arrangement", "compact", "concession", "lease", "guarantee", "terms of reference", "statement of intent", "joint statement of intent", "declaration of intent", "joint vision", "joint vision statement", "outcome document", "chair's statement", "conclusions", "joint report", "report", "guestbook", "visitors' book", "package of documents", "extradition treaty", "investment agreement", "status of forces agreement", "air services agreement", "visa waiver agreement", "commercial contract", "letter of agreement", "certificate", "joint venture agreement", "term sheet", "heads of agreement", "heads of terms", "strategic partnership declaration", "treaty of friendship", "pledge",
)  # fmt: skip
"""Kinds of document in the usage of foreign ministries; plurals are made by rule."""

DECORATIONS: tuple[str, ...] = (
    "order", "medal", "award", "prize", "decoration", "title", "honorary doctorate", "honorary citizenship", "honorary degree", "cross", "grand cross", "collar", "badge", "certificate of honor", "certificate of appreciation", "certificate of merit", "diploma", "doctorate", "insignia", "ribbon", "star", "sash", "legion of honour", "legion of merit", "medal of honor", "freedom of the city", "key to the city", "citation", "knighthood", "grand cordon",
)  # fmt: skip

ABOUT = frozenset("on for concerning regarding about between relating".split()) - {"between"}
"""What stands between a document and what it is about."""

VAGUE_AIMS = frozenset(
    ("continue", "stay in", "stay", "remain", "keep", "maintain", "enhance cooperation", "improve ties", "strengthen ties", "deepen ties", "maintain contact", "keep in", "be in")
)
"""Aims that say nothing definite."""

NO_PROMISE = frozenset("need importance necessity urgency that fact view principle willingness readiness commitment".split())
"""Nouns behind "agreed on the …" that make it a view."""
