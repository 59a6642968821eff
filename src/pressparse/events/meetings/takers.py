"""Whose encounter a noun names, where no verb takes it: "X's meeting with B", "his meeting", "In a meeting with B, A said"."""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.meetings.cues import teller_behind
from pressparse.events.meetings.sides import after_word, behind_verb
from pressparse.lexicon.encounters import HOSTING, VISITS
from pressparse.lexicon.rows import EncounterNoun
from pressparse.lexicon.speech import SPEECH
from pressparse.model import MeetingKind
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, Actor

_AWAITING = frozenset("expect schedule slate await".split())  # "is expected in Oslo for talks with B"
_AT = frozenset(("at", "in", "during"))
_OF_TWO = frozenset((MeetingKind.MEETING, MeetingKind.CALL, MeetingKind.VIDEO))
_BEFORE = 5  # tokens from "during" to the noun
_OPENING = 4  # tokens before an encounter that its sentence opens with


def owner_of(sentence: Sentence, i: int) -> list[Actor]:
    """Whose meeting the noun at token ``i`` is: "X's meeting with", "his meeting", "their meeting"."""
    tokens = sentence.tokens
    for at in range(i - 1, max(i - 5, sentence.first - 1), -1):
        if tokens.keys[at] in ("'s", "'", "’"):
            return next(([actor] for actor in sentence.actors if actor.last == at), [])
        if tokens.bits[at] & voc.POSS and tokens.keys[at] in ("his", "her", "their"):
            return _possessor(sentence, at)
        if tokens.bits[at] & (voc.PREP | voc.DET | voc.PUNCT):
            break
    return []


def _possessor(sentence: Sentence, at: int) -> list[Actor]:
    """Who "his", "her" or "their" at token ``at`` speaks of: the subject of the clause it stands in, else of the one it opens."""
    several = sentence.tokens.keys[at] == "their"
    before = [clause for clause in sentence.clauses if clause.subject and clause.subject_first < at and clause.main < at]
    after = [clause for clause in sentence.clauses if clause.subject and clause.subject_first > at]
    visited = before[-1] if before and before[-1].lemma in HOSTING and not before[-1].passive else None
    if visited is not None and not VISITS.isdisjoint(sentence.tokens.keys[at : at + 5]):  # "welcomed B on his visit"
        return [actor for actor in sentence.actors if actor.kind == PERSON and visited.last <= actor.start < at][:1]
    for clause in (*reversed(before), *after):
        people = [
            actor for actor in clause.subject if actor.kind == PERSON or actor.kind == PRONOUN and actor.head in ("he", "she", "they")
        ]
        if people:
            return people if several else people[:1]
    return []


def taker(sentence: Sentence, first: int, last: int) -> list[Actor]:
    """Who is at the encounter that a noun between tokens ``first`` and ``last`` names: the subject of the nearest full clause before it, else behind.

    "A described … in a meeting with B", "In a meeting with B, A described …".
    """
    before = [clause for clause in sentence.clauses if clause.main < first]
    for clause in (*reversed(before), *sentence.clauses[len(before) :]):
        agents = clause.passive and clause.main < first and clause.lemma not in _AWAITING
        acting = after_word(sentence, clause.last, "by", min(first, clause.end)) if agents else clause.subject
        acting = acting or teller_behind(sentence, clause, first)
        if clause.mood in (INFINITIVE, PARTICIPIAL, REDUCED) or clause.relative or clause.quoted or not acting:
            continue
        if not any(first <= actor.start < last for actor in acting):
            people = [actor for actor in acting if actor.kind in (PERSON, PRONOUN, GROUP)]
            if people:
                return people
    return []


def told_at(sentence: Sentence, i: int, j: int, noun: EncounterNoun) -> list[Actor]:
    """Who was told something at the encounter of a noun from token ``i`` to ``j``: "A told B in a meeting that", "A conveyed greetings to B during a call"."""
    keys = sentence.tokens.keys
    at = next((n for n in range(i - 1, max(i - _BEFORE, sentence.first - 1), -1) if keys[n] in _AT), -1)
    if noun.kind not in _OF_TWO or at < 0 or keys[at + 1] == "the" or keys[j] == "of":
        return []
    opens = at - sentence.first < 2  # "In a call on Monday, A assured B that"
    clause = next((c for c in (sentence.clauses if opens else reversed(sentence.clauses)) if (c.first > j) == opens), None)
    if clause is None or clause.mood != FINITE or clause.passive or clause.quoted or clause.lemma not in telling():
        return []
    told = [actor for group in behind_verb(sentence, clause, ("", "to")) for actor in group if actor.kind == PERSON]
    return told if any(actor.kind == PERSON for actor in clause.subject) and (opens or told[:1] and told[0].start < at) else []


@cache
def telling() -> frozenset[str]:
    """Verbs of saying, whose object is who is told."""
    return frozenset(row.lemma for row in SPEECH)


def opening_sides(sentence: Sentence, clause: Clause, i: int) -> list[Actor]:
    """Both sides of an encounter that opens the sentence, who act behind it: "At a meeting held on Tuesday, A and B discussed", "A discussed with B"."""
    main = next((c for c in sentence.clauses if c.first > clause.main and c.mood == FINITE and not c.relative), None)
    if main is None or main.quoted or i - sentence.first > _OPENING:
        return []
    acting = [actor for actor in main.subject if actor.kind == PERSON]
    others = [actor for group in behind_verb(sentence, main, ("with",)) for actor in group if actor.kind == PERSON]
    return [*acting, *others] if len(acting) + len(others) > 1 else []
