"""What the mentions floor finds: pieces of a sentence, by token."""

from enum import IntEnum
from typing import NamedTuple


class Kind(IntEnum):
    """What a piece is."""

    NAME = 1
    OFFICE = 2
    OFFICES = 3  # a plural: "the presidents", "Foreign Ministers"
    BODY = 4
    RANK = 5
    HONORIFIC = 6
    COUNTRY = 7
    NATION = 8
    DEMONYM = 9
    CITY = 10
    REGION = 11
    THING = 12


class Piece(NamedTuple):
    """Tokens ``first`` up to, not including, ``last``. ``value`` is the table's value (a code, a head).

    For offices and bodies ``core`` are the tokens without their country, ``country`` the state they name, ``organization``
    the tokens of the body that an office lies with, ``cut`` the tokens of a state inside the core ("of Hungary").
    """

    kind: Kind
    first: int
    last: int
    value: str
    core: tuple[int, int] = (0, 0)
    country: str | None = None
    organization: tuple[int, int] | None = None
    cut: tuple[int, int] | None = None
