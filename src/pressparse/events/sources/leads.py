"""Phrases that lead to a source: "according to X", "Readout from X", "a statement issued by X", "a message on the website of X"."""

from collections.abc import Iterator
from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.sources.informants import (
    Phrase,
    bare,
    is_official,
    is_press,
    is_spokesperson,
    phrase_after,
    reporting_forms,
    without_paper,
)
from pressparse.lexicon.sources import LEADS, OFFICIALS, PAGES, PAPERS, RULINGS, SourceRow

NO_VERB = -1
_NEAR = 7  # tokens from a paper to where it was published
_TOLD = frozenset(("report", "state", "say", "inform", "confirm"))  # what is only posted there tells of no encounter
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
        before = range(at - 1, max(sentence.first, at - _NEAR) - 1, -1)
        paper = next((n for n in before if keys[n] in PAPERS), None)
        governed = paper is not None and paper > sentence.first and bits[paper - 1] & voc.PREP and keys[paper - 1] != "in"
        if paper is not None and (governed or _is_mentioned(sentence, paper)):
            continue
        if keys[at] in PAGES:
            on = next((n for n in before if keys[n] == "on"), sentence.first)
            told = reporting_forms().get(keys[on - 1]) in _TOLD or paper is not None and paper < on
            phrase = _page_owner(sentence, on, at) if on > sentence.first and told else None
        else:
            phrase = phrase_after(sentence, at + 2) if paper is not None and keys[at + 1 : at + 2] == ("by",) else None
        if phrase is not None and (is_press(sentence, phrase) or is_official(keys, phrase) or is_spokesperson(keys, phrase)):
            yield without_paper(sentence, phrase), NO_VERB


def _page_owner(sentence: Sentence, on: int, page: int) -> Phrase | None:
    """Whose page it is: "on the website of X", "on X's official website"."""
    if sentence.tokens.keys[page + 1 : page + 2] == ("of",):
        return phrase_after(sentence, page + 2)
    owned = next((n for n in range(page - 1, on, -1) if sentence.tokens.bits[n] & voc.GENITIVE), None)
    return bare(sentence, on + 1, owned) if owned is not None else None
