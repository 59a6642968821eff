"""Letters behind a name: marks of honour between commas, and the party and state of a member of Congress in brackets."""

from pressparse import vocabulary as voc
from pressparse.lexicon.names import HONOURS
from pressparse.mentions.pieces import Kind
from pressparse.phrases.cursor import Cursor
from pressparse.phrases.official import Official

_LONGEST_HONOUR, _VOWELS = 4, frozenset("aeiouy")
_PARTIES_OF_CONGRESS = ("d-", "r-", "i-")


def skip_honours(cursor: Cursor, official: Official) -> None:
    """Steps over marks of honour between commas: ", NI (M), HI (M),"."""
    at = official.last
    while at + 1 < cursor.last and cursor.key(at) == "," and _is_honour(cursor, at + 1):
        if cursor.at < len(cursor.pieces) and cursor.pieces[cursor.at].first == at + 1 and cursor.kind(cursor.at) == Kind.OFFICE:
            return  # ", CEO,"
        end = at + 2
        if cursor.key(end) == "(" and cursor.key(end + 2) == ")":
            end += 3
        if cursor.key(end) != ",":
            return
        at = end
        while cursor.at < len(cursor.pieces) and cursor.pieces[cursor.at].first < at:
            cursor.at += 1
        official.last = at


def _is_honour(cursor: Cursor, at: int) -> bool:
    """Letters of an order or a staff college: "MSM", "psc", "PhD"; in lower case without a vowel."""
    key, bits = cursor.tokens.keys[at], cursor.tokens.bits[at]
    if len(key) > _LONGEST_HONOUR:
        return False
    return bool(bits & voc.CAPS) or key in HONOURS or bool(bits & voc.LOWER) and _VOWELS.isdisjoint(key) and not bits & voc.FUNCTION


def is_of_congress(cursor: Cursor, official: Official) -> bool:
    """Reads "(D-Calif.)", "(R-TX)": party and state of a member of Congress."""
    at = official.last + 1
    end = at + 1 + (cursor.key(at + 1) == ".")
    if cursor.key(end) != ")" or not cursor.key(at).startswith(_PARTIES_OF_CONGRESS):
        return False
    official.country, official.last = official.country or "US", end + 1
    while cursor.at < len(cursor.pieces) and cursor.pieces[cursor.at].first < official.last:
        cursor.at += 1
    return True
