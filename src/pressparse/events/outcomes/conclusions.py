"""What sides conclude: documents signed and issued, things agreed, announced and promised. One reader a frame of the table of verbs."""

from attrs import define

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, REDUCED, Clause, Sentence
from pressparse.events.outcomes.documents import Document, read_documents, read_numbered
from pressparse.events.outcomes.occasions import before_occasion, past_setting, past_time
from pressparse.events.outcomes.subjects import Stretch, bare, read_subject, trimmed
from pressparse.lexicon.outcomes import GIVING, JOINT, NO_PAPERS, NO_PROMISE, OPENED_TALKS, SET_ASIDE
from pressparse.lexicon.rows import Concluding
from pressparse.lexicon.words import NUMBERS
from pressparse.model import OutcomeKind
from pressparse.phrases.actors import PERSON

_SHORT = 30
_TOLD = 7  # how far "that" may stand behind whom and when one told
_WAS = frozenset(("was", "were"))  # what "has been opened" or is "to be opened" is background
_ROUGHLY = frozenset("over up more about around nearly almost".split())
_BARE = frozenset(("launch", "announce", "unveil"))  # whose object may stand without an article
_OF_SUMS = frozenset(("commit", "offer"))  # what is committed or offered otherwise is no promise


@define
class Found:
    """What a row read, in tokens: the instrument, the subject, where the words about it begin (-1: with the clause) and end."""

    instrument: Stretch | None
    subject: Stretch | None
    end: int
    first: int = -1


def object_end(sentence: Sentence, clause: Clause) -> int:
    """Where the object ends: before the next clause that is not inside it."""
    limit = clause.end
    for other in sentence.clauses:
        if _is_governed(sentence, other) or sentence.tokens.keys[other.first] == "be" and sentence.tokens.keys[other.first - 1] == "to":
            continue  # a noun's own: "a session to be held in Oslo"
        if other.subject and sentence.tokens.keys[other.first - 1] == "," and other.subject[-1].last == other.first - 1:
            continue  # "opened the Centre, built at a cost of 7 million"
        if other.first > clause.main and other.mood == FINITE and not other.relative and clause.main < other.subject_first < other.first:
            limit = min(limit, max(other.subject_first, clause.last))
            break
        if other.first > clause.main and other.mood == FINITE and other.coordinated:
            limit = min(limit, other.first - 1)
            break
    return max(limit, clause.last)


def _is_governed(sentence: Sentence, clause: Clause) -> bool:
    """A plural noun read as a verb: what would be its subject stands behind a preposition ("on rail and port issues")."""
    bits, at = sentence.tokens.bits, clause.subject_first - 1
    if clause.first != clause.main or not sentence.tokens.keys[clause.main].endswith("s") or at <= sentence.first:
        return False
    if bits[at] & voc.CONJ:
        at -= 1
        while at > sentence.first and bits[at] & voc.CAP:
            at -= 1
    return bool(bits[at] & voc.PREP)


def is_somebody(sentence: Sentence, clause: Clause) -> bool:
    """Has the clause a doer, be it a plain noun: "the Norwegian side", "the company"?"""
    at, plain = clause.subject_first, clause.impersonal and (clause.modal or sentence.tokens.keys[clause.main] != clause.lemma)
    return bool(clause.subject) or bool(plain) and at >= 0 and not sentence.tokens.bits[at] & (voc.PRON | voc.REL)


def read_document(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> list[Found]:
    """ "signed a memorandum of cooperation on X", "a memorandum on X was signed", "the following were signed: A on X, B on Y"."""
    keys, listed = sentence.tokens.keys, list[Document]()
    if clause.passive:
        colon = next(
            (
                n
                for n in range(clause.last, min(clause.end, clause.last + 12))
                if keys[n] in (":", "including")
                or keys[n] == "them"
                and keys[n - 1] in ("among", "amongst")
                or keys[n] == ","
                and keys[n + 1] == "one"
            ),
            None,
        )
        named = read_documents(sentence, _subject_first(sentence, clause), clause.first)
        if colon is not None:
            numbered = read_numbered(sentence, named[0].instrument, colon + 1, clause.end) if len(named) == 1 else []
            listed = numbered or read_documents(sentence, colon + 1, clause.end)
        named = listed or named
        about = None if listed or not named or named[-1].subject else _about_behind(sentence, clause)
        found = [Found(one.instrument, one.subject or about, one.end if listed else clause.last) for one in named]
    else:
        end = object_end(sentence, clause)
        behind = past_setting(sentence, at, end)
        led = keys[behind].endswith("ing")  # "concluded with the sides signing a treaty" is told by another verb
        named = read_documents(sentence, at, end) or ([] if led else read_documents(sentence, behind, end))
        found = [Found(one.instrument, one.subject, max(one.end, clause.last)) for one in named]
    for n, one in enumerate(found):
        one.first = named[n].instrument[0] if n or listed else _subject_first(sentence, clause) if clause.passive else -1
    if len(found) == 1 and not listed and clause.end - found[0].end <= _SHORT:
        found[0].end = clause.end if clause.passive else max(found[0].end, object_end(sentence, clause))
    return [one for one in found if _is_paper(sentence, row, one) and (row.kind is not OutcomeKind.ISSUED or _is_joint(sentence, one))]


def _subject_first(sentence: Sentence, clause: Clause) -> int:
    """The whole subject of a passive: behind the opening comma or "that" if there is one, not only its last noun."""
    keys = sentence.tokens.keys
    if clause.mood == REDUCED:
        near = range(max(sentence.first, clause.first - _TOLD), clause.first)
        return next(
            (n for n in near if (sentence.tokens.bits[n] & voc.DET or keys[n] in NUMBERS) and read_documents(sentence, n, clause.first)),
            sentence.first,
        )
    first = clause.subject_first if clause.subject_first >= 0 else sentence.first
    start = next((n + 1 for n in range(first - 1, sentence.first - 1, -1) if keys[n] in (",", "that", ";", ":")), sentence.first)
    return start if read_documents(sentence, start, clause.first) else first


def _about_behind(sentence: Sentence, clause: Clause) -> Stretch | None:
    """ "Agreements were signed on X"."""
    keys, at = sentence.tokens.keys, clause.last
    if (
        at + 1 >= clause.end
        or keys[at] not in ("on", "for", "concerning", "regarding", "covering", "to")
        or keys[at] == "to"
        and not (sentence.tokens.bits[at + 1] & voc.LOWER and not sentence.tokens.bits[at + 1] & voc.FUNCTION)
        or sentence.tokens.bits[at + 1] & (voc.TIME | voc.DIGIT)
    ):
        return None
    return trimmed(sentence, at + 1, clause.end) if keys[at] == "to" else read_subject(sentence, at, clause.end)


def _is_paper(sentence: Sentence, row: Concluding, found: Found) -> bool:
    """Is it one that this verb concludes: no programme "concluded", no "great deal of" words exchanged?"""
    phrase = f"{row.lemma} {row.particle}".strip()
    return found.instrument is None or sentence.tokens.keys[found.instrument[1] - 1] not in NO_PAPERS.get(phrase, ())


def _is_joint(sentence: Sentence, found: Found) -> bool:
    """Joint papers are issued; a statement by one press office is a statement."""
    return found.instrument is not None and not JOINT.isdisjoint(sentence.tokens.keys[slice(*found.instrument)])


def read_thing(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "announced a new programme", "pledged 5 million dollars", "a centre was opened"."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if clause.passive:
        return _done_thing(sentence, clause, row)
    end = object_end(sentence, clause)
    at = past_time(sentence, at, end)
    figures = any(bits & voc.DIGIT for bits in tokens.bits[at : min(at + 5, end)])
    if row.lemma == "donate" and clause.perfect:
        return None  # what "has been donated" by then is background
    if at >= end or not clause.subject or row.lemma in _OF_SUMS and not figures or keys[at] in ("that", "whether", "how"):
        return None
    if tokens.bits[at] & (voc.PUNCT | voc.PREP | voc.PRON | voc.CONJ) and not (
        figures and (keys[at] in _ROUGHLY or tokens.bits[at] & voc.PUNCT)
    ):
        return None
    subject = bare(sentence, trimmed(sentence, at, before_occasion(sentence, at, end)))
    named = (
        figures
        or keys[at] in NUMBERS
        or tokens.bits[at] & (voc.DET | voc.POSS | voc.DIGIT | voc.CAP)
        or row.kind is not OutcomeKind.ANNOUNCED
        or row.lemma in _BARE
    )
    named = named and not (row.kind is OutcomeKind.PLEDGED and keys[at] in ("the", "his", "her", "its", "their"))
    return (
        Found(None, subject, end)
        if subject and named and (figures or NO_PROMISE.isdisjoint(keys[at : at + 4])) and _is_substance(sentence, at, end)
        else None
    )


def _done_thing(sentence: Sentence, clause: Clause, row: Concluding) -> Found | None:
    """ "A centre was opened", yet not "the president was inaugurated"."""
    keys, subject = sentence.tokens.keys, trimmed(sentence, max(sentence.first, clause.subject_first), clause.first)
    sworn = any(actor.kind == PERSON and actor.last == clause.first for actor in clause.subject)
    made = row.kind is OutcomeKind.AGREED and keys[max(clause.subject_first, 0)] in ("a", "an")
    telling = (made or row.kind is OutcomeKind.ANNOUNCED) and not (clause.impersonal and keys[max(clause.first - 1, 0)] == "it")
    return (
        Found(None, subject, clause.end)
        if subject
        and telling
        and not sworn
        and not _WAS.isdisjoint(keys[clause.first : clause.main])
        and not sentence.tokens.bits[subject[0]] & (voc.PRON | voc.DET)
        and _is_substance(sentence, *subject)
        else None
    )


def _is_substance(sentence: Sentence, first: int, last: int) -> bool:
    """No session that is opened, no ties that were established long ago."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    past = any(keys[n] == "in" and bits[n + 1] & voc.DIGIT and len(keys[n + 1]) == 4 for n in range(first, last - 1))
    return not past and OPENED_TALKS.isdisjoint(keys[first : min(last, first + 5)])


def read_intention(sentence: Sentence, clause: Clause, row: Concluding, at: int) -> Found | None:
    """ "announced that X would provide 3 million euros for Y", "that Z will distribute rice"."""
    keys = sentence.tokens.keys
    at = next((n for n in range(at, min(at + _TOLD, clause.end)) if keys[n] == "that"), at)
    inner = next((c for c in sentence.clauses if c.first > at and c.mood == FINITE), None)
    if keys[at : at + 1] != ("that",) and (inner is None or inner.subject_first != at) or inner is None:
        return None
    if inner.passive and inner.perfect and inner.lemma in SET_ASIDE and not inner.modal:
        return _set_aside(sentence, inner, at + (keys[at] == "that"))
    if inner.modal in ("will", "would") and inner.passive and keys[at] == "that" and inner.lemma != "be":
        whole = trimmed(sentence, at + 1, object_end(sentence, inner))
        return Found(None, whole, object_end(sentence, inner)) if whole else None
    if inner.modal not in ("will", "would") or inner.passive or not is_somebody(sentence, inner) or inner.lemma in ("be", "have"):
        return None
    first = inner.last if inner.lemma in GIVING else inner.main
    subject = trimmed(sentence, first, object_end(sentence, inner))
    return Found(None, subject, object_end(sentence, inner)) if subject and subject[1] - subject[0] > 1 else None


def _set_aside(sentence: Sentence, inner: Clause, first: int) -> Found | None:
    """ "3 million euros had been set aside for Y": a sum, whole with its sign."""
    end = object_end(sentence, inner)
    rest = trimmed(sentence, inner.first, end)
    figures = any(bits & voc.DIGIT for bits in sentence.tokens.bits[first : inner.first])
    return Found(None, (first, rest[1]), end) if figures and rest else None
