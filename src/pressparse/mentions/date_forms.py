"""The grammar of dates as patterns, and the scan for the places where a date can begin at all."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import count

from pressparse.lexicon.calendar import NAMED_AFTER_DAYS, NEAR_DAYS, NEAR_STRETCHES, PARTS_OF_DAY
from pressparse.mentions.times import TIME
from pressparse.patterns import DASH, Pattern, any_of, compile_pattern
from pressparse.patterns import PLAIN_GAP as GAP

_LONG_MONTHS = "January February March April May June July August September October November December".split()
_SHORT_MONTHS = "Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec".split()


def _any_month(long: Iterable[str], short: Iterable[str]) -> str:
    """A month; a stop belongs to short forms alone: after "March" it ends the sentence."""
    return rf"(?:(?:{'|'.join(long)})(?!\w)|(?:{'|'.join(short)})(?!\w)(?:\.|(?!\.)))"


MONTH = _any_month(
    (*_LONG_MONTHS, *map(str.upper, _LONG_MONTHS)),
    (*_SHORT_MONTHS, "Febr", *map(str.upper, _SHORT_MONTHS)),
)
_WEEKDAY = r"(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY)"
_SHORT = r"(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b\.?"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w|[.,:]\d)"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_RANGE = rf"(?:{GAP}?(?:{DASH}|/|,|&){GAP}?(?:and{GAP})?|{GAP}(?:to|through|thru|until|till|and|or){GAP}(?:the{GAP})?)"
_PART = rf"(?:{GAP}(?:{'|'.join(PARTS_OF_DAY)})\b)?"


def _calendar_branches() -> dict[str, str]:
    """Days with their months, in either order. A year or a further day that is there is read, never left out to make the rest fit."""
    numbers = count(1)

    def whole(source: str) -> str:
        name = f"whole{next(numbers)}"
        return rf"(?=(?P<{name}>{source}))(?P={name})"

    year = rf"(?:(?:,?{GAP}?|-){_YEAR}|(?:{GAP}of)?{GAP}(?:this|last|next){GAP}year\b)?"
    named = rf"(?!{GAP}?(?:%|{any_of(NAMED_AFTER_DAYS, GAP)}\b))"
    last = rf"(?:{_DAY}{GAP}(?:of{GAP})?{MONTH}|{MONTH}{GAP}{_DAY})"
    # Lists of days are held to seven: an endless row of numbers would else be read to its end from each of them.
    day_month = rf"{_DAY}(?:{_RANGE}{_DAY}){{0,6}}(?:{GAP}(?:of{GAP})?|-){MONTH}{whole(f'(?:{year}{_RANGE}{last})?')}{whole(year)}"
    days = whole(rf"(?:{_RANGE}{_DAY}(?!{GAP}{MONTH})){{0,6}}")
    month_day = rf"{MONTH}{GAP}?(?:the{GAP})?{_DAY}(?:{year}{_RANGE}{MONTH}{GAP}?{_DAY}|{days}){whole(year)}"
    return {"dm": rf"(?P<dm>{day_month}){named}", "md": rf"(?P<md>{month_day}){named}"}


def _near_branches() -> dict[str, str]:
    """Days and stretches told from another day."""
    which = rf"\b(?:[Ll]ast|[Nn]ext|[Tt]his(?:{GAP}(?:past|coming))?|[Cc]oming|[Pp]ast){GAP}"
    weekday = rf"{_WEEKDAY}\b{_PART}(?:{_RANGE}{_WEEKDAY}\b{_PART})?"
    sooner = rf"(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)(?:{GAP}on)?{GAP}"
    near = rf"\b(?:{sooner})?(?i:{any_of(NEAR_DAYS, GAP)})\b{_PART}|\b(?:[Ee]arlier|[Ll]ater){GAP}in{GAP}the{GAP}day\b"
    stretches = "|".join(NEAR_STRETCHES)
    stretch = rf"\b(?:(?:[Ee]arly|[Ee]arlier|[Ll]ater?|[Mm]id){GAP})?(?:[Tt]his|[Nn]ext|[Ll]ast){GAP}(?:{stretches})\b"
    return {
        "wd": rf"(?P<wd>{weekday})",
        "which wd": rf"{which}(?P<wd>{weekday})",
        "near": rf"(?P<near>{near})",
        "stretch": rf"(?P<stretch>{stretch})",
    }


@cache
def _sources() -> dict[str, str]:
    """The grammar by what a date opens with; a branch is one group of its name. An engine walks four short patterns faster than a long one."""
    days, near = _calendar_branches(), _near_branches()
    numeric = rf"(?P<num>{_YEAR}(?:-\d\d-\d\d|/\d\d?/\d\d?|\.\d\d?\.\d\d?)(?!\w)|\d\d?[./-]\d\d?[./-]{_YEAR})"
    alone = rf"(?P<month>{MONTH},?{GAP}(?:of{GAP})?{_YEAR})|(?P<bare>{MONTH})(?=\W|$)"
    lead = rf"(?:{_WEEKDAY}|{_SHORT}),?{GAP}(?:the{GAP})?"
    return {
        "figure": rf"{days['dm']}|{numeric}",
        "month": rf"{days['md']}|{alone}",
        "weekday": rf"{lead}(?:{days['dm']}|{days['md']})|{near['wd']}",
        "word": rf"{near['which wd']}|{near['near']}|{near['stretch']}",
    }


@cache
def _date_pattern(opening: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<![\w\u0300-\u036f./:$€£#+-])|(?<=[Mm]id-))(?:{_sources()[opening]})(?!\w)")


@cache
def _before_month() -> Pattern:
    """What stands before a month that has neither day nor year."""
    return compile_pattern(rf"(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his){GAP}|mid-)\Z")


_OPENINGS = {
    **dict.fromkeys("jan feb mar apr may jun jul aug sep oct nov dec".split(), "month"),
    **dict.fromkeys("sun mon tue wed thu fri sat".split(), "weekday"),
}
_LONGEST_GAP = 40


def match_date(text: str, at: int, end: int) -> re.Match[str] | None:
    """The date expression at ``at``, without its time of day; its last group is the branch that read it."""
    opening = "figure" if text[at].isdecimal() else _OPENINGS.get(text[at : at + 3].lower(), "word")
    match = _date_pattern(opening).match(text, at, end)
    if match is not None and match.lastgroup == "bare" and not _before_month().search(text[max(0, at - _LONGEST_GAP) : at]):
        return None
    return match


# The scan stops at one of these signs where no letter or figure stands before it, and goes on only where a word of the
# calendar is made of it, or where a figure has a month or another figure near it.
_FIRST = "[0-9JFMASONDTWYLEP]"
_WORDS = """
    January Jan February Feb Febr March Mar April Apr May June Jun July Jul August Aug September Sept Sep October Oct November Nov
    December Dec Monday Mon Tuesday Tues Tue Wednesday Wed Thursday Thurs Thur Thu Friday Fri Saturday Sat Sunday Sun
"""
_NEAR_WORDS = "Today Yesterday Tomorrow Tonight This Next Last Early Earlier Late Later Mid Past"
# Small words that open a date: searched for one by one, which a text without them answers at once. The second group only
# leads up to a word of the first.
_SMALL = ("today", "yesterday", "tomorrow", "tonight", "this", "next", "last", "day before", "day after", "in the day")
_LEADS = ("earl", "late", "mid", "coming", "past")


def _scan_source() -> str:
    words: dict[str, list[str]] = {}
    for word in (*_WORDS.split(), *_WORDS.upper().split(), *_NEAR_WORDS.split()):
        words.setdefault(word[0], []).append(word[1:])
    named = "|".join(rf"(?<={first})(?:{'|'.join(rests)})\b" for first, rests in words.items())
    months = "|".join(name for long in _LONG_MONTHS for name in (long[:3], long[:3].upper()))
    after = rf"[0-9]?(?:st|nd|rd|th)?(?:\W{{1,3}}(?:(?:to|and|or|of|until|the)\W){{0,2}}(?:[0-9]|{months})|[0-9]{{2}}[-./][0-9])"
    return rf"{_FIRST}(?<![^\W_]\w)(?:(?<=[0-9]){after}|{named})"


@cache
def _opening_pattern() -> re.Pattern[str]:
    """Where a date can begin: most of a text is passed over here. The engine of the standard library is the quicker one for a
    scan that stops at one of a few signs.
    """
    return re.compile(_scan_source())


def openings(text: str, start: int, end: int) -> list[int]:
    """The offsets at which a date can begin, in order."""
    found = [match.start() for match in _opening_pattern().finditer(text, start, end)]
    small = _small_openings(text, start, end, _SMALL)
    if not small:
        return found
    return sorted([*found, *small, *_small_openings(text, start, end, _LEADS)])


def _small_openings(text: str, start: int, end: int, words: Iterable[str]) -> list[int]:
    found: list[int] = []
    for word in words:
        at = text.find(word, start, end)
        while at >= 0:
            if not text[at - 1 : at].isalnum():
                found.append(at)
            at = text.find(word, at + 1, end)
    return found


@cache
def time_pattern() -> Pattern:
    """The time of day that stands right behind a date."""
    return compile_pattern(rf"(?:,?{GAP}?(?:at{GAP}(?:about{GAP}|around{GAP})?)?)(?P<time>{TIME})")
