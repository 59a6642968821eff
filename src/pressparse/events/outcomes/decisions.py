"""Decisions that name no paper: sums that will be given, what a body approves, what is decided or promised in a that-clause."""

from itertools import pairwise

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.outcomes.conclusions import Found, object_end
from pressparse.events.outcomes.facts import is_going, is_made_known
from pressparse.events.outcomes.occasions import past_time
from pressparse.events.outcomes.subjects import Stretch, bare, is_year, trimmed
from pressparse.lexicon.outcomes import BONDS, CURRENCIES, DECIDING, DRAFTS, KEEPSAKES, LAWS, NO_PROMISE, OPENED_TALKS
from pressparse.lexicon.rows import Concluding
from pressparse.lexicon.verbs import DAY_PARTS
from pressparse.lexicon.words import NUMBERS
from pressparse.model import OutcomeKind
from pressparse.phrases.actors import BODY, GROUP, PERSON

_NEAR = 5  # how far, in tokens, a sum may stand from the verb that gives it
_ADDRESSED = 6  # tokens of whom one assures
_MEASURES = DAY_PARTS | {"half", "third", "quarter", "double", "year"}
_INTENDED = frozenset(("will", "would", "shall", "should"))


def read_gift(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "will provide 5 million for clinics", "is contributing 3 million", "5 million will be allocated"."""
    told = clause.modal == "would" and is_made_known(sentence, clause, clause.subject_first)
    if not (told or clause.modal in ("will", "shall") or not clause.modal and _is_progressive(clause)):
        return None
    if clause.passive:
        subject = trimmed(sentence, _sum_start(sentence, max(sentence.first, clause.subject_first)), clause.first)
        return Found(None, subject, clause.end) if subject and _is_sum(sentence, subject) else None
    end = object_end(sentence, clause)
    subject = trimmed(sentence, past_time(sentence, at, end), end)
    if row.lemma == "make" and "available" not in sentence.tokens.keys[at:end]:
        return None
    return Found(None, subject, end) if clause.subject and subject and _is_sum(sentence, subject) else None


def read_goods(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "handed over two ambulances to the clinic", "40 tents were handed over": goods that help, no letter and no prize."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    end = clause.first if clause.passive else object_end(sentence, clause)
    at = max(sentence.first, clause.subject_first) if clause.passive else past_time(sentence, at, end)
    at -= clause.passive and at > sentence.first and keys[at - 1] in NUMBERS
    if row.lemma == "present":  # to whom it is given stands first
        at = next((n + 1 for n in range(at, min(end, at + 2 * _NEAR)) if keys[n] == "with"), end)
    subject = bare(sentence, trimmed(sentence, at, end))
    if subject is None or clause.perfect or clause.modal or not clause.passive and not clause.subject:
        return None
    listed = tokens.bits[at] & (voc.DIGIT | voc.LOWER) and not tokens.bits[at] & (voc.FUNCTION & ~voc.DET) or keys[at] in NUMBERS
    given = clause.passive or _is_sum(sentence, subject) or "to" in keys[at:end] or row.lemma == "hand"
    kept = KEEPSAKES.isdisjoint(keys[at : min(end, at + _NEAR)]) and keys[at] != "the"
    return Found(None, subject, clause.end if clause.passive else end) if listed and given and kept else None


def read_elevation(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "elevated their ties to a strategic partnership"."""
    keys = sentence.tokens.keys
    end = clause.first if clause.passive else object_end(sentence, clause)
    bond = next((n for n in range(at, min(end, at + _NEAR)) if keys[n] in BONDS), None)
    risen = bond is not None and "to" in keys[bond : bond + _ADDRESSED] and clause.subject and not clause.passive
    subject = trimmed(sentence, at, end) if risen else None
    return Found(None, subject, end) if subject else None


def read_deed(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "told her that Kenya will ratify the treaty", "that a new base would be opened in June": a definite step that somebody made known."""
    tokens, first = sentence.tokens, clause.subject_first
    going = is_going(sentence, clause)
    if going and clause.head is not None:
        first = clause.head.subject_first
    if not going and clause.modal not in ("will", "would") or not is_made_known(sentence, clause, first):
        return None
    if clause.passive:
        start = next((n + 1 for n in range(first, sentence.first, -1) if tokens.keys[n] == "that"), first)
        subject = trimmed(sentence, start, clause.end)
        return Found(None, subject, clause.end) if subject and tokens.keys[first] not in ("it", "they") else None
    end = object_end(sentence, clause)
    subject = (
        trimmed(sentence, at, end)
        if at < end and (tokens.bits[at] & (voc.DET | voc.POSS | voc.CAP | voc.DIGIT) or tokens.keys[at] in NUMBERS)
        else None
    )
    return Found(None, subject, end) if subject and OPENED_TALKS.isdisjoint(tokens.keys[at : at + 5]) else None


def _sum_start(sentence: Sentence, at: int) -> int:
    """Back over "an additional $" before the figures."""
    tokens = sentence.tokens
    while at > sentence.first and (
        tokens.keys[at - 1] in CURRENCIES
        or tokens.bits[at - 1] & (voc.DET | voc.LOWER)
        and not tokens.bits[at - 1] & (voc.PREP | voc.CONJ | voc.REL)
    ):
        at -= 1
    return at


def _is_progressive(clause: Clause) -> bool:
    return clause.tokens.keys[clause.main].endswith("ing") and clause.tokens.keys[clause.first] in ("is", "are", "am")


def _is_sum(sentence: Sentence, stretch: Stretch) -> bool:
    """Does the phrase open with an amount: figures, or a number in words?"""
    tokens, first = sentence.tokens, stretch[0]
    near = range(first, min(stretch[1], first + _NEAR))
    return any(
        tokens.bits[n] & voc.DIGIT
        and not is_year(tokens.keys[n])
        or tokens.keys[n] in NUMBERS
        or tokens.keys[n] in ("million", "billion", "hundred")
        for n in near
    ) and not any(tokens.keys[n] in ("percent", "%") for n in range(first, min(stretch[1], first + _NEAR + 2)))


def read_approval(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "The Council approved the budget", "the plan was approved unanimously"; a law that a parliament passes is none."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if clause.passive:
        subject = trimmed(sentence, max(sentence.first, clause.subject_first), clause.first)
        if subject is None or keys[clause.first] not in ("was", "were") or not tokens.bits[clause.subject_first] & voc.DET:
            return None
        return Found(None, subject, clause.end) if _is_decided(sentence, subject) else None
    drafted = not DRAFTS.isdisjoint(keys[at : at + _NEAR]) or bool(tokens.bits[at + 1] & tokens.bits[at + 2] & voc.CAP)
    allowed = (BODY, GROUP, PERSON) if row.lemma == "approve" else (BODY, GROUP) if drafted else (BODY,)
    convened = clause.impersonal and not clause.subject and _is_gathering(sentence, clause)
    if (
        not convened
        and (not clause.subject or clause.subject[0].kind not in allowed)
        or at >= clause.end
        or not tokens.bits[at] & (voc.DET | voc.POSS | voc.CAP)
    ):
        return None
    end = object_end(sentence, clause)
    subject = bare(sentence, trimmed(sentence, at, end))
    return Found(None, subject, end) if subject and _is_decided(sentence, subject) else None


def _is_gathering(sentence: Sentence, clause: Clause) -> bool:
    """ "The 12th Ordinary Session", "the meeting", or "it", as subject."""
    keys = sentence.tokens.keys[max(clause.subject_first, 0) : clause.first]
    return keys == ("it",) or keys[:1] == ("the",) and not DECIDING.isdisjoint(keys)


def _is_decided(sentence: Sentence, subject: Stretch) -> bool:
    """Is what was approved no law, no view, nobody, and no work of somebody that was liked? A "work plan" is a plan."""
    actor = sentence.actor_at(subject[0])
    if sentence.tokens.keys[subject[0]] in NO_PROMISE or actor is not None and actor.kind == PERSON and actor.last == subject[1]:
        return False
    keys = sentence.tokens.keys[subject[0] : min(subject[1], subject[0] + _NEAR)]
    return LAWS.isdisjoint(keys) or any(first == "work" and second in DRAFTS for first, second in pairwise(keys))


def read_ruling(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "decided that the teams will meet in March"; a promise needs a number or a day ("pledged that it would send two ships in May")."""
    tokens = sentence.tokens
    if row.lemma == "assure":
        at = next((n for n in range(at, min(at + _ADDRESSED, clause.end)) if tokens.keys[n] == "that"), at)
    if at >= clause.end or tokens.keys[at] != "that" or clause.passive and not clause.impersonal:
        return None
    inner = next((c for c in sentence.clauses if c.first > at and c.mood == FINITE), None)
    if inner is None or inner.modal not in _INTENDED or inner.negated or inner.lemma == "have":
        return None
    end = object_end(sentence, inner)
    subject = trimmed(sentence, at + 1, end)
    definite = row.kind is not OutcomeKind.PLEDGED or any(
        tokens.bits[n] & (voc.DIGIT | voc.TIME) or tokens.keys[n] in NUMBERS or tokens.keys[n] in _MEASURES for n in range(inner.last, end)
    )
    return Found(None, subject, end) if subject and definite else None
