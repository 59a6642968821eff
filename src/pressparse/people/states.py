"""Which state a person acts for where no words beside the name say it.

    1. A list that closes with "and other Mexican officials" gives its state to those in it.
    2. Whoever a traveller meets abroad, or a host receives, is of that country.
    3. Officials of the side that tells the report are of its state: the issuer, else the state that the signs point to.
"""

from collections import Counter

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.offices import STATE_HEADS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.people.roster import Draft, Roster
from pressparse.phrases.actors import BODY, GROUP, PERSON, STATE

_TRAVEL = frozenset("visit travel arrive fly go tour".split())
_MEET = frozenset("meet receive host welcome hold have confer speak talk include".split())
_MENTION_CAP = 4


@define
class Signs:
    """Where the report comes from: the issuer's state, the dateline's country, whether an agency files it."""

    issuer: str | None = None
    filed: str | None = None
    by_agency: bool = False


@define(eq=False)
class StateReader:
    """Fills the states of one roster's people."""

    roster: Roster
    sentences: list[Sentence]
    pieces: list[list[Piece]]
    signs: Signs
    abroad: dict[int, str] = field(factory=dict)

    def fill(self) -> str | None:
        """Gives every person whose state the text makes plain their own; returns the home state."""
        for number, sentence in enumerate(self.sentences):
            self._lists(sentence)
            self._abroad(number, sentence)
        home = self.signs.issuer or self._home()
        if home:
            for draft in self.roster.drafts:
                if not draft.countries and self._is_at_home(draft):
                    draft.countries.append(home)
        return home

    # -- lists and visits ----------------------------------------------------------------------------------------

    def _lists(self, sentence: Sentence) -> None:
        for actor in sentence.actors:
            if actor.kind not in (GROUP, BODY) or len(actor.countries) != 1:
                continue
            for clause in sentence.clauses:
                if clause.lemma in ("include", "comprise") and actor.last <= clause.first:
                    self._give(sentence, clause.last, actor.countries[0])
            if actor.kind == GROUP:
                chain = next((c for c in self._chains(sentence) if actor in c), [])
                for other in chain:
                    draft = self.roster.of.get(other)
                    if draft is not None and not draft.countries:
                        draft.countries.append(actor.countries[0])

    def _chains(self, sentence: Sentence) -> list[list[object]]:
        chains: list[list[object]] = []
        seen: set[int] = set()
        for actor in sentence.actors:
            if actor.first in seen:
                continue
            chain = sentence.chain(actor.start)
            seen.update(one.first for one in chain)
            chains.append(list(chain))
        return chains

    def _give(self, sentence: Sentence, first: int, state: str) -> None:
        for actor in sentence.actors:
            draft = self.roster.of.get(actor)
            if actor.start >= first and draft is not None and not draft.countries:
                draft.countries.append(state)

    def _abroad(self, number: int, sentence: Sentence) -> None:
        """Remembers where a traveller is, and gives that state to whoever is met there."""
        place = self._destination(number, sentence)
        if place:
            self.abroad[sentence.section] = place
        state = self.abroad.get(sentence.section) or self.abroad.get(0)
        if state is None:
            return
        for clause in sentence.clauses:
            if clause.lemma not in _MEET or clause.quoted or clause.passive:
                continue
            if not any(self._is_traveller(actor, state) for actor in clause.subject):
                continue
            for actor in sentence.actors:
                draft = self.roster.of.get(actor)
                if clause.last <= actor.start < clause.end and draft is not None and not draft.countries and actor not in clause.subject and (draft.stacks or actor.official and actor.official.name):
                    draft.countries.append(state)

    def _is_traveller(self, actor: object, state: str) -> bool:
        draft = self.roster.of.get(actor)  # type: ignore[call-overload]
        return draft is None or state not in draft.countries

    def _destination(self, number: int, sentence: Sentence) -> str | None:
        """The country that the sentence takes somebody to: "travelled to Kenya", "In Kenya, …", "visit to Kenya"."""
        keys = sentence.tokens.keys
        for piece in self.pieces[number]:
            if piece.kind not in (Kind.COUNTRY, Kind.CITY) or piece.value == self.signs.filed and not self.signs.by_agency:
                continue
            before = keys[max(sentence.first, piece.first - 3) : piece.first]
            if piece.first - sentence.first <= 2 and before[:1] == ("in",):
                return piece.value
            verb = any(clause.lemma in _TRAVEL and 0 <= piece.first - clause.last <= 2 for clause in sentence.clauses)
            noun = any(key in ("visit", "trip", "travel", "visits") for key in before) and "to" in before
            if verb or noun and sentence.is_heading:
                return piece.value
        return None

    # -- home ----------------------------------------------------------------------------------------------------

    def _home(self) -> str | None:
        """The state that most signs point to as the teller's own."""
        scores: Counter[str] = Counter()
        for piece in (piece for pieces in self.pieces for piece in pieces):
            state = piece.value if piece.kind in (Kind.COUNTRY, Kind.NATION, Kind.CITY, Kind.REGION) else piece.country
            if state and scores[state] < _MENTION_CAP:
                scores[state] += 2 if piece.kind is Kind.BODY else 1
        if self.signs.filed:
            scores[self.signs.filed] += 1 if self.signs.by_agency else 4
        for draft in self.roster.drafts:
            for state in draft.countries:
                scores.setdefault(state, 1)
        foreign = self._foreign_states()
        for sentence in self.sentences:
            self._weigh_pairs(sentence, scores, foreign)
        for state in foreign:
            scores[state] -= 7
        for state in self.abroad.values():
            scores[state] -= 4
        if not scores:
            return None
        best, score = max(scores.items(), key=lambda item: item[1])
        return best if score > 0 else None

    def _foreign_states(self) -> set[str]:
        """States whose officials face one without a state: across a verb, or holding the same office."""
        foreign: set[str] = set()
        unknown = [draft for draft in self.roster.drafts if not draft.countries and draft.stacks]
        for sentence in self.sentences:
            for clause in sentence.clauses:
                subjects = [self.roster.of[a] for a in clause.subject if a in self.roster.of]
                if not subjects or clause.lemma not in _MEET:
                    continue
                others = [self.roster.of[a] for a in sentence.actors if a in self.roster.of and clause.last <= a.start < clause.end]
                for mine, theirs in ((subjects, others), (others, subjects)):
                    if any(not draft.countries for draft in mine):
                        foreign.update(state for draft in theirs for state in draft.countries if draft not in mine)
        for draft in unknown:
            held = {office.text.casefold() for stack in draft.stacks for office in stack}
            for other in self.roster.drafts:
                if other is not draft and other.countries and any(o.text.casefold() in held for s in other.stacks for o in s):
                    foreign.update(other.countries)
        return foreign

    def _weigh_pairs(self, sentence: Sentence, scores: Counter[str], foreign: set[str]) -> None:
        """"U.S.-Swedish", "Norway and Kenya": two states side by side are the two sides."""
        tokens = sentence.tokens
        places = [entry for entry in sentence.states if entry[2] not in ("",)]
        for (_, end, one), (start, _, two) in zip(places, places[1:], strict=False):
            gap = tokens.keys[end:start]
            if gap in (("-",), ("–",), ("and",), ("and", "the"), ("/",)) and one != two:
                for state, other in ((one, two), (two, one)):
                    if other in foreign and state not in foreign:
                        scores[state] += 3

    def _is_at_home(self, draft: Draft) -> bool:
        """An official of the state itself, or the one who opens the report as its subject."""
        offices = [office for stack in draft.stacks for office in stack]
        if offices:
            if any(official.organization and _is_international(official.organization) for official in draft.officials):
                return False
            return all(office.head in STATE_HEADS and not (office.organization and _is_international(office.organization)) for office in offices[:2])
        return self._opens_report(draft)

    def _opens_report(self, draft: Draft) -> bool:
        """Is the person without any office the first whom the report names, and its subject?"""
        sentence, actor = min(draft.actors, key=lambda place: place[0].tokens.start[place[1].first])
        first = next((a for s in self.sentences for a in s.actors if a.kind == PERSON and a in self.roster.of), None)
        return first is actor and len(draft.words) > 1 and any(actor in clause.subject and clause.lemma in _MEET | _TRAVEL for clause in sentence.clauses)


def _is_international(body: str) -> bool:
    """Is the body one of the table of international bodies?"""
    keys = voc.keys_of(body)
    return bool(keys) and any(entry.kind == voc.BODY and keys[1 : 1 + len(entry.rest)] == entry.rest for entry in voc.gazetteer().get(keys[0], ()))


__all__ = ["STATE", "Signs", "StateReader"]
