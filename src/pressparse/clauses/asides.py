"""Asides between a subject and its verb: "A, on her part, …", "A (the chair) …", "A, accompanied by B, C and D, …"."""

from pressparse import vocabulary as voc
from pressparse.clauses.clause import Sentence
from pressparse.lexicon.words import COORDINATORS

_OPENING = voc.PREP | voc.ADV | voc.REL | voc.DET | voc.POSS
_LONGEST = 40
BESIDE = frozenset(("together", "along", "company"))
COMPANY = BESIDE | frozenset("accompanied joined flanked assisted escorted supported".split())
"""Words before the "by", "with" or "of" of those whom somebody comes with."""
_WITH = frozenset(("with", "alongside", "including"))


def aside_start(sentence: Sentence, closing: int) -> int | None:
    """Where an aside that closes at token ``closing`` opens; None where it is none. Of one with commas of its own, only the company that somebody keeps."""
    keys, is_near = sentence.tokens.keys, True
    opener = "(" if keys[closing] == ")" else keys[closing]
    for at in range(closing - 1, max(closing - _LONGEST, sentence.first - 1), -1):
        if keys[at] == opener:
            if _is_aside(sentence, at + 1) if is_near else _opens_company(keys, at + 1):
                return at
            if not _joins_list(sentence, at):
                break
            is_near = False
    return None


def _is_aside(sentence: Sentence, first: int) -> bool:
    """Words between two commas that are no subject: they open with a preposition, an adverb, a participle or a relative."""
    bits = sentence.tokens.bits[first]
    if sentence.is_covered(first) and bits & voc.CAP:
        return False
    return bool(bits & _OPENING) or sentence.tokens.keys[first].endswith(("ing", "ed", "ly"))


def _opens_company(keys: tuple[str, ...], at: int) -> bool:
    """ "Accompanied by", "alongside", "in the company of"."""
    return keys[at] in COMPANY or keys[at] in _WITH or keys[at : at + 3] == ("in", "the", "company")


def _joins_list(sentence: Sentence, comma: int) -> bool:
    """Does the comma stand within an actor, or between two of a list: "together with Ana Brandt, the mayor, and Ida Berg,"?"""
    before, behind = sentence.by_token.get(comma - 1), comma + 1 + (sentence.tokens.keys[comma + 1] in COORDINATORS)
    return before is not None and (before.last > comma or sentence.actor_at(behind) is not None)
