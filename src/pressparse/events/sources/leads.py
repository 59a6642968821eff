"""Phrases that lead to a source: "according to X", "Readout from X", "a statement issued by X", "a message on the website of X"."""

from collections.abc import Iterator
from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.sources.informants import Phrase, is_official, is_press, is_spokesperson, phrase_after, without_paper
from pressparse.lexicon.sources import LEADS, OFFICIALS, PAGES, PAPERS, PUBLISHED, RULINGS, SourceRow

NO_VERB = -1
_NEAR = 7  # tokens from a paper to where it was published
_FROM = frozenset("in to per from through via by said says".split())


@cache
def lead_rows() -> dict[str, tuple[tuple[tuple[str, ...], SourceRow], ...]]:
    """The phrases that lead to a source by their first word."""
    found: dict[str, list[tuple[tuple[str, ...], SourceRow]]] = {}
    for row in sorted(LEADS, key=lambda row: -len(row.words.split())):
        words = tuple(row.words.split())
        found.setdefault(words[0], []).append((words, row))
    return {first: tuple(rows) for first, rows in found.items()}


def read_led(sentence: Sentence, spots: list[int]) -> Iterator[tuple[Phrase, int]]:
    """ "according to X", "Readout from X", "citing X"."""
    keys, leads = sentence.tokens.keys, lead_rows()
    for at in spots:
        for words, row in leads.get(keys[at], ()):
            if keys[at : at + len(words)] != words:
                continue
            phrase = phrase_after(sentence, at + len(words))
            if phrase is not None and _may_tell(sentence, phrase, row, at):
                yield without_paper(sentence, phrase), at if keys[at] == "cites" else NO_VERB
            break


def _may_tell(sentence: Sentence, phrase: Phrase, row: SourceRow, at: int) -> bool:
    """Is the phrase behind a lead one of those whom the row names?"""
    keys = sentence.tokens.keys
    if _is_mentioned(sentence, at) or keys[phrase[0]] in RULINGS and keys[phrase[0] + 1 : phrase[0] + 2] == ("of",):
        return False
    speaks = is_press(sentence, phrase) or is_official(keys, phrase) or is_spokesperson(keys, phrase)
    return speaks or (keys[phrase[1] - 1] in OFFICIALS if row.who == "body" else sentence.is_heading or at == sentence.first)


def _is_mentioned(sentence: Sentence, at: int) -> bool:
    """ "Welcomed the statement by X": a paper that is spoken of."""
    keys = sentence.tokens.keys
    return (
        at - 1 > sentence.first
        and keys[at] in PAPERS
        and keys[at] != "information"
        and keys[at - 1] in ("the", "this")
        and keys[at - 2] not in _FROM
    )


def read_published(sentence: Sentence, spots: list[int]) -> Iterator[tuple[Phrase, int]]:
    """ "A readout of the call provided by X", "a message on the official website of X"."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for at in spots:
        joint = "by" if keys[at] in PUBLISHED else "of" if keys[at] in PAGES else None
        paper = next((n for n in range(at - 1, max(sentence.first, at - _NEAR) - 1, -1) if keys[n] in PAPERS), None)
        if joint is None or paper is None or keys[at + 1 : at + 2] != (joint,) or joint == "of" and "on" not in keys[paper:at]:
            continue
        if bits[paper - 1] & voc.PREP and paper > sentence.first or _is_mentioned(sentence, paper):
            continue
        phrase = phrase_after(sentence, at + 2)
        if phrase is not None and (is_press(sentence, phrase) or is_official(keys, phrase) or is_spokesperson(keys, phrase)):
            yield without_paper(sentence, phrase), NO_VERB
