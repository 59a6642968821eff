"""Which states are the other side: their people face, visit, or hold the same office as, people whose state no word names."""

from collections.abc import Callable

from attrs import define, field

from pressparse.clauses import Clause, Sentence
from pressparse.lexicon.offices import OF_COMPANIES, OF_TOWNS, RELATIONS, THRONES
from pressparse.lexicon.things import SENT_OUT
from pressparse.people.drafts import Draft
from pressparse.people.nations import state_sent_to
from pressparse.people.roster import Roster
from pressparse.phrases.actors import BODY, GROUP, PERSON, Actor

MEETING = frozenset("meet receive host welcome hold have confer speak talk call discuss greet see chair address".split())
_LOCAL = OF_TOWNS | {"premier", "chief minister", "police chief", "minister-president"}
PLAIN_OFFICES = frozenset(
    "minister secretary ambassador commissioner director chairman chairperson chair head chief governor mayor senator deputy official member representative adviser".split()
)
"""What several people of one side may be called at once."""

LEADERS = THRONES | {"president", "prime minister", "chancellor", "premier", "taoiseach"}
_CALLING = MEETING | {"pay"}
_TALKS = frozenset(("talks", "meeting", "meetings", "discussions"))
_SENT_OUT = frozenset((("abroad",), ("accredited",), ("overseas",), ("stationed",)))  # "Norway's ambassadors abroad" are of its own side
_COMING_ALONG = frozenset(("accompany", "join"))
TRAVELLING = frozenset("visit travel arrive fly go tour".split())


def is_own(actor: Actor) -> bool:
    """ "His special envoy": somebody of the side of whoever is spoken of."""
    official = actor.official
    return official is not None and official.determiner in ("his", "her", "their") and RELATIONS.isdisjoint(official.heads)


def face_to_face(roster: Roster, sentences: list[Sentence]) -> set[Draft]:
    """Leaders without a state who meet each other: that they met somewhere does not tell which of them was at home there."""
    found: set[Draft] = set()
    for sentence in sentences:
        for clause in sentence.clauses:
            if clause.lemma not in MEETING or not clause.subject:
                continue
            other = next((actor for actor in sentence.actors if clause.last <= actor.start < clause.end), None)
            mine, theirs = roster.of.get(clause.subject[0]), roster.of.get(other) if other is not None else None
            if mine is not None and theirs is not None and not mine.countries and not theirs.countries and _are_equals(mine, theirs):
                found |= {mine, theirs}
    return found


def _are_equals(one: Draft, other: Draft) -> bool:
    """Do both lead a state or its government, or hold the same office?"""
    ours, theirs = ({office.text.casefold(): office.head for stack in draft.stacks for office in stack} for draft in (one, other))
    if one is other:
        return False
    return not ours.keys().isdisjoint(theirs) or not (LEADERS.isdisjoint(ours.values()) or LEADERS.isdisjoint(theirs.values()))


@define(eq=False)
class Facing:
    """The other side of one report. ``foreign`` are states whose people meet those without a state, ``beside`` those only named with them, ``of_bodies`` those
    of whose companies and societies alone the people come, or whose groups call, ``own`` those of people who have a counterpart, ``counterparts`` his; ``filed`` is the dateline's.
    """

    roster: Roster
    sentences: list[Sentence]
    may_be_home: Callable[[Draft], bool]
    filed: str | None = None
    foreign: set[str] = field(factory=set)
    beside: set[str] = field(factory=set)
    of_bodies: set[str] = field(factory=set)
    own: set[str] = field(factory=set)
    counterparts: set[str] = field(factory=set)

    def read(self) -> None:
        """States whose officials face one without a state: across a verb, in one sentence, by the same office, as a counterpart."""
        for number, sentence in enumerate(self.sentences):
            if self.roster.is_mixed(number):
                for clause in sentence.clauses:
                    if clause.subject:
                        self._across(sentence, clause)
            if self.roster.is_open(number):
                self._parties(sentence)
            if "visiting" in sentence.tokens.keys[sentence.first : sentence.last]:
                self._visitors(sentence)
        unknown = [draft for draft in self.roster.drafts if not draft.countries and draft.stacks and self.may_be_home(draft)]
        held = {office.text.casefold() for draft in unknown for stack in draft.stacks for office in stack} - PLAIN_OFFICES
        for other in self.roster.drafts:
            if not other.countries:
                continue
            if other.borrowed is not None and other.borrowed.countries and other.borrowed.countries[0] not in other.countries:
                self.own.add(other.borrowed.countries[0])
                self.counterparts.update(other.countries)
            if (
                other.borrowed is not None
                and not other.borrowed.countries
                and self.may_be_home(other.borrowed)
                or any(o.text.casefold() in held for s in other.stacks for o in s)
            ):
                self.foreign.update(other.countries)

    def _across(self, sentence: Sentence, clause: Clause) -> None:
        subjects = [self.roster.of[a] for a in clause.subject if a in self.roster.of]
        if not subjects:
            return
        meets = clause.lemma in MEETING
        if clause.lemma in _COMING_ALONG:
            return
        acting = () if meets else {actor for other in sentence.clauses if other is not clause for actor in other.subject}
        behind = [a for a in sentence.actors if clause.last <= a.start < clause.end and a in self.roster.of and not is_own(a)]
        others = [self.roster.of[a] for a in behind if a not in acting]
        if len(subjects) > 1 and not subjects[0].countries and meets and not _is_below(subjects[1]):
            met = {state for a in sentence.actors if a in self.roster.of for state in self.roster.of[a].countries}
            self.foreign.update(
                () if met.difference(subjects[1].countries) else subjects[1].countries
            )  # those who meet a third are of one side
        if not others:
            return
        for mine, theirs in ((subjects, others), (others, subjects)):
            hosts = {state for draft in theirs for state in draft.countries}
            states = [
                state
                for draft in theirs
                if draft.countries
                and draft not in mine
                and not _is_below(draft)
                and not _is_sent_to(draft, hosts)
                and not self._is_sent_out(draft)
                for state in draft.countries
            ]
            if states and any(not draft.countries and self.may_be_home(draft) for draft in mine):
                of_bodies = all(_is_of_a_body(draft) for draft in theirs if draft.countries)
                (self.beside if not meets else self.of_bodies if of_bodies else self.foreign).update(states)

    def _is_sent_out(self, draft: Draft) -> bool:
        """Is somebody sent abroad by the state from whose town the report is filed? "Met Norway's ambassadors to Peru" makes Norway no other side."""
        return self.filed in draft.countries and any(
            state_sent_to(office.text, office.head) not in (None, self.filed) for stack in draft.stacks[:2] for office in stack
        )

    def _parties(self, sentence: Sentence) -> None:
        """Groups of a state that call on somebody without one: "a Korean delegation called on the Minister", "received a delegation from Japan"."""
        parties = [a for a in sentence.actors if len(a.countries) == 1 and (a.kind == GROUP or a.kind == BODY and a.head in SENT_OUT)]
        parties = [a for a in parties if sentence.tokens.keys[a.last : a.last + 1] not in _SENT_OUT]
        for clause in sentence.clauses if parties else ():
            behind = [
                a
                for a in sentence.actors
                if clause.last <= a.start < clause.end and (clause.lemma in _CALLING or _is_talked_with(sentence, a))
            ]
            for mine, theirs in ((clause.subject, behind), (behind, clause.subject)):
                drafts = [self.roster.of[a] for a in mine if a in self.roster.of]
                if drafts and not any(draft.countries for draft in drafts) and self.may_be_home(drafts[0]) and drafts[0].stacks:
                    self.of_bodies.update(a.countries[0] for a in theirs if a in parties)

    def _visitors(self, sentence: Sentence) -> None:
        """ "Visiting Algerian Trade Minister": whoever visits is foreign."""
        for actor in sentence.actors:
            if actor.kind == PERSON and "visiting" in sentence.tokens.keys[max(sentence.first, actor.first - 2) : actor.first + 1]:
                self.foreign.update(actor.countries)


def _is_talked_with(sentence: Sentence, actor: Actor) -> bool:
    """ "Following talks with the Minister"."""
    keys, at = sentence.tokens.keys, actor.start - 1
    return at > sentence.first and keys[at] == "with" and keys[at - 1] in _TALKS


def _is_sent_to(draft: Draft, hosts: set[str]) -> bool:
    """An envoy beside people of the state that he is sent to is there for those who come: "was met by Kenya's minister and his Ambassador to Kenya"."""
    return any(state_sent_to(office.text, office.head) in hosts for stack in draft.stacks[:2] for office in stack)


def _is_of_a_body(draft: Draft) -> bool:
    """Does the person's state come from the name of a company or society alone: "Chairman of the Kenya Tea Union"?"""
    return all(office.organization and office.head in OF_COMPANIES for stack in draft.stacks[:2] for office in stack) and bool(draft.stacks)


def _is_below(draft: Draft) -> bool:
    """Those who govern a bank, a region or a town of the state call on its ministers more than on others'."""
    if any(official.country for official in draft.officials):
        return False  # "the Governor of Guangdong Wang Roe of China"
    return any(
        office.head in _LOCAL and len(office.text.split()) > 1 or office.head == "governor" and office.organization
        for stack in draft.stacks[:2]
        for office in stack
    )
