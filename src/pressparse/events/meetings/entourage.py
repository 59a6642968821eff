"""Who comes along: those who lead a side, who accompany or join it, who are among it; of a visit who invited."""

from pressparse.clauses import Clause, Sentence
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.sides import BESIDE, without_subject
from pressparse.lexicon.things import DELEGATIONS
from pressparse.model import MeetingKind, MeetingStatus
from pressparse.people.delegations import people_of
from pressparse.phrases.actors import PERSON

_COMING_ALONG = frozenset("guided accompanied joined attended flanked".split())
_LEADERSHIP = frozenset(("leadership", "headship"))
_MADE_UP = frozenset("composed consisting comprised formed up".split())
_COMPANY = (
    _MADE_UP
    | _COMING_ALONG
    | _LEADERSHIP
    | frozenset("among led headed represented alongside including comprising together along jointly".split())
)
_MEETING = frozenset("meet receive visit hold host".split())
_MEMBERS = frozenset("them others whom".split())  # "the ministers, among them Ana Brandt"


def _add_inviter(cue: Cue) -> None:
    """Adds to a visit with nobody else who invited to it: "at the invitation of Ana Brandt"."""
    sentence, keys = cue.sentence, cue.sentence.tokens.keys
    for at in range(sentence.first, sentence.last - 2):
        if keys[at : at + 2] == ("invitation", "of"):
            hosts = [actor for actor in sentence.chain(at + 2)[:1] if actor.kind == PERSON and actor not in cue.subject]
            cue.others = cue.others or hosts


def _company_end(sentence: Sentence, clause: Clause) -> int:
    """Where those who came along can be told no more: at what a guest did elsewhere ("received B, who later met C, accompanied by D")."""
    later = (c.first for c in sentence.clauses if c.main > clause.main and c.relative and not c.passive and c.lemma in _MEETING)
    return min(next(later, clause.end), clause.end)


def add_company(cue: Cue) -> None:
    """Adds to a cue who leads a delegation, who comes along, who is "joined by" or "accompanied by"; of a visit paid also who invited."""
    sentence, keys = cue.sentence, cue.sentence.tokens.keys
    if cue.kind is MeetingKind.VISIT and cue.status is MeetingStatus.HELD:
        _add_inviter(cue)
    limit = _company_end(sentence, cue.clause) if cue.clause else sentence.last
    first = cue.clause.subject_first if cue.clause and cue.clause.subject_first >= 0 and not cue.clause.relative else cue.first
    first = sentence.first if keys[sentence.first] in _COMING_ALONG and cue.clause is not None else first
    if _COMPANY.isdisjoint(keys[first:limit]):
        return
    for at in range(first, limit):
        key = keys[at]
        if key in ("led", "headed", "represented") and keys[at + 1 : at + 2] == ("by",):
            chain = without_subject(sentence, sentence.chain(at + 2), at)
            is_sent = not DELEGATIONS.isdisjoint(keys[first:at])
            cue.leads += chain[:1] if is_sent else people_of(chain)
            cue.companions = cue.companions + people_of(chain[1:] if is_sent else [])
            cue.subject_led = at < cue.first and cue.clause is not None and not cue.clause.passive
        elif key in _LEADERSHIP and keys[at + 1 : at + 2] == ("of",):
            cue.leads += [actor for actor in sentence.chain(at + 2)[:1] if actor.kind == PERSON]
        elif key in _COMING_ALONG and keys[at + 1 : at + 2] == ("by",):
            cue.companions += sentence.chain(at + 2)
        elif (
            (key in ("including", "comprising") or keys[at - 1] in _MADE_UP)
            and cue.others
            and cue.others[0].start < at
            and not (cue.clause and cue.clause.passive)
        ):
            cue.others = [*cue.others, *sentence.chain(at + 1)]  # those of a group that is met
        elif key in ("alongside", "including", "comprising") or keys[at - 1] in _MADE_UP:
            cue.companions += sentence.chain(at + 1)
        elif key == "among" and keys[at + 1] in _MEMBERS or key in BESIDE and keys[at + 1] == "with":
            cue.companions += sentence.chain(at + 2)
