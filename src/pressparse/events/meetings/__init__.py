"""Meetings: cues joined to encounters, each with its people, roles, day and place.

1. Verbs report encounters, in the order of the text; one with people already at a meeting of its section goes on about it.
2. Nouns and weak verbs ("when they met") add to what the verbs reported, or report what no verb did; so do headings.
3. A report that begins after the fact ("discussed") has the sides that it names (see ``aftermath``).
4. What the cue does not say comes from elsewhere: journeys, then the section, the lead, the stamp (see ``settings``).
"""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.meetings.aftermath import read_aftermath
from pressparse.events.meetings.attendance import add_attendance, add_speakers, attendance_words
from pressparse.events.meetings.authors import read_author
from pressparse.events.meetings.cues import Cue, is_present
from pressparse.events.meetings.days import read_day
from pressparse.events.meetings.echoes import ECHOING, add_echoes
from pressparse.events.meetings.identity import ATTENDED, is_same, joins_others, tells_more
from pressparse.events.meetings.journeys import VISITING, apply_journeys, journeys_of
from pressparse.events.meetings.noun_cues import read_cues
from pressparse.events.meetings.places import read_place
from pressparse.events.meetings.presence import PRESENCE
from pressparse.events.meetings.roles import delegates
from pressparse.events.meetings.settings import Frame, complete
from pressparse.model import DateRef, MeetingKind, MeetingStatus, Person, Place, Role
from pressparse.phrases.actors import BODY, PERSON, STATE

_AFTERWARDS = frozenset("after following end conclusion".split())
_TALKS = (MeetingKind.GATHERING, MeetingKind.MEETING, MeetingKind.VIDEO)

__all__ = ["Frame", "MeetingReader", "meeting_words"]


def meeting_words() -> frozenset[str]:
    """Words without one of which a sentence lists nobody as present, tells no day of a meeting and has no "visiting minister"."""
    return attendance_words() | PRESENCE | ECHOING | {VISITING}


class MeetingReader:
    """Reads the encounters of one report."""

    def __init__(self, discourse: Discourse, frame: Frame) -> None:
        self.discourse, self.frame = discourse, frame
        self.encounters = discourse.encounters
        self.nouns: dict[tuple[int, int], Encounter] = {}

    def read(self) -> list[Encounter]:
        """Every encounter, in the order of the text."""
        cues = [(n, cue) for n, sentence in enumerate(self.discourse.sentences) for cue in read_cues(sentence)]
        body = [(n, cue) for n, cue in cues if n not in self.frame.headings]
        for n, cue in body:
            # What is opened or unveiled is the report's event where its lead says so; further down it is a stop on the way.
            cue.last_resort = cue.last_resort or cue.of_thing and n > body[0][0]
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
            encounter = self._new(n, cue)
            self._add(encounter, cue, people, [], [], n)
            encounter.date = read_day(self.discourse, n, cue)
        for n, cue in late:
            self._take(n, cue)
        self.encounters.sort(key=lambda encounter: encounter.cue.start)
        add_echoes(self.discourse, self.frame)
        add_attendance(self.discourse, self.frame.headings)
        add_speakers(self.discourse, self.frame.headings)
        self.encounters[:] = [encounter for encounter in self.encounters if encounter.people]
        apply_journeys(journeys_of(self.discourse, body, self.frame.pieces, self.encounters), self.encounters)
        complete(self.discourse, self.frame)
        return self.encounters

    # -- cues ----------------------------------------------------------------------------------------------------

    def _take(self, n: int, cue: Cue) -> None:
        """One verb's cue: a new encounter, or more about one at hand."""
        subject, others = self._sides(n, cue)
        leaders = self.discourse.people(cue.leads, n)
        if not (subject or others or leaders) and not self._is_convened(cue) or self._is_sequel(n, cue):
            return
        date, place = self._date(n, cue), read_place(cue.sentence, self.frame.pieces[n], cue)
        known = (
            self._known(n, cue, {person.id for person in (*subject, *others, *leaders)}, date, place)
            or self._definite(n, cue)
            or (None if cue.separate else self.nouns.get((n, cue.noun)))
        )
        if known is None:
            known = self._new(n, cue)
        self._add(known, cue, subject, others, leaders, n)
        known.date, known.place = known.date or date, known.place or place
        if cue.noun >= 0:
            self.nouns[n, cue.noun] = known

    def _is_convened(self, cue: Cue) -> bool:
        """A gathering of a body whose people the text may name later ("The Ministry will convene …")."""
        sides = (BODY,) if cue.kind is MeetingKind.GATHERING else (BODY, STATE)
        return cue.kind in _TALKS and cue.noun >= 0 and not cue.weak and any(actor.kind in sides for actor in (*cue.subject, *cue.others))

    def _is_sequel(self, n: int, cue: Cue) -> bool:
        """A signing that closes the talks ("After their talks, the ministers witnessed the signing …") is no encounter beside them."""
        opening = cue.sentence.tokens.keys[cue.sentence.first : cue.sentence.first + 4]
        return cue.kind is MeetingKind.CEREMONY and bool(self.encounters) and not _AFTERWARDS.isdisjoint(opening)

    def _date(self, n: int, cue: Cue) -> DateRef | None:
        """The cue's date; what is told as held on a day to come is planned."""
        date, published = read_day(self.discourse, n, cue), self.discourse.published
        ahead = date is not None and date.start is not None and published is not None and date.start > published
        if ahead and cue.status is MeetingStatus.HELD and cue.clause is not None and is_present(cue.clause):
            cue.status = MeetingStatus.PLANNED
        return date

    def _sides(self, n: int, cue: Cue) -> tuple[list[Person], list[Person]]:
        acting = self.discourse.people([a for a in cue.subject if a.kind != STATE], n)
        subject = acting or delegates(self._here(n), cue.subject) or read_author(self.discourse, cue)
        others = self.discourse.people([a for a in cue.others if a.kind != STATE], n) or delegates(self._here(n), cue.others)
        return subject, [person for person in others if person not in subject]

    def _new(self, n: int, cue: Cue) -> Encounter:
        sentence = self.discourse.sentences[n]
        encounter = Encounter(
            cue.kind, cue.status, n, sentence.section, sentence.tokens.span(cue.first, max(cue.last, cue.first + 1)), cue.rule
        )
        encounter.journey, encounter.unnamed = cue.journey, cue.unnamed
        self.encounters.append(encounter)
        return encounter

    def _add(self, known: Encounter, cue: Cue, subject: list[Person], others: list[Person], leaders: list[Person], n: int) -> None:
        if not known.first_side and not known.other_side:
            known.first_side, known.other_side = list(subject), leaders + others
        known.settled_roles = known.settled_roles or cue.subject_role is not Role.PARTICIPANT or cue.other_role is not Role.PARTICIPANT
        for person in subject:
            known.add(person, cue.subject_role)
        for person in leaders:
            known.add(person, cue.subject_role if cue.subject_led else cue.other_role)
        for person in others:
            known.add(person, cue.other_role)
        known.leaders.update(person.id for person in leaders)
        as_guest = cue.subject_role is Role.GUEST or cue.other_role is Role.GUEST and self._is_of_guest(cue)
        along = Role.GUEST if as_guest else Role.PARTICIPANT
        for person in self.discourse.people([a for a in cue.companions if a.kind == PERSON], n):
            known.add(person, along)

    def _is_of_guest(self, cue: Cue) -> bool:
        """Do those who come along stand behind the guest ("received B, accompanied by C")?"""
        return bool(cue.others) and bool(cue.companions) and cue.companions[0].start > cue.others[0].start

    # -- which encounter -----------------------------------------------------------------------------------------

    def _known(self, n: int, cue: Cue, ids: set[str], date: DateRef | None, place: Place | None) -> Encounter | None:
        """The encounter at hand that this cue goes on about, if any."""
        return next((encounter for encounter in reversed(self._here(n)) if is_same(encounter, cue, ids, date, place)), None)

    def _definite(self, n: int, cue: Cue) -> Encounter | None:
        """The encounter at hand where a definite noun goes on about it: "X also attended the meeting"."""
        if not cue.definite or cue.kind not in (*_TALKS, MeetingKind.CEREMONY) or cue.others and cue.rule.split()[0] not in ATTENDED:
            return None
        there = {person.id for person in self.discourse.people(cue.others, n)}
        if cue.kind is MeetingKind.CEREMONY:
            return next((e for e in reversed(self._here(n)) if e.kind is cue.kind and cue.rule.split()[0] in ATTENDED), None)
        here = [e for e in self._here(n) if e.kind is not MeetingKind.VISIT and (e.status is cue.status or not e.people)]
        return here[-1] if here and there <= set(here[-1].roles) else None

    def _here(self, n: int) -> list[Encounter]:
        """The encounters of the sentence's section."""
        return [encounter for encounter in self.encounters if encounter.section == self.discourse.sentences[n].section]

    # -- nouns and headings --------------------------------------------------------------------------------------

    def _add_or_take(self, n: int, cue: Cue) -> None:
        """A noun's or weak cue: tells more about an encounter at hand; reports one only where no verb did."""
        if cue.background:
            return
        subject, others = self._sides(n, cue)
        ids = {person.id for person in (*subject, *others, *self.discourse.people(cue.leads, n))}
        if not ids:
            return
        here = self._here(n)
        known = next((encounter for encounter in here if tells_more(encounter, cue, ids)), None)
        if known is not None and not cue.assumed:
            if cue.kind in (MeetingKind.CALL, MeetingKind.VIDEO) and known.kind is MeetingKind.MEETING:
                known.kind = cue.kind
            self._tell_more(known, n, cue, subject, others)
            return
        if known is not None or cue.kind is MeetingKind.VISIT and (self.encounters or n > 3):
            return
        news = self._opens(cue) or not any(e.status is MeetingStatus.HELD for e in here)
        if not here or len(ids) > 1 and news and not cue.weak:
            self._take(n, cue)

    def _tell_more(self, known: Encounter, n: int, cue: Cue, subject: list[Person], others: list[Person]) -> None:
        """Adds what a noun says of an encounter at hand: its other side, its day and place."""
        if len(known.people) == 1 and cue.clause is None:
            self._add(known, cue, subject, others, [], n)
        if cue.status is known.status:
            known.date = known.date or read_day(self.discourse, n, cue)
        known.place = known.place or read_place(cue.sentence, self.frame.pieces[n], cue)

    def _opens(self, cue: Cue) -> bool:
        """Does the noun open its sentence ("At a meeting with …", "During a separate meeting with …")?"""
        return cue.first - cue.sentence.first <= 5

    def _heading(self, n: int, cue: Cue) -> None:
        """A heading's cue: people for the encounter of its section that it names, or one that only the heading reports."""
        sentence = self.discourse.sentences[n]
        if any(bits & voc.NEG for bits in sentence.tokens.bits):
            return
        subject, others = self._sides(n, cue)
        ids = {person.id for person in (*subject, *others)}
        section = [
            e
            for e in self.encounters
            if (sentence.is_title or e.section == sentence.section)
            and (e.kind is MeetingKind.CEREMONY) == (cue.kind is MeetingKind.CEREMONY)
        ]
        known = next((encounter for encounter in section if ids & set(encounter.roles)), None)
        if known is not None:
            if len(known.people) == 1 and MeetingKind.VISIT not in (known.kind, cue.kind) and known is section[0]:
                self._add(known, cue, subject, others, [], n)
        elif ids and self._has_body(sentence.section) and not any(e.status is MeetingStatus.HELD for e in section):
            self._take(n, cue)
            if len(self.encounters[-1].people) == 1 and others:
                self._find_first_side(self.encounters[-1], sentence.section)

    def _has_body(self, section: int) -> bool:
        return any(s.section == section and n not in self.frame.headings for n, s in enumerate(self.discourse.sentences))

    def _find_first_side(self, encounter: Encounter, section: int) -> None:
        """Of a heading that names the guest alone ("Telephone conversation with B"), the one who acts first in the text below."""
        for n, sentence in enumerate(self.discourse.sentences):
            if sentence.section != section or n in self.frame.headings:
                continue
            for clause in sentence.clauses:
                people = self.discourse.people(clause.subject, n) if clause.mood == FINITE else []
                if people and not any(person.id in encounter.roles for person in people):
                    encounter.first_side = people
                    for person in people:
                        encounter.add(person, Role.PARTICIPANT)
                    return
