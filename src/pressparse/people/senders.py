"""Bodies that send people: whoever is named behind a body that they lead, speak for or sign for is of it.

led        := body ("led" | "headed") "by" person                "a team of the World Bank led by Regional Director Ana Ruiz"
holding    := body ("including" | "comprising") people           "executives of Norvik Energy, including CEO Jane Roe"
speaking   := ("on behalf of" | "representing" | "for") body [","] ["by"] person | person [","] ("representing" | "on behalf of") body
"""

from itertools import pairwise

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.offices import OF_COMPANIES, OF_SCHOOLS
from pressparse.lexicon.things import COMPANIES, DELEGATIONS, OF_MINISTRIES, PRIVATE_HEADS, SENT_OUT, STATE_BODIES
from pressparse.people.roster import Roster
from pressparse.phrases.actors import BODY, PERSON, Actor

_AT_ARMS_LENGTH = PRIVATE_HEADS | COMPANIES | frozenset("agency authority bank board commission court tribunal".split())
_FEW = 4
_BEFORE_SENDERS = frozenset(("of", "from"))
_HOLDING = frozenset("including comprising included includes comprised comprises consisting".split())
_SPEAKING = frozenset(("behalf", "representing"))
_BEFORE_SPEAKERS = frozenset(((), (",",), ("by",), (",", "by")))
_REPRESENTING = frozenset(((",", "representing"), ("representing",), (",", "on", "behalf", "of"), ("on", "behalf", "of")))
_PLAIN = frozenset((",", "the", "was", "of"))
_RECEIVED = frozenset("received welcomed greeted met hosted briefed".split())
_OF_BODIES = OF_COMPANIES.union(OF_SCHOOLS) - {"president", "vice president"}
_OF_TOWNS = frozenset(("city council", "town council", "municipal council"))
_LEAD_IN = 8  # tokens from a body to the first whom it holds


def complete_sent(roster: Roster, sentence: Sentence) -> None:
    """Gives people without a body of their own the body that sent them, and its state."""
    actors, keys = sentence.actors, sentence.tokens.keys
    for one, other in pairwise(actors):
        if one.official is not None and other.kind == BODY and keys[one.last : other.start] in _REPRESENTING:
            give_body(roster, [one], other)
        if one.kind == BODY and not _is_a_states(one) and (held := _held(sentence, one)) is not None:
            give_body(roster, [actor for actor in sentence.chain(held.start) if actor.kind == PERSON], one)
        if one.kind != BODY or _is_a_states(one) or other.official is None:
            continue
        between = tuple(key for key in keys[one.last : other.start] if key not in _PLAIN)
        before = keys[max(sentence.first, one.start - 2) : one.start]
        if (
            between[-1:] == ("by",)
            and len(between) < _FEW
            and (one.head in SENT_OUT or not _BEFORE_SENDERS.isdisjoint(before))
            or not _SPEAKING.isdisjoint(before)
            and keys[one.last : other.start] in _BEFORE_SPEAKERS
            or between[-1:] == ("by",)
            and not _RECEIVED.isdisjoint(between[-2:])
            and len(between) < _LEAD_IN
            and _is_officer(other)
        ):
            give_body(roster, [other], one)


def _held(sentence: Sentence, body: Actor) -> Actor | None:
    """The first of those whom a body holds: "a delegation of the Norvik Union, Oslo, comprising members including Ana Brandt"."""
    keys = sentence.tokens.keys
    first = next((actor for actor in sentence.actors if actor.kind == PERSON and actor.start >= body.last), None)
    if first is None or first.start - body.last > _LEAD_IN or _HOLDING.isdisjoint(keys[body.last : first.start]):
        return None
    return first if keys[first.start - 1] in _HOLDING or keys[first.start - 2 : first.start] == ("consisting", "of") else None


def _is_officer(actor: Actor) -> bool:
    """Does the office lie with a body: "visited the Council and was welcomed by Chairwoman Jane Roe"?"""
    heads = actor.official.heads if actor.official is not None else []
    return bool(heads) and _OF_BODIES.issuperset(heads)


def give_body(roster: Roster, people: list[Actor], body: Actor) -> None:
    """Gives those of the people who have an office, and no state or body of their own, the body that sent them."""
    name = _sender(body)
    for actor in people:
        official = actor.official
        if official is None or not official.offices or official.state or official.is_of_organ:
            continue
        if name and not any(office.organization for office in official.offices):
            official.organization = official.organization or name
            give_state(roster, actor, body)


def give_state(roster: Roster, actor: Actor, body: Actor) -> None:
    """Gives somebody of no state the one that a body's name tells, or the words behind it: "the University of Wessex, UK"."""
    draft, keys, at = roster.of.get(actor), body.tokens.keys, body.last + 1
    if draft is None or draft.countries:
        return
    behind = voc.gazetteer().get(keys[at], ()) if keys[body.last : at] == (",",) else ()
    states = [*body.countries, *(entry.value for entry in behind if entry.kind == voc.COUNTRY and not entry.rest)]
    draft.countries.extend(states[:1])


def _is_a_states(body: Actor) -> bool:
    """Is it a body of a state, no school, society or agency that lies in one?"""
    return bool(body.countries) and body.head not in _OF_TOWNS and _AT_ARMS_LENGTH.isdisjoint(voc.keys_of(body.text))


def _sender(body: Actor) -> str | None:
    """The body known by name that sent a delegation, None where none or a state did."""
    name = own_body(body) or ""
    words = name.split()
    if len(words) > 1 and words[-1].casefold() in SENT_OUT:
        name = " ".join(words[:-1])
    keys = voc.keys_of(name)
    if _is_a_states(body) or not keys or keys[-1] in STATE_BODIES or body.head in STATE_BODIES:
        return None
    if len(keys) == 1 and name.isupper() and keys[0] not in OF_MINISTRIES:
        return name
    is_known = any(e.kind == voc.BODY and keys[1:] == e.rest for e in voc.gazetteer().get(keys[0], ()))
    is_known = is_known or not COMPANIES.isdisjoint(voc.keys_of(body.text))  # "a delegation of the Peruvian company Petrolar"
    return name if is_known or len(keys) > 1 and name[0].isupper() else None


def _behind_head(body: Actor) -> str:
    """The name behind "delegation of the", "team from the Peruvian company"; empty where none stands."""
    keys, at = body.tokens.keys, body.first
    while at < body.last and keys[at] not in _BEFORE_SENDERS:
        at += 1
    trade = next((n for n in range(at, body.last) if keys[n] in COMPANIES), at)
    at = max(at, trade) + 1
    return body.tokens.slice(at + (keys[at : at + 1] == ("the",)), body.last) if at < body.last else ""


def own_body(body: Actor) -> str | None:
    """The body that "its President" leads: of a delegation the body that sent it; None where it is a state's."""
    name = body.text
    if name in SENT_OUT and body.tokens.bits[body.first - 1] & voc.CAPS:
        name = body.tokens.slice(body.first - 1, body.first)  # "the NTU delegation"
    elif name.endswith(" delegation"):
        name = name.removesuffix(" delegation")
    elif body.head in DELEGATIONS:
        name = _behind_head(body)
    last = name.split()[-1].casefold() if name else ""
    if last in STATE_BODIES or last in COMPANIES or not name or _is_a_states(body):
        return None
    return name
