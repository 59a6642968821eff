"""Where sentences end, and where they do not."""

import pytest

from pressparse.layout.sentences import read_sentences


def _split(text: str) -> list[str]:
    return [sentence.of(text).strip() for sentence in read_sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Roe met U.S. Secretary Jane Roe in Kirna.",
        "Lt. Gen. Vale and Maj. Gen. Roe met H.E. Mr. Brandt.",
        "Dr. Ana Brandt visited St. Anna on Jan. 5 at 9 a.m. local time.",
        "The decree No. 5 was read by Sen. Roe and Gov. Brandt Jr. of Norland.",
        "J. K. Roe and S. Brandt met.",
        "Trade grew by 3.5 percent to 1.2 billion.",
        "They met in Washington, D.C. and in Kirna.",
        '"Where are we going?" he asked.',
        "He said … and left.",
        "See https://example.org/a.b/c?d=e.F for more.",
        "Vale spoke for Guyana-U.S. Strategic Dialogue.",
        "The talks (see p. 4) went well.",
        "The H.E. The Minister spoke.",
    ],
)
def test_stays_whole(sentence: str) -> None:
    assert _split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("They met in Washington, D.C.", "The talks were long."),
        ("They left at 9 p.m.", "In the morning they returned."),
        ('"We are glad."', "Roe left."),
        ("“We are glad.”", "Roe left."),
        ("Is it so?", "It is."),
        ("It is so!", "They left."),
        ("Roe met Brandt.[^1]", "They agreed."),
        ("Roe met Brandt (in Kirna).", "They agreed."),
        ("He arrived in 2023.", "15 ministers met him."),
        ("She said no.", "They left."),
        ("He spoke of trade...", "Then he left."),
        ("She gave thanks for **help.**", "He left."),
        ("They met (and agreed.)", "“It is good,” he said."),
        ("Vale met Roe Jr.", "They agreed."),
        ("He enjoyed the sun.", "Brandt agreed."),
    ],
)
def test_splits(first: str, second: str) -> None:
    assert _split(f"{first} {second}") == [first, second]
    assert _split(f"{first}\r\n{second}") == [first, second]
    assert _split(f"{first}\xa0{second}") == [first, second]


def test_a_forgotten_blank_ends_a_sentence_too() -> None:
    assert _split("They praised the preparedness.Secretary Roe left.") == ["They praised the preparedness.", "Secretary Roe left."]
    assert len(_split("See www.example.Org for Roe's site.")) == 1


def test_a_list_number_at_the_head_ends_nothing() -> None:
    text = "2.&nbsp;&nbsp; During the visit they met. He left."
    assert _split(text) == ["2.&nbsp;&nbsp; During the visit they met.", "He left."]
    assert _split("1. Dr Roe left.") == ["1. Dr Roe left."]


def test_entities_between_sentences_belong_to_the_first() -> None:
    assert _split("They met.&nbsp;&nbsp;He left.") == ["They met.&nbsp;&nbsp;", "He left."]
