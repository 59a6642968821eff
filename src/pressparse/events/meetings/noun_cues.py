"""Every cue of a sentence; those of nouns that report an encounter by themselves are read here.

cue := noun link   "At a meeting with Ana Brandt, …", "talks between A and B", "A's telephone call with B"
"""

from collections.abc import Iterator

from attrs import evolve

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.meetings.bare import are_many
from pressparse.events.meetings.cues import Cue, is_present, read_status
from pressparse.events.meetings.distance import distance_cues
from pressparse.events.meetings.entourage import add_company
from pressparse.events.meetings.grants import GIVING, grant_cues
from pressparse.events.meetings.happenings import happening_cues, happening_verbs, verb_of
from pressparse.events.meetings.identity import ATTENDED
from pressparse.events.meetings.kinds import medium_of, mediums, noun_kind
from pressparse.events.meetings.light_cues import light_cues
from pressparse.events.meetings.noun_status import is_background, is_called_off, noun_status
from pressparse.events.meetings.nouns import has_noun, is_wished, nouns_of
from pressparse.events.meetings.owners import had_by
from pressparse.events.meetings.sides import after_word, behind_noun
from pressparse.events.meetings.speeches import speech_cues
from pressparse.events.meetings.takers import owner_of, taker, told_in
from pressparse.events.meetings.verb_cues import has_particle, is_split, rows_by_lemma, verb_cues
from pressparse.lexicon.encounters import ASIDES, PROGRAMMES
from pressparse.lexicon.rows import EncounterNoun, NounFamily
from pressparse.lexicon.verbs import PERSONAL
from pressparse.model import MeetingKind, MeetingStatus
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, Actor

_OPENINGS = frozenset("in at during after following on for part within".split())
_OF_SOMEBODY = (MeetingKind.MEETING, MeetingKind.CALL, MeetingKind.VIDEO)
_OF_TWO = frozenset(("high-level meeting", "expanded meeting", "enlarged meeting", "working session", "consultative meeting"))
_SETTINGS = _OPENINGS | frozenset("by via through over since before held with".split())
_TAKEN = frozenset(("interview", "programme"))  # encounters only with a verb that takes them
_FRONT, _WITHIN = 4, 8  # tokens before a noun that is its sentence's subject; those among which an encounter's setting stands before it
_NEAR = 6  # tokens from a noun to "held", and from there to its means


def read_cues(sentence: Sentence) -> list[Cue]:
    """Every cue of a sentence, verbs before nouns."""
    rows, named = rows_by_lemma(), has_noun(sentence)
    distant = not mediums().isdisjoint(sentence.tokens.keys[sentence.first : sentence.last])
    cues: list[Cue] = []
    for clause in sentence.clauses:
        happens = verb_of(clause) in happening_verbs() and (named or any(actor.kind == BODY for actor in clause.subject))
        told = clause.lemma in rows and not _is_counted(sentence, clause)
        if not (told or happens or distant and clause.lemma in PERSONAL) or (status := read_status(sentence, clause)) is None:
            continue
        found = _clause_cues(sentence, clause, status, named) if told else []
        cues += found or (happening_cues(sentence, clause, status) if happens else distance_cues(sentence, clause, status))
    if named:
        cues = [cue for cue in cues if not _is_on_earlier_visit(sentence, cue)]
        used = [(cue.first, cue.last) for cue in cues]
        cues += [cue for cue in _bare_nouns(sentence) if not any(first <= cue.first < last for first, last in used)]
        cues += [] if cues else speech_cues(sentence)
    return cues


def _is_on_earlier_visit(sentence: Sentence, cue: Cue) -> bool:
    """ "The report follows Brandt's recent visit to Peru, where he met": what was done on a visit of before is as old as it."""
    keys = sentence.tokens.keys
    where = next((at for at in range(cue.first - 1, sentence.first, -1) if keys[at] == "where"), -1)
    if cue.clause is None or where < 0:
        return False
    return any(noun.kind is MeetingKind.VISIT and is_background(sentence, i) for i, _, noun in nouns_of(sentence, sentence.first, where))


def _is_counted(sentence: Sentence, clause: Clause) -> bool:
    """Is the verb that the clause seems to have a noun behind a number ("the 12th meeting of")?"""
    before = clause.main - 1
    return sentence.tokens.keys[clause.main] == "meeting" and before >= 0 and bool(sentence.tokens.bits[before] & voc.DIGIT)


def _clause_cues(sentence: Sentence, clause: Clause, status: MeetingStatus, named: bool) -> list[Cue]:
    """The cues of the first row of the clause's verb that has any; ``status`` is what the clause as a whole tells.

    Where the sentence has no noun of an encounter (``named``), verbs that take one are passed over.
    """
    gives = named and clause.lemma in GIVING
    for row in rows_by_lemma()[clause.lemma]:
        if row.light and not (named or row.lemma in ATTENDED):
            continue
        if row.particle and not has_particle(sentence, clause, row.particle) and not is_split(sentence, clause, row):
            continue
        read = light_cues if row.light else verb_cues
        cues = list(grant_cues(sentence, clause, row, status)) if gives else []
        cues = cues or list(read(sentence, clause, row, status))
        if cues:
            return cues
    return []


def _bare_nouns(sentence: Sentence) -> Iterator[Cue]:
    """The cues of nouns that no light verb takes."""
    quoted = [clause.main for clause in sentence.clauses if clause.quoted]
    for i, j, noun in nouns_of(sentence, sentence.first, sentence.last):
        aside = not ASIDES.isdisjoint(sentence.tokens.keys[max(sentence.first, i - 4) : i])  # "on the margins of the summit, A met B"
        if aside or noun.words in _TAKEN or quoted and quoted[0] < i and sentence.is_quoted(i) or is_wished(sentence, i):
            continue
        others = [actor for group in behind_noun(sentence, j, None) for actor in group]
        cue = _visit_cue(sentence, i, j, noun, others) if noun.kind is MeetingKind.VISIT else _talks_cue(sentence, i, j, noun, others)
        if cue is not None:
            yield from _each(cue, j)


def _each(cue: Cue, j: int) -> Iterator[Cue]:
    """The cue of a noun that ends at token ``j``, or one for each of those with whom meetings are planned."""
    sentence = cue.sentence
    planned = cue.status is MeetingStatus.PLANNED or not PROGRAMMES.isdisjoint(sentence.tokens.keys[sentence.first : sentence.last])
    between = bool(cue.others) and sentence.tokens.keys[cue.others[0].start - 1] == "between"
    if cue.kind is not MeetingKind.MEETING or between or not are_many(sentence, j, cue.others, planned):
        yield cue
        return
    for other in cue.others:
        yield evolve(cue, others=[other], last=other.last, separate=True)


def _visit_cue(sentence: Sentence, i: int, j: int, noun: EncounterNoun, others: list[Actor]) -> Cue | None:
    """A visit: "X's Oslo visit", "the visit of X", "X is on a visit", "during a visit to Oslo, X"."""
    owner = owner_of(sentence, i)
    if others and any(j <= clause.first < others[0].start and clause.mood == FINITE for clause in sentence.clauses):
        others = []  # "In the course of the visit, she held talks with A"
    if not owner and others and sentence.tokens.keys[others[0].start - 1] == "of":
        owner, others = others, []
    if not owner and i - sentence.first < 4:  # "A working visit by A to Oslo begins today"
        owner = [actor for actor in after_word(sentence, j, "by", min(j + 2, sentence.last)) if actor.kind == PERSON]
    if not owner and (stay := _stay(sentence, i, j, noun)) is not None:
        return stay
    assumed = not owner and _opens_phrase(sentence, i)
    if assumed:
        owner = _visitor(sentence, i, j)
    if not (others or owner) or not _has_people(others, owner):
        return None
    cue = _noun_cue(sentence, i, j, noun, owner, others)
    cue.assumed = assumed
    if not assumed:
        add_company(cue)
    return cue


def _talks_cue(sentence: Sentence, i: int, j: int, noun: EncounterNoun, others: list[Actor]) -> Cue | None:
    """Talks with somebody, and whose they are: "X's talks with Y", "In a meeting with Y, X said"."""
    owner = (owner_of(sentence, i) or had_by(sentence, j)) if others else []
    if not others and noun.family is NounFamily.COURTESY and _opens_phrase(sentence, i):
        owner, others = _paid_by(sentence, i, j)
    if not others and noun.kind in _OF_SOMEBODY:
        owner, others = told_in(sentence, i, j)
    if not others:
        return None
    if not owner and _opens_phrase(sentence, i) and others[0].start > 0 and sentence.tokens.keys[others[0].start - 1] != "between":
        told = any(j <= clause.first < others[0].start and clause.mood == FINITE for clause in sentence.clauses)
        owner = taker(sentence, i, sentence.last if i == sentence.first else j if told else others[-1].last)
        owner = [] if all(actor.kind == GROUP for actor in owner) else owner  # "At the meeting with B, the sides noted"
    if not _has_people(others, owner) or not owner and _is_object(sentence, i, others):
        return None
    cue = _noun_cue(sentence, i, j, noun, owner, others)
    add_company(cue)
    return cue


def _paid_by(sentence: Sentence, i: int, j: int) -> tuple[list[Actor], list[Actor]]:
    """Who pays a visit and on whom: "During a courtesy visit by B, A said", "by the Guild, A said"."""
    if sentence.tokens.keys[j] != "by":
        return [], []
    guests = [actor for actor in sentence.actors if j < actor.start <= j + 2][:1]
    return guests, [actor for actor in taker(sentence, i, guests[-1].last if guests else j) if actor.kind == PERSON]


def _is_object(sentence: Sentence, i: int, others: list[Actor]) -> bool:
    """Is an encounter with one person, nobody saying whose, the object of another verb ("refused talks with B", "praised an exhibition of B")?"""
    keys = sentence.tokens.keys
    if len(others) > 1 or others[0].kind != PERSON or i - sentence.first <= _FRONT or keys[others[0].start - 1] == "between":
        return False
    before = keys[max(sentence.first, i - _WITHIN) : i]
    return _SETTINGS.isdisjoint(before) and PROGRAMMES.isdisjoint(before)


def _has_people(others: list[Actor], owner: list[Actor]) -> bool:
    return any(actor.kind in (PERSON, GROUP) for actor in (*others, *owner))


def _noun_cue(sentence: Sentence, i: int, j: int, noun: EncounterNoun, owner: list[Actor], others: list[Actor]) -> Cue:
    kind = noun_kind(sentence, i, noun)
    if kind is MeetingKind.GATHERING and noun.words in _OF_TWO and others and sentence.tokens.keys[others[0].start - 1] == "with":
        kind = MeetingKind.MEETING
    if kind in (MeetingKind.MEETING, MeetingKind.GATHERING):
        kind = _held_by(sentence, j) or kind
    last, status = max(j, others[0].last if others else j), noun_status(sentence, i)
    cue = Cue(sentence, None, kind, i, last, owner, others, noun.owner, noun.other, status, f"noun {noun.words}")
    cue.background = is_background(sentence, i) or is_called_off(sentence, i, others[-1].last if others else j)
    cue.definite = sentence.tokens.keys[max(i - 1, 0)] == "the"
    return cue


def _held_by(sentence: Sentence, j: int) -> MeetingKind | None:
    """The screen or telephone by which "the meeting of the Group, held through video conferencing," was."""
    held = next((c for c in sentence.clauses if c.lemma in ("hold", "conduct", "convene") and j <= c.first <= j + _NEAR), None)
    return medium_of(sentence, held.first, min(held.last + _NEAR, sentence.last)) if held is not None else None


def _stay(sentence: Sentence, i: int, j: int, noun: EncounterNoun) -> Cue | None:
    """A visit told by "is on a working visit to", "will be in Oslo for a visit"."""
    clause = next((c for c in reversed(sentence.clauses) if c.main < i and c.lemma == "be" and c.subject and not c.relative), None)
    if (
        clause is None
        or not {"on", "for"} & set(sentence.tokens.keys[max(clause.last, i - 4) : i])
        or (status := read_status(sentence, clause)) is None
    ):
        return None
    people = [actor for actor in clause.subject if actor.kind in (PERSON, PRONOUN)]
    if not people:
        return None
    cue = Cue(sentence, clause, noun.kind, clause.first, j, people, [], noun.owner, noun.other, status, f"be on {noun.words}")
    cue.weak = status is MeetingStatus.HELD and is_present(clause)
    return cue


def _visitor(sentence: Sentence, i: int, j: int) -> list[Actor]:
    """Who is "on a visit to": the one named right before, else who acts."""
    told = next((c for c in reversed(sentence.clauses) if c.main < i and c.relative and c.lemma == "be" and c.subject), None)
    if told is not None:
        return told.subject[-1:]
    near = [
        actor
        for actor in sentence.actors
        if actor.kind == PERSON and i - 6 <= actor.last < i and "on" in sentence.tokens.keys[actor.last : i]
    ]
    return near[-1:] or taker(sentence, i, j)[:1]


def _opens_phrase(sentence: Sentence, i: int) -> bool:
    """Does the noun stand behind "in a", "during the", "at a separate"?"""
    keys = sentence.tokens.keys
    return any(key in _OPENINGS for key in keys[max(sentence.first, i - 4) : i])
