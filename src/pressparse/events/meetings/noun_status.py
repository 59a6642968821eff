"""Whether the encounter that a noun names was held, is planned, or only spoken of: "the preparations for the meeting", "last year's visit"."""

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, PARTICIPIAL, Clause, Sentence
from pressparse.events.meetings.cues import read_status
from pressparse.lexicon.encounters import CALLED_OFF, EARLIER, FAILING, PLANNING, PUT_OFF, TO_COME
from pressparse.model import MeetingStatus

_ABOUT = frozenset("ready readiness need preparations preparation preparing outcome outcomes results result run-up eve".split())
_BEFORE_NOW = EARLIER - {"following"}  # what follows talks has them for its news
_HOLDING = frozenset("hold have host convene chair organize conduct".split())
_FALLEN = (("fell", "through"), ("fallen", "through"))
_AROUND = frozenset("after before until following".split())
_UNSURE = frozenset("may might could can should must".split())


def is_background(sentence: Sentence, i: int) -> bool:
    """An earlier meeting, no meeting, one called for or called off, one that is only spoken of ("the preparations for the meeting")."""
    tokens = sentence.tokens
    if (
        any(key in _BEFORE_NOW for key in tokens.keys[max(sentence.first + 1, i - 5) : i])
        or any(tokens.keys[at] in _ABOUT and tokens.keys[at + 1] != "during" for at in range(max(sentence.first, i - 4), i))
        or tokens.keys[sentence.first] in _BEFORE_NOW
        and i - sentence.first <= 5
        or i > sentence.first
        and (tokens.bits[i - 1] & voc.NEG or tokens.keys[i - 1].isdigit())  # "the April 25 meeting"
    ):
        return True
    near = next((c for c in reversed(sentence.clauses) if c.first < i and c.mood != PARTICIPIAL), None)
    near = near if near is not None and i - near.last < 6 else None
    if near is None or near.lemma in FAILING or sentence.tokens.keys[near.main : near.main + 2] in PUT_OFF:
        return near is not None
    return (
        near.mood == INFINITIVE
        and read_status(sentence, near) is None
        or near.modal in _UNSURE
        and (near.lemma in _HOLDING or not _AROUND.isdisjoint(tokens.keys[near.last : i]))
    )


def is_called_off(sentence: Sentence, i: int, last: int) -> bool:
    """ "The talks between A and B have been postponed", "the visit of A to Peru was cancelled"."""
    if any(0 <= c.subject_first <= i < c.first and _is_off(sentence, c) for c in sentence.clauses):
        return True
    keys = sentence.tokens.keys[last : min(last + 5, sentence.last)]
    return any(key in EARLIER for key in keys) and bool({"been", "was", "were", "is", "are"} & set(keys))


def _is_off(sentence: Sentence, clause: Clause) -> bool:
    keys = sentence.tokens.keys
    if not clause.passive:
        return keys[clause.main : clause.main + 2] in _FALLEN or clause.negated and clause.lemma in ("take", "happen")
    return keys[clause.main] in CALLED_OFF or keys[clause.main : clause.main + 2] in PUT_OFF


def _is_scheduled(sentence: Sentence, i: int) -> bool:
    """Is the noun the subject of "are scheduled for", "are due to take place", "is to begin"?"""
    after = next((clause for clause in sentence.clauses if clause.main > i), None)
    if after is None or not (0 <= after.subject_first <= i or "between" in sentence.tokens.keys[i : after.first]):
        return False
    keys = sentence.tokens.keys[after.first : after.last + 1]
    return after.modal in ("will", "shall") or not PLANNING.isdisjoint(keys) or after.lemma == "be" and keys[-1] == "to"


def _awaits(clause: Clause) -> bool:
    """ "Is expected in Oslo for talks with"."""
    return clause.passive and clause.tokens.keys[clause.main] in PLANNING


def noun_status(sentence: Sentence, i: int) -> MeetingStatus:
    """Held, or planned: "the upcoming talks", "talks are scheduled", "is expected in Oslo for talks"."""
    near = sentence.tokens.keys[max(sentence.first, i - 5) : i]
    if (
        any(key in TO_COME for key in near)
        or _is_scheduled(sentence, i)
        or any((clause.modal in ("will", "would") or _awaits(clause)) and clause.main < i for clause in sentence.clauses)
    ):
        return MeetingStatus.PLANNED
    return MeetingStatus.HELD
