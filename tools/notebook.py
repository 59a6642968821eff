"""Runs docs/tutorial.md from top to bottom and writes it, with what it printed and drew, as build/tutorial.ipynb."""

from pathlib import Path

import jupytext
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[1]
TUTORIAL = ROOT / "docs" / "tutorial.md"
NOTEBOOK = ROOT / "build" / "tutorial.ipynb"


def main() -> None:
    """Run and write; an error in a cell is raised."""
    notebook = jupytext.read(TUTORIAL)
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(TUTORIAL.parent)}}).execute()
    NOTEBOOK.parent.mkdir(exist_ok=True)
    jupytext.write(notebook, NOTEBOOK)
    print(NOTEBOOK.relative_to(ROOT))


if __name__ == "__main__":
    main()
