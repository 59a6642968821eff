"""Who comes along with whom: people named beside somebody, in a list, or on a delegation share a state, and a body."""

from attrs import define

from pressparse.clauses import Clause, Sentence
from pressparse.inflection import plural
from pressparse.lexicon.offices import NOT_OF_A_STATE, OF_TOWNS
from pressparse.lexicon.words import SPOUSES
from pressparse.people.bodies import is_deputy, is_private
from pressparse.people.delegations import is_part
from pressparse.people.drafts import Draft
from pressparse.people.escorts import read_escorts
from pressparse.people.facing import TRAVELLING, is_own
from pressparse.people.nations import is_diplomat, names_state_first, state_sent_to
from pressparse.people.roster import Roster
from pressparse.people.senders import give_body
from pressparse.phrases.actors import BODY, GROUP, STATE, Actor
from pressparse.phrases.official import OfficeRead, singular_text

_SPOUSES = frozenset(("first lady", "first gentleman", "queen", "empress", "grand duchess", "crown princess", "princess", "crown prince"))
_LADIES = frozenset("mrs mme madame madam lady begum sheikha daw".split())
_BESIDE = frozenset(
    (("and",), (",",), ("and", "his", "wife"), (",", "his", "wife"), ("and", "his", "wife", ","), ("and", "her", "husband"), ("and", "the"))
)
_LED = frozenset("led headed represented chaired presided fronted".split())
_LEADING = frozenset("lead head represent".split())
_ATTENDING = frozenset("attend participate accompany join".split())
_TOGETHER = _LEADING | _ATTENDING | TRAVELLING | {"sign"}
_REACH, _FEW = 6, 4


@define(eq=False)
class Company:
    """Follows the sentences of one roster; ``delegation`` is the state whose delegation was named last."""

    roster: Roster
    sentences: list[Sentence]
    delegation: str | None = None

    def follow(self, number: int, sentence: Sentence) -> bool:
        """Gives a state to those whom the sentence names in the company of people or bodies that have one; was there anybody without?"""
        is_open = self.roster.is_open(number)
        sides = [a for a in sentence.actors if a.kind in (GROUP, BODY) and a.countries] if is_open or sentence.states else []
        if is_open and sides:
            self._lists(sentence, sides)
        for escort in read_escorts(sentence) if is_open else ():
            bare = escort.anchor is not None and not escort.anchor.countries and is_part(escort.anchor)
            self.give(escort.members, self.delegation if bare else self._known(escort.anchor))
            if escort.anchor is not None and escort.anchor.kind == BODY:
                give_body(self.roster, escort.members, escort.anchor)
            if escort.anchor is not None:
                self._give_back(escort.anchor, escort.members)
        self.delegation = next((side.countries[0] for side in reversed(sides) if side.head == "delegation"), self.delegation)
        for side in sides:
            if side.kind == GROUP and len(side.countries) > 1:
                self._plural(number, sentence, side)
        if not is_open:
            return False
        if self.roster.is_mixed(number):
            self.own(sentence)
        if (sides or sentence.states) and "by" in sentence.tokens.keys[sentence.first : sentence.last]:
            self._delegations(sentence)
        for clause in sentence.clauses:
            if clause.lemma not in _TOGETHER:
                continue
            if clause.lemma in _LEADING or clause.lemma == "sign":
                self._leaders(sentence, clause)
            if clause.lemma in _ATTENDING or clause.lemma in TRAVELLING:
                self._share(clause.subject, clause.lemma in _ATTENDING)
        return True

    def _draft(self, actor: Actor) -> Draft | None:
        """The person of an actor who still has no state."""
        draft = self.roster.of.get(actor)
        return draft if draft is not None and not draft.countries else None

    def _known(self, actor: Actor | None) -> str | None:
        """The state of an actor: its person's, or the only one that it names."""
        if actor is None:
            return None
        draft = self.roster.of.get(actor)
        if draft is not None:
            return draft.country
        return actor.countries[0] if len(actor.countries) == 1 else None

    def give(self, actors: list[Actor], state: str | None) -> None:
        """Gives those among the actors who have no state that one."""
        for actor in actors:
            if state and (draft := self._draft(actor)) is not None:
                draft.countries.append(state)

    # -- lists and plurals ---------------------------------------------------------------------------------------

    def _lists(self, sentence: Sentence, sides: list[Actor]) -> None:
        """ "Myanmar leaders, including A and B"; "A, B and other Mexican officials"."""
        for actor in sides:
            if len(actor.countries) != 1:
                continue
            for clause in sentence.clauses:
                if clause.lemma in ("include", "comprise") and actor.last <= clause.first:
                    self.give(sentence.chain(sentence.next_start(clause.last)), actor.countries[0])
            if actor.kind == GROUP and "other" in sentence.tokens.keys[actor.start : actor.first]:
                self.give(self._chain_of(sentence, actor), actor.countries[0])

    def _chain_of(self, sentence: Sentence, member: Actor) -> list[Actor]:
        """The list that an actor is the last of."""
        chain: list[Actor] = []
        for actor in sentence.actors:
            if actor.first > member.first:
                break
            chain = [*chain, actor] if chain and sentence.chain(chain[-1].start)[1:2] == [actor] else [actor]
        return chain

    def _plural(self, number: int, sentence: Sentence, group: Actor) -> None:
        """ "The Latvian and Omani Presidents discussed … A and B noted": the two are meant, in order."""
        if len(set(group.countries)) < len(group.countries):
            return
        for later in self.sentences[number : number + 3]:
            chain = [actor for clause in later.clauses[:1] for actor in clause.subject]
            drafts = [draft for actor in chain if (draft := self._draft(actor)) is not None and not draft.stacks and draft.words]
            if len(drafts) == len(chain) == len(group.countries):
                for draft, state in zip(drafts, group.countries, strict=True):
                    draft.countries.append(state)
                    _hold(draft, sentence, group)
                return

    # -- beside somebody -----------------------------------------------------------------------------------------

    def own(self, sentence: Sentence) -> None:
        """ "President X's adviser Y"; "President X and First Lady Y"; "X met his envoy Y"."""
        for one, other in zip(sentence.actors, sentence.actors[1:], strict=False):
            draft, beside = self.roster.of.get(other), self.roster.of.get(one)
            if draft is None or draft.countries or beside is None or not (state := beside.country):
                continue
            gap = sentence.tokens.keys[one.last : other.start]
            genitive = gap == ("'s",) or not gap and other.start < other.first and sentence.tokens.keys[other.start] == "'s"
            if genitive and draft.stacks or gap in _BESIDE and _is_spouse(other) or _names_spouse(gap) or is_deputy(other) and len(gap) < 3:
                draft.countries.append(state)
        owned = [actor for actor in sentence.actors if is_own(actor)]
        for clause in sentence.clauses if owned else ():
            subjects = [draft for actor in clause.subject if (draft := self._draft(actor)) is not None]
            if len(subjects) != 1:
                continue
            own = next((a for a in owned if clause.last <= a.start < clause.end and a.start <= clause.last + 2), None)
            if own is not None and own in self.roster.of:
                subjects[0].countries.extend(self.roster.of[own].countries[:1])

    def _give_back(self, anchor: Actor, members: list[Actor]) -> None:
        """Whoever comes with somebody of a body of one state is of it too: "the Minister was joined by the Director of the Kenya Tea Board"."""
        drafts = [draft for actor in members if (draft := self.roster.of.get(actor)) is not None and draft.bodies()]
        states = {state for draft in drafts for state in draft.countries[:1]}
        own = self._draft(anchor)
        if own is not None and any(map(is_private, own.bodies())):
            _share_body(own, members, self.roster)
        elif own is not None:
            self.give([anchor, *members], next(iter(states)) if len(states) == 1 else None)

    def _delegations(self, sentence: Sentence) -> None:
        """ "The Chinese side was represented by A, the Kazakh side by B"; "a delegation of Lao lawmakers led by A"."""
        keys = sentence.tokens.keys
        for n, actor in enumerate(sentence.actors[:-1]):
            if actor.kind not in (GROUP, BODY, STATE) or len(actor.countries) != 1:
                continue
            between = keys[actor.last : sentence.actors[n + 1].start]
            if actor.kind == STATE and "represented" not in between:
                continue
            if between[-1:] == ("by",) and len(between) <= _REACH and (len(between) == 1 or not _LED.isdisjoint(between)):
                self.give(sentence.chain(sentence.actors[n + 1].start), actor.countries[0])

    def _leaders(self, sentence: Sentence, clause: Clause) -> None:
        """ "A will lead the Kenyan delegation", "A represented Kenya", "A signed for Kenya"."""
        behind = _behind(sentence, clause)
        if behind is None or clause.passive or behind.kind not in (GROUP, BODY, STATE) or len(behind.countries) != 1:
            return
        gap = sentence.tokens.keys[clause.last : behind.first]
        gap = gap[:-1] if gap[-1:] == ("the",) else gap
        if clause.lemma == "sign" and gap[-1:] not in (("for",), ("of",)) or clause.lemma == "head" and gap == ("to",):
            return
        if clause.lemma == "sign" or len(gap) < 2:
            self.give(clause.subject, behind.countries[0])

    def _share(self, chain: list[Actor], attends: bool) -> None:
        """Those who attend or travel side by side, where only one state is named among them; who travels in front of a foreigner is of another."""
        known = [actor for actor in chain if actor in self.roster.of and not _is_elsewhere(actor) and self._known(actor)]
        if len({self._known(actor) for actor in known}) == 1:
            alike = chain if attends or not names_state_first(known[0]) else chain[chain.index(known[0]) :]
            self.give(
                [a for a in alike if (d := self._draft(a)) is not None and d.stacks and not d.bodies() and not _is_of_a_body(d)],
                self._known(known[0]),
            )


def _share_body(chief: Draft, members: list[Actor], roster: Roster) -> None:
    """Whoever comes with somebody of an international body, and is of no state and no body by their own words, is of it too."""
    for actor in members:
        draft = roster.of.get(actor)
        if (
            draft is not None
            and draft.stacks
            and not draft.countries
            and not draft.bodies()
            and not any(o.is_of_organ for o in draft.officials)
        ):
            draft.officials[0].organization = chief.bodies()[0]


def _behind(sentence: Sentence, clause: Clause) -> Actor | None:
    """The first actor behind the verb of a clause."""
    return next((actor for actor in sentence.actors if clause.last <= actor.first < clause.end), None)


def _names_spouse(gap: tuple[str, ...]) -> bool:
    """ "And his wife", ", together with her husband,"."""
    words = [key for key in gap if key != ","]
    return 1 < len(words) <= _FEW and words[-1] in SPOUSES and words[-2] in ("his", "her")


def _is_spouse(actor: Actor) -> bool:
    """A First Lady, a queen, or "Mrs. Roe" without an office."""
    official = actor.official
    if official is None:
        return False
    if not official.offices:
        return (official.honorific or "").casefold().rstrip(".") in _LADIES
    return not _SPOUSES.isdisjoint(official.heads)


def _is_of_a_body(draft: Draft) -> bool:
    """A head that international bodies have, alone: "the Resident Representative"."""
    return any(office.head in NOT_OF_A_STATE for stack in draft.stacks[:2] for office in stack)


def _is_elsewhere(actor: Actor) -> bool:
    """Of a town, or sent by a state to those with whom he attends."""
    return actor.official is not None and any(
        office.head in OF_TOWNS or _is_envoy(office.head) or state_sent_to(office.text, office.head) for office in actor.official.offices
    )


def _is_envoy(head: str) -> bool:
    """A resident envoy, who attends beside officials of either side; "the Representative" may be anybody's."""
    return is_diplomat(head) and "represent" not in head and "coordinator" not in head


def _hold(draft: Draft, sentence: Sentence, group: Actor) -> None:
    """Gives a person one of several holders' office."""
    printed = sentence.tokens.slice(group.first, group.last)
    text = singular_text(printed[printed.casefold().find(plural(group.head)) :], group.head)
    if text:
        draft.stacks.append([OfficeRead(text, sentence.tokens, group.first, group.last, group.head, None, draft.country)])
