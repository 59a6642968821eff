"""The lines of a text that are not blank, by offsets, and the stretches of lines that belong together."""

from collections.abc import Iterator
from functools import cache

from attrs import define, frozen

from pressparse.layout.shapes import read_shape
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span

_FAR = 9  # the gap before the first line: wide enough to belong to nothing


@define(eq=False)
class Line:
    """One line without the blanks around it: its shape, its indent in characters, the line breaks since the line before."""

    start: int
    end: int
    shape: str
    indent: int
    gap: int


@define(eq=False)
class Stretch:
    """Lines that make one paragraph or one heading. ``stop`` is the mark that closes it, ``gap`` as of its first line."""

    start: int
    end: int
    shape: str
    indent: int
    gap: int
    lines: int
    stop: str

    @property
    def length(self) -> int:
        """Its length in code points."""
        return self.end - self.start


@frozen(kw_only=True)
class HeadingLine:
    """A line that names what follows: the span of its own words, without markup, and its level (1 for the title)."""

    span: Span
    level: int


@cache
def _content() -> Pattern:
    blank = r"\s\ufeff\u200b"
    return compile_pattern(rf"[^{blank}](?:[^\r\n\u2028\u2029]*[^{blank}])?")


def read_lines(text: str) -> Iterator[Line]:
    r"""The lines of ``text`` that are not blank, in order.

    A line ends at ``\n``, ``\r\n``, ``\r``, or a Unicode line or paragraph separator.
    """
    before = 0
    for found in _content().finditer(text):
        start, end = found.span()
        breaks, indent = _PLAIN_GAPS.get(text[before:start]) or _measure(text, before, start)
        yield Line(start, end, read_shape(text, start, end), indent, breaks if before else _FAR)
        before = end


# Most lines have these before them: the breaks and the indent that they make.
_PLAIN_GAPS = {"\n": (1, 0), "\n\n": (2, 0)}


def _measure(text: str, before: int, start: int) -> tuple[int, int]:
    """The line breaks between two contents, and the blanks after the last of them."""
    breaks = text.count("\n", before, start)
    if breaks:
        return breaks, 0 if text[start - 1] == "\n" else start - text.rfind("\n", before, start) - 1
    if text.find("\r", before, start) >= 0:
        return text.count("\r", before, start), start - text.rfind("\r", before, start) - 1
    return 1, 0 if before else start
