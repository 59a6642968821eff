"""The noun phrases that name who informs the public: press services, agencies, ministries, spokespeople."""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.inflection import verb_forms
from pressparse.lexicon.sources import BODY_NOUNS, PAPERS, PRESS_NOUNS, PRESS_WORDS, RELEASES, REPORTING, SPOKESPEOPLE

Phrase = tuple[int, int]
_LONGEST = 14
CITING = frozenset(("citing", "quoting", "cites", "quotes"))


@cache
def reporting_forms() -> dict[str, str]:
    """The forms with which sources report → lemma."""
    return {form: lemma for lemma in REPORTING for form in (verb_forms(lemma).past, verb_forms(lemma).third)}


def _phrase_before(sentence: Sentence, last: int) -> Phrase | None:
    """The noun phrase that ends before ``last``: "the press service of the Mayor"."""
    tokens, at = sentence.tokens, last
    if at > sentence.first and tokens.bits[at - 1] & (voc.HAVE | voc.ADV):
        last = at = at - 1
    while at > sentence.first and last - at < _LONGEST and (_is_part(sentence, at - 1) or _is_link(sentence, at - 1)):
        at -= 1
    return bare(sentence, at, last)


def phrase_after(sentence: Sentence, first: int) -> Phrase | None:
    """The noun phrase that begins at ``first``."""
    tokens, at = sentence.tokens, first
    while at < sentence.last and at - first < _LONGEST and (_is_part(sentence, at) or at > first and _is_link(sentence, at)):
        if tokens.keys[at] in CITING:
            break
        if (
            at > first
            and tokens.keys[at] in ("of", "by")
            and not SPOKESPEOPLE.isdisjoint(tokens.keys[first:at])
            and tokens.keys[at + 1] != "the"
        ):
            break
        at += 1
        if tokens.keys[at : at + 1] == ("(",) and tokens.keys[at + 2 : at + 3] == (")",) and tokens.bits[at + 1] & voc.CAPS:
            at += 3  # "the Fisheries Board (FB)"
    return bare(sentence, first, at)


def spokesperson_before(sentence: Sentence, last: int) -> Phrase | None:
    """The phrase before a verb with the post that a name in commas belongs to: "the ministry's spokesman, Ole Brand, told"."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    named = _phrase_before(sentence, last)
    name = named or _phrase_before(sentence, last - 1)
    if name is None or keys[name[0] - 1 : name[0]] != (",",) or not all(bits[n] & voc.CAP for n in range(*name)):
        return named
    post = _phrase_before(sentence, name[0] - 1)
    return (post[0], name[1]) if post is not None and is_spokesperson(keys, post) else named


def _is_part(sentence: Sentence, at: int) -> bool:
    """A word that may stand in the name of a source."""
    bits, key = sentence.tokens.bits[at], sentence.tokens.keys[at]
    if bits & voc.GENITIVE or key in ("the", "a", "an"):
        return True
    return bool(bits & (voc.LOWER | voc.CAP)) and not bits & (voc.FUNCTION | voc.ADV | voc.TIME) and key not in reporting_forms()


def _is_link(sentence: Sentence, at: int) -> bool:
    """A small word inside a name: "of", "for the", "in Oslo", "Law and Justice"."""
    tokens, key = sentence.tokens, sentence.tokens.keys[at]
    if at + 1 >= sentence.last:
        return False
    if key in (",", "and", "&") and tokens.keys[at - 1] in PRESS_WORDS and tokens.keys[at + 1] in PRESS_WORDS:
        return True  # "the department of press, information and public relations"
    if key == "of" or key == "for" and tokens.keys[at - 1] in SPOKESPEOPLE | {"office", "ministry", "department", "minister"}:
        return True
    if key == "in":
        return tokens.keys[at - 1] in ("embassy", "mission", "consulate", "office") and bool(tokens.bits[at + 1] & voc.CAP)
    return (
        key in ("and", "&")
        and bool(tokens.bits[at - 1] & tokens.bits[at + 1] & voc.CAP)
        or key in ("by", "from")
        and tokens.keys[at - 1] in PAPERS
    )


def bare(sentence: Sentence, first: int, last: int) -> Phrase | None:
    """The phrase without its article and without small words at its ends."""
    tokens = sentence.tokens
    while first < last and tokens.bits[first] & (voc.DET | voc.PREP | voc.CONJ | voc.GENITIVE | voc.POSS):
        first += 1
    while last > first and tokens.bits[last - 1] & (voc.PREP | voc.CONJ | voc.DET):
        last -= 1
    return (first, last) if first < last else None


def without_paper(sentence: Sentence, phrase: Phrase) -> Phrase:
    """ "foreign ministry press release" and "statement by the ministry" without the paper."""
    keys, (first, last) = sentence.tokens.keys, phrase
    by = next((n for n in range(first + 1, last - 1) if keys[n] in ("by", "from", "of") and keys[n - 1] in PAPERS), None)
    if by is not None:
        first = by + 1
    while last - first > 1 and (
        keys[last - 1] in RELEASES or keys[last - 1] == "issued" or keys[last - 1] in ("press", "news") and last < phrase[1]
    ):
        last -= 1
    return bare(sentence, first, last) or phrase


def is_paper(sentence: Sentence, phrase: Phrase) -> bool:
    """A release or statement of a body."""
    keys = sentence.tokens.keys[phrase[0] : phrase[1]]
    return not RELEASES.isdisjoint(keys) and not BODY_NOUNS.isdisjoint(keys)


def is_press(sentence: Sentence, phrase: Phrase) -> bool:
    """A press service, an agency, a paper."""
    keys = sentence.tokens.keys[phrase[0] : phrase[1]]
    heads = [n for n, key in enumerate(keys) if key in PRESS_NOUNS]
    return bool(heads) and (not PRESS_WORDS.isdisjoint(keys) or keys[-1] == "agency") and SPOKESPEOPLE.isdisjoint(keys)


def is_official(keys: tuple[str, ...], phrase: Phrase) -> bool:
    """A ministry, an embassy, an office of state."""
    return not BODY_NOUNS.isdisjoint(keys[phrase[0] : phrase[1]])


def is_spokesperson(keys: tuple[str, ...], phrase: Phrase) -> bool:
    """One who speaks for a body: a spokesperson, a press secretary."""
    words = keys[phrase[0] : phrase[1]]
    return not SPOKESPEOPLE.isdisjoint(words) or "press" in words and "secretary" in words


def is_named(sentence: Sentence, phrase: Phrase) -> bool:
    """More than a bare "the committee", which only takes up a name given before."""
    first, last = phrase
    return last - first > 1 or bool(sentence.tokens.bits[first] & voc.CAP)
