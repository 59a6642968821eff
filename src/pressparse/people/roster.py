"""The people of a report: every designation of the text joined to the one person it speaks of.

In this order, each step leaving to the next only what it could not settle: full names; surnames and given names;
offices alone and counterparts (:mod:`~pressparse.people.posts`); what points back (:mod:`~pressparse.people.anaphors`). Facts
met anywhere complete the same person.
"""

from collections import defaultdict

from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.people.drafts import Draft, gender_of
from pressparse.people.likeness import generation, is_same_name, name_words, surname_rank
from pressparse.people.offices import is_same_office, office_words
from pressparse.phrases.actors import PERSON, Actor
from pressparse.phrases.officials import Official

_ACTS_OF_PEOPLE = frozenset(
    "say meet receive note stress emphasize visit thank tell add express welcome underline sign arrive speak recall highlight".split()
)
# In a text of thousands of people only so many of one name or office are weighed against each other.
MOST_CANDIDATES = 64


class Roster:
    """Joins the actors of a report to its people."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.sentences = sentences
        self.number = {id(sentence): n for n, sentence in enumerate(sentences)}
        self.drafts: list[Draft] = []
        self.of: dict[Actor, Draft] = {}
        self.subject: Draft | None = None
        self.first: Draft | None = None
        self._by_word: dict[str, list[Draft]] = defaultdict(list)
        self.by_office: dict[str, list[Draft]] = defaultdict(list)
        self._doing: dict[Actor, list[Clause]] = defaultdict(list)

    def join_names(self) -> None:
        """Joins everything that names somebody; what no title, office or act marks as a person is left out."""
        people = [(s, a) for s in self.sentences for a in s.actors if a.official is not None]
        for sentence in self.sentences:
            for clause in sentence.clauses:
                for actor in clause.subject:
                    self._doing[actor].append(clause)
        for sentence, actor in people:
            if len(name_words(actor.official.name_text) if actor.official else ()) > 1:
                self._full_name(sentence, actor)
        for sentence, actor in people:
            if actor not in self.of and actor.official and actor.official.name:
                self._single_name(sentence, actor)
        self._weed()
        self.first = min((draft for draft in self.drafts if draft.words), key=lambda draft: draft.start, default=None)

    def new(self, sentence: Sentence, actor: Actor) -> Draft:
        """A person of whom the actor is the first designation read."""
        draft = Draft(len(self.drafts))
        self.drafts.append(draft)
        self.join(draft, sentence, actor)
        return draft

    def join(self, draft: Draft, sentence: Sentence, actor: Actor) -> None:
        """Says that the actor speaks of the draft's person."""
        before, stacks = set(draft.words), len(draft.stacks)
        draft.take(sentence, actor)
        self.of[actor] = draft
        for word in set(draft.words) - before:
            self._by_word[word].append(draft)
        for stack in draft.stacks[stacks:]:
            self.note_office(draft, [office.text for office in stack])

    def note_office(self, draft: Draft, texts: list[str]) -> None:
        """Makes the draft findable by offices that it holds."""
        for text in texts:
            for word in office_words(text) or {text.casefold()}:
                if draft not in self.by_office[word][-MOST_CANDIDATES:]:
                    self.by_office[word].append(draft)

    # -- names ---------------------------------------------------------------------------------------------------

    def _bearers(self, words: tuple[str, ...]) -> list[Draft]:
        """Those whose names share a word, in the order of their first designation."""
        found = {draft.number: draft for word in words for draft in self._by_word.get(word, ())[:MOST_CANDIDATES]}
        return [found[number] for number in sorted(found)]

    def _full_name(self, sentence: Sentence, actor: Actor) -> None:
        assert actor.official is not None
        words = name_words(actor.official.name_text)
        for draft in self._bearers((*words, "".join(words))):
            if is_same_name(words, draft.words) and not self._clashes(draft, actor.official):
                self.join(draft, sentence, actor)
                return
        self._by_word["".join(words)].append(self.new(sentence, actor))

    def _clashes(self, draft: Draft, official: Official) -> bool:
        """Two states for two forms of a name are two people, so are two generations or genders."""
        other = generation(official.name_text)
        if other and draft.generation and other != draft.generation:
            return True
        gender = gender_of(official)
        if gender and draft.gender and gender != draft.gender and len(name_words(official.name_text)) != len(draft.words):
            return True
        state = official.state
        return bool(state and draft.countries and state not in draft.countries and len(name_words(official.name_text)) != len(draft.words))

    def _single_name(self, sentence: Sentence, actor: Actor) -> None:
        """A surname or a given name: of those who bear it, the one whose office agrees, the last one spoken of before."""
        official = actor.official
        assert official is not None
        word = name_words(official.name_text)[0]
        ranked = [(surname_rank(word, draft.words), draft) for draft in self._bearers((word,))]
        best = max((rank for rank, _ in ranked), default=0)
        if best == 1 and not (official.honorific or official.offices or len(word) > 2):
            best = 0
        bearers = [draft for rank, draft in ranked if rank == best and best and not self._contradicts(draft, official)]
        if bearers:
            self.join(self._choose(bearers, sentence, actor), sentence, actor)
        else:
            self.new(sentence, actor)

    def _contradicts(self, draft: Draft, official: Official) -> bool:
        """Do gender or state tell the bearer of the name from the person spoken of?"""
        gender = gender_of(official)
        if gender and draft.gender and gender != draft.gender:
            return True
        return bool(official.state and draft.countries and official.state not in draft.countries)

    def _choose(self, bearers: list[Draft], sentence: Sentence, actor: Actor) -> Draft:
        """Of several, the one whose office is named, else the last one spoken of before this place, else the first after."""
        official = actor.official
        if len(bearers) == 1 or official is None:
            return bearers[0]
        if official.offices:
            bearers = [draft for draft in bearers if self.holds(draft, official)] or bearers
        here = (self.number[id(sentence)], actor.first)
        return max(bearers, key=lambda draft: self._last_before(draft, here))

    def _last_before(self, draft: Draft, here: tuple[int, int]) -> tuple[int, int]:
        places = [(self.number[id(s)], a.first) for s, a in draft.actors[-MOST_CANDIDATES:]]
        return max((place for place in places if place < here), default=(-1, -places[0][0]))

    def holds(self, draft: Draft, official: Official) -> bool:
        """Does the text say of the person an office that the designation may speak of?"""
        spoken = [office for office in official.offices if office.head != "leader" or official.state or office.text.casefold() != "leader"]
        return any(is_same_office(one.text, one.head, office.text) for one in spoken for stack in draft.stacks for office in stack)

    def _weed(self) -> None:
        """Leaves out single words that nothing marks as a person: no title, no office, no act."""
        kept: list[Draft] = []
        for draft in self.drafts:
            if len(draft.words) > 1 or any(o.offices or o.honorific or o.rank or o.country for o in draft.officials) or self._acts(draft):
                kept.append(draft)
                continue
            for _, actor in draft.actors:
                del self.of[actor]
            for word in draft.words:
                self._by_word[word].remove(draft)
        self.drafts = kept

    def _acts(self, draft: Draft) -> bool:
        """Does the person do anything that only people do? A word in capitals is an abbreviation."""
        name = draft.officials[0].name_text if draft.officials else ""
        if name.isupper() and len(name) <= 5 or any(letter.isupper() for letter in name[2:]) and name[-1:] == "s" and name[-2:-1].isupper():
            return False
        return any(
            clause.lemma in _ACTS_OF_PEOPLE and clause.first - actor.last < 3
            for _, actor in draft.actors
            for clause in self._doing.get(actor, ())
        )

    def remember_subject(self, sentence: Sentence) -> None:
        """Keeps who the sentence is about, for what points back to them."""
        for clause in sentence.clauses:
            if clause.subject and clause.mood == FINITE and not clause.relative and clause.subject[0] in self.of:
                self.subject = self.of[clause.subject[0]]


def is_person(actor: Actor) -> bool:
    """Does the actor name somebody, by name or office?"""
    return actor.kind == PERSON and actor.official is not None
