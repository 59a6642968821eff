"""Stretches of the caller's own string: half-open, counted in code points."""

from attrs import field, frozen, validators


@frozen(kw_only=True)
class Span:
    """Where something was read: ``text[span.start:span.end]`` are its very words.

    Offsets are half-open and count code points of the string that was given to the parser,
    which is never rewritten.

    >>> Span(start=3, end=8).of("On March 4")
    'March'
    """

    start: int = field(validator=validators.ge(0))
    end: int = field()

    @end.validator
    def _runs_forward(self, attribute: object, value: int) -> None:
        if value < self.start:
            raise ValueError(f"a span ends at or after its start {self.start}, not at {value}")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The words that the span covers in ``text``."""
        return text[self.start : self.end]
