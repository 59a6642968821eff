"""Stretches of the caller's own string: half-open, counted in code points."""

from collections.abc import Callable

from attrs import frozen


@frozen(kw_only=True)
class Span:
    """Where something was read: ``text[span.start:span.end]`` are its very words.

    Offsets are half-open and count code points of the string that was given to the parser,
    which is never rewritten.

    >>> Span(start=3, end=8).of("On March 4")
    'March'
    """

    start: int
    end: int

    def __init__(self, *, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"a span starts at 0 or later and ends at or after its start, not {start} to {end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The words that the span covers in ``text``."""
        return text[self.start : self.end]


# Nothing is made more often than a span: its slots are filled without asking the frozen class for leave.
_set_start: Callable[[Span, int], None] = Span.__dict__["start"].__set__
_set_end: Callable[[Span, int], None] = Span.__dict__["end"].__set__
