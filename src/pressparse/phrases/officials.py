"""Officials: a name with the honorifics, ranks and offices around it, or an office that stands for its holder.

    official   := prefix* NAME postfix* | office ("," | "(" | "–") prefix* NAME postfix* | office-list
    prefix     := honorific | rank | office ["and" office] | nation | company
    plural     := plural-office official ("," official)* ["and" official]

What stands behind a name is in :mod:`~pressparse.phrases.appositions`, plurals are in :mod:`~pressparse.phrases.holders`.
"""

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import OF_ONE_STATE, RELATIONS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.appositions import read_postfixes
from pressparse.phrases.companies import is_company, is_firm, last_of_stack
from pressparse.phrases.cursor import CLOSING, TITLES, Cursor
from pressparse.phrases.holders import behind_names, chain_of_holders, holders_of_states
from pressparse.phrases.official import OfficeRead, Official, is_verb, leave_chair, leave_to_kin, read_office, state_before, words_of
from pressparse.phrases.seats import is_seat, read_seat
from pressparse.phrases.stacks import stacks
from pressparse.tokens import Tokens

__all__ = ["OfficeRead", "Official", "read_officials"]

_PREFIX = frozenset((Kind.HONORIFIC, Kind.RANK, Kind.OFFICE, Kind.NATION, Kind.BODY))
_OPENERS = _PREFIX | {Kind.NAME}
_OWNERS = frozenset((Kind.NATION, Kind.BODY))
_APPOSING = frozenset((",", "(", "-", "–", "—", ":"))
_MAY_FOLLOW = voc.VERB | voc.AUXILIARY | voc.ADV  # a name in apposition; one with an honorific may also stand before "on Thursday"
_NAMED = TITLES | {Kind.NAME}
_ROYAL = frozenset(("prince", "princess"))


def read_officials(tokens: Tokens, pieces: list[Piece], last: int) -> tuple[list[Official], list[Piece]]:
    """The officials of a sentence from left to right, and the pieces that are part of none."""
    if not pieces:
        return [], pieces
    cursor = Cursor(tokens, pieces, last)
    officials: list[Official] = []
    rest: list[Piece] = []
    while cursor.at < len(pieces):
        piece = pieces[cursor.at]
        if piece.kind == Kind.OFFICES and behind_names(cursor, officials):
            continue
        if piece.kind == Kind.OFFICES and (holders := _holders(cursor) or holders_of_states(cursor, rest)):
            if holders[0].first > piece.last and not holders[0].is_one_of_several:
                rest.append(piece)  # "The ambassadors were A and B": a group, and who they are
            officials += holders
            continue
        official = _official(cursor, piece) if piece.kind in _OPENERS or piece.kind == Kind.THING and is_firm(cursor, cursor.at) else None
        if official is None:
            rest.append(piece)
            cursor.at += 1
        else:
            officials.append(official)
    return officials, rest


def _holders(cursor: Cursor) -> list[Official]:
    return chain_of_holders(cursor, lambda start, n: _named(cursor, start, n, []))


def _official(cursor: Cursor, piece: Piece) -> Official | None:
    """The official that begins at the piece at hand, None where none does."""
    start = cursor.at
    if piece.kind == Kind.THING:
        return _of_company(cursor, start)
    if piece.kind == Kind.NAME:
        return _of_company(cursor, start) if is_company(cursor, start) else _of_a_state(cursor, start)
    if piece.kind in _OWNERS and not cursor.is_adjacent(start) and not cursor.is_styled(start):
        return None
    if piece.kind == Kind.OFFICE and is_verb(cursor.tokens, piece):
        return None
    n, offices, reaches = _prefix(cursor, start)
    if reaches and cursor.kind(n) == Kind.NAME and not (offices and is_seat(cursor, n)):
        return _named(cursor, start, n, offices)
    return _unnamed(cursor, offices) if offices else None


# -- in front of the name ----------------------------------------------------------------------------------------


def _prefix(cursor: Cursor, start: int) -> tuple[int, list[Piece], bool]:
    """Past the prefix that begins at piece ``start``: the index of what follows, its offices, whether it stands right before that."""
    n, pieces = start, cursor.pieces
    offices: list[Piece] = []
    while n < len(pieces) and (piece := pieces[n]).kind in _PREFIX:
        if piece.kind == Kind.BODY and n > start and not _is_before_office(cursor, n):
            return n, offices, False
        if piece.kind == Kind.OFFICE:
            offices.append(piece)
        if n + 1 >= len(pieces):
            return n, offices, False
        if (
            not cursor.is_adjacent(n)
            and not cursor.is_styled(n)
            and not (piece.kind == Kind.OFFICE and stacks(cursor, n))
            and not (piece.kind == Kind.RANK and cursor.is_joined(n))
        ):
            return n, offices, False
        n += 1
    return n, offices, True


def _is_before_office(cursor: Cursor, n: int) -> bool:
    """Does the body at ``n`` stand right before an office or rank ("Mexican Navy Rear Admiral")?"""
    return cursor.is_adjacent(n) and cursor.pieces[n + 1].kind in (Kind.OFFICE, Kind.RANK)


# -- with a name -------------------------------------------------------------------------------------------------


def _named(cursor: Cursor, start: int, n: int, offices: list[Piece]) -> Official:
    """The official whose prefix begins at piece ``start`` and whose name is piece ``n``."""
    prefix, name = cursor.pieces[start:n], cursor.pieces[n]
    first = prefix[0].first if prefix else name.first
    official = Official(cursor.tokens, first, name.last, name.core, determiner=cursor.determiner(first), own=first)
    if prefix:
        _take_titles(official, prefix)
        official.country = state_before(prefix)
        official.offices = [read_office(cursor.tokens, piece) for piece in offices]
        if official.rank is None and offices and offices[-1].value == "captain" and offices[-1].last == name.first == offices[-1].first + 1:
            official.rank = official.offices.pop().text  # of a ship, as a team's is not called by it
    cursor.at = n + 1
    while cursor.at < len(cursor.pieces) and cursor.pieces[cursor.at].first < name.last:
        cursor.at += 1  # letters of honour that name a place too: ", MD"
    read_postfixes(cursor, official)
    _settle(official)
    return official


def _take_titles(official: Official, prefix: list[Piece]) -> None:
    if not prefix:
        return
    official.honorific = words_of(official.tokens, prefix, Kind.HONORIFIC)
    official.rank = words_of(official.tokens, prefix, Kind.RANK)


def _settle(official: Official) -> None:
    """Makes of "Prince" beside a higher office an honorific, and gives the Pope his state; an office of somebody's kin is none."""
    leave_to_kin(official)
    if not official.offices:
        return
    if len(official.offices) > 1:
        leave_chair(official)
    first = official.offices[0]
    if (
        first.head in _ROYAL
        and first.text.casefold() in _ROYAL
        and first.last <= official.first + 8
        and (len(official.offices) > 1 or "igh" in (official.honorific or ""))
    ):
        official.offices = official.offices[1:]
        official.honorific = f"{official.honorific} {first.text}" if official.honorific else first.text
    if len(official.offices) > 1:  # "the Minister for Trade, Prince Fahd"
        official.offices = [office for office in official.offices if office.text.casefold() not in _ROYAL] or official.offices
    if official.state:
        return
    for office in official.offices:
        if office.head in OF_ONE_STATE:
            official.country = OF_ONE_STATE[office.head]
            return


# -- without one -------------------------------------------------------------------------------------------------


def _unnamed(cursor: Cursor, offices: list[Piece]) -> Official:
    """The official known by office alone, or by the name that follows in apposition."""
    first = offices[0].first
    official = Official(cursor.tokens, first, offices[-1].last, determiner=cursor.determiner(first), own=first)
    official.offices = [read_office(cursor.tokens, piece) for piece in offices]
    cursor.at = cursor.pieces.index(offices[-1], cursor.at) + 1
    read_seat(cursor, official)
    _apposed_name(cursor, official)
    _settle(official)
    return official


def _apposed_name(cursor: Cursor, official: Official) -> None:
    """Reads ", Teodor Vale" behind "a President of Norland"."""
    cursor.skip_accreditation(official)
    mark, n = cursor.key(official.last), cursor.at
    if official.offices[-1].last < official.last and cursor.kind(n) in _NAMED and cursor.pieces[n].first == official.last:
        _take_name(cursor, official, cursor.past_titles(cursor.at))  # "the Director Fisheries Mr Roe"
        return
    if mark not in _APPOSING or not cursor.opens_behind(n, official.last + 1):
        return
    m = cursor.past_titles(n)
    if cursor.kind(m) != Kind.NAME or not _is_apposition(cursor, official, n, m):
        return
    official.is_apposed = mark in (",", "(")
    _take_name(cursor, official, m)
    if mark == "(" and cursor.key(official.last) == ")":
        official.last += 1
    read_postfixes(cursor, official)


def _take_name(cursor: Cursor, official: Official, m: int) -> None:
    """Gives the official the name at piece ``m`` and the titles in front of it."""
    name = cursor.pieces[m]
    official.take_name(name.core)
    _take_titles(official, cursor.pieces[cursor.at : m])
    official.last, cursor.at = name.last, m + 1


def _is_apposition(cursor: Cursor, official: Official, n: int, m: int) -> bool:
    """Is the name behind an office and a comma its holder's, not the next of a list?"""
    name = cursor.pieces[m]
    if m == n and name.core[1] - name.core[0] < 2 and not official.determiner:
        return False
    if not _is_definite(official) and not (m > n and cursor.tokens.bits[official.first] & voc.CAP):
        return False
    follows = _MAY_FOLLOW | voc.PREP | voc.TIME if m > n else _MAY_FOLLOW
    return cursor.key(name.last) in CLOSING or bool(cursor.tokens.bits[name.last] & follows)


def _is_definite(official: Official) -> bool:
    """Does an article, a state or a relation say that one holder is meant?"""
    return (
        bool(official.determiner or official.state or any(office.organization for office in official.offices))
        or official.offices[0].head in RELATIONS
        or len(official.offices) > 1
        or official.offices[-1].last - official.offices[-1].first > 3
    )


def _of_a_state(cursor: Cursor, n: int) -> Official:
    """A name without a title, of the state whose genitive stands before it: "Norway's Jane Roe"."""
    official, before = _named(cursor, n, n, []), cursor.pieces[n - 1] if n else None
    if before is not None and before.kind == Kind.COUNTRY and cursor.gap(n - 1) == ("'s",) and " " in official.name_text:
        official.country = official.country or before.value
    return official


# -- of a company ------------------------------------------------------------------------------------------------


def _of_company(cursor: Cursor, n: int) -> Official:
    company, last = cursor.pieces[n], last_of_stack(cursor, n + 1)
    offices, m = cursor.pieces[n + 1 : last + 1], cursor.past_titles(last + 1)
    is_named = cursor.kind(m) == Kind.NAME and cursor.is_adjacent(last)
    official = _named(cursor, n + 1, m, offices) if is_named else _unnamed(cursor, offices)
    official.first = official.own = company.first
    official.organization = official.organization or cursor.tokens.slice(*company.core)
    return official
