"""Who or what a sentence speaks of: officials, sides, bodies and states as phrases that clauses take as subject and object."""

from operator import attrgetter

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.lexicon.things import SENT_OUT
from pressparse.lexicon.titles import STYLES
from pressparse.lexicon.words import ANAPHORS, COMMUNITIES, CROWDS, NUMBERS, SIDES, SPEAKING_PRONOUNS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.officials import Official
from pressparse.tokens import Tokens

PERSON, GROUP, BODY, STATE, PRONOUN = "person", "group", "body", "state", "pronoun"

_SILENT = frozenset((Kind.NAME, Kind.THING, Kind.OFFICE, Kind.REGION))  # pieces that act only as part of an official
_ADJECTIVES = 4  # words between a state and its delegation
_STATES = frozenset((Kind.NATION, Kind.COUNTRY))
_NO_ADJECTIVE = voc.PREP | voc.CONJ | voc.PUNCT | voc.AUXILIARY | voc.DET
_by_first = attrgetter("first")
_LEADS_UP = voc.DET | voc.POSS | voc.MODIFIER
_STRONG = frozenset("level member man person strong ranking powered day".split())  # "a high-level, six-member delegation"


@define(eq=False)
class Actor:
    """A phrase that can act. A person without an ``official`` points back to one ("the latter", "His Majesty"). ``countries`` are the states that it names; ``count`` how many a group has, 0 where unsaid;
    ``start`` the first token, the articles, numerals and adjectives that lead up to it included.
    """

    kind: str
    first: int
    last: int
    tokens: Tokens
    official: Official | None = None
    countries: tuple[str, ...] = ()
    head: str = ""
    count: int = 0
    start: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        bits, keys, at = self.tokens.bits, self.tokens.keys, self.first
        if self.kind == PERSON and at > 0:
            at = _calling_start(self.tokens, at - bool(bits[at - 1] & voc.CALLING))
        while at > 0 and (
            bits[at - 1] & _LEADS_UP
            and keys[at - 1] != "that"
            or keys[at - 1] in NUMBERS
            or "-" in keys[at - 1]
            and keys[at - 1].rpartition("-")[2] in _STRONG
        ):
            at -= 1
        self.start = at

    @property
    def text(self) -> str:
        """The phrase's words."""
        return self.tokens.slice(self.first, self.last)


def _calling_start(tokens: Tokens, at: int) -> int:
    """Where what somebody does begins, the office or calling at token ``at`` printed low: "Olympic champion Jane Roe", "local councillor Jane Roe"."""
    bits = tokens.bits
    for first in range(at, max(at - _ADJECTIVES // 2, 0), -1):
        before = bits[first - 1]
        if (
            not bits[at] & voc.LOWER
            or not before & (voc.LOWER | voc.CAP)
            or before & (_NO_ADJECTIVE | voc.FUNCTION | voc.VERB | voc.ADV | voc.TIME)
        ):
            return first
    return at


def read_actors(tokens: Tokens, first: int, last: int, officials: list[Official], rest: list[Piece]) -> list[Actor]:
    """Every actor of the sentence at tokens ``first`` to ``last``, in order."""
    actors: list[Actor] = []
    for official in officials:
        state = official.state
        actors.append(Actor(PERSON, official.first, official.last, tokens, official, (state,) if state else ()))
    travelling: list[Piece] = []
    for piece in rest:
        kind = piece.kind
        if kind not in _SILENT and (actor := _from_piece(tokens, piece, rest)) is not None:
            actors.append(actor)
        if kind == Kind.BODY and piece.value in SENT_OUT and not piece.country:
            travelling.append(piece)
    for piece in travelling:
        _widen(tokens, actors, piece, rest)
    if spots := tokens.where(voc.ACTOR, first, last):
        actors += _plain_actors(tokens, [at for at in spots if not any(actor.first <= at < actor.last for actor in actors)], last)
    if len(actors) > 1:
        actors.sort(key=_by_first)
    return actors


def _widen(tokens: Tokens, actors: list[Actor], body: Piece, rest: list[Piece]) -> None:
    """Gives a delegation the state that plain adjectives part from it: "a Norwegian high-level business delegation", "a U.S. congressional delegation"."""
    for state in rest:
        if state.kind in _STATES and 0 < body.first - state.last <= _ADJECTIVES:
            no_adjective = _NO_ADJECTIVE if state.kind == Kind.NATION else _NO_ADJECTIVE | voc.VERB  # "Norway received a delegation"
            if all(bits & voc.LOWER and not bits & no_adjective for bits in tokens.bits[state.last : body.first]):
                actors[:] = [actor for actor in actors if not state.first <= actor.first < body.last]
                actors.append(Actor(BODY, state.first, body.last, tokens, None, (state.value,), body.value))


def _from_piece(tokens: Tokens, piece: Piece, rest: list[Piece]) -> Actor | None:
    """The actor that a piece which belongs to no official stands for."""
    kind, first, last, value = piece.kind, piece.first, piece.last, piece.value
    if kind == Kind.COUNTRY or kind == Kind.CITY:
        return Actor(STATE, first, last, tokens, None, (value,), kind)
    if kind == Kind.BODY:
        return Actor(BODY, first, last, tokens, None, (piece.country,) if piece.country else (), value)
    if kind == Kind.NATION:
        return _side_of_state(tokens, piece)
    if kind == Kind.OFFICES:
        return _plural_offices(tokens, piece, rest)
    if kind == Kind.DEMONYM:
        return Actor(BODY, first, last, tokens, None, (value,), "people")
    if kind == Kind.HONORIFIC and tokens.slice(first, last).casefold() in STYLES:
        return Actor(PERSON, first, last, tokens, head="style")
    if kind == Kind.RANK and first > 0 and tokens.keys[first - 1] == "the":
        return Actor(PERSON, first, last, tokens, head="rank")
    return None


def _side_of_state(tokens: Tokens, piece: Piece) -> Actor | None:
    """ "The Norwegian side", "Norwegian officials"."""
    key = tokens.keys[piece.last] if piece.last < len(tokens) else ""
    if key == "side":
        return Actor(BODY, piece.first, piece.last + 1, tokens, None, (piece.value,), key)
    return Actor(GROUP, piece.first, piece.last + 1, tokens, None, (piece.value,), key) if key in SIDES else None


def _plural_offices(tokens: Tokens, piece: Piece, rest: list[Piece]) -> Actor:
    """A plural office: "the Latvian and Omani Presidents", "trade ministers of the two states"."""
    countries = [piece.country] if piece.country else []
    for other in rest:
        if (
            other.kind == Kind.NATION
            and other.last < piece.first
            and tokens.keys[other.last : piece.first] in (("and",), (",",), (",", "and"))
        ):
            countries.insert(0, other.value)
    return Actor(GROUP, piece.first, piece.last, tokens, countries=tuple(countries), head=piece.value, count=_numeral(tokens, piece.first))


def _numeral(tokens: Tokens, first: int) -> int:
    """The number before a group: "the two presidents", "both"."""
    for at in range(first - 1, max(first - 4, -1), -1):
        key = tokens.keys[at]
        if key == "both":
            return 2
        if key in NUMBERS:
            return NUMBERS[key]
        if not tokens.bits[at] & (voc.DET | voc.MODIFIER | voc.CAP):
            break
    return 0


def _plain_actors(tokens: Tokens, spots: list[int], last: int) -> list[Actor]:
    """Pronouns and sides that no table of offices holds: "they", "the two sides", "both countries", "participants"."""
    found = []
    for at in spots:
        key = tokens.keys[at]
        if key in SPEAKING_PRONOUNS:
            found.append(Actor(PRONOUN, at, at + 1, tokens, head=key))
        elif key in ANAPHORS and _points_back(tokens, at, last):
            found.append(Actor(PERSON, at, at + 1, tokens, head=key))
        elif (key in SIDES or key in CROWDS) and tokens.bits[at] & voc.LOWER | (key == "sides"):
            count = _numeral(tokens, at)
            found.append(Actor(GROUP, at, at + 1, tokens, head=key, count=count))
        elif key in ("both", "two") and _stands_alone(tokens, at, last):
            found.append(Actor(GROUP, at, at + 1, tokens, head="both", count=2))
    return found


def _points_back(tokens: Tokens, at: int, last: int) -> bool:
    """Does "the latter", "the guest" stand for a person by itself?"""
    if at == 0 or tokens.keys[at - 1] != "the" or at + 1 < last and tokens.keys[at + 1] in ("of", "'s", "-"):
        return False
    return (
        at + 1 >= last
        or bool(tokens.bits[at + 1] & (voc.VERB | voc.AUXILIARY | voc.ADV | voc.PUNCT | voc.PREP | voc.CONJ))
        and not tokens.bits[at + 1] & voc.CAP
    )


def _stands_alone(tokens: Tokens, at: int, last: int) -> bool:
    """Does "both" or "the two" stand for people by itself, right before a verb?"""
    if tokens.keys[at] == "two" and (at == 0 or tokens.keys[at - 1] != "the"):
        return False
    return at + 1 < last and bool(tokens.bits[at + 1] & (voc.VERB | voc.AUXILIARY)) and not tokens.bits[at + 1] & voc.CAP


def is_of_many(actor: Actor) -> bool:
    """ "Members of the delegation", "business leaders": some of many, not the two who met."""
    keys = actor.tokens.keys[actor.first : actor.last]
    return keys[:2] == ("members", "of") or keys[-1] == "leaders" and not COMMUNITIES.isdisjoint(keys)
