"""Offices in the plural and the people who hold them.

"Presidents A and B"; "Foreign Ministers A of X and B of Y"; "the foreign ministers of X and Y, A and B"; "A and B, the foreign
ministers of X and Y respectively"; "the foreign ministers of X, A, and Y, B". Where there are as many states as holders, they belong to them in order.
"""

from collections.abc import Callable

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import ONE_A_STATE
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.cursor import LINKS, Cursor
from pressparse.phrases.fields import next_field, office_of_field
from pressparse.phrases.official import OfficeRead, Official, read_office, singular_text

_LONGEST_PORTFOLIO = 12
_APPOSING = frozenset(((",",), ("(",)))
_PARTING = LINKS | {(";",), (";", "and")}
_BEFORE_STATES = frozenset(("of", "from", "the"))
_LISTING, _LONGEST_CLAUSE = frozenset("are were include included including comprise comprised namely".split()), 14
_SPOKEN_OF = frozenset((Kind.THING, Kind.COUNTRY, Kind.CITY, Kind.BODY, Kind.NATION))
_OPENING = frozenset((Kind.NAME, Kind.HONORIFIC))
_BEFORE = frozenset(((), (":",), (",",)))


def chain_of_holders(cursor: Cursor, named: Callable[[int, int], Official]) -> list[Official]:
    """The officials that follow the plural office at hand and share it; the cursor moves past them. Empty where none do.

    ``named`` reads the official whose prefix begins at one piece and whose name is another.
    """
    if paired := _behind_states(cursor, named):
        return paired
    plural, before = cursor.pieces[cursor.at], cursor.at
    states, last = _states(cursor, cursor.at)
    start = last + 1 if cursor.gap(last) in _BEFORE else _listed(cursor, last)
    if start == last:
        return []
    holders: list[Official] = []
    while (n := cursor.past_titles(start)) < len(cursor.pieces) and cursor.kind(n) == Kind.NAME:
        holders.append(named(start, n))
        _skip_portfolio(cursor, holders[-1])
        start = cursor.at
        while (field := next_field(cursor, holders[-1].last)) is not None:
            holders.append(named(field[2], cursor.past_titles(field[2])))
            holders[-1].offices, start = [office_of_field(cursor, plural, field)], cursor.at
        if start >= len(cursor.pieces) or cursor.tokens.keys[holders[-1].last : cursor.pieces[start].first] not in LINKS:
            break
    if not holders or len(holders) < 2 and cursor.gap(last) not in ((), (":",)):
        cursor.at = before
        return []
    if cursor.gap(last) in _BEFORE:
        holders[0].first = plural.first  # behind a verb the plural stands by itself
    _share(cursor, plural, states, holders)
    return holders


def _listed(cursor: Cursor, last: int) -> int:
    """The piece that opens the list of holders behind "The envoys who came today were", ``last`` where none does."""
    n = last + 1
    while cursor.kind(n) in _SPOKEN_OF and cursor.pieces[n].last - cursor.pieces[last].last < _LONGEST_CLAUSE:
        n += 1
    if (
        cursor.kind(n) not in _OPENING
        or cursor.kind(cursor.past_titles(n)) != Kind.NAME
        or cursor.pieces[n].first - cursor.pieces[last].last > _LONGEST_CLAUSE
    ):
        return last
    verb = cursor.pieces[n].first - 1
    verb -= cursor.key(verb) in (":", "-", "–")
    return n if verb >= cursor.pieces[n - 1].last and cursor.key(verb) in _LISTING else last


def holders_of_states(cursor: Cursor, rest: list[Piece]) -> list[Official]:
    """The officials whom a plural office means that names several states and nobody: "the foreign ministers of Norway and Peru". Each
    stands where its state is named; the adjectives of states in front ("the Norwegian and Peruvian presidents") leave ``rest``.
    """
    plural = cursor.pieces[cursor.at]
    states, last = _states(cursor, cursor.at)
    if len(states) < 2 or not _has_one_a_state(plural):
        return []
    before = len(states) - 1 - (last - cursor.at)
    places = [*rest[len(rest) - before :], *cursor.pieces[cursor.at : last + 1]]
    del rest[len(rest) - before :]
    holders = [Official(cursor.tokens, p.first, p.last, determiner="the", own=_state_in(cursor, p)) for p in places]
    for holder in holders:
        holder.is_one_of_several = True
    _share(cursor, plural, states, holders)
    cursor.at = last + 1
    return holders


def _has_one_a_state(plural: Piece) -> bool:
    """Has each state one holder of the office: its president, its minister of one portfolio?"""
    first, last = plural.core
    return plural.value in ONE_A_STATE or plural.value == "minister" and last - first > 1


def _state_in(cursor: Cursor, piece: Piece) -> int:
    """The token at which a piece names its state."""
    at = piece.core[1]
    if piece.kind != Kind.OFFICES or at >= piece.last:
        return piece.first
    while at + 1 < piece.last and cursor.key(at) in _BEFORE_STATES:
        at += 1
    return at


def _behind_states(cursor: Cursor, named: Callable[[int, int], Official]) -> list[Official]:
    """ "The Foreign Ministers of Norway, Sven Dahl, and (of) Peru (Luz Roe)": each name behind its state; none where there are not two."""
    before = n = cursor.at
    plural = cursor.pieces[n]
    state, first, holders = plural.country, plural.first, list[Official]()
    while state and cursor.gap(n) in _APPOSING and cursor.kind(m := cursor.past_titles(n + 1)) == Kind.NAME:
        holder = named(n + 1, m)
        holder.country, holder.first = holder.country or state, first
        if cursor.key(holder.last) == ")":
            holder.own, holder.last = holder.own - 1, holder.last + 1
        holders.append(holder)
        n = cursor.at
        state, first = _next_state(cursor, holder.last, n)
    if len(holders) < 2:
        cursor.at = before
        return []
    _share(cursor, plural, [], holders)
    return holders


def _next_state(cursor: Cursor, at: int, n: int) -> tuple[str | None, int]:
    """The state at piece ``n`` that goes on a list at token ``at``, with where its item begins; None where it does not."""
    if cursor.kind(n) not in (Kind.COUNTRY, Kind.NATION):
        return None, at
    words = cursor.tokens.keys[at : cursor.pieces[n].first]
    link = tuple(key for key in words if key not in _BEFORE_STATES)
    return (cursor.pieces[n].value if link in _PARTING else None), at + len(link)


def _skip_portfolio(cursor: Cursor, holder: Official) -> None:
    """Takes what a holder is in charge of: "Ministers Ana Brandt (Trade) and Jane Roe (Foreign Affairs)"."""
    at = holder.last + 1
    if cursor.key(at - 1) != "(":
        return
    end = next((end for end in range(at, min(at + _LONGEST_PORTFOLIO, cursor.last)) if cursor.key(end) == ")"), 0)
    if (
        any(bits & (voc.PORTFOLIO | voc.OPENS) for bits in cursor.tokens.bits[at:end])
        or end == at + 1
        and cursor.tokens.bits[at] & voc.CAPS
    ):
        holder.last = end + 1
        while cursor.at < len(cursor.pieces) and cursor.pieces[cursor.at].first < end:
            cursor.at += 1


def behind_names(cursor: Cursor, officials: list[Official]) -> bool:
    """Gives the plural office at hand to the people named right before it: "A and B, (the) foreign ministers of X and Y"."""
    plural = cursor.pieces[cursor.at]
    at = plural.first - 1
    while at > 0 and cursor.tokens.bits[at] & (voc.DET | voc.POSS):
        at -= 1
    chain = _chain_before(cursor, officials, at)
    if len(chain) < 2:
        return False
    states, last = _states(cursor, cursor.at)
    _share(cursor, plural, states, chain)
    cursor.at = last + 1
    _share_letters(cursor, last, chain)
    return True


def _share_letters(cursor: Cursor, n: int, holders: list[Official]) -> None:
    """Gives the holders of the plural office at piece ``n`` the body whose letters end it: "secretaries of the Central Committee, NPP"."""
    body = cursor.pieces[n + 1] if cursor.gap(n) == (",",) else None
    if body is None or body.last != body.first + 1 or not cursor.tokens.bits[body.first] & voc.CAPS:
        return
    cursor.at = n + 2
    for holder in holders:
        holder.organization = holder.organization or cursor.tokens.slice(body.first, body.last)


def _chain_before(cursor: Cursor, officials: list[Official], comma: int) -> list[Official]:
    """The named officials of the list that ends at the comma at token ``comma``."""
    chain: list[Official] = []
    if cursor.tokens.keys[comma] != ",":
        return chain
    edge: tuple[str, ...] = (",",)
    end = comma + 1
    for official in reversed(officials):
        if not official.name or official.offices or cursor.tokens.keys[official.last : end] not in (LINKS if chain else {edge}):
            break
        chain.insert(0, official)
        end = official.first
    return chain


def _states(cursor: Cursor, n: int) -> tuple[list[str], int]:
    """The states that the plural office at piece ``n`` names before and behind it, and its last piece."""
    plural = cursor.pieces[n]
    states = [plural.country] if plural.country else []
    m = n - 1
    while states and m >= 0 and cursor.kind(m) == Kind.NATION and cursor.gap(m) in LINKS:
        states.insert(0, cursor.pieces[m].value)
        m -= 1
    while states and cursor.kind(n + 1) == Kind.COUNTRY and cursor.gap(n) in LINKS | {("and", "the"), (",", "and", "the"), (",", "the")}:
        n += 1
        states.append(cursor.pieces[n].value)
    return states, n


def _share(cursor: Cursor, plural: Piece, states: list[str], holders: list[Official]) -> None:
    """Gives each holder without an office the plural one, its state and its "his"."""
    for n, holder in enumerate(holders):
        if not holder.offices:
            holder.offices = [_singular(cursor, plural)]
            holder.determiner = holder.determiner or cursor.determiner(plural.first)
        if len(states) == len(holders):
            holder.country = holder.country or states[n]
        elif len(states) == 1:
            holder.country = holder.country or states[0]
        for office in holder.offices:
            office.country = holder.country


def _singular(cursor: Cursor, plural: Piece) -> OfficeRead:
    """The office of one of several holders, in the singular."""
    read = read_office(cursor.tokens, plural)
    read.text = singular_text(read.text, plural.value)
    read.head, read.country = plural.value, None
    return read
