"""One pass over a paragraph: its words, numbers and marks as parallel tuples, no object a token."""

from bisect import bisect_left

from attrs import field, frozen

from pressparse.segments import read_segments
from pressparse.span import Span
from pressparse.vocabulary import SOUGHT, Word, known_words

_facts_of = known_words.__getitem__


class _KnownClasses(dict[int, tuple[int, ...]]):
    """By a token's bits, of which there are a few hundred kinds: the numbers of the masks of ``SOUGHT`` that have one of them."""

    def __missing__(self, bits: int) -> tuple[int, ...]:
        found = self[bits] = tuple(n for n, mask in enumerate(SOUGHT) if bits & mask)
        return found


_classes_of = _KnownClasses().__getitem__


@frozen
class Tokens:
    """The tokens of a stretch of text. ``start`` and ``end`` are offsets of the whole text."""

    text: str
    start: tuple[int, ...]
    end: tuple[int, ...]
    words: tuple[Word, ...]
    keys: tuple[str, ...]
    bits: tuple[int, ...]
    _classes: dict[int, list[int]] = field(factory=dict, repr=False, eq=False, alias="classes")

    def __len__(self) -> int:
        return len(self.start)

    def where(self, mask: int, first: int, last: int) -> list[int]:
        """The tokens in ``first`` to ``last`` that have a bit of ``mask``, one of ``SOUGHT``; all are found at once for the whole stretch."""
        if not self._classes:
            self._classes.update(zip(SOUGHT, self._sorted_out(), strict=True))
        found = self._classes[mask]
        if not found or not first and last >= len(self.bits):
            return found
        return found[bisect_left(found, first) : bisect_left(found, last)]

    def _sorted_out(self) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in SOUGHT]
        for at, classes in enumerate(map(_classes_of, self.bits)):
            for n in classes:
                found[n].append(at)
        return found

    def span(self, first: int, last: int) -> Span:
        """The span of tokens ``first`` up to, not including, ``last``."""
        return Span(start=self.start[first], end=self.end[last - 1])

    def slice(self, first: int, last: int) -> str:
        """The text of tokens ``first`` up to, not including, ``last``, runs of blanks as one."""
        raw = self.text[self.start[first] : self.end[last - 1]]
        # A line break or a no-break space is not printable.
        return raw if raw.isprintable() and "  " not in raw else " ".join(raw.split())


def read_tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``.

    >>> tokens = read_tokens("On May 4, Norland's envoy spoke.", 0, 32)
    >>> tokens.keys
    ('on', 'may', '4', ',', 'norland', "'s", 'envoy', 'spoke', '.')
    """
    printed, starts, ends = read_segments(text, start, end)
    words = tuple(map(_facts_of, printed))
    keys, bits, *_ = zip(*words, strict=True) if words else ((), ())
    return Tokens(text, starts, ends, words, keys, bits)
