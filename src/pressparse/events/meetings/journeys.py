"""Journeys: what a visit gives to the meetings on the way, and which of them is news of its own.

1. A traveller at a meeting is its guest, the other side its host; the meeting takes the journey's days and place where it has none.
2. A journey told by a bare verb of travel ("travelled to Oslo to meet …") is only the frame of such meetings, and no encounter beside them.
"""

from collections.abc import Iterator

from attrs import define, evolve

from pressparse.clauses import Clause, Sentence
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.encounters import VIRTUAL
from pressparse.events.meetings.cues import Cue, is_present, read_status
from pressparse.events.meetings.days import read_day
from pressparse.events.meetings.destinations import DEPARTING, is_onward, leads_on
from pressparse.events.meetings.places import read_place
from pressparse.events.meetings.roles import is_principal
from pressparse.events.meetings.visitors import VISITORS, visitors_of
from pressparse.lexicon.encounters import REGIONS
from pressparse.mentions.pieces import Piece
from pressparse.model import DateRef, MeetingKind, MeetingStatus, Person, Place, Role
from pressparse.phrases.actors import PERSON, STATE, Actor

_TWO_SIDED = (MeetingKind.MEETING, MeetingKind.CEREMONY)
_LONG = 31  # days


def is_departure(cue: Cue) -> bool:
    """Does a lead tell of the setting out itself, which is news though meetings follow: "departs tomorrow for", "will travel to"?"""
    setting_out = (
        cue.rule in DEPARTING
        or cue.clause is not None
        and (cue.status is MeetingStatus.PLANNED or cue.clause.future or is_present(cue.clause))
    )
    return setting_out and cue.clause is not None and not leads_on(cue.sentence, cue.clause)


@define(eq=False)
class Journey:
    """Who travels, where to and when, as a verb, a noun ("during his visit to Oslo") or "visiting" tells it."""

    people: list[Person]
    sentence: int
    status: MeetingStatus
    date: DateRef | None = None
    place: Place | None = None
    encounter: Encounter | None = None
    at_home: bool = False


def journeys_of(discourse: Discourse, cues: list[tuple[int, Cue]], pieces: list[list[Piece]]) -> list[Journey]:
    """Every journey of the report: visits read as encounters, nouns of visiting, "the visiting minister"."""
    encounters = discourse.encounters
    found = [Journey(list(e.people), e.sentence, e.status, e.date, e.place, e) for e in encounters if e.kind is MeetingKind.VISIT]
    for number, cue in cues:
        if (cue.clause is None or cue.weak) and cue.kind is MeetingKind.VISIT and not (cue.assumed and cue.definite and found):
            found.append(_told_by_noun(discourse, number, cue, pieces[number]))
    for number, hints in enumerate(discourse.hints):
        if not VISITORS.isdisjoint(hints):
            found += _visiting(discourse, number)
    found += [
        _staying(discourse, number, clause)
        for number, sentence in enumerate(discourse.sentences if encounters else ())
        for clause in sentence.clauses
        if clause.lemma == "be" and sentence.tokens.keys[clause.last : clause.last + 1] == ("in",)
    ]
    return [journey for journey in found if journey.people]


def _staying(discourse: Discourse, number: int, clause: Clause) -> Journey:
    """The journey of somebody who "was in Oslo to meet …"; of nobody where no place follows."""
    sentence = discourse.sentences[number]
    actor = sentence.actor_at(clause.last + 1) if clause.last + 1 < sentence.last else None
    status = read_status(sentence, clause)
    if actor is None or actor.kind != STATE or status is None:
        return Journey([], number, MeetingStatus.HELD)
    place = _place_of(sentence, actor)
    there = discourse.people(clause.subject, number)
    people = [person for person in there if person.country != place.country]
    onward = min((other.first for other in sentence.clauses if other.first >= actor.last), default=sentence.last)
    stay = range(
        place.span.start, sentence.tokens.end[onward - 1]
    )  # "was in Oslo from 3 to 5 June and met", not "to attend a fair on 7 June"
    date = next((ref for ref in discourse.dates[number] if ref.start is not None and ref.span.start in stay), None)
    if date is not None and status is MeetingStatus.PLANNED:
        date = discourse.planned(date)
    return Journey(people or there, number, status, date, place, at_home=not people)


def _told_by_noun(discourse: Discourse, number: int, cue: Cue, pieces: list[Piece]) -> Journey:
    """A noun's journey; nobody travels to the country that they act for, so then the others of the sentence do."""
    place = read_place(cue.sentence, pieces, cue)
    people = discourse.people(cue.subject, number) or discourse.people([a for a in cue.others if a.kind == PERSON], number)
    if place is not None and any(person.country == place.country for person in people):
        there = [person for actor in cue.sentence.actors if actor.start < cue.first and (person := discourse.person(actor))]
        people = [person for person in there if person.country not in (None, place.country)]
    if cue.assumed and place is None:
        people = []
    return Journey(people, number, cue.status, read_day(discourse, number, cue), place)


def _visiting(discourse: Discourse, number: int) -> Iterator[Journey]:
    """The journeys of the visitors whom a sentence tells beside their meeting; nobody visits their own country."""
    for actors, where in visitors_of(discourse.sentences[number]):
        guests = discourse.people(actors, number)
        place = _place_of(discourse.sentences[number], where) if where is not None else None
        yield Journey([g for g in guests if place is None or g.country != place.country], number, MeetingStatus.HELD, None, place)


def _place_of(sentence: Sentence, actor: Actor) -> Place:
    """A state or town that acts in no clause, as a place."""
    name = actor.text if actor.head == "CITY" else None
    return Place(name=name, country=actor.countries[0], span=sentence.tokens.span(actor.first, actor.last))


def apply_journeys(discourse: Discourse, journeys: list[Journey]) -> None:
    """Gives each meeting what its traveller's journey says, and takes away the journeys that are only frames."""
    frames: set[Encounter] = set()
    for journey in journeys:
        talks = [encounter for encounter in discourse.around(journey.sentence) if _belongs(journey, encounter)]
        talks += [e for e in discourse.around(journey.sentence) if e.sentence == journey.sentence and e.happens and not e.people]
        for encounter in talks:
            if not encounter.people:  # "A ceremony was held as part of the visit of Ana Brandt"
                _join(encounter, journey.people)
            _complete(encounter, journey)
        if journey.encounter is not None and journey.encounter.journey and talks:
            frames.add(journey.encounter)
            for state in {_state_of(encounter) for encounter in talks}:
                there = [encounter for encounter in talks if _state_of(encounter) == state]
                if len(there) == 1:
                    _join(there[0], journey.people)
    discourse.encounters[:] = [encounter for encounter in discourse.encounters if encounter not in frames]


def _belongs(journey: Journey, encounter: Encounter) -> bool:
    """Is the encounter one of the journey: a traveller at it, not on a screen, not another visit, elsewhere by its own words?"""
    if encounter is journey.encounter or encounter.kind in VIRTUAL or encounter.kind is MeetingKind.VISIT:
        return False
    if journey.encounter is not None and journey.encounter.onward and is_onward(journey.encounter, encounter):
        return False
    if journey.encounter is not None and journey.encounter.status is not encounter.status and not _is_on_way(journey, encounter):
        return False
    if not any(person.id in encounter.roles for person in journey.people):
        return False
    if journey.encounter is None and journey.status is MeetingStatus.PLANNED and encounter.status is MeetingStatus.HELD:
        return False  # talks about a visit to come
    days = [d.start for d in (encounter.date, journey.date) if d is not None and d.start is not None]
    if len(days) == 2 and abs((days[0] - days[1]).days) > _LONG:
        return False  # a visit of another year
    here, there = _state_of(encounter), journey.place.country if journey.place is not None else None
    if journey.encounter is not None and journey.encounter.bound_for:
        return here is None or here in journey.encounter.bound_for
    return here is None or there is None or here == there


def _is_on_way(journey: Journey, encounter: Encounter) -> bool:
    """Is the encounter one still to come of a journey that has begun: with somebody of the country that it leads to?"""
    there = journey.place.country if journey.place is not None and journey.status is MeetingStatus.HELD else None
    at = {person.country for person in encounter.people} | ({encounter.place.country} if encounter.place else set())
    return there is not None and there in at


def _complete(encounter: Encounter, journey: Journey) -> None:
    leaves = journey.encounter is not None and journey.encounter.rule in DEPARTING and journey.date is not None and journey.date.end is None
    if encounter.date is None and not leaves:
        encounter.date = journey.date
    bound_for = journey.encounter.bound_for if journey.encounter is not None else ()
    there = {person.country for person in encounter.people}.intersection(bound_for)
    if encounter.place is None and len(there) == 1:
        encounter.place = Place(country=there.pop(), span=encounter.cue)
    if encounter.place is None and journey.place is not None:
        onward = journey.encounter is not None and is_onward(journey.encounter, encounter)
        encounter.place = evolve(journey.place, name=None, venue=None) if onward else journey.place
    elif (
        encounter.place is not None
        and journey.place is not None
        and not encounter.place.name
        and (not encounter.place.country or journey.sentence == encounter.sentence and encounter.place.venue)
    ):
        encounter.place = evolve(encounter.place, name=journey.place.name, country=encounter.place.country or journey.place.country)
    home = journey.place.country if journey.place is not None else None
    if encounter.kind in _TWO_SIDED and (home or bound_for) and all(person in journey.people for person in encounter.people):
        encounter.roles.update({p.id: Role.GUEST for p in encounter.people if p.country not in (None, home, *bound_for)})
    if journey.at_home or encounter.settled_roles or encounter.kind not in _TWO_SIDED or len(encounter.people) < 2:
        return
    if journey.place is not None and not REGIONS.isdisjoint((journey.place.name or "").casefold().split()):
        return  # who tours a region of their own country is nobody's guest
    travellers = {person.id for person in journey.people}
    countries = {person.country for person in journey.people} - {None, home, *bound_for}
    guests = [person for person in encounter.people if person.id in travellers or person.country in countries]
    if len(guests) < len(encounter.people):
        others = [person for person in encounter.people if person not in guests]
        alone = others if encounter.kind is MeetingKind.MEETING else []  # who only attends a ceremony is no host of it
        hosts = [person for person in others if is_principal(encounter, person)] or alone
        encounter.roles.update({person.id: Role.GUEST for person in guests} | {person.id: Role.HOST for person in hosts})
        encounter.settled_roles = True


def _state_of(encounter: Encounter) -> str | None:
    return encounter.place.country if encounter.place is not None else None


def _join(encounter: Encounter, travellers: list[Person]) -> None:
    """Those who travelled along took part in the one meeting that the journey was for, or that part of it in one state."""
    for person in travellers:
        encounter.add(person, Role.GUEST)
