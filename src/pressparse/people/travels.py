"""Where people travel, and whom they meet there."""

from collections.abc import Callable

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.lexicon.encounters import VISITS
from pressparse.lexicon.offices import RELATIONS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.people.drafts import Draft
from pressparse.people.facing import MEETING, TRAVELLING
from pressparse.people.nations import untold_states
from pressparse.people.roster import Roster
from pressparse.people.signs import Signs
from pressparse.phrases.actors import Actor

_DESTINATIONS = (Kind.COUNTRY, Kind.CITY)
_FORMAL = frozenset(("invitation", "official", "state"))
_STAYING = frozenset("is are was were currently presently now".split())
_LINKS = frozenset(((",",), ("and",), (",", "and"), ("and", "the"), (",", "the"), ("as", "well", "as")))
_NEAR = 8
_TALKS = frozenset(("meeting", "meetings", "talks"))


def undecided(roster: Roster, actor: Actor) -> Draft | None:
    """The person of an actor who still has no state."""
    draft = roster.of.get(actor)
    return draft if draft is not None and not draft.countries else None


def _is_visit_of_state(sentence: Sentence) -> bool:
    """ "Arrived for an official visit at the invitation of his counterpart": nobody does so at home."""
    keys = sentence.tokens.keys[sentence.first : sentence.last]
    return "visit" in keys and not _FORMAL.isdisjoint(keys)


def _is_by_somebody(sentence: Sentence, clause: Clause) -> bool:
    """ "Was received by the Prime Minister"."""
    return "by" in sentence.tokens.keys[clause.last : clause.last + 4]


def _leads_to(sentence: Sentence, piece: Piece, moved: list[int]) -> bool:
    """Do the words before a place take somebody there: "visited Kenya", "left for Kenya", "a visit to Kenya", "who are in Kenya"?"""
    keys = sentence.tokens.keys
    before, behind = keys[max(sentence.first, piece.first - 4) : piece.first], keys[piece.last : piece.last + 3]
    if [1 for last in moved if 0 <= piece.first - last <= 2]:
        return True
    if keys[piece.first - 1] == "for" and any(c.lemma in ("leave", "depart") and 0 <= piece.first - c.last <= 5 for c in sentence.clauses):
        return True
    if before[-1:] == ("in",) and "who" in before and before[-2] in _STAYING:
        return True
    return not VISITS.isdisjoint(before) and "to" in before or "in" in before and not VISITS.isdisjoint(behind) and "for" in behind


def _joined_to(sentence: Sentence, place: Piece) -> list[str]:
    """The states that are visited too: "Kazakhstan and Mongolia"."""
    found, end = list[str](), place.last
    for first, last, state in sentence.states:
        if first > end and sentence.tokens.keys[end:first] in _LINKS:
            found.append(state)
            end = last
    return found


@define(eq=False)
class Travels:
    """Follows the sentences: ``visited`` are the states that people without a state are taken to, ``hosting`` those that foreigners come to."""

    roster: Roster
    pieces: list[list[Piece]]
    signs: Signs
    may_be_home: Callable[[Draft], bool]
    abroad: dict[int, str] = field(factory=dict)
    visited: set[str] = field(factory=set)
    hosting: set[str] = field(factory=set)
    opened: set[str] = field(factory=set)

    def follow(self, number: int, sentence: Sentence) -> None:
        """Remembers where a traveller is, and gives that state to whoever is met there."""
        place = self._destination(number, sentence)
        if place:
            self.abroad[sentence.section] = place.value
            self._note_visit(sentence, place)
            for actor in sentence.actors:
                if actor.official is not None and not RELATIONS.isdisjoint(actor.official.heads):
                    self._give(actor, place.value)
        state = self.abroad.get(sentence.section) or self.abroad.get(0)
        if state is None or state not in self.visited | self.opened:
            return
        for clause in sentence.clauses:
            if clause.lemma in MEETING and not clause.quoted and (not clause.passive or _is_by_somebody(sentence, clause)):
                self._met(sentence, clause, state)
        for actor in sentence.actors:
            if sentence.tokens.keys[actor.start - 1 : actor.start] == ("with",) and sentence.tokens.keys[actor.start - 2] in _TALKS:
                for met in sentence.chain(actor.start):
                    self._give(met, state)

    def _note_visit(self, sentence: Sentence, place: Piece) -> None:
        """Who visits? People of other states make the place a host; whose state is not said may be of the home state."""
        state, visitors = place.value, self._visitors(sentence, place)
        told = [draft for draft in visitors if draft.countries and not untold_states([draft])]
        bare = [draft for draft in visitors if not draft.countries]
        if any(state not in draft.countries for draft in told) or any(draft.bodies() and not self.may_be_home(draft) for draft in bare):
            self.hosting.add(state)
        elif not any(state in draft.countries for draft in visitors):
            self.visited.update([state, *_joined_to(sentence, place)])

    def _visitors(self, sentence: Sentence, place: Piece) -> list[Draft]:
        """Whose visit it is ("Ana Brandt's first visit to Kenya", "the visit of Ana Brandt to Kenya"), of whom "who is visiting Kenya" is said, else the subjects."""
        people = [(actor, self.roster.of[actor]) for actor in sentence.actors if actor in self.roster.of]
        keys = sentence.tokens.keys
        for actor, draft in people:
            if not 0 < place.first - actor.last <= _NEAR:
                continue
            owns = keys[actor.last] in ("'s", "'") and not VISITS.isdisjoint(keys[actor.last : place.first])
            if owns or keys[actor.start - 1 : actor.start] == ("of",) and keys[actor.start - 2] in VISITS:
                return [draft]
        who = next((at for at in range(place.first - 1, sentence.first, -1) if keys[at] == "who"), None)
        if who is None:
            return self._subjects(sentence) or [draft for _, draft in people]
        return [draft for actor, draft in people if actor.last <= who][-1:] or [draft for actor, draft in people if actor.countries]

    def _subjects(self, sentence: Sentence) -> list[Draft]:
        return [self.roster.of[actor] for clause in sentence.clauses for actor in clause.subject if actor in self.roster.of]

    def _met(self, sentence: Sentence, clause: Clause, state: str) -> None:
        travellers = [self.roster.of.get(actor) for actor in clause.subject]
        if not any(draft is None or state not in draft.countries for draft in travellers):
            return
        for actor in sentence.actors:
            if not clause.last <= actor.start < clause.end or actor in clause.subject:
                continue
            draft = undecided(self.roster, actor)
            if draft is not None and draft not in travellers and (draft.stacks or draft.words) and self._may_be_met(draft):
                draft.countries.append(state)

    def _may_be_met(self, draft: Draft) -> bool:
        return not draft.stacks or self.may_be_home(draft)

    def _destination(self, number: int, sentence: Sentence) -> Piece | None:
        """The country that the sentence takes somebody to: "travelled to Kenya", "In Kenya, …", "paid a visit to Kenya"."""
        places = [piece for piece in self.pieces[number] if piece.kind in _DESTINATIONS]
        moved = [clause.last for clause in sentence.clauses if clause.lemma in TRAVELLING] if places else []
        for piece in places:
            if (
                self._is_attribute(sentence, piece)
                or piece.value == self.signs.filed
                and not self.signs.is_from_abroad
                and not _is_visit_of_state(sentence)
            ):
                continue
            if self._opens(sentence, piece) or _leads_to(sentence, piece, moved):
                return piece
        return None

    def _opens(self, sentence: Sentence, piece: Piece) -> bool:
        """ "In Kenya, …", "in the Netherlands, …"."""
        if piece.first - sentence.first > 2 or sentence.tokens.keys[max(sentence.first, piece.first - 4)] != "in":
            return False
        self.opened.add(piece.value)
        return True

    def _is_attribute(self, sentence: Sentence, piece: Piece) -> bool:
        """ "The Singapore Pavilions": the name of a place in front of a capitalised noun."""
        at = piece.last
        return at < sentence.last and bool(sentence.tokens.bits[at] & voc.CAP) and not sentence.tokens.bits[at] & voc.TIME

    def _give(self, actor: Actor, state: str) -> None:
        draft = undecided(self.roster, actor)
        if draft is not None:
            draft.countries.append(state)
