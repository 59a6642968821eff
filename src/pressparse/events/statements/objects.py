"""What stands behind a verb of saying: an object, a person, a guest, a thing and what it is called."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.lexicon.rows import Speech
from pressparse.lexicon.speech import BY_WIRE, GUESTS
from pressparse.lexicon.words import NUMBERS, QUOTES
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN

ENDS_PHRASE = voc.PREP | voc.PUNCT | voc.REL | voc.CONJ
APPEAL_REACH = 25  # how far, in tokens, an appeal's infinitive may stand from the verb

MANNERS = frozenset(("with", "in", "at", "on"))
"""Small words that open how or when something is said: "in detail", "at length", "on Monday"."""

_LONGEST_MANNER, _OF_MANNER = 3, voc.LOWER | voc.TIME
_OBJECTS = frozenset("him her them us it this that these those me".split())
_MOMENTS = frozenset("day week month year second hour minute moment decade".split())
_SETTING = frozenset(("set", "lay"))
_AMOUNTS = voc.DET | voc.DIGIT | voc.ADV
_DEGREES = frozenset("most very extremely highly truly deeply quite particularly exceptionally".split())
_JUDGING = ("ive", "ous", "ful", "able", "ible", "less", "ical", "oric", "ential")


def is_adverb(key: str, bits: int) -> bool:
    """An adverb, but for "out" and "forward", which belong to their verbs."""
    return bool(bits & voc.ADV) and key not in ("out", "forward") or key.endswith("ly")


class ObjectReader:
    """Judges the words behind the verbs of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.mains = sentence, sentence.mains
        self.keys, self.bits = sentence.tokens.keys, sentence.tokens.bits

    def behind_adverbs(self, at: int) -> int:
        """Past adverbs."""
        while at < self.sentence.last and is_adverb(self.keys[at], self.bits[at]):
            at += 1
        return at

    def goes_on_to_do(self, at: int) -> bool:
        """Does an infinitive follow what stands behind the verb: "encouraged firms to invest"?"""
        return any(self.keys[n] == "to" and self._is_deed(n + 1) for n in range(at, min(at + APPEAL_REACH, self.sentence.last - 1)))

    def _is_deed(self, at: int) -> bool:
        """A verb, or a plain word with an object behind it that may be one: "adjust the clocks", "exercise restraint"."""
        if at in self.mains:
            return True
        behind = self.bits[at + 1] if at + 1 < self.sentence.last else voc.PUNCT
        plain = self.bits[at] & voc.LOWER and not self.bits[at] & (voc.FUNCTION | voc.ADV | voc.TIME)
        return bool(plain) and bool(behind & (voc.DET | voc.POSS | voc.LOWER | voc.CAP)) and not behind & (voc.PREP | voc.CONJ | voc.VERB)

    def _past_manner(self, at: int) -> int:
        """Past "with warmth" before the object: "recalled with warmth his student days"."""
        at = self.behind_adverbs(at)
        plain = at + 2 < self.sentence.last and self.keys[at] in ("with", "in") and self.bits[at + 1] & voc.LOWER
        return at + 2 if plain and self.bits[at + 2] & (voc.DET | voc.POSS) else at

    def behind_manner(self, at: int) -> int:
        """Past adverbs, days and manners: "spoke in detail about", "called with one voice for"."""
        at = here = self.behind_adverbs(at)
        while here < self.sentence.last and self.bits[here] & voc.TIME:
            here += 1
        if here < self.sentence.last and self.keys[here] in MANNERS:
            here += 1
            first = here
            while (
                here < self.sentence.last
                and here - first < _LONGEST_MANNER
                and self.bits[here] & _OF_MANNER
                and not self.bits[here] & ENDS_PHRASE
            ):
                here += 1
            return here if here > first else at
        return here

    def has_object(self, at: int) -> bool:
        """Does a noun phrase stand right behind the verb?"""
        at = self._past_manner(at)
        return at < self.sentence.last and not self.bits[at] & (voc.PREP | voc.PUNCT | voc.CONJ)

    def is_adrift(self, clause: Clause, row: Speech, at: int) -> bool:
        """Have the particles of the row, which end at ``at``, another sense: "spoke for an hour", "spoke on Monday", "set out at dawn"?"""
        if row.particles[-1] == "for" and self._has_duration(at) or row.particles[-1] == "on" and self._has_setting(at):
            return True
        return row.lemma in _SETTING and not clause.passive and not self.has_object(self.behind_manner(at))

    def _has_setting(self, at: int) -> bool:
        """Does "Monday" or "the telephone" stand here: when or how somebody spoke, not of what?"""
        if at < self.sentence.last and self.bits[at] & voc.DET:
            return self.keys[at + 1] in BY_WIRE if at + 1 < self.sentence.last else False
        return at < self.sentence.last and bool(self.bits[at] & voc.TIME) and not (at + 1 < self.sentence.last and self.owns(at + 1))

    def _has_duration(self, at: int) -> bool:
        """Does "an hour", "three days", "May" stand here, with nothing that it could belong to?"""
        first = at
        while at < self.sentence.last and (
            self.bits[at] & _AMOUNTS or self.keys[at] in NUMBERS or self.keys[at] in ("than", "about", "over")
        ):
            at += 1
        if at >= self.sentence.last:
            return False
        measured = at > first and self.keys[at].removesuffix("s") in _MOMENTS
        ends = at + 1 >= self.sentence.last or bool(self.bits[at + 1] & (voc.PUNCT | voc.PREP | voc.CONJ))
        return ends and (measured or at == first and bool(self.bits[at] & voc.TIME))

    def has_person(self, at: int) -> bool:
        """Is the verb's object a person or a body (and not something of theirs)?"""
        at = self.behind_adverbs(at)
        while at < self.sentence.last and self.bits[at] & voc.DIGIT:
            at += 1
        if at >= self.sentence.last:
            return False
        actor = self.sentence.actor_at(at)
        if actor is None or actor.kind not in (PERSON, GROUP, PRONOUN, BODY):
            return self.keys[at] in ("him", "her", "them", "us")
        return actor.last >= self.sentence.last or not self.owns(actor.last)

    def owns(self, at: int) -> bool:
        """Is the mark at ``at`` that of a genitive: "'s", or the apostrophe behind an s?"""
        return bool(self.bits[at] & voc.GENITIVE) or self.keys[at] in ("'", "’")

    def has_guest(self, at: int) -> bool:
        """Is somebody welcomed in person, and not "to do" something?"""
        actor = self.sentence.actor_at(self.behind_adverbs(at)) if at < self.sentence.last else None
        if actor is not None and self.keys[actor.last : actor.last + 1] == ("to",) and actor.last + 1 in self.mains:
            return False
        if (
            actor is not None
            and actor.kind == BODY
            and not actor.countries
            and self.bits[actor.first] & voc.LOWER
            and self.keys[actor.last - 1] not in GUESTS
        ):
            return False
        return self.has_person(at) or any(key in GUESTS for key in self.keys[at : min(at + 4, self.sentence.last)])

    def is_naming(self, at: int) -> bool:
        """ "calling it a success", "called the visit “historic”": an object and then an article or a quotation mark."""
        if at >= self.sentence.last:
            return False
        if self.keys[at] in _OBJECTS:
            return at + 1 < self.sentence.last and (self.keys[at + 1] in QUOTES or not self.bits[at + 1] & (voc.PREP | voc.PUNCT))
        actor = self.sentence.actor_at(at)
        here = actor.last if actor is not None else at + 1
        for n in range(here, min(here + 8, self.sentence.last)):
            if n > here - (actor is not None) and self._is_judged(n):
                return True
            if self.keys[n] in ("a", "an") or self.keys[n] in QUOTES:
                return not any(key in _MOMENTS for key in self.keys[n + 1 : n + 3])
            if self.bits[n] & ENDS_PHRASE and self.keys[n] not in ("of", "between", "with", "as"):
                return False
        return False

    def _is_judged(self, at: int) -> bool:
        """An adjective of degree behind the object that ends the phrase: "most generous", "constructive"."""
        if self.keys[at] in _DEGREES and at + 1 < self.sentence.last:
            return bool(self.bits[at + 1] & voc.LOWER) and self.keys[at + 1] not in ("of", "important")
        ends = at + 1 >= self.sentence.last or self.bits[at + 1] & (voc.PUNCT | voc.CONJ)
        return bool(ends and self.bits[at] & voc.LOWER) and self.keys[at].endswith(_JUDGING) and self.keys[at] != "executive"
