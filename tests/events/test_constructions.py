"""Short reports, each of one construction or house style, with the facts that they must give and those that they must not."""

import json
from pathlib import Path
from typing import Any

import pytest

import pressparse
from tests.facts import failures

CASES = [json.loads(line) for line in (Path(__file__).parent.parent / "cases" / "constructions.jsonl").read_text("utf-8").splitlines()]

NOT_YET = {
    "a country or body that belongs to a person is left unsaid or misread": ("taking-part-were",),
    "an office conferred by the sentence itself": ("ceremony-swore-in",),
    "a city inside another phrase": ("ceremony-opening",),
    "a host known by a body alone": ("gathering-convened",),
    "a gathering told by its participle": ("planned-summit",),
    "who spoke after a meeting of a body was at it": ("extraordinary-by-video",),
    "speech by an adjective": ("no-statement-adjectives",),
}
"""What is not read yet, by kind."""


def _marked(case: dict[str, Any]) -> Any:
    reason = next((reason for reason, ids in NOT_YET.items() if case["id"] in ids), None)
    return pytest.param(case, id=case["id"], marks=[pytest.mark.xfail(reason=reason, strict=True)] if reason else [])


@pytest.mark.parametrize("case", [_marked(case) for case in CASES])
def test_construction(case: dict[str, Any]) -> None:
    assert not failures(pressparse.parse(case["text"], published=case["published"]), case["facts"]), case["text"]
