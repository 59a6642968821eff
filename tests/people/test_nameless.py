"""When an office that nobody named holds is that of the one person named without an office."""

import pytest

from pressparse import parse

_TITLED = "Kenyan president arrives in Oslo\n\nPeter Wafula arrived in Oslo on Monday for talks with Prime Minister Ana Brandt of Norway."
_LATER = "Ana Brandt met President of Kenya Otieno Wekesa on Monday. The Norwegian prime minister thanked Wekesa."
_BOTH = "Ana Brandt wrote to the Norwegian prime minister and President of Kenya Otieno Wekesa."
_TWO = "Ana Brandt and Jon Vik met President of Kenya Otieno Wekesa on Monday. The Norwegian prime minister thanked Wekesa."
_FAR = "Ana Brandt met President of Kenya Otieno Wekesa. Talks were held. A dinner followed. The Norwegian prime minister sent a letter."


@pytest.mark.parametrize(
    ("text", "name", "office", "country"),
    [
        (_TITLED, "Peter Wafula", "president", "KE"),
        (_LATER, "Ana Brandt", "prime minister", "NO"),
        (_BOTH, "Ana Brandt", None, None),
        (_TWO, "Ana Brandt", None, None),
        (_FAR, "Ana Brandt", None, None),
    ],
    ids=["a-title", "a-later-sentence", "one-sentence-of-both", "two-names", "far-apart"],
)
def test_the_office_of_the_one_without(text: str, name: str, office: str | None, country: str | None) -> None:
    person = next(person for person in parse(text).people if person.name == name)
    assert (person.office, person.country) == (office, country)
