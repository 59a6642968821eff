"""Of whom a verb of talk is said: of those who talk, of the talks themselves, of an agenda."""

from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, Clause, Sentence
from pressparse.events.topics.bounds import subject_start
from pressparse.lexicon.rows import Discussing
from pressparse.lexicon.topics import ABOUT, EXCHANGES, FIELD_NOUNS, FRONT_NOUNS, LISTED_NOUNS, SIDES, TABLES, TALK_NOUNS
from pressparse.phrases.actors import BODY, GROUP, PRONOUN

_LISTED_OR_DISCUSSIONS = LISTED_NOUNS | EXCHANGES | frozenset("sessions panels workshops seminars".split())
_LISTED_BESIDE = LISTED_NOUNS - FIELD_NOUNS - {"priorities"}  # not "advancing our priorities, including X"
_ABOUT_OR_OF, _OF_AGENDAS = ABOUT | {"of"}, LISTED_NOUNS | TABLES
_INVERTED = frozenset(("be", "stand", "figure"))
_OPENERS = frozenset("among at in of on under high central top also uppermost".split())
_LONGEST_OPENING = 12
_SENTENCE = 60
_TALKS_TOLD = frozenset("talks discussion discussions conversation call meeting session consultations dialogue exchange".split())


def is_said_of(sentence: Sentence, clause: Clause, row: Discussing) -> bool:
    """Is the subject one of whom the row speaks?"""
    if row.frame == "talk":
        return True
    governor = clause.head if clause.mood == INFINITIVE and clause.head is not None else clause
    if row.frame == "sides":
        return _are_sides(sentence, clause) and (row.lemma != "speak" or sentence.tokens.keys[clause.last] in _ABOUT_OR_OF)
    if row.frame == "together":
        return clause.mood in (INFINITIVE, PARTICIPIAL) or are_several(clause) or _has_noun(sentence, governor, TALK_NOUNS)
    if row.frame in ("together", "weak") and clause.relative:
        return True
    if row.frame == "weak":
        if clause.mood == PARTICIPIAL and clause.head is not None and _has_noun(sentence, clause.head, TALK_NOUNS):
            return True  # "sessions were held, covering X"
        several = clause.mood == FINITE and (are_several(clause) or _is_the_talks(sentence, clause))
        return several or _has_noun(sentence, governor, TALK_NOUNS)
    if row.frame == "occasion":
        return clause.mood == FINITE and _has_noun(sentence, clause, TALK_NOUNS)
    if row.frame == "talks":
        if clause.mood == PARTICIPIAL and clause.subject and not are_several(clause):
            return False  # "the envoy set out her view of such issues, including X"
        if row.lemma in _INVERTED and _is_inverted(sentence, clause):
            return True
        listed = LISTED_NOUNS if row.lemma in _INVERTED else _LISTED_BESIDE if clause.mood == PARTICIPIAL else _LISTED_OR_DISCUSSIONS
        return _has_noun(sentence, clause, listed)
    if row.frame == "council":
        return len(clause.subject) == 1 and clause.subject[0].kind == BODY
    return len(row.particle.split()) > 1 or _has_noun(sentence, clause, TALK_NOUNS)


def _is_inverted(sentence: Sentence, clause: Clause) -> bool:
    """ "Among the issues discussed were X", "At the centre of the talks was X"."""
    keys = sentence.tokens.keys[sentence.first : clause.first]
    if not 1 < len(keys) < _LONGEST_OPENING or keys[0] not in _OPENERS or keys[-1] == "there" or "," in keys:
        return False
    if keys[0] == "of":
        return "interest" in keys
    fronted = keys[-1] in FRONT_NOUNS or keys[0] == "central" or not TALK_NOUNS.isdisjoint(keys)
    return not (_OF_AGENDAS | FRONT_NOUNS if fronted else _OF_AGENDAS).isdisjoint(keys)


def is_of_talks(sentence: Sentence, clause: Clause) -> bool:
    """ "Talks, which will cover X", "a meeting at which they discussed X", "with whom he discussed X"."""
    keys = sentence.tokens.keys
    relative = next(
        (n for n in range(clause.first, max(sentence.first, clause.first - _LONGEST_OPENING), -1) if keys[n] in ("which", "whom", "where")),
        None,
    )
    return relative is not None and (
        keys[relative] == "whom" or not TALK_NOUNS.isdisjoint(keys[max(sentence.first, relative - _LONGEST_OPENING) : relative])
    )


def are_several(clause: Clause) -> bool:
    """Several people, a body, or "they"."""
    if len(clause.subject) != 1:
        return len(clause.subject) > 1
    actor = clause.subject[0]
    return actor.kind in (GROUP, BODY) or actor.kind == PRONOUN and actor.head in ("they", "we")


def _is_the_talks(sentence: Sentence, clause: Clause) -> bool:
    """ "It also focused on X", behind a sentence that speaks of talks."""
    keys, first = sentence.tokens.keys, sentence.first
    is_it = keys[first : first + 1] == ("it",) and 0 <= clause.subject_first == first
    return is_it and (keys[first + 1] == "also" or not _TALKS_TOLD.isdisjoint(keys[max(0, first - _SENTENCE) : first]))


def _are_sides(sentence: Sentence, clause: Clause) -> bool:
    """Several people by name, or "the parties"."""
    return len(clause.subject) > 1 or any(not SIDES.isdisjoint(sentence.tokens.keys[a.first : a.last]) for a in clause.subject)


def _has_noun(sentence: Sentence, clause: Clause, nouns: frozenset[str]) -> bool:
    """Is one of ``nouns`` among the first words of the subject?"""
    if clause.subject and clause.mood == FINITE:
        return False
    if nouns.isdisjoint(sentence.tokens.keys[sentence.first : clause.first]):
        return False
    first = subject_start(sentence, clause)
    return not nouns.isdisjoint(sentence.tokens.keys[first : min(clause.first, first + 7)])
