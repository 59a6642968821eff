"""Which nouns of encounters a light verb may take: one pays visits and calls, lays wreaths, cuts ribbons."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.lexicon.encounters import EVENTS, VENUES
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.rows import EncounterNoun
from pressparse.model import MeetingKind

MEALS = frozenset("lunch dinner breakfast luncheon banquet iftar reception".split())
"""Nouns of what one gives for a guest."""

_EVENT = EncounterNoun(words="event", kind=MeetingKind.GATHERING)
_VISITING = frozenset("embark kick commence undertake conclude complete end begin start wrap wind conduct have".split())
LOOSE = frozenset(("talk", "exchange", "engagement", "engagements"))
"""Nouns of an encounter only where it is one with somebody."""

_PARTS = frozenset(("opening", "launch", "closing"))
_AT_PARTS = frozenset("attend officiate preside grace take participate witness speak join".split())
_ATTENDING = frozenset(("attend", "participate", "take"))
_NO_EVENT = frozenset(
    "initiative programme program project fund agreement treaty pact union alliance war election elections campaign coalition government parliament mission system network scheme".split()
)
_OF_VISITS = frozenset("complete end embark kick commence".split())


def suits(row: Row, noun: EncounterNoun) -> bool:
    """May this light verb take this noun?"""
    if row.lemma in ("pay", "make") and not row.needs:
        return noun.kind is MeetingKind.VISIT or "call" in noun.words or noun.words.endswith("visit")
    if noun.words in ("call", "calls") and row.lemma in ("host", "open", "launch", "issue"):
        return False
    if noun.words == "calls" and row.lemma == "join":
        return False
    if row.lemma in ("present", "accept"):
        return noun.words.startswith(("credential", "letter", "copies"))
    if row.lemma == "receive":
        return noun.words.startswith(("credential", "letter", "copies")) or "call" in noun.words or noun.words.endswith("visit")
    if row.lemma == "take":
        return row.kind is MeetingKind.GATHERING or noun.kind is MeetingKind.CALL
    if row.lemma in ("give", "grant", "accord") and not row.needs:
        return noun.words in ("audience", "reception") or noun.words.split()[-1] in MEALS
    if row.lemma == "lay":
        return noun.words.startswith(("wreath", "flower", "foundation", "cornerstone"))
    if noun.words == "sod":
        return row.lemma == "cut"
    if noun.kind is MeetingKind.VISIT or row.lemma in _OF_VISITS:
        return noun.kind is MeetingKind.VISIT and row.lemma in _VISITING
    if row.lemma == "place":
        return noun.kind is MeetingKind.CALL
    if row.lemma in ("lead", "head", "facilitate", "close"):
        return noun.kind in (MeetingKind.MEETING, MeetingKind.GATHERING)
    if row.lemma == "cut" or noun.words == "ribbon":
        return noun.words == "ribbon" and row.lemma == "cut"
    if row.lemma in ("open", "launch", "inaugurate", "declare"):
        return noun.kind in (MeetingKind.CEREMONY, MeetingKind.GATHERING) or noun.words == "talks"
    if noun.words in _PARTS and row.lemma in _AT_PARTS:
        return True
    if noun.words in LOOSE:
        return row.lemma in ("have", "hold")
    return noun.words not in ("opening", "launch", "fair", "event", "interview", "cabinet", "flowers", "wreath")


def named_event(sentence: Sentence, clause: Clause, row: Row) -> tuple[int, int, EncounterNoun] | None:
    """What somebody attends that only its name tells: "took part in the Harvest Thanksgiving", "attended Bergen Fisheries Week".

    A name of two words and more that is that of nobody, of no building and of nothing one joins.
    """
    if row.lemma not in _ATTENDING or row.kind is not MeetingKind.GATHERING or clause.passive or not clause.subject:
        return None
    tokens, first = sentence.tokens, clause.last + len(row.particle.split())
    while first < clause.end and tokens.bits[first] & (voc.DET | voc.POSS | voc.DIGIT):
        first += 1
    last = first
    while last < clause.end and tokens.bits[last] & (voc.CAP | voc.DIGIT | voc.GENITIVE) and not tokens.bits[last] & voc.TIME:
        last += 1
    words = tokens.keys[first:last]
    if len(words) < 2 or any(actor.start < last and first < actor.last for actor in sentence.actors):
        return None
    return None if any(word in VENUES - EVENTS or word in _NO_EVENT for word in words) else (first, last, _EVENT)
