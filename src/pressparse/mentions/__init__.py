"""The single things in a sentence: names, offices, bodies, places. Dates have their own reader, by text."""

from pressparse import vocabulary as voc
from pressparse.lexicon.names import COUNTRIES_THAT_ARE_NAMES, HEADS_THAT_ARE_NAMES, HONORIFICS_OF_NAMES, HONORIFICS_THAT_ARE_NAMES
from pressparse.lexicon.titles import BRANCHES
from pressparse.mentions.designations import read_designations
from pressparse.mentions.gazette import match_entries
from pressparse.mentions.names import read_names
from pressparse.mentions.pieces import Kind, Piece
from pressparse.mentions.reading import Reading
from pressparse.tokens import Tokens
from pressparse.vocabulary import Entry

_KINDS = {
    voc.RANK: Kind.RANK, voc.HONORIFIC: Kind.HONORIFIC, voc.COUNTRY: Kind.COUNTRY, voc.NATION: Kind.NATION, voc.DEMONYM: Kind.DEMONYM,
    voc.CITY: Kind.CITY, voc.REGION: Kind.REGION, voc.RISKY: Kind.CITY, voc.AREA: Kind.THING,
}  # fmt: skip


_BEFORE_PLACES = frozenset(("of", "in", "from", "to", "at"))
_TITLES = (Kind.OFFICE, Kind.RANK, Kind.HONORIFIC)


def read_pieces(tokens: Tokens, first: int, last: int) -> list[Piece]:
    """The pieces of the sentence at tokens ``first`` to ``last``, in order, none overlapping another."""
    entries = match_entries(tokens, first, last)
    entries = [entry for n, entry in enumerate(entries) if not _is_part_of_name(tokens, entries, n, first)]
    pieces = read_designations(Reading.of(tokens, first, last, entries))
    covered = _covered(pieces)
    for i, j, entry in entries:
        kind = _KINDS.get(entry.kind)
        if kind is not None and i not in covered:
            end = _past_branch(tokens, j) if kind is Kind.RANK else j
            pieces.append(Piece(kind, i, end, entry.value, (i, j)))
    taken = {piece.first: piece.last for piece in pieces}
    pieces += read_names(tokens, first, last, taken, frozenset(piece.last for piece in pieces if piece.kind in _TITLES))
    pieces.sort(key=lambda piece: piece.first)
    return pieces


def _past_branch(tokens: Tokens, j: int) -> int:
    """Where a rank ends with its branch or "retired" in brackets: "General (Pol)", "Brig. Gen. (ret.)"."""
    if j + 2 < len(tokens) and tokens.keys[j] == "(" and tokens.keys[j + 1] in BRANCHES:
        return next((at + 1 for at in (j + 2, j + 3) if at < len(tokens) and tokens.keys[at] == ")"), j)
    return j


def _covered(pieces: list[Piece]) -> set[int]:
    return {at for piece in pieces for at in range(piece.first, piece.last)}


def _is_part_of_name(tokens: Tokens, entries: list[tuple[int, int, Entry]], n: int, first: int) -> bool:
    """Is the place or word of an entry part of a personal name ("Jordan Price", "Mary Washington")?"""
    i, j, entry = entries[n]
    if entry.kind == voc.HONORIFIC:
        return i > first and tokens.keys[i] in HONORIFICS_THAT_ARE_NAMES and _goes_before_title(tokens, i - 1)
    if entry.kind == voc.HEAD:
        return (
            n > 0
            and tokens.keys[i] in HEADS_THAT_ARE_NAMES
            and entries[n - 1][1] == i
            and entries[n - 1][2].kind in (voc.HEAD, voc.HONORIFIC, voc.RANK)
            and j < len(tokens)
            and _is_name_word(tokens, j)
            and bool(tokens.bits[i] & voc.CAP)
        )
    if entry.kind == voc.NATION:
        return n > 0 and entries[n - 1][1] == i and entries[n - 1][2].kind in (voc.HEAD, voc.HONORIFIC) and _is_name_word(tokens, j)
    if entry.kind not in (voc.RISKY, voc.CITY, voc.COUNTRY, voc.REGION) or j - i > 1 and entry.kind != voc.RISKY:
        return False
    ahead, behind = _is_name_word(tokens, j), i > first and (_is_name_word(tokens, i - 1) or tokens.keys[i - 1] in COUNTRIES_THAT_ARE_NAMES)
    if entry.kind == voc.RISKY:
        return ahead or behind or not _stands_as_place(tokens, i, j)
    if entry.kind == voc.COUNTRY:
        return (
            tokens.keys[i] in COUNTRIES_THAT_ARE_NAMES
            and not (i > first and tokens.keys[i - 1] in _BEFORE_PLACES)
            and (ahead or i > first and _is_name_word(tokens, i - 1) or _is_town_as_surname(tokens, j))
        )
    return behind or (ahead and not (i > first and tokens.keys[i - 1] in ("in", "at", "from", "to")))


def _goes_before_title(tokens: Tokens, i: int) -> bool:
    """May what looks like an honorific behind the word at ``i`` be a name: behind a name word or a plain honorific, not behind a throne's?"""
    key = tokens.keys[i]
    if key in ("amir", "emir", "crown", "ruler"):
        return False
    return _is_name_word(tokens, i) or _is_town(tokens, i) or key in HONORIFICS_OF_NAMES or key in HONORIFICS_THAT_ARE_NAMES


def _is_name_word(tokens: Tokens, i: int) -> bool:
    """A capitalised word that no table knows."""
    if i >= len(tokens):
        return False
    bits = tokens.bits[i]
    blocked = voc.FUNCTION | voc.TIME | voc.THING | voc.PORTFOLIO | voc.MODIFIER | voc.OPENS | voc.PUNCT | voc.DIGIT | voc.VERB | voc.ADV
    return bool(bits & voc.CAP) and not bits & blocked


def _is_town_as_surname(tokens: Tokens, j: int) -> bool:
    """A word that is nothing but a town, behind a country that is a given name, before a comma: "Chad Wilmington,"."""
    if j + 1 >= len(tokens) or not tokens.bits[j] & voc.CAP or tokens.keys[j + 1] != ",":
        return False
    return _is_town(tokens, j)


def _is_town(tokens: Tokens, i: int) -> bool:
    alone = tokens.words[i].alone
    return bool(alone) and all(entry.kind in (voc.CITY, voc.RISKY, voc.REGION) for entry in alone)


def _stands_as_place(tokens: Tokens, i: int, j: int) -> bool:
    """A place name that is also a word or a name: read as a place behind "in" and the like or before a comma and a place."""
    if i > 0 and tokens.keys[i - 1] in (
        "in",
        "at",
        "to",
        "from",
        "near",
        "of",
        "for",
        "through",
        "via",
        "between",
        "and",
        "visit",
        "visited",
        "visiting",
        "/",
        "(",
        "leaving",
        "left",
    ):
        return True
    return j + 1 < len(tokens) and tokens.keys[j] in (",", "/") and bool(tokens.bits[j + 1] & voc.OPENS)
