"""Where a text breaks into words, numbers and marks, and how a word is folded to the key that tables have it under."""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from pressparse.lexicon import names, titles
from pressparse.lexicon.calendar import MONTHS
from pressparse.patterns import Pattern, compile_pattern


class Segments(NamedTuple):
    """The tokens of a stretch as printed, with their offsets in the whole text."""

    printed: list[str]
    start: tuple[int, ...]
    end: tuple[int, ...]


@cache
def _segment_pattern() -> Pattern:
    """Words, numbers and marks; a genitive 's stands apart, a full stop is a mark of its own.

    Most words are letters of ASCII before a blank or a stop, which the first branch reads at once. The whole is one group, so that a text can be split by it.
    """
    plain = r"[A-Za-z]+(?=[ \n,.])"
    letters = r"[^\W_]*(?:[\u0300-\u036f]+[^\W_]*)*"
    word = rf"[^\W\d_]{letters}(?:['’ʼ](?![sS]\b)[^\W\d_]{letters}|[-‐‑]\u2060?[^\W_]{letters})*"
    return compile_pattern(rf"({plain}|[Dd]ato['’](?![^\W_])|{word}|['’]s\b|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?|\S)")


def read_segments(text: str, start: int, end: int) -> Segments:
    """The tokens of ``text[start:end]``; an abbreviation keeps its full stop ("Lt.", "U.S.").

    >>> read_segments("Lt. Roe met", 0, 11)
    Segments(printed=['Lt.', 'Roe', 'met'], start=(0, 4, 8), end=(3, 7, 11))
    """
    # Tokens and what stands between them by turns: their lengths add up to the offsets.
    pieces = _segment_pattern().split(text[start:end])
    edges = tuple(accumulate(map(len, pieces), initial=start))
    segments = Segments(pieces[1::2], edges[1:-1:2], edges[2::2])
    return _with_stops(text, segments) if "." in segments.printed else segments


def _with_stops(text: str, segments: Segments) -> Segments:
    """The segments with words joined to the stops that belong to them, and initials that touch to each other ("U.S.", "H.E.")."""
    groups = list(_groups(text, segments))
    if not groups:
        return segments
    printed: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for first, last in groups:
        printed += (*segments.printed[at:first], text[segments.start[first] : segments.end[last - 1]])
        starts += segments.start[at : first + 1]
        ends += (*segments.end[at:first], segments.end[last - 1])
        at = last
    return Segments(printed + segments.printed[at:], (*starts, *segments.start[at:]), (*ends, *segments.end[at:]))


def _groups(text: str, segments: Segments) -> Iterator[tuple[int, int]]:
    """The stretches of segments that are one token each, as (first, last)."""
    group: tuple[int, int] | None = None
    for stop in [n for n, word in enumerate(segments.printed) if word == "."]:
        if not stop or not _keeps_stop(text, segments, stop):
            continue
        if group is not None and _goes_on(segments, group[1], stop):
            group = group[0], stop + 1
            continue
        if group is not None:
            yield group
        group = stop - 1, stop + 1
    if group is not None:
        yield group


def _goes_on(segments: Segments, reached: int, stop: int) -> bool:
    """Does the initial before ``stop`` touch another that ends, with its own stop, at ``reached``?"""
    if reached != stop - 1 or segments.end[reached - 1] != segments.start[reached]:
        return False
    return _is_initial(segments.printed[reached]) and _is_initial(segments.printed[reached - 2])


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _keeps_stop(text: str, segments: Segments, stop: int) -> bool:
    """Does the full stop at token ``stop`` belong to the word before: an abbreviation, an initial?"""
    at, word = segments.start[stop], segments.printed[stop - 1]
    if segments.end[stop - 1] != at:
        return False
    follower = text[at + 1 : at + 2]
    if word in abbreviations():
        return not (follower.isalnum() or follower == "_")
    if not (_is_initial(word) or word in names.DIGRAPH_INITIALS):
        return False
    dotted = stop >= 2 and segments.printed[stop - 2][-1] == "." and segments.end[stop - 2] == segments.start[stop - 1]
    return follower == "" and dotted or follower.isspace() or follower.isupper() or follower in ("-", "‑") or dotted


@cache
def abbreviations() -> frozenset[str]:
    """Words that are printed with a full stop of their own, without it."""
    titled = {
        piece[:-1]
        for phrase in (*titles.HONORIFICS, *titles.RANKS)
        for piece in phrase.split()
        if piece.endswith(".") and len(piece) > 2 and "." not in piece[:-1]
    }
    months = {name.capitalize() for name in MONTHS if len(name) <= 4 and name not in ("may", "june", "july")}
    return frozenset(
        titled
        | months
        | set(
            "St Sta Sto Jr Sr No Inc Co Corp Ltd Messrs Esq Mt Ft Sen Rep Gov vs Md Mst Mohd Muhd Govt Dept Univ Assn Bros jr sr Ph".split()
        )
    )


def fold(word: str) -> str:
    """A word's key: lower case, straight apostrophes and hyphens, without the full stop of an abbreviation."""
    key = word.casefold()
    if not key.isascii():
        key = key.replace("’", "'").replace("ʼ", "'").replace("‐", "-").replace("‑", "-").replace("\u2060", "")
    return key[:-1] if len(key) > 2 and key[-1] == "." and "." not in key[:-1] else key


@lru_cache(maxsize=1 << 12)
def keys_of(phrase: str) -> tuple[str, ...]:
    """The keys of a printed phrase's words, as a text's own tokens have them."""
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return tuple(phrase.lower().split())
    return tuple(map(fold, read_segments(phrase, 0, len(phrase)).printed))
