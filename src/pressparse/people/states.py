"""The state that a report is written for: whose officials need no country beside their office."""

from collections import Counter
from collections.abc import Iterable

from pressparse.clauses import Sentence
from pressparse.mentions.pieces import Kind, Piece

_OWN = 3  # a press office's or dateline's country counts as so many mentions


def own_state(sentences: Iterable[tuple[Sentence, list[Piece]]], foreign: set[str], issuer: str | None, filed: str | None) -> str | None:
    """The state whose side tells the report: the issuer, else the state named most that no official's office claims.

    ``foreign`` are the states that officials are said to act for; ``filed`` is the country of the dateline.
    """
    if issuer:
        return issuer
    counts: Counter[str] = Counter()
    for _, pieces in sentences:
        for piece in pieces:
            if piece.kind in (Kind.COUNTRY, Kind.NATION, Kind.CITY, Kind.REGION):
                counts[piece.value] += 1
            elif piece.country:
                counts[piece.country] += 1
    if filed:
        counts[filed] += _OWN
    for state, _ in counts.most_common():
        if state not in foreign:
            return state
    return None
