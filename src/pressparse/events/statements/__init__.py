"""Statements: clauses whose verb is one of saying, with their speaker, the words of saying, and what was said.

    statement := subject verb-of-saying content | content "," subject verb-of-saying | content "," verb-of-saying subject
               | "," participle content | "to" verb content (behind an encounter or a wish)

Speech inside a quotation is not marked, nor an attitude of the people a speaker speaks of ("said that Norland values its ties").
"""

from itertools import islice

from attrs import define

from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.statements.contents import CLOSING, ContentReader
from pressparse.events.statements.moods import MoodReader, form_of, is_perfect_participle
from pressparse.events.statements.sayings import Saying, SayingReader, may_say, rows_by_lemma
from pressparse.events.statements.speakers import inverted_subject, read_speakers
from pressparse.model import Party, PartyKind, SpeechAct, Statement
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN
from pressparse.span import Span
from pressparse.vocabulary import BASE, PAST, THIRD

_JOINING = CLOSING | frozenset(("and", "while", "but", "whereas", "as", "when"))
_STATES = frozenset(("countries", "nations", "states", "side", "sides"))
_STARTS_ANEW = frozenset((";", "when", "after", "before", "although", "though", "because"))


@define(eq=False)
class _Heard:
    """A clause that says something, while its sentence is read."""

    clause: Clause
    saying: Saying
    speakers: list[Party]
    listed: bool = False
    nested: bool = False

    def is_joined(self) -> bool:
        """Does the clause go on with the speaker of the one before: a participle, an infinitive, a joined verb?"""
        return self.clause.mood != FINITE or self.clause.coordinated or self.listed


def _has_pronoun(clause: Clause) -> bool:
    return any(actor.kind == PRONOUN for actor in clause.subject)


def _is_he(clause: Clause) -> bool:
    return all(actor.kind == PRONOUN and actor.head in ("he", "she") for actor in clause.subject)


def read_statements(discourse: Discourse, number: int, taken: set[int]) -> list[Statement]:
    """The statements of sentence ``number``; ``taken`` are the verbs that report something else (a meeting, an outcome)."""
    sentence, rows = discourse.sentences[number], rows_by_lemma()
    saying = [
        (n, clause)
        for n, clause in enumerate(sentence.clauses)
        if clause.lemma in rows and not clause.quoted and clause.main not in taken and may_say(sentence, clause)
    ]
    return StatementReader(discourse, number).read(saying) if saying else []


class StatementReader:
    """Reads the statements of one sentence, from left to right."""

    def __init__(self, discourse: Discourse, number: int) -> None:
        self.discourse, self.number = discourse, number
        self.sentence: Sentence = discourse.sentences[number]
        self.tokens = self.sentence.tokens
        self.heard: list[_Heard] = []

    def read(self, clauses: list[tuple[int, Clause]]) -> list[Statement]:
        """The statements of ``clauses``, each with its number, in the order of their verbs."""
        sayings, moods = SayingReader(self.sentence), MoodReader(self.sentence)
        for n, clause in clauses:
            saying = sayings.read(clause) or self._welcome(clause)
            if saying is not None and moods.reports(n, clause, saying, self.heard[-1].clause if self.heard else None):
                self._hear(n, clause, saying)
        quoted = [sayings.is_beside_quotation(heard.clause) for heard in self.heard]
        return [self._statement(n, heard, quoted[n]) for n, heard in enumerate(self.heard)]

    def _welcome(self, clause: Clause) -> Saying | None:
        """A guest is welcomed in words where the report has told of the encounter before."""
        spoken = clause.lemma == "welcome" and clause.mood in (FINITE, PARTICIPIAL) and not clause.passive and not clause.modal
        encounter = self.discourse.encounter_at(self.number) if spoken else None
        told = encounter is not None and encounter.sentence <= self.number
        return Saying(rows_by_lemma()["welcome"][0], clause.last, False) if told else None

    def _hear(self, n: int, clause: Clause, saying: Saying) -> None:
        """Keeps the clause with its speakers, unless it only repeats what a speaker says of others or of themselves."""
        inherited = self._inherited(clause)
        speakers = read_speakers(self.discourse, self.number, self._acting(n, clause)) if inherited is None else inherited
        outer = self._outer(clause)
        if clause.coordinated and inherited is None and not (clause.passive or speakers or _has_pronoun(clause)):
            return
        if self.heard and clause.main < self.heard[-1].saying.last:
            return  # "went on to say" says once
        if clause.mood == INFINITIVE and self._is_inside(clause):
            return
        if outer is None and self._is_background(clause) or self._goes_on_inside(clause):
            return
        noted = outer is not None and clause.passive and outer.clause.passive and saying.row.frame == "noun"
        if outer is not None and not (noted or self._is_voice_of_its_own(clause, speakers, outer)):
            return  # but "it was said that trade grows, and satisfaction was voiced" says two things
        if clause.mood == FINITE and not saying.has_clause:
            self._unhear_content(clause)
        self.heard.append(_Heard(clause, saying, speakers, self._is_listed(clause), outer is not None))
        if speakers and clause.mood == FINITE:
            self.discourse.last_speakers = list(speakers)

    # -- who -----------------------------------------------------------------------------------------------------

    def _acting(self, n: int, clause: Clause) -> Clause:
        """The clause whose subject speaks: for "While welcoming X, …" the one behind, for a joined verb the one before."""
        head = clause.head
        if clause.mood == FINITE and clause.coordinated and clause.impersonal and head is not None:
            return clause if head.passive or head.lemma == "be" else head
        if not is_perfect_participle(clause) and (clause.mood != PARTICIPIAL or clause.subject or clause.head is not None):
            return clause
        behind = islice(self.sentence.clauses, n + 1, None)
        return next((other for other in behind if other.mood == FINITE and other.subject and not other.relative), clause)

    def _inherited(self, clause: Clause) -> list[Party] | None:
        """The speakers that a participle, an infinitive or a joined verb shares with a verb of saying before; None where it has its own."""
        if not self.heard or clause.mood == FINITE and not clause.coordinated and not self._is_listed(clause):
            return None
        if clause.mood == FINITE and clause.passive or clause.mood == PARTICIPIAL and clause.subject_first >= 0:
            return None
        last, head = self.heard[-1], clause.head
        if last.saying.has_clause or head is None or head.relative or head.main <= last.clause.main:
            return last.speakers
        return None if head.mood == FINITE and head.subject else last.speakers

    def _is_listed(self, clause: Clause) -> bool:
        """A verb right behind a comma whose nearest noun belongs to the verb of saying before: "thanked X, condemned Y and …"."""
        if not self.heard or not clause.impersonal or self.tokens.keys[clause.first - 1] != ",":
            return False
        return clause.subject_first >= self.heard[-1].saying.last and not self.heard[-1].saying.has_clause

    def _outer(self, clause: Clause) -> _Heard | None:
        """The verb of saying in whose that-clause this clause stands."""
        if not self.heard or clause.mood != FINITE or clause.coordinated or clause.inverted or inverted_subject(self.sentence, clause):
            return None
        outer = self.heard[-1]
        if not outer.saying.has_clause or is_perfect_participle(outer.clause) or clause.subject_first < outer.saying.last:
            return None
        if outer.clause.mood == PARTICIPIAL and outer.clause.first == self.sentence.first and clause.subject_first == outer.clause.end:
            return None  # "Stressing that trade grows, the minister said"
        if clause.relative and inverted_subject(self.sentence, outer.clause):
            return None  # "…, said the minister, who thanked the divers"
        return None if self.tokens.keys[clause.subject_first - 1] in _STARTS_ANEW else outer

    def _is_inside(self, clause: Clause) -> bool:
        """ "Said that she was happy to note": an infinitive of what was said."""
        last, head = self.heard[-1] if self.heard else None, clause.head
        inside = last is not None and last.saying.has_clause and head is not None and head.main > last.clause.main
        return inside and head is not None and head.lemma == "be"

    def _goes_on_inside(self, clause: Clause) -> bool:
        """ "Said that Norland values peace, and looks forward to more": a verb in the present that is joined to one inside what was said in the past."""
        head = clause.head
        if not self.heard or not clause.coordinated or clause.mood != FINITE or head is None or not self._is_present(clause):
            return False
        last = self.heard[-1]
        return last.saying.has_clause and head.main > last.clause.main and self._is_present(head) and not self._is_present(last.clause)

    def _is_background(self, clause: Clause) -> bool:
        """ "outlined the principles that X has laid out"."""
        relative = clause.subject_first > self.sentence.first and self.tokens.keys[clause.subject_first - 1] in ("that", "which", "whom")
        return clause.perfect and relative and bool(self.heard)

    def _is_voice_of_its_own(self, clause: Clause, speakers: list[Party], outer: _Heard) -> bool:
        """Does somebody else speak inside what a speaker says ("said that the minister stressed …")?"""
        if clause.relative or clause.passive or not speakers or clause.lemma == "be":
            return False
        plain = not clause.subject or any(actor.kind != PERSON for actor in clause.subject)
        past = not self._is_present(outer.clause) or outer.saying.row.act is SpeechAct.PROPOSED
        if plain and (clause.perfect or self._is_present(clause) and past):
            return False
        if any(actor.kind not in (PERSON, BODY, GROUP) or actor.head in _STATES for actor in clause.subject) and not _is_he(clause):
            return False
        return [party.name for party in speakers] != [party.name for party in outer.speakers]

    def _is_present(self, clause: Clause) -> bool:
        form = form_of(clause)
        return clause.first == clause.main and bool(form & (BASE | THIRD)) and not form & PAST

    def _unhear_content(self, clause: Clause) -> None:
        """Forgets "Norland values its ties" where ", the spokesman said" follows: it is the content."""
        first = clause.first if clause.inverted else clause.subject_first
        if first <= self.sentence.first or self.tokens.keys[first - 1] != ",":
            return
        self.heard = [heard for heard in self.heard if not self._is_attitude(heard)]

    def _is_attitude(self, heard: _Heard) -> bool:
        form = form_of(heard.clause)
        own = any(party.kind is not PartyKind.STATE for party in heard.speakers) and not _has_pronoun(heard.clause)
        return heard.clause.passive or not own and bool(form & (BASE | THIRD)) and not form & PAST

    # -- what ----------------------------------------------------------------------------------------------------

    def _statement(self, n: int, heard: _Heard, quoted: bool) -> Statement:
        clause, saying = heard.clause, heard.saying
        first = clause.subject_first if 0 <= clause.subject_first < clause.first and not clause.coordinated else clause.first
        end = self._end(n, clause, saying.last)
        cue = self.tokens.span(clause.main, saying.last)
        content = ContentReader(self.sentence).content(clause, first, saying.last, end, quoted) or cue
        span = Span(start=min(self.tokens.start[first], content.start), end=max(self.tokens.end[end - 1], content.end))
        return Statement(
            speakers=tuple(heard.speakers),
            cue=cue,
            verb=clause.lemma,
            act=saying.row.act,
            content=content,
            quoted=quoted,
            span=span,
            rule=" ".join((saying.row.lemma, *saying.row.particles)) if saying.row.frame != "noun" else f"{saying.row.lemma} (noun)",
        )

    def _end(self, n: int, clause: Clause, last: int) -> int:
        """Where the clause ends: before the next verb of saying that is no part of what was said, without the words that join the two."""
        end = max(clause.end, last)
        if n + 1 < len(self.heard):
            following = self.heard[n + 1]
            own = 0 <= following.clause.subject_first < following.clause.first
            if following.is_joined():
                end = min(end, following.clause.first)
            elif own and not following.nested and following.clause.subject_first >= last:
                end = min(end, following.clause.subject_first)
        while end > last and self.tokens.keys[end - 1] in _JOINING:
            end -= 1
        return max(end, last)
