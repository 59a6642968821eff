"""Which state a person acts for where no words beside the name say it.

1. Those who come along with somebody, lead a state's delegation or stand in a list of its officials are of that state:
   :mod:`~pressparse.people.company`.
2. Whoever a traveller meets abroad (:mod:`~pressparse.people.travels`), or stands in a list behind a foreign guest, is of that country.
3. Officials of the side that tells the report are of its state: :mod:`~pressparse.people.home`.
"""

from functools import lru_cache

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.offices import (
    DIPLOMATS,
    LEADS_A_COMPANY,
    MONARCHIES,
    NOT_OF_A_STATE,
    OF_COMPANIES,
    RELATIONS,
    SENT,
    THRONES,
)
from pressparse.lexicon.things import BODY_HEADS, STATE_BODIES, SUPRANATIONAL
from pressparse.mentions.pieces import Piece
from pressparse.people.bodies import complete_bodies, is_private
from pressparse.people.company import Company
from pressparse.people.drafts import Draft
from pressparse.people.facing import MEETING, PLAIN_OFFICES, TRAVELLING, face_to_face
from pressparse.people.home import HomeReader
from pressparse.people.nations import state_sent_to, states_of_office
from pressparse.people.roster import Roster
from pressparse.people.scenes import Scenes
from pressparse.people.signs import Signs
from pressparse.people.travels import Travels
from pressparse.phrases.actors import PERSON, Actor
from pressparse.phrases.official import OfficeRead

_OPENING = MEETING | TRAVELLING
_OF_MISSIONS = (
    "deputy head of mission", "deputy chief of mission", "head of chancery", "deputy high commissioner", "deputy ambassador", "minister counsellor", "minister-counsellor",
    "first secretary", "second secretary", "third secretary", "defence attaché", "defense attaché", "military attaché", "commercial counsellor", "political counsellor",
)  # fmt: skip
_OF_BODIES_CHIEFS = ("secretary-general", "secretary general", "in-office", "chairperson of the")
_CROWNED = frozenset(("majesty", "highness", "king", "sultan", "emir", "amir"))  # "Envoy of Her Majesty"
_LEAD = 4  # sentences that tell who received whom
_OF_FIRMS = LEADS_A_COMPANY | {"vice president", "country director", "country manager", "general manager", "partner", "executive"}
_BODY_WORDS = frozenset(BODY_HEADS)


@define(eq=False)
class StateReader:
    """Fills the states of one roster's people."""

    roster: Roster
    sentences: list[Sentence]
    pieces: list[list[Piece]]
    signs: Signs
    _at_home: dict[Draft, tuple[int, bool]] = field(factory=dict)
    _opening: Actor | None = None

    def fill(self) -> None:
        """Gives every person whose state the text makes plain their own."""
        company = Company(self.roster, self.sentences)
        complete_bodies(self.roster, self.sentences)
        if all(draft.countries for draft in self.roster.drafts):
            return
        self._opening = next((a for s in self.sentences for a in s.actors if a.kind == PERSON and a in self.roster.of), None)
        scenes = Scenes(self.roster, self.may_be_home)
        travels = Travels(self.roster, self.pieces, self.signs, self.may_be_home)
        for number, sentence in enumerate(self.sentences):
            is_open = company.follow(number, sentence)
            travels.follow(number, sentence)
            if number < _LEAD:
                scenes.follow_hosts(sentence)
            if is_open:
                if self.roster.is_mixed(number):
                    self._companions(company, sentence)
                scenes.follow(sentence, self.pieces[number])
        if all(draft.countries for draft in self.roster.drafts):
            return
        signs = HomeReader(
            self.roster,
            self.sentences,
            self.pieces,
            self.signs,
            travels.visited,
            travels.hosting,
            travels.opened,
            scenes.signs,
            self.may_be_home,
        )
        home = signs.read()
        for draft in self.roster.drafts:
            if not draft.countries and draft.stacks:
                draft.countries.extend(_states_of_organs(draft))
        self._ambassadors()
        if home:
            self._other_side(home, signs.foreign | travels.visited)
            self._bring_home(home, signs)
        for number, sentence in enumerate(self.sentences):
            company.follow(number, sentence)

    def _bring_home(self, home: str, signs: HomeReader) -> None:
        """Gives the home state to those who may be of it; where it is merely named, not to leaders who meet each other."""
        apart = face_to_face(self.roster, self.sentences) if signs.is_weak else set()
        for draft in self.roster.drafts:
            if draft in apart or draft.countries:
                continue
            if self._is_at_home(draft, home) or signs.speakers.get(draft) == home and not draft.stacks:
                draft.countries.append(home)

    def _other_side(self, home: str, abroad: set[str]) -> None:
        """Who holds an office that somebody of the home state holds is of the other side, where there is but one."""
        others = abroad - {home}
        if len(others) != 1:
            return
        held = {
            office.text.casefold() for draft in self.roster.drafts if home in draft.countries for stack in draft.stacks for office in stack
        } - PLAIN_OFFICES
        for draft in self.roster.drafts:
            if not draft.countries and any(office.text.casefold() in held for stack in draft.stacks for office in stack):
                draft.countries.extend(others)

    def _ambassadors(self) -> None:
        """Who is sent to one of the two states whose people the report names is of the other."""
        known = {draft.countries[0] for draft in self.roster.drafts if draft.countries}
        for draft in self.roster.drafts if len(known) == 2 else ():
            if not draft.countries:
                sent = {state_sent_to(office.text, office.head) for stack in draft.stacks for office in stack if office.head in DIPLOMATS}
                draft.countries.extend(known - sent if known & sent else ())
        self._missions()

    def _missions(self) -> None:
        """The staff of a mission are of the state whose ambassador the report names, where there is but one."""
        heads = {d.countries[0] for d in self.roster.drafts if d.countries and any(o.head in DIPLOMATS for s in d.stacks[:2] for o in s)}
        for draft in self.roster.drafts if len(heads) == 1 else ():
            if not draft.countries and any(_is_of_a_mission(office) for stack in draft.stacks[:2] for office in stack):
                draft.countries.extend(heads)

    # -- beside somebody -----------------------------------------------------------------------------------------

    def _companions(self, company: Company, sentence: Sentence) -> None:
        """Officials in a list behind a foreign guest or host are of the same state: "met with Egypt's President A and Minister B"."""
        for clause in sentence.clauses:
            if clause.lemma not in MEETING or clause.passive:
                continue
            if not any(actor in self.roster.of for actor in clause.subject):
                continue
            chain = sentence.chain(sentence.next_start(clause.last), clause.end)
            if not chain:
                continue
            states = {state for actor in chain if (known := self.roster.of.get(actor)) is not None for state in known.countries[:1]}
            mine = {state for actor in clause.subject if (known := self.roster.of.get(actor)) is not None for state in known.countries[:1]}
            leader = self.roster.of.get(chain[0])
            if len(states) == 1 and (leader is not None and leader.countries or mine != states):
                open_ = [a for a in chain if (d := self.roster.of.get(a)) and not d.countries and d.stacks and self.may_be_home(d)]
                company.give(open_, next(iter(states)))

    # -- at home -------------------------------------------------------------------------------------------------

    def may_be_home(self, draft: Draft) -> bool:
        """Could the person be of the home state, whichever that is? Weighed anew only where one more office has become known."""
        known = self._at_home.get(draft)
        if known is None or known[0] != len(draft.stacks):
            known = self._at_home[draft] = len(draft.stacks), self._is_at_home(draft)
        return known[1]

    def _is_at_home(self, draft: Draft, home: str = "") -> bool:
        """An official of the state itself, an officer, or the one who opens the report as its subject."""
        named = [office for stack in draft.stacks[:3] for office in stack]
        first = list(dict.fromkeys(office.text for office in named))[:2]
        offices = [office for office in named if office.text in first]
        bodies = [official.organization for official in draft.officials if official.organization]
        for office in offices:
            body = office.organization
            if home and home not in MONARCHIES and office.head in THRONES:
                return False
            if body and (is_private(body, home) or office.head in _OF_FIRMS and _is_unknown(body)):
                return False
        if bodies and any(is_private(body, home) for body in bodies):
            return False
        if offices:
            has_body = bool(bodies) or any(official.is_of_organ for official in draft.officials)
            return all(_is_of_state(office, has_body) for office in offices)
        if draft.borrowed is not None or any(official.offices and not RELATIONS.isdisjoint(official.heads) for official in draft.officials):
            return False
        return (
            any(official.rank for official in draft.officials)
            or self._opens_report(draft)
            or bool(home)
            and self._faces_abroad(draft, home)
        )

    def _opens_report(self, draft: Draft) -> bool:
        """Is the person without any office the first whom the report names, and its subject?"""
        if len(draft.words) < 2:
            return False
        sentence, actor = min(draft.actors, key=lambda place: place[0].tokens.start[place[1].first])
        return self._opening is actor and any(actor in clause.subject and clause.lemma in _OPENING for clause in sentence.clauses)

    def _faces_abroad(self, draft: Draft, home: str) -> bool:
        """Does the person without any office alone meet people of other states, as only the side that tells does?"""
        for sentence, actor in draft.actors[:8]:
            for clause in sentence.clauses:
                if clause.subject == [actor] and clause.lemma in MEETING and not clause.passive:
                    others = [self.roster.of[a] for a in sentence.actors if a in self.roster.of and clause.last <= a.start < clause.end]
                    if any(other.countries and home not in other.countries for other in others):
                        return True
        return False


def _states_of_organs(draft: Draft) -> list[str]:
    """The state of the organ that the person's office lies in ("Chair of the Milli Majlis"), where it is one; not of those who are sent."""
    found = {state for office in draft.stacks[0] if office.head.split()[-1] not in SENT for state in states_of_office(office.text)}
    return list(found) if len(found) == 1 else []


def _is_of_a_mission(office: OfficeRead) -> bool:
    """ "Deputy Head of Mission", "First Secretary", "Chief of the Embassy's Trade Section"."""
    low = office.text.casefold()
    return low.startswith(_OF_MISSIONS) or "embassy" in low or "high commission'" in low


def _is_of_state(office: OfficeRead, has_body: bool) -> bool:
    """May the office be a state's, where no state is named?"""
    keys = voc.keys_of(office.text)
    if keys[0] in SUPRANATIONAL and keys[1:] == voc.keys_of(office.head) or keys[-1] == "community":
        return False  # "the European Coordinator"
    if office.head.split()[-1] in SENT and any(chief in office.text.casefold() for chief in _OF_BODIES_CHIEFS):
        return False  # "Special Representative of the Secretary-General"
    if office.head in NOT_OF_A_STATE:
        return not (STATE_BODIES.isdisjoint(keys) and _CROWNED.isdisjoint(keys))
    if has_body:
        return True
    return not (office.head in OF_COMPANIES and office.head != "president" and not office.organization and len(office.text.split()) < 2)


@lru_cache(maxsize=4096)
def _is_unknown(body: str) -> bool:
    """A body whose name holds no word for what it is: a company's, under a head that companies have."""
    return _BODY_WORDS.isdisjoint(voc.keys_of(body))
