"""The people of a report: every designation of the text joined to the one person it speaks of.

In this order, each step leaving to the next only what it could not settle: full names; surnames and given names;
offices alone and counterparts (:mod:`~pressparse.people.posts`); what points back (:mod:`~pressparse.people.anaphors`). Facts
met anywhere complete the same person.
"""

from collections import defaultdict
from operator import attrgetter

from pressparse.clauses import FINITE, Sentence
from pressparse.people.drafts import Draft, gender_of
from pressparse.people.likeness import generation, is_same_name, name_words, surname_rank
from pressparse.people.offices import is_same_office, office_words
from pressparse.phrases.actors import Actor
from pressparse.phrases.officials import OfficeRead, Official

_ACTS_OF_PEOPLE = frozenset(
    "say meet receive note stress emphasize visit thank tell add express welcome underline sign arrive speak recall highlight".split()
)
# In a text of thousands of people only so many of one name or office are weighed against each other.
MOST_CANDIDATES = 64

_countries = attrgetter("countries")


class Roster:
    """Joins the actors of a report to its people.

    ``of`` is whom an actor speaks of, ``present`` whom each sentence speaks of, in order.
    """

    def __init__(self, sentences: list[Sentence]) -> None:
        self.sentences = sentences
        self.drafts: list[Draft] = []
        self.of: dict[Actor, Draft] = {}
        self.present: list[list[Draft]] = []
        self.subject: Draft | None = None
        self.first: Draft | None = None
        self._number: dict[int, int] = {}
        self._printed: dict[str, frozenset[str]] = {}
        self._by_word: dict[str, list[Draft]] = defaultdict(list)
        self.by_office: dict[str, list[Draft]] = defaultdict(list)

    def join_names(self) -> None:
        """Joins everything that names somebody; what no title, office or act marks as a person is left out."""
        single: list[tuple[Sentence, Actor, Official, str]] = []
        for sentence in self.sentences:
            for actor in sentence.actors:
                official = actor.official
                if official is None or not official.name:
                    continue
                words = name_words(official.name_text)
                if len(words) > 1:
                    self._full_name(sentence, actor, official, words)
                else:
                    single.append((sentence, actor, official, words[0]))
        for one in single:
            self._single_name(*one)
        self._weed()
        self.first = min((draft for draft in self.drafts if draft.words), key=lambda draft: draft.start, default=None)

    def is_open(self, number: int) -> bool:
        """Does sentence ``number`` speak of somebody who still has no state?"""
        return not all(map(_countries, self.present[number]))

    def is_mixed(self, number: int) -> bool:
        """Does sentence ``number`` speak of somebody who has a state, and of somebody who still has none?"""
        states = [*map(_countries, self.present[number])]
        return len(states) > 1 and any(states) and not all(states)

    def new(self, sentence: Sentence, actor: Actor) -> Draft:
        """A person of whom the actor is the first designation read."""
        draft = Draft(len(self.drafts))
        self.drafts.append(draft)
        self.join(draft, sentence, actor)
        return draft

    def join(self, draft: Draft, sentence: Sentence, actor: Actor) -> None:
        """Says that the actor speaks of the draft's person."""
        before, stacks = draft.words, len(draft.stacks)
        draft.take(sentence, actor)
        self.of[actor] = draft
        if draft.words is not before:
            for word in set(draft.words).difference(before):
                self._by_word[word].append(draft)
        for stack in draft.stacks[stacks:]:
            self._note_offices(draft, stack)

    def _note_offices(self, draft: Draft, stack: list[OfficeRead]) -> None:
        """Makes the draft findable by offices that it holds."""
        for office in stack:
            for word in office_words(office.text) or (office.text.casefold(),):
                holders = self.by_office[word]
                if draft not in holders[-MOST_CANDIDATES:]:
                    holders.append(draft)

    # -- names ---------------------------------------------------------------------------------------------------

    def _bearers(self, words: tuple[str, ...]) -> list[Draft]:
        """Those whose names share a word, in the order of their first designation."""
        lists = [bearers for word in words if (bearers := self._by_word.get(word))]
        if not lists or len(lists[0]) == 1 and lists.count(lists[0]) == len(lists):
            return lists[0] if lists else []
        return sorted({draft for bearers in lists for draft in bearers[:MOST_CANDIDATES]}, key=attrgetter("number"))

    def _full_name(self, sentence: Sentence, actor: Actor, official: Official, words: tuple[str, ...]) -> None:
        joined = "".join(words)
        for draft in self._bearers((*words, joined)):
            if is_same_name(words, draft.words) and not self._clashes(draft, official, len(words)):
                self.join(draft, sentence, actor)
                return
        self._by_word[joined].append(self.new(sentence, actor))

    def _clashes(self, draft: Draft, official: Official, words: int) -> bool:
        """Two states for two forms of a name are two people, so are two generations or genders."""
        other = generation(official.name_text) if draft.generation else ""
        return other not in ("", draft.generation) or words != len(draft.words) and self._contradicts(draft, official)

    def _single_name(self, sentence: Sentence, actor: Actor, official: Official, word: str) -> None:
        """A surname or a given name: of those who bear it, the one whose office agrees, the last one spoken of before."""
        ranked = [(surname_rank(word, draft.words), draft) for draft in self._bearers((word,))]
        if not ranked:
            self.new(sentence, actor)
            return
        best = max([rank for rank, _ in ranked])
        if best == 1 and not (official.honorific or official.offices or len(word) > 2):
            best = 0
        bearers = [draft for rank, draft in ranked if rank == best and best and not self._contradicts(draft, official)]
        if bearers:
            self.join(self._choose(bearers, sentence, actor, official), sentence, actor)
        else:
            self.new(sentence, actor)

    def _contradicts(self, draft: Draft, official: Official) -> bool:
        """Do gender or state tell the bearer of the name from the person spoken of?"""
        if draft.gender and gender_of(official) not in ("", draft.gender):
            return True
        return bool(draft.countries and (state := official.state) and state not in draft.countries)

    def _choose(self, bearers: list[Draft], sentence: Sentence, actor: Actor, official: Official) -> Draft:
        """Of several, the one whose office is named, else the last one spoken of before this place, else the first after."""
        if len(bearers) == 1:
            return bearers[0]
        if official.offices:
            bearers = [draft for draft in bearers if self.holds(draft, official)] or bearers
        if not self._number:
            self._number = {id(sentence): n for n, sentence in enumerate(self.sentences)}
        here = (self._number[id(sentence)], actor.first)
        return max(bearers, key=lambda draft: self._last_before(draft, here))

    def _last_before(self, draft: Draft, here: tuple[int, int]) -> tuple[int, int]:
        places = [(self._number[id(s)], a.first) for s, a in draft.actors[-MOST_CANDIDATES:]]
        return max((place for place in places if place < here), default=(-1, -places[0][0]))

    def holds(self, draft: Draft, official: Official) -> bool:
        """Does the text say of the person an office that the designation may speak of?"""
        spoken = [office for office in official.offices if office.head != "leader" or official.state or office.text.casefold() != "leader"]
        return any(is_same_office(one.text, one.head, office.text) for one in spoken for stack in draft.stacks for office in stack)

    def _weed(self) -> None:
        """Leaves out what nothing marks as a person: single words without title, office or act, and words that the text has in small letters."""
        kept: list[Draft] = []
        for draft in self.drafts:
            if any(o.offices or o.honorific or o.rank for o in draft.officials) or self._is_named(draft):
                kept.append(draft)
                continue
            for _, actor in draft.actors:
                del self.of[actor]
            for word in draft.words:
                if draft in self._by_word[word]:  # a name may hold a word twice, or lose one to another draft
                    self._by_word[word].remove(draft)
        self.drafts = kept

    def _is_named(self, draft: Draft) -> bool:
        """Is somebody without title and office named all the same: by several words (of which a hyphen makes none), a state or an act, none of it plain words of the text?"""
        if not any(" " in o.name_text for o in draft.officials) and not any(o.country for o in draft.officials) and not self._acts(draft):
            return False
        text = draft.actors[0][0].tokens.text
        printed = self._printed.get(text)
        if printed is None:
            printed = self._printed[text] = frozenset(text.replace(",", " ").replace(".", " ").replace(";", " ").split())
        if all(len(word) < 2 for word in draft.words):
            return False  # "H. E." alone
        return not printed.issuperset(draft.words)  # the words of names are folded: these are printed in small letters elsewhere

    def _acts(self, draft: Draft) -> bool:
        """Does the person do anything that only people do? A word in capitals is an abbreviation."""
        name = draft.officials[0].name_text if draft.officials else ""
        if name.isupper() and len(name) <= 5 or any(letter.isupper() for letter in name[2:]) and name[-1:] == "s" and name[-2:-1].isupper():
            return False
        return any(
            clause.lemma in _ACTS_OF_PEOPLE and clause.first - actor.last < 3
            for sentence, actor in draft.actors
            for clause in sentence.clauses
            if actor in clause.subject
        )

    def remember_subject(self, sentence: Sentence) -> None:
        """Keeps who the sentence is about, or whom it is according to, for what points back to them."""
        keys, first = sentence.tokens.keys, sentence.first
        teller = sentence.actor_at(first + 2) if keys[first : first + 2] == ("according", "to") and first + 2 < sentence.last else None
        if teller is not None and teller in self.of:
            self.subject = self.of[teller]
            return
        for clause in reversed(sentence.clauses):
            if clause.subject and clause.mood == FINITE and not clause.relative and clause.subject[0] in self.of:
                self.subject = self.of[clause.subject[0]]
                return
