"""Where a verb of travel leads, and whether the journey is news of its own or only the way to a meeting."""

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, Clause, Sentence
from pressparse.lexicon.rows import Encounter as Row
from pressparse.phrases.actors import STATE, Actor

DEPARTING = frozenset("depart leave jet set".split())
"""Verbs of setting out: their day is not that of what follows."""

_HERE = frozenset("country capital kingdom republic emirate".split())


def is_visit(sentence: Sentence, clause: Clause) -> bool:
    """Is the journey called a visit ("arrived in Oslo for a state visit"), and so news of its own?"""
    return any(key in ("visit", "trip") for key in sentence.tokens.keys[clause.last : clause.end])


def leads_on(sentence: Sentence, clause: Clause) -> bool:
    """Is the visit told as the way to a meeting ("will visit Oslo to meet with")?"""
    return any(c.mood == INFINITIVE and c.head is clause and c.lemma in ("meet", "hold", "attend", "sign") for c in sentence.clauses)


def is_destination(sentence: Sentence, clause: Clause, others: list[Actor], row: Row) -> bool:
    """Does a verb of travel name where to?"""
    tokens, at = sentence.tokens, clause.last
    while at < clause.end and tokens.bits[at] & (voc.ADV | voc.TIME | voc.DIGIT):
        at += 1
    if row.link == ("",):
        return bool(others or row.needs) or row.lemma in ("visit", "tour")
    if not any(key in row.link for key in tokens.keys[at : at + (12 if row.needs else 6)]):
        return False
    if tokens.keys[at + 1 : at + 2] == ("the",) and at + 2 < clause.end and tokens.keys[at + 2] in _HERE:
        return True
    return bool(others) or any(at < actor.first <= at + 6 and (actor.kind == STATE or actor.head in row.needs) for actor in sentence.actors)
