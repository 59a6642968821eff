"""Whose something is: people named only as the owners of others ("received President Vale's envoy"), and who "had" a meeting."""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.phrases.actors import PERSON, PRONOUN, Actor

_LED = frozenset("delegation team group party entourage visit".split())
_NEAR = 4  # tokens: how far behind its owner such a noun stands


def is_owner(sentence: Sentence, actor: Actor) -> bool:
    """Is somebody else meant, who is of the actor's ("B's envoy"), and not the delegation that the actor leads?"""
    owns = actor.kind == PERSON and actor.last < sentence.last and bool(sentence.tokens.bits[actor.last] & voc.GENITIVE)
    return owns and _LED.isdisjoint(sentence.tokens.keys[actor.last : actor.last + _NEAR])


def had_by(sentence: Sentence, j: int) -> list[Actor]:
    """Who has the encounter whose noun ends at token ``j``, told behind it: "the meeting which A had with B"."""
    held = next(
        (clause for clause in sentence.clauses if j <= clause.first and clause.lemma in ("have", "hold") and not clause.passive), None
    )
    subject = held.subject if held is not None else []
    return [a for a in subject if a.kind in (PERSON, PRONOUN)] if subject and j <= subject[0].first <= j + 3 else []
