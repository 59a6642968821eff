"""How a sentence speaks of a state: as a side that acts by itself, as one of several, as what is talked about; and of somebody only appointed."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.lexicon.encounters import ASIDES, EVENTS
from pressparse.mentions.pieces import Piece
from pressparse.people.drafts import Draft
from pressparse.people.roster import Roster
from pressparse.phrases.actors import Actor

_SPEAKING_FOR = frozenset("value want wish attach intend support appreciate hope remain welcome consider seek stand look".split())
ANNOUNCING = frozenset("announce pledge commit provide condemn reaffirm recognize donate allocate grant contribute urge".split())
"""What a state does by itself in a report of its own."""

_APPOINTING = frozenset("appointment appointed appoint appoints appointing nominated nomination named decree".split())
_NAMING = 6  # tokens between the word of appointing and the office
_READY = frozenset("ready willing prepared committed interested determined grateful keen open".split())
_EVENTS = frozenset(
    "situation developments conflict war crisis ceasefire truce violence hostilities fighting stability peace security events escalation aid into civilians people population residents hostages reconstruction outside".split()
)


def is_talked_of(sentence: Sentence, piece: Piece) -> bool:
    """ "The situation in Gaza"."""
    return not _EVENTS.isdisjoint(sentence.tokens.keys[max(sentence.first, piece.first - 3) : piece.first])


def are_sides(sentence: Sentence, foreign: set[str], roster: Roster) -> bool:
    """Are the states named side by side those of the people of the report, not ones only spoken of?"""
    if not foreign:
        return True
    peopled = foreign.union(*(draft.countries for draft in roster.drafts))
    return any(state in peopled for _, _, state in sentence.states)


def is_one_of_several(sentence: Sentence, actor: Actor) -> bool:
    """ "Norway together with Egypt and Qatar": one state of a list."""
    return actor.start > sentence.first and sentence.tokens.keys[actor.start - 1] in ("and", "with", ",", "&")


def speaks_for(sentence: Sentence, clause: Clause) -> bool:
    """ "Norway will contribute", "Norway is ready": does the state of the clause's subject speak by itself?"""
    if clause.lemma == "be":
        return not _READY.isdisjoint(sentence.tokens.keys[clause.last : clause.last + 3])
    return clause.lemma in _SPEAKING_FOR or clause.modal in ("will", "would", "can", "could")


def is_appointed(draft: Draft) -> bool:
    """Is somebody only named to an office ("a decree on the appointment of"), and not there yet? The "newly appointed" are."""
    for sentence, actor in draft.actors[:2]:
        keys = sentence.tokens.keys[max(sentence.first, actor.start - _NAMING) : actor.start]
        if not _APPOINTING.isdisjoint(keys) and "newly" not in keys:
            return True
    return False


def is_at_event(sentence: Sentence) -> bool:
    """ "On the sidelines of the summit in Dubai", "at COP28 in Dubai": whoever meets there need not be at home there."""
    tokens, keys = sentence.tokens, sentence.tokens.keys
    if not ASIDES.isdisjoint(keys[sentence.first : sentence.last]):
        return True
    for at in range(sentence.first, sentence.last - 2):
        end = at + 1
        while keys[at] == "at" and end < sentence.last and tokens.bits[end] & (voc.CAP | voc.DET):
            end += 1
        if end > at + 1 and keys[end : end + 1] == ("in",) and (keys[end - 1] in EVENTS or tokens.bits[end - 1] & voc.CAPS):
            return True
    return False
