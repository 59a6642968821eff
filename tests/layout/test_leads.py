"""The dateline's place in the layout: a sentence of its own in the paragraph that it opens."""

from pressparse.layout import read_layout
from pressparse.model import ParagraphKind as Kind

LEAD = "Norland will send a delegation to Sudria, its foreign ministry said. Talks begin on Monday."


def test_the_dateline_is_the_first_sentence() -> None:
    text = f"Norland to send delegation\n\nKIRNA, March 4 (NNA) -- {LEAD}\n"
    layout = read_layout(text)
    assert layout.dateline is not None
    first, *rest = layout.sections[0].paragraphs[0].sentences
    assert first.of(text) == "KIRNA, March 4 (NNA) -- "
    assert len(rest) == 2


def test_a_line_between_title_and_dateline_is_a_deck() -> None:
    text = f"Norland to send delegation\n\nSudria is glad of the visit, ambassador says\nKIRNA, March 4 (NNA) -- {LEAD}\n"
    paragraphs = read_layout(text).sections[0].paragraphs
    assert [paragraph.kind for paragraph in paragraphs] == [Kind.DECK, Kind.PROSE]


def test_a_dateline_alone_on_its_line_is_a_stamp() -> None:
    text = f"Norland to send delegation\n\nKIRNA (AP)\n\n{LEAD}\n"
    layout = read_layout(text)
    assert layout.dateline is not None
    assert [paragraph.kind for paragraph in layout.sections[0].paragraphs] == [Kind.STAMP, Kind.PROSE]


def test_points_between_title_and_dateline_stay_a_list() -> None:
    text = f"Norland to send delegation\n\n- Talks begin on Monday\n- Ferry line planned\n\nOSLO, March 4 (Reuters) - {LEAD}\n"
    layout = read_layout(text)
    assert layout.dateline is not None
    assert [paragraph.kind for paragraph in layout.sections[0].paragraphs] == [Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.PROSE]


def test_a_line_right_under_the_title_is_a_deck_though_headings_follow() -> None:
    text = f"Norland to send delegation\nTalks focus on wool and water\n\n{LEAD}\n\nWool\n\n{LEAD}\n\nWater\n\n{LEAD}\n"
    layout = read_layout(text)
    assert [section.heading.span.of(text) for section in layout.sections if section.heading] == ["Wool", "Water"]
    assert layout.sections[0].paragraphs[0].kind == Kind.DECK
