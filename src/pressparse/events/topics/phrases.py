"""One topic of a list: its bare noun phrase.

topic := [opener] noun phrase, up to a relative clause, a participle, a purpose, a time, a person spoken to
"""

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.topics.ends import end_of_phrase
from pressparse.events.topics.wordings import QUESTIONS, RELATIVES, by_first, is_gerund, match
from pressparse.lexicon.topics import (
    ABOUT,
    FIELDS,
    GENERIC,
    PLAIN_ADJECTIVES,
    QUANTITIES,
    TALK_VERBS,
    TO_NOUNS,
    VIEWS,
)
from pressparse.lexicon.words import NUMBERS, SPEAKING_PRONOUNS
from pressparse.mentions.pieces import Kind
from pressparse.model import Topic
from pressparse.phrases.actors import PERSON, STATE, Actor

_ACTING = voc.MODAL | voc.DO | voc.BE
_BE_IN_PHRASES = frozenset("be been being".split())
_TIMELY = frozenset("recent current ongoing latest future nbsp amp".split())
_LONGEST_ABBREVIATION = 4
_SHARED = frozenset("mutual common shared".split())
_TALKING = frozenset(("discussion", "discussions", "talks", "deliberations", "consultations"))
_INTEREST = frozenset("interest interests concern importance".split())


# Articles and filler in front of a topic.
_EMPTY = frozenset("agenda ways means most matter region one theme meeting".split())  # alone they name nothing
_LEFT_OUT = frozenset(
    "a an the their its his her our this these those some any such other also number both various several certain further".split()
)
# Words that no topic ends with.
_TRAILING = frozenset(
    "and in on others other etc also today yesterday well as at to for of with both again the further related relating".split()
)


def read_topic(sentence: Sentence, first: int, last: int) -> Topic | None:
    """The bare noun phrase of an item; None where nothing of substance is left."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    first = _past_articles(sentence, first, last)
    verb = voc.verb_lookup().get(keys[first], ("", 0))[0] if first + 1 < last and tokens.bits[first] & voc.LOWER else ""
    if first + 1 < last and verb in TALK_VERBS and not tokens.bits[first + 1] & voc.PREP:
        first = _past_articles(sentence, first + 1, last)
    if keys[first] in ("exchange", "exchanging") and keys[first + 1] in VIEWS and keys[first + 2] in ABOUT:
        first = _past_articles(sentence, first + 3, last)  # "as well as exchanging views on X"
    end = end_of_phrase(sentence, first, last)
    first += keys[first : first + 1] != () and first < end and keys[first] in QUESTIONS and "to" not in keys[first + 1 : first + 3]
    first, last = _past_articles(sentence, first, end), _trimmed_end(sentence, first, end)
    if first >= last or keys[last - 1] in FIELDS and all(key in FIELDS or key in PLAIN_ADJECTIVES for key in keys[first:last]):
        return None
    if keys[last - 1] == "agenda" and keys[last - 2] in ("its", "their", "the") and not GENERIC.isdisjoint(keys[first : first + 2]):
        return None  # "a number of topics on its agenda", "the only item on its agenda"
    actor = sentence.actor_at(first)
    if last - first == 1 and keys[first] in _EMPTY or keys[first] in RELATIVES or actor is not None and _is_venue(keys, first, last, actor):
        return None
    opening = last - first == 1 and all(bits & voc.PUNCT for bits in tokens.bits[sentence.first : first])  # a capital that says nothing
    if (
        tokens.bits[first] & voc.PREP
        or actor is not None
        and actor.kind == PERSON
        and actor.last >= last
        and not opening
        and not _is_thing(sentence, first, last, actor)
    ):
        return None
    if (
        last - first > 32
        or last - first == 1
        and (keys[first] in _TIMELY or keys[first - 1] == "&")
        or not any(_has_substance(tokens.bits[n]) for n in range(first, last))
    ):
        return None
    if _is_clause(sentence, first, last):
        return None
    return Topic(text=tokens.slice(first, last), span=tokens.span(first, last))


def _is_thing(sentence: Sentence, first: int, last: int, actor: Actor) -> bool:
    """A name in capitals that looks like a person's, short ("ICT") or with an article: "the Three Seas Initiative"."""
    tokens, official = sentence.tokens, actor.official
    if official is None or official.offices or official.honorific:
        return False
    letters = last - first == 1 and tokens.bits[first] & voc.CAPS and len(tokens.keys[first]) <= _LONGEST_ABBREVIATION
    return bool(letters) and tokens.keys[first - 1] != "(" or tokens.keys[first - 1 : first] == ("the",)


def _is_venue(keys: tuple[str, ...], first: int, last: int, actor: Actor) -> bool:
    """A bare city behind a comma says where: "at the palace, Oslo"."""
    return actor.kind == STATE and actor.head == Kind.CITY and actor.last >= last and keys[first - 1 : first] == (",",)


def _is_clause(sentence: Sentence, first: int, last: int) -> bool:
    """A piece of a sentence that is no noun phrase: "firms can grow", "give a report"; a question is one."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if keys[first] in QUESTIONS or keys[first] in TO_NOUNS or is_gerund(sentence, first) or "where" in keys[first + 1 : last]:
        return False
    form = voc.verb_lookup().get(keys[first], ("", 0))[1] if tokens.bits[first] & voc.LOWER else 0
    plain = (
        form == voc.BASE | (form & (voc.PAST | voc.PARTICIPLE))
        and last - first > 1
        and bool(tokens.bits[first + 1] & (voc.DET | voc.POSS | voc.CAP))
    )
    acting = [n for n in range(first, last) if tokens.bits[n] & _ACTING]
    return plain or any(not tokens.bits[n] & voc.CAP and keys[n] not in _BE_IN_PHRASES for n in acting)


def _has_substance(bits: int) -> bool:
    """A word that is no small one; "IT" in capitals is none either."""
    return bool(bits & (voc.LOWER | voc.CAP) and (not bits & voc.FUNCTION or bits & voc.CAPS))


def past_openers(sentence: Sentence, first: int, last: int) -> int:
    """Past marks and words that only join."""
    tokens, openers = sentence.tokens, by_first("openers")
    while first < last:
        width = match(tokens.keys, first, "openers") if tokens.keys[first] in openers else 0
        if not width and not tokens.bits[first] & voc.PUNCT:
            break
        first += width or 1
    return first


def past_generic(sentence: Sentence, first: int, last: int) -> int:
    """Past "the issues of", "a number of matters related to"; what is "of common concern" is a topic."""
    keys, at = sentence.tokens.keys, first
    while at < last and (keys[at] in PLAIN_ADJECTIVES or keys[at] in NUMBERS):
        at += 1
    if at + 1 < last and keys[at] in QUANTITIES and keys[at + 1] == "of":
        first = at = at + 2
        while at < last and keys[at] in PLAIN_ADJECTIVES:
            at += 1
    if first < at < last and keys[at - 1] == "those" and (width := match(keys, at, "links")):
        return at + width  # "including those related to"
    if at + 1 < last and keys[at] in _TALKING and keys[at + 1] in ("on", "about", "of", "regarding", "concerning"):
        return at + 2  # "the agenda includes discussions on X"
    if at >= last or keys[at] not in GENERIC:
        return first
    width = match(keys, at + 1, "links")
    if at + 1 < last and keys[at + 1] in (":", ","):
        return at + 2
    behind = at + 1 + width
    if (
        not width
        or behind >= last
        or "agenda" in keys[behind : behind + 6]
        or keys[behind] in _SHARED
        or not _INTEREST.isdisjoint(keys[behind : behind + 2])
    ):
        return first
    return behind


def _past_articles(sentence: Sentence, first: int, last: int) -> int:
    tokens = sentence.tokens
    first = past_generic(sentence, past_openers(sentence, first, last), last)
    while first < last and (
        tokens.keys[first] in PLAIN_ADJECTIVES
        and not (tokens.keys[first] == "this" and (tokens.bits[first + 1] | tokens.bits[first + 2]) & voc.GENITIVE)
        and not _is_kept(tokens.keys, first, last)
        or tokens.bits[first] & voc.PUNCT
    ):
        first += 1
    return first


def _is_kept(keys: tuple[str, ...], at: int, last: int) -> bool:
    """Adjectives that say something of a topic's own noun stay: "key issues of common concern", "possible venture"."""
    return keys[at] not in _LEFT_OUT or keys[at] == "further" and at + 1 < last and keys[at + 1] not in GENERIC


def _trimmed_end(sentence: Sentence, first: int, last: int) -> int:
    """Without marks, days and joining words behind it."""
    tokens = sentence.tokens
    while last > first and (
        tokens.bits[last - 1] & (voc.PUNCT | voc.TIME)
        and tokens.keys[last - 1] != ")"
        or tokens.keys[last - 1] in _TRAILING
        or tokens.keys[last - 1] in SPEAKING_PRONOUNS
        and not tokens.bits[last - 1] & voc.CAPS
    ):
        last -= 1
    if last - first > 2 and tokens.keys[last - 1] in GENERIC and tokens.keys[last - 2] in ("on", "in"):
        last -= 2
    return last
