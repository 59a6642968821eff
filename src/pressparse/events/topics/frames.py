"""Where a verb of talk has its topics: behind it or in front, and whether it is said of those who talk."""

from attrs import define

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.topics.bounds import end_of_object, past_adverbs, past_manner, past_setting, subject_start
from pressparse.events.topics.lists import Stretch
from pressparse.lexicon.rows import Discussing
from pressparse.lexicon.topics import ABOUT, FIELD_NOUNS, FRONT_NOUNS, GENERIC, HEADS, LISTED_NOUNS, OFF_TOPIC, SIDES, TALK_NOUNS
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN

_LISTING = frozenset("include be feature comprise cover range".split())
_NO_FURTHER = frozenset(("including", "forward"))  # "looked forward to a meeting at the summit"
_DAYS = frozenset(("day", "days"))  # "on the second day", not "on Victory Day"
_NEAR, _FAR = 4, 8
_LISTED_OR_DISCUSSIONS = LISTED_NOUNS | frozenset("discussion discussions deliberations sessions panels workshops seminars".split())
_LISTED_BESIDE = _LISTED_OR_DISCUSSIONS - FIELD_NOUNS - {"priorities"}  # not "advancing our priorities, including X"
_IN_FRONT, _ABOUT_OR_OF = LISTED_NOUNS | FRONT_NOUNS, ABOUT | {"of"}
_LONGEST_OPENING = 12
_SENTENCE = 60
_QUALITIES = frozenset(
    "important crucial vital useful necessary essential relevant difficult possible clear close open ready key complex sensitive resolved settled urgent high".split()
)  # "The issue is vital for us"
_TALKS_TOLD = frozenset("talks discussion discussions conversation call meeting session consultations dialogue exchange".split())


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
    if usage.row.frame == "passive" and len(particle) > 1:
        in_front = sentence.tokens.keys[max(sentence.first, clause.first - 8) : clause.first]
        if any(words.isdisjoint(in_front) for words in particle[:-1]):
            return None
        particle = particle[-1:]
    for words in particle:
        found = _reach(sentence, at, clause.end, words)
        if found is None:
            return None
        at = found + 1
    return at


def _reach(sentence: Sentence, at: int, end: int, words: frozenset[str]) -> int | None:
    """The next token that is one of ``words``; an "on" must not stand before a day or a place in talks ("on the sidelines")."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if words.isdisjoint(keys[at:end]):
        return None
    left = _FAR if words is ABOUT else _NEAR
    while at < end and left:
        if keys[at] in words and (words is not ABOUT or _is_topical(sentence, at + 1)) and keys[at - 1] != "to":
            return at
        if keys[at] in _NO_FURTHER:
            return None
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
    if clause.mood == FINITE and clause.relative and not _is_of_talks(sentence, clause) or not _is_said_of(sentence, clause, row):
        return None
    tokens = sentence.tokens
    at = past_manner(sentence, past_adverbs(sentence, at, clause.end), clause.end)
    at = _past_company(sentence, past_setting(sentence, past_adverbs(sentence, at, clause.end), clause.end), clause.end)
    if row.lemma == "be" and tokens.keys[at : at + 1] and tokens.keys[at] in _QUALITIES:
        return None
    at += at < clause.end and (row.lemma == "be" and tokens.keys[at] in ABOUT or not row.particle and tokens.keys[at] == "about")
    if at >= clause.end:
        return (clause.end, clause.end) if tokens.keys[clause.end - 1] == ":" else None
    if (
        tokens.bits[at] & voc.PREP
        and tokens.keys[at] != "including"
        or tokens.keys[at] == "that"
        or not OFF_TOPIC.isdisjoint(tokens.keys[at : min(at + 2, clause.end)])
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


def _is_said_of(sentence: Sentence, clause: Clause, row: Discussing) -> bool:
    """Is the subject one of whom the row speaks?"""
    if row.frame == "talk":
        return True
    governor = clause.head if clause.mood == INFINITIVE and clause.head is not None else clause
    if row.frame == "sides":
        return _are_sides(sentence, clause) and (row.lemma != "speak" or sentence.tokens.keys[clause.last] in _ABOUT_OR_OF)
    if row.frame == "together":
        return clause.mood in (INFINITIVE, PARTICIPIAL) or _are_several(clause) or _has_noun(sentence, governor, TALK_NOUNS)
    if row.frame in ("together", "weak") and clause.relative:
        return True
    if row.frame == "weak":
        if clause.mood == PARTICIPIAL and clause.head is not None and _has_noun(sentence, clause.head, TALK_NOUNS):
            return True  # "sessions were held, covering X"
        several = clause.mood == FINITE and (_are_several(clause) or _is_the_talks(sentence, clause))
        return several or _has_noun(sentence, governor, TALK_NOUNS)
    if row.frame == "occasion":
        return clause.mood == FINITE and _has_noun(sentence, clause, TALK_NOUNS)
    if row.frame == "talks":
        if clause.mood == PARTICIPIAL and clause.subject and not _are_several(clause):
            return False  # "the envoy set out her view of such issues, including X"
        listed = LISTED_NOUNS if row.lemma == "be" else _LISTED_BESIDE if clause.mood == PARTICIPIAL else _LISTED_OR_DISCUSSIONS
        return _has_noun(sentence, clause, listed) or row.lemma == "be" and _is_inverted(sentence, clause)
    if row.frame == "council":
        return len(clause.subject) == 1 and clause.subject[0].kind == BODY
    return row.lemma not in ("devote", "dedicate") or _has_noun(sentence, clause, TALK_NOUNS)


def _is_inverted(sentence: Sentence, clause: Clause) -> bool:
    """ "Among the issues discussed were X", "At the centre of the talks was X"."""
    keys = sentence.tokens.keys[sentence.first : clause.first]
    return (
        len(keys) < _LONGEST_OPENING
        and keys[:1] in (("among",), ("at",), ("in",), ("on",), ("high",), ("central",))
        and not _IN_FRONT.isdisjoint(keys)
    )


def _is_of_talks(sentence: Sentence, clause: Clause) -> bool:
    """ "Talks, which will cover X", "a meeting at which they discussed X", "with whom he discussed X"."""
    keys = sentence.tokens.keys
    relative = next(
        (n for n in range(clause.first, max(sentence.first, clause.first - _LONGEST_OPENING), -1) if keys[n] in ("which", "whom", "where")),
        None,
    )
    return relative is not None and (
        keys[relative] == "whom" or not TALK_NOUNS.isdisjoint(keys[max(sentence.first, relative - _LONGEST_OPENING) : relative])
    )


def _are_several(clause: Clause) -> bool:
    """Several people, a body, or "they"."""
    if len(clause.subject) != 1:
        return len(clause.subject) > 1
    actor = clause.subject[0]
    return actor.kind in (GROUP, BODY) or actor.kind == PRONOUN and actor.head in ("they", "we")


def _is_the_talks(sentence: Sentence, clause: Clause) -> bool:
    """ "It also focused on X", behind a sentence that speaks of talks."""
    keys, first = sentence.tokens.keys, sentence.first
    is_it = keys[first : first + 1] == ("it",) and 0 <= clause.subject_first == first
    return is_it and (keys[first + 1] == "also" or not _TALKS_TOLD.isdisjoint(keys[max(0, first - _SENTENCE) : first]))


def _are_sides(sentence: Sentence, clause: Clause) -> bool:
    """Several people by name, or "the parties"."""
    return len(clause.subject) > 1 or any(not SIDES.isdisjoint(sentence.tokens.keys[a.first : a.last]) for a in clause.subject)


def _has_noun(sentence: Sentence, clause: Clause, nouns: frozenset[str]) -> bool:
    """Is one of ``nouns`` among the first words of the subject?"""
    if clause.subject and clause.mood == FINITE:
        return False
    first = subject_start(sentence, clause)
    return not nouns.isdisjoint(sentence.tokens.keys[first : min(clause.first, first + 7)])


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
    if row.lemma == "review" and keys[-1] in OFF_TOPIC:
        return None
    if row.frame == "issues" and GENERIC.isdisjoint(keys) and HEADS.isdisjoint(keys):
        return None
    return first, last
