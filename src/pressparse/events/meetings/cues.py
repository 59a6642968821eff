"""The words that report an encounter: what a cue holds, and whether it tells of something held, planned or neither.

held    := "met", "was received"; "travelled to Oslo to meet"
planned := "will meet", "is scheduled to meet"
neither := "could meet", "would like to meet", "before meeting", "fifty years ago … received"
"""

from itertools import pairwise

from attrs import define, field

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.lexicon.encounters import CHANCES, GLADLY, HOSTING, PLANNING
from pressparse.lexicon.words import THEREAFTER
from pressparse.model import MeetingKind, MeetingStatus, Role
from pressparse.phrases.actors import Actor

_TRAVEL = frozenset("travel arrive visit fly go leave depart come make continue pay gather meet sit".split())
_SUBORDINATING = frozenset("when before after since as once while until ahead following".split())
_ASIDE = frozenset("before after since without to than about of from for against with".split())
_ADDING, _DONE = frozenset("also then later further next".split()), frozenset(("meet", "receive"))  # done: behind "after"
_DENIALS = frozenset(
    "deny denies denied denying recall recalls recalled recalling hope hopes hoped hoping pledge pledges pledged promise promises promised".split()
)
_LAST = frozenset((("last", "year"), ("last", "month")))
_LONG_AGO, _PAST = frozenset("ago previously".split()), frozenset("ago previously last".split())
_LATE_AGO = frozenset((unit, "ago") for unit in ("day", "days", "hour", "hours"))


@define(eq=False)
class Cue:
    """One place that reports an encounter. Token offsets are of its sentence.

    ``weak`` is a cue that reports an encounter only where nothing else does ("when they met"), ``last_resort`` one where its section has no
    other, ``told_before`` one where the whole text has none, ``of_thing`` one of a thing that is opened; ``definite`` one whose noun may go
    on about the encounter at hand ("the meeting"); ``separate`` one of several told together; ``journey`` the frame of other encounters;
    ``unnamed`` one whose other side is nobody that the text names; ``happens`` one whose noun acts; ``noun`` the token of its noun;
    ``subject_led`` says that the ``leads`` lead the side that acts, ``assumed`` that whoever acts is taken for the visitor.
    """

    sentence: Sentence
    clause: Clause | None
    kind: MeetingKind
    first: int
    last: int
    subject: list[Actor]
    others: list[Actor]
    subject_role: Role
    other_role: Role
    status: MeetingStatus
    rule: str
    background: bool = False
    weak: bool = False
    last_resort: bool = False
    told_before: bool = False
    of_thing: bool = False
    definite: bool = False
    separate: bool = False
    journey: bool = False
    unnamed: bool = False
    happens: bool = False
    noun: int = -1
    subject_led: bool = False
    assumed: bool = False
    leads: list[Actor] = field(factory=list)
    companions: list[Actor] = field(factory=list)

    @property
    def is_beside_guest(self) -> bool:
        """Do those who come along stand behind the other side ("received B, accompanied by C")?"""
        return bool(self.others) and bool(self.companions) and self.companions[0].start > self.others[0].start

    @property
    def is_chaired(self) -> bool:
        """Is it "chaired by" its other side, so that who leads a delegation beside them is no host?"""
        return self.clause is not None and self.clause.passive and self.other_role is Role.HOST

    @property
    def opens_sentence(self) -> bool:
        """Does it open its sentence ("At a meeting with …", "During a separate meeting with …")?"""
        return self.first - self.sentence.first <= 5


def read_status(sentence: Sentence, clause: Clause) -> MeetingStatus | None:
    """Held or planned by tense and modality; None where the clause reports no fact (a wish, a condition, something long past)."""
    if clause.negated or clause.quoted or clause.mood == REDUCED and not clause.passive:
        return None
    if _is_long_ago(sentence, clause) or _is_denied(sentence, clause):
        return None
    if clause.mood == INFINITIVE or _is_passive_infinitive(sentence, clause):
        return _infinitive_status(sentence, clause)
    if sentence.tokens.keys[clause.first] == "being" and clause.passive:
        return _gerund_status(sentence, clause)
    if clause.mood == PARTICIPIAL and _is_aside(sentence, clause):
        return None
    if _subordinator(sentence, clause) in ("if", "unless", "whether"):
        return None
    modal = clause.modal or (clause.head.modal if clause.coordinated and clause.head is not None and clause.first == clause.main else "")
    if modal in ("will", "shall", "'ll") or modal == "would" and clause.lemma != "like":
        return MeetingStatus.PLANNED
    if modal:
        return None
    if clause.mood == REDUCED:
        return _reduced_status(sentence, clause)
    if clause.future and clause.lemma not in ("visit", "pay", "host", "attend"):
        return MeetingStatus.PLANNED
    return MeetingStatus.HELD


def _is_passive_infinitive(sentence: Sentence, clause: Clause) -> bool:
    """ "is expected to be received": "be" behind "to", read as a full verb."""
    first = clause.first
    return clause.passive and first > sentence.first and sentence.tokens.keys[first - 1 : first + 1] == ("to", "be")


def _infinitive_status(sentence: Sentence, clause: Clause) -> MeetingStatus | None:
    """ "is expected to meet", "is to meet" are plans; "travelled to Oslo to meet" is what the journey is; other infinitives are neither."""
    keys, head = sentence.tokens.keys, clause.head or _clause_before(sentence, clause)
    at = clause.first - (keys[clause.first] != "to")  # of "to be received" the verb begins behind "to"
    if head is not None and head.negated:
        return None
    if keys[at - 1] == "and" and (before := _infinitive_before(sentence, clause)) is not None:
        return _infinitive_status(sentence, before)  # "is to meet A and to call on B"
    start = max(sentence.first, at - 6)
    if any(key in PLANNING for key in keys[start:at]):
        return MeetingStatus.PLANNED
    if at > sentence.first and sentence.tokens.bits[at - 1 - (keys[at - 1] in _ADDING)] & voc.BE:
        return MeetingStatus.PLANNED
    if head is not None and not head.modal and keys[max(at - 1, sentence.first)] in GLADLY:
        return None if clause.lemma in ("visit", "return") else MeetingStatus.HELD
    if head is None or head.lemma not in _TRAVEL and not (head.lemma == "be" and head.modal in ("will", "shall")):
        return None
    return MeetingStatus.PLANNED if head.modal or head.future or head.lemma in ("leave", "depart") else MeetingStatus.HELD


def _infinitive_before(sentence: Sentence, clause: Clause) -> Clause | None:
    """The infinitive with "to" that another is joined to."""
    keys = sentence.tokens.keys
    before = next((other for other in reversed(sentence.clauses) if other.main < clause.first), None)
    return before if before is not None and before.mood == INFINITIVE and keys[before.first] == "to" else None


def _gerund_status(sentence: Sentence, clause: Clause) -> MeetingStatus | None:
    """ "had the honour of being received", "after being received"; "before being received" is still to come, and told elsewhere."""
    at, keys = clause.first - 1, sentence.tokens.keys
    told = at <= sentence.first or keys[at] == "after" or keys[at] == "of" and keys[at - 1] in CHANCES
    return MeetingStatus.HELD if told else None


def acting_in(sentence: Sentence, clause: Clause) -> list[Actor]:
    """The subject of a clause; of "had the honour to be received" that of "had"."""
    if clause.passive and not clause.subject and sentence.tokens.keys[clause.first] in ("be", "being"):
        at = clause.first - 2
        head = _clause_before(sentence, clause) if at > sentence.first and sentence.tokens.keys[at] in CHANCES else None
        if at < sentence.first:  # "After being received by A, B said"
            head = next((c for c in sentence.clauses if c.main > clause.main and c.mood == FINITE), None)
        return head.subject if head is not None else []
    return clause.subject


def _clause_before(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause that a passive infinitive depends on: the one right before it."""
    return next((other for other in reversed(sentence.clauses) if other.main < clause.first), None) if clause.passive else None


def _reduced_status(sentence: Sentence, clause: Clause) -> MeetingStatus:
    """ "a summit chaired by A" is planned where all before it is, or what is told of the summit behind it."""
    if clause.lemma == "sign":
        return MeetingStatus.HELD  # "an agreement signed today will bring"
    before = sentence.tokens.keys[sentence.first : clause.first]
    after = next((c for c in sentence.clauses if c.main > clause.main and c.mood == FINITE and not c.relative), None)
    ahead = after is not None and after.modal in ("will", "shall") and 0 <= after.subject_first < clause.first
    return MeetingStatus.PLANNED if ahead or any(key in PLANNING or key == "will" for key in before) else MeetingStatus.HELD


def _is_aside(sentence: Sentence, clause: Clause) -> bool:
    """ "before leaving for", "looks forward to meeting", "heads of state participating in": a participle that no report stands on."""
    at = clause.first - 1
    if sentence.tokens.keys[clause.last : clause.last + 1] == ("of",):
        return True  # "the holding of a forum in Oslo"
    if at < sentence.first:
        return False
    if sentence.tokens.bits[clause.first] & voc.CAP:
        return True
    key, bits = sentence.tokens.keys[at], sentence.tokens.bits[at]
    if key == "after" and clause.lemma in _DONE:
        return False  # "said after meeting B": told as done, if nothing else tells it
    if key == "of" and sentence.tokens.keys[at - 1] in CHANCES:
        return False
    if key == "in" and clause.lemma in HOSTING:
        return True  # "praised Jordan for its part in hosting refugees"
    return key in _ASIDE or bool(bits & (voc.LOWER | voc.CAP)) and not bits & (voc.FUNCTION | voc.ADV) and key not in ("while", "when")


def _is_denied(sentence: Sentence, clause: Clause) -> bool:
    """ "Denied that she had met", "denied reports that she had met", "denied meeting", "recalled that they met", "pledged that she would meet", "nor B attended"."""
    keys, at = sentence.tokens.keys, clause.first if clause.mood == PARTICIPIAL else clause.subject_first
    if at > sentence.first and keys[at - 1] == "and" and "that" in keys[max(sentence.first, at - 3) : at]:
        at -= 2  # "pledged that he and the minister would meet"
    near = keys[max(sentence.first, at - 3) : max(at, sentence.first)]
    if clause.mood == FINITE and near[-1:] in (("neither",), ("nor",)):
        return True
    return not _DENIALS.isdisjoint(near) and (clause.mood == PARTICIPIAL or near[-1:] == ("that",))


def _is_long_ago(sentence: Sentence, clause: Clause) -> bool:
    keys = sentence.tokens.keys[max(sentence.first, clause.subject_first - 6) if clause.subject_first >= 0 else clause.first : clause.end]
    if _PAST.isdisjoint(keys):
        return False
    if "today" in keys or not _LATE_AGO.isdisjoint(pairwise(keys)):
        return False  # "A day ago, the premier met", "met today about the talks of last month"
    if sentence.tokens.keys[clause.main - 1] == "last":
        return True  # "The two presidents last met in Athens"
    return not _LONG_AGO.isdisjoint(keys) or not _LAST.isdisjoint(pairwise(keys))


def is_present(clause: Clause) -> bool:
    """Does the verb stand in the present: "receives", "is visiting"?"""
    found = voc.verb_lookup().get(clause.tokens.keys[clause.first])
    return not clause.perfect and (bool(found and found[1] & voc.THIRD) or clause.tokens.keys[clause.first] in ("is", "are"))


def _subordinator(sentence: Sentence, clause: Clause) -> str:
    """The conjunction that a finite clause stands under ("when", "if"), else "" ."""
    at = clause.subject_first - 1
    if clause.mood != FINITE or at < sentence.first or clause.coordinated:
        return ""
    key = sentence.tokens.keys[at]
    return key if key in _SUBORDINATING or key in ("if", "unless", "whether") else ""


def is_weak(sentence: Sentence, clause: Clause) -> bool:
    """Does the clause only remind of an encounter: "when they met", "who met him", "had earlier met"?"""
    if clause.mood == PARTICIPIAL and sentence.tokens.keys[clause.first - 1] in ("after", "while", "when"):
        return True
    keys, at = sentence.tokens.keys, clause.first
    if _subordinator(sentence, clause) or clause.relative and keys[at - 1] in ("who", "which", "that") and keys[at] not in THEREAFTER:
        return True
    head = clause.head if clause.mood == INFINITIVE else None
    if head is not None and head.relative and sentence.tokens.keys[head.first - 1] == "who":
        return True  # "received Ana Brandt, who came to bid farewell"
    return clause.perfect and sentence.tokens.keys[clause.first] == "had"
