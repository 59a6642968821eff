"""The state whose press office, agency or officials tell a report, from every sign of it in the text.

for it       the issuer; the dateline's country; organs of one state; what an official without a state speaks for ("conveyed
             India's appreciation"); a state named beside a foreign one ("U.S.-Swedish", "between Norway and Kenya"); where foreign
             visitors and ambassadors come to
against it   its officials are named with their state, face those without one, visit, or hold the same office; it is visited
"""

from collections import defaultdict
from collections.abc import Callable

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.things import LOCAL, STANCES
from pressparse.mentions.pieces import Kind, Piece
from pressparse.people import nations
from pressparse.people.drafts import Draft
from pressparse.people.facing import Facing
from pressparse.people.homecomings import homes
from pressparse.people.roster import Roster
from pressparse.people.signs import Signs, Weights
from pressparse.people.stances import ANNOUNCING, are_sides, is_appointed, is_at_event, is_one_of_several, is_talked_of, speaks_for
from pressparse.phrases.actors import STATE

_ABOUT, _SIDES = frozenset("on against over regarding concerning".split()), frozenset(("side", "delegation"))
_PLACE_KINDS, _NAMED_FOR_PLACES = (Kind.COUNTRY, Kind.NATION, Kind.CITY, Kind.REGION, Kind.DEMONYM), (Kind.BODY, Kind.THING)
_PAIRS = frozenset((("-",), ("–",), ("and",), ("and", "the"), ("/",), ("with",), ("with", "the")))
_BESIDES = frozenset((("together", "with"), ("along", "with"), ("as", "with")))
_MENTIONED, _MOST_MENTIONED, _CLEAR = 1.0, 4.0, 3.0
_FILED, _WIRED, _ORGAN, _SPOKEN_FOR, _PAIRED, _HOSTED, _HOME, _SIDED = 3, 1, 3, 4, 3, 3, 4, 3
_FACED, _VISITED, _BESIDE, _TOLD_OF, _BETWEEN, _FIRST, _ENOUGH = 7, 7, 3, 2, 2, 1, 2


@define(eq=False)
class HomeReader:
    """Weighs the signs of one report. ``visited`` are the states that people without a state are taken to,
    ``hosting`` those that foreigners come to, ``opened`` those that only "In Lusaka, …" that opens a sentence names, ``seen`` weighs those
    where such people were seen to be at home; ``may_be_home`` says of a person without a state whether the home state could be theirs; ``speakers`` are people by the state that they were heard to speak for.
    """

    roster: Roster
    sentences: list[Sentence]
    pieces: list[list[Piece]]
    signs: Signs
    visited: set[str]
    hosting: set[str]
    opened: set[str]
    seen: dict[str, float]
    may_be_home: Callable[[Draft], bool]
    scores: defaultdict[str, float] = field(factory=Weights)
    organs: set[str] = field(factory=set)
    told_of: set[str] = field(factory=set)
    foreign: set[str] = field(factory=set)
    beside: set[str] = field(factory=set)
    signed: defaultdict[str, float] = field(factory=Weights)
    placed: set[str] = field(factory=set)
    homes: set[str] = field(factory=set)
    sides: set[str] = field(factory=set)
    speakers: dict[Draft, str] = field(factory=dict)
    is_weak: bool = False  # is the state the only one named, with nothing that tells that its people report?

    def read(self) -> str | None:
        """The home state, None where no sign outweighs what speaks against it."""
        if self.signs.issuer:
            return self.signs.issuer
        facing = Facing(self.roster, self.sentences, self.may_be_home, self.signs.filed)
        facing.read()
        self.foreign, self.beside = facing.foreign | facing.of_bodies - {self.signs.filed}, facing.beside
        if not {state for draft in self.roster.drafts for state in draft.countries} - self.hosting:
            self.foreign -= self.hosting  # a guest of a body, received by the host
        if len(facing.own) == 1 and not facing.own & (self.foreign | facing.counterparts) and not facing.counterparts & self.hosting:
            self.foreign |= facing.counterparts
            self.signed[next(iter(facing.own))] += _HOSTED
        openers = nations.organ_openers()
        for number, (sentence, pieces) in enumerate(zip(self.sentences, self.pieces, strict=True)):
            if pieces:
                self._mentions(sentence, pieces)
            keys = sentence.tokens.keys[sentence.first : sentence.last]
            if not openers.isdisjoint(keys):
                self.organs.update(nations.states_of_organs(keys))
            for side in [actor for actor in sentence.actors if actor.head in _SIDES]:
                self.sides.update(side.countries)
            if sentence.states:
                self._side_by_side(sentence)
                self._acting(sentence)
            self._pairs(sentence)
            if pieces and self.roster.is_open(number):
                self._spoken_for(sentence, pieces)
                self.homes.update(homes(self.roster, sentence, pieces, self.may_be_home))
        self._offices()
        self._weigh()
        return self._decide()

    def _weigh(self) -> None:
        drafts = self.roster.drafts
        sides = self.sides.difference(self.foreign, self.beside, *(draft.countries for draft in drafts)) | nations.untold_states(drafts)
        for states, sign in ((self.homes, _HOME), (sides, _SIDED), (self.organs - self.told_of, _ORGAN), (self.hosting, _HOSTED)):
            for state in states:
                self.signed[state] += sign
        if filed := self.signs.filed or self.signs.wired:
            self.signed[filed] += _WIRED if self.signs.is_from_abroad else _FILED
        for state in self.foreign:
            self.scores[state] -= _FACED
        for state in self.visited - self.hosting - self._only_opened() - self.homes:
            self.scores[state] -= _VISITED
        for state, weight in self.seen.items():
            self.signed[state] += weight
        for state in self.beside - self.foreign:
            self.scores[state] -= _BESIDE
        if self.signs.is_from_abroad and (told := next((draft for draft in self.roster.drafts if draft.countries), None)):
            self.signed[told.countries[0]] += _TOLD_OF

    def _only_opened(self) -> set[str]:
        """The state that "In Lusaka, the Minister said" opens with, where no other state could be the home of those who speak."""
        if len(self.opened) != 1 or any(other > 0 for state, other in self.signed.items() if state not in self.opened):
            return set()
        return self.opened if not self.opened & self.foreign else set()

    def _decide(self) -> str | None:
        """The state with the most behind it: one that is only mentioned must be the only one, and no foreign guest there
        with whom it could have been the topic.
        """
        for state, weight in self.signed.items():
            self.scores[state] += weight
        if not (scores := self.scores):
            return None
        best = max(scores, key=lambda state: scores[state] + (self.signed.get(state, 0.0) > 0))
        score, rival = scores[best], max([other for state, other in scores.items() if state != best], default=0)
        is_only = rival <= 0 or rival < _MENTIONED and score >= _ENOUGH  # one place that is only mentioned says little
        alone = (best in self.placed or not self.foreign and not self.visited) and is_only
        clear = score >= _CLEAR and score - rival >= _ENOUGH and best in self.placed
        if clear or score >= _ENOUGH and self.signed[best] > 0:
            return best
        self.is_weak = True
        return best if alone and score >= _MENTIONED else None

    def _mentions(self, sentence: Sentence, pieces: list[Piece]) -> None:
        """Every place and body: less where it is only what is spoken about."""
        keys, scores = sentence.tokens.keys, self.scores
        is_aside = is_at_event(sentence)
        for piece in pieces:
            kind = piece.kind
            state = piece.value if kind in _PLACE_KINDS else piece.country
            if not state and kind in _NAMED_FOR_PLACES and keys[piece.last - 1] in LOCAL:
                for state in nations.states_within(sentence.tokens, piece.first, piece.last):
                    self.placed.add(state)
                    self.scores[state] += _MENTIONED
                continue
            if not state:
                continue
            before = keys[piece.first - 1] if piece.first > sentence.first else ""
            if before == "the" and piece.first - 1 > sentence.first:
                before = keys[piece.first - 2]
            if kind == Kind.CITY and is_aside:
                continue  # whoever meets at a summit's edge need not be at home there
            weight = 0.0 if before in _ABOUT else _MENTIONED / 4 if before == "in" and kind == Kind.COUNTRY else _MENTIONED
            if (
                kind == Kind.BODY
                or before in ("to", "with", "for")
                or before != "of"
                and keys[piece.last : piece.last + 1] == ("'s",)
                or kind == Kind.CITY
                and not is_talked_of(sentence, piece)
            ):
                self.placed.add(state)
            room = _MOST_MENTIONED - scores[state]
            if room > 0.0:
                scores[state] += min(weight, room)

    def _side_by_side(self, sentence: Sentence) -> None:
        """Two states side by side are the two sides: "Norway and Kenya"."""
        keys = sentence.tokens.keys
        for (first, end, one), (start, _, two) in zip(sentence.states, sentence.states[1:], strict=False):
            if keys[end:start] in _PAIRS and one != two and keys[max(first - 2, 0) : first] not in _BESIDES:
                self._pair(one, two, keys[first - 1 : first] == (",",))
        for start, _, state in sentence.states:
            if (
                "between" in keys[max(sentence.first, start - 2) : start]
                and state not in self.foreign
                and are_sides(sentence, self.foreign, self.roster)
            ):
                self.signed[state] += _BETWEEN

    def _acting(self, sentence: Sentence) -> None:
        """A state that by itself will do something, or wants it: "Norway will contribute two million"."""
        for clause in sentence.clauses:
            actor = clause.subject[0] if len(clause.subject) == 1 else None
            acts = clause.lemma in ANNOUNCING or actor and speaks_for(sentence, clause)
            if actor and actor.kind == STATE and acts and not is_one_of_several(sentence, actor):
                self.placed.update(actor.countries)

    def _pairs(self, sentence: Sentence) -> None:
        """A hyphen between two states: "U.S.-Swedish"."""
        for at in sentence.tokens.where(voc.PAIR, sentence.first, sentence.last):
            states = nations.states_of_pair(sentence, at)
            if len(states) == 2:
                self._pair(states[0], states[1])

    def _pair(self, one: str, two: str, is_list: bool = False) -> None:
        """A state beside one that is abroad; of two that are not, no more being listed, a report puts its own first."""
        abroad = self.foreign | self.visited
        if not abroad and not is_list and any(two in draft.countries for draft in self.roster.drafts) and not self.signed[two]:
            self.signed[one] = max(self.signed[one], _FIRST)
        for state, other in ((one, two), (two, one)):
            if other in abroad and state not in abroad:
                self.signed[state] += _PAIRED

    def _spoken_for(self, sentence: Sentence, pieces: list[Piece]) -> None:
        """What somebody without a state speaks for: "conveyed India's appreciation", "said that Pakistan valued"."""
        speakers = [self.roster.of[a] for c in sentence.clauses for a in c.subject if a in self.roster.of]
        if not speakers or any(draft.countries for draft in speakers):
            return
        keys = sentence.tokens.keys
        for piece in pieces:
            at = piece.last + (piece.last < sentence.last and keys[piece.last] in ("'s", "'"))
            if (
                piece.kind in (Kind.COUNTRY, Kind.NATION)
                and piece.first > sentence.first
                and not STANCES.isdisjoint(keys[at : at + (3 if at > piece.last else 2)])
            ):
                self._speak(speakers, piece.value)
        for clause in sentence.clauses:
            actor = clause.subject[0] if len(clause.subject) == 1 else None
            if actor and actor.kind == STATE and speaks_for(sentence, clause) and not is_one_of_several(sentence, actor):
                self._speak(speakers, actor.countries[0])

    def _speak(self, speakers: list[Draft], state: str) -> None:
        self.signed[state] = max(self.signed[state], _SPOKEN_FOR)
        for draft in speakers:
            self.speakers.setdefault(draft, state)

    def _offices(self) -> None:
        """Ambassadors and envoys with a state of their own are sent to the home state, those without from it."""
        for draft in self.roster.drafts:
            for office in [office for stack in draft.stacks[:4] for office in stack]:
                sent = nations.state_sent_to(office.text, office.head) if not is_appointed(draft) else None
                faced = sent in self.foreign and self.foreign.isdisjoint(draft.countries) and nations.is_diplomat(office.head)
                if (sent in self.visited or faced) and draft.countries:
                    self.signed[draft.countries[0]] += _HOSTED
                elif sent and draft.countries and sent not in draft.countries and nations.is_diplomat(office.head):
                    self.signed[sent] += _HOSTED
                elif sent and nations.is_diplomat(office.head) and not draft.countries and draft.bodies():
                    self.signed[sent] += _HOSTED  # a body's man in the country, where its people speak of him
                elif sent and sent not in draft.countries and not nations.is_diplomat(office.head) or sent and not draft.countries:
                    self.scores[sent] -= _FACED
                if (states := nations.states_of_office(office.text)) and len(office.text) > 8:
                    (self.told_of if draft.countries else self.organs).update(states)
