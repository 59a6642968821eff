"""The page of forms is what the tables say, and whole reports read the same datelines as the reader of datelines alone."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

import pressparse
from pressparse.lexicon.datelines import COMPOSED, FORMS
from pressparse.lexicon.forms import Example
from pressparse.lexicon.stamps import BANNER, STAMPS

# A line that goes on behind its stamp is the headline of the report, and not a stamp alone.
EXAMPLES = [example for form in (*FORMS, COMPOSED, *STAMPS, BANNER) if form.name != "number, date, title" for example in form.examples]
BODY = " The two ministers discussed trade at length, and they agreed to meet again.\n\nA second paragraph tells more of the visit.\n"


def _catalogue() -> ModuleType:
    path = Path(__file__).parents[1] / "tools" / "dateline_catalogue.py"
    spec = importlib.util.spec_from_file_location("dateline_catalogue", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_up_to_date() -> None:
    module = _catalogue()
    assert module.PAGE.read_text("utf-8") == module.catalogue(), "run python tools/dateline_catalogue.py"


@pytest.mark.parametrize("title", ["", "Ministers hold talks on trade in the north\n\n"], ids=["bare", "titled"])
@pytest.mark.parametrize("example", EXAMPLES, ids=[example.text[:40] for example in EXAMPLES])
def test_a_report_reads_every_example(example: Example, title: str) -> None:
    text = title + example.text + BODY
    alone = pressparse.parse_dateline(text, published="2026-03-10")
    line = pressparse.parse(text, published="2026-03-10").dateline
    assert alone is not None
    assert line is not None
    assert (line.place, line.date, line.agency) == (alone.place, alone.date, alone.agency)
