"""The one attendee that a descriptor fits: "the visiting diplomat", "the Namibian minister", "the Kenyan side".

Who is only described is looked for among those of the encounter at hand, by state, by post and by nothing else; two that fit are none.
"""

from pressparse.events.discourse import Discourse
from pressparse.lexicon.speech import DIPLOMATIC_POSTS, SAME_POSTS
from pressparse.model import Person
from pressparse.phrases.actors import BODY, PERSON, Actor

_FILLER = frozenset("the visiting top senior chief new outgoing incoming foreign".split())
_SIDES = frozenset(("side", "delegation"))


def fitting_attendee(discourse: Discourse, number: int, actor: Actor) -> Person | None:
    """The only named attendee that the words of ``actor`` fit; None for whoever has a name or attends unnamed."""
    encounter, person = discourse.encounter_at(number), discourse.person(actor)
    if encounter is None or person is not None and (person.name or person in encounter.people):
        return None
    if actor.kind == BODY and actor.head in _SIDES and actor.countries:
        fitting = [one for one in encounter.principals() if one.name and one.country in actor.countries]
    elif actor.kind == PERSON and actor.official is not None and actor.tokens.keys[actor.start] == "the":
        post = (person.office if person is not None else None) or actor.text
        states = actor.countries
        named = [one for one in encounter.people if one.name and (not states or one.country in states)]
        fitting = [one for one in named if _holds(one, post.casefold())]
    else:
        return None
    return fitting[0] if len(fitting) == 1 else None


def _holds(person: Person, post: str) -> bool:
    """Do the person's offices hold every word of the post, or a post that is the same?"""
    office = (person.office or "").casefold()
    held, words = frozenset(office.split()), frozenset(post.split()) - _FILLER
    if post.endswith("diplomat"):
        return not DIPLOMATIC_POSTS.isdisjoint(held)
    return bool(words) and words <= held or any(post in same and any(other in office for other in same) for same in SAME_POSTS)
