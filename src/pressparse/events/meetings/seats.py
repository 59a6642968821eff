"""In whose country an encounter was that names no place: at home with its host, where an envoy is posted."""

from pressparse.events.discourse import Encounter
from pressparse.events.meetings.roles import is_principal
from pressparse.lexicon.offices import ENVOY_WORDS, TO_BODIES
from pressparse.model import MeetingKind, Person, Place, Role
from pressparse.people.nations import sent_to

_AT_HOME = (MeetingKind.MEETING, MeetingKind.GATHERING, MeetingKind.CEREMONY)


def home_of(encounter: Encounter) -> Place | None:
    """The country of a host: a guest is received at home, and the meetings that one chairs among one's own people are held there.

    An envoy is at home where they are posted, and nowhere if the text does not say where that is.
    """
    if encounter.kind not in _AT_HOME or not encounter.settled_roles:
        return None
    hosts = {_home(person) for person in encounter.people if encounter.roles[person.id] is Role.HOST}
    others = {person.country for person in encounter.people if encounter.roles[person.id] is not Role.HOST} - {None}
    if encounter.kind is MeetingKind.CEREMONY and Role.GUEST not in encounter.roles.values():
        return None
    if len(hosts) != 1 or encounter.kind is MeetingKind.GATHERING and not others <= hosts:
        return None
    country = hosts.pop()
    return Place(country=country, span=encounter.cue) if country else None


def _home(person: Person) -> str | None:
    """Where a host is at home: their own state, of an envoy the one they are sent to."""
    return sent_to(person.office) if is_envoy(person) and person.office else person.country


def is_envoy(person: Person) -> bool:
    """Is somebody an ambassador, a high commissioner or the like, sent to a state rather than to a body or on a mission?"""
    office = (person.office or "").casefold().replace("-", " ").replace("'", " ").replace("’", " ")
    words = frozenset(office.split())
    return (not ENVOY_WORDS.isdisjoint(words) or "high commissioner" in office) and TO_BODIES.isdisjoint(words)


def seat_of(encounter: Encounter) -> Place | None:
    """The country of those whom another state's envoys meet: envoys are met where they are posted, unless they come along with their minister."""
    envoys = [person for person in encounter.people if is_envoy(person)]
    others = [person for person in encounter.people if person not in envoys]
    away = {person.country for person in envoys}
    posts = {sent_to(person.office) for person in envoys if person.office} - {None}
    home = {person.country for person in others} - away - {None}
    if not envoys or len(home) != 1 or posts - home:
        return None
    if any(person.country in away and is_principal(encounter, person) for person in others):
        return None
    return Place(country=home.pop(), span=encounter.cue)
