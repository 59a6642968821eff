"""The words that report an encounter, sentence by sentence, with who is on either side of them.

    cue := verb (side)            "received Ana Brandt"
         | light-verb noun link   "held talks with", "paid a courtesy call on"
         | noun link              "meeting with", "talks between A and B"
"""

from collections.abc import Iterator
from functools import cache

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.lexicon.encounters import ENCOUNTER_NOUNS, ENCOUNTERS, LIGHT_ONLY
from pressparse.lexicon.rows import Encounter as Row
from pressparse.lexicon.rows import EncounterNoun
from pressparse.model import MeetingKind, MeetingStatus, Role
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE, Actor

_PLANNING = frozenset("scheduled expected due set slated planned poised likely going ready preparing planning intends hopes plans invited invite".split())
_BACKGROUND = frozenset("previous last earlier past recent first upcoming next future forthcoming since followed following builds ahead".split())
_LINKS = ("with", "between", "among", "of", "by", "to", "on", "upon", "from", "and")


@define(eq=False)
class Cue:
    """One place that reports an encounter. Token offsets are of its sentence."""

    sentence: Sentence
    clause: Clause | None
    kind: MeetingKind
    first: int
    last: int
    subject: list[Actor]
    others: list[Actor]
    subject_role: Role
    other_role: Role
    status: MeetingStatus
    rule: str
    background: bool = False
    definite: bool = False
    leads: list[Actor] = field(factory=list)
    companions: list[Actor] = field(factory=list)


@cache
def rows_by_lemma() -> dict[str, tuple[Row, ...]]:
    """The rows of a verb, light ones first."""
    found: dict[str, list[Row]] = {}
    for row in sorted(ENCOUNTERS, key=lambda row: not row.light):
        found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


@cache
def nouns_by_words() -> dict[str, EncounterNoun]:
    """The rows of the nouns by their words."""
    return {noun.words: noun for noun in ENCOUNTER_NOUNS}


def read_cues(sentence: Sentence) -> list[Cue]:
    """Every cue of a sentence, verbs before nouns."""
    cues: list[Cue] = []
    for n, clause in enumerate(sentence.clauses):
        if clause.negated or clause.quoted or clause.mood == REDUCED and not clause.passive:
            continue
        cue = _verb_cue(sentence, n, clause)
        if cue is not None:
            cues.append(cue)
    used = [(cue.first, cue.last) for cue in cues]
    cues += [cue for cue in _noun_cues(sentence) if not any(first <= cue.first < last for first, last in used)]
    return cues


# -- verbs -----------------------------------------------------------------------------------------------------------


def _verb_cue(sentence: Sentence, n: int, clause: Clause) -> Cue | None:
    status = clause_status(sentence, n, clause)
    if status is None:
        return None
    for row in rows_by_lemma().get(clause.lemma, ()):
        if row.particle and not _has_particle(sentence, clause.last, row.particle):
            continue
        cue = _light_cue(sentence, clause, row, status) if row.light else _direct_cue(sentence, clause, row, status)
        if cue is not None:
            return cue
    return None


def clause_status(sentence: Sentence, n: int, clause: Clause) -> MeetingStatus | None:
    """Held or planned by tense and modality; None where the clause reports no fact (a wish, a background)."""
    keys = sentence.tokens.keys
    if clause.mood == INFINITIVE:
        governor = keys[clause.first - 1] if clause.first > sentence.first else ""
        if governor in _PLANNING or any(key in _PLANNING for key in keys[max(sentence.first, clause.first - 6) : clause.first]):
            return MeetingStatus.PLANNED
        head = clause.head
        if head is None or head.lemma not in ("travel", "arrive", "visit", "fly", "go", "leave", "depart", "come", "make", "continue", "be", "pay"):
            return None
        return MeetingStatus.PLANNED if head.modal or head.lemma in ("leave", "depart", "be") else MeetingStatus.HELD
    if clause.modal in ("will", "shall", "would", "'ll"):
        return MeetingStatus.PLANNED
    if clause.modal:
        return None
    if clause.future:
        return MeetingStatus.PLANNED if clause.lemma not in ("visit", "pay", "host", "attend") else MeetingStatus.HELD
    return MeetingStatus.HELD


def _has_particle(sentence: Sentence, at: int, particle: str) -> bool:
    words = tuple(particle.split())
    return sentence.tokens.keys[at : at + len(words)] == words


def _direct_cue(sentence: Sentence, clause: Clause, row: Row, status: MeetingStatus) -> Cue | None:
    """A cue whose other side follows the verb: "received X", "met with X", "travelled to Y"."""
    if clause.lemma in LIGHT_ONLY and row.kind is MeetingKind.CEREMONY and clause.passive:
        return None
    others, reach = _others(sentence, clause.last, row.link, clause)
    subject, kind = _actors(clause.subject), row.kind
    subject_role, other_role = row.subject, row.object
    if clause.passive:
        agents = _after_word(sentence, clause.last, "by", clause.end)
        others, subject, subject_role, other_role = subject, agents, row.subject, row.object
        if clause.lemma not in ("receive", "host", "welcome", "greet") or not others:
            return None
        others, reach = others, clause.last
    if kind is MeetingKind.VISIT:
        if not (subject and _is_destination(sentence, clause, others, row)):
            return None
    elif not others and not (clause.lemma == "meet" and (len(subject) > 1 or any(a.kind == GROUP or a.head == "they" for a in subject))):
        return None
    elif others and not _can_meet(sentence, clause, row, others):
        return None
    if kind is MeetingKind.CALL:
        kind = _spoken_kind(sentence, clause, row)
        if kind is None:
            return None
    cue = Cue(sentence, clause, kind, clause.first, max(reach, clause.last), subject, others, subject_role, other_role, status, row.lemma)
    _delegation(cue)
    return cue


def _spoken_kind(sentence: Sentence, clause: Clause, row: Row) -> MeetingKind | None:
    """A conversation is a call unless the words say face to face; "called X" needs no more, "talked to reporters" is none."""
    keys = sentence.tokens.keys[clause.last : clause.end]
    if "video" in keys or "videoconference" in keys or "virtually" in keys:
        return MeetingKind.VIDEO
    if row.lemma == "call" and not any(key in keys for key in ("today", "phone", "telephone", "yesterday", "earlier")):
        return None
    return MeetingKind.CALL


def _actors(subject: list[Actor]) -> list[Actor]:
    return [actor for actor in subject if actor.kind in (PERSON, GROUP, BODY, PRONOUN, STATE)]


def _can_meet(sentence: Sentence, clause: Clause, row: Row, others: list[Actor]) -> bool:
    """Is the other side somebody that one can meet?"""
    first = others[0]
    if first.kind in (PERSON, GROUP, PRONOUN):
        if row.lemma in ("welcome", "greet") and not _is_physical(sentence, clause):
            return False
        return True
    return first.kind == BODY and (first.head in ("delegation", "team", "group", "mission") or row.lemma in ("meet", "receive")) or first.kind == STATE and False


def _is_physical(sentence: Sentence, clause: Clause) -> bool:
    """Is a welcome one to a place, at a time, rather than of a thing?"""
    keys = sentence.tokens.keys[clause.last : clause.end]
    return any(key in keys for key in ("to", "at", "in", "on", "today")) and not any(key in keys for key in ("decision", "commitment", "efforts", "leadership"))


def _is_destination(sentence: Sentence, clause: Clause, others: list[Actor], row: Row) -> bool:
    """Does a verb of travel name where to?"""
    keys = sentence.tokens.keys
    at = clause.last
    while at < clause.end and sentence.tokens.bits[at] & (voc.ADV | voc.TIME | voc.DIGIT):
        at += 1
    linked = row.link == ("",) or (at < clause.end and keys[at] in row.link) or any(key in row.link for key in keys[at : at + 5])
    return linked and (bool(others) or row.link != ("",) and _place_follows(sentence, at) or row.lemma in ("visit", "tour"))


def _place_follows(sentence: Sentence, at: int) -> bool:
    return any(at < actor.first <= at + 4 and actor.kind == STATE for actor in sentence.actors)


def _others(sentence: Sentence, at: int, links: tuple[str, ...], clause: Clause) -> tuple[list[Actor], int]:
    """The chain of actors that a link of the row introduces, and where it ends."""
    tokens = sentence.tokens
    limit = min(clause.end, next((other.first for other in sentence.clauses if other.first > clause.main and other.mood not in (PARTICIPIAL, REDUCED) and other is not clause), clause.end))
    for actor in sentence.actors:
        if actor.start < at or actor.start >= limit:
            continue
        before = tokens.keys[actor.start - 1]
        direct = "" in links and _only_adverbs(sentence, at, actor.start)
        if not direct and before not in links:
            if actor.start - at > 14:
                break
            continue
        chain = sentence.chain(actor.start, limit if limit > actor.start else None)
        return chain, chain[0].last if chain else at
    return [], at


def _only_adverbs(sentence: Sentence, first: int, last: int) -> bool:
    bits, keys = sentence.tokens.bits, sentence.tokens.keys
    return all(bits[at] & (voc.ADV | voc.DET | voc.POSS | voc.TIME | voc.DIGIT | voc.MODIFIER) or keys[at] in ("on", "visiting", ",", "the", "newly", "appointed", "here") or bits[at] & voc.LOWER and keys[at].endswith("ly") for at in range(first, last))


def _after_word(sentence: Sentence, at: int, word: str, limit: int) -> list[Actor]:
    """The chain of actors right behind the first ``word``."""
    keys = sentence.tokens.keys
    for here in range(at, min(limit, sentence.last - 1)):
        if keys[here] == word:
            chain = sentence.chain(here + 1)
            if chain:
                return chain
    return []


def _delegation(cue: Cue) -> None:
    """Adds who leads a delegation, who comes along, who is "joined by" or "accompanied by"."""
    sentence, keys = cue.sentence, cue.sentence.tokens.keys
    limit = cue.clause.end if cue.clause else sentence.last
    for at in range(cue.first, limit):
        if keys[at] in ("led", "headed") and at + 1 < limit and keys[at + 1] == "by":
            cue.leads += sentence.chain(at + 2)[:1]
        elif keys[at] in ("accompanied", "joined", "attended", "flanked") and at + 1 < limit and keys[at + 1] == "by":
            cue.companions += sentence.chain(at + 2)
        elif keys[at] in ("alongside", "including") or keys[at : at + 2] in (("together", "with"), ("along", "with")):
            cue.companions += sentence.chain(at + (1 if keys[at] in ("alongside", "including") else 2))


# -- light verbs and nouns -----------------------------------------------------------------------------------------


def _light_cue(sentence: Sentence, clause: Clause, row: Row, status: MeetingStatus) -> Cue | None:
    """A cue of a light verb and a noun: "held talks with X", "a meeting was held between X and Y"."""
    first, last = (clause.last, min(clause.end, clause.last + 16)) if not clause.passive else (max(sentence.first, clause.subject_first), clause.first)
    found = next(_nouns(sentence, first, last), None)
    if found is None or clause.passive and row.lemma not in ("hold", "conduct", "host", "chair", "attend", "convene"):
        return None
    i, j, noun = found
    if row.lemma in ("have", "make", "pay", "begin", "start", "open", "present", "accept", "receive") and not _noun_suits(row, noun):
        return None
    if not clause.passive and _noun_is_governed(sentence, clause.last, i):
        return None
    kind = noun.kind if row.kind is not MeetingKind.GATHERING else _gathering(noun.kind)
    subject = [] if clause.passive else _actors(clause.subject)
    others, reach = _linked(sentence, j, clause)
    subject_role, other_role = _roles(row, noun)
    if row.kind is not MeetingKind.GATHERING and row.lemma not in ("present",) and not others and noun.kind is not MeetingKind.VISIT and len(subject) < 2 and not clause.passive:
        if not any(a.kind == GROUP or a.head == "they" for a in subject) and noun.kind not in (MeetingKind.GATHERING, MeetingKind.CEREMONY):
            kind = kind if kind in (MeetingKind.GATHERING, MeetingKind.CEREMONY, MeetingKind.VIDEO) else MeetingKind.GATHERING
    if clause.mood == INFINITIVE and not others and noun.kind is not MeetingKind.VISIT:
        return None
    cue = Cue(sentence, clause, kind, clause.first, max(j, reach), subject, others, subject_role, other_role, status, f"{row.lemma} {noun.words}")
    cue.definite = any(key in ("the", "this", "their", "his", "her") for key in sentence.tokens.keys[max(sentence.first, i - 3) : i])
    if clause.passive:
        cue.first = i
        cue.subject = _after_word(sentence, clause.last, "by", clause.end)
    _delegation(cue)
    return cue


def _noun_suits(row: Row, noun: EncounterNoun) -> bool:
    """May this light verb take this noun?"""
    if row.lemma in ("pay", "make"):
        return noun.kind is MeetingKind.VISIT or "call" in noun.words or noun.words == "visit"
    if row.lemma in ("present", "accept", "receive"):
        return noun.words.startswith(("credential", "letter", "copies"))
    if row.lemma == "open":
        return noun.kind in (MeetingKind.CEREMONY, MeetingKind.GATHERING)
    return noun.words not in ("exchange", "engagement", "opening", "launch", "fair", "event", "interview", "cabinet")


def _noun_is_governed(sentence: Sentence, first: int, i: int) -> bool:
    """Is the noun part of another object ("held a briefing on the visit")?"""
    tokens = sentence.tokens
    return any(tokens.bits[at] & voc.PREP and tokens.keys[at] not in ("of", "with") and not tokens.bits[at] & voc.ADV and tokens.keys[at] not in ("on", "in", "at", "to", "over", "by") for at in range(first, i)) or any(at + 1 < i and tokens.keys[at] in ("about", "for") for at in range(first, i))


def _gathering(kind: MeetingKind) -> MeetingKind:
    """What one convenes, chairs or attends is a gathering, unless it is a ceremony or on a screen."""
    return kind if kind in (MeetingKind.CEREMONY, MeetingKind.VIDEO) else MeetingKind.GATHERING


def _roles(row: Row, noun: EncounterNoun) -> tuple[Role, Role]:
    if row.subject is not Role.PARTICIPANT or row.object is not Role.PARTICIPANT:
        return row.subject, row.object
    return noun.owner, noun.other


def _nouns(sentence: Sentence, first: int, last: int) -> Iterator[tuple[int, int, EncounterNoun]]:
    """The nouns of encounters in tokens ``first`` to ``last``, with the words that make them what they are."""
    tokens, at = sentence.tokens, max(first, sentence.first)
    while at < last:
        for entry in tokens.words[at].nouns:
            end = at + 1 + len(entry.rest)
            if entry.kind == voc.ENCOUNTER and (not entry.rest or tokens.keys[at + 1 : end] == entry.rest):
                if not _is_verb(sentence, at):
                    yield at, end, nouns_by_words()[entry.value]
                at = end - 1
                break
        at += 1


def _is_verb(sentence: Sentence, at: int) -> bool:
    return any(clause.main == at for clause in sentence.clauses)


def _linked(sentence: Sentence, j: int, clause: Clause | None) -> tuple[list[Actor], int]:
    """The actors that "with", "between", "on", "to" or "of" introduces behind a noun."""
    tokens = sentence.tokens
    limit = clause.end if clause else sentence.last
    for actor in sentence.actors:
        if actor.start < j or actor.start >= limit:
            continue
        if actor.start - j > 16 or any(j <= other.first < actor.start and other.mood not in (REDUCED, PARTICIPIAL) and other is not clause for other in sentence.clauses):
            break
        before = tokens.keys[actor.start - 1]
        if before in ("with", "between", "among", "on", "upon", "to", "for") and actor.kind != STATE or before in ("with", "between"):
            chain = sentence.chain(actor.start)
            return chain, chain[0].last if chain else j
        if before == "of" and actor.kind in (PERSON, GROUP) and actor.start - j < 4:
            chain = sentence.chain(actor.start)
            more, reach = _linked(sentence, chain[-1].last, clause)
            return chain + more, reach
    return [], j


def _noun_cues(sentence: Sentence) -> Iterator[Cue]:
    """Nouns that report an encounter by themselves: "At a meeting with X", "X's call with Y", "the visit of X to Y"."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for i, j, noun in _nouns(sentence, sentence.first, sentence.last):
        if any(clause.quoted and clause.main < i for clause in sentence.clauses):
            continue
        others, reach = _linked(sentence, j, None)
        owner = _owner(sentence, i)
        if not others and not (owner and noun.kind is MeetingKind.VISIT):
            continue
        if not any(actor.kind in (PERSON, GROUP) for actor in (*others, *owner)):
            continue
        before = keys[max(sentence.first, i - 5) : i]
        background = any(key in _BACKGROUND for key in before) or bool(i > sentence.first and bits[i - 1] & voc.NEG)
        planned = any(key in ("upcoming", "planned", "forthcoming", "scheduled", "proposed") for key in before) or any(c.modal in ("will", "would") and c.main < i for c in sentence.clauses)
        status = MeetingStatus.PLANNED if planned else MeetingStatus.HELD
        cue = Cue(sentence, None, noun.kind, i, max(reach, j), owner, others, noun.owner, noun.other, status, f"noun {noun.words}", background)
        _delegation(cue)
        yield cue


def _owner(sentence: Sentence, i: int) -> list[Actor]:
    """Whose meeting: "X's meeting with", "X and Y's meeting", "his meeting"."""
    tokens = sentence.tokens
    for at in range(i - 1, max(i - 4, sentence.first - 1), -1):
        if tokens.keys[at] in ("'s", "'", "’"):
            return next(([actor] for actor in sentence.actors if actor.last == at), [])
        if tokens.bits[at] & voc.POSS and tokens.keys[at] in ("his", "her"):
            subject = next((clause.subject for clause in reversed(sentence.clauses) if clause.subject and clause.main < i), [])
            return [actor for actor in subject if actor.kind == PERSON or actor.head in ("he", "she")][:1]
        if tokens.bits[at] & (voc.PREP | voc.DET | voc.PUNCT):
            break
    return []
