"""Where and when an encounter was that its own words leave open: the section, the lead, the stamp or dateline; and who was at home."""

from bisect import bisect_left
from itertools import pairwise

from attrs import define, evolve, field

from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.encounters import VIRTUAL
from pressparse.events.meetings.days import is_dated_lead
from pressparse.events.meetings.destinations import DEPARTING, is_onward
from pressparse.events.meetings.identity import ATTENDED, dates_agree
from pressparse.events.meetings.nouns import nouns_of
from pressparse.events.meetings.other_days import is_lately, is_lent, read_other_day
from pressparse.events.meetings.places import named_place
from pressparse.events.meetings.roles import add_protagonist, follow_anchors, is_beside_event, level, owner_of_house, settle_roles
from pressparse.events.meetings.seats import home_of, is_envoy, seat_of
from pressparse.lexicon.encounters import ENCOUNTERS, SEATED
from pressparse.lexicon.stamps import OF_BUREAUS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.model import Dateline, DateRef, MeetingKind, MeetingStatus, Place

_LEAD = 3  # sentences: how far what the dateline says of day reaches
_MEETING_VERBS = frozenset(row.lemma for row in ENCOUNTERS)
_FAR = 12  # encounters: how far back a guest's hosts are looked for
_LEAD_AGE = 7  # days: a lead speaks of what has just happened


@define
class Frame:
    """What stands around the sentences: the dateline, and which sentences are headings (title: section 0, number 0)."""

    dateline: Dateline | None
    headings: frozenset[int]
    decks: frozenset[int]
    stamped: bool
    pieces: list[list[Piece]]
    _ordered: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._ordered = sorted(self.headings)

    def told_before(self, number: int) -> int:
        """How many sentences that are no headings stand before this one."""
        return number - bisect_left(self._ordered, number)

    def is_deck(self, number: int) -> bool:
        """Does the sentence stand in the deck, which repeats what the text tells?"""
        return number in self.decks or number in self.headings


def complete(discourse: Discourse, frame: Frame) -> None:
    """Gives every encounter the day and place that the report as a whole shows, then the roles of those at home and abroad."""
    title = _title_place(discourse, frame)
    add_protagonist(discourse.encounters)
    for n, encounter in enumerate(discourse.encounters):
        near = discourse.around(encounter.sentence)
        if encounter.date is not None and (
            encounter.date.text.casefold().endswith("the day") or is_lent(discourse, encounter, encounter.date)
        ):
            encounter.date = read_other_day(discourse, near, encounter) or encounter.date  # "Earlier in the day", which the text has told
        if encounter.date is None:
            encounter.date = _date_around(discourse, frame, near, encounter)
        if encounter.kind is MeetingKind.MEETING and encounter.place is None:
            encounter.place = seat_of(encounter)
        if encounter.kind not in VIRTUAL:
            encounter.place = _in_country(_place_around(frame, near, encounter, title), encounter, frame.dateline)
        settle_roles(discourse.encounters[max(0, n - _FAR) : n], encounter)
        follow_anchors(encounter)
        level(encounter, encounter.rule.split()[0] in ATTENDED)


def _date_around(discourse: Discourse, frame: Frame, near: list[Encounter], encounter: Encounter) -> DateRef | None:
    """The day of an earlier encounter of the section with somebody of this one, of the lead, of the stamp."""
    if (same := read_other_day(discourse, near, encounter)) is not None:
        return same
    if is_lately(discourse, encounter):
        return None
    start = encounter.cue.start
    before, after = [e for e in near if e.cue.start < start], [e for e in near if e.cue.start >= start]
    for other in (*reversed(before), *after):
        if other is encounter or other.date is None or other.status is not encounter.status or not set(other.roles) & set(encounter.roles):
            continue
        if other.rule in DEPARTING and other.date.end is None:
            continue
        if other.kind is MeetingKind.VISIT or other.section == encounter.section and other.sentence <= encounter.sentence:
            return other.date
    if encounter.status is not MeetingStatus.HELD:
        return None
    line = frame.dateline
    if frame.stamped and line is not None and line.date is not None:
        return line.date
    if encounter.kind is MeetingKind.VISIT:
        return None
    return _lead_date(discourse, frame, encounter) or _dateline_date(discourse, frame, encounter)


def _dateline_date(discourse: Discourse, frame: Frame, encounter: Encounter) -> DateRef | None:
    """The dateline's day, for what the first sentences under it report: an agency files on the day itself."""
    return (
        frame.dateline.date
        if frame.dateline is not None
        and frame.told_before(encounter.sentence) < _LEAD
        and encounter.section == discourse.sentences[0].section
        else None
    )


def _lead_date(discourse: Discourse, frame: Frame, encounter: Encounter) -> DateRef | None:
    """The one day that the report's first sentence names, where it is fresh and speaks of somebody at the encounter."""
    first = next((n for n in range(len(discourse.sentences)) if n not in frame.headings and not frame.is_deck(n)), None)
    ref = is_dated_lead(discourse, first) if first is not None else None
    if first is None or ref is None or ref.start is None or ref.end is not None or discourse.published is None:
        return None
    people = discourse.people(discourse.sentences[first].actors, first)
    fresh = 0 <= (discourse.published - ref.start).days <= _LEAD_AGE
    return ref if fresh and any(person.id in encounter.roles for person in people) else None


def _place_around(frame: Frame, near: list[Encounter], encounter: Encounter, title: Place | None) -> Place | None:
    """The encounter's own place, else that of a visit, the title or the dateline; a bare venue stands in the dateline's city."""
    own = encounter.place
    if own is not None and own.name or encounter.bound_for:
        return own
    if own is not None and own.country and not own.venue:
        return _city_of(own, (title, frame.dateline.place if frame.dateline else None))
    beside = is_beside_event(encounter)
    found = _near_place(near, encounter) or title or _dateline_place(frame, encounter) or (None if beside else home_of(encounter))
    if own is None or found is None or own.country and found.country != own.country:
        return own or found
    return evolve(own, name=found.name, country=found.country, region=found.region)


def _in_country(place: Place | None, encounter: Encounter, line: Dateline | None) -> Place | None:
    """A town or house whose country nobody says stands in that of all who were there, else in the dateline's, where one of them is at home."""
    if place is None or place.country or not (place.name or place.venue):
        return place
    if is_beside_event(encounter):
        return place
    if place.venue and (state := owner_of_house(encounter, place.venue)):
        return evolve(place, country=state)
    countries = {person.country for person in encounter.people if (person.country or not person.organization) and not is_envoy(person)}
    filed = line.place.country if line is not None and line.place is not None and encounter.kind is not MeetingKind.VISIT else None
    country = countries.pop() if len(countries) == 1 else filed if filed in countries else None
    return evolve(place, country=country) if country else place


def _city_of(own: Place, known: tuple[Place | None, ...]) -> Place:
    """A country made nearer by the city in it that the title or dateline names."""
    return next((place for place in known if place is not None and place.name and place.country == own.country), own)


def _near_place(near: list[Encounter], encounter: Encounter) -> Place | None:
    """The place of a visit, or of another encounter of the same sentence or the same days, with somebody of this one."""
    nameless = encounter.place is not None  # a house without its city
    for other in near:
        if other is encounter or other.place is None or not set(encounter.roles) & set(other.roles):
            continue
        to_come = other.status is MeetingStatus.PLANNED and encounter.status is MeetingStatus.HELD and other.sentence > encounter.sentence
        if to_come or nameless and not other.place.name:
            continue
        same_day = (
            other.date is not None
            and encounter.date is not None
            and other.date.start == encounter.date.start
            and other.section == encounter.section
        )
        if is_onward(other, encounter) or encounter.kind is other.kind is MeetingKind.VISIT and not dates_agree(encounter.date, other.date):
            continue
        if other.kind is MeetingKind.VISIT or other.sentence == encounter.sentence or same_day:
            return other.place
    return None


def _dateline_place(frame: Frame, encounter: Encounter) -> Place | None:
    """The dateline's city, where the encounter was plainly there: somebody's own country, or a stamp of the event itself; of a bureau's the country."""
    line = frame.dateline
    if line is None or line.place is None or encounter.kind is MeetingKind.VISIT:
        return None
    countries = {person.country for person in encounter.people}
    if is_beside_event(encounter) and not frame.stamped:  # filed at home, or from where the event is
        return line.place if line.place.country not in countries or _is_seated_in(encounter, line.place.country) else None
    at_venue = encounter.place is not None and encounter.place.venue is not None
    if not (frame.stamped or at_venue or not countries or {line.place.country, None} & countries):
        return None
    return evolve(line.place, name=None) if line.form in OF_BUREAUS else line.place


def _is_seated_in(encounter: Encounter, country: str | None) -> bool:
    """Is the event on whose margins they met one that is held in this country as a rule?"""
    words = (encounter.place.venue or "").casefold().replace("-", " ").split() if encounter.place is not None else ()
    return any(SEATED.get(name) == country for name in (*words, *map(" ".join, pairwise(words))))


def _title_place(discourse: Discourse, frame: Frame) -> Place | None:
    """A city that the title names: "X Meets Y in Z"."""
    visits = any(encounter.kind is MeetingKind.VISIT for encounter in discourse.encounters)
    for number in sorted(frame.headings)[:1]:
        sentence = discourse.sentences[number]
        spoken = frame.dateline is not None and not any(clause.lemma in _MEETING_VERBS for clause in sentence.clauses)
        if spoken and next(nouns_of(sentence, sentence.first, sentence.last), None) is None:
            continue  # a headline of what was said: its city is what was spoken of
        for piece in frame.pieces[number]:
            if (
                piece.kind == Kind.CITY
                and piece.first > 0
                and sentence.tokens.keys[piece.first - 1] in (("in", "at", "to", "for") if visits else ("in", "at"))
            ):
                return named_place(sentence, piece)
    return None
