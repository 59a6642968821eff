"""The sample reports, each with the facts that a careful reader finds in it."""

import json
from pathlib import Path
from typing import Any

import pytest

import pressparse
from tests.facts import failures

SAMPLES = Path(__file__).parent.parent / "examples"
GIVEN = {row["file"]: row for row in map(json.loads, (SAMPLES / "index.jsonl").read_text("utf-8").splitlines())}
CASES = [json.loads(line) for line in (Path(__file__).parent / "cases" / "examples.jsonl").read_text("utf-8").splitlines()]

NOT_YET: dict[str, tuple[tuple[str, str], ...]] = {
    "a verb that calls a thing something": (("sample.txt", "statements"),),
    "lines of a dialogue, each behind its speaker": (("stamp_audience.txt", "headings"), ("stamp_audience.txt", "outcomes")),
    "a report that one side hears": (("stamp_audience.txt", "topics"),),
    "a monument named by more than one word": (("wire_xinhua.txt", "meetings"),),
    "the opening of a gathering as the gathering": (("summit.txt", "meetings"),),
    "what a ceremony's host says to each guest as part of it": (("credentials.txt", "meetings"),),
    "who was present at which of two meetings": (("defence_visit.txt", "meetings"),),
}
"""What is not read yet, by kind: the file and the part of its facts."""


def _marked(file: str, part: str, wanted: Any) -> Any:
    reason = next((reason for reason, places in NOT_YET.items() if (file, part) in places), None)
    marks = [pytest.mark.xfail(reason=reason)] if reason else []
    return pytest.param(file, {part: wanted}, id=f"{file.partition('.')[0]}-{part}", marks=marks)


def test_every_sample_has_facts() -> None:
    assert [case["file"] for case in CASES] == list(GIVEN)


@pytest.mark.parametrize(("file", "facts"), [_marked(case["file"], *fact) for case in CASES for fact in case["facts"].items()])
def test_sample(file: str, facts: dict[str, Any]) -> None:
    given = GIVEN[file]
    report = pressparse.parse((SAMPLES / file).read_text("utf-8"), published=given["published"], issuer=given["issuer"])
    assert not failures(report, facts)
