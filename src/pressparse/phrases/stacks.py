"""Stacked offices: when two offices side by side belong to one person ("Deputy Prime Minister and Minister of Trade")."""

from pressparse.mentions.pieces import Kind
from pressparse.phrases.cursor import Cursor

# "The Vice President and President Jane Roe" are two.
_NEVER_ONE_MAN = (
    {"king", "queen"},
    {"emperor", "empress"},
    *(
        {"president", other}
        for other in ("vice president", "prime minister", "deputy prime minister", "king", "chancellor", "minister", "foreign minister")
    ),
)
_CROWNED = frozenset(("emperor", "empress", "king", "queen", "sultan", "emir", "amir"))
_SECONDS = frozenset(
    ("deputy prime minister", "first deputy prime minister", "vice prime minister", "vice premier", "vice-premier", "deputy premier")
)
_BETWEEN = frozenset(((",",), ("–",), ("-",), (",", "and")))
_DASHED = frozenset((("–",), ("-",)))  # "First Deputy Minister of Defence – Chief of Staff, General Roe"
_FOR_A_TIME = frozenset(("acting", "interim"))
_PLAIN = frozenset(("secretary", "minister", "ambassador", "commissioner", "governor", "speaker"))


def stacks(cursor: Cursor, n: int) -> bool:
    """Do the office at ``n`` and the next, joined by "and", belong to one person?"""
    if not cursor.is_joined(n):
        return _comma_stacks(cursor, n)
    other = cursor.pieces[n + 1]
    if _are_two(cursor, n):
        return False
    return other.kind in (Kind.OFFICE, Kind.RANK) and not (cursor.names_holder(n + 1) and _is_foreign(cursor, n))


def _are_two(cursor: Cursor, n: int) -> bool:
    """ "The Vice President and President Jane Roe", "the Emperor, President Jane Roe", "the Secretary and Minister Roe": two people."""
    one, other = cursor.pieces[n], cursor.pieces[n + 1]
    if cursor.key(one.core[0]) in _FOR_A_TIME or one.organization and other.organization and cursor.is_joined(n):
        return False  # "Acting President, Prime Minister Jane Roe", "KTU Vice President and President of the World Forum Jane Roe"
    pair = {one.value, other.value}
    if pair in _NEVER_ONE_MAN or one.value in _CROWNED and other.value not in _CROWNED and cursor.names_holder(n + 1):
        return other.value in ("president", "prime minister", "premier", "chancellor") or pair in _NEVER_ONE_MAN
    bare = one.last == one.first + 1 and other.last == other.first + 1
    return bare and pair <= _PLAIN and cursor.determiner(one.first) == "the" and cursor.names_holder(n + 1)


def _is_foreign(cursor: Cursor, n: int) -> bool:
    """Do the offices at ``n`` and behind it name two different states?"""
    one, other = cursor.pieces[n].country, cursor.pieces[n + 1].country
    return bool(one and other and one != other)


def _comma_stacks(cursor: Cursor, n: int) -> bool:
    """ "Deputy Prime Minister, Minister of Finance Jane Roe": offices with only a comma between, the second with a name, the first of none."""
    if (
        cursor.gap(n) not in _BETWEEN
        or cursor.kind(n + 1) != Kind.OFFICE
        or _are_two(cursor, n)
        or not (cursor.names_holder(n + 1) or cursor.gap(n) in _DASHED and cursor.gap(n + 1) == (",",))
        or cursor.pieces[n + 1].value == "professor"
        or _is_foreign(cursor, n)
    ):
        return False
    if cursor.pieces[n].value in _SECONDS and cursor.pieces[n + 1].value == "minister":
        return True
    return n == 0 or cursor.key(cursor.pieces[n].first - 1) not in (",", "and")
