"""People whom nobody counts, told by what their plural is: "met harbour masters", "swore in forty new constables"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.lexicon.encounters import INTANGIBLE
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.words import CROWD_ENDINGS, CROWDS, PEOPLED, UNPEOPLED
from pressparse.model import MeetingKind, Role

_PLACED = tuple((word,) for word in "at to in on outside inside aboard".split())
_REACH = 6  # tokens from a verb to its bare object
_ENDS = voc.PREP | voc.CONJ | voc.PUNCT | voc.TIME | voc.ADV | voc.AUXILIARY


def is_crowd(key: str) -> bool:
    """Does a plural name people: one of the table's, or by how it ends?"""
    return key in CROWDS or key in PEOPLED or key.endswith(CROWD_ENDINGS) and key not in UNPEOPLED


def crowd_end(sentence: Sentence, clause: Clause, at: int) -> int:
    """Where a plural of people ends that stands at token ``at`` behind an active verb, in ordinary letters; 0 where none does."""
    tokens, first = sentence.tokens, at
    end = min(at + _REACH, clause.end, sentence.last)
    while at < end and not tokens.bits[at] & (_ENDS | voc.CAP):
        at += 1
    return at if not clause.passive and at > first and is_crowd(tokens.keys[at - 1]) else 0


def meets_crowd(sentence: Sentence, clause: Clause, row: Row) -> bool:
    """Are those met people in plenty, whom a welcome must meet at a place: "met engineers", "welcomed forty pupils at"?"""
    end = crowd_end(sentence, clause, clause.last)
    hosted = row.subject is Role.HOST and row.kind is MeetingKind.MEETING
    return end > 0 and (row.bodies or hosted and (not row.figurative or sentence.tokens.keys[end : end + 1] in _PLACED))


def gives_crowd(sentence: Sentence, clause: Clause, row: Row) -> bool:
    """Is something given to people in plenty: "swore in forty constables", "awarded medals to 20 teachers"?"""
    keys, behind = sentence.tokens.keys, clause.last + len(row.particle.split())
    spots = [n + 1 for n in range(behind, clause.end) if keys[n] in row.link] + ([behind] if "" in row.link else [])
    return INTANGIBLE.isdisjoint(keys[behind : clause.end]) and any(crowd_end(sentence, clause, at) for at in spots)
