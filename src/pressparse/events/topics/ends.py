"""Where one topic ends: before a relative clause, a participle, a purpose, a time or a person spoken to."""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.topics.wordings import QUESTIONS, RELATIVES, by_first, is_gerund, match
from pressparse.lexicon.topics import ENDINGS, GENERIC, TO_NOUNS
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN

_THEM = frozenset(("him", "her", "them", "us", "me"))
_SUBORDINATORS = frozenset("as while once if when after before since because until where".split())
_NEEDED = frozenset("needed required necessary intended designed aimed".split())
_VERBAL = voc.VERB | voc.AUXILIARY
_ENDERS = (
    frozenset(words[0] for words in ENDINGS) | RELATIVES | frozenset(("that", "to", "on", "]", "with", "by"))
)  # all that may end a phrase


def end_of_phrase(sentence: Sentence, first: int, last: int) -> int:
    """Where a relative clause, a participle, a purpose, a time or a person spoken to begins."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    endings, seen = by_first("endings"), 0
    for at, key in enumerate(keys[first + 1 : last], first + 1):
        if key not in _ENDERS and not key.startswith("http"):
            continue
        ends = key in endings and match(keys, at, "endings")
        if (
            ends
            or key in RELATIVES
            or key == "that"
            and keys[at - 1] not in ("so", "of", "on", "in")
            and not is_gerund(sentence, at - 1)
            and (at - first > 2 or not sentence.tokens.bits[at + 1] & _VERBAL)
        ):
            return at - 1 if tokens.bits[at - 1] & voc.PREP and key in RELATIVES else at
        if (
            key == "to"
            and at + 1 < last
            and tokens.bits[at + 1] & (voc.VERB | voc.ADV | voc.BE)
            and not (tokens.bits[at + 1] & voc.ADV and tokens.bits[at + 1] & voc.CAP)
        ):
            if seen or _is_purpose(sentence, first, at):
                return at
            seen = at
        if key == "on" and at + 2 >= last - 4 and _is_day(sentence, at + 1, last) or key == "]" or key.startswith("http"):
            return at
        if key == "with" and at + 1 < last and tokens.keys[at + 1] in _THEM:
            return at
        if (
            key in ("with", "by")
            and (actor := sentence.actor_at(at + 1)) is not None
            and actor.kind in (PERSON, GROUP)
            and at + 1 >= actor.start
        ):
            return at - (at - 1 in sentence.mains and at - 1 > first)
    end = _before_clause(sentence, first, last)
    return max(end, seen) if end < last else last


def _is_purpose(sentence: Sentence, first: int, at: int) -> bool:
    """Does the "to" at ``at`` say what for, and not belong to a noun or a gerund of the phrase: "efforts of both states to build"?"""
    keys = sentence.tokens.keys
    return (
        at - first > 2
        and keys[at + 1] != "be"
        and keys[at - 1] not in _NEEDED
        and not any(keys[n] in TO_NOUNS or is_gerund(sentence, n) for n in range(max(first, at - 3), at))
    )


def _is_day(sentence: Sentence, at: int, last: int) -> bool:
    """Does a day stand here: "Monday", "3 May 2024"?"""
    bits = sentence.tokens.bits
    return at < last and bool(bits[at] & voc.TIME or bits[at] & voc.DIGIT and at + 1 < last and bits[at + 1] & voc.TIME)


def _before_clause(sentence: Sentence, first: int, last: int) -> int:
    """Where the phrase ends before a clause inside it: "made during the visit", "as X defends Y"."""
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        if (
            first + 1 < clause.subject_first < last
            and keys[clause.subject_first - 1] == "where"
            and keys[clause.subject_first - 2] in GENERIC
        ):
            continue  # "areas where firms could help" are named by the clause alone
        if (
            clause.mood == FINITE
            and first <= clause.subject_first < clause.main < last
            and keys[first] not in QUESTIONS
            and not clause.relative
            and _is_own(sentence, clause)
        ):
            return clause.subject_first
        if not first + 1 < clause.main < last:
            continue
        if clause.mood == FINITE and keys[first] in QUESTIONS:
            return clause.first
        if clause.mood == FINITE:
            return next((n for n in range(clause.first - 1, first, -1) if keys[n] in _SUBORDINATORS), last)
    return last


def _is_own(sentence: Sentence, clause: Clause) -> bool:
    """Has the clause a subject and verb of its own beyond doubt: "services they provide", "firms can grow"?"""
    bits = sentence.tokens.bits[clause.first]
    return bool(bits & (voc.BE | voc.MODAL | voc.HAVE) or any(actor.kind == PRONOUN for actor in clause.subject))
