"""Whom a gathering elects: "The congress elected Ana Brandt its president", "Ana Brandt was re-elected treasurer".

elected := "elected" | "re-elected" (people) | (people) "was" | "were" "elected"
"""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.people.delegations import list_behind
from pressparse.phrases.actors import PERSON, Actor

ELECTING = frozenset("elected re-elected reelected".split())
"""Words without one of which a sentence tells of nobody elected."""
_ADDING = voc.BE | voc.ADV
_WHEN = frozenset(("in", "since"))  # "was elected in 1999": who has long been in office


def read_elected(sentence: Sentence) -> list[Actor]:
    """The people who are elected, named behind the verb or before its passive."""
    keys, found = sentence.tokens.keys, list[Actor]()
    for at in (n for n in range(sentence.first + 1, sentence.last - 1) if keys[n] in ELECTING and keys[n + 1] not in _WHEN):
        behind = at
        while behind > sentence.first and (sentence.tokens.bits[behind - 1] & _ADDING or keys[behind - 1] == "been"):
            behind -= 1
        if behind == at:
            found += list_behind(sentence, at + 1)
        else:
            found += [actor for actor in sentence.actors if actor.kind == PERSON and actor.last == behind]
    return found
