"""Where a sentence names an encounter: "talks", "telephone conversation", "a breakfast roundtable"."""

from collections.abc import Iterator
from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import PARTICIPIAL, Clause, Sentence
from pressparse.lexicon.encounters import ENCOUNTER_NOUNS
from pressparse.lexicon.rows import EncounterNoun
from pressparse.phrases.actors import PERSON


@cache
def nouns_by_words() -> dict[str, EncounterNoun]:
    """The rows of the nouns by their words."""
    return {noun.words: noun for noun in ENCOUNTER_NOUNS}


def nouns_of(sentence: Sentence, first: int, last: int) -> Iterator[tuple[int, int, EncounterNoun]]:
    """The nouns of encounters in tokens ``first`` to ``last``, each with where it begins and ends."""
    tokens, behind = sentence.tokens, max(first, sentence.first)
    for at in tokens.where(voc.NOUN, behind, last):
        if at < behind:
            continue
        for entry in tokens.words[at].nouns:
            end = at + 1 + len(entry.rest)
            if entry.kind == voc.ENCOUNTER and (not entry.rest or tokens.keys[at + 1 : end] == entry.rest):
                if (entry.rest or not _is_verb(sentence, at)) and not _heads_compound(sentence, end, last):
                    yield at, end, nouns_by_words()[entry.value]
                behind = end
                break


def _is_verb(sentence: Sentence, at: int) -> bool:
    """Is the word at token ``at`` a verb here? A form in -ing behind an adjective ("a separate meeting") is none."""
    for clause in sentence.clauses:
        if clause.main == at:
            return at == sentence.first or _acts(sentence, clause, at)
    return False


def _acts(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Is the main word of a clause at token ``at``, behind another word, the verb that it looks like?"""
    bits = sentence.tokens.bits[at - 1]
    if bits & voc.DIGIT:
        return False  # "the 12th meeting"
    if bits & voc.CAP:
        return clause.mood != PARTICIPIAL or any(actor.last == at and actor.kind == PERSON for actor in sentence.actors)
    adjective = not bits & voc.VERB or at > 1 and bool(sentence.tokens.bits[at - 2] & (voc.DET | voc.POSS))
    return not (clause.mood == PARTICIPIAL and adjective and bits & voc.LOWER and not bits & (voc.FUNCTION | voc.ADV))


def _heads_compound(sentence: Sentence, end: int, last: int) -> bool:
    """Does a noun of an encounter follow at once, which says what it is ("a breakfast roundtable")?"""
    return end < last and any(entry.kind == voc.ENCOUNTER and not entry.rest for entry in sentence.tokens.words[end].nouns)
