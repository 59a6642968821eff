"""Where a sentence names an encounter: "talks", "telephone conversation", "a breakfast roundtable"."""

from collections.abc import Iterator
from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import PARTICIPIAL, Clause, Sentence
from pressparse.lexicon.encounters import COMPOUND_HEADS, ENCOUNTER_NOUNS, IN_MANNER
from pressparse.lexicon.rows import EncounterNoun
from pressparse.model import MeetingKind
from pressparse.phrases.actors import PERSON

_PORTIONS = frozenset("session round series number".split())
_WISHES = frozenset(
    "hope hopes hoped hoping wish wishes appeal appeals appealed push pushes pushed call calls called calling".split()
)  # for one
_DEMANDS = frozenset("urge urges urged seek seeks sought want wants wanted demand demands demanded".split())
_BY_MEANS = frozenset("by via through".split())
_BETWEEN = 4  # tokens from such a verb to the noun
_TALKS = frozenset("talks consultations discussions negotiations meetings conversations".split())


@cache
def _nouns_by_first() -> dict[str, tuple[tuple[tuple[str, ...], EncounterNoun], ...]]:
    """First key → (the other keys, row) of the nouns that begin so, longest first."""
    rows = {noun.words: noun for noun in ENCOUNTER_NOUNS}
    found = {
        first: tuple((entry.rest, rows[entry.value]) for entry in entries if entry.kind == voc.ENCOUNTER)
        for first, entries in voc.noun_entries().items()
    }
    return {first: nouns for first, nouns in found.items() if nouns}


def has_noun(sentence: Sentence) -> bool:
    """Has the sentence any word that may name an encounter?"""
    keys, nouns = sentence.tokens.keys, _nouns_by_first()
    return bool([at for at in sentence.tokens.where(voc.NOUN, sentence.first, sentence.last) if keys[at] in nouns])


def nouns_of(sentence: Sentence, first: int, last: int) -> Iterator[tuple[int, int, EncounterNoun]]:
    """The nouns of encounters in tokens ``first`` to ``last``, each with where it begins and ends."""
    keys, nouns, behind = sentence.tokens.keys, _nouns_by_first(), max(first, sentence.first)
    for at in sentence.tokens.where(voc.NOUN, behind, last):
        if at < behind or keys[at] not in nouns:
            continue
        for rest, noun in nouns[keys[at]]:
            end = at + 1 + len(rest)
            if not rest or keys[at + 1 : end] == rest:
                if keys[at] in _PORTIONS and not rest and keys[end : end + 1] == ("of",) and _is_of_talks(sentence, end + 1, last):
                    break
                if (
                    not rest
                    and keys[at] in IN_MANNER
                    and keys[at - 1] == "in"
                    or noun.kind is MeetingKind.VIDEO
                    and keys[at - 1] in _BY_MEANS
                ):
                    break
                if (rest or not _is_verb(sentence, at)) and not (end < last and _heads_compound(keys[end])):
                    yield at, end, noun
                behind = end
                break


def is_wished(sentence: Sentence, i: int) -> bool:
    """Is the noun at token ``i`` one that is not yet: "Minister hopes for an early launch of", "urges the opening of"?"""
    tokens = sentence.tokens
    for at in range(i - 1, max(sentence.first, i - _BETWEEN) - 1, -1):
        if tokens.keys[at] == "for":
            return at > sentence.first and tokens.keys[at - 1] in _WISHES
        if tokens.keys[at] in _DEMANDS or tokens.bits[at] & voc.PREP:
            return tokens.keys[at] in _DEMANDS  # but "urges calm at a meeting with"
    return False


def _is_of_talks(sentence: Sentence, at: int, last: int) -> bool:
    """Do talks, an adjective or two before them, follow at token ``at``: "a session of official talks"?"""
    keys = sentence.tokens.keys[at : min(at + 3, last)]
    return not _TALKS.isdisjoint(keys)


def _is_verb(sentence: Sentence, at: int) -> bool:
    """Is the word at token ``at`` a verb here? A form in -ing behind an adjective ("a separate meeting") is none."""
    if at not in sentence.mains:
        return False
    return at == sentence.first or _acts(sentence, next(clause for clause in sentence.clauses if clause.main == at), at)


def _acts(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Is the main word of a clause at token ``at``, behind another word, the verb that it looks like?"""
    bits = sentence.tokens.bits[at - 1]
    if bits & voc.DIGIT:
        return False  # "the 12th meeting"
    if sentence.tokens.keys[at - 1] == ")":
        return clause.mood != PARTICIPIAL  # "the Central Committee (CC) meeting"
    if bits & voc.CAP:
        return clause.mood != PARTICIPIAL or any(actor.last == at and actor.kind == PERSON for actor in sentence.actors)
    adjective = not bits & voc.VERB or at > 1 and bool(sentence.tokens.bits[at - 2] & (voc.DET | voc.POSS))
    return not (clause.mood == PARTICIPIAL and adjective and bits & voc.LOWER and not bits & (voc.FUNCTION | voc.ADV))


def _heads_compound(key: str) -> bool:
    """Is the word that follows at once a noun of an encounter, which says what it is ("a breakfast roundtable"), or of another thing ("a travel ban")?"""
    nouns = _nouns_by_first().get(key)
    return key in COMPOUND_HEADS or nouns is not None and not nouns[-1][0]
