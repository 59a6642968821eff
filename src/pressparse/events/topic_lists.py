"""Lists of topics: a stretch of words becomes short noun phrases.

    list  := group (separator group)*          separator: ";", "as well as", "including", "such as" …
    group := [lead-in] item ("," item)* ["and" item]
    item  := [opener] noun phrase, up to a relative clause, a participle, a purpose, a time

Lead-ins that name no topic go ("a range of issues related to"); "cooperation in" goes before a list of fields. An "and" inside one topic
("between A and B", "military objectives and operations in Gaza") parts nothing.
"""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, REDUCED, Sentence
from pressparse.lexicon.topics import (
    COOPERATION, ENDINGS, FIELD_LINKS, FIELDS, GENERIC, GENERIC_LINKS, HEADS, OPENERS, PAIRS, PLAIN_ADJECTIVES, QUANTITIES, SEPARATORS, STRONG_HEADS, TO_NOUNS,
)  # fmt: skip
from pressparse.model import Topic
from pressparse.phrases.actors import GROUP, PERSON

Stretch = tuple[int, int]

_QUOTES = frozenset(('"', "“", "”", "„", "«", "»", "‘", "’"))
_SUBORDINATORS = frozenset("as while once if when after before since because until where".split())
_ADJECTIVES = frozenset("military civil free open secure stable strong fair safe clean green joint robust prosperous resilient inclusive balanced developed peaceful transparent sustained rules-based efficient affordable".split())
_QUESTIONS = frozenset("how what whether why".split())
_SHARED = frozenset("mutual common shared".split())
_INTEREST = frozenset("interest interests concern importance".split())
_RELATIVES = frozenset("which who whom whose".split())


@cache
def _by_first(table: tuple[tuple[str, ...], ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by their first word, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(table, key=len, reverse=True):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(phrases) for first, phrases in found.items()}


def match(keys: tuple[str, ...], at: int, table: tuple[tuple[str, ...], ...]) -> int:
    """How many tokens the longest phrase of ``table`` at ``at`` has; 0 where there is none."""
    phrases = _by_first(table).get(keys[at], ()) if at < len(keys) else ()
    return next((len(words) for words in phrases if keys[at : at + len(words)] == words), 0)


def split_topics(sentence: Sentence, first: int, last: int) -> list[Topic]:
    """The topics named in tokens ``first`` to ``last``."""
    found: list[Topic] = []
    for group in _groups(sentence, first, last):
        for item in _items(sentence, *_past_lead_in(sentence, *group)):
            topic = _topic(sentence, *item)
            if topic is not None:
                found.append(topic)
    return found


def single_topic(sentence: Sentence, first: int, last: int) -> list[Topic]:
    """The topic that a bullet names, undivided."""
    topic = _topic(sentence, *_past_lead_in(sentence, first, last))
    return [topic] if topic is not None else []


# -- groups ----------------------------------------------------------------------------------------------------------


def _groups(sentence: Sentence, first: int, last: int) -> list[Stretch]:
    """The stretches between separators."""
    keys, groups, start, at = sentence.tokens.keys, [], first, first
    while at < last:
        width = match(keys, at, SEPARATORS)
        if width and at > first:
            groups.append((start, at))
            start = at = at + width
        else:
            at += max(width, 1)
    groups.append((start, last))
    return groups


def _past_lead_in(sentence: Sentence, first: int, last: int) -> Stretch:
    """Past "a wide range of issues related to" and, before a list of fields, past "prospects for cooperation in"."""
    first = _past_openers(sentence, first, last)
    at = _past_generic(sentence, first, last)
    fields = _past_cooperation(sentence, at, last)
    return (fields if fields is not None else at), last


def _past_openers(sentence: Sentence, first: int, last: int) -> int:
    """Past marks and words that only join."""
    tokens = sentence.tokens
    while first < last:
        width = match(tokens.keys, first, OPENERS)
        if not width and not tokens.bits[first] & voc.PUNCT:
            break
        first += width or 1
    return first


def _past_generic(sentence: Sentence, first: int, last: int) -> int:
    """Past "the issues of", "a number of matters related to"; what is of mutual interest is a topic."""
    keys, at = sentence.tokens.keys, first
    while at < last and keys[at] in PLAIN_ADJECTIVES:
        at += 1
    if at + 1 < last and keys[at] in QUANTITIES and keys[at + 1] == "of":
        first = at = at + 2
        while at < last and keys[at] in PLAIN_ADJECTIVES:
            at += 1
    if at >= last or keys[at] not in GENERIC:
        return first
    width = match(keys, at + 1, GENERIC_LINKS)
    if at + 1 < last and keys[at + 1] in (":", ","):
        return at + 2
    behind = at + 1 + width
    if not width or behind >= last or keys[behind] in _SHARED or not _INTEREST.isdisjoint(keys[behind : behind + 2]):
        return first
    return behind


def _past_cooperation(sentence: Sentence, first: int, last: int) -> int | None:
    """Where a list of two fields or more begins behind "cooperation [between A and B] in"; None where there is none."""
    keys, at = sentence.tokens.keys, first
    limit = min(last, first + 9)
    while at < limit and keys[at] not in COOPERATION:
        if keys[at] in (",", "and"):
            return None
        at += 1
    while at + 1 < limit and keys[at + 1] in COOPERATION or at + 2 < limit and keys[at + 1] in ("for", "of", "to") and _has_cooperation(keys, at + 2, limit):
        at += 1
        while keys[at] not in COOPERATION:
            at += 1
    if at >= limit:
        return None
    at = _past_sides(sentence, at + 1, last)
    width = match(keys, at, FIELD_LINKS)
    listed = "," in keys[at:last] or "and" in keys[at:last]
    if not width or not listed:
        return None
    behind = at + width
    if sentence.tokens.bits[behind] & voc.CAP and not keys[behind : last].count(",") or not _are_fields(sentence, behind, last):
        return None
    return behind


def _has_cooperation(keys: tuple[str, ...], first: int, limit: int) -> bool:
    return any(key in COOPERATION for key in keys[first:limit])


def _past_sides(sentence: Sentence, at: int, last: int) -> int:
    """Past "between A and B", "with X"."""
    keys = sentence.tokens.keys
    if at < last and keys[at] in ("between", "with", "among"):
        chain = sentence.chain(at + 1, last)
        joined = [actor for actor in sentence.actors if chain and actor.start <= chain[-1].last + 1 and actor.last > chain[-1].last]
        ends = [actor.last for actor in (*chain, *joined)]
        return max(ends) if ends else at
    return at


def _are_fields(sentence: Sentence, first: int, last: int) -> bool:
    """Are the words a list of fields: commas with a final "and", or two bare nouns?"""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if "," in keys[first:last]:
        return True
    at = keys.index("and", first, last)
    alone = not any(tokens.bits[n] & (voc.PREP | voc.DET | voc.POSS) for n in range(first, last) if keys[n] not in ("the", "of"))
    return alone and not _is_adjective(sentence, at - 1) and (keys[at - 1], keys[at + 1] if at + 1 < last else "") not in PAIRS


# -- items -----------------------------------------------------------------------------------------------------------


def _items(sentence: Sentence, first: int, last: int) -> list[Stretch]:
    """The items of one group."""
    keys = sentence.tokens.keys
    joints = [at for at in range(first, last) if keys[at] in (",", "and")]
    if not joints or _share_head(sentence, first, last):
        return [(first, last)]
    cuts = [first]
    for at in joints:
        if _parts(sentence, cuts[-1], at, last, first):
            cuts.append(at + 1)
    bounds = [*cuts[1:], last + 1]
    items = [(start, end - 1) for start, end in zip(cuts, bounds, strict=True) if end - 1 > start]
    return _rejoined(sentence, _up_to_aside(sentence, items))


def _up_to_aside(sentence: Sentence, items: list[Stretch]) -> list[Stretch]:
    """The items before one that goes on about the last ("…, a pillar of our ties") or says when and why."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    for n, (first, last) in enumerate(items):
        final = n > 0 and n == len(items) - 1 and keys[first - 1] == ","
        if n and (match(keys, first, ENDINGS) or keys[first] in _RELATIVES) or final and (keys[first] in ("a", "an", "the") or tokens.bits[first] & voc.VERB and keys[first].endswith("ed")):
            return items[:n]
    return items


def _parts(sentence: Sentence, start: int, at: int, last: int, first: int) -> bool:
    """Does the comma or "and" at ``at`` part two items, the first of which begins at ``start``?"""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if at + 1 >= last or at == start:
        return True
    if _needs_noun(sentence, at):
        return _is_of_fields(sentence, first, at, last)
    if keys[at] == ",":
        return not _is_aside(sentence, at, last) and not _goes_on(sentence, start, at) and (_RELATIVES.isdisjoint(keys[start:at]) or keys[at + 1] == "and")
    if not _RELATIVES.isdisjoint(keys[start:at]) or "that" in keys[start:at]:
        return bool(tokens.bits[at + 1] & voc.DET)
    if keys[at] == "and" and _opens_pair(keys, start, at) or (keys[at - 1], keys[at + 1]) in PAIRS or keys[at + 1] == "of" and keys[at - 1] == "for":
        return False
    behind = tokens.bits[at + 1]
    if keys[at + 1] == "other" or behind & (voc.DET | voc.POSS) or _stands_behind_about(keys, at + 1):
        return True
    if behind & tokens.bits[at - 1] & voc.CAP and not (first < start and at - start == 1) or _is_gerund(sentence, at - 1) and _is_gerund(sentence, at + 1):
        return False
    return _and_parts(sentence, start, at, last, first)


def _needs_noun(sentence: Sentence, at: int) -> bool:
    """Is what stands before the joint an adjective that has its noun still to come: "a free, open and secure region"?"""
    after = at + 1 + (sentence.tokens.keys[at + 1] == "and")
    return _is_adjective(sentence, at - 1) and after < len(sentence.tokens) and not sentence.tokens.bits[after] & (voc.DET | voc.POSS | voc.PREP)


def _is_of_fields(sentence: Sentence, first: int, at: int, last: int) -> bool:
    """Do three adjectives or more share a noun that stands for topics itself: "military, political and economic issues"?"""
    keys, start, end = sentence.tokens.keys, at, at
    while start > first and (keys[start - 1] in (",", "and") or _is_adjective(sentence, start - 1)):
        start -= 1
    while end < last and (keys[end] in (",", "and", "other") or _is_adjective(sentence, end)):
        end += 1
    return end < last and keys[end] in FIELDS and sum(key == "and" or key == "," and keys[n + 1] != "and" for n, key in enumerate(keys[start:end], start)) > 1


def _and_parts(sentence: Sentence, start: int, at: int, last: int, first: int) -> bool:
    """An "and" parts items in a list with commas, and where both its sides stand by themselves."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    ahead = next((n for n in range(at + 1, last) if keys[n] == ","), last)
    if ahead < last and keys[ahead : ahead + 2] != (",", "and") and _last_and(keys, at, last) != at:
        return _both_gerunds(sentence, start, at)
    if _is_infinitive(sentence, start, at):
        return _both_gerunds(sentence, start, at) or keys[at + 1] in STRONG_HEADS or first < start and not tokens.bits[at + 1] & voc.VERB and not _is_bare(sentence, at + 1)
    if _is_gerund(sentence, start):
        return _both_gerunds(sentence, start, at)
    if first < start:
        return True
    if _is_adjective(sentence, at - 1):
        return False
    left, right = _governed(sentence, start, at), _governed(sentence, at + 1, ahead)
    if right:
        return left or _has_head(keys, at + 1, ahead)
    if left:
        return keys[ahead - 1] in HEADS and ahead - at > 2 or bool(tokens.bits[at - 1] & voc.CAP) and ahead - at > 2
    return True


def _last_and(keys: tuple[str, ...], at: int, last: int) -> int:
    return next((n for n in range(last - 1, at - 1, -1) if keys[n] == "and"), at)


def _opens_pair(keys: tuple[str, ...], start: int, at: int) -> bool:
    """Is this the "and" of "between A and B", "both A and B"?"""
    opened = sum(keys[n] == "between" and _is_single(keys, n + 1) or keys[n] == "both" for n in range(start, at))
    return opened > keys[start:at].count("and")


def _is_single(keys: tuple[str, ...], at: int) -> bool:
    """Does "between" open a pair, no plural ("the two countries")?"""
    return not any(key in ("two", "both", "our", "three", "countries", "sides", "parties", "nations") for key in keys[at : at + 3])


def _stands_behind_about(keys: tuple[str, ...], at: int) -> bool:
    return keys[at] in ("on", "about", "regarding", "concerning")


def _is_aside(sentence: Sentence, at: int, last: int) -> bool:
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
    return any(keys[n] == "to" and (bits[n + 1] & (voc.VERB | voc.ADV) or keys[n - 1] in TO_NOUNS and bits[n + 1] & voc.LOWER and not bits[n + 1] & voc.FUNCTION) for n in range(start, at))


def _goes_on(sentence: Sentence, start: int, at: int) -> bool:
    """Does one more plain verb of an open infinitive follow the comma: "measures to build trust, enhance security"?"""
    after = at + 1 + (sentence.tokens.keys[at + 1] == "and")
    return after < len(sentence.tokens) and bool(sentence.tokens.bits[after] & voc.VERB) and _is_bare(sentence, after) and _is_infinitive(sentence, start, at)


def _is_bare(sentence: Sentence, at: int) -> bool:
    """A word that may be the plain form of a verb no table holds ("help prevent")."""
    key, bits = sentence.tokens.keys[at], sentence.tokens.bits[at]
    return bool(bits & voc.LOWER) and not key.endswith(("s", "tion", "ment", "ity", "ing"))


def _is_gerund(sentence: Sentence, at: int) -> bool:
    key = sentence.tokens.keys[at]
    return key.endswith("ing") and len(key) > 5 and bool(sentence.tokens.bits[at] & voc.LOWER) and key not in ("meeting", "training", "funding", "banking", "financing", "engineering", "manufacturing", "shipping", "mining", "farming", "housing", "planning")


def _both_gerunds(sentence: Sentence, start: int, at: int) -> bool:
    """"strengthening X and settling Y"; not "implementing and enforcing X"."""
    return _is_gerund(sentence, start) and _is_gerund(sentence, at + 1) and at - start > 1


def _is_adjective(sentence: Sentence, at: int) -> bool:
    """A word that needs a noun behind it."""
    key, bits = sentence.tokens.keys[at], sentence.tokens.bits[at]
    if bits & voc.CAP and not key.endswith("an"):
        return False
    return bool(bits & voc.MODIFIER) or key in _ADJECTIVES or (
        key.endswith(("al", "ic", "ive", "ous", "ary", "ean", "ian", "term", "ble")) and key not in ("traffic", "arrival", "capital", "mineral", "logistic", "proposal", "renewal", "withdrawal", "republic", "topic", "public", "material", "coal", "metal", "hospital", "portal", "goal", "deal", "festival", "journal", "rial", "objective", "initiative", "approval", "removal", "potential", "trial")
    )  # fmt: skip


def _share_head(sentence: Sentence, first: int, last: int) -> bool:
    """Adjectives before one noun ("political, economic and humanitarian crisis") are one topic, unless the noun stands for topics itself."""
    keys = sentence.tokens.keys
    final = _last_and(keys, first, last)
    if keys[final] != "and" or final + 2 >= last:
        return False
    lefts = [n for n in range(first, final) if keys[n] != "," and keys[n] not in PLAIN_ADJECTIVES]
    if not lefts or not all(_is_adjective(sentence, n) for n in lefts) or not _is_adjective(sentence, final + 1):
        return False
    return len(lefts) < 2 or keys[final + 2] not in FIELDS


def _rejoined(sentence: Sentence, items: list[Stretch]) -> list[Stretch]:
    """Items with bare proper names put back to the one they belong to: "the situation in Syria, Libya and Yemen"."""
    tokens, found = sentence.tokens, list[Stretch]()
    for first, last in items:
        names = all(tokens.bits[n] & voc.CAP or tokens.keys[n] in ("and", "the", "of", ",") for n in range(first, last))
        if found and names and last > first and _ends_in_place(sentence, *found[-1]):
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _ends_in_place(sentence: Sentence, first: int, last: int) -> bool:
    """Does a phrase of more words end in "in Syria", "with Libya"?"""
    tokens, at = sentence.tokens, last - 1
    while at > first and (tokens.bits[at] & voc.CAP or tokens.keys[at] in (",", "and", "the")):
        at -= 1
    return at > first and at < last - 1 and tokens.keys[at] in ("in", "between", "across", "from", "with", "of")


# -- one topic -------------------------------------------------------------------------------------------------------


def _topic(sentence: Sentence, first: int, last: int) -> Topic | None:
    """The bare noun phrase of an item; None where nothing of substance is left."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    first = _past_articles(sentence, first, last)
    end = _end_of_phrase(sentence, first, last)
    first += keys[first : first + 1] != () and first < end and keys[first] in _QUESTIONS and keys[first + 1] != "to"
    first, last = _past_articles(sentence, first, end), _trimmed_end(sentence, first, end)
    if first >= last or keys[last - 1] in FIELDS and all(key in FIELDS or key in PLAIN_ADJECTIVES for key in keys[first:last]):
        return None
    actor = sentence.actor_at(first)
    if tokens.bits[first] & voc.PREP or actor is not None and actor.kind == PERSON and actor.last >= last:
        return None
    if last - first > 32 or not any(tokens.bits[n] & (voc.LOWER | voc.CAP) and not tokens.bits[n] & voc.FUNCTION for n in range(first, last)):
        return None
    return Topic(text=tokens.slice(first, last), span=tokens.span(first, last))


def _past_articles(sentence: Sentence, first: int, last: int) -> int:
    tokens = sentence.tokens
    first = _past_generic(sentence, _past_openers(sentence, first, last), last)
    while first < last and (tokens.keys[first] in PLAIN_ADJECTIVES and not _is_kept(tokens.keys, first, last) or tokens.bits[first] & voc.PUNCT):
        first += 1
    return first


def _is_kept(keys: tuple[str, ...], at: int, last: int) -> bool:
    """Adjectives that say something of a topic's own noun stay: "key issues of mutual importance", "possible venture"."""
    return keys[at] not in ("a", "an", "the", "their", "its", "his", "her", "our", "this", "these", "those", "some", "any", "such", "other", "also", "number", "both", "various", "several", "certain", "further") or keys[at] == "further" and at + 1 < last


def _end_of_phrase(sentence: Sentence, first: int, last: int) -> int:
    """Where a relative clause, a participle, a purpose, a time or a person spoken to begins."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    seen = False
    for at in range(first + 1, last):
        key = keys[at]
        if key in _RELATIVES or key == "that" and keys[at - 1] not in ("so", "of", "on", "in") or match(keys, at, ENDINGS):
            return at - 1 if tokens.bits[at - 1] & voc.PREP and key in _RELATIVES else at
        if key == "to" and at + 1 < last and tokens.bits[at + 1] & (voc.VERB | voc.ADV | voc.BE) and not (tokens.bits[at + 1] & voc.ADV and tokens.bits[at + 1] & voc.CAP):
            if seen or keys[at - 1] not in TO_NOUNS and not _is_gerund(sentence, at - 1) and at - first > 2:
                return at
            seen = True
        if key in ("with", "by") and (actor := sentence.actor_at(at + 1)) is not None and actor.kind in (PERSON, GROUP) and at + 1 >= actor.start:
            return at
    return _before_clause(sentence, first, last)


def _before_clause(sentence: Sentence, first: int, last: int) -> int:
    """The end of the phrase before a clause inside it: "made during the visit", "as X defends Y"."""
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        if not first + 1 < clause.main < last:
            continue
        if clause.mood == REDUCED:
            return clause.first
        if clause.mood == FINITE and keys[first] in _QUESTIONS:
            return clause.first
        if clause.mood == FINITE:
            return next((n for n in range(clause.first - 1, first, -1) if keys[n] in _SUBORDINATORS), last)
    return last


def _trimmed_end(sentence: Sentence, first: int, last: int) -> int:
    """Without marks, days and joining words at the end."""
    tokens = sentence.tokens
    while last > first and (
        tokens.bits[last - 1] & (voc.PUNCT | voc.TIME) and tokens.keys[last - 1] != ")"
        or tokens.keys[last - 1] in ("and", "in", "on", "others", "other", "etc", "also", "today", "yesterday", "well", "as", "at", "to", "for", "of", "with", "both", "again", "the", "further")
    ):
        last -= 1
    if last - first > 2 and tokens.keys[last - 1] in GENERIC and tokens.keys[last - 2] in ("on", "in"):
        last -= 2
    return last
