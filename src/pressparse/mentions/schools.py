"""Faculties, which belong to the office of their dean, and the schools that they are parts of: "Dean of the Faculty of Law of the University of Arvika"."""

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import OF_SCHOOLS
from pressparse.lexicon.things import SCHOOLS
from pressparse.mentions.pieces import Piece
from pressparse.mentions.reading import Reading

_LEADING = OF_SCHOOLS | {"head", "chair"}
_PARTS = frozenset(("faculty", "school", "college"))
_LINKS = frozenset(("of", "at", "in", "the", ","))


def past_faculty(reading: Reading, body: Piece, head: str) -> int:
    """Where the faculty's own name ends that somebody with the office ``head`` leads; the body's first token where it is no faculty."""
    if head not in _LEADING or reading.keys[body.first] not in _PARTS or reading.keys[body.first + 1] not in ("of", "for"):
        return body.first
    end = next((at for at in range(body.first + 1, body.last) if reading.keys[at] in SCHOOLS), body.last)
    while end < body.last and reading.bits[end - 1] & voc.CAP and end > body.first + 2:
        end -= 1  # "Arvika" of "Arvika University"
    while reading.keys[end - 1] in _LINKS:
        end -= 1
    return end


def school_in(reading: Reading, at: int, last: int) -> tuple[int, int] | None:
    """The school named at tokens ``at`` to ``last``, behind its faculty; None where none is."""
    while at < last and reading.keys[at] in _LINKS:
        at += 1
    return (at, last) if at < last else None
