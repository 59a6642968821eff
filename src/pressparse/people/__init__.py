"""Who is who: the people of a report, from every designation in it."""

from pressparse.clauses import Sentence
from pressparse.mentions.pieces import Piece
from pressparse.model import Mention, MentionKind, Office, Person
from pressparse.people.offices import office_words
from pressparse.people.roster import Draft, Roster
from pressparse.people.states import Signs, StateReader
from pressparse.phrases.actors import PRONOUN, Actor
from pressparse.phrases.officials import OfficeRead

__all__ = ["Cast", "Signs", "read_cast"]


class Cast:
    """The people of a report and who each actor of it is."""

    def __init__(self, people: tuple[Person, ...], persons: dict[Actor, Person]) -> None:
        self.people = people
        self._persons = persons

    def person(self, actor: Actor) -> Person | None:
        """The person that an actor speaks of, None where it is none or not settled."""
        return self._persons.get(actor)


def read_cast(sentences: list[Sentence], pieces: list[list[Piece]], signs: Signs) -> Cast:
    """The cast of a report whose sentences stand in order."""
    roster = Roster(sentences)
    roster.build()
    StateReader(roster, sentences, pieces, signs).fill()
    drafts = sorted(roster.drafts, key=lambda draft: min(s.tokens.start[a.first] for s, a in draft.actors))
    made = {draft: _person(draft, f"p{n}") for n, draft in enumerate(drafts, start=1)}
    return Cast(tuple(made.values()), {actor: made[draft] for actor, draft in roster.of.items()})


def _person(draft: Draft, identity: str) -> Person:
    stack = _best_stack(draft)
    named = [official for official in draft.officials if official.name]
    name = max((official.name_text for official in named), key=lambda text: (len(text.split()), not text.isupper()), default=None)
    country = draft.country
    offices = tuple(_office(office, country, _body(draft)) for office in stack)
    return Person(
        id=identity,
        name=name,
        honorific=next((o.honorific for o in draft.officials if o.honorific), None),
        rank=next((o.rank for o in draft.officials if o.rank), None),
        offices=offices,
        country=country,
        mentions=_mentions(draft),
    )


def _body(draft: Draft) -> str | None:
    return next((o.organization for o in draft.officials if o.organization), None)


def _best_stack(draft: Draft) -> list[OfficeRead]:
    """The fullest stack of offices that the text gives; a former office only where there is no other."""
    stacks = draft.stacks or (draft.borrowed.stacks[:1] if draft.borrowed else [])
    current = [stack for stack in stacks if not _is_former(stack)] or stacks
    return max(current, key=_fullness, default=[])


def _is_former(stack: list[OfficeRead]) -> bool:
    return all(office.text.casefold().startswith(("former ", "ex-", "late ", "outgoing ")) for office in stack)


def _fullness(stack: list[OfficeRead]) -> int:
    return sum(len(office_words(office.text)) + bool(office.organization) for office in stack)


def _office(read: OfficeRead, country: str | None, body: str | None) -> Office:
    return Office(text=read.text, organization=read.organization or body, country=read.country or country, span=read.span)


def _mentions(draft: Draft) -> tuple[Mention, ...]:
    """Every place that speaks of the person, in the order of the text."""
    found = [Mention(span=s.tokens.span(a.first, a.last), kind=_mention_kind(a)) for s, a in draft.actors]
    return tuple(sorted(found, key=lambda mention: mention.span.start))


def _mention_kind(actor: Actor) -> MentionKind:
    if actor.kind == PRONOUN:
        return MentionKind.PRONOUN
    return MentionKind.NAME if actor.official and actor.official.name else MentionKind.OFFICE
