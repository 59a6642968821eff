"""Whether the other side of a verb of meeting is somebody whom one can meet: no newspaper called, no decision welcomed, nobody asked to resign."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.meetings.nouns import nouns_of
from pressparse.lexicon.encounters import PRESS
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.things import DELEGATIONS
from pressparse.lexicon.words import CROWDS
from pressparse.model import MeetingKind
from pressparse.phrases.actors import BODY, GROUP, PERSON, STATE, Actor

_WHERE = frozenset("to at in on today with yesterday here upon".split())
_AUDIENCE = frozenset("participants attendees delegates guests invitees audience".split())


def can_meet(sentence: Sentence, clause: Clause, row: Row, others: list[Actor]) -> bool:
    """Is the other side somebody that one can meet?"""
    first = others[0]
    if first.kind == BODY:
        return first.head in DELEGATIONS or row.bodies
    if row.weak and first.kind == GROUP and first.head in PRESS:
        return False
    if first.kind == STATE or row.kind is MeetingKind.CALL and first.kind == GROUP and (first.head in PRESS or first.head in CROWDS):
        return False
    if row.mutual and row.kind is MeetingKind.CALL and next(nouns_of(sentence, clause.last, first.start), None) is not None:
        return False
    if row.figurative:
        return _is_physical(sentence, clause, others)
    if row.asks:
        return not _asks(sentence, first, "" in row.link)
    return True


def _asks(sentence: Sentence, first: Actor, telephones: bool) -> bool:
    """ "called on X to resign", "called X a friend": no encounter; "called X to congratulate her" is one."""
    rest = sentence.tokens.keys[first.last : first.last + 1]
    if rest == ("to",) and (telephones or sentence.pays_visit(first.last)):
        return False
    return rest[:1] in (("to",), ("a",), ("an",), ("for",))


def _is_physical(sentence: Sentence, clause: Clause, others: list[Actor]) -> bool:
    """Is a welcome one of a person, not of what they said or will do; of several, to a place or at a time?"""
    keys, tokens, last = sentence.tokens.keys, sentence.tokens, others[-1].last
    if last < sentence.last and tokens.bits[last] & voc.GENITIVE:
        return False
    verb = tokens.bits[last + 1] if last + 1 < sentence.last and keys[last] == "to" else 0
    if verb & voc.VERB and not verb & voc.CAP:
        return False
    if others[0].kind == PERSON or others[0].head in _AUDIENCE:
        return others[0].kind == PERSON  # who opens an event welcomes its participants
    if next(nouns_of(sentence, last, min(clause.end, last + 16)), None) is not None:
        return "for" in keys[last : clause.end]
    return any(key in _WHERE for key in (*keys[clause.last : clause.last + 2], *keys[last : last + 2])) or bool(
        sentence.tokens.bits[clause.first - 1] & voc.TIME
    )
