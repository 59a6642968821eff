"""Events told only by what somebody said there: "Schools matter, the commissioner said during a seminar in Aba"."""

from collections.abc import Iterator

from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.kinds import noun_kind
from pressparse.events.meetings.noun_status import is_background
from pressparse.events.meetings.nouns import nouns_of
from pressparse.lexicon.encounters import FOR_THE_PRESS, NAMESAKES
from pressparse.lexicon.rows import EncounterNoun
from pressparse.lexicon.verbs import TELLS
from pressparse.model import MeetingKind, MeetingStatus, Role
from pressparse.phrases.actors import PERSON, Actor

_AT = frozenset(("at", "during"))
_KINDS = (MeetingKind.GATHERING, MeetingKind.CEREMONY)
_BEFORE = 6  # tokens from "at" to the noun: "at the 12th graduation ceremony"
_BEYOND = 12  # tokens from the verb to "at": "told guests on Monday at", "made this known at"


def speech_cues(sentence: Sentence) -> Iterator[Cue]:
    """A cue for the first event at which somebody is said to have spoken; one that counts only where no other encounter is told."""
    keys = sentence.tokens.keys
    if _AT.isdisjoint(keys[sentence.first : sentence.last]):
        return
    for i, j, noun in nouns_of(sentence, sentence.first, sentence.last):
        at = next((n for n in range(i - 1, max(i - _BEFORE, sentence.first) - 1, -1) if keys[n] in _AT), -1)
        if at < 0 or noun.kind not in _KINDS or _is_other(sentence, noun, i):
            continue
        found = next((clause for clause in reversed(sentence.clauses) if _is_said(sentence, clause, at)), None)
        speakers = [actor for actor in found.subject if actor.kind == PERSON] if found else []
        if speakers:
            yield _cue(sentence, noun, i, j, speakers)
            return


def _is_other(sentence: Sentence, noun: EncounterNoun, i: int) -> bool:
    """Does the noun name a body or a talk to the press, or what was long ago?"""
    return noun.words in NAMESAKES or not FOR_THE_PRESS.isdisjoint(noun.words.split()) or is_background(sentence, i)


def _is_said(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Does the clause tell that somebody spoke, right before the "at" of token ``at``?"""
    if clause.mood != FINITE or clause.passive or clause.quoted or clause.negated or clause.modal or clause.relative or clause.perfect:
        return False
    keys = sentence.tokens.keys[clause.last : at]
    if not 0 <= at - clause.last <= _BEYOND or "that" in keys:
        return False
    return clause.lemma in TELLS or clause.lemma == "make" and "known" in keys


def _cue(sentence: Sentence, noun: EncounterNoun, i: int, j: int, speakers: list[Actor]) -> Cue:
    kind, role = noun_kind(sentence, i, noun), Role.PARTICIPANT
    cue = Cue(sentence, None, kind, i, j, speakers, [], role, role, MeetingStatus.HELD, f"said at {noun.words}")
    cue.told_before = True
    return cue
