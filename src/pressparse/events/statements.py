"""Statements: clauses whose verb is one of saying, with their speaker, the words of saying, and what was said.

    statement := subject verb-of-saying content | content "," subject verb-of-saying | content "," verb-of-saying subject
               | "," participle content | "to" verb content (behind an encounter or a wish)

Speech inside a quotation is not marked, nor an attitude of the people a speaker speaks of ("said that Norland values its ties").
"""

from attrs import define

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.sayings import QUOTES, Saying, SayingReader
from pressparse.events.speakers import inverted_subject, is_silent, read_speakers
from pressparse.lexicon.speech import ANONYMOUS, ENCOUNTERING, MESSAGES, WISHING
from pressparse.model import Party, PartyKind, Statement
from pressparse.model import SpeechAct as Act
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN
from pressparse.span import Span
from pressparse.vocabulary import BASE, PAST, THIRD

_WISHED = frozenset((Act.HOPED, Act.WELCOMED, Act.PROPOSED))
_OF_PEOPLE = frozenset((Act.INFORMED, Act.ASKED, Act.THANKED, Act.PRAISED, Act.CONGRATULATED, Act.PROMISED, Act.CONDEMNED))
_BEFORE_PARTICIPLE = frozenset((",", ";", "and", "while", "when", "also", "but", "–", "—", "-", "”", '"', "as", "by"))
_STARTS_ANEW = frozenset((";", "when", "after", "before", "although", "though", "because"))
_CLOSING = frozenset((".", ";", ",", "!", "?"))


@define(eq=False)
class _Heard:
    """A clause that says something, while its sentence is read."""

    clause: Clause
    saying: Saying
    speakers: list[Party]
    listed: bool = False


def read_statements(discourse: Discourse, number: int, taken: set[int]) -> list[Statement]:
    """The statements of sentence ``number``; ``taken`` are the verbs that report something else (a meeting, an outcome)."""
    return StatementReader(discourse, number, taken).read()


class StatementReader:
    """Reads the statements of one sentence, from left to right."""

    def __init__(self, discourse: Discourse, number: int, taken: set[int]) -> None:
        self.discourse, self.number, self.taken = discourse, number, taken
        self.sentence: Sentence = discourse.sentences[number]
        self.tokens = self.sentence.tokens
        self.heard: list[_Heard] = []

    def read(self) -> list[Statement]:
        """The statements in the order of their verbs."""
        sayings = SayingReader(self.sentence)
        for n, clause in enumerate(self.sentence.clauses):
            if clause.quoted or clause.main in self.taken or not clause.lemma:
                continue
            saying = sayings.read(clause)
            if saying is not None and self._reports(n, clause, saying):
                self._hear(n, clause, saying)
        quoted = [sayings.is_beside_quotation(heard.clause) for heard in self.heard]
        return [self._statement(n, heard, quoted[n]) for n, heard in enumerate(self.heard)]

    def _hear(self, n: int, clause: Clause, saying: Saying) -> None:
        """Keeps the clause with its speakers, unless it only repeats what a speaker says of others or of themselves."""
        inherited = self._inherited(clause)
        speakers = read_speakers(self.discourse, self.number, self._acting(n, clause)) if inherited is None else inherited
        outer = self._outer(clause)
        if clause.coordinated and inherited is None and not (clause.passive or speakers or any(actor.kind == PRONOUN for actor in clause.subject)):
            return
        if outer is not None and not self._is_voice_of_its_own(clause, speakers, outer):
            return
        if clause.mood == FINITE and not saying.has_clause:
            self._unhear_content(clause)
        self.heard.append(_Heard(clause, saying, speakers, self._is_listed(clause)))
        if speakers and clause.mood == FINITE:
            self.discourse.last_speakers = list(speakers)

    # -- who -----------------------------------------------------------------------------------------------------

    def _acting(self, n: int, clause: Clause) -> Clause:
        """The clause whose subject speaks: of "While welcoming X, the minister stressed" the one behind."""
        if clause.mood != PARTICIPIAL or clause.subject or clause.head is not None:
            return clause
        return next((other for other in self.sentence.clauses[n + 1 :] if other.mood == FINITE and other.subject and not other.relative), clause)

    def _inherited(self, clause: Clause) -> list[Party] | None:
        """The speakers that a participle, an infinitive or a joined verb shares with a verb of saying before; None where it has its own."""
        if not self.heard or clause.mood == FINITE and not clause.coordinated and not self._is_listed(clause):
            return None
        if clause.mood == FINITE and clause.passive:
            return None
        last = self.heard[-1]
        head = clause.head
        if head is not None and head.mood == FINITE and head.subject and head.main > last.clause.main and not last.saying.has_clause and not head.relative:
            return None
        return last.speakers

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
        if not outer.saying.has_clause or clause.subject_first < outer.saying.last:
            return None
        return None if self.tokens.keys[clause.subject_first - 1] in _STARTS_ANEW else outer

    def _is_voice_of_its_own(self, clause: Clause, speakers: list[Party], outer: _Heard) -> bool:
        """Does somebody else speak inside what a speaker says ("said that the minister stressed …")?"""
        if clause.relative or clause.passive or not speakers or clause.perfect and any(actor.kind != PERSON for actor in clause.subject):
            return False
        if any(actor.kind not in (PERSON, BODY, GROUP) or actor.head in ("countries", "nations", "states", "side", "sides") for actor in clause.subject):
            return all(actor.kind == PRONOUN and actor.head == "he" for actor in clause.subject) and not self._same(speakers, outer.speakers)
        return not self._same(speakers, outer.speakers)

    @staticmethod
    def _same(one: list[Party], other: list[Party]) -> bool:
        return [party.name for party in one] == [party.name for party in other]

    def _unhear_content(self, clause: Clause) -> None:
        """Forgets "Norland values its ties" where ", the spokesman said" follows: it is the content."""
        first = clause.first if clause.inverted else clause.subject_first
        if first <= self.sentence.first or self.tokens.keys[first - 1] != ",":
            return
        self.heard = [heard for heard in self.heard if not self._is_attitude(heard)]

    def _is_attitude(self, heard: _Heard) -> bool:
        form = self._form(heard.clause)
        own = any(party.kind is not PartyKind.STATE for party in heard.speakers) and not any(actor.kind == PRONOUN for actor in heard.clause.subject)
        return heard.clause.passive or not own and bool(form & (BASE | THIRD)) and not form & PAST

    # -- whether -------------------------------------------------------------------------------------------------

    def _reports(self, n: int, clause: Clause, saying: Saying) -> bool:
        """Does the clause report that somebody spoke (and is no plan, no noun, no verb of another kind)?"""
        if clause.mood == INFINITIVE or self._is_joined_infinitive(n, clause):
            return self._is_act(n, clause, saying.row.act)
        if clause.mood == PARTICIPIAL:
            return self._is_act_beside(clause, saying.row.act)
        if clause.mood != FINITE or clause.negated and saying.row.act is not Act.DENIED:
            return False
        if clause.passive:
            return not clause.modal and not clause.relative and self._is_impersonal(clause, saying)
        if clause.modal:
            return clause.modal in ("would", "could") and saying.row.act in _WISHED
        if saying.row.act is Act.ASKED and any(key in ANONYMOUS for key in self.tokens.keys[clause.last : clause.last + 5]):
            return False
        if is_silent(self.sentence, clause) or self._is_background(n, clause):
            return False
        return bool(clause.subject) or clause.impersonal or clause.coordinated or clause.relative

    def _is_background(self, n: int, clause: Clause) -> bool:
        """"the principles that X has laid out", and what is joined to "everyone who had praised"."""
        if clause.coordinated and n and self.sentence.clauses[n - 1].relative:
            return all(heard.clause is not self.sentence.clauses[n - 1] for heard in self.heard[-1:])
        return clause.perfect and clause.subject_first > self.sentence.first and not self.heard[-1:] == [] and self.tokens.keys[clause.subject_first - 1] in ("that", "which", "whom")

    def _form(self, clause: Clause) -> int:
        found = voc.verb_lookup().get(self.tokens.keys[clause.main])
        return found[1] if found else 0

    def _is_joined_infinitive(self, n: int, clause: Clause) -> bool:
        """A bare form behind "and" whose verb before is an infinitive: "to boost trade and reinforce ties"."""
        if not clause.coordinated or clause.first != clause.main or self._form(clause) & (PAST | THIRD):
            return False
        head = clause.head
        return head is None or bool(head.modal) or bool(self._form(head) & (PAST | THIRD)) or head.first != head.main

    def _is_act(self, n: int, clause: Clause, act: Act) -> bool:
        """An infinitive that is itself the act: "called X to congratulate", "would like to thank", and one joined to such."""
        before = self.tokens.keys[clause.first - 1] if clause.first > self.sentence.first else ""
        if before in WISHING or before == "as" and self.tokens.keys[clause.first - 2] == "far":
            return True
        if clause.coordinated or before in ("and", ","):
            last = self.heard[-1].clause if self.heard else None
            if last is not None and (last.mood == INFINITIVE or last.coordinated and self._form(last) == BASE):
                return True
        head, before_it = clause.head, n - 1
        while before_it > 0 and self.sentence.clauses[before_it].mood == INFINITIVE:
            before_it -= 1
        is_near = before_it >= 0 and self.sentence.clauses[before_it] is head
        return head is not None and is_near and head.lemma in ENCOUNTERING and not head.modal and act is not Act.ANSWERED

    def _is_act_beside(self, clause: Clause, act: Act) -> bool:
        """A participle behind a mark or at the head ("noting that", "Hailing …"), no gerund behind a preposition."""
        before = clause.first - 1
        if before < self.sentence.first:
            return act not in (Act.ANSWERED, Act.ASKED)
        key, bits = self.tokens.keys[before], self.tokens.bits[before]
        if act is Act.ANSWERED or self.tokens.keys[clause.main] == "referring" or key == "when":
            return False
        if key == "as":
            return before > self.sentence.first and self.tokens.keys[before - 1] in ("quoted", "cited")
        if bits & voc.PREP:
            return key == "by" and bool(self.heard)
        if key in _BEFORE_PARTICIPLE or bits & voc.ADV or key.endswith("ly") or key in MESSAGES:
            return True
        return act is not Act.SAID and self.sentence.is_covered(before)

    def _is_impersonal(self, clause: Clause, saying: Saying) -> bool:
        """A passive of saying: "it was noted that", "the importance of X was emphasized", "the guests were briefed"."""
        row = saying.row
        if row.frame in ("noun", "topic"):
            return True
        if clause.subject_first >= 0 and self.tokens.keys[clause.subject_first] == "it":
            return saying.has_clause or row.frame == "particle" or clause.last >= self.sentence.last - 1
        if clause.subject and not clause.impersonal and any(actor.kind in (PERSON, PRONOUN, GROUP) for actor in clause.subject):
            return row.act in _OF_PEOPLE and row.frame in ("any", "person")
        if any(self.tokens.keys[at] == "by" for at in range(clause.last, min(clause.last + 3, self.sentence.last))):
            return row.frame in ("any", "thing", "object", "particle")
        return row.frame in ("any", "particle") and not self._is_present_state(clause)

    def _is_present_state(self, clause: Clause) -> bool:
        """"are welcomed", "is reported": how things are, not what was said."""
        return self.tokens.keys[clause.first] in ("is", "are") and bool(self.heard)

    # -- what ----------------------------------------------------------------------------------------------------

    def _statement(self, n: int, heard: _Heard, quoted: bool) -> Statement:
        clause, saying = heard.clause, heard.saying
        first = clause.subject_first if 0 <= clause.subject_first < clause.first and not clause.coordinated else clause.first
        end = self._end(n, clause, saying.last)
        content = self._content(first, saying.last, end, quoted, clause)
        cue = self.tokens.span(clause.main, saying.last)
        span = self.tokens.span(first, end)
        return Statement(
            speakers=tuple(heard.speakers),
            cue=cue,
            verb=clause.lemma,
            act=saying.row.act,
            content=content or cue,
            quoted=quoted,
            span=span if content is None else Span(start=min(span.start, content.start), end=max(span.end, content.end)),
            rule=" ".join((saying.row.lemma, *saying.row.particles)) if saying.row.frame != "noun" else f"{saying.row.lemma} (noun)",
        )

    def _end(self, n: int, clause: Clause, last: int) -> int:
        """Where the clause ends: before the next participle or joined verb that says something, without its closing mark."""
        end = max(clause.end, last)
        if n + 1 < len(self.heard) and (self.heard[n + 1].clause.mood != FINITE or self.heard[n + 1].listed):
            end = max(min(end, self.heard[n + 1].clause.first), last)
        while end > last and self.tokens.keys[end - 1] in (*_CLOSING, "and"):
            end -= 1
        return end

    def _content(self, first: int, last: int, end: int, quoted: bool, clause: Clause) -> Span | None:
        """What was said: the quotation, what follows the words of saying, or what stands before a closing "…, X said"."""
        if quoted:
            found = self._quotation(first, last, end)
            if found is not None:
                return found
        if clause.passive and clause.subject_first >= 0 and self.tokens.keys[clause.subject_first] != "it" and last >= end:
            return self.tokens.span(clause.subject_first, clause.first)
        if last < end and not clause.inverted:
            return self.tokens.span(last, end)
        before = min(first, clause.first)
        if before - 1 > self.sentence.first and self.tokens.keys[before - 1] == ",":
            return self.tokens.span(self.sentence.first, before - 1)
        return None

    def _quotation(self, first: int, last: int, end: int) -> Span | None:
        """The longer of the quotations before and behind the words of saying, without its marks."""
        before = self._between_marks(self.sentence.first, first)
        behind = self._between_marks(last, end)
        found = max((span for span in (before, behind) if span), key=lambda span: span[1] - span[0], default=None)
        return None if found is None else self.tokens.span(*found)

    def _between_marks(self, first: int, last: int) -> tuple[int, int] | None:
        """The tokens between the quotation marks of a stretch; a quotation may have begun in the sentence before or go on in the next."""
        marks = [at for at in range(first, last) if self.tokens.keys[at] in QUOTES]
        if not marks:
            return None
        opening, closing = marks[0], marks[-1]
        if opening == closing:
            opening, closing = (first - 1, closing) if first == self.sentence.first and closing > first else (opening, last)
        while closing - 1 > opening + 1 and self.tokens.keys[closing - 1] in (",",):
            closing -= 1
        return (opening + 1, closing) if opening + 1 < closing else None
