"""Subjects: who acts in each clause of a sentence.

finite verb   the nearest actor or plain noun on the left that no preposition governs; behind "and" the subject of the
              verb before that is parallel to it in tense; behind a quotation ("said X") the actor on the right; behind "who" the actor it refers to
participle    the subject of the finite verb before, at the top of a sentence of the one behind
infinitive    the subject of the finite verb before
"""

from pressparse import vocabulary as voc
from pressparse.clauses.asides import aside_start
from pressparse.clauses.clause import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence, are_joined
from pressparse.clauses.joints import (
    is_bracketed,
    is_joined_passive,
    is_past,
    is_purpose,
    is_turned,
    joins_actor,
    joins_passive,
    list_end,
    opens,
    own_subject,
    place_start,
)
from pressparse.inflection import verb_forms
from pressparse.lexicon.verbs import DAY_PARTS, PERSONAL
from pressparse.lexicon.words import COORDINATORS
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, Actor

_QUOTES = frozenset(('"', "“", "”", "„", "«", "»", "'", "‘", "’"))
_SUBORDINATORS = frozenset("as like after before since than because until following that while".split())
_STEPPED_OVER = voc.TIME | voc.DIGIT | voc.ADV | voc.PREP | voc.CONJ
_NO_NOUN = _STEPPED_OVER | voc.PUNCT | voc.FUNCTION
_OF_LETTERS = voc.LOWER | voc.CAP
_IN_NOUNS = _OF_LETTERS | voc.GENITIVE | voc.DIGIT
_CLOSES_ASIDE = frozenset((",", ")", "-", "–", "—"))
_PRESENT = frozenset("is are am does do".split())


class SubjectFinder:
    """Finds the subjects and ends of one sentence's clauses."""

    def __init__(self, sentence: Sentence, clauses: list[Clause]) -> None:
        self.sentence, self.tokens, self.clauses = sentence, sentence.tokens, clauses
        self.mains = sentence.mains
        self.joined = False  # is some clause coordinated with another?

    def find(self) -> None:
        """Gives each clause its subject and its end."""
        for n, clause in enumerate(self.clauses):
            if clause.mood == REDUCED and n and joins_passive(self.clauses[n - 1], clause):
                clause.mood = FINITE
            if clause.mood == REDUCED:
                clause.impersonal = True
            elif clause.mood == FINITE:
                self._finite(n, clause)
            elif clause.mood == INFINITIVE or clause.first > self.sentence.first and not self._absolute(clause):
                self._inherit(n, clause)
        for n, clause in enumerate(self.clauses):
            clause.end = self.sentence.last
            if not clause.subject and (clause.mood == PARTICIPIAL or clause.mood == REDUCED and clause.first == self.sentence.first):
                self._detached(n, clause)
            if self.joined:
                self._end(n, clause)

    def _inherit(self, n: int, clause: Clause) -> None:
        """Takes the subject of the finite clause before."""
        for other in reversed(self.clauses[:n]):
            if other.mood == FINITE and (other.subject or other.impersonal):
                clause.subject, clause.head, clause.impersonal = other.subject, other, other.impersonal
                return

    def _absolute(self, clause: Clause) -> bool:
        """Gives "with the minister noting that" its own subject."""
        actor = self.sentence.by_token.get(self._before(clause.first))
        clause.subject = own_subject(self.sentence, self._with_list(actor)) if actor is not None else []
        clause.subject_first = clause.subject[0].start if clause.subject else -1
        return bool(clause.subject)

    # -- finite verbs --------------------------------------------------------------------------------------------

    def _finite(self, n: int, clause: Clause) -> None:
        tokens, at = self.tokens, self._before(clause.first)
        if (at < self.sentence.first or self._closes_quotation(at)) and self._inverted(clause):
            return
        if at < self.sentence.first or is_turned(self.sentence, clause) and self._inverted(clause):
            return
        if tokens.keys[at] == "," and (opening := aside_start(self.sentence, at)) is not None and tokens.keys[opening - 1] in COORDINATORS:
            at = opening - 1  # "met A and, after that, left"
        if n and tokens.keys[at] in COORDINATORS and any(other.mood == FINITE for other in self.clauses[:n]):
            self._inherit(self._parallel(n, clause, at), clause)
            clause.coordinated = self.joined = True
            clause.passive = clause.passive or is_joined_passive(clause)
            return
        if tokens.bits[at] & voc.REL and tokens.keys[at] in ("who", "which", "that"):
            clause.relative = True
            is_who, at = tokens.keys[at] == "who", at - (2 if at > 0 and tokens.keys[at - 1] == "," else 1)
            actor = self.sentence.by_token.get(at) if is_who else None
            if actor is not None and actor.last == at + 1 and actor.kind == PERSON:  # "met with X, who said": whatever governs X
                clause.subject, clause.subject_first = self._with_list(actor), actor.start
        if not clause.subject:
            self._nearest(clause, at)
        if not clause.subject and not clause.impersonal:
            self._inverted(clause)

    def _parallel(self, n: int, clause: Clause, joiner: int) -> int:
        """Behind which clause to look for the one that "and" joins ``clause`` to: "said that she wants peace, and invited X" goes back to "said"."""
        finite = [m for m in range(n) if self.clauses[m].mood == FINITE]
        inner = self.clauses[finite[-1]]
        if len(finite) < 2 or not is_past(clause) or clause.passive or not self._breaks_off(inner, clause, joiner):
            return n
        for m in reversed(finite[:-1]):
            outer = self.clauses[m]
            if is_past(outer) and outer.subject and not outer.relative and outer.last <= inner.subject_first:
                return m + 1
        return n

    def _breaks_off(self, inner: Clause, clause: Clause, joiner: int) -> bool:
        """Can a verb in the past not go on with ``inner``: it stands in the present or future, or is a thing's while the verb is a person's?"""
        if inner.subject_first < 0 or inner.coordinated or inner.inverted:
            return False
        if inner.impersonal and clause.lemma in PERSONAL:
            return True
        if inner.perfect or inner.passive:  # "has grown and doubled", "are known and loved"
            return self.tokens.keys[joiner - 1] == "," and not inner.impersonal
        forms = {inner.lemma, verb_forms(inner.lemma).third} - {verb_forms(inner.lemma).past}
        return bool(inner.modal) or self.tokens.keys[inner.first] in _PRESENT | forms

    def _before(self, first: int) -> int:
        """The token before ``first`` that is no adverb."""
        bits, keys, begin, at = self.tokens.bits, self.tokens.keys, self.sentence.first, first - 1
        while at >= begin and (bits[at] & voc.ADV or keys[at].endswith("ly")) and at not in self.sentence.named:
            at -= 1
        return at

    def _closes_quotation(self, at: int) -> bool:
        return self.tokens.keys[at] in _QUOTES or self.tokens.keys[at] == "," and at > 0 and self.tokens.keys[at - 1] in _QUOTES

    def _inverted(self, clause: Clause) -> bool:
        """Reads "…, said X": the subject behind the verb."""
        chain = self.sentence.chain(clause.last, list_end(self.sentence, clause.last)) if not clause.passive else []
        if not chain:
            return False
        clause.subject, clause.inverted, clause.subject_first = chain, True, chain[0].start
        return True

    def _nearest(self, clause: Clause, at: int) -> None:
        """The nearest actor or noun phrase at or before ``at`` that no preposition governs."""
        first, by_token, keys = self.sentence.first, self.sentence.by_token, self.tokens.keys
        while at >= first and not clause.subject and not clause.impersonal:
            actor = by_token.get(at)
            if actor is not None:
                at = actor.start - 2 if is_bracketed(keys, actor) else self._at_actor(clause, actor)
            elif keys[at] == "it":
                clause.impersonal, clause.subject_first = True, at
            else:
                at = self._over_word(clause, at)

    def _at_actor(self, clause: Clause, actor: Actor) -> int:
        """Takes the actor as subject, unless a preposition governs it: then the noun that the preposition belongs to, or on to the left."""
        before = place_start(self.sentence, actor) - 1
        governed = before >= self.sentence.first and self.tokens.bits[before] & voc.PREP and self.tokens.keys[before] not in _SUBORDINATORS
        if not (governed or is_purpose(self.sentence, actor)):
            clause.subject = self._with_list(actor)
            clause.subject_first = clause.subject[0].start
            return before
        noun = self._noun_before(before)
        if noun is not None:
            clause.impersonal, clause.subject_first = True, noun
        return before - 1

    def _over_word(self, clause: Clause, at: int) -> int:
        """Steps over what may stand between subject and verb; stops at a noun that is the subject itself."""
        tokens = self.tokens
        key, bits = tokens.keys[at], tokens.bits[at]
        if key in _CLOSES_ASIDE:
            opening = aside_start(self.sentence, at)
            return at - 1 if opening is None else opening - 1
        if bits & _NO_NOUN or not bits & _OF_LETTERS or at in self.mains:
            return at - 1
        start = self._noun_start(at)
        if key in DAY_PARTS:
            return start - 1
        if bits & voc.LOWER and tokens.bits[start] & voc.POSS and joins_actor(self.sentence, start - 1):
            return start - 2  # "the president and his wife" is the president's doing
        if start > self.sentence.first and tokens.bits[start - 1] & voc.PREP:
            if tokens.keys[start - 1] != "of" or getattr(self.sentence.by_token.get(start - 2), "kind", None) == GROUP:
                return start - 2
            start = self._noun_before(start - 1) or start
        clause.impersonal, clause.subject_first = True, start
        return at

    # -- nouns and lists -----------------------------------------------------------------------------------------

    def _noun_before(self, preposition: int) -> int | None:
        """The start of the plain noun phrase that a preposition depends on; None where there is none."""
        at, bits = preposition - 1, self.tokens.bits
        if at < self.sentence.first or at in self.sentence.by_token or at in self.mains or not bits[at] & (voc.LOWER | voc.CAP):
            return None
        if bits[at] & (voc.FUNCTION | voc.ADV | voc.TIME):
            return None
        start = self._noun_start(at)
        if start > self.sentence.first and bits[start - 1] & voc.PREP:
            return self._noun_before(start - 1) if self.tokens.keys[start - 1] == "of" else None
        return start

    def _noun_start(self, at: int) -> int:
        """The first word of the plain noun phrase that ends at ``at``."""
        bits, start, first = self.tokens.bits, at, self.sentence.first
        while start > first:
            here = bits[start - 1]
            if here & voc.FUNCTION:
                return start - 1 if here & (voc.DET | voc.POSS) else start
            if not here & _IN_NOUNS or start - 1 in self.mains:
                break
            start -= 1
        return start

    def _with_list(self, actor: Actor) -> list[Actor]:
        """The actor with those before it that are joined to it: "A, B and C"."""
        chain, actors = [actor], self.sentence.actors
        if actor.kind == PRONOUN or actor is actors[0]:
            return chain
        for other in reversed(actors[: actors.index(actor)]):
            gap = self.tokens.keys[other.last : chain[0].start]
            governed = other.start > self.sentence.first and self.tokens.bits[other.start - 1] & voc.PREP
            if not are_joined(gap) or governed or other.kind == PRONOUN or gap in ((",",), (";",)) and len(chain) == 1:
                break
            chain.insert(0, other)
        return chain

    # -- ends ----------------------------------------------------------------------------------------------------

    def _end(self, n: int, clause: Clause) -> None:
        """A clause ends where a verb joined to it begins."""
        for other in self.clauses[n + 1 :]:
            if other.coordinated and other.mood == FINITE and other.head is not None and other.head in (clause, clause.head):
                clause.end = min(clause.end, other.first - 1)
                return

    def _detached(self, n: int, clause: Clause) -> None:
        """ "Hailing X, the president noted …", "The president, after receiving X, noted …": the subject is that of the finite verb, not of what it says "that" of."""
        told, opening, keys = False, opens(self.sentence, clause), self.tokens.keys
        for other in self.clauses[n + 1 :] if opening or "," in keys[max(clause.first - 2, 0) : clause.first] else ():
            if other.mood != FINITE or other.relative or other.subject_first < 0 or opening == (other.subject_first < clause.main):
                continue
            told = opening and ((before := keys[other.subject_first - 1]) == "that" or told and before != ",")
            if other.subject and not told:
                clause.subject, clause.head, clause.end = other.subject, other, other.subject_first if opening else other.first
                return
