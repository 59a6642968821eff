"""Whether what a form matched is a dateline: agencies and regions are put where they belong, then the place is looked up."""

from collections.abc import Mapping
from functools import cache

from attrs import evolve

from pressparse.layout.names import is_agency, known_agencies
from pressparse.layout.places import fold_place, is_known_place, is_plausible_place, is_state, is_venue, known_places, known_regions
from pressparse.layout.slots import read_wire
from pressparse.layout.templates import form_of, year_pattern
from pressparse.lexicon.forms import Form
from pressparse.lexicon.geography import region_codes
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span


def settle(text: str, form: Form, groups: dict[str, Span]) -> tuple[Form, dict[str, Span]]:
    """Agencies that stand where a region could, or before the place, and regions in an agency's brackets, put right."""
    if "area" in groups:
        form = _settle_area(text, form, groups)
    if "agency" in groups:
        groups["agency"] = _bare_agency(text, groups["agency"])
        return form, groups
    if "place" not in groups:
        return form, groups
    for name in ("wider", "region"):
        piece = groups.get(name)
        if piece is None or _is_postal_code(text, groups, piece):
            continue
        if _is_agency(piece.of(text)) or _signs(text, groups, piece):
            groups["agency"] = groups.pop(name)
            return form_of("place, wire, date" if "date" in groups else "place. wire"), groups
    split = _split_agency(text, groups)
    return form_of(split) if split else form, groups


def _settle_area(text: str, form: Form, groups: dict[str, Span]) -> Form:
    """What stands in brackets behind a place is a region where the tables know it or an agency is there besides."""
    area = groups.pop("area")
    if "agency" in groups or fold_place(area.of(text)) in known_regions():
        groups["wider" if "region" in groups else "region"] = area
        return form
    groups["agency"] = area
    if "date" in groups:
        return form_of("place (agency) date")
    wire = read_wire(text, area.start, area.end)
    return form_of("place (wire)" if wire and wire[1]["agency"] == area else "place (agency)")


def _is_postal_code(text: str, groups: Mapping[str, Span], region: Span) -> bool:
    """Whether letters that an agency signs with too are the state of the city before them: "HARRISBURG, PA"."""
    state = region_codes().get(region.of(text))
    country = known_places().get(fold_place(groups["place"].of(text)), ("", None))[1]
    return state is not None and country in (None, state[0])


def _is_agency(words: str) -> bool:
    return words in known_agencies() or (_inner_capital().match(words) is not None and fold_place(words) not in known_regions())


def _signs(text: str, groups: Mapping[str, Span], region: Span) -> bool:
    """Whether letters behind a known city, a day after them, are the short name of who filed the report: "Georgetown, DPI, April 26"."""
    words = region.of(text)
    if "date" not in groups or not (2 < len(words) < 6 and words.isalpha() and words.isupper()):
        return False
    return fold_place(words) not in known_regions() and is_known_place(groups["place"].of(text))


@cache
def _inner_capital() -> Pattern:
    """A word as only agencies are written: "DFWatch"; no name that begins with Mc or De does."""
    return compile_pattern(r"\p{Lu}{2,}\p{Ll}{3,}\Z|\p{Lu}\p{Ll}{3,}\p{Lu}\p{L}+\Z")


def _bare_agency(text: str, span: Span) -> Span:
    """An agency of the table without the reporter's name behind it: "TASS Correspondent J. Roe", "ANA-MPA/ J. Roe"."""
    known = read_wire(text, span.start, span.end)
    stop = known[1]["agency"].end if known else span.end
    return evolve(span, end=stop) if _reporter().match(text, stop, span.end) else span


@cache
def _reporter() -> Pattern:
    return compile_pattern(r"\s*(?:[,;|]|/\s|\s/|-\s|\s-)|\s\p{Lu}\.\s?\p{Lu}\p{L}|\s(?i:correspondents?|staff|reporters?|writers?)\b")


def _split_agency(text: str, groups: dict[str, Span]) -> str | None:
    """ "AKP Phnom Penh" and "OSLO/AP" are an agency and a place, "NNA" an agency alone: the name of the form that they make."""
    place = groups["place"]
    words = place.of(text)
    if words in known_agencies() and len(groups) == 1:
        groups["agency"] = groups.pop("place")
        return "(agency)" if text[place.start - 1 : place.start] == "(" else "agency -"
    if _moves_up(text, groups):
        return "(agency, place), date" if "date" in groups else "(agency, place)"
    first, _, rest = words.partition(" ")
    if rest and first in known_agencies() and fold_place(rest.strip()) in known_places():
        groups["agency"] = evolve(place, end=place.start + len(first))
        groups["place"] = evolve(place, start=place.end - len(rest.lstrip()))
        return "agency place, date -"
    city, _, last = words.rpartition("/")
    if city and last.strip() in known_agencies():
        groups["agency"] = evolve(place, start=place.end - len(last.lstrip()))
        groups["place"] = evolve(place, end=place.start + len(city.rstrip()))
        return "place / wire"
    return None


def _moves_up(text: str, groups: dict[str, Span]) -> bool:
    """An unknown name in brackets before a known city ("(Norpress, Oslo)") is an agency: the pieces move up."""
    place, region = groups["place"], groups.get("region")
    bracket = text[max(0, place.start - 1) : place.start] == "("
    if not bracket or region is None or is_known_place(place.of(text)):
        return False
    name = fold_place(region.of(text))
    if name not in known_places() or name in known_regions():
        return False
    groups["agency"], groups["place"] = place, groups.pop("region")
    if "wider" in groups:
        groups["region"] = groups.pop("wider")
    return True


def is_believed(text: str, form: Form, groups: Mapping[str, Span], bold: bool) -> bool:
    """Whether the pieces are what the form needs them to be."""
    if "agency" in groups and not _may_sign(groups["agency"].of(text)):
        return False
    if "place" not in groups:
        return form.needs == "nothing" or (form.needs == "year" and year_pattern().search(groups["date"].of(text)) is not None)
    name = groups["place"].of(text)
    if len(groups) == 2 and "region" in groups and _goes_on(groups["region"].of(text)):
        return False
    if "region" in groups and _is_placed(name, groups["region"].of(text)):
        return True
    if is_known_place(name):
        if form.needs == "city":
            return name.isupper() and not is_state(name)
        return name.isupper() or bold or len(groups) > 1 or not is_state(name)
    if name.isupper() and "agency" in groups:
        name = _after_preposition(name)
    return _is_needed(form, name, bold)


def _goes_on(region: str) -> bool:
    """Whether a second city begins a headline where a region could stand ("ANKARA, ATHENS AGREE"), or a given name does ("PERTH, Jane T.")."""
    first, _, rest = region.partition(" ")
    if not rest or fold_place(region) in known_regions() or is_known_place(region):
        return False
    return is_known_place(first) or (not region.isupper() and len(rest) == 2 and rest[1] == ".")


def _is_placed(name: str, region: str) -> bool:
    """Whether the region behind a name shows that it is a place: a known one, or the known city of a building."""
    if fold_place(region) in known_regions():
        return name.isupper() or is_plausible_place(name)
    return is_venue(name) and fold_place(region) in known_places()


def _is_needed(form: Form, name: str, bold: bool) -> bool:
    """Whether a place that no table has may stand in the form."""
    if form.needs == "nothing":
        return is_plausible_place(name)
    if form.needs in ("known", "city"):
        return False
    if form.needs == "plausible":
        return is_plausible_place(name) and (name.isupper() or len(name.split()) < 4)
    named = bold or (name.isupper() and len(name) > 4 and ("{date}" in form.template or len(name.split()) < 4))
    return named and is_plausible_place(name)


def _after_preposition(name: str) -> str:
    first, _, rest = name.partition(" ")
    if not rest or first not in ("ON", "NEAR", "AT", "IN", "OFF", "OVER", "OUTSIDE", "ABOARD", "ALONG"):
        return name
    return rest.removeprefix("A ").removeprefix("AN ").removeprefix("THE ")


def _may_sign(name: str) -> bool:
    """Whether an agency can be called so: not with a single letter, nor with a number behind it or in small letters unless the table has it."""
    counted = name.rpartition(" ")[2].isdecimal() and not is_agency(name)  # "Category 3"
    return sum(map(str.isalpha, name)) > 1 and not counted and (not name[0].islower() or is_agency(name))


def opens_text(text: str, after: int, end: int, form: Form, groups: Mapping[str, Span]) -> bool:
    """Whether what follows begins as a lead does: not in the middle of a sentence, nor as the rest of a headline."""
    rest = text[after : min(end, after + 200)].lstrip(" \t\r\n\xa0*_")
    if "date" in groups and _range_pattern().match(text, groups["date"].end, end):
        return False
    name = groups["place"].of(text) if "place" in groups else ""
    low = rest[:1].islower()
    if low and name and not name.isupper() and not (is_known_place(name) and (not is_state(name) or "agency" in groups)):
        return False
    if "agency" not in groups and rest.startswith(_POINTING):
        return False
    if "date" in groups and name:
        return True
    if not rest:
        return form.template.endswith("{eol}") or "agency" in groups
    if rest[0].isdecimal() and form.template.endswith("}:"):
        return False
    if low and (not name or text[:after].rstrip()[-1:] == ")" or not _is_signed(text, groups)):
        return False
    if "agency" not in groups and _row_below().match(rest) is not None:
        return False
    if form.name == "agency -" or "(" not in form.template:
        return not _is_headline(rest, form.template.endswith("}:") and not name.isupper())
    return True


_POINTING = ("These ", "Those ", "That ")  # no lead points back


@cache
def _range_pattern() -> Pattern:
    """The rest of a stretch of days: no report is filed on several."""
    return compile_pattern(r"[-\u2013](?:\d|\p{L}{3,9}\.? \d)")


@cache
def _row_below() -> Pattern:
    """A line whose next begins as a row of a list or table does: a speaker or a town in capitals with a colon, a day with a dash."""
    return compile_pattern(r"[^\n]*\n\s*(?:\p{Lu}[\p{Lu}.' ]+:|\p{Lu}\p{Ll}{2,8}\.? \d{1,2} ?[-\u2013\u2014])")


def _is_signed(text: str, groups: Mapping[str, Span]) -> bool:
    return "agency" in groups and groups["agency"].of(text) in known_agencies()


def _is_headline(rest: str, title: bool) -> bool:
    """Whether a line is in capitals throughout, or ends without a stop before a blank line or, in a ``title``, any other."""
    line, _, below = rest.partition("\n")
    if line.isupper() and len(line.split()) > 1:
        return True
    ends = bool(below) and (title or not below.split("\n", 1)[0].strip())
    return ends and line.rstrip()[-1:].isalnum() and len(line) < 100
