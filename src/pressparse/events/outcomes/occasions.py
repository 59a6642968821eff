"""The occasion of a deed, which is no part of what was decided, behind its verb or its object: "on Monday", "during their meeting"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.outcomes import MEETING_VERBS, OPENED_TALKS
from pressparse.lexicon.verbs import DAY_PARTS

_OCCASIONS, _OF_OCCASIONS = frozenset(("during", "at", "on", "after", "following")), frozenset("the their his her a this".split())
_EDGES = frozenset("sidelines margins fringes".split())
_TALKS = frozenset("meeting talks visit conversation call consultations negotiations ceremony".split())
_LONGEST_OCCASION = 4  # tokens: "their first bilateral meeting"


def before_occasion(sentence: Sentence, first: int, last: int) -> int:
    """Where what was decided ends, its own occasion left out: "open a port during their meeting", "… on the sidelines of the Forum"."""
    tokens = sentence.tokens
    for at in range(first + 2, last - 1):
        if tokens.keys[at] in _OCCASIONS and tokens.keys[at + 1] in _OF_OCCASIONS and tokens.keys[first] not in MEETING_VERBS:
            behind = tokens.keys[at + 2 : min(at + 2 + _LONGEST_OCCASION, last)]
            if not _EDGES.isdisjoint(behind[:1]) or any(key in _TALKS for key in behind) and tokens.keys[at] != "on":
                return at
    return last


def past_setting(sentence: Sentence, at: int, end: int) -> int:
    """Past "here", "in Oslo", "with her guest", "among other things" and days behind a verb: "signed here on Tuesday an action plan"."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    while at < end - 1:
        if keys[at] in ("here", ","):
            at += 1
        elif keys[at] in ("in", "at") and bits[at + 1] & voc.CAP:
            at = next((n for n in range(at + 1, end) if not bits[n] & voc.CAP), end)
        elif (behind := past_time(sentence, at, end)) > at:
            at = behind
        elif keys[at] in ("among", "amongst", "inter") and keys[at + 1] in ("other", "others", "alia"):
            at += 2 + (keys[at + 2] in ("things", "matters", "points"))
        elif keys[at] in ("during", "after", "following", "at", "in") and (talks := _past_talks(sentence, at, end)):
            at = talks
        elif keys[at : at + 3] in (("with", "each", "other"), ("with", "one", "another")):
            at += 3
        elif keys[at] == "with" and (actor := sentence.actor_at(at + 1)) is not None:
            at = actor.last
        else:
            break
    return at


def _past_talks(sentence: Sentence, at: int, end: int) -> int:
    """Behind "during their talks", "at the meeting"; 0 where no such occasion is told."""
    keys = sentence.tokens.keys
    noun = next((n for n in range(at + 1, min(at + _LONGEST_OCCASION, end)) if keys[n] in OPENED_TALKS), at)
    near = noun > at and not any(sentence.tokens.bits[n] & (voc.PREP | voc.PUNCT) for n in range(at + 1, noun))
    return noun + 1 if near else 0


def past_time(sentence: Sentence, at: int, end: int) -> int:
    """Past "today", "on Monday", "this evening, June 13," between a verb and its object."""
    tokens = sentence.tokens
    dated = False
    while at < end:
        bits = tokens.bits[at]
        of_day = (
            dated and tokens.keys[at] in DAY_PARTS or tokens.keys[at] == "this" and not DAY_PARTS.isdisjoint(tokens.keys[at + 1 : at + 2])
        )
        figure = bool(tokens.bits[at + 1] & voc.DIGIT) if at + 1 < end else False  # "on 3 May", not "on 12 measures"
        on_day = tokens.keys[at] == "on" and at + 1 < end and tokens.bits[at + 1 + figure] & voc.TIME
        if bits & voc.TIME or on_day or of_day:
            dated = True
        elif not (bits & voc.ADV or dated and (bits & voc.DIGIT or tokens.keys[at] == ",")):
            break
        at += 1
    return at
