"""What the mentions floor finds: pieces of a sentence, by token."""

from typing import Final

from attrs import define


class Kind:
    """What a piece is. No enum: before Python 3.12 a look at a member of one takes longer than most of the tests that it is made for."""

    NAME: Final = "NAME"
    OFFICE: Final = "OFFICE"
    OFFICES: Final = "OFFICES"  # a plural: "the presidents", "Foreign Ministers"
    BODY: Final = "BODY"
    RANK: Final = "RANK"
    HONORIFIC: Final = "HONORIFIC"
    COUNTRY: Final = "COUNTRY"
    NATION: Final = "NATION"
    DEMONYM: Final = "DEMONYM"
    CITY: Final = "CITY"
    REGION: Final = "REGION"
    THING: Final = "THING"


@define(eq=False)
class Piece:
    """Tokens ``first`` up to, not including, ``last``. ``value`` is the table's value (a code, a head).

    For offices and bodies ``core`` are the tokens without their country, ``country`` the state they name, ``organization``
    the tokens of the body that an office lies with, ``cut`` the tokens of a state inside the core ("of Hungary").
    """

    kind: str
    first: int
    last: int
    value: str
    core: tuple[int, int] = (0, 0)
    country: str | None = None
    organization: tuple[int, int] | None = None
    cut: tuple[int, int] | None = None
