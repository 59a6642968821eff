"""Houses of state: every name of the table is known where a text prints it."""

import pytest

from pressparse import parse
from pressparse.lexicon.houses import HOUSES


@pytest.mark.parametrize("name", sorted(HOUSES))
def test_a_house_says_its_country(name: str) -> None:
    printed = " ".join(word if word in ("of", "the", "de") else word.capitalize() for word in name.split())
    [meeting] = parse(f"Minister Ana Brandt met Minister Teodor Vale at the {printed} on March 4.", published="2024-03-05").meetings
    assert meeting.place is not None
    assert meeting.place.country == HOUSES[name]
