"""Where the object of a verb of talk begins, behind time and place, and where it ends."""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.topics.wordings import match
from pressparse.lexicon.topics import MANNER_NOUNS, TALK_NOUNS, WIRED, WIRES
from pressparse.lexicon.words import CLOSING_QUOTES

_ADVERBIAL = frozenset("when while once until".split())  # what they open says nothing of the topics
_SETTING = 14  # tokens that may say when and where before the object
_LONGEST_MANNER, _ASIDE = 6, 10
_OPENING = frozenset("as apart aside together along".split())
_MANNERLY = frozenset("in at among with over by via through during on".split())
_RELATING = frozenset(("relate", "pertain"))
_TELLING = frozenset(
    "bring gather attend mark add note involve host say follow highlight underscore underline stress emphasize express thank welcome praise reaffirm accompany represent chair".split()
)
_CLOSING_SETTING = frozenset((",", "telephone", "phone", "video", "videoconference"))


def end_of_object(sentence: Sentence, clause: Clause, at: int) -> int:
    """Where the object of talk ends: before the next verb that is joined to this one, or a clause of its own."""
    keys = sentence.tokens.keys
    end = (
        sentence.last
        if any(other.coordinated and other.first == clause.end + 1 and not _agrees(clause, other) for other in sentence.clauses)
        else clause.end
    )
    if clause.quoted:
        end = next((n for n in range(at, end) if keys[n] in CLOSING_QUOTES), end)
    end = next((n for n in range(at + 1, end) if keys[n] in _ADVERBIAL), end)
    for other in sentence.clauses:
        if other.first <= at or other.relative:
            continue
        if other.mood != FINITE:
            again = other.mood == clause.mood == INFINITIVE and keys[other.first - 1 : other.first + 1] == ("and", "to")
            if again and not any(c.mood == INFINITIVE and at < c.first < other.first for c in sentence.clauses):
                return min(end, other.first - 1)  # "met to review X and to look ahead to Y"
            if (
                other.mood in (REDUCED, PARTICIPIAL)
                and other.lemma not in ("include", "concern")
                and keys[other.first - 1] == ","
                and not _is_listed_gerund(sentence, at, other)
            ):
                return min(end, other.first - 1)
            continue
        if other.coordinated and not _agrees(clause, other):
            continue
        if other.coordinated:
            return min(end, other.first - (keys[other.first - 1] in ("and", "but")))
        start = _owner_start(sentence, other.subject_first)
        if start >= at and _opens_clause(keys, start):
            return min(end, start)
    return end


def _owner_start(sentence: Sentence, subject: int) -> int:
    """Where the owner of a subject begins: "Prado's office said"."""
    bits, at = sentence.tokens.bits, subject
    while at > sentence.first + 1 and bits[at - 1] & voc.GENITIVE:
        at -= 2
    return at


def _agrees(clause: Clause, other: Clause) -> bool:
    """Have the two verbs the same form, as joined ones do? "Discussed ways to build X and protect Y" joins no third."""
    forms, keys = voc.verb_lookup(), clause.tokens.keys
    mine, theirs = forms.get(keys[clause.main]), forms.get(keys[other.main])
    acts = bool(
        other.mood == FINITE and clause.tokens.bits[other.last] & (voc.DET | voc.POSS | voc.CAP) and theirs and theirs[1] & voc.PAST
    )
    return clause.passive or acts or mine is None or theirs is None or bool(mine[1] & theirs[1])


def _is_listed_gerund(sentence: Sentence, at: int, other: Clause) -> bool:
    """Is the participle behind a comma one more topic of a list of such ("increasing X, developing Y")?"""
    return (
        other.mood == PARTICIPIAL
        and other.lemma not in _TELLING
        and (sentence.tokens.keys[at].endswith("ing") or "and" in sentence.tokens.keys[other.last : sentence.last])
    )


def _opens_clause(keys: tuple[str, ...], subject: int) -> bool:
    """Does a clause of its own begin at its subject, behind "and" or a comma?"""
    return keys[subject - 1] in ("and", "but", ",", ";", "”", '"')


def past_manner(sentence: Sentence, at: int, end: int) -> int:
    """Past "in detail", "at length", "in a warm atmosphere", "among other things" between a verb and its object."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    if at >= end or keys[at] not in _MANNERLY:
        return at
    for n in range(at + 1, min(at + _LONGEST_MANNER, end)):
        if keys[n] in MANNER_NOUNS:
            return n + 1 + (keys[n + 1 : n + 2] == (",",))
        if keys[n] in WIRES:
            n += keys[n + 1 : n + 2] != () and keys[n + 1] in WIRED
            return n + 1 + (keys[n + 1 : n + 2] == (",",))
        if bits[n] & (voc.PREP | voc.PUNCT | voc.TIME | voc.CAP):
            break
    return at


def past_adverbs(sentence: Sentence, at: int, end: int) -> int:
    """Past adverbs, quoted words of manner and a colon."""
    tokens = sentence.tokens
    while at < end and (
        tokens.bits[at] & voc.ADV
        or tokens.bits[at] & voc.LOWER
        and tokens.keys[at].endswith("ly")
        or tokens.keys[at] in (":", ",", "inter", "alia")
    ):
        at += 1
    return at


def past_setting(sentence: Sentence, at: int, end: int) -> int:
    """Past "today by telephone", "this Tuesday, in the city of Oslo," to an object that has an article; past ", over a working lunch,"."""
    tokens, first = sentence.tokens, at
    if at < end and tokens.bits[at] & voc.PREP and tokens.keys[at - 1] == "," and not match(tokens.keys, at, "openers"):
        return next((n + 1 for n in range(at + 1, min(end, at + _ASIDE)) if tokens.keys[n] == ","), at)
    if at >= end or not tokens.bits[at] & (voc.TIME | voc.PREP) and tokens.keys[at : at + 1] != ("this",):
        return at
    found = next((n for n in range(first, min(end, first + _SETTING)) if _opens_object(sentence, n)), None)
    return found if found is not None else at


def _opens_object(sentence: Sentence, at: int) -> bool:
    """An article behind a comma, a day or "by telephone", not behind a preposition."""
    tokens, before = sentence.tokens, sentence.tokens.keys[at - 1]
    return tokens.keys[at] == "the" and (before in _CLOSING_SETTING or bool(tokens.bits[at - 1] & voc.TIME))


def leads_on(keys: tuple[str, ...], at: int) -> bool:
    """Does "during which", "where" stand here, behind which a subject follows?"""
    return keys[at] == "which" and keys[at - 1] in ("during", "in", "at") or keys[at] in ("where", "wherein") and keys[at - 1] == ","


def _setting_end(sentence: Sentence, first: int, last: int) -> int | None:
    """Behind "During the talks with X" that no comma parts from the subject: "At the meeting with Ana Brandt practical aspects of trade were discussed"."""
    keys = sentence.tokens.keys
    if keys[first] not in ("at", "during", "in"):
        return None
    company = next((n for n in range(first + 1, min(first + 6, last)) if keys[n] in ("with", "between")), None)
    actors = sentence.chain(company + 1) if company is not None and not TALK_NOUNS.isdisjoint(keys[first:company]) else []
    if not actors or not actors[-1].last < last:
        return None
    bits = sentence.tokens.bits[actors[-1].last]
    return actors[-1].last if bits & (voc.LOWER | voc.DET) and not bits & (voc.PREP | voc.CONJ | voc.REL) else None


def _is_relative(sentence: Sentence, that: int) -> bool:
    """Does a verb stand right behind "that": "steps that need to be taken"?"""
    return that + 1 in sentence.mains or bool(sentence.tokens.bits[that + 1] & (voc.AUXILIARY | voc.VERB))


def subject_start(sentence: Sentence, clause: Clause) -> int:
    """The first token of the whole subject: behind the clause before and behind an opening "At the talks,"."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    first = sentence.first
    for other in sentence.clauses:
        if (
            other.mood == FINITE
            and not other.relative
            and other.last < clause.first
            and other.lemma not in _RELATING
            and keys[other.first - 1] != "to"
        ):
            first = max(first, other.last)
    first = next(
        (n + 1 for n in range(clause.first - 1, first - 1, -1) if keys[n] == "that" and not _is_relative(sentence, n) or leads_on(keys, n)),
        first,
    )
    while first < clause.first and (tokens.bits[first] & (voc.PREP | voc.ADV | voc.PUNCT) or keys[first] in _OPENING):
        comma = next((n for n in range(first, clause.first) if keys[n] == ","), None)
        company = _setting_end(sentence, first, clause.first)
        if company is not None:
            return company
        if tokens.bits[first] & (voc.ADV | voc.PUNCT):
            first += 1
        elif comma is not None:
            first = comma + 1
        else:
            return max(first, clause.subject_first)
    return first
