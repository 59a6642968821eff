"""Actors as parties to a statement: people, both sides, bodies by their full names, those without a name."""

from collections.abc import Sequence

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.discourse import Discourse, person_party
from pressparse.events.statements.attendees import fitting_attendee
from pressparse.lexicon.speech import ISSUERS, UNNAMED
from pressparse.lexicon.words import NUMBERS, SIDES
from pressparse.model import Party, PartyKind
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, Actor

_OPENS_NOUN = voc.DET | voc.POSS
_DESCRIBED = frozenset((PERSON, BODY, PRONOUN))


def spoken_parties(discourse: Discourse, sentence: Sentence, number: int, actor: Actor) -> list[Party]:
    """One actor as parties; a body spoken of again has the name it was first called by."""
    if (holder := _bearer(discourse, sentence, actor)) is not None:
        return spoken_parties(discourse, sentence, number, holder)
    if actor.kind in _DESCRIBED and (attendee := fitting_attendee(discourse, number, actor)) is not None:
        return [person_party(attendee)]
    if discourse.person(actor) is None:
        if actor.kind == PRONOUN and actor.head == "it":
            return last_body(discourse)
        if actor.kind == PRONOUN and actor.head == "they" and (bodies := last_body(discourse)) and _is_crowd(bodies[0].name):
            return bodies
        if actor.kind == BODY:
            return body_parties(discourse, sentence, actor.start, actor.last)
        definite = sentence.tokens.keys[actor.start] == "the"
        if actor.kind == GROUP and actor.head in ISSUERS and definite and (bodies := last_body(discourse)):
            return bodies
        if actor.kind == GROUP and (name := _membership(sentence, actor)) is not None:
            return [Party(name=name, kind=PartyKind.BODY)]
        if actor.kind == GROUP and _is_unnamed(actor):
            return [Party(name=actor.text, kind=PartyKind.BODY)]
    return discourse.actor_parties(actor, number)


def _membership(sentence: Sentence, actor: Actor) -> str | None:
    """ "OPEC ministers", "the G7 ambassadors": a group that has the name of its body in capitals, and is not just the sides."""
    bits, first = sentence.tokens.bits, actor.first
    first -= actor.start == first > sentence.first and bool(bits[first - 1] & voc.CAPS)
    named = bits[first] & voc.CAPS and not bits[actor.last - 1] & voc.CAPS and not actor.countries and actor.last - first > 1
    return sentence.tokens.slice(first, actor.last) if named else None


def opposite_party(discourse: Discourse, number: int, names: set[str], states: Sequence[str] = ()) -> list[Party]:
    """Who heads the side other than the one among ``names``, of ``states`` if any; empty where the encounter has no two."""
    heads = principal_parties(discourse, number)
    own = [party for party in heads if party.person and party.person.country in states]
    others = own if len(own) == 1 else [party for party in heads if party.name not in names]
    return others if len(heads) == 2 and len(others) == 1 else []


def _bearer(discourse: Discourse, sentence: Sentence, actor: Actor) -> Actor | None:
    """Who bears a bare title between commas: "Minister Ana Brandt, MP, says"."""
    keys, before = sentence.tokens.keys, actor.start - 1
    if (
        actor.kind != PERSON
        or actor.start != actor.first
        or before <= sentence.first
        or keys[before] != ","
        or keys[actor.last : actor.last + 1] != (",",)
    ):
        return None
    holder, titled = sentence.by_token.get(before - 1), discourse.person(actor)
    person = discourse.person(holder) if holder is not None else None
    return holder if titled is not None and not titled.name and person is not None and person.name else None


def _is_unnamed(actor: Actor) -> bool:
    """ "Norwegian officials", "experts", without an article; bare "officials" are those who met."""
    if actor.start != actor.first or actor.head not in UNNAMED:
        return False
    keys, bits, at = actor.tokens.keys, actor.tokens.bits, actor.first - 1
    while at > 0 and bits[at] & voc.LOWER and not bits[at] & voc.FUNCTION and keys[at] not in NUMBERS:
        at -= 1
    if at >= 0 and (keys[at] == "the" or keys[at] in NUMBERS):
        return False
    return actor.head not in ("official", "officials") or len(actor.countries) == 1


def _is_crowd(name: str) -> bool:
    """ "Delegates", "Kenyan experts": they, not it."""
    return name.endswith("s") and any(word in UNNAMED or word in SIDES for word in name.casefold().split()[:2])


def principal_parties(discourse: Discourse, number: int) -> list[Party]:
    """The heads of the two sides of the encounter at hand, none where it has but one person."""
    encounter = discourse.encounter_at(number)
    people = encounter.principals() if encounter is not None and len(encounter.people) > 1 else []
    return [person_party(person) for person in people]


def last_body(discourse: Discourse) -> list[Party]:
    """The body or state that spoke last."""
    return [party for party in discourse.last_speakers if party.kind is not PartyKind.PERSON][:1]


def body_parties(discourse: Discourse, sentence: Sentence, first: int, last: int) -> list[Party]:
    """A body as a party, by its full name where it was named before: "the ministry", "the foreign department", "the DFA"."""
    tokens = sentence.tokens
    first = _whole_name(sentence, first)
    bare = without_article(sentence, first, last)
    name = tokens.slice(bare, last)
    known = _known_body(discourse, name) if tokens.keys[first] == "the" or tokens.bits[bare] & voc.CAPS else None
    if known is None:
        discourse.note_body(name)
    return [Party(name=known or name, kind=PartyKind.BODY)]


def _whole_name(sentence: Sentence, first: int) -> int:
    """The first token of a body's name with the plain words and the owner before it: "Norland's drug control" agency."""
    tokens, at = sentence.tokens, first
    if tokens.bits[first] & _OPENS_NOUN:
        return first
    while at > max(sentence.first, first - 6):
        bits = tokens.bits[at - 1]
        if bits & (voc.FUNCTION | voc.ADV | voc.TIME | voc.VERB) or not bits & (voc.LOWER | voc.GENITIVE | voc.CAP):
            break
        at -= 1
    return at


def _known_body(discourse: Discourse, name: str) -> str | None:
    """The last body whose longer name holds these words, or that they abbreviate."""
    words = name.casefold().split()
    for body in discourse.bodies():
        longer = body.split()
        if len(longer) <= len(words):
            continue
        initials = "".join(word[0] for word in longer if word[0].isupper())
        if name.isupper() and name == initials or all(word in body.casefold().split() for word in words):
            return body
    return None


def without_article(sentence: Sentence, first: int, last: int) -> int:
    """The first token behind articles and owners."""
    while first < last - 1 and sentence.tokens.bits[first] & _OPENS_NOUN:
        first += 1
    return first
