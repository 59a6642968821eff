"""When two printed names are one person's, and when never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressparse import parse
from pressparse.people.likeness import generation, is_same_name, name_words, surname_rank
from tests.strategies.officials import names


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Saud Al-Mutlaq", "Saud al Mutlaq", True),
        ("João Brandão", "Joao Brandao", True),
        ("Taek-Geun Noh", "Noh Taek Geun", True),
        ("Jane A. Roe", "Jane Roe", True),
        ("J. Roe", "Jane Roe", True),
        ("Zh. Toktorba", "Zhyrgal Toktorba", True),
        ("Jane Roe", "John Roe", False),
        ("Jane Roe", "Jane Doe", False),
        ("Caoimhe O’Duff", "Caoimhe O'Duff", True),
    ],
)
def test_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert is_same_name(name_words(one), name_words(other)) is same
    assert is_same_name(name_words(other), name_words(one)) is same


def test_father_and_son() -> None:
    assert (generation("Ada Roe, Jr."), generation("Ada Roe Sr."), generation("Ada Roe")) == ("jr", "sr", "")


@pytest.mark.parametrize(
    ("word", "name", "rank"), [("roe", "Jane Roe", 3), ("jane", "Jane Roe", 1), ("wang", "Wang Xiaobo", 3), ("doe", "Jane Roe", 0)]
)
def test_which_word_names_the_bearer(word: str, name: str, rank: int) -> None:
    assert surname_rank(word, name_words(name)) == rank


@given(st.lists(names(), min_size=2, max_size=5))
def test_merging_never_joins_people_whose_full_names_differ(people: list[str]) -> None:
    text = " ".join(f"Minister {name} spoke." for name in people)
    for person in parse(text).people:
        said = {name_words(name) for mention in person.mentions for name in people if name in mention.span.of(text)}
        assert all(is_same_name(one, other) for one in said for other in said)
