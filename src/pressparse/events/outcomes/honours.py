"""Invitations and decorations: who is asked to come, and what is conferred."""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.outcomes.conclusions import Found, object_end
from pressparse.events.outcomes.subjects import Stretch, trimmed
from pressparse.lexicon.outcomes import DECORATIONS
from pressparse.lexicon.rows import Concluding
from pressparse.phrases.actors import PERSON, STATE


def read_person(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "invited X to visit Y", "X was invited to visit Y"."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    end = object_end(sentence, clause)
    if clause.passive:
        end = next((n for n in range(at, end) if keys[n] == "by" and (by := sentence.actor_at(n + 1)) and by.kind == PERSON), end)
        told = keys[at : at + 1] == ("to",) and clause.subject and keys[clause.first] not in ("are", "is")
        return Found(None, trimmed(sentence, at + 1, end), end) if told else None
    if not clause.subject or at >= end:
        return None
    actor = sentence.actor_at(at)
    if (
        actor is not None
        and actor.kind == STATE
        or actor is None
        and keys[at] not in ("him", "her", "them")
        and not tokens.bits[at] & (voc.CAP | voc.DET | voc.POSS)
    ):
        return None
    after = actor.last if actor else at + 1
    to = next((n for n in range(after, min(end, after + 14)) if keys[n] == "to"), None)
    return Found(None, trimmed(sentence, to + 1, end), end) if to is not None else None


def read_invitation(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "accepted the invitation", "extended an invitation to visit Y", "an invitation to attend X was extended"."""
    keys = sentence.tokens.keys
    first, last = (sentence.first, clause.first) if clause.passive else (at, min(clause.end, at + 12))
    noun = next((n for n in range(first, last) if keys[n] in ("invitation", "invitations", "invite")), None)
    if noun is None or keys[noun - 1] == "the" and keys[noun - 2] in ("at", "on", "upon"):
        return None
    end = clause.first if clause.passive else object_end(sentence, clause)
    to = next(
        (
            n
            for n in range(noun + 1, end)
            if keys[n] == "to" and sentence.actor_at(n + 1) is None and not sentence.tokens.bits[n + 1] & voc.POSS
        ),
        None,
    )
    end = next(
        (n for n in range(to or end, end) if keys[n] == "from" and (sentence.actor_at(n + 1) or sentence.tokens.bits[n + 1] & voc.POSS)),
        end,
    )
    found = Found(None, trimmed(sentence, to + 1, end) if to is not None else None, clause.last if clause.passive else end)
    found.first = noun if clause.passive else -1
    return found


_RAISING = frozenset(("make", "appoint", "name"))  # verbs that need a grade: "made a Knight of the Order"
_GRADES = frozenset("rank grade class degree knight commander officer chevalier dame".split())


@cache
def _decorations() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word → the names of decorations that begin so, longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted((tuple(name.split()) for name in DECORATIONS), key=len, reverse=True):
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def _length(sentence: Sentence, at: int) -> int:
    """How many tokens the decoration has that begins at ``at``, one of a single word only with a capital; 0 where none does."""
    keys, capital = sentence.tokens.keys, sentence.tokens.bits[at] & voc.CAP
    names = (words for words in _decorations().get(keys[at], ()) if keys[at : at + len(words)] == words)
    return next((len(words) for words in names if capital or len(words) > 1), 0)


def read_decoration(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "awarded X the Order of Y", "was awarded the medal", "conferred the order on X"."""
    end = object_end(sentence, clause)
    named = _named_decoration(sentence, at, end)
    if named is None and clause.passive:
        named = _named_decoration(sentence, max(sentence.first, clause.subject_first), clause.first)
    if named is None or row.lemma == "receive" and clause.passive:
        return None
    if row.lemma in _RAISING and _GRADES.isdisjoint(sentence.tokens.keys[max(at, named[0] - 3) : named[0]]):
        return None
    return Found(None, named, max(end, clause.last), named[0] if named[1] <= clause.first else -1)


def _is_of_thing(sentence: Sentence, at: int) -> bool:
    """Does the decoration at ``at`` only say of what another thing is: "the rules of the Order", yet not "the insignia of the Order"?"""
    keys = sentence.tokens.keys
    while at > sentence.first and sentence.tokens.bits[at - 1] & voc.CAP:
        at -= 1
    at -= keys[at - 1] == "the"
    thing = keys[at - 2] not in _decorations() and keys[at - 2] not in _GRADES
    return keys[at - 1] == "of" and thing and bool(sentence.tokens.bits[at - 2] & voc.LOWER)


def _named_decoration(sentence: Sentence, first: int, last: int) -> Stretch | None:
    """The name of a decoration, its class included ("Order of Dostyk, second degree"), without who gets it and why."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    head = next((n for n in range(first, last) if _length(sentence, n)), None)
    if head is None or _is_of_thing(sentence, head):
        return None
    start, end = head, head + _length(sentence, head)
    while start > first and tokens.bits[start - 1] & voc.CAP and sentence.actor_at(start - 1) is None:
        start -= 1
    while end < last and (
        tokens.bits[end] & voc.CAP
        or keys[end] in ("of", "the", "and", "de")
        and end + 1 < last
        and (tokens.bits[end + 1] & voc.CAP or keys[end + 1] == "the")
    ):
        end += 1
    classed = next((n + 1 for n in range(end, min(last, end + 6)) if keys[n] in ("degree", "class")), end)
    return start, classed
