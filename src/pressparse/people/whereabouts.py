"""Words for being there, behind a form of "to be" or, turned round, before it.

there := "present" | "in attendance" | "on hand" | "there" | "seated at" | "part of" | "among those" (attending)
       | ("at" | "in" | "on" | "around") (article) [adjectives] (event | "table" | "line")     "Also at the table were …"
       | ("at" | "by") (possessive) "side" | "beside him"                                      "his deputy was at his side"
"""

from pressparse import vocabulary as voc
from pressparse.lexicon.encounters import EVENT_NOUNS

_STAYING = frozenset("present attending participating gracing witnessing".split())
_AT, _AT_SIDE = frozenset("at in on around round".split()), frozenset(("at", "by"))
_ON_HAND = frozenset((("in", "attendance"), ("on", "hand"), ("taking", "part"), ("sitting", "in"), ("seated", "at"), ("part", "of")))
_AMONG = frozenset(("among", "amongst"))
_ATTENDING = frozenset(
    "attend attended attending graced witnessed participated participating present joined took at in taking attendees participants guests speakers".split()
)
BESIDE, THEM = frozenset(("beside", "with", "alongside")), frozenset(("him", "her", "them"))
_SEATS = frozenset("table line room".split())
_ADJECTIVES = 3

THERE = frozenset(("there", "side", *_STAYING, *_SEATS, *THEM))
"""One word of each phrase, the rarest."""


def is_there(keys: tuple[str, ...], bits: tuple[int, ...], at: int) -> bool:
    """Do words for being there begin at token ``at``?"""
    key, two = keys[at], keys[at : at + 2]
    if key == "there":
        return bool(bits[at + 1] & (voc.PUNCT | voc.AUXILIARY))
    if key in _AMONG:
        return two[1:] in (("those",), ("the",)) and not _ATTENDING.isdisjoint(keys[at + 2 : at + 5])
    return is_at_hand(keys, bits, at) or _is_at_event(keys, bits, at)


def is_at_hand(keys: tuple[str, ...], bits: tuple[int, ...], at: int) -> bool:
    """ "Present", "in attendance", "at her side": said of people who are there, not of where."""
    return keys[at] in _STAYING or keys[at : at + 2] in _ON_HAND or is_at_side(keys, bits, at)


def is_at_side(keys: tuple[str, ...], bits: tuple[int, ...], at: int) -> bool:
    """ "At her side", "beside him"."""
    return (
        keys[at] in BESIDE
        and keys[at + 1] in THEM
        or keys[at] in _AT_SIDE
        and keys[at + 2 : at + 3] == ("side",)
        and bool(bits[at + 1] & voc.POSS)
    )


def _is_at_event(keys: tuple[str, ...], bits: tuple[int, ...], at: int) -> bool:
    """ "At the meeting", "in these talks", "at both signing ceremonies", "on the line"."""
    if keys[at] not in _AT or not bits[at + 1] & (voc.DET | voc.POSS):
        return False
    for n in range(at + 2, at + 2 + _ADJECTIVES):
        if keys[n] in EVENT_NOUNS or keys[n] in _SEATS:
            return True
        if not bits[n] & voc.LOWER or bits[n] & voc.FUNCTION:
            break
    return False
