"""Who speaks in the first person: "I met today with the Foreign Minister" in a statement by somebody.

author := "Statement by" (person)            a heading, or a heading that names nobody else
        | (person) "issued the following"    the first sentences
        | (person)                           the signature that closes the report
"""

from pressparse.clauses import Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.meetings.cues import Cue
from pressparse.model import Person
from pressparse.phrases.actors import PERSON, PRONOUN, Actor

_MINE = frozenset(("my", "our"))
_ISSUING = frozenset("issue make deliver release say state give".split())
_OPENING, _CLOSING = 4, 3  # sentences at the head and the foot of a report where its author is named


def _is_first_person(cue: Cue) -> bool:
    """ "I met with", "in my meeting with"; not inside a quotation."""
    if cue.clause is not None:
        return not cue.clause.quoted and any(actor.kind == PRONOUN and actor.head == "i" for actor in cue.subject)
    keys = cue.sentence.tokens.keys
    return not cue.subject and not _MINE.isdisjoint(keys[max(cue.first - 3, cue.sentence.first) : cue.first])


def read_author(discourse: Discourse, cue: Cue) -> list[Person]:
    """The one person who signs the report, or whose statement it says to be, for a cue in the first person; nobody for others."""
    sentences = discourse.sentences if _is_first_person(cue) else []
    for sentence in sentences[:_OPENING]:
        for actor in sentence.actors:
            if actor.kind == PERSON and _is_issuing(sentence, actor) and (person := discourse.person(actor)) is not None:
                return [person]
    for sentence in reversed(sentences[-_CLOSING:]):
        if not sentence.clauses and (person := _alone(discourse, sentence)) is not None:
            return [person]
    return []


def _is_issuing(sentence: Sentence, actor: Actor) -> bool:
    """ "Statement by Ana Brandt"; "Ana Brandt issued the following statement"."""
    if sentence.is_heading and sentence.tokens.keys[max(actor.start - 1, 0)] == "by":
        return True
    said = next((clause for clause in sentence.clauses if actor in clause.subject), None)
    return said is not None and said.lemma in _ISSUING and "following" in sentence.tokens.keys[said.last : said.last + 4]


def _alone(discourse: Discourse, sentence: Sentence) -> Person | None:
    """The person whom a sentence without a verb names, and nobody else."""
    people = discourse.people([actor for actor in sentence.actors if actor.kind == PERSON], 0)
    return people[0] if len(people) == 1 else None
