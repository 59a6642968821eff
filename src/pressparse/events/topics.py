"""Topics: what was discussed, one short noun phrase each, out of coordinated and bulleted lists."""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.lexicon.rows import Discussing
from pressparse.lexicon.topics import DISCUSSING, FIELD_NOUNS, FILLER, LEAD_INS, TOPIC_NOUNS
from pressparse.model import Topic

_BREAKS = frozenset(("while", "where", "who", "which", "during", "as well as", "ahead", "following", "after", "before"))


@cache
def rows_by_lemma() -> dict[str, tuple[Discussing, ...]]:
    """The rows of a verb, longest particle first."""
    found: dict[str, list[Discussing]] = {}
    for row in sorted(DISCUSSING, key=lambda row: -len(row.particle)):
        found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


def read_topics(discourse: Discourse, number: int, taken: set[int]) -> list[Topic]:
    """The topics that sentence ``number`` names; the verbs that introduce them are added to ``taken``."""
    sentence = discourse.sentences[number]
    found: list[Topic] = []
    for clause in sentence.clauses:
        if clause.quoted or clause.negated:
            continue
        stretch = _stretch(sentence, clause)
        if stretch is not None:
            taken.add(clause.main)
            found += split_topics(sentence, *stretch)
    return found


def _stretch(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """The tokens that name what was talked about, where the clause does."""
    rows = rows_by_lemma().get(clause.lemma, ())
    for row in rows:
        words = tuple(row.particle.split())
        if clause.passive and not words and clause.subject_first >= 0 and row.lemma in ("discuss", "review", "consider", "examine", "explore", "address", "cover", "debate", "touch"):
            return clause.subject_first, clause.first
        at = _behind(sentence, clause, words)
        if at is not None and _is_talk(sentence, clause, row):
            return at, _end(sentence, clause, at)
    return _impersonal(sentence, clause)


def _behind(sentence: Sentence, clause: Clause, words: tuple[str, ...]) -> int | None:
    """The token behind the row's particle, adverbs and adjectives between its words aside."""
    keys, at = sentence.tokens.keys, clause.last
    if not words:
        while at < clause.end and (sentence.tokens.bits[at] & voc.ADV or keys[at].endswith("ly")):
            at += 1
        return at if at < clause.end and not sentence.tokens.bits[at] & (voc.PREP | voc.PUNCT) else None
    for word in words:
        reach = next((n for n in range(at, min(at + 5, clause.end)) if keys[n] == word), None)
        if reach is None:
            return None
        at = reach + 1
    return at if at < clause.end else None


def _is_talk(sentence: Sentence, clause: Clause, row: Discussing) -> bool:
    """Is the verb said of people who talk, or of their talks?"""
    if clause.modal in ("should", "must", "can") or clause.mood == FINITE and clause.relative:
        return False
    if row.lemma in ("address", "cover", "work", "assess", "tackle", "deal", "focus", "consider", "examine", "explore", "review", "look", "touch", "dwell", "survey", "analyze", "negotiate"):
        return _talks_are_subject(sentence, clause) or row.lemma in ("review", "examine", "explore", "consider") and bool(clause.subject) or clause.lemma == "focus"
    return True


def _talks_are_subject(sentence: Sentence, clause: Clause) -> bool:
    first = max(sentence.first, clause.subject_first)
    return clause.subject_first >= 0 and any(key in TOPIC_NOUNS for key in sentence.tokens.keys[first : clause.first])


def _impersonal(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """"On the agenda were X and Y", "the focus was on X", "there were good prospects for cooperation in X"."""
    keys = sentence.tokens.keys
    if clause.lemma != "be" or clause.modal:
        return None
    first = max(sentence.first, clause.subject_first) if clause.subject_first >= 0 else sentence.first
    before, after = keys[first : clause.first], keys[clause.last : clause.last + 3]
    if any(key in ("agenda", "focus", "topics", "topic", "theme", "subject") for key in before):
        at = clause.last + (1 if after[:1] in (("on",), ("about",)) else 0)
        return at, clause.end
    if keys[clause.first - 1 : clause.first] == ("there",) and any(key in ("prospects", "opportunities", "potential") for key in keys[clause.last : clause.last + 5]):
        at = next((n + 1 for n in range(clause.last, clause.end) if keys[n] == "in"), None)
        return (at, clause.end) if at is not None else None
    return None


def _end(sentence: Sentence, clause: Clause, at: int) -> int:
    """Where the object of talk ends: before the next verb that is joined to this one, or a clause of its own."""
    end = clause.end
    for other in sentence.clauses:
        if other.first <= clause.main or other.first < at:
            continue
        if other.mood == FINITE and not other.relative:
            start = other.first if other.coordinated or other.subject_first < at else other.subject_first
            end = min(end, start)
            break
    keys = sentence.tokens.keys
    for n in range(at, end):
        if keys[n] in ("during", "while", "ahead", ";") and n > at + 1:
            return n
    return end


def split_topics(sentence: Sentence, first: int, last: int) -> list[Topic]:
    """The noun phrases of a coordinated list."""
    tokens = sentence.tokens
    first = _past_lead_in(sentence, first, last)
    cuts = [first]
    for at in range(first, last):
        if tokens.keys[at] in (",", ";", "and", "including", "especially", "particularly", "as", "plus") and _cuts(sentence, first, at, last):
            cuts += [at, at + _width(tokens.keys, at)]
    cuts.append(last)
    found = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        topic = _topic(sentence, start, end)
        if topic is not None:
            found.append(topic)
    return found


def _width(keys: tuple[str, ...], at: int) -> int:
    """How many tokens a joiner has: ",", ", and", "as well as"."""
    if keys[at : at + 3] == ("as", "well", "as"):
        return 3
    if keys[at] == ",":
        if keys[at + 1 : at + 4] == ("as", "well", "as"):
            return 4
        return 2 if keys[at + 1 : at + 2] in (("and",), ("including",), ("as",), ("especially",), ("particularly",)) and keys[at + 2 : at + 3] != ("well",) else 1
    return 1


def _cuts(sentence: Sentence, first: int, at: int, last: int) -> bool:
    """Does the joiner at ``at`` part two topics?"""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    key = keys[at]
    if key == "as":
        return keys[at : at + 3] == ("as", "well", "as") and keys[at - 1] != ","
    if key in ("including", "especially", "particularly"):
        return keys[at - 1] != ","
    if key == "and" and keys[at - 1] in (",",):
        return False
    if key == "and":
        return _and_parts(sentence, first, at, last)
    return True


def _and_parts(sentence: Sentence, first: int, at: int, last: int) -> bool:
    """An "and" parts topics when a list has commas, or when both its sides stand by themselves."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    ahead = keys[at + 1] if at + 1 < last else ""
    if any(keys[n] == "," for n in range(first, at)) and not any(tokens.bits[n] & voc.PREP for n in range(max(first, at - 3), at)):
        return True
    if ahead in ("the", "a", "an", "other", "their", "its") or at + 1 < last and tokens.bits[at + 1] & voc.POSS:
        return True
    governed = any(tokens.bits[n] & voc.PREP and keys[n] not in ("with",) for n in range(first, at))
    return not governed and not any(tokens.bits[n] & voc.PREP for n in range(at, last))


def _past_lead_in(sentence: Sentence, first: int, last: int) -> int:
    """Past "a wide range of issues, including", "issues of", "ways to", "the following:"."""
    keys = sentence.tokens.keys
    for words in LEAD_INS:
        at = first
        while at < last and keys[at] in FILLER and keys[at : at + len(words)] != words:
            at += 1
        if keys[at : at + len(words)] == words:
            return at + len(words)
    return first


def _topic(sentence: Sentence, first: int, last: int) -> Topic | None:
    tokens = sentence.tokens
    while first < last and (tokens.keys[first] in FILLER or tokens.bits[first] & voc.PUNCT):
        first += 1
    while last > first and (tokens.bits[last - 1] & voc.PUNCT and tokens.keys[last - 1] != ")" or tokens.keys[last - 1] in ("and", "in", "on", "others", "other", "etc", "also", "today", "yesterday")):
        last -= 1
    last = _without_tail(sentence, first, last)
    if first >= last or last - first == 1 and tokens.keys[first] in FIELD_NOUNS:
        return None
    if last - first > 30 or not any(tokens.bits[n] & (voc.LOWER | voc.CAP) for n in range(first, last)):
        return None
    return Topic(text=tokens.slice(first, last), span=tokens.span(first, last))


def _without_tail(sentence: Sentence, first: int, last: int) -> int:
    """The end without "and other fields" and the like."""
    keys = sentence.tokens.keys
    for at in range(last - 1, max(first, last - 5), -1):
        if keys[at - 1 : at + 1] == ("and", "other") and keys[last - 1] in FIELD_NOUNS:
            return at - 1
    return last
