"""The people of a report: every designation of the text joined to the one person it speaks of.

In this order, each step leaving to the next only what it could not settle: full names; surnames and given names;
offices alone ("the head of state"); counterparts; pronouns. Facts met anywhere complete the same person.
"""

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.lexicon.offices import FORMER, WEAK_HEADS
from pressparse.people.likeness import is_same_name, name_words, surname_rank
from pressparse.people.offices import is_same_office, office_words
from pressparse.phrases.actors import PERSON, PRONOUN, Actor
from pressparse.phrases.officials import OfficeRead, Official

_MALE = frozenset("mr mr. sir lord baron shri his king prince sheikh shaikh don señor herr monsieur khun u mzee father emperor pak bapak count".split())
_FEMALE = frozenset("mrs mrs. ms ms. miss lady dame baroness her smt smt. queen princess sheikha shaikha daw mme madam madame frau doña señora begum ibu bu woizero empress countess chairwoman spokeswoman".split())
_COUNTERPARTS = ("counterpart", "opposite number", "colleague")


@define(eq=False)
class Draft:
    """A person while the text is read: every designation, in the order of the text."""

    number: int
    words: tuple[str, ...] = ()
    officials: list[Official] = field(factory=list)
    actors: list[tuple[Sentence, Actor]] = field(factory=list)
    countries: list[str] = field(factory=list)
    stacks: list[list[OfficeRead]] = field(factory=list)
    gender: str = ""
    borrowed: "Draft | None" = None

    @property
    def country(self) -> str | None:
        """The first state that the text names for the person."""
        return self.countries[0] if self.countries else None

    def take(self, sentence: Sentence, actor: Actor) -> None:
        """Adds one place that speaks of the person, with what it says of them."""
        self.actors.append((sentence, actor))
        official = actor.official
        if official is None:
            return
        self.officials.append(official)
        words = name_words(official.name_text) if official.name else ()
        if len(words) > len(self.words):
            self.words = words
        if official.state and official.state not in self.countries:
            self.countries.append(official.state)
        own = [office for office in official.offices if office.head not in _COUNTERPARTS]
        if own:
            self.stacks.append(own)
        self.gender = self.gender or _gender(official)


def _gender(official: Official) -> str:
    """"m" or "f" where an honorific or a head says so."""
    words = (official.honorific or "").casefold().split() + [office.head for office in official.offices]
    return "f" if any(word in _FEMALE for word in words) else "m" if any(word in _MALE for word in words) else ""


class Roster:
    """Joins the actors of a report to its people."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.sentences = sentences
        self.drafts: list[Draft] = []
        self.of: dict[Actor, Draft] = {}
        self.seen: dict[Draft, int] = {}
        self.subject: Draft | None = None

    def build(self) -> None:
        """Runs the steps over the whole report."""
        people = [(s, a) for s in self.sentences for a in s.actors if a.kind == PERSON and a.official is not None]
        for sentence, actor in people:
            if len(name_words(actor.official.name_text) if actor.official else ()) > 1:
                self._full_name(sentence, actor)
        for sentence, actor in people:
            if actor not in self.of and actor.official and actor.official.name:
                self._single_name(sentence, actor)
        self._weed(people)
        for sentence in self.sentences:
            self._follow(sentence)

    # -- names ---------------------------------------------------------------------------------------------------

    def _join(self, draft: Draft, sentence: Sentence, actor: Actor) -> None:
        draft.take(sentence, actor)
        self.of[actor] = draft

    def _new(self, sentence: Sentence, actor: Actor) -> Draft:
        draft = Draft(len(self.drafts))
        self.drafts.append(draft)
        self._join(draft, sentence, actor)
        return draft

    def _full_name(self, sentence: Sentence, actor: Actor) -> None:
        assert actor.official is not None
        words = name_words(actor.official.name_text)
        for draft in self.drafts:
            if is_same_name(words, draft.words) and not self._clashes(draft, actor.official):
                self._join(draft, sentence, actor)
                return
        self._new(sentence, actor)

    def _clashes(self, draft: Draft, official: Official) -> bool:
        """Two states for one name are two people."""
        state = official.state
        return bool(state and draft.countries and state not in draft.countries and len(name_words(official.name_text)) != len(draft.words))

    def _single_name(self, sentence: Sentence, actor: Actor) -> None:
        """A surname or a given name: of those who bear it, the one whose office agrees, the last one spoken of before."""
        official = actor.official
        assert official is not None
        word = name_words(official.name_text)[0]
        ranked = [(surname_rank(word, draft.words), draft) for draft in self.drafts]
        best = max((rank for rank, _ in ranked), default=0)
        if best == 1 and not self._may_be_given_name(official, word):
            best = 0
        bearers = [draft for rank, draft in ranked if rank == best and best]
        bearers = [draft for draft in bearers if not self._contradicts(draft, official)]
        if bearers:
            self._join(self._choose(bearers, sentence, actor), sentence, actor)
        else:
            self._new(sentence, actor)

    def _may_be_given_name(self, official: Official, word: str) -> bool:
        return bool(official.honorific or official.offices) or len(word) > 2

    def _contradicts(self, draft: Draft, official: Official) -> bool:
        """Do gender or office tell the bearer of the name from the person spoken of?"""
        gender = _gender(official)
        if gender and draft.gender and gender != draft.gender:
            return True
        if official.state and draft.countries and official.state not in draft.countries:
            return True
        return False

    def _choose(self, bearers: list[Draft], sentence: Sentence, actor: Actor) -> Draft:
        """Of several, the one whose office is named, else the last one spoken of before this place, else the first after."""
        official = actor.official
        if len(bearers) == 1 or official is None:
            return bearers[0]
        if official.offices:
            held = [draft for draft in bearers if self._holds(draft, official)]
            bearers = held or bearers
        here = (self.sentences.index(sentence), actor.first)
        return max(bearers, key=lambda draft: self._last_before(draft, here))

    def _last_before(self, draft: Draft, here: tuple[int, int]) -> tuple[int, int]:
        places = [(self.sentences.index(s), a.first) for s, a in draft.actors]
        return max((place for place in places if place < here), default=(-1, -places[0][0]))

    def _holds(self, draft: Draft, official: Official) -> bool:
        """Does the text say of the person an office that the designation may speak of?"""
        return any(is_same_office(spoken.text, spoken.head, office.text) for spoken in official.offices for stack in draft.stacks for office in stack)

    def _weed(self, people: list[tuple[Sentence, Actor]]) -> None:
        """Leaves out single words that nothing marks as a person: no title, no office, one mention, no act."""
        for draft in list(self.drafts):
            if len(draft.words) > 1 or any(o.offices or o.honorific or o.rank or o.country for o in draft.officials):
                continue
            if any(_acts(sentence, actor) for sentence, actor in draft.actors):
                continue
            self.drafts.remove(draft)
            for _, actor in draft.actors:
                del self.of[actor]

    # -- offices and pronouns, in the order of the text -----------------------------------------------------------

    def _follow(self, sentence: Sentence) -> None:
        """Settles what one sentence says by office or pronoun, and remembers who is spoken of."""
        for n, actor in enumerate(sentence.actors):
            if actor.kind == PERSON and actor not in self.of and actor.official and actor.official.offices:
                self._office_alone(sentence, n, actor)
            elif actor.kind == PERSON and actor in self.of and actor.official:
                self._counterpart_named(sentence, n, actor)
            elif actor.kind == PRONOUN and actor.head in ("he", "she"):
                self._pronoun(sentence, actor)
            draft = self.of.get(actor)
            if draft is not None:
                self.seen[draft] = len(self.seen) + 1 if draft not in self.seen else self.seen[draft]
        for clause in sentence.clauses:
            if clause.subject and clause.mood == FINITE and not clause.relative and clause.subject[0] in self.of:
                self.subject = self.of[clause.subject[0]]

    def _office_alone(self, sentence: Sentence, n: int, actor: Actor) -> None:
        official = actor.official
        assert official is not None
        if official.offices[0].head in _COUNTERPARTS:
            self._counterpart(sentence, n, actor)
            return
        holders = [draft for draft in self.drafts if self._may_be(draft, official)]
        if holders:
            self._join(self._most_likely(holders, sentence, official), sentence, actor)
        elif self._is_someone(official):
            self._new(sentence, actor)

    def _may_be(self, draft: Draft, official: Official) -> bool:
        state = official.state
        if state and draft.countries and state not in draft.countries:
            return False
        if any(office.text.casefold().split()[0] in FORMER for office in official.offices):
            return False
        return self._holds(draft, official)

    def _most_likely(self, holders: list[Draft], sentence: Sentence, official: Official) -> Draft:
        """Of several holders: in this section before others, the one who holds the office by that very name, the first named."""
        if len(holders) == 1:
            return holders[0]
        state = official.state
        if state and (same := [d for d in holders if state in d.countries]):
            holders = same
        here = [d for d in holders if any(s.section == sentence.section for s, _ in d.actors)]
        holders = here or holders
        words = frozenset().union(*(office_words(office.text) for office in official.offices))
        exact = [d for d in holders if any(office_words(o.text) == words for stack in d.stacks for o in stack)]
        holders = exact or holders
        if official.determiner == "the" and self.subject in holders:
            return self.subject
        return holders[0]

    def _is_someone(self, official: Official) -> bool:
        """Is an office without a name, held by nobody in the text so far, one person?"""
        office = official.offices[-1]
        head = office.head.split()[-1]
        if head in WEAK_HEADS and not (office.text.casefold() != head and official.determiner == "the"):
            return False
        if official.determiner in ("a", "an", "any", "every", "each", "no", "some", "new", "former", "first"):
            return False
        return official.determiner == "the" or bool(official.state) or bool(official.tokens.bits[office.first] & voc.CAP)

    def _counterpart(self, sentence: Sentence, n: int, actor: Actor) -> None:
        """"His Italian counterpart": of that state and of the office of whoever is spoken of before."""
        official = actor.official
        assert official is not None
        owner = self._owner(sentence, n)
        state = official.state
        held = owner.stacks[0] if owner and owner.stacks else []
        for draft in self.drafts:
            if draft is not owner and state and state in draft.countries and any(is_same_office(o.text, o.head, h.text) for o in held for s in draft.stacks for h in s):
                self._join(draft, sentence, actor)
                return
        draft = self._new(sentence, actor)
        draft.borrowed = owner

    def _counterpart_named(self, sentence: Sentence, n: int, actor: Actor) -> None:
        draft = self.of[actor]
        if draft.stacks or draft.borrowed or not actor.official or not any(o.head in _COUNTERPARTS for o in actor.official.offices):
            return
        draft.borrowed = self._owner(sentence, n)

    def _owner(self, sentence: Sentence, n: int) -> Draft | None:
        """Whose counterpart: the person named last before in the sentence, else the last subject."""
        for actor in reversed(sentence.actors[:n]):
            if actor in self.of:
                return self.of[actor]
        return self.subject

    def _pronoun(self, sentence: Sentence, actor: Actor) -> None:
        """He or she: the subject before in the sentence, else the last subject, where gender does not forbid it."""
        gender = "m" if actor.head == "he" else "f"
        before = [self.of[c.subject[0]] for c in sentence.clauses if c.subject and c.subject[0] in self.of and c.main < actor.first and c.subject[0] is not actor]
        for draft in [*reversed(before), self.subject]:
            if draft is not None and draft.gender in ("", gender):
                draft.gender = gender
                self._join(draft, sentence, actor)
                return


def _acts(sentence: Sentence, actor: Actor) -> bool:
    """Does the actor do anything that only people do?"""
    return any(actor in clause.subject and _is_personal(clause) and clause.first - actor.last < 3 for clause in sentence.clauses)


def _is_personal(clause: Clause) -> bool:
    return clause.lemma in ("say", "meet", "receive", "note", "stress", "emphasize", "visit", "thank", "tell", "add", "express", "welcome", "underline", "sign", "arrive", "speak", "recall", "highlight")
