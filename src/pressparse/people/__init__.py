"""Who is who: the people of a report, from every designation in it."""

from operator import attrgetter

from attrs import define

from pressparse.clauses import Sentence
from pressparse.lexicon.names import SUFFIXES
from pressparse.lexicon.things import COMPANIES, OF_MINISTRIES
from pressparse.mentions.pieces import Kind, Piece
from pressparse.model import Mention, MentionKind, Office, Person
from pressparse.people.anaphors import Anaphors
from pressparse.people.bodies import expansions
from pressparse.people.drafts import Draft
from pressparse.people.likeness import name_words
from pressparse.people.nameless import join_nameless
from pressparse.people.roster import Roster
from pressparse.people.signs import Signs
from pressparse.people.states import StateReader
from pressparse.phrases.actors import Actor
from pressparse.phrases.officials import OfficeRead

__all__ = ["Cast", "Signs", "read_cast"]

_MINISTRIES = ("Department of ", "Ministry of ", "Ministry for ")
_OF_STATES = ("minister", "premier", "king", "queen", "senator", "secretary of state")
_place = attrgetter("span.start")


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
    roster.join_names()
    anaphors = Anaphors(roster)
    for sentence in sentences:
        anaphors.follow(sentence)
    join_nameless(roster)
    StateReader(roster, sentences, pieces, signs).fill()
    drafts = sorted(roster.drafts, key=attrgetter("start"))
    bodies = _Bodies(drafts, sentences, pieces)
    apart = {id(sentence.tokens) for sentence in sentences if sentence.is_apart}
    made = {draft: _person(draft, f"p{n}", bodies, apart) for n, draft in enumerate(drafts, start=1)}
    return Cast(tuple(made.values()), {actor: made[draft] for actor, draft in roster.of.items()})


@define(eq=False)
class _Bodies:
    """The bodies of a report; its text is searched for them only where some office has a body that may be cut short."""

    drafts: list[Draft]
    sentences: list[Sentence]
    pieces: list[list[Piece]]
    _found: list[str] | None = None
    _expansions: dict[str, str] | None = None

    def in_full(self, body: str | None) -> str | None:
        """ "The Bank", "the WTO" as the text names it in full elsewhere."""
        if not body or " " in body or body.islower():
            return None if body and body.islower() else body  # "the division": no body that is named
        if body.isupper():
            parts = (
                part for other in self._named() for part in (other, other.partition(" of the ")[2])
            )  # of "Central Committee of the …" the party
            full = next((part for part in parts if part and _initials(part) == body and not part.isupper()), None)
            full = full or self._expanded().get(body, body)
            return None if full.startswith(_MINISTRIES) or body.casefold() in OF_MINISTRIES else full
        return next((other for other in self._named() if other.endswith(f" {body}") or other.startswith(f"{body} of ")), body)

    def _expanded(self) -> dict[str, str]:
        """The names that the text gives for abbreviations."""
        if self._expansions is None:
            self._expansions = expansions(self.sentences)
        return self._expansions

    def _named(self) -> list[str]:
        """Every body that the text names."""
        if self._found is None:
            named = [
                _printed_high(s.tokens.slice(first, p.core[1]))
                for s, found in zip(self.sentences, self.pieces, strict=True)
                for p in found
                if p.kind == Kind.BODY
                for first in dict.fromkeys((p.core[0], p.first))  # "Norwegian Teachers Union" is the NTU too
            ]
            self._found = named + [body for draft in self.drafts for body in draft.bodies()]
        return self._found


def _printed_high(body: str) -> str:
    """A body without the small words in front of its name: "delegation from the Kenya Tea Board"."""
    words = body.split()
    trade = max((n for n, word in enumerate(words) if word in COMPANIES), default=-1)  # "the Peruvian company Petrolar"
    first = next((n for n, word in enumerate(words) if n > trade and word[:1].isupper()), 0)
    return " ".join(words[first:]) if first else body


def _initials(body: str) -> str:
    """The first letters of the words printed high in a body's name of several."""
    words = body.split()
    return "".join(word[0] for word in words if word[0].isupper()) if len(words) > 1 else ""


def _person(draft: Draft, identity: str, bodies: _Bodies, apart: set[int]) -> Person:
    country, honorific, body = draft.country, None, None
    names: dict[str, None] = {}
    ranks: list[str] = []
    for official in draft.officials:
        if official.name:
            names[official.name_text] = None
        if official.rank:
            ranks.append(official.rank)
        honorific, body = honorific or official.honorific, body or official.organization
    body = bodies.in_full(body)
    return Person(
        id=identity,
        name=max(names, key=_name_fullness) if len(names) > 1 else next(iter(names), None),
        honorific=honorific,
        rank=max(ranks, key=_rank_fullness) if ranks else None,
        offices=_offices(draft, bodies, body, apart),
        country=country,
        mentions=_mentions(draft),
    )


def _offices(draft: Draft, bodies: _Bodies, body: str | None, apart: set[int]) -> tuple[Office, ...]:
    """The offices; of "founder and CEO of Norvik Energy" both lie with the body, of "Trade Minister and Chair of ASEAN" the second alone."""
    stack = draft.best_stack()
    places = [bodies.in_full(office.organization) or body for office in stack]
    first = stack[0] if len(stack) > 1 and not places[0] else None
    if first and (first.text == "Ambassador" or not first.country and not first.head.endswith(_OF_STATES)):
        places[0] = next((place for place in places if place), None)
    return tuple([_office(office, draft.country, place, apart) for office, place in zip(stack, places, strict=True)])


def _name_fullness(name: str) -> tuple[int, bool, bool]:
    """The name with the most words, not all in capitals, with its "Jr."; of equals the first that the text prints."""
    return len(name_words(name)), not name.isupper(), name.split()[-1].casefold() in SUFFIXES


def _rank_fullness(rank: str) -> tuple[int, bool]:
    """ "Lieutenant General" says more than "General" and "Lt. Gen."."""
    return len(rank.split()), "." not in rank


def _office(read: OfficeRead, country: str | None, body: str | None, apart: set[int]) -> Office:
    """The office as data; one that only a title given apart names stands nowhere in the text."""
    span = None if id(read.tokens) in apart else read.span
    return Office(text=read.text, organization=body, country=read.country or country, span=span)


def _mentions(draft: Draft) -> tuple[Mention, ...]:
    """Every place that speaks of the person, in the order of the text: the words that speak of the person alone, an article in front included."""
    found: list[Mention] = []
    for sentence, actor in draft.actors:
        if sentence.is_apart:
            continue
        official, first, kind = actor.official, actor.start, MentionKind.PRONOUN
        if official is not None:
            kind = MentionKind.NAME if official.name else MentionKind.OFFICE
            if official.own > official.first:
                first = official.own
        found.append(Mention(span=sentence.tokens.span(first, actor.last), kind=kind))
    if len(found) > 1:
        found.sort(key=_place)
    return tuple(found)
