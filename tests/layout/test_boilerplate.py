"""Every row of the boilerplate and stamp tables reads its examples and leaves its rejects alone."""

import pytest

from pressparse.layout.shapes import Shape, read_shape
from pressparse.lexicon.boilerplate import SIGNED, STAMPS, WORDED, LineRow
from pressparse.patterns import compile_pattern

ROWS = (*WORDED, *SIGNED, *STAMPS)


def _reads(row: LineRow, line: str) -> bool:
    return compile_pattern(f"(?:{row.pattern})\\Z").match(line) is not None


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_reads_its_examples(row: LineRow) -> None:
    assert [line for line in row.examples if not _reads(row, line)] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_leaves_its_rejects(row: LineRow) -> None:
    assert [line for line in row.rejects if _reads(row, line)] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_floor_reads_the_examples(row: LineRow) -> None:
    expected = {Shape.STAMP} if row in STAMPS else {Shape.BOILERPLATE}
    assert {read_shape(line, 0, len(line)) for line in row.examples} == expected
