"""The occasion of a deed, which is no part of what was decided: "during their meeting", "on the sidelines of the Forum"."""

from pressparse.clauses import Sentence
from pressparse.lexicon.outcomes import MEETING_VERBS

_OCCASIONS, _OF_OCCASIONS = frozenset(("during", "at", "on", "after", "following")), frozenset("the their his her a this".split())
_EDGES = frozenset("sidelines margins fringes".split())
_TALKS = frozenset("meeting talks visit conversation call consultations negotiations ceremony".split())
_LONGEST_OCCASION = 4  # tokens: "their first bilateral meeting"


def before_occasion(sentence: Sentence, first: int, last: int) -> int:
    """Where what was decided ends, its own occasion left out: "open a port during their meeting", "… on the sidelines of the Forum"."""
    tokens = sentence.tokens
    for at in range(first + 2, last - 1):
        if tokens.keys[at] in _OCCASIONS and tokens.keys[at + 1] in _OF_OCCASIONS and tokens.keys[first] not in MEETING_VERBS:
            behind = tokens.keys[at + 2 : min(at + 2 + _LONGEST_OCCASION, last)]
            if not _EDGES.isdisjoint(behind[:1]) or any(key in _TALKS for key in behind) and tokens.keys[at] != "on":
                return at
    return last
