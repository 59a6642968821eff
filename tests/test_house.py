"""The laws of the house that a reader would otherwise have to watch: sizes, names, what stays out of the repository."""

import ast
from collections.abc import Iterator
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from statistics import median

import pytest

PACKAGE = Path(str(find_spec("pressparse").origin)).parent  # type: ignore[union-attr]
ROOT = Path(__file__).parent.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
LOGIC = [path for path in MODULES if "lexicon" not in path.relative_to(PACKAGE).parts]

LONGEST_FUNCTION = 40
LONGEST_MODULE = 250
# Rooms that are longer, each for a reason.
LONG_MODULES = {
    "model.py",  # the classes of the model belong side by side
}
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers", "core", "base"}

WRITTEN = {".py", ".md", ".toml", ".txt", ".jsonl", ".tsv", ".yml", ".yaml", ".cfg", ".ini", "", ".cff"}
SKIPPED = {".git", ".venv", ".venv-oldest", "_build", "dist", "build", "__pycache__", ".hypothesis", ".benchmarks"}
# In pieces, so that this file does not name them itself.
HOSTS = tuple(
    ".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("anaconda", "org"), ("npmjs", "com"), ("crates", "io"))
)


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef))


def length(node: ast.FunctionDef) -> int:
    """Lines of a function, its docstring aside."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node, clean=False) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def written_files() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*")):
        inner = path.relative_to(ROOT).parts
        if path.is_file() and path.suffix in WRITTEN and not any(part in SKIPPED or part.endswith("_cache") for part in inner):
            yield path


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_functions_can_be_seen_whole(path: Path) -> None:
    long = {node.name: length(node) for node in functions(path) if length(node) > LONGEST_FUNCTION}
    assert not long


def test_most_functions_are_short() -> None:
    assert median(length(node) for path in LOGIC for node in functions(path)) <= 10


def test_rooms_are_small() -> None:
    long = {str(path.relative_to(PACKAGE)) for path in LOGIC if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_MODULE}
    assert long == LONG_MODULES


def test_no_room_has_a_name_that_says_nothing() -> None:
    assert not [path for path in MODULES if path.stem in VAGUE]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_rooms_and_public_things_say_what_they_are(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")]
    silent = [node.name for node in public if not ast.get_docstring(node)]
    assert not silent
    assert not tree.body or ast.get_docstring(tree), "the room has no docstring"


def test_no_exception_is_swallowed() -> None:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                assert node.type is not None, path
                assert not isinstance(node.body[0], ast.Pass), path


def test_no_registry_is_named() -> None:
    assert not [path for path in written_files() if any(host in path.read_text(encoding="utf-8") for host in HOSTS)]


def test_the_page_of_rooms_is_up_to_date() -> None:
    spec = spec_from_file_location("rooms", ROOT / "tools" / "rooms.py")
    assert spec is not None
    assert spec.loader is not None
    rooms = module_from_spec(spec)
    spec.loader.exec_module(rooms)
    assert rooms.unlisted() == []
    assert rooms.page() == rooms.PAGE.read_text(encoding="utf-8"), "run python tools/rooms.py"
