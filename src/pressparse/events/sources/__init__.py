"""Sources: who the text says reported or told it.

source := "," body reported "." | body "told" agency | spokesperson said | "said a" body "press release"
        | "according to" body | paper "issued by" body | paper "on the website of" body | "Readout from" whom | a line "Source:" whom
"""

from collections.abc import Iterator
from functools import cache
from itertools import compress

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.sources.credits import read_credits
from pressparse.events.sources.informants import (
    CITING,
    Phrase,
    is_named,
    is_official,
    is_paper,
    is_press,
    is_spokesperson,
    phrase_after,
    reporting_forms,
    spokesperson_before,
    without_paper,
)  # fmt: skip
from pressparse.events.sources.leads import NO_VERB, lead_rows, read_led, read_published
from pressparse.lexicon.sources import OFFICIALS, PAGES, PAPERS, PRESS_WORDS, PUBLISHED, RELEASES, SITES
from pressparse.lexicon.words import CLOSING_QUOTES
from pressparse.model import Source
from pressparse.phrases.actors import PERSON, STATE

__all__ = ["read_credits", "read_sources"]

_TAIL, _LEAD = 14, 60
_WRITTEN = PAPERS | {"press", "tweet", "note"}
_PUBLIC = frozenset("press media reporters journalists newsmen correspondents agency".split())
_ISSUED = frozenset(("issued", "provided", "released", "made", "gave"))
_OWN_REPORTS = frozenset(("report", "inform", "write", "learn"))


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """The first words of the phrases that lead to a source, and the forms of verbs of reporting."""
    return frozenset(lead_rows()), frozenset(reporting_forms())


@cache
def source_words() -> frozenset[str]:
    """Words without one of which a sentence names no source."""
    return frozenset().union(*_words(), _ISSUED, PUBLISHED, PAGES)


def read_sources(discourse: Discourse, number: int) -> list[tuple[Source, int]]:
    """The sources that sentence ``number`` names, each with the token of a verb that reports no more than that (-1 where there is none)."""
    sentence, hints = discourse.sentences[number], discourse.hints[number] & source_words()
    if not hints:
        return []
    leading, reporting = _words()
    first, last = sentence.first, sentence.last
    spots = list(compress(range(first, last), map(hints.__contains__, sentence.tokens.keys[first:last])))
    found = [] if leading.isdisjoint(hints) else [*read_led(sentence, spots)]
    if not sentence.is_heading:
        if not reporting.isdisjoint(hints):
            found += _reporting(sentence, spots, sentence.paragraph == discourse.lead)
        if not _ISSUED.isdisjoint(hints):
            found += _issuing(sentence, spots)
        if not hints.isdisjoint(PUBLISHED | PAGES):
            found += read_published(sentence, spots)
    if not found:
        return []
    unique: dict[str, tuple[Source, int]] = {}
    for phrase, verb in sorted(found):
        if is_named(sentence, phrase) and not (verb >= 0 and _is_capital(sentence, phrase) and _is_somebody(discourse, sentence, phrase)):
            source = _source(sentence, phrase)
            unique.setdefault(source.name.casefold(), (source, verb))
    return list(unique.values())


def _is_somebody(discourse: Discourse, sentence: Sentence, phrase: Phrase) -> bool:
    """Is the bare name that of a person the report speaks of elsewhere or gives an office?"""
    actor = sentence.actor_at(phrase[0])
    person = discourse.person(actor) if actor is not None and actor.kind == PERSON else None
    if person is None or is_spokesperson(sentence.tokens.keys, phrase):
        return False
    return bool(person.offices) or len(person.mentions) > 1


def _issuing(sentence: Sentence, spots: list[int]) -> Iterator[tuple[Phrase, int]]:
    """ "X issued the following statement", "X provided the following readout"."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    for at in spots:
        if keys[at] not in _ISSUED or not sentence.first < at < sentence.last - 3:
            continue
        if keys[at + 1 : at + 3] == ("the", "following") and not RELEASES.isdisjoint(keys[at + 3 : at + 5]):
            named = next((actor for actor in sentence.actors if actor.last == at), None)
            phrase = (named.first, at) if named is not None else spokesperson_before(sentence, at)
            if phrase is not None and (tokens.bits[phrase[0]] & voc.CAP or is_spokesperson(keys, phrase)):
                yield phrase, NO_VERB


def _reporting(sentence: Sentence, spots: list[int], lead: bool) -> Iterator[tuple[Phrase, int]]:
    """Sources with a verb of reporting, in front of it or, inverted, behind; ``lead`` says that it stands in the first paragraph of prose."""
    tokens, forms = sentence.tokens, reporting_forms()
    for at in spots:
        lemma = forms.get(tokens.keys[at])
        if lemma is None or not tokens.bits[at] & voc.LOWER or any(clause.quoted and clause.main == at for clause in sentence.clauses):
            continue
        phrase = spokesperson_before(sentence, at)
        if phrase is not None and _reports(sentence, phrase, at, lemma, lead):
            yield (
                without_paper(sentence, phrase),
                at if is_press(sentence, phrase) and _closes(sentence, at) or lemma in _OWN_REPORTS else NO_VERB,
            )
        elif (
            tokens.keys[at - 1] in (",", "”", '"')
            and (phrase := phrase_after(sentence, at + 1)) is not None
            and (
                is_paper(sentence, phrase)
                or tokens.keys[at] == "reports"
                and _is_closing_wire(sentence, phrase)
                or is_press(sentence, phrase)
            )
        ):
            yield without_paper(sentence, phrase), NO_VERB


def _reports(sentence: Sentence, phrase: Phrase, verb: int, lemma: str, lead: bool) -> bool:
    """Is the phrase before the verb one that reports to the public, and this its report?"""
    keys = sentence.tokens.keys
    if is_spokesperson(keys, phrase):
        return (
            lead
            or lemma == "tell"
            and not _PUBLIC.isdisjoint(keys[verb + 1 : verb + 6])
            or "in" in keys[sentence.first : phrase[0]]
            and not RELEASES.isdisjoint(keys[sentence.first : phrase[0]])
        )
    if lemma == "tell":
        return is_official(keys, phrase) and not PRESS_WORDS.isdisjoint(keys[verb + 1 : verb + 6])
    if (
        keys[verb] in ("informs", "reports")
        and is_official(keys, phrase)
        or keys[verb] in ("says", "writes")
        and keys[phrase[1] - 1] in SITES
    ):
        return True
    if not lead and not CLOSING_QUOTES.isdisjoint(keys[max(phrase[0] - 4, sentence.first) : phrase[0]]):
        return False  # who closes a quotation speaks
    closes = _closes(sentence, verb)
    if lemma == "learn":
        return keys[verb + 1 : verb + 2] != ("from",) and _is_wire(sentence, phrase, verb)
    if is_press(sentence, phrase) or lemma == "report" and _is_wire(sentence, phrase, verb):
        return (
            closes
            or _in_a_paper(sentence, phrase, verb)
            or lemma == "report"
            or keys[phrase[0] - 1 : phrase[0]] == ("as",)
            or keys[max(phrase[0] - 2, 0) : phrase[0] - 1] == ("as",)
        )
    if is_paper(sentence, phrase):
        return closes
    if keys[phrase[1] - 1] in OFFICIALS:
        return closes and phrase[1] - phrase[0] > 1 and keys[phrase[0] - 1] != "the"
    return is_official(keys, phrase) and (lead and closes or _in_a_paper(sentence, phrase, verb))


def _in_a_paper(sentence: Sentence, phrase: Phrase, verb: int) -> bool:
    """Is it said "in a statement", "in its press release", behind the verb or in front of the sentence?"""
    keys = sentence.tokens.keys
    behind, front = keys[verb + 1 : verb + 6], keys[sentence.first : phrase[0]]
    opened = "in" in front[:1] and not RELEASES.isdisjoint(front[:6]) and phrase[1] - phrase[0] > 1
    return "in" in behind and not _WRITTEN.isdisjoint(behind) or opened


def _is_wire(sentence: Sentence, phrase: Phrase, verb: int) -> bool:
    """ "…, Norwire reports, citing X": a bare name that reports what another said."""
    keys = sentence.tokens.keys
    return (
        _is_capital(sentence, phrase)
        and (keys[phrase[0] - 1] == "," or phrase[0] == sentence.first + 1 and keys[sentence.first] == "as")
        and (
            keys[verb] in ("reports", "learned", "learns")
            or _ends(sentence, verb + 1)
            or any(key in CITING or key == "reference" for key in keys[verb : verb + 6])
        )
    )


def _is_closing_wire(sentence: Sentence, phrase: Phrase) -> bool:
    """ "…, reports Norwire.", "…, reports Norwire citing X" """
    citing = not CITING.isdisjoint(sentence.tokens.keys[phrase[1] : phrase[1] + 1])
    return (citing or _ends(sentence, phrase[1])) and (is_press(sentence, phrase) or _is_capital(sentence, phrase))


def _is_capital(sentence: Sentence, phrase: Phrase) -> bool:
    """A name in capitals that is no state's."""
    actor = sentence.actor_at(phrase[0])
    return all(sentence.tokens.bits[n] & voc.CAP for n in range(*phrase)) and (actor is None or actor.kind != STATE)


def _ends(sentence: Sentence, at: int) -> bool:
    """Does the sentence end here?"""
    return at >= sentence.last or at == sentence.last - 1 and sentence.tokens.keys[at] == "."


def _closes(sentence: Sentence, verb: int) -> bool:
    """Does a comma stand before the source and the sentence end soon behind the verb?"""
    keys = sentence.tokens.keys
    behind = keys[verb + 1 : min(sentence.last, verb + _TAIL)]
    cut = next((n for n, key in enumerate(behind) if key in (",", ".", ";")), len(behind))
    return (
        cut <= 8
        and "that" not in behind[:cut]
        and (cut < len(behind) - 1 or len(behind) <= 9)
        and "," in keys[max(sentence.first, verb - _LEAD) : verb]
    )


def _source(sentence: Sentence, phrase: Phrase) -> Source:
    return Source(name=sentence.tokens.slice(*phrase), span=sentence.tokens.span(*phrase))
