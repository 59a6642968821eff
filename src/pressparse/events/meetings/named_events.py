"""Events that only their names tell: "took part in the Harvest Thanksgiving", "attended Bergen Fisheries Week"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.lexicon.encounters import EVENTS, NOT_ATTENDED, VENUES
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.rows import EncounterNoun, NounFamily
from pressparse.model import MeetingKind
from pressparse.phrases.actors import PERSON

_EVENT = EncounterNoun(words="event", kind=MeetingKind.GATHERING, family=NounFamily.OCCASION)
_ATTENDING = frozenset(("attend", "participate", "take"))


def read_named_event(sentence: Sentence, clause: Clause, row: Row) -> tuple[int, int, EncounterNoun] | None:
    """What somebody attends by its name: one of two words and more that is that of nobody, of no building and of nothing one joins."""
    if row.lemma not in _ATTENDING or row.kind is not MeetingKind.GATHERING or clause.passive or not clause.subject:
        return None
    tokens, first = sentence.tokens, clause.last + len(row.particle.split())
    while first < clause.end and tokens.bits[first] & (voc.DET | voc.POSS | voc.DIGIT):
        first += 1
    last = first
    while last < clause.end and tokens.bits[last] & (voc.CAP | voc.DIGIT | voc.GENITIVE) and not tokens.bits[last] & voc.TIME:
        last += 1
    words = tokens.keys[first:last]
    if len(words) < 2 or any(actor.start < last and first < actor.last for actor in sentence.actors):
        return None
    return None if any(word in VENUES - EVENTS or word in NOT_ATTENDED for word in words) else (first, last, _EVENT)


def is_named(sentence: Sentence, at: int) -> bool:
    """Does a name of two words and more follow: "inaugurated Andina Pharma Limited"?"""
    bits = sentence.tokens.bits
    at += at < sentence.last and bool(bits[at] & (voc.DET | voc.POSS))
    named = at + 1 < sentence.last and bits[at] & bits[at + 1] & voc.CAP
    return bool(named) and not any(actor.start <= at < actor.last and actor.kind == PERSON for actor in sentence.actors)
