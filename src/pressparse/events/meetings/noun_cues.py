"""Nouns that report an encounter, by themselves or with a light verb.

    cue := light-verb noun link   "held talks with", "paid a courtesy call on", "a meeting was held between"
         | noun link              "At a meeting with Ana Brandt, …", "talks between A and B", "A's telephone call with B"
"""

from collections.abc import Iterator

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, PARTICIPIAL, Clause, Sentence
from pressparse.events.meetings.cues import Cue, is_weak, read_status
from pressparse.events.meetings.nouns import nouns_of
from pressparse.events.meetings.sides import add_company, after_word, behind_noun, owner_of, taker
from pressparse.events.meetings.verb_cues import has_particle, medium_of, rows_by_lemma, verb_cues
from pressparse.lexicon.encounters import EARLIER, PHONE_WORDS, SCREEN_WORDS, TO_COME
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.rows import EncounterNoun
from pressparse.model import MeetingKind, MeetingStatus, Role
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE, Actor

_PASSIVE = frozenset("hold conduct host chair convene organize".split())
_OPENINGS = frozenset("in at during after following on".split())
_MEALS = frozenset("lunch dinner breakfast luncheon banquet iftar reception".split())
_FAILED = frozenset("cancel postpone propose call seek request shelve delay".split())


def read_cues(sentence: Sentence) -> list[Cue]:
    """Every cue of a sentence, verbs before nouns."""
    cues = [cue for clause in sentence.clauses for cue in _clause_cues(sentence, clause)]
    used = [(cue.first, cue.last) for cue in cues]
    cues += [cue for cue in _bare_nouns(sentence) if not any(first <= cue.first < last for first, last in used)]
    return cues


def _clause_cues(sentence: Sentence, clause: Clause) -> list[Cue]:
    """The cues of the first row of the clause's verb that has any."""
    for row in rows_by_lemma().get(clause.lemma, ()):
        if row.particle and not has_particle(sentence, clause.last, row.particle):
            continue
        cues = list(_light_cues(sentence, clause, row) if row.light else verb_cues(sentence, clause, row))
        if cues:
            return cues
    return []


# -- light verbs -----------------------------------------------------------------------------------------------------


def _light_cues(sentence: Sentence, clause: Clause, row: Row) -> Iterator[Cue]:
    """The cues of a light verb and its noun; several where the meetings were separate."""
    status = read_status(sentence, clause)
    found = _object_noun(sentence, clause, row) if status is not None else None
    if found is None or status is None:
        return
    i, j, noun = found
    groups = behind_noun(sentence, j, clause, _links(row))
    subject = _agents(sentence, clause)
    if clause.mood == INFINITIVE and not groups and noun.kind is not MeetingKind.VISIT and row.kind is not MeetingKind.GATHERING:
        return
    several = "separate" in sentence.tokens.keys[max(sentence.first, i - 2) : i]
    everyone = [actor for group in groups for actor in group]
    kind = _light_kind(sentence, clause, row, noun, i, bool(everyone) or len(subject) > 1 or any(a.kind == GROUP or a.head == "they" for a in subject))
    for others in [[actor] for actor in everyone] if several and everyone else [everyone]:
        last = max(j, others[0].last if others else 0)
        roles = _roles(row, noun)
        cue = Cue(sentence, clause, kind, i if clause.passive else clause.first, last, subject, others, *roles, status, f"{row.lemma} {noun.words}")
        cue.weak, cue.separate, cue.definite, cue.noun = is_weak(sentence, clause), several, _is_definite(sentence, i), i
        add_company(cue)
        yield cue


def _links(row: Row) -> frozenset[str]:
    """What may stand between the noun and the other side; a verb that takes its noun alone ("attended") has nobody but "with"."""
    return frozenset(row.link) | {"with", "between", "among"}


def _agents(sentence: Sentence, clause: Clause) -> list[Actor]:
    if clause.passive:
        return after_word(sentence, clause.last, "by", clause.end)
    return [actor for actor in clause.subject if actor.kind in (PERSON, GROUP, BODY, PRONOUN, STATE)]


def _object_noun(sentence: Sentence, clause: Clause, row: Row) -> tuple[int, int, EncounterNoun] | None:
    """The noun of an encounter that the verb takes as its object, or that is the subject of its passive."""
    if clause.passive:
        if row.lemma not in _PASSIVE:
            return None
        return next(nouns_of(sentence, clause.subject_first, clause.first), None)
    for i, j, noun in nouns_of(sentence, clause.last, min(clause.end, clause.last + 16)):
        if not _suits(row, noun) or _is_governed(sentence, clause.last, i):
            return None
        return i, j, noun
    return None


def _suits(row: Row, noun: EncounterNoun) -> bool:
    """May this light verb take this noun?"""
    if row.lemma in ("pay", "make"):
        return noun.kind is MeetingKind.VISIT or "call" in noun.words or noun.words == "visit"
    if row.lemma in ("present", "accept"):
        return noun.words.startswith(("credential", "letter", "copies"))
    if row.lemma == "receive":
        return noun.words.startswith(("credential", "letter", "copies")) or "call" in noun.words
    if row.lemma == "take":
        return row.kind is MeetingKind.GATHERING or noun.kind is MeetingKind.CALL
    if row.lemma in ("give", "grant"):
        return noun.words in ("audience", "reception") or noun.words.split()[-1] in _MEALS
    if row.lemma == "lay":
        return noun.words.startswith(("wreath", "flower"))
    if row.lemma == "open":
        return noun.kind in (MeetingKind.CEREMONY, MeetingKind.GATHERING) or noun.words == "talks"
    return noun.words not in ("exchange", "engagement", "opening", "launch", "fair", "event", "interview", "cabinet", "flowers", "wreath")


def _is_governed(sentence: Sentence, first: int, i: int) -> bool:
    """Is the noun part of another object ("held a briefing on the visit")?"""
    tokens = sentence.tokens
    loose = ("of", "with", "on", "in", "at", "to", "over", "by")
    return any(tokens.bits[at] & voc.PREP and not tokens.bits[at] & voc.ADV and tokens.keys[at] not in loose for at in range(first, i))


def _light_kind(sentence: Sentence, clause: Clause, row: Row, noun: EncounterNoun, i: int, two_sided: bool) -> MeetingKind:
    """What the verb and its noun name: the noun's kind, a gathering where one side meets nobody named."""
    kind = _noun_kind(sentence, i, noun)
    if kind in (MeetingKind.MEETING, MeetingKind.CALL) and (medium := medium_of(sentence, sentence.first, clause.end)):
        kind = medium
    if row.lemma == "receive" and kind is MeetingKind.CALL or noun.words.split()[-1] in _MEALS or row.lemma == "give":
        return kind
    if row.lemma == "open" and kind is MeetingKind.GATHERING:
        return MeetingKind.CEREMONY
    if row.kind is MeetingKind.GATHERING:
        return kind if kind in (MeetingKind.CEREMONY, MeetingKind.VIDEO) else MeetingKind.GATHERING
    return kind if two_sided or clause.passive or kind is not MeetingKind.MEETING else MeetingKind.GATHERING


def _noun_kind(sentence: Sentence, i: int, noun: EncounterNoun) -> MeetingKind:
    """The noun's kind by what stands before it: "virtual consultations", "a telephone discussion"."""
    before = set(sentence.tokens.keys[max(sentence.first, i - 2) : i])
    if noun.kind in (MeetingKind.MEETING, MeetingKind.GATHERING, MeetingKind.CALL) and before & SCREEN_WORDS:
        return MeetingKind.VIDEO
    if noun.kind is MeetingKind.MEETING and before & PHONE_WORDS:
        return MeetingKind.CALL
    return noun.kind


def _roles(row: Row, noun: EncounterNoun) -> tuple[Role, Role]:
    if noun.kind in (MeetingKind.CALL, MeetingKind.VIDEO) or row.lemma == "open" and noun.kind is not MeetingKind.CEREMONY:
        return Role.PARTICIPANT, Role.PARTICIPANT
    if row.subject is not Role.PARTICIPANT or row.object is not Role.PARTICIPANT:
        return row.subject, row.object
    return noun.owner, noun.other


def _is_definite(sentence: Sentence, i: int) -> bool:
    return any(key in ("the", "this", "their", "his", "her") for key in sentence.tokens.keys[max(sentence.first, i - 3) : i])


# -- nouns -----------------------------------------------------------------------------------------------------------


def _bare_nouns(sentence: Sentence) -> Iterator[Cue]:
    """The cues of nouns that no light verb takes."""
    for i, j, noun in nouns_of(sentence, sentence.first, sentence.last):
        if noun.words == "interview" or any(clause.quoted and clause.main < i for clause in sentence.clauses):
            continue
        groups, owner = behind_noun(sentence, j, None), owner_of(sentence, i)
        others = [actor for group in groups for actor in group]
        if noun.kind is MeetingKind.VISIT and not owner and (stay := _stay(sentence, i, j, noun)) is not None:
            yield stay
            continue
        if not others and not (owner and noun.kind is MeetingKind.VISIT) or not any(a.kind in (PERSON, GROUP) for a in (*others, *owner)):
            continue
        if not owner and noun.kind is not MeetingKind.VISIT and _opens_phrase(sentence, i) and others[0].start > 0 and sentence.tokens.keys[others[0].start - 1] != "between":
            owner = taker(sentence, i, sentence.last if i == sentence.first else others[-1].last)
        cue = Cue(sentence, None, _noun_kind(sentence, i, noun), i, max(j, others[0].last if others else j), owner, others, noun.owner, noun.other, MeetingStatus.HELD, f"noun {noun.words}")
        cue.background = _is_background(sentence, i) or _is_called_off(sentence, others[-1].last if others else j)
        cue.status, cue.definite = _noun_status(sentence, i), sentence.tokens.keys[max(i - 1, 0)] == "the"
        add_company(cue)
        yield cue


def _stay(sentence: Sentence, i: int, j: int, noun: EncounterNoun) -> Cue | None:
    """A visit told by "is on a working visit to", "will be in Oslo for a visit"."""
    clause = next((c for c in reversed(sentence.clauses) if c.main < i and c.lemma == "be" and c.subject and not c.relative), None)
    if clause is None or not {"on", "for"} & set(sentence.tokens.keys[max(clause.last, i - 4) : i]) or (status := read_status(sentence, clause)) is None:
        return None
    people = [actor for actor in clause.subject if actor.kind in (PERSON, PRONOUN)]
    return Cue(sentence, clause, noun.kind, clause.first, j, people, [], noun.owner, noun.other, status, f"be on {noun.words}") if people else None


def _opens_phrase(sentence: Sentence, i: int) -> bool:
    """Does the noun stand behind "in a", "during the", "at a separate"?"""
    keys = sentence.tokens.keys
    return any(key in _OPENINGS for key in keys[max(sentence.first, i - 4) : i])


def _is_background(sentence: Sentence, i: int) -> bool:
    """An earlier meeting, no meeting, one called for or called off."""
    tokens = sentence.tokens
    if any(key in EARLIER for key in tokens.keys[max(sentence.first, i - 5) : i]) or i > sentence.first and tokens.bits[i - 1] & voc.NEG:
        return True
    before = [clause for clause in sentence.clauses if clause.first < i and clause.mood != PARTICIPIAL]
    near = before[-1] if before and i - before[-1].last < 6 else None
    return near is not None and (near.lemma in _FAILED or near.mood == INFINITIVE and read_status(sentence, near) is None)


def _is_called_off(sentence: Sentence, last: int) -> bool:
    """"The talks between A and B have been postponed"."""
    keys = sentence.tokens.keys[last : min(last + 5, sentence.last)]
    return any(key in EARLIER for key in keys) and bool({"been", "was", "were", "is", "are"} & set(keys))


def _noun_status(sentence: Sentence, i: int) -> MeetingStatus:
    near = sentence.tokens.keys[max(sentence.first, i - 5) : i]
    if any(key in TO_COME for key in near) or any(clause.modal in ("will", "would") and clause.main < i for clause in sentence.clauses):
        return MeetingStatus.PLANNED
    return MeetingStatus.HELD


