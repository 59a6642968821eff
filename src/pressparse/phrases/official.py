"""What one place of the text says of one person: a name, and the honorific, rank, offices and state around it."""

from itertools import takewhile
from operator import eq

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.inflection import plural
from pressparse.lexicon.words import KIN, SPOUSES
from pressparse.mentions.pieces import Kind, Piece
from pressparse.span import Span
from pressparse.tokens import Tokens

_WITH_FIRST_LADIES = frozenset(("president", "vice president", "prime minister"))
_PARTIES = frozenset(("party", "committee"))
_VERBS = frozenset(("chair", "co-chair", "head"))


@define
class OfficeRead:
    """An office as it was read: its text, the tokens it covers, its body and country."""

    text: str
    tokens: Tokens
    first: int
    last: int
    head: str
    organization: str | None
    country: str | None

    @property
    def span(self) -> Span:
        """Where the office was read."""
        return self.tokens.span(self.first, self.last)


@define
class Official:
    """A designation. ``first`` to ``last`` are its tokens, the words it shares with others included ("Ministers" of "Ministers A and B");
    ``own`` is the first token that speaks of this person alone. ``determiner`` is "the", "his" or a genitive's "'s" in front;
    ``is_of_organ`` says that it names an organ of a state as its body, ``is_apposed`` that a comma or bracket stands between its office and its name, ``is_spouse`` that it names the spouse of a state's head. ``name_text`` are the name's words, or the empty string.
    """

    tokens: Tokens
    first: int
    last: int
    name: tuple[int, int] | None = None
    name_text: str = field(init=False, default="")
    honorific: str | None = None
    rank: str | None = None
    offices: list[OfficeRead] = field(factory=list)
    organization: str | None = None
    country: str | None = None
    determiner: str = ""
    own: int = -1
    appositions: int = 0
    is_of_organ: bool = False
    is_apposed: bool = False
    is_one_of_several: bool = False
    is_spouse: bool = False

    def __attrs_post_init__(self) -> None:
        if self.name is not None:
            self.take_name(self.name)

    def take_name(self, name: tuple[int, int]) -> None:
        """Gives the official the name at these tokens."""
        self.name, self.name_text = name, self.tokens.slice(*name)

    @property
    def state(self) -> str | None:
        """The country that any part of the designation names."""
        if self.country:
            return self.country
        for office in self.offices:
            if office.country:
                return office.country
        return None

    @property
    def heads(self) -> list[str]:
        """The heads of its offices."""
        return [office.head for office in self.offices]


def read_office(tokens: Tokens, piece: Piece) -> OfficeRead:
    """The office that a piece holds, the words of its state left out."""
    first, last = piece.core
    cut = piece.cut
    text = f"{tokens.slice(first, cut[0])} {tokens.slice(cut[1], last)}" if cut else tokens.slice(first, last)
    organization = tokens.slice(*piece.organization) if piece.organization else None
    if piece.organization and organization and organization.islower() and piece.organization[0] >= last:
        text = f"{text} {tokens.slice(last, piece.organization[1])}"  # "secretary of the provincial committee": a body that no name is given of
    if organization is None and not _PARTIES.isdisjoint(tokens.keys[first:last]):
        organization = _party_in(tokens, first, last)
    return OfficeRead(text, tokens, first, last, piece.value, organization, piece.country)


def _party_in(tokens: Tokens, first: int, last: int) -> str | None:
    """The party that an office of its organs names: "member of the Politburo of the Farmers' Party", "of the FP Central Committee"."""
    keys, bits = tokens.keys, tokens.bits
    at = next((n for n in range(first, last) if keys[n] == "party" or keys[n : n + 2] == ("central", "committee")), last)
    begin, end = at, at + (keys[at] == "party") if at < last else at
    while begin > first and (bits[begin - 1] & voc.CAP and not bits[begin - 1] & voc.PREP or keys[begin - 1] in ("'s", "'")):
        begin -= 1
    if begin == at or at == last or not bits[begin] & voc.CAP:
        return None
    while end + 1 < last and keys[end] == "of" and bits[end + 1] & voc.CAP:
        end += 2
    return tokens.slice(begin, end)


def leave_to_kin(official: Official) -> None:
    """ "The wife of Norland's President, Ana Vale": the office is not that of the person named, whose state it tells."""
    keys, at = official.tokens.keys, official.first - 1
    at -= at > 0 and keys[at] == "the"
    if at < 1 or keys[at] != "of" or keys[at - 1] not in KIN or not (keys[at + 1] == "the" or official.state) or official.name is None:
        return
    if official.name[1] == official.last and keys[official.last : official.last + 1] == (",",) and not official.is_apposed:
        return  # "the wife of the President Teodor Vale, Ana Vale": a name of the kin's own follows
    official.is_spouse = keys[at - 1] in SPOUSES and not _WITH_FIRST_LADIES.isdisjoint(official.heads[:1])
    official.country, official.offices, official.organization = official.state, [], None
    official.first = official.own = at - 1


def leave_chair(official: Official) -> None:
    """ "Vice-Chancellor Professor Jane Roe": beside an office "Professor" is a form of address."""
    for office in official.offices:
        if office.text in ("Professor", "Councillor") and not office.organization:
            official.offices = [other for other in official.offices if other is not office]
            official.honorific = f"{office.text} {official.honorific}" if official.honorific else office.text
            return


def words_of(tokens: Tokens, prefix: list[Piece], kind: str) -> str | None:
    """The prefix's honorifics joined, or the fullest of its ranks; None where it has none."""
    words = [tokens.slice(piece.first, piece.last) for piece in prefix if piece.kind == kind]
    if not words:
        return None
    return max(words, key=len) if kind == Kind.RANK else " ".join(words)


def state_before(prefix: list[Piece]) -> str | None:
    """The state that stands before a name, else that of the body there."""
    body: Piece | None = None
    for piece in prefix:
        if piece.kind == Kind.NATION:
            return piece.value
        if body is None and piece.kind == Kind.BODY:
            body = piece
    return body.country if body else None


def singular_text(text: str, head: str) -> str:
    """An office printed in the plural, in the singular: ``head`` is its head.

    >>> singular_text("Foreign Ministers", "minister")
    'Foreign Minister'
    >>> singular_text("Secretaries-General", "secretary-general")
    'Secretary-General'
    """
    many, place = plural(head), text.casefold().find(plural(head))
    if place < 0:
        return text
    same = _shared(many, head)  # "secretar" of "secretaries", "minister" of "ministers-designate"
    tail = _shared(many[same:][::-1], head[same:][::-1])
    return text[: place + same] + head[same : len(head) - tail] + text[place + len(many) - tail :]


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with in common."""
    return sum(takewhile(bool, map(eq, one, other)))


def is_verb(tokens: Tokens, piece: Piece) -> bool:
    """Is the one small word of an office a verb behind a modal or "to": "will also chair the session", "is expected to head"?"""
    before = piece.first - 1
    if piece.value not in _VERBS or piece.last - piece.first > 1 or not tokens.bits[piece.first] & voc.LOWER or before < 0:
        return False
    before -= bool(tokens.bits[before] & voc.ADV or tokens.keys[before].endswith("ly"))
    return before >= 0 and (tokens.keys[before] == "to" or bool(tokens.bits[before] & voc.MODAL))
