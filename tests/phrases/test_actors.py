"""Who or what a sentence speaks of."""

import pytest

from pressparse.phrases import read_phrases
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE
from pressparse.tokens import read_tokens

ROWS = [
    ("Norway will stay.", [(STATE, "Norway")]),
    ("The two sides met.", [(GROUP, "sides")]),
    ("Both agreed.", [(GROUP, "Both")]),
    ("They met.", [(PRONOUN, "They")]),
    ("The guest thanked the host.", [(PERSON, "guest"), (PERSON, "host")]),
    ("The latter agreed.", [(PERSON, "latter")]),
    ("The host country agreed.", []),
    ("His Majesty agreed.", [(PERSON, "His Majesty")]),
    ("The Norwegian side agreed.", [(BODY, "Norwegian side")]),
    ("The foreign ministers agreed.", [(GROUP, "foreign ministers")]),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=[text for text, _ in ROWS])
def test_actors(text: str, wanted: list[tuple[str, str]]) -> None:
    tokens = read_tokens(text, 0, len(text))
    assert [(actor.kind, actor.text) for actor in read_phrases(tokens, 0, len(tokens))[0]] == wanted


def test_a_number_says_how_many() -> None:
    tokens = read_tokens("The three presidents met.", 0, 25)
    [group] = read_phrases(tokens, 0, len(tokens))[0]
    assert (group.count, group.head) == (3, "president")


DELEGATIONS = [
    ("A Norwegian high-level business delegation came.", [(BODY, "Norwegian high-level business delegation", ("NO",))]),
    ("A U.S. congressional delegation came.", [(BODY, "U.S. congressional delegation", ("US",))]),
    ("Norway receives business delegation.", [(STATE, "Norway", ("NO",)), (BODY, "business delegation", ())]),
    ("Norwegian leaders and a delegation came.", [(GROUP, "Norwegian leaders", ("NO",)), (BODY, "delegation", ())]),
]


@pytest.mark.parametrize(("text", "wanted"), DELEGATIONS, ids=[text for text, _ in DELEGATIONS])
def test_adjectives_part_a_delegation_from_its_state(text: str, wanted: list[tuple[str, str, tuple[str, ...]]]) -> None:
    tokens = read_tokens(text, 0, len(text))
    actors = read_phrases(tokens, 0, len(tokens))[0]
    assert [(actor.kind, actor.text, actor.countries) for actor in actors] == wanted
