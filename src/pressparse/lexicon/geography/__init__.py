"""States, cities, regions and international bodies, as tables.

Every reader returns a dictionary that is made on its first call and then shared: read it, do not write to it. Keys
keep the case in which they are printed, with a plain apostrophe ("Côte d'Ivoire") and without a leading "the" (a few
names that are printed with a capital "The" stand with it as well). Values are ISO 3166-1 alpha-2 codes; XK is Kosovo, and
SU, YU, CS and DD are states that are no more. What the tables hold, and after which rules, is in README.md beside
this file.

Case matters where it is folded: "US" is a pronoun then, "WHO" and "CAR" are words. A name all in capitals is safe only
as it is printed.

>>> country_names()["Kingdom of Norway"], country_adjectives()["Norwegian"], capitals()["NO"]
('NO', 'NO', 'Oslo')
>>> cities()["Geneva"], regions()["Mass."], bodies()["UNESCO"][:14]
(('CH', ''), ('US', 'Massachusetts'), 'United Nations')
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache

__all__ = [
    "areas",
    "bodies",
    "body_fields",
    "capitals",
    "cities",
    "country_adjectives",
    "country_demonyms",
    "country_names",
    "country_risks",
    "country_rivals",
    "region_adjectives",
    "region_codes",
    "region_risks",
    "regions",
    "short_names",
]

_NAMES = frozenset({"short", "name", "long", "abbreviation", "former"})


def _read_rows(table: str) -> Iterator[list[str]]:
    """The cells of each row of `table`, below its header. Raises FileNotFoundError where the package lacks the table."""
    # pkgutil reads out of a zip file as well as importlib.resources does, without the 15 ms that importing that takes.
    data = pkgutil.get_data(__name__, table)
    if data is None:
        raise FileNotFoundError(table)
    return (line.split("\t") for line in data.decode("utf-8").splitlines()[1:])


@cache
def _countries() -> list[list[str]]:
    """[name, alpha2, kind, risk], the "~" of a long name filled in with the state's name."""
    rows = list(_read_rows("countries.tsv"))
    shorts = _short_names(rows)
    for row in rows:
        if "~" in row[0]:
            row[0] = row[0].replace("~", shorts[row[1]])
    return rows


def _short_names(rows: list[list[str]]) -> dict[str, str]:
    """alpha2 → short name; the last in order is the one with diacritics, where it has any."""
    return {alpha2: name for name, alpha2, kind, _ in rows if kind == "short"}


def _named(kinds: frozenset[str]) -> dict[str, str]:
    """Name → alpha2 for the rows of `kinds`; of a shared name, the state that it means by itself."""
    return {name: alpha2 for name, alpha2, kind, risk in _countries() if kind in kinds and risk != "second"}


@cache
def country_names() -> dict[str, str]:
    """Name → alpha2: short and long names, abbreviations, former names.

    >>> [country_names()[name] for name in ("U.S.", "UAE", "Turkey", "Türkiye", "Soviet Union")]
    ['US', 'AE', 'TR', 'TR', 'SU']
    """
    return _named(_NAMES)


@cache
def country_codes() -> frozenset[str]:
    """The alpha-2 codes of all states and territories that the table knows.

    >>> "NO" in country_codes(), "QX" in country_codes()
    (True, False)
    """
    return frozenset(country_names().values())


@cache
def country_adjectives() -> dict[str, str]:
    """Adjective → alpha2: "Norwegian", "Emirati". Many are also the word for one person."""
    return _named(frozenset({"adjective"}))


@cache
def country_demonyms() -> dict[str, str]:
    """Word for persons → alpha2, where it is not the adjective as well: "Norwegians", "Dane", "Danes"."""
    return _named(frozenset({"demonym"}))


@cache
def country_risks() -> dict[str, str]:
    """Name, adjective or demonym → why it asks for care: "name" (also a person's), "word" (also a word), "case" (a word
    when its case is folded), "shared" (`country_rivals` has the other states). Others are not in it.

    >>> country_risks()["Chad"], country_risks()["Congolese"]
    ('name', 'shared')
    """
    return {name: risk for name, _, _, risk in _countries() if risk and risk != "second"}


@cache
def country_rivals() -> dict[str, tuple[str, ...]]:
    """Shared name → the alpha2 codes that it could mean besides the one that the other tables give.

    >>> country_rivals()["Korean"]
    ('KP',)
    """
    rivals: dict[str, tuple[str, ...]] = {}
    for name, alpha2, _, risk in _countries():
        if risk == "second":
            rivals[name] = (*rivals.get(name, ()), alpha2)
    return rivals


@cache
def short_names() -> dict[str, str]:
    """alpha2 → the state's short name. States that are no more have none."""
    return _short_names(_countries())


@cache
def capitals() -> dict[str, str]:
    """alpha2 → capital, or the seat of government where that is elsewhere."""
    return {alpha2: name for name, alpha2, kind, _ in _countries() if kind == "capital"}


@cache
def cities() -> dict[str, tuple[str, str]]:
    """City → (alpha2, risk). The risk is "", "word" (also a word), "name" (also a person's name) or "shared" (another
    state has a city of the name that is not small beside it).

    >>> cities()["Kiev"], cities()["Split"], cities()["Washington"]
    (('UA', ''), ('HR', 'word'), ('US', 'name'))
    """
    return {name: (alpha2, risk) for name, alpha2, risk in _read_rows("cities.tsv")}


@cache
def _regions() -> list[list[str]]:
    """[name, kind, alpha2, full name, risk]."""
    return list(_read_rows("regions.tsv"))


def _regions_of(*kinds: str) -> dict[str, tuple[str, str]]:
    """Name → (alpha2, full name) for the rows of `kinds`."""
    return {name: (alpha2, full) for name, kind, alpha2, full, _ in _regions() if kind in kinds}


@cache
def regions() -> dict[str, tuple[str, str]]:
    """Region or its abbreviation with full stops → (alpha2, full name). An abbreviation is one only after a city ("La.").

    >>> regions()["Georgia"], region_risks()["Georgia"]
    (('US', 'Georgia'), 'country')
    """
    return _regions_of("abbreviation", "region")


@cache
def region_codes() -> dict[str, tuple[str, str]]:
    """Postal code → (alpha2, full name), for after a city and a comma alone: "IN" and "OR" are words."""
    return _regions_of("code")


@cache
def region_adjectives() -> dict[str, tuple[str, str]]:
    """Adjective of a region → (alpha2, full name): "Bavarian", "Scottish"."""
    return _regions_of("adjective")


@cache
def region_risks() -> dict[str, str]:
    """Region → "country" (a state's name too), "name" or "word". Others are not in it."""
    return {name: risk for name, _, _, _, risk in _regions() if risk}


@cache
def _bodies() -> list[list[str]]:
    """[name, kind of name, the body's full name, the body's field]."""
    return list(_read_rows("bodies.tsv"))


@cache
def bodies() -> dict[str, str]:
    """Name or abbreviation of an international body → its full name.

    >>> bodies()["Arab League"], bodies()["U.N."]
    ('League of Arab States', 'United Nations')
    """
    return {name: body for name, _, body, _ in _bodies()}


@cache
def body_fields() -> dict[str, str]:
    """Full name of a body → its field: "united-nations", "regional", "financial", "economic", "security", "court",
    "parliamentary", "technical", "humanitarian" or "society" (of no states)."""
    return {body: field for _, _, body, field in _bodies()}


@cache
def areas() -> frozenset[str]:
    """Areas and waters whose names hold that of a state or city and mean no one state: "South America", "Sea of Japan"."""
    return frozenset(row[0] for row in _read_rows("areas.tsv"))
