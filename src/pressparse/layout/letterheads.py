"""Letterheads: the name and the office of whoever issues a report, above its date and title."""

from collections.abc import Sequence

from pressparse.layout.headings import is_headline, is_sentence_like
from pressparse.layout.lines import Stretch
from pressparse.layout.shapes import Shape, is_issuer_line, is_official_line
from pressparse.layout.stamps import is_stamp_line

_LETTERHEAD_WORDS = 5


def letterhead_end(text: str, stretches: Sequence[Stretch], index: int) -> int:
    """Behind the letterhead at ``index`` (name and office of whoever issues it, above date and title); ``index`` where there is none."""
    end = index
    signed = index < len(stretches) and _is_official(text, stretches[index])
    while end < len(stretches) and (
        (end == index or stretches[end].gap == 1)
        and _is_letterhead_line(text, stretches[end])
        or signed
        and _is_official(text, stretches[end])
    ):
        end += 1
    after = end
    while after < len(stretches) and (stretches[after].shape == Shape.BOILERPLATE or is_stamp_line(text, stretches[after])):
        after += 1
    if end == index or after + 1 >= len(stretches):
        return index
    issued = is_issuer(text, stretches[index])
    titled = is_headline(text, stretches[after]) and any(map(opens_body, stretches[after + 1 : after + 3]))
    if signed or end - index > 1 and after > end:
        return end if issued or titled else index
    return end if issued and end - index == 1 and titled and not is_sentence_like(stretches[after]) else index


def is_issuer(text: str, stretch: Stretch) -> bool:
    """Whether the stretch names an office, a ministry, a press service and nothing more."""
    return stretch.shape == Shape.TEXT and not stretch.stop and is_issuer_line(text, stretch.start, stretch.end)


def _is_official(text: str, stretch: Stretch) -> bool:
    return stretch.shape == Shape.TEXT and not stretch.stop and is_official_line(text, stretch.start, stretch.end)


def opens_body(stretch: Stretch) -> bool:
    """Whether the stretch is running text, or the day above it."""
    return is_sentence_like(stretch) or stretch.shape == Shape.STAMP


def _is_letterhead_line(text: str, stretch: Stretch) -> bool:
    if stretch.shape != Shape.TEXT or stretch.stop or stretch.length > 60:
        return False
    return len(text[stretch.start : stretch.end].split()) <= _LETTERHEAD_WORDS
