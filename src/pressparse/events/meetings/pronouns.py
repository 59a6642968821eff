"""Whom "him", "her" and "them" speak of where a verb or noun of meeting takes them: "when the Ambassador called on him".

They stand for who acts in the clause around theirs, before it or else behind it; who acts in their own clause is somebody else.
"""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.model import Person
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, Actor

_OBJECTS = frozenset(("him", "her", "them"))
_SENTENCES = 4  # how far back whom a pronoun speaks of is looked for
_REACH = 4  # tokens from the verb or noun to the pronoun: "on", "with", an adverb


def read_object(sentence: Sentence, clause: Clause, at: int, links: frozenset[str]) -> list[Actor]:
    """Who the pronoun behind token ``at`` is, taken directly ("" in ``links``) or behind one of ``links``; empty where none stands there."""
    tokens, last = sentence.tokens, min(at + _REACH, sentence.last)
    if _OBJECTS.isdisjoint(tokens.keys[at:last]):
        return []
    here = next(n for n in range(at, last) if tokens.keys[n] in _OBJECTS)
    if _owns(sentence, here) or (tokens.keys[here - 1] if here > at else "") not in links:
        return []
    several = tokens.keys[here] == "them"
    found = _spoken_of(sentence, clause, several)
    return found if found or several else [Actor(PRONOUN, here, here + 1, tokens, head=tokens.keys[here])]


def read_recipient(sentence: Sentence, clause: Clause, noun: int) -> list[list[Actor]]:
    """Whom a pronoun between a verb and its noun tells of, as a side: "paid him a courtesy visit"."""
    met = read_object(sentence, clause, clause.last, frozenset(("",))) if clause.last + 1 < noun and not clause.passive else []
    return [met] if met else []


def spoken_before(discourse: Discourse, number: int, actors: list[Actor], subject: list[Person]) -> list[Person]:
    """Who an unsettled "him" or "her" among ``actors`` is: the last to act alone in the sentences before, other than the ``subject``."""
    if not subject or not any(actor.kind == PRONOUN and actor.head in _OBJECTS for actor in actors):
        return []
    for near in range(number - 1, max(-1, number - _SENTENCES), -1):
        for clause in reversed(discourse.sentences[near].clauses):
            people = discourse.people([a for a in clause.subject if a.kind in (PERSON, PRONOUN)], near) if clause.mood == FINITE else []
            if len(people) == 1 and people[0] not in subject:
                return people
    return []


def _owns(sentence: Sentence, at: int) -> bool:
    """Is "her" a possessive ("met her counterpart")?"""
    tokens = sentence.tokens
    if tokens.keys[at] != "her" or at + 1 >= sentence.last:
        return False
    bits = tokens.bits[at + 1]
    return not bits & (voc.PREP | voc.PUNCT | voc.ADV | voc.TIME | voc.CONJ)


def _spoken_of(sentence: Sentence, clause: Clause, several: bool) -> list[Actor]:
    """The people who act in the nearest other full clause, before or else behind."""
    own = {actor.start for actor in clause.subject}
    before = [other for other in sentence.clauses if other.main < clause.first]
    for other in (*reversed(before), *sentence.clauses[len(before) :]):
        if other is clause or other.mood != FINITE or other.quoted or other.coordinated and other.head is clause:
            continue
        kinds = (PERSON, GROUP, PRONOUN) if several else (PERSON, PRONOUN)
        people = [actor for actor in other.subject if actor.kind in kinds]
        if people and not any(actor.start in own for actor in people):
            return people if several else people[:1]
    return []
