"""What a document is about: what stands behind "on", "for", "which covers", or what it is called."""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Sentence
from pressparse.lexicon.outcomes import ABOUT, AFTERWARDS, CURRENCIES, DEALING, OPENED_TALKS
from pressparse.phrases.actors import PERSON, STATE

Stretch = tuple[int, int]

_QUOTES = frozenset(('"', "“", "«", "‘"))
_KEPT = _QUOTES | CURRENCIES
_CIRCUMSTANCES = frozenset("end conclusion close outset margins sidelines presence framework course occasion ceremony invitation".split())
_SPANS = frozenset("period year years month months decade decades".split())
_DATED = 5  # tokens of "on Tuesday, 3 May"
_ARTICLES = frozenset(("the", "a", "an"))


def read_subject(sentence: Sentence, at: int, last: int) -> Stretch | None:
    """What a document is about: what stands behind "on", "for", "to", or what it is called."""
    tokens = sentence.tokens
    for n in _past_brackets(sentence, at, last):
        key = tokens.keys[n]
        if (behind := _past_dealing(tokens.keys, n)) and not tokens.bits[behind + (tokens.keys[behind] == "the")] & (voc.TIME | voc.DIGIT):
            return _subject(sentence, behind, last)
        if n > at and key in ABOUT and tokens.keys[n - 1].endswith("ing") and tokens.bits[n - 1] & voc.VERB:
            continue  # "a communiqué calling for restraint" is not about restraint
        if (key in ABOUT or key in ("in", "of") and n == at) and _may_follow(sentence, n + 1, key):
            return _subject(sentence, n + 1, last)
        if key in _QUOTES:
            return _subject(sentence, n, last)
        if (
            key == ","
            and tokens.keys[n + 1 : n + 2] == ("to",)
            and n + 2 < last
            and tokens.bits[n + 2] & voc.LOWER
            and not tokens.bits[n + 2] & voc.FUNCTION
        ):
            return _subject(sentence, n + 2, last)
        if key in (",", ";", ".", ":"):
            break
    return None


def _past_dealing(keys: tuple[str, ...], at: int) -> int:
    """Behind ", which covers", "providing for", "aimed at": where what a document deals with begins; 0 where no such words stand at ``at``."""
    at += keys[at] == ","
    at += keys[at] in ("which", "that")
    return next((at + len(words) for words in DEALING if keys[at : at + len(words)] == words), 0)


def _may_follow(sentence: Sentence, at: int, link: str) -> bool:
    """Can a subject stand behind the link: no day, no "sidelines", and behind "to" a verb?"""
    tokens = sentence.tokens
    if (
        at >= sentence.last
        or tokens.bits[at] & (voc.TIME | voc.DIGIT)
        or link == "in"
        and (actor := sentence.actor_at(at)) is not None
        and actor.kind == STATE
        or tokens.keys[at : at + 2] in AFTERWARDS
    ):
        return False
    if link == "for" and not _SPANS.isdisjoint(tokens.keys[at : at + 4]):
        return False  # "renewed the agreement for another ten years"
    if link == "of" and not OPENED_TALKS.isdisjoint(tokens.keys[at : at + 2]):
        return False  # "the minutes of a meeting"
    return link != "to" or sentence.actor_at(at) is None and not tokens.bits[at] & voc.DET


def _past_brackets(sentence: Sentence, at: int, last: int) -> list[int]:
    """The next tokens outside brackets."""
    found, depth = list[int](), 0
    for n in range(at, min(last, at + 26)):
        key = sentence.tokens.keys[n]
        depth += (key == "(") - (sentence.tokens.keys[n - 1] == ")" and depth > 0)
        if not depth:
            found.append(n)
    return found


def _subject(sentence: Sentence, first: int, last: int) -> Stretch | None:
    """The subject without its article, up to a relative clause, a day or a person."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    for at in range(first + 1, last):
        ends = (
            keys[at] in ("which", "who", "that", "during", "following", "after", "took", "today", "yesterday", ";")
            or keys[at : at + 2] in AFTERWARDS
            or keys[at] in ("at", "in", "on", "within")
            and keys[at + 1] == "the"
            and keys[at + 2] in _CIRCUMSTANCES
            or keys[at] == "("
            and keys[at + 1] in ("the", "“", '"')
        )
        person = keys[at] in ("with", "by") and (actor := sentence.actor_at(at + 1)) is not None and actor.kind == PERSON
        dated = keys[at] in ("on", "in") and any(
            bits & voc.TIME for bits in tokens.bits[at + 1 : min(at + 2 + (tokens.bits[at + 1] & voc.DIGIT > 0), last)]
        )
        dated = dated or keys[at] == "in" and at + 1 < last and is_year(keys[at + 1])
        placed = keys[at] == "in" and tokens.bits[at + 1] & voc.CAP and _is_day_behind(sentence, at + 1, last)
        if ends or person or dated or placed:
            last = at
            break
    last = next(
        (
            max(clause.subject_first, first) - 1
            for clause in sentence.clauses
            if clause.mood == FINITE
            and not clause.relative
            and first < clause.subject_first < last
            and keys[clause.subject_first - 1] in (",", "and", "while")
        ),
        last,
    )
    return trimmed(sentence, first, last)


def _is_day_behind(sentence: Sentence, at: int, last: int) -> bool:
    """Does a day follow the place at ``at``: "shore power in Oslo yesterday"?"""
    bits = sentence.tokens.bits
    while at < last and bits[at] & voc.CAP:
        at += 1
    return at < last and (sentence.tokens.keys[at] == "yesterday" or bool(bits[at + (sentence.tokens.keys[at] == "on")] & voc.TIME))


def is_year(key: str) -> bool:
    """Does the word look like a year of our time?"""
    return len(key) == 4 and key[:2] in ("19", "20")


def bare(sentence: Sentence, stretch: Stretch | None) -> Stretch | None:
    """A thing without what goes on about it: ", charting a course for X", "led by Y", "on Tuesday"."""
    if stretch is None:
        return None
    keys, (first, last) = sentence.tokens.keys, stretch
    for at in range(first + 1, last - 1):
        aside = keys[at] == "," and (
            keys[at + 1].endswith("ing") or keys[at + 1] in ("which", "who", "a", "led", "aimed", "in", "at", "during")
        )
        dated = keys[at] == "on" and last - at < _DATED and sentence.tokens.bits[at + 1] & voc.TIME
        if aside or dated or keys[at] in ("led", "headed", "chaired") and keys[at + 1] == "by":
            return trimmed(sentence, first, at)
    return stretch


def trimmed(sentence: Sentence, first: int, last: int) -> Stretch | None:
    """Tokens without the article in front and the stop behind; None where nothing is left."""
    tokens = sentence.tokens
    while first < last and (tokens.keys[first] in _ARTICLES or tokens.bits[first] & voc.PUNCT and tokens.keys[first] not in _KEPT):
        first += 1
    while last > first and tokens.keys[last - 1] in (".", ",", ";", ":", "and", "!", "*", "-", "–", "—", "on", "in", "at", "that", "which"):
        last -= 1
    return (first, last) if first < last else None
