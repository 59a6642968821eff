"""One topic of a list: its bare noun phrase.

topic := [opener] noun phrase, up to a relative clause, a participle, a purpose, a time, a person spoken to
"""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, REDUCED, Clause, Sentence
from pressparse.lexicon.topics import (
    ENDINGS,
    FIELD_LINKS,
    FIELDS,
    GENERIC,
    GENERIC_LINKS,
    NOUNS_LIKE_GERUNDS,
    OPENERS,
    PLAIN_ADJECTIVES,
    QUANTITIES,
    SEPARATORS,
    TO_NOUNS,
)
from pressparse.model import Topic
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN

_SUBORDINATORS = frozenset("as while once if when after before since because until where".split())
_ACTING = voc.MODAL | voc.DO | voc.BE
_BE_IN_PHRASES = frozenset("be been being".split())
_TIMELY = frozenset("recent current ongoing latest future nbsp amp".split())
_QUESTIONS = frozenset("how what whether why".split())
_SHARED = frozenset("mutual common shared".split())
_INTEREST = frozenset("interest interests concern importance".split())
_RELATIVES = frozenset("which who whom whose".split())
_ENDERS = (
    frozenset(words[0] for words in ENDINGS) | _RELATIVES | frozenset(("that", "to", "on", "]", "with", "by"))
)  # all that may end a phrase


# Articles and filler in front of a topic.
_LEFT_OUT = frozenset(
    "a an the their its his her our this these those some any such other also number both various several certain further".split()
)
# Words that no topic ends with.
_TRAILING = frozenset(
    "and in on others other etc also today yesterday well as at to for of with both again the further related relating".split()
)
_TABLES = {"endings": ENDINGS, "fields": FIELD_LINKS, "links": GENERIC_LINKS, "openers": OPENERS, "separators": SEPARATORS}


@cache
def by_first(table: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a table by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(_TABLES[table], key=len, reverse=True):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(phrases) for first, phrases in found.items()}


def match(keys: tuple[str, ...], at: int, table: str) -> int:
    """How many tokens the longest phrase of ``table`` at ``at`` has; 0 where there is none."""
    for words in by_first(table).get(keys[at], ()) if at < len(keys) else ():
        if keys[at : at + len(words)] == words:
            return len(words)
    return 0


def read_topic(sentence: Sentence, first: int, last: int) -> Topic | None:
    """The bare noun phrase of an item; None where nothing of substance is left."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    first = _past_articles(sentence, first, last)
    end = _end_of_phrase(sentence, first, last)
    first += keys[first : first + 1] != () and first < end and keys[first] in _QUESTIONS and keys[first + 1 : first + 2] != ("to",)
    first, last = _past_articles(sentence, first, end), _trimmed_end(sentence, first, end)
    if first >= last or keys[last - 1] in FIELDS and all(key in FIELDS or key in PLAIN_ADJECTIVES for key in keys[first:last]):
        return None
    actor = sentence.actor_at(first)
    opening = first == sentence.first and last - first == 1  # a capital that says nothing
    if tokens.bits[first] & voc.PREP or actor is not None and actor.kind == PERSON and actor.last >= last and not opening:
        return None
    if (
        last - first > 32
        or last - first == 1
        and (keys[first] in _TIMELY or keys[first - 1] == "&")
        or not any(_has_substance(tokens.bits[n]) for n in range(first, last))
    ):
        return None
    if _is_clause(sentence, first, last):
        return None
    return Topic(text=tokens.slice(first, last), span=tokens.span(first, last))


def _is_clause(sentence: Sentence, first: int, last: int) -> bool:
    """A piece of a sentence that is no noun phrase: "firms can grow", "give a report"; a question is one."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if keys[first] in _QUESTIONS or keys[first] in TO_NOUNS or is_gerund(sentence, first):
        return False
    form = voc.verb_lookup().get(keys[first], ("", 0))[1] if tokens.bits[first] & voc.LOWER else 0
    plain = (
        form == voc.BASE | (form & (voc.PAST | voc.PARTICIPLE))
        and last - first > 1
        and bool(tokens.bits[first + 1] & (voc.DET | voc.POSS | voc.CAP))
    )
    acting = [n for n in range(first, last) if tokens.bits[n] & _ACTING]
    return plain or any(not tokens.bits[n] & voc.CAP and keys[n] not in _BE_IN_PHRASES for n in acting)


def _has_substance(bits: int) -> bool:
    """A word that is no small one; "IT" in capitals is none either."""
    return bool(bits & (voc.LOWER | voc.CAP) and (not bits & voc.FUNCTION or bits & voc.CAPS))


def past_openers(sentence: Sentence, first: int, last: int) -> int:
    """Past marks and words that only join."""
    tokens, openers = sentence.tokens, by_first("openers")
    while first < last:
        width = match(tokens.keys, first, "openers") if tokens.keys[first] in openers else 0
        if not width and not tokens.bits[first] & voc.PUNCT:
            break
        first += width or 1
    return first


def past_generic(sentence: Sentence, first: int, last: int) -> int:
    """Past "the issues of", "a number of matters related to"; what is "of common concern" is a topic."""
    keys, at = sentence.tokens.keys, first
    while at < last and keys[at] in PLAIN_ADJECTIVES:
        at += 1
    if at + 1 < last and keys[at] in QUANTITIES and keys[at + 1] == "of":
        first = at = at + 2
        while at < last and keys[at] in PLAIN_ADJECTIVES:
            at += 1
    if at >= last or keys[at] not in GENERIC:
        return first
    width = match(keys, at + 1, "links")
    if at + 1 < last and keys[at + 1] in (":", ","):
        return at + 2
    behind = at + 1 + width
    if (
        not width
        or behind >= last
        or "agenda" in keys[behind : behind + 4]
        or keys[behind] in _SHARED
        or not _INTEREST.isdisjoint(keys[behind : behind + 2])
    ):
        return first
    return behind


def _past_articles(sentence: Sentence, first: int, last: int) -> int:
    tokens = sentence.tokens
    first = past_generic(sentence, past_openers(sentence, first, last), last)
    while first < last and (
        tokens.keys[first] in PLAIN_ADJECTIVES and not _is_kept(tokens.keys, first, last) or tokens.bits[first] & voc.PUNCT
    ):
        first += 1
    return first


def _is_kept(keys: tuple[str, ...], at: int, last: int) -> bool:
    """Adjectives that say something of a topic's own noun stay: "key issues of common concern", "possible venture"."""
    return keys[at] not in _LEFT_OUT or keys[at] == "further" and at + 1 < last and keys[at + 1] not in GENERIC


def _end_of_phrase(sentence: Sentence, first: int, last: int) -> int:
    """Where a relative clause, a participle, a purpose, a time or a person spoken to begins."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    endings, seen = by_first("endings"), False
    for at, key in enumerate(keys[first + 1 : last], first + 1):
        if key not in _ENDERS and not key.startswith("http"):
            continue
        ends = key in endings and match(keys, at, "endings")
        if ends or key in _RELATIVES or key == "that" and keys[at - 1] not in ("so", "of", "on", "in"):
            return at - 1 if tokens.bits[at - 1] & voc.PREP and key in _RELATIVES else at
        if (
            key == "to"
            and at + 1 < last
            and tokens.bits[at + 1] & (voc.VERB | voc.ADV | voc.BE)
            and not (tokens.bits[at + 1] & voc.ADV and tokens.bits[at + 1] & voc.CAP)
        ):
            if seen or keys[at - 1] not in TO_NOUNS and not is_gerund(sentence, at - 1) and at - first > 2:
                return at
            seen = True
        if key == "on" and at + 2 >= last - 2 and _is_day(sentence, at + 1, last) or key == "]" or key.startswith("http"):
            return at
        if (
            key in ("with", "by")
            and (actor := sentence.actor_at(at + 1)) is not None
            and actor.kind in (PERSON, GROUP)
            and at + 1 >= actor.start
        ):
            return at
    return _before_clause(sentence, first, last)


def _is_day(sentence: Sentence, at: int, last: int) -> bool:
    """Does a day stand here: "Monday", "3 May 2024"?"""
    bits = sentence.tokens.bits
    return at < last and bool(bits[at] & voc.TIME or bits[at] & voc.DIGIT and at + 1 < last and bits[at + 1] & voc.TIME)


def _before_clause(sentence: Sentence, first: int, last: int) -> int:
    """Where the phrase ends before a clause inside it: "made during the visit", "as X defends Y"."""
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        if (
            clause.mood == FINITE
            and first <= clause.subject_first < clause.main < last
            and keys[first] not in _QUESTIONS
            and not clause.relative
            and _is_own(sentence, clause)
        ):
            return clause.subject_first
        if not first + 1 < clause.main < last:
            continue
        if clause.mood == REDUCED:
            return clause.first
        if clause.mood == FINITE and keys[first] in _QUESTIONS:
            return clause.first
        if clause.mood == FINITE:
            return next((n for n in range(clause.first - 1, first, -1) if keys[n] in _SUBORDINATORS), last)
    return last


def _is_own(sentence: Sentence, clause: Clause) -> bool:
    """Has the clause a subject and verb of its own beyond doubt: "services they provide", "firms can grow"?"""
    bits = sentence.tokens.bits[clause.first]
    return bool(bits & (voc.BE | voc.MODAL | voc.HAVE) or any(actor.kind == PRONOUN for actor in clause.subject))


def _trimmed_end(sentence: Sentence, first: int, last: int) -> int:
    """Without marks, days and joining words behind it."""
    tokens = sentence.tokens
    while last > first and (
        tokens.bits[last - 1] & (voc.PUNCT | voc.TIME)
        and tokens.keys[last - 1] != ")"
        or tokens.keys[last - 1] in _TRAILING
        or tokens.bits[last - 1] & voc.PRON
        and not tokens.bits[last - 1] & voc.CAPS
    ):
        last -= 1
    if last - first > 2 and tokens.keys[last - 1] in GENERIC and tokens.keys[last - 2] in ("on", "in"):
        last -= 2
    return last


def is_gerund(sentence: Sentence, at: int) -> bool:
    """A word in -ing that may govern a noun, none that is one itself ("training")."""
    key = sentence.tokens.keys[at]
    return key.endswith("ing") and len(key) > 5 and bool(sentence.tokens.bits[at] & voc.LOWER) and key not in NOUNS_LIKE_GERUNDS
