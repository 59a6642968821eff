"""What a heading says: the kind of encounter, the people and offices it names, place and date.

heading := "Meeting with X" | "X Meets Y in Z" | "Readout of X's Call with Y of Z" | "Visit of the W to Z" | …
"""

import datetime as dt
from functools import cache

from pressparse.clauses import Sentence
from pressparse.lexicon.encounters import ENCOUNTER_NOUNS, ENCOUNTERS
from pressparse.mentions.dates import read_dates
from pressparse.mentions.pieces import Kind, Piece
from pressparse.model import Heading, MeetingKind, Place
from pressparse.phrases.officials import Official
from pressparse.span import Span
from pressparse.vocabulary import ENCOUNTER


def describe_heading(text: str, span: Span | None, level: int, sentence: Sentence, rest: list[Piece], published: dt.date | None) -> Heading:
    """The heading that stands at the sentence's tokens; ``span`` is None for one given apart from the text."""
    tokens = sentence.tokens
    start, end = tokens.start[sentence.first], tokens.end[sentence.last - 1]
    dates = read_dates(tokens.text, start, end, published=published)
    return Heading(
        text=text,
        level=level,
        span=span,
        kind=_kind(sentence),
        names=tuple(
            actor.official.name_text or actor.text for actor in sentence.actors if actor.official and _names_somebody(actor.official)
        ),
        place=_place(sentence, rest),
        date=dates[0] if dates else None,
    )


def _names_somebody(official: Official) -> bool:
    """A single word without title or office is not taken for a name in a line where everything is capitalised."""
    words = official.name[1] - official.name[0] if official.name else 0
    return words != 1 or bool(official.offices or official.honorific or official.rank)


def _kind(sentence: Sentence) -> MeetingKind | None:
    """By its first noun of an encounter, else by its first verb of one."""
    tokens = sentence.tokens
    nouns, verbs = _kinds()
    for at in range(sentence.first, sentence.last):
        for entry in tokens.words[at].nouns:
            if entry.kind == ENCOUNTER and tokens.keys[at + 1 : at + 1 + len(entry.rest)] == entry.rest:
                return nouns[entry.value]
    return next((verbs[clause.lemma] for clause in sentence.clauses if clause.lemma in verbs), None)


@cache
def _kinds() -> tuple[dict[str, MeetingKind], dict[str, MeetingKind]]:
    """The kind of encounter that a noun names, and a verb; the first row of a verb counts."""
    verbs = {row.lemma: row.kind for row in reversed(ENCOUNTERS) if not row.light}
    return {noun.words: noun.kind for noun in ENCOUNTER_NOUNS}, verbs


def _place(sentence: Sentence, rest: list[Piece]) -> Place | None:
    """The city or country that "in", "at" or "to" introduces."""
    tokens = sentence.tokens
    for piece in rest:
        if (
            piece.kind in (Kind.CITY, Kind.COUNTRY)
            and piece.first > sentence.first
            and tokens.keys[piece.first - 1] in ("in", "at", "to", "the")
        ):
            name = tokens.slice(piece.first, piece.last) if piece.kind == Kind.CITY else None
            return Place(name=name, country=piece.value, span=tokens.span(piece.first, piece.last))
    return None
