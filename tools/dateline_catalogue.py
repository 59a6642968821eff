"""Writes docs/datelines.md: every form of dateline and stamp, from the tables, with what each example gives.

python tools/dateline_catalogue.py          writes the page
python tools/dateline_catalogue.py --check  says by its exit code whether the page is up to date
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from pressparse.lexicon.datelines import COMPOSED, FORMS
from pressparse.lexicon.forms import Example, Form
from pressparse.lexicon.stamps import BANNER, STAMPS

PAGE = Path(__file__).resolve().parents[1] / "docs" / "datelines.md"

OPENING = """\
# Datelines

<!-- Written by tools/dateline_catalogue.py from the tables in src/pressparse/lexicon; do not edit. -->

A press report opens with a dateline: where it was filed, when, and by which agency. {func}`~pressparse.parse_dateline` reads it alone,
without the rest of the report, and is the whole of what you need if that is all you want:

```python
>>> from pressparse import parse_dateline
>>> line = parse_dateline("TULSA, Okla., May 5 /PRNewswire/ -- Two firms met.", published="2025-05-06")
>>> line.place.name, line.place.region, line.place.country, line.agency
('Tulsa', 'Okla.', 'US', 'PRNewswire')
>>> line.date.start.isoformat(), line.form
('2025-05-05', 'place, date /agency/')
>>> line.span.start, line.span.end
(0, 32)
>>> print(parse_dateline("Tulsa's mayor met two firms."))
None

```

The text may begin with a headline, a deck or a letterhead; the dateline is looked for in the first eight printed lines. A
stamp, which is a line of date and time in a dateline's place, counts where no dateline follows. A lead that opens as prose gives `None`.

`published` gives dates without a year theirs; without it they keep month and day, and `start` is `None`. The place is in ordinary
capitals, its region as printed, its country as an ISO code where the region or the city is known. The agency is as printed. What is not
read: a place without a mark behind it ("Oslo Ministers met"), and a name that no table has in a form that prose shares.

Each form below shows what its examples give, as printed. In a template `{place}` may be several cities ("GENEVA/ROME") with up to two
regions; `{,}` is a comma, full stop, semicolon, stroke or nothing; `{-}` a dash of any kind; `{:}` any closing mark; `{end}` the same or
nothing; `{eol}` a line's end.
"""


def catalogue() -> str:
    """The page as it should be."""
    parts = [OPENING, *_section("Datelines with a day", (form for form in FORMS if _is_dated(form)))]
    parts += _section("Datelines without a day", (form for form in FORMS if not _is_dated(form)))
    parts += _section("Pieces in any order", (COMPOSED,))
    parts += _section("Stamps", (*STAMPS, BANNER))
    return "\n".join(parts).rstrip() + "\n"


def _is_dated(form: Form) -> bool:
    return "{date}" in form.template or "{short}" in form.template


def _section(title: str, forms: Iterable[Form]) -> Iterator[str]:
    yield f"## {title}\n"
    for form in forms:
        yield f"### {form.name}\n"
        yield f"`{form.template}`\n"
        yield "| Lead | Place | Region | Date | Agency |\n| --- | --- | --- | --- | --- |"
        yield "\n".join(_row(example) for example in form.examples) + "\n"


def _row(example: Example) -> str:
    return "| " + " | ".join([_code(example.text), *(_cell(part) for part in example[1:])]) + " |"


def _code(words: str) -> str:
    return "`" + words.replace("\n\n", " ⏎⏎ ").replace("\n", " ⏎ ").replace("|", "\\|") + "`"


def _cell(words: str | None) -> str:
    return words.replace("|", "\\|").replace("*", "\\*") if words else ""


def main() -> int:
    """The command."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--check", action="store_true", help="change nothing, fail where the page is out of date")
    page = catalogue()
    if cli.parse_args().check:
        return int(not PAGE.exists() or PAGE.read_text("utf-8") != page)
    PAGE.write_text(page, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
