"""Offices and bodies: a head word of the tables with what belongs to it on its left and on its right.

    office := [country | nation | body]? [modifier | portfolio]* head tail*
    body   := [country | nation]? [capitalised word]* head tail*

Heads are read from the right, so that what a tail holds ("adviser to the President") is there when it is needed; what stands on the
left is in :mod:`~pressparse.mentions.fronts`, tails are in :mod:`~pressparse.mentions.tails`.
"""

from itertools import accumulate

from attrs import evolve

from pressparse import vocabulary as voc
from pressparse.lexicon.geography import region_risks, regions
from pressparse.lexicon.offices import OF_COMPANIES, OF_REGIONS, OF_TOWNS
from pressparse.mentions.companies import is_in_company
from pressparse.mentions.fronts import Left, read_left
from pressparse.mentions.owners import POSTED, body_outside_state, inner_body, named_from, outside_state
from pressparse.mentions.pieces import Kind, Piece
from pressparse.mentions.reading import Reading
from pressparse.mentions.tails import PLACES, Tails, read_tails
from pressparse.vocabulary import Entry

_BODIES = frozenset((voc.BODY, voc.BODY_HEAD))
_LOCAL = frozenset(("committee", "council", "city council", "municipal council", "administration", "assembly"))  # of their town
_SENT_TO, _RECEIVING = frozenset(("ambassador", "permanent representative")), frozenset("un u.n. united nato osce wto unesco iaea".split())
_STYLING = frozenset(("professor", "captain"))  # before a name
_FEW_COMMAS = 2
_LONGEST_OFFICE = 12  # tokens from "Minister" to the name's end


def read_designations(reading: Reading, heads: list[tuple[int, int, Entry]]) -> list[Piece]:
    """Every office and body of the sentence, in order; ``heads`` are the entries that may be its head."""
    edge = reading.last
    for i, j, entry in reversed(heads):
        if i < edge and not is_in_company(reading, i) and not (entry.value == "mp" and _is_honour(reading, i)):
            piece = _designation(reading, i, j, entry)
            reading.add(piece)
            edge = piece.first
    return [*reversed(reading.read.values())]


def _is_honour(reading: Reading, i: int) -> bool:
    """ "The Minister for Trade Jane Roe, MP": letters behind the name of somebody whose office is named in front."""
    apart = reading.keys[i - 1] == ","
    if i < reading.first + 3 or not reading.bits[i - 1 - apart] & voc.CAP or reading.keys[i + 1 : i + 2] == ("for",):
        return False
    before = range(i - 2, max(reading.first, i - _LONGEST_OFFICE) - 1, -1)
    commas = accumulate(reading.keys[at] == "," for at in before)  # "the Chair, Dr Jane Roe MP"
    return any(
        n < _FEW_COMMAS and at in reading.begins and reading.begins[at][1].kind == voc.HEAD for at, n in zip(before, commas, strict=True)
    )


def _designation(reading: Reading, i: int, j: int, entry: Entry) -> Piece:
    """The designation around the head that stands at tokens ``i`` to ``j``."""
    is_body = entry.kind in _BODIES
    left = Left(i, i) if entry.kind == voc.BODY else read_left(reading, i, is_body or entry.kind == voc.PLURAL_HEAD)
    if is_body and (office := reading.office_behind(j)) is not None:
        end = office.core[0] if reading.keys[j] == "of" and office.core[0] > j + 1 else j  # "Bank of Ghana Governor"
        return _with_body(reading, office, left, end, entry.value, left.country)
    tails = Tails(j, j, None, None, None) if entry.kind == voc.BODY else read_tails(reading, j, entry.value, is_body)
    country = tails.country or left.country
    if (
        is_body
        and not is_in_company(reading, i)
        and (office := reading.office_behind(reading.past_bracket(tails.last))) is not None
        and not (office.value == "ambassador" and entry.value in POSTED)
        and not (office.value in _STYLING and _is_behind_of(reading, left.first))
    ):
        return _with_body(reading, office, left, max(tails.end, tails.last), entry.value, country)
    kind = Kind.BODY if is_body else Kind.OFFICES if entry.kind == voc.PLURAL_HEAD else Kind.OFFICE
    if country and not tails.country and entry.value in OF_REGIONS:
        country = _federal(reading, left, country)
    if not country and left.core < i and (not is_body or entry.value in _LOCAL):
        country = _country_of_place(reading, left.core, entry.value)
    left = _with_organ(reading, left, i, entry.value) if left.body is not None else left
    organization = left.body
    if not is_body:
        organization = tails.body or left.body and outside_state(reading, left.body)
        organization = organization or (inner_body(reading, left.first, left.core, i, entry.value) if left.core < i else None)
    return Piece(kind, left.first, tails.last, entry.value, (left.core, tails.end), country, organization, left.cut or tails.cut)


def _is_behind_of(reading: Reading, first: int) -> bool:
    """Is the body at token ``first`` that of an office in front: "Dean of the University of Norvik Professor Roe"?"""
    at = first - 1 - (reading.keys[first - 1] == "the")
    return at > reading.first and reading.keys[at] in ("of", "at")


def _with_organ(reading: Reading, left: Left, i: int, head: str) -> Left:
    """The organ of the state whose abbreviation stands in brackets before the head is part of the office ("National Assembly (NA) Chairwoman"), and the body that an envoy is sent to."""
    if left.body is not None and head in _SENT_TO and left.body[1] == i and reading.keys[left.body[0]] in _RECEIVING:
        return evolve(left, core=left.body[0], body=None)  # "Kenya's UN Ambassador"
    if left.body is None or left.body[1] == left.core or reading.keys[left.body[1]] != "(" or outside_state(reading, left.body):
        return left
    end, entry = reading.begins.get(left.body[0], (left.body[0], None))
    return evolve(left, core=end if entry is not None and entry.kind in (voc.COUNTRY, voc.NATION) else left.body[0], body=None)


def _country_of_place(reading: Reading, core: int, head: str) -> str | None:
    """The state of the town or region whose name opens an office: "Moscow Mayor", "Kurdistan Region President"."""
    entry = reading.begins[core][1] if core in reading.begins else None
    if entry is None or entry.kind not in PLACES or entry.kind != voc.REGION and head not in OF_REGIONS | OF_TOWNS | _LOCAL:
        return None
    return None if head in OF_COMPANIES and head != "president" else entry.value


def _with_body(reading: Reading, office: Piece, left: Left, end: int, head: str, country: str | None) -> Piece:
    """The office in front of which a body stands: "Central Bank Governor". The body is its organization where it is no organ of the state."""
    owns = reading.keys[end - 1] in ("'s", "'")  # "the University of Norvik's Dean": no word of the office
    named = named_from(reading, left.first, left.core)
    organization = office.organization or left.body or body_outside_state(reading, named, end - owns, head)
    return evolve(
        office,
        first=left.first,
        core=(office.core[0] if owns else left.core, office.core[1]),
        country=office.country or country,
        organization=organization,
    )


def _federal(reading: Reading, left: Left, country: str) -> str:
    """The state that "Georgia Governor" is of: where the name is that of a state and of a region, the region's."""
    name = reading.tokens.slice(left.first, left.first + 1)
    return regions()[name][0] if region_risks().get(name) == "country" and name in regions() else country
