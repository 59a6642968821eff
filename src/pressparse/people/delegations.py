"""Whose side somebody stands on, and who belongs to a delegation.

side       := "on the" (side) "side" … (members)              "On the Swiss side were …"; "A and B took part on the Swiss side"
delegation := (delegation) "includes" (members)               "The Swiss delegation was made up of …", "a team comprising A and B"
            | (members) "are part of" (delegation)            "… were members of the Swiss delegation"
            | "members of" (delegation) "are" (members)       "Other members of the delegation were …"
            | (delegation) "is led by" (members)
"""

from collections.abc import Iterator

from attrs import define

from pressparse.clauses import INFINITIVE, REDUCED, Clause, Sentence
from pressparse.phrases.actors import BODY, GROUP, PERSON, STATE, Actor

PARTS = frozenset("side delegation team party entourage suite".split())
_CONSISTING = frozenset("include comprise consist feature".split())
COPULAS = frozenset((("were",), ("was",), ("are",), ("is",), (":",)))
_LEADING = frozenset("lead head represent front".split())
_MADE = frozenset((("made", "up", "of"), ("composed", "of"), ("formed", "of"), ("formed", "by")))
_TAKING_PART = frozenset("attend participate take join represent present be sit".split())
_FROM = frozenset("on from for representing".split())
_OPENING = frozenset(", ; while and - – : also".split())
_LEAD_IN = 4  # tokens before the first of a list: "his wife, Ana Brandt"
_HOLDING = frozenset("comprising including consisting composed made".split())


@define(eq=False)
class Escort:
    """``members`` come along with the ``anchor``, or stand on its side; the anchor is None where nobody is named, ``of_guest`` where it is "the diplomat"."""

    members: list[Actor]
    anchor: Actor | None
    of_guest: bool = False


def people_of(actors: list[Actor]) -> list[Actor]:
    """Those of the actors who are people."""
    return [actor for actor in actors if actor.kind == PERSON]


def list_behind(sentence: Sentence, at: int) -> list[Actor]:
    """The people of the list that begins at token ``at``, "also", "his wife," and a colon aside."""
    first = next((actor for actor in sentence.actors if actor.start >= at or actor.first <= at < actor.last), None)
    if first is None or first.start > at + _LEAD_IN or sentence.mains.intersection(range(at, first.start)):
        return []
    return people_of(sentence.chain(first.start))


def is_part(actor: Actor) -> bool:
    """Is it a side or delegation, or one "member of the Swiss delegation"?"""
    keys = actor.tokens.keys
    return keys[actor.last - 1] in PARTS and (actor.kind in (BODY, GROUP) or actor.official is not None and keys[actor.first] == "member")


def of_sides(sentence: Sentence) -> Iterator[Escort]:
    """Those named behind "on the Swiss side" that opens a clause, or right before it; only where somebody takes part in something."""
    keys = sentence.tokens.keys
    sides = [a for a in sentence.actors if is_part(a) and a.countries and a.start > sentence.first and keys[a.start - 1] in _FROM]
    if not sides or not any(clause.lemma in _TAKING_PART and not clause.negated for clause in sentence.clauses):
        return
    for n, side in enumerate(sides):
        opens = side.start - 1 == sentence.first or keys[side.start - 2] in _OPENING or keys[side.last : side.last + 1] in COPULAS
        if opens:
            end = sides[n + 1].start if n + 1 < len(sides) else sentence.last
            yield Escort([a for a in sentence.actors if a.kind == PERSON and side.last <= a.start < end], side)
        else:
            yield Escort(_before(sentence, side), side)


def _before(sentence: Sentence, side: Actor) -> list[Actor]:
    """The list that ends right before "from the Swiss side", else who takes part on it."""
    last = next((a for a in reversed(sentence.actors) if a.last <= side.start - 1), None)
    if last is not None and last.kind == PERSON and side.start - 1 - last.last <= 1:
        return [a for a in sentence.actors if a.kind == PERSON and last in sentence.chain(a.start, side.start)]
    clause = next((c for c in reversed(sentence.clauses) if c.main < side.first and c.lemma in _TAKING_PART), None)
    return people_of(clause.subject) if clause is not None and not clause.passive else []


def of_delegations(sentence: Sentence) -> Iterator[Escort]:
    """ "The Swiss delegation includes A and B", "A was part of the delegation"."""
    keys = sentence.tokens.keys
    for part in sentence.actors:
        if not is_part(part):
            continue
        yield Escort(_held(sentence, part), part)
        for clause in sentence.clauses:
            if clause.negated or clause.quoted or clause.mood == INFINITIVE:
                continue
            if clause.lemma in ("be", "include") and 0 <= clause.first - part.last < 2 and _is_of_members(part):
                yield Escort(list_behind(sentence, clause.last), _owner(sentence, part))
            elif _is_led(clause, part) and keys[clause.last : clause.last + 1] == ("by",):
                yield Escort(list_behind(sentence, clause.last + 1), _owner(sentence, part))
            elif part in clause.subject or clause.subject_first >= 0 and part.start == clause.subject_first:
                if (at := _list_start(sentence, clause)) >= 0:
                    yield Escort(list_behind(sentence, at), _owner(sentence, part))
            elif (
                clause.lemma == "be"
                and clause.last <= part.start <= clause.last + 5
                and (keys[part.start - 1] == "of" or part.kind == PERSON)
            ):
                yield Escort(people_of(clause.subject), _owner(sentence, part))


def _is_led(clause: Clause, part: Actor) -> bool:
    """ "The delegation was led", "the delegation, headed": in the passive."""
    behind = clause.mood == REDUCED and part.last <= clause.first <= part.last + 1
    return clause.passive and clause.lemma in _LEADING and (clause.subject[-1:] == [part] or behind)


def _is_of_members(part: Actor) -> bool:
    """ "Other members of the delegation", "also on the delegation"."""
    return part.head == "member" or part.tokens.keys[part.start - 1] in ("of", "on", "in")


def _held(sentence: Sentence, part: Actor) -> list[Actor]:
    """ "A delegation of investors comprising A and B"."""
    keys = sentence.tokens.keys
    at = next((n for n in range(part.last, min(part.last + _LEAD_IN + 1, sentence.last)) if keys[n] in _HOLDING), -1)
    if at < 0:
        return []
    return list_behind(sentence, at + (2 if keys[at] in ("consisting", "composed") else 3 if keys[at] == "made" else 1))


def _list_start(sentence: Sentence, clause: Clause) -> int:
    """Where the members of what the clause says to "include", "consist of" or "be made up of" somebody begin, else -1."""
    keys, main = sentence.tokens.keys, clause.main
    if clause.lemma in _CONSISTING and not clause.passive:
        return clause.last + (keys[clause.last : clause.last + 1] == ("of",))
    return next((main + len(words) for words in _MADE if keys[main : main + len(words)] == words), -1)


def _owner(sentence: Sentence, part: Actor) -> Actor:
    """Whose delegation it is: "Vale's delegation", "the delegation of Peru"; the delegation itself where it is nobody's."""
    keys = sentence.tokens.keys
    if part.countries:
        return part
    for actor in sentence.actors:
        if keys[actor.last : actor.last + 1] in (("'s",), ("'",), ("’",)) and actor.last + 1 >= part.start - 1 and actor.last <= part.first:
            return actor
        if actor.first >= part.last and keys[part.last : part.last + 1] == ("of",) and actor.kind == STATE and actor.start <= part.last + 2:
            return actor
    return part
