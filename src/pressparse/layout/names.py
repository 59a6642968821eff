"""Words that the tables have: those of a printed date, and the signatures of agencies."""

from functools import cache

from pressparse.lexicon.agencies import AGENCIES
from pressparse.lexicon.calendar import MONTHS, MONTHS_ABROAD, ROMAN_MONTHS, WEEKDAYS, WEEKDAYS_ABROAD, WEEKDAYS_SHORT
from pressparse.patterns import Pattern, compile_pattern

_BESIDE = "st nd rd th er of de the day r"


@cache
def _calendar_words() -> frozenset[str]:
    return frozenset((*MONTHS, *MONTHS_ABROAD, *ROMAN_MONTHS, *WEEKDAYS, *WEEKDAYS_ABROAD, *WEEKDAYS_SHORT, *_BESIDE.split()))


def is_calendar(words: str) -> bool:
    """Whether every word in a date is a month, a weekday or a small word of dates, and not only a weekday with a number."""
    parts = "".join(letter if letter.isalpha() or letter in "-'" else " " for letter in words.casefold()).split()
    named = [part.strip("-'") for part in parts if part.strip("-'")]
    known = _calendar_words()
    return all(part in known for part in named) and (len(named) != 1 or named[0] not in WEEKDAYS and named[0] not in WEEKDAYS_SHORT)


def is_weekday(word: str) -> bool:
    """Whether a word is a day of the week, by itself."""
    return word.casefold() in WEEKDAYS or word.casefold() in WEEKDAYS_ABROAD


@cache
def known_agencies() -> frozenset[str]:
    """Every signature of every agency of the table; those of several words in capitals too."""
    names = [spelling for agency in AGENCIES for spelling in (agency.name, *agency.spellings)]
    return frozenset((*names, *(name.upper() for name in names if " " in name)))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(_first_word(name) for name in known_agencies())


def _first_word(words: str) -> str:
    return words.partition(" ")[0].partition("-")[0].partition("/")[0].rstrip(".")


def may_open_agency(words: str) -> bool:
    """Whether ``words`` could begin with an agency: most words are told from one here."""
    if _first_word(words) in _first_words() or "Agency" in words or "Service" in words or "Wire" in words:
        return True
    return "." in words and _address().search(words) is not None


@cache
def _address() -> Pattern:
    """The middle of an address on the net, which no initials ("U.S.") and no end of a sentence look like."""
    return compile_pattern(r"[\w-]{2}\.[A-Za-z]{2}")


def opens_as_agency(words: str) -> bool:
    """Whether the first of ``words`` is that of an agency of the table."""
    first = words.partition(" ")[0]
    return first != "The" and first.rstrip(",.:;") in _first_words()


def names_agency(words: str) -> bool:
    """Whether any of ``words`` is one that an agency's name of the table begins with."""
    known = _first_words()
    return any(word.rstrip(",.:;") in known for word in words.split() if word != "The")


def is_agency(name: str) -> bool:
    """Whether ``name`` is a signature of the table, several of them joined, or says itself that it is an agency's."""
    known = known_agencies()
    if name in known:
        return True
    if ("/" in name or "-" in name) and all(part in known for part in name.replace("/", "-").split("-")):
        return True
    whole, _, desk = name.rpartition("/")
    if whole in known and desk.islower() and len(desk) < 5:
        return True  # "dpa/lno": a regional desk
    return ("." in name or name.endswith(_CALLED)) and _self_named().match(name) is not None


_CALLED = ("Agency", "Service", "Wire")


@cache
def _self_named() -> Pattern:
    """Addresses on the net, and "… News Agency"."""
    return compile_pattern(
        r"(?:[\w-]{2,20}(?:\.(?i:com?|net|org|info|news))?(?:\.(?:com|net|org|info|news|COM|[a-z]{2}|[A-Z]{2}))"
        r"|(?:\p{Lu}[\p{L}-]*+ ){1,3}(?:News|Press) (?:Agency|Service|Wire))\Z"
    )
