"""Where a list of topics parts: which commas and "and"s stand between two topics, and which inside one.

"Between A and B", "harbour dues and fees in Riga", "a free, open and secure region" are one topic each; adjectives before a noun that
stands for topics itself ("military, political and economic issues") are several.
"""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.topics.wordings import RELATIVES, is_gerund
from pressparse.lexicon.topics import (
    ADJECTIVE_ENDINGS,
    ADJECTIVES,
    FIELDS,
    GENERIC,
    HEADS,
    LIST_LEADS,
    NOUNS_LIKE_ADJECTIVES,
    PAIRS,
    PLAIN_ADJECTIVES,
    STRONG_HEADS,
    TALK_VERBS,
    TO_NOUNS,
)


def parts(sentence: Sentence, start: int, at: int, last: int, first: int) -> bool:
    """Does the comma or "and" at ``at`` part two items, the first of which begins at ``start``?"""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if at + 1 >= last or at == start:
        return True
    if _is_led_on(sentence, start, at):
        return False
    if _needs_noun(sentence, at):
        return _is_of_fields(sentence, first, at, last)
    if keys[at] == ",":
        return (
            not _is_aside(sentence, at)
            and not _goes_on(sentence, start, at)
            and (RELATIVES.isdisjoint(keys[start:at]) or keys[at + 1] == "and")
        )
    if not RELATIVES.isdisjoint(keys[start:at]) or "that" in keys[start:at]:
        return bool(tokens.bits[at + 1] & voc.DET)
    if (
        keys[at] == "and"
        and _opens_pair(keys, start, at)
        or (keys[at - 1], keys[at + 1]) in PAIRS
        or keys[at + 1] == "of"
        and keys[at - 1] == "for"
    ):
        return False
    behind = tokens.bits[at + 1]
    if keys[at + 1] == "other" or behind & (voc.DET | voc.POSS) or _stands_behind_about(keys, at + 1):
        return True
    if _are_states(sentence, start, at, last):
        return True
    if (
        behind & tokens.bits[at - 1] & voc.CAP
        and not (first < start and (at - start == 1 or _opens_noun(sentence, at, last)))
        or is_gerund(sentence, at - 1)
        and is_gerund(sentence, at + 1)
        and not (first < start and (at + 2 >= last or bool(tokens.bits[at + 2] & voc.PUNCT)))
    ):
        return False
    return _and_parts(sentence, start, at, last, first)


def _is_led_on(sentence: Sentence, start: int, at: int) -> bool:
    """Does the list belong to the phrase before it: "partnerships among ports, yards and growers"?"""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if tokens.bits[at + 1 + (keys[at + 1] == "and")] & voc.DET:
        return False
    return any(keys[n] in LIST_LEADS and keys[n + 1] not in GENERIC for n in range(start + 1, at - 1))


def share_head(sentence: Sentence, first: int, last: int) -> bool:
    """Adjectives before one noun ("legal, fiscal and social reform") are one topic, unless the noun stands for topics itself."""
    keys = sentence.tokens.keys
    final = _last_and(keys, first, last)
    if keys[final] != "and" or final + 2 >= last:
        return False
    lefts = [n for n in range(first, final) if keys[n] != "," and keys[n] not in PLAIN_ADJECTIVES]
    if not lefts or not all(is_adjective(sentence, n) for n in lefts) or not is_adjective(sentence, final + 1):
        return False
    return len(lefts) < 2 or keys[final + 2] not in FIELDS


def _needs_noun(sentence: Sentence, at: int) -> bool:
    """Is what stands before the joint an adjective that has its noun still to come: "a free, open and secure region"?"""
    after = at + 1 + (sentence.tokens.keys[at + 1] == "and")
    return (
        is_adjective(sentence, at - 1)
        and after < len(sentence.tokens)
        and not sentence.tokens.bits[after] & (voc.DET | voc.POSS | voc.PREP)
    )


def _is_of_fields(sentence: Sentence, first: int, at: int, last: int) -> bool:
    """Do three adjectives or more share a noun that stands for topics itself: "military, political and economic issues"?"""
    keys, start, end = sentence.tokens.keys, at, at
    while start > first and (keys[start - 1] in (",", "and") or is_adjective(sentence, start - 1)):
        start -= 1
    while start < at and keys[start] in (",", "and"):
        start += 1  # those before the first adjective part other items
    while end < last and (keys[end] in (",", "and", "other") or is_adjective(sentence, end)):
        end += 1
    return (
        end < last
        and keys[end] in FIELDS
        and sum(key == "and" or key == "," and keys[n + 1] != "and" for n, key in enumerate(keys[start:end], start)) > 1
    )


def _opens_noun(sentence: Sentence, at: int, last: int) -> bool:
    """Does the capital behind the "and" open a noun phrase of its own ("… in the Arctic and Danish support")? Not of a shared noun."""
    tokens, behind = sentence.tokens, at + 2
    plain = behind < last and bool(tokens.bits[behind] & voc.LOWER) and not tokens.bits[behind] & voc.FUNCTION
    return plain and tokens.keys[at - 2] in ("the", "in", "of", "with") and not tokens.keys[at - 1].endswith(("an", "ish", "ese", "ench"))


def _and_parts(sentence: Sentence, start: int, at: int, last: int, first: int) -> bool:
    """An "and" parts items in a list with commas, and where both its sides stand by themselves."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    ahead = next((n for n in range(at + 1, last) if keys[n] == ","), last)
    if ahead < last and keys[ahead : ahead + 2] != (",", "and") and _last_and(keys, at, last) != at:
        return _both_gerunds(sentence, start, at)
    if keys[at + 1] in TALK_VERBS and at + 2 < last and not tokens.bits[at - 1] & voc.VERB and not tokens.bits[at + 2] & voc.PREP:
        return True
    if _is_infinitive(sentence, start, at):
        return (
            _both_gerunds(sentence, start, at)
            or keys[at + 1] in STRONG_HEADS
            or first < start
            and not tokens.bits[at + 1] & voc.VERB
            and not _is_bare(sentence, at + 1)
        )
    if is_gerund(sentence, start) and (at - start > 1 or is_gerund(sentence, at + 1)):
        return _both_gerunds(sentence, start, at) or first < start and at - start > 1 and keys[at + 1].endswith("ing")
    if first < start:
        return True
    if is_adjective(sentence, at - 1):
        return False
    left, right = _governed(sentence, start, at), _governed(sentence, at + 1, ahead)
    if right:
        return left or _has_head(keys, at + 1, ahead) or at - start == 1 and is_adjective(sentence, at + 1)
    if left:
        return keys[ahead - 1] in HEADS and ahead - at > 2 or bool(tokens.bits[at - 1] & voc.CAP) and ahead - at > 2
    return True


def _are_states(sentence: Sentence, start: int, at: int, last: int) -> bool:
    """Two states and no more: "Libya and Mali", not "Bosnia and Herzegovina"."""
    left = any(first <= start and end == at for first, end, _ in sentence.states)
    return left and any(at < first <= at + 2 and last - 1 <= end <= last for first, end, _ in sentence.states)


def _last_and(keys: tuple[str, ...], at: int, last: int) -> int:
    return next((n for n in range(last - 1, at - 1, -1) if keys[n] == "and"), at)


def _opens_pair(keys: tuple[str, ...], start: int, at: int) -> bool:
    """Is this the "and" of "between A and B", "both A and B"?"""
    opened = sum(keys[n] == "between" and _is_single(keys, n + 1) or keys[n] == "both" for n in range(start, at))
    return opened > keys[start:at].count("and")


def _is_single(keys: tuple[str, ...], at: int) -> bool:
    """Does "between" open a pair, no plural ("both states")?"""
    return not any(key in ("two", "both", "our", "three", "countries", "sides", "parties", "nations") for key in keys[at : at + 3])


def _stands_behind_about(keys: tuple[str, ...], at: int) -> bool:
    return keys[at] in ("on", "about", "regarding", "concerning")


def _is_aside(sentence: Sentence, at: int) -> bool:
    """A comma before "both bilateral and multilateral", or inside a date or number."""
    keys = sentence.tokens.keys
    return keys[at + 1] == "both" or bool(sentence.tokens.bits[at + 1] & voc.DIGIT and sentence.tokens.bits[at - 1] & voc.DIGIT)


def _governed(sentence: Sentence, first: int, last: int) -> bool:
    """Has the phrase a preposition inside?"""
    return any(sentence.tokens.bits[n] & voc.PREP for n in range(first + 1, last))


def _has_head(keys: tuple[str, ...], first: int, last: int) -> bool:
    """Does the phrase up to its preposition hold a noun that heads a topic?"""
    return any(key in HEADS for key in keys[first : min(last, first + 3)])


def _is_infinitive(sentence: Sentence, start: int, at: int) -> bool:
    """Is an infinitive open on the left of the "and"?"""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    return any(
        keys[n] == "to"
        and (bits[n + 1] & (voc.VERB | voc.ADV) or keys[n - 1] in TO_NOUNS and bits[n + 1] & voc.LOWER and not bits[n + 1] & voc.FUNCTION)
        for n in range(start, at)
    )


def _goes_on(sentence: Sentence, start: int, at: int) -> bool:
    """Does one more plain verb of an open infinitive follow the comma: "ways to build ports, improve roads"?"""
    after = at + 1 + (sentence.tokens.keys[at + 1] == "and")
    return (
        after < len(sentence.tokens)
        and bool(sentence.tokens.bits[after] & voc.VERB)
        and _is_bare(sentence, after)
        and _is_infinitive(sentence, start, at)
    )


def _is_bare(sentence: Sentence, at: int) -> bool:
    """A word that may be the plain form of a verb no table holds ("help prevent")."""
    key, bits = sentence.tokens.keys[at], sentence.tokens.bits[at]
    return bool(bits & voc.LOWER) and not key.endswith(("s", "tion", "ment", "ity", "ing"))


def _both_gerunds(sentence: Sentence, start: int, at: int) -> bool:
    """ "strengthening X and settling Y"; not "implementing and enforcing X"."""
    behind = at + 1 + bool(sentence.tokens.bits[at + 1] & voc.ADV)  # "and further improving Y"
    return is_gerund(sentence, start) and is_gerund(sentence, min(behind, len(sentence.tokens) - 1)) and at - start > 1


def is_adjective(sentence: Sentence, at: int) -> bool:
    """A word that needs a noun behind it."""
    key, bits = sentence.tokens.keys[at], sentence.tokens.bits[at]
    if bits & voc.CAP and at > sentence.first and not key.endswith("an"):
        return False
    return (
        bool(bits & voc.MODIFIER)
        or key in ADJECTIVES
        or at > 0
        and sentence.tokens.keys[at - 1] in ("more", "most", "very", "highly")
        or "-" in key
        and key.endswith("ly")
        or key.endswith(ADJECTIVE_ENDINGS)
        and key not in NOUNS_LIKE_ADJECTIVES
    )
