"""Clauses: the verb groups of a sentence, each with its subject, its reach and how it is meant.

Every event is a clause of these; no reader of events finds subjects of its own.
"""

from pressparse.clauses.clause import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.clauses.subjects import SubjectFinder
from pressparse.clauses.verbs import VerbReader
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases import read_phrases
from pressparse.tokens import Tokens

__all__ = ["FINITE", "INFINITIVE", "PARTICIPIAL", "REDUCED", "Clause", "Sentence", "read_sentence"]

_STATES = frozenset((Kind.COUNTRY, Kind.NATION))


def read_sentence(tokens: Tokens, first: int, last: int, *, is_heading: bool = False) -> tuple[Sentence, list[Piece]]:
    """The sentence at tokens ``first`` to ``last`` with its actors and clauses, and the pieces that belong to no official."""
    actors, rest = read_phrases(tokens, first, last)
    sentence = Sentence(tokens, first, last, actors, is_heading=is_heading)
    sentence.states = [(piece.first, piece.last, piece.value) for piece in rest if piece.kind in _STATES]
    sentence.clauses = VerbReader(sentence).read()
    if sentence.clauses:
        sentence.mains = {clause.main for clause in sentence.clauses}
        SubjectFinder(sentence, sentence.clauses).find()
    return sentence, rest
