"""Whether a clause with a verb of saying reports that somebody spoke: by its mood, tense, modality and voice.

finite       in the past or present, not negated; a wish with "would"; in the passive "it was said that", "the need was stressed"
participle   behind a mark or opening the sentence ("noting that"), no gerund behind a preposition
infinitive   behind an encounter or a wish ("called X to congratulate", "would like to thank")

Nobody speaks under a condition ("if the ministers say"), in a question ("Do the ministers say …?"), or where nobody is the subject ("neither minister said").
"""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.clauses.assertions import is_anybodys, is_asked, is_conditional, is_nobodys
from pressparse.events.statements.sayings import Saying, rows_by_lemma
from pressparse.events.statements.speakers import is_silent
from pressparse.lexicon.speech import ANONYMOUS, BOUNDING, ENACTED, ENCOUNTERING, MESSAGES, WISHING
from pressparse.model import SpeechAct as Act
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN
from pressparse.vocabulary import BASE, PAST, THIRD

_WISHED = frozenset((Act.HOPED, Act.WELCOMED, Act.PROPOSED))
_NOTED = frozenset((Act.SAID, Act.STRESSED, Act.INFORMED))
_OF_PEOPLE = frozenset((Act.INFORMED, Act.ASKED, Act.THANKED, Act.PRAISED, Act.CONGRATULATED, Act.PROMISED, Act.CONDEMNED))
_SOME = frozenset("those some many others several all".split())  # "Those present at the round table recalled that"
_REMAINING = frozenset("remain remains remained stay stays stayed is are was were".split())
_LIKE_PROGRESSIVES = frozenset(("promising", "encouraging", "welcoming", "demanding", "condemning"))
_BEFORE_PARTICIPLE = frozenset((",", ";", "and", "while", "whilst", "when", "also", "but", "–", "—", "-", "”", '"', "as", "by"))


def form_of(clause: Clause) -> int:
    """Which forms the clause's verb may be, as bits."""
    found = voc.verb_lookup().get(clause.tokens.keys[clause.main])
    return found[1] if found else 0


def is_perfect_participle(clause: Clause) -> bool:
    """ "Having thanked the host, the minister …"."""
    return clause.tokens.keys[clause.first] == "having"


class MoodReader:
    """Judges the clauses of one sentence; ``last`` is always the verb of saying heard before."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.tokens = sentence, sentence.tokens

    def reports(self, n: int, clause: Clause, saying: Saying, last: Clause | None) -> bool:
        """Does the clause report that somebody spoke (and is no plan, no noun, no verb of another kind)?"""
        if self._is_unsaid(clause):
            return saying.row.act is Act.DENIED and is_nobodys(self.sentence, clause)
        if clause.mood == INFINITIVE or self._is_joined_infinitive(clause):
            return self._is_act(n, clause, saying.row.act, last)
        if clause.mood == PARTICIPIAL or is_perfect_participle(clause):
            return self._is_act_beside(n, clause, saying.row.act, last)
        if clause.mood == REDUCED:
            return clause.passive and self.tokens.keys[self.sentence.first : clause.first] == ("as",) and saying.row.act in _NOTED
        if clause.mood != FINITE or clause.negated and saying.row.act is not Act.DENIED or self._is_adjective(clause):
            return False
        if clause.passive:
            foreseen = clause.lemma == "expect" and self._is_present_state(clause)
            return (
                not clause.modal
                and not clause.relative
                and clause.lemma != "commit"
                and not foreseen
                and self._is_impersonal(clause, saying, last)
            )
        if clause.modal:
            return (
                clause.modal in ("would", "could") and not clause.perfect and saying.row.act in _WISHED or self._is_foretold(clause, saying)
            )
        if saying.row.act is Act.ASKED and not ANONYMOUS.isdisjoint(self.tokens.keys[clause.last : clause.last + 5]):
            return False
        if is_silent(self.sentence, clause) or self._is_background(n, clause, last):
            return False
        if clause.subject or clause.impersonal or clause.coordinated or clause.relative:
            return True
        if clause.first == self.sentence.first and form_of(clause) & PAST:
            return True  # "Thanked the divers."
        return self.tokens.keys[self.sentence.first] in _SOME

    def _is_unsaid(self, clause: Clause) -> bool:
        """Does the clause stand under a condition, ask a question, deny that anybody speaks, or name what it would be ("to be grateful")?"""
        if clause.coordinated and clause.head is not None and clause.head.lemma in rows_by_lemma() and clause.head.lemma != "be":
            return self._is_unsaid(clause.head)
        if clause.mood != FINITE:
            return False
        empty = is_conditional(self.sentence, clause) or is_asked(self.sentence) or is_nobodys(self.sentence, clause)
        return empty or is_anybodys(self.sentence, clause) or self._is_verbal_be(clause)

    def _is_verbal_be(self, clause: Clause) -> bool:
        """ "To be grateful", "to be rated highly", "without being grateful": a form of "be" that asserts nothing."""
        if clause.first == self.sentence.first:
            return False
        key, before = self.tokens.keys[clause.first], clause.first - 1
        return key == "be" and self.tokens.keys[before] == "to" or key == "being" and bool(self.tokens.bits[before] & voc.PREP)

    def _is_background(self, n: int, clause: Clause, last: Clause | None) -> bool:
        """What is joined to a background: "everyone who had praised or condemned"."""
        before = self.sentence.clauses[n - 1] if n else None
        if before is None or not clause.coordinated or not before.relative or last is before:
            return False
        return clause.head is before or not clause.subject

    def _is_foretold(self, clause: Clause, saying: Saying) -> bool:
        """ "The minister will stress that X": what a named person is going to say, given already."""
        foretold = clause.modal == "will" and saying.has_clause and saying.row.act in (Act.STRESSED, Act.REAFFIRMED)
        return foretold and bool(clause.subject) and all(actor.kind in (PERSON, PRONOUN) for actor in clause.subject)

    def _is_joined_infinitive(self, clause: Clause) -> bool:
        """A bare form behind "and" whose verb before is an infinitive: "to boost trade and reinforce ties"."""
        if not clause.coordinated or clause.first != clause.main or form_of(clause) & (PAST | THIRD):
            return False
        head = clause.head
        return head is None or bool(head.modal) or bool(form_of(head) & (PAST | THIRD)) or head.first != head.main

    def _is_act(self, n: int, clause: Clause, act: Act, last: Clause | None) -> bool:
        """An infinitive that is itself the act: "called X to congratulate", "would like to thank", and one joined to such."""
        before = self.tokens.keys[clause.first - 1] if clause.first > self.sentence.first else ""
        if before == "on" and n and self.sentence.clauses[n - 1].lemma == "go":
            return True
        if before in WISHING or before == "as" and self.tokens.keys[clause.first - 2] == "far":
            return True
        joined = clause.coordinated or before in ("and", ",")
        if joined and last is not None and (last.mood == INFINITIVE or last.coordinated and form_of(last) == BASE):
            return True
        head, before_it = clause.head, n - 1
        while before_it > 0 and self.sentence.clauses[before_it].mood == INFINITIVE:
            before_it -= 1
        is_near = before_it >= 0 and self.sentence.clauses[before_it] is head
        return head is not None and is_near and head.lemma in ENCOUNTERING and not head.modal and act is not Act.ANSWERED

    def _is_act_beside(self, n: int, clause: Clause, act: Act, last: Clause | None) -> bool:
        """A participle behind a mark or at the head ("noting that", "Hailing …"), no gerund behind a preposition."""
        before = clause.first - 1
        if before < self.sentence.first:
            return act not in (Act.ANSWERED, Act.ASKED) and not self._is_subject(n, clause)
        key, bits = self.tokens.keys[before], self.tokens.bits[before]
        if act is Act.ANSWERED or self.tokens.keys[clause.main] == "referring" or key == "when":
            return False
        if clause.subject_first >= 0 and clause.mood == PARTICIPIAL:
            return True  # "with the minister noting"
        if key == "as":
            return before > self.sentence.first and self.tokens.keys[before - 1] in ("quoted", "cited")
        if bits & voc.PREP:
            return key == "by" and (last is not None or n > 0 and self.sentence.clauses[n - 1].lemma in BOUNDING)
        if key in _BEFORE_PARTICIPLE or bits & voc.ADV or key.endswith("ly") or key in MESSAGES:
            return True
        goes_on = last is not None and self.tokens.keys[clause.last : clause.last + 1] == ("that",)
        return goes_on or act is not Act.SAID and self.sentence.is_covered(before)

    def _is_subject(self, n: int, clause: Clause) -> bool:
        """ "Thanking the divers is not enough": a gerund at the head that no mark parts from the verb behind it."""
        verbs = [other.first for other in self.sentence.clauses[n + 1 :] if other.mood == FINITE]
        return bool(verbs) and not any(bits & voc.PUNCT for bits in self.tokens.bits[clause.last : verbs[-1]])

    def _is_impersonal(self, clause: Clause, saying: Saying, last: Clause | None) -> bool:
        """A passive of saying: "it was said that", "the need for X was emphasized", "the guests were briefed"."""
        row = saying.row
        if row.frame in ("noun", "topic"):
            return True
        if clause.subject_first >= 0 and self.tokens.keys[clause.subject_first] == "it":
            before = self.tokens.keys[clause.subject_first - 1] if clause.subject_first > self.sentence.first else ""
            return saying.has_clause or row.frame == "particle" or clause.last >= self.sentence.last - 1 or before in (",", "as")
        if clause.lemma in ENACTED and not saying.has_clause and not self._has_agent(clause) and not self._is_abstract(clause):
            return False
        if clause.subject and not clause.impersonal and any(actor.kind in (PERSON, PRONOUN, GROUP) for actor in clause.subject):
            return row.act in _OF_PEOPLE and row.frame in ("any", "person")
        if "by" in self.tokens.keys[clause.last : min(clause.last + 3, self.sentence.last)]:
            return row.frame in ("any", "thing", "object", "particle")
        if row.frame in ("thing", "object"):
            return self.tokens.keys[clause.first] in ("was", "were") and self._is_abstract(clause)
        return row.frame in ("any", "particle") and not (last is not None and self._is_present_state(clause))

    def _has_agent(self, clause: Clause) -> bool:
        """Does "by" name somebody right behind the passive?"""
        by = next((at for at in range(clause.last, min(clause.last + 3, self.sentence.last)) if self.tokens.keys[at] == "by"), None)
        return by is not None and self.sentence.actor_at(by + 1) is not None

    def _is_adjective(self, clause: Clause) -> bool:
        """ "are promising areas", "is encouraging": a gerund behind "be" that only looks like a progressive; "remains committed"."""
        if clause.lemma == "commit" and self.tokens.keys[clause.first - 1] in _REMAINING:
            return True
        if self.tokens.keys[clause.main] not in _LIKE_PROGRESSIVES or not self.tokens.bits[clause.first] & voc.BE:
            return False
        bits = self.tokens.bits[clause.last] if clause.last < self.sentence.last else voc.PUNCT
        return not bits & (voc.DET | voc.POSS | voc.PRON | voc.CAP) and self.tokens.keys[clause.last : clause.last + 1] not in (
            ("to",),
            ("that",),
        )

    def _is_abstract(self, clause: Clause) -> bool:
        """ "The risk of drought", "the need for peace": what one speaks of, with "of" or "for"; of things done to it nobody speaks."""
        return any(key in ("of", "for") for key in self.tokens.keys[max(self.sentence.first, clause.subject_first - 4) : clause.first])

    def _is_present_state(self, clause: Clause) -> bool:
        """ "are welcomed", "is reported": how things are, not what was said."""
        return self.tokens.keys[clause.first] in ("is", "are")
