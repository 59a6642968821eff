"""Offices and bodies: a head word of the tables with what belongs to it on its left and on its right.

    office := [country | nation | body]? [modifier | portfolio]* head tail*
    body   := [country | nation]? [capitalised word]* head tail*
    tail   := ("of" | "for" | "to" | "at" | "on" | "in") ["the"] (country | city | body | office | portfolio words)

Heads are read from the right, so that what a tail holds ("adviser to the President") is there when it is needed.
"""

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import RANKED_TAIL_PREPOSITIONS, TAIL_PREPOSITIONS
from pressparse.lexicon.things import STATE_BODIES
from pressparse.mentions.pieces import Kind, Piece
from pressparse.tokens import Tokens
from pressparse.vocabulary import Entry

_STOPS_LEFT = voc.FUNCTION | voc.TIME | voc.PUNCT | voc.GENITIVE | voc.DIGIT
_NAMES_A_STATE = (voc.COUNTRY, voc.NATION)
_END_WORDS = (voc.COUNTRY, voc.RANK, voc.HONORIFIC, voc.HEAD, voc.PLURAL_HEAD)
_PLACES = (voc.CITY, voc.REGION, voc.RISKY)


class Reader:
    """One sentence's entries, indexed by where they begin and end, and the designations read so far (from the right)."""

    def __init__(self, tokens: Tokens, first: int, last: int, entries: list[tuple[int, int, Entry]]) -> None:
        self.tokens, self.first, self.last = tokens, first, last
        self.begins = {i: (j, entry) for i, j, entry in entries}
        self.ends = {j: (i, entry) for i, j, entry in entries}
        self.read: dict[int, Piece] = {}

    def designations(self) -> list[Piece]:
        """Every office and body of the sentence, in order."""
        edge = self.last
        for i, (j, entry) in sorted(self.begins.items(), reverse=True):
            if entry.kind in (voc.HEAD, voc.PLURAL_HEAD, voc.BODY_HEAD, voc.BODY) and i < edge:
                piece = self._designation(i, j, entry)
                for start in [start for start in self.read if start < piece.last]:
                    del self.read[start]
                self.read[piece.first] = piece
                edge = piece.first
        return [self.read[start] for start in sorted(self.read)]

    def _designation(self, i: int, j: int, entry: Entry) -> Piece:
        """The designation around the head that stands at tokens ``i`` to ``j``."""
        is_body = entry.kind in (voc.BODY, voc.BODY_HEAD)
        first, core, country, before = (i, i, None, None) if entry.kind == voc.BODY else self._left(i, is_body or entry.kind == voc.PLURAL_HEAD)
        if is_body and (office := self._office_behind(j)) is not None:
            return office._replace(first=first, core=(core, office.core[1]), country=office.country or country)
        last, end, tail_country, after = self._tails(j, is_body)
        if is_body and (office := self._office_behind(self._past_bracket(last))) is not None:
            return office._replace(first=first, core=(core, office.core[1]), country=office.country or tail_country or country)
        kind = Kind.BODY if is_body else Kind.OFFICES if entry.kind == voc.PLURAL_HEAD else Kind.OFFICE
        return Piece(kind, first, last, entry.value, (core, end), tail_country or country, None if is_body else after or before)

    def _office_behind(self, j: int) -> Piece | None:
        """The office that a body's name stands in front of: "Ministry of Defence Spokesperson Jane Roe"."""
        at = j + 1 if j < self.last and self.tokens.keys[j] == "of" else j
        office = self.read.get(at)
        if office is None or office.kind is not Kind.OFFICE or not self.tokens.bits[office.core[1] - 1] & voc.CAP:
            return None
        return office

    # -- to the left ---------------------------------------------------------------------------------------------

    def _left(self, i: int, is_body: bool) -> tuple[int, int, str | None, tuple[int, int] | None]:
        """Where the designation and its core begin, the country and the body before it."""
        bits, core = self.tokens.bits, i
        printed_high = bool(bits[i] & voc.CAP)
        while core > self.first:
            step = self._step_left(core, printed_high, is_body)
            if step is None:
                break
            core = step
        first, country, body = self._owner(core)
        while first > self.first and first < core and bits[first - 1] & voc.MODIFIER and not bits[first - 1] & voc.DET:
            first -= 1
        return first, core, country, body

    def _step_left(self, core: int, printed_high: bool, is_body: bool) -> int | None:
        """The start of the word before ``core`` where it belongs to the office, else None."""
        bits, before = self.tokens.bits, core - 1
        here = bits[before]
        if core in self.ends and self.ends[core][1].kind not in (voc.HEAD, voc.BODY_HEAD, voc.REGION, voc.CITY, voc.RISKY):
            return None
        if here & (voc.MODIFIER | voc.PORTFOLIO) and not here & (voc.DET | voc.PUNCT) and not self._is_verb_here(before):
            return before
        if self.tokens.keys[before] in ("and", "&", ",") and bits[core] & voc.PORTFOLIO and before > self.first:
            return before if bits[before - 1] & voc.PORTFOLIO and self._joins(before, core) else None
        if not printed_high or not self._is_high(before):
            return None
        if here & (voc.CAPS | voc.THING) or core in self.ends or is_body:
            return before
        return self._thing_before(before)

    def _is_high(self, i: int) -> bool:
        """A capitalised word that may stand in the name of an office or a body."""
        bits = self.tokens.bits[i]
        return bool(bits & voc.CAP) and not bits & (_STOPS_LEFT | voc.ADV) and not (bits & voc.VERB and not bits & voc.THING)

    def _thing_before(self, i: int) -> int | None:
        """``i`` where capitalised words reach back from it to a word of things or portfolios ("Southern Border Coordinator")."""
        at = i - 1
        while at >= self.first and self._is_high(at) and at + 1 not in self.ends:
            if self.tokens.bits[at] & (voc.THING | voc.PORTFOLIO):
                return i
            at -= 1
        return None

    def _is_verb_here(self, i: int) -> bool:
        """A lower-case verb form ("met", "reform" aside) is no modifier."""
        return bool(self.tokens.bits[i] & voc.VERB and not self.tokens.bits[i] & (voc.CAP | voc.PORTFOLIO | voc.MODIFIER))

    def _joins(self, at: int, core: int) -> bool:
        """Does "and" or a comma at ``at`` join two portfolios in front of one head?"""
        if self.tokens.keys[at] != ",":
            return True
        return any(key in ("and", "&") for key in self.tokens.keys[core : core + 4])

    def _owner(self, core: int) -> tuple[int, str | None, tuple[int, int] | None]:
        """The state or body that stands before ``core``, with where it begins: "Norwegian", "Norway's", "UN"."""
        keys, at = self.tokens.keys, core
        if at - 1 > self.first and keys[at - 1] in ("'s", "'"):
            at -= 1
        if at not in self.ends:
            return core, None, None
        start, entry = self.ends[at]
        if entry.kind in _NAMES_A_STATE:
            return start, entry.value, None
        if entry.kind == voc.BODY:
            return start, None, (start, at)
        if entry.kind in _PLACES and at != core:
            return start, entry.value, None
        return core, None, None

    # -- to the right --------------------------------------------------------------------------------------------

    def _tails(self, j: int, is_body: bool) -> tuple[int, int, str | None, tuple[int, int] | None]:
        """Where the designation ends, where its core ends, and the country and body named on the right."""
        last = end = j
        country: str | None = None
        body: tuple[int, int] | None = None
        while last < self.last:
            at = self._past_bracket(last)
            if at >= self.last or self.tokens.keys[at] not in TAIL_PREPOSITIONS:
                break
            tail = self._tail(at, is_body)
            if tail is None:
                break
            reach, in_core, named, organization = tail
            country = named or country
            if organization is not None and body is None and not is_body:
                body = organization
                end = end if last == end else end
            elif in_core:
                end = reach
            last = reach
        return last, end, country, body

    def _past_bracket(self, at: int) -> int:
        """The token behind an abbreviation in brackets ("(SMS)"), else ``at``."""
        if at + 2 < self.last and self.tokens.keys[at] == "(" and self.tokens.bits[at + 1] & voc.CAPS and self.tokens.keys[at + 2] == ")":
            return at + 3
        return at

    def _tail(self, at: int, is_body: bool) -> tuple[int, bool, str | None, tuple[int, int] | None] | None:
        """The tail that opens with the preposition at ``at``: (end, is part of the core, country, organization)."""
        keys, preposition = self.tokens.keys, self.tokens.keys[at]
        i = at + 1
        while i < self.last and keys[i] in ("the", "his", "her", "its", "our"):
            i += 1
        if i >= self.last:
            return None
        if i in self.read and (is_body or self.read[i].kind is not Kind.OFFICES):
            return self._tail_designation(self.read[i], preposition)
        if i in self.begins:
            j, entry = self.begins[i]
            if entry.kind in (voc.COUNTRY, *_PLACES):
                return self._tail_place(j, entry, preposition)
            if entry.kind == voc.NATION and (j in self.read or self.tokens.bits[min(j, self.last - 1)] & (voc.CAP | voc.PORTFOLIO)):
                reach = self._words(j)
                return (reach, True, entry.value, None) if reach > j else None
            if entry.kind in (voc.HEAD, voc.RANK, voc.HONORIFIC, voc.PLURAL_HEAD, voc.DEMONYM):
                return None
        if preposition in RANKED_TAIL_PREPOSITIONS and not self.tokens.bits[i] & (voc.PORTFOLIO | voc.CAP):
            return None
        reach = self._words(i)
        return (reach, True, None, None) if reach > i else None

    def _tail_designation(self, inner: Piece, preposition: str) -> tuple[int, bool, str | None, tuple[int, int] | None] | None:
        if preposition in ("in", "at", "to", "on", "for") and inner.kind is Kind.BODY and preposition != "at":
            if preposition in ("on", "in"):
                return None
        if inner.kind is Kind.BODY and preposition != "to" and not self._is_of_state(inner):
            return inner.last, False, inner.country, (inner.first, inner.last)
        return inner.last, True, inner.country, inner.organization

    def _is_of_state(self, body: Piece) -> bool:
        """Is the body a state's ministry or top organ?"""
        keys = self.tokens.keys
        words = keys[body.core[0] : body.core[1]]
        if len(words) == 1 and body.value in ("union", "federation", "government"):
            return True
        return body.value in STATE_BODIES or " ".join(words) in STATE_BODIES or any(" ".join(words[n : n + 2]) in STATE_BODIES for n in range(len(words) - 1))

    def _tail_place(self, j: int, entry: Entry, preposition: str) -> tuple[int, bool, str | None, tuple[int, int] | None] | None:
        if preposition in ("in", "on", "at"):
            return None
        if preposition == "to":
            return j, True, None, None
        if entry.kind != voc.COUNTRY:
            return self._words(j), True, entry.value, None
        if j < self.last and self.tokens.keys[j] == "(" and j + 2 < self.last and self.tokens.keys[j + 2] == ")":
            return j + 3, False, entry.value, None
        return j, False, entry.value, None

    def _words(self, i: int) -> int:
        """How far the words of a portfolio or institution reach from ``i``."""
        tokens, at = self.tokens, i
        while at < self.last:
            here = tokens.bits[at]
            if at in self.begins and self.begins[at][1].kind in _END_WORDS and at > i:
                break
            if here & (voc.PORTFOLIO | voc.THING) or (here & voc.CAP and not here & (_STOPS_LEFT | voc.PUNCT) and (at == i or here & voc.CAPS)):
                at += 1
            elif tokens.keys[at] in ("and", "&", ",", "of", "the", "for") and at > i and self._goes_on(at):
                at += 1
            elif tokens.keys[at] == "(" and at + 2 < self.last and tokens.bits[at + 1] & voc.CAPS and tokens.keys[at + 2] == ")":
                at += 3
            else:
                break
        return at

    def _goes_on(self, at: int) -> bool:
        """Does the list of portfolio words go on behind the small word at ``at``?"""
        tokens, nxt = self.tokens, at + 1
        if nxt < self.last and tokens.keys[nxt] in ("the", "and"):
            nxt += 1
        if nxt >= self.last or nxt in self.read:
            return False
        if nxt in self.begins and self.begins[nxt][1].kind not in (voc.BODY_HEAD, voc.BODY):
            return False
        if not tokens.bits[nxt] & (voc.PORTFOLIO | voc.THING) or not (tokens.bits[nxt] & voc.CAP or not tokens.bits[at - 1] & voc.CAP):
            return False
        if tokens.keys[at] == ",":
            return any(key in ("and", "&") for key in tokens.keys[nxt + 1 : nxt + 6])
        return True
