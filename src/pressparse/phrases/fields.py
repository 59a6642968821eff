"""Portfolios in a list of ministers, each with its holder behind it: "the ministers of trade, Ana Brandt, and of finance, Jane Roe"."""

from pressparse import vocabulary as voc
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.cursor import Cursor
from pressparse.phrases.official import OfficeRead, singular_text

_PARTING, _OPENING = frozenset((",", ";", "and")), frozenset(("that", "those", "of", "for", "the"))
_LEADING = _PARTING | _OPENING


def next_field(cursor: Cursor, at: int) -> tuple[int, int, int] | None:
    """The tokens of the portfolio that follows the holder who ends at token ``at``, and the piece that opens its own holder; None where none does."""
    if cursor.key(at) not in _PARTING:
        return None
    while cursor.key(at) in _LEADING:
        at += 1
    first, bits = at, cursor.tokens.bits
    while at < cursor.last and (bits[at] & voc.PORTFOLIO or at > first and cursor.key(at) in ("and", "&")):
        at += 1
    if at == first or cursor.key(at) != ",":
        return None
    n = next((n for n in range(cursor.at, len(cursor.pieces)) if cursor.pieces[n].first > at), len(cursor.pieces))
    return (first, at, n) if cursor.kind(cursor.past_titles(n)) == Kind.NAME and cursor.pieces[n].first == at + 1 else None


def office_of_field(cursor: Cursor, plural: Piece, field: tuple[int, int, int]) -> OfficeRead:
    """The plural office in the singular, of the next field."""
    first, end, _ = field
    head = singular_text(cursor.tokens.slice(plural.first, plural.first + 1), plural.value)
    return OfficeRead(f"{head} of {cursor.tokens.slice(first, end)}", cursor.tokens, first, end, plural.value, None, None)
