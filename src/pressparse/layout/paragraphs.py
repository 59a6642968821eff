"""Lines joined to stretches: wrapped lines become one paragraph, one-paragraph-a-line text stays as it is.

Whether a text is wrapped shows in its own lines: where a line has no mark at its end and the next goes on in lower case
(or the line plainly stops inside a sentence), the text was broken there, and the longest such line is the width it was
broken at. Two lines of a wrapped text belong together where the first word of the second would not have fitted on the
first, where the second goes on in lower case, or where it hangs under a bullet. A deeper indent opens a paragraph, as news agencies do.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from pressparse.layout.lines import Line, Stretch
from pressparse.layout.shapes import Shape, read_shape, read_stop
from pressparse.lexicon.abbreviations import LEADING
from pressparse.lexicon.calendar import MONTHS
from pressparse.patterns import Pattern, compile_pattern

_WIDEST_WRAP = 132  # terminals and mailers break at 60 to 132
_NARROWEST_WRAP = 30
_JOINABLE = (Shape.TEXT, Shape.BULLET, Shape.NUMBER, Shape.BLOCKQUOTE)
_ENDS = ".!?\u2026"
_INDENT = 2
_SLACK = 1.3  # a line that goes on with a capital may be longer than any that goes on in lower case


@cache
def _dangling() -> Pattern:
    """A line that cannot end here: a comma, a month, or a small word that something must follow."""
    months = "|".join(month.capitalize() for month in MONTHS)
    return compile_pattern(rf".*(?:,|\s(?:the|a|an|of|and|or|to|in|on|at|by|for|from|with|his|her|its|their|that|{months}))\Z")


@cache
def _inner_end() -> Pattern:
    return compile_pattern(r"\p{Ll}{4}[.!?][\"\u201d]?\s+\p{Lu}")


def read_stretches(text: str, lines: Iterable[Line]) -> list[Stretch]:
    """The stretches of ``lines``, in order; each line stands in exactly one."""
    given = list(lines)
    width = _wrap_width(text, given)
    stretches: list[Stretch] = []
    first = 0
    for index in range(1, len(given) + 1):
        if index < len(given) and given[index].gap <= 1 and _joins(text, given, first, index, width):
            continue
        stretches.append(_stretch(text, given[first], given[index - 1], index - first))
        first = index
    return stretches


def _stretch(text: str, first: Line, last: Line, count: int) -> Stretch:
    shape = first.shape
    if count > 1 and shape == Shape.TEXT and text[first.start] in "*_":
        shape = read_shape(text, first.start, last.end)
    stop = read_stop(text, last.start, last.end)
    return Stretch(first.start, last.end, shape, first.indent, first.gap, count, stop)


def _wrap_width(text: str, lines: Sequence[Line]) -> int:
    """The width that the text was wrapped at, 0 where no line shows that it was."""
    width, broken = 0, list[int]()
    for before, line in pairwise(lines):
        if line.gap > 1:
            continue
        length = before.end - before.start + before.indent
        if length > _WIDEST_WRAP or line.shape != Shape.TEXT or before.shape not in _JOINABLE:
            continue
        if read_stop(text, before.start, before.end) not in ("", ","):
            continue
        if text.find("](", before.start, before.end) >= 0:  # a link is not broken, and runs over the width
            continue
        broken.append(length)
        if length > width and (text[line.start].islower() or _is_broken(text, before)):
            width = length
    if width < _NARROWEST_WRAP:
        return 0
    return max(length for length in broken if length <= width * _SLACK)


def _is_broken(text: str, line: Line) -> bool:
    """Whether the line, which no mark closes, plainly stops inside a sentence: on a small word, or after another sentence has ended."""
    return (_dangling().match(text, line.start, line.end) or _inner_end().search(text, line.start, line.end)) is not None


def _joins(text: str, lines: Sequence[Line], first: int, index: int, width: int) -> bool:
    """Whether the line at ``index``, right under the one before, goes on with the stretch that opened at ``first``."""
    opening, before, line = lines[first], lines[index - 1], lines[index]
    if before.shape not in _JOINABLE and index - first == 1:
        return False
    hangs = opening.shape in (Shape.BULLET, Shape.NUMBER) and line.indent > opening.indent
    if line.shape != Shape.TEXT:
        return _runs_over(text, before, line, width) or (hangs and text[line.start] in "([")
    if hangs:
        return True
    if line.indent >= before.indent + _INDENT or not width:
        return False
    return _is_continued(text, before, line, width, mid_paragraph=index - first > 1)


def _is_continued(text: str, before: Line, line: Line, width: int, *, mid_paragraph: bool) -> bool:
    if _ends_in_title(text, before):
        return True
    ended = text[before.end - 1] in _ENDS
    if not ended and text[line.start].islower():
        return True
    length = before.end - before.start + before.indent
    if length > width + 2:
        return not ended and "](" in text[before.start : before.end]
    if length + 1 + _first_word(text, line) > width:
        return True
    return mid_paragraph and not ended and text[before.end - 1] != ":" and 4 * length >= 3 * width


def _ends_in_title(text: str, line: Line) -> bool:
    """Whether the line stops at "Mr." or "Gen.", whose name stands on the next."""
    word = text[max(line.start, line.end - 8) : line.end].split()[-1]
    return word[0].isupper() and word[-1] == "." and word[:-1].lower() in LEADING


def _runs_over(text: str, before: Line, line: Line, width: int) -> bool:
    """Whether a line that looks like a number, a date or a link is the rest of a wrapped sentence ("on November / 9. The …")."""
    length = before.end - before.start + before.indent
    if not width or line.indent > before.indent or length > width * _SLACK or length + 1 + _first_word(text, line) <= width:
        return False
    if line.shape == Shape.BOILERPLATE:
        return text[before.end - 1] not in _ENDS + ":" and (text[line.start] in "([" or text[line.start].isalnum())
    return line.shape in (Shape.BULLET, Shape.NUMBER, Shape.STAMP) and _dangling().match(text, before.start, before.end) is not None


def _first_word(text: str, line: Line) -> int:
    blank = text.find(" ", line.start, line.end)
    return (blank if blank >= 0 else line.end) - line.start
