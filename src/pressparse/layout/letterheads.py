"""Letterheads: the name and the office of whoever issues a report, above its date and title."""

from collections.abc import Sequence

from pressparse.layout.headings import is_headline, is_sentence_like
from pressparse.layout.lines import Stretch
from pressparse.layout.shapes import Shape, is_issuer_line, is_office_line, is_styled_line
from pressparse.layout.stamps import is_stamp_line

_LETTERHEAD_WORDS = 5


def letterhead_end(text: str, stretches: Sequence[Stretch], index: int) -> int:
    """Behind the letterhead at ``index`` (name and office of whoever issues it, above date and title); ``index`` where there is none."""
    end = index
    signed = index < len(stretches) and _is_styled(text, stretches[index])
    while end < len(stretches) and _belongs(text, stretches[end], first=end == index, signed=signed):
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
    return _is_bare(stretch) and is_issuer_line(text, stretch.start, stretch.end)


def _belongs(text: str, stretch: Stretch, *, first: bool, signed: bool) -> bool:
    """Whether the line goes on with a letterhead: a short one right under it, an office under a name."""
    if (first or stretch.gap == 1) and _is_letterhead_line(text, stretch):
        return True
    return signed and _is_bare(stretch) and is_office_line(text, stretch.start, stretch.end)


def _is_styled(text: str, stretch: Stretch) -> bool:
    return _is_bare(stretch) and is_styled_line(text, stretch.start, stretch.end)


def _is_bare(stretch: Stretch) -> bool:
    return stretch.shape == Shape.TEXT and not stretch.stop


def opens_body(stretch: Stretch) -> bool:
    """Whether the stretch is running text, or the day above it."""
    return is_sentence_like(stretch) or stretch.shape == Shape.STAMP


def _is_letterhead_line(text: str, stretch: Stretch) -> bool:
    return _is_bare(stretch) and stretch.length <= 60 and len(text[stretch.start : stretch.end].split()) <= _LETTERHEAD_WORDS
