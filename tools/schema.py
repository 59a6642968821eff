"""Writes src/pressparse/export/report.schema.json and docs/fields.md from the classes of the model.

python tools/schema.py          writes both
python tools/schema.py --check  says by its exit code whether they are up to date
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pressparse.export.schema import json_schema

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = ROOT / "src" / "pressparse" / "export" / "report.schema.json"
PAGE = ROOT / "docs" / "fields.md"

OPENING = """\
# Every field

<!-- Written by tools/schema.py from the classes of the model; do not edit. -->

The fields of the JSON form, which are those of the classes. A field without a mark is always there; one marked "default" may be left out when a report
is read back, and {func}`~pressparse.json_schema` says what it then is. The schema itself: {download}`report.schema.json <../src/pressparse/export/report.schema.json>`.
"""


def written() -> dict[Path, str]:
    """Path → text of the two files as they should be."""
    schema: Any = json_schema()
    records = {"Report": schema, **{name: part for name, part in schema["$defs"].items() if "properties" in part}}
    enums = {name: part for name, part in schema["$defs"].items() if "enum" in part}
    page = "\n".join([OPENING, *_records(records), *_enums(enums)])
    return {SCHEMA: json.dumps(schema, indent=2, ensure_ascii=False) + "\n", PAGE: page}


def _records(records: dict[str, Any]) -> Iterator[str]:
    for name, part in records.items():
        yield f"## {name}\n\n| field | type | what it is |\n| --- | --- | --- |"
        for field, schema in part["properties"].items():
            mark = "" if field in part["required"] else ", default"
            yield f"| `{field}` | {_type(field, schema)}{mark} | {schema['description']} |"
        yield ""


def _enums(enums: dict[str, Any]) -> Iterator[str]:
    yield "## Kinds\n\n| kind | values | what it is |\n| --- | --- | --- |"
    for name, part in enums.items():
        yield f"| {name} | {', '.join(f'`{value}`' for value in part['enum'])} | {part['description']} |"
    yield ""


def _type(field: str, schema: Any) -> str:
    """A type in a few words."""
    if "anyOf" in schema:
        return _type(field, schema["anyOf"][0]) + " or null"
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "const" in schema:
        return f"`{schema['const']}`"
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if kinds[0] == "array":
        return "list of " + _type("", schema["items"])
    word = "id of a person" if field == "person" else "date" if schema.get("format") == "date" else kinds[0]
    return word + (" or null" if "null" in kinds else "")


def main() -> int:
    """The command."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--check", action="store_true", help="change nothing, fail where a file is out of date")
    files = written()
    if cli.parse_args().check:
        return int(any(not path.exists() or path.read_text("utf-8") != text for path, text in files.items()))
    for path, text in files.items():
        path.write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
