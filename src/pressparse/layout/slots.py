"""The pieces that a template may name, each as one pattern: what a place, a date, an agency, a separator look like.

A date's words are looked up in the calendar after its pattern has matched, so that the pattern stays small.
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple, TypeAlias

from pressparse.layout.names import is_agency, is_calendar, known_agencies, may_open_agency
from pressparse.layout.places import is_known_place, is_plausible_place, is_venue
from pressparse.lexicon.calendar import MONTHS, MONTHS_ABROAD, WEEKDAYS, ZONES
from pressparse.lexicon.stamps import CAPTIONS, PLACE_LABELS, STAMP_LABELS
from pressparse.patterns import PLAIN_GAP, Pattern, any_of, compile_pattern, phrase_source
from pressparse.span import Span

BLANK = r"[^\S\r\n]"
SPACE = rf"(?:{BLANK}*+(?:\r?\n{BLANK}*+)?+)"  # blanks of one line, or over one line break
_PLAIN_SPACE = SPACE.replace("*+", "*").replace(")?+", ")?")  # the same for the standard engine
_LINE_SPACE = rf"{BLANK}*+"
_DASHES = "[-_\u2010-\u2015\u2212\u2500]"
_TIGHT = "[-\u2010-\u2015\u2212\u2500]"  # an underscore is a dash only after a blank: elsewhere it is emphasis
_LONG_DASH = "[\u2012-\u2015\u2212\u2500]"


def _beginnings(names: Iterable[str]) -> str:
    """The first three letters of names: they tell months from most words, and the table is asked for the rest later."""
    return "|".join(sorted({name[:3] for name in names}))


# Days. In a date any word may be the month or the weekday: the calendar is asked afterwards.
_MONTH = r"\p{L}\p{M}?[\p{L}\p{M}]{2,10}+\.?+"
_DAY = rf"(?:(?:[12]\d|3[01]|0?[1-9])(?:(?i:st|nd|rd|th|{BLANK}th\b)|º|er)?+(?!\d))"
_MONTH_NUMBER = r"(?:1[0-2]|0?[1-9])"
_ROMAN = r"(?:X(?:I{0,2})|IX|IV|VI{0,3}|I{1,3})"
_YEAR = r"(?:(?:19|20)\d\d(?!\d))"
_HIJRI = r"(?:(?:\p{Lu}[\p{L}' -]{2,18} \d{1,2},|\d{1,2} \p{Lu}[\p{L}' -]{2,18}) ?1[34]\d\d ?(?:A?H\.?)?,? ?)?+"
# A day first, a month's name first, and figures alone in the orders and with the marks that occur.
_NEAR_DAY = rf"(?i:{_beginnings([*MONTHS, *MONTHS_ABROAD])})\p{{L}}{{0,7}}+\.?+"
_MONTH_DAY = rf"(?!(?i:mard|marte)){_NEAR_DAY}(?:{SPACE}|-){_DAY}(?:[,.]?+{SPACE}[-/]?{_YEAR})?+"
_DATE = (
    rf"(?:{_MONTH_DAY}|(?:\p{{L}}[\p{{L}}-]{{2,12}}+\.?+[,\u060c]?+{SPACE}(?:the )?)?"
    rf"(?:{_DAY}[.,]?{SPACE}(?:day )?(?:of |de )?[-/]?{_MONTH}"
    rf"(?:[,.]?+{SPACE}(?:de |[-/])?(?:{_YEAR}(?:{BLANK}r\.)?|['\u2019]?\d\d(?!\d|[:.h]\d)))?+"
    rf"|{_MONTH_DAY}"
    rf"|{_YEAR}[.,]?{SPACE}{_MONTH}{SPACE}{_DAY}"
    rf"|{_YEAR}[-./]{BLANK}?{_MONTH_NUMBER}[-./]{BLANK}?{_DAY}"
    rf"|{_DAY}(?:[-./](?:{_MONTH_NUMBER}|[12]\d|3[01])[-./](?:{_YEAR}|\d\d(?!\d))"
    rf"|{BLANK}?[-./]{BLANK}?{_MONTH_NUMBER}{BLANK}?[-./]{BLANK}?{_YEAR}|[. ]{{1,2}}{_ROMAN}[. ]{{1,2}}{_YEAR}(?:{BLANK}?r\.)?)))"
)
_SHORT_DATE = rf"{_DAY}[-./]{_MONTH_NUMBER}(?![\d/-]|\.\d)"
_BEFORE_DATE = rf"{_LINE_SPACE}(?:(?:le|den|dated|on|this|the|el|am) )?+(?=[\d\p{{L}}])(?=\D{{0,32}}+\d)"
_NO_FIGURE = r"(?![^\S\r\n]*\D{0,38}\d)"  # as far as the word before a date and the room for its month and weekday reach
_ZONE = rf"(?:\(?(?:(?:UTC|GMT){_LINE_SPACE}[-+\u2212]?\d{{0,2}}:?\d{{0,2}}|[-+]\d\d:?\d\d|(?i:{'|'.join(ZONES)})\b)\)?)"
_TIME = (
    rf"(?:(?:at |T)?[\[(]?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[:.][0-5]\d)?(?:{_LINE_SPACE}(?i:hrs?|[ap]\.?m\b\.?))?[\])]?"
    rf"(?:{_LINE_SPACE}{_ZONE})?+)"
)

# Places. A word of one is capitalised, neither a month beside its day nor a weekday; small words stand only between two of
# them. The guard looks first whether a number follows at all, which it seldom does.
_WEEKDAY = rf"(?i:{_beginnings(WEEKDAYS)})"
_NOT_DAY = rf"(?!(?=\p{{L}}++\.?+\s*+\d)(?:{_NEAR_DAY}|{_WEEKDAY}[a-z]{{0,3}}+\.?\s)|(?=[MTWFS])(?:{_WEEKDAY}(?i:[a-z]{{0,3}}day)\b|{_WEEKDAY}\b\.?,))"
# A hyphen before or behind an agency's capitals ("Baku-APA", "APA-Niamey") is none of the word.
_HYPHEN = r"(?!(?<=\p{Ll})-\p{Lu}{3}|(?<=\p{Lu}{3})-\p{Lu}\p{Ll})-"
_STEM = rf"(?:[dl]['’]|(?:[ae]l|as|an)-)?+\p{{Lu}}[\p{{L}}\p{{M}}'’\u02bc]*+(?:{_HYPHEN}[\p{{L}}\p{{M}}'’]++)*+"
_WORD = rf"(?:(?:\p{{Lu}}\.){{1,4}}+|(?i:ste?|ft|mt|pt|sta|sto|ss)\.|{_STEM})"
_REGION_WORD = rf"(?:\p{{Lu}}\.(?: ?\p{{Lu}}\.)*+(?:\p{{Lu}}\p{{Ll}}++\.)?+|{_STEM}\.?+(?!(?<=\.)\p{{Ll}}))"
SMALL = r"(?:(?i:of|the|del?|della|d[aou]s?|l[ae]s?|los|e[lt]|al|and|[ye]|upon|sur|[ai]n|am|es|der|on|d[iue]n?|und)\b|&)"
_JOIN = rf"{BLANK}++(?:{SMALL}{BLANK}++){{0,2}}+"
_NAME = rf"(?:{_NOT_DAY}{_WORD}(?:{_JOIN}{_NOT_DAY}{_WORD}){{0,5}})"
_CITIES = rf"{_NAME}(?:/{BLANK}?{_NAME}){{0,3}}"
_REGION_NAME = rf"(?:{_NOT_DAY}{_REGION_WORD}(?:{_JOIN}{_NOT_DAY}{_REGION_WORD}){{0,3}})"
_KIND = "region|oblast|province|district|territory|county|krai|area|governorate|prefecture|state"
_REGION = rf"(?!\p{{Lu}}[\p{{L}}'-]++ \d)(?:the )?{_REGION_NAME}(?:{BLANK}(?:{_KIND})\b)?+(?:/{_CITIES})?"
_REGIONS = rf"(?:,{SPACE}(?P<region>{_REGION})(?:,{SPACE}(?P<wider>{_REGION}))?)?"
# What may follow a place in any form.
_AFTER_PLACE = rf"(?={_LINE_SPACE}[\r\n]|{SPACE}(?:[\d,.;:=/|\[)\](&*\u2022\u00b7]|{_DASHES}|[JFMASONDTWGLE]|$))"

# Plain capitalised words that run on in lower case are the subject of a lead, and no place whatever they mean: nothing like it follows one.
_PROSE = (
    rf"{_LINE_SPACE.replace('*+', '*')}[A-Z][a-z]+"
    rf"(?: (?:(?:of|the|and) ){{0,2}}(?!{_WEEKDAY})[A-Z][a-z]+){{0,11}} (?!{SMALL})[a-z]+(?=[ ,])"
)

# Agencies.
_AGENCY = (
    rf"{_NOT_DAY}(?!\d{{1,2}}(?:st|nd|rd|th)?\s|[\d./-]++(?!\w))"
    + r"[\p{L}\d][\w.&'’+/-]*(?: (?:[\p{L}\d&][\w.&'’+/-]*|[\"“«][\p{L}\d]++[\"”»])){0,4}"
)
_NO_STROKE = _AGENCY.replace("/", "")
_ISSUER = r"\p{Lu}[\p{L}'’&-]*+(?: (?:(?:of|the|for|and|&) ){0,2}\p{Lu}[\p{L}'’&-]*+){0,7}+"
_DASH = rf"(?:(?:--++|{_LONG_DASH}|&[mn]dash;|(?<=[\s)\]*]){_DASHES}(?!\d)|{_TIGHT}(?=[\s*(/]|$))(?:{SPACE}{_DASHES})?)"
_STOPS = rf"(?:[.;:|]|(?:--++|{_DASHES}|&[mn]dash;))"


Read: TypeAlias = tuple[int, dict[str, Span]]  # where a piece ends, and its parts


class Slot(NamedTuple):
    """A piece: the source of its pattern, the names of its groups, whether its ``date`` must be of a calendar, and the source of what it
    never is, which is sooner read than the piece itself.
    """

    source: str
    groups: tuple[str, ...] = ()
    dated: bool = False
    unless: str = ""


@cache
def _slots() -> dict[str, Slot]:
    label = "(?i:" + any_of(STAMP_LABELS) + ")"
    return {
        "place": Slot(rf"{_LINE_SPACE}(?>(?P<place>{_CITIES}){_REGIONS}){_AFTER_PLACE}", ("place", "region", "wider"), unless=_PROSE),
        "region": Slot(rf"{SPACE}(?P<region>{_REGION}){SPACE}", ("region",)),
        "country": Slot(rf"{SPACE}(?P<region>{_NAME})", ("region",)),
        "wider": Slot(rf"{SPACE}(?P<wider>{_REGION}){SPACE}", ("wider",)),
        "area": Slot(rf"{SPACE}(?P<area>{_AGENCY}){SPACE}", ("area",)),
        "date": Slot(rf"{_BEFORE_DATE}{_HIJRI}(?P<date>{_DATE})", ("date",), True, _NO_FIGURE),
        "short": Slot(rf"{_LINE_SPACE}(?P<date>{_SHORT_DATE})\.?", ("date",), True),
        "again": Slot(SPACE + rf"(?P<date>{_DATE})", (), True),
        "till": Slot(rf"[^()\n]{{0,80}}?(?={SPACE}{_DATE}{SPACE}\))"),
        "time": Slot(rf"{SPACE}(?P<time>{_TIME})", ("time",)),
        "agency": Slot(rf"{SPACE}(?P<agency>{_AGENCY}){SPACE}", ("agency",)),
        "stroke": Slot(rf"{SPACE}(?P<agency>{_NO_STROKE})(?: \(\p{{Lu}}{{2,8}}\)|,[^()/\n]{{1,60}})?{SPACE}", ("agency",)),
        "body": Slot(rf"{SPACE}(?P<agency>{_NO_STROKE}){SPACE}", ("agency",)),
        "issuer": Slot(rf"{_LINE_SPACE}(?P<agency>{_ISSUER})", ("agency",)),
        "sign": Slot(rf"{_LINE_SPACE}(?P<agency>{_NOT_DAY}\p{{Lu}}[\p{{L}}.-]{{2,19}}+)", ("agency",)),
        "camel": Slot(rf"{_LINE_SPACE}(?P<agency>\p{{Lu}}\p{{L}}*?\p{{Ll}}\p{{Lu}}\p{{L}}++)", ("agency",)),
        "more": Slot(rf"{_LINE_SPACE}(?:[,;/|]|{_DASHES}(?=\s))[^()\d\n]{{0,80}}"),
        "words": Slot(r"[^()\n]{0,80}"),
        ",": Slot(rf"{_LINE_SPACE}(?:[,.;|\u2022]{SPACE})?+"),
        "sep": Slot(rf"{_LINE_SPACE}(?:[,.;|/\u2022]|{_DASHES})?{SPACE}"),
        "-": Slot(rf"{SPACE}\*{{0,3}}{SPACE}{_DASH}{SPACE}"),
        # The full stop behind a month without a year may be read already: "Geneva, 4 March. The".
        ":": Slot(rf"{SPACE}\*{{0,3}}{SPACE}{_STOPS}++|(?<=\d \p{{L}}{{3,9}}\.)(?=\s)"),
        "end": Slot(rf"{SPACE}(?:[.,;:|]|{_DASHES}|&[mn]dash;)*+"),
        "eol": Slot(rf"{_LINE_SPACE}[.:*_|]*+{_LINE_SPACE}(?=[\r\n]|$)"),
        "nl": Slot(rf"{_LINE_SPACE},?{_LINE_SPACE}\r?\n{_LINE_SPACE}"),
        "number": Slot(rf"[.:\u00ba\u00b0]{{0,2}}{SPACE}[\w./-]{{1,24}}{SPACE}"),
        "caption": Slot(rf"{_LINE_SPACE}(?i:{any_of(CAPTIONS)})\b"),
        "byline": Slot(
            rf"(?:[Bb]y|BY):?{BLANK}(?:(?:{_NOT_DAY}\p{{Lu}}[\p{{L}}.'’-]*+{BLANK}?){{1,4}}|(?=\S*[_\d])\p{{L}}\w++{BLANK}?)(?:[|/,·•–—-]|on\b){BLANK}?"
        ),
        "lead": Slot(rf"{_LINE_SPACE}(?=\p{{Lu}}\p{{Ll}}*+(?:[ ,]|[-'’]\p{{Ll}}))(?!(?:Based|Born|Bound|Area|Style|Backed|Led|Wide)\b)"),
        "label": Slot(rf"{_LINE_SPACE}{label}{_LINE_SPACE}[:.,|\u2013\u2014-]?{SPACE}"),
    }


class Piece(NamedTuple):
    """A slot or a mark of a template, compiled."""

    pattern: Pattern
    groups: tuple[str, ...] = ()
    dated: bool = False
    unless: Pattern | None = None

    def read(self, text: str, start: int, end: int) -> Read | None:
        """Where the piece ends that stands at ``start``, and its parts; its date is one of the calendar."""
        if self.unless is not None and self.unless.match(text, start, end):
            return None
        match = self.pattern.match(text, start, end)
        if match is None or (self.dated and not is_calendar(match.group("date") or "")):
            return None
        if not self.groups:
            return match.end(), {}
        spans = [(group, match.span(group)) for group in self.groups]
        return match.end(), {group: Span(start=first, end=last) for group, (first, last) in spans if first >= 0}


def read_piece(name: str, text: str, start: int, end: int) -> Read | None:
    """The piece at ``start`` that a template names: a slot, or a mark with "=" before it."""
    if name == "wire":
        return read_wire(text, start, end)
    read = _piece(name).read(text, start, end)
    return None if name == "place" and read is not None and _is_hopeless(text, read[1]["place"]) else read


def _is_hopeless(text: str, place: Span) -> bool:
    """Whether the words can be no place and, as an agency's name could be, none that another piece shows to be one: most leads open so."""
    words = place.of(text)
    if words.isupper() or text[place.start - 1 : place.start] == "(" or is_plausible_place(words):
        return False
    return not (is_known_place(words) or is_venue(words) or "/" in words or not known_agencies().isdisjoint((words, words.split()[0])))


@cache
def _piece(name: str) -> Piece:
    if name[0] == "=":
        return Piece(compile_pattern(_PLAIN_SPACE + phrase_source(name[1:], PLAIN_GAP)))
    slot = _slots()[name]
    return Piece(compile_pattern(slot.source), slot.groups, slot.dated, compile_pattern(slot.unless) if slot.unless else None)


@cache
def _wire_pattern() -> Pattern:
    """Words that an agency's name may be made of; the tables are asked how many of them are one."""
    sign = r"[\w\u0300-\u036f.&'’+]"
    return compile_pattern(rf"{BLANK}*(?P<agency>[^\W_]{sign}*(?:[-/ ](?:[^\W_]|&){sign}*){{0,4}})")


def read_wire(text: str, start: int, end: int) -> Read | None:
    """The agency at ``start``: the longest run of words that the table has, several joined ("AFP/AP"), or that says what it is."""
    match = _wire_pattern().match(text, start, end)
    if match is None:
        return None
    first, last = match.span("agency")
    if not may_open_agency(text[first:last]):
        return None
    while last > first:
        if is_agency(text[first:last]):
            after = last
            while text[after : after + 1] in (" ", "\xa0", "\t") and after < end:
                after += 1
            return after, {"agency": Span(start=first, end=last)}
        last = _shorter(text, first, last)
    return None


def _shorter(text: str, first: int, last: int) -> int:
    """The end without the last word, or without the stop that closes it."""
    if text[last - 1] == ".":
        return last - 1
    return max(text.rfind(mark, first, last) for mark in (" ", "/", "-", "."))


@cache
def place_line_pattern() -> Pattern:
    """The next line, where it names a place (its group ``line``) and nothing else, as the third line of a stamp does."""
    line = rf"(?:[Tt]he )?{_REGION_NAME}(?:,{BLANK}*{_REGION_NAME}){{0,3}}"
    return compile_pattern(rf"{_LINE_SPACE}\r?\n{_LINE_SPACE}(?:{any_of(PLACE_LABELS)}:{BLANK}*)?(?P<line>{line}){_LINE_SPACE}(?=[\r\n]|$)")
