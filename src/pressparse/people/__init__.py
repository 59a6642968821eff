"""Who is who: the people of a report, from every designation in it."""

from pressparse.clauses import Sentence
from pressparse.mentions.pieces import Piece
from pressparse.model import Mention, MentionKind, Office, Person
from pressparse.people.offices import office_words
from pressparse.people.roster import Draft, Roster
from pressparse.people.states import own_state
from pressparse.phrases.actors import PRONOUN, Actor
from pressparse.phrases.officials import OfficeRead

_STATE_HEADS = frozenset(
    "president;vice president;prime minister;premier;chancellor;king;queen;emperor;emir;sultan;crown prince;minister;secretary;secretary of state;speaker;ambassador;governor;foreign minister;defence minister;defense minister;foreign secretary;"
    "deputy prime minister;minister of state;vice minister;undersecretary;under secretary;assistant secretary;attorney general;national security advisor;advisor;adviser;deputy secretary;administrator;first lady;chief of staff;deputy minister;state secretary;cabinet secretary;principal secretary;permanent secretary;special envoy;envoy;president-elect;chief justice;mayor;senator;high commissioner;"
    "commander;prosecutor general;chief of general staff;chief of the general staff;chief of defence;head of state;vice premier;deputy;director;commissioner;chair;chairman;special representative;special assistant;senior director;senior advisor;executive secretary;under-secretary;spokesperson;coordinator;superintendent;comptroller;comptroller of the currency;justice;judge;member;councillor;state councillor;undersecretary of state;official;chief;head;assistant;presidential envoy;representative;aide;observer;leader;opposition leader;secretary-general;secretary general;counsel;minister-counsellor;senior official;consul general;lieutenant governor;deputy commander;parliamentary secretary;chief minister;attorney-general;solicitor general;regional governor;akim;foreign minister-designate;dean;acting head;negotiator;chief negotiator;mp;member of parliament".split(";")
)


class Cast:
    """The people of a report and who each actor of it is."""

    def __init__(self, people: tuple[Person, ...], persons: dict[Actor, Person]) -> None:
        self.people = people
        self._persons = persons

    def person(self, actor: Actor) -> Person | None:
        """The person that an actor speaks of, None where it is none or not settled."""
        return self._persons.get(actor)


def read_cast(sentences: list[Sentence], pieces: list[list[Piece]], issuer: str | None, filed: str | None) -> Cast:
    """The cast of a report whose sentences stand in order; ``filed`` is the country of its dateline."""
    roster = Roster(sentences)
    roster.build()
    foreign = {country for draft in roster.drafts for country in draft.countries}
    home = own_state(zip(sentences, pieces, strict=True), foreign, issuer, filed)
    drafts = sorted(roster.drafts, key=lambda draft: min(s.tokens.start[a.first] for s, a in draft.actors))
    made = {draft: _person(draft, f"p{n}", home) for n, draft in enumerate(drafts, start=1)}
    return Cast(tuple(made.values()), {actor: made[draft] for actor, draft in roster.of.items()})


def _person(draft: Draft, identity: str, home: str | None) -> Person:
    stack = _best_stack(draft)
    named = [official for official in draft.officials if official.name]
    name = max((official.name_text for official in named), key=lambda text: (len(text.split()), not text.isupper()), default=None)
    country = draft.country or (home if stack and all(_is_of_state(office) for office in stack) and not _body(draft) else None)
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


def _is_of_state(office: OfficeRead) -> bool:
    return office.organization is None and office.head in _STATE_HEADS


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
