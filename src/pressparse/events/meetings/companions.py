"""How far the other side of an encounter goes on: "with A and B, and with C", "with A at the palace, and B", "with A to discuss trade and with B"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.encounters import VENUES
from pressparse.lexicon.words import THEREAFTER
from pressparse.phrases.actors import GROUP, PERSON, Actor

_AGAIN = tuple(tuple(words.split()) for words in ("and with", ", and with", "as well as with", ", as well as with", "; with", ", with"))
_JOINTS = frozenset(words[:1] for words in _AGAIN)
_JOINING = frozenset((",", "and", "with"))
_EQUALS = frozenset("counterparts colleagues counterpart".split())


def with_more(sentence: Sentence, chain: list[Actor], limit: int) -> list[list[Actor]]:
    """The chain and those that "and with" adds to it, apart: "with A and B, and with C"."""
    groups, keys = [_with_names(sentence, chain, limit)], sentence.tokens.keys
    chain = groups[0]
    while chain:
        last = chain[-1].last
        gap = (
            next((words for words in _AGAIN if keys[last : last + len(words)] == words), None) if keys[last : last + 1] in _JOINTS else None
        )
        chain = (
            sentence.chain(last + len(gap), limit)
            if gap
            else _later(sentence, last, limit) or _behind_place(sentence, last, limit) or _behind_purpose(sentence, chain[-1])
        )
        if chain:
            groups.append(chain)
    return groups


def is_thereafter(sentence: Sentence, one: list[Actor], other: list[Actor]) -> bool:
    """Is the other group met after the one: "with A and, later, B"?"""
    return bool(one) and not THEREAFTER.isdisjoint(sentence.tokens.keys[one[-1].last : other[0].start])


def _later(sentence: Sentence, at: int, limit: int) -> list[Actor]:
    """Those behind "and, later," or ", then with"."""
    keys, end = sentence.tokens.keys, at
    while end < limit and (keys[end] in THEREAFTER or keys[end] in _JOINING):
        end += 1
    return sentence.chain(end, limit) if not THEREAFTER.isdisjoint(keys[at:end]) else []


def _with_names(sentence: Sentence, chain: list[Actor], limit: int) -> list[Actor]:
    """Counterparts and the names that stand right behind them: "with their counterparts Bahraini Adviser A and B"."""
    last = chain[-1] if chain else None
    if last is None or last.kind != GROUP or last.head.split()[-1] not in _EQUALS:
        return chain
    return [*chain, *(actor for actor in sentence.chain(last.last, limit) if actor.kind == PERSON)]


def _behind_purpose(sentence: Sentence, met: Actor) -> list[Actor]:
    """Those whom "and with" adds behind what the first were met for: "spoke with A to discuss trade and with B"."""
    keys = sentence.tokens.keys
    if met.kind != PERSON or keys[met.last : met.last + 1] != ("to",):
        return []
    joint = next((n for n in range(met.last, sentence.last - 2) if keys[n] == "and" and keys[n + 1] == "with"), -1)
    return [actor for actor in sentence.chain(joint + 2) if actor.kind == PERSON] if joint > 0 else []


def _behind_place(sentence: Sentence, at: int, limit: int) -> list[Actor]:
    """Those who go on a list behind the place of the first: "met A at the Chancellery, and B"; whoever acts is none of them."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    if keys[at : at + 1] not in (("at",), ("in",)):
        return []
    end = at + 1
    while end < limit and (bits[end] & (voc.CAP | voc.DET) or keys[end] in VENUES or keys[end] == "of"):
        end += 1
    joint = 2 if keys[end : end + 2] == (",", "and") else int(keys[end : end + 1] == ("and",))
    chain = sentence.chain(end + joint, limit) if joint and end > at + 1 else []
    acting = any(actor in clause.subject for clause in sentence.clauses for actor in chain)
    return [] if acting or any(actor.kind != PERSON for actor in chain) else chain
