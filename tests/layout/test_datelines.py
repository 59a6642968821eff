"""Where datelines and stamps stand: every row of the table by its own examples and rejects."""

import pytest

from pressparse.layout.datelines import find_dateline
from pressparse.layout.matches import DatelineMatch
from pressparse.layout.stamps import find_stamp
from pressparse.lexicon.datelines import COMPOSED, FORMS
from pressparse.lexicon.forms import Example, Form
from pressparse.lexicon.stamps import BANNER, STAMPS

DATELINES = [(form, example) for form in (*FORMS, COMPOSED) for example in form.examples]
STAMPED = [(form, example) for form in (*STAMPS, BANNER) for example in form.examples]


def _printed(text: str, match: DatelineMatch) -> tuple[str | None, ...]:
    names = ("place", "region", "date", "agency")
    return tuple(match.groups[name].of(text) if name in match.groups else None for name in names)


@pytest.mark.parametrize(("form", "example"), DATELINES, ids=[example.text[:40] for _, example in DATELINES])
def test_a_row_reads_its_examples(form: Form, example: Example) -> None:
    match = find_dateline(example.text, 0, len(example.text))
    assert match is not None
    assert (match.form, *_printed(example.text, match)) == (form.name, *example[1:])


@pytest.mark.parametrize(("form", "example"), STAMPED, ids=[example.text[:40] for _, example in STAMPED])
def test_a_stamp_reads_its_examples(form: Form, example: Example) -> None:
    match = find_stamp(example.text, 0, len(example.text))
    assert match is not None
    assert (match.form, *_printed(example.text, match)) == (form.name, *example[1:])


@pytest.mark.parametrize("text", [reject for form in (*FORMS, COMPOSED) for reject in form.rejects])
def test_a_row_leaves_its_rejects_alone(text: str) -> None:
    assert find_dateline(text, 0, len(text)) is None


@pytest.mark.parametrize("text", [reject for form in (*STAMPS, BANNER) for reject in form.rejects])
def test_a_stamp_leaves_its_rejects_alone(text: str) -> None:
    assert find_stamp(text, 0, len(text)) is None


def test_every_row_has_two_examples_and_names_are_unique() -> None:
    rows = (*FORMS, COMPOSED, *STAMPS, BANNER)
    assert all(len(form.examples) >= 2 for form in rows)
    assert len({form.name for form in rows}) == len(rows)


def test_a_dateline_is_read_within_a_longer_text() -> None:
    text = "Before. \n  OSLO, Aug 29 (AFP) - Envoys met."
    match = find_dateline(text, 8, len(text))
    assert match is not None
    assert match.span.of(text) == "OSLO, Aug 29 (AFP)"
    assert find_dateline(text, 0, len(text)) is None


@pytest.mark.parametrize(
    "text", ["", " ", "**", "(", "\x00", "\ud800 - X", "A" * 5000, "A " * 5000, "(AP" * 2000, "1 " * 3000, "Oslo, " * 2000]
)
def test_rubbish_is_no_dateline(text: str) -> None:
    assert find_dateline(text, 0, len(text)) is None
    assert find_stamp(text, 0, len(text)) is None
