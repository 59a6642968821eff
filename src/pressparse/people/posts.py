"""Offices without a name: "the minister", "the premier", "his Italian counterpart" joined to whom they speak of."""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.offices import FORMER, HEADS_OF_GOVERNMENT, HEADS_OF_STATE, RELATIONS, WEAK_HEADS
from pressparse.people.drafts import Draft
from pressparse.people.offices import ANY_DIPLOMAT, is_same_office, office_words
from pressparse.people.roster import MOST_CANDIDATES, Roster
from pressparse.phrases.actors import Actor
from pressparse.phrases.officials import Official

_NEVER_ONE = frozenset(("a", "an", "any", "every", "each", "no", "some", "new", "former", "first"))
_NO_COUNTERPARTS = frozenset(("predecessor", "successor"))
_HEADS_OF_STATES = frozenset(("president", "vice president", "minister", "prime minister", "secretary", "governor", "chancellor"))
_OF_ANY_TITLE = HEADS_OF_STATE | HEADS_OF_GOVERNMENT | {"monarch", "sovereign"}
_WEDDED = frozenset(("first lady", "first gentleman"))
_REACH = 3  # sentences behind a plural office in which those who hold it may be named
_TAKING = frozenset(("take", "took", "taking", "takes", "taken"))


class Posts:
    """Settles the offices of one report's roster, in the order of the text."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self.spoken_of_otherwise: set[Actor] = set()

    def join_offices(self, sentence: Sentence, n: int, actor: Actor) -> None:
        """Settles an actor that only an office names: somebody in the text, or somebody new."""
        official = actor.official
        assert official is not None
        if actor in self.spoken_of_otherwise:
            return
        if official.heads and official.heads[0] in RELATIONS:
            if official.heads[0] not in _NO_COUNTERPARTS:
                self._counterpart(sentence, n, actor)
            return
        here = self.roster.present[-1]
        holders = [draft for draft in self._holders(official) if self._may_be(draft, official)]
        if official.state and (twin := self._counterpart_of(official.state)) is not None:
            holders = [draft for draft in holders if draft.countries or draft not in here] or [twin]
        if holders:
            self.roster.join(self._most_likely(holders, sentence, official), sentence, actor)
        elif (lead := self._lead(official)) is not None and not self._acts_on(lead, sentence, actor):
            self.roster.join(lead, sentence, actor)
        elif self._is_someone(official):
            self.roster.new(sentence, actor)

    def _counterpart_of(self, state: str) -> Draft | None:
        """The only one named without an office as a counterpart of that state: "spoke with his Ukrainian counterpart, Jane Roe"."""
        drafts = self.roster.drafts[:MOST_CANDIDATES]
        found = [d for d in drafts if d.words and d.is_bare and state in d.countries and any("counterpart" in o.heads for o in d.officials)]
        return found[0] if len(found) == 1 else None

    def name_several(self, number: int, sentence: Sentence) -> None:
        """ "The Latvian and Omani Presidents discussed … A and B noted": the holders of a plural office are the two whom this sentence or one of
        the next names without any. Where the report names only some of them, it speaks of the others in other words.
        """
        several = [a for a in sentence.actors if a.official is not None and a.official.is_one_of_several and a not in self.roster.of]
        if not several:
            return
        for later in self.roster.sentences[number : number + _REACH]:
            chain = [self.roster.of.get(actor) for clause in later.clauses[:1] for actor in clause.subject]
            drafts = [draft for draft in chain if draft is not None and draft.words and not draft.stacks]
            if len(drafts) == len(chain) == len(several):
                for draft, actor in zip(drafts, several, strict=True):
                    self.roster.join(draft, sentence, actor)
                return
        named: set[Draft] = set()
        for actor in several:
            if (official := actor.official) is not None:
                named.update([d for d in self._holders(official) if d not in named and d.words and self._may_be(d, official)][:1])
        if 0 < len(named) < len(several):
            self.spoken_of_otherwise.update(several)

    def _lead(self, official: Official) -> Draft | None:
        """Whom the report names first, without an office, where "the Russian President" is nobody else: "X met Y. The President noted"."""
        lead = self.roster.first
        if lead is None or official.determiner != "the" or official.tokens.bits[official.offices[0].first] & voc.LOWER:
            return None
        if (
            lead.stacks
            or len(official.offices) > 1
            or official.offices[0].head.split()[-1] in WEAK_HEADS
            or official.offices[0].organization
        ):
            return None
        fits = not official.state or not lead.countries or official.state in lead.countries
        return lead if fits and self._leads(lead) else None

    def _acts_on(self, lead: Draft, sentence: Sentence, actor: Actor) -> bool:
        """ "General Roe called on the President": is the office's holder whom the lead does something with?"""
        return any(
            clause.last <= actor.start < clause.end and any(self.roster.of.get(other) is lead for other in clause.subject)
            for clause in sentence.clauses
        )

    def _leads(self, draft: Draft) -> bool:
        """Is the person the subject of the first sentence that names anybody?"""
        sentence, actor = draft.actors[0]
        return any(actor in clause.subject for clause in sentence.clauses)

    def _holders(self, official: Official) -> list[Draft]:
        """Those whose offices share the words of the rarest that are spoken."""
        found: dict[int, Draft] = {}
        if official.heads[0] in _WEDDED:
            found = {d.number: d for d in self.roster.drafts[:MOST_CANDIDATES] if any(one.is_spouse for one in d.officials)}
            if found and not official.state:
                return list(found.values())  # a foreign one is named with her state
        for office in official.offices:
            if office.head in _OF_ANY_TITLE or office.text.casefold() in ANY_DIPLOMAT or office.text.casefold() == "leader":
                return self.roster.drafts[:MOST_CANDIDATES]
            lists = [self.roster.by_office.get(word, []) for word in office_words(office.text) or {office.text.casefold()}]
            found.update({draft.number: draft for draft in min(lists, key=len, default=[])[:MOST_CANDIDATES]})
        return [found[number] for number in sorted(found)]

    def _may_be(self, draft: Draft, official: Official) -> bool:
        state = official.state
        if state and draft.countries and state not in draft.countries:
            return False
        if any(office.text.casefold().split()[0] in FORMER for office in official.offices) or _is_dead(draft):
            return False
        is_wed = official.heads[0] in _WEDDED and not draft.stacks and any(one.is_spouse for one in draft.officials)
        return (is_wed or self.roster.holds(draft, official)) and not self._is_elsewhere(draft, official)

    def _is_elsewhere(self, draft: Draft, official: Official) -> bool:
        """A president of the World Bank is not the President: another body, or a body where the other has a state's office."""
        spoken = next((office.organization for office in official.offices if office.organization), None)
        if spoken is None:
            return False
        bodies = [office.organization for stack in draft.stacks for office in stack] + [one.organization for one in draft.officials]
        known = [office_words(body) for body in bodies if body]
        if known:
            return not any(words & office_words(spoken) for words in known)
        return official.offices[0].head in _HEADS_OF_STATES

    def _most_likely(self, holders: list[Draft], sentence: Sentence, official: Official) -> Draft:
        """Of several holders: those of the state, in this section, who hold the office by that very name; the subject, the first named."""
        if len(holders) == 1:
            return holders[0]
        state = official.state
        if state:
            holders = [draft for draft in holders if state in draft.countries] or holders
        literal = {office.text.casefold() for office in official.offices}
        holders = [draft for draft in holders if any(o.text.casefold() in literal for stack in draft.stacks for o in stack)] or holders
        holders = [draft for draft in holders if any(s.section == sentence.section for s, _ in draft.actors)] or holders
        words = frozenset().union(*(office_words(office.text) for office in official.offices))
        holders = [draft for draft in holders if any(office_words(o.text) == words for stack in draft.stacks for o in stack)] or holders
        if official.determiner == "the" and self.roster.subject in holders:
            return self.roster.subject
        return holders[0]

    def _is_someone(self, official: Official) -> bool:
        """Is an office without a name, held by nobody in the text so far, one person?"""
        office = official.offices[-1]
        head = office.head.split()[-1]
        if head in ("chair", "head", "lead") and official.tokens.keys[max(0, official.first - 2)] in _TAKING:
            return False
        if (
            official.determiner in _NEVER_ONE
            or head in WEAK_HEADS
            and not (office.text.casefold() != head and official.determiner == "the")
            and not (head == "leader" and official.state and official.determiner == "the")
        ):
            return False
        return official.determiner == "the" or bool(official.state) or bool(official.tokens.bits[office.first] & voc.CAP)

    def _counterpart(self, sentence: Sentence, n: int, actor: Actor) -> None:
        """ "His Italian counterpart": of that state and of the office of whoever is spoken of before."""
        official = actor.official
        assert official is not None
        if (named := self._in_apposition(sentence, n, actor)) is not None:
            self.roster.join(named, sentence, actor)
            return
        owner = self.owner(sentence, n)
        held = owner.stacks[0] if owner and owner.stacks else []
        for draft in self.roster.drafts:
            if draft is owner or not official.state or official.state not in draft.countries:
                continue
            if any(is_same_office(o.text, o.head, h.text) for o in held for s in draft.stacks for h in s):
                self.roster.join(draft, sentence, actor)
                return
        self.roster.new(sentence, actor).borrowed = owner

    def _in_apposition(self, sentence: Sentence, n: int, actor: Actor) -> Draft | None:
        """Who is named right behind "his counterpart", a comma between: "his counterpart, the Chief of Defence of Norway, General Jane Roe"."""
        behind = sentence.actors[n + 1] if n + 1 < len(sentence.actors) else None
        if (
            behind is None
            or sentence.tokens.keys[actor.last : behind.start] != (",",)
            or behind.official is None
            or not behind.official.offices
        ):
            return None
        draft, state = self.roster.of.get(behind), actor.official.state if actor.official else None
        return draft if draft is not None and draft.words and not (state and draft.countries and state not in draft.countries) else None

    def name_counterpart(self, sentence: Sentence, n: int, actor: Actor) -> None:
        """Gives a named counterpart without an office that of whoever is spoken of before."""
        draft = self.roster.of[actor]
        heads = actor.official.heads if actor.official else []
        if heads == ["colleague"] and not draft.countries:
            return  # "his colleague Jane Roe" may do whatever else in the same house
        if heads and draft.is_bare and draft.borrowed is None and any(head in RELATIONS and head not in _NO_COUNTERPARTS for head in heads):
            draft.borrowed = self.owner(sentence, n)

    def owner(self, sentence: Sentence, n: int) -> Draft | None:
        """Whose counterpart: the person named last before in the sentence, else the last subject."""
        for actor in reversed(sentence.actors[max(0, n - MOST_CANDIDATES) : n]):
            if (draft := self.roster.of.get(actor)) is not None:
                return draft.borrowed or draft  # of several counterparts in a list each is the first one's
        return self.roster.subject


def _is_dead(draft: Draft) -> bool:
    """ "The late President Otieno Wekesa" is not the one of whom a report goes on to speak."""
    return any("late" in sentence.tokens.keys[max(0, actor.first - 1) : actor.first + 2] for sentence, actor in draft.actors[:2])
