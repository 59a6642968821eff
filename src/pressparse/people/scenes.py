"""Where officials act: who receives, opens and departs at a place without a state beside the office is at home there."""

from collections import defaultdict
from collections.abc import Callable

from attrs import define, field

from pressparse.clauses import Clause, Sentence
from pressparse.lexicon.encounters import EVENTS, HOSTING
from pressparse.mentions.pieces import Kind, Piece
from pressparse.people.drafts import Draft
from pressparse.people.roster import Roster
from pressparse.people.signs import Weights
from pressparse.people.stances import is_at_event
from pressparse.phrases.actors import STATE

_MEETING = frozenset("meet receive host welcome hold have greet".split())
_AT_HOME = frozenset(("receive", "host"))
_LEAVING = frozenset("leave depart fly return".split())
_THANKING = frozenset("thank commend praise congratulate urge".split())
_TELLING = _MEETING | _LEAVING | _THANKING
_ELSEWHERE = EVENTS | {"york", "davos"}  # where most come from other places
_RECEIVED, _MET, _LEFT, _THANKED = 3, 3, 3, 4


@define(eq=False)
class Scenes:
    """``signs`` weighs the states where people without a state of their own were seen to be at home."""

    roster: Roster
    may_be_home: Callable[[Draft], bool]
    signs: defaultdict[str, float] = field(factory=Weights)

    def follow(self, sentence: Sentence, pieces: list[Piece]) -> None:
        """Weighs what one sentence shows."""
        for clause in sentence.clauses:
            if clause.lemma not in _TELLING or clause.quoted:
                continue
            if clause.lemma in _THANKING:
                self._thanked(sentence, clause)
                continue
            cities = [piece for piece in pieces if piece.kind == Kind.CITY]
            if cities and clause.lemma in _LEAVING:
                self._left(sentence, clause, cities)
            elif cities and _ELSEWHERE.isdisjoint(sentence.tokens.keys[sentence.first : sentence.last]) and not is_at_event(sentence):
                self._met(sentence, clause, cities)

    def follow_hosts(self, sentence: Sentence) -> None:
        """ "Kenya's President received Peru's Minister of Trade": whoever receives people of other states is at home, and so are those who are only named."""
        for clause in sentence.clauses:
            if clause.lemma not in _AT_HOME or clause.quoted or clause.negated:
                continue
            subjects = [self.roster.of[a] for a in clause.subject if a in self.roster.of]
            others = [self.roster.of[a] for a in sentence.actors if a in self.roster.of and clause.last <= a.start < clause.end]
            hosts, guests = (others, subjects) if clause.passive else (subjects, others)
            if (
                len(hosts) == 1
                and (states := hosts[0].countries)
                and any(draft.countries and draft.countries != states for draft in guests)
            ):
                self.signs[states[0]] = max(self.signs[states[0]], _RECEIVED)

    def _met(self, sentence: Sentence, clause: Clause, cities: list[Piece]) -> None:
        """ "The Minister received the Dutch ambassador in Accra", "was received by the Minister in Accra"."""
        keys = sentence.tokens.keys
        place = next((piece for piece in cities if piece.first > sentence.first and keys[piece.first - 1] in ("in", ",", "at")), None)
        if place is None or place.first >= clause.end and clause.end < sentence.last:
            return
        subjects = [self.roster.of[a] for a in clause.subject if a in self.roster.of]
        others = [self.roster.of[a] for a in sentence.actors if a in self.roster.of and clause.last <= a.start < clause.end]
        hosts, guests = (others, subjects) if clause.passive else (subjects, others)
        if not hosts or not self._is_open(hosts[0]):
            return
        if clause.lemma in HOSTING:
            self.signs[place.value] = max(self.signs[place.value], _RECEIVED)
        elif any(draft.countries and place.value not in draft.countries for draft in guests):
            self.signs[place.value] = max(self.signs[place.value], _MET)

    def _left(self, sentence: Sentence, clause: Clause, cities: list[Piece]) -> None:
        """ "Departed Abuja for Accra", "flew from Abuja to Accra"."""
        if not any(self._is_open(self.roster.of[a]) for a in clause.subject if a in self.roster.of):
            return
        for piece in cities:
            gap = sentence.tokens.keys[clause.last : piece.first]
            if piece.first >= clause.last and (not gap and clause.lemma in ("leave", "depart") or gap == ("from",)):
                self.signs[piece.value] += _LEFT

    def _thanked(self, sentence: Sentence, clause: Clause) -> None:
        """Whoever thanks a state is not of it."""
        if not any(self._is_open(self.roster.of[a]) for a in clause.subject if a in self.roster.of):
            return
        for actor in sentence.actors:
            if actor.kind == STATE and clause.last <= actor.start <= clause.last + 1:
                self.signs[actor.countries[0]] -= _THANKED

    def _is_open(self, draft: Draft) -> bool:
        return not draft.countries and self.may_be_home(draft)
