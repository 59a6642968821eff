"""What sides agree or promise to do: "agreed to open", "agreed on a roadmap", "reached an understanding on"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.outcomes.conclusions import Found, is_somebody, object_end
from pressparse.events.outcomes.occasions import before_occasion
from pressparse.events.outcomes.subjects import Stretch, trimmed
from pressparse.lexicon.outcomes import ACCORDS, CONTACTS, DECISIONS, MEETING_VERBS, NO_PROMISE, STRENGTHENING, VAGUE_AIMS, VAGUE_PROMISES
from pressparse.lexicon.rows import Concluding
from pressparse.lexicon.words import NUMBERS
from pressparse.model import OutcomeKind

_REFERRING = frozenset(("matter", "it", "issue", "this", "that"))  # "the matter was agreed upon"
_SIGNED = frozenset("no signing signature conclusion".split())  # "ended with the signing of an agreement" is another row's
_ADVERBIAL = voc.ADV | voc.TIME
_COMING = frozenset("future further next subsequent joint coming additional concrete".split())
_STEPS = frozenset("steps actions contacts action measures moves".split())  # "agreed on future joint steps" names none
_ADJUNCT = 7  # how far "at the session" may push the infinitive away


def read_infinitive(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "agreed to do X", "agreed for their teams to meet", "it was decided to open an embassy"."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    while at < clause.end and (tokens.bits[at] & _ADVERBIAL or tokens.bits[at] & voc.LOWER and keys[at].endswith("ly")):
        at += 1
    if (
        row.kind is OutcomeKind.PLEDGED
        and keys[clause.main].endswith("ing")
        or clause.passive
        and not clause.impersonal
        or at >= clause.end
        or not clause.passive
        and not is_somebody(sentence, clause)
    ):
        return None
    if clause.impersonal and clause.passive and keys[at] in ("at", "during", "in"):
        at = next((n for n in range(at, min(at + _ADJUNCT, clause.end)) if keys[n] == "to"), at)
    at += 2 * (keys[at : at + 2] == ("in", "principle"))
    refraining = keys[at] == "not" and row.kind is OutcomeKind.AGREED
    at += refraining
    if keys[at] == "for" and "to" in keys[at : at + 8]:
        return Found(None, trimmed(sentence, at, clause.end), clause.end)
    if (
        keys[at] != "to"
        or not _is_deed(sentence, at + 1, row)
        or row.lemma == "plan"
        and (keys[clause.main] != "planned" or keys[clause.first] in ("is", "are"))
    ):
        return None
    subject = trimmed(sentence, at + 1, before_occasion(sentence, at + 1, object_end(sentence, clause)))
    if subject is None or _is_vague(sentence, subject, row):
        return None
    return Found(None, (at - 1, subject[1]) if refraining else subject, object_end(sentence, clause))


def _is_deed(sentence: Sentence, at: int, row: Concluding) -> bool:
    """Does a verb follow "to", no gerund ("committed to deepening") and no noun?"""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    while at < sentence.last - 1 and (tokens.bits[at] & voc.ADV or keys[at].endswith("ly") and not tokens.bits[at] & voc.VERB):
        at += 1  # but "agreed to supply fish"
    if at >= sentence.last:
        return False
    bits, key = tokens.bits[at], keys[at]
    if not bits & voc.LOWER or bits & (voc.DET | voc.POSS | voc.PREP) or key.endswith("ing") and len(key) > 5:
        return False
    if row.lemma == "plan":
        return key in MEETING_VERBS
    if row.lemma == "commit" and not bits & (voc.VERB | voc.AUXILIARY):
        return False  # "committed to peace"
    return not key.endswith("ed") or key in ("proceed", "speed", "need", "feed", "embed")


def _is_vague(sentence: Sentence, subject: Stretch, row: Concluding) -> bool:
    """A bare aim ("to stay in touch", "to enhance cooperation") is a statement, not an outcome; of a promise every general aim."""
    words = [
        key
        for key in sentence.tokens.keys[slice(*subject)]
        if key not in ("closely", "further", "to", "the", "their", "actively", "jointly")
    ]
    if not words or words[0] in VAGUE_AIMS or " ".join(words[:2]) in VAGUE_AIMS or words[0] == "be":
        return True
    if row.kind is OutcomeKind.PLEDGED and words[0] in VAGUE_PROMISES:
        return not any(sentence.tokens.bits[n] & voc.DIGIT for n in range(*subject))
    return words[0] in STRENGTHENING and len(words) < 5 or words[0] in ("work", "cooperate", "collaborate") and len(words) < 3


def read_particle(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "agreed on a roadmap": a definite thing, not "on the need for"; "committed to taking new steps"."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    subject = trimmed(sentence, at, object_end(sentence, clause))
    if subject is None or not NO_PROMISE.isdisjoint(keys[at : at + 4]) or not clause.passive and not is_somebody(sentence, clause):
        return None
    if row.particle == "to" and row.kind is OutcomeKind.AGREED and not tokens.bits[at] & (voc.DET | voc.POSS):
        return None  # "agreed to do" is another row's
    if row.kind is OutcomeKind.AGREED and (
        keys[subject[0]] in _COMING
        and not _STEPS.isdisjoint(keys[subject[0] : subject[0] + 4])
        or keys[subject[1] - 1] in CONTACTS
        and subject[1] - subject[0] < 4
        or clause.passive
        and keys[clause.first - 1] in _REFERRING
    ):
        return None
    if row.kind is OutcomeKind.PLEDGED and not (
        keys[at].endswith("ing")
        and voc.verb_lookup().get(keys[at], ("", 0))[0] not in VAGUE_PROMISES
        and keys[at + 1 : at + 2] in (("new",), ("a",), ("an",))
        or any(tokens.bits[n] & voc.DIGIT or keys[n] in NUMBERS and n < at + 4 for n in range(*subject))
    ):
        return None
    return Found(None, subject, object_end(sentence, clause))


def read_accord(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "reached an agreement to do X", "an understanding was reached on X"."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    first, last = (max(sentence.first, clause.subject_first), clause.first) if clause.passive else (at, min(clause.end, at + 5))
    nouns = DECISIONS if row.lemma in ("take", "make") else ACCORDS
    noun = next((n for n in range(first, last) if keys[n] in nouns), None)
    if row.lemma == "be" and keys[clause.first - 1] != "there" or noun is not None and keys[noun + 1] == "signed":
        return None
    if noun is None or not _SIGNED.isdisjoint(keys[first:noun]):
        return None
    behind = clause.last if clause.passive else noun + 1
    link = next((n for n in range(behind, min(behind + 3, clause.end)) if keys[n] in ("to", "on", "about", "for")), None)
    if link is None and clause.passive:
        link = next((n for n in range(noun + 1, clause.first) if keys[n] in ("to", "on", "about", "for")), None)
        about = trimmed(sentence, link + 1, clause.first) if link is not None else None
        return Found(None, about, clause.last) if about and keys[about[0]] not in _REFERRING else None
    if link is None or link + 1 < clause.end and tokens.bits[link + 1] & (voc.TIME | voc.DIGIT):
        return None
    subject = trimmed(sentence, link + 1, object_end(sentence, clause))
    if subject and not NO_PROMISE.isdisjoint(keys[subject[0] : subject[0] + 2]):
        return None
    if subject and keys[subject[1] - 1] in _REFERRING and subject[1] - subject[0] < 2:
        return None
    return Found(None, subject, object_end(sentence, clause)) if subject and not _is_vague(sentence, subject, row) else None
