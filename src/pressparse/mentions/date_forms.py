"""The grammar of dates as patterns, and the scan for the places where a date can begin at all."""

from collections.abc import Iterator
from functools import cache

from pressparse.lexicon.calendar import NAMED_AFTER_DAYS, NEAR_DAYS, NEAR_STRETCHES, PARTS_OF_DAY
from pressparse.mentions.times import TIME
from pressparse.patterns import DASH, GAP, Pattern, any_of, compile_pattern

_MONTHS = (
    "Jan(?:uary)? Feb(?:ruary|r)? Mar(?:ch)? Apr(?:il)? May June? July? "
    "Aug(?:ust)? Sept?(?:ember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?"
)
_CAPITAL_MONTHS = (
    "JAN(?:UARY)? FEB(?:RUARY)? MAR(?:CH)? APR(?:IL)? MAY JUNE? JULY? "
    "AUG(?:UST)? SEPT?(?:EMBER)? OCT(?:OBER)? NOV(?:EMBER)? DEC(?:EMBER)?"
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
def _source() -> str:
    """The whole grammar as one pattern; the name of a branch's first group says which it is."""
    year = rf"(?:,?{GAP}?{_YEAR}|(?:{GAP}of)?{GAP}(?:this|last|next){GAP}year\b)?+"
    lead = rf"(?:(?:{_WEEKDAY}|{_SHORT}),?{GAP}(?:the{GAP})?)?+"
    named = rf"(?!{GAP}?(?:%|{any_of(NAMED_AFTER_DAYS)}\b))"
    # Lists of days are held to seven: an endless row of numbers would else be read to its end from each of them.
    last = rf"(?:{_DAY}{GAP}(?:of{GAP})?{MONTH}|{MONTH}{GAP}{_DAY})"
    day_month = (
        rf"(?P<dm>{lead}{_DAY}(?:{_range()}{_DAY}){{0,6}}+(?:{GAP}(?:of{GAP})?|-){MONTH}"
        rf"(?:{year}{_range()}{last})?+{year})"
    )
    month_day = (
        rf"(?P<md>{lead}{MONTH}{GAP}?(?:the{GAP})?{_DAY}"
        rf"(?:{year}{_range()}{MONTH}{GAP}?{_DAY}|(?:{_range()}{_DAY}(?!{GAP}{MONTH})){{0,6}}+){year})"
    )
    numeric = rf"(?P<num>{_YEAR}(?:-\d\d-\d\d|/\d\d?/\d\d?|\.\d\d?\.\d\d?)(?!\w)|\d\d?([./-])\d\d?[./-]{_YEAR})"
    part = rf"(?:{GAP}(?:{'|'.join(PARTS_OF_DAY)})\b)?+"
    which = rf"\b(?:[Ll]ast|[Nn]ext|[Tt]his(?:{GAP}(?:past|coming))?|[Cc]oming|[Pp]ast){GAP}"
    weekday = rf"(?P<wd>(?:{which})?{_WEEKDAY}\b{part}(?:{_range()}{_WEEKDAY}\b{part})?)"
    sooner = rf"(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)(?:{GAP}on)?{GAP}"
    near = rf"(?P<near>\b(?:{sooner})?(?i:{any_of(NEAR_DAYS)})\b{part}|\b(?:[Ee]arlier|[Ll]ater){GAP}in{GAP}the{GAP}day\b)"
    stretches = "|".join(NEAR_STRETCHES)
    stretch = rf"(?P<stretch>\b(?:(?:[Ee]arly|[Ee]arlier|[Ll]ater?|[Mm]id){GAP})?(?:[Tt]his|[Nn]ext|[Ll]ast){GAP}(?:{stretches})\b)"
    before = rf"(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his){GAP}|mid-)"
    month = rf"(?P<month>{MONTH},?{GAP}(?:of{GAP})?{_YEAR})|{before}(?P<bare>{MONTH})(?=\W|$)"
    return rf"(?<![\w./:$€£#+-])(?:(?:{day_month}|{month_day}){named}|{numeric}|{weekday}|{near}|{stretch}|{month})(?![\w])"


@cache
def date_pattern() -> Pattern:
    """Every date expression without its time of day."""
    return compile_pattern(_source())


# Letters and figures that a date can begin with, one set for the scan to stop at, and then the little that must follow each.
_CAPITALS = (
    r"[0-9JFMASONDTWYLE](?<!\w\w)(?:(?<=[0-9])\d?(?:st|nd|rd|th)?(?:\W{1,3}(?:(?:to|and|or|of|until|the)\W){0,2}[0-9JFMASOND]|\d\d[-./]\d)|(?<=[JFMASONDTWYLE])(?:an|eb|ar|pr|ay|u[nlg]|ep|ct|ov|ec|AN|EB|AR|PR|AY|U[NLG]|EP|CT|OV|EC"
    r"|(?:un|on|ues?|ednes|ed|hurs?|ri|atur|at)(?:day|\b)|(?:UN|ON|UES|EDNES|HURS|RI|ATUR)DAY|oday|esterday|omorrow|onight|his|ext|ast|arl|ate))"
)
_SMALL = r"\b(?:today|yesterday|tomorrow|tonight|this|next|last|earl|late|mid|coming|past)"
_SMALL_WORDS = (
    "today", "esterday", "omorrow", "onight", "in the day",
    *(f"{word}{blank}" for word in ("this", "next", "last") for blank in " \n\xa0"),
)  # fmt: skip


@cache
def _opening_pattern(small: bool) -> Pattern:
    """Where a date can begin: most of a text is passed over here."""
    return compile_pattern(f"{_CAPITALS}|{_SMALL}" if small else _CAPITALS)


def openings(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets at which a date can begin; small words are looked for only where one of them is there at all."""
    found = _opening_pattern(_has_small_words(text[start:end])).finditer(text, start, end)
    return (match.start() for match in found)


def _has_small_words(piece: str) -> bool:
    for word in _SMALL_WORDS:  # noqa: SIM110  (a generator costs more than the whole search)
        if word in piece:
            return True
    return False


@cache
def time_pattern() -> Pattern:
    return compile_pattern(rf"(?:,?{GAP}?(?:at{GAP}(?:about{GAP}|around{GAP})?)?)(?P<time>{TIME})")
