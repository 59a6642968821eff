"""The rows of the dateline table become one pattern: every form a path through a tree of pieces.

Forms that begin alike share their beginning, so that a lead is read once and not once a row. At each fork the
branches stand in the order of the table, and the form that ends there comes last.
"""

from collections.abc import Iterable
from functools import cache
from typing import TypeAlias

from pressparse.lexicon.agencies import AGENCIES
from pressparse.lexicon.calendar import MONTHS, MONTHS_ABROAD, WEEKDAYS, ZONES
from pressparse.lexicon.datelines import FORMS, STAMP_LABELS, STAMPS, Form
from pressparse.patterns import Pattern, any_of, compile_pattern, phrase_source

BLANK = r"[^\S\r\n]"
SPACE = rf"(?:{BLANK}*+(?:\r?\n{BLANK}*+)?+)"  # blanks of one line, or over one line break
_LINE_SPACE = rf"{BLANK}*+"
_DASHES = "[-_\u2010-\u2015\u2212\u2500]"
_TIGHT = "[-\u2010-\u2015\u2212\u2500]"  # an underscore is a dash only after a blank: elsewhere it is emphasis
_LONG_DASH = "[\u2012-\u2015\u2212\u2500]"

_Tree: TypeAlias = dict[str, "_Tree"]


def _grown(words: Iterable[Iterable[str]]) -> _Tree:
    """The tree of sequences; the empty key says that one ends there."""
    tree: _Tree = {}
    for word in words:
        node = tree
        for piece in word:
            node = node.setdefault(piece, {})
        node[""] = {}
    return tree


def _spelled(tree: _Tree) -> str:
    """The pattern of a tree of letters: the longest word of it that stands there."""
    ways = [
        phrase_source(letter) + _spelled(rest) if letter.strip() else f"{BLANK}+" + _spelled(rest)
        for letter, rest in tree.items()
        if letter
    ]
    if not ways:
        return ""
    return "(?:" + "|".join(ways) + ")" + ("?+" if "" in tree else "")


def _beginnings(names: Iterable[str]) -> str:
    """The first three letters of names: they tell months from most words, and the table is asked for the rest later."""
    return "|".join(sorted({name[:3] for name in names}))


_MONTH = rf"(?:(?i:{_beginnings([*MONTHS, *MONTHS_ABROAD])})\p{{L}}{{0,7}}+\.?+)"
_WEEKDAY = rf"(?:(?i:{_beginnings(WEEKDAYS)})(?i:[a-z]{{0,3}}day)?+\b\.?+,?+)"
_DAY = r"(?:(?:[12]\d|3[01]|0?[1-9])(?:(?i:st|nd|rd|th)|º|er)?+(?!\d))"
_YEAR = r"(?:(?:19|20)\d\d(?!\d))"
_HIJRI = r"(?:\p{Lu}[\p{L}' -]{2,18} \d{1,2}, ?1[34]\d\d ?(?:A?H\.?)?,? ?)?+"

_DATE = (
    rf"(?:(?:{_WEEKDAY}{SPACE}(?:the )?)?+"
    rf"(?:{_DAY}[.,]?{SPACE}(?:of |de )?[-/]?{_MONTH}(?:[,.]?+{SPACE}(?:de |[-/])?(?:{_YEAR}|['\u2019]?\d\d(?![\d:.h])))?+"
    rf"|{_MONTH}{SPACE}{_DAY}(?:[,.]?+{SPACE}{_YEAR})?+"
    rf"|{_YEAR}([-./])(?:1[0-2]|0?[1-9])[-./]{_DAY}"
    rf"|{_DAY}[-./](?:1[0-2]|0?[1-9]|[12]\d|3[01])[-./](?:{_YEAR}|\d\d(?!\d))))"
)
_ZONE = rf"(?:\(?(?:(?:UTC|GMT){_LINE_SPACE}[-+\u2212]?\d{{0,2}}:?\d{{0,2}}|[-+]\d\d:?\d\d|(?i:{'|'.join(ZONES)})\b)\)?)"
_TIME = (
    rf"(?:(?:at |T)?[\[(]?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[:.][0-5]\d)?(?:{_LINE_SPACE}(?i:hrs?|[ap]\.?m\b\.?))?[\])]?"
    rf"(?:{_LINE_SPACE}{_ZONE})?+)"
)

# A word of a place: capitalised, neither a month beside its day nor a weekday; small words only between two of them.
# The guard looks first whether a number follows at all, which it seldom does.
_NOT_DAY = rf"(?!(?=\p{{L}}++\.?+\s*+\d){_MONTH}|(?=[MTWFS]){_WEEKDAY}(?<=[Yy]|,))"
_STEM = r"\p{Lu}[\p{L}\p{M}'’\u02bc]*+(?:-[\p{L}\p{M}'’]++)*+"
_WORD = rf"(?:(?:\p{{Lu}}\.){{1,4}}+|(?i:ste?|ft|mt|pt|sta|sto|ss)\.|{_STEM})"
_REGION_WORD = rf"(?:\p{{Lu}}\.(?: ?\p{{Lu}}\.)*+(?:\p{{Lu}}\p{{Ll}}++\.)?+|{_STEM}\.?+)"
_SMALL = r"(?:(?i:of|the|del?|della|d[aou]s?|l[ae]s?|los|e[lt]|al|and|[ye]|upon|sur|[ai]n|am|der|on|d[iue]n?|und)\b)"
_JOIN = rf"{BLANK}++(?:{_SMALL}{BLANK}++){{0,2}}+"
_NAME = rf"(?:{_NOT_DAY}{_WORD}(?:{_JOIN}{_NOT_DAY}{_WORD}){{0,5}})"
_CITIES = rf"{_NAME}(?:/{BLANK}?{_NAME}){{0,3}}"
_REGION_NAME = rf"(?:{_NOT_DAY}{_REGION_WORD}(?:{_JOIN}{_NOT_DAY}{_REGION_WORD}){{0,3}})"
_KIND = "region|oblast|province|district|territory|county|krai|area|governorate|prefecture|state"
_REGION = rf"(?!\p{{Lu}}[\p{{L}}'-]++ \d)(?:the )?{_REGION_NAME}(?:{BLANK}(?:{_KIND})\b)?+(?:/{_CITIES})?"
_DASH = rf"(?:(?:--++|{_LONG_DASH}|&[mn]dash;|(?<=[\s)\]*]){_DASHES}|{_TIGHT}(?=\s|\*|$))(?:{SPACE}{_DASHES})?)"


# What may follow a place in any form: the tails are tried only then.
_AFTER_PLACE = rf"(?={SPACE}(?:[\d,.;:/|\[(&*]|{_DASHES}|[JFMASONDTWGLE]|$))"


def _named(name: str, source: str) -> str:
    return f"(?P<{name}>{source})"


@cache
def _parts() -> str:
    """The agencies, defined once for all branches: the pattern of them is long, and seldom reached."""
    return f"(?(DEFINE){_named('WIRE', _wire_source())})"


@cache
def _wire_source() -> str:
    names = (spelling for agency in AGENCIES for spelling in (agency.name, *agency.spellings))
    return _spelled(_grown(names)) + r"(?![\w&])"


@cache
def _slots() -> dict[str, str]:
    """The source of each piece that a template may name."""
    regions = rf"(?:,{SPACE}{_named('region', _REGION)}(?:,{SPACE}{_named('wider', _REGION)})?)?"
    return {
        "place": rf"(?>{_named('place', _CITIES)}{regions}){_AFTER_PLACE}",
        "region": SPACE + _named("region", _REGION) + SPACE,
        "date": rf"{_LINE_SPACE}(?:(?:le|den|dated|on) )?+(?=[\d\p{{Lu}}]){_HIJRI}" + _named("date", _DATE),
        "time": SPACE + _named("time", _TIME),
        "agency": SPACE + _named("agency", r"[\p{L}\d][\w.&'’+/-]*(?: [\p{L}\d&][\w.&'’+/-]*){0,4}") + SPACE,
        "wire": _LINE_SPACE + _named("agency", r"(?=\w)(?&WIRE)") + _LINE_SPACE,
        "sign": _LINE_SPACE + _named("agency", r"\p{Lu}{2}[\p{Lu}.-]*+"),
        ",": rf"{_LINE_SPACE}(?:[,.;|]{SPACE})?+",
        "-": SPACE + rf"\*{{0,3}}{SPACE}" + _DASH + SPACE,
        ":": rf"{SPACE}\*{{0,3}}{SPACE}(?:[.;:|]|(?:--++|{_DASHES}|&[mn]dash;))++",
        "end": rf"{SPACE}(?:[.,;:|]|{_DASHES}|&[mn]dash;)*+",
        "eol": rf"{_LINE_SPACE}[.*]*+{_LINE_SPACE}(?=[\r\n]|$)",
        "number": rf"[.:]?{SPACE}[\w./-]{{1,24}}{SPACE}",
        "words": r"[^()\n]{0,80}?",
        "nl": rf"{_LINE_SPACE},?{_LINE_SPACE}\r?\n{_LINE_SPACE}",
        "caption": "(?i:" + any_of(STAMP_LABELS) + r")\b",
        "label": "(?i:" + any_of(STAMP_LABELS) + rf"){_LINE_SPACE}[:.|-]?{SPACE}",
    }


def _sources(template: str) -> list[str]:
    """The pieces of a template as patterns, in order."""
    slots = _slots()
    pieces = compile_pattern(r"\{(?P<slot>[^}]+)\}|(?P<mark>[^{\s]+)").finditer(template)
    return [
        slots[piece.group("slot") or ""] if piece.lastgroup == "slot" else SPACE + phrase_source(piece.group() or "") for piece in pieces
    ]


def _branches(tree: _Tree) -> str:
    """The alternation of a tree of pieces; where a form ends and others go on, the others come first."""
    ways = [piece + _branches(rest) for piece, rest in tree.items() if piece]
    ways.sort(key=lambda way: way.startswith("(?P<form_"))
    return ways[0] if len(ways) == 1 else "(?:" + "|".join(ways) + ")" if ways else ""


def _source(forms: Iterable[tuple[str, Form]]) -> str:
    tree = _grown([*_sources(form.template), f"(?P<{mark}>)"] for mark, form in forms)
    source = _branches(tree)
    return _parts() + source if "(?&WIRE)" in source else source


@cache
def dateline_forms() -> dict[str, Form]:
    """Every dateline form by the group of the pattern that it ends in."""
    return {f"form_{number}": form for number, form in enumerate(FORMS)}


@cache
def stamp_forms() -> dict[str, Form]:
    """Every stamp by the group of the pattern that it ends in."""
    return {f"form_{number}": form for number, form in enumerate(STAMPS)}


@cache
def dateline_pattern(opening: str) -> Pattern:
    """The pattern of all datelines that open with a piece (``{place}``, ``{date}``, ``{wire}`` or ``(``), to be matched at a
    lead's first letter.
    """
    forms = [(mark, form) for mark, form in dateline_forms().items() if form.template.startswith(opening)]
    return compile_pattern(_source(forms))


@cache
def stamp_pattern() -> Pattern:
    """The pattern of all stamps, to be matched at the first letter of a line."""
    return compile_pattern(_source(stamp_forms().items()))


@cache
def rubbish_pattern() -> Pattern:
    """What stands before a lead and is no part of it: blanks, bullets, emphasis, entities, tags."""
    return compile_pattern(r"(?:[\s*_#>\u2022\u00b7\ufeff\u200b\u200e\u200f]++|&(?:nbsp|\#160|emsp|ensp);|</?\w[^<>\n]{0,60}>|\\|-\s)*+")


@cache
def year_pattern() -> Pattern:
    """A year in a date: four figures, or two at its end."""
    return compile_pattern(r"(?:19|20)\d\d|[./-]\d\d$|\p{L}\.? ['’]?\d\d$")


@cache
def date_opening_pattern() -> Pattern:
    """How a date begins."""
    return compile_pattern(rf"\d|{_MONTH}{SPACE}\d|{_WEEKDAY}{SPACE}[\p{{Lu}}\d]")


@cache
def stamp_opening_pattern() -> Pattern:
    """What a line must begin with for a stamp to be looked for."""
    labels = sorted({label.split()[0] for label in (*STAMP_LABELS, "Release")})
    return compile_pattern(rf"\d|{_MONTH}|{_WEEKDAY}|(?i:{'|'.join(labels)})")


@cache
def place_line_pattern() -> Pattern:
    """The next line, where it names a place (its group ``line``) and nothing else, as the third line of a stamp does."""
    line = rf"(?:[Tt]he )?{_REGION_NAME}(?:,{BLANK}*{_REGION_NAME}){{0,3}}"
    return compile_pattern(rf"{_LINE_SPACE}\r?\n{_LINE_SPACE}(?P<line>{line}){_LINE_SPACE}(?=[\r\n]|$)")
