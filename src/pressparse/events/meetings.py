"""Meetings: cues joined to encounters, each with its people, roles, day and place.

    1. Verbs report encounters, in the order of the text; one with people already at a meeting of its section goes on about it.
    2. Nouns and headings add people to what the verbs reported, or report what no verb did.
    3. Dates come from the clause, the heading, the section, the visit that it belongs to, the stamp at the head.
    4. Places likewise; where one side is at home, it is the host.
"""

from attrs import define

from pressparse.clauses import Sentence
from pressparse.events.attendance import attendance_at, is_attendance
from pressparse.events.cues import Cue, read_cues
from pressparse.events.discourse import Discourse, Encounter
from pressparse.mentions.pieces import Kind, Piece
from pressparse.model import DateRef, Dateline, MeetingKind, MeetingStatus, Person, Place, Role
from pressparse.phrases.actors import PERSON, STATE

_VIRTUAL = (MeetingKind.CALL, MeetingKind.VIDEO)


@define
class Frame:
    """What stands around the sentences: the dateline, and which sentences are headings (title: section 0, number 0)."""

    dateline: Dateline | None
    headings: frozenset[int]
    decks: frozenset[int]
    stamped: bool
    pieces: list[list[Piece]]

    def is_deck(self, number: int) -> bool:
        """Does the sentence stand in the deck, which repeats what the text tells?"""
        return number in self.decks or number in self.headings


class MeetingReader:
    """Reads the encounters of one report."""

    def __init__(self, discourse: Discourse, frame: Frame) -> None:
        self.discourse, self.frame = discourse, frame
        self.encounters = discourse.encounters

    def read(self) -> list[Encounter]:
        """Every encounter, in the order of the text."""
        cues = [(n, cue) for n, sentence in enumerate(self.discourse.sentences) for cue in read_cues(sentence)]
        body = [(n, cue) for n, cue in cues if n not in self.frame.headings]
        for n, cue in body:
            if cue.clause is not None:
                self._take(n, cue)
        for n, cue in body:
            if cue.clause is None:
                self._noun(n, cue)
        for n, cue in cues:
            if n in self.frame.headings:
                self._heading(n, cue)
        if not self.encounters:
            self._discussed()
        self._attendance()
        self.encounters.sort(key=lambda encounter: encounter.cue.start)
        self._complete()
        return self.encounters

    # -- cues ----------------------------------------------------------------------------------------------------

    def _take(self, n: int, cue: Cue) -> None:
        """One verb's cue: a new encounter, or more about one at hand."""
        subject, others = self._sides(n, cue)
        leaders = self.discourse.people(cue.leads, n)
        everyone = subject + others + leaders
        if not everyone and not (cue.kind in (MeetingKind.GATHERING, MeetingKind.CEREMONY)):
            return
        if not everyone:
            return
        date = self._date(n, cue)
        known = self._known(n, cue, everyone, date) or self._definite(n, cue)
        if known is None:
            known = self._new(n, cue, date)
        self._add(known, cue, subject, others, leaders, n)
        if known.date is None:
            known.date = date
        known.place = self._place(n, cue) if known.place is None else known.place

    def _sides(self, n: int, cue: Cue) -> tuple[list[Person], list[Person]]:
        subject = self.discourse.people([a for a in cue.subject if a.kind != STATE], n)
        others = self.discourse.people([a for a in cue.others if a.kind != STATE], n)
        return subject, [person for person in others if person not in subject]

    def _new(self, n: int, cue: Cue, date: DateRef | None) -> Encounter:
        sentence = self.discourse.sentences[n]
        encounter = Encounter(cue.kind, cue.status, n, sentence.section, sentence.tokens.span(cue.first, max(cue.last, cue.first + 1)), cue.rule)
        self.encounters.append(encounter)
        return encounter

    def _add(self, known: Encounter, cue: Cue, subject: list[Person], others: list[Person], leaders: list[Person], n: int) -> None:
        if not known.first_side and not known.other_side:
            known.first_side, known.other_side = list(subject), leaders + others
        known.settled_roles = known.settled_roles or cue.subject_role is not Role.PARTICIPANT or cue.other_role is not Role.PARTICIPANT
        for person in subject:
            known.add(person, cue.subject_role)
        for person in leaders + others:
            known.add(person, cue.other_role)
        known.leaders.update(person.id for person in leaders)
        for person in self.discourse.people([a for a in cue.companions if a.kind == PERSON], n):
            known.add(person, self._companion_role(known, cue, person))

    def _companion_role(self, known: Encounter, cue: Cue, person: Person) -> Role:
        """Those who come along with a guest are guests, with a host participants."""
        return Role.GUEST if cue.subject_role is Role.GUEST else Role.PARTICIPANT

    def _known(self, n: int, cue: Cue, everyone: list[Person], date: DateRef | None) -> Encounter | None:
        """The encounter at hand that this cue goes on about, if any."""
        section = self.discourse.sentences[n].section
        ids = {person.id for person in everyone}
        for encounter in reversed(self.encounters):
            if encounter.section != section or not self._same_kind(encounter, cue) or not _dates_agree(encounter.date, date):
                continue
            there = set(encounter.roles)
            if ids <= there or (there <= ids and encounter.kind is not MeetingKind.VISIT) and not self._separate(n, cue):
                return encounter if not (self._separate(n, cue) and ids != there) else None
            if cue.companions and ids & there:
                return encounter
        return None

    def _same_kind(self, encounter: Encounter, cue: Cue) -> bool:
        visits = encounter.kind is MeetingKind.VISIT, cue.kind is MeetingKind.VISIT
        if visits[0] != visits[1]:
            return False
        if encounter.status is not cue.status:
            return False
        ceremonies = encounter.kind is MeetingKind.CEREMONY, cue.kind is MeetingKind.CEREMONY
        return ceremonies[0] == ceremonies[1]

    def _definite(self, n: int, cue: Cue) -> Encounter | None:
        """The encounter at hand where a definite noun goes on about it: "X also attended the meeting"."""
        if not cue.definite or cue.kind not in (MeetingKind.GATHERING, MeetingKind.MEETING, MeetingKind.VIDEO) or cue.others:
            return None
        here = [e for e in self.encounters if e.section == self.discourse.sentences[n].section and e.kind is not MeetingKind.VISIT and e.status is cue.status]
        return here[-1] if here else None

    def _separate(self, n: int, cue: Cue) -> bool:
        keys = self.discourse.sentences[n].tokens.keys
        sentence = self.discourse.sentences[n]
        return any(key in ("separate", "separately", "also") for key in keys[max(sentence.first, cue.first - 3) : cue.last + 2])

    def _noun(self, n: int, cue: Cue) -> None:
        """One noun's cue: adds people to the encounter at hand; reports one only where no verb did."""
        if cue.background:
            return
        subject, others = self._sides(n, cue)
        everyone = subject + others + self.discourse.people(cue.leads, n)
        section = self.discourse.sentences[n].section
        here = [e for e in self.encounters if e.section == section]
        ids = {person.id for person in everyone}
        if not everyone:
            return
        for encounter in here:
            if ids <= set(encounter.roles) or set(encounter.roles) & ids and encounter.kind is not MeetingKind.VISIT and cue.kind is not MeetingKind.VISIT:
                if cue.kind in (MeetingKind.CALL, MeetingKind.VIDEO) and encounter.kind is MeetingKind.MEETING:
                    encounter.kind = cue.kind
                return
        if cue.kind is MeetingKind.VISIT and (self.encounters or not self._is_news(n, cue)):
            return
        if here and not (len(ids) > 1 and self._opens(n, cue)):
            return
        self._take(n, cue)

    def _is_news(self, n: int, cue: Cue) -> bool:
        """Is a visit that only a noun names the report's own news?"""
        return n <= 3 and not cue.background

    def _opens(self, n: int, cue: Cue) -> bool:
        """Does the noun open its sentence ("At a meeting with …", "During a separate meeting with …")?"""
        sentence = self.discourse.sentences[n]
        return cue.first - sentence.first <= 5

    def _heading(self, n: int, cue: Cue) -> None:
        """A heading's cue: people and kind for the encounters of its section, or one that only the heading reports."""
        sentence = self.discourse.sentences[n]
        subject, others = self._sides(n, cue)
        everyone = subject + others
        if not everyone:
            return
        section = [e for e in self.encounters if sentence.is_title or e.section == sentence.section]
        ids = {person.id for person in everyone}
        for encounter in section:
            if ids & set(encounter.roles):
                if len(encounter.people) == 1 and encounter.kind is not MeetingKind.VISIT and cue.kind is not MeetingKind.VISIT and encounter is section[0]:
                    self._add(encounter, cue, subject, others, [], n)
                return
        if not section and self._has_body(sentence.section):
            self._take(n, cue)

    def _has_body(self, section: int) -> bool:
        return any(s.section == section and i not in self.frame.headings for i, s in enumerate(self.discourse.sentences))

    def _discussed(self) -> None:
        """A report that begins after the fact: two sides who "discussed" met, though no verb says so."""
        for n, sentence in enumerate(self.discourse.sentences):
            if n in self.frame.headings:
                continue
            for clause in sentence.clauses:
                if clause.lemma not in ("discuss", "exchange", "focus", "review", "consider") or clause.quoted or clause.negated or clause.modal:
                    continue
                people = self.discourse.people(clause.subject, n)
                if len(people) > 1:
                    cue = Cue(sentence, clause, MeetingKind.MEETING, clause.first, clause.last, clause.subject, [], Role.PARTICIPANT, Role.PARTICIPANT, MeetingStatus.HELD, "discussed")
                    known = self._new(n, cue, None)
                    for person in people:
                        known.add(person, Role.PARTICIPANT)
                    known.date = self._date(n, cue)
                    return

    def _attendance(self) -> None:
        """Lists of those present: "Attended by A and B", "Participants included:" with what follows, bullets included."""
        listing: Encounter | None = None
        for n, sentence in enumerate(self.discourse.sentences):
            if n in self.frame.headings:
                listing = self.discourse.encounter_at(n) if is_attendance(sentence) else None
                continue
            if sentence.is_item and listing is not None:
                self._list(n, listing, 0)
                continue
            at = attendance_at(sentence)
            encounter = self.discourse.encounter_at(n) if at is not None else None
            if encounter is not None and at is not None:
                self._list(n, encounter, at)
            listing = encounter

    def _list(self, n: int, encounter: Encounter, first: int) -> None:
        """Adds everybody named in sentence ``n`` from token ``first`` on."""
        sentence = self.discourse.sentences[n]
        role = Role.GUEST if self._travels(sentence) else Role.PARTICIPANT
        for actor in sentence.actors:
            person = self.discourse.person(actor) if actor.kind == PERSON and actor.start >= first else None
            if person is not None:
                encounter.add(person, role)

    def _travels(self, sentence: Sentence) -> bool:
        return any(clause.lemma == "travel" for clause in sentence.clauses)

    # -- dates ---------------------------------------------------------------------------------------------------

    def _date(self, n: int, cue: Cue) -> DateRef | None:
        """The date in the cue's clause: behind it before the next verb, else at the head of the sentence."""
        sentence, tokens = self.discourse.sentences[n], self.discourse.sentences[n].tokens
        refs = self.discourse.planned_dates(n) if cue.status is MeetingStatus.PLANNED else self.discourse.dates[n]
        refs = tuple(ref for ref in refs if ref.start is not None or ref.day)
        if not refs:
            return None
        at = tokens.start[cue.first]
        end = tokens.end[min(cue.last, len(tokens)) - 1]
        limit = tokens.end[sentence.last - 1]
        for clause in sentence.clauses:
            if clause.mood == "finite" and clause.first > cue.last and clause.subject_first >= cue.last:
                limit = min(limit, tokens.start[clause.subject_first])
                break
        inside = [ref for ref in refs if at <= ref.span.start < limit and not self._is_of_other_thing(sentence, ref)]
        if inside:
            return min(inside, key=lambda ref: abs(ref.span.start - end))
        before = [ref for ref in refs if ref.span.end <= at and not self._is_of_other_thing(sentence, ref)]
        if before and not any(c.mood == "finite" and not c.relative and before[-1].span.end < tokens.start[c.main] < at for c in sentence.clauses if c.main < cue.first):
            return before[-1]
        return None

    def _is_of_other_thing(self, sentence: Sentence, ref: DateRef) -> bool:
        """A date inside a name ("the January 11 agreement", "the November 2021 meeting") is no day of this encounter."""
        text = self.discourse.text
        ahead = text[ref.span.end : ref.span.end + 14].split()
        behind = text[max(0, ref.span.start - 12) : ref.span.start].split()
        if behind and behind[-1].lower() in ("the", "since", "of", "until", "his", "their", "its", "by") and ahead and ahead[0].isalpha() and ahead[0].islower() and ahead[0] not in ("in", "at", "to", "and", "with", "for", "during", "as", "on"):
            return True
        return bool(behind) and behind[-1].lower() in ("since", "until", "dated", "before")

    # -- places --------------------------------------------------------------------------------------------------

    def _place(self, n: int, cue: Cue) -> Place | None:
        """The place that the cue's sentence names: "in Oslo", "to Norway", "at the Kremlin"."""
        if cue.kind in _VIRTUAL:
            return None
        sentence, tokens = self.discourse.sentences[n], self.discourse.sentences[n].tokens
        found: Place | None = None
        limit = cue.clause.end if cue.clause else sentence.last
        for piece in self.frame.pieces[n]:
            if piece.kind not in (Kind.CITY, Kind.COUNTRY, Kind.REGION) or piece.first >= limit + 8:
                continue
            before = tokens.keys[piece.first - 1] if piece.first > sentence.first else ""
            if before == "the" and piece.first - 2 >= sentence.first:
                before = tokens.keys[piece.first - 2]
            travel = cue.kind is MeetingKind.VISIT
            linked = before in ("in", "at") or travel and before in ("to", "for", "visit", "visited", "visiting", "visits", "in", "at")
            if found is None and linked and (piece.first >= cue.first or self._opens_sentence(sentence.first, piece.first)):
                found = self._named(piece, n)
        return found

    def _opens_sentence(self, first: int, at: int) -> bool:
        return at - first <= 2

    def _named(self, piece: Piece, n: int) -> Place:
        sentence = self.discourse.sentences[n]
        span = sentence.tokens.span(piece.first, piece.last)
        name = sentence.tokens.slice(piece.first, piece.last) if piece.kind is not Kind.COUNTRY else None
        return Place(name=name, country=piece.value, span=span)

    # -- what the whole report adds ------------------------------------------------------------------------------

    def _complete(self) -> None:
        for encounter in self.encounters:
            if encounter.date is None:
                encounter.date = self._date_around(encounter)
            if encounter.place is None and encounter.kind not in _VIRTUAL:
                encounter.place = self._place_around(encounter)
            self._settle_roles(encounter)

    def _date_around(self, encounter: Encounter) -> DateRef | None:
        """The day that the section, a visit or the stamp gives to an encounter without one."""
        for other in self.encounters:
            if other is not encounter and other.date is not None and other.kind is MeetingKind.VISIT and set(encounter.roles) & set(other.roles) and other.status is encounter.status:
                return other.date
        for other in self.encounters:
            if other is not encounter and other.date is not None and other.section == encounter.section and set(other.roles) & set(encounter.roles) and other.status is encounter.status and other.sentence < encounter.sentence:
                return other.date
        line = self.frame.dateline
        if line is not None and line.date is not None and encounter.status is MeetingStatus.HELD and self.frame.stamped:
            return line.date
        return None

    def _place_around(self, encounter: Encounter) -> Place | None:
        """The place of the visit, the title or the dateline, where the encounter was plainly there."""
        for other in self.encounters:
            if other is not encounter and other.place is not None and other.kind is MeetingKind.VISIT and set(encounter.roles) & set(other.roles):
                return other.place
        title = self._title_place()
        if title is not None:
            return title
        line = self.frame.dateline
        if line is None or line.place is None or encounter.kind is MeetingKind.VISIT:
            return None
        countries = {person.country for person in encounter.people}
        if self.frame.stamped or line.place.country in countries:
            return line.place
        return None

    def _title_place(self) -> Place | None:
        """A city that the title names: "X Meets Y in Z"."""
        for n in sorted(self.frame.headings)[:1]:
            sentence = self.discourse.sentences[n]
            for piece in self.frame.pieces[n]:
                if piece.kind is Kind.CITY and piece.first > 0 and sentence.tokens.keys[piece.first - 1] in ("in", "at"):
                    return self._named(piece, n)
        return None

    def _settle_roles(self, encounter: Encounter) -> None:
        """At home one is host, abroad guest, where the text itself gives no roles."""
        if encounter.settled_roles or encounter.kind in _VIRTUAL or encounter.kind is MeetingKind.GATHERING:
            return
        country = encounter.place.country if encounter.place else None
        sides = {person.country for person in encounter.people}
        if country is None or len(sides) < 2 or country not in sides:
            return
        for person in encounter.people:
            encounter.roles[person.id] = Role.HOST if person.country == country else Role.GUEST


def _dates_agree(a: DateRef | None, b: DateRef | None) -> bool:
    return a is None or b is None or a.start == b.start
