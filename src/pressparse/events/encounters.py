"""A meeting while the report is read."""

from attrs import define, field

from pressparse.model import DateRef, MeetingKind, MeetingStatus, Person, Place, Role, Source
from pressparse.span import Span

TALKS = (MeetingKind.GATHERING, MeetingKind.MEETING, MeetingKind.VIDEO)
VIRTUAL = (MeetingKind.CALL, MeetingKind.VIDEO)


@define(eq=False)
class Encounter:
    """A meeting while the report is read."""

    kind: MeetingKind
    status: MeetingStatus
    sentence: int
    section: int
    cue: Span
    rule: str
    roles: dict[str, Role] = field(factory=dict)
    people: list[Person] = field(factory=list)
    first_side: list[Person] = field(factory=list)
    other_side: list[Person] = field(factory=list)
    leaders: set[str] = field(factory=set)
    beside: dict[str, str] = field(factory=dict)
    date: DateRef | None = None
    place: Place | None = None
    source: Source | None = None
    settled_roles: bool = False
    journey: bool = False
    bound_for: tuple[str, ...] = ()  # the states of a journey to several
    onward: bool = False  # a journey begun after what is told before it
    unnamed: bool = False
    happens: bool = False
    foreigners: bool = False  # the other side is a group from abroad

    def add(self, person: Person, role: Role) -> None:
        """One more attendee; a plain participant's role may still become a host's or guest's."""
        if person.id not in self.roles:
            self.people.append(person)
            self.roles[person.id] = role
        elif self.roles[person.id] is Role.PARTICIPANT:
            self.roles[person.id] = role

    def take_medium(self, kind: MeetingKind) -> None:
        """What was told as a meeting was one by telephone or on a screen, where ``kind`` says so."""
        if kind in VIRTUAL and self.kind is MeetingKind.MEETING:
            self.kind, self.place = kind, None

    def principals(self) -> list[Person]:
        """The heads of the two sides; of one side everybody."""
        if self.first_side and self.other_side:
            return [self.first_side[0], self.other_side[0]]
        if len(self.people) == 2 or len(self.people) <= 3 and len({p.country for p in self.people}) == 1:
            return list(self.people)
        by_country: dict[str | None, Person] = {}
        for person in self.people:
            by_country.setdefault(person.country, person)
        return list(by_country.values()) if len(by_country) > 1 else list(self.people)
