"""Where a verb of talk has its topics: behind it or in front, and whether it is said of those who talk."""

from attrs import define

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.topics.bounds import end_of_object, past_adverbs, past_manner, past_setting, subject_start
from pressparse.events.topics.lists import Stretch
from pressparse.events.topics.talkers import is_of_talks, is_said_of
from pressparse.lexicon.rows import Discussing
from pressparse.lexicon.topics import (
    ABOUT,
    GENERIC,
    HEADS,
    OFF_TOPIC,
    PARADED,
    PLAIN_ADJECTIVES,
    QUANTITIES,
)
from pressparse.lexicon.words import NUMBERS
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN

_LISTING = frozenset("include be feature comprise cover range".split())
_RESPECTS = frozenset(("regard", "respect"))
_NO_FURTHER = frozenset(("including", "forward"))  # "looked forward to a meeting at the summit"
_DAYS = frozenset(("day", "days"))  # "on the second day", not "on Victory Day"
_HUGGING = frozenset(("at", "into", "through"))  # small words that stand right behind their verb: "looked into the delays at the port"
_NEAR, _FAR = 4, 8
_LONGEST_OPENING = 12
_NAMING = frozenset("from including among notably namely ranging especially particularly such".split())
_QUALITIES = frozenset(
    "important crucial vital useful necessary essential relevant difficult possible clear close open ready key complex sensitive resolved settled urgent high".split()
)  # "The issue is vital for us"


Words = frozenset[str]


@define(eq=False)
class Usage:
    """A row with what it wants behind its verb word by word, and which of these words tells most (the nouns of a passive stand in front)."""

    row: Discussing
    particle: tuple[Words, ...]
    telling: Words


def usage_of(row: Discussing) -> Usage:
    """How a row is used, each word of its particle with its alternatives."""
    particle = tuple(ABOUT if word == "on" else frozenset(word.split("|")) for word in row.particle.split())
    behind = particle[-1:] if row.frame == "passive" else particle
    return Usage(row, particle, max(behind, key=lambda words: min(map(len, words)), default=frozenset()))


def past_particle(sentence: Sentence, clause: Clause, usage: Usage) -> int | None:
    """The token behind the row's particle; adverbs, adjectives and people may stand between its words.

    The nouns of a passive stand before it ("attention was paid to").
    """
    at, particle = clause.last, usage.particle
    end = next(
        (c.first for c in sentence.clauses if c.first > at and c.mood == PARTICIPIAL and sentence.tokens.keys[c.first - 1] == ","),
        clause.end,
    )
    if usage.row.frame == "passive" and len(particle) > 1:
        in_front = sentence.tokens.keys[max(sentence.first, clause.first - 8) : clause.first]
        if any(words.isdisjoint(in_front) for words in particle[:-1]):
            return None
        particle = particle[-1:]
    if particle and particle[0] <= _HUGGING and not particle[0] & frozenset(sentence.tokens.keys[at : at + 2]):
        return None
    for words in particle:
        found = reach(sentence, at, min(end, clause.end), words)
        if found is None:
            return None
        at = found + 1
    return at


def reach(sentence: Sentence, at: int, end: int, words: frozenset[str]) -> int | None:
    """The next token that is one of ``words``, people, days and a few other words between; an "on" must not stand before a day or a place in talks ("on the sidelines")."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if words.isdisjoint(keys[at:end]) and (words is not ABOUT or _RESPECTS.isdisjoint(keys[at:end])):
        return None
    start, left = at, _FAR if words is ABOUT else _NEAR
    while at < end and left:
        if keys[at] in words and (words is not ABOUT or _is_topical(sentence, at + 1)) and (keys[at - 1] != "to" or at == start):
            return at
        if keys[at] in _NO_FURTHER:
            return None
        if words is ABOUT and keys[at] == "with" and keys[at + 1] in _RESPECTS and keys[at + 2] == "to":
            return at + 2
        actor = sentence.actor_at(at)
        if actor is not None and words is not ABOUT and not words.isdisjoint(keys[at : min(actor.last, end)]):
            return next(n for n in range(at, end) if keys[n] in words)
        left -= actor is None and not tokens.bits[at] & (voc.DET | voc.PREP | voc.TIME | voc.DIGIT | voc.ADV | voc.GENITIVE | voc.PUNCT)
        at = actor.last if actor is not None and actor.last > at and actor.kind != PRONOUN else at + 1
    return None


def _is_topical(sentence: Sentence, at: int) -> bool:
    """Can a topic begin here: no day, no "sidelines", no name ("the Dialogue on Space")?"""
    tokens = sentence.tokens
    if (
        at >= sentence.last
        or tokens.bits[at] & (voc.TIME | voc.DIGIT)
        or tokens.bits[at] & tokens.bits[at - 2] & voc.CAP
        and at - 2 > sentence.first
        and tokens.keys[at - 3] not in ("in", "at", "near")
    ):
        return False
    return not any(
        tokens.keys[n] in OFF_TOPIC or tokens.keys[n] in _DAYS and tokens.bits[n] & voc.LOWER for n in range(at, min(at + 3, sentence.last))
    )


def has_voice(clause: Clause, row: Discussing, in_front: bool) -> bool:
    """Has the clause the voice in which the row has its topics there, in front of the verb or behind it?"""
    if not in_front:
        return is_passive(clause, row) == (row.frame == "passive")
    if clause.relative or clause.mood != FINITE:
        return False
    return row.frame == "subject" or clause.passive and (row.frame == "issues" or row.passive)


def is_passive(clause: Clause, row: Discussing) -> bool:
    """Is it the passive? "The talks dealt with X" has only the look of a participle."""
    return clause.passive and (clause.mood != REDUCED or row.frame not in ("together", "weak"))


def read_object(sentence: Sentence, clause: Clause, row: Discussing, at: int) -> Stretch | None:
    """The topics behind the verb, where it is said of those who talk."""
    if clause.mood == FINITE and clause.relative and not is_of_talks(sentence, clause) or not is_said_of(sentence, clause, row):
        return None
    tokens = sentence.tokens
    at = past_manner(sentence, past_adverbs(sentence, at, clause.end), clause.end)
    at = _past_company(sentence, past_setting(sentence, past_adverbs(sentence, at, clause.end), clause.end), clause.end)
    if row.lemma == "be" and row.frame == "talks" and ":" in tokens.keys[at : min(at + _NEAR, clause.end)]:
        at = tokens.keys.index(":", at) + 1  # "The topics were varied: X and Y"
    if row.lemma == "be" and tokens.keys[at : at + 1] and tokens.keys[at] in _QUALITIES:
        return None
    at += at < clause.end and (row.lemma == "be" and tokens.keys[at] in ABOUT or not row.particle and tokens.keys[at] == "about")
    if at >= clause.end:
        return (clause.end, clause.end) if tokens.keys[clause.end - 1] == ":" else None
    if (
        tokens.bits[at] & voc.PREP
        and tokens.keys[at] != "including"
        or tokens.keys[at] == "that"
        or row.lemma == "review"
        and not PARADED.isdisjoint(tokens.keys[at : min(at + 2, clause.end)])
    ):
        return None
    if any(other.first == at and other.lemma in _LISTING for other in sentence.clauses):
        return None
    return at, end_of_object(sentence, clause, at)


def _past_company(sentence: Sentence, at: int, end: int) -> int:
    """Past those it was discussed with, where they stand first: "discussed with the growers a new levy"."""
    tokens = sentence.tokens
    if at + 1 >= end or tokens.keys[at] not in ("with", "between"):
        return at
    actor = sentence.actor_at(at + 1)
    behind = actor.last if actor is not None else at + 1
    if actor is None or behind < end and tokens.bits[behind] & voc.LOWER and not tokens.bits[behind] & voc.FUNCTION:
        return next((n for n in range(behind, min(end, behind + 6)) if tokens.bits[n] & (voc.DET | voc.POSS)), behind)
    return behind


def read_subject(sentence: Sentence, clause: Clause, row: Discussing) -> Stretch | None:
    """The topics in front of the verb: "X, Y and Z were discussed", "X was on the agenda"."""
    first, last = subject_start(sentence, clause), clause.first
    if clause.passive and sentence.tokens.keys[clause.last : clause.last + 1] == (":",):
        return clause.last + 1, sentence.last  # "The following issues were discussed: X and Y"
    keys = sentence.tokens.keys[first:last]
    if (
        not keys
        or len(keys) == 1
        and sentence.tokens.bits[first] & (voc.PRON | voc.DET)
        or row.frame == "subject"
        and clause.subject
        and clause.subject[0].kind in (PERSON, GROUP)
    ):
        return None
    if row.lemma == "review" and keys[-1] in PARADED:
        return None
    if keys[-1] in GENERIC and all(
        key in GENERIC or key in QUANTITIES or key in PLAIN_ADJECTIVES or key in NUMBERS or key == "of" for key in keys
    ):
        named = _named_behind(sentence, clause.last)
        if named is not None:
            return named, sentence.last
    if row.frame == "issues" and GENERIC.isdisjoint(keys) and HEADS.isdisjoint(keys):
        return None
    return first, last


def _named_behind(sentence: Sentence, at: int) -> int | None:
    """ "A range of issues came up, from X to Y", "three matters were raised – X, Y and Z": where what the generic subject stands for begins."""
    keys = sentence.tokens.keys
    for n in range(at, min(at + _LONGEST_OPENING, sentence.last - 1)):
        if keys[n] in (":", "–", "—"):
            return n + 1
        if keys[n + 1] in _NAMING and (keys[n] == "," or keys[n + 1] == "including"):
            return n + 1
    return None
