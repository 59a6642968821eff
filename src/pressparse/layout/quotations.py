"""What stands between quotation marks."""

from functools import cache

from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span

# Each form runs to its closing mark or, unclosed, to the end: a quotation that goes on in the next paragraph has no
# closing mark in this one. Single marks are also apostrophes and must close.
_QUOTATIONS = r"""
    [\u201c\u201f][^\u201d"]*+(?:[\u201d"]|\Z)
  | \u201e[^\u201c\u201d"]*+(?:[\u201c\u201d"]|\Z)
  | \u00ab[^\u00bb]*+(?:\u00bb|\Z)
  | (?<![\w"])"(?=[^\s"])[^"]*+(?:"|\Z)
  | (?<!['\w])''(?=\w)(?:[^']++|'(?!'))*+(?:''|\Z)
  | \u2018\u2018[^\u2018\u2019]*+(?:\u2019(?!\u2019)[^\u2018\u2019]*+)*+(?:\u2019\u2019|\Z)
  | (?<!\w)\u2018(?=\w)[^\u2018\u2019]*+(?:\u2019(?=\w)[^\u2018\u2019]*+)*+\u2019
  | (?<![\w'])'(?=\w)[^'\n]*+(?:'(?=\w)[^'\n]*+)*+(?<=[,.!?])'(?!\w)
"""


@cache
def _quotations() -> Pattern:
    return compile_pattern(_QUOTATIONS, verbose=True)


_SIGNS = ('"', "'", "\u201c", "\u2018", "\u201e", "\u201f", "\u00ab")


def read_quotations(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The quoted stretches of ``text[start:end]``, marks included, in order and never overlapping.

    Straight and curly double marks, « », „ “, doubled single marks, and single marks where they are plainly a
    quotation. One that is never closed runs to ``end``. Apostrophes are none; a quotation inside another is part of it.

    >>> text = 'He said "we agree" and left.'
    >>> [span.of(text) for span in read_quotations(text)]
    ['"we agree"']
    """
    stop = len(text) if end is None else end
    for sign in _SIGNS:  # in most stretches none stands at all, which is soon seen
        if text.find(sign, start, stop) >= 0:
            break
    else:
        return ()
    return tuple(Span(start=found.start(), end=found.end()) for found in _quotations().finditer(text, start, stop))


def is_quotation(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is one quotation and nothing more."""
    found = _quotations().match(text, start, end)
    return found is not None and end - found.end() <= 1
