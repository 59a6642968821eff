"""Lists that name those whom the text has spoken of, or who were there at all.

named := "they" | "the new envoys" "are" (people)            "They are A, B and C"
       | "speakers" | "others present" "included" (people)    "Among the guests were A and B"
       | (group) ":" (people)                                 "received four ambassadors: A, B and C"
"""

from pressparse.clauses import Clause, Sentence
from pressparse.events.discourse import Encounter
from pressparse.lexicon.encounters import HOSTING
from pressparse.model import MeetingKind, Person, Role
from pressparse.phrases.actors import GROUP, PERSON, Actor

_OTHERS = frozenset(
    "delegation entourage others participants attendees speakers members panelists panellists guests delegates dignitaries".split()
)
_RECEIVED = frozenset("envoys ambassadors commissioners diplomats recipients".split())
_HEADS = _OTHERS | _RECEIVED | frozenset("the these other among also amongst".split())
_NAMING = frozenset("be include feature".split())
_INTRODUCING = frozenset((":", "namely", "viz"))
_LINKING = frozenset(", ; and of from for representing the".split())
_NEAR = 9  # tokens before "are", "included", and between a group and its colon


def is_of_others(sentence: Sentence) -> bool:
    """Does a sentence speak of those present in general ("Others present included", "Speakers were")?"""
    return not _OTHERS.isdisjoint(sentence.tokens.keys[sentence.first : sentence.first + _NEAR])


def is_unnamed(encounter: Encounter) -> bool:
    """Is one side alone known by name, so that "they are A, B and C" names the other; or is it a ceremony, where many are received?"""
    return encounter.kind is MeetingKind.CEREMONY or len(encounter.people) == 1 and encounter.kind is not MeetingKind.VISIT


def add_guests(encounter: Encounter, people: list[Person]) -> None:
    """Adds those whom a list names: guests of a host, elsewhere participants."""
    hosted = Role.HOST in encounter.roles.values()
    for person in people:
        encounter.add(person, Role.GUEST if hosted else Role.PARTICIPANT)


def opens_list(sentence: Sentence) -> bool:
    """Does a list of those spoken of follow ("The new envoys are:", "received the following ambassadors:")?"""
    keys, last = sentence.tokens.keys, sentence.last - 1
    named = any(_is_naming(sentence, clause) for clause in sentence.clauses) or _is_hosting(sentence)
    return keys[last] in (":", ";") and not is_of_others(sentence) and named


def _is_hosting(sentence: Sentence) -> bool:
    """ "Received the following ambassadors"."""
    return any(clause.lemma in HOSTING and "following" in sentence.tokens.keys[clause.last : clause.end] for clause in sentence.clauses)


def read_named(sentence: Sentence) -> list[Actor]:
    """Those whom "they are A, B and C", "the speakers included A", "four envoys: A, B and C" name."""
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        if _is_naming(sentence, clause):
            return _list_of(sentence, clause.last)
    at = next((n for n in range(sentence.first + 1, sentence.last - 1) if keys[n] in _INTRODUCING), -1)
    group = at >= 0 and any(a.kind == GROUP and at - _NEAR <= a.last <= at for a in sentence.actors)
    return [actor for actor in sentence.chain(at + 1) if actor.kind == PERSON] if group else []


def _list_of(sentence: Sentence, at: int) -> list[Actor]:
    """The people of a list behind token ``at``, a colon or dash aside, with the states and bodies of each: "A of Peru, B, of Chile, and C"."""
    found: list[Actor] = []
    end = at + 1
    for actor in sentence.actors:
        if actor.start < at:
            continue
        if not actor.start <= end and not _LINKING.issuperset(sentence.tokens.keys[end : actor.start]):
            break
        end = actor.last
        if actor.kind == PERSON:
            found.append(actor)
    return found


def _is_naming(sentence: Sentence, clause: Clause) -> bool:
    """ "They are", "The new ambassadors are", "Speakers included", "Among the guests were"."""
    if clause.lemma not in _NAMING or clause.negated or clause.quoted or clause.modal or clause.passive:
        return False
    keys, before = sentence.tokens.keys, sentence.tokens.keys[sentence.first : clause.first]
    if clause.first - sentence.first > _NEAR or not before:
        return False
    of_some = before == ("they",) or not (_OTHERS | _RECEIVED).isdisjoint(before)
    return of_some and (clause.lemma != "be" or before == ("they",) or keys[sentence.first] in _HEADS)
