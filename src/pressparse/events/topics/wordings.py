"""Small words and phrases around topics, looked up by their first word, and which words in -ing are gerunds."""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.topics import ENDINGS, FIELD_LINKS, GENERIC_LINKS, NOUNS_LIKE_GERUNDS, OPENERS, SEPARATORS

RELATIVES = frozenset("which who whom whose".split())
QUESTIONS = frozenset("how what whether why".split())
_TABLES = {"endings": ENDINGS, "fields": FIELD_LINKS, "links": GENERIC_LINKS, "openers": OPENERS, "separators": SEPARATORS}


@cache
def by_first(table: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a table by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(_TABLES[table], key=len, reverse=True):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(phrases) for first, phrases in found.items()}


def match(keys: tuple[str, ...], at: int, table: str) -> int:
    """How many tokens the longest phrase of ``table`` at ``at`` has; 0 where there is none."""
    for words in by_first(table).get(keys[at], ()) if at < len(keys) else ():
        if keys[at : at + len(words)] == words:
            return len(words)
    return 0


def is_gerund(sentence: Sentence, at: int) -> bool:
    """A word in -ing that may govern a noun, none that is one itself ("training")."""
    key = sentence.tokens.keys[at]
    return key.endswith("ing") and len(key) > 5 and bool(sentence.tokens.bits[at] & voc.LOWER) and key not in NOUNS_LIKE_GERUNDS
