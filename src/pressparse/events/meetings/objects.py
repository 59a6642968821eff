"""The other side where it stands neither right behind its verb nor as the subject of a passive: "medals were presented by A to B and C", "B, whom A met"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.meetings.sides import after_word
from pressparse.lexicon.rows import Encounter as Row
from pressparse.model import MeetingKind
from pressparse.phrases.actors import PERSON, Actor

_RELATING = frozenset((",", "with"))
_MET = frozenset(("", "with"))


def given_to(sentence: Sentence, clause: Clause, row: Row) -> list[Actor]:
    """To whom a thing that is the subject of a passive is given."""
    links = [link for link in row.link if link and row.kind is MeetingKind.CEREMONY]
    return next((chain for link in links if (chain := after_word(sentence, clause.last, link, clause.end))), [])


def whom_of(sentence: Sentence, clause: Clause, row: Row) -> list[Actor]:
    """Those right before the "whom" of a clause: "A and B, whom she met", "with whom she met"."""
    at, keys = clause.subject_first - 1, sentence.tokens.keys
    if keys[at] != "whom" or _MET.isdisjoint(row.link):
        return []
    last = next((actor for actor in reversed(sentence.actors) if actor.last <= at), None)
    if last is None or not _RELATING.issuperset(keys[last.last : at]) or last.kind != PERSON:
        return []
    return next(chain for actor in sentence.actors if last in (chain := sentence.chain(actor.start)))


def has_object(sentence: Sentence, clause: Clause) -> bool:
    """Does something that is nobody follow: "met the deadline"?"""
    at = clause.last
    return (
        at < sentence.last
        and bool(sentence.tokens.bits[at] & (voc.DET | voc.POSS))
        and sentence.tokens.keys[at] not in ("this", "that", "both", "every")
    )
