"""Encounters that are themselves what acts: "The 61st session of the committee opened in Oslo under the chairmanship of Ana Brandt".

cue := noun happening   "A working meeting took place", "The workshop kicked off", "A regional forum is under way", "The fair will run"
"""

from collections.abc import Iterator
from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, Clause, Sentence
from pressparse.events.meetings.bare import ORDINAL_ENDINGS, is_introduced
from pressparse.events.meetings.cues import Cue, is_weak
from pressparse.events.meetings.entourage import add_company
from pressparse.events.meetings.kinds import medium_of, noun_kind
from pressparse.events.meetings.light_cues import in_the_chair, is_definite
from pressparse.events.meetings.nouns import nouns_of
from pressparse.events.meetings.sides import after_word, behind_noun
from pressparse.lexicon.encounters import EARLIER, HAPPENINGS, SITTING
from pressparse.lexicon.rows import EncounterNoun, NounFamily
from pressparse.lexicon.things import DELEGATIONS
from pressparse.model import MeetingKind, MeetingStatus, Role
from pressparse.phrases.actors import GROUP, PERSON

_SCHEDULED = frozenset(("scheduled", "slated", "planned", "set"))
_TALKS = frozenset((MeetingKind.MEETING, MeetingKind.GATHERING, MeetingKind.VIDEO, MeetingKind.CEREMONY))
_MEETING = frozenset("meet convene sit gather".split())
_SESSION = EncounterNoun(words="session", kind=MeetingKind.GATHERING, family=NounFamily.GATHERING)
_DAYS_AHEAD = frozenset(("next", "this", "last"))
_OF = frozenset(("of", "between", "among"))
_BETWEEN = frozenset(("between", "with"))
_BEHIND = voc.PREP | voc.TIME | voc.ADV | voc.PUNCT | voc.DIGIT


@cache
def happening_verbs() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Lemma → the words one of which must stand behind it, () for none."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for lemma, particle in HAPPENINGS:
        found.setdefault(lemma, []).append(tuple(particle.split()))
    return {lemma: tuple(words) for lemma, words in found.items()}


def verb_of(clause: Clause) -> str:
    """The clause's verb: its lemma, of a participle that no table of verbs holds ("is slated for") the word."""
    return clause.lemma or clause.tokens.keys[clause.main]


def happening_cues(sentence: Sentence, clause: Clause, status: MeetingStatus) -> Iterator[Cue]:
    """The cue of a clause that says of an encounter that it took place; none where people at it are named with its noun."""
    if not _happens(sentence, clause) or is_weak(sentence, clause) or clause.relative or clause.quoted:
        return
    found = _subject_noun(sentence, clause)
    if found is None:
        return
    i, j, noun = found
    others = [actor for group in behind_noun(sentence, j, clause) for actor in group if actor.last <= clause.first]
    chairs = in_the_chair(sentence, clause) or after_word(sentence, j, "by", min(j + 1, clause.first))
    if any(actor.kind == PERSON or actor.kind == GROUP and actor.head.rstrip("s") not in DELEGATIONS for actor in others) and not chairs:
        return  # read from the noun: "talks between A and B took place"
    sides = [actor for group in behind_noun(sentence, clause.last, clause, _BETWEEN) for actor in group]
    if any(actor.kind == PERSON for actor in sides) and not chairs:
        kind = noun_kind(sentence, i, noun)
        yield Cue(sentence, clause, kind, i, sides[-1].last, [], sides, Role.PARTICIPANT, Role.PARTICIPANT, status, f"hold {noun.words}")
        return
    if noun.kind is MeetingKind.MEETING and is_definite(sentence, i) and not (chairs or is_introduced(sentence, i, others)):
        return  # "The meeting took place in Oslo": one that the report tells, or is about
    kind = _kind(sentence, clause, i, noun) if len(chairs) != 2 else noun_kind(sentence, i, noun)  # one for each side
    cue = Cue(sentence, clause, kind, i, j, chairs, others, Role.HOST, Role.PARTICIPANT, status, f"{verb_of(clause)} {noun.words}")
    if clause.passive:
        cue.status = MeetingStatus.PLANNED
    cue.definite, cue.noun, cue.happens = is_definite(sentence, i), i, True
    add_company(cue)
    yield cue


def _happens(sentence: Sentence, clause: Clause) -> bool:
    """Does the verb, with its particle, say that its subject takes place, and nothing that it acts on follow?"""
    words = happening_verbs().get(verb_of(clause))
    if words is None or clause.mood not in (FINITE, INFINITIVE) or clause.passive != (verb_of(clause) in _SCHEDULED):
        return False
    tokens, at = sentence.tokens, clause.last
    while at < clause.end and tokens.bits[at] & voc.ADV and (tokens.keys[at],) not in words:
        at += 1
    for particle in words:
        behind = at + len(particle)
        ends = behind >= sentence.last or tokens.bits[behind] & _BEHIND or tokens.keys[behind] in _DAYS_AHEAD
        if tokens.keys[at:behind] == particle and (particle or ends):
            return True
    return False


def _subject_noun(sentence: Sentence, clause: Clause) -> tuple[int, int, EncounterNoun] | None:
    """The noun that is the subject, or the last part of one ("The third day of the conference"), not one of an earlier encounter."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    first = clause.subject_first if clause.subject_first >= 0 else sentence.first
    if first > sentence.first and bits[first - 1] & voc.PREP:  # "A ceremony for the handing over of the keys"
        first = max((c.last for c in sentence.clauses if c.last <= first - 1), default=sentence.first)
    if (
        clause is next((c for c in sentence.clauses if c.mood == FINITE), None)
        and next(nouns_of(sentence, first, clause.first), None) is None
    ):
        first = sentence.first  # "A ceremony marking the anniversary of the Navy", "The congress, attended by 200 delegates,"
    for i, j, noun in nouns_of(sentence, first, clause.first):
        if noun.kind not in _TALKS or any(key in EARLIER for key in keys[max(first, i - 4) : i]):
            return None
        loose = all(keys[at] in _OF or not bits[at] & voc.PREP for at in range(_start(sentence, first, i), i))
        return (i, j, noun) if loose else None
    return _body(sentence, clause, first)


def _body(sentence: Sentence, clause: Clause, first: int) -> tuple[int, int, EncounterNoun] | None:
    """A body that meets ("The Cabinet met"), by the number of its meeting with any verb: "The 61st Standing Committee concluded"."""
    tokens, last = sentence.tokens, clause.first
    if clause.lemma not in _MEETING and not any(
        key[:1].isdecimal() and key.endswith(ORDINAL_ENDINGS) for key in tokens.keys[max(first - 2, sentence.first) : min(first + 3, last)]
    ):
        return None
    at = next((at for at in range(first, last) if tokens.keys[at] in SITTING), -1)
    return (at, at + 1, _SESSION) if at >= 0 else None


def _start(sentence: Sentence, first: int, i: int) -> int:
    """Where the noun phrase of the noun at token ``i`` begins: behind "On 4 March, "."""
    keys = sentence.tokens.keys
    commas = [at for at in range(first, i) if keys[at] == ","]
    return commas[-1] + 1 if commas and first == sentence.first else first


def _kind(sentence: Sentence, clause: Clause, i: int, noun: EncounterNoun) -> MeetingKind:
    kind = noun_kind(sentence, i, noun)
    if kind is MeetingKind.MEETING and "between" not in sentence.tokens.keys[i : clause.first]:
        kind = MeetingKind.GATHERING
    medium = medium_of(sentence, clause.first, clause.end) if kind is MeetingKind.GATHERING else None
    return medium or kind
