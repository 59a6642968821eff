"""Ten reports of one kind in ten house styles: everything that each says is read, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

import pressparse
from pressparse import Meeting, Report

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases" / "rewrites.jsonl").read_text("utf-8").splitlines()]


def unwrapped(words: str) -> str:
    """Runs of white space as one space."""
    return " ".join(words.split())


def parts(report: Report) -> list[Meeting | Report]:
    """The meetings and the report itself: whatever has statements, outcomes and topics."""
    return [*report.meetings, report]


def meetings_of(report: Report) -> list[dict[str, object]]:
    """The meetings in the form of the marks, without evidence."""
    return [
        {
            "kind": meeting.kind.value,
            "status": meeting.status.value,
            "date": meeting.date.start.isoformat() if meeting.date and meeting.date.start else None,
            "end_date": meeting.date.end.isoformat() if meeting.date and meeting.date.end else None,
            "place": meeting.place.name if meeting.place else None,
            "venue": meeting.place.venue if meeting.place else None,
            "country": meeting.place.country if meeting.place else None,
            "attendees": sorted(
                (
                    {
                        "name": a.name, "office": a.office, "organization": a.organization, "rank": a.rank, "country": a.country, "role": a.role.value,
                    }
                    for a in meeting.attendees
                ),
                key=str,
            ),
        }
        for meeting in report.meetings
    ]  # fmt: skip


@pytest.fixture(params=CASES, ids=lambda case: case["id"])
def case(request: pytest.FixtureRequest) -> tuple[Report, dict[str, Any]]:
    """A report of the file, parsed, and its marks."""
    return pressparse.parse(request.param["text"], published=request.param["published"]), request.param["marks"]


def test_title_and_headings(case: tuple[Report, dict[str, Any]]) -> None:
    report, marks = case
    assert (report.title and report.title.text) == marks["title"]
    assert [section.heading.text for section in report.sections if section.heading] == marks["headings"]


def test_dateline(case: tuple[Report, dict[str, Any]]) -> None:
    report, marks = case
    line = report.dateline
    got = line and {
        "place": line.place.name if line.place else None,
        "date": line.date.start.isoformat() if line.date and line.date.start else None,
        "agency": line.agency,
    }
    assert got == marks["dateline"]


def test_sources(case: tuple[Report, dict[str, Any]]) -> None:
    report, marks = case
    assert [source.name for source in report.sources] == marks["sources"]


def test_meetings(case: tuple[Report, dict[str, Any]]) -> None:
    report, marks = case
    wanted = [{**{k: v for k, v in m.items() if k != "evidence"}, "attendees": sorted(m["attendees"], key=str)} for m in marks["meetings"]]
    assert meetings_of(report) == [{key: meeting[key] for key in meetings_of(report)[0]} for meeting in wanted]


def test_statements(case: tuple[Report, dict[str, Any]]) -> None:
    report, marks = case
    found = sorted((s for m in parts(report) for s in m.statements), key=lambda s: s.cue.start)
    wanted = [(sorted(s["speakers"]), s["evidence"]) for s in marks["statements"]]
    got = [
        (sorted(p.name for p in s.speakers), unwrapped(report.text[s.cue.start : s.cue.start + 200])[: len(w[1])])
        for s, w in zip(found, wanted, strict=False)
    ]
    assert len(found) == len(wanted), [s.cue.of(report.text) for s in found]
    assert got == wanted


def test_outcomes(case: tuple[Report, dict[str, Any]]) -> None:
    report, marks = case
    found = [o for m in parts(report) for o in m.outcomes]
    got = [(o.kind.value, o.instrument, o.subject, sorted(p.name for p in o.parties)) for o in found]
    assert got == [(o["kind"], o["instrument"], o["subject"], sorted(o["parties"])) for o in marks["outcomes"]]


def test_topics(case: tuple[Report, dict[str, Any]]) -> None:
    report, marks = case
    found = [topic.text for m in parts(report) for topic in m.topics]
    assert sorted(map(str.casefold, map(unwrapped, found))) == sorted(map(str.casefold, marks["topics"]))
