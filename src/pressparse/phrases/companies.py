"""Unknown names right before offices that companies have: "Polarfrakt president and chief executive Jane Roe"."""

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import LEADS_A_COMPANY, OF_COMPANIES
from pressparse.mentions.companies import BEFORE_BODIES, OF_FIRMS
from pressparse.mentions.pieces import Kind
from pressparse.phrases.cursor import Cursor

_OF_LETTERS, _OF_PARTIES = BEFORE_BODIES | {"leader"}, OF_COMPANIES | {"leader"}
_RANKED = frozenset(("executive", "senior", "group", "regional"))  # as only a company's vice president is


def is_company(cursor: Cursor, n: int) -> bool:
    """ "Polarfrakt CEO Jane Roe": is the name at ``n`` an unknown one right before an office that companies have, and a name behind it."""
    if cursor.kind(n + 1) != Kind.OFFICE:
        return False
    office, last = cursor.pieces[n + 1], last_of_stack(cursor, n + 1)
    owns = cursor.gap(n) == ("'s",) and office.value in OF_FIRMS
    apposed = owns and cursor.gap(last) == (",",) and cursor.kind(cursor.past_titles(last + 1)) == Kind.NAME
    if not (owns or cursor.is_adjacent(n)) or not (apposed or cursor.names_holder(last)):
        return False
    first = cursor.pieces[n].first
    ranked = cursor.key(office.core[0]) in _RANKED
    letters, of_several = cursor.tokens.bits[first] & voc.CAPS, cursor.pieces[n].last > first + 1  # "Fuerza Norte President Jane Roe"
    if (
        office.value in ("president", "vice president")
        and not (ranked or of_several)
        and (first == 0 or cursor.tokens.bits[first - 1] & voc.PUNCT)
    ):
        return False
    heads = _OF_LETTERS if letters else _OF_PARTIES if of_several else OF_COMPANIES
    return (owns or office.value in heads) and not office.organization


def is_firm(cursor: Cursor, n: int) -> bool:
    """ "Silverline Foods CEO Jane Roe": is the thing at ``n`` one right before an office that only companies have, and a name behind it?"""
    if cursor.kind(n + 1) != Kind.OFFICE or not is_company(cursor, n):
        return False
    office = cursor.pieces[n + 1]
    return office.value in LEADS_A_COMPANY or office.value == "vice president" and cursor.key(office.core[0]) in _RANKED


def last_of_stack(cursor: Cursor, n: int) -> int:
    """The last of the offices joined to that at ``n``: "Polarfrakt president and chief executive Jane Roe"."""
    while cursor.is_joined(n) and cursor.kind(n + 1) == Kind.OFFICE and cursor.pieces[n + 1].value in OF_COMPANIES:
        n += 1
    return n
