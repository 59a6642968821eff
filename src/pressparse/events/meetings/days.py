"""The day of an encounter: the date that stands with its cue.

A date behind the cue, before the next verb with a subject of its own, is the encounter's; else one at the top of the sentence or the clause. A date
inside a name or of another thing ("the January 11 agreement", "since May 3") is neither.
"""

import datetime as dt
from bisect import bisect_left

from attrs import evolve

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, Clause
from pressparse.events.discourse import Discourse
from pressparse.events.meetings.cues import Cue, is_present
from pressparse.events.meetings.destinations import DEPARTING
from pressparse.lexicon.encounters import PLANNING, VISITS
from pressparse.lexicon.speech import INVERTING
from pressparse.lexicon.words import NUMBERS
from pressparse.model import DateRef, MeetingKind, MeetingStatus

_NAMING = frozenset("the since of until his their its by".split())
_BARRING = frozenset("since until dated before signed".split())
ENDING = frozenset("conclude end complete finish wrap wind".split())
"""Verbs of the last day of a visit."""
_GOING_ON = frozenset("in at to and with for during as on from".split())


def read_day(discourse: Discourse, number: int, cue: Cue) -> DateRef | None:
    """The date of the encounter that ``cue`` in sentence ``number`` reports; of a plan, the day to come."""
    refs = [
        ref for ref in discourse.dates[number] if (ref.start is not None or ref.day) and not _is_of_other_thing(discourse.text, ref, cue)
    ]
    found = _nearest(cue, refs) if refs else None
    if found is not None and _is_of_departure(cue, found):
        return None
    if found is not None and cue.status is MeetingStatus.PLANNED:
        found = discourse.planned(found)
    return _lasting(cue, found)


def _is_of_departure(cue: Cue, ref: DateRef) -> bool:
    """Is it the day on which somebody "leaves for Oslo today to attend a meeting"?"""
    head = cue.clause.head if cue.clause is not None and cue.clause.mood == INFINITIVE else None
    return head is not None and head.lemma in DEPARTING and ref.span.end <= cue.sentence.tokens.start[cue.first]


def settle_day(discourse: Discourse, number: int, cue: Cue) -> DateRef | None:
    """The cue's date; what is told in the present of a day to come is planned."""
    date, published = read_day(discourse, number, cue), discourse.published
    if cue.kind is MeetingKind.VISIT and cue.clause is not None and is_present(cue.clause) and date is not None:
        date = discourse.planned(date)  # "travels to Poland on Friday"
    ahead = date is not None and date.start is not None and published is not None and date.start > published
    if ahead and cue.status is MeetingStatus.HELD and cue.clause is not None and is_present(cue.clause):
        cue.status = MeetingStatus.PLANNED
    return date


def _nearest(cue: Cue, refs: list[DateRef]) -> DateRef | None:
    """The date behind the cue that is nearest to its end, else the last before it that no other verb cuts off."""
    tokens = cue.sentence.tokens
    at, end, limit = tokens.start[cue.first], tokens.end[min(cue.last, len(tokens)) - 1], _reach(cue)
    inside = [ref for ref in refs if at <= ref.span.start < limit]
    before = [ref for ref in refs if ref.span.end <= at]
    if inside:
        near = min(inside, key=lambda ref: abs(ref.span.start - end))
        of_visit = before and near.end is not None and _is_of_visit(cue, near)  # "On May 3 … during the visit of May 2 – 4"
        return before[-1] if of_visit else near
    return before[-1] if before and not _is_cut_off(cue, before[-1].span.end, at) else None


def _is_of_visit(cue: Cue, ref: DateRef) -> bool:
    """Does a visit that the encounter was part of stand between the cue and a date behind it?"""
    tokens = cue.sentence.tokens
    behind = bisect_left(tokens.start, ref.span.start)
    return cue.kind is not MeetingKind.VISIT and not VISITS.isdisjoint(tokens.keys[cue.last : behind])


def _lasting(cue: Cue, ref: DateRef | None) -> DateRef | None:
    """The date with the last day that "a three-day visit" gives it."""
    if ref is None or ref.start is None or ref.end is not None or cue.kind is not MeetingKind.VISIT:
        return ref
    keys = cue.sentence.tokens.keys
    words = (key.removesuffix("s") for key in keys[cue.sentence.first : cue.sentence.last])
    days = next((NUMBERS.get(key[:-4], 1) for key in words if key.endswith("-day")), 1)
    span = dt.timedelta(days=days - 1)
    if cue.rule.split()[0] in ENDING:
        return evolve(ref, start=ref.start - span, end=ref.start) if span else ref
    return evolve(ref, end=ref.start + span) if span else ref


def _reach(cue: Cue) -> int:
    """The offset at which the next verb with a subject of its own begins, else the sentence's end."""
    sentence, tokens = cue.sentence, cue.sentence.tokens
    for clause in sentence.clauses:
        ahead = clause.mood == FINITE and clause.first > cue.last and clause.subject_first >= cue.last
        if ahead and clause is not cue.clause and not _happens(cue, clause):
            inverted = clause.lemma in INVERTING and tokens.keys[clause.first - 1] == ","  # "in Oslo on Monday, said a release"
            late = inverted or clause.relative and cue.rule == "echo" or cue.rule.startswith("noun") and _is_no_subject(cue, clause)
            return tokens.start[clause.first if late else clause.subject_first]
    return tokens.end[sentence.last - 1]


def _is_no_subject(cue: Cue, clause: Clause) -> bool:
    """Is what stands before a verb a day or a house rather than its subject: "The meeting with A in the Chancellery on Tuesday will focus on"?"""
    bits, at = cue.sentence.tokens.bits, clause.subject_first - 1
    return not clause.subject or bool(bits[at - bool(bits[at] & voc.DET)] & voc.PREP)


def _happens(cue: Cue, clause: Clause) -> bool:
    """Does the verb say of a cue that is a noun that it took place ("a call between A and B took place on …")?"""
    if cue.clause is not None:
        return False
    took_place = clause.lemma == "take" and cue.sentence.tokens.keys[clause.last : clause.last + 1] == ("place",)
    if not PLANNING.isdisjoint(cue.sentence.tokens.keys[clause.first : clause.last]):
        return True  # "are scheduled for"
    return took_place or clause.lemma in ("occur", "happen") or clause.passive and clause.lemma in ("hold", "conduct", "convene")


def _is_cut_off(cue: Cue, end: int, at: int) -> bool:
    """Does another full verb stand between a date and the cue behind it, one that the cue's own verb is not joined to?"""
    sentence, tokens = cue.sentence, cue.sentence.tokens
    if cue.clause is not None and cue.clause.coordinated:
        return False
    return any(
        c.mood == FINITE and not c.relative and end < tokens.start[c.main] < at
        for c in sentence.clauses
        if c.main < cue.first and c is not cue.clause and c is not _head(cue)
    )


def _head(cue: Cue) -> object:
    return cue.clause.head if cue.clause is not None else None


def _is_of_other_thing(text: str, ref: DateRef, cue: Cue) -> bool:
    """A date inside a name ("the November 2021 meeting") or of a document is no day of this encounter."""
    ahead = text[ref.span.end : ref.span.end + 14].split()
    behind = text[max(0, ref.span.start - 12) : ref.span.start].split()
    word = behind[-1].lower() if behind else ""
    if word in _NAMING and ahead and ahead[0].isalpha() and ahead[0].islower() and ahead[0] not in _GOING_ON:
        return True
    return word in _BARRING and not (word == "signed" and cue.rule == "sign")


def is_dated_lead(discourse: Discourse, number: int) -> DateRef | None:
    """The day on which a lead says that somebody spoke ("A said on Wednesday …"), where it names one alone."""
    refs = [ref for ref in discourse.dates[number] if ref.start is not None]
    sentence = discourse.sentences[number]
    tokens = sentence.tokens
    main = next((clause for clause in sentence.clauses if clause.mood == FINITE and clause.subject and not clause.relative), None)
    if main is None or len(refs) != 1 or main.modal:
        return None
    near = tokens.start[min(main.last + 6, sentence.last - 1)]
    return refs[0] if refs[0].span.start <= near and tokens.bits[main.main] & voc.VERB else None
