"""The one person that a descriptor fits: "the visiting diplomat", "the Namibian official", "the top lawmaker", "the Kenyan side".

Who is only described is looked for by state, by post and by side among those of the encounter at hand, then among all whom the report names;
two that fit are none. "The official" without a state goes on with who spoke last.
"""

from collections.abc import Sequence
from itertools import islice

from pressparse import vocabulary as voc
from pressparse.events.discourse import Discourse, Encounter
from pressparse.lexicon.speech import DESCRIBED, HEADING_WORDS, SAME_POSTS
from pressparse.model import MentionKind, PartyKind, Person, Role
from pressparse.phrases.actors import BODY, PERSON, PRONOUN, Actor

_FILLER = frozenset("the visiting top senior chief new outgoing incoming foreign".split())
_SIDES = frozenset(("side", "delegation"))
_GUESTS = frozenset("visiting guest visitor".split())
_ROLES: dict[str, Role] = {
    **dict.fromkeys(("guest", "guests", "visitor", "visitors"), Role.GUEST),
    **dict.fromkeys(("host", "hosts", "hostess"), Role.HOST),
}
_MOST = 64  # people of a report who are looked through


def fitting_attendee(discourse: Discourse, number: int, actor: Actor) -> Person | None:
    """The only named attendee that the words of ``actor`` fit; None for whoever has a name or attends unnamed."""
    encounter, person = discourse.encounter_at(number), discourse.person(actor)
    if person is not None and (person.name or encounter is not None and person in encounter.people):
        return None
    if actor.kind == PERSON and (side := person_of_side(discourse, number, _with_owner(actor))) is not None:
        return side
    if actor.kind == BODY and actor.head in _SIDES and actor.countries and encounter is not None:
        return _only([one for one in encounter.principals() if one.name and one.country in actor.countries])
    if actor.kind == PERSON and actor.official is not None and (actor.tokens.keys[actor.start] == "the" or _is_top_diplomat(actor.text)):
        post = (person.office if person is not None else None) or actor.text
        return described_person(
            discourse, number, (*actor.tokens.keys[actor.start : actor.first], *post.casefold().split()), actor.countries
        )
    if actor.kind == PERSON and actor.head == "style" and person is None and encounter is not None:
        return _styled(discourse, encounter, actor)
    if actor.kind == PRONOUN and person is not None and person.office:
        return described_person(discourse, number, person.office.casefold().split(), (person.country,) if person.country else ())
    return None


def _with_owner(actor: Actor) -> Sequence[str]:
    """The words of an actor with whose it is: "the delegation's leader"."""
    keys, first = actor.tokens.keys, actor.start
    owned = first > 1 and actor.tokens.bits[first - 1] & voc.GENITIVE
    return keys[first - 2 if owned else first : actor.last]


def person_of_side(discourse: Discourse, number: int, words: Sequence[str]) -> Person | None:
    """Who alone is "the guest" or "the hosts" of the encounter at hand, or "the leader of the visiting delegation"."""
    encounter = discourse.encounter_at(number)
    if encounter is None:
        return None
    if not HEADING_WORDS.isdisjoint(words) and not _SIDES.isdisjoint(word.removesuffix("'s") for word in words):
        return _only([one for one in encounter.people if one.id in encounter.leaders and one.name])
    role = _ROLES.get(words[-1]) if words else None
    return _only([one for one in encounter.principals() if one.name and encounter.roles[one.id] is role]) if role else None


def described_person(discourse: Discourse, number: int, words: Sequence[str], states: Sequence[str]) -> Person | None:
    """The only named person whom the ``words`` of a descriptor and its ``states`` fit."""
    encounter = discourse.encounter_at(number)
    near = encounter.people if encounter is not None else []
    if encounter is not None and not _GUESTS.isdisjoint(words):
        near = _guests(encounter) or near
    post = " ".join(words)
    fitting = [one for one in near if one.name and (not states or one.country in states) and _holds(discourse, one, post)]
    if len(fitting) > 1 and encounter is not None:
        fitting = [one for one in encounter.principals() if one in fitting]
    if not fitting and words[-1] not in DESCRIBED and encounter is not None:
        return None
    if not fitting and (states or DESCRIBED.get(words[-1])):
        named = [one for one in islice(discourse.cast.people, _MOST) if one.name and _holds(discourse, one, post)]
        fitting = [one for one in named if not states or one.country in states]
        if not fitting and DESCRIBED.get(words[-1]):
            fitting = [one for one in named if one.country is None]
    return _only(fitting) or _spoke_last(discourse, fitting) or (None if states else _last_official(discourse, words[-1]))


def _styled(discourse: Discourse, encounter: Encounter, actor: Actor) -> Person | None:
    """Whom "His Excellency" means: the only one who bears the style, among several who spoke last; else the host."""
    style = actor.tokens.keys[actor.last - 1]
    forms = {style, "he", "h.e."} if style == "excellency" else {style}
    bearers = [one for one in encounter.people if one.name and one.honorific and forms & set(one.honorific.casefold().split())]
    spoke = [party.person for party in discourse.last_speakers]
    found = _only(bearers) or next((one for one in bearers if len(spoke) == 1 and spoke[0] is one), None)
    return found or _only([one for one in encounter.people if one.name and encounter.roles[one.id] is Role.HOST])


def _guests(encounter: Encounter) -> list[Person]:
    return [one for one in encounter.people if encounter.roles[one.id] is Role.GUEST]


def _only(people: Sequence[Person]) -> Person | None:
    return people[0] if len(people) == 1 else None


def _spoke_last(discourse: Discourse, fitting: Sequence[Person]) -> Person | None:
    """Which of those whom a descriptor fits spoke last, alone."""
    spoken = discourse.last_speakers
    return next((one for one in fitting if len(spoken) == 1 and spoken[0].person is one), None)


def _last_official(discourse: Discourse, head: str) -> Person | None:
    """Who spoke last, where "the official" says no more than that it is an official."""
    spoken = discourse.last_speakers
    if head not in DESCRIBED or DESCRIBED[head] or len(spoken) != 1 or spoken[0].kind is not PartyKind.PERSON:
        return None
    return spoken[0].person


def _holds(discourse: Discourse, person: Person, post: str) -> bool:
    """Do the person's offices hold every word of the post, a post that is the same, or one of those that the descriptor is said of?"""
    office = " ".join(f"{office.text} {office.organization or ''}" for office in person.offices).casefold()
    held, bare = frozenset(office.split()), [word for word in post.split() if word not in _FILLER]
    if _is_top_diplomat(post):
        return "foreign" in held
    words = frozenset(bare)
    head = bare[0] if {"of", "to"} & words else bare[-1] if bare else ""
    if head in DESCRIBED:
        classes, rest = DESCRIBED[head], words - {head}
        if rest and rest <= held and head in HEADING_WORDS:
            return True  # "the Party leader" of its General Secretary
        return not classes or not classes.isdisjoint(held) or not classes.isdisjoint(_designation(discourse, person))
    if words & HEADING_WORDS and "of" in words and held & HEADING_WORDS:
        words -= HEADING_WORDS | {"of"}
    return bool(words) and words <= held or any(" ".join(bare) in same and any(other in office for other in same) for same in SAME_POSTS)


def _is_top_diplomat(post: str) -> bool:
    """Is it how writers call a foreign minister: "Peru's chief diplomat"?"""
    return post.casefold().endswith((" chief diplomat", " top diplomat")) or post in ("chief diplomat", "top diplomat")


def _designation(discourse: Discourse, person: Person) -> list[str]:
    """The words that first speak of the person by name, the house that they sit in included."""
    named = next((mention for mention in person.mentions if mention.kind is MentionKind.NAME), None)
    return named.span.of(discourse.text).casefold().split() if named is not None else []
