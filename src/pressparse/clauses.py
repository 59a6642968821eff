"""Clauses: the verb groups of a sentence, each with its subject, what follows it, and how it is meant.

    verb group := (auxiliary | adverb | negation)* verb
    subject    := the nearest actor or noun phrase on the left that no preposition governs; behind "and" that of the verb
                  before; of a participle that of its sentence; behind a quotation ("said X") the actor on the right

Only verbs of the tables make clauses; the subject of every event is found here and nowhere else.
"""

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases import read_phrases
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, Actor
from pressparse.tokens import Tokens
from pressparse.vocabulary import BASE, GERUND, PARTICIPLE, PAST, THIRD

FINITE, INFINITIVE, PARTICIPIAL, REDUCED = "finite", "infinitive", "participle", "reduced"

_MARKS = frozenset((",", ";", ":", "-", "–", "—", "(", ")"))
_QUOTES = frozenset(('"', "“", "”", "„", "«", "»", "'", "‘", "’"))
_JOINERS = ((",",), ("and",), (",", "and"), ("&",), ("as", "well", "as"), (",", "as", "well", "as"), ("along", "with"), ("together", "with"), (",", "along", "with"), (",", "together", "with"), ("/",), ("or",))
_COORDINATORS = frozenset(("and", "but", "or", "then", "&"))


@define(eq=False)
class Clause:
    """One verb group and what belongs to it. Offsets are of tokens; ``main`` is the verb itself."""

    tokens: Tokens
    first: int
    main: int
    last: int
    lemma: str
    mood: str
    passive: bool = False
    modal: str = ""
    negated: bool = False
    perfect: bool = False
    future: bool = False
    subject: list[Actor] = field(factory=list)
    subject_first: int = -1
    impersonal: bool = False
    relative: bool = False
    inverted: bool = False
    coordinated: bool = False
    end: int = -1
    quoted: bool = False
    head: "Clause | None" = None


@define(eq=False)
class Sentence:
    """A sentence with its actors and clauses; ``paragraph`` and ``number`` say where it stands."""

    tokens: Tokens
    first: int
    last: int
    actors: list[Actor]
    clauses: list[Clause] = field(factory=list)
    quoted: list[tuple[int, int]] = field(factory=list)
    paragraph: int = 0
    section: int = 0
    is_title: bool = False
    is_heading: bool = False
    is_item: bool = False
    states: list[tuple[int, int, str]] = field(factory=list)

    def actor_at(self, token: int) -> Actor | None:
        """The actor that begins at ``token``, its article included."""
        return next((actor for actor in self.actors if actor.start <= token < actor.last), None)

    def chain(self, token: int, last: int | None = None) -> list[Actor]:
        """The actors that follow each other from ``token`` as a list: "A, B and C"."""
        found: list[Actor] = []
        limit = self.last if last is None else last
        for actor in self.actors:
            if actor.last <= token or actor.start >= limit:
                continue
            if not found:
                if actor.start > token:
                    return []
                found.append(actor)
            elif self.tokens.keys[found[-1].last : actor.start] in _JOINERS:
                found.append(actor)
            else:
                break
        return found


class ClauseReader:
    """Reads the clauses of one sentence, from left to right."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.tokens = sentence, sentence.tokens
        self.covered = {at for actor in sentence.actors if actor.kind != PRONOUN for at in range(actor.first, actor.last)}
        self.ends = {actor.last: actor for actor in sentence.actors}
        self.clauses: list[Clause] = []

    def read(self) -> list[Clause]:
        """The clauses, with their subjects and ends."""
        at = self.sentence.first
        while at < self.sentence.last:
            clause = self._group(at) if at not in self.covered else None
            if clause is None:
                at += 1
                continue
            self.clauses.append(clause)
            at = clause.last
        for n, clause in enumerate(self.clauses):
            self._subject(n, clause)
        self._ends()
        return self.clauses

    # -- verb groups ---------------------------------------------------------------------------------------------

    def _group(self, at: int) -> Clause | None:
        bits = self.tokens.bits[at]
        if bits & voc.AUXILIARY:
            return self._auxiliary_group(at)
        if bits & voc.VERB:
            return self._bare_verb(at)
        return None

    def _auxiliary_group(self, first: int) -> Clause | None:
        """A group that opens with an auxiliary: "has been received", "will not meet", "is scheduled to visit"."""
        tokens, at = self.tokens, first
        clause = Clause(tokens, first, first, first + 1, "", FINITE)
        be = have = False
        while at < self.sentence.last and at not in self.covered:
            bits, key = tokens.bits[at], tokens.keys[at]
            if bits & voc.NEG:
                clause.negated = True
            elif bits & voc.AUXILIARY and not (key in ("may", "might") and at > first and False):
                if bits & voc.MODAL:
                    clause.modal = key
                be, have = be or bool(bits & voc.BE), have or bool(bits & voc.HAVE)
            elif not (bits & voc.ADV or key.endswith("ly")):
                break
            at += 1
        if at >= self.sentence.last or at in self.covered:
            return self._copula(clause, at)
        form = self._forms(at)
        clause.perfect = have
        if form & PARTICIPLE and be and not (form & GERUND):
            clause.passive = True
        elif form & GERUND and be:
            clause.future = tokens.keys[first] in ("is", "are") and not clause.modal
        elif not (form & PARTICIPLE and have) and not (form & BASE and (clause.modal or tokens.bits[first] & voc.DO)):
            return self._copula(clause, at)
        clause.main, clause.last, clause.lemma = at, at + 1, self._lemma(at)
        return clause

    def _copula(self, clause: Clause, at: int) -> Clause | None:
        """An auxiliary as main verb ("had talks with", "is"), or "to be held" behind it."""
        tokens = self.tokens
        last = min(at, self.sentence.last)
        clause.last = max(last, clause.first + 1)
        clause.main = max(n for n in range(clause.first, clause.last) if tokens.bits[n] & voc.AUXILIARY)
        clause.lemma = "have" if tokens.bits[clause.main] & voc.HAVE else "do" if tokens.bits[clause.main] & voc.DO else "be"
        return clause

    def _bare_verb(self, at: int) -> Clause | None:
        """A verb without auxiliary, where it is a verb and no noun."""
        form = self._forms(at)
        mood = self._mood(at, form)
        if mood is None:
            return None
        clause = Clause(self.tokens, at, at, at + 1, self._lemma(at), mood)
        clause.passive = mood == REDUCED
        if mood == INFINITIVE:
            clause.first = at - 1
            clause.negated = at > 1 and bool(self.tokens.bits[at - 2] & voc.NEG)
        return clause

    def _mood(self, at: int, form: int) -> str | None:
        """How the bare form at ``at`` is used; None where it is a noun or adjective."""
        tokens = self.tokens
        if tokens.bits[at] & voc.CAP and at > self.sentence.first and not tokens.bits[at - 1] & voc.PUNCT and not self._headline():
            return None
        before = at - 1
        while before >= self.sentence.first and (tokens.bits[before] & voc.ADV or (tokens.keys[before].endswith("ly") and before not in self.covered)):
            before -= 1
        if before < self.sentence.first:
            if self.sentence.is_heading and self.tokens.words[at].nouns:
                return None
            return PARTICIPIAL if form & GERUND else REDUCED if form == PARTICIPLE | PAST and self._governs_by(at) else BASE and (FINITE if form & BASE and not form & PAST and self._headline() else None)
        key, bits = tokens.keys[before], tokens.bits[before]
        if key == "to" and form & BASE:
            return INFINITIVE
        if form & GERUND:
            return None if bits & (voc.DET | voc.POSS | voc.GENITIVE) or (bits & voc.LOWER and self._is_adjective(before)) else PARTICIPIAL
        if bits & (voc.DET | voc.POSS | voc.GENITIVE | voc.PREP) and not (bits & voc.REL or before in self.covered):
            return None
        if form & PAST or form & PARTICIPLE:
            return self._past(at, before, form)
        return self._present(at, before, form)

    def _past(self, at: int, before: int, form: int) -> str | None:
        """A form in -ed: finite behind a subject, reduced ("talks held in Oslo") before what a passive takes."""
        if form == PARTICIPLE:
            return REDUCED
        subject = before in self.covered or self.tokens.bits[before] & (voc.PRON | voc.REL)
        if self._governs_by(at):
            return REDUCED
        if not subject and self.tokens.bits[before] & voc.LOWER and not self.tokens.bits[before] & voc.CONJ and self._lacks_object(at):
            return REDUCED
        if self.tokens.bits[before] & voc.LOWER and self._is_adjective(before) and not subject:
            return None
        return FINITE

    def _governs_by(self, at: int) -> bool:
        return at + 1 < self.sentence.last and self.tokens.keys[at + 1] == "by"

    def _lacks_object(self, at: int) -> bool:
        """Is nothing behind the verb that it could act on?"""
        after = at + 1
        lemma = self._lemma(at)
        if lemma in ("say", "meet", "note", "speak", "agree", "talk", "arrive", "travel", "stress", "emphasize", "add", "report", "participate", "focus", "conclude", "announce", "confirm", "promise"):
            return False
        return after >= self.sentence.last or self.tokens.keys[after] in ("in", "on", "at", "during", "between", "with", "from", "to", "under", "within", ".", ",", "for", "last", "earlier", "today", "yesterday")

    def _present(self, at: int, before: int, form: int) -> str | None:
        """A present form behind a subject of its number."""
        actor = self.ends.get(before + 1)
        key = self.tokens.keys[before]
        if form & THIRD:
            singular = actor is not None and actor.kind != GROUP or key in ("he", "she", "it", "who", "which", "that")
            return FINITE if singular or (key in _COORDINATORS and self._coordinates(THIRD)) else None
        plural = actor is not None and (actor.kind == GROUP or self._is_plural(actor)) or key in ("they", "we", "i", "you", "who", "which")
        return FINITE if plural or (key in _COORDINATORS and self._coordinates(BASE)) else None

    def _is_plural(self, actor: Actor) -> bool:
        """Is the actor the last of several?"""
        return actor.head == "people" or (actor.start >= 1 and self.tokens.keys[actor.start - 1] == "and" and bool(self.sentence.actors) and actor.kind == PERSON)

    def _coordinates(self, form: int) -> bool:
        """Is a verb of the same form there to be joined to?"""
        if not self.clauses:
            return False
        clause = self.clauses[-1]
        return bool(self._forms(clause.main) & form) and (clause.mood in (FINITE, INFINITIVE))

    def _is_adjective(self, at: int) -> bool:
        """A lower-case word that makes what follows it a noun."""
        key, bits = self.tokens.keys[at], self.tokens.bits[at]
        return bool(bits & (voc.MODIFIER | voc.PORTFOLIO)) or key.endswith(("al", "ive", "ous", "ful", "ic", "ary", "ent", "ant", "able", "ible", "ed")) and not bits & voc.VERB

    def _headline(self) -> bool:
        """In a headline verbs are capitalised and stand in the present."""
        return self.sentence.is_heading

    def _forms(self, at: int) -> int:
        found = voc.verb_lookup().get(self.tokens.keys[at])
        return found[1] if found else _unknown_form(self.tokens.keys[at], self.tokens.bits[at])

    def _lemma(self, at: int) -> str:
        found = voc.verb_lookup().get(self.tokens.keys[at])
        return found[0] if found else ""

    # -- subjects ------------------------------------------------------------------------------------------------

    def _subject(self, n: int, clause: Clause) -> None:
        """Finds who acts in the clause."""
        if clause.mood == INFINITIVE or (clause.mood == PARTICIPIAL and clause.first > self.sentence.first):
            self._inherit(n, clause)
            return
        if clause.mood == PARTICIPIAL:
            return
        if clause.mood == REDUCED:
            clause.impersonal = True
            return
        self._finite_subject(n, clause)

    def _inherit(self, n: int, clause: Clause) -> None:
        """Takes the subject of the finite clause before."""
        for other in reversed(self.clauses[:n]):
            if other.mood == FINITE and (other.subject or other.impersonal):
                clause.subject, clause.head = other.subject, other
                clause.impersonal = other.impersonal
                return

    def _finite_subject(self, n: int, clause: Clause) -> None:
        tokens, at = self.tokens, clause.first - 1
        while at >= self.sentence.first and (tokens.bits[at] & voc.ADV or (tokens.keys[at].endswith("ly") and at not in self.covered)):
            at -= 1
        if at < self.sentence.first or (tokens.keys[at] in _QUOTES or (tokens.keys[at] == "," and at > 0 and tokens.keys[at - 1] in _QUOTES)):
            if self._inverted(clause):
                return
        if at < self.sentence.first:
            return
        if tokens.keys[at] in _COORDINATORS and n > 0 and self._joins_verbs(n, at):
            self._inherit(n, clause)
            clause.coordinated = True
            return
        if tokens.bits[at] & voc.REL and tokens.keys[at] in ("who", "which", "that"):
            clause.relative = True
            at -= 2 if at > 0 and tokens.keys[at - 1] == "," else 1
        self._nearest(clause, at)
        if not clause.subject and not clause.impersonal:
            self._inverted(clause)

    def _joins_verbs(self, n: int, at: int) -> bool:
        """Does the "and" at ``at`` join this verb to the one before?"""
        return any(other.mood == FINITE for other in self.clauses[:n])

    def _inverted(self, clause: Clause) -> bool:
        """Reads "…, said X": the subject behind the verb."""
        chain = self.sentence.chain(clause.last)
        if not chain or (clause.passive or clause.mood != FINITE):
            return False
        clause.subject, clause.inverted = chain, True
        clause.subject_first = chain[0].start
        return True

    def _nearest(self, clause: Clause, at: int) -> None:
        """The nearest actor or noun phrase at or before ``at`` that no preposition governs."""
        tokens = self.tokens
        while at >= self.sentence.first:
            actor = next((a for a in self.sentence.actors if a.first <= at < a.last), None)
            if actor is None:
                if tokens.keys[at] == "it":
                    clause.impersonal, clause.subject_first = True, at
                    return
                at, stop = self._over_words(clause, at)
                if stop:
                    return
                continue
            before = actor.start - 1
            if before >= self.sentence.first and tokens.bits[before] & voc.PREP and tokens.keys[before] not in ("as", "like", "after", "before", "since", "than", "because", "until", "following"):
                at = before - 1
                clause.subject_first = actor.start
                noun = self._noun_before(before)
                if noun is not None:
                    clause.subject_first = noun
                    clause.impersonal = True
                    return
                continue
            if before >= self.sentence.first and tokens.keys[before] in ("after", "before", "since", "following", "until") and not self._verb_between(actor.last, clause.first):
                pass
            clause.subject = self._with_list(actor)
            clause.subject_first = clause.subject[0].start
            return

    def _over_words(self, clause: Clause, at: int) -> tuple[int, bool]:
        """Steps over what may stand between subject and verb; stops at a noun that is the subject itself."""
        tokens = self.tokens
        key, bits = tokens.keys[at], tokens.bits[at]
        if key in (",", ")", "-", "–", "—"):
            opening = self._aside(at)
            return (opening - 1, False) if opening is not None else (at - 1, False)
        if key in _QUOTES or bits & (voc.TIME | voc.DIGIT | voc.ADV) or key == "(":
            return at - 1, False
        if bits & voc.PREP or bits & voc.CONJ:
            return at - 1, False
        if bits & voc.VERB and any(other.main == at for other in self.clauses):
            return at - 1, False
        if bits & (voc.LOWER | voc.CAP) and not bits & voc.FUNCTION:
            start = self._noun_start(at)
            if start > self.sentence.first and tokens.bits[start - 1] & voc.PREP and tokens.keys[start - 1] != "of":
                return start - 2, False
            clause.impersonal, clause.subject_first = True, start
            return at, True
        return at - 1, False

    def _aside(self, closing: int) -> int | None:
        """Where an aside that closes at ``closing`` opens: ", in his turn," or "(…)"; None where it is none."""
        tokens, opener = self.tokens, "(" if self.tokens.keys[closing] == ")" else self.tokens.keys[closing]
        for at in range(closing - 1, max(closing - 40, self.sentence.first - 1), -1):
            if tokens.keys[at] == opener:
                return at if self._is_aside(at + 1, closing) else None
        return None

    def _is_aside(self, first: int, last: int) -> bool:
        """Words between two commas that are no subject: they open with a preposition, an adverb, a participle or a relative."""
        bits, key = self.tokens.bits[first], self.tokens.keys[first]
        if first in self.covered and bits & voc.CAP:
            return False
        return bool(bits & (voc.PREP | voc.ADV | voc.REL | voc.DET | voc.POSS)) or key.endswith(("ing", "ed", "ly")) or key in ("for", "on", "speaking", "during")

    def _noun_before(self, preposition: int) -> int | None:
        """The start of the noun phrase that a preposition depends on, where a plain noun stands there."""
        at = preposition - 1
        if at < self.sentence.first or at in self.covered or not self.tokens.bits[at] & (voc.LOWER | voc.CAP):
            return None
        if self.tokens.bits[at] & (voc.FUNCTION | voc.ADV | voc.TIME) or any(clause.main == at for clause in self.clauses):
            return None
        start = self._noun_start(at)
        if start > self.sentence.first and self.tokens.bits[start - 1] & voc.PREP:
            if self.tokens.keys[start - 1] == "of":
                return self._noun_before(start - 1)
            return None
        return start

    def _noun_start(self, at: int) -> int:
        """The first word of the plain noun phrase that ends at ``at``."""
        tokens, start = self.tokens, at
        while start > self.sentence.first:
            bits = tokens.bits[start - 1]
            if bits & (voc.DET | voc.POSS):
                return start - 1
            if not bits & (voc.LOWER | voc.CAP | voc.GENITIVE | voc.DIGIT) or bits & (voc.FUNCTION | voc.VERB) and not bits & voc.GENITIVE and not (bits & voc.VERB and not any(c.main == start - 1 for c in self.clauses)):
                break
            start -= 1
        return start

    def _verb_between(self, first: int, last: int) -> bool:
        return any(first <= other.main < last for other in self.clauses)

    def _with_list(self, actor: Actor) -> list[Actor]:
        """The actor with those before it that are joined to it: "A, B and C"."""
        chain = [actor]
        index = self.sentence.actors.index(actor)
        for other in reversed(self.sentence.actors[:index]):
            gap = self.tokens.keys[other.last : chain[0].start]
            before = other.start - 1
            governed = before >= self.sentence.first and self.tokens.bits[before] & voc.PREP
            if gap not in _JOINERS or governed or other.kind == PRONOUN or (gap == (",",) and len(chain) == 1):
                break
            chain.insert(0, other)
        return chain

    # -- ends ----------------------------------------------------------------------------------------------------

    def _ends(self) -> None:
        """A clause ends where a verb with a subject of its own, or one joined to it, begins anew, else with the sentence."""
        for n, clause in enumerate(self.clauses):
            clause.end = self.sentence.last
            if clause.mood == PARTICIPIAL and clause.first == self.sentence.first:
                self._opening_participle(n, clause)
            for other in self.clauses[n + 1 :]:
                if other.coordinated and other.head in (clause, clause.head) and other.mood == FINITE:
                    clause.end = min(clause.end, other.first - 1)
                    break

    def _opening_participle(self, n: int, clause: Clause) -> None:
        """"Hailing X, the president noted …": the subject is that of the first finite verb behind the comma."""
        for other in self.clauses[n + 1 :]:
            if other.mood == FINITE and other.subject and other.subject_first > clause.main and not other.relative:
                if self.tokens.keys[other.subject_first - 1] in (",", "”", '"') or True:
                    clause.subject, clause.head = other.subject, other
                    clause.end = other.subject_first
                    return


def _unknown_form(key: str, bits: int) -> int:
    """The form of a verb that no table holds, by its ending."""
    if not bits & voc.LOWER:
        return 0
    if key.endswith("ed"):
        return PAST | PARTICIPLE
    return GERUND if key.endswith("ing") and len(key) > 5 else BASE if bits & voc.VERB else 0


def read_sentence(tokens: Tokens, first: int, last: int, *, is_heading: bool = False) -> tuple[Sentence, list[Piece]]:
    """The sentence at tokens ``first`` to ``last`` with its actors and clauses, and the pieces that belong to no official."""
    actors, rest = read_phrases(tokens, first, last)
    sentence = Sentence(tokens, first, last, actors, is_heading=is_heading)
    sentence.states = [(piece.first, piece.last, piece.value) for piece in rest if piece.kind in (Kind.COUNTRY, Kind.NATION)]
    sentence.clauses = ClauseReader(sentence).read()
    return sentence, rest
