"""What a clause is: one verb group of a sentence and what belongs to it. Offsets are of tokens."""

from attrs import define, field

from pressparse.lexicon.words import VISITING
from pressparse.phrases.actors import PERSON, PRONOUN, Actor
from pressparse.span import Span
from pressparse.tokens import Tokens

FINITE, INFINITIVE, PARTICIPIAL, REDUCED = "finite", "infinitive", "participle", "reduced"

_JOINERS = frozenset(
    (
        (",",), ("and",), (",", "and"), ("&",), ("as", "well", "as"), (",", "as", "well", "as"), ("along", "with"), ("together", "with"),
        (",", "along", "with"), (",", "together", "with"), ("/",), ("or",), (";",), (";", "and"),
    )
)  # fmt: skip
"""What stands between the members of a list of actors."""
_VISIT = 7  # how many tokens from its "to" an infinitive of visiting has its object
_OWN = frozenset(("his", "her", "their"))
_ARTICLES = frozenset((("a",), ("an",)))


def are_joined(gap: tuple[str, ...]) -> bool:
    """Do the words between two actors make them members of one list: "A and B", "A, and his wife, B"?"""
    if gap[:1] == ("(",) and ")" in gap:
        gap = gap[gap.index(")") + 1 :]  # "A (in his capacity as chair), B and C"
    if gap[:1] == (",",) and gap[1:2] in _ARTICLES and "," in gap[2:]:
        gap = gap[gap.index(",", 2) :]  # "A, a surgeon from Oslo, and B"
    if gap in _JOINERS:
        return True
    words = gap[1:] if gap[:1] == (",",) else gap
    return 2 < len(words) < 6 and words[0] == "and" and words[1] in _OWN and "," not in words[:-1]


@define(eq=False)
class Clause:
    """One verb group: ``first`` to ``last`` are its tokens, ``main`` is the verb itself, ``end`` where the clause's reach ends.

    ``subject`` are the actors who do it; ``impersonal`` says that its subject is a plain noun or "it". ``subject_first`` is the
    subject's first token, -1 where none was found. ``head`` is the clause that a participle or a joined verb takes its subject from.
    """

    tokens: Tokens
    first: int
    main: int
    last: int
    lemma: str
    mood: str
    passive: bool = False
    modal: str = ""
    negated: bool = False
    perfect: bool = False
    future: bool = False
    subject: list[Actor] = field(factory=list)
    subject_first: int = -1
    impersonal: bool = False
    relative: bool = False
    inverted: bool = False
    coordinated: bool = False
    end: int = -1
    quoted: bool = False
    head: "Clause | None" = None


@define(eq=False)
class Sentence:
    """A sentence with its actors and clauses, the states it names, and where it stands in the report.

    ``by_token`` finds an actor by each of its tokens, ``led_by`` by the articles and numerals before it; ``named`` are the tokens of
    every actor but pronouns, ``mains`` those of the clauses' verbs; ``quotations`` are those that some verb stands in.
    """

    tokens: Tokens
    first: int
    last: int
    actors: list[Actor]
    clauses: list[Clause] = field(factory=list)
    states: list[tuple[int, int, str]] = field(factory=list)
    by_token: dict[int, Actor] = field(init=False)
    led_by: dict[int, Actor] = field(init=False)
    named: set[int] = field(init=False)
    mains: set[int] = field(init=False)
    quotations: list[Span] = field(init=False, factory=list)
    paragraph: int = 0
    section: int = 0
    is_title: bool = False
    is_heading: bool = False
    is_item: bool = False
    is_numbered: bool = False
    is_apart: bool = False

    def __attrs_post_init__(self) -> None:
        by_token: dict[int, Actor] = {}
        led_by: dict[int, Actor] = {}
        named: set[int] = set()
        for actor in self.actors:
            first, start = actor.first, actor.start
            words = range(first, actor.last)
            for at in words:
                by_token[at] = actor
            if actor.kind != PRONOUN:
                named.update(words)
            if start < first:
                for at in range(start, first):
                    led_by.setdefault(at, actor)
        self.by_token, self.led_by, self.named, self.mains = by_token, led_by, named, set()

    def is_covered(self, token: int) -> bool:
        """Is the token part of an actor's name, so that no verb stands there?"""
        return token in self.named

    def is_quoted(self, token: int) -> bool:
        """Does the token stand in a quotation that has a verb?"""
        at = self.tokens.start[token]
        return any(quotation.start <= at < quotation.end for quotation in self.quotations)

    def next_start(self, token: int) -> int:
        """Where the first actor at ``token`` or behind it starts, ``token`` where there is none."""
        return next((actor.start for actor in self.actors if actor.start >= token), token)

    def actor_at(self, token: int) -> Actor | None:
        """The actor that begins at or covers ``token``, its article included."""
        return self.by_token.get(token) or self.led_by.get(token)

    def pays_visit(self, to: int) -> bool:
        """Is what stands behind the "to" at ``to`` done by the visitor, to whoever is called on: "to bid farewell", "to take leave"?"""
        keys = self.tokens.keys[to : to + _VISIT]
        objects = VISITING.get(keys[1]) if keys[:1] == ("to",) and len(keys) > 1 else None
        return objects is not None and not (objects and objects.isdisjoint(keys))

    def chain(self, token: int, last: int | None = None) -> list[Actor]:
        """The actors that follow each other from ``token`` as a list: "A, B and C"."""
        found: list[Actor] = []
        limit = self.last if last is None else last
        for actor in self.actors:
            if actor.last <= token or actor.start >= limit:
                continue
            if not found:
                if actor.start > token:
                    return []
                found.append(actor)
            elif are_joined(gap := self.tokens.keys[found[-1].last : actor.start]):
                found.append(actor)
            elif actor.kind == PERSON or gap[1:2] not in _ARTICLES:
                break
        return found
