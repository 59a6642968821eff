"""Statements: clauses whose verb is one of saying, with their speaker, the words of saying, and what was said.

    statement := subject verb-of-saying content | quotation "," verb-of-saying subject | participle content
"""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.lexicon.rows import Speech
from pressparse.lexicon.speech import SPEECH, SPOKEN_NOUNS
from pressparse.model import Party, PartyKind, SpeechAct, Statement
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE
from pressparse.span import Span

_QUESTION_WORDS = frozenset("that whether if how why what when where which who there".split())
_QUOTES = frozenset(('"', "“", "”", "„", "«", "»"))


@cache
def rows_by_lemma() -> dict[str, tuple[Speech, ...]]:
    """The rows of a verb: those with particles first, then those that need a noun, then the rest."""
    order = {"particle": 0, "noun": 1, "naming": 2, "person": 3, "clause": 4, "thing": 5, "any": 6}
    found: dict[str, list[Speech]] = {}
    for row in sorted(SPEECH, key=lambda row: (order[row.frame], -len(row.particles))):
        found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


def read_statements(discourse: Discourse, number: int, taken: set[int]) -> list[Statement]:
    """The statements of sentence ``number``; ``taken`` are the verbs that report something else (a meeting, an outcome)."""
    sentence = discourse.sentences[number]
    found: list[Statement] = []
    heard: list[Clause] = []
    for clause in sentence.clauses:
        if clause.quoted or clause.main in taken or clause.lemma == "":
            continue
        row = _row(sentence, clause)
        if row is None or not _is_speaking(sentence, clause, row) or _is_echo(clause, heard):
            continue
        heard.append(clause)
        statement = _statement(discourse, number, clause, row)
        found.append(statement)
        if statement.speakers and clause.mood == FINITE:
            discourse.last_speakers = list(statement.speakers)
    return found


def _is_echo(clause: Clause, heard: list[Clause]) -> bool:
    """Does a pronoun repeat the speaker inside what they said ("said they look forward")?"""
    if clause.coordinated or not clause.subject or any(actor.kind != PRONOUN for actor in clause.subject):
        return False
    return any(other.mood == FINITE and not other.inverted and other.last <= clause.subject_first < other.end for other in heard)


def _row(sentence: Sentence, clause: Clause) -> Speech | None:
    """The row that the clause's verb is used by."""
    return next((row for row in rows_by_lemma().get(clause.lemma, ()) if _fits(sentence, clause, row)), None)


def _fits(sentence: Sentence, clause: Clause, row: Speech) -> bool:
    keys, at = sentence.tokens.keys, clause.last
    if row.frame == "particle":
        return _after_adverbs(sentence, at)[: len(row.particles)] == row.particles
    if row.frame == "noun":
        return spoken_noun(sentence, at) is not None
    if row.frame == "naming":
        return at < sentence.last and (keys[at] in ("it", "this", "them", "him", "her", "that") or _names(sentence, clause))
    if row.frame == "clause":
        return _opens_clause(sentence, clause)
    if row.frame == "person":
        return _has_person(sentence, clause) or (clause.passive and bool(clause.subject))
    if row.frame == "thing":
        return clause.passive or at < sentence.last and not _has_person(sentence, clause) and not sentence.tokens.bits[at] & (voc.PREP | voc.PUNCT)
    return True


def _after_adverbs(sentence: Sentence, at: int) -> tuple[str, ...]:
    """The keys behind a verb, an adverb or two and a pronoun aside."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    while at < sentence.last and (bits[at] & voc.ADV and keys[at] not in ("out", "forward") or keys[at].endswith("ly")):
        at += 1
    return keys[at : at + 6]


def _names(sentence: Sentence, clause: Clause) -> bool:
    """"called X a success": a name and an article or a quotation mark behind it."""
    chain = sentence.chain(clause.last)
    if not chain:
        return False
    at = chain[0].last
    return at < sentence.last and sentence.tokens.keys[at] in ("a", "an", *_QUOTES)


def spoken_noun(sentence: Sentence, at: int) -> int | None:
    """The token of the noun that makes the verb before ``at`` one of saying ("expressed his sincere gratitude")."""
    tokens = sentence.tokens
    for here in range(at, min(at + 7, sentence.last)):
        key, bits = tokens.keys[here], tokens.bits[here]
        if key in SPOKEN_NOUNS:
            return here
        if bits & (voc.PREP | voc.PUNCT | voc.REL) and key not in ("his", "of") or bits & voc.CAP and not bits & voc.THING and here > at:
            return None
    return None


def _opens_clause(sentence: Sentence, clause: Clause) -> bool:
    """Does a that-clause, a question, a clause without "that", or a quotation stand beside the verb?"""
    tokens, at = sentence.tokens, clause.last
    ahead = tokens.keys[at : at + 4]
    if not ahead:
        return _beside_quotation(sentence, clause)
    if ahead[0] in _QUESTION_WORDS or ahead[0] in _QUOTES or ahead[:1] == (",",) and len(ahead) > 1 and ahead[1] in _QUOTES:
        return True
    if any(key == "that" for key in ahead) and not any(tokens.bits[at + n] & voc.PUNCT for n in range(ahead.index("that"))):
        return True
    if _beside_quotation(sentence, clause):
        return True
    actor = sentence.actor_at(at)
    return actor is not None and actor.kind in (PRONOUN, PERSON, STATE, GROUP, BODY) and any(c.mood == FINITE and c.subject_first == actor.start for c in sentence.clauses)


def _beside_quotation(sentence: Sentence, clause: Clause) -> bool:
    """Does a quotation end right before the clause's subject or begin right behind the verb?"""
    first = clause.subject_first if 0 <= clause.subject_first < clause.first else clause.first
    before = sentence.tokens.keys[max(sentence.first, first - 2) : first]
    return any(key in _QUOTES for key in before)


def _has_person(sentence: Sentence, clause: Clause) -> bool:
    at = clause.last
    while at < sentence.last and sentence.tokens.bits[at] & voc.ADV:
        at += 1
    actor = sentence.actor_at(at)
    return actor is not None and actor.kind in (PERSON, GROUP, PRONOUN, BODY) or sentence.tokens.keys[at : at + 1] in (("him",), ("her",), ("them",), ("us",))


def _is_speaking(sentence: Sentence, clause: Clause, row: Speech) -> bool:
    """Does the clause report that somebody spoke (and is no plan, no noun, no verb of another kind)?"""
    if clause.mood == REDUCED:
        return clause.lemma in ("quote",)
    if clause.mood == INFINITIVE:
        return _is_purpose(sentence, clause) and row.act is not SpeechAct.SAID
    if clause.mood == PARTICIPIAL:
        return _is_participle_of_speech(sentence, clause, row)
    if clause.negated and row.act is not SpeechAct.SAID:
        return True
    if clause.passive:
        return _is_impersonal(sentence, clause, row)
    if clause.modal in ("will", "shall", "should", "can", "may", "must", "could", "might", "would"):
        return clause.modal in ("would", "could") and row.act in (SpeechAct.HOPED,) or row.lemma in ("like",)
    if row.lemma == "welcome" and not clause.subject and not clause.impersonal:
        return False
    return bool(clause.subject) or clause.impersonal or clause.coordinated or clause.relative or _noun_speaks(sentence, clause)


def _is_purpose(sentence: Sentence, clause: Clause) -> bool:
    """An infinitive of purpose behind an encounter ("spoke with X to stress …")."""
    head = clause.head
    return head is not None and head.lemma in ("speak", "meet", "call", "phone", "telephone", "visit", "travel", "talk") and not head.modal


def _is_participle_of_speech(sentence: Sentence, clause: Clause, row: Speech) -> bool:
    """A participle behind a comma or at the head ("noting that", "hailing"), no gerund behind a preposition."""
    before = clause.first - 1
    if before < sentence.first:
        return True
    key, bits = sentence.tokens.keys[before], sentence.tokens.bits[before]
    if bits & voc.PREP and key not in ("while", "when"):
        return False
    return key in (",", "and", "while", "also", "when", "but", "–", "—", "-", ";") or bool(bits & voc.ADV) or key.endswith("ly") or row.act is not SpeechAct.SAID and before in {a.last - 1 for a in sentence.actors}


def _is_impersonal(sentence: Sentence, clause: Clause, row: Speech) -> bool:
    """A passive of saying: "it was noted that", "the importance of X was emphasized", "he was quoted as saying"."""
    if row.lemma in ("welcome", "invite", "present", "inform", "brief", "encourage", "show", "raise", "read", "share", "consider", "hold", "find", "value", "call", "order", "direct", "task", "view", "describe", "honor", "report") and not (clause.impersonal and _opens_clause(sentence, clause)):
        return row.lemma in ("inform", "brief", "welcome", "raise", "value", "share", "report") and not clause.modal
    return not clause.modal


def _noun_speaks(sentence: Sentence, clause: Clause) -> bool:
    """A plain noun as subject ("a spokesman said", "sources said")."""
    return clause.subject_first >= 0


def _statement(discourse: Discourse, number: int, clause: Clause, row: Speech) -> Statement:
    sentence, tokens = discourse.sentences[number], discourse.sentences[number].tokens
    cue_last = _cue_end(sentence, clause, row)
    noun = spoken_noun(sentence, clause.last) if row.frame in ("noun", "any") and row.lemma in ("express", "voice", "convey", "extend", "offer", "register", "share", "reiterate", "renew", "echo", "give", "present", "deliver", "send", "signal", "provide") else None
    act = SPOKEN_NOUNS[tokens.keys[noun]] if noun is not None else row.act
    end = max(clause.end, cue_last)
    content_first = min(cue_last, end - 1)
    content = Span(start=tokens.start[content_first], end=tokens.end[end - 1]) if content_first < end else tokens.span(cue_last - 1, cue_last)
    first = clause.subject_first if 0 <= clause.subject_first < clause.first and not clause.coordinated else clause.first
    return Statement(
        speakers=tuple(_speakers(discourse, number, clause)),
        cue=tokens.span(clause.main, cue_last),
        verb=clause.lemma,
        act=act,
        content=content,
        quoted=any(key in _QUOTES for key in tokens.keys[max(sentence.first, first - 2) : min(end, cue_last + 2)]),
        span=tokens.span(first, end),
        rule=" ".join((row.lemma, *row.particles)) if row.frame != "noun" else f"{row.lemma} (noun)",
    )


def _cue_end(sentence: Sentence, clause: Clause, row: Speech) -> int:
    """Where the words of saying end: behind the particles or the noun of "expressed his hope"."""
    if row.frame == "particle":
        at = clause.last
        while sentence.tokens.keys[at : at + len(row.particles)] != row.particles and at < sentence.last:
            at += 1
        return min(at + len(row.particles), sentence.last)
    if row.lemma in ("express", "voice") or row.frame == "noun":
        noun = spoken_noun(sentence, clause.last)
        if noun is not None:
            return noun + 1
    return clause.last


def _speakers(discourse: Discourse, number: int, clause: Clause) -> list[Party]:
    """Who speaks; nobody in an impersonal passive."""
    sentence = discourse.sentences[number]
    if clause.passive:
        agents = [a for a in sentence.actors if a.start > clause.main and sentence.tokens.keys[a.start - 1] == "by" and a.start - clause.main < 6]
        return discourse.actor_parties(agents[0], number) if agents else []
    parties = discourse.parties(clause, number)
    if parties or not clause.impersonal or clause.subject_first < 0:
        return parties
    key = sentence.tokens.keys[clause.first - 1] if clause.first > sentence.first else ""
    if key in ("it",):
        return discourse.last_speakers[:1] if discourse.last_speakers and discourse.last_speakers[0].person is None else []
    if key in ("statement", "communique", "communiqué", "release", "document", "declaration", "report", "readout"):
        return [party for party in discourse.last_speakers if party.person is None]
    text = sentence.tokens.slice(*_bare(sentence, clause.subject_first, clause.first))
    return [Party(name=text, kind=PartyKind.BODY)] if key.endswith(("s", "man", "woman", "person", "official", "source")) and text else []


def _bare(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """A plain noun phrase without its article and without what follows its head."""
    while first < last - 1 and sentence.tokens.bits[first] & (voc.DET | voc.POSS):
        first += 1
    return first, last
