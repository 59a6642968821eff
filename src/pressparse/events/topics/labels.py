"""Labels of lists of topics: "On the agenda: X, Y and Z", "Topics discussed:" and a heading of that kind over bullets."""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.topics.lists import Stretch
from pressparse.lexicon.topics import GENERIC, LABEL_NOUNS, LABEL_WORDS, TABLES, TELLING_LABEL_NOUNS

_LONGEST = 9
_NAMING = ((":",), (",", "namely"), (",", "namely", ":"))


def labelled_list(sentence: Sentence) -> Stretch | None:
    """The tokens behind a label and its colon, none for a label over bullets; None where the sentence opens with no label."""
    keys = sentence.tokens.keys
    last = min(sentence.last, sentence.first + _LONGEST)
    if (named := _behind_agenda(sentence)) is not None:
        return named
    if ":" not in keys[sentence.first : last]:
        comma = next((n for n in range(sentence.first, last) if keys[n] == ","), None) if not sentence.clauses else None
        if comma is not None and _is_label(sentence, comma):
            return comma + 1, sentence.last  # "On the agenda, X, Y and Z."
        whole = sentence.is_heading and sentence.last - sentence.first < _LONGEST and _is_label(sentence, sentence.last)
        return (sentence.last, sentence.last) if whole else None
    colon = keys.index(":", sentence.first)
    return (colon + 1, sentence.last) if _is_label(sentence, colon) else None


def _behind_agenda(sentence: Sentence) -> Stretch | None:
    """ "Had two items on their agenda: X and Y", "one item on its agenda, X": what follows the agenda in a sentence of its own."""
    keys = sentence.tokens.keys
    at = next((n for n in range(sentence.first + 2, sentence.last - 2) if keys[n] == "agenda" and keys[n - 2] == "on"), -1)
    if at < 0 or not sentence.clauses:
        return None
    width = next((len(words) for words in _NAMING if keys[at + 1 : at + 1 + len(words)] == words), 0)
    counted = keys[at - 3] in GENERIC and not any(clause.first > at for clause in sentence.clauses)
    width = width or keys[at + 1] in (",", "–", "—", "-") and counted
    return (at + 1 + width, sentence.last) if width and at + 1 + width < sentence.last else None


def _is_label(sentence: Sentence, last: int) -> bool:
    """Words of agendas only, one of them a noun of topics that says so by itself or with "discussed" and the like."""
    tokens = sentence.tokens
    keys = tokens.keys[sentence.first : last]
    if LABEL_NOUNS.isdisjoint(keys) or any(
        key not in LABEL_WORDS | TABLES and not tokens.bits[n] & (voc.DET | voc.PREP | voc.POSS | voc.GENITIVE)
        for n, key in enumerate(keys, sentence.first)
    ):
        return False
    return not TELLING_LABEL_NOUNS.isdisjoint(keys) or any(
        key in ("discussed", "covered", "raised", "considered", "discussion") for key in keys
    )
