"""Bodies that send people: whoever is named behind a body that they lead, speak for or sign for is of it.

led        := body ("led" | "headed") "by" person                "a team of the World Bank led by Regional Director Ana Ruiz"
holding    := body ("including" | "comprising") people           "executives of Norvik Energy, including CEO Jane Roe"
speaking   := ("on behalf of" | "representing" | "for") body [","] ["by"] person | person [","] ("representing" | "on behalf of") body
"""

from itertools import pairwise

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.things import COMPANIES, PRIVATE_HEADS, STATE_BODIES
from pressparse.phrases.actors import BODY, PERSON, Actor

_SENT_BY = ("delegation of the ", "delegation from the ", "delegation of ", "delegation from ")
_SENT, _FEW = frozenset(("delegation", "mission", "team")), 4
_BEFORE_SENDERS = frozenset(("of", "from"))
_HOLDING = frozenset("including comprising included includes comprised comprises".split())
_SPEAKING = frozenset(("behalf", "representing"))
_BEFORE_SPEAKERS = frozenset(((), (",",), ("by",), (",", "by")))
_REPRESENTING = frozenset(((",", "representing"), ("representing",), (",", "on", "behalf", "of"), ("on", "behalf", "of")))
_PLAIN = frozenset((",", "the", "was", "of"))


def complete_sent(sentence: Sentence) -> None:
    """Gives people without a body of their own the body that sent them."""
    actors, keys = sentence.actors, sentence.tokens.keys
    for one, other in pairwise(actors):
        if one.official is not None and other.kind == BODY and keys[one.last : other.start] in _REPRESENTING:
            _give([one], other)
        if one.kind != BODY or one.countries or other.official is None:
            continue
        between = tuple(key for key in keys[one.last : other.start] if key not in _PLAIN)
        before = keys[max(sentence.first, one.start - 2) : one.start]
        if between[-1:] == ("by",) and len(between) < _FEW and (one.head in _SENT or not _BEFORE_SENDERS.isdisjoint(before)):
            _give([other], one)
        elif len(between) == 1 and between[0] in _HOLDING:
            _give([actor for actor in sentence.chain(other.start) if actor.kind == PERSON], one)
        elif not _SPEAKING.isdisjoint(before) and keys[one.last : other.start] in _BEFORE_SPEAKERS:
            _give([other], one)


def _give(people: list[Actor], body: Actor) -> None:
    name = _sender(body)
    for actor in people:
        official = actor.official
        if official is None or not official.offices or official.state or official.is_of_organ:
            continue
        if name and not any(office.organization for office in official.offices):
            official.organization = official.organization or name


def _sender(body: Actor) -> str | None:
    """The body known by name that sent a delegation, None where none or a state did."""
    name = own_body(body) or ""
    words = name.split()
    if len(words) > 1 and words[-1].casefold() in _SENT:
        name = " ".join(words[:-1])
    keys = voc.keys_of(name)
    if body.countries or not keys or keys[-1] in STATE_BODIES or body.head in STATE_BODIES:
        return None
    is_known = any(e.kind == voc.BODY and keys[1:] == e.rest for e in voc.gazetteer().get(keys[0], ()))
    return name if is_known or len(keys) > 1 and name[0].isupper() else None


def own_body(body: Actor) -> str | None:
    """The body that "its President" leads: of a delegation the body that sent it; None where it is a state's."""
    name = body.text
    if name.endswith(" delegation"):
        name = name.removesuffix(" delegation")
    elif body.head == "delegation":
        link = next((link for link in _SENT_BY if link in name), "delegation")
        name = name.partition(link)[2].strip()
    last = name.split()[-1].casefold() if name else ""
    if last in STATE_BODIES or last in COMPANIES or not name or body.countries and PRIVATE_HEADS.isdisjoint(voc.keys_of(name)):
        return None
    return name
