"""A report as HTML: a card for each meeting above the text with what was read marked in it.

No script, nothing from outside, all of the report's text escaped; styles stay within ``.pp``, and follow the theme of the notebook or the
reader's system. Where a notebook takes styles away (as code hosts do), cards and text can still be read.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pressparse.model import Meeting, Report
from pressparse.view.cards import apart_card, meeting_card
from pressparse.view.marks import all_outcomes, all_statements, marked_text, span_class
from pressparse.view.markup import Html, element, escape, joined
from pressparse.view.palette import theme_rules
from pressparse.view.wording import clean

_LIT = 150  # people and events that light up together; a rule for each has its price
_LEGEND = (
    ("mark", "pp-person", "person"), ("mark", "pp-date", "date"), ("mark", "pp-place", "place"), ("mark", "pp-source", "source"),
    ("span", "pp-cue", "meeting"), ("span", "pp-said", "statement"), ("span", "pp-outcome", "outcome"),
)  # fmt: skip


def render(report: Report) -> str:
    """A whole HTML page of one report, to be written as UTF-8.

    >>> from pressparse import parse
    >>> page = render(parse("President Rui Salgo met with Prime Minister Eva Brik of Estonia."))
    >>> page.startswith("<!DOCTYPE html>"), "<script" in page
    (True, False)
    """
    return render_page([report])


def render_page(reports: Sequence[Report]) -> str:
    """A whole HTML page of several reports, one below the other."""
    name = clean(reports[0].title.text) if len(reports) == 1 and reports[0].title else "pressparse"
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{escape(name)}</title>'
    body = joined(_report(report) for report in reports)
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}{_style()}</head>\n<body class="pp-page pp">{body}</body></html>\n'


def report_html(report: Report) -> str:
    """One report as a piece of HTML that brings its own styles: what a notebook shows."""
    return element("div", _style(), _report(report), css="pp")


def meeting_html(meeting: Meeting) -> str:
    """The card of one meeting, told without the report's text."""
    return element("div", _style(), element("div", meeting_card(meeting, 1, None, {}), css="pp-cards"), css="pp")


def _report(report: Report) -> Html:
    classes = {person.id: f"p{number}" for number, person in enumerate(report.people)}
    cards = [meeting_card(meeting, number, report.text, classes) for number, meeting in enumerate(report.meetings, 1)]
    title = "Apart from any meeting" if report.meetings else "What it says"
    cards.append(apart_card(report.topics, report.statements, report.outcomes, title, report.text))
    parts = [_head(report), element("div", *cards, css="pp-cards"), _legend(), _text(report, classes), _lights(report, classes)]
    return element("article", *parts, css="pp-report")


def _head(report: Report) -> Html:
    title = escape(clean(report.title.text) if report.title else report.key or "A report without a title")
    facts = element("div", escape(" · ".join(_facts(report))), css="pp-facts")
    return element("header", element("h2", title, css="pp-title"), facts, css="pp-head")


def _facts(report: Report) -> Iterator[str]:
    if report.dateline:
        yield clean(report.dateline.span.of(report.text))
    if report.published:
        yield f"published {report.published.isoformat()}"
    if report.sources:
        yield "source: " + ", ".join(clean(source.name) for source in report.sources)
    if not report.meetings:
        yield "no meeting was read"


def _legend() -> Html:
    return element("div", *(element(name, escape(words), css=css) for name, css, words in _LEGEND), css="pp-legend")


def _text(report: Report, classes: Mapping[str, str]) -> Html:
    return element("div", marked_text(report, classes), css="pp-text", dir="auto")


def _lights(report: Report, classes: Mapping[str, str]) -> Html:
    """The rule by which all mentions of a person, or a row of a card and its words, light up together."""
    names = list(classes.values())
    names += [span_class("m", meeting.cue) for meeting in report.meetings]
    names += [span_class("s", statement.span) for statement in all_statements(report)]
    names += [span_class("o", outcome.span) for outcome in all_outcomes(report)]
    lit = ",".join(f".pp-report:has(.{name}:hover) .pp-text .{name}" for name in dict.fromkeys(names[:_LIT]))
    return Html(f"<style>{lit}{{box-shadow:0 0 0 2px var(--glow)}}</style>") if lit else Html("")


@cache
def _style() -> Html:
    """The styles, which are the same for every report."""
    from importlib.resources import files

    rules = (files("pressparse.view") / "style.css").read_text(encoding="utf-8")
    return Html(f"<style>{theme_rules()}\n{rules}</style>")
