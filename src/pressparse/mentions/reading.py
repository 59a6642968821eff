"""One sentence while its designations are read: the entries of the tables in it, and what is read so far."""

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import BODY_PREFIX_HEADS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.tokens import Tokens
from pressparse.vocabulary import Entry

_BEFORE_BODIES = frozenset(("of", "the", "at", "for", "from"))
_PEOPLES = frozenset(
    "people peoples women workers persons men children mothers farmers peasants fishermen veterans pensioners students teachers lawyers journalists writers artists doctors nurses employers consumers citizens bankers manufacturers builders girls boys".split()
)
JOINING = frozenset(("and", "&", ","))
"""What joins the parts of a portfolio or of an office's name."""
STOPS_LEFT = voc.FUNCTION | voc.TIME | voc.PUNCT | voc.GENITIVE | voc.DIGIT


@define
class Reading:
    """Tokens ``first`` to ``last``, with the keys and bits of the whole stretch. ``begins`` and ``ends`` find an entry by where it begins and ends; ``read`` holds designations by
    their first token, read from the right, so that the last kept stands first.
    """

    tokens: Tokens
    keys: tuple[str, ...]
    bits: tuple[int, ...]
    first: int
    last: int
    begins: dict[int, tuple[int, Entry]]
    ends: dict[int, tuple[int, Entry]]
    read: dict[int, Piece] = field(factory=dict)

    @classmethod
    def of(cls, tokens: Tokens, first: int, last: int, entries: list[tuple[int, int, Entry]]) -> "Reading":
        """The reading of a sentence in which ``entries`` were found."""
        begins: dict[int, tuple[int, Entry]] = {}
        ends: dict[int, tuple[int, Entry]] = {}
        for i, j, entry in entries:
            begins[i], ends[j] = (j, entry), (i, entry)
        return cls(tokens, tokens.keys, tokens.bits, first, last, begins, ends)

    def add(self, piece: Piece) -> None:
        """Keeps a designation; those that it covers go."""
        while self.read and next(reversed(self.read)) < piece.last:
            self.read.popitem()
        self.read[piece.first] = piece

    def past_bracket(self, at: int) -> int:
        """The token behind an abbreviation in brackets ("(SMS)"), else ``at``."""
        if at + 2 < self.last and self.keys[at] == "(" and self.keys[at + 2] == ")" and self.tokens.is_abbreviation(at + 1):
            return at + 3
        return at

    def before_bracket(self, at: int) -> int:
        """The token that an abbreviation in brackets before ``at`` begins at ("Republic of Korea (ROK)"), else ``at``."""
        if self.keys[at - 1] == ")" and at - 3 > self.first and self.bits[at - 2] & voc.CAPS and self.keys[at - 3] == "(":
            return at - 3
        return at

    def is_encounter(self, at: int) -> bool:
        """Is the word at ``at`` one for an encounter: "joined the Governor for the meeting"?"""
        return any(entry.kind == voc.ENCOUNTER and not entry.rest for entry in self.tokens.words[at].nouns)

    def is_of_people(self, at: int) -> bool:
        """Does the genitive of "People's Power", "People's Committee" stand at ``at``?"""
        if self.keys[at] not in ("'s", "'") or self.keys[at - 1] not in _PEOPLES or at + 1 >= self.last:
            return False
        return bool(self.bits[at - 1] & self.bits[at + 1] & voc.CAP) or self.keys[at + 1] == "committee"

    def is_high(self, i: int) -> bool:
        """A capitalised word that may stand in the name of an office or a body; a verb's form only inside one ("National Export Agency")."""
        bits = self.bits[i]
        if not bits & voc.CAP or bits & (STOPS_LEFT | voc.ADV):
            return False
        if not bits & voc.VERB or bits & voc.THING:
            return True
        is_inside = i > self.first and (self._is_inside(i - 1) or self.keys[i - 1] in _BEFORE_BODIES or self._is_of_body(i))
        return is_inside and not self._tells(i)

    def _is_of_body(self, i: int) -> bool:
        """A gerund between a capitalised word and a body's head: "Kigali Teaching Hospital"."""
        if not self.keys[i].endswith("ing") or self.bits[i - 1] & (STOPS_LEFT | voc.CAP) != voc.CAP:
            return False
        return i + 1 in self.begins and self.begins[i + 1][1].kind == voc.BODY_HEAD and bool(self.bits[i + 1] & voc.CAP)

    def _tells(self, i: int) -> bool:
        """A verb of a headline ("Leads", "Meets"), nothing that is a noun too."""
        return not self.bits[i] & (voc.PORTFOLIO | voc.PLAIN) and voc.verb_lookup()[self.keys[i]][1] == voc.THIRD

    def _is_inside(self, i: int) -> bool:
        bits = self.bits[i]
        return bool(bits & (voc.THING | voc.PORTFOLIO | voc.MODIFIER)) and bool(bits & voc.CAP) or self.keys[i] in ("and", "&")

    def office_behind(self, j: int) -> Piece | None:
        """The office that a body's name stands in front of: "Ministry of Defence Spokesperson Jane Roe"; in lower case one that bodies have."""
        at = j + 1 if j < self.last and self.keys[j] == "of" else j
        office = self.read.get(at)
        if (
            office is None and self.read and self.keys[j - 1] in ("'s", "'")
        ):  # "the Bank of Georgia's president": read as "Georgia's president"
            office = next((piece for piece in [next(reversed(self.read.values()))] if piece.core[0] == j), None)
        if office is None or office.kind != Kind.OFFICE and not (office.kind == Kind.OFFICES and at == j):
            return None
        if not self.bits[office.core[1] - 1] & voc.CAP and not (at == j and office.value in BODY_PREFIX_HEADS):
            return None
        return office
