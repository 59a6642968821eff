"""Outcomes: what an encounter concluded, decided or set in motion.

    outcome := subject verb instrument ["on" subject] | instrument "was" verb-ed | "agreed to" do | verb thing | "invited" person "to"
"""

from functools import cache

from attrs import define

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.lexicon.outcomes import ABOUT, CONCLUDING, DECORATIONS, NO_PROMISE, VAGUE_AIMS
from pressparse.lexicon.rows import Concluding
from pressparse.model import Outcome, OutcomeKind
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, STATE
from pressparse.span import Span


@cache
def rows_by_lemma() -> dict[str, tuple[Concluding, ...]]:
    """The rows of a verb in the order of the table."""
    found: dict[str, list[Concluding]] = {}
    for row in CONCLUDING:
        found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


@define
class Found:
    """What a row read, in tokens: the instrument, the subject, the end of the clause."""

    kind: OutcomeKind
    instrument: tuple[int, int] | None
    subject: tuple[int, int] | None
    end: int


def read_outcomes(discourse: Discourse, number: int, taken: set[int]) -> list[Outcome]:
    """The outcomes of sentence ``number``; the verbs that report one are added to ``taken``."""
    sentence = discourse.sentences[number]
    outcomes = []
    for n, clause in enumerate(sentence.clauses):
        if clause.main in taken or not _is_fact(sentence, clause):
            continue
        for row in rows_by_lemma().get(clause.lemma, ()):
            found = _read(sentence, clause, row)
            if found is not None:
                outcomes.append(_outcome(discourse, number, clause, row, found))
                taken.add(clause.main)
                break
    return outcomes


def _is_fact(sentence: Sentence, clause: Clause) -> bool:
    """A finite clause that asserts what happened: no wish, no negation, no quotation, no background."""
    if clause.quoted or clause.negated or clause.modal or clause.relative or clause.mood in (INFINITIVE, PARTICIPIAL):
        return False
    if clause.mood == REDUCED:
        return False
    subordinate = sentence.tokens.keys[max(sentence.first, clause.subject_first - 1)] if clause.subject_first > sentence.first else ""
    return subordinate not in ("since", "after", "when", "if", "before", "because", "as", "where", "until")


def _read(sentence: Sentence, clause: Clause, row: Concluding) -> Found | None:
    words = tuple(row.particle.split())
    if words and sentence.tokens.keys[clause.last : clause.last + len(words)] != words:
        return None
    at = clause.last + len(words)
    reader = {"document": _document, "infinitive": _infinitive, "thing": _thing, "particle": _particle, "person": _person, "invitation": _invitation, "decoration": _decoration}[row.frame]
    return reader(sentence, clause, row, at)


# -- documents -------------------------------------------------------------------------------------------------------


def _document(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """"signed a protocol of intent on X", "a memorandum on X was signed"."""
    if clause.passive:
        first, last = max(sentence.first, clause.subject_first), clause.first
        found = _instrument(sentence, first, last)
        if found is None:
            return None
        subject = _about(sentence, found[1], last) or _about(sentence, clause.last, clause.end)
        return Found(row.kind, found, subject, clause.end)
    limit = _object_end(sentence, clause)
    found = _instrument(sentence, at, limit)
    if found is None or row.kind is OutcomeKind.ISSUED and not _is_issued(sentence, found):
        return None
    return Found(row.kind, found, _about(sentence, found[1], limit), limit)


def _is_issued(sentence: Sentence, found: tuple[int, int]) -> bool:
    """Joint papers are issued; a statement by one press office is a statement."""
    keys = sentence.tokens.keys[found[0] : found[1]]
    return any(key in ("joint", "communiqué", "communique", "declaration", "resolution", "outcome", "conclusions", "plan", "roadmap", "action", "report") for key in keys)


def _instrument(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """The document named in tokens ``first`` to ``last``, adjectives before it included."""
    tokens = sentence.tokens
    for at in range(first, last):
        for entry in tokens.words[at].nouns:
            end = at + 1 + len(entry.rest)
            if entry.kind == voc.INSTRUMENT and end <= last and (not entry.rest or tokens.keys[at + 1 : end] == entry.rest):
                return _with_adjectives(sentence, first, at), end
        if at - first > 14:
            break
    return None


def _with_adjectives(sentence: Sentence, first: int, at: int) -> int:
    tokens = sentence.tokens
    while at > first and tokens.bits[at - 1] & (voc.LOWER | voc.CAP) and not tokens.bits[at - 1] & (voc.FUNCTION | voc.GENITIVE) and tokens.keys[at - 1] not in ("following", "number", "series", "package"):
        at -= 1
    return at


def _about(sentence: Sentence, at: int, last: int) -> tuple[int, int] | None:
    """What a document is about: what stands behind "on", "for", "to", or what it is called."""
    tokens = sentence.tokens
    if at < last and tokens.keys[at] == "(":
        at = next((n + 1 for n in range(at, last) if tokens.keys[n] == ")"), at)
    for n in range(at, min(last, at + 8)):
        key = tokens.keys[n]
        if key in ABOUT or tokens.keys[n : n + 3] == ("in", "the", "field"):
            return _trimmed(sentence, n + 1, last)
        if key in ('"', "“"):
            return _trimmed(sentence, n, last)
        if tokens.bits[n] & voc.PUNCT:
            break
    return None


def _trimmed(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """Tokens without the article in front and the stop behind."""
    tokens = sentence.tokens
    while first < last and (tokens.keys[first] in ("the", "a", "an") or tokens.bits[first] & voc.PUNCT and tokens.keys[first] not in ('"', "“")):
        first += 1
    while last > first and tokens.keys[last - 1] in (".", ",", ";", ":", "and", "!"):
        last -= 1
    return (first, last) if first < last else None


def _object_end(sentence: Sentence, clause: Clause) -> int:
    """Where the object ends: before the next clause that is not inside it."""
    limit = clause.end
    for other in sentence.clauses:
        if other.first > clause.main and other.mood == FINITE and not other.relative and other.subject_first < other.first and other.subject_first > clause.main:
            limit = min(limit, max(other.subject_first, clause.last))
            break
        if other.first > clause.main and other.mood == FINITE and other.coordinated:
            limit = min(limit, other.first - 1)
            break
    return max(limit, clause.last)


# -- agreements, pledges, steps ---------------------------------------------------------------------------------------


def _infinitive(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """"agreed to do X", "agreed for their teams to meet", "decided to open an embassy"."""
    keys = sentence.tokens.keys
    while at < clause.end and (sentence.tokens.bits[at] & voc.ADV or keys[at].endswith("ly")):
        at += 1
    if clause.passive and not clause.impersonal or at >= clause.end:
        return None
    if keys[at] == "for" and "to" in keys[at : at + 8]:
        return Found(row.kind, None, _trimmed(sentence, at, clause.end), clause.end)
    if keys[at] != "to":
        return None
    if row.lemma in ("plan", "arrange", "offer", "undertake", "volunteer") and not clause.subject:
        return None
    subject = _trimmed(sentence, at + 1, _object_end(sentence, clause))
    if subject is None or _is_vague(sentence, subject, row):
        return None
    return Found(row.kind, None, subject, _object_end(sentence, clause))


def _is_vague(sentence: Sentence, subject: tuple[int, int], row: Concluding) -> bool:
    """A bare aim ("to stay in touch", "to enhance cooperation") is a statement, not an outcome."""
    keys = sentence.tokens.keys[subject[0] : subject[1]]
    words = [key for key in keys if key not in ("closely", "further", "to", "the", "their")]
    if not words:
        return True
    if words[0] in VAGUE_AIMS or " ".join(words[:2]) in VAGUE_AIMS or words[:1] == ["be"]:
        return True
    return words[0] in ("enhance", "improve", "strengthen", "deepen", "boost", "expand", "develop") and len(words) < 5


def _particle(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """"agreed on a roadmap": a definite thing, not "on the need for"."""
    keys = sentence.tokens.keys
    subject = _trimmed(sentence, at, _object_end(sentence, clause))
    if subject is None or any(key in NO_PROMISE for key in keys[at : at + 4]) or row.kind is OutcomeKind.PLEDGED:
        return None
    return Found(row.kind, None, subject, _object_end(sentence, clause))


def _thing(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """"announced a new programme", "pledged 5 million dollars", "a centre was opened"."""
    tokens = sentence.tokens
    if clause.passive:
        if row.lemma in ("agree", "promise") or clause.impersonal and tokens.keys[max(clause.first - 1, 0)] == "it":
            return None
        first = max(sentence.first, clause.subject_first)
        subject = _trimmed(sentence, first, clause.first)
        return Found(row.kind, None, subject, clause.end) if subject and row.lemma in ("announce", "launch", "inaugurate", "unveil", "establish", "approve", "finalize") else None
    if at >= clause.end or tokens.keys[at] in ("that", "on", "to", "whether", "how") or row.lemma in ("open", "agree") and row.kind is OutcomeKind.ANNOUNCED and not clause.subject:
        return None
    if tokens.bits[at] & (voc.PUNCT | voc.PREP) or not clause.subject:
        return None
    if tokens.bits[at] & (voc.DET | voc.POSS | voc.DIGIT | voc.CAP) or at + 1 < clause.end and tokens.bits[at] & voc.LOWER and row.lemma in ("pledge", "donate", "launch", "establish"):
        subject = _trimmed(sentence, at, _object_end(sentence, clause))
        if subject and row.lemma in ("announce", "launch", "inaugurate", "unveil", "pledge", "donate", "establish", "finalize", "approve", "open") and not any(key in NO_PROMISE for key in tokens.keys[at : at + 3]):
            return Found(row.kind, None, subject, _object_end(sentence, clause))
    return None


# -- invitations and awards -------------------------------------------------------------------------------------------


def _person(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """"invited X to visit Y"."""
    tokens = sentence.tokens
    if clause.passive:
        return Found(row.kind, None, _trimmed(sentence, at, clause.end), clause.end) if tokens.keys[at : at + 1] == ("to",) and clause.subject else None
    if not clause.subject or at >= clause.end:
        return None
    actor = sentence.actor_at(at)
    if actor is None and tokens.keys[at] not in ("him", "her", "them") or actor is not None and actor.kind not in (PERSON, GROUP, PRONOUN) and actor.kind == STATE:
        return None
    end = _object_end(sentence, clause)
    after = actor.last if actor else at + 1
    if "to" not in tokens.keys[after : after + 12]:
        return None
    to = after + tokens.keys[after : after + 12].index("to")
    return Found(row.kind, None, _trimmed(sentence, to + 1, end), end)


def _invitation(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """"accepted the invitation", "extended an invitation to visit Y"."""
    keys = sentence.tokens.keys
    if clause.passive:
        return None
    for n in range(at, min(clause.end, at + 9)):
        if keys[n] in ("invitation", "invitations", "invite"):
            end = _object_end(sentence, clause)
            to = next((m for m in range(n + 1, end) if keys[m] == "to" and sentence.actor_at(m + 1) is None), None)
            return Found(row.kind, None, _trimmed(sentence, to + 1, end) if to is not None else None, end)
    return None


@cache
def _decorations() -> frozenset[str]:
    return frozenset(name for name in DECORATIONS if " " not in name)


def _decoration(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """"awarded X the Order of Y", "was awarded the medal", "conferred the order on X"."""
    tokens = sentence.tokens
    first, last = (at, _object_end(sentence, clause)) if not clause.passive or _has_decoration(sentence, at, clause.end) else (max(sentence.first, clause.subject_first), clause.first)
    named = _has_decoration(sentence, first, last)
    if named is None:
        return None
    start = named
    while start > first and tokens.bits[start - 1] & voc.CAP:
        start -= 1
    return Found(row.kind, None, _trimmed(sentence, start, last), _object_end(sentence, clause))


def _has_decoration(sentence: Sentence, first: int, last: int) -> int | None:
    tokens = sentence.tokens
    return next((at for at in range(first, last) if tokens.keys[at] in _decorations() and tokens.bits[at] & voc.CAP), None)


def _outcome(discourse: Discourse, number: int, clause: Clause, row: Concluding, found: Found) -> Outcome:
    sentence, tokens = discourse.sentences[number], discourse.sentences[number].tokens
    first = clause.subject_first if 0 <= clause.subject_first < clause.first and not clause.coordinated else clause.first
    if found.instrument and clause.passive:
        first = min(first, found.instrument[0])
    end = max(found.end, clause.last)
    if end > clause.last and tokens.keys[end - 1] in (".", ",", ";"):
        end -= 1
    subject, instrument = found.subject, found.instrument
    return Outcome(
        kind=found.kind,
        instrument=tokens.slice(*instrument) if instrument else None,
        instrument_span=tokens.span(*instrument) if instrument else None,
        subject=tokens.slice(*subject) if subject else None,
        subject_span=tokens.span(*subject) if subject else None,
        parties=tuple(discourse.parties(clause, number)),
        cue=tokens.span(clause.main, clause.last),
        span=Span(start=tokens.start[first], end=tokens.end[end - 1]),
        rule=" ".join(filter(None, (row.lemma, row.particle, f"({row.frame})"))),
    )
