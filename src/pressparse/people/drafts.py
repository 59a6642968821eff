"""A person while the text is read."""

import sys

from attrs import define, field

from pressparse.clauses import Sentence
from pressparse.lexicon.offices import FORMER, RELATIONS
from pressparse.people.likeness import generation, name_words
from pressparse.people.offices import office_words
from pressparse.phrases.actors import Actor
from pressparse.phrases.officials import OfficeRead, Official

_MALE = frozenset(
    "mr sir lord baron shri his king prince sheikh shaikh don señor herr monsieur khun u mzee father emperor pak bapak count chairman spokesman".split()
)
_FEMALE = frozenset(
    "mrs ms miss lady dame baroness her smt queen princess sheikha shaikha daw mme madam madame frau doña señora begum ibu bu woizero empress countess "
    "chairwoman spokeswoman".split()
)
_ROYAL = frozenset(("prince", "princess"))
_FEW = 8  # designations that are kept without a look at what they say


@define(eq=False)
class Draft:
    """A person while the text is read: every designation in words of its own, and every actor, in the order of the text.

    ``start`` is where the person is first spoken of, as an offset of the text.
    """

    number: int
    words: tuple[str, ...] = ()
    officials: list[Official] = field(factory=list)
    actors: list[tuple[Sentence, Actor]] = field(factory=list)
    countries: list[str] = field(factory=list)
    stacks: list[list[OfficeRead]] = field(factory=list)
    gender: str = ""
    generation: str = ""
    borrowed: "Draft | None" = None
    start: int = sys.maxsize
    _said: set[tuple[object, ...]] = field(factory=set)

    @property
    def country(self) -> str | None:
        """The first state that the text names for the person."""
        return self.countries[0] if self.countries else None

    def take(self, sentence: Sentence, actor: Actor) -> None:
        """Adds one place that speaks of the person, with what it says of them."""
        self.actors.append((sentence, actor))
        start = sentence.tokens.start[actor.first]
        if start < self.start:
            self.start = start
        official = actor.official
        if official is None:
            return
        known = self.countries
        if (
            actor.countries
            and actor.countries[0] not in known
            and (not known or official.name is not None or RELATIONS.isdisjoint(official.heads))
        ):
            known.append(actor.countries[0])
        if len(self.officials) >= _FEW and not self._is_new(official):
            return
        self.officials.append(official)
        if official.name:
            words = name_words(official.name_text)
            if len(words) > len(self.words):
                self.words = words
            if not self.generation:
                self.generation = generation(official.name_text)
        if official.offices and (own := [office for office in official.offices if office.head not in RELATIONS]):
            self.stacks.append(own)
        if not self.gender and (official.offices or official.honorific):
            self.gender = gender_of(official)

    def _is_new(self, official: Official) -> bool:
        """Is it the first designation in these words but for a few? Others say no more, and a text may name somebody thousands of times."""
        said = (
            *(official.name_text, official.honorific, official.rank, official.organization, official.country),
            *(official.determiner, official.is_of_organ, official.is_apposed),
            *((office.text, office.organization, office.country) for office in official.offices),
        )
        if said in self._said:
            return False
        self._said.add(said)
        return True

    def bodies(self) -> list[str]:
        """The bodies that any designation names."""
        found = [official.organization for official in self.officials] + [office.organization for stack in self.stacks for office in stack]
        return [body for body in found if body]

    @property
    def is_bare(self) -> bool:
        """Does no designation say more of an office than "Minister"?"""
        return all(office.text.casefold() == office.head and " " not in office.head for stack in self.stacks for office in stack)

    def best_stack(self) -> list[OfficeRead]:
        """The fullest stack of offices that the text gives; a former office only where there is no other, else a counterpart's."""
        stacks = self.stacks or (self.borrowed.stacks[:1] if self.borrowed else [])
        if self.stacks and self.borrowed and all(office.head in _ROYAL for stack in self.stacks for office in stack):
            stacks = self.borrowed.stacks[:1] or stacks  # "his counterpart Prince Roe"
        elif self.stacks and self.borrowed and self.is_bare:
            heads = {office.head for stack in self.stacks for office in stack}
            stacks = [stack for stack in self.borrowed.stacks if heads.issuperset(office.head for office in stack)] or stacks
        if len(stacks) < 2:
            return stacks[0] if stacks else []
        fullest = _fullest(stacks)
        return max([stack for stack in stacks if not _is_former(stack)], key=_fullness, default=fullest) if _is_former(fullest) else fullest


def gender_of(official: Official) -> str:
    """ "m" or "f" where an honorific or a head says so."""
    words = [office.head for office in official.offices]
    if official.honorific:
        words += official.honorific.casefold().replace(".", "").split()
    return "f" if not _FEMALE.isdisjoint(words) else "m" if not _MALE.isdisjoint(words) else ""


def _is_former(stack: list[OfficeRead]) -> bool:
    """Are all the offices ones that are held no more?"""
    return all(low.split(None, 1)[0] in FORMER or low.startswith("ex-") for low in [office.text.casefold() for office in stack])


def _fullness(stack: list[OfficeRead]) -> tuple[int, bool]:
    """How much a stack says; of equals the one not in capitals ("PM", a headline's)."""
    words, is_plain = 0, True
    for office in stack:
        words += len(office_words(office.text)) + bool(office.organization)
        is_plain = is_plain and not office.text.isupper()
    return words, is_plain


def _fullest(stacks: list[list[OfficeRead]]) -> list[OfficeRead]:
    """The stack that says most, in most words: "Deputy Secretary of State" rather than a headline's "Deputy Secretary"."""
    said = list(map(_fullness, stacks))
    most = max(said)
    stack = stacks[said.index(most)]
    fuller = [other for other, full in zip(stacks, said, strict=True) if full == most and len(other) == len(stack)]
    if len(fuller) < 2:
        return stack
    words = [office.text for office in stack]
    fuller = [other for other in fuller if all(office.text.startswith(text) for office, text in zip(other, words, strict=True))]
    return max(fuller, key=lambda other: sum(len(office.text) for office in other), default=stack)
