"""Encounters that one side gives the other: the verb takes whom it is given to beside the noun of the encounter.

cue := verb recipient noun        "granted Ana Brandt an audience", "gave the ambassador a farewell dinner"
     | recipient verb noun link   "was accorded an audience with Ana Brandt", "was presented with the credentials of Ana Brandt"
"""

from collections.abc import Iterator

from pressparse.clauses import Clause, Sentence
from pressparse.events.meetings.cues import Cue, is_weak
from pressparse.events.meetings.entourage import add_company
from pressparse.events.meetings.nouns import nouns_of
from pressparse.events.meetings.sides import behind_noun, reach_of
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.rows import EncounterNoun, NounFamily
from pressparse.model import MeetingStatus
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, Actor

GIVING = frozenset("give grant accord afford present pay".split())
"""Verbs of giving."""

_GIVEN = frozenset("audience reception welcome meeting interview call lunch dinner breakfast luncheon banquet".split())
_LINKS = frozenset("with by of from".split())
_REACH = 10  # tokens from the verb or its recipient to the noun


def grant_cues(sentence: Sentence, clause: Clause, row: Row, status: MeetingStatus) -> Iterator[Cue]:
    """The cue of a verb of giving, one of ``GIVING``, that takes a recipient; none where it takes its noun alone."""
    if row.needs:
        return
    givers, takers = _of_passive(sentence, clause, row) if clause.passive else _of_active(sentence, clause)
    at = clause.last if clause.passive else takers[-1].last if takers else clause.last
    found = _given(sentence, at, min(reach_of(sentence, clause), at + _REACH), row)
    if found is None or not (givers and takers):
        return
    i, j, noun = found
    roles = (noun.owner, noun.other) if row.lemma == "pay" else (row.subject, row.object)
    cue = Cue(sentence, clause, noun.kind, clause.first, j, givers, takers, *roles, status, f"{row.lemma} {noun.words}")
    cue.weak, cue.noun = is_weak(sentence, clause), i
    add_company(cue)
    yield cue


def _of_active(sentence: Sentence, clause: Clause) -> tuple[list[Actor], list[Actor]]:
    """Who gives, and to whom: the one right behind the verb."""
    takers = [actor for actor in sentence.chain(clause.last) if actor.kind in (PERSON, GROUP)]
    return _persons(clause.subject), takers


def _of_passive(sentence: Sentence, clause: Clause, row: Row) -> tuple[list[Actor], list[Actor]]:
    """Who gives, and to whom, of a passive; its subject has it, those behind its noun give it."""
    found = _given(sentence, clause.last, min(reach_of(sentence, clause), clause.last + _REACH), row)
    groups = behind_noun(sentence, found[1], clause, _LINKS) if found is not None else []
    return [actor for group in groups for actor in group], _persons(clause.subject)


def _given(sentence: Sentence, first: int, last: int, row: Row) -> tuple[int, int, EncounterNoun] | None:
    """The first noun of an encounter that the verb may give."""
    for i, j, noun in nouns_of(sentence, first, last):
        if noun.family is NounFamily.CREDENTIALS if row.lemma == "present" else noun.words.split()[-1] in _GIVEN:
            return i, j, noun
    return None


def _persons(actors: list[Actor]) -> list[Actor]:
    return [actor for actor in actors if actor.kind in (PERSON, GROUP, PRONOUN)]
