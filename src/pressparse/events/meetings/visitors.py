"""Visitors that a sentence tells beside their meeting: "B, who is on a working visit", "B, here on a visit", "the visiting president".

visitor := person [","] "who" ("is" | "arrived" | "came") [place] "on" | "for" … "visit"
         | person "," ["currently" | "now" | "here"] "on" … "visit"
         | "visiting" person
"""

from collections.abc import Iterator

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.meetings.cues import read_status
from pressparse.lexicon.encounters import GUESTS, VISITS
from pressparse.lexicon.things import DELEGATIONS
from pressparse.model import MeetingStatus
from pressparse.phrases.actors import PERSON, PRONOUN, STATE, Actor

_VISITING = "visiting"
VISITORS = VISITS | {_VISITING}
"""Words without one of which a sentence tells of no visitor."""
_ON = frozenset(("on", "for"))
_STAYING = frozenset("be arrive come".split())
_NOW = frozenset(", currently presently now here today also and".split())
_NEAR, _FAR = 6, 8  # tokens from "on" to "visit"; from the verb, past a place and a day, to "on"


def visitors_of(sentence: Sentence) -> Iterator[tuple[list[Actor], Actor | None]]:
    """Those who are visitors, each with the state or town where they are, if it is said."""
    keys = sentence.tokens.keys
    for actor in sentence.actors:
        if actor.kind == PERSON and _VISITING in keys[max(actor.start - 1, 0) : actor.last]:
            yield [actor], None
    for at in range(sentence.first + 2, sentence.last):
        if keys[at] in VISITS and (on := _link(sentence, at)) >= 0:
            found = _told(sentence, on) or _beside(sentence, on)
            if found:
                yield found, _where(sentence, on, at)


def _link(sentence: Sentence, at: int) -> int:
    """The token of the "on" or "for" that leads to the visit at token ``at``; -1 where there is none."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for on in range(at - 1, max(sentence.first, at - _NEAR), -1):
        if keys[on] in _ON:
            return on if bits[on + 1] & (voc.DET | voc.POSS) else -1
        if bits[on] & voc.PUNCT and keys[on] != "-" or keys[on] in ("of", "during"):
            break
    return -1


def _told(sentence: Sentence, on: int) -> list[Actor]:
    """Who "is", "arrived" or "came" on the visit."""
    near: Clause | None = next((clause for clause in reversed(sentence.clauses) if clause.last <= on), None)
    if near is None or near.lemma not in _STAYING or near.mood != FINITE or on - near.last > _FAR:
        return []
    if near.quoted or near.modal or read_status(sentence, near) is not MeetingStatus.HELD:
        return []
    people = [actor for actor in near.subject if actor.kind in (PERSON, PRONOUN)]
    return people[-1:] if near.relative else people


def _beside(sentence: Sentence, on: int) -> list[Actor]:
    """Who stands right before the words of the visit: "Luis Vega, currently on a state visit"."""
    at = on
    while at - 1 > sentence.first and sentence.tokens.keys[at - 1] in _NOW:
        at -= 1
    return [actor for actor in sentence.actors if actor.kind == PERSON and actor.last == at < on][-1:]


def _where(sentence: Sentence, on: int, at: int) -> Actor | None:
    """The state or town before the "on", or behind the visit."""
    keys = sentence.tokens.keys
    places = (a for a in sentence.actors if a.kind == STATE and on - 4 <= a.start <= at + 3 and keys[a.start - 1] in ("in", "to"))
    return next(places, None)


def are_visitors(sentence: Sentence, clause: Clause) -> bool:
    """Are they visitors told before who are received: "where it was welcomed by", "the guests were greeted by"?"""
    words = sentence.tokens.keys[max(clause.subject_first, clause.first - 4) : clause.first]
    return words == ("it",) or words[:1] == ("the",) and words[-1].removesuffix("s") in GUESTS | DELEGATIONS
