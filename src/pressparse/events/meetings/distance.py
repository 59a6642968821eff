"""Who speaks to whom by telephone or on a screen, whatever the verb: "offered his condolences to B by telephone", "congratulated B via video link"."""

from collections.abc import Iterator

from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.kinds import medium_of
from pressparse.events.meetings.sides import after_word
from pressparse.lexicon.verbs import PERSONAL
from pressparse.model import MeetingStatus, Role
from pressparse.phrases.actors import PERSON, PRONOUN

_FRONT = 4  # tokens: "By telephone on Monday, A thanked B"
_GIVING = frozenset("offer express convey extend reiterate voice".split())


def distance_cues(sentence: Sentence, clause: Clause, status: MeetingStatus) -> Iterator[Cue]:
    """The call that a clause tells by its means, with who is spoken to right behind the verb or behind "to"; none where nobody is."""
    if clause.lemma not in PERSONAL or clause.passive or clause.mood != FINITE:
        return
    kind = medium_of(sentence, clause.last, clause.end) or medium_of(sentence, sentence.first, min(sentence.first + _FRONT, clause.first))
    acting = [actor for actor in clause.subject if actor.kind in (PERSON, PRONOUN)]
    if kind is None or not acting:
        return
    given = clause.lemma in _GIVING
    told = sentence.chain(clause.last, clause.end) or (after_word(sentence, clause.last, "to", clause.end) if given else [])
    others = [actor for actor in told if actor.kind == PERSON and not sentence.tokens.is_abbreviation(actor.last - 1)]
    if others:
        first, last, roles = clause.first, max(clause.last, others[0].last), (Role.PARTICIPANT, Role.PARTICIPANT)
        yield Cue(sentence, clause, kind, first, last, acting, others, *roles, status, f"{clause.lemma} by {kind.value}")
