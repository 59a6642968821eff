"""The single things in a sentence: names, offices, bodies, places. Dates have their own reader, by text."""

from operator import attrgetter

from pressparse import vocabulary as voc
from pressparse.lexicon.titles import BRANCHES
from pressparse.mentions.designations import read_designations
from pressparse.mentions.gazette import match_entries
from pressparse.mentions.names import read_names
from pressparse.mentions.pieces import Kind, Piece
from pressparse.mentions.reading import Reading
from pressparse.mentions.realms import HEADS
from pressparse.tokens import Tokens

_KINDS = {
    voc.RANK: Kind.RANK, voc.HONORIFIC: Kind.HONORIFIC, voc.COUNTRY: Kind.COUNTRY, voc.NATION: Kind.NATION, voc.DEMONYM: Kind.DEMONYM,
    voc.CITY: Kind.CITY, voc.REGION: Kind.REGION, voc.RISKY: Kind.CITY, voc.AREA: Kind.THING,
}  # fmt: skip
_TITLES = frozenset((Kind.OFFICE, Kind.RANK, Kind.HONORIFIC))
_by_first = attrgetter("first")


def read_pieces(tokens: Tokens, first: int, last: int) -> list[Piece]:
    """The pieces of the sentence at tokens ``first`` to ``last``, in order, none overlapping another."""
    entries = match_entries(tokens, first, last)
    pieces: list[Piece] = []
    taken: dict[int, int] = {}
    if heads := [match for match in entries if match[2].kind in HEADS]:
        pieces = read_designations(Reading.of(tokens, first, last, entries), heads)
        for piece in pieces:
            taken.update(dict.fromkeys(range(piece.first, piece.last), piece.first))
    for i, j, entry in entries:
        kind = _KINDS.get(entry.kind)
        if kind is not None and i not in taken:
            end = _past_branch(tokens, j) if kind == Kind.RANK else j
            pieces.append(Piece(kind, i, end, entry.value, (i, j)))
            for at in range(i, end):
                taken[at] = i
    pieces += read_names(tokens, first, last, taken, {piece.last for piece in pieces if piece.kind in _TITLES})
    if len(pieces) > 1:
        pieces.sort(key=_by_first)
    return pieces


def _past_branch(tokens: Tokens, j: int) -> int:
    """Where a rank ends with its branch or "retired" in brackets: "General (Pol)", "Brig. Gen. (ret.)"."""
    if j + 2 < len(tokens) and tokens.keys[j] == "(" and tokens.keys[j + 1] in BRANCHES:
        return next((at + 1 for at in (j + 2, j + 3) if at < len(tokens) and tokens.keys[at] == ")"), j)
    return j
