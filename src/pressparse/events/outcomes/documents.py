"""Documents: the papers that a stretch of words names, each with what it is about.

documents := document (("," | "and") document)*
document  := adjective* instrument [abbreviation] [("on" | "for" | "to" …) subject | quoted name]
"""

from attrs import frozen

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.outcomes.subjects import Stretch, read_subject, trimmed
from pressparse.lexicon.outcomes import ABOUT, COUNTING, PAPERS, PURPOSES

_FURTHER = frozenset(("another", "one"))  # "a memorandum on X and another on Y"
_NUMBERING = frozenset((":", ",", ";", "and", "one", "other", "another", "first", "second", "third"))


@frozen
class Document:
    """A paper in tokens: the instrument, what it is about, where its phrase ends."""

    instrument: Stretch
    subject: Stretch | None
    end: int


def read_documents(sentence: Sentence, first: int, last: int) -> list[Document]:
    """The documents whose list begins at ``first``; empty where the phrase there names none."""
    found: list[Document] = []
    at: int | None = first
    while at is not None and at < last:
        another = bool(found) and sentence.tokens.keys[at] in _FURTHER
        instrument = found[-1].instrument if another else _instrument(sentence, at, last)
        if instrument is None:
            break
        if not found and (listed := _listed(sentence, instrument, last)):
            return listed
        behind = at + 1 if another else instrument[1]
        following = _next(sentence, behind, last)
        end = last if following is None else following - 1
        if (
            not found
            and sentence.tokens.keys[behind - 1].endswith("s")
            and len(several := read_numbered(sentence, instrument, behind, end)) > 1
        ):
            found += several
            at = following
            continue
        subject = read_subject(sentence, behind, end)
        found.append(Document(instrument, subject, subject[1] if subject else _trimmed_end(sentence, behind, end)))
        at = following
    if len(found) > 1 and found[1].instrument == found[0].instrument and found[0].subject is None:
        return [Document(found[0].instrument, None, found[-1].end)]  # "one addressing X and another on Y" says not what the first is on
    return found


def _listed(sentence: Sentence, instrument: Stretch, last: int) -> list[Document]:
    """What a plural sums up: "three agreements: on X, on Y", "documents, including an agreement on X"."""
    keys, at = sentence.tokens.keys, instrument[1]
    while at < last and keys[at] in (",", "took", "place"):
        at += 1
    if (
        at + 1 >= last
        or keys[at] not in (":", "including", "namely", "–", "—", "(")
        and keys[at : at + 1] != ("one",)
        or not keys[instrument[1] - 1].endswith("s")
    ):
        return []
    if keys[at + 1] not in ABOUT:
        return read_numbered(sentence, instrument, at + 1, last) or read_documents(sentence, at + 1, last)
    return read_numbered(sentence, instrument, at + 1, last)


def read_numbered(sentence: Sentence, instrument: Stretch, at: int, last: int) -> list[Document]:
    """ "On X, on Y", "one on X, the other on Y" behind a plural: its documents one by one."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if keys[at] not in ABOUT and not (keys[at] in _NUMBERING and keys[at + 1] in ABOUT):
        return []
    if keys[at - 1] == "(":
        last = next((n for n in range(at, last) if keys[n] == ")"), last)
    starts = [
        n + 1
        for n in range(at, last - 1)
        if keys[n] in ABOUT and (keys[n - 1] in _NUMBERING or n == at) and not tokens.bits[n + 1] & voc.TIME
    ]
    bounds = [*(next(n + 1 for n in range(start - 2, at, -1) if keys[n] not in _NUMBERING | {"the"}) for start in starts[1:]), last]
    subjects = [trimmed(sentence, start, end) for start, end in zip(starts, bounds, strict=True)]
    return [Document(instrument, subject, subject[1]) for subject in subjects if subject]


def _instrument(sentence: Sentence, first: int, last: int) -> Stretch | None:
    """The instrument that heads the noun phrase at ``first``, with its adjectives; none behind a preposition or a verb."""
    tokens = sentence.tokens
    for at in range(first, min(last, first + 14)):
        best = _past_purpose(
            sentence,
            at,
            max((at + 1 + len(entry.rest) for entry in tokens.words[at].nouns if _is_here(sentence, at, entry, last)), default=0),
            last,
        )
        if best and not (best < last and _heads_more(sentence, best)):
            return _with_adjectives(sentence, first, at), best
        key, bits = tokens.keys[at], tokens.bits[at]
        counted = key in COUNTING or key == "of" and tokens.keys[at - 1] in COUNTING
        if bits & (voc.PREP | voc.PRON | voc.CONJ | voc.AUXILIARY | voc.REL) and not counted and key != "and":
            return None
    return None


def _past_purpose(sentence: Sentence, at: int, best: int, last: int) -> int:
    """Where the instrument ends that stands at ``at``, its purpose included ("memorandum of understanding"); ``best`` where it has none."""
    keys = sentence.tokens.keys
    named = keys[at] in PAPERS and at + 2 < last and keys[at + 1] == "of" and keys[at + 2] in PURPOSES
    return max(best, at + 3) if named else best


def _is_here(sentence: Sentence, at: int, entry: voc.Entry, last: int) -> bool:
    end = at + 1 + len(entry.rest)
    return entry.kind == voc.INSTRUMENT and end <= last and sentence.tokens.keys[at + 1 : end] == entry.rest


def _heads_more(sentence: Sentence, at: int) -> bool:
    """Does the phrase go on to another noun ("law reform", "plan documents")?"""
    tokens = sentence.tokens
    if tokens.bits[at] & tokens.bits[at - 1] & voc.CAP and not tokens.bits[at] & voc.FUNCTION:
        return any(entry.kind == voc.INSTRUMENT for n in range(at, min(at + 3, sentence.last)) for entry in tokens.words[n].nouns)
    return (
        bool(tokens.bits[at] & voc.LOWER)
        and not tokens.bits[at] & (voc.FUNCTION | voc.ADV)
        and (not tokens.bits[at] & voc.VERB or any(entry.kind == voc.ENCOUNTER and not entry.rest for entry in tokens.words[at].nouns))
        and tokens.keys[at] not in ABOUT
        and tokens.keys[at] != "worth"
        and not tokens.keys[at].endswith(("ing", "ed"))
    )


def _with_adjectives(sentence: Sentence, first: int, at: int) -> int:
    """Back over adjectives and numerals that belong to the instrument's name, not over what counts it."""
    tokens = sentence.tokens
    while (
        at > first
        and tokens.bits[at - 1] & (voc.LOWER | voc.CAP)
        and not tokens.bits[at - 1] & (voc.FUNCTION | voc.GENITIVE)
        and tokens.keys[at - 1] not in COUNTING
    ):
        at -= 1
    return at


def _next(sentence: Sentence, at: int, last: int) -> int | None:
    """The first token of the next document of the list, behind a comma or "and"."""
    tokens = sentence.tokens
    for n in range(at, last - 1):
        if tokens.keys[n] not in (",", ";", "and", "plus"):
            continue
        start = n + 1 + (tokens.keys[n + 1] == "and")
        if start + 1 < last and tokens.keys[start] in _FURTHER and tokens.keys[start + 1] in ABOUT:
            return start
        head = start + 1 if start < last and tokens.bits[start] & (voc.DET | voc.DIGIT) else start
        if (
            start < last
            and (tokens.bits[start] & voc.DET or tokens.bits[start] & voc.CAP)
            and (found := _instrument(sentence, start, min(last, start + 7))) is not None
            and found[0] <= head + 1
        ):
            return start
    return None


def _trimmed_end(sentence: Sentence, first: int, last: int) -> int:
    kept = trimmed(sentence, first, last)
    return kept[1] if kept else first
