"""What the events share: the sentences of a report in order, who its people are, the meeting at hand, its two sides.

Made once a report, so that no event reader finds its own subjects, bodies or sides.
"""

import datetime as dt
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from itertools import islice
from operator import attrgetter

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.encounters import Encounter
from pressparse.lexicon.words import CROWDS
from pressparse.mentions.dates import as_planned
from pressparse.model import DateRef, Party, PartyKind, Person
from pressparse.people import Cast
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE, Actor, is_of_many

__all__ = ["Discourse", "Encounter", "person_party"]

_ENCOUNTERS = frozenset(
    "met meets meeting meetings talks session summit conference visit visited received hosted hosts receives conversation".split()
)
_MOST_BODIES = 64
_FEW = 3  # sentences that are too few to tell
_AROUND = 40  # encounters before a sentence and behind it that may tell of one there
_section = attrgetter("section")
_sentence = attrgetter("sentence")
_EQUALS = frozenset("minister president premier secretary speaker king".split())  # of whom each state has one
_ATTENDING = frozenset(("participants", "attendees"))
_ALL = frozenset("they sides parties leaders officials".split())
_PAIRS = frozenset("both sides parties leaders presidents ministers officials interlocutors duo pair counterparts".split())


@define(eq=False)
class Discourse:
    """The report as the event readers see it.

    ``hints`` are the few words of each sentence that some reader looks for; most have none. ``lead`` is where its first paragraph of
    prose starts, -1 where it has none.
    """

    text: str
    sentences: list[Sentence]
    dates: list[tuple[DateRef, ...]]
    published: dt.date | None
    cast: Cast
    encounters: list[Encounter] = field(factory=list)
    _bodies: dict[str, None] = field(factory=dict)
    last_speakers: list[Party] = field(factory=list)
    hints: list[frozenset[str]] = field(factory=list)
    lead: int = field(init=False)
    _apart: bool | None = None

    def __attrs_post_init__(self) -> None:
        self.lead = next((sentence.paragraph for sentence in self.sentences if not sentence.is_heading), -1)

    def within(self, section: int) -> range:
        """The numbers of a section's sentences, which stand together."""
        first = bisect_left(self.sentences, section, key=_section)
        return range(first, bisect_right(self.sentences, section, first, key=_section))

    def is_apart_from_talks(self) -> bool:
        """Is this a report of several sentences none of which speaks of an encounter: what one side did by itself?"""
        if self._apart is None:
            spoken = any(not _ENCOUNTERS.isdisjoint(s.tokens.keys[s.first : s.last]) for s in self.sentences)
            self._apart = len(self.sentences) > _FEW and not self.encounters and not spoken
        return self._apart

    def look_for(self, words: frozenset[str]) -> None:
        """Finds the hints, once for all readers."""
        self.hints = [words.intersection(sentence.tokens.keys[sentence.first : sentence.last]) for sentence in self.sentences]

    def planned(self, ref: DateRef) -> DateRef:
        """A date of the report read as a day to come."""
        return as_planned(ref, published=self.published)

    def note(self, encounter: Encounter) -> None:
        """Adds an encounter at its place in the text."""
        insort(self.encounters, encounter, key=lambda one: (one.sentence, one.cue.start))

    def encounter_at(self, number: int) -> Encounter | None:
        """The meeting that sentence ``number`` is about: the last one reported before it in its section, else the first of the section, else the last of all."""
        if len(self.encounters) < 2:
            return self.encounters[0] if self.encounters else None
        at = bisect_right(self.encounters, number, key=_sentence)
        section = self.sentences[number].section
        near = self.encounters[max(0, at - 1) : at + 1]
        return next((encounter for encounter in near if encounter.section == section), near[0])

    def around(self, number: int) -> list[Encounter]:
        """The encounters told near sentence ``number``, in the order of the text: in a report all, of a book of reports only so many."""
        at = bisect_left(self.encounters, number, key=_sentence)
        return self.encounters[max(0, at - _AROUND) : at + _AROUND]

    def person(self, actor: Actor) -> Person | None:
        """The person that an actor speaks of."""
        return self.cast.person(actor)

    def people(self, actors: list[Actor], number: int) -> list[Person]:
        """The people that a list of actors speaks of, sides resolved against the meeting at hand."""
        found: list[Person] = []
        for actor in actors:
            person = self.cast.person(actor)
            for one in [person] if person else self._side(actor, number):
                if one not in found:
                    found.append(one)
        return found

    def _side(self, actor: Actor, number: int) -> list[Person]:
        """The people of a plural: "the two presidents", "both sides", "they"."""
        if actor.kind == PRONOUN and actor.head == "they":
            spoken = [party.person for party in self.last_speakers if party.person]
            if len(spoken) > 1:
                return spoken
        elif actor.kind != GROUP or actor.head in CROWDS or is_of_many(actor):
            return []
        encounter = self.encounter_at(number)
        if actor.count == 2 and encounter is not None and len(encounter.people) == 1:
            encounter = self._of_two(encounter) or encounter
        people = encounter.principals() if encounter is not None and len(encounter.people) > 1 else []
        if not people:
            return self._holders(actor) or self._pair(actor, number) or self._visitor_and_host(actor, encounter)
        if encounter is not None and (everyone := _everyone(encounter, actor)):
            return everyone
        if actor.countries and (own := [p for p in people if p.country in actor.countries]):
            return own
        if encounter is None or all(_holds(person, actor) for person in people):
            return people
        own = [person for person in encounter.people if _holds(person, actor)]
        return own if len(own) == 2 else self._pair_of_holders(actor, own) or people

    def _of_two(self, alone: Encounter) -> Encounter | None:
        """The nearest encounter of two, told before one of the section at which somebody was alone: "the two generals" after a wreath was laid."""
        before = (e for e in reversed(self.around(alone.sentence)) if e.sentence < alone.sentence)
        return next((e for e in before if e.section == alone.section and len(e.people) == 2), None)

    def _visitor_and_host(self, actor: Actor, encounter: Encounter | None) -> list[Person]:
        """Who is on a visit told alone, and the one other who holds the plural office: "the two presidents" of one who is on a visit and the other who invited."""
        alone = encounter.people if encounter is not None and actor.count == 2 and len(encounter.people) == 1 else []
        found = [person for person in self.cast.people if alone and person.name and _holds(person, actor) and person not in alone]
        return [*alone, *found] if len(found) == 1 and found[0].country != alone[0].country else []

    def _pair_of_holders(self, actor: Actor, present: list[Person]) -> list[Person]:
        """The only two of the report who hold the plural office, one of them at the meeting at hand: "the Ministers" behind a minister's call on a speaker."""
        found = list(islice((person for person in self.cast.people if person.name and _holds(person, actor)), 3)) if present else []
        return found if len(found) == 2 and len({person.country for person in found}) == 2 else []

    def _holders(self, actor: Actor) -> list[Person]:
        """The people who hold the plural office, where the text names them apart."""
        found = [person for person in self.cast.people if actor.head and _holds(person, actor)]
        found = [p for p in found if not actor.countries or p.country in actor.countries]
        if not actor.count and actor.head.split()[-1] in _EQUALS and actor.tokens.keys[actor.start] == "the":
            return found if len(found) == 2 == len({person.country for person in found}) else []
        some = "from" in actor.tokens.keys[actor.first : actor.last] and actor.start == actor.first  # "Ministers from Peru and Chile"
        return found if len(found) == actor.count or not some and 0 < len(actor.countries) <= len(found) else []

    def _pair(self, actor: Actor, number: int) -> list[Person]:
        """The two who act together nearby, before or else after, for "the two leaders" before any meeting has been told."""
        several = len(actor.countries) == 2
        if not several and (actor.head not in _PAIRS or actor.count not in (0, 2) or actor.countries):
            return []
        nearby = (*range(number - 1, max(-1, number - 4), -1), *range(number + 1, min(number + 3, len(self.sentences))))
        for near in nearby:
            for clause in self.sentences[near].clauses:
                people = [person for a in clause.subject if a.kind == PERSON and (person := self.cast.person(a))]
                if len(people) == 2:
                    return people
        return []

    def parties(self, clause: Clause, number: int) -> list[Party]:
        """Who acts in a clause, as parties; empty where nobody is named."""
        if clause.impersonal or not clause.subject:
            return []
        found: list[Party] = []
        for actor in clause.subject:
            for party in self.actor_parties(actor, number):
                if all(party.name != other.name for other in found):
                    found.append(party)
        return found

    def actor_parties(self, actor: Actor, number: int) -> list[Party]:
        """One actor as parties: a person, the people of a side, a body, a state."""
        person = self.cast.person(actor)
        if person is not None:
            return [person_party(person)]
        if actor.kind == PRONOUN and actor.head == "it":
            return self.last_speakers[:1] if self.last_speakers and self.last_speakers[0].kind is not PartyKind.PERSON else []
        if actor.kind == PRONOUN and actor.head in ("we", "i"):
            return []
        people = self._side(actor, number)
        if people:
            return [person_party(one) for one in people]
        if actor.kind == BODY:
            return [Party(name=self.body_name(actor), kind=PartyKind.BODY)]
        if actor.kind == STATE:
            return [Party(name=actor.text, kind=PartyKind.STATE)]
        if actor.kind == PERSON and actor.official:
            return [Party(name=actor.text, kind=PartyKind.PERSON)]
        if actor.kind == GROUP and (actor.countries or actor.tokens.bits[actor.first] & voc.CAP):
            return [Party(name=actor.tokens.slice(actor.start, actor.last), kind=PartyKind.BODY)]
        if actor.kind == GROUP and actor.head not in ("both", "sides", "parties", "leaders"):
            return [Party(name=actor.text, kind=PartyKind.BODY)]
        return []

    def body_name(self, actor: Actor) -> str:
        """A body's name; a bare "the ministry" has that of the last one so called."""
        text = actor.text
        if actor.last - actor.first == 1 and not actor.tokens.bits[actor.first] & voc.CAPS:
            word = text.casefold()
            return next((name for name in self.bodies() if word in name.casefold().split()), text)
        if actor.last - actor.first > 1:
            self.note_body(text)
        return text

    def note_body(self, name: str) -> None:
        """Remembers a body by its name."""
        self._bodies.pop(name, None)
        self._bodies[name] = None

    def bodies(self) -> Iterator[str]:
        """The bodies named so far, the last one first."""
        return islice(reversed(self._bodies), _MOST_BODIES)


def _everyone(encounter: Encounter, actor: Actor) -> list[Person]:
    """All at a meeting of three states and more, each sent by another, whom a plural without a number means: "the ministers", "they"; the participants of any."""
    people = encounter.people
    if actor.count or actor.countries or len(people) < 3:
        return []
    if actor.head in _ATTENDING:
        return list(people)
    fitting = people if actor.head in _ALL else [person for person in people if _holds(person, actor)]
    states = {person.country for person in fitting}
    return list(fitting) if 2 < len(states) == len(fitting) and None not in states else []


def _holds(person: Person, actor: Actor) -> bool:
    """Does the person hold an office that the plural names? "Ministers" are not prime ministers."""
    held = (office.text.casefold() for office in person.offices)
    return any(actor.head in office and not (office.startswith("prime") and actor.head == "minister") for office in held)


def person_party(person: Person) -> Party:
    """A person as a party."""
    return Party(name=person.name or person.office or "", kind=PartyKind.PERSON, person=person)
