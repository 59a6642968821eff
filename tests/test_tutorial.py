"""The tutorial runs from top to bottom, in a kernel of its own, and shows what it promises."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NEEDED = ("ipykernel", "jupytext", "matplotlib", "nbclient", "pandas")


def test_the_tutorial_runs() -> None:
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    done = subprocess.run([sys.executable, str(ROOT / "tools" / "notebook.py")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    cells = json.loads((ROOT / "build" / "tutorial.ipynb").read_text(encoding="utf-8"))["cells"]
    shown = [output.get("data", {}) for cell in cells for output in cell.get("outputs", ())]
    assert any("pp-card" in "".join(data.get("text/html", "")) for data in shown), "no card was shown"
    assert any("<table" in "".join(data.get("text/html", "")) for data in shown), "no table was shown"
    assert any("image/png" in data for data in shown), "nothing was drawn"
