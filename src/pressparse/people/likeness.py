"""When two printed names are one person's."""

import unicodedata
from functools import lru_cache

from pressparse.lexicon.names import DIGRAPH_INITIALS, FAMILY_FIRST, SUFFIXES

_ARTICLES = frozenset(("al", "el", "ul", "ad", "ash", "as", "an"))
_INITIALS = frozenset(initial.casefold() for initial in DIGRAPH_INITIALS)
_GENERATIONS = frozenset(("jr", "sr", "junior", "senior", "filho", "neto", "ii", "iii", "iv"))


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """A name's words, folded: no diacritics, no hyphens, no suffixes, no Arabic article.

    >>> name_words("João Al-Rashidi, Jr.")
    ('joao', 'rashidi')
    """
    kept = [word for word in _words(name) if word not in SUFFIXES and word not in _ARTICLES]
    return tuple(kept or _words(name))


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name).casefold().replace("’", "'").replace("ʼ", "'")
    plain = "".join(letter if letter.isalnum() or letter == "'" else " " for letter in plain if not unicodedata.combining(letter))
    return tuple(word for word in (word.strip("'") for word in plain.split()) if word)


@lru_cache(maxsize=4096)
def generation(name: str) -> str:
    """ "jr", "sr", "iii" … closing a name, else the empty string: it tells father and son apart.

    >>> generation("Horatio Dunk, Sr.")
    'sr'
    """
    last = _words(name)[-1:]
    return last[0] if last and last[0] in _GENERATIONS else ""


def is_same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Could two names of at least two words each be one person's?

    Every word of the shorter stands in the longer, in full or as an initial, and the family names agree.

    >>> is_same_name(("jane", "roe"), ("j", "a", "roe")), is_same_name(("jane", "roe"), ("john", "roe"))
    (True, False)
    """
    if a == b or sorted(a) == sorted(b) or "".join(a) == "".join(b):
        return True
    short, long_ = sorted((a, b), key=len)
    if not any(len(word) > 1 and word in long_ for word in (short[-1], short[0])):
        return False
    left = list(long_)
    for word in short:
        match = next((other for other in left if _is_same_word(word, other)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _is_same_word(a: str, b: str) -> bool:
    if a == b:
        return True
    short, long_ = sorted((a, b), key=len)
    return long_.startswith(short) and (len(short) == 1 or short in _INITIALS or len(short) >= 3 and len(long_) - len(short) <= 4)


def surname_rank(word: str, name: tuple[str, ...]) -> int:
    """How well one word names the bearer of ``name``: 3 the family name, 2 part of it, 1 the given name, 0 not at all."""
    if word not in name:
        return 0
    if word == name[-1]:
        return 3
    if word == name[0]:
        return 3 if word in FAMILY_FIRST else 1
    return 2
