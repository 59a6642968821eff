"""Whose encounter a noun names, where no verb takes it: "X's meeting with B", "his meeting", "In a meeting with B, A said"."""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.meetings.sides import after_word, behind_verb
from pressparse.lexicon.encounters import HOSTING, VISITS
from pressparse.lexicon.speech import INVERTING
from pressparse.lexicon.verbs import PERSONAL
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, Actor

_BEFORE_VERB = frozenset((",", '"', "”", "'", "’"))
_AWAITING = frozenset("expect schedule slate await take".split())  # "is expected in Oslo for talks with B", "was taken on a tour of"
_WHEREIN = frozenset("in during at over".split())
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
        acting = acting or _teller_behind(sentence, clause, first)
        if clause.mood in (INFINITIVE, PARTICIPIAL, REDUCED) or clause.relative or clause.quoted or not acting:
            continue
        if not any(first <= actor.start < last for actor in acting):
            people = [actor for actor in acting if actor.kind in (PERSON, PRONOUN, GROUP)]
            if people:
                return people
    return []


def told_in(sentence: Sentence, i: int, j: int) -> tuple[list[Actor], list[Actor]]:
    """Who tells whom something in a call or meeting that names nobody: "congratulated B in a phone call", "In a meeting on Sunday, A told B"."""
    keys, none = sentence.tokens.keys, (list[Actor](), list[Actor]())
    before = keys[max(sentence.first, i - 4) : i]
    told = not _WHEREIN.isdisjoint(before) and not {"a", "an", "their"}.isdisjoint(before) or before[-2:] == ("after", "their")
    if not told or keys[j : j + 1] in (("with",), ("between",)):
        return none
    for clause in sentence.clauses:
        others = [actor for actor in sentence.chain(clause.last, clause.end) if actor.kind == PERSON]
        acting = [actor for actor in clause.subject if actor.kind in (PERSON, PRONOUN)]
        if clause.mood != FINITE or clause.passive or clause.modal or clause.negated or clause.quoted or not acting:
            continue
        if not (clause.main < i < clause.end or i - sentence.first <= _OPENING):
            continue
        if len(acting) > 1:
            return acting[:1], acting[1:]  # "In a phone call, A and B agreed"
        if others and clause.lemma in PERSONAL:
            return acting, others
    return none


def opening_sides(sentence: Sentence, clause: Clause, i: int) -> list[Actor]:
    """Both sides of an encounter that opens the sentence, who act behind it: "At a meeting held on Tuesday, A and B discussed", "A discussed with B"."""
    main = next((c for c in sentence.clauses if c.first > clause.main and c.mood == FINITE and not c.relative), None)
    if main is None or main.quoted or i - sentence.first > _OPENING:
        return []
    acting = [actor for actor in main.subject if actor.kind == PERSON]
    others = [actor for group in behind_verb(sentence, main, ("with",)) for actor in group if actor.kind == PERSON]
    return [*acting, *others] if len(acting) + len(others) > 1 else []


def _teller_behind(sentence: Sentence, clause: Clause, limit: int) -> list[Actor]:
    """Who speaks, named right behind the verb and before token ``limit``: "…," said President Vale on Tuesday in a call with B."""
    bare = clause.lemma in INVERTING and not clause.passive and sentence.tokens.keys[clause.first - 1] in _BEFORE_VERB
    chain = sentence.chain(clause.last, limit)[:1] if bare else []
    return [actor for actor in chain if actor.kind == PERSON]
