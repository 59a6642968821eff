"""Where the sentences of a paragraph begin and end."""

from functools import cache

from pressparse.lexicon.abbreviations import CLOSING, CLOSING_PLAIN, COUNTING, LEADING, LEADING_PLAIN, OPENERS
from pressparse.lexicon.names import DIGRAPH_INITIALS
from pressparse.lexicon.titles import HONORIFICS, RANKS
from pressparse.patterns import Match, Pattern, compile_pattern
from pressparse.span import Span

_BLANK = r"(?:\s|&nbsp;|&\#160;|<br\s?/?>)"
_LONGEST_WORD = 24  # no abbreviation is longer
# Whatever stands before a name: "Ing.", "Dott.", "Ven.".
_TITLES = frozenset(word[:-1].casefold() for title in (*HONORIFICS, *RANKS) for word in title.split() if word.endswith(".")) - CLOSING
_LEADING = LEADING | _TITLES
_ABBREVIATED = frozenset((*_LEADING, *LEADING_PLAIN, *COUNTING, *CLOSING, *CLOSING_PLAIN))
_LONGEST_MARKER = 6  # "(viii)"

# A mark, what closes with it, and the blanks after it. It matches at every mark, so that a text is read once, at the speed of a
# search for one sign; without blanks it is an end only where they were forgotten.
_CANDIDATES = rf"""[.!?\u2026][.!?\u2026]*(?:["'\u201d\u2019\u00bb)\]_*]|\[\^?\w{{1,4}}\]|</\w{{1,10}}>)*(?P<blank>{_BLANK}+)?"""
_MARKER = rf"(?:\(?[\divxIVX]{{1,4}}[.)]|\(?\w[.)])(?=\s|&){_BLANK}*"


@cache
def _candidates() -> Pattern:
    return compile_pattern(_CANDIDATES.replace(r"\#", "#"))


@cache
def _marker() -> Pattern:
    return compile_pattern(_MARKER.replace(r"\#", "#"))


@cache
def _word() -> Pattern:
    return compile_pattern(r"\p{L}++")


@cache
def _forgotten() -> Pattern:
    """A full stop with a word before it and a capitalised one right behind it, which is no address."""
    return compile_pattern(r"(?<=\p{Ll}\p{Ll}\p{Ll})[.!?](?=\p{Lu}\p{Ll}++(?![\w.@/]))")


def read_sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences of ``text[start:end]``, which they tile: blanks after a sentence belong to it.

    A sentence ends at ``.``, ``!``, ``?`` or ``…`` with the quotes and brackets that close with it. It does not end at
    an abbreviation, an initial, a decimal point, a list number at the head, or where the text goes on in lower case.
    """
    sentences: list[Span] = []
    begin = start
    head = text[start : min(start + _LONGEST_MARKER, end)]
    marker = _marker().match(text, start, end) if "." in head or ")" in head else None
    for found in _candidates().finditer(text, marker.end() if marker else start, end):
        after = found.end()
        if after < end and _ends(text, begin, found, end):
            sentences.append(Span(start=begin, end=after))
            begin = after
    if begin < end:
        sentences.append(Span(start=begin, end=end))
    return sentences


def _ends(text: str, begin: int, found: Match, end: int) -> bool:
    start, after = found.span()
    following = text[after]
    if following.islower() or following in ",;:)]":
        return False
    blank = found.end("blank") >= 0
    if not blank and (after - start > 1 or _forgotten().match(text, start, end) is None):
        return False
    if text[start] != "." or text[start + 1] == ".":
        return True
    word = _word_before(text, begin, start)
    if not blank and ("/" in word or "@" in word or "." in word):
        return False
    return _closes(text, word, after, end)


def _word_before(text: str, begin: int, stop: int) -> str:
    """The word that a full stop follows, with the full stops inside it, or the part of it behind a hyphen."""
    before = text[max(begin, stop - _LONGEST_WORD) : stop]
    if before[-1:].isspace() or not before:
        return ""
    return before.split()[-1].rpartition("-")[2].lstrip("(\"'\u201c\u2018[*_/")


def _closes(text: str, word: str, after: int, end: int) -> bool:
    """Whether the full stop after ``word`` ends a sentence that another follows at ``after``."""
    if len(word) == 1 and word.isalpha() and word.isupper() or word in DIGRAPH_INITIALS:
        return False
    low = word.lower()
    if low not in _ABBREVIATED and "." not in low:
        return True
    capital = word[:1].isupper()
    if low in LEADING_PLAIN or (capital and low in _LEADING):
        return False
    if low in COUNTING:
        return not text[after].isdecimal()
    if low in CLOSING_PLAIN or (capital and low in CLOSING) or _is_initials(low):
        opener = _word().match(text, after, end)
        return opener is not None and (opener.group() or "").lower() in OPENERS
    return True


def _is_initials(word: str) -> bool:
    return 1 < len(word) < 12 and "." in word and all(len(part) == 1 for part in word.split("."))
