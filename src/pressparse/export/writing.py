"""One flat table written out: CSV, lines of JSON, Parquet; a report at a time, so that memory does not grow with their number."""

import csv
import json
from collections.abc import Iterable
from io import TextIOWrapper
from typing import BinaryIO

from pressparse.export.arrow import write_parquet
from pressparse.export.rows import column_types
from pressparse.export.tables import table_rows
from pressparse.model import Report

FORMATS = ("csv", "jsonl", "parquet")


def write_table(name: str, reports: Iterable[Report], sink: BinaryIO, form: str) -> None:
    """Write the relation ``name`` of the reports to ``sink`` in one of :data:`FORMATS`.

    CSV is UTF-8 with a head, lines ended by ``\\n`` and nothing where a value is None; a line of JSON is an object with every
    column. Days and times are in ISO 8601. Parquet needs the extra ``arrow`` (``MissingExtraError``). ``KeyError`` for no such relation.
    """
    if form == "parquet":
        write_parquet(name, reports, sink)
        return
    # A lone surrogate, which UTF-8 cannot hold, becomes its escape, which is the one that JSON knows.
    text = TextIOWrapper(sink, encoding="utf-8", errors="backslashreplace", newline="")
    try:
        (_write_csv if form == "csv" else _write_lines)(name, reports, text)
    finally:
        text.detach()  # the sink is the caller's to close


def _write_csv(name: str, reports: Iterable[Report], text: TextIOWrapper) -> None:
    columns = list(column_types()[name])
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    # A lone \r ends a line for readers of CSV, and the writer, whose lines end otherwise, would not quote it.
    careful = csv.DictWriter(text, columns, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    for row in table_rows(name, reports):
        has_return = any(isinstance(value, str) and "\r" in value for value in row.values())
        (careful if has_return else writer).writerow(row)


def _write_lines(name: str, reports: Iterable[Report], text: TextIOWrapper) -> None:
    for row in table_rows(name, reports):
        plain = {column: value if value is None or isinstance(value, str | int) else str(value) for column, value in row.items()}
        text.write(json.dumps(plain, ensure_ascii=False) + "\n")
