"""How far the other side of an encounter goes on: "with A and B, and with C", "with A at the palace, and B"; and whether the sides were met apart."""

from itertools import pairwise

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.encounters import VENUES
from pressparse.lexicon.verbs import DAY_PARTS
from pressparse.lexicon.words import THEREAFTER
from pressparse.phrases.actors import GROUP, PERSON, Actor

_AGAIN = tuple(
    tuple(words.split()) for words in ("and", ", and", "as well as", ", as well as", ";", ",", "and one", "and another", ", another")
)
_LINKS = frozenset("with on upon to".split())
ONE_BY_ONE = frozenset("separately separate individually".split())
"""Words for what one does with each by themselves."""
_IN_TURN = frozenset((("one", "after"), ("one", "by"), ("in", "turn")))
_TIMELY = THEREAFTER | frozenset("in the later then afterwards on subsequently with and ,".split())
_APART = (DAY_PARTS - {"week", "weekend", "month"}) | THEREAFTER | frozenset("later then afterwards subsequently one another".split())
_WHERE = (("in",), ("at",), ("on",))
_EQUALS = frozenset("counterparts colleagues counterpart".split())


def with_more(sentence: Sentence, chain: list[Actor], limit: int) -> list[list[Actor]]:
    """The chain and those that "and with" adds to it, apart: "with A and B, and with C", "called on A in Oslo and on B in Bergen"."""
    groups, keys = [_with_names(sentence, chain, limit)], sentence.tokens.keys
    chain, link = groups[0], keys[chain[0].start - 1] if chain else ""
    while chain:
        last = chain[-1].last
        gap = next((len(words) + 1 for words in _AGAIN if link in _LINKS and keys[last : last + len(words) + 1] == (*words, link)), 0)
        more = sentence.chain(last + gap, limit) if gap else _behind_place(sentence, last, limit, link) or _later(sentence, last, limit)
        chain = more or ([] if gap else _behind_purpose(sentence, chain[-1]))
        if chain:
            groups.append(chain)
    return groups


def met_apart(sentence: Sentence, subject: list[Actor], groups: list[list[Actor]], several: bool) -> list[tuple[list[Actor], list[Actor]]]:
    """The two sides of each encounter: one with everybody, if they are not ``several``, told with "separately", elsewhere, or each with one."""
    met = [actor for group in groups for actor in group]
    behind = sentence.tokens.keys[met[-1].last : met[-1].last + 3] if met else ()
    if "respectively" in behind and len(subject) == len(met) > 1:
        return [([actor], [other]) for actor, other in zip(subject, met, strict=True)]
    if several or not ONE_BY_ONE.isdisjoint(behind) or not _IN_TURN.isdisjoint(pairwise(behind)):
        return [(subject, [other]) for other in met]
    return [(subject, group) for group in groups] if _are_elsewhere(sentence, groups) else [(subject, met)]


def _are_elsewhere(sentence: Sentence, groups: list[list[Actor]]) -> bool:
    """Is each of several sides told with a place or time of its own: "with A in Lima and with B in Quito", "A and in the afternoon B"?"""
    keys = sentence.tokens.keys
    if len(groups) > 1 and all(not _APART.isdisjoint(keys[one[-1].last : other[0].start]) for one, other in pairwise(groups)):
        return True
    return len(groups) > 1 and all(keys[group[-1].last : group[-1].last + 1] in _WHERE for group in groups)


def _later(sentence: Sentence, at: int, limit: int) -> list[Actor]:
    """Those met at another time of the day: "received A in the morning and in the afternoon B", "A and, later, B"; whoever acts is none of them."""
    keys, end = sentence.tokens.keys, at + 1
    if keys[at : at + 1] not in (("and",), (",",)):
        return []
    while end < limit and (keys[end] in _TIMELY or keys[end] in DAY_PARTS):
        end += 1
    chain = sentence.chain(end, limit) if end > at + 1 and not _APART.isdisjoint(keys[at:end]) else []
    acting = any(actor in clause.subject for clause in sentence.clauses for actor in chain)
    return [] if acting or any(actor.kind != PERSON for actor in chain) else chain


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


def _behind_place(sentence: Sentence, at: int, limit: int, link: str) -> list[Actor]:
    """Those who go on a list behind the place of the first: "met A at the Chancellery, and B"; whoever acts is none of them."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    if keys[at : at + 1] not in _WHERE:
        return []
    end = at + 1
    while end < limit and (bits[end] & (voc.CAP | voc.DET | voc.TIME | voc.DIGIT) or keys[end] in VENUES or keys[end] in ("of", "on")):
        end += 1
    joint = 2 if keys[end : end + 2] == (",", "and") else int(keys[end : end + 1] == ("and",))
    joint += bool(joint) and keys[end + joint] == link
    chain = sentence.chain(end + joint, limit) if joint and end > at + 1 else []
    acting = any(actor in clause.subject for clause in sentence.clauses for actor in chain)
    return [] if acting or any(actor.kind != PERSON for actor in chain) else chain
