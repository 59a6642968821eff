"""Light verbs and the families of the nouns that they take."""

import pytest

from pressparse.lexicon.encounters import ENCOUNTER_NOUNS, ENCOUNTERS
from pressparse.lexicon.rows import Encounter, NounFamily


@pytest.mark.parametrize("row", ENCOUNTERS, ids=lambda row: f"{row.lemma} {row.particle} {row.kind.value}")
def test_a_light_verb_takes_nouns_and_others_none(row: Encounter) -> None:
    assert bool(row.takes) is row.light
    assert {noun.family for noun in ENCOUNTER_NOUNS if noun.words in row.bars} <= row.takes


def test_every_family_has_nouns_and_verbs() -> None:
    assert {noun.family for noun in ENCOUNTER_NOUNS} == set(NounFamily)
    assert {family for row in ENCOUNTERS if row.takes < set(NounFamily) for family in row.takes} == set(NounFamily)


def test_nouns_stand_once() -> None:
    assert len({noun.words for noun in ENCOUNTER_NOUNS}) == len(ENCOUNTER_NOUNS)
