"""Which state a person acts for where no words beside the name say it.

1. A list that closes with "and other Mexican officials" gives its state to those in it; a plural ("the Russian and Kazakh
   Presidents") to those named next, in order.
2. "X's national security adviser", and whoever stands beside a First Lady, share a state.
3. Whoever a traveller meets abroad (:mod:`~pressparse.people.travels`), or stands in a list behind a foreign guest, is of that country.
4. Officials of the side that tells the report are of its state: :mod:`~pressparse.people.home`.
"""

from attrs import define

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.offices import NOT_OF_A_STATE, OF_COMPANIES, RELATIONS
from pressparse.lexicon.things import NATIONAL, PRIVATE_HEADS, SUPRANATIONAL
from pressparse.mentions.pieces import Piece
from pressparse.people.drafts import Draft
from pressparse.people.facing import MEETING, is_own
from pressparse.people.home import TRAVELLING, HomeReader
from pressparse.people.roster import Roster
from pressparse.people.signs import Signs
from pressparse.people.travels import Travels
from pressparse.phrases.actors import BODY, GROUP, PERSON, Actor
from pressparse.phrases.official import OfficeRead, singular_text

_PLACES = (voc.COUNTRY, voc.NATION, voc.CITY, voc.RISKY, voc.REGION)
_SPOUSES = frozenset(("first lady", "first gentleman"))


@define(eq=False)
class StateReader:
    """Fills the states of one roster's people."""

    roster: Roster
    sentences: list[Sentence]
    pieces: list[list[Piece]]
    signs: Signs

    def fill(self) -> str | None:
        """Gives every person whose state the text makes plain their own; returns the home state."""
        if all(draft.countries for draft in self.roster.drafts):
            return self.signs.issuer
        travels = Travels(self.roster, self.pieces, self.signs, self._is_at_home)
        for number, sentence in enumerate(self.sentences):
            self._lists(sentence)
            self._plurals(number, sentence)
            self._owned(sentence)
            travels.follow(number, sentence)
            self._companions(sentence)
        signs = HomeReader(self.roster, self.sentences, self.pieces, self.signs, travels.visited, travels.hosting, self._is_at_home)
        home = signs.read()
        if home:
            self._other_side(home, signs.foreign | travels.visited)
            for draft in self.roster.drafts:
                if not draft.countries and (self._is_at_home(draft, home) or signs.speakers.get(draft) == home and not draft.stacks):
                    draft.countries.append(home)
        for sentence in self.sentences:
            self._owned(sentence)
        return home

    def _other_side(self, home: str, abroad: set[str]) -> None:
        """Who holds an office that somebody of the home state holds is of the other side, where there is but one."""
        others = abroad - {home}
        if len(others) != 1:
            return
        held = {
            office.text.casefold() for draft in self.roster.drafts if home in draft.countries for stack in draft.stacks for office in stack
        }
        for draft in self.roster.drafts:
            if not draft.countries and any(office.text.casefold() in held for stack in draft.stacks for office in stack):
                draft.countries.extend(others)

    def _draft(self, actor: Actor) -> Draft | None:
        """The person of an actor who still has no state."""
        draft = self.roster.of.get(actor)
        return draft if draft is not None and not draft.countries else None

    # -- lists and plurals ---------------------------------------------------------------------------------------

    def _lists(self, sentence: Sentence) -> None:
        """ "Myanmar leaders, including A and B"; "A, B and other Mexican officials"."""
        for actor in sentence.actors:
            if actor.kind not in (GROUP, BODY) or len(actor.countries) != 1:
                continue
            for clause in sentence.clauses:
                if clause.lemma in ("include", "comprise") and actor.last <= clause.first:
                    self._give(sentence.chain(self._next_start(sentence, clause.last)), actor.countries[0])
            if actor.kind == GROUP and "other" in sentence.tokens.keys[actor.start : actor.first]:
                self._give(self._chain_of(sentence, actor), actor.countries[0])

    def _next_start(self, sentence: Sentence, token: int) -> int:
        return next((actor.start for actor in sentence.actors if actor.start >= token), token)

    def _chain_of(self, sentence: Sentence, member: Actor) -> list[Actor]:
        """The list that an actor is the last of."""
        chain: list[Actor] = []
        for actor in sentence.actors:
            if actor.first > member.first:
                break
            chain = [*chain, actor] if chain and sentence.chain(chain[-1].start)[1:2] == [actor] else [actor]
        return chain

    def _give(self, actors: list[Actor], state: str) -> None:
        for actor in actors:
            if (draft := self._draft(actor)) is not None:
                draft.countries.append(state)

    def _plurals(self, number: int, sentence: Sentence) -> None:
        """ "The Russian and Kazakh Presidents discussed … A and B noted": the two are meant, in order."""
        for group in sentence.actors:
            if group.kind != GROUP or len(group.countries) < 2 or len(set(group.countries)) < len(group.countries):
                continue
            for later in self.sentences[number : number + 3]:
                chain = [actor for clause in later.clauses[:1] for actor in clause.subject]
                drafts = [
                    draft for actor in chain if (draft := self._draft(actor)) is not None and not draft.stacks and len(draft.words) > 0
                ]
                if len(drafts) == len(chain) == len(group.countries):
                    for draft, state in zip(drafts, group.countries, strict=True):
                        draft.countries.append(state)
                        self._hold(draft, sentence, group)
                    break

    def _hold(self, draft: Draft, sentence: Sentence, group: Actor) -> None:
        """Gives a person one of several holders' office."""
        printed = sentence.tokens.slice(group.first, group.last)
        text = singular_text(printed[printed.casefold().find(voc.plural(group.head)) :], group.head)
        if text:
            draft.stacks.append([OfficeRead(text, sentence.tokens, group.first, group.last, group.head, None, draft.country)])

    # -- beside somebody -----------------------------------------------------------------------------------------

    def _owned(self, sentence: Sentence) -> None:
        """ "President X's adviser Y"; "President X and First Lady Y"; "X met his envoy Y"."""
        for one, other in zip(sentence.actors, sentence.actors[1:], strict=False):
            known, draft = self.roster.of.get(one), self._draft(other)
            if known is None or draft is None or not known.countries:
                continue
            gap = sentence.tokens.keys[one.last : other.start]
            genitive = gap == ("'s",) or not gap and other.start < other.first and sentence.tokens.keys[other.start] == "'s"
            spouse = gap in (("and",), (",",)) and other.official is not None and not _SPOUSES.isdisjoint(other.official.heads)
            if (genitive and draft.stacks) or spouse:
                draft.countries.append(known.countries[0])
        for clause in sentence.clauses:
            subjects = [draft for actor in clause.subject if (draft := self._draft(actor)) is not None]
            own = next(
                (a for a in sentence.actors if clause.last <= a.start < clause.end and is_own(a) and a.start <= clause.last + 2), None
            )
            if len(subjects) == 1 and own is not None and own in self.roster.of:
                subjects[0].countries.extend(self.roster.of[own].countries[:1])

    def _companions(self, sentence: Sentence) -> None:
        """Officials in a list behind a foreign guest or host are of the same state: "met with Egypt's President A and Minister B"."""
        for clause in sentence.clauses:
            if clause.lemma not in MEETING or clause.passive:
                continue
            chain = sentence.chain(self._next_start(sentence, clause.last), clause.end)
            if not chain or not any(self.roster.of.get(actor) for actor in clause.subject):
                continue
            states = {state for actor in chain if (known := self.roster.of.get(actor)) is not None for state in known.countries[:1]}
            mine = {state for actor in clause.subject if (known := self.roster.of.get(actor)) is not None for state in known.countries[:1]}
            leader = self.roster.of.get(chain[0])
            if len(states) == 1 and (leader is not None and leader.countries or mine != states):
                self._give([a for a in chain if (d := self._draft(a)) is not None and d.stacks and self._is_at_home(d)], next(iter(states)))

    # -- at home -------------------------------------------------------------------------------------------------

    def _is_at_home(self, draft: Draft, home: str = "") -> bool:
        """An official of the state itself, an officer, or the one who opens the report as its subject."""
        offices = [office for stack in draft.stacks for office in stack][:2]
        bodies = [official.organization for official in draft.officials if official.organization]
        organ = any(official.is_of_organ for official in draft.officials)
        if any(_is_private(body, home) for body in bodies) or any(
            _is_private(office.organization, home) for office in offices if office.organization
        ):
            return False
        if offices:
            return all(_is_of_state(office, organ or bool(bodies)) for office in offices)
        if draft.borrowed is not None or any(RELATIONS & set(official.heads) for official in draft.officials):
            return False
        return any(official.rank for official in draft.officials) or self._opens_report(draft)

    def _opens_report(self, draft: Draft) -> bool:
        """Is the person without any office the first whom the report names, and its subject?"""
        sentence, actor = min(draft.actors, key=lambda place: place[0].tokens.start[place[1].first])
        first = next((a for s in self.sentences for a in s.actors if a.kind == PERSON and a in self.roster.of), None)
        return (
            first is actor
            and len(draft.words) > 1
            and any(actor in clause.subject and clause.lemma in MEETING | TRAVELLING for clause in sentence.clauses)
        )


def _is_of_state(office: OfficeRead, has_body: bool) -> bool:
    """May the office be a state's, where no state is named?"""
    if office.head in NOT_OF_A_STATE:
        return False
    if has_body:
        return True
    return not (office.head in OF_COMPANIES and office.head != "president" and not office.organization and len(office.text.split()) < 2)


def _is_private(body: str, home: str = "") -> bool:
    """Is the body international, or one that acts for no state? One that is named for a place of ``home`` is not."""
    keys = voc.keys_of(body)
    if home and any(entry.value == home and entry.kind in _PLACES for entry in voc.gazetteer().get(keys[0] if keys else "", ())):
        return False
    if not keys or not SUPRANATIONAL.isdisjoint(keys):
        return True
    if (keys[-1] == "bank" or not PRIVATE_HEADS.isdisjoint((keys[-1], keys[0]))) and (NATIONAL.isdisjoint(keys) or "association" in keys):
        return True
    return any(entry.kind == voc.BODY and keys[1 : 1 + len(entry.rest)] == entry.rest for entry in voc.gazetteer().get(keys[0], ()))
