"""Days told by another: "on the same day", "the next day", "on the second day of the visit", "later", and "recently", which is none.

A date that is counted from one told before has that one's words, or its own where it names a day ("the next day").
"""

import datetime as dt
from bisect import bisect_left
from itertools import pairwise

from attrs import evolve

from pressparse.events.discourse import Discourse, Encounter
from pressparse.model import DateRef

_SAME_DAY = frozenset((("same", "day"), ("that", "day")))
_DAYS_OFF = {("next", "day"): 1, ("following", "day"): 1, ("previous", "day"): -1, ("preceding", "day"): -1}
_NTH_DAYS = {
    ("first", "day"): 0,
    ("opening", "day"): 0,
    ("second", "day"): 1,
    ("third", "day"): 2,
    ("fourth", "day"): 3,
    ("final", "day"): -1,
    ("last", "day"): -1,
}
_LATER = frozenset(
    (
        *((word,) for word in ("later", "thereafter", "afterwards", "subsequently")),
        *(("in", "the", part) for part in ("morning", "afternoon", "evening")),
    )
)
_LATELY = frozenset(("recently", "lately"))


def read_other_day(discourse: Discourse, near: list[Encounter], encounter: Encounter) -> DateRef | None:
    """The day told last before "on the same day"; the one after it of "the next day"."""
    sentence = discourse.sentences[encounter.sentence]
    keys = sentence.tokens.keys[sentence.first : sentence.first + 5]
    pairs = list(pairwise(keys))
    away = next((n for n, pair in enumerate(pairs) if pair in _DAYS_OFF), None)
    nth = next((_NTH_DAYS[pair] for pair in pairs if pair in _NTH_DAYS), None)
    later = ("the", "day") in pairs and keys[0] in ("earlier", "later", "during") or not _LATER.isdisjoint((keys[:1], keys[:3]))
    if away is None and nth is None and _SAME_DAY.isdisjoint(pairs) and not later:
        return None
    before = [other for other in near if other.sentence < encounter.sentence and other.status is encounter.status]
    if nth is not None:
        return _nth_day(nth, [other.date for other in reversed(before) if other.date is not None])
    told = next((other.date for other in reversed(before) if other.date is not None and other.date.end is None), None)
    if away is None or told is None or told.start is None:
        return told if away is None else None
    span = sentence.tokens.span(sentence.first + away, sentence.first + away + 2)
    return DateRef(start=told.start + dt.timedelta(days=_DAYS_OFF[pairs[away]]), text=span.of(discourse.text), span=span)


def _nth_day(nth: int, told: list[DateRef]) -> DateRef | None:
    """The first, second or last (-1) day of the stretch of days told last."""
    lasting = next((ref for ref in told if ref.start is not None and ref.end is not None), None)
    if lasting is None or lasting.start is None or lasting.end is None:
        return None
    day = lasting.end if nth < 0 else lasting.start + dt.timedelta(days=nth)
    return evolve(lasting, start=day, end=None) if day <= lasting.end else None


def is_lent(discourse: Discourse, encounter: Encounter, date: DateRef) -> bool:
    """Is it the day of a visit told before?"""
    sentence = discourse.sentences[encounter.sentence]
    return date.span.end <= sentence.tokens.start[sentence.first]


def is_lately(discourse: Discourse, encounter: Encounter) -> bool:
    """Was it "recently", on some day before that of the report?"""
    sentence = discourse.sentences[encounter.sentence]
    at = bisect_left(sentence.tokens.start, encounter.cue.start)
    keys = sentence.tokens.keys
    return not _LATELY.isdisjoint(keys[max(sentence.first, at - 3) : min(at + 4, sentence.last)]) or "ago" in keys[sentence.first : at]
