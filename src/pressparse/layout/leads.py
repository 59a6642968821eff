"""What opens a report: letterhead, title, deck, stamps and dateline, down to where the lead begins."""

from collections.abc import Sequence
from typing import NamedTuple

from attrs import evolve

from pressparse.layout.datelines import find_dateline
from pressparse.layout.headings import is_heading, is_headline, is_sentence_like
from pressparse.layout.letterheads import is_issuer, letterhead_end, opens_body
from pressparse.layout.lines import Stretch
from pressparse.layout.matches import DatelineMatch
from pressparse.layout.names import names_agency
from pressparse.layout.shapes import Shape, is_place_line
from pressparse.layout.stamps import is_stamp_line, is_whole_stamp
from pressparse.lexicon.stamps import CAPTIONS
from pressparse.model import ParagraphKind

_BOILERPLATE, _STAMP, _DECK, _PROSE = ParagraphKind.BOILERPLATE, ParagraphKind.STAMP, ParagraphKind.DECK, ParagraphKind.PROSE
_LONGEST_DECK = 400
_LONGEST_CAPTION = 40
_LONGEST_BANNER, _LONGEST_DAY = 60, 20
_LONGEST_SENTENCE = 120
_DASHES = "-\u2013\u2014"
_SEPARATORS = "-\u2013\u2014:*"
_MOST_BULLETS, _MOST_DECKS = 8, 6


class Head(NamedTuple):
    """What was read above the lead, by the indices of stretches: the title, the kinds of the rest, and the first of the body."""

    title: int | None
    kinds: dict[int, ParagraphKind]
    dateline: DatelineMatch | None
    body: int


def read_head(text: str, stretches: Sequence[Stretch]) -> Head:
    """What opens the report whose stretches these are."""
    kinds: dict[int, ParagraphKind] = {}
    index = _read_stamps(text, stretches, 0, kinds)
    letterhead = letterhead_end(text, stretches, index)
    if letterhead > index:
        kinds.update(dict.fromkeys(range(index, letterhead), _BOILERPLATE))
        index = _read_stamps(text, stretches, letterhead, kinds)
    title = index if _is_title(text, stretches, index) else None
    return _read_lead(text, stretches, title, index if title is None else index + 1, kinds)


def _read_stamps(text: str, stretches: Sequence[Stretch], index: int, kinds: dict[int, ParagraphKind], *, titled: bool = False) -> int:
    """Marks stamps and boilerplate from ``index`` on, under a title (``titled``) or above; the index of the first stretch that is neither."""
    first = index
    while index < len(stretches):
        if stretches[index].shape == Shape.BOILERPLATE and not is_whole_stamp(text, stretches[index], titled=titled):
            kinds[index] = _BOILERPLATE
        elif _stands_for_dateline(text, stretches, index, first, kinds, titled):
            kinds[index] = _STAMP
        elif kinds.get(index - 1) is _STAMP and is_issuer(text, stretches[index]) or _is_caption(text, stretches, index, kinds):
            kinds[index] = _BOILERPLATE
        else:
            break
        index += 1
    return index


def _is_caption(text: str, stretches: Sequence[Stretch], index: int, kinds: dict[int, ParagraphKind]) -> bool:
    """Whether the line names only the kind of the text, over its headline: under a menu, or with the day between."""
    trio = stretches[index : index + 3]
    if len(trio) < 3 or trio[0].length > _LONGEST_CAPTION or text[trio[0].start : trio[0].end].strip(" #*").capitalize() not in CAPTIONS:
        return False
    headline = trio[2] if is_stamp_line(text, trio[1]) else trio[1] if kinds.get(index - 1) is _BOILERPLATE else None
    return headline is not None and is_headline(text, headline) and not is_sentence_like(headline)


def _stands_over_title(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether a short line has a headline under it and prose under that."""
    trio = stretches[index : index + 3]
    if len(trio) < 3 or trio[0].length > _LONGEST_BANNER or trio[0].length > trio[1].length + _LONGEST_DAY:
        return False
    return is_headline(text, trio[1]) and not is_sentence_like(trio[1]) and is_sentence_like(trio[2])


def _stands_for_dateline(
    text: str, stretches: Sequence[Stretch], index: int, first: int, kinds: dict[int, ParagraphKind], titled: bool
) -> bool:
    if is_stamp_line(text, stretches[index], titled=titled or _stands_over_title(text, stretches, index)):
        return True
    under = index > first and _is_place_under_stamp(text, stretches, index, kinds)
    over = _is_place_over_stamp(text, stretches, index)
    return under or (over and (index > 0 or find_dateline(text, stretches[0].start, stretches[1].end) is not None))


def _is_place_under_stamp(text: str, stretches: Sequence[Stretch], index: int, kinds: dict[int, ParagraphKind]) -> bool:
    stretch = stretches[index]
    if stretch.gap > 1 or kinds.get(index - 1) is not _STAMP or index + 1 >= len(stretches):
        return False
    return _is_bare_place(text, stretch)


def _is_place_over_stamp(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether the line is a place with its date on the very next line."""
    if index + 1 >= len(stretches) or stretches[index + 1].gap > 1 or stretches[index].gap == 1:
        return False
    return _is_bare_place(text, stretches[index]) and is_stamp_line(text, stretches[index + 1])


def _is_bare_place(text: str, stretch: Stretch) -> bool:
    if stretch.shape != Shape.TEXT or stretch.stop or not is_place_line(text, stretch.start, stretch.end):
        return False
    words = text[stretch.start : stretch.end]
    return len(words.split()) < 3 or not words.isupper()


def _is_title(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    if index >= len(stretches) or not (
        is_headline(text, stretches[index]) or _opens_headline(text, stretches, index) or _stands_over_stamp(text, stretches, index)
    ):
        return False
    stretch = stretches[index]
    if not any(map(opens_body, stretches[index + 1 : index + 7])):
        return False
    return not _is_bare_dateline(text, stretch) and not _opens_next(text, stretches, index)


def _is_bare_dateline(text: str, stretch: Stretch) -> bool:
    """Whether the stretch is a dateline and nothing more; one has a figure in it or closes with a sign."""
    words = text[stretch.start : stretch.end]
    if len(words) > 80:
        return False
    told = not words[-1].isalnum() or any(map(str.isdecimal, words))
    if not told and not (any(map(words.__contains__, "(/[|")) or names_agency(words)):
        return False
    match = find_dateline(text, stretch.start, stretch.end)
    if match is None or lead_start(text, match, stretch.end) < stretch.end:
        return False
    return told or "agency" in match.groups


def _opens_headline(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether the line ends in a colon and the headline goes on in the next ("President in phone call: / …")."""
    pair = stretches[index : index + 2]
    if len(pair) < 2 or pair[0].stop != ":" or pair[0].length > 120 or pair[0].shape != Shape.TEXT:
        return False
    return is_headline(text, evolve(pair[0], stop="")) and is_headline(text, pair[1]) and not is_sentence_like(pair[1])


def _stands_over_stamp(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether one sentence opens the text, a day alone on the next line and the body under it: "Mayor met with envoys."."""
    trio = stretches[index : index + 3]
    if len(trio) < 3 or trio[0].stop != "." or trio[0].length > _LONGEST_SENTENCE or trio[0].lines > 1 or not is_sentence_like(trio[2]):
        return False
    return (
        is_headline(text, evolve(trio[0], stop=""))
        and ". " not in text[trio[0].start : trio[0].end]
        and is_stamp_line(text, stretches[index + 1])
    )


def _read_lead(text: str, stretches: Sequence[Stretch], title: int | None, index: int, kinds: dict[int, ParagraphKind]) -> Head:
    """Looks for the dateline or the stamps; what stands between the title and them is the deck."""
    begin = index
    above: list[int] = []
    while index < len(stretches) and len(above) < _MOST_DECKS:
        after = _read_stamps(text, stretches, index, kinds, titled=title is not None)
        stamped = any(kinds[near] is _STAMP for near in range(index, after))
        match = None if above and title is None else _dateline(text, stretches, after)
        if stamped or match:
            follows = match is not None or any(map(opens_body, stretches[after:]))
            _mark_deck(above, title if follows else None, kinds)
            return _with_dateline(text, stretches, title, after, match, kinds)
        if after > index:
            index = after
        elif title is not None and stretches[index].shape == Shape.BULLET and index - begin < _MOST_BULLETS:
            index += 1  # points that sum the report up, between title and dateline
        elif _may_stand_above(stretches[index]) and not (above and is_sentence_like(stretches[above[-1]])):
            above.append(index)
            index += 1
        else:
            break
    if above and title is not None and _is_bare_deck(text, stretches, above[0]):
        kinds[above[0]] = _DECK
    return Head(title, kinds, None, begin)


def _dateline(text: str, stretches: Sequence[Stretch], index: int) -> DatelineMatch | None:
    if index >= len(stretches) or stretches[index].shape not in (Shape.TEXT, Shape.STRONG):
        return None
    end = stretches[index + 1].end if _opens_next(text, stretches, index) else stretches[index].end
    return find_dateline(text, stretches[index].start, end)


def _opens_next(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether the line is a place whose dash stands at the top of the next."""
    if index + 1 >= len(stretches) or text[stretches[index + 1].start] not in _DASHES or not _is_bare_place(text, stretches[index]):
        return False
    return find_dateline(text, stretches[index].start, stretches[index + 1].end) is not None


def _may_stand_above(stretch: Stretch) -> bool:
    return (
        stretch.shape in (Shape.TEXT, Shape.EMPHASIS, Shape.STRONG, Shape.HASH) and stretch.length <= _LONGEST_DECK and stretch.stop != ":"
    )


def _mark_deck(above: Sequence[int], title: int | None, kinds: dict[int, ParagraphKind]) -> None:
    """Sentences over a dateline are the deck under a title; without a title, or with nothing under a stamp, they are the text itself."""
    for index in above:
        kinds[index] = _PROSE if title is None else _DECK


def lead_start(text: str, dateline: DatelineMatch, end: int) -> int:
    """Where the lead begins behind a dateline, whose separator is part of the dateline; ``end`` where nothing follows it."""
    start = min(dateline.span.end, end)
    while start < end and (text[start].isspace() or text[start] in _SEPARATORS):
        start += 1
    return start


def _with_dateline(
    text: str, stretches: Sequence[Stretch], title: int | None, index: int, match: DatelineMatch | None, kinds: dict[int, ParagraphKind]
) -> Head:
    if match and lead_start(text, match, stretches[index].end) >= stretches[index].end:
        kinds[index] = _STAMP
        return Head(title, kinds, match, index + 1)
    return Head(title, kinds, match, index)


def _is_bare_deck(text: str, stretches: Sequence[Stretch], index: int) -> bool:
    """Whether a line under the title with neither stamp nor dateline after it is a sub-headline and no inner heading."""
    stretch = stretches[index]
    if stretch.shape == Shape.EMPHASIS:
        return True
    if stretch.shape != Shape.TEXT or stretch.stop or (is_sentence_like(stretch) and stretch.length > 2 * _LONGEST_DECK // 3):
        return False
    if not is_heading(text, stretches, index):
        return stretch.lines < 3 and is_headline(text, stretch) and any(map(is_sentence_like, stretches[index + 1 : index + 2]))
    words = len(text[stretch.start : stretch.end].split())
    if stretch.gap == 1 and words > 3 and any(later.gap > 1 and is_sentence_like(later) for later in stretches[index + 1 : index + 2]):
        return True  # right under the title, with a blank line between it and the lead
    others = any(is_heading(text, stretches, later) for later in range(index + 2, min(len(stretches), index + 40)))
    return not others and words > 8
