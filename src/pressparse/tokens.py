"""One pass over a paragraph: its words, numbers and marks as parallel tuples, no object a token."""

from functools import cache
from itertools import accumulate
from typing import TypeAlias

from attrs import define, field

from pressparse.patterns import Pattern, compile_pattern
from pressparse.segments import read_segments
from pressparse.span import Span
from pressparse.vocabulary import ACTOR, CAP, CAPS, LOWER, MAY_BE_DATED, MAY_BE_VERB, NOUN, OPENS, PAIR, SOUGHT, Word, known_words

_facts_of = known_words.__getitem__


class _KnownMasks(dict[int, tuple[int, ...]]):
    """By a token's bits, of which there are a few hundred kinds: the masks of ``SOUGHT`` that have one of them."""

    def __missing__(self, bits: int) -> tuple[int, ...]:
        found = self[bits] = tuple(mask for mask in SOUGHT if bits & mask)
        return found


_masks_of = _KnownMasks().__getitem__


@define(eq=False)
class Tokens:
    """The tokens of a stretch of text. ``start`` and ``end`` are offsets of the whole text.

    ``words``, ``keys`` and ``bits`` have a few more behind the last, which are nothing, so that a reader may look a step past the end or before
    the first.
    """

    text: str
    start: tuple[int, ...]
    end: tuple[int, ...]
    words: tuple[Word, ...]
    keys: tuple[str, ...]
    bits: tuple[int, ...]
    _sought: dict[int, tuple[int, dict[int, list[int]]]] = field(factory=dict, repr=False, alias="sought")

    def __len__(self) -> int:
        return len(self.start)

    def where(self, mask: int, first: int, last: int) -> list[int]:
        """The tokens in ``first`` to ``last`` that have a bit of ``mask``, one of ``SOUGHT``."""
        sought = self._sought.get(first)
        if sought is not None and sought[0] == last:
            return sought[1][mask]
        return [at for at, bits in enumerate(self.bits[first:last], first) if bits & mask]

    def sort_out(self, first: int, last: int) -> None:
        """Looks for all masks of the sentence at ``first`` to ``last`` at once, since its readers ask for every one of them."""
        found: dict[int, list[int]] = {OPENS: [], CAP: [], ACTOR: [], MAY_BE_VERB: [], MAY_BE_DATED: [], NOUN: [], PAIR: []}
        for at, masks in enumerate(map(_masks_of, self.bits[first:last]), first):
            for mask in masks:
                found[mask].append(at)
        self._sought[first] = last, found

    def span(self, first: int, last: int) -> Span:
        """The span of tokens ``first`` up to, not including, ``last``."""
        return Span(start=self.start[first], end=self.end[last - 1])

    def slice(self, first: int, last: int) -> str:
        """The text of tokens ``first`` up to, not including, ``last``, runs of blanks as one."""
        raw = self.text[self.start[first] : self.end[last - 1]]
        # A line break or a no-break space is not printable.
        return raw if raw.isprintable() and "  " not in raw else " ".join(raw.split())

    def is_abbreviation(self, at: int) -> bool:
        """Is the token letters that stand for a name, some of them small maybe ("CHR", "CoE")?"""
        if self.bits[at] & CAPS:
            return True
        printed = self.text[self.start[at] : self.end[at]] if at < len(self) else ""
        return printed.isalpha() and sum(map(str.isupper, printed)) > 1


# A run of signs without a blank is told by itself: what it is made of is kept, so that most of a text is looked up and not read.
# Its tokens' words, keys and bits, and by turns the length of each token and of the gap behind it, the last one where it is not one blank being part of the run.
_Run: TypeAlias = tuple[tuple[Word, ...], tuple[str, ...], tuple[int, ...], tuple[int, ...]]
_MEMO_SIZE = 1 << 16
_LONGEST_KEPT = 40  # code points: longer runs are addresses and rubbish, which seldom come again


class _KnownRuns(dict[str, _Run]):
    """The tokens of each run, worked out when it is first asked for; blanks at its end, where there are any, are the gap behind it.

    Bits and steps that are alike are the same tuple: few are, so that what is read most lies close together.
    """

    def __init__(self) -> None:
        self._numbers: dict[tuple[int, ...], tuple[int, ...]] = {}

    def __missing__(self, run: str) -> _Run:
        bare = run.rstrip()
        words, keys, bits, steps = found = _read_run(bare + " ", 0, len(bare), max(1, len(run) - len(bare)))
        if len(run) > _LONGEST_KEPT:
            return found
        if len(self) >= _MEMO_SIZE:
            self.clear()
            self._numbers.clear()
        one_of = self._numbers.setdefault
        found = self[run] = words, keys, one_of(bits, bits), one_of(steps, steps)
        return found


def _read_run(text: str, start: int, end: int, gap: int) -> _Run:
    printed, starts, ends = read_segments(text, start, end)
    words = tuple(map(_facts_of, printed))
    steps: list[int] = []
    for first, last, following in zip(starts, ends, (*starts[1:], end + gap), strict=True):
        steps += (last - first, following - last)
    return words, tuple(word.key for word in words), tuple(word.bits for word in words), tuple(steps)


_run_of = _KnownRuns().__getitem__


_LONGEST_NUMBER = 4
_STEPS = 4  # tokens: how far readers look past the end
_NO_WORDS, _NO_KEYS, _NO_BITS = (Word("", 0, (), {}, ()),) * _STEPS, ("",) * _STEPS, (0,) * _STEPS


def read_tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``.

    >>> tokens = read_tokens("On May 4, Norland's envoy spoke.", 0, 32)
    >>> tokens.keys[:len(tokens)]
    ('on', 'may', '4', ',', 'norland', "'s", 'envoy', 'spoke', '.')
    """
    raw = text[start:end]
    runs = _split(raw)
    found = list(map(_run_of, runs))
    if runs and not text[end : end + 1].isspace():
        found[-1] = _read_last(text, start + len(raw.rstrip()), runs[-1].rstrip())
    words: list[Word] = []
    keys: list[str] = []
    bits: list[int] = []
    steps: list[int] = []
    for run_words, run_keys, run_bits, run_steps in found:
        words += run_words
        keys += run_keys
        bits += run_bits
        steps += run_steps
    edges = tuple(accumulate(steps, initial=start + len(raw) - len(raw.lstrip())))
    return Tokens(text, edges[:-1:2], edges[1::2], (*words, *_NO_WORDS), (*keys, *_NO_KEYS), (*bits, *_NO_BITS))


def _split(raw: str) -> list[str]:
    """The runs of a stretch; where some gap is more than one blank, each run with the blanks behind it."""
    runs = raw.split()
    if (raw.isprintable() and "  " not in raw) or sum(map(len, runs)) + len(runs) - 1 == len(raw):
        return runs
    return _spaced_runs().findall(raw)


@cache
def _spaced_runs() -> Pattern:
    return compile_pattern(r"\S+\s*")


def _read_last(text: str, end: int, run: str) -> _Run:
    """The last run of a stretch, which ends at ``end``: a sign right behind it has a say in what belongs to a full stop at its end."""
    return _read_run(text, end - len(run), end, 1)


def past_number(tokens: Tokens, first: int, last: int) -> int:
    """The token at which the words of a numbered paragraph begin, behind "2." or "(a)" and blanks that are left as "&nbsp;"."""
    keys, at = tokens.keys, first + (tokens.keys[first] == "(")
    closing, key = keys[at + 1], keys[at]
    is_letter = len(key) == 1 and key.isalpha() and (closing == ")" or bool(tokens.bits[at] & LOWER))  # "A. Brandt" is a name
    if closing in (".", ")") and (is_letter or key.isdecimal() and len(key) < _LONGEST_NUMBER):
        at += 2
    else:
        at = first
    while keys[at : at + 3] == ("&", "nbsp", ";"):
        at += 3
    return at if at < last else first
