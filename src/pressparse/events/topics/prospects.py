"""Prospects: what an impersonal sentence names as a field that promises something.

    prospects := "there is" … "potential in" list | list predicate | "among promising fields are" list
    predicate := "are promising areas" | "hold promise" | "could profit from …" | "deserve attention" | "lend themselves to …"

What a speaker says of a field ("the minister said that trade holds promise") is that speaker's emphasis, and no topic.
"""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.topics.bounds import end_of_object, subject_start
from pressparse.events.topics.lists import split_topics
from pressparse.events.topics.talkers import are_several
from pressparse.events.topics.wordings import match
from pressparse.lexicon.topics import FIELD_NOUNS, NAMING, OF_COOPERATION, PREDICATES, PROMISING, PROSPECT_NOUNS
from pressparse.lexicon.words import BE
from pressparse.model import Topic
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE

_PEOPLE = frozenset((PERSON, GROUP, PRONOUN))
_SPEAKERS = _PEOPLE | {BODY, STATE}
TELLING = PROMISING | FIELD_NOUNS
"""Words without one of which no sentence names a prospect."""

_EXISTING = frozenset("exist exists existed remain remains abound".split())
_NEAR = 5
_REACH = 9  # how far, in tokens, the promise may stand from its verb


def read_prospects(sentence: Sentence) -> list[Topic]:
    """The fields that the sentence names as promising; empty where it does not."""
    if named := _named(sentence):
        return named
    if any(_is_told(clause) for clause in sentence.clauses):
        return []
    return _existing(sentence) or _inverted(sentence) or _predicated(sentence)


def _is_told(clause: Clause) -> bool:
    """Does somebody say it, ask it, doubt it?"""
    if clause.quoted or clause.mood != FINITE:
        return clause.quoted
    speakers = _PEOPLE if clause.lemma in ("be", "have") or clause.lemma in PREDICATES else _SPEAKERS
    return clause.negated or any(actor.kind in speakers and actor.head != "it" for actor in clause.subject)


def _named(sentence: Sentence) -> list[Topic]:
    """ "X and Y were identified as areas of cooperation", "the sides singled out X as a field": what several or nobody name a field."""
    keys = sentence.tokens.keys
    at = next((n for n in range(sentence.first + 2, sentence.last - 1) if keys[n] in ("as", "among") and _is_field(sentence, n + 1)), None)
    clause = next((c for c in sentence.clauses if c.lemma in NAMING and c.mood == FINITE and c.last <= (at or 0)), None)
    if at is None or clause is None or clause.modal or clause.negated or clause.quoted or clause.relative:
        return []
    if clause.passive:
        return split_topics(sentence, subject_start(sentence, clause), clause.first)
    return split_topics(sentence, clause.last + (keys[clause.last] == "out"), at) if are_several(clause) else []


def _is_field(sentence: Sentence, at: int) -> bool:
    """Does a phrase of a few words whose noun is a field begin here: "the most promising areas"?"""
    for n in range(at, min(at + _NEAR, sentence.last)):
        if sentence.tokens.keys[n] in FIELD_NOUNS:
            return True
        if sentence.tokens.bits[n] & (voc.PREP | voc.PUNCT):
            break
    return False


def _existing(sentence: Sentence) -> list[Topic]:
    """ "There are bright prospects for cooperation in X, Y and Z", "opportunities exist for X"."""
    keys = sentence.tokens.keys
    for at in range(sentence.first, sentence.last - 2):
        if keys[at] in PROSPECT_NOUNS and keys[at + 1] in _EXISTING:
            return split_topics(sentence, at + 2, sentence.last)
        if keys[at] != "there" or keys[at + 1] not in _EXISTING | BE:
            continue
        noun = next((n for n in range(at + 2, min(at + _REACH, sentence.last)) if keys[n] in PROSPECT_NOUNS), None)
        if noun is None:
            continue
        clause = next((c for c in sentence.clauses if c.first == at + 1), None)
        end = end_of_object(sentence, clause, noun) if clause is not None else sentence.last
        width = match(keys, noun + 1, "fields")
        return split_topics(sentence, noun + 1 + width if width else noun, end)
    return []


def _inverted(sentence: Sentence) -> list[Topic]:
    """ "Among the promising areas are X and Y", "Promising fields of cooperation include X and Y"."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for clause in sentence.clauses:
        if clause.lemma not in ("be", "include", "name", "mention", "identify", "note") or clause.mood != FINITE:
            continue
        opening = keys[subject_start(sentence, clause) if keys[sentence.first] != "among" else sentence.first : clause.first]
        if len(opening) > _REACH or FIELD_NOUNS.isdisjoint(opening) or not _promises(opening):
            return []
        at = clause.last
        while at < sentence.last and (bits[at] & voc.ADV or keys[at].endswith("ed") or keys[at] in (":", "were", "are")):
            at += 1
        return split_topics(sentence, at, clause.end)
    return []


def _predicated(sentence: Sentence) -> list[Topic]:
    """ "X, Y and others hold promise", "it was said that X and Y are promising areas"."""
    first, noted = _list_start(sentence)
    last = next((n for n in range(first + 1, sentence.last) if _is_predicate(sentence, n, noted)), None)
    if last is None or not _is_list(sentence, first, last):
        return []
    return split_topics(sentence, first, last)


def _list_start(sentence: Sentence) -> tuple[int, bool]:
    """Behind "it was said [in the talks] that"; else the first subject of the sentence. Did such words lead?"""
    keys = sentence.tokens.keys
    lead = next(
        (
            c
            for c in sentence.clauses
            if c.passive and c.impersonal and c.mood == FINITE and keys[c.subject_first : c.subject_first + 1] == ("it",)
        ),
        None,
    )
    if lead is None:
        head = next((c for c in sentence.clauses if c.mood == FINITE), None)
        return (subject_start(sentence, head) if head is not None else sentence.first), False
    behind = next((n + 1 for n in range(lead.last, min(lead.last + 2 * _REACH, sentence.last)) if keys[n] == "that"), None)
    if behind is None:
        return (sentence.first if lead.last >= sentence.last - 1 else sentence.last), True
    return behind, True


def _is_predicate(sentence: Sentence, at: int, noted: bool) -> bool:
    """Does a verb stand here, with words behind it that promise something? What nobody noted must speak of fields or of cooperation."""
    tokens = sentence.tokens
    if not tokens.bits[at] & (voc.BE | voc.MODAL | voc.HAVE) and tokens.keys[at] not in PREDICATES:
        return False
    behind = tokens.keys[at + 1 : min(at + _REACH, sentence.last)]
    if not FIELD_NOUNS.isdisjoint(behind):
        return _promises(behind)
    return not PROMISING.isdisjoint(behind) and (noted or not OF_COOPERATION.isdisjoint(behind))


def _promises(keys: tuple[str, ...]) -> bool:
    return not PROMISING.isdisjoint(keys) or not OF_COOPERATION.isdisjoint(keys)


def _is_item(sentence: Sentence, first: int, clause: Clause) -> bool:
    """A noun that only looks like a verb: it opens the list or an item of it ("seals, harbours and visits")."""
    return clause.first == clause.main and (clause.main == first or sentence.tokens.keys[clause.main - 1] in (",", "and"))


def _is_list(sentence: Sentence, first: int, last: int) -> bool:
    """Are there several short items, or one of a word or three, and no person or state that does something?"""
    keys = sentence.tokens.keys[first:last]
    if "that" in keys or any(
        clause.mood == FINITE and first <= clause.main < last and not _is_item(sentence, first, clause) for clause in sentence.clauses
    ):
        return False
    actor = sentence.actor_at(first)
    if actor is not None and actor.kind in (GROUP, PRONOUN, STATE) and actor.last >= last - 1:
        return False
    if "," in keys or "and" in keys:
        return True
    return 0 < last - first < 4 and not any(bits & voc.PREP for bits in sentence.tokens.bits[first:last])
