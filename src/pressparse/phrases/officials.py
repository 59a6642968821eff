"""Officials: a name with the honorifics, ranks and offices around it, or an office that stands for its holder.

    official   := prefix* NAME postfix* | "the" office ["," prefix* NAME] | office-list
    prefix     := honorific | rank | office ["and" office] | nation
    postfix    := "of" (country | body) | "(" country ")" | "," ["the"] office ["and" office] ["," body] | "(" office ")"
    plural     := plural-office official ("," official)* ["and" official]
"""

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.mentions.pieces import Kind, Piece
from pressparse.span import Span
from pressparse.tokens import Tokens

_PREFIX = (Kind.HONORIFIC, Kind.RANK, Kind.OFFICE, Kind.NATION, Kind.BODY, Kind.OFFICES)
_STOPS = frozenset((",", ";", ".", ")", ":", "-", "–", "—", "and", "&", "”", '"', "\\", "("))


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
    """What one place of the text says of one person. ``first`` to ``last`` are the tokens of the whole designation."""

    tokens: Tokens
    first: int
    last: int
    name: tuple[int, int] | None = None
    honorific: str | None = None
    rank: str | None = None
    offices: list[OfficeRead] = field(factory=list)
    organization: str | None = None
    country: str | None = None
    determiner: str = ""
    apposed: list[tuple[int, int]] = field(factory=list)

    @property
    def name_text(self) -> str:
        """The name's words, or the empty string."""
        return self.tokens.slice(*self.name) if self.name else ""

    @property
    def state(self) -> str | None:
        """The country that any part of the designation names."""
        return self.country or next((office.country for office in self.offices if office.country), None)


class OfficialReader:
    """Composes the pieces of one sentence into officials, from left to right."""

    def __init__(self, tokens: Tokens, pieces: list[Piece], last: int) -> None:
        self.tokens, self.pieces, self.last = tokens, pieces, last
        self.at = 0

    def read(self) -> tuple[list[Official], list[Piece]]:
        """The officials of the sentence, and the pieces that are part of none."""
        officials: list[Official] = []
        rest: list[Piece] = []
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            if piece.kind is Kind.OFFICES and (holders := self._holders(piece)):
                officials += holders
            elif piece.kind is Kind.NAME or piece.kind in _PREFIX:
                found = self._official()
                officials += found
                if not found:
                    rest.append(self.pieces[self.at])
                    self.at += 1
            else:
                rest.append(piece)
                self.at += 1
        return officials, rest

    # -- one designation -----------------------------------------------------------------------------------------

    def _official(self) -> list[Official]:
        """The official that begins at the piece at hand; an empty list where none does."""
        start = self.at
        n, offices = self._prefix(start)
        if n < len(self.pieces) and self.pieces[n].kind is Kind.NAME:
            official = self._named(start, n, offices)
            return [official]
        if not offices:
            return []
        return [self._unnamed(offices)]

    def _prefix(self, start: int) -> tuple[int, list[Piece]]:
        """Past the prefix that begins at piece ``start``: the index of what follows, and its offices."""
        n, offices = start, []
        while n < len(self.pieces) and self.pieces[n].kind in _PREFIX:
            piece = self.pieces[n]
            if piece.kind is Kind.OFFICES or (piece.kind is Kind.BODY and n > start and not self._body_prefix(n)):
                break
            if piece.kind is Kind.OFFICE:
                offices.append(piece)
            if not self._adjacent(n):
                if not (piece.kind is Kind.OFFICE and self._stacks(n)) and not (piece.kind is Kind.RANK and self._joined(n)):
                    return (n, offices) if piece.kind is Kind.OFFICE else (n + 1, offices)
            n += 1
        return n, offices

    def _body_prefix(self, n: int) -> bool:
        """Does the body at ``n`` stand right before an office or rank, as part of a prefix ("Mexican Navy Rear Admiral")?"""
        return self._adjacent(n) and self.pieces[n + 1].kind in (Kind.OFFICE, Kind.RANK)

    def _adjacent(self, n: int) -> bool:
        return n + 1 < len(self.pieces) and self.pieces[n].last == self.pieces[n + 1].first

    def _joined(self, n: int) -> bool:
        """Is the next piece joined to piece ``n`` by "and" or a slash alone?"""
        if n + 1 >= len(self.pieces):
            return False
        here, there = self.pieces[n].last, self.pieces[n + 1].first
        return there == here + 1 and self.tokens.keys[here] in ("and", "&", "/", "cum")

    def _stacks(self, n: int) -> bool:
        """Do the office at ``n`` and the next, joined by "and", belong to one person?"""
        if not self._joined(n):
            return self._comma_stacks(n)
        other = self.pieces[n + 1]
        return other.kind in (Kind.OFFICE, Kind.RANK) and not (self._names_holder(n + 1) and self._foreign(n, n + 1))

    def _comma_stacks(self, n: int) -> bool:
        """"Deputy Prime Minister, Minister of Finance Jane Roe": capitalised offices with only a comma between, the second with a name."""
        if n + 1 >= len(self.pieces) or self.pieces[n + 1].kind is not Kind.OFFICE:
            return False
        here, there = self.pieces[n].last, self.pieces[n + 1].first
        if there != here + 1 or self.tokens.keys[here] != "," or not self._names_holder(n + 1) or self._foreign(n, n + 1):
            return False
        return self._stack_opens(n)

    def _stack_opens(self, n: int) -> bool:
        """An office that follows no name and no comma can only be the first of a stack."""
        before = self.pieces[n].first - 1
        return before < 0 or self.tokens.keys[before] not in (",", "and") or n == 0

    def _names_holder(self, n: int) -> bool:
        return self._adjacent(n) and self.pieces[n + 1].kind in (Kind.NAME, Kind.HONORIFIC, Kind.RANK)

    def _foreign(self, n: int, m: int) -> bool:
        """Do the two offices name two different states?"""
        a, b = self.pieces[n].country, self.pieces[m].country
        return bool(a and b and a != b)

    def _named(self, start: int, n: int, offices: list[Piece]) -> Official:
        """The official whose prefix begins at piece ``start`` and whose name is piece ``n``."""
        prefix, name = self.pieces[start:n], self.pieces[n]
        official = Official(self.tokens, prefix[0].first if prefix else name.first, name.last, name.core)
        official.honorific = self._words_of(prefix, Kind.HONORIFIC)
        official.rank = self._words_of(prefix, Kind.RANK)
        official.country = next((piece.value for piece in prefix if piece.kind is Kind.NATION), None) or next((piece.country for piece in prefix if piece.kind is Kind.BODY), None)
        official.offices = [self._office(piece) for piece in offices]
        official.determiner = self._determiner(official.first)
        self.at = n + 1
        self._postfix(official)
        return official

    def _words_of(self, prefix: list[Piece], kind: Kind) -> str | None:
        """The prefix's pieces of a kind: honorifics joined, of ranks the last."""
        words = [self.tokens.slice(piece.first, piece.last) for piece in prefix if piece.kind is kind]
        if not words:
            return None
        if kind is Kind.RANK:
            return max(words, key=len)
        return " ".join(words)

    def _unnamed(self, offices: list[Piece]) -> Official:
        """The official known by office alone, or by the name that follows in apposition."""
        official = Official(self.tokens, offices[0].first, offices[-1].last)
        official.offices = [self._office(piece) for piece in offices]
        official.determiner = self._determiner(official.first)
        self.at = self.pieces.index(offices[-1], self.at) + 1
        self._apposed_name(official)
        return official

    def _apposed_name(self, official: Official) -> None:
        """Reads ", Teodor Vale" behind "the President of Norland"."""
        at, n = official.last, self.at
        if at >= self.last or self.tokens.keys[at] not in (",", "(", "-", "–", "—", ":") or n >= len(self.pieces) or self.pieces[n].first != at + 1:
            return
        m = n
        while m < len(self.pieces) and self.pieces[m].kind in (Kind.HONORIFIC, Kind.RANK) and self._adjacent(m):
            m += 1
        if m >= len(self.pieces) or self.pieces[m].kind is not Kind.NAME or not self._is_apposition(official, n, m):
            return
        prefix, name = self.pieces[n:m], self.pieces[m]
        official.name, official.last = name.core, name.last
        official.honorific = self._words_of(prefix, Kind.HONORIFIC)
        official.rank = self._words_of(prefix, Kind.RANK)
        self.at = m + 1
        self._postfix(official)

    def _is_apposition(self, official: Official, n: int, m: int) -> bool:
        """Is the name behind an office and a comma its holder's, not the next of a list?"""
        name = self.pieces[m]
        if m == n and name.core[1] - name.core[0] < 2 and not official.determiner:
            return False
        closing = self.tokens.keys[name.last] if name.last < self.last else "."
        definite = bool(official.determiner) or official.offices[0].head in ("counterpart", "opposite number") or bool(official.state)
        return definite and (closing in _STOPS or bool(self.tokens.bits[name.last] & (voc.VERB | voc.AUXILIARY | voc.ADV)))

    def _determiner(self, first: int) -> str:
        """"the", "his" … before the designation, past a modifier at most."""
        for at in (first - 1, first - 2):
            if at >= 0 and self.tokens.bits[at] & (voc.DET | voc.POSS):
                return self.tokens.keys[at]
            if at >= 0 and not self.tokens.bits[at] & voc.MODIFIER:
                break
        return ""

    def _office(self, piece: Piece) -> OfficeRead:
        organization = self.tokens.slice(*piece.organization) if piece.organization else None
        return OfficeRead(self.tokens.slice(*piece.core), self.tokens, piece.core[0], piece.core[1], piece.value, organization, piece.country)

    # -- behind the name -----------------------------------------------------------------------------------------

    def _postfix(self, official: Official) -> None:
        """Everything that stands behind the name and belongs to it."""
        while self.at < len(self.pieces) and official.last < self.last:
            key = self.tokens.keys[official.last]
            if key in ("of", "from") and self._of_state(official):
                continue
            if key in (",", "(", "-", "–", "—", ":", "/") and self._apposition(official, key):
                continue
            return

    def _of_state(self, official: Official) -> bool:
        """Reads "of the Republic of Korea" or "of the World Health Organization"."""
        at = official.last + 1
        if at < self.last and self.tokens.keys[at] == "the":
            at += 1
        piece = self.pieces[self.at]
        if piece.first != at or piece.kind not in (Kind.COUNTRY, Kind.BODY, Kind.CITY, Kind.REGION, Kind.THING):
            return False
        if piece.kind is Kind.COUNTRY:
            official.country = piece.value
        elif piece.kind is Kind.BODY:
            official.organization = official.organization or self.tokens.slice(*piece.core)
            official.country = official.country or piece.country
        official.last = piece.last
        self.at += 1
        self._skip_bracket(official)
        return True

    def _skip_bracket(self, official: Official) -> None:
        """Takes an abbreviation in brackets with the body it abbreviates: "(WHO)"."""
        at = official.last
        if at + 2 < self.last and self.tokens.keys[at] == "(" and self.tokens.keys[at + 2] == ")":
            if self.at < len(self.pieces) and self.pieces[self.at].first == at + 1:
                self.at += 1
            official.last = at + 3

    def _apposition(self, official: Official, mark: str) -> bool:
        """Reads ", (the) Minister of Defense of Italy," or "(NO)", or ", Alliance for Clean Water"."""
        at = official.last + 1
        while at < self.last and self.tokens.bits[at] & (voc.DET | voc.POSS) or at < self.last and self.tokens.keys[at] in ("who", "is", "was", "serving", "as"):
            at += 1
        piece = self.pieces[self.at]
        if piece.first != at or piece.kind not in (Kind.OFFICE, Kind.BODY, Kind.COUNTRY, Kind.RANK):
            return False
        if piece.kind is Kind.OFFICE:
            return len(official.apposed) < 2 and self._apposed_offices(official, mark)
        if piece.kind is Kind.BODY:
            return self._apposed_body(official, piece, mark)
        if piece.kind is Kind.COUNTRY and mark == "(":
            official.country, official.last = piece.value, piece.last + 1
            self.at += 1
            return True
        return False

    def _apposed_offices(self, official: Official, mark: str) -> bool:
        n = self.at
        while n + 1 < len(self.pieces) and self.pieces[n + 1].kind is Kind.OFFICE and (self._joined(n) or self._adjacent(n)):
            n += 1
        last = self.pieces[n].last
        if n + 1 < len(self.pieces) and self.pieces[n + 1].first == last and self.pieces[n + 1].kind in (Kind.NAME, Kind.HONORIFIC, Kind.RANK):
            return False
        if last < self.last and self.tokens.keys[last] not in _STOPS and mark == "," and not self._closes(last):
            return False
        official.offices += [self._office(piece) for piece in self.pieces[self.at : n + 1]]
        official.apposed.append((self.pieces[self.at].first, last))
        official.last = last
        self.at = n + 1
        if mark == "(" and last < self.last and self.tokens.keys[last] == ")":
            official.last += 1
        return True

    def _closes(self, at: int) -> bool:
        """May an apposition end before the word at ``at``?"""
        return bool(self.tokens.bits[at] & (voc.VERB | voc.AUXILIARY | voc.ADV | voc.PREP | voc.REL | voc.CONJ | voc.TIME))

    def _apposed_body(self, official: Official, piece: Piece, mark: str) -> bool:
        """A body behind a name in a list: "Maria Silva, Alliance for Clean Water"."""
        high = bool(self.tokens.bits[piece.first] & voc.CAP)
        ends = piece.last >= self.last or self.tokens.keys[piece.last] in (";", ".", ")", "(", "\\", "and") or piece.last == self.last
        if not high or official.organization or mark not in (",", "(", "-", "–", "—", "/") or not (ends or self._in_list(piece)):
            return False
        official.organization = self.tokens.slice(*piece.core)
        official.country = official.country or piece.country
        official.last = piece.last
        self.at += 1
        self._skip_bracket(official)
        return True

    def _in_list(self, piece: Piece) -> bool:
        """Does a comma and one more body ("…, Securities Division") or the end of a list item follow?"""
        return self.tokens.keys[piece.last] == ","

    # -- plural offices ------------------------------------------------------------------------------------------

    def _holders(self, plural: Piece) -> list[Official]:
        """The officials that share a plural office: "Presidents A and B", "Foreign Ministers A of X and B of Y"."""
        if not self._adjacent(self.at) and not self._colon(self.at):
            return []
        holders: list[Official] = []
        n = self.at + 1
        while n < len(self.pieces):
            start = n
            while n < len(self.pieces) and self.pieces[n].kind in (Kind.HONORIFIC, Kind.RANK) and self._adjacent(n):
                n += 1
            if n >= len(self.pieces) or self.pieces[n].kind is not Kind.NAME or (holders and self._gap_before(start) is None):
                break
            holder = self._named(start, n, [])
            if not any(office for office in holder.offices):
                holder.offices = [self._singular(plural)]
            holder.country = holder.country or plural.country
            if not holders:
                holder.first = plural.first
            holders.append(holder)
            n = self.at
            if not self._chain_goes_on(holder.last, n):
                break
        if holders:
            return holders
        return []

    def _colon(self, n: int) -> bool:
        return n + 1 < len(self.pieces) and self.tokens.keys[self.pieces[n].last : self.pieces[n + 1].first] in ((":",), (",",))

    def _gap_before(self, n: int) -> str | None:
        """The words between piece ``n`` and the one before it, where they join a list."""
        words = self.tokens.keys[self.pieces[n - 1].last : self.pieces[n].first]
        return " ".join(words) if words in ((",",), ("and",), (",", "and"), ("&",)) else None

    def _chain_goes_on(self, last: int, n: int) -> bool:
        return n < len(self.pieces) and self.tokens.keys[last : self.pieces[n].first] in ((",",), ("and",), (",", "and"), ("&",))

    def _singular(self, plural: Piece) -> OfficeRead:
        """The office of one of several holders, in the singular."""
        read = self._office(plural)
        words = read.text
        head = voc.plural(plural.value)
        low = words.lower()
        place = low.find(head)
        if place >= 0:
            stem = words[place : place + len(plural.value)] if low[place:].startswith(plural.value) else plural.value
            words = words[:place] + stem + words[place + len(head) :]
        return OfficeRead(words, read.tokens, read.first, read.last, plural.value, read.organization, read.country)
