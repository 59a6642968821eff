"""Whether a name at the top of a lead is that of a place: the tables of cities, states and regions, folded."""

from collections.abc import Mapping
from functools import cache

from pressparse.lexicon.filing import FILING_PLACES, NOT_PLACES, SPELLINGS, VENUES
from pressparse.lexicon.geography import cities, country_names, regions


def fold_place(name: str) -> str:
    """A name as the tables of known places have it: lower case, plain apostrophes, single blanks."""
    return " ".join(name.replace("’", "'").replace("ʼ", "'").casefold().split()).removeprefix("the ")


@cache
def known_places() -> Mapping[str, tuple[str, str | None]]:
    """Folded name → ordinary spelling and country (alpha-2) of every city, province and state of the tables, and of the
    places that only datelines have.
    """
    places: dict[str, tuple[str, str | None]] = dict.fromkeys(FILING_PLACES, ("", None))
    places.update((fold_place(name), (name, row[0])) for name, row in regions().items() if name == row[1])
    places.update((fold_place(name), (name, country)) for name, country in country_names().items() if len(name) > 3 and "." not in name)
    places.update((fold_place(name), (name, row[0])) for name, row in cities().items())
    places.update(SPELLINGS)
    return places


@cache
def known_regions() -> Mapping[str, str]:
    """Folded name → country (alpha-2) of every state, province and country of the tables."""
    found = {fold_place(name): country for name, country in country_names().items()}
    found.update((fold_place(name), row[0]) for name, row in regions().items())
    return found


def is_known_place(name: str) -> bool:
    """Whether each of the cities that are joined in ``name`` is in the tables, with its Arabic article or without."""
    return all(map(_is_known, cities_of(name)))


def cities_of(name: str) -> list[str]:
    """The cities that are joined in ``name``."""
    return name.replace(" and ", "/").replace(" AND ", "/").replace(" & ", "/").split("/")


def _is_known(city: str) -> bool:
    name = fold_place(city)
    return name in known_places() or (name[:3] in ("al-", "al ") and name[3:] in known_places())


def is_plausible_place(name: str) -> bool:
    """Whether no word of ``name`` is one that only names other things."""
    words = fold_place(name).replace(".", "").replace("/", " ").split()
    return not any(word in NOT_PLACES and (not at or word not in _SMALL_WORDS) for at, word in enumerate(words))


def is_venue(name: str) -> bool:
    """Whether ``name`` is that of a building, which stands before its city."""
    return fold_place(name).endswith(VENUES)


@cache
def _states() -> frozenset[str]:
    return frozenset(map(fold_place, country_names()))


def is_state(name: str) -> bool:
    """Whether ``name`` is that of a state."""
    return fold_place(name) in _states() and fold_place(name) not in _CITY_STATES


_CITY_STATES = frozenset(
    {"singapore", "monaco", "vatican city", "kuwait", "luxembourg", "djibouti", "san marino", "panama", "guatemala", "hong kong", "macao"}
)


_SMALL_WORDS = frozenset({"of", "and", "the", "in", "on", "la", "le", "de", "a", "an", "you"})
