"""Where a verb of travel leads, and whether the journey is news of its own or only the way to a meeting."""

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, Clause, Sentence
from pressparse.events.discourse import Encounter
from pressparse.lexicon.encounters import ENCOUNTERS, REGIONS, TOWNS, VISITING_STAFF, VISITS
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.words import THEREAFTER
from pressparse.model import MeetingKind
from pressparse.phrases.actors import PRONOUN, STATE, Actor

DEPARTING = frozenset("depart leave jet set".split())
"""Verbs of setting out: their day is not that of what follows."""

_PURPOSES = frozenset(
    "meet hold attend sign participate take address deliver chair co-chair join speak open launch inaugurate unveil witness".split()
)
_TALKING = frozenset("discuss review explore consult exchange deliberate confer".split())
_JOURNEYS = frozenset(row.lemma for row in ENCOUNTERS if row.kind is MeetingKind.VISIT)
_AFTER = frozenset(("after", "following", "having"))
_PLACES = REGIONS | TOWNS | {f"{word}s" for word in REGIONS | TOWNS}
_HERE = frozenset("country capital kingdom republic emirate".split())


def is_visit(sentence: Sentence, clause: Clause) -> bool:
    """Is the journey called a visit ("arrived in Oslo for a state visit"), and so news of its own?"""
    return not VISITS.isdisjoint(sentence.tokens.keys[clause.last : clause.end])


def leads_on(sentence: Sentence, clause: Clause) -> bool:
    """Is the visit told as the way to a meeting ("will visit Oslo to meet with")?"""
    return any(
        (c.lemma in _PURPOSES or is_talking(sentence, c))
        and (c.mood == INFINITIVE and c.head is clause or _is_where(sentence, c) and clause.main < c.main)
        for c in sentence.clauses
    )


def is_talking(sentence: Sentence, clause: Clause) -> bool:
    """Is it what one goes somewhere to do with somebody: "to discuss fisheries with Ana Brandt"?"""
    goes = clause.mood == INFINITIVE and clause.head is not None and clause.head.lemma in _JOURNEYS
    return goes and clause.lemma in _TALKING and "with" in sentence.tokens.keys[clause.last : clause.end]


def _is_where(sentence: Sentence, clause: Clause) -> bool:
    """ "…, where he will attend": what awaits a traveller who will set out."""
    return clause.modal in ("will", "shall") and clause.subject_first > 0 and sentence.tokens.keys[clause.subject_first - 1] == "where"


def is_destination(sentence: Sentence, clause: Clause, others: list[Actor], row: Row) -> bool:
    """Does a verb of travel name where to?"""
    tokens, at = sentence.tokens, clause.last
    while at < clause.end and tokens.bits[at] & (voc.ADV | voc.TIME | voc.DIGIT):
        at += 1
    if row.link == ("",):
        return bool(others or row.needs) or row.lemma in ("visit", "tour") and not _is_of_noun(sentence, clause)
    if not any(key in row.link for key in tokens.keys[at : at + (12 if row.needs else 6)]):
        return False
    if tokens.keys[at + 1 : at + 2] == ("the",) and at + 2 < clause.end and tokens.keys[at + 2] in _HERE:
        return True
    behind = next((n + 1 for n in range(at, min(at + 5, clause.end)) if tokens.keys[n] in row.link), clause.end)
    if tokens.keys[behind : behind + 1] == ("the",) and not _PLACES.isdisjoint(tokens.keys[behind : min(behind + 5, clause.end)]):
        return True  # "travelled to the flooded districts"
    return bool(others) or any(at < actor.first <= at + 6 and (actor.kind == STATE or actor.head in row.needs) for actor in sentence.actors)


def _is_of_noun(sentence: Sentence, clause: Clause) -> bool:
    """Does the clause say which "towns he was visiting" are meant: he or she right behind a plain noun, and nothing behind the verb; or "visiting scholars"?"""
    if (
        clause.last < sentence.last
        and sentence.tokens.keys[clause.main] == "visiting"
        and sentence.tokens.keys[clause.last] in VISITING_STAFF | {"from"}
    ):
        return True
    at, bits = clause.subject_first - 1, sentence.tokens.bits
    if not clause.subject or clause.subject[0].kind != PRONOUN or at < sentence.first or not bits[at] & voc.LOWER:
        return False
    ends = clause.last >= sentence.last or bool(bits[clause.last] & (voc.VERB | voc.AUXILIARY | voc.PUNCT))
    return ends and not bits[at] & (voc.FUNCTION | voc.VERB | voc.ADV)


def goes_on(sentence: Sentence, clause: Clause) -> bool:
    """Does a journey begin after what is told before it: "After talks with B, A left for Lima", "met B and then flew to Lima"?"""
    keys = sentence.tokens.keys
    then = keys[max(sentence.first, clause.first - 2) : clause.main + 1]
    return clause.lemma != "visit" and (keys[sentence.first] in _AFTER or not THEREAFTER.isdisjoint(then))


def is_onward(visit: Encounter, encounter: Encounter) -> bool:
    """Is the visit one of a town told after the encounter, to which people went on from it ("will visit Bergen", "visited Karachi, where")?"""
    if visit.onward and encounter.cue.start < visit.cue.start:
        return True
    if visit.kind is not MeetingKind.VISIT or visit.sentence <= encounter.sentence or visit.place is None or not visit.place.name:
        return False
    return visit.rule in ("visit", "tour", "travel") or visit.status is not encounter.status
