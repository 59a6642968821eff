"""Words of the tables that are part of a personal name where they stand ("Jordan Price", "Mary Washington", "Minister Hakim Roe")."""

from pressparse import vocabulary as voc
from pressparse.lexicon.names import (
    COUNTRIES_THAT_ARE_NAMES,
    FROM_PLACES,
    HEADS_THAT_ARE_NAMES,
    HONORIFICS_OF_NAMES,
    HONORIFICS_THAT_ARE_NAMES,
)
from pressparse.tokens import Tokens
from pressparse.vocabulary import Entry

_BLOCKED = voc.FUNCTION | voc.TIME | voc.THING | voc.PORTFOLIO | voc.MODIFIER | voc.PUNCT | voc.DIGIT | voc.VERB | voc.ADV
_PLACES = frozenset((voc.RISKY, voc.CITY, voc.COUNTRY, voc.REGION))
_TOWNS = frozenset((voc.CITY, voc.RISKY, voc.REGION))
_BEFORE_HEADS = frozenset((voc.HEAD, voc.HONORIFIC, voc.RANK))
_BEFORE_NATIONS = frozenset((voc.HEAD, voc.HONORIFIC))
_BEFORE_COUNTRIES = frozenset(("of", "in", "from", "to", "at"))
_BEFORE_TOWNS = frozenset(("in", "at", "from", "to"))
_BEFORE_RISKY = frozenset(
    ("in", "at", "to", "from", "near", "of", "for", "through", "via", "between", "and", "visit", "visited", "visiting", "/", "(", "leaving", "left")
)  # fmt: skip
_TOWN_NOUNS = frozenset(("capital", "city", "town", "port"))
_OPENING_PLACES = frozenset("greater upper lower port fort mount lake cape saint st. san santa los las new old great little".split())
_TITLES = frozenset((voc.HONORIFIC, voc.RANK))
_FATHERS = frozenset((("bin",), ("ibn",), ("bint",)))
_BEHIND_NAMES = frozenset(((",",), (".",), (")",), (";",), ("and",)))
_OF_THRONES = frozenset(("amir", "emir", "crown", "ruler"))

Match = tuple[int, int, Entry]


def is_part_of_name(tokens: Tokens, first: int, match: Match, before: Match | None) -> bool:
    """Is the entry that ``match`` reads, behind that of ``before``, part of a personal name?"""
    i, j, entry = match
    kind = entry.kind
    if kind in _PLACES:
        titled = before is not None and before[1] == i and before[2].kind in _BEFORE_HEADS
        return titled and _acts_behind_title(tokens, i, j) or _is_place_in_name(tokens, first, i, j, kind)
    if kind == voc.HONORIFIC:
        if i > first and _is_name_word(tokens, i - 1) and not tokens.bits[j - 1] & voc.CAPS and tokens.keys[j : j + 1] in _BEHIND_NAMES:
            return True  # "Mr Victor Daw,"
        return tokens.keys[i] in HONORIFICS_THAT_ARE_NAMES and i > first and _goes_before_title(tokens, i - 1)
    if kind == voc.HEAD and tokens.keys[i] in HEADS_THAT_ARE_NAMES and i > first and _is_name_word(tokens, i - 1):
        return bool(tokens.bits[i] & voc.CAP) and not _is_name_word(tokens, j) and tokens.keys[j : j + 1] != ("of",)  # "Omar Sultan said"
    if before is None or before[1] != i:
        return False
    if kind == voc.BODY:
        return before[2].kind in _TITLES and j == i + 1 and _are_initials(tokens, i) and _is_name_word(tokens, j)
    if kind == voc.HEAD:
        return (
            tokens.keys[i] in HEADS_THAT_ARE_NAMES
            and before[2].kind in _BEFORE_HEADS
            and (_is_name_word(tokens, j) or before[2].kind == voc.HONORIFIC and tokens.keys[j : j + 1] in _FATHERS)
            and bool(tokens.bits[i] & voc.CAP)
        )
    return kind == voc.NATION and before[2].kind in _BEFORE_NATIONS and _is_name_word(tokens, j)


def _acts_behind_title(tokens: Tokens, i: int, j: int) -> bool:
    """Is it one word that is nothing but a town, right behind a title in capitals and before a verb: "President Oran welcomed"?"""
    if j != i + 1 or j >= len(tokens) or not tokens.bits[i - 1] & tokens.bits[i] & voc.CAP or not _is_town(tokens, i):
        return False
    return bool(tokens.bits[j] & (voc.VERB | voc.AUXILIARY) and tokens.bits[j] & voc.LOWER)


def _is_place_in_name(tokens: Tokens, first: int, i: int, j: int, kind: int) -> bool:
    key = tokens.keys[i]
    if kind == voc.COUNTRY:
        return j == i + 1 and key in COUNTRIES_THAT_ARE_NAMES and _is_country_in_name(tokens, first, i)
    if kind == voc.RISKY:
        return _is_name_word(tokens, j) or _is_behind_name(tokens, first, i) or not _stands_as_place(tokens, i, j)
    if j > i + 1:
        return False
    if _is_behind_name(tokens, first, i):
        return True
    if i > first + 1 and tokens.keys[i - 1] == "of" and any(entry.kind == voc.HEAD for entry in tokens.words[i - 2].alone):
        return False  # "Mayor of Tirana Jane Roe"
    return _is_name_word(tokens, j) and not (i > first and tokens.keys[i - 1] in _BEFORE_TOWNS)


def _is_country_in_name(tokens: Tokens, first: int, i: int) -> bool:
    """A country that is a given name too, at ``i``: does a word of a name stand beside it?"""
    if i > first and tokens.keys[i - 1] in _BEFORE_COUNTRIES:
        return False
    return _is_name_word(tokens, i + 1) or i > first and _is_name_word(tokens, i - 1) or _is_town_as_surname(tokens, i + 1)


def _is_behind_name(tokens: Tokens, first: int, i: int) -> bool:
    if i > first + 1 and tokens.keys[i - 1] in FROM_PLACES and tokens.bits[i - 1] & voc.LOWER:
        return _is_name_word(tokens, i - 2)  # "Ana Brandt de Lagos"
    return i > first and (_is_name_word(tokens, i - 1) or tokens.keys[i - 1] in COUNTRIES_THAT_ARE_NAMES)


def _are_initials(tokens: Tokens, i: int) -> bool:
    """Two or three capitals behind a rank, before a name: "Brigadier General TW Roe"."""
    return bool(tokens.bits[i] & voc.CAPS) and len(tokens.keys[i]) <= 3


def _goes_before_title(tokens: Tokens, i: int) -> bool:
    """May what looks like an honorific behind the word at ``i`` be a name: behind a name word or a plain honorific, not behind a throne's?"""
    key = tokens.keys[i]
    if key in _OF_THRONES:
        return False
    if _is_town(tokens, i):
        return i == 0 or tokens.keys[i - 1] not in _BEFORE_COUNTRIES  # "the Ruler of Sharjah Sheikh Roe"
    return _is_name_word(tokens, i) or key in HONORIFICS_OF_NAMES or key in HONORIFICS_THAT_ARE_NAMES


def _is_name_word(tokens: Tokens, i: int) -> bool:
    """A capitalised word that no table knows by itself."""
    if i >= len(tokens.bits):
        return False
    bits = tokens.bits[i]
    known = bits & voc.OPENS and (tokens.words[i].alone or tokens.keys[i] in _OPENING_PLACES)
    return bool(bits & voc.CAP) and not bits & _BLOCKED and not known


def _is_town_as_surname(tokens: Tokens, j: int) -> bool:
    """A word that is nothing but a town, behind a country that is a given name, before a comma: "Chad Wilmington,"."""
    if j + 1 >= len(tokens) or not tokens.bits[j] & voc.CAP or tokens.keys[j + 1] != ",":
        return False
    return _is_town(tokens, j)


def _is_town(tokens: Tokens, i: int) -> bool:
    alone = tokens.words[i].alone
    return bool(alone) and all(entry.kind in _TOWNS for entry in alone)


def _stands_as_place(tokens: Tokens, i: int, j: int) -> bool:
    """A place name that is also a word or a name: read as a place behind "in" or "the capital" and the like or before a comma and a place."""
    if i > 0 and tokens.keys[i - 1] in _BEFORE_RISKY:
        return True
    at = i - 2 if i > 1 and tokens.keys[i - 1] == "," else i - 1
    if i > 0 and tokens.keys[at] in _TOWN_NOUNS and tokens.bits[at] & voc.LOWER:
        return True  # "the Peruvian capital, Lima", "the port city Lima"
    return j + 1 < len(tokens) and tokens.keys[j] in (",", "/") and bool(tokens.bits[j + 1] & voc.OPENS)
