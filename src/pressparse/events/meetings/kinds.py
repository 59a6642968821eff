"""The kind of an encounter that a verb or a noun reports: what its row says, unless the words say that people only heard or saw each other."""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, Clause, Sentence
from pressparse.events.meetings.nouns import nouns_of
from pressparse.events.meetings.sides import reach_of
from pressparse.lexicon.encounters import ASIDES, MEDIA, PHONE_WORDS, SCREEN_WORDS
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.rows import EncounterNoun
from pressparse.model import MeetingKind
from pressparse.phrases.actors import STATE

_FACE_TO_FACE = ASIDES | {"visit", "person"}
_WISHING = frozenset("congratulate thank discuss express convey wish extend offer inform brief condole assure invite reaffirm".split())
_UNSEEN, _DURING = (MeetingKind.CALL, MeetingKind.VIDEO), frozenset(("in", "during"))
_OF_TWO = frozenset("meeting meetings session committee commission group council consultations dialogue".split())
_OTHER_STATE = 16  # tokens from "between", and from there to the other of two states
_SPOKEN = frozenset("today yesterday phone telephone earlier".split())


def kind_of(sentence: Sentence, clause: Clause, row: Row) -> MeetingKind | None:
    """The row's kind, unless the words say that they saw or only heard each other; "called X" needs a word more, "spoke with" none."""
    if row.lemma == "host" and _is_on_visit(sentence, clause):
        return MeetingKind.VISIT
    if row.lemma in ("lead", "head") and any(
        noun.kind is MeetingKind.GATHERING or noun.words.endswith("meeting")
        for _, _, noun in nouns_of(sentence, clause.last, reach_of(sentence, clause))
    ):
        return MeetingKind.GATHERING
    if row.lemma == "bring":
        noun = next(nouns_of(sentence, sentence.first, clause.first), None)
        return noun[2].kind if noun else None
    if row.kind not in (MeetingKind.MEETING, MeetingKind.CALL):
        return row.kind
    medium = medium_behind(sentence, clause.first, clause.last, clause.end)
    if medium is None and row.weak:
        opening = next(nouns_of(sentence, sentence.first, clause.first), None)  # "During the call, A discussed trade with B"
        medium = opening[2].kind if opening is not None and opening[2].kind in _UNSEEN else None
    if medium is not None:
        return medium
    if (
        row.mutual
        and row.kind is MeetingKind.CALL
        and (
            _FACE_TO_FACE & set(sentence.tokens.keys[clause.last : clause.end])
            or _is_somewhere(sentence, clause)
            or _is_in_company(sentence, clause)
        )
    ):
        return MeetingKind.MEETING
    if row.lemma == "call" and row.kind is MeetingKind.CALL and not _SPOKEN & set(sentence.tokens.keys[clause.last : clause.end]):
        return row.kind if any(c.lemma in _WISHING and c.mood == INFINITIVE and c.head is clause for c in sentence.clauses) else None
    return row.kind


def _is_somewhere(sentence: Sentence, clause: Clause) -> bool:
    """Does a city stand right behind the verb ("spoke in Geneva with Ana Brandt")? One does not say so of a telephone call."""
    at = clause.last
    actor = sentence.actor_at(at + 1) if sentence.tokens.keys[at : at + 1] == ("in",) and at + 1 < sentence.last else None
    return actor is not None and actor.kind == STATE and actor.head == "CITY"


def _is_in_company(sentence: Sentence, clause: Clause) -> bool:
    """Does an encounter face to face stand in front: "During the reception, A and B talked about"?"""
    before = next(nouns_of(sentence, sentence.first, max(clause.subject_first, sentence.first)), None)
    return before is not None and before[2].kind not in _UNSEEN


def _is_on_visit(sentence: Sentence, clause: Clause) -> bool:
    """Is somebody hosted "on a state visit"?"""
    keys = sentence.tokens.keys
    return any(
        noun.kind is MeetingKind.VISIT and "on" in keys[i - 2 : i]
        for i, _, noun in nouns_of(sentence, clause.last, reach_of(sentence, clause))
    )


def medium_behind(sentence: Sentence, first: int, behind: int, last: int) -> MeetingKind | None:
    """The medium in tokens ``first`` to ``last``, or the call, virtual meeting or the like in which it was done, told from token ``behind``: "in a phone call"."""
    if (medium := medium_of(sentence, first, last)) is not None:
        return medium
    keys = sentence.tokens.keys
    for i, j, noun in nouns_of(sentence, behind, last):
        if noun.kind in _UNSEEN and not _DURING.isdisjoint(keys[max(behind, i - 3) : i]) and keys[j : j + 1] != ("for",):
            return noun.kind
    return None


def medium_of(sentence: Sentence, first: int, last: int) -> MeetingKind | None:
    """A screen or a telephone, behind "by", "via", "over the" in tokens ``first`` to ``last``; None for face to face."""
    keys, media = sentence.tokens.keys, _media()
    if mediums().isdisjoint(keys[first:last]):
        return None
    for at in range(first, last):
        for words, kind in media.get(keys[at], ()):
            before = keys[max(first - 1, at - 2, 0) : at]
            if keys[at : at + len(words)] == words and (words == ("virtually",) or {"by", "via", "through", "over", "on"} & set(before)):
                return kind
    return None


@cache
def mediums() -> frozenset[str]:
    """First words of what one speaks through."""
    return frozenset(_media())


@cache
def _media() -> dict[str, list[tuple[tuple[str, ...], MeetingKind]]]:
    found: dict[str, list[tuple[tuple[str, ...], MeetingKind]]] = {}
    for words, kind in MEDIA:
        found.setdefault(words.split()[0], []).append((tuple(words.split()), kind))
    return found


def noun_kind(sentence: Sentence, i: int, noun: EncounterNoun) -> MeetingKind:
    """The noun's kind by what stands before it: "virtual consultations", "a telephone discussion"."""
    before = set(sentence.tokens.keys[max(sentence.first, i - 2) : i])
    paid = sentence.tokens.keys[i + 1 : i + 2] in (("on",), ("upon",)) and not sentence.tokens.bits[i + 2] & (voc.TIME | voc.DIGIT)
    if noun.words in ("call", "calls") and not before & PHONE_WORDS and paid:
        return MeetingKind.MEETING
    if noun.kind in (MeetingKind.MEETING, MeetingKind.GATHERING, MeetingKind.CALL) and before & SCREEN_WORDS:
        return MeetingKind.VIDEO
    if noun.kind is MeetingKind.VISIT and "courtesy" in sentence.tokens.keys[max(sentence.first, i - 3) : i]:
        return MeetingKind.MEETING  # "a courtesy and get-acquainted visit"
    if noun.kind is MeetingKind.MEETING and before & PHONE_WORDS:
        return MeetingKind.CALL
    if noun.kind is MeetingKind.GATHERING and not _OF_TWO.isdisjoint(noun.words.split()) and _is_between_states(sentence, i):
        return MeetingKind.MEETING
    return noun.kind


def _is_between_states(sentence: Sentence, i: int) -> bool:
    """Is what the noun at token ``i`` names between two states ("a committee meeting between Norway and Peru")?"""
    keys, end = sentence.tokens.keys, min(i + _OTHER_STATE, sentence.last)
    at = next((n for n in range(i, end) if keys[n] == "between"), end)
    return len({country for actor in sentence.actors if at < actor.first < at + _OTHER_STATE for country in actor.countries}) > 1
