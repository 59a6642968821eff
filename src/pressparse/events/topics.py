"""Topics: what was discussed, one short noun phrase each.

    topics := who "discussed" list | who "held talks" ["with" whom] "on" list | list "was discussed" | list "was on the agenda"
            | "the agenda included" list | "there were prospects for cooperation in" list | list "are promising fields" | ":" bullets
"""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.topic_lists import Stretch, single_topic, split_topics
from pressparse.lexicon.rows import Discussing
from pressparse.lexicon.topics import ABOUT, DISCUSSING, GENERIC, HEADS, LISTED_NOUNS, OFF_TOPIC, PLAIN_ADJECTIVES, TALK_NOUNS
from pressparse.model import Topic
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN

_WISHES = frozenset("should must can could may might".split())
_LISTING = frozenset("include be feature comprise cover range".split())
_PROSPECTS = frozenset("prospects opportunities potential possibilities".split())
_NEAR, _FAR = 4, 8


@cache
def rows_by_lemma() -> dict[str, tuple[Discussing, ...]]:
    """The rows of a verb, those with a particle first."""
    found: dict[str, list[Discussing]] = {}
    for row in sorted(DISCUSSING, key=lambda row: not row.particle):
        found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


@cache
def _particle(row: Discussing) -> tuple[frozenset[str], ...]:
    """What the row wants behind its verb, word by word."""
    return tuple(ABOUT if word == "on" else frozenset(word.split("|")) for word in row.particle.split())


def read_topics(discourse: Discourse, number: int, taken: set[int]) -> list[Topic]:
    """The topics that sentence ``number`` names, bullets behind it included; the verbs that name them are added to ``taken``."""
    sentence = discourse.sentences[number]
    found: list[Topic] = []
    covered = 0
    for clause in sentence.clauses:
        stretch = _stretch(sentence, clause) if clause.main not in taken and clause.main >= covered else None
        if stretch is None:
            continue
        taken.add(clause.main)
        covered = max(covered, stretch[1])
        found += split_topics(sentence, *stretch)
        found += _bullets(discourse, number) if _opens_bullets(sentence, stretch) else []
    return [*found, *_impersonal(sentence), *_such_topics(sentence, covered)]


# -- verbs -----------------------------------------------------------------------------------------------------------


def _stretch(sentence: Sentence, clause: Clause) -> Stretch | None:
    """The tokens that name what was talked about, where the clause does."""
    rows = rows_by_lemma().get(clause.lemma, ())
    if not rows or clause.negated or clause.modal in _WISHES or clause.quoted and not _we_talk(clause):
        return None
    for row in rows:
        at = _behind(sentence, clause, row)
        if at is None:
            continue
        in_front = row.frame in ("subject", "issues") or _is_passive(clause, row) and row.frame != "passive"
        stretch = _in_front(sentence, clause, row) if in_front else _object(sentence, clause, row, at)
        if stretch is not None:
            return stretch
    return None


def _is_passive(clause: Clause, row: Discussing) -> bool:
    """Is it the passive? "The talks dealt with X" has only the look of a participle."""
    return clause.passive and (clause.mood != REDUCED or row.frame not in ("together", "weak"))


def _we_talk(clause: Clause) -> bool:
    """In a quotation only the speaker's own account counts: "We discussed X"."""
    return clause.lemma in ("discuss", "talk", "exchange", "review") and len(clause.subject) > 0 and clause.mood == FINITE and not clause.modal


def _behind(sentence: Sentence, clause: Clause, row: Discussing) -> int | None:
    """The token behind the row's particle; adverbs, adjectives and people may stand between its words."""
    at = clause.last
    for words in _particle(row):
        found = _reach(sentence, at, clause.end, words)
        if found is None:
            return None
        at = found + 1
    return at


def _reach(sentence: Sentence, at: int, end: int, words: frozenset[str]) -> int | None:
    """The next token that is one of ``words``; an "on" must not stand before a day or a place in talks ("on the sidelines")."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    left = _FAR if words is ABOUT else _NEAR
    while at < end and left:
        if keys[at] in words and (words is not ABOUT or _is_topical(sentence, at + 1)):
            return at
        actor = sentence.actor_at(at)
        left -= actor is None and not tokens.bits[at] & (voc.DET | voc.PREP | voc.TIME | voc.DIGIT | voc.ADV | voc.GENITIVE | voc.PUNCT)
        at = actor.last if actor is not None and actor.last > at and actor.kind != PRONOUN else at + 1
    return None


def _is_topical(sentence: Sentence, at: int) -> bool:
    """Can a topic begin here: no day, no "sidelines", no name ("the Dialogue on Space")?"""
    tokens = sentence.tokens
    if at >= sentence.last or tokens.bits[at] & (voc.TIME | voc.DIGIT) or tokens.bits[at] & tokens.bits[at - 2] & voc.CAP and at - 2 > sentence.first:
        return False
    return not any(key in OFF_TOPIC for key in tokens.keys[at : min(at + 3, sentence.last)])


def _object(sentence: Sentence, clause: Clause, row: Discussing, at: int) -> Stretch | None:
    """The topics behind the verb, where it is said of those who talk."""
    if clause.mood == FINITE and clause.relative or _is_passive(clause, row) != (row.frame == "passive") or not _is_said_of(sentence, clause, row):
        return None
    tokens = sentence.tokens
    at = _past_company(sentence, _past_adverbs(sentence, at, clause.end), clause.end)
    at += row.lemma == "be" and tokens.keys[at] in ABOUT
    if at >= clause.end:
        return (clause.end, clause.end) if tokens.keys[clause.end - 1] == ":" else None
    if tokens.bits[at] & voc.PREP and tokens.keys[at] != "including" or tokens.keys[at] == "that" or not OFF_TOPIC.isdisjoint(tokens.keys[at : min(at + 2, clause.end)]):
        return None
    if any(other.first == at and other.lemma in _LISTING for other in sentence.clauses):
        return None
    return at, _end(sentence, clause, at)


def _past_company(sentence: Sentence, at: int, end: int) -> int:
    """Past those it was discussed with, where they stand first: "discussed with civil society leaders our efforts"."""
    tokens = sentence.tokens
    if at + 1 >= end or tokens.keys[at] not in ("with", "between"):
        return at
    actor = sentence.actor_at(at + 1)
    behind = actor.last if actor is not None else at + 1
    if actor is None or behind < end and tokens.bits[behind] & voc.LOWER and not tokens.bits[behind] & voc.FUNCTION:
        return next((n for n in range(behind, min(end, behind + 6)) if tokens.bits[n] & (voc.DET | voc.POSS)), behind)
    return behind


def _past_adverbs(sentence: Sentence, at: int, end: int) -> int:
    """Past adverbs, quoted words of manner and a colon."""
    tokens = sentence.tokens
    while at < end and (tokens.bits[at] & voc.ADV or tokens.bits[at] & voc.LOWER and tokens.keys[at].endswith("ly") or tokens.keys[at] in (":", ",", "inter", "alia")):
        at += 1
    return at


def _is_said_of(sentence: Sentence, clause: Clause, row: Discussing) -> bool:
    """Is the subject one of whom the row speaks?"""
    if row.frame == "talk":
        return True
    governor = clause.head if clause.mood == INFINITIVE and clause.head is not None else clause
    if row.frame == "together":
        return clause.mood in (INFINITIVE, PARTICIPIAL) or _are_several(clause) or _has_noun(sentence, governor, TALK_NOUNS)
    if row.frame == "weak":
        return clause.mood == FINITE and _are_several(clause) or _has_noun(sentence, governor, TALK_NOUNS)
    if row.frame == "talks":
        return _has_noun(sentence, clause, LISTED_NOUNS)
    if row.frame == "council":
        return len(clause.subject) == 1 and clause.subject[0].kind == BODY
    return row.lemma not in ("devote", "dedicate") or _has_noun(sentence, clause, TALK_NOUNS)


def _are_several(clause: Clause) -> bool:
    """Several people, a body, or "they"."""
    if len(clause.subject) != 1:
        return len(clause.subject) > 1
    actor = clause.subject[0]
    return actor.kind in (GROUP, BODY) or actor.kind == PRONOUN and actor.head in ("they", "we")


def _has_noun(sentence: Sentence, clause: Clause, nouns: frozenset[str]) -> bool:
    """Is one of ``nouns`` among the first words of the subject?"""
    if clause.subject and clause.mood == FINITE:
        return False
    first = _subject_start(sentence, clause)
    return not nouns.isdisjoint(sentence.tokens.keys[first : min(clause.first, first + 7)])


def _end(sentence: Sentence, clause: Clause, at: int) -> int:
    """Where the object of talk ends: before the next verb that is joined to this one, or a clause of its own."""
    end, keys = clause.end, sentence.tokens.keys
    for other in sentence.clauses:
        if other.first <= at or other.relative:
            continue
        if other.mood != FINITE:
            if other.mood in (REDUCED, PARTICIPIAL) and other.lemma not in ("include", "concern") and keys[other.first - 1] == "," and not _is_listed_gerund(sentence, at, other):
                return min(end, other.first - 1)
            continue
        if other.coordinated:
            return min(end, other.first - (keys[other.first - 1] in ("and", "but")))
        if other.subject_first >= at and _opens_clause(keys, other.subject_first):
            return min(end, other.subject_first)
    return end


def _is_listed_gerund(sentence: Sentence, at: int, other: Clause) -> bool:
    """Is the participle behind a comma one more topic of a list of such ("increasing X, developing Y")?"""
    return other.mood == PARTICIPIAL and (sentence.tokens.keys[at].endswith("ing") or "and" in sentence.tokens.keys[other.last : sentence.last])


def _opens_clause(keys: tuple[str, ...], subject: int) -> bool:
    """Does a clause of its own begin at its subject, behind "and" or a comma?"""
    return keys[subject - 1] in ("and", "but", ",", ";", "”", '"')


# -- subjects --------------------------------------------------------------------------------------------------------


def _in_front(sentence: Sentence, clause: Clause, row: Discussing) -> Stretch | None:
    """The topics in front of the verb: "X, Y and Z were discussed", "X was on the agenda"."""
    if not (clause.passive or row.frame == "subject") or row.frame == "issues" and not clause.passive or clause.relative or clause.mood != FINITE:
        return None
    if clause.passive and not row.passive and row.frame not in ("issues", "subject"):
        return None
    first, last = _subject_start(sentence, clause), clause.first
    keys = sentence.tokens.keys[first:last]
    if not keys or len(keys) == 1 and sentence.tokens.bits[first] & (voc.PRON | voc.DET) or row.frame == "subject" and clause.subject and clause.subject[0].kind in (PERSON, GROUP):
        return None
    if row.frame == "issues" and GENERIC.isdisjoint(keys) and HEADS.isdisjoint(keys):
        return None
    return first, last


def _subject_start(sentence: Sentence, clause: Clause) -> int:
    """The first token of the whole subject: behind the clause before and behind an opening "During the meeting,"."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    first = sentence.first
    for other in sentence.clauses:
        if other.mood == FINITE and not other.relative and other.last < clause.first:
            first = max(first, other.last)
    first = next((n + 1 for n in range(clause.first - 1, first - 1, -1) if keys[n] == "that"), first)
    while first < clause.first and (tokens.bits[first] & (voc.PREP | voc.ADV | voc.PUNCT) or keys[first] == "as"):
        comma = next((n for n in range(first, clause.first) if keys[n] == ","), None)
        if tokens.bits[first] & (voc.ADV | voc.PUNCT):
            first += 1
        elif comma is not None:
            first = comma + 1
        else:
            return max(first, clause.subject_first)
    return first


# -- without a verb of talk ------------------------------------------------------------------------------------------


def _impersonal(sentence: Sentence) -> list[Topic]:
    """"There were good prospects for cooperation in X, Y and Z", "X, Y and Z are promising fields of cooperation"."""
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        if clause.lemma not in ("be", "promise") or clause.negated or clause.modal or clause.quoted:
            continue
        behind = keys[clause.first + 1 : min(clause.last + 6, sentence.last)]
        if keys[clause.first - 1 : clause.first] == ("there",) and not _PROSPECTS.isdisjoint(behind):
            return _prospects(sentence, clause)
        if any(key in ("areas", "fields", "spheres", "sectors") for key in behind) and any(key in ("cooperation", "promising", "collaboration", "priority", "partnership") for key in behind) and not (clause.subject and clause.subject[0].kind == PERSON):
            return split_topics(sentence, _subject_start(sentence, clause), clause.first)
    return []


def _prospects(sentence: Sentence, clause: Clause) -> list[Topic]:
    first = next(n for n in range(clause.last, sentence.last) if sentence.tokens.keys[n] in _PROSPECTS)
    return split_topics(sentence, first, _end(sentence, clause, first))


def _such_topics(sentence: Sentence, covered: int) -> list[Topic]:
    """"topics including X and Y", "on issues such as X", where no verb of talk has led there."""
    keys = sentence.tokens.keys
    if GENERIC.isdisjoint(keys[max(covered, sentence.first) : sentence.last]):
        return []
    for at in range(max(covered, sentence.first + 1), sentence.last - 2):
        if keys[at] in ("topics", "issues") and keys[at + 1] in ("including", "such") and keys[at - 1] in ("on", *PLAIN_ADJECTIVES) and not TALK_NOUNS.isdisjoint(keys[sentence.first : at]):
            return split_topics(sentence, at + 2 + (keys[at + 1] == "such"), _clause_end(sentence, at))
    return []


def _clause_end(sentence: Sentence, at: int) -> int:
    """Where the words of a list end: at the next finite verb of its own."""
    return next((c.subject_first if c.subject_first > at else c.first for c in sentence.clauses if c.first > at and c.mood == FINITE and not c.relative), sentence.last)


# -- bullets ---------------------------------------------------------------------------------------------------------


def _opens_bullets(sentence: Sentence, stretch: Stretch) -> bool:
    """Does the sentence end in a colon, with nothing of a list before it?"""
    return sentence.tokens.keys[sentence.last - 1] == ":" and stretch[1] >= sentence.last - 1


def _bullets(discourse: Discourse, number: int) -> list[Topic]:
    """The topics of the list items right behind sentence ``number``."""
    found: list[Topic] = []
    for sentence in discourse.sentences[number + 1 :]:
        if not sentence.is_item or sentence.section != discourse.sentences[number].section:
            break
        found += single_topic(sentence, sentence.first, sentence.last)
    return found
