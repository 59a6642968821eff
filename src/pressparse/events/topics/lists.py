"""Lists of topics: a stretch of words becomes short noun phrases.

    list  := group (separator group)*          separator: ";", "as well as", "including", "such as" …
    group := [lead-in] item ("," item)* ["and" item]
    item  := [opener] noun phrase, up to a relative clause, a participle, a purpose, a time

Lead-ins that name no topic go ("a range of issues related to"); "cooperation in" goes before a list of fields. An "and" inside one topic
("between A and B", "harbour dues and fees in Riga") parts nothing.
"""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.topics.joints import is_adjective, parts, share_head
from pressparse.events.topics.phrases import past_generic, past_openers, read_topic
from pressparse.events.topics.wordings import RELATIVES, by_first, is_gerund, match
from pressparse.lexicon.outcomes import STRENGTHENING
from pressparse.lexicon.topics import BARE_UMBRELLAS, COOPERATION, PAIRS, PLAIN_ADJECTIVES, UMBRELLA_WORDS, UMBRELLAS
from pressparse.model import Topic

Stretch = tuple[int, int]
_RANGE = 12
_STRESS = frozenset("focus emphasis accent attention stress".split())
_INCLUSIVE = frozenset("including from such particular particularly especially notably emphasis focus primarily namely".split())


def split_topics(sentence: Sentence, first: int, last: int) -> list[Topic]:
    """The topics named in tokens ``first`` to ``last``."""
    found, keys = list[Topic](), sentence.tokens.keys
    groups = _groups(sentence, first, last)
    for n, group in enumerate(groups):
        closing = n + 1 == len(groups)
        if n and keys[groups[n - 1][1] - 1] != "," and not RELATIVES.isdisjoint(keys[slice(*groups[n - 1])]):
            continue  # "…, which will help ports as well as yards"
        if not closing and _is_umbrella(sentence, *group, groups[n + 1][0]):
            continue
        for item in _ranged(sentence, _items(sentence, *_past_lead_in(sentence, *group), closing=closing)):
            topic = read_topic(sentence, *item)
            if topic is not None:
                found.append(topic)
    return found


def _ranged(sentence: Sentence, items: list[Stretch]) -> list[Stretch]:
    """ "From trade to culture and health": the two ends of a range are two topics."""
    keys, found = sentence.tokens.keys, list[Stretch]()
    for first, last in items:
        ranged = found == [] and first > sentence.first and keys[first - 1] == "from"
        to = next((n for n in range(first + 1, last - 1) if keys[n] == "to" and n + 1 not in sentence.mains), None) if ranged else None
        found += [(first, last)] if to is None else [(first, to), *_items(sentence, to + 1, last)]
    return found


def _is_umbrella(sentence: Sentence, first: int, last: int, behind: int) -> bool:
    """ "The whole gamut of bilateral relations, including X and Y": a name for all that follows, and none of it."""
    keys = sentence.tokens.keys
    while last > first and keys[last - 1] in (",", "-", "–", "("):
        last -= 1
    listed = not _INCLUSIVE.isdisjoint(keys[last:behind])
    if listed and last > first and keys[last - 1] in BARE_UMBRELLAS and all(key in PLAIN_ADJECTIVES for key in keys[first : last - 1]):
        return True
    if listed and not UMBRELLAS.isdisjoint(keys[first:last]):
        return all(key in UMBRELLAS or key in UMBRELLA_WORDS or key in PLAIN_ADJECTIVES for key in keys[first:last])
    return False


def single_topic(sentence: Sentence, first: int, last: int) -> list[Topic]:
    """The topic that a bullet names, undivided."""
    topic = read_topic(sentence, *_past_lead_in(sentence, first, last))
    return [topic] if topic is not None else []


def _groups(sentence: Sentence, first: int, last: int) -> list[Stretch]:
    """The stretches between separators."""
    keys, groups, start, at, separators = sentence.tokens.keys, list[Stretch](), first, first, by_first("separators")
    if separators.keys().isdisjoint(keys[first:last]) and "from" not in keys[first:last]:
        return [(first, last)]
    while at < last:
        width = match(keys, at, "separators") or _emphasis(keys, at) if keys[at] in separators else 0
        width = (
            width
            or at > first
            and keys[at - 1 : at + 1] in ((",", "from"), ("everything", "from"))
            and "to" in keys[at : min(at + _RANGE, last)]
        )
        if width and at > first:
            groups.append((start, at))
            start = at = at + width
        else:
            at += max(width, 1)
    groups.append((start, last))
    return groups


def _emphasis(keys: tuple[str, ...], at: int) -> int:
    """How many tokens "with a primary focus on" has."""
    found = next((n for n in range(at + 1, min(at + 6, len(keys) - 1)) if keys[n] in _STRESS), None) if keys[at] == "with" else None
    return found + 2 - at if found is not None and keys[found + 1] in ("on", "to", "upon") else 0


def _past_lead_in(sentence: Sentence, first: int, last: int) -> Stretch:
    """Past "a wide range of issues related to" and, before a list of fields, past "prospects for cooperation in"."""
    first = past_openers(sentence, first, last)
    at = past_generic(sentence, first, last)
    fields = _past_cooperation(sentence, at, last)
    return (fields if fields is not None else at), last


def _past_cooperation(sentence: Sentence, first: int, last: int) -> int | None:
    """Where a list of two fields or more begins behind "cooperation [between A and B] in"; None where there is none."""
    keys, at = sentence.tokens.keys, first
    limit = min(last, first + 9)
    while at < limit and keys[at] not in COOPERATION:
        if keys[at] == "," or keys[at] == "and" and (keys[at + 1] not in STRENGTHENING or "to" in keys[first:at]):
            return None
        at += 1
    while (
        at + 1 < limit
        and keys[at + 1] in COOPERATION
        or at + 2 < limit
        and keys[at + 1] in ("for", "of", "to")
        and _has_cooperation(keys, at + 2, limit)
    ):
        at += 1
        while keys[at] not in COOPERATION:
            at += 1
    if at >= limit:
        return None
    at = _past_sides(sentence, at + 1, last)
    width = match(keys, at, "fields")
    listed = any(keys[n] == "and" or keys[n] == "," and keys[n + 1] not in ("among", "etc") for n in range(at, last))
    if not width or not listed or match(keys, at, "endings"):
        return None
    behind = at + width
    if sentence.tokens.bits[behind] & voc.CAP and not keys[behind:last].count(",") or not _are_fields(sentence, behind, last):
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
    return alone and not is_adjective(sentence, at - 1) and (keys[at - 1], keys[at + 1] if at + 1 < last else "") not in PAIRS


def _items(sentence: Sentence, first: int, last: int, *, closing: bool = True) -> list[Stretch]:
    """The items of one group."""
    keys = sentence.tokens.keys
    joints = [at for at in range(first, last) if keys[at] in (",", "and")]
    if not joints or share_head(sentence, first, last):
        return [(first, last)]
    cuts = [first]
    for at in joints:
        if parts(sentence, cuts[-1], at, last, first):
            cuts.append(at + 1)
    bounds = [*cuts[1:], last + 1]
    items = [(start, end - 1) for start, end in zip(cuts, bounds, strict=True) if end - 1 > start]
    return _rejoined(sentence, _with_last_gerund(sentence, _up_to_aside(sentence, items) if closing else items))


def _with_last_gerund(sentence: Sentence, items: list[Stretch]) -> list[Stretch]:
    """Gerunds that "and" has closed, what follows put back to the last: "drawing X, and making Y a hub for salmon, seals and tides"."""
    for n, (first, _) in enumerate(items):
        if not is_gerund(sentence, first):
            break
        rest = items[n + 1 :]
        if n and rest and sentence.tokens.keys[first - 1] == "and" and not any(is_gerund(sentence, other) for other, _ in rest):
            return [*items[:n], (first, rest[-1][1])]
    return items


def _up_to_aside(sentence: Sentence, items: list[Stretch]) -> list[Stretch]:
    """The items before one that goes on about the last ("…, a pillar of our ties") or says when and why."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    for n, (first, last) in enumerate(items):
        final = n > 0 and n == len(items) - 1 and keys[first - 1] == "," and not tokens.bits[last] & voc.BE
        if (
            n
            and (match(keys, first, "endings") or keys[first] in RELATIVES)
            or final
            and not (keys[first] == "the" and "and" in keys[first:last])  # the last two of a list, whose "and" parts nothing
            and (keys[first] in ("a", "an", "the") or tokens.bits[first] & voc.VERB and keys[first].endswith("ed"))
        ):
            behind = [other for other in items[n + 1 :] if keys[other[0] - 2 : other[0]] == (",", "and") and keys[other[0]] == "the"]
            return [*items[:n], *behind] if keys[first] in RELATIVES else items[:n]
    return items


def _rejoined(sentence: Sentence, items: list[Stretch]) -> list[Stretch]:
    """Items with bare proper names put back to the one they belong to: "the situation in Syria, Libya and Yemen"."""
    tokens, found = sentence.tokens, list[Stretch]()
    for first, last in items:
        names = all(tokens.bits[n] & (voc.CAP | voc.PUNCT) or tokens.keys[n] in ("and", "the", "of") for n in range(first, last))
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
