"""Writes docs/rooms.md: every module of the package with the first line of its docstring, floor by floor.

python tools/rooms.py          writes the page
python tools/rooms.py --check  says by its exit code whether the page is up to date
"""

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

PACKAGE = Path(str(find_spec("pressparse").origin)).parent  # type: ignore[union-attr]
PAGE = Path(__file__).resolve().parents[1] / "docs" / "rooms.md"
FLOORS = (
    "span errors model lexicon lexicon/geography patterns inflection segments vocabulary layout tokens mentions phrases clauses headings people events "
    "events/meetings events/statements events/outcomes events/topics events/sources report export view cli __main__"
).split()

OPENING = """\
# Every room

<!-- Written by tools/rooms.py from the modules' docstrings; do not edit. -->

From the ground up; {doc}`house` tells what may stand on what.
"""


def page() -> str:
    """The page as it should be."""
    parts = [OPENING]
    for floor in FLOORS:
        path = PACKAGE / floor
        parts += [f"## {floor}\n", *_rooms(path)] if path.is_dir() else [*_alone(floor)]
    return "\n".join(parts).rstrip() + "\n"


def _rooms(floor: Path) -> Iterator[str]:
    """The floor's own line, then one for each room on it."""
    own = floor / "__init__.py"
    yield f"{_says(own)}\n"
    for path in sorted(floor.glob("*.py")):
        if path != own:
            yield f"- `{path.stem}`: {_says(path)}"
    yield ""


def _alone(name: str) -> Iterator[str]:
    yield f"## {name}.py\n"
    yield f"{_says(PACKAGE / f'{name}.py')}\n"


def _says(path: Path) -> str:
    """The first line of a module's docstring."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return re.sub(r":\w+:`~?([^`]+)`", r"`\1`", docstring.partition("\n")[0])


def unlisted() -> list[str]:
    """The modules that no floor of the page holds."""
    listed = {PACKAGE / f"{floor}.py" for floor in FLOORS} | {path for floor in FLOORS for path in (PACKAGE / floor).glob("*.py")}
    return sorted(
        str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*.py") if path not in listed and path != PACKAGE / "__init__.py"
    )


def main() -> int:
    """Writes the page, or checks it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing")
    if parser.parse_args().check:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
