"""Prints the requirements of one dependency group of pyproject.toml, one a line.

    python tools/groups.py test            the group and what it includes
    python tools/groups.py --oldest        the run-time requirements at their lower bounds

``pip install --group`` does this since pip 25.1; the pip that comes with Python 3.11 does not.
"""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"


def read_group(groups: dict[str, list[Any]], name: str) -> Iterator[str]:
    """The requirements of group `name`, those of the groups that it includes among them."""
    for entry in groups[name]:
        if isinstance(entry, str):
            yield entry
        else:
            yield from read_group(groups, entry["include-group"])


def main(argument: str) -> None:
    """Print what `argument` asks for."""
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    if argument == "--oldest":
        lines: Iterator[str] = (bound.replace(">=", "==") for bound in project["project"]["dependencies"])
    else:
        lines = read_group(project["dependency-groups"], argument)
    print("\n".join(dict.fromkeys(lines)))


if __name__ == "__main__":
    main(*sys.argv[1:])
