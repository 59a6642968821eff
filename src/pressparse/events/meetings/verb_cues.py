"""Verbs that report an encounter by themselves.

cue := verb (side)        "received Ana Brandt", "was received by Ana Brandt", "travelled to Oslo"
     | verb link (side)   "met with Ana Brandt", "called on Ana Brandt", "spoke by phone with Ana Brandt"
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from pressparse import vocabulary as voc
from pressparse.clauses import REDUCED, Clause, Sentence
from pressparse.events.meetings.companions import ONE_BY_ONE, met_apart
from pressparse.events.meetings.counterparts import can_meet
from pressparse.events.meetings.crowds import crowd_end, gives_crowd, meets_crowd
from pressparse.events.meetings.cues import Cue, acting_in, is_weak
from pressparse.events.meetings.destinations import is_destination, is_talking, is_visit, leads_on
from pressparse.events.meetings.entourage import add_company
from pressparse.events.meetings.kinds import kind_of
from pressparse.events.meetings.named_events import is_named
from pressparse.events.meetings.objects import given_to, has_object, whom_of
from pressparse.events.meetings.pronouns import read_object
from pressparse.events.meetings.sides import after_word, agents, behind_verb, reach_of, signatories
from pressparse.events.meetings.visitors import are_visitors
from pressparse.lexicon.encounters import AUDIENCES, ENCOUNTERS, HOSTING, INTANGIBLE, PRESS
from pressparse.lexicon.rows import Encounter as Row
from pressparse.model import MeetingKind, MeetingStatus, Role
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE, Actor

_NEAR, _OBJECT = 5, 12  # tokens behind the verb among which a needed word stands: an adverbial or particle, a whole object
_LOOSE = voc.ADV | voc.TIME | voc.DIGIT
_MEANS = frozenset(
    ", ( ) by via through on over video link videoconference videolink video-link video-conference teleconference conference virtually remotely online active".split()
)


@cache
def rows_by_lemma() -> dict[str, tuple[Row, ...]]:
    """The rows of a verb, light ones first, then those with a preposition."""
    found: dict[str, list[Row]] = {}
    for row in sorted(ENCOUNTERS, key=lambda row: (not row.light, "" in row.link)):
        found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


def has_particle(sentence: Sentence, clause: Clause, particle: str) -> bool:
    """Do the words of the particle stand behind the verb, days, adverbs and "by video link" aside?"""
    tokens, at = sentence.tokens, clause.last
    for word in particle.split():
        while at < clause.end and tokens.keys[at] != word and (tokens.bits[at] & _LOOSE or tokens.keys[at] in _MEANS):
            at += 1
        if tokens.keys[at : at + 1] != (word,):
            return False
        at += 1
    return True


def is_split(sentence: Sentence, clause: Clause, row: Row) -> bool:
    """Does the particle stand behind whom the verb acts on: "saw B off", "swore B in"?"""
    if "" not in row.link or sentence.tokens.keys[clause.last : clause.end].count(row.particle) != 1:
        return False
    groups = behind_verb(sentence, clause, ("",))
    return bool(groups) and sentence.tokens.keys[groups[-1][-1].last] == row.particle


def verb_cues(sentence: Sentence, clause: Clause, row: Row, status: MeetingStatus) -> Iterator[Cue]:
    """The cues of a clause by one row of its verb: none, one, or several where people are met separately."""
    if not has_needed(sentence, clause, row):
        return
    subject, groups = _parts(sentence, clause, row)
    if not _reports(sentence, clause, row, subject, groups):
        return
    kind = kind_of(sentence, clause, row)
    if kind is None:
        return
    for acting, others in met_apart(sentence, subject, groups, _is_apart(sentence, clause, groups)):
        last = max(clause.last, others[0].last if others and not clause.passive else 0)
        alike = kind is MeetingKind.GATHERING and row.kind is MeetingKind.VISIT
        roles = (Role.PARTICIPANT, Role.PARTICIPANT) if alike else (row.subject, row.object)
        cue = Cue(sentence, clause, kind, clause.first, last, acting, others, *roles, status, row.lemma)
        cue.of_thing = kind is MeetingKind.CEREMONY and bool(row.needs)
        cue.journey = (
            row.journey
            and kind is row.kind
            and not is_visit(sentence, clause)
            or row.kind is MeetingKind.VISIT
            and leads_on(sentence, clause)
        )
        cue.unnamed, cue.definite = not others, bool(row.needs) and _is_definite(sentence, clause, row)
        cue.last_resort, cue.weak, cue.separate = (
            row.weak
            and not is_talking(sentence, clause)
            or clause.passive
            and (row.lemma == "meet" or row.kind is MeetingKind.CEREMONY and not others),  # "was met on arrival by"
            is_weak(sentence, clause),
            len(groups) > 1 or len(others) < len(groups[0] if groups else []),
        )
        add_company(cue)
        if cue.of_thing and not cue.companions:
            cue.companions = _beside(sentence, clause)
        yield cue


def has_needed(sentence: Sentence, clause: Clause, row: Row) -> bool:
    """Does a word that the row needs stand behind the verb, or in the subject of its passive?"""
    if not row.needs or row.needs == ("",):
        return True
    keys = sentence.tokens.keys
    if clause.passive:
        return not frozenset(row.needs).isdisjoint(keys[max(clause.subject_first, sentence.first) : clause.first])
    objects = row.kind in (MeetingKind.CEREMONY, MeetingKind.VISIT) and row.link != ("to", "at") or row.link == ("",)
    reach = _OBJECT if objects else _NEAR
    beside = _beside(sentence, clause)
    if row.named and is_named(sentence, clause.last):
        return True
    behind = beside[-1].last if beside else clause.last
    if row.needs == AUDIENCES and crowd_end(sentence, clause, clause.last):
        return True
    return not frozenset(row.needs).isdisjoint(keys[behind : min(behind + reach, reach_of(sentence, clause))])


def _is_definite(sentence: Sentence, clause: Clause, row: Row) -> bool:
    """Does "the" stand before the word that the row needs: "joined the Governor for the meeting"?"""
    return any(before == "the" and key in row.needs for before, key in pairwise(sentence.tokens.keys[clause.last : clause.end]))


def _beside(sentence: Sentence, clause: Clause) -> list[Actor]:
    """Those whom an aside before the verb's object names (", together with Ana Brandt, ")."""
    keys, at = sentence.tokens.keys, clause.last
    at += keys[at : at + 1] == (",",)
    at += keys[at : at + 1] in (("together",), ("along",), ("jointly",))
    if keys[at : at + 1] not in (("with",), ("alongside",)):
        return []
    chain = sentence.chain(at + 1, clause.end)
    return chain if chain and keys[chain[-1].last : chain[-1].last + 1] == (",",) else []


def _parts(sentence: Sentence, clause: Clause, row: Row) -> tuple[list[Actor], list[list[Actor]]]:
    """Who acts and who is acted on, whatever the voice."""
    subject = [actor for actor in acting_in(sentence, clause) if actor.kind in (PERSON, GROUP, BODY, PRONOUN, STATE)]
    if clause.passive:
        acting = signatories(sentence, clause) if row.needs else agents(sentence, clause)
        if row.kind is MeetingKind.CEREMONY and not acting:
            acting = after_word(sentence, clause.last, "before", clause.end)  # "was sworn in before the Chief Justice"
        given = subject or _apposed(sentence, clause)
        if row.kind is MeetingKind.CEREMONY and not any(actor.kind in (PERSON, PRONOUN) for actor in subject):
            given = [actor for actor in given_to(sentence, clause, row) if actor not in acting] or subject
        return acting, [given] if given else []
    words = len(row.particle.split()) if has_particle(sentence, clause, row.particle) else 0
    groups = behind_verb(sentence, clause, row.link, words)
    if groups and len(groups[0]) == 1 and groups[0][0].kind == STATE and row.kind is not MeetingKind.VISIT:
        groups = [chain] if (chain := sentence.chain(groups[0][0].last)) else groups  # a state before its minister
    if not groups and row.kind is not MeetingKind.VISIT and (met := read_object(sentence, clause, clause.last, frozenset(row.link))):
        groups = [met]
    if not groups and (met := whom_of(sentence, clause, row)):
        groups = [met]
    return subject, groups


def _apposed(sentence: Sentence, clause: Clause) -> list[Actor]:
    """Who stands before the comma of an aside in the passive: "B, received by A on Monday, praised"."""
    aside = clause.mood == REDUCED and sentence.tokens.keys[clause.first - 1] == ","
    return [actor for actor in sentence.actors if aside and actor.kind == PERSON and actor.last == clause.first - 1]


def _is_apart(sentence: Sentence, clause: Clause, groups: list[list[Actor]]) -> bool:
    """Is it done with each by themselves: "met separately", "In separate meetings, A received B and C", "met B and C respectively"?"""
    keys, met = sentence.tokens.keys, [actor for group in groups for actor in group]
    near = keys[max(sentence.first, clause.first - 1) : clause.last + 2]
    if clause.passive or not ONE_BY_ONE.isdisjoint(near):
        return not clause.passive  # those who do so with nobody ("Speaking separately, A and B") do not meet
    if not met or "separate" in keys[sentence.first : max(clause.subject_first, sentence.first)]:
        return bool(met)
    return all(actor.kind != GROUP for actor in met) and "respectively" in (*near, *keys[met[-1].last : met[-1].last + 1])


def _reports(sentence: Sentence, clause: Clause, row: Row, subject: list[Actor], groups: list[list[Actor]]) -> bool:
    """Does the verb with these two sides report an encounter?"""
    others = groups[0] if groups else []
    if clause.passive and row.kind is MeetingKind.CEREMONY and row.needs:
        between = "between" in sentence.tokens.keys[clause.last : clause.end]
        return len(subject) > row.two_sided or row.two_sided and not subject and between
    if clause.passive:
        unnamed = row.lemma in HOSTING and bool(subject) and are_visitors(sentence, clause)
        unnamed = unnamed or row.kind is MeetingKind.CEREMONY and bool(row.particle) and any(actor.kind == PERSON for actor in subject)
        return row.passive and (bool(others) or unnamed) and row.kind is not MeetingKind.VISIT
    if row.kind is MeetingKind.GATHERING and row.needs:
        return bool(subject) and PRESS.isdisjoint(sentence.tokens.keys[clause.last : clause.last + _OBJECT])
    if row.kind is MeetingKind.VISIT and row.needs and kind_of(sentence, clause, row) is MeetingKind.GATHERING:
        return bool(subject)
    if row.kind is MeetingKind.VISIT:
        return bool(subject) and is_destination(sentence, clause, others, row)
    if row.kind is MeetingKind.CEREMONY and others and not INTANGIBLE.isdisjoint(sentence.tokens.keys[clause.last : others[0].start]):
        return False
    if row.kind is MeetingKind.CEREMONY:
        given = bool(others or row.needs) or gives_crowd(sentence, clause, row)
        return _are_two(sentence, clause, subject, others) if row.two_sided else bool(subject) and given
    if others:
        return can_meet(sentence, clause, row, others)
    if row.alone or row.mutual and row.kind is not MeetingKind.CALL and _has_with(sentence, clause):
        return bool(subject)
    return row.mutual and _are_several(sentence, clause, row, subject) or bool(subject) and meets_crowd(sentence, clause, row)


def _are_several(sentence: Sentence, clause: Clause, row: Row, subject: list[Actor]) -> bool:
    """Do several meet each other ("A and B met", "the ministers gathered"), or speak with each other, who must be named?"""
    if row.kind is MeetingKind.CALL:
        return len(subject) > 1 and all(actor.kind == PERSON for actor in subject)
    return not has_object(sentence, clause) and (len(subject) > 1 or any(a.kind == GROUP or a.head == "they" for a in subject))


def _are_two(sentence: Sentence, clause: Clause, subject: list[Actor], others: list[Actor]) -> bool:
    """Are there two sides to a signing: those who act, "with" somebody, or with a state "represented by" somebody?"""
    keys = sentence.tokens.keys[clause.last : sentence.last]
    return len(subject) > 1 or bool(subject) and any(actor.kind == PERSON or "represented" in keys for actor in others)


def _has_with(sentence: Sentence, clause: Clause) -> bool:
    """Does "with" follow, adverbs and days aside: "met today with farmers"?"""
    tokens, at = sentence.tokens, clause.last
    while at < clause.end and (
        tokens.bits[at] & (voc.ADV | voc.TIME | voc.DIGIT) or tokens.keys[at] in ("on", "virtually") or tokens.keys[at].endswith("ly")
    ):
        at += 1
    return at + 1 < clause.end and tokens.keys[at] == "with" and not tokens.bits[at + 1] & voc.NEG
