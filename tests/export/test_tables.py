"""Flat tables: typed, joined by their keys, the same columns whatever is in them."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any, get_args, get_type_hints

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressparse
from pressparse.export.rows import Tables, column_types
from pressparse.export.tables import RELATIONS, table_rows
from pressparse.export.writing import write_table
from pressparse.model import Outcome, OutcomeKind, Report, Topic
from pressparse.span import Span
from tests.export.test_json import small_report
from tests.strategies import reports

DOCS = Path(__file__).parents[2] / "docs" / "tables.md"
SPAN = Span(start=0, end=4)
SIGNED = Outcome(kind=OutcomeKind.SIGNED, instrument="treaty", cue=SPAN, span=SPAN, rule="sign")


def sequences() -> st.SearchStrategy[list[Report]]:
    """Up to three reports with keys of their own, or none."""
    several = st.lists(reports(), max_size=3)
    return several.map(lambda found: [attrs.evolve(report, key=None if n % 2 else f"key {n}") for n, report in enumerate(found)])


def written(name: str, found: list[Report], form: str) -> bytes:
    sink = io.BytesIO()
    write_table(name, found, sink, form)
    return sink.getvalue()


def test_who_was_where() -> None:
    found = pressparse.tables([small_report()])
    assert [(row["report"], row["meeting"], row["kind"], row["attendees"]) for row in found["meetings"]] == [
        ("0", 0, "call", "Teodor Vale; Ana Brandt")
    ]
    assert [(row["meeting"], row["person"], row["name"], row["role"]) for row in found["attendees"]] == [
        (0, "p1", "Teodor Vale", "host"),
        (0, "p2", "Ana Brandt", "participant"),
    ]
    assert [(row["statement"], row["cue"], row["content"], row["speakers"]) for row in found["statements"]] == [
        (0, "said", "that", "Ana Brandt")
    ]
    assert [(row["statement"], row["person"], row["kind"]) for row in found["speakers"]] == [(0, "p2", "person")]


def test_what_belongs_to_no_meeting_comes_last() -> None:
    report = small_report()
    meeting = attrs.evolve(report.meetings[0], outcomes=(SIGNED,), topics=(Topic(text="fish", span=SPAN),))
    report = attrs.evolve(report, meetings=(meeting,), outcomes=(SIGNED,), topics=(Topic(text="ice", span=SPAN),))
    found = pressparse.tables([report])
    assert [(row["outcome"], row["meeting"]) for row in found["outcomes"]] == [(0, 0), (1, None)]
    assert [(row["text"], row["meeting"]) for row in found["topics"]] == [("fish", 0), ("ice", None)]


@given(sequences())
def test_values_are_of_the_types_of_their_columns(found: list[Report]) -> None:
    for name, rows in pressparse.tables(found).items():
        columns = column_types()[name]
        assert isinstance(rows, list)
        for row in rows:
            assert list(row) == list(columns)
            for column, (kind, optional) in columns.items():
                assert type(row[column]) is kind or row[column] is None and optional, (name, column)


@given(sequences())
def test_keys_join(found: list[Report]) -> None:
    tables = pressparse.tables(found)
    known = {row["report"] for row in tables["reports"]}
    assert len(known) == len(found)
    people = {(row["report"], row["person"]) for row in tables["people"]}
    meetings = {(row["report"], row["meeting"]) for row in tables["meetings"]}
    assert {(row["report"], row["person"]) for row in tables["attendees"]} <= people
    assert {(row["report"], row["meeting"]) for row in tables["attendees"]} <= meetings
    assert {(row["report"], row["meeting"]) for row in tables["statements"] if row["meeting"] is not None} <= meetings
    statements = {(row["report"], row["statement"]) for row in tables["statements"]}
    assert {(row["report"], row["statement"]) for row in tables["speakers"]} <= statements
    assert len(statements) == len(tables["statements"])
    assert sum(row["meetings"] for row in tables["reports"]) == len(meetings)


def test_there_is_a_list_for_every_relation_of_no_report() -> None:
    empty: dict[str, object] = dict(pressparse.tables([]))
    assert empty == {name: [] for name in RELATIONS}
    assert list(RELATIONS) == list(get_type_hints(Tables)) == list(column_types())


def test_keys_that_clash_and_things_that_are_no_reports_are_refused() -> None:
    with pytest.raises(ValueError, match=r"reports\[1\] has the key 'a'"):
        pressparse.tables([Report(text="", key="a"), Report(text="", key="a")])
    with pytest.raises(ValueError, match="key '1'"):
        pressparse.tables([Report(text="", key="1"), Report(text="")])
    wrong: Any = Report(text="")
    with pytest.raises(TypeError, match="put it in a list"):
        pressparse.tables(wrong)
    wrong = [Report(text=""), "text"]
    with pytest.raises(TypeError, match=r"reports\[1\] must be a Report, not str"):
        pressparse.tables(wrong)


def test_rows_come_one_report_at_a_time() -> None:
    def endless() -> Any:
        while True:
            yield Report(text="")

    assert next(iter(table_rows("reports", endless())))["report"] == "0"
    with pytest.raises(KeyError):
        next(table_rows("weather", []))


@given(sequences(), st.sampled_from(sorted(RELATIONS)))
def test_csv_and_json_hold_every_row(found: list[Report], name: str) -> None:
    rows = list(table_rows(name, found))
    lines = list(csv.DictReader(io.StringIO(written(name, found, "csv").decode(), newline="")))
    assert len(lines) == len(rows)
    parsed = [json.loads(line) for line in written(name, found, "jsonl").decode().split("\n")[:-1]]
    assert [list(row) for row in parsed] == [list(column_types()[name])] * len(rows)
    for row, line in zip(rows, parsed, strict=True):
        assert all(value is None or isinstance(value, str | int) for value in line.values())
        assert {column: line[column] for column, value in row.items() if isinstance(value, int)} == {
            column: value for column, value in row.items() if isinstance(value, int)
        }


def test_csv_of_nothing_has_its_head() -> None:
    assert written("topics", [], "csv") == b"report,meeting,text,start,end\n"
    assert written("topics", [], "jsonl") == b""


@given(sequences())
def test_arrow_takes_every_row_under_the_same_schema(found: list[Report]) -> None:
    pytest.importorskip("pyarrow")
    from pressparse.export.arrow import arrow_schema, arrow_tables

    for name, table in arrow_tables(found).items():
        assert table.schema == arrow_schema(name)
        assert table.num_rows == len(list(table_rows(name, found)))


def test_arrow_of_nothing() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pressparse.export.arrow import arrow_tables

    tables = arrow_tables([])
    assert set(tables) == set(RELATIONS)
    field = tables["meetings"].schema.field("date")
    assert field.type == pyarrow.date32()
    assert field.nullable
    assert not tables["meetings"].schema.field("report").nullable


def test_parquet_comes_back() -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    found = [small_report(), Report(text="\ud800", key="\ud800")]
    back = parquet.read_table(io.BytesIO(written("reports", found, "parquet"))).to_pylist()
    assert [row["report"] for row in back] == ["0", "\ufffd"]
    assert parquet.read_table(io.BytesIO(written("meetings", [], "parquet"))).num_rows == 0


def test_without_pyarrow_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from pressparse.export.arrow import arrow_tables

    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(pressparse.MissingExtraError, match=r"pip install 'pressparse\[arrow\]'"):
        arrow_tables([])


def test_the_page_names_every_column() -> None:
    table = dict(re.findall(r"^\| `(\w+)` \|[^|]*\| (.*) \|$", DOCS.read_text(encoding="utf-8"), re.MULTILINE))
    assert {name: re.findall(r"`(\w+)`", columns) for name, columns in table.items()} == {
        name: list(columns) for name, columns in column_types().items()
    }
    assert all(get_args(rows) for rows in get_type_hints(Tables).values())
