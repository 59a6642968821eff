"""Plain nouns that speak: "it", "the statement", "staff", "a source close to the talks", "the visiting dignitary"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.discourse import Discourse, person_party
from pressparse.events.statements.attendees import described_person, person_of_side
from pressparse.events.statements.parties import body_parties, last_body, opposite_party, principal_parties, spoken_parties, without_article
from pressparse.lexicon.speech import COUNTERPARTS, DESCRIBED, ISSUERS, MESSAGES
from pressparse.lexicon.words import SIDES
from pressparse.mentions.realms import REALMS
from pressparse.model import Party, PartyKind, Person
from pressparse.phrases.actors import BODY, PERSON, STATE

_ENDS_NOUN = voc.PUNCT | voc.CONJ | voc.REL | voc.AUXILIARY | voc.ADV | voc.TIME
_PEOPLE = frozenset(
    "staff source press media team public leadership opposition administration management command alliance coalition clergy".split()
)
_OF_PEOPLE = ("s", "man", "men", "person", "people", "er", "or", "ist", "ian", "official", "ent", "ant", "ary")
_OWN_SIDES = frozenset(("side", "delegation", "team", "party"))
_PAIRS = frozenset("men women both pair duo interlocutors politicians statesmen".split())
_MOMENTS = frozenset("week month year weekend night morning evening afternoon".split())
_LONGEST = 8  # tokens of a noun with what belongs to it: "a source close to the talks"
_SOURCES = frozenset((("the", "source"), ("the", "same", "source")))


def plain_speakers(discourse: Discourse, sentence: Sentence, number: int, clause: Clause) -> list[Party]:
    """A noun of no table as subject: "it", "the statement", "staff", "a source close to the talks"."""
    tokens, first = sentence.tokens, clause.subject_first
    if tokens.keys[first] == "it":
        return last_body(discourse)
    head = head_noun(sentence, first, clause.first)
    if head is None:
        return []
    each = tokens.keys[first] == "each" and f"{tokens.keys[head]}s" in SIDES
    if (each or tokens.keys[head] in _PAIRS) and (sides := principal_parties(discourse, number)):
        return sides
    if (one := person_of_side(discourse, number, tokens.keys[first : head + 1])) is not None:
        return [person_party(one)]
    if tokens.keys[first : clause.first] in _SOURCES and (bodies := last_body(discourse)):
        return bodies
    known = {party.name for party in discourse.last_speakers}
    if tokens.keys[head] in COUNTERPARTS and tokens.bits[first] & voc.POSS and (sides := opposite_party(discourse, number, known)):
        return sides
    if tokens.keys[head] in _OWN_SIDES and (side := _side_of(discourse, sentence, number, head)):
        return side
    if tokens.keys[head] in DESCRIBED and (person := _described(discourse, sentence, number, first, head)) is not None:
        return [person_party(person)]
    states = [party for party in discourse.last_speakers if party.kind is PartyKind.STATE]
    if states and tokens.keys[head] in REALMS and tokens.bits[head] & voc.CAP and tokens.keys[head + 1] != "of":
        return states[:1]  # "the Sultanate" behind "Oman"
    if tokens.keys[head] in _MOMENTS and first > sentence.first and (actor := sentence.by_token.get(first - 1)) is not None:
        return spoken_parties(discourse, sentence, number, actor)
    if tokens.keys[head] in MESSAGES:
        return _issuer(discourse, sentence, number, first, clause.first)
    last = next((at for at in range(head, clause.first) if tokens.bits[at] & _ENDS_NOUN), clause.first)
    if last - first > _LONGEST:
        last = head + 1
    if tokens.keys[head] in ISSUERS:
        return body_parties(discourse, sentence, first, last)
    name = tokens.slice(without_article(sentence, first, last), last)
    own = next((at + 1 for at in range(head, first, -1) if tokens.bits[at] & voc.GENITIVE), first)
    speaks = tokens.bits[head] & voc.CAP or any(_is_people(tokens.keys[at]) for at in range(own, head + 1))
    return [Party(name=name, kind=PartyKind.BODY)] if speaks else []


def _side_of(discourse: Discourse, sentence: Sentence, number: int, head: int) -> list[Party]:
    """ "The Norway side": its head, else the side itself."""
    state = sentence.by_token.get(head - 1)
    if state is None or state.kind != STATE:
        return []
    own = [party for party in principal_parties(discourse, number) if party.person and party.person.country in state.countries]
    return own or [Party(name=sentence.tokens.slice(state.first, head + 1), kind=PartyKind.BODY)]


def _described(discourse: Discourse, sentence: Sentence, number: int, first: int, head: int) -> Person | None:
    """Who "the visiting Kenyan dignitary" is."""
    states = [state for start, _, state in sentence.states if first <= start < head]
    first -= first > sentence.first and sentence.tokens.keys[first - 1] == "visiting"  # which may be read as a verb
    words = sentence.tokens.keys[first : head + 1]
    return described_person(discourse, number, words, states) if words[0] in ("the", "visiting") or states else None


def head_noun(sentence: Sentence, first: int, last: int) -> int | None:
    """The head noun of the phrase at ``first``: its last word before a preposition, a mark or a verb."""
    found = None
    for at in range(first, last):
        bits = sentence.tokens.bits[at]
        if found is not None and (bits & (_ENDS_NOUN | voc.PREP | voc.CONJ) or _is_verb(sentence, at, last)):
            return found
        if bits & (voc.LOWER | voc.CAP) and not bits & voc.FUNCTION and not bits & voc.GENITIVE:
            found = at
    return found


def _is_verb(sentence: Sentence, at: int, last: int) -> bool:
    """A verb in the past that no table holds, told by what follows it: "the guest reciprocated by", "the head tendered her"."""
    tokens = sentence.tokens
    past = tokens.keys[at].endswith("ed") and tokens.bits[at] & voc.LOWER
    return bool(past) and at + 1 < last and bool(tokens.bits[at + 1] & (voc.DET | voc.POSS | voc.PREP | voc.ADV | voc.TIME))


def _issuer(discourse: Discourse, sentence: Sentence, number: int, first: int, last: int) -> list[Party]:
    """Who issued "a foreign ministry press release", "a statement by the office"; of a bare "the statement" whoever's it was."""
    actors = [actor for actor in sentence.actors if first <= actor.start < last and actor.kind in (BODY, PERSON)]
    if actors:
        return spoken_parties(discourse, sentence, number, actors[0])
    spoken = discourse.last_speakers
    return list(spoken) if any(party.kind is not PartyKind.PERSON for party in spoken) else []


def _is_people(head: str) -> bool:
    """A noun for one who can speak: "spokesman", "doctors", "staff"."""
    return head in _PEOPLE or head.endswith(_OF_PEOPLE)
