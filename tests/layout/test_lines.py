"""Lines by their offsets, and lines joined to paragraphs."""

import pytest

from pressparse.layout.lines import read_lines
from pressparse.layout.paragraphs import read_stretches
from pressparse.layout.shapes import Shape, read_shape


def _paragraphs(text: str) -> list[str]:
    return [" ".join(text[stretch.start : stretch.end].split()) for stretch in read_stretches(text, read_lines(text))]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_know_their_gap_and_indent(newline: str) -> None:
    text = newline.join(("One", "", "    two", "three "))
    lines = list(read_lines(text))
    assert [text[line.start : line.end] for line in lines] == ["One", "two", "three"]
    assert [line.gap for line in lines[1:]] == [2, 1]
    assert [line.indent for line in lines] == [0, 4, 0]


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        ("The ministers met.", Shape.TEXT),
        ("- trade", Shape.BULLET),
        ("• trade", Shape.BULLET),
        ("·   trade", Shape.BULLET),
        ("o   trade", Shape.BULLET),
        ("&#x25cf; trade", Shape.BULLET),
        ("1. On 3 May they met.", Shape.NUMBER),
        ("2.&nbsp; They met.", Shape.NUMBER),
        ("a) trade", Shape.NUMBER),
        ("(iv) trade", Shape.NUMBER),
        ("I. Brandt met V. Roe.", Shape.TEXT),
        ("## Visit", Shape.HASH),
        ("**Visit**", Shape.STRONG),
        ("***Visit***", Shape.STRONG),
        ("__Visit__", Shape.STRONG),
        ("*Two to meet*", Shape.EMPHASIS),
        ("**KIRNA** - The **two** met.", Shape.TEXT),
        ("**KIRNA** - They met in **Oslo**", Shape.TEXT),
        ("> We agree", Shape.BLOCKQUOTE),
        ("2.5 percent", Shape.TEXT),
    ],
)
def test_shapes(line: str, shape: str) -> None:
    assert read_shape(line, 0, len(line)) == shape


WRAPPED = """\
President Vale of Norland received on Monday Ana Brandt, the trade
minister of Sudria, and thanked her for the visit. They discussed trade
and energy.
Ms. Brandt then met with Teodor Vale. She invited him to Sudria for the
Spring Forum.
"""


def test_wrapped_lines_without_blank_lines_between_paragraphs() -> None:
    first, second = _paragraphs(WRAPPED)
    assert first.endswith("energy.")
    assert second.startswith("Ms. Brandt")


def test_indented_paragraphs() -> None:
    text = "    KIRNA, March 4 - Norland will\nsend a delegation to the talks.\n    Vale said so on Monday and\nleft.\n"
    assert [paragraph[:5] for paragraph in _paragraphs(text)] == ["KIRNA", "Vale "]


def test_one_paragraph_a_line() -> None:
    text = "Talks in Kirna\nMeeting with Ana Brandt\nThe two met.\nThey discussed trade and the transit of goods.\nThey agreed."
    assert len(_paragraphs(text)) == 5


def test_hanging_bullets() -> None:
    text = "-   Ana Brandt, the trade minister\n    of Sudria\n-   Teodor Vale\n    ([Readout](https://example.org/a))\n"
    assert _paragraphs(text) == ["- Ana Brandt, the trade minister of Sudria", "- Teodor Vale ([Readout](https://example.org/a))"]


def test_a_number_may_begin_a_wrapped_line() -> None:
    text = (
        "The ministers of two countries met in the capital of Norland and\nwill meet there again with all heads of all ports in Kirna on"
        " November\n9. The talks were long.\n"
    )
    assert len(_paragraphs(text)) == 1


def test_a_link_inside_a_wrapped_sentence() -> None:
    link = "[law](https://example.org/" + "a" * 90 + ")"
    text = f"In 2021 Vale of Norland signed with the ministers of the\nstates that had met in Kirna\n{link}\nwhich was then adopted.\n"
    assert len(_paragraphs(text)) == 1


def test_short_lines_are_not_joined() -> None:
    assert len(_paragraphs("Ana Brandt\nMinister of Defense\nKirna\n5 May 2024")) == 4
