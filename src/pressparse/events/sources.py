"""Sources: who the text says reported or told it.

    source := "," body reported "." | body "told" agency | spokesperson said | "said a" body "press release"
            | "according to" body | "Readout from" whom | a line "Source:" whom
"""

from collections.abc import Iterable, Iterator
from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.discourse import Discourse
from pressparse.inflection import verb_forms
from pressparse.lexicon.sources import BODY_NOUNS, CREDITS, LEADS, OFFICIALS, PRESS_NOUNS, PRESS_WORDS, RELEASES, REPORTING, SPOKESPEOPLE, SourceRow
from pressparse.model import Paragraph, ParagraphKind, Source
from pressparse.patterns import Pattern, compile_pattern
from pressparse.span import Span

Phrase = tuple[int, int]

_NO_VERB = -1
_LONGEST = 14
_WRITTEN = RELEASES | {"press", "post", "tweet", "note", "message"}
_OWN_REPORTS = frozenset(("report", "inform", "write"))


@cache
def reporting_forms() -> dict[str, str]:
    """The forms with which sources report → lemma."""
    return {form: lemma for lemma in REPORTING for form in (verb_forms(lemma).past, verb_forms(lemma).third)}


@cache
def _leads() -> dict[str, tuple[tuple[tuple[str, ...], SourceRow], ...]]:
    """The phrases that lead to a source by their first word."""
    found: dict[str, list[tuple[tuple[str, ...], SourceRow]]] = {}
    for row in sorted(LEADS, key=lambda row: -len(row.words.split())):
        words = tuple(row.words.split())
        found.setdefault(words[0], []).append((words, row))
    return {first: tuple(rows) for first, rows in found.items()}


@cache
def _triggers() -> frozenset[str]:
    return frozenset(reporting_forms()) | frozenset(_leads())


def read_sources(discourse: Discourse, number: int) -> list[tuple[Source, int]]:
    """The sources that sentence ``number`` names, each with the token of a verb that reports no more than that (-1 where there is none)."""
    sentence = discourse.sentences[number]
    if _triggers().isdisjoint(sentence.tokens.keys[sentence.first : sentence.last]):
        return []
    unique: dict[str, tuple[Source, int]] = {}
    for phrase, verb in (*_led(sentence), *(() if sentence.is_heading else _reporting(sentence, _is_lead(discourse, number)))):
        if _is_named(sentence, phrase):
            source = _source(sentence, phrase)
            unique.setdefault(source.name.casefold(), (source, verb))
    return list(unique.values())


def _is_lead(discourse: Discourse, number: int) -> bool:
    """Is the sentence in the first paragraph of prose?"""
    first = next((s for s in discourse.sentences if not s.is_heading), None)
    return first is not None and first.paragraph == discourse.sentences[number].paragraph and not discourse.sentences[number].is_heading


# -- verbs -----------------------------------------------------------------------------------------------------------


def _reporting(sentence: Sentence, lead: bool) -> Iterator[tuple[Phrase, int]]:
    """Sources with a verb of reporting, in front of it or, inverted, behind."""
    tokens, forms = sentence.tokens, reporting_forms()
    quoted = {clause.main for clause in sentence.clauses if clause.quoted}
    for at in range(sentence.first, sentence.last):
        lemma = forms.get(tokens.keys[at])
        if lemma is None or at in quoted or not tokens.bits[at] & voc.LOWER:
            continue
        phrase = _before(sentence, at)
        if phrase is not None and _reports(sentence, phrase, at, lemma, lead):
            yield _without_paper(sentence, phrase), at if _is_press(sentence, phrase) or lemma in _OWN_REPORTS else _NO_VERB
        elif tokens.keys[at - 1] in (",", "”", '"') and (phrase := _after(sentence, at + 1)) is not None and _is_paper(sentence, phrase):
            yield _without_paper(sentence, phrase), _NO_VERB


def _reports(sentence: Sentence, phrase: Phrase, verb: int, lemma: str, lead: bool) -> bool:
    """Is the phrase before the verb one that reports to the public, and this its report?"""
    keys = sentence.tokens.keys
    if _is_spokesperson(keys, phrase):
        return True
    if lemma == "tell":
        return _is_official(keys, phrase) and not PRESS_WORDS.isdisjoint(keys[verb + 1 : verb + 6])
    closes = _closes(sentence, verb)
    if _is_press(sentence, phrase) or lemma == "report" and _is_wire(sentence, phrase, verb):
        return closes or lemma == "report" or keys[phrase[0] - 1 : phrase[0]] == ("as",) or keys[max(phrase[0] - 2, 0) : phrase[0] - 1] == ("as",)
    if _is_paper(sentence, phrase):
        return closes
    if keys[phrase[1] - 1] in OFFICIALS:
        return closes and phrase[1] - phrase[0] > 1
    return _is_official(keys, phrase) and (lead and closes or _in_a_paper(keys, verb))


def _in_a_paper(keys: tuple[str, ...], verb: int) -> bool:
    """Is it said "in a statement", "in its press release"?"""
    behind = keys[verb + 1 : verb + 6]
    return "in" in behind and not _WRITTEN.isdisjoint(behind)


def _is_wire(sentence: Sentence, phrase: Phrase, verb: int) -> bool:
    """"…, Norwire reports, citing X": a bare name that reports what another said."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    capital = all(bits[n] & voc.CAP for n in range(*phrase))
    return capital and keys[phrase[0] - 1] == "," and (keys[verb] == "reports" or any(key in ("citing", "quoting", "reference") for key in keys[verb : verb + 6]))


def _closes(sentence: Sentence, verb: int) -> bool:
    """Does a comma stand before the source and the sentence end soon behind the verb?"""
    keys = sentence.tokens.keys
    behind = keys[verb + 1 : sentence.last]
    cut = next((n for n, key in enumerate(behind) if key in (",", ".", ";")), len(behind))
    return cut <= 8 and "that" not in behind[:cut] and (cut < len(behind) - 1 or len(behind) <= 9) and "," in keys[sentence.first : verb]


# -- phrases that lead to a source --------------------------------------------------------------------------------------


def _led(sentence: Sentence) -> Iterator[tuple[Phrase, int]]:
    """"according to X", "Readout from X", "citing X"."""
    keys, leads = sentence.tokens.keys, _leads()
    for at in range(sentence.first, sentence.last):
        for words, row in leads.get(keys[at], ()):
            if keys[at : at + len(words)] != words:
                continue
            phrase = _after(sentence, at + len(words))
            if phrase is not None and _may_tell(sentence, phrase, row, at):
                yield _without_paper(sentence, phrase), _NO_VERB
            break


def _may_tell(sentence: Sentence, phrase: Phrase, row: SourceRow, at: int) -> bool:
    """Is the phrase behind a lead one of those whom the row names?"""
    keys = sentence.tokens.keys
    if row.who == "body":
        return _is_press(sentence, phrase) or _is_official(keys, phrase) or _is_spokesperson(keys, phrase) or keys[phrase[1] - 1] in OFFICIALS
    return sentence.is_heading or at == sentence.first or _is_press(sentence, phrase) or _is_official(keys, phrase)


# -- noun phrases ----------------------------------------------------------------------------------------------------


def _before(sentence: Sentence, last: int) -> Phrase | None:
    """The noun phrase that ends before ``last``: "the Press Office of the Azerbaijani President"."""
    tokens, at = sentence.tokens, last
    if at > sentence.first and tokens.bits[at - 1] & (voc.HAVE | voc.ADV):
        last = at = at - 1
    while at > sentence.first and last - at < _LONGEST and (_is_part(sentence, at - 1) or _is_link(sentence, at - 1)):
        at -= 1
    return _bare(sentence, at, last)


def _after(sentence: Sentence, first: int) -> Phrase | None:
    """The noun phrase that begins at ``first``."""
    tokens, at = sentence.tokens, first
    while at < sentence.last and at - first < _LONGEST and (_is_part(sentence, at) or at > first and _is_link(sentence, at)):
        if at > first and tokens.keys[at] in ("of", "by") and not SPOKESPEOPLE.isdisjoint(tokens.keys[first:at]) and tokens.keys[at + 1] != "the":
            break
        at += 1
    return _bare(sentence, first, at)


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
    if key == "of" or key == "for" and tokens.keys[at - 1] in SPOKESPEOPLE | {"office", "ministry", "department", "minister"}:
        return True
    if key == "in":
        return tokens.keys[at - 1] in ("embassy", "mission", "consulate", "office") and bool(tokens.bits[at + 1] & voc.CAP)
    return key in ("and", "&") and bool(tokens.bits[at - 1] & tokens.bits[at + 1] & voc.CAP) or key in ("by", "from") and tokens.keys[at - 1] in RELEASES


def _bare(sentence: Sentence, first: int, last: int) -> Phrase | None:
    """The phrase without its article and without small words at its ends."""
    tokens = sentence.tokens
    while first < last and tokens.bits[first] & (voc.DET | voc.PREP | voc.CONJ | voc.GENITIVE | voc.POSS):
        first += 1
    while last > first and tokens.bits[last - 1] & (voc.PREP | voc.CONJ | voc.DET):
        last -= 1
    return (first, last) if first < last else None


def _without_paper(sentence: Sentence, phrase: Phrase) -> Phrase:
    """"foreign ministry press release" and "statement by the ministry" without the paper."""
    keys, (first, last) = sentence.tokens.keys, phrase
    by = next((n for n in range(first + 1, last - 1) if keys[n] in ("by", "from") and keys[n - 1] in RELEASES), None)
    if by is not None:
        first = by + 1
    while last - first > 1 and (keys[last - 1] in RELEASES or keys[last - 1] in ("press", "news") and last < phrase[1]):
        last -= 1
    return _bare(sentence, first, last) or phrase


def _is_paper(sentence: Sentence, phrase: Phrase) -> bool:
    """A release or statement of a body."""
    keys = sentence.tokens.keys[phrase[0] : phrase[1]]
    return not RELEASES.isdisjoint(keys) and not BODY_NOUNS.isdisjoint(keys)


def _is_press(sentence: Sentence, phrase: Phrase) -> bool:
    """A press service, an agency, a paper."""
    keys = sentence.tokens.keys[phrase[0] : phrase[1]]
    heads = [n for n, key in enumerate(keys) if key in PRESS_NOUNS]
    return bool(heads) and (not PRESS_WORDS.isdisjoint(keys) or keys[-1] == "agency") and SPOKESPEOPLE.isdisjoint(keys)


def _is_official(keys: tuple[str, ...], phrase: Phrase) -> bool:
    """A ministry, an embassy, an office of state."""
    return not BODY_NOUNS.isdisjoint(keys[phrase[0] : phrase[1]])


def _is_spokesperson(keys: tuple[str, ...], phrase: Phrase) -> bool:
    """One who speaks for a body: a spokesperson, a press secretary."""
    words = keys[phrase[0] : phrase[1]]
    return not SPOKESPEOPLE.isdisjoint(words) or "press" in words and "secretary" in words


def _is_named(sentence: Sentence, phrase: Phrase) -> bool:
    """More than a bare "the committee", which only takes up a name given before."""
    first, last = phrase
    return last - first > 1 or bool(sentence.tokens.bits[first] & voc.CAP)


def _source(sentence: Sentence, phrase: Phrase) -> Source:
    return Source(name=sentence.tokens.slice(*phrase), span=sentence.tokens.span(*phrase))


# -- lines of credit -------------------------------------------------------------------------------------------------


@cache
def _credit_pattern() -> Pattern:
    opened = "|".join(row.words.replace(":", r"\s?:").replace(" ", r"\s") for row in sorted(CREDITS, key=lambda row: -len(row.words)))
    return compile_pattern(rf"\s*+(?i:{opened})\s*+(?:(?i:the)\s)?(?P<name>\p{{Lu}}[^\n.:;/@|]{{2,90}}?)(?=\s*+\Z|\s?[-–—|]|[.;]\s*+\Z)")


def read_credits(text: str, paragraphs: Iterable[Paragraph], told: tuple[Source, ...] = ()) -> tuple[Source, ...]:
    """The sources ``told`` and those that lines of boilerplate add: "Source: Press Service of the President".

    >>> from pressparse.span import Span
    >>> line = Paragraph(span=Span(start=0, end=22), kind=ParagraphKind.BOILERPLATE)
    >>> [source.name for source in read_credits("Source: Press Service", [line])]
    ['Press Service']
    """
    found = list(told)
    for paragraph in paragraphs:
        if paragraph.kind is not ParagraphKind.BOILERPLATE or paragraph.span.end - paragraph.span.start > 200:
            continue
        match = _credit_pattern().match(text, paragraph.span.start, paragraph.span.end)
        if match is None:
            continue
        start, end = match.span("name")
        name = " ".join(text[start:end].split())
        if all(name.casefold() != source.name.casefold() for source in found):
            found.append(Source(name=name, span=Span(start=start, end=end)))
    return tuple(found)
