"""Where a text breaks into words and marks, and which full stops belong to the word before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressparse.segments import keys_of, read_segments


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("", []),
        ("They met.", ["They", "met", "."]),
        ("Norland's envoy", ["Norland", "'s", "envoy"]),
        ("Lt. Gen. Roe", ["Lt.", "Gen.", "Roe"]),
        ("the U.S. and H.E. Mr. Roe", ["the", "U.S.", "and", "H.E.", "Mr.", "Roe"]),
        ("J.R.R. Roe. A. Roe", ["J.R.R.", "Roe", ".", "A.", "Roe"]),
        (". A. Roe", [".", "A.", "Roe"]),
        ("at 15.30, 1,000 on May 4th", ["at", "15.30", ",", "1,000", "on", "May", "4th"]),
        ("a well-known O'Roe", ["a", "well-known", "O'Roe"]),
        ("Dato' Roe", ["Dato'", "Roe"]),
    ],
)
def test_words_and_marks(text: str, printed: list[str]) -> None:
    assert read_segments(text, 0, len(text)).printed == printed


def test_offsets_are_those_of_the_whole_text() -> None:
    segments = read_segments("On May 4, Lt. Roe spoke.", 10, 24)
    assert segments.printed == ["Lt.", "Roe", "spoke", "."]
    assert (segments.start, segments.end) == ((10, 14, 18, 23), (13, 17, 23, 24))


@given(st.text(st.sampled_from("ABc .,'’-1\n\u00e9\u0301LtMr"), max_size=60), st.integers(0, 5))
def test_segments_cover_all_but_blanks(text: str, start: int) -> None:
    segments = read_segments(text, start, len(text))
    assert segments.printed == [text[i:j] for i, j in zip(segments.start, segments.end, strict=True)]
    assert "".join(segments.printed).split() == "".join(text[start:].split()).split()


@pytest.mark.parametrize(
    ("phrase", "keys"),
    [("Prime Minister", ("prime", "minister")), ("Lt. Gen.", ("lt", "gen")), ("Côte d’Ivoire", ("côte", "d'ivoire")), ("U.S.", ("u.s.",))],
)
def test_keys_are_folded(phrase: str, keys: tuple[str, ...]) -> None:
    assert keys_of(phrase) == keys
