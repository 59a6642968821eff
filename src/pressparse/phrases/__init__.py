"""Mentions composed: officials, sides and bodies as the actors of a sentence; headings and datelines as a whole."""

from pressparse.mentions import read_pieces
from pressparse.mentions.pieces import Piece
from pressparse.phrases.actors import Actor, read_actors
from pressparse.phrases.officials import read_officials
from pressparse.tokens import Tokens


def read_phrases(tokens: Tokens, first: int, last: int) -> tuple[list[Actor], list[Piece]]:
    """The actors of the sentence at tokens ``first`` to ``last``, and the pieces that belong to no official."""
    tokens.sort_out(first, last)
    pieces = read_pieces(tokens, first, last)
    officials, rest = read_officials(tokens, pieces, last)
    return read_actors(tokens, first, last, officials, rest), rest
