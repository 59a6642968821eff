"""Letterheads: the name and the office of whoever issues a report, above its date and title."""

from collections.abc import Sequence
from functools import cache

from pressparse import vocabulary as voc
from pressparse.layout.headings import is_headline, is_sentence_like
from pressparse.layout.lines import Stretch
from pressparse.layout.shapes import Shape, is_issuer_line, is_office_line, is_styled_line
from pressparse.layout.stamps import is_stamp_line
from pressparse.lexicon.boilerplate import AWAY, ISSUING, JOINING_NAMES, LINKING
from pressparse.lexicon.things import BODY_HEADS

_LETTERHEAD_WORDS = 5
_MOST_NAMING, _LONGEST_NAME = 11, 100


def letterhead_end(text: str, stretches: Sequence[Stretch], index: int) -> int:
    """Behind the letterhead at ``index`` (name and office of whoever issues it, above date and title); ``index`` where there is none."""
    end = index
    signed = index < len(stretches) and _is_styled(text, stretches[index])
    while end < len(stretches) and _belongs(text, stretches[end], first=end == index, signed=signed):
        end += 1
    after = end
    while after < len(stretches) and (stretches[after].shape == Shape.BOILERPLATE or is_stamp_line(text, stretches[after])):
        after += 1
    if end == index or after >= len(stretches):
        return index
    issued = is_issuer(text, stretches[index])
    if end - index == 1 and opens_body(stretches[after]) and (after > end and issued or names_body(text, stretches[index])):
        return end
    titled = is_headline(text, stretches[after]) and any(map(opens_body, stretches[after + 1 : after + 3]))
    if signed or end - index > 1 and after > end:
        return end if issued or titled else index
    below = _behind_issuers(text, stretches, index)
    headed = below < len(stretches) and is_headline(text, stretches[below]) and not is_sentence_like(stretches[below])
    return below if headed and any(map(opens_body, stretches[below + 1 : below + 3])) else index


def _behind_issuers(text: str, stretches: Sequence[Stretch], index: int) -> int:
    """Behind the lines that name one body each: a government, and under it its ministry."""
    while index < len(stretches) and is_issuer(text, stretches[index]):
        index += 1
    return index


def is_issuer(text: str, stretch: Stretch) -> bool:
    """Whether the stretch names an office, a ministry, a press service and nothing more."""
    return _is_bare(stretch) and (is_issuer_line(text, stretch.start, stretch.end) or names_body(text, stretch))


def names_body(text: str, stretch: Stretch) -> bool:
    """Whether the stretch is the name of a body and nothing more: "Bank of Norland", "Kirna City Council", with no verb and no event."""
    printed = text[stretch.start : stretch.end].split() if _is_bare(stretch) and stretch.length < _LONGEST_NAME else []
    if not printed or len(printed) > _MOST_NAMING or any(word[0].islower() and word not in JOINING_NAMES for word in printed):
        return False
    words = [word.casefold() for word in printed]
    if not AWAY.isdisjoint(words) or _acts(words):
        return False
    if any(entry.kind == voc.ENCOUNTER and not entry.rest for entry in voc.noun_entries().get(words[-1], ())):
        return False  # "Council of Ministers Session"
    head = next((n for n, word in enumerate(words) if word in LINKING), len(words))
    if any(map(_may_act, words[head + 1 :], words[head + 2 :], words[head:])):
        return False
    return head > 0 and words[head - 1] in _bodies() or " ".join(words[max(head - 2, 0) : head]) in _bodies()


def _acts(words: Sequence[str]) -> bool:
    """Whether a verb in the present stands among the words: "Bank Receives Mission", "Army and Bank Sign Accord"."""
    forms = voc.verb_lookup()
    return any(
        forms.get(word, ("", 0))[1] & (voc.THIRD | voc.BASE)
        and (words[n] == "to" or words[n] not in JOINING_NAMES)
        and word not in _bodies()
        for n, word in enumerate(words[1:])
    )


def _meets(text: str, stretch: Stretch) -> bool:
    """Whether a verb of meeting in the present makes a headline of the line: "Commissioner meets Ambassador"."""
    return any(word.casefold() in _meeting_forms() for word in text[stretch.start : stretch.end].split()[1:])


@cache
def _meeting_forms() -> frozenset[str]:
    return frozenset(f"{lemma}s" for lemma in ("meet", "receive", "host", "visit", "greet", "welcome", "hold", "call"))


def _may_act(word: str, behind: str, before: str) -> bool:
    """Whether a word in -s stands between two words of substance, as a verb that no table holds does: "City of Kirna Opens Parks"."""
    return word.endswith("s") and not word.endswith(("ss", "'s", "’s")) and JOINING_NAMES.isdisjoint((behind, before))


@cache
def _bodies() -> frozenset[str]:
    return frozenset(BODY_HEADS) | ISSUING


def _belongs(text: str, stretch: Stretch, *, first: bool, signed: bool) -> bool:
    """Whether the line goes on with a letterhead: a short one right under it, an office under a name."""
    if (first or stretch.gap == 1) and _is_letterhead_line(text, stretch) or first and names_body(text, stretch):
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
    return (
        _is_bare(stretch)
        and stretch.length <= 60
        and not _meets(text, stretch)
        and len(text[stretch.start : stretch.end].split()) <= _LETTERHEAD_WORDS
    )
