"""Nouns that report an encounter with a light verb.

cue := light-verb noun link   "held talks with", "paid a courtesy call on", "a meeting was held between"
"""

from collections.abc import Iterator

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, REDUCED, Clause, Sentence
from pressparse.events.meetings.bare import are_many, is_news
from pressparse.events.meetings.companions import met_apart
from pressparse.events.meetings.cues import Cue, is_weak
from pressparse.events.meetings.entourage import add_company
from pressparse.events.meetings.kinds import medium_behind, noun_kind
from pressparse.events.meetings.named_events import read_named_event
from pressparse.events.meetings.nouns import nouns_of
from pressparse.events.meetings.pronouns import read_object, read_recipient
from pressparse.events.meetings.sides import after_word, behind_noun, behind_verb, reach_of
from pressparse.events.meetings.takers import opening_sides
from pressparse.events.meetings.verb_cues import has_needed
from pressparse.lexicon.encounters import CHAIRS, HOSTING
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.rows import EncounterNoun, NounFamily
from pressparse.lexicon.things import SENT_OUT
from pressparse.model import MeetingKind, MeetingStatus, Role
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE, Actor

_SPEAKERS = frozenset("open launch address moderate facilitate".split())
_MANY, _REACH, _LONG_REACH = 3, 16, 28  # people; tokens from a verb to its noun, longer where the other chair stands between
_CHOOSY = frozenset("pay make lay cut give grant accord accept receive".split())  # the passive, too, only of the nouns that they take
_SPEAKING = frozenset("address deliver speak give make".split())
_DELEGATED = SENT_OUT | {"to", "at"}
_LEADING = frozenset("led leads lead leading headed heads head heading".split())
_TWO_SIDED = frozenset("talks consultations negotiations".split())
_OF_SIDES = _TWO_SIDED | frozenset("bilateral audience interview".split())


def light_cues(sentence: Sentence, clause: Clause, row: Row, status: MeetingStatus) -> Iterator[Cue]:
    """The cues of a light verb and its noun; several where the meetings were separate."""
    found = (_object_noun(sentence, clause, row) or read_named_event(sentence, clause, row)) if has_needed(sentence, clause, row) else None
    if found is None:
        return
    i, j, noun = found
    subject, links = _agents(sentence, clause), _links(row)
    groups = behind_noun(sentence, j, clause, links) or [met for met in [read_object(sentence, clause, j, links)] if met]
    groups = groups or (_joined(sentence, clause, i) if row.lemma == "join" else read_recipient(sentence, clause, i))
    if not groups and (
        _is_alone(sentence, clause, row, noun, subject)
        or row.lemma == "make"
        and noun.words in ("call", "calls")
        or noun.family is NounFamily.LOOSE
    ):
        return  # "made the call when": what one asks for
    everyone = [actor for group in groups for actor in group]
    if clause.mood == REDUCED and not (subject or everyone):
        subject = opening_sides(sentence, clause, i)
    planned = status is MeetingStatus.PLANNED
    several = "separate" in sentence.tokens.keys[max(sentence.first, i - 2) : i] or are_many(sentence, j, everyone, planned)
    met = any(actor.kind in (PERSON, PRONOUN) for actor in everyone) if clause.passive else bool(everyone)
    two_sided = met or len(subject) > 1 and not in_the_chair(sentence, clause) or any(a.kind == GROUP or a.head == "they" for a in subject)
    hosted = row.lemma in ("host", "play", "join") and any(actor.kind == PERSON for actor in everyone)
    kind = noun_kind(sentence, i, noun) if hosted else _light_kind(sentence, clause, row, noun, i, two_sided)
    for acting, others in met_apart(sentence, subject, groups, several and bool(groups)):
        last = max(j, others[0].last if others else 0)
        roles = _roles(sentence, row, noun, subject)
        first, rule = i if clause.passive else clause.first, f"{row.lemma} {noun.words}"
        cue = Cue(sentence, clause, kind, first, last, acting, others, *roles, status, rule)
        cue.separate, cue.definite, cue.noun = several or others != everyone, is_definite(sentence, i), i
        cue.weak = is_weak(sentence, clause) or noun.kind is MeetingKind.VISIT and cue.definite and not is_news(sentence, clause, i)
        cue.told_before = row.lemma == "attend" and clause.passive and not _is_new(sentence, i)  # "The meeting was attended by"
        add_company(cue)
        yield cue


def _is_alone(sentence: Sentence, clause: Clause, row: Row, noun: EncounterNoun, subject: list[Actor]) -> bool:
    """Is an encounter with nobody only spoken of ("wants to hold talks")?"""
    if clause.mood != INFINITIVE or noun.kind is MeetingKind.VISIT or row.kind is not MeetingKind.MEETING:
        return False
    return not _are_to_have(sentence, clause, subject)


def _are_to_have(sentence: Sentence, clause: Clause, subject: list[Actor]) -> bool:
    """Are several who act due to have it ("A and B are scheduled to hold talks")?"""
    head = clause.head
    return len(subject) > 1 and head is not None and clause.first <= head.last + 1 and bool(sentence.tokens.bits[head.first] & voc.BE)


def _links(row: Row) -> frozenset[str]:
    """What may stand between the noun and the other side; a verb that takes its noun alone ("attended") has nobody but "with"."""
    return frozenset(row.link) | {"with", "between", "among"}


def _agents(sentence: Sentence, clause: Clause) -> list[Actor]:
    if clause.passive:
        return after_word(sentence, clause.last, "by", clause.end) or in_the_chair(sentence, clause)
    acting = [actor for actor in clause.subject if actor.kind in (PERSON, GROUP, BODY, PRONOUN, STATE)]
    if acting and all(actor.kind == BODY for actor in acting):  # "The Council held its session under the chairmanship of A"
        return in_the_chair(sentence, clause) + acting
    return acting


def in_the_chair(sentence: Sentence, clause: Clause) -> list[Actor]:
    """Who chairs what a passive reports: "was held in Oslo under the chairmanship of A"."""
    for actor in sentence.actors:
        if clause.last <= actor.start < clause.end and _chairs(sentence, actor):
            return sentence.chain(actor.start, clause.end)
    return []


def _chairs(sentence: Sentence, actor: Actor) -> bool:
    keys = sentence.tokens.keys
    return keys[actor.start - 1] == "of" and keys[actor.start - 2] in CHAIRS


def _object_noun(sentence: Sentence, clause: Clause, row: Row) -> tuple[int, int, EncounterNoun] | None:
    """The noun of an encounter that the verb takes as its object, or that is the subject of its passive."""
    if clause.passive:
        if not row.passive:
            return None
        if row.lemma in _SPEAKERS and clause.mood == REDUCED:  # "the opening remarks at a roundtable moderated by"
            return next((found for found in reversed(list(nouns_of(sentence, sentence.first, clause.first)))), None)
        found = next(nouns_of(sentence, clause.subject_first, clause.first), None)
        if found is None and not (row.lemma in HOSTING and any(actor.kind == PERSON for actor in clause.subject)):
            found = next(nouns_of(sentence, sentence.first, clause.first), None)
        if found is None or row.lemma in _CHOOSY and not _takes(row, found[2]):
            return None
        return found
    if row.lemma == "conclude" and sentence.tokens.keys[clause.last : clause.last + 1] == ("that",):
        return None
    reach = _LONG_REACH if row.lemma.startswith("co-") else _REACH
    for i, j, noun in nouns_of(sentence, clause.last, min(reach_of(sentence, clause), clause.last + reach)):
        if noun.words in ("opening", "launch") and row.lemma in _SPEAKING or noun.words == "closing" and row.needs:
            continue
        if row.lemma == "receive" and any(a.kind == PERSON and clause.last <= a.start < i for a in sentence.actors):
            return None  # "received the Ambassador on a farewell visit"
        if any(_is_in_office(actor, i) for actor in sentence.actors):
            continue  # "hosted the Speaker of the People's Congress"
        fits = _takes(row, noun) or noun.words == "event" and row.subject is Role.PARTICIPANT and _is_new(sentence, i)
        if not fits or _is_governed(
            sentence, clause.last + len(row.particle.split()), i, "for" if row.lemma == "join" and sentence.chain(clause.last) else ""
        ):
            return None
        return i, j, noun
    return None


def _takes(row: Row, noun: EncounterNoun) -> bool:
    return noun.family in row.takes and noun.words not in row.bars


def _is_new(sentence: Sentence, i: int) -> bool:
    """Does an indefinite article stand before the noun at token ``i``?"""
    return not {"a", "an"}.isdisjoint(sentence.tokens.keys[max(sentence.first, i - 4) : i])


def _is_in_office(actor: Actor, i: int) -> bool:
    """Is token ``i`` a word of somebody's office?"""
    official = actor.official
    if official is None or official.name is not None and official.name[0] <= i < official.name[1]:
        return False
    return any(office.first <= i < actor.last for office in official.offices)


def _is_governed(sentence: Sentence, first: int, i: int, link: str) -> bool:
    """Is the noun part of another object ("held a briefing on the visit")? Not behind its own ``link`` ("joined B for a tour")."""
    tokens = sentence.tokens
    loose = ("of", "with", "on", "in", "at", "to", "over", "by", link)
    if tokens.keys[first - 1] in _LEADING and not _DELEGATED.isdisjoint(tokens.keys[first:i]):
        return True
    return any(tokens.bits[at] & voc.PREP and not tokens.bits[at] & voc.ADV and tokens.keys[at] not in loose for at in range(first, i))


def _light_kind(sentence: Sentence, clause: Clause, row: Row, noun: EncounterNoun, i: int, two_sided: bool) -> MeetingKind:
    """What the verb and its noun name: the noun's kind, a gathering where one side meets nobody named."""
    kind = noun_kind(sentence, i, noun)
    if kind in (MeetingKind.MEETING, MeetingKind.CALL, MeetingKind.GATHERING) and (
        medium := medium_behind(sentence, sentence.first, i + 1, clause.end)
    ):
        kind = medium
    if row.lemma == "receive" and kind is MeetingKind.VISIT or row.lemma == "pay" and kind is MeetingKind.CALL:
        return MeetingKind.MEETING
    if (
        row.lemma == "receive"
        and kind is MeetingKind.CALL
        or noun.family is NounFamily.MEAL
        and row.subject is Role.HOST
        or row.lemma == "give"
        and not row.needs
    ):
        return kind
    if row.kind is MeetingKind.CEREMONY and kind is MeetingKind.GATHERING:
        return MeetingKind.CEREMONY
    if row.kind is MeetingKind.GATHERING and two_sided and (noun.words.split()[-1] in _TWO_SIDED):
        return kind
    if noun.owner is Role.GUEST:  # a courtesy call, whoever it is paid on
        return kind
    faced = kind is MeetingKind.MEETING and row.subject is Role.PARTICIPANT and two_sided
    if row.kind is MeetingKind.GATHERING and not (faced and (noun.family is NounFamily.MEAL or _is_with_somebody(sentence, i, clause.end))):
        return kind if kind in (MeetingKind.CEREMONY, MeetingKind.VIDEO) else MeetingKind.GATHERING
    sides = two_sided or clause.passive and _is_of_sides(sentence, clause, i, noun)
    return kind if sides or kind is not MeetingKind.MEETING or _is_bilateral(noun) else MeetingKind.GATHERING


def _joined(sentence: Sentence, clause: Clause, i: int) -> list[list[Actor]]:
    """Whom one joins for the encounter whose noun is token ``i``: "joined Ana Brandt and others in a conversation"."""
    groups = behind_verb(sentence, clause, ("",))
    people = [actor for group in groups for actor in group if actor.kind == PERSON and actor.last <= i]
    return [people] if people else []


def _is_with_somebody(sentence: Sentence, i: int, limit: int) -> bool:
    """Do "with" and one or two people follow the noun at token ``i``: "attended a meeting with Ana Brandt"?"""
    for actor in sentence.actors:
        if i < actor.start < limit and sentence.tokens.keys[actor.start - 1] == "with":
            chain = sentence.chain(actor.start, limit)
            return len(chain) < _MANY and all(one.kind == PERSON for one in chain)
    return False


def _is_bilateral(noun: EncounterNoun) -> bool:
    return not {"bilateral", "negotiations"}.isdisjoint(noun.words.split())


def _is_of_sides(sentence: Sentence, clause: Clause, i: int, noun: EncounterNoun) -> bool:
    """Are talks that "were held", with nobody named, between two sides all the same: by their noun, or one that the text tells of?"""
    of_sides = not _OF_SIDES.isdisjoint(noun.words.split())
    return of_sides or is_definite(sentence, i) or "between" in sentence.tokens.keys[i : clause.end]


def _roles(sentence: Sentence, row: Row, noun: EncounterNoun, subject: list[Actor]) -> tuple[Role, Role]:
    if subject and _chairs(sentence, subject[0]):
        return Role.HOST, Role.PARTICIPANT
    if (
        row.lemma == "lead"
        and len(subject) > 1
        or noun.kind in (MeetingKind.CALL, MeetingKind.VIDEO)
        or row.lemma in ("open", "launch", "inaugurate", "declare")
        and noun.kind is not MeetingKind.CEREMONY
    ):
        return Role.PARTICIPANT, Role.PARTICIPANT
    if row.kind is MeetingKind.GATHERING and row.subject is Role.PARTICIPANT:
        return Role.PARTICIPANT, Role.PARTICIPANT
    if row.subject is not Role.PARTICIPANT or row.object is not Role.PARTICIPANT:
        return row.subject, row.object
    return noun.owner, noun.other


def is_definite(sentence: Sentence, i: int) -> bool:
    """Does "the", "this" or a possessive stand before the noun at token ``i``?"""
    return any(key in ("the", "this", "their", "his", "her") for key in sentence.tokens.keys[max(sentence.first, i - 3) : i])
