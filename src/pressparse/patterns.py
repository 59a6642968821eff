"""Rows become compiled patterns here: the only room that imports ``regex``.

Compiling waits until a pattern is first used; the types of ``regex`` stay inside (:class:`Pattern` and :class:`Match`
are the few methods that the rest of the house needs).
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol, cast

import regex

# Blanks that stand between words of one phrase: ordinary and no-break spaces, tabs, at most one line break.
GAP = r"(?:[^\S\r\n]++(?:\r?\n[^\S\r\n]*+)?+|\r?\n[^\S\r\n]*+)"
# The same as the standard engine, many times as fast where patterns are long, can read it.
PLAIN_GAP = GAP.replace("++", "+").replace("*+", "*").replace(")?+", ")?")
_APOSTROPHE = "['\u2019\u02bc]"
DASH = "[-\u2010-\u2015\u2212]"


class Match(Protocol):
    """A match: what it read and where."""

    @property
    def lastgroup(self) -> str | None: ...
    def group(self, name: int | str = 0, /) -> str | None: ...
    def span(self, name: int | str = 0, /) -> tuple[int, int]: ...
    def start(self, name: int | str = 0, /) -> int: ...
    def end(self, name: int | str = 0, /) -> int: ...
    def groupdict(self) -> dict[str, str | None]: ...


class Pattern(Protocol):
    """A compiled pattern: where it matches in a string, by offsets of the whole string."""

    def match(self, string: str, pos: int = 0, endpos: int | None = None) -> Match | None: ...
    def fullmatch(self, string: str, pos: int = 0, endpos: int | None = None) -> Match | None: ...
    def search(self, string: str, pos: int = 0, endpos: int | None = None) -> Match | None: ...
    def finditer(self, string: str, pos: int = 0, endpos: int | None = None) -> Iterator[Match]: ...
    def findall(self, string: str) -> list[str]: ...
    def split(self, string: str) -> list[str]: ...


# What the standard engine lacks, or has had wrong in a Python that we still support.
_NEEDS_REGEX = ("\\p{", "\\P{", "\\X", "++", "*+", "?+", "}+", "(?>", "(?<=", "(?<!", "(?|")


@cache
def compile_pattern(source: str, *, ignore_case: bool = False, verbose: bool = False) -> Pattern:
    """The compiled pattern of ``source``, made once: by the standard engine, several times as fast, where it will do, else by ``regex``."""
    if not any(feature in source for feature in _NEEDS_REGEX):
        return cast(Pattern, re.compile(source, (re.IGNORECASE if ignore_case else 0) | (re.VERBOSE if verbose else 0)))
    flags = regex.VERSION0 | (regex.IGNORECASE if ignore_case else 0) | (regex.VERBOSE if verbose else 0)
    return cast(Pattern, regex.compile(source, flags))


def phrase_source(words: str, gap: str = GAP) -> str:
    """The pattern of a printed phrase that puts up with line breaks, no-break spaces, and curly quotes."""
    pieces = [regex.escape(word).replace("'", _APOSTROPHE) for word in words.split()]
    return gap.join(pieces)


def any_of(phrases: Iterable[str], gap: str = GAP) -> str:
    """An alternation of phrases, longest first so that the longest is read."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(phrase_source(phrase, gap) for phrase in ordered) + ")"
