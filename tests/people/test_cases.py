"""Who is who in short texts, each of another construction: ``tests/cases/people.jsonl``."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from pressparse import parse
from pressparse.model import Person

CASES = [json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "people.jsonl").read_text("utf-8").splitlines()]

# What cannot be told yet, and why.
UNSETTLED = {
    "name-over-a-line-break": "short lines are read as paragraphs of their own",
    "department-of-an-area": "whoever attends beside a minister is not taken for one of the minister's own",
    "he-uncertain": "he is read as the subject of the sentence before, which the genre nearly always means",
}


def _marks() -> list[Any]:
    marks = {key: (pytest.mark.xfail(reason=reason, strict=True),) for key, reason in UNSETTLED.items()}
    return [pytest.param(case, id=case["id"], marks=marks.get(case["id"], ())) for case in CASES]


def _described(person: Person, text: str) -> dict[str, Any]:
    fields = ("name", "office", "organization", "rank", "country")
    return {**{field: getattr(person, field) for field in fields}, "mentions": [mention.span.of(text) for mention in person.mentions]}


@pytest.mark.parametrize("case", _marks())
def test_people_of_a_text(case: dict[str, Any]) -> None:
    text = case["text"]
    got = sorted((_described(person, text) for person in parse(text, published=case["published"]).people), key=lambda one: one["mentions"])
    want = sorted(case["people"], key=lambda one: one["mentions"])
    assert [{key: one[key] for key in other} for one, other in zip(got, want, strict=True)] == want


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_every_mention_holds_the_words_that_it_claims(case: dict[str, Any]) -> None:
    for person in parse(case["text"], published=case["published"]).people:
        spans = [mention.span for mention in person.mentions]
        assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
        assert all(span.of(case["text"]).strip() == span.of(case["text"]) != "" for span in spans)
        assert person.name is None or any(" ".join(span.of(case["text"]).split()).count(person.name) for span in spans)
