"""What a form of the table matched: its pieces, by name, where they stand."""

from collections.abc import Mapping

from attrs import evolve, frozen

from pressparse.lexicon.calendar import MONTHS
from pressparse.span import Span

LONGEST = 320  # no dateline runs on for longer than this many characters


@frozen(kw_only=True)
class DatelineMatch:
    """A dateline or stamp as it stands: its extent, the name of its form, and its pieces by name.

    The pieces are ``place`` (the cities), ``region`` and ``wider`` (behind commas or in brackets), ``date``, ``time`` and
    ``agency``; the place under a stamp is its whole line. ``span`` ends before the separator and the markup around it.
    """

    span: Span
    form: str
    groups: Mapping[str, Span]


def without_stop(text: str, groups: dict[str, Span]) -> dict[str, Span]:
    """The pieces, the date without the stop that closes it."""
    date = groups.get("date")
    if date is not None and date.of(text).endswith(_LONG_MONTHS):
        groups["date"] = evolve(date, end=date.end - 1)
    return groups


# A stop after a month's full name closes the date and is no part of it.
_LONG_MONTHS = tuple(
    f"{shape(month)}." for month in MONTHS if len(month) > 4 or month in ("may", "june", "july") for shape in (str.title, str.upper)
)


def read_extent(text: str, groups: Mapping[str, Span]) -> Span:
    """From the first piece to the last with the brackets that stand around them."""
    start = min(span.start for span in groups.values())
    last = max(groups.values(), key=lambda span: span.end)
    before, after = text[:start].rstrip()[-1:] if start else "", text[last.end : last.end + 3].lstrip()[:1]
    closes = after == ")" or after == "]" or (after == "/" and text[max(0, last.start - 2) : last.start].rstrip()[-1:] == "/")
    end = text.index(after, last.end) + 1 if closes else last.end
    return Span(start=text.rindex(before, 0, start) if before and before in "([" else start, end=end)


def covers_line(text: str, match: DatelineMatch, end: int) -> bool:
    """Whether nothing but marks stands behind the match up to ``end``."""
    return not any(map(str.isalnum, text[match.span.end : end]))
