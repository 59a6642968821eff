"""The body that an office lies with where the words before its head name it: "KFOR Commander", "Central Bank Governor"."""

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import BODY_PREFIX_HEADS, OF_COMPANIES
from pressparse.mentions.bodies import is_of_state
from pressparse.mentions.pieces import Kind, Piece
from pressparse.mentions.reading import Reading

_NAMED_FOR_THEIR_BODY = frozenset(
    ("bank", "central bank", "court", "supreme court", "constitutional court", "university", "chamber of commerce", "stock exchange")
)
_OF_BODIES = OF_COMPANIES | (BODY_PREFIX_HEADS - {"secretary", "official", "member", "governor", "minister"}) | {"representative", "expert"}


_CHIEFS = frozenset("chairman chairperson chairwoman director ceo commandant registrar".split()) | {
    "director general",
    "director-general",
    "managing director",
}
POSTED = frozenset(("delegation", "mission"))
_OF_STATES = frozenset(("nsc", "pmo", "mfa", "mofa", "mod", "moh", "mof"))  # letters of organs
_OPENING = frozenset(("and", ";", ":", "by", "with"))
_OF_AGENCIES = _OF_BODIES | {
    "commissioner-general",
    "commissioner general",
    "registrar",
    "comptroller",
    "rector",
    "vice chancellor",
    "vice-chancellor",
    "leader",
    "general secretary",
    "deputy secretary general",
    "treasurer",
    "dean",
}


def body_outside_state(reading: Reading, first: int, end: int, head: str) -> tuple[int, int] | None:
    """The body at tokens ``first`` to ``end`` where it is no organ of the state."""
    return None if is_of_state(reading.tokens, Piece(Kind.BODY, first, end, head, (first, end))) else (first, end)


def is_posted(reading: Reading, start: int) -> bool:
    """Does the name at token ``start`` end that of a delegation: "the EU Delegation to Kenya Ambassador Roe", "the Delegation of the European Union Ambassador Roe"?"""
    at = start - 1 - (start > reading.first and reading.keys[start - 1] == "the")
    is_behind = at > reading.first and reading.keys[at] in ("to", "of") and reading.keys[at - 1] in POSTED
    return is_behind and bool(reading.bits[at - 1] & voc.CAP)


def opens_office(reading: Reading, start: int, head: str) -> bool:
    """Does the head at token ``start``, right before a body's name, open an office: "Jane Roe, President Joint Council", "and Chairman Joint Council General Roe"?"""
    before = reading.keys[start - 1] if start > reading.first else ";"
    return before == "," and start > reading.first or head in _CHIEFS and before in _OPENING


def outside_state(reading: Reading, body: tuple[int, int] | None) -> tuple[int, int] | None:
    """The body, None where it is an organ of the state."""
    return body and body_outside_state(reading, *body, reading.keys[body[1] - 1])


def inner_body(reading: Reading, first: int, core: int, i: int, head: str) -> tuple[int, int] | None:
    """The body whose name an office's own words hold: "Central Bank Governor", "Volta River Group CEO", "KFOR Commander"."""
    tokens = reading.tokens
    start, entry = reading.ends.get(i, (i, None))
    if entry is None or core > start or not tokens.bits[start] & voc.CAP or entry.kind == voc.HEAD:
        return _abbreviated_body(reading, core, i, head)
    if entry.value in _NAMED_FOR_THEIR_BODY:
        named = first if core == start and core == first + 1 and entry.value == "bank" else core
        return body_outside_state(reading, named, i, entry.value)
    if entry.kind == voc.BODY_HEAD and core < start and head in _OF_AGENCIES and not tokens.bits[core] & voc.MODIFIER:
        return body_outside_state(reading, named_from(reading, first, core), i, entry.value)
    return None


def named_from(reading: Reading, first: int, core: int) -> int:
    """Where the name of the body begins whose other words begin at ``core``: at the state right before them ("Kenya Tea Board Chairman"), not at "Kenya's"."""
    return first if core in reading.ends and reading.ends[core][0] == first else core


def _abbreviated_body(reading: Reading, core: int, i: int, head: str) -> tuple[int, int] | None:
    """ "KFOR" of "KFOR Commander": an abbreviation that no table knows, before an office that bodies have."""
    bits = reading.bits
    if (
        core >= i
        or not all(word & voc.MODIFIER for word in bits[core + 1 : i])
        or not bits[core] & voc.CAPS
        or bits[core] & (voc.PORTFOLIO | voc.MODIFIER | voc.THING)
        or head not in _OF_BODIES
        and head.split()[-1] not in _OF_BODIES
    ):
        return None
    key = reading.keys[core]
    return (
        (core, core + 1)
        if len(key) > 2 and key not in _OF_STATES and not (bits[i] & voc.CAPS and head not in ("ceo", "cfo", "coo"))
        else None
    )
