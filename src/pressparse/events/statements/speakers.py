"""Who speaks in a clause: people, both sides, bodies and states, unnamed officials; nobody in an impersonal passive.

speaker := actor | "it" | "the statement" | "the ministry" (the body that spoke before) | noun ("a source close to the talks")
"""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.discourse import Discourse, person_party
from pressparse.events.statements.attendees import fitting_attendee
from pressparse.lexicon.speech import INVERTING, ISSUERS, MESSAGES, SILENT, UNNAMED
from pressparse.model import Party, PartyKind
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, STATE, Actor

_AGENT_REACH = 14
_ENDS_NOUN = voc.PUNCT | voc.CONJ | voc.REL | voc.AUXILIARY | voc.ADV | voc.TIME
_PEOPLE = frozenset("staff source press media team public".split())
_OF_PEOPLE = ("s", "man", "men", "person", "people", "er", "or", "ist", "ian", "official", "ent", "ant", "ary")
_PAIRS = frozenset("men women both pair duo interlocutors politicians statesmen".split())
_MOMENTS = frozenset("week month year weekend night morning evening afternoon".split())
_OPENS_NOUN = voc.DET | voc.POSS
_DESCRIBED = frozenset((PERSON, BODY))


def read_speakers(discourse: Discourse, number: int, clause: Clause) -> list[Party]:
    """Who says what the clause tells; empty where nobody is named."""
    sentence = discourse.sentences[number]
    if clause.passive:
        return _agents(discourse, number, clause)
    behind = inverted_subject(sentence, clause)
    if behind:
        return _unique(discourse, sentence, number, behind)
    if clause.subject and not clause.impersonal:
        if _is_mixed(clause.subject):
            return _sides(discourse, number, clause.subject[-1])
        if clause.subject[0].head == "both" and (named := _named_before(sentence, clause.subject[0])):
            return _unique(discourse, sentence, number, named)
        return _unique(discourse, sentence, number, clause.subject)
    if clause.impersonal and clause.subject_first >= 0:
        return _plain_speakers(discourse, sentence, number, clause)
    return []


def inverted_subject(sentence: Sentence, clause: Clause) -> list[Actor]:
    """Who stands behind the verb of "…, noted the minister." and closes the sentence."""
    tokens = sentence.tokens
    bare = clause.lemma in INVERTING and not clause.inverted and clause.first == clause.main
    if not bare or clause.first <= sentence.first or tokens.keys[clause.first - 1] != ",":
        return []
    chain = sentence.chain(clause.last)
    if not chain or chain[0].start != clause.last or chain[-1].kind == STATE:
        return []
    last = chain[-1].last
    if last >= sentence.last or tokens.bits[last] & (voc.PUNCT | voc.TIME):
        return chain
    return chain if tokens.keys[last] in MESSAGES or tokens.keys[last] == "press" else []


def _is_mixed(subject: list[Actor]) -> bool:
    """ "Kenyan and Ugandan officials": officials of several states, read as a state and a group."""
    return len(subject) > 1 and subject[-1].kind == GROUP and all(actor.kind == STATE for actor in subject[:-1])


def _sides(discourse: Discourse, number: int, group: Actor) -> list[Party]:
    """The heads of both sides of the encounter at hand; without one the group by its words."""
    return _principals(discourse, number) or discourse.actor_parties(group, number)


def _principals(discourse: Discourse, number: int) -> list[Party]:
    encounter = discourse.encounter_at(number)
    people = encounter.principals() if encounter is not None and len(encounter.people) > 1 else []
    return [person_party(person) for person in people]


def _named_before(sentence: Sentence, both: Actor) -> list[Actor]:
    """The list that "both" sums up: "A and B both said"."""
    for actor in sentence.actors:
        chain = sentence.chain(actor.start, both.start)
        if chain and chain[-1].last == both.start:
            return chain
    return []


def is_silent(sentence: Sentence, clause: Clause) -> bool:
    """Is the subject a thing that only shows something: "the visit underscored the ties"?"""
    if not clause.impersonal or clause.subject_first < 0 or clause.passive:
        return False
    head = _head(sentence, clause.subject_first, clause.first)
    return head is not None and sentence.tokens.keys[head] in SILENT


def _unique(discourse: Discourse, sentence: Sentence, number: int, actors: list[Actor]) -> list[Party]:
    """The parties that actors stand for, each name once."""
    found: dict[str, Party] = {}
    for actor in actors:
        for party in _parties(discourse, sentence, number, actor):
            found.setdefault(party.name, party)
    return list(found.values())


# -- actors ----------------------------------------------------------------------------------------------------------


def _agents(discourse: Discourse, number: int, clause: Clause) -> list[Party]:
    """Behind a passive: "welcomed by both sides"."""
    sentence = discourse.sentences[number]
    keys = sentence.tokens.keys
    for at in range(clause.last, min(clause.last + _AGENT_REACH, sentence.last)):
        if keys[at] == "by":
            return _unique(discourse, sentence, number, sentence.chain(at + 1))
    return []


def _parties(discourse: Discourse, sentence: Sentence, number: int, actor: Actor) -> list[Party]:
    """One actor as parties; a body spoken of again has the name it was first called by."""
    if actor.kind in _DESCRIBED and (attendee := fitting_attendee(discourse, number, actor)) is not None:
        return [person_party(attendee)]
    if discourse.person(actor) is None:
        if actor.kind == PRONOUN and actor.head == "it":
            return _last_body(discourse)
        if actor.kind == BODY:
            return _body(discourse, sentence, actor.start, actor.last)
        definite = sentence.tokens.keys[actor.start] == "the"
        if actor.kind == GROUP and actor.head in ISSUERS and definite and (bodies := _last_body(discourse)):
            return bodies
        if actor.kind == GROUP and _is_unnamed(actor):
            return [Party(name=actor.text, kind=PartyKind.BODY)]
    return discourse.actor_parties(actor, number)


def _is_unnamed(actor: Actor) -> bool:
    """ "Norwegian officials", "experts", without an article; bare "officials" are those who met."""
    if actor.start != actor.first or actor.head not in UNNAMED:
        return False
    return actor.head not in ("official", "officials") or len(actor.countries) == 1


def _last_body(discourse: Discourse) -> list[Party]:
    """The body or state that spoke last."""
    return [party for party in discourse.last_speakers if party.kind is not PartyKind.PERSON][:1]


# -- bodies ----------------------------------------------------------------------------------------------------------


def _body(discourse: Discourse, sentence: Sentence, first: int, last: int) -> list[Party]:
    """A body as a party, by its full name where it was named before: "the ministry", "the foreign department", "the DFA"."""
    tokens = sentence.tokens
    first = _whole_name(sentence, first)
    bare = _without_article(sentence, first, last)
    name = tokens.slice(bare, last)
    known = _known_body(discourse, name) if tokens.keys[first] == "the" or tokens.bits[bare] & voc.CAPS else None
    if known is None:
        discourse.bodies.append(name)
    return [Party(name=known or name, kind=PartyKind.BODY)]


def _whole_name(sentence: Sentence, first: int) -> int:
    """The first token of a body's name with the plain words and the owner before it: "Norland's drug control" agency."""
    tokens, at = sentence.tokens, first
    if tokens.bits[first] & _OPENS_NOUN:
        return first
    while at > max(sentence.first, first - 6):
        bits = tokens.bits[at - 1]
        if bits & (voc.FUNCTION | voc.ADV | voc.TIME | voc.VERB) or not bits & (voc.LOWER | voc.GENITIVE | voc.CAP):
            break
        at -= 1
    return at


def _known_body(discourse: Discourse, name: str) -> str | None:
    """The last body whose longer name holds these words, or that they abbreviate."""
    words = name.casefold().split()
    for body in reversed(discourse.bodies):
        longer = body.split()
        if len(longer) <= len(words):
            continue
        initials = "".join(word[0] for word in longer if word[0].isupper())
        if name.isupper() and name == initials or all(word in body.casefold().split() for word in words):
            return body
    return None


# -- plain nouns -----------------------------------------------------------------------------------------------------


def _plain_speakers(discourse: Discourse, sentence: Sentence, number: int, clause: Clause) -> list[Party]:
    """A noun of no table as subject: "it", "the statement", "staff", "a source close to the talks"."""
    tokens, first = sentence.tokens, clause.subject_first
    if tokens.keys[first] == "it":
        return _last_body(discourse)
    head = _head(sentence, first, clause.first)
    if head is None:
        return []
    if tokens.keys[head] in _PAIRS and (sides := _principals(discourse, number)):
        return sides
    if tokens.keys[head] in _MOMENTS and first > sentence.first and (actor := sentence.by_token.get(first - 1)) is not None:
        return _parties(discourse, sentence, number, actor)
    if tokens.keys[head] in MESSAGES:
        return _issuer(discourse, sentence, number, first, clause.first)
    last = next((at for at in range(head, clause.first) if tokens.bits[at] & _ENDS_NOUN), clause.first)
    if tokens.keys[head] in ISSUERS:
        return _body(discourse, sentence, first, last)
    name = tokens.slice(_without_article(sentence, first, last), last)
    own = next((at + 1 for at in range(head, first, -1) if tokens.bits[at] & voc.GENITIVE), first)
    speaks = tokens.bits[head] & voc.CAP or any(_is_people(tokens.keys[at]) for at in range(own, head + 1))
    return [Party(name=name, kind=PartyKind.BODY)] if speaks else []


def _head(sentence: Sentence, first: int, last: int) -> int | None:
    """The head noun of the phrase at ``first``: its last word before a preposition, a mark or a verb."""
    found = None
    for at in range(first, last):
        bits = sentence.tokens.bits[at]
        if found is not None and bits & (_ENDS_NOUN | voc.PREP | voc.CONJ):
            return found
        if bits & (voc.LOWER | voc.CAP) and not bits & voc.FUNCTION and not bits & voc.GENITIVE:
            found = at
    return found


def _issuer(discourse: Discourse, sentence: Sentence, number: int, first: int, last: int) -> list[Party]:
    """Who issued "a foreign ministry press release", "a statement by the office"; of a bare "the statement" whoever's it was."""
    actors = [actor for actor in sentence.actors if first <= actor.start < last and actor.kind in (BODY, PERSON)]
    if actors:
        return _parties(discourse, sentence, number, actors[0])
    spoken = discourse.last_speakers
    return list(spoken) if any(party.kind is not PartyKind.PERSON for party in spoken) else []


def _is_people(head: str) -> bool:
    """A noun for one who can speak: "spokesman", "doctors", "staff"."""
    return head in _PEOPLE or head.endswith(_OF_PEOPLE)


def _without_article(sentence: Sentence, first: int, last: int) -> int:
    while first < last - 1 and sentence.tokens.bits[first] & _OPENS_NOUN:
        first += 1
    return first
