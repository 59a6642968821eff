"""Host and guest where the cue itself leaves them open: who is at home where people met, and who came.

host := who is of the state of the place | whose guest somebody still is | whom an envoy meets | in whose house they met
"""

from itertools import pairwise

from pressparse import vocabulary as voc
from pressparse.events.discourse import Encounter
from pressparse.events.encounters import VIRTUAL
from pressparse.events.meetings.cues import Cue
from pressparse.lexicon.encounters import ASIDES, GUESTS, PROGRAMMES
from pressparse.lexicon.houses import OF_NO_OFFICE, SEAT_NAMES, SEATS
from pressparse.lexicon.offices import EMBASSY_STAFF, ENVOYS, NOT_OF_A_STATE
from pressparse.lexicon.things import DELEGATIONS
from pressparse.model import MeetingKind, Person, Role
from pressparse.people.nations import sent_to
from pressparse.phrases.actors import BODY, GROUP, PERSON, Actor

_FOREIGN = frozenset("foreign diplomatic ambassadors ambassador envoys diplomats".split())


def _countries(people: list[Person]) -> set[str | None]:
    return {person.country for person in people}


def owner_of_house(encounter: Encounter, venue: str) -> str | None:
    """The state in whose ministry or palace people met: of whoever has the office that the house is of, else of who acts there.

    "At the Ministry of Defence" is where the one minister of defence is at home; "at the Ministry", "at State House" where the first named is.
    """
    words = set(venue.casefold().replace("'s", "").split()) - OF_NO_OFFICE
    owners = {person.country for person in encounter.people if not words.isdisjoint((person.office or "").casefold().split())}
    if len(owners) == 1:
        return owners.pop()
    if encounter.kind is MeetingKind.VISIT or words.isdisjoint(SEATS) and not any(name in venue.casefold() for name in SEAT_NAMES):
        return None
    hosts = [person for person in encounter.people if encounter.roles[person.id] is Role.HOST] or encounter.first_side
    return hosts[0].country if hosts else None


def is_beside_event(encounter: Encounter) -> bool:
    """Was it on the margins of a gathering, where as a rule nobody is at home?"""
    venue = encounter.place.venue if encounter.place is not None else None
    return venue is not None and venue.split()[0].casefold() in ASIDES


def _host_state(before: list[Encounter], encounter: Encounter) -> str | None:
    """The state of those who were hosts to a guest of this encounter, told before it in its section: the guest is still there."""
    for other in before:
        if other.section != encounter.section:
            continue
        if any(other.roles.get(person.id) is Role.GUEST for person in encounter.people):
            hosts = {person.country for person in other.people if other.roles[person.id] is Role.HOST}
            if len(hosts) == 1:
                return hosts.pop()
    return None


def settle_roles(before: list[Encounter], encounter: Encounter) -> None:
    """At home one is host, abroad guest, where the text itself gives no roles; at a ceremony only who is said to come from elsewhere."""
    if encounter.settled_roles or encounter.kind in VIRTUAL or encounter.kind is MeetingKind.GATHERING:
        _complete_sides(encounter)
        return
    sent = {p.id for p in encounter.people if "designate" in (p.office or "").casefold()}  # who calls before setting out
    if sent and len(sent) < len(encounter.people) and encounter.kind is MeetingKind.MEETING:
        encounter.roles.update({p.id: Role.GUEST if p.id in sent else Role.HOST for p in encounter.people if is_principal(encounter, p)})
        return
    country = (encounter.place.country if encounter.place else None) or _host_state(before, encounter)
    countries = {person.country for person in encounter.people}
    unsaid = any(person.country is None and not _is_international(person) for person in encounter.people)
    principals = [*encounter.first_side, *encounter.other_side] or encounter.people
    own = country if country in countries else None  # a press office often leaves its own state unsaid
    beside = country not in _countries(principals) and is_beside_event(encounter)  # its own state unsaid, the office is a guest too
    if encounter.foreigners and own and countries == {own} and encounter.kind is MeetingKind.MEETING:
        encounter.roles.update({person.id: Role.HOST for person in encounter.first_side})
    within = encounter.kind is MeetingKind.CEREMONY and countries <= {None, country}  # nobody is said to be from abroad
    if country is None or beside or within or own is None and not unsaid or len(countries) < 2:
        return
    sides = {person.id for person in (encounter.first_side if own in _countries(encounter.first_side) else encounter.other_side)}
    if not encounter.first_side and not encounter.other_side:  # only "was headed by" names anybody
        sides = {next(person.id for person in encounter.people if person.country == own)}
    for person in encounter.people:
        if person.country == own:
            encounter.roles[person.id] = Role.HOST if person.id in sides else Role.PARTICIPANT
        elif person.country or _came(encounter, person):
            encounter.roles[person.id] = Role.GUEST


def level(encounter: Encounter, attended: bool) -> None:
    """Who calls whom is nobody's host or guest; on a screen neither, unless somebody is said to host or chair; who attends a gathering takes part in it."""
    if encounter.kind is MeetingKind.CALL or encounter.kind is MeetingKind.VIDEO and encounter.rule.startswith("noun "):
        encounter.roles.update({person.id: Role.PARTICIPANT for person in encounter.people})
    elif encounter.kind is MeetingKind.GATHERING and attended:
        encounter.roles.update({identity: Role.PARTICIPANT for identity, role in encounter.roles.items() if role is Role.GUEST})


def _is_international(person: Person) -> bool:
    """Is somebody of a body, or in an office that no state has, so that no country is theirs to be at home in?"""
    return bool(person.organization) or not NOT_OF_A_STATE.isdisjoint((person.office or "").casefold().split())


def _complete_sides(encounter: Encounter) -> None:
    """Where only one side has a role, the heads of the other state's side have the one that answers it."""
    given = {role: {p.country for p in encounter.people if encounter.roles[p.id] is role} for role in (Role.HOST, Role.GUEST)}
    if encounter.kind is not MeetingKind.MEETING or bool(given[Role.HOST]) == bool(given[Role.GUEST]):
        return
    role, known = (Role.GUEST, given[Role.HOST]) if given[Role.HOST] else (Role.HOST, given[Role.GUEST])
    for person in (*encounter.first_side, *encounter.other_side):
        if encounter.roles.get(person.id) is Role.PARTICIPANT and person.country and person.country not in known:
            encounter.roles[person.id] = role


def follow_anchors(encounter: Encounter) -> None:
    """Whose state nobody says is on the side of whom they come with; whoever comes to a gathering takes part in it."""
    convened = any(encounter.roles[person.id] is Role.HOST for person in encounter.first_side)
    if encounter.kind is MeetingKind.GATHERING and convened:
        encounter.roles.update({identity: Role.PARTICIPANT for identity, role in encounter.roles.items() if role is Role.GUEST})
        return
    states = {person.id: person.country for person in encounter.people}
    for member, anchor in encounter.beside.items():
        if encounter.roles[anchor] is Role.GUEST and member in states and states[member] in (None, states.get(anchor)):
            encounter.roles[member] = Role.GUEST


def _came(encounter: Encounter, person: Person) -> bool:
    """Is somebody without a state one of those who came: named by the cue, or of the same body as they?"""
    if is_principal(encounter, person):
        return bool(person.organization) or encounter.kind is not MeetingKind.CEREMONY
    words = {word for word in (person.organization or "").split() if word[0].isupper()}
    others = [other.organization or "" for other in (*encounter.first_side, *encounter.other_side) if other.country is None]
    return any(not words.isdisjoint(body.split()) for body in others)


def is_principal(encounter: Encounter, person: Person) -> bool:
    """Does the cue itself name the person on a side? Those who only attended may be of either; where it names nobody, everybody is."""
    named = (*encounter.first_side, *encounter.other_side)
    return not named or any(person is other for other in named)


def role_by_side(encounter: Encounter, person: Person, beside: Role | None = None) -> Role:
    """Who comes from the guest's country, or body, is a guest, who comes from the host's takes part; others as those ``beside`` whom they come."""
    sides: dict[Role, set[str]] = {Role.HOST: set(), Role.GUEST: set()}
    for other in encounter.people:
        if other is not person and (side := sides.get(encounter.roles[other.id])) is not None and (of := _belongs_to(other)):
            side.add(of)
    of = _belongs_to(person)
    if not EMBASSY_STAFF.isdisjoint((person.office or "").casefold().replace("'s", "").split()) and _is_envoys(encounter):
        return Role.GUEST
    accredits = any(word in encounter.rule for word in ("creden", "accredit", "letter"))
    office = (person.office or "").casefold().removeprefix("new ")
    if encounter.kind is MeetingKind.CEREMONY and accredits and (not office or office.startswith(ENVOYS)):
        return Role.GUEST if of not in sides[Role.HOST] else Role.PARTICIPANT
    if person.country is None and person.office and sent_to(person.office) in sides[Role.HOST]:
        return Role.GUEST
    if of and of in sides[Role.GUEST] ^ sides[Role.HOST]:
        return Role.GUEST if of in sides[Role.GUEST] else Role.PARTICIPANT
    return beside or Role.PARTICIPANT


def _is_envoys(encounter: Encounter) -> bool:
    """Is an envoy the guest, so that staff of the embassy come with him?"""
    return any(encounter.roles[p.id] is Role.GUEST and (p.office or "").casefold().startswith(ENVOYS) for p in encounter.people)


def _belongs_to(person: Person) -> str | None:
    return person.country or person.organization


def are_foreigners(others: list[Actor], subject: list[Person]) -> bool:
    """Are those whom somebody meets a group from abroad ("a delegation of Peruvian senators", "foreign ambassadors")?"""
    own, groups = _countries(subject), [actor for actor in others if actor.kind in (BODY, GROUP)]
    words = {key for actor in groups for key in actor.tokens.keys[actor.start : actor.last]}
    return not words.isdisjoint(_FOREIGN) or any(not own.issuperset(actor.countries) for actor in groups)


def delegates(encounters: list[Encounter], actors: list[Actor]) -> list[Person]:
    """Of "the delegation", "the Peruvian delegation": those who lead it at the last of the encounters that has one, else its guests."""
    for actor in actors:
        if actor.kind in (BODY, GROUP) and actor.head in DELEGATIONS and actor.tokens.keys[actor.start] == "the" and not _is_named(actor):
            return next((people for e in reversed(encounters) if (people := _visitors(e, actor.countries))), [])
    return []


def guests_acting(encounters: list[Encounter], cue: Cue) -> list[Person]:
    """Of "the guests" who act in a cue's clause: the guests of the last encounter that has any."""
    if cue.clause is None or cue.clause.passive or any(actor.head not in GUESTS for actor in cue.clause.subject):
        return []
    keys, first = cue.sentence.tokens.keys, cue.sentence.first
    if keys[cue.clause.subject_first : cue.clause.first] == ("it",):  # "the delegation travelled to Lima, where it met"
        return next((_visitors(e, ()) for e in reversed(encounters) if e.leaders), [])
    at = next((n for n in range(cue.clause.first - 1, first, -1) if keys[n] in GUESTS), -1)
    national = any(begins < at <= ends + 1 for begins, ends, _ in cue.sentence.states)  # "the British guest"
    if at <= first or not (national or keys[at - 1] in ("the", "visiting", "distinguished")):
        return []
    return next((people for e in reversed(encounters) if (people := _visitors(e, ()) or e.other_side)), [])


def travellers(encounters: list[Encounter], cue: Cue) -> list[Person]:
    """Of talks on a programme ("Meetings with A and B are scheduled"): who is on the visit told last, to come as they are."""
    if cue.clause is not None or cue.subject or cue.kind is not MeetingKind.MEETING:
        return []
    visit = next((e for e in reversed(encounters) if e.kind is MeetingKind.VISIT), None)
    keys = cue.sentence.tokens.keys[cue.sentence.first : cue.sentence.last]
    if visit is None or PROGRAMMES.isdisjoint(keys) or not any(actor.kind == PERSON for actor in cue.others):
        return []
    cue.status, cue.separate = visit.status, True
    return [person for person in visit.people if visit.roles[person.id] is Role.GUEST][:1]


def add_protagonist(encounters: list[Encounter]) -> None:
    """Gives talks that "were also held with" somebody the one whose encounter with others was told right before in the section."""
    for before, encounter in pairwise(encounters):
        lone = not encounter.first_side and encounter.other_side and encounter.kind is MeetingKind.MEETING
        if not lone or before.section != encounter.section or before.status is not encounter.status:
            continue
        sides = [side[0] for side in (before.first_side, before.other_side) if len(side) == 1]
        new = (person for person in sides if person.country not in _countries(encounter.other_side))
        if (person := next((p for p in sides if p.id in encounter.roles), None) or next(new, None)) is not None:
            encounter.first_side = [person]
            encounter.add(person, before.roles[person.id])
            _complete_sides(encounter)


def _is_named(actor: Actor) -> bool:
    """Is it a body that has a name ("the OSCE Mission to Serbia")?"""
    tokens = actor.tokens
    return any(tokens.keys[at] == actor.head and tokens.bits[at] & voc.CAP for at in range(actor.first, actor.last))


def _visitors(encounter: Encounter, countries: tuple[str, ...]) -> list[Person]:
    """Who leads the guests of an encounter, else the guests themselves; where states are given, of one of them."""
    people = [person for person in encounter.people if not countries or person.country in countries]
    leaders = [person for person in people if person.id in encounter.leaders]
    came = (Role.GUEST, Role.PARTICIPANT) if encounter.kind is MeetingKind.VISIT else (Role.GUEST,)
    return leaders or [person for person in people if encounter.roles[person.id] in came]
