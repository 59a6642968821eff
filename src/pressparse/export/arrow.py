"""The flat tables as Arrow, with the same schema whether there are rows or none. Needs the extra ``arrow``."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from pressparse.errors import MissingExtraError
from pressparse.export.rows import column_types
from pressparse.export.tables import Row, table_rows
from pressparse.model import Report

if TYPE_CHECKING:
    import pyarrow

_BATCH = 10_000  # rows of a row group
_SURROGATES = re.compile("[\ud800-\udfff]+")


def arrow_tables(reports: Iterable[Report]) -> dict[str, "pyarrow.Table"]:
    """Every relation of :func:`~pressparse.tables` as a ``pyarrow.Table`` of :func:`arrow_schema`.

    Lone surrogates, which UTF-8 cannot hold, come out as U+FFFD. ``MissingExtraError`` where pyarrow is not installed.
    """
    everything = list(reports)
    arrow = _import_arrow()
    return {
        name: arrow.Table.from_pylist([_fit(row) for row in table_rows(name, everything)], schema=arrow_schema(name))
        for name in column_types()
    }


def arrow_schema(name: str) -> "pyarrow.Schema":
    """The schema of one relation: column names, types, and which may be null. ``KeyError`` for no such relation."""
    arrow = _import_arrow()
    kinds = {str: arrow.string(), int: arrow.int64(), bool: arrow.bool_(), dt.date: arrow.date32(), dt.time: arrow.time64("us")}
    columns = column_types()[name].items()
    return arrow.schema([arrow.field(column, kinds[kind], nullable=optional) for column, (kind, optional) in columns])


def write_parquet(name: str, reports: Iterable[Report], sink: BinaryIO) -> None:
    """Write one relation as Parquet, a row group at a time."""
    arrow = _import_arrow()
    from pyarrow import parquet

    schema = arrow_schema(name)
    with parquet.ParquetWriter(sink, schema) as writer:
        for rows in _batches(table_rows(name, reports)):
            writer.write_table(arrow.Table.from_pylist(rows, schema=schema))


def _batches(rows: Iterable[Row]) -> Iterator[list[dict[str, object]]]:
    fitted = map(_fit, rows)
    while batch := list(islice(fitted, _BATCH)):
        yield batch


def _fit(row: Row) -> dict[str, object]:
    return {column: _SURROGATES.sub("\ufffd", value) if isinstance(value, str) else value for column, value in row.items()}


def _import_arrow() -> Any:
    try:
        import pyarrow
    except ImportError:
        raise MissingExtraError("pyarrow", "arrow") from None
    return pyarrow
