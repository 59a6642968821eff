"""Who is said to come along with whom, or to stand on whose side: those share a state, and stand together at a meeting.

escort := "accompanying" (anchor) "was" (members)              "Accompanying Mr Vale were Ana Brandt and Ida Berg"
        | (anchor) "accompanied by" (members)                  "Vale, flanked by Ana Brandt"; "they were joined for lunch by Ana Brandt"
        | (members) "accompanied" (anchor)                     "Ana Brandt, who accompanied the minister"
        | "on the" (anchor) "side" … (members)                 "On the Swiss side were …"; "A and B took part on the Swiss side"
        | (anchor) "delegation" "includes" (members)           "The Swiss delegation was made up of …"
        | (members) "are part of" (anchor) "delegation"        "… were members of the Swiss delegation"
        | "members of" (anchor) "delegation" "are" (members)   "Other members of the delegation were …"
"""

from collections.abc import Iterator

from attrs import define

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE, Actor

_BRINGING = frozenset("accompanying joining flanking assisting escorting".split())
_WITH = frozenset((("with", "him"), ("with", "her"), ("with", "them")))
_BROUGHT = frozenset("accompanied joined flanked assisted escorted supported".split())
_HELPED = frozenset(("assisted", "supported"))  # said of things too
_TOGETHER = frozenset((("together", "with"), ("along", "with"), ("alongside",), ("came", "with"), ("arrived", "with")))
_COMING = frozenset(("accompany", "escort"))
_GOING = frozenset("come arrive visit travel fly go undertake pay tour".split())
_PARTS = frozenset("side delegation team party".split())
_CONSISTING = frozenset("include comprise consist feature".split())
_COPULAS = frozenset((("were",), ("was",), ("are",), ("is",), (":",)))
_MADE = frozenset((("made", "up", "of"), ("composed", "of"), ("formed", "of"), ("formed", "by")))
_TAKING_PART = frozenset("attend participate take join represent present be sit".split())
_FROM = frozenset("on from for representing".split())
_OPENING = frozenset(", ; while and - – : also".split())
_BE = frozenset("was were are is included include".split())
_NEAR = 8  # tokens between "joined" and its "by": "joined at the talks by"
_LEAD_IN = 4  # tokens before the first of a list: "his wife, Ana Brandt"

_HOLDING = frozenset("comprising including consisting composed made".split())

ESCORTING = (
    _BRINGING
    | _BROUGHT
    | _PARTS
    | frozenset("accompany accompanies accompanied company him her them with together along alongside".split())
)
"""Words without one of which nobody is said to come along."""


@define(eq=False)
class Escort:
    """``members`` come along with the ``anchor``, or stand on its side; the anchor is None where nobody is named."""

    members: list[Actor]
    anchor: Actor | None


def read_escorts(sentence: Sentence) -> list[Escort]:
    """Every escort that a sentence tells of, denied and merely possible ones aside."""
    keys = sentence.tokens.keys[sentence.first : sentence.last]
    if not sentence.actors or ESCORTING.isdisjoint(keys):
        return []
    found = [*_inverted(sentence), *_brought(sentence), *_coming(sentence), *_of_sides(sentence), *_of_delegations(sentence)]
    return [escort for escort in found if escort.members]


def _people(actors: list[Actor]) -> list[Actor]:
    return [actor for actor in actors if actor.kind == PERSON]


def _behind(sentence: Sentence, at: int) -> list[Actor]:
    """The people of the list that begins at token ``at``, "also", "his wife," and a colon aside."""
    first = next((actor for actor in sentence.actors if actor.start >= at or actor.first <= at < actor.last), None)
    if first is None or first.start > at + _LEAD_IN or sentence.mains.intersection(range(at, first.start)):
        return []
    return _people(sentence.chain(first.start))


def _all_behind(sentence: Sentence, at: int) -> list[Actor]:
    """Everybody behind "by", up to the next verb or preposition: "by Ana Brandt, his adviser, Jane Roe, and by Ida Berg"."""
    found = _behind(sentence, at)
    last = found[-1].last if found else sentence.last
    for actor in sentence.actors:
        if actor.start < last or actor.kind != PERSON:
            continue
        before = sentence.tokens.keys[actor.start - 1]
        if sentence.mains.intersection(range(last, actor.start)) or before != "by" and sentence.tokens.bits[actor.start - 1] & voc.PREP:
            break
        found, last = [*found, actor], actor.last
    return found


def _inverted(sentence: Sentence) -> Iterator[Escort]:
    """ "Also accompanying Mr Vale was Ana Brandt"."""
    keys, first = sentence.tokens.keys, sentence.first
    first += keys[first] == "also"
    if first >= sentence.last or keys[first] not in _BRINGING and not _is_with(sentence, first):
        return
    for at in range(first + 1, min(first + 20, sentence.last)):
        if keys[at] in _BE and at not in sentence.named:
            anchor = next((actor for actor in sentence.actors if first < actor.first < at), None)
            yield Escort(_behind(sentence, at + 1), anchor)
            return


def _is_with(sentence: Sentence, first: int) -> bool:
    """ "With him were", "With the Secretary were"."""
    keys = sentence.tokens.keys
    if keys[first] != "with":
        return False
    actor = sentence.actor_at(first + 1)
    at = actor.last if actor is not None and actor.kind == PERSON else first + 2 if keys[first : first + 2] in _WITH else first
    return keys[at : at + 1] in _COPULAS


def _brought(sentence: Sentence) -> Iterator[Escort]:
    """ "Vale, accompanied by Ana Brandt"."""
    keys = sentence.tokens.keys
    for at in range(sentence.first, sentence.last - 1):
        if keys[at] not in _BROUGHT and keys[at - 1 : at + 1] != ("the", "company"):
            continue
        by = next(
            (n for n in range(at + 1, min(at + _NEAR, sentence.last)) if keys[n] == "by" or keys[n - 1 : n + 1] == ("company", "of")), -1
        )
        if by < 0 or any(at < actor.first < by and actor.kind != STATE for actor in sentence.actors):
            continue
        clause = next((c for c in sentence.clauses if c.main == at or keys[at] == "company" and c.main < at < c.end), None)
        if clause is not None and (clause.negated or clause.quoted) or keys[at] in _HELPED and not (clause and _people(clause.subject)):
            continue
        before = [actor for actor in sentence.actors if actor.last <= at and actor.kind in (PERSON, PRONOUN, GROUP)]
        anchors = clause.subject if clause is not None and clause.subject else before[-1:]
        yield Escort(_all_behind(sentence, by + 1), anchors[0] if anchors else None)


def _coming(sentence: Sentence) -> Iterator[Escort]:
    """ "Ana Brandt accompanied the minister"."""
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        if clause.lemma in _GOING and not (clause.negated or clause.quoted) and clause.subject:
            at = next(
                (
                    n
                    for n in range(clause.main, min(clause.end, sentence.last))
                    if not _TOGETHER.isdisjoint((keys[n : n + 1], keys[n : n + 2]))
                ),
                -1,
            )
            if at >= 0:
                yield Escort(_behind(sentence, at + 1 + (keys[at + 1 : at + 2] == ("with",))), clause.subject[0])
        if clause.lemma in _COMING and not (clause.passive or clause.negated or clause.quoted) and clause.subject:
            anchor = next((actor for actor in sentence.actors if clause.last <= actor.first < clause.end), None)
            if anchor is not None and anchor not in clause.subject:
                yield Escort(_people(clause.subject), anchor)


def is_part(actor: Actor) -> bool:
    """Is it a side or delegation, or one "member of the Swiss delegation"?"""
    keys = actor.tokens.keys
    return keys[actor.last - 1] in _PARTS and (actor.kind in (BODY, GROUP) or actor.official is not None and keys[actor.first] == "member")


def _of_sides(sentence: Sentence) -> Iterator[Escort]:
    """Those named behind "on the Swiss side" that opens a clause, or right before it; only where somebody takes part in something."""
    keys = sentence.tokens.keys
    sides = [a for a in sentence.actors if is_part(a) and a.countries and a.start > sentence.first and keys[a.start - 1] in _FROM]
    if not sides or not any(clause.lemma in _TAKING_PART and not clause.negated for clause in sentence.clauses):
        return
    for n, side in enumerate(sides):
        opens = side.start - 1 == sentence.first or keys[side.start - 2] in _OPENING or keys[side.last : side.last + 1] in _COPULAS
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
    return _people(clause.subject) if clause is not None and not clause.passive else []


def _of_delegations(sentence: Sentence) -> Iterator[Escort]:
    """ "The Swiss delegation includes A and B", "A was part of the delegation"."""
    keys = sentence.tokens.keys
    for part in sentence.actors:
        if not is_part(part):
            continue
        yield Escort(_held(sentence, part), part)
        for clause in sentence.clauses:
            if clause.negated or clause.quoted:
                continue
            if clause.lemma in ("be", "include") and 0 <= clause.first - part.last < 2 and _is_of_members(part):
                yield Escort(_behind(sentence, clause.last), _owner(sentence, part))
            elif part in clause.subject or clause.subject_first >= 0 and part.start == clause.subject_first:
                if (at := _list_start(sentence, clause)) >= 0:
                    yield Escort(_behind(sentence, at), _owner(sentence, part))
            elif (
                clause.lemma == "be"
                and clause.last <= part.start <= clause.last + 5
                and (keys[part.start - 1] == "of" or part.kind == PERSON)
            ):
                yield Escort(_people(clause.subject), _owner(sentence, part))


def _is_of_members(part: Actor) -> bool:
    """ "Other members of the delegation", "also on the delegation"."""
    return part.head == "member" or part.tokens.keys[part.start - 1] in ("of", "on", "in")


def _held(sentence: Sentence, part: Actor) -> list[Actor]:
    """ "A delegation of investors comprising A and B"."""
    keys = sentence.tokens.keys
    at = next((n for n in range(part.last, min(part.last + _LEAD_IN + 1, sentence.last)) if keys[n] in _HOLDING), -1)
    if at < 0:
        return []
    return _behind(sentence, at + (2 if keys[at] in ("consisting", "composed") else 3 if keys[at] == "made" else 1))


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
