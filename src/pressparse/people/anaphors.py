"""Words that point back: he and she, "the latter", "the guest", "His Majesty", "the vice-admiral"."""

from pressparse.clauses import Sentence
from pressparse.lexicon.encounters import HOSTING
from pressparse.people.drafts import Draft
from pressparse.people.posts import Posts
from pressparse.people.roster import Roster
from pressparse.phrases.actors import PERSON, PRONOUN, Actor

_MONARCHS = frozenset("king queen emperor empress sultan emir amir prince princess pope".split()) | {
    "crown prince",
    "crown princess",
    "grand duke",
}
_NEAR = 8


class Anaphors:
    """Settles what points back, sentence by sentence, in the order of the text."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self.posts = Posts(roster)
        self.host: Draft | None = None
        self.guest: Draft | None = None
        self.recent: list[Draft] = []

    def follow(self, sentence: Sentence) -> None:
        """Settles offices and what points back in one sentence, and remembers who is spoken of."""
        roster = self.roster
        here: list[Draft] = []
        self.posts.name_several(len(roster.present), sentence)
        roster.present.append(here)
        for n, actor in enumerate(sentence.actors):
            found = roster.of.get(actor)
            if actor.kind == PERSON:
                if found is None:
                    found = self._settle(sentence, n, actor, here)
                elif actor.official is not None and actor.official.offices and found.is_bare:
                    self.posts.name_counterpart(sentence, n, actor)
            elif actor.kind == PRONOUN and actor.head in ("he", "she"):
                found = self._pronoun(sentence, actor, here)
            if found is not None and found not in here[-_NEAR:]:
                here.append(found)
        if here:
            roster.remember_subject(sentence)
            self._remember_sides(sentence)
            self.recent = here

    def _settle(self, sentence: Sentence, n: int, actor: Actor, here: list[Draft]) -> Draft | None:
        """The person whom only an office, a style or a word that points back speaks of."""
        if actor.official is None:
            draft = self._pointed_at(actor, here)
            if draft is not None:
                self.roster.join(draft, sentence, actor)
        elif actor.official.offices:
            self.posts.join_offices(sentence, n, actor)
        return self.roster.of.get(actor)

    def _pronoun(self, sentence: Sentence, actor: Actor, here: list[Draft]) -> Draft | None:
        """He or she: the subject before in the sentence, else the last subject, else the only other whom gender allows."""
        gender = "m" if actor.head == "he" else "f"
        for draft in [
            *self._subjects_before(sentence, actor),
            self.roster.subject,
            *self._only(here, gender),
            *self._only(self.recent, gender),
        ]:
            if draft is not None and draft.gender in ("", gender):
                draft.gender = gender
                self.roster.join(draft, sentence, actor)
                return draft
        return None

    def _subjects_before(self, sentence: Sentence, actor: Actor) -> list[Draft]:
        """The subjects of the clauses before the actor, the nearest first."""
        found: list[Draft] = []
        for clause in reversed(sentence.clauses):
            if clause.main < actor.first and clause.subject and clause.subject[0] is not actor and clause.subject[0] in self.roster.of:
                found.append(self.roster.of[clause.subject[0]])
                if len(found) == _NEAR:
                    break
        return found

    def _only(self, drafts: list[Draft], gender: str) -> list[Draft]:
        fit = [draft for draft in drafts if draft.gender in ("", gender)]
        return fit if len(fit) == 1 else []

    def _pointed_at(self, actor: Actor, here: list[Draft]) -> Draft | None:
        """The person that "the latter", "the guest", a style or a rank alone speaks of."""
        near = here if len(here) > 1 or here and actor.head not in ("latter", "former") else self.recent
        if actor.head in ("latter", "former"):
            return (near[-1] if actor.head == "latter" else near[0]) if len(near) > 1 else None
        if actor.head in ("guest", "visitor"):
            return self.guest
        if actor.head == "host":
            return self.host
        fits = _bears_style if actor.head == "style" else _bears_rank
        bearers = [draft for draft in self.roster.drafts[:64] if fits(draft, actor)]
        if actor.head == "style":
            bearers = [draft for draft in bearers if _is_styled(draft, actor)] or bearers  # "His Majesty" is the King, not his son
        return bearers[0] if len(bearers) == 1 else next((draft for draft in reversed(here or self.recent) if draft in bearers), None)

    def _remember_sides(self, sentence: Sentence) -> None:
        """Keeps who received whom."""
        for clause in sentence.clauses[:_NEAR]:
            if clause.lemma not in HOSTING:
                continue
            others = [self.roster.of[a] for a in sentence.actors if clause.last <= a.first < clause.end and a in self.roster.of]
            subjects = [self.roster.of[a] for a in clause.subject if a in self.roster.of]
            hosts, guests = (others, subjects) if clause.passive else (subjects, others)
            self.host, self.guest = (hosts[0] if hosts else self.host), (guests[0] if guests else self.guest)


def _bears_style(draft: Draft, actor: Actor) -> bool:
    """Does the text give the person that style, or a crown?"""
    crowned = any(office.head in _MONARCHS for stack in draft.stacks for office in stack)
    return _is_styled(draft, actor) or crowned and "excellency" not in actor.text.casefold()


def _is_styled(draft: Draft, actor: Actor) -> bool:
    """Does the text give the person that style in so many words?"""
    style = actor.text.casefold().replace(".", "")
    return any(style in (official.honorific or "").casefold().replace(".", "") for official in draft.officials)


def _bears_rank(draft: Draft, actor: Actor) -> bool:
    """Does the text give the person that rank, or an office that is called so ("the Marshal" of the Senate)?"""
    rank = actor.text.casefold().replace("-", " ")
    if any(rank in (official.rank or "").casefold().replace("-", " ") for official in draft.officials):
        return True
    return any(rank in office.head.split() for stack in draft.stacks for office in stack)
