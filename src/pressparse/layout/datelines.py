"""Where a dateline stands, and where its pieces are: the table's forms matched at the top of a lead.

A lead that opens as prose does is left after its first words. What the pieces say is read on a higher floor.
"""

from pressparse.layout.belief import is_believed, opens_text, settle
from pressparse.layout.matches import LONGEST, DatelineMatch, read_extent, without_stop
from pressparse.layout.templates import Walk, dateline_tree, rubbish_pattern


def find_dateline(text: str, start: int, end: int) -> DatelineMatch | None:
    """The dateline at the top of ``text[start:end]`` (a paragraph or more), None where it opens as prose.

    Blanks, bullets and markup before it are skipped.
    """
    head = rubbish_pattern().match(text, start, end)
    begin = head.end() if head else start
    found = Walk(text, min(end, begin + LONGEST)).follow(dateline_tree(), begin, {})
    if found is None:
        return None
    form, groups = settle(text, found.form, without_stop(text, dict(found.groups)))
    bold = "**" in text[start:begin] or "__" in text[start:begin]
    if not is_believed(text, form, groups, bold) or not opens_text(text, found.end, end, form, groups):
        return None
    return DatelineMatch(span=read_extent(text, groups), form=form.name, groups=groups)
