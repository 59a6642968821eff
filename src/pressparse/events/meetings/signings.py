"""Those who signed at a ceremony that is told already: "Ministers A and B then signed eight documents".

signer := person "signed" | "was signed by" person, "and, for Peru, by" person | person "and other officials signed"
"""

from pressparse.clauses import Clause, Sentence
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.meetings.cues import read_status
from pressparse.events.meetings.roles import role_by_side
from pressparse.events.meetings.sides import signatories
from pressparse.model import MeetingKind, MeetingStatus
from pressparse.phrases.actors import GROUP, PERSON, Actor

SIGNING = frozenset("signed sign signs inked".split())
"""Words without one of which a sentence tells nobody to have signed."""
_SIGNING = frozenset(("sign", "ink"))


def add_signers(discourse: Discourse, number: int, at_hand: list[Encounter]) -> None:
    """Adds to the signing at hand those who signed in sentence ``number``, each on their side."""
    sentence = discourse.sentences[number]
    for encounter in at_hand:
        if encounter.kind is MeetingKind.CEREMONY and "sign" in encounter.rule and encounter.status is MeetingStatus.HELD:
            for person in discourse.people([a for clause in sentence.clauses for a in _signers(sentence, clause)], number):
                encounter.add(person, role_by_side(encounter, person))


def _signers(sentence: Sentence, clause: Clause) -> list[Actor]:
    """Who signs in a clause, whatever the voice; with "other officials" those named before them."""
    if clause.lemma not in _SIGNING or read_status(sentence, clause) is not MeetingStatus.HELD:
        return []
    if clause.passive:
        return [actor for actor in signatories(sentence, clause) if actor.kind == PERSON]
    if any(a.kind == GROUP and "other" in sentence.tokens.keys[a.start - 2 : a.first] for a in clause.subject):
        return [actor for actor in sentence.actors if actor.kind == PERSON and actor.last <= clause.subject[-1].first]
    return [actor for actor in clause.subject if actor.kind == PERSON]
