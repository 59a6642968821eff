"""Meetings: cues joined to encounters, each with its people, roles, day and place.

1. Verbs report encounters, in the order of the text; one with people already at a meeting of its section goes on about it.
2. Nouns and weak verbs ("when they met") add to what the verbs reported, or report what no verb did; so do headings.
3. A report that begins after the fact ("discussed") has the sides that it names (see ``aftermath``).
4. What the cue does not say comes from elsewhere: journeys, then the section, the lead, the stamp (see ``settings``).
"""

from collections import defaultdict

from pressparse import vocabulary as voc
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.encounters import TALKS
from pressparse.events.meetings.aftermath import read_aftermath
from pressparse.events.meetings.attendance import add_attendance, add_speakers, attendance_words
from pressparse.events.meetings.bare import convenes, is_bygone, is_convened, is_event, is_opened, is_sequel
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.days import read_day, settle_day
from pressparse.events.meetings.destinations import goes_on
from pressparse.events.meetings.echoes import ECHOING, add_echoes
from pressparse.events.meetings.headlines import find_first_side, has_body
from pressparse.events.meetings.identity import (
    ATTENDED,
    dates_agree,
    is_apart,
    is_named_apart,
    is_part,
    is_same,
    is_stay_of_guest,
    joins_others,
    received_at,
    receives_unnamed,
    tells_more,
)
from pressparse.events.meetings.journeys import apply_journeys, journeys_of
from pressparse.events.meetings.noun_cues import read_cues
from pressparse.events.meetings.persons import sides_of
from pressparse.events.meetings.places import read_place, states_of
from pressparse.events.meetings.presence import PRESENCE
from pressparse.events.meetings.roles import are_foreigners
from pressparse.events.meetings.settings import Frame, complete
from pressparse.events.meetings.signings import SIGNING
from pressparse.events.meetings.visitors import VISITORS
from pressparse.events.meetings.weights import weigh
from pressparse.model import DateRef, MeetingKind, MeetingStatus, Person, Place, Role
from pressparse.phrases.actors import PERSON

_LEAD = 4  # sentences
_MOST = 40  # encounters of a section among which the one that a cue goes on about is looked for

__all__ = ["Frame", "MeetingReader", "meeting_words"]


def meeting_words() -> frozenset[str]:
    """Words without one of which a sentence lists nobody as present, tells no day of a meeting and has no "visiting minister"."""
    return attendance_words() | PRESENCE | ECHOING | VISITORS | SIGNING


class MeetingReader:
    """Reads the encounters of one report."""

    def __init__(self, discourse: Discourse, frame: Frame) -> None:
        self.discourse, self.frame = discourse, frame
        self.encounters = discourse.encounters
        self.nouns: dict[tuple[int, int], Encounter] = {}
        self._told: dict[int, list[Encounter]] = defaultdict(list)

    def read(self) -> list[Encounter]:
        """Every encounter, in the order of the text."""
        cues = [(n, cue) for n, sentence in enumerate(self.discourse.sentences) for cue in read_cues(sentence)]
        body = [(n, cue) for n, cue in cues if n not in self.frame.headings and not cue.told_before]
        weigh(self.discourse, body)
        late: list[tuple[int, Cue]] = []
        for n, cue in body:
            if joins_others(cue) and not self._here(n):
                late.append((n, cue))
            elif cue.clause is not None and not (cue.weak or cue.last_resort):
                self._take(n, cue)
        for n, cue in body:
            if (cue.clause is None or cue.weak) and not cue.last_resort:
                self._add_or_take(n, cue)
        for n, cue in body:
            if cue.last_resort and not self._here(n):
                self._take(n, cue)
        for n, cue in cues:
            if n in self.frame.headings:
                self._heading(n, cue)
        if (told := read_aftermath(self.discourse, self.frame.headings, self.frame.stamped)) is not None:
            n, cue, people = told
            encounter = next(
                (e for e in self._here(n) if e.kind is cue.kind and len(e.people) > 1 and {*e.roles} < {p.id for p in people}), None
            )
            encounter = encounter or self._new(n, cue)
            self._add(encounter, cue, people, [], [], n)
            here = None if self.frame.stamped and self.frame.dateline else read_place(cue.sentence, self.frame.pieces[n], cue)
            encounter.date, encounter.place = read_day(self.discourse, n, cue), here
        for n, cue in late or ([] if self.encounters else self._untold(cues)):
            self._take(n, cue)
        add_echoes(self.discourse, self.frame)
        add_attendance(self.discourse, self.frame.headings)
        add_speakers(self.discourse, self.frame.headings)
        lead = next((e for e in self.encounters if e.date), None)
        self.encounters[:] = [e for e in self.encounters if (e.people or e.happens) and not is_bygone(e, lead)]
        apply_journeys(self.discourse, journeys_of(self.discourse, body, self.frame.pieces))
        complete(self.discourse, self.frame)
        return self.encounters

    def _untold(self, cues: list[tuple[int, Cue]]) -> list[tuple[int, Cue]]:
        """Those of events that the text should have told before; one that somebody only spoke at must stand in the lead."""
        told = [(n, cue) for n, cue in cues if cue.told_before and n not in self.frame.headings]
        return [(n, cue) for n, cue in told if cue.clause is not None or self.frame.told_before(n) < _LEAD]

    def _take(self, n: int, cue: Cue) -> Encounter | None:
        """One verb's cue: a new encounter, or more about one at hand; None where it reports none."""
        subject, others = sides_of(self.discourse, self._here(n), n, cue)
        leaders = self.discourse.people(cue.leads, n)
        if is_sequel(cue, bool(self.encounters or self.frame.headings)):
            return None
        date, place = settle_day(self.discourse, n, cue), read_place(cue.sentence, self.frame.pieces[n], cue)
        named = bool(subject or others or leaders)
        happens = not named and self._is_event(n, cue, date, place)
        if not (named or happens or is_convened(cue)):
            return None
        if (stayed := next((e for e in self._here(n) if is_stay_of_guest(e, cue, n, subject)), None)) is not None:
            return stayed
        known = (
            received_at(self._here(n), cue, {person.id for person in others}, bool(subject))
            or self._known(n, cue, {person.id for person in (*subject, *others, *leaders)}, date, place)
            or self._definite(n, cue, date)
            or (None if cue.separate else self.nouns.get((n, cue.noun)))
        )
        if known is None and receives_unnamed(cue):
            return None
        known = known or self._new(n, cue)
        self._add(known, cue, subject, others, leaders, n)
        known.date, known.place, known.happens = known.date or date, known.place or place, known.happens or happens
        known.foreigners = known.foreigners or are_foreigners(cue.others, subject)
        if cue.noun >= 0:
            self.nouns[n, cue.noun] = known
        return known

    def _is_event(self, n: int, cue: Cue, date: DateRef | None, place: Place | None) -> bool:
        """Is it news though nobody is named: in the lead, with nothing told before, or planned?"""
        lead = not self._here(n) and self.frame.told_before(n) < _LEAD
        told = (date or place or self.frame.dateline) is not None and is_event(cue, date, self.discourse.published, lead)
        if told and convenes(cue) and cue.kind is MeetingKind.MEETING:
            cue.kind = MeetingKind.GATHERING
        return told

    def _new(self, n: int, cue: Cue) -> Encounter:
        sentence = self.discourse.sentences[n]
        span = sentence.tokens.span(cue.first, max(cue.last, cue.first + 1))
        encounter = Encounter(cue.kind, cue.status, n, sentence.section, span, cue.rule)
        encounter.journey, encounter.unnamed, encounter.bound_for = cue.journey, cue.unnamed, states_of(sentence, self.frame.pieces[n], cue)
        encounter.onward = cue.kind is MeetingKind.VISIT and cue.clause is not None and goes_on(sentence, cue.clause)
        self.discourse.note(encounter)
        self._told[encounter.section].append(encounter)
        return encounter

    def _add(self, known: Encounter, cue: Cue, subject: list[Person], others: list[Person], leaders: list[Person], n: int) -> None:
        if not known.first_side and not known.other_side:
            known.first_side, known.other_side = list(subject), leaders + others
        given = ((cue.subject_role, subject or leaders), (cue.other_role, others or leaders))
        known.settled_roles = known.settled_roles or any(people and role is not Role.PARTICIPANT for role, people in given)
        for person in subject:
            known.add(person, cue.subject_role)
        for person in leaders:
            known.add(person, Role.PARTICIPANT if others and cue.is_chaired else cue.subject_role if cue.subject_led else cue.other_role)
        for person in others:
            known.add(person, cue.other_role)
        known.leaders.update(person.id for person in leaders)
        along = Role.GUEST if Role.GUEST in (cue.subject_role, cue.is_beside_guest and cue.other_role) else Role.PARTICIPANT
        for person in self.discourse.people([a for a in cue.companions if a.kind == PERSON], n):
            known.add(person, along)

    def _known(self, n: int, cue: Cue, ids: set[str], date: DateRef | None, place: Place | None) -> Encounter | None:
        """The encounter at hand that this cue goes on about, if any."""
        here = list(reversed(self._here(n)))
        same = next((one for one in here if is_same(one, cue, ids, date, place)), None)
        return same or next((one for one in here if is_part(one, cue, ids)), None)

    def _definite(self, n: int, cue: Cue, date: DateRef | None) -> Encounter | None:
        """The encounter at hand where a definite noun goes on about it: "X also attended the meeting"."""
        if opened := next((e for e in self._here(n) if e.sentence < n and is_opened(e, cue)), None):
            return opened
        if not cue.definite or cue.kind not in (*TALKS, MeetingKind.CEREMONY) or cue.others and cue.rule.split()[0] not in ATTENDED:
            return None
        there = {person.id for person in self.discourse.people(cue.others, n)}
        if cue.kind is MeetingKind.CEREMONY:
            return next((e for e in reversed(self._here(n)) if e.kind is cue.kind and cue.rule.split()[0] in ATTENDED), None)
        here = [e for e in self._here(n) if e.kind is not MeetingKind.VISIT and (e.status is cue.status or not e.people)]
        here = [e for e in here if dates_agree(e.date, date) and not is_named_apart(e, cue)]
        return here[-1] if here and there <= set(here[-1].roles) else None

    def _here(self, n: int) -> list[Encounter]:
        """The last encounters of the sentence's section."""
        return self._told[self.discourse.sentences[n].section][-_MOST:]

    def _add_or_take(self, n: int, cue: Cue) -> None:
        """A noun's or weak cue: tells more about an encounter at hand; reports one only where no verb did."""
        if cue.background:
            return
        subject, others = sides_of(self.discourse, self._here(n), n, cue)
        ids = {person.id for person in (*subject, *others, *self.discourse.people(cue.leads, n))}
        if not ids:
            return
        here = self._here(n)
        known = next((encounter for encounter in here if tells_more(encounter, cue, ids)), None)
        if known is not None and not cue.assumed:
            known.take_medium(cue.kind)
            self._tell_more(known, n, cue, subject, others)
            return
        if known is not None or cue.kind is MeetingKind.VISIT and (self.encounters or n > 3):
            return
        news = cue.opens_sentence or not any(e.status is MeetingStatus.HELD and e.sentence <= n for e in here)
        apart = cue.opens_sentence and (cue.definite or is_apart(cue)) and not subject and not any(ids & set(e.roles) for e in here)
        if not here or (len(ids) > 1 and news or apart) and not cue.weak:
            self._take(n, cue)

    def _tell_more(self, known: Encounter, n: int, cue: Cue, subject: list[Person], others: list[Person]) -> None:
        """Adds what a noun says of an encounter at hand: its other side, its day and place."""
        if len(known.people) == 1 and cue.clause is None:
            self._add(known, cue, subject, others, [], n)
        if cue.status is known.status:
            known.date = known.date or read_day(self.discourse, n, cue)
        known.place = known.place or read_place(cue.sentence, self.frame.pieces[n], cue)

    def _heading(self, n: int, cue: Cue) -> None:
        """A heading's cue: people for the encounter of its section that it names, or one that only the heading reports."""
        sentence = self.discourse.sentences[n]
        if any(bits & voc.NEG for bits in sentence.tokens.bits):
            return
        subject, others = sides_of(self.discourse, self._here(n), n, cue)
        ids = {person.id for person in (*subject, *others)}
        section = self.encounters if sentence.is_title else self._told[sentence.section]
        section = [e for e in section if (e.kind is MeetingKind.CEREMONY) == (cue.kind is MeetingKind.CEREMONY)]
        known = next((encounter for encounter in section if ids & set(encounter.roles)), None)
        if known is not None:
            if known is section[0]:
                known.take_medium(cue.kind)
            if len(known.people) == 1 and MeetingKind.VISIT not in (known.kind, cue.kind) and known is section[0]:
                self._add(known, cue, subject, others, [], n)
        elif (
            ids
            and has_body(self.discourse, self.frame.headings, sentence.section)
            and not any(e.status is MeetingStatus.HELD for e in section)
        ):
            told = self._take(n, cue)
            if told is not None and len(told.people) == 1 and others:
                find_first_side(self.discourse, self.frame.headings, told, sentence.section)
