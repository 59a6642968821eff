"""The rows of the dateline table become one tree: every form a path through it, piece by piece.

Forms that begin alike share their beginning, so that a lead is read once and not once a row. At each fork the
branches stand in the order of the table, names that could be anything behind them, and the form that ends there comes last. A piece is looked for once at a place.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from pressparse.layout.slots import Read, read_piece
from pressparse.lexicon.datelines import FORMS
from pressparse.lexicon.forms import Form
from pressparse.lexicon.stamps import STAMPS
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span


class Node(NamedTuple):
    """A fork: what may follow, each with the fork behind it, and the form that ends here."""

    ways: tuple[tuple[str, "Node"], ...]
    form: Form | None


class Found(NamedTuple):
    """The form whose end was reached, its pieces by name, and where it ended."""

    form: Form
    groups: dict[str, Span]
    end: int


@cache
def _pieces(template: str) -> tuple[str, ...]:
    """The pieces of a template: names of slots, and marks with a stroke before them."""
    found = compile_pattern(r"\{(?P<slot>[^}]+)\}|(?P<mark>[^{\s\w]|\w+)").finditer(template)
    return tuple(piece.group("slot") or f"={piece.group()}" for piece in found)


def _grown(forms: Iterable[tuple[tuple[str, ...], Form]]) -> Node:
    """The tree of forms, each given by the pieces that are left of it."""
    ways: dict[str, list[tuple[tuple[str, ...], Form]]] = {}
    ended = None
    for pieces, form in forms:
        if pieces:
            ways.setdefault(pieces[0], []).append((pieces[1:], form))
        else:
            ended = form
    first = sorted(ways, key=lambda piece: _LOOSE.get(piece, 1))
    return Node(tuple((piece, _grown(ways[piece])) for piece in first), ended)


# At a fork a piece that the tables know goes before one that could be any name; the rest stand as in the table.
_LOOSE = {"wire": 0, "area": 2, "agency": 3, "stroke": 3, "body": 4}


@cache
def dateline_tree() -> Node:
    """Every dateline form."""
    return _grown(path for form in FORMS for path in _paths(form))


def _paths(form: Form) -> Iterator[tuple[tuple[str, ...], Form]]:
    """A form's pieces; with a day in it also as they are where its agency is one of the table, whose branch is tried first."""
    pieces = _pieces(form.template)
    yield pieces, form
    if "agency" in pieces and "date" in pieces:
        yield tuple("wire" if piece == "agency" else piece for piece in pieces), form


@cache
def stamp_tree() -> Node:
    """Every stamp."""
    return _grown((_pieces(form.template), form) for form in STAMPS)


@cache
def form_of(name: str) -> Form:
    """The dateline form of that name."""
    return next(form for form in FORMS if form.name == name)


class Walk:
    """One reading of a text's head by a tree; what a piece reads at a place is kept, since several branches ask for it."""

    __slots__ = ("_read", "end", "text")

    def __init__(self, text: str, end: int) -> None:
        self.text = text
        self.end = end
        self._read: dict[tuple[str, int], Read | None] = {}

    def follow(self, node: Node, start: int, groups: dict[str, Span]) -> Found | None:
        """The first form of the tree that the text at ``start`` fits, with the pieces read before in ``groups``."""
        sign = self.text[start : min(start + 1, self.end)]
        blank = not sign or sign.isspace()
        for name, rest in node.ways:
            if name[0] == "=" and name[1] != sign and not blank:
                continue  # most marks are told from the text by their first sign
            read = self._piece_at(name, start)
            if read is not None:
                found = self.follow(rest, read[0], _joined(groups, read[1]))
                if found is not None:
                    return found
        return Found(node.form, groups, start) if node.form else None

    def _piece_at(self, name: str, start: int) -> Read | None:
        key = (name, start)
        if key not in self._read:
            self._read[key] = read_piece(name, self.text, start, self.end)
        return self._read[key]


def _joined(groups: dict[str, Span], more: dict[str, Span]) -> dict[str, Span]:
    """The pieces with those read next; a second region is the wider one."""
    if not more:
        return groups
    if "region" in groups and "region" in more:
        more = {**more, "wider": more["region"], "region": groups["region"]}
    return {**groups, **more}


@cache
def rubbish_pattern() -> Pattern:
    """What stands before a lead and is no part of it: blanks, bullets, emphasis, entities, tags."""
    return compile_pattern(r"(?:[\s*_#>\u2022\u00b7\ufeff\u200b\u200e\u200f]+|&(?:nbsp|\#160|emsp|ensp);|</?\w[^<>\n]{0,60}>|\\|-\s)*")


@cache
def year_pattern() -> Pattern:
    """A year in a date: four figures, or two at its end."""
    return compile_pattern(r"(?:19|20)\d\d|[./-]\d\d$|\d\D{0,3}\p{L}+\.? ?['’]?\d\d$")
