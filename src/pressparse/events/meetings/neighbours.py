"""Verbs between a cue and what stands behind it: whether a place or the like is the cue's, or belongs to another verb.

own   := "met B, who is on a visit, in Oslo" | "the talks, which took place in Oslo" | "met B to sign a treaty in Oslo"
other := "At talks A noted the forum in Oslo" | "met B, who is based in Oslo" | "left for Peru after a speech that he gave in Oslo"
"""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.meetings.cues import Cue
from pressparse.lexicon.speech import INVERTING
from pressparse.model import MeetingKind
from pressparse.phrases.actors import Actor

_HOLDING = frozenset(
    "hold take convene happen occur organize begin open start conduct end conclude stage schedule host kick close meet gather".split()
)
_LED = frozenset(
    "lead head chair co-chair co-host accompany join moderate attend represent mark dedicate entitle title name call base".split()
)
_STAYING = frozenset("be arrive visit come stay travel attend participate take join address gather".split())
_ASIDE = frozenset("after before following since".split())
_PEOPLE, _WITH = ("ers", "ors", "ists", "ants", "dents", "ees", "ians"), frozenset(("with", "of", "by", "from"))
LEADING_IN = frozenset(
    "held convened hosted organized organised staged conducted having after upon following arriving arrived arrival landing landed meeting gathering gathered taking place "
    "received welcomed".split()
)
"""Participles that lead a sentence in, and what stands before them: "Held in Lima, the talks", "Two days after arriving in Lima, B"."""
_AT = frozenset(("in", "at"))
_CLOSING = frozenset("in at on during inside here".split())


def is_of_other_verb(sentence: Sentence, at: int, cue: Cue) -> bool:
    """Does what stands at token ``at``, behind the cue, belong to a verb between them that tells of something else?"""
    near: Clause | None = None
    for clause in sentence.clauses:
        noun = clause.mood == PARTICIPIAL and sentence.tokens.keys[clause.last : clause.last + 1] == (
            "of",
        )  # "the holding of the forum in"
        if cue.last <= clause.first < at and clause is not cue.clause and not noun:
            near = clause
    if near is None or _is_closed(sentence, near, at) or near.lemma == "sign" and cue.kind is MeetingKind.CEREMONY:
        return False
    if near.mood == REDUCED:
        return near.passive and (near.lemma == "take" or near.lemma not in _HOLDING and near.lemma not in _LED)
    if near.lemma in _STAYING and not near.passive or near.lemma in _HOLDING and (near.passive or near.lemma != "host"):
        return False
    if near.mood == PARTICIPIAL:
        return sentence.tokens.keys[near.first - 1] in _ASIDE
    spoken = cue.opens_sentence and at <= near.last + 1 and near.lemma in INVERTING  # "In talks with B, A said in Oslo"
    own = near.subject_first >= cue.last and not spoken
    return near.mood == FINITE and (near.relative or near.quoted or own)


def are_met(sentence: Sentence, at: int, cue: Cue) -> bool:
    """Does the noun at token ``at`` name those who were met: near "with", or people behind no other preposition ("a group of boat owners in")?"""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    if "with" in keys[max(cue.last, at - 3) : at]:
        return True
    preps = {keys[n] for n in range(cue.last, at) if bits[n] & voc.PREP}
    return keys[at].endswith(_PEOPLE) and preps <= _WITH


def _is_closed(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Has the relative clause ended at a comma before token ``at`` ("B, who is based in Lima, in Oslo")?"""
    keys = sentence.tokens.keys
    return clause.relative and any(keys[n] == "," and keys[n + 1] in _CLOSING for n in range(clause.last, at))


def is_whereabouts(sentence: Sentence, state: Actor, at: int) -> bool:
    """Is a state or town behind token ``at`` where somebody was: "met in Lima, Peru, with", "at State House, Nairobi"?"""
    keys, before = sentence.tokens.keys, state.start - 1
    return keys[before] in _AT or keys[before] == "," and before > at and keys[at] in _AT
