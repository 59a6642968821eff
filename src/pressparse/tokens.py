"""One pass over a paragraph: its words, numbers and marks as parallel tuples, no object a token."""

from bisect import bisect_left

from attrs import field, frozen

from pressparse.segments import read_segments
from pressparse.span import Span
from pressparse.vocabulary import Word, known_words

_facts_of = known_words.__getitem__


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
        """The tokens in ``first`` to ``last`` that have a bit of ``mask``; found once for the whole stretch."""
        found = self._classes.get(mask)
        if found is None:
            found = self._classes[mask] = [at for at, bits in enumerate(self.bits) if bits & mask]
        if not found or not first and last >= len(self.bits):
            return found
        return found[bisect_left(found, first) : bisect_left(found, last)]

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
