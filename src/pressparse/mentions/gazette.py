"""The phrases of the tables that stand in a sentence: leftmost, longest, by kind."""

from pressparse import vocabulary as voc
from pressparse.tokens import Tokens
from pressparse.vocabulary import Entry

# kind → must its first letter be a capital?
_PRINTED_SO = frozenset((voc.COUNTRY, voc.NATION, voc.DEMONYM, voc.BODY, voc.CITY, voc.REGION, voc.RISKY, voc.RANK, voc.HONORIFIC))
_BOUND_HONORIFICS = frozenset(
    "u m. ma ko bu pak don count nana chief emir amir raja nai dom sri ing lic arch eng fr father count baron comrade ato khun lord lady comptroller".split()
)


def match_entries(tokens: Tokens, first: int, last: int) -> list[tuple[int, int, Entry]]:
    """Every entry read in tokens ``first`` to ``last``, as (first, last, entry), none overlapping another."""
    found: list[tuple[int, int, Entry]] = []
    bits, i = tokens.bits, first
    while i < last:
        if bits[i] & voc.OPENS:
            match = _longest(tokens, i, last)
            if match is not None:
                found.append(match)
                i = match[1]
                continue
        i += 1
    return found


def _longest(tokens: Tokens, i: int, last: int) -> tuple[int, int, Entry] | None:
    keys = tokens.keys
    for entry in tokens.words[i].entries:
        end = i + 1 + len(entry.rest)
        if (
            end <= last
            and (not entry.rest or keys[i + 1 : end] == entry.rest)
            and _is_printed_so(tokens, i, end, entry)
            and not _opens_body(tokens, end, entry)
        ):
            return i, end, entry
    return None


def _opens_body(tokens: Tokens, end: int, entry: Entry) -> bool:
    """ "Head of the Government Administration": what looks like a head of government heads a body."""
    if not entry.value.startswith("head of") or end >= len(tokens) or not tokens.bits[end] & voc.CAP:
        return False
    return any(other.kind == voc.BODY_HEAD for other in tokens.words[end].entries)


def _is_printed_so(tokens: Tokens, i: int, end: int, entry: Entry) -> bool:
    """Does the entry's kind allow the case it is printed in?"""
    bits = tokens.bits[i]
    if entry.capitals and len(entry.value) and entry.kind != voc.REGION and not bits & (voc.CAPS | voc.INITIAL):
        return False
    if entry.kind not in _PRINTED_SO:
        return True
    if not bits & voc.CAP:
        return entry.kind == voc.RANK and (end - i > 1 or i > 0 and tokens.keys[i - 1] == "the" and "admiral" in tokens.keys[i])
    if entry.kind == voc.HONORIFIC and tokens.keys[i] in _BOUND_HONORIFICS and end - i == 1:
        if end < len(tokens) and "-" in tokens.keys[end] and not tokens.words[end].key.startswith(("al-", "el-")):
            return False  # "President Ma Chang-wook": a family name
        return end < len(tokens) and bool(tokens.bits[end] & voc.CAP) and not tokens.bits[end] & (voc.THING | voc.PORTFOLIO | voc.FUNCTION)
    return True
