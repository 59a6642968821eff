"""The grammar of dates as patterns, and the scan for the places where a date can begin at all."""

import re
from collections.abc import Iterable
from functools import cache

from pressparse.lexicon.calendar import NAMED_AFTER_DAYS, NEAR_DAYS, NEAR_STRETCHES, PARTS_OF_DAY
from pressparse.mentions.times import TIME
from pressparse.patterns import DASH, GAP, Match, Pattern, any_of, compile_pattern

_MONTHS = (
    "Jan(?:uary)? Feb(?:ruary|r)? Mar(?:ch)? Apr(?:il)? May June? July? "
    "Aug(?:ust)? Sept?(?:ember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?"
)
_CAPITAL_MONTHS = (
    "JAN(?:UARY)? FEB(?:RUARY)? MAR(?:CH)? APR(?:IL)? MAY JUNE? JULY? AUG(?:UST)? SEPT?(?:EMBER)? OCT(?:OBER)? NOV(?:EMBER)? DEC(?:EMBER)?"
)
# The stop belongs to short forms alone: after "March" it ends the sentence.
MONTH = rf"(?:(?:{'|'.join(f'{_MONTHS} {_CAPITAL_MONTHS}'.split())})(?!\w)(?:(?<!\w{{5}}|May|June|July|MAY|JUNE|JULY)\.)?+)"
_WEEKDAY = r"(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY)"
_SHORT = r"(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b\.?"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w|[.,:]\d)"
_YEAR = r"(?:19|20)\d\d(?!\d)"


def _range(gap: str = GAP) -> str:
    return rf"(?:{gap}?(?:{DASH}|/|,|&){gap}?(?:and{gap})?|{gap}(?:to|through|thru|until|till|and|or){gap}(?:the{gap})?)"


@cache
def _branches() -> dict[str, str]:
    """The grammar by branches, in the order in which they are tried; a branch is one group of its name."""
    part = rf"(?:{GAP}(?:{'|'.join(PARTS_OF_DAY)})\b)?+"
    which = rf"\b(?:[Ll]ast|[Nn]ext|[Tt]his(?:{GAP}(?:past|coming))?|[Cc]oming|[Pp]ast){GAP}"
    sooner = rf"(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)(?:{GAP}on)?{GAP}"
    stretches = "|".join(NEAR_STRETCHES)
    before = rf"(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his){GAP}|mid-)"
    return {
        **_calendar_branches(),
        "num": rf"(?P<num>{_YEAR}(?:-\d\d-\d\d|/\d\d?/\d\d?|\.\d\d?\.\d\d?)(?!\w)|\d\d?([./-])\d\d?[./-]{_YEAR})",
        "wd": rf"(?P<wd>(?:{which})?{_WEEKDAY}\b{part}(?:{_range()}{_WEEKDAY}\b{part})?)",
        "near": rf"(?P<near>\b(?:{sooner})?(?i:{any_of(NEAR_DAYS)})\b{part}|\b(?:[Ee]arlier|[Ll]ater){GAP}in{GAP}the{GAP}day\b)",
        "stretch": rf"(?P<stretch>\b(?:(?:[Ee]arly|[Ee]arlier|[Ll]ater?|[Mm]id){GAP})?(?:[Tt]his|[Nn]ext|[Ll]ast){GAP}(?:{stretches})\b)",
        "month": rf"(?P<month>{MONTH},?{GAP}(?:of{GAP})?{_YEAR})",
        "bare": rf"{before}(?P<bare>{MONTH})(?=\W|$)",
    }


def _calendar_branches() -> dict[str, str]:
    """Days with their months, in either order."""
    year = rf"(?:,?{GAP}?{_YEAR}|(?:{GAP}of)?{GAP}(?:this|last|next){GAP}year\b)?+"
    lead = rf"(?:(?:{_WEEKDAY}|{_SHORT}),?{GAP}(?:the{GAP})?)?+"
    named = rf"(?!{GAP}?(?:%|{any_of(NAMED_AFTER_DAYS)}\b))"
    # Lists of days are held to seven: an endless row of numbers would else be read to its end from each of them.
    last = rf"(?:{_DAY}{GAP}(?:of{GAP})?{MONTH}|{MONTH}{GAP}{_DAY})"
    day_month = rf"{lead}{_DAY}(?:{_range()}{_DAY}){{0,6}}+(?:{GAP}(?:of{GAP})?|-){MONTH}(?:{year}{_range()}{last})?+{year}"
    days = rf"(?:{_range()}{_DAY}(?!{GAP}{MONTH})){{0,6}}+"
    month_day = rf"{lead}{MONTH}{GAP}?(?:the{GAP})?{_DAY}(?:{year}{_range()}{MONTH}{GAP}?{_DAY}|{days}){year}"
    return {"dm": rf"(?P<dm>{day_month}){named}", "md": rf"(?P<md>{month_day}){named}"}


# Which branches can open with a figure, a month, a weekday, any other word: an engine walks a short pattern faster than a long one.
_BRANCHES_BY_OPENING = {
    "figure": ("dm", "num"),
    "month": ("md", "month", "bare"),
    "weekday": ("dm", "md", "wd"),
    "word": ("wd", "near", "stretch"),
}
_OPENING_BY_LETTERS = {
    **dict.fromkeys("jan feb mar apr may jun jul aug sep oct nov dec".split(), "month"),
    **dict.fromkeys("sun mon tue wed thu fri sat".split(), "weekday"),
}


@cache
def _date_pattern(opening: str) -> Pattern:
    branches = "|".join(_branches()[name] for name in _BRANCHES_BY_OPENING[opening])
    return compile_pattern(rf"(?:(?<![\w./:$€£#+-])|(?<=[Mm]id-))(?:{branches})(?!\w)")


def match_date(text: str, at: int, end: int) -> Match | None:
    """The date expression at ``at``, without its time of day; its last group is the branch that read it."""
    opening = "figure" if text[at].isdecimal() else _OPENING_BY_LETTERS.get(text[at : at + 3].lower(), "word")
    return _date_pattern(opening).match(text, at, end)


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
    months = "|".join(name[:3] for name in f"{_MONTHS} {_CAPITAL_MONTHS}".split())
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
