"""How far the name of a state reaches that no table has so ("a Republic of Norway", "Alberta, Canada,"), and how far a list of states and areas."""

from pressparse import vocabulary as voc
from pressparse.mentions.pieces import Kind
from pressparse.mentions.reading import Reading

REALMS = frozenset(("kingdom", "republic", "sultanate", "emirate", "nation", "country", "federation", "commonwealth", "principality"))
_STYLES, _DIRECTIONS = (
    frozenset(("majesty", "highness", "excellency", "hm", "hh")),
    frozenset("northern southern eastern western central".split()),
)
_PARTS = _DIRECTIONS | frozenset("north south east west upper lower middle greater inner outer".split())
_TOWNS = frozenset((voc.CITY, voc.REGION, voc.RISKY))
_ITEMS, _BASES = frozenset((voc.COUNTRY, voc.REGION, voc.AREA)), frozenset((voc.COUNTRY, voc.CITY, voc.REGION, voc.RISKY))
_AREAS = frozenset("pacific caribbean balkans caucasus gulf sahel maghreb levant".split())  # by themselves, or behind a direction
_REGION = frozenset(("region", "regions", "subregion"))
HEADS = frozenset((voc.HEAD, voc.PLURAL_HEAD, voc.BODY_HEAD, voc.BODY))  # of offices and bodies: never behind the state they are of


def past_realm(reading: Reading, i: int) -> int:
    """Where the state begins of "Republic of Norland", which no table has by its full name, else ``i``."""
    if i + 2 >= reading.last or reading.keys[i] not in REALMS or reading.keys[i + 1] != "of" or i in reading.begins:
        return i
    at = i + 2 + (reading.keys[i + 2] == "the")
    return at if at in reading.begins and reading.begins[at][1].kind == voc.COUNTRY else i


def past_style(reading: Reading, i: int) -> int:
    """Where "Majesty the" of "His Majesty the King" ends, or the direction of "to southern Peru", "of North Jutland", else ``i``."""
    keys = reading.keys
    if (
        keys[i] in _PARTS
        and keys[i - 1] == "of"
        and i not in reading.begins
        and i + 1 in reading.begins
        and reading.begins[i + 1][1].kind in _TOWNS
    ):
        return i + 1
    if keys[i] in _DIRECTIONS and keys[i - 1] == "to" and i + 1 in reading.begins and reading.begins[i + 1][1].kind == voc.COUNTRY:
        return i + 1
    end = i + 1 + (keys[i] in ("royal", "serene", "imperial"))
    return end + 1 if end < reading.last and keys[end - 1] in _STYLES and keys[end] == "the" else i


def past_state(reading: Reading, at: int, state: str) -> int:
    """Where ", Canada," ends behind the name of a place in that state, else ``at``."""
    j, entry = reading.begins.get(at + 1, (at, None))
    if entry is None or entry.kind != voc.COUNTRY or entry.value != state or j >= reading.last:
        return at
    return j if reading.keys[at] == reading.keys[j] == "," else at


def past_places(reading: Reading, at: int) -> int:
    """Where the list of states and areas ends whose first ends at ``at`` ("to Fiji and the South Pacific", "for North Africa, Sudan
    and Chad region"), else ``at``. A comma goes on only to an "and"; whoever is named behind the list belongs to no place of it.
    """
    if not (at in reading.ends and reading.ends[at][1].kind in _ITEMS or reading.keys[at - 1] in _AREAS):
        return at
    reached = end = at
    while (start := _next_item(reading, end)) > end and (item := _past_item(reading, start)) > start:
        is_last = "and" in reading.keys[end:start] or "&" in reading.keys[end:start]
        end = item
        if is_last:
            reached = end
    if reached < reading.last and reading.keys[reached] in _REGION:
        return reached + 1
    is_owner = reached < reading.last and reading.keys[reached] in ("'s", "'", "-")
    heads_on = reached in reading.begins and reading.begins[reached][1].kind in HEADS
    return at if is_owner or heads_on or reached in reading.read else reached


def _next_item(reading: Reading, at: int) -> int:
    """The token behind the comma or "and" at ``at``, and a "the" there; ``at`` where none stands."""
    start = at
    for words in ((",",), ("and", "&"), ("the",)):
        if start + 1 < reading.last and reading.keys[start] in words and (start > at or words != ("the",)):
            start += 1
    return start


def _past_item(reading: Reading, at: int) -> int:
    """Where the state or area at ``at`` ends, else ``at``."""
    if at in reading.begins and reading.begins[at][1].kind in _ITEMS:
        return reading.begins[at][0]
    if reading.keys[at] in _AREAS:
        return at + 1
    is_part = at + 1 < reading.last and reading.bits[at] & voc.THING and reading.bits[at] & voc.CAP
    return at + 2 if is_part and reading.keys[at + 1] in _AREAS else at


def past_genitive(reading: Reading, i: int) -> int:
    """Where the genitive of a state or place at token ``i`` ends whose office follows, so that it is a body's: "the Bank of Georgia's president"; else ``i``."""
    j, entry = reading.begins.get(i, (i, None))
    office = reading.read.get(i)
    if entry is None or office is None or entry.kind not in _BASES or reading.keys[j] not in ("'s", "'"):
        return i
    return j + 1 if office.kind == Kind.OFFICE and office.core[0] == j + 1 else i


def state_based_in(reading: Reading, at: int) -> str | None:
    """The state of "Oslo-based" at token ``at``, which opens a body's name."""
    place = reading.keys[at].removesuffix("-based")
    if place == reading.keys[at]:
        return None
    return next((entry.value for entry in voc.gazetteer().get(place, ()) if not entry.rest and entry.kind in _BASES), None)
