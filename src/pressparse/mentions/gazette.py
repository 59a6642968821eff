"""The phrases of the tables that stand in a sentence: leftmost, longest, by kind."""

from pressparse import vocabulary as voc
from pressparse.tokens import Tokens
from pressparse.vocabulary import Entry

_BOUND_HONORIFICS = frozenset(
    "u m. ma ko bu pak don count nana chief emir amir raja nai dom sri ing lic arch eng fr father count baron comrade ato khun lord lady comptroller".split()
)


def match_entries(tokens: Tokens, first: int, last: int) -> list[tuple[int, int, Entry]]:
    """Every entry read in tokens ``first`` to ``last``, as (first, last, entry), none overlapping another."""
    found: list[tuple[int, int, Entry]] = []
    reached = first
    for i in tokens.where(voc.OPENS, first, last):
        if i >= reached and (match := _longest(tokens, i, last)) is not None:
            found.append(match)
            reached = match[1]
    return found


def _longest(tokens: Tokens, i: int, last: int) -> tuple[int, int, Entry] | None:
    """The longest entry that stands at token ``i``."""
    keys, word = tokens.keys, tokens.words[i]
    if word.longer and i + 1 < last:
        for entry in word.longer.get(keys[i + 1], ()):
            end = i + 1 + len(entry.rest)
            if end <= last and keys[i + 1 : end] == entry.rest and not _opens_body(tokens, end, entry):
                return i, end, entry
    return next(((i, i + 1, entry) for entry in word.alone if _may_stand_alone(tokens, i, entry)), None)


def _opens_body(tokens: Tokens, end: int, entry: Entry) -> bool:
    """ "Head of the Government Administration": what looks like a head of government heads a body."""
    if not entry.value.startswith("head of") or end >= len(tokens) or not tokens.bits[end] & voc.CAP:
        return False
    word = tokens.words[end]
    return any(other.kind == voc.BODY_HEAD for others in (word.alone, *word.longer.values()) for other in others)


def _may_stand_alone(tokens: Tokens, i: int, entry: Entry) -> bool:
    """May an entry of one word be read at ``i``? A low rank only as "the admiral", an honorific that is also a word only before a name."""
    if entry.kind == voc.RANK and not tokens.bits[i] & voc.CAP:
        return i > 0 and tokens.keys[i - 1] == "the" and "admiral" in tokens.keys[i]
    if entry.kind == voc.HEAD and entry.value == "official":
        return not (i + 1 < len(tokens) and tokens.bits[i + 1] & voc.NOUN)  # "an official visit"
    if entry.kind != voc.HONORIFIC or tokens.keys[i] not in _BOUND_HONORIFICS:
        return True
    if i + 1 >= len(tokens) or not tokens.bits[i + 1] & voc.CAP or tokens.bits[i + 1] & (voc.THING | voc.PORTFOLIO | voc.FUNCTION):
        return False
    follower = tokens.keys[i + 1]
    return "-" not in follower or follower.startswith(("al-", "el-"))  # "President Ma Chang-wook": a family name
