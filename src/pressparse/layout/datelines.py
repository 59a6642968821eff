"""Where a dateline stands, and where its pieces are: the table's forms matched at the top of a lead.

A lead that opens as prose does is left after its first words. What the pieces say is read on a higher floor.
"""

from pressparse.layout.belief import is_believed, opens_text, settle
from pressparse.layout.composed import may_be_composed, read_composed
from pressparse.layout.matches import LONGEST, DatelineMatch, read_extent, without_stop
from pressparse.layout.names import known_agencies, opens_as_agency
from pressparse.layout.places import is_known_place
from pressparse.layout.slots import read_piece
from pressparse.layout.templates import Found, Walk, dateline_tree, rubbish_pattern


def find_dateline(text: str, start: int, end: int) -> DatelineMatch | None:
    """The dateline at the top of ``text[start:end]`` (a paragraph or more), None where it opens as prose.

    Blanks, bullets and markup before it are skipped.
    """
    head = rubbish_pattern().match(text, start, end)
    begin = head.end() if head else start
    if text[begin : begin + 1].islower() and not _may_open_low(text, begin, end):
        return None
    found = Walk(text, min(end, begin + LONGEST)).follow(dateline_tree(), begin, {})
    bold = "**" in text[start:begin] or "__" in text[start:begin]
    match = _believed(text, found, end, bold)
    if not (_goes_on(text, match, end) if match is not None else may_be_composed(text, begin, end)):
        return match
    other = _believed(text, read_composed(text, begin, end), end, bold)
    return match if other is None or match is not None and len(other.groups) < len(match.groups) else other


def _believed(text: str, found: Found | None, end: int, bold: bool) -> DatelineMatch | None:
    """What was found, where it is a dateline."""
    if found is None:
        return None
    form, groups = settle(text, found.form, without_stop(text, dict(found.groups)))
    if not is_believed(text, form, groups, bold) or not opens_text(text, found.end, end, form, groups):
        return None
    return DatelineMatch(span=read_extent(text, groups), form=form.name, groups=groups)


def _may_open_low(text: str, begin: int, end: int) -> bool:
    """Whether a dateline may open with a small letter: "dpa", "al-Qaim"; a line of prose that runs on does often."""
    word = text[begin : min(end, begin + 20)]
    return "-" in word[:4] or "\u2019" in word[:2] or "'" in word[:2] or opens_as_agency(word)


def _goes_on(text: str, match: DatelineMatch, end: int) -> bool:
    """Whether a row has read too little: a day, place or agency that it lacks stands where the lead should begin, or an agency is its place."""
    groups, after = match.groups, match.span.end
    if "place" in groups and groups["place"].of(text) in known_agencies():
        return True
    if len(groups) > 2 and "date" in groups and "agency" in groups:
        return False
    while after < end and text[after] in _SEPARATORS:
        after += 1
    if "date" not in groups and read_piece("date", text, after, end) is not None:
        return True
    if "place" not in groups and (read := read_piece("place", text, after, end)) is not None and is_known_place(read[1]["place"].of(text)):
        return True
    if "agency" in groups:
        return False
    return read_piece("wire", text, after, end) is not None or any(
        bracket in text[match.span.end : min(end, after + _NEAR)] for bracket in "(["
    )


_SEPARATORS = " \t\r\n\xa0*_-\u2013\u2014:.,;/|\u00b7\u2022()[]"
_NEAR = 16
