"""Encounters told without anybody at them: which are news, which go on about one told before; and which are several."""

import datetime as dt

from pressparse.clauses import FINITE, REDUCED, Clause, Sentence
from pressparse.events.discourse import Encounter
from pressparse.events.encounters import TALKS
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.days import ENDING
from pressparse.events.meetings.identity import ATTENDED
from pressparse.lexicon.encounters import HOSTING
from pressparse.lexicon.things import DELEGATIONS
from pressparse.lexicon.words import ORDINALS
from pressparse.model import DateRef, MeetingKind, MeetingStatus
from pressparse.phrases.actors import BODY, GROUP, PERSON, STATE, Actor

_AFTERWARDS = frozenset("after following end conclusion".split())
_EVENTS = (MeetingKind.GATHERING, MeetingKind.CEREMONY, MeetingKind.VIDEO, MeetingKind.MEETING)
_PARTS = frozenset("opening closing launch".split())
_OPENING = frozenset(("open", "launch", "close"))
_LONG = 14  # days: further back than the last days of a long visit
_CONVENING = frozenset("meet gather assemble convene come".split())
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_FIRST = frozenset("first second third maiden inaugural".split())
_ANY_EVENT = frozenset("event programme program occasion function".split())


def is_convened(cue: Cue) -> bool:
    """A gathering of a body whose people the text may name later ("The Ministry will convene …")."""
    sides = (BODY,) if cue.kind is MeetingKind.GATHERING else (BODY, STATE)
    return cue.kind in TALKS and cue.noun >= 0 and not cue.weak and any(actor.kind in sides for actor in (*cue.subject, *cue.others))


def is_event(cue: Cue, date: DateRef | None, published: dt.date | None, is_lead: bool) -> bool:
    """Something that took place, where the lead tells it, or that will, not before the report appeared."""
    clause = cue.clause
    many = convenes(cue) and date is not None and date.start is not None
    if clause is None or cue.weak:
        return False
    if _is_of_delegation(cue):
        return is_lead
    told = clause.passive and (cue.noun >= 0 or cue.kind is MeetingKind.CEREMONY)
    if not (cue.happens or told or many or _is_organized(cue)) or cue.kind not in _EVENTS:
        return False
    known = cue.definite and not (is_lead and is_introduced(cue.sentence, cue.noun, cue.others))
    if known and cue.kind is MeetingKind.MEETING or clause.mood == REDUCED and not cue.opens_sentence:
        return False  # "The next meeting will be held", "a statement after the meeting held by video"
    if cue.status is not MeetingStatus.PLANNED:
        return is_lead
    past = date is not None and date.start is not None and published is not None and date.start < published
    return not past and clause is next((c for c in cue.sentence.clauses if c.mood == FINITE), None)


def is_introduced(sentence: Sentence, i: int, sides: list[Actor]) -> bool:
    """Is "the" meeting whose noun is token ``i`` new to the text all the same, by its number or by two states that it is between?"""
    keys = sentence.tokens.keys[max(sentence.first, i - 3) : max(i, 0)]
    numbered = any(key[:1].isdecimal() and key.endswith(ORDINAL_ENDINGS) or key in ORDINALS for key in keys)
    return numbered or len({country for side in sides for country in side.countries}) > 1


def convenes(cue: Cue) -> bool:
    """Is it one of many whom nobody names ("Fisheries ministers from the region met in Bergen")?"""
    clause = cue.clause
    if clause is None or clause.passive or clause.relative or cue.others or not cue.subject:
        return False
    return (
        (clause.lemma in ATTENDED if cue.noun >= 0 else clause.lemma in _CONVENING)
        and any(a.kind == GROUP for a in cue.subject)
        and all(a.kind in (GROUP, STATE) for a in cue.subject)
    )


def _is_organized(cue: Cue) -> bool:
    """Is it one that a body and nobody else holds ("The Ministry organised a workshop")?"""
    return (
        (cue.kind is MeetingKind.GATHERING or cue.of_thing or cue.kind is MeetingKind.CEREMONY and cue.noun >= 0)
        and bool(cue.subject)
        and all(actor.kind == BODY or actor.head == "CITY" for actor in (*cue.subject, *cue.others))
    )


def _is_of_delegation(cue: Cue) -> bool:
    """Does a delegation that nobody leads by name visit somewhere, or is it received by a body ("The university hosted a delegation from")?"""
    came = cue.subject if cue.kind is MeetingKind.VISIT else cue.others
    receives = cue.rule in HOSTING and all(actor.kind == BODY for actor in cue.subject)
    return (cue.kind is MeetingKind.VISIT or receives) and any(actor.head in DELEGATIONS for actor in came)


def is_signing(cue: Cue, body: list[tuple[int, Cue]]) -> bool:
    """Is it a signing by people who are named, or by their ministries where no other cue of the report names who signed?"""
    named = any(actor.kind == PERSON for actor in cue.subject) or not any(other.rule == "sign" and other is not cue for _, other in body)
    return cue.rule == "sign" and cue.status is MeetingStatus.HELD and named


def is_sequel(cue: Cue, told: bool) -> bool:
    """A signing that closes the talks that were ``told`` ("After their talks, the ministers witnessed the signing …") is no encounter beside them."""
    opening = cue.sentence.tokens.keys[cue.sentence.first : cue.sentence.first + 4]
    return cue.kind is MeetingKind.CEREMONY and told and not _AFTERWARDS.isdisjoint(opening)


def is_bygone(encounter: Encounter, lead: Encounter | None) -> bool:
    """Was it long before the one with which the report leads, and so is background?"""
    days = [e.date.start for e in (encounter, lead) if e is not None and e.date is not None and e.date.start is not None]
    return len(days) == 2 and encounter.status is MeetingStatus.HELD and (days[1] - days[0]).days > _LONG


def is_opened(encounter: Encounter, cue: Cue) -> bool:
    """Is the encounter the gathering that somebody opens: "A forum was held in Oslo. … Minister A opened the forum"?"""
    verb, *noun = cue.rule.split()
    if verb in _OPENING and noun and cue.definite and encounter.kind is cue.kind and encounter.rule.split()[-1] in _PARTS:
        return True  # "attended the opening of a conference. … Minister A opened the conference"
    if verb in ATTENDED and noun and noun[0] in _PARTS and encounter.kind is MeetingKind.GATHERING:
        return True
    if verb not in _OPENING or cue.kind is not MeetingKind.CEREMONY or cue.noun < 0:
        return False
    return encounter.kind is MeetingKind.GATHERING and (encounter.rule.split()[-1] == noun[-1] or noun[-1] in _ANY_EVENT)


def is_news(sentence: Sentence, clause: Clause, i: int) -> bool:
    """Is a visit told with "his" or "the" news all the same: "will make her first visit to", "concluded his visit"?"""
    keys = sentence.tokens.keys[max(sentence.first, i - 3) : i]
    return not _FIRST.isdisjoint(keys) or clause.lemma in ENDING and any(actor.kind == PERSON for actor in clause.subject)


def are_many(sentence: Sentence, j: int, others: list[Actor], planned: bool) -> bool:
    """Are they as many encounters as people: those of plans ("meetings with A and B are planned"), calls of people of different states?

    "Respectively" parts them too: "held talks with A and B respectively".
    """
    people, keys = len(others) > 1 and all(actor.kind == PERSON for actor in others), sentence.tokens.keys
    if people and planned and keys[j - 1] == "meetings":
        return True
    apart = people and len({actor.countries for actor in others}) == len(others)
    return apart and (keys[j - 1] in ("calls", "conversations") or keys[others[-1].last : others[-1].last + 1] == ("respectively",))
