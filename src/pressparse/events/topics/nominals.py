"""Topics that no verb of talk leads to: an exchange of views, a gathering on a subject, what a speaker turns to, "topics such as"."""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, Sentence
from pressparse.events.topics.bounds import subject_start
from pressparse.events.topics.frames import reach
from pressparse.events.topics.lists import split_topics
from pressparse.lexicon.speech import SPEECH
from pressparse.lexicon.topics import ABOUT, AIMING, EXCHANGES, OPENING, PLAIN_ADJECTIVES, TALK_NOUNS, VIEWS, WANTED
from pressparse.model import Topic
from pressparse.phrases.actors import GROUP, PERSON

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
_LONGEST_OPENING, _NEAR = 16, 4
_SPEAKING = frozenset(("any", "object", "thing", "person", "order", "clause", "that"))  # frames of verbs that speak by themselves
_UNTOLD, _BEFORE = frozenset("no such any these".split()), frozenset("before of since until to from".split())
_AIMED = frozenset("at of for in".split())
_OBJECTIVE = frozenset(("discussion", "discussions", "consideration", "examination"))


def talked_topics(sentence: Sentence) -> list[Topic]:
    """ "The lunch prompted an exchange of views on X", "came to Oslo for talks on X": the noun of a talk that is told as a fact, whatever the verb."""
    keys = sentence.tokens.keys
    for at in range(sentence.first + 1, sentence.last - 2):
        if (
            keys[at] in EXCHANGES
            and at not in sentence.mains
            and (behind := _past_link(sentence, at)) is not None
            and _is_held(sentence, at)
        ):
            end = _clause_end(sentence, behind)
            if not any(c.first < at for c in sentence.clauses):
                end = next((c.first for c in sentence.clauses if c.first > behind and c.mood == FINITE), end)  # the talk is the subject
            return split_topics(sentence, behind, next((n for n in range(behind + 1, end) if _is_company(sentence, n)), end))
    return []


def _is_company(sentence: Sentence, at: int) -> bool:
    """Do those one talks with stand here: "a discussion on X with ministers and experts"?"""
    actor = sentence.actor_at(at + 1) if sentence.tokens.keys[at] == "with" else None
    return actor is not None and actor.kind in (GROUP, PERSON)


def _past_link(sentence: Sentence, at: int) -> int | None:
    """Where the topics of the noun at ``at`` begin: behind "of views on", "of", "with the growers about"."""
    keys = sentence.tokens.keys
    if keys[at + 1] == "of":
        if keys[at + 2] not in VIEWS:
            return at + 2 if keys[at] in _OBJECTIVE else None
        at += 2
        if keys[at + 1] in ABOUT:
            return at + 2
    behind = reach(sentence, at + 1, sentence.last, ABOUT)
    return behind + 1 if behind is not None and all(keys[n] not in ",;:" for n in range(at, behind)) else None


def _is_held(sentence: Sentence, at: int) -> bool:
    """Does the noun at ``at`` name a talk that was or will be: none called for, hoped for, denied or known from before ("the talks on")?"""
    keys, before = sentence.tokens.keys, [clause for clause in sentence.clauses if clause.first < at]
    if keys[at - 1] in _UNTOLD or keys[at - 1] == "the" and keys[at - 2] in _BEFORE:
        return False
    if before and before[-1].mood == PARTICIPIAL and keys[before[-1].first - 1] in _AIMED:
        return False
    if not before:
        follows = any(c.mood == FINITE and c.first == at + 1 and not (c.modal or c.negated) for c in sentence.clauses)
        return follows or keys[at + 1] == "of" and keys[at + 2] in ("views", "opinions")
    if all(c.lemma == "include" for c in before):
        return False  # "the papers include one on information exchange on trade"
    return all(
        clause.modal in ("", "will")
        and not (clause.negated or clause.quoted or clause.mood == INFINITIVE)
        and clause.lemma not in AIMING
        and (
            clause.lemma not in _sayings()
            or any(keys[n] == "for" and keys[n - 1] not in WANTED for n in range(max(at - _NEAR, clause.last + 1), at))
        )
        for clause in before
    )


@cache
def _sayings() -> frozenset[str]:
    """The verbs of saying: what one calls for or welcomes is no talk that is told."""
    return frozenset(row.lemma for row in SPEECH if row.frame in _SPEAKING)


def held_topics(sentence: Sentence) -> list[Topic]:
    """ "A roundtable on X was held", "Talks with B on X continued": what a gathering or talks are about, between their noun and a verb."""
    keys = sentence.tokens.keys
    noun = next((n for n in range(sentence.first, sentence.last) if keys[n] in _GATHERINGS), sentence.last)
    for clause in sentence.clauses:
        if noun >= clause.first - 2:
            continue
        if clause.mood != FINITE or clause.modal not in ("", "will") or clause.negated or clause.relative or clause.quoted:
            continue
        holding = clause.lemma in _HOLDING and clause.passive and keys[clause.first] in _TOOK_PLACE or keys[clause.main + 1] == "place"
        first = subject_start(sentence, clause)
        at = next((n for n in range(first, clause.first - 2) if keys[n] in _GATHERINGS), None)
        if at is None or not holding and (keys[at] not in EXCHANGES or "that" in keys[sentence.first : at]):
            continue
        on = reach(sentence, at + 1, clause.first - 1, ABOUT)
        if on is not None and _opens_subject(sentence, first, at):
            return split_topics(sentence, on + 1, clause.first)
    return []


def _opens_subject(sentence: Sentence, first: int, at: int) -> bool:
    """Does the noun at ``at`` head the subject, no name ("the Dialogue on Space"), no part of another ("no date for talks on X")?"""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    start = max((n + 1 for n in range(first, at) if keys[n] == ","), default=first)
    if any(bits[n] & voc.PREP or keys[n] == "no" for n in range(start, at)):
        return False
    return bool(bits[at] & voc.LOWER) or at == sentence.first


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
