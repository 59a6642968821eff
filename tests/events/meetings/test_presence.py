"""Who was at each encounter, and as what: one construction a case."""

import json
from pathlib import Path
from typing import Any

import pytest

import pressparse

CASES = [json.loads(line) for line in (Path(__file__).parents[2] / "cases" / "attendance.jsonl").read_text("utf-8").splitlines()]

NOT_YET = {
    "who speaks without being said to be there": ("speaker-new",),
    "talks told by what followed them": ("followed-by",),
    "a suburb in front of its city": ("whole-ug",),
}
"""What is not read yet, by kind."""


def _marked(case: dict[str, Any]) -> Any:
    reason = next((reason for reason, ids in NOT_YET.items() if case["id"] in ids), None)
    return pytest.param(case, id=case["id"], marks=[pytest.mark.xfail(reason=reason, strict=True)] if reason else [])


def _in_order(meetings: list[list[list[str | None]]]) -> list[list[str]]:
    return sorted(sorted(f"{name} {role}" for name, role in people) for people in meetings)


@pytest.mark.parametrize("case", [_marked(case) for case in CASES])
def test_attendees(case: dict[str, Any]) -> None:
    meetings = pressparse.parse(case["text"], published=case["published"]).meetings
    got: list[list[list[str | None]]] = [[[a.name, a.role.value] for a in meeting.attendees] for meeting in meetings]
    assert _in_order(got) == _in_order(case["attendees"]), case["text"]
