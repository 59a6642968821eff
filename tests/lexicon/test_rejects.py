"""Rejects are near misses: each holds the verb of its row, else it would prove nothing."""

import re

import pytest

from pressparse import vocabulary as voc
from pressparse.lexicon.encounters import ENCOUNTERS
from pressparse.lexicon.outcomes import CONCLUDING
from pressparse.lexicon.rows import Concluding, Discussing, Encounter
from pressparse.lexicon.topics import DISCUSSING

ROWS: tuple[Encounter | Discussing | Concluding, ...] = (*ENCOUNTERS, *DISCUSSING, *CONCLUDING)


@pytest.mark.parametrize("row", [row for row in ROWS if row.lemma != "be"], ids=lambda row: f"{row.lemma} {row.particle[:20]}")
def test_a_reject_holds_its_verb(row: Encounter | Discussing | Concluding) -> None:
    lookup = voc.verb_lookup()
    for reject in row.rejects:
        words = re.findall(r"[\w-]+", reject.casefold())
        assert any(word == row.lemma or lookup.get(word, ("", 0))[0] == row.lemma for word in words), reject
