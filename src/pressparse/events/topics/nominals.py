"""Topics that no verb of talk leads to: an exchange of views, a gathering on a subject, what a speaker turns to, "topics such as"."""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, Sentence
from pressparse.events.topics.bounds import subject_start
from pressparse.events.topics.lists import split_topics
from pressparse.lexicon.topics import ABOUT, OFF_TOPIC, OPENING, PLAIN_ADJECTIVES, TALK_NOUNS
from pressparse.model import Topic

SUCH = frozenset(("topics", "issues"))
"""What "topics including X" and "issues such as X" open with."""

ADDING: dict[str, tuple[tuple[str, ...], ...]] = {
    "besides": (("besides",),),
    "beyond": (("beyond",),),
    "alongside": (("alongside",),),
    "apart": (("apart", "from"),),
    "aside": (("aside", "from"),),
    "in": (("in", "addition", "to"),),
    "along": (("along", "with"),),
    "together": (("together", "with"),),
}
"""What opens a sentence with one more of what it names."""

EVENTS = frozenset(
    "meeting meetings talks visit visits session sessions summit conference event ceremony lunch dinner call delegation".split()
)
"""Words of an encounter: "In addition to the summit, they discussed X"."""

_TOOK_PLACE = frozenset("was were has have is are will".split())
_HOLDING = frozenset(("hold", "organize", "convene", "conduct", "host"))
_GATHERINGS = TALK_NOUNS | frozenset("roundtable workshop seminar webinar symposium consultations".split())
_LONGEST_OPENING = 16
_VIEWS = frozenset("views opinions ideas thoughts perspectives experience experiences assessments lessons practices insights".split())


def exchanged_topics(sentence: Sentence) -> list[Topic]:
    """ "The lunch prompted an exchange of views on X": said with whatever verb in the past."""
    keys = sentence.tokens.keys
    at = next(
        (n for n in range(sentence.first, sentence.last - 4) if keys[n] == "exchange" and keys[n + 1] == "of" and keys[n + 2] in _VIEWS),
        None,
    )
    if (
        at is None
        or keys[at + 3] not in ABOUT
        or any(c.modal not in ("", "will") or c.negated or c.quoted or c.mood == INFINITIVE for c in sentence.clauses if c.first < at)
    ):
        return []
    return split_topics(sentence, at + 4, _clause_end(sentence, at))


def held_topics(sentence: Sentence) -> list[Topic]:
    """ "A roundtable on X was held": what a gathering is about, between its noun and the passive."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for clause in sentence.clauses:
        if clause.lemma not in _HOLDING or not clause.passive or keys[clause.first] not in _TOOK_PLACE or clause.negated or clause.relative:
            continue
        first = subject_start(sentence, clause)
        at = next((n for n in range(first, clause.first - 2) if keys[n] in _GATHERINGS and keys[n + 1] == "on"), None)
        if at is not None and bits[at] & voc.LOWER and not bits[at + 2] & (voc.TIME | voc.DIGIT) and keys[at + 3] not in OFF_TOPIC:
            return split_topics(sentence, at + 2, clause.first)
    return []


def opened_topics(sentence: Sentence) -> list[Topic]:
    """ "Regarding X, the minister said": what somebody turns to before speaking."""
    keys, first = sentence.tokens.keys, sentence.first
    width = next((len(words) for words in OPENING[keys[first]] if keys[first : first + len(words)] == words), 0)
    at = first + width
    comma = next((n for n in range(at, min(at + _LONGEST_OPENING, sentence.last)) if keys[n] == ","), None) if width else None
    if comma is None or not any(c.mood == FINITE and c.subject and comma < c.subject_first <= comma + 2 for c in sentence.clauses):
        return []
    return split_topics(sentence, at, comma)


def added_topics(sentence: Sentence) -> list[Topic]:
    """ "In addition to X, they discussed Y": a topic in front of those that the verb has, no event."""
    keys, first = sentence.tokens.keys, sentence.first
    at = first + next((len(words) for words in ADDING[keys[first]] if keys[first : first + len(words)] == words), 0)
    comma = next((n for n in range(at, min(at + _LONGEST_OPENING, sentence.last)) if keys[n] == ","), at)
    if at == first or any(clause.mood == FINITE and clause.main < comma for clause in sentence.clauses):
        return []
    return split_topics(sentence, at, comma) if EVENTS.isdisjoint(keys[at:comma]) and not keys[at].endswith("ing") else []


def such_topics(sentence: Sentence, covered: int) -> list[Topic]:
    """ "topics including X and Y", "on issues such as X", where no verb of talk has led there."""
    keys, first = sentence.tokens.keys, max(covered, sentence.first + 1)
    for at in range(first, sentence.last - 2):
        if (
            keys[at] in SUCH
            and keys[at + 1] in ("including", "such")
            and keys[at - 1] in ("on", *PLAIN_ADJECTIVES)
            and not TALK_NOUNS.isdisjoint(keys[sentence.first : at])
        ):
            return split_topics(sentence, at + 2 + (keys[at + 1] == "such"), _clause_end(sentence, at))
    return []


def _clause_end(sentence: Sentence, at: int) -> int:
    """Where the words of a list end: at the next finite verb of its own."""
    return next(
        (
            c.subject_first if c.subject_first > at else c.first
            for c in sentence.clauses
            if c.first > at and c.mood == FINITE and not c.relative
        ),
        sentence.last,
    )
