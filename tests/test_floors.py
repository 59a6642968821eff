"""The one-way law: a room imports rooms of strictly lower floors, whether at the top, in a function or for type checking.

`FLOORS` is the order of the house, bottom to top. A line is one floor; rooms of one floor never import each other.
"""

import ast
from collections.abc import Iterator
from fnmatch import fnmatchcase
from importlib.util import find_spec
from pathlib import Path

import pytest

PACKAGE = Path(str(find_spec("pressparse").origin)).parent  # type: ignore[union-attr]

FLOORS: tuple[tuple[str, ...], ...] = (
    ("span", "errors"),
    ("model",),
    ("lexicon.rows", "lexicon.calendar", "lexicon.geography", "lexicon.forms"),
    ("lexicon.*",),
    ("lexicon.datelines",),
    ("lexicon",),
    ("patterns", "inflection"),
    ("segments",),
    ("vocabulary",),
    ("layout.shapes", "layout.names", "layout.matches", "layout.places", "layout.quotations"),
    ("layout.lines", "layout.sentences", "layout.slots"),
    ("layout.headings", "layout.paragraphs", "layout.templates"),
    ("layout.belief", "layout.composed"),
    ("layout.datelines",),
    ("layout.banners",),
    ("layout.stamps",),
    ("layout.letterheads",),
    ("layout.leads",),
    ("layout.sections",),
    ("layout",),
    ("tokens",),
    ("mentions.pieces", "mentions.lookalikes", "mentions.times", "mentions.days"),
    ("mentions.bodies", "mentions.reading", "mentions.gazette", "mentions.date_forms"),
    ("mentions.companies", "mentions.schools", "mentions.owners", "mentions.portfolios", "mentions.realms"),
    ("mentions.tails",),
    ("mentions.fronts",),
    ("mentions.*",),
    ("mentions",),
    ("phrases.official", "phrases.capitals"),
    ("phrases.cursor", "phrases.datelines"),
    ("phrases.letters", "phrases.fields", "phrases.origins"),
    ("phrases.appositions", "phrases.companies", "phrases.holders", "phrases.seats", "phrases.stacks"),
    ("phrases.officials",),
    ("phrases.*",),
    ("phrases",),
    ("clauses.clause",),
    ("clauses.asides",),
    ("clauses.joints",),
    ("clauses.*",),
    ("clauses",),
    ("headings",),
    ("people.likeness", "people.offices", "people.whereabouts"),
    ("people.drafts",),
    ("people.roster",),
    ("people.delegations",),
    ("people.senders",),
    ("people.bodies", "people.escorts", "people.nations", "people.posts", "people.signs", "people.stances"),
    ("people.facing", "people.homecomings"),
    ("people.home", "people.anaphors", "people.company", "people.scenes"),
    ("people.travels",),
    ("people.*",),
    ("people",),
    ("events.encounters", "events.statements.objects"),
    ("events.discourse",),
    ("events.statements.attendees", "events.topics.wordings"),
    ("events.statements.parties", "events.topics.ends"),
    # One flight of stairs for each kind of event: siblings that know nothing of each other.
    (
        "events.meetings.crowds",
        "events.meetings.cues",
        "events.meetings.nouns",
        "events.meetings.named_events",
        "events.meetings.destinations",
        "events.meetings.regions",
        "events.meetings.owners",
        "events.statements.sayings",
        "events.statements.nouns",
        "events.outcomes.subjects",
        "events.outcomes.occasions",
        "events.topics.phrases",
        "events.topics.bounds",
        "events.sources.informants",
        "events.sources.credits",
    ),
    (
        "events.outcomes.documents",
        "events.meetings.neighbours",
        "events.meetings.visitors",
        "events.meetings.noun_status",
        "events.meetings.counterparts",
        "events.meetings.elections",
        "events.meetings.other_days",
    ),
    ("events.meetings.venues", "events.meetings.companions"),
    (
        "events.meetings.days",
        "events.meetings.headlines",
        "events.meetings.places",
        "events.meetings.sides",
        "events.meetings.identity",
        "events.meetings.roles",
        "events.meetings.listings",
        "events.meetings.pronouns",
        "events.statements.speakers",
        "events.outcomes.conclusions",
        "events.topics.joints",
        "events.topics.talkers",
        "events.sources.leads",
    ),
    (
        "events.meetings.kinds",
        "events.meetings.bare",
        "events.meetings.seats",
        "events.meetings.signings",
        "events.meetings.takers",
        "events.meetings.objects",
        "events.meetings.entourage",
        "events.outcomes.facts",
    ),
    (
        "events.meetings.verb_cues",
        "events.meetings.speeches",
        "events.meetings.presence",
        "events.meetings.authors",
        "events.meetings.aftermath",
        "events.meetings.journeys",
        "events.meetings.settings",
        "events.statements.moods",
        "events.statements.contents",
        "events.outcomes.decisions",
        "events.outcomes.honours",
        "events.outcomes.accords",
        "events.topics.lists",
    ),
    (
        "events.meetings.distance",
        "events.meetings.light_cues",
        "events.meetings.persons",
        "events.meetings.attendance",
        "events.meetings.grants",
        "events.meetings.echoes",
        "events.topics.frames",
        "events.topics.labels",
    ),
    ("events.meetings.happenings", "events.meetings.weights"),
    ("events.meetings.noun_cues", "events.topics.nominals", "events.topics.prospects"),
    ("events.meetings", "events.statements", "events.outcomes", "events.topics", "events.sources"),
    ("events",),
    ("report",),
    # Above the staircase: rooms that read the model or what parse() gives.
    ("export.strict", "export.fields", "export.rows", "view.wording", "view.markup", "view.palette"),
    ("export.json", "export.schema", "export.tables", "view.marks", "view.text"),
    ("export.arrow", "view.cards"),
    ("export.*", "view.*", "corpus.*"),
    ("export", "view", "corpus"),
    ("cli",),
    ("__init__",),
    ("__main__",),
)

# The methods of Report and Meeting that lead up into the rooms above, each by one lazy import.
EXCEPTIONS = {("model", "export.json"), ("model", "view.html"), ("model", "view.text")}


def room_of(path: Path) -> str:
    """A module's name within the package: "model", "layout.lines", "layout", "__init__"."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


ROOMS = {room_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def floor_of(room: str) -> int:
    """The floor of a room: the line that names it, else the first whose pattern fits."""
    for floor, line in enumerate(FLOORS):
        if room in line:
            return floor
    for floor, line in enumerate(FLOORS):
        if any(fnmatchcase(room, pattern) for pattern in line):
            return floor
    raise LookupError(f"{room} stands on no floor: give it a place in FLOORS")


def imported(room: str, source: str) -> Iterator[str]:
    """The rooms that a source imports, wherever in it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (resolve(alias.name) for alias in node.names if is_ours(alias.name))
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{room} imports relatively"
            if is_ours(node.module or ""):
                yield from (resolve(f"{node.module}.{alias.name}") for alias in node.names)


def is_ours(name: str) -> bool:
    return name.partition(".")[0] == "pressparse"


def resolve(name: str) -> str:
    """The room of a dotted name, which may end in a class or function of the room."""
    inner = name.removeprefix("pressparse").lstrip(".")
    while inner and inner not in ROOMS:
        inner = inner.rpartition(".")[0]
    return inner or "__init__"


def outside(source: str) -> set[str]:
    """The top-level packages that a source imports."""
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_rooms_below_it(room: str) -> None:
    here = floor_of(room)
    wrong = {
        below
        for below in imported(room, ROOMS[room].read_text(encoding="utf-8"))
        if below != room and floor_of(below) >= here and (room, below) not in EXCEPTIONS
    }
    assert not wrong, f"{room} imports {sorted(wrong)}, which stand no lower"


def test_exceptions_are_lazy_and_still_there() -> None:
    for room, above in EXCEPTIONS:
        tree = ast.parse(ROOMS[room].read_text(encoding="utf-8"))
        assert above in set(imported(room, ast.unparse(tree)))
        assert above not in {
            resolve(f"{node.module}.x") for node in tree.body if isinstance(node, ast.ImportFrom) and is_ours(node.module or "")
        }


def test_only_patterns_imports_regex() -> None:
    importers = {room for room, path in ROOMS.items() if "regex" in outside(path.read_text(encoding="utf-8"))}
    assert importers == {"patterns"}


def test_no_room_below_reaches_what_only_the_rooms_above_need() -> None:
    lowest_above = floor_of("report")
    for room, path in ROOMS.items():
        if floor_of(room) <= lowest_above:
            assert not outside(path.read_text(encoding="utf-8")) & {"cattrs", "json", "argparse", "importlib"}, room


@pytest.mark.parametrize(
    ("source", "rooms"),
    [
        ("import pressparse.report", {"report"}),
        ("def f():\n    from pressparse.events import meetings", {"events"}),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from pressparse.model import Report", {"model"}),
        ("from pressparse import parse", {"__init__"}),
        ("from pressparse import vocabulary as voc", {"vocabulary"}),
        ("import regex\nfrom json import loads", set()),
    ],
)
def test_every_kind_of_import_is_seen(source: str, rooms: set[str]) -> None:
    assert {room.partition(".")[0] for room in imported("a room", source)} == rooms


@pytest.mark.parametrize("room", [room for room in ROOMS if room.startswith("events.")])
def test_kinds_of_events_know_nothing_of_each_other(room: str) -> None:
    kind = room.split(".")[1]
    below = imported(room, ROOMS[room].read_text(encoding="utf-8"))
    others = {other for other in below if other.startswith("events.") and other.split(".")[1] not in (kind, "discourse", "encounters")}
    assert not others
