"""Is it the same encounter? Whether a cue goes on about one that has been told already."""

from pressparse import vocabulary as voc
from pressparse.events.discourse import Encounter
from pressparse.events.meetings.cues import Cue
from pressparse.lexicon.encounters import HONOURING, HOSTING
from pressparse.lexicon.houses import RESIDENCES
from pressparse.model import DateRef, MeetingKind, Person, Place, Role
from pressparse.phrases.actors import BODY, GROUP, PERSON, STATE, Actor

ATTENDED = frozenset("attend address join participate take speak deliver represent witness".split())
_WITHIN = frozenset("award decorate confer bestow present welcome greet".split())
_PARTS = ((MeetingKind.MEETING, MeetingKind.CEREMONY), (MeetingKind.CEREMONY, MeetingKind.MEETING))
_APART = frozenset(("separate", "separately", "also", "subsequently"))
_KNOWN = frozenset("the both all these those his her their its two three each other".split())
_NEAR = 5  # tokens from a noun to those for whom it is given
_ARTICLES = frozenset(("a", "an"))


def is_same(encounter: Encounter, cue: Cue, ids: set[str], date: DateRef | None, place: Place | None) -> bool:
    """Does a verb's cue with the people ``ids`` go on about ``encounter``: of its kind, its day, its people or some of them?"""
    if cue.rule == "bring" and cue.clause is not None and cue.clause.impersonal and encounter.kind is not MeetingKind.VISIT:
        return cue.sentence.tokens.keys[cue.clause.subject_first] in ("the", "this")  # "The meeting brought together A and B"
    if encounter.journey and cue.rule in ("visit", "tour") and not cue.others:
        return False  # "will travel to Lima, where she will visit the port"
    if cue.kind is MeetingKind.CEREMONY and _lays_wreath(encounter.rule) != _lays_wreath(cue.rule):
        return False  # "witnessed the signing", and the day before "laid a wreath"
    if not _is_of_kind(encounter, cue) or not dates_agree(encounter.date, date) or _is_elsewhere(encounter, cue, place):
        return False
    there = set(encounter.roles)
    if ids != there and _is_gathering_of_many(encounter, cue):
        return False
    if not there and _is_of_somebody_else(encounter, cue):
        return False
    if _is_beside_gathering(encounter, cue, ids) or _is_of_named_body(encounter, cue) or is_named_apart(encounter, cue):
        return False
    if meets_others(cue) and encounter.other_side or _is_another(encounter, cue, ids):
        return False
    if is_apart(cue) or encounter.unnamed:
        return ids == there
    return (
        ids <= there
        or there <= ids
        and encounter.kind is not MeetingKind.VISIT
        or bool(cue.companions and ids & there and encounter.kind is cue.kind)
    )


def _is_another(encounter: Encounter, cue: Cue, ids: set[str]) -> bool:
    """Does one of those at an encounter have one told as new, with nobody else of it ("Later she attended a dinner")?"""
    if (
        cue.noun < 1
        or len(ids) != 1
        or len(encounter.roles) < 2
        or cue.definite
        or encounter.cue.start >= cue.sentence.tokens.start[cue.sentence.first]
    ):
        return False
    keys, looks_back = cue.sentence.tokens.keys, cue.clause is not None and cue.clause.perfect
    honours = not HONOURING.isdisjoint(keys[cue.noun : cue.noun + _NEAR])  # "hosted a dinner in honour of the delegation"
    return not (looks_back or honours) and not _ARTICLES.isdisjoint(keys[max(cue.sentence.first, cue.noun - 4) : cue.noun])


def _lays_wreath(rule: str) -> bool:
    return any(word.startswith(("wreath", "flower")) for word in rule.split())


def meets_others(cue: Cue) -> bool:
    """Is the other side of a verb some people new to the text ("met a delegation of farmers", "met members of the community")?"""
    keys = cue.sentence.tokens.keys
    return (
        cue.clause is not None
        and (not cue.clause.passive or cue.noun >= 0)
        and bool(cue.others)
        and all(a.kind == GROUP or a.kind == BODY and keys[a.start] in _ARTICLES for a in cue.others)
        and all("of" in keys[a.start : a.last] or keys[a.start] not in _KNOWN and keys[a.start - 1] not in _KNOWN for a in cue.others)
    )


def _is_of_somebody_else(encounter: Encounter, cue: Cue) -> bool:
    """Behind "Consultations were held in Oslo" with nobody named: "was received by B", "had a meeting with B"?"""
    if cue.clause is None:
        return False
    later = cue.sentence.tokens.start[cue.sentence.first] > encounter.cue.end
    new = cue.noun >= 0 and not cue.definite and bool(cue.subject and cue.others) and encounter.kind is cue.kind is MeetingKind.MEETING
    return cue.rule in HOSTING and not cue.clause.coordinated or later and new


def told_others(cue: Cue) -> list[Actor]:
    """The people and groups of the other side; behind somebody named no group that is new to the text ("President Aly and cabinet members")."""
    named, keys = next((a.start for a in cue.others if a.kind == PERSON), cue.sentence.last), cue.sentence.tokens.keys
    return [a for a in cue.others if a.kind != STATE and not (a.start > named and a.kind == GROUP and keys[a.start] not in _KNOWN)]


def is_part(encounter: Encounter, cue: Cue, ids: set[str]) -> bool:
    """Is the cue something that those of ``encounter`` did at it: a decoration conferred at a meeting, a welcome at a ceremony?"""
    kinds = (encounter.kind, cue.kind)
    return kinds in _PARTS and cue.rule in _WITHIN and encounter.status is cue.status and ids <= set(encounter.roles)


def received_at(here: list[Encounter], cue: Cue, visitors: set[str], acts: bool) -> Encounter | None:
    """The encounter told ``here`` at which a cue says who received the visitors; ``acts``: somebody is named who did."""
    known = next((e for e in reversed(here) if _is_reception(e, cue, visitors)), None)
    return known or next((e for e in here[-1:] if acts and not visitors and _lacks_host(e, cue)), None)


def _is_reception(encounter: Encounter, cue: Cue, visitors: set[str]) -> bool:
    """Does the cue tell who received the visitors of a house ("visited the Kpong Dam, where she was received by its manager")?"""
    if encounter.kind is not MeetingKind.VISIT or cue.rule not in HOSTING or encounter.status is not cue.status:
        return False
    keys = cue.sentence.tokens.keys[cue.first : cue.clause.end] if cue.clause is not None else ()
    if "airport" in keys:  # "was received at the airport by"
        return bool(visitors) and visitors <= set(encounter.roles)
    house = encounter.place.venue if encounter.place is not None else None
    return bool(house and visitors) and visitors <= set(encounter.roles) and RESIDENCES.isdisjoint((house or "").casefold().split())


def is_stay_of_guest(encounter: Encounter, cue: Cue, number: int, subject: list[Person]) -> bool:
    """Does sentence ``number`` only add that the guest of a meeting told before "was on a two-day visit"?"""
    stays = cue.kind is MeetingKind.VISIT and cue.rule.startswith("be on ") and encounter.kind is MeetingKind.MEETING
    told = stays and encounter.sentence < number and encounter.status is cue.status
    return told and bool(subject) and all(encounter.roles.get(person.id) is Role.GUEST for person in subject)


def _lacks_host(encounter: Encounter, cue: Cue) -> bool:
    """Does the cue tell who received the visitors of whom the encounter told alone ("paid a visit to the yard. The monarch was received by")?"""
    passive = cue.clause is not None and cue.clause.passive and cue.rule in HOSTING
    alone = bool(encounter.roles or encounter.happens) and all(role is Role.GUEST for role in encounter.roles.values())
    return passive and alone and encounter.status is cue.status and encounter.kind in (MeetingKind.VISIT, MeetingKind.MEETING)


def receives_unnamed(cue: Cue) -> bool:
    """Does the cue tell only who received visitors told before ("The guests were welcomed by"), and so no encounter of its own?"""
    return cue.clause is not None and cue.clause.passive and cue.rule in HOSTING and not cue.others


def is_named_apart(encounter: Encounter, cue: Cue) -> bool:
    """Does the cue tell of a gathering by its own name ("spoke at the Green Rivers Summit"), where the encounter is talks with somebody?"""
    if encounter.kind is not MeetingKind.MEETING or cue.kind is not MeetingKind.GATHERING or cue.noun < 1:
        return False
    bits = cue.sentence.tokens.bits
    return cue.rule.split()[0] in ATTENDED and bool(bits[cue.noun] & voc.CAP and (bits[cue.noun - 1] | bits[cue.noun - 2]) & voc.CAP)


def _is_of_named_body(encounter: Encounter, cue: Cue) -> bool:
    """Does the cue tell of a body's own meeting ("later chaired the Central Committee meeting"), after talks with somebody?"""
    if encounter.kind is not MeetingKind.MEETING or cue.kind is not MeetingKind.GATHERING or cue.noun < 1 or cue.others:
        return False
    tokens, before = cue.sentence.tokens, cue.noun - 1
    return cue.subject_role is Role.HOST and (bool(tokens.bits[before] & voc.CAP) or tokens.keys[before] == ")")


def _is_gathering_of_many(encounter: Encounter, cue: Cue) -> bool:
    """Does the cue tell of a gathering new to the text ("took part in a dialogue"), after talks with somebody?"""
    if encounter.kind is not MeetingKind.MEETING or cue.kind is not MeetingKind.GATHERING or cue.noun < 0 or cue.definite:
        return False
    tokens = cue.sentence.tokens
    named = tokens.bits[cue.noun] & voc.CAP and tokens.bits[cue.noun - 1] & voc.CAP
    return cue.rule.split()[0] in ATTENDED and (
        bool(named) or not _ARTICLES.isdisjoint(tokens.keys[max(cue.sentence.first, cue.noun - 4) : cue.noun])
    )


def _is_beside_gathering(encounter: Encounter, cue: Cue, ids: set[str]) -> bool:
    """Is the cue's encounter one beside a gathering that somebody attended: with others, or one of their own?"""
    if encounter.kind is not MeetingKind.GATHERING or encounter.rule.split()[0] not in ATTENDED or cue.definite:
        return False
    if cue.kind is MeetingKind.MEETING:
        return not ids <= set(encounter.roles) or bool(cue.others) and len(ids) < len(encounter.roles)
    return cue.subject_role is Role.HOST


def tells_more(encounter: Encounter, cue: Cue, ids: set[str]) -> bool:
    """Does a noun's or weak cue speak of ``encounter``: everybody it names was there, or it adds the other side?"""
    there = set(encounter.roles)
    if any((encounter.kind is kind) != (cue.kind is kind) for kind in (MeetingKind.VISIT, MeetingKind.CEREMONY)):
        return False
    if is_apart(cue):
        return ids == there
    if ids <= there or encounter.unnamed:
        return ids <= there
    before = encounter.cue.start < cue.sentence.tokens.end[cue.sentence.last - 1]
    adds = cue.definite or len(there) > 1 and (there <= ids or len(there) > 2 and before)
    return bool(there & ids) and cue.clause is None and encounter.status is cue.status and adds


def joins_others(cue: Cue) -> bool:
    """ "A also took part in the conversation": others had it, and are told to have elsewhere."""
    alone = cue.clause is not None and cue.definite and not cue.others and cue.rule.split()[0] in ATTENDED
    return alone and "also" in cue.sentence.tokens.keys[cue.sentence.first : cue.last]


def is_apart(cue: Cue) -> bool:
    """Is the cue told as one apart ("also met", "a separate meeting")?"""
    near = cue.sentence.tokens.keys[max(cue.sentence.first, cue.first - 3) : cue.last + 2]
    return cue.separate or any(key in _APART for key in near)


def _is_of_kind(encounter: Encounter, cue: Cue) -> bool:
    """May the cue go on about the encounter: both visits or neither, both ceremonies or neither, both held or planned?"""
    visits = (encounter.kind is MeetingKind.VISIT) == (cue.kind is MeetingKind.VISIT)
    ceremonies = (encounter.kind is MeetingKind.CEREMONY) == (cue.kind is MeetingKind.CEREMONY)
    return visits and ceremonies and encounter.status is cue.status


def _is_elsewhere(encounter: Encounter, cue: Cue, place: Place | None) -> bool:
    """Was it in another country or town than the encounter?"""
    if cue.journey and encounter.rule in ("visit", "tour") and encounter.place is None:
        return True  # "visited the city council. … The next day she travelled to Oslo"
    if place is None or encounter.place is None:
        return False
    countries = {place.country, encounter.place.country} - {None}
    if cue.kind is not MeetingKind.VISIT and len(countries) == 2:
        return True
    return encounter.place.name != place.name and bool(place.name and encounter.place.name)


def dates_agree(a: DateRef | None, b: DateRef | None) -> bool:
    """May both be the same day?"""
    return a is None or b is None or a.start == b.start
