"""What belongs on the left to the head word of an office or a body.

left := [country | nation | body] [modifier | portfolio | capitalised word]*
"""

from attrs import define

from pressparse import vocabulary as voc
from pressparse.mentions.companies import BEFORE_BODIES, names_society
from pressparse.mentions.owners import is_posted, named_from, opens_office
from pressparse.mentions.reading import JOINING, Reading
from pressparse.mentions.realms import REALMS
from pressparse.mentions.tails import PLACES

_NAMES_A_STATE = frozenset((voc.COUNTRY, voc.NATION))
_PART_OF_NAMES = frozenset((voc.HEAD, voc.BODY_HEAD, voc.AREA, *PLACES))
_MAY_BELONG = voc.MODIFIER | voc.PORTFOLIO | voc.CAP
_DASHES = frozenset("-–")
_STANDING_IN = frozenset(("deputy", "acting", "interim", "vice", "former", "assistant"))  # before a state: "the Deputy Chinese Ambassador"


@define(eq=False)
class Left:
    """Where the designation and its core begin, the country and the body before it, the words of the country inside the core."""

    first: int
    core: int
    country: str | None = None
    body: tuple[int, int] | None = None
    cut: tuple[int, int] | None = None


def read_left(reading: Reading, i: int, is_body: bool) -> Left:
    """What belongs to the head at token ``i`` on its left."""
    bits, core = reading.bits, i
    printed_high = bool(bits[i] & voc.CAP)
    while core > reading.first and (bits[core - 1] & _MAY_BELONG or reading.keys[core - 1] in JOINING or reading.is_of_people(core - 1)):
        step = _step_left(reading, core, printed_high, is_body)
        if step is None:
            break
        is_body = is_body or core in reading.ends and names_society(reading, core, step)
        core = step
    if reading.keys[i] == "professor" and reading.keys[core - 1] in ("for", "of"):
        return Left(i, i)  # "Vice President for International Affairs Professor Roe"
    first, country, body = _owner(reading, core)
    if first == core and not printed_high and not is_body and (word := _unknown_portfolio(reading, core)) is not None:
        core = word
        first, country, body = _owner(reading, core)
    if is_body and country and first < core and (opening := _opening_nation(reading, first, core)) is not None:
        return Left(opening, opening)
    owned = first
    while reading.first < first < core and bits[first - 1] & voc.MODIFIER and not bits[first - 1] & voc.DET:
        first -= 1
    if first < owned and body is None and reading.keys[first] in _STANDING_IN:
        return Left(first, first, country, None, (owned, core))
    return Left(first, core, country, body)


def _opening_nation(reading: Reading, first: int, core: int) -> int | None:
    """The nation that opens the name of a body of several states: "the Norwegian American Foundation", "the Norwegian World Congress"."""
    if first in reading.ends and reading.ends[first][1].kind == voc.NATION:
        return reading.ends[first][0]
    return first if reading.keys[core] == "world" else None


def _step_left(reading: Reading, core: int, printed_high: bool, is_body: bool) -> int | None:
    """The start of the word before ``core`` where it belongs to the office, else None."""
    bits, before = reading.bits, core - 1
    here = bits[before]
    if reading.is_of_people(before):
        return before - 1
    if core in reading.ends and (_closes_left(reading, core, is_body) or not (printed_high or is_body) and _is_named_body(reading, core)):
        return None
    if here & (voc.MODIFIER | voc.PORTFOLIO) and not here & (voc.DET | voc.PUNCT) and not _is_plain_verb(here):
        return reading.ends[core][0] if core in reading.ends else before  # "Chamber of Commerce Director"
    if reading.keys[before] in ("and", "&", ",") and bits[core] & voc.PORTFOLIO and before > reading.first:
        both = bits[before - 1] & voc.PORTFOLIO and not (bits[before - 1] ^ bits[core]) & voc.CAP  # not "farmers and Trade Minister Roe"
        return before if both and _joins(reading, before, core) else None
    if is_body and reading.keys[before] in ("and", "&") and _is_double_name(reading, before):
        return before
    if not printed_high or not reading.is_high(before):
        return None
    if core in reading.ends:
        return reading.ends[core][0]
    if here & (voc.CAPS | voc.THING) or is_body:
        return before
    return _thing_before(reading, before)


def _closes_left(reading: Reading, core: int, is_body: bool) -> bool:
    """Does the entry before ``core`` stand apart: a state, a rank, an office of several words ("Chief of Police" before "Inspector General")?"""
    start, entry = reading.ends[core]
    if entry.rest[:1] == (",",) or entry.kind in PLACES and not is_body and reading.keys[max(start - 1, reading.first)] == "in":
        return True  # "in Washington, D.C. Secretary Roe": two sentences; "While in Oslo Minister Roe met"
    if entry.kind == voc.PLURAL_HEAD and is_body and len(entry.rest) == 0 and reading.is_high(start):
        return False  # "Judges Association"
    if is_body and entry.kind == voc.HEAD and entry.value in BEFORE_BODIES and opens_office(reading, start, entry.value):
        return True  # "Jane Roe, Chairman Joint Staff Committee"
    if entry.kind == voc.HEAD and reading.keys[core] == "professor" and reading.is_high(core):
        return True  # "Vice-Chancellor Professor Roe"
    if entry.kind == voc.RANK:
        return not (is_body and entry.value == "General" and start > reading.first and reading.is_high(start - 1))
    return entry.kind not in _PART_OF_NAMES or entry.kind == voc.HEAD and len(entry.rest) > 1


def _is_named_body(reading: Reading, core: int) -> bool:
    """Does a body's name printed high end right before an office in low letters: "the Teachers Union president"?"""
    start, entry = reading.ends[core]
    return entry.kind == voc.BODY_HEAD and start > reading.first and bool(reading.bits[start] & reading.bits[start - 1] & voc.CAP)


def _is_double_name(reading: Reading, at: int) -> bool:
    """ "Securities and Exchange Commission": a capitalised plural or portfolio that opens the name before "and"."""
    first = at - 1
    if first < reading.first or not reading.is_high(first) or first > reading.first and reading.bits[first - 1] & voc.CAP:
        return False
    return bool(reading.bits[first] & (voc.PORTFOLIO | voc.THING)) or reading.keys[first].endswith("ies")


def _thing_before(reading: Reading, i: int) -> int | None:
    """``i`` where capitalised words reach back from it to a word of things or portfolios ("Southern Border Coordinator")."""
    at = i - 1
    while at >= reading.first and reading.is_high(at) and (at + 1 not in reading.ends or reading.bits[at] & voc.MODIFIER):
        if reading.bits[at] & (voc.THING | voc.PORTFOLIO | voc.MODIFIER):
            return i
        at -= 1
    return None


def _unknown_portfolio(reading: Reading, core: int) -> int | None:
    """The lower-case word between an owner and a lower-case head: "South Korea's unification minister"."""
    before = core - 1
    if (
        before <= reading.first
        or not reading.bits[before] & voc.LOWER
        or reading.bits[before] & (voc.FUNCTION | voc.ADV | voc.VERB | voc.TIME)
    ):
        return None
    first, country, _ = _owner(reading, before)
    return before if first < before and country else None


def _is_plain_verb(bits: int) -> bool:
    """A lower-case verb form ("met", "reform" aside) is no modifier."""
    return bool(bits & voc.VERB and not bits & (voc.CAP | voc.PORTFOLIO | voc.MODIFIER))


def _joins(reading: Reading, at: int, core: int) -> bool:
    """Does "and" or a comma at ``at`` join two portfolios in front of one head?"""
    return reading.keys[at] != "," or any(key in ("and", "&") for key in reading.keys[core : core + 4])


def _owner(reading: Reading, core: int) -> tuple[int, str | None, tuple[int, int] | None]:
    """The state or body that stands before ``core``, with where it begins: "Norwegian", "Norway's", "UN"."""
    keys, at = reading.keys, reading.before_bracket(core)
    if at - 1 > reading.first and keys[at - 1] in ("'s", "'"):
        at -= 1
    if at not in reading.ends:
        return (at - 1 if at != core and keys[at - 1] in REALMS else core), None, None
    start, entry = reading.ends[at]
    if is_posted(reading, start):
        return core, None, None
    if entry.kind in _NAMES_A_STATE:
        if keys[start - 1] in _DASHES and start - 1 in reading.ends:
            return core, None, None  # "the U.S.-France Alliance"
        return start, entry.value, None
    if entry.kind == voc.BODY:
        return start, None, (start, at)
    if entry.kind == voc.BODY_HEAD and at != core and reading.bits[start] & voc.CAP:
        owner = read_left(reading, start, True)
        return owner.first, owner.country, (named_from(reading, owner.first, owner.core), at)
    if entry.kind in PLACES and at != core:
        return start, entry.value, None
    return core, None, None
