"""Datelines whose pieces stand in an order, or between signs, that no row of the table has: read piece by piece, and believed
by what they are.

The rows go first. Here an agency must sign, or a known place and a day stand apart, for nothing else tells such a head from prose.
"""

from functools import cache
from typing import NamedTuple

from pressparse.layout.matches import LONGEST
from pressparse.layout.names import is_agency, is_weekday, opens_as_agency
from pressparse.layout.places import fold_place, is_known_place, is_plausible_place, known_regions
from pressparse.layout.slots import BLANK, SMALL, Read, read_piece
from pressparse.layout.templates import Found
from pressparse.lexicon.datelines import COMPOSED
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span

_MOST_PIECES = 8
_LONGEST_BRACKET = 80
_SETTING_OFF = "([/|;\u00b7\u2022"
_BEHIND_WEEKDAY = ("(", "[", ":", "-", "\u2013", "\u2014")
_OPENING, _CLOSING = ("(", "[", "/"), (")", "]", "/")


class _Joint(NamedTuple):
    """What stands between two pieces: where it ends, and its signs without blanks, a line's end among them."""

    end: int
    signs: str

    @property
    def bracket(self) -> str:
        """The bracket or stroke that it opens, "" where it opens none."""
        last = self.signs[-1:]
        return last if last in _OPENING else ""


def read_composed(text: str, begin: int, end: int) -> Found | None:
    """The pieces at the top of ``text[begin:end]`` where an agency signs among them; None where they could be prose.

    Prose is sooner told by :func:`may_be_composed`.
    """
    scan = _Scan(text, min(end, begin + LONGEST))
    joint = scan.read(begin)
    return Found(COMPOSED, scan.groups, joint.end) if scan.is_evident(joint) else None


def may_be_composed(text: str, begin: int, end: int) -> bool:
    """Whether pieces could stand at ``begin``: a sign sets one off before any word of prose, or an agency stands first."""
    head = text[begin : min(end, begin + _LONGEST_BRACKET)]
    if any(map(head.__contains__, _SETTING_OFF)) and _signs_ahead().match(head) is not None:
        return True
    return opens_as_agency(head) or (head[:1].isdigit() or "day" in head.casefold()) and _day_ahead().match(head) is not None


@cache
def _signs_ahead() -> Pattern:
    word = rf"[\p{{Lu}}\d][^\s(\[/|;\u00b7\u2022]*+{BLANK}*+"
    return compile_pattern(rf"(?:{word}|[\u2013\u2014&-]{{1,2}}{BLANK}++|{SMALL}{BLANK}++){{1,9}}+[(\[/|;\u00b7\u2022]|[(\[]")


@cache
def _day_ahead() -> Pattern:
    return compile_pattern(
        r"\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,?(?: \d{4})? ?[\u2013\u2014:.,-]|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\W"
        r"|\p{Lu}[\p{L}'’ -]{2,30}, (?i:[a-z]{3,6}day) ?[:–—-]"
    )


@cache
def _joint_pattern() -> Pattern:
    sign = r"[,.;:|/=()\[\]*\u2022\u00b7_\u2010-\u2015\u2212\u2500-]|&[mn]dash;"
    return compile_pattern(rf"(?:{BLANK}|{sign})*+(?:\r?\n(?:{BLANK}|{sign})*+)?+")


class _Scan:
    """One reading of a head: the pieces found so far, by name."""

    __slots__ = ("_end", "_text", "groups", "is_set_off")

    def __init__(self, text: str, end: int) -> None:
        self._text, self._end = text, end
        self.groups: dict[str, Span] = {}
        self.is_set_off = False  # whether the agency stands first, or in brackets

    def read(self, at: int) -> _Joint:
        """Reads pieces from ``at`` on as long as the line has any; what stands behind the last."""
        joint = self._joint(at)
        for _ in range(_MOST_PIECES):
            read = self._piece(joint.end, joint.bracket) if joint.end < self._end and "\n" not in joint.signs else None
            if read is None:
                break
            if "agency" in read[1]:
                self.is_set_off = not self.groups or joint.bracket != ""
            self.groups.update(read[1])
            joint = self._joint(read[0])
        return joint

    def _joint(self, at: int) -> _Joint:
        match = _joint_pattern().match(self._text, at, self._end)
        end = match.end() if match else at
        raw = self._text[at:end]
        return _Joint(end, "".join(sign for sign in raw if sign == "\n" or not sign.isspace()))

    def _slot(self, name: str, at: int) -> Read | None:
        return read_piece(name, self._text, at, self._end)

    def _piece(self, at: int, bracket: str) -> Read | None:
        """The next piece, each kind once: what the tables know goes before what could be any name."""
        groups, read = self.groups, None
        if "agency" not in groups:
            read = self._wire(at, bracket)
        if read is None:
            read = self._day(at) if "date" not in groups else self._slot("time", at) if "time" not in groups else None
        if read is None and "place" not in groups:
            read = self._place(at, bracket)
        return self._bracketed(at, bracket) if read is None and bracket else read

    def _wire(self, at: int, bracket: str) -> Read | None:
        """An agency of the table that is set off from what follows; in brackets, with what they hold behind it but for a day."""
        read = self._slot("wire", at)
        joint = self._joint(read[1]["agency"].end) if read is not None else None
        if read is None or joint is None or not joint.signs:
            return None
        close = self._text.find(")", at, min(self._end, at + _LONGEST_BRACKET)) if bracket == "(" else -1
        if close < 0 or joint.signs.startswith(_CLOSING) or self._day(joint.end) is not None:
            return read
        return close, read[1]

    def _day(self, at: int) -> Read | None:
        """A day of the calendar with the weekday behind it, or a weekday alone before brackets: "LONDON, Tuesday (Reuter)"."""
        read = self._slot("date", at)
        match = _word().match(self._text, at if read is None else self._joint(read[0]).end, self._end)
        if match is None or not is_weekday(match.group() or ""):
            return read
        if read is not None:
            return match.end(), read[1]
        opens = self._joint(match.end()).signs.startswith(_OPENING if "place" not in self.groups else _BEHIND_WEEKDAY)
        return (match.end(), {"date": Span(start=at, end=match.end())}) if opens else None

    def _place(self, at: int, bracket: str) -> Read | None:
        """A place without the agency that a stroke joins to it ("Oslo/NTB/"); behind other pieces only one that is known."""
        read = self._slot("place", at)
        if read is None:
            return None
        place = read[1]["place"]
        words = place.of(self._text)
        if not is_known_place(words) and (not self.groups if bracket else bool(self.groups)):
            return None
        city, _, last = words.rpartition("/")
        if not city or is_known_place(last) or not (is_agency(last) or self._text.startswith("/", place.end)):
            return read
        end = place.start + len(city)
        return end, {"place": Span(start=place.start, end=end)}

    def _bracketed(self, at: int, bracket: str) -> Read | None:
        """What only brackets set off: a region behind its place, or the name of any agency."""
        region = self._slot("region", at) if "place" in self.groups and "region" not in self.groups else None
        if region is not None and self._joint(region[0]).signs.startswith(_CLOSING) and _is_region(region[1]["region"].of(self._text)):
            return region
        agency = self._slot("stroke" if bracket == "/" else "agency", at) if "agency" not in self.groups else None
        if agency is None or is_known_place(agency[1]["agency"].of(self._text)):
            return None
        return agency if self._joint(agency[1]["agency"].end).signs else None

    def is_evident(self, joint: _Joint) -> bool:
        """Whether the pieces can be nothing but a dateline, with that joint between them and the lead."""
        groups = self.groups
        if joint.bracket in ("(", "[") or not (joint.signs or joint.end >= self._end):
            return False
        if "agency" not in groups:
            boxed = joint.signs == "]" and len(groups) == 1
            return "place" in groups and ("date" in groups or boxed) and self._is_headed(groups["place"].of(self._text), joint)
        signed = is_agency(groups["agency"].of(self._text))
        if "place" not in groups:
            return signed and self.is_set_off and "date" in groups
        name = groups["place"].of(self._text)
        if "date" in groups or not is_plausible_place(name):
            return is_plausible_place(name)
        known = is_known_place(name)
        if all(len(part) < 4 for part in name.split("/")) and name.isupper():
            return False  # "APS/JK/HR": initials of those who wrote it
        return (known or name.isupper()) if signed else known and (name.isupper() or joint.signs.startswith("/"))

    def _is_headed(self, name: str, joint: _Joint) -> bool:
        """Whether a known place and a day with no agency stand apart from what follows, which begins as a lead does."""
        if not is_known_place(name) or not is_plausible_place(name):
            return False
        if self._text[joint.end : joint.end + 1].islower() or self._day(joint.end) is not None:
            return False
        return joint.signs != "," or name.isupper()


def _is_region(name: str) -> bool:
    """A region of the tables, or one in initials: "W/R"."""
    return fold_place(name) in known_regions() or (len(name) == 3 and name.isupper() and name[1] == "/")


@cache
def _word() -> Pattern:
    return compile_pattern(r"\p{L}{3,}")
