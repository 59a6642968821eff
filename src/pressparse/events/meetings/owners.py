"""People whom a sentence names only to say whose another is: "received President Vale's envoy"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.phrases.actors import PERSON, Actor

_LED = frozenset("delegation team group party entourage visit".split())
_NEAR = 4  # tokens: how far behind its owner such a noun stands


def is_owner(sentence: Sentence, actor: Actor) -> bool:
    """Is somebody else meant, who is of the actor's ("B's envoy"), and not the delegation that the actor leads?"""
    owns = actor.kind == PERSON and actor.last < sentence.last and bool(sentence.tokens.bits[actor.last] & voc.GENITIVE)
    return owns and _LED.isdisjoint(sentence.tokens.keys[actor.last : actor.last + _NEAR])
