"""Reports that begin after the fact: no verb says that people met, yet two sides "discussed", or somebody spoke "at the meeting"."""

from itertools import chain

from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.encounters import VIRTUAL
from pressparse.events.meetings.cues import Cue, is_weak
from pressparse.events.meetings.kinds import medium_behind
from pressparse.events.meetings.nouns import nouns_of
from pressparse.events.meetings.sides import behind_verb
from pressparse.lexicon.encounters import EARLIER, FAILING, NAMESAKES, TO_COME
from pressparse.model import MeetingKind, MeetingStatus, Person, Role
from pressparse.phrases.actors import PERSON, Actor

_DISCUSSING = frozenset(
    "discuss exchange focus review consider assess analyse analyze examine explore evaluate debate deliberate compare".split()
)
_CONCLUDING = frozenset("agree decide pledge resolve address".split())  # of two states' officials in the lead
_LEAD = 2  # sentences
_NOT_NOW = EARLIER | TO_COME | {"will"}
_TALKS = (MeetingKind.MEETING, MeetingKind.CALL, MeetingKind.VIDEO)
_MADE = frozenset("made make makes making issued renewed reiterated".split())
_BEING_THERE = frozenset("attend participate join take".split())
_OBJECT = 4  # tokens from a verb to the noun that is its object
_NEXT = 2  # sentences behind it that may tell that it was a call
_HEAD = 4  # words before the noun of a sentence that speaks of it: "In the course of the conversation"

_Aftermath = tuple[int, Cue, list[Person]]


def read_aftermath(discourse: Discourse, headings: frozenset[int], stamped: bool) -> _Aftermath | None:
    """The first sentence that tells of an encounter after the fact: its number, the cue and who was there; None where none does.

    Beside other encounters only a lead does, on those who are at none of them.

    ``stamped`` says that the report opens with a day and place of its own; then a noun anywhere ("told the session") speaks of its event.
    """
    body = [(number, sentence) for number, sentence in enumerate(discourse.sentences) if number not in headings]
    lead = next((one for number, sentence in body[:_LEAD] if (one := _decided(discourse, number, sentence)) is not None), None)
    if lead is not None or discourse.encounters:
        return lead
    found = (_discussed(discourse, number, sentence) for number, sentence in body)
    there: dict[int, list[Person]] = {}  # by section: who speaks in it
    told = (_told(discourse, number, sentence, headings, stamped, there) for number, sentence in body)
    return next((one for one in chain(found, told) if one is not None), None)


def _decided(discourse: Discourse, number: int, sentence: Sentence) -> _Aftermath | None:
    """A lead in which officials of two states "assessed" or "agreed" something, where no talks have been told with any of them."""
    told = _discussed(discourse, number, sentence, _DISCUSSING | _CONCLUDING)
    if told is None or len({person.country for person in told[2]}) < 2:
        return None
    talks = [e for e in discourse.encounters if e.kind in (*_TALKS, MeetingKind.GATHERING)]
    met = {person.id for e in talks for person in e.people}
    before = {person.id for e in talks if e.sentence <= number for person in e.people}
    return None if any(p.id in before for p in told[2]) or all(p.id in met for p in told[2]) else told


def _discussed(discourse: Discourse, number: int, sentence: Sentence, lemmas: frozenset[str] = _DISCUSSING) -> _Aftermath | None:
    """Two sides who "discussed"."""
    for clause in sentence.clauses:
        if clause.lemma in lemmas and not (clause.quoted or clause.negated or clause.modal or is_weak(sentence, clause)):
            people = discourse.people(clause.subject, number)
            if len(people) > 1:
                kind = _opening_kind(sentence, clause) or medium_behind(sentence, clause.first, clause.last, clause.end)
                kind = kind or _kind_behind(discourse, number) or MeetingKind.MEETING
                first = clause.first
                if clause.lemma in _CONCLUDING and 0 <= clause.subject_first < first:
                    first = clause.subject_first  # "agreed that" is a statement too
                return number, _cue(sentence, kind, first, clause.last, clause.subject, "discussed"), people
    return None


def _opening_kind(sentence: Sentence, clause: Clause) -> MeetingKind | None:
    """The kind of a call that the sentence opens with: "In a telephone call, A and B discussed"."""
    noun = next(nouns_of(sentence, sentence.first, min(sentence.first + 6, clause.first)), None)
    return noun[2].kind if noun is not None and noun[2].kind in VIRTUAL else None


def _kind_behind(discourse: Discourse, number: int) -> MeetingKind | None:
    """The kind of a call that the next sentences go on about: "A and B discussed trade. The phone call lasted an hour"."""
    for sentence in discourse.sentences[number + 1 : number + 1 + _NEXT]:
        for i, _, noun in nouns_of(sentence, sentence.first, sentence.last):
            if noun.kind in VIRTUAL and sentence.tokens.keys[i - 1] in ("the", "this") and noun.words != "call":
                return noun.kind
    return None


def _told(
    discourse: Discourse, number: int, sentence: Sentence, headings: frozenset[int], stamped: bool, there: dict[int, list[Person]]
) -> _Aftermath | None:
    """A definite meeting or conversation, with those who speak and are spoken to in its section."""
    keys = sentence.tokens.keys
    if not _NOT_NOW.isdisjoint(keys[sentence.first : sentence.last]):
        return None
    for i, j, noun in nouns_of(sentence, sentence.first, sentence.last):
        if noun.words == "call" and not _MADE.isdisjoint(keys[max(sentence.first, i - 2) : i]):
            continue  # "made the call when": what somebody asked for
        if noun.words in NAMESAKES or any(_fails(sentence, clause, i) for clause in sentence.clauses):
            continue
        near = stamped or i - sentence.first <= _HEAD and noun.kind in _TALKS
        if near and noun.kind in (*_TALKS, MeetingKind.GATHERING) and i > sentence.first and keys[i - 1] in ("the", "this"):
            if sentence.section not in there:
                there[sentence.section] = _speaking(discourse, sentence.section, headings)
            people = there[sentence.section]
            return (number, _cue(sentence, noun.kind, i, j, [], f"the {noun.words}"), people) if people else None
    return None


def _fails(sentence: Sentence, clause: Clause, i: int) -> bool:
    """Does the clause refuse or ask for what its object names at token ``i``, and not "call the meeting to order"?"""
    asks = clause.lemma != "call" or "for" in sentence.tokens.keys[clause.last : i]
    return clause.lemma in FAILING and i - _OBJECT <= clause.main < i and asks


def _cue(sentence: Sentence, kind: MeetingKind, first: int, last: int, subject: list[Actor], rule: str) -> Cue:
    return Cue(sentence, None, kind, first, last, subject, [], Role.PARTICIPANT, Role.PARTICIPANT, MeetingStatus.HELD, rule)


def _speaking(discourse: Discourse, section: int, headings: frozenset[int]) -> list[Person]:
    """Who acts in the full clauses of a section, and whom they thank or tell."""
    found: dict[str, Person] = {}
    for number in discourse.within(section):
        sentence = discourse.sentences[number]
        for clause in sentence.clauses if number not in headings else ():
            denied = clause.negated or sentence.tokens.keys[clause.subject_first - 1] in ("neither", "nor")
            absent = denied and clause.lemma in _BEING_THERE
            if clause.mood == FINITE and clause.subject and not (clause.relative or clause.quoted or clause.modal or absent):
                there = [*clause.subject, *(actor for group in behind_verb(sentence, clause, ("", "to")) for actor in group)]
                found.update((person.id, person) for person in discourse.people([a for a in there if a.kind == PERSON], number))
    return list(found.values())
