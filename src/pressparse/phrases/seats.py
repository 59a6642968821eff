"""What stands between an office and the name of its holder, and says where the office lies.

    seat := "(" abbreviation ")" | "in" place | ["," ] (body | country) ["(" abbreviation ")"]

"The Executive Secretary of the Commission (ECX), Dr Jane Roe"; "the Director General, National Drug Agency, Dr Jane Roe"; "the
Commandant KFX, Commodore Jane Roe". A body counts only where a title and a name follow it.
"""

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import DIPLOMATS
from pressparse.mentions.bodies import is_of_state
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.cursor import Cursor
from pressparse.phrases.official import Official

_RUN = frozenset((Kind.BODY, Kind.THING, Kind.NAME, Kind.CITY, Kind.REGION, Kind.COUNTRY))
_PLACES = frozenset((Kind.CITY, Kind.COUNTRY))
_LINKS = frozenset((("and",), ("&",), ("of",), ("of", "the"), ("for",)))
_BEFORE_TITLES = frozenset(((",",), (), (")", ","), (")",)))
_ABROAD = frozenset(
    "embassy consulate mission commission office centre center bureau delegation representation section presence programme".split()
)
_IN_TOO = frozenset((("and", "in"), ("and", "in", "the")))
_AND_STATES = frozenset((("and",), ("and", "the"), (",",)))  # "in Kenya, Uganda and the Comoros"
_CLOSING = frozenset((",", ".", ";", "and"))
_IN_CHARGE = {"in": "charge", "responsible": "for"}
_LONGEST_BRACKET, _LONGEST_CHARGE = 8, 14


def read_seat(cursor: Cursor, official: Official) -> None:
    """Takes what says where the office of somebody without a name lies; the cursor moves behind it."""
    if cursor.key(official.last) == "(":
        _skip_bracket(cursor, official)
    if cursor.key(official.last) == "(" and cursor.key(official.last + 2) == ")" and cursor.key(official.last + 3) in _IN_CHARGE:
        cursor.skip_bracket(official)
    key, n = cursor.key(official.last), cursor.at
    if n >= len(cursor.pieces):
        return
    first = cursor.pieces[n].first
    if key in _IN_CHARGE and cursor.key(official.last + 1) == _IN_CHARGE[key]:
        _skip_charge(cursor, official)
    elif key == "in" and first == official.last + 1:
        _lies_in(cursor, official)
    elif first == official.last or key == "," and first == official.last + 1:
        _lies_with(cursor, official)


def is_seat(cursor: Cursor, n: int) -> bool:
    """ "Commandant KFX, Commodore Jane Roe": does the name behind an office, piece ``n``, say where it lies, not who holds it?"""
    return _end_of_run(cursor, n) > n


def _skip_bracket(cursor: Cursor, official: Official) -> None:
    """ "Chief of the Naval Staff (CNS), …", "Additional Secretary (Asia Pacific), …": whatever is in brackets, but for a name."""
    at, n = official.last + 1, cursor.at
    end = next((end for end in range(at, min(at + _LONGEST_BRACKET, cursor.last)) if cursor.key(end) == ")"), at)
    letters = end == at + 1 and cursor.tokens.is_abbreviation(at) or n < len(cursor.pieces) and _fills(cursor.pieces[n], at, end)
    if end == at or cursor.key(end + 1) != "," and not letters:
        return
    while n < len(cursor.pieces) and cursor.pieces[n].first < end:
        if cursor.kind(n) == Kind.NAME and not letters:
            return
        n += 1
    if letters and n < len(cursor.pieces) and _fills(cursor.pieces[n], end + 1, end + 2):
        end, n = end + 1, n + 1  # "the Norvik Bank (NoB) Group"
    if end == at + 1 and cursor.tokens.is_abbreviation(at) and n == cursor.at + 1 and cursor.kind(cursor.at) == Kind.NAME:
        official.last, cursor.at = end + 1, n  # "the Norvik Agency (NVKA)": no name
        return
    is_next = cursor.key(end + 1) == "," or n < len(cursor.pieces) and cursor.pieces[n].first == end + 1
    if is_next and cursor.kind(cursor.past_titles(n)) == Kind.NAME:
        official.last, cursor.at = end + 1, n


def _skip_charge(cursor: Cursor, official: Official) -> None:
    """ "The Vice President of the Bank in charge of operations in Africa, Jane Roe,": what somebody is in charge of, before the name."""
    end = next((at for at in range(official.last, min(official.last + _LONGEST_CHARGE, cursor.last)) if cursor.key(at) == ","), 0)
    n = next((n for n in range(cursor.at, len(cursor.pieces)) if cursor.pieces[n].first > end), len(cursor.pieces))
    if end and cursor.kind(cursor.past_titles(n)) == Kind.NAME and cursor.pieces[n].first == end + 1:
        official.last, cursor.at = end, n


def _fills(piece: Piece, at: int, end: int) -> bool:
    """ "(Coastal Council)": a body alone in the brackets, as another is called for short."""
    return piece.kind == Kind.BODY and piece.first == at and piece.last == end


def _lies_in(cursor: Cursor, official: Official) -> None:
    """ "The Deputy Head of the Embassy in Oslo, Ambassador Jane Roe", "the ambassador of Japan in Brazil, Jane Roe"."""
    n = cursor.at
    is_abroad = not _ABROAD.isdisjoint(cursor.tokens.keys[official.first : official.last]) or any(
        office.organization or office.head in DIPLOMATS for office in official.offices
    )
    if cursor.kind(n) not in _PLACES or not is_abroad:
        return
    n = _past_seats(cursor, n)
    if cursor.gap(n) in ((",",), (), (")", ",")) and cursor.kind(cursor.past_titles(n + 1)) == Kind.NAME:
        official.last, cursor.at = cursor.pieces[n].last + (cursor.gap(n) == (")", ",")), n + 1


def _past_seats(cursor: Cursor, n: int) -> int:
    """The last of the places and bodies that somebody sits in: "in Kenya and in the Contact Group (CG)"; its abbreviation counts."""
    while cursor.gap(n) in _IN_TOO and cursor.kind(n + 1) in _RUN or cursor.gap(n) in _AND_STATES and cursor.kind(n + 1) == Kind.COUNTRY:
        n += 1
    return n + 1 if cursor.gap(n) == ("(",) and cursor.tokens.bits[cursor.pieces[n + 1].first] & voc.CAPS else n


def _lies_with(cursor: Cursor, official: Official) -> None:
    """ "The Director General, National Drug Agency, Dr Jane Roe", "the Director Planning, Dr Jane Roe", "the Minister for Trade, Peru, …"."""
    n, tokens = cursor.at, cursor.tokens
    end = _end_of_run(cursor, n)
    if end == n:
        return
    piece, last = cursor.pieces[n], cursor.pieces[end - 1].last
    bracket = tokens.keys[last : last + 1] == (")",)
    core = cursor.pieces[end - 2].last if bracket else last
    alone = core == piece.last
    if piece.kind == Kind.COUNTRY and alone:
        official.country = official.country or piece.value
    elif piece.first == official.last and tokens.bits[piece.first] & (voc.PORTFOLIO | voc.THING) and piece.kind != Kind.BODY:
        office = official.offices[-1]
        of_state = office.last < piece.first and tokens.keys[office.last] == "of"  # "Commander of the Kingdom of Tonga Military Forces"
        office.text += f" of the {tokens.slice(piece.first, core)}" if of_state else f" {tokens.slice(piece.first, core)}"
    else:
        official.country = official.country or piece.country
        official.is_of_organ = piece.kind == Kind.BODY and alone and is_of_state(tokens, piece)
        if not official.is_of_organ and not any(office.organization for office in official.offices):
            official.organization = tokens.slice(piece.first, core)
    official.last, cursor.at = last + bracket, end


def _end_of_run(cursor: Cursor, n: int) -> int:
    """The title of a name behind the run of bodies and things that begins at piece ``n``; ``n`` where there is none."""
    m, bits = n, cursor.tokens.bits
    while cursor.kind(m) in _RUN:
        piece = cursor.pieces[m]
        if piece.kind == Kind.NAME and not bits[piece.first] & (voc.CAPS | voc.PORTFOLIO):
            return n
        m += 1
        if not cursor.is_adjacent(m - 1) and cursor.gap(m - 1) not in _LINKS:
            break
    if m == n:
        return n
    if cursor.gap(m - 1) == ("(",) and bits[cursor.pieces[m].first] & voc.CAPS:
        m += 1
    named = cursor.past_titles(m)
    is_titled = named > m and cursor.kind(named) == Kind.NAME and cursor.gap(m - 1) in _BEFORE_TITLES
    return m if is_titled or _is_told_apart(cursor, n, m) else n


def _is_told_apart(cursor: Cursor, n: int, m: int) -> bool:
    """ "The Principal Secretary, Ministry of Health, Jane Roe,": is the body at ``n`` between commas, with a full name behind it?"""
    if cursor.kind(n) != Kind.BODY or m != n + 1 or cursor.kind(m) != Kind.NAME or cursor.gap(n) != (",",):
        return False
    name = cursor.pieces[m]
    return name.core[1] - name.core[0] > 1 and cursor.key(name.last) in _CLOSING
