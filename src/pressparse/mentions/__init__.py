"""The single things in a sentence: names, offices, bodies, places. Dates have their own reader, by text."""

from operator import attrgetter

from pressparse import vocabulary as voc
from pressparse.lexicon.titles import BRANCHES
from pressparse.mentions.designations import read_designations
from pressparse.mentions.gazette import match_entries
from pressparse.mentions.lookalikes import Match
from pressparse.mentions.names import read_names
from pressparse.mentions.pieces import Kind, Piece
from pressparse.mentions.reading import Reading
from pressparse.mentions.realms import HEADS
from pressparse.tokens import Tokens

_KINDS = {
    voc.RANK: Kind.RANK, voc.HONORIFIC: Kind.HONORIFIC, voc.COUNTRY: Kind.COUNTRY, voc.NATION: Kind.NATION, voc.DEMONYM: Kind.DEMONYM,
    voc.CITY: Kind.CITY, voc.REGION: Kind.REGION, voc.RISKY: Kind.CITY, voc.AREA: Kind.THING,
}  # fmt: skip
_TITLES = frozenset((Kind.RANK, Kind.HONORIFIC))
_by_first = attrgetter("first")


def read_pieces(tokens: Tokens, first: int, last: int) -> list[Piece]:
    """The pieces of the sentence at tokens ``first`` to ``last``, in order, none overlapping another."""
    entries = match_entries(tokens, first, last)
    heads: list[Match] = []
    others: list[Match] = []
    for match in entries:
        (heads if match[2].kind in HEADS else others).append(match)
    taken: dict[int, int] = {}
    titles: set[int] = set()
    pieces = read_designations(Reading.of(tokens, first, last, entries), heads) if heads else []
    for piece in pieces:
        begin, end = piece.first, piece.last
        for at in range(begin, end):
            taken[at] = begin
        if piece.kind == Kind.OFFICE:
            titles.add(end)
    for i, j, entry in others:
        if i in taken:
            continue
        kind, end = _KINDS[entry.kind], j
        if kind in _TITLES:
            end = _past_branch(tokens, j) if kind == Kind.RANK else j
            titles.add(end)
        pieces.append(Piece(kind, i, end, entry.value, (i, j)))
        for at in range(i, end):
            taken[at] = i
    pieces += read_names(tokens, first, last, taken, titles)
    if len(pieces) > 1:
        pieces.sort(key=_by_first)
    return pieces


def _past_branch(tokens: Tokens, j: int) -> int:
    """Where a rank ends with its branch or "retired" in brackets: "General (Pol)", "Brig. Gen. (ret.)"."""
    if j + 2 < len(tokens) and tokens.keys[j] == "(" and tokens.keys[j + 1] in BRANCHES:
        return next((at + 1 for at in (j + 2, j + 3) if at < len(tokens) and tokens.keys[at] == ")"), j)
    return j
