"""What somebody named is of, behind the name: a state, a body, a town.

origin := ("of" | "from") ["the"] (country | body | town ["City"] | unknown body)
"""

from pressparse import vocabulary as voc
from pressparse.lexicon.names import PEERS
from pressparse.lexicon.offices import OF_REGIONS, OF_TOWNS
from pressparse.mentions.bodies import is_of_state
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.cursor import Cursor
from pressparse.phrases.official import Official

_OWNERS = frozenset((Kind.COUNTRY, Kind.BODY, Kind.CITY, Kind.REGION, Kind.THING, Kind.NATION))
_OF_TOWNS = OF_TOWNS | OF_REGIONS | {"president"}
_OF_FIELDS = frozenset(
    ("minister", "state secretary", "deputy minister", "vice minister", "secretary", "deputy prime minister and minister")
)
_TOWNS = frozenset(("city", "town", "municipality", "district", "county", "province", "state", "region"))


def read_origin(cursor: Cursor, official: Official) -> bool:
    """Reads "of Korea", "of the World Health Organization", "of the Senate", "of Leeds", "of Amnesty Watch"."""
    at = official.last + 1
    at += cursor.key(at) == "the"
    piece = cursor.pieces[cursor.at]
    if (field := _past_field(cursor, official)) > official.last:
        _take_field(cursor, official, field)
        return True
    if cursor.key(official.last) == "for":
        return False
    if piece.first == at and piece.kind == Kind.NAME and _is_unknown_body(cursor, official, piece):
        official.organization = cursor.tokens.slice(*piece.core)
        official.last = piece.last
        cursor.at += 1
        return True
    if piece.first == at == official.last + 1 and piece.kind == Kind.NAME and piece.last == at + 1 and official.offices:
        official.last = piece.last  # "Provost Jane Roe of Ostra": a town that no table has
        cursor.at += 1
        return True
    if piece.first != at or piece.kind not in _OWNERS:
        return False
    if piece.kind in (Kind.COUNTRY, Kind.NATION):  # "of the Kenyan delegation"
        official.country = piece.value
    elif piece.kind == Kind.BODY:
        _of_body(cursor, official, piece)
    elif piece.kind in (Kind.CITY, Kind.REGION):
        _of_town(cursor, official, piece)
    official.last = piece.last
    cursor.at += 1
    if piece.kind == Kind.CITY and cursor.key(piece.last) in _TOWNS:
        _past_town(cursor, official)
    cursor.skip_bracket(official)
    return True


def _past_field(cursor: Cursor, official: Official) -> int:
    """Where the portfolio ends behind the name of its minister ("Minister Ana Brandt of Foreign Affairs"); the official's end where none does."""
    at, bits = official.last + 1, cursor.tokens.bits
    if not official.offices or official.appositions or official.offices[-1].text.casefold() not in _OF_FIELDS:
        return official.last
    end = at
    while end < cursor.last and bits[end] & voc.CAP and bits[end] & voc.PORTFOLIO:
        end += 1 + (cursor.key(end + 1) in ("and", "&") and bool(bits[end + 2] & voc.CAP and bits[end + 2] & voc.PORTFOLIO))
    return end if end > at else official.last


def _take_field(cursor: Cursor, official: Official, end: int) -> None:
    official.offices[-1].text += " " + cursor.tokens.slice(official.last, end)
    official.last = end
    while cursor.at < len(cursor.pieces) and cursor.pieces[cursor.at].first < end:
        cursor.at += 1


def _past_town(cursor: Cursor, official: Official) -> None:
    """ "Mayor Ana Brandt of Arvika City": the word behind the town's name is part of it."""
    office = official.offices[-1] if official.offices else None
    if office is not None and office.text.endswith(cursor.tokens.slice(official.last - 1, official.last)):
        office.text += " " + cursor.tokens.slice(official.last, official.last + 1)
    official.last += 1
    while cursor.at < len(cursor.pieces) and cursor.pieces[cursor.at].first < official.last:
        cursor.at += 1


def _is_unknown_body(cursor: Cursor, official: Official, piece: Piece) -> bool:
    """ "Jane Roe of Amnesty Watch": several words or letters that no table knows behind the name of somebody without an office; peers are of towns."""
    if official.offices or official.organization or (official.honorific or "").casefold() in PEERS:
        return False
    first, last = piece.core
    return last - first > 1 or bool(cursor.tokens.bits[first] & voc.CAPS)


def _of_body(cursor: Cursor, official: Official, piece: Piece) -> None:
    official.country = official.country or piece.country
    official.is_of_organ = is_of_state(cursor.tokens, piece)
    if not official.is_of_organ:
        official.organization = official.organization or cursor.tokens.slice(*piece.core)
    elif official.offices:
        official.offices[-1].text += " " + cursor.tokens.slice(official.last, piece.core[1])


def _of_town(cursor: Cursor, official: Official, piece: Piece) -> None:
    """A town behind the name of its mayor is part of the office."""
    if official.offices and official.offices[-1].head in _OF_TOWNS and not official.appositions:
        official.offices[-1].text += " " + cursor.tokens.slice(official.last, piece.last)
        official.country = official.country or piece.value
