"""Which row of the verbs of saying a clause uses, and where its words of saying end.

saying := verb                                   "stressed that …", "thanked the guests"
        | verb particles                         "pointed out", "called on X to …"
        | verb (modifier)* noun                  "expressed his sincere gratitude", "paid tribute"
"""

from functools import cache

from attrs import frozen

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.statements.objects import APPEAL_REACH, ENDS_PHRASE, MANNERS, ObjectReader, is_adverb
from pressparse.lexicon.rows import Speech
from pressparse.lexicon.speech import ADDRESSING, DEEDS, SPEECH, STRAYING
from pressparse.lexicon.words import QUOTES
from pressparse.model import SpeechAct

_OPENERS = frozenset("that whether if how why what when where there".split())
_MARKS = frozenset((",", "-", "–", "—"))
_WORDS = frozenset("word words sense feeling feelings message messages expression".split())
_STEPPED_OVER = voc.ADV | voc.TIME | voc.DIGIT
_PHRASE = voc.LOWER | voc.CAP | voc.DET | voc.POSS | voc.GENITIVE | voc.DIGIT

# How far, in tokens, an object's noun and a that-clause may stand from the verb.
_OBJECT_REACH, _ADJUNCT_REACH = 9, 14

# Frames that ask for more come first.
_ORDER = ("noun", "particle", "appeal", "topic", "naming", "that", "clause", "order", "person", "thing", "object", "any")


@frozen
class Saying:
    """A clause's row, the token behind its words of saying, and whether a that-clause or the like is its content."""

    row: Speech
    last: int
    has_clause: bool


def _demand(row: Speech) -> tuple[int, int, int]:
    """How much a row asks for: its frame, then how many particles, then how long ("highly" before "of")."""
    return _ORDER.index(row.frame), -len(row.particles), -len(row.particles[0]) if row.particles else 0


@cache
def rows_by_lemma() -> dict[str, tuple[Speech, ...]]:
    """The rows of a verb, those that ask for more first."""
    found: dict[str, list[Speech]] = {}
    for row in sorted(SPEECH, key=_demand):
        found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


@cache
def _particles_by_lemma() -> dict[str, frozenset[str]]:
    """The words one of which must follow a verb that says nothing without a particle ("be confident that")."""
    bound = {lemma: rows for lemma, rows in rows_by_lemma().items() if all(row.particles for row in rows)}
    firsts = {lemma: frozenset(row.particles[0] for row in rows) for lemma, rows in bound.items()}
    return {lemma: words for lemma, words in firsts.items() if "one's" not in words}


def may_say(sentence: Sentence, clause: Clause) -> bool:
    """Has the clause, whose verb is one of saying, no word right behind it that bars its particles?"""
    words, at = _particles_by_lemma().get(clause.lemma), clause.last
    if words is None:
        return True
    key = sentence.tokens.keys[at] if at < sentence.last else ""
    bits = sentence.tokens.bits[at] if key else 0
    return key in words or is_adverb(key, bits) or bool(bits & voc.TIME) or key in MANNERS


class SayingReader:
    """Reads the words of saying of one sentence's clauses."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.tokens = sentence, sentence.tokens
        self.keys, self.bits = sentence.tokens.keys, sentence.tokens.bits
        self.mains = sentence.mains
        self.objects = ObjectReader(sentence)
        self.subjects = {clause.subject_first for clause in sentence.clauses if self._may_be_said(clause)}

    def _may_be_said(self, clause: Clause) -> bool:
        """May the clause be what was said? Not "who praised the reef" in "thanked by the minister, who praised the reef"."""
        listed = clause.impersonal and self._is_listed(clause)
        return clause.mood == FINITE and not (clause.coordinated or clause.relative or listed)

    def read(self, clause: Clause) -> Saying | None:
        """How the clause's verb says something; None where it says nothing."""
        if self._does(clause):
            return None
        for row in rows_by_lemma()[clause.lemma]:
            last = self._words_of_saying(clause, row)
            if last is not None:
                return Saying(row, last, self._opens_clause(last, clause.lemma in ADDRESSING))
        return None

    def _does(self, clause: Clause) -> bool:
        """ "Recalled its ambassador", "hails from Oslo": is what follows something with which the verb tells of a deed?"""
        if self.keys[clause.last : clause.last + 1] == (STRAYING.get(clause.lemma),):
            return True
        nouns = DEEDS.get(clause.lemma)
        at = self._noun(clause, nouns) if nouns and not clause.passive else None
        return at is not None and not (at + 1 < self.sentence.last and self.objects.owns(at + 1))

    def _is_listed(self, clause: Clause) -> bool:
        """A verb without an actor right behind a comma, whose nearest noun belongs to the verb before: "thanked the divers, condemned …"."""
        return clause.first > self.sentence.first and self.keys[clause.first - 1] == ","

    def _words_of_saying(self, clause: Clause, row: Speech) -> int | None:
        """The token behind the words of saying, where the row's frame fits the clause."""
        at = clause.last
        match row.frame:
            case "any":
                return at
            case "particle" | "appeal":
                if row.act is SpeechAct.PRAISED and self.keys[clause.main - 1 : clause.main] == row.particles:
                    return at  # "positively assessed X"
                behind = self._behind_particles(at, row.particles)
                by = not clause.passive and clause.impersonal and behind is not None and self.keys[behind : behind + 1] == ("by",)
                if behind is None or by or self.objects.is_adrift(clause, row, behind):
                    return None  # "initiatives put forward by Norland"
                return None if row.frame == "appeal" and not self._is_appeal(behind) else behind
            case "noun":
                noun = self._noun(clause, row.nouns)
                return None if noun is None else at if noun < at or self._names(at, noun) else noun + 1
            case _:
                return at if self._fits(clause, row) else None

    def _fits(self, clause: Clause, row: Speech) -> bool:
        """Does what stands beside the verb fit a frame whose words of saying are the verb alone?"""
        at = clause.last
        match row.frame:
            case "topic":
                return self._noun(clause, row.nouns) is not None
            case "naming":
                return not clause.passive and self.objects.is_naming(at)
            case "that":
                return self.keys[self.objects.behind_adverbs(at) : self.sentence.last][:1] == ("that",)
            case "clause":
                return self._opens_clause(at, clause.lemma in ADDRESSING) or self.is_beside_quotation(clause) or self._closes(clause)
            case "person":
                return (
                    self.objects.has_person(at)
                    or self.objects.has_object(at)
                    and self.objects.goes_on_to_do(at)
                    or clause.passive
                    and bool(clause.subject)
                )
            case "order":
                return self.objects.has_object(at) and self.objects.goes_on_to_do(at)
            case "thing":
                return clause.passive or self.objects.has_object(at) and not self.objects.has_guest(at)
            case "object":
                return clause.passive or self.objects.has_object(at)
            case _:
                return True

    # -- particles and nouns -----------------------------------------------------------------------------------------

    def _behind_particles(self, at: int, particles: tuple[str, ...]) -> int | None:
        """The token behind the row's particles, adverbs before the first aside; "one's" stands for any possessive."""
        if at < self.sentence.last and self.keys[at] != particles[0]:
            at = self.objects.behind_manner(at)
        if at + len(particles) > self.sentence.last:
            return None
        for n, word in enumerate(particles, start=at):
            if self.keys[n] != word and not (word == "one's" and self.bits[n] & voc.POSS):
                return None
        return at + len(particles)

    def _is_appeal(self, at: int) -> bool:
        """Does "called on X" go on "to do" or "for"? A call on somebody without it is a visit."""
        if self.objects.has_guest(at) and any(
            self.sentence.pays_visit(n) for n in range(at, min(at + APPEAL_REACH, self.sentence.last)) if self.keys[n] == "to"
        ):
            return False  # "called on the minister to take leave"
        return (
            not self.objects.has_person(at)
            or self.objects.goes_on_to_do(at)
            or "for" in self.keys[at : min(at + APPEAL_REACH, self.sentence.last)]
        )

    def _noun(self, clause: Clause, nouns: frozenset[str]) -> int | None:
        """The noun that is the verb's object; in the passive the one in front of it."""
        if clause.passive:
            return self._noun_before(clause, nouns)
        limit = min(clause.last + _OBJECT_REACH, self.sentence.last)
        if nouns.isdisjoint(self.keys[clause.last : limit]):
            return None
        for at in range(clause.last, limit):
            if self.keys[at] in nouns:
                return at
            goes_on = self.keys[at] == "and" or self.keys[at] == "of" and self.keys[at - 1] in _WORDS
            if self.bits[at] & ENDS_PHRASE and not goes_on or at in self.mains:
                return None
        return None

    def _names(self, first: int, last: int) -> bool:
        """Does somebody's name stand between the verb and its noun ("expressed Norland's sympathy")?"""
        return not self.sentence.named.isdisjoint(range(first, last))

    def _noun_before(self, clause: Clause, nouns: frozenset[str]) -> int | None:
        for at in range(max(self.sentence.first, clause.subject_first), clause.first):
            if self.keys[at] in nouns:
                return at
            if self.bits[at] & ENDS_PHRASE:
                return None
        return None

    # -- clauses and quotations --------------------------------------------------------------------------------------

    def _opens_clause(self, at: int, in_adjunct: bool) -> bool:
        """Does what was said follow as a clause: "that …", "said on Friday in Oslo trade grew", "told guests that …"?"""
        limit = min(at + _ADJUNCT_REACH, self.sentence.last)
        while at < limit:
            if self.keys[at] in _OPENERS or at in self.subjects and not in_adjunct:
                return True
            actor, bits = self.sentence.actor_at(at), self.bits[at]
            if actor is not None:
                if actor.start in self.subjects:
                    return True
                at, in_adjunct = max(actor.last, at + 1), False
            elif at in self.mains:
                return False
            elif bits & (voc.PREP | _STEPPED_OVER) or in_adjunct and bits & _PHRASE:
                at, in_adjunct = at + 1, in_adjunct or bool(bits & voc.PREP)
            else:
                return False
        return False

    def _closes(self, clause: Clause) -> bool:
        """Is it "…, the minister recalled." with what was said before it?"""
        first = clause.subject_first if 0 <= clause.subject_first < clause.first else clause.first
        if first <= self.sentence.first + 1 or self.keys[first - 1] != ",":
            return False
        return clause.last >= self.sentence.last or bool(self.bits[clause.last] & (voc.PUNCT | voc.TIME))

    def is_beside_quotation(self, clause: Clause) -> bool:
        """Does a quotation end right before the clause or begin right behind its verb?"""
        first = clause.subject_first if 0 <= clause.subject_first < clause.first else clause.first
        behind = self.keys[clause.last : min(clause.last + 2, self.sentence.last)]
        if not QUOTES.isdisjoint(behind):
            return True
        if clause.coordinated or first <= self.sentence.first:
            return False
        before = first - 2 if self.keys[first - 1] in _MARKS else first - 1
        return before >= self.sentence.first and self.keys[before] in QUOTES
