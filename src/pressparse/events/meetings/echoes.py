"""Sentences that say when and where an encounter told before was: "The meeting took place on Monday in the Palace of Arts".

aside := noun "," "which" ("took place" | "was held" …)
echo := ("the" | "this" | "their") noun ("took place" | "was held" | "happened" | ", held" …) | "it took place"
"""

from attrs import evolve

from pressparse.clauses import PARTICIPIAL, Clause, Sentence
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.meetings.cues import Cue, is_present
from pressparse.events.meetings.days import read_day
from pressparse.events.meetings.nouns import nouns_of
from pressparse.events.meetings.places import read_place
from pressparse.events.meetings.settings import Frame
from pressparse.lexicon.encounters import EARLIER, SITTING, TO_COME
from pressparse.model import MeetingKind, MeetingStatus, Place, Role

ECHOING = frozenset(("held", "place", "hosted", "occurred", "happened", "conducted", "organized", "organised"))
"""Words without one of which a sentence says of no encounter when or where it was."""

_OPENERS = frozenset("the this these their it".split())
_HELD = frozenset("hold conduct organize host".split())
_OTHERS = EARLIER | TO_COME | {"annual", "second", "third"}
_HEAD = 5  # tokens from the sentence's first to its noun
_NEARBY, _ASIDE = 3, 14  # sentences; tokens from the noun to the verb of an aside about it
_NEAR = 5  # tokens from the noun to its verb
_TALKS = (MeetingKind.MEETING, MeetingKind.GATHERING, MeetingKind.CALL, MeetingKind.VIDEO)


def add_echoes(discourse: Discourse, frame: Frame) -> None:
    """Gives the encounters the day, place and venue that a later sentence tells of them."""
    for number, sentence in enumerate(discourse.sentences):
        if number in frame.headings or ECHOING.isdisjoint(discourse.hints[number]):
            continue
        encounter = discourse.encounter_at(number)
        if encounter is None:
            continue
        opens = encounter.sentence < number and sentence.tokens.keys[sentence.first] in _OPENERS
        cue = (_echo(sentence, encounter) if opens else None) or _aside(sentence, number, encounter)
        if cue is None:
            continue
        encounter.date = encounter.date or read_day(discourse, number, cue)
        encounter.place = _nearer(encounter.place, read_place(sentence, frame.pieces[number], cue))


def _echo(sentence: Sentence, encounter: Encounter) -> Cue | None:
    """The cue of a sentence that goes on about ``encounter``, None where it does not."""
    first = sentence.first
    last = first + 1
    if sentence.tokens.keys[first] != "it":
        noun = next(nouns_of(sentence, first + 1, min(first + _HEAD, sentence.last)), None)
        if noun is None or not _is_of_kind(noun[2].kind, encounter.kind) or not _OTHERS.isdisjoint(sentence.tokens.keys[first : noun[0]]):
            return None
        last = noun[1]
    planned = encounter.status is MeetingStatus.PLANNED
    told = [clause for clause in sentence.clauses if last <= clause.first <= last + _NEAR and _happens(sentence, clause)]
    if not told or not _agrees(told[0], planned):
        return None
    return _cue(sentence, encounter, first, last)


def _aside(sentence: Sentence, number: int, encounter: Encounter) -> Cue | None:
    """The cue of an aside about an encounter nearby without a day: "spoke at the forum, which was held in Oslo on Monday"."""
    if encounter.date is not None or abs(encounter.sentence - number) > _NEARBY:
        return None
    planned = encounter.status is MeetingStatus.PLANNED
    for clause in sentence.clauses:
        if (
            not clause.relative
            or not _agrees(clause, planned)
            or sentence.tokens.keys[clause.first - 1] not in ("which", "that")
            or not _happens(sentence, clause)
        ):
            continue
        keys, first = sentence.tokens.keys, max(sentence.first, clause.first - _ASIDE)
        named = [(i, j) for i, j, noun in nouns_of(sentence, first, clause.first) if _is_of_kind(noun.kind, encounter.kind)]
        if encounter.kind in _TALKS:  # "the Joint Commission, which was held in Oslo"
            named += [(at, at + 1) for at in range(first, clause.first) if keys[at] in SITTING]
        for i, j in named:
            if _OTHERS.isdisjoint(keys[max(sentence.first, i - _NEAR) : i]):
                return _cue(sentence, encounter, i, j)
    return None


def _cue(sentence: Sentence, encounter: Encounter, first: int, last: int) -> Cue:
    return Cue(sentence, None, encounter.kind, first, last, [], [], Role.PARTICIPANT, Role.PARTICIPANT, encounter.status, "echo")


def _agrees(clause: Clause, planned: bool) -> bool:
    """Does the verb tell of what is to come where that is ``planned``: "The visit, taking place from", "will take place", "takes place"?"""
    ahead = clause.modal in ("will", "shall")
    return ahead == planned or planned and (clause.mood == PARTICIPIAL or is_present(clause))


def _is_of_kind(one: MeetingKind, other: MeetingKind) -> bool:
    return one is other or one in _TALKS and other in _TALKS


def _happens(sentence: Sentence, clause: Clause) -> bool:
    """Does the clause say of its subject that it took place?"""
    if clause.negated:
        return False
    if clause.lemma == "take":
        return sentence.tokens.keys[clause.last : clause.last + 1] == ("place",)
    return clause.lemma in ("occur", "happen") or clause.lemma in _HELD and clause.passive


def _nearer(known: Place | None, told: Place | None) -> Place | None:
    """The place known, with what is told beside it: its city where only the country was known, its venue."""
    if known is None or told is None:
        return known or told
    if known.country and told.country and known.country != told.country:
        return known
    return evolve(
        known, name=known.name or told.name, venue=known.venue or told.venue, country=known.country or told.country,
        span=known.span if known.name or known.venue else told.span,
    )  # fmt: skip
