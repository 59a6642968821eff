"""Who speaks in a clause: people, both sides, bodies and states, unnamed officials; nobody in an impersonal passive.

speaker := actor | "it" | "the statement" | "the ministry" (the body that spoke before) | noun ("a source close to the talks")
"""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.statements.nouns import head_noun, plain_speakers
from pressparse.events.statements.parties import opposite_party, principal_parties, spoken_parties
from pressparse.lexicon.speech import COUNTERPARTS, INVERTING, MESSAGES, SILENT
from pressparse.model import Party
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, STATE, Actor

_AGENT_REACH = 14
_TURNS = frozenset(("turn", "part"))
_SETTING = frozenset("on in at during after following ahead before when while as upon".split())


def read_speakers(discourse: Discourse, number: int, clause: Clause) -> list[Party]:
    """Who says what the clause tells; empty where nobody is named."""
    sentence = discourse.sentences[number]
    if clause.passive:
        return _agents(discourse, number, clause)
    behind = inverted_subject(sentence, clause)
    if behind:
        return _unique(discourse, sentence, number, behind)
    if clause.subject and not clause.impersonal:
        if clause.lemma == "add" and (same := _going_on(discourse, clause)):
            return same
        if _is_mixed(clause.subject):
            return _sides(discourse, number, next(actor for actor in clause.subject if actor.kind == GROUP))
        if clause.subject[0].head == "both" and (named := _named_before(sentence, clause.subject[0])):
            return _unique(discourse, sentence, number, named)
        spoken = _unique(discourse, sentence, number, clause.subject)
        return _in_turn(discourse, sentence, number, clause, spoken) or spoken
    if clause.impersonal and clause.subject_first >= 0:
        return plain_speakers(discourse, sentence, number, clause)
    return []


def _in_turn(discourse: Discourse, sentence: Sentence, number: int, clause: Clause, spoken: list[Party]) -> list[Party]:
    """ "He, in turn, said": another than who spoke last."""
    actor, keys = clause.subject[0], sentence.tokens.keys
    if actor.kind != PRONOUN or actor.head not in ("he", "she") or spoken != discourse.last_speakers:
        return []
    around = keys[sentence.first : clause.first]
    if _TURNS.isdisjoint(around) or around[-1] != "," and "," not in around:
        return []
    return opposite_party(discourse, number, {party.name for party in spoken})


def _going_on(discourse: Discourse, clause: Clause) -> list[Party]:
    """ "He added", "the minister added": whoever adds to what was said has said it."""
    last, actor = discourse.last_speakers, clause.subject[0]
    if len(last) != 1 or last[0].person is None or len(clause.subject) > 1:
        return []
    post = actor.tokens.keys[actor.last - 1]
    titled = actor.last - actor.start == 2 and any(post in office.text.casefold().split() for office in last[0].person.offices)
    return list(last) if actor.kind == PRONOUN and actor.head in ("he", "she") or titled else []


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
    if last >= sentence.last or tokens.bits[last] & (voc.PUNCT | voc.TIME) or tokens.keys[last] in _SETTING:
        return chain
    return chain if tokens.keys[last] in MESSAGES or tokens.keys[last] == "press" else []


def _is_mixed(subject: list[Actor]) -> bool:
    """ "Kenyan and Ugandan officials", "the ministers of Kenya and Uganda": those of several states, read as states and a group."""
    kinds = [actor.kind for actor in subject]
    return len(kinds) > 1 and kinds.count(GROUP) == 1 and kinds.count(STATE) == len(kinds) - 1 and GROUP in (kinds[0], kinds[-1])


def _sides(discourse: Discourse, number: int, group: Actor) -> list[Party]:
    """The heads of both sides of the encounter at hand; without one the group by its words."""
    return principal_parties(discourse, number) or discourse.actor_parties(group, number)


def _named_before(sentence: Sentence, both: Actor) -> list[Actor]:
    """The list that "both" sums up: "A and B both said"."""
    for actor in sentence.actors:
        chain = sentence.chain(actor.start, both.start)
        if chain and chain[-1].last == both.start:
            return chain
    return []


def is_silent(sentence: Sentence, clause: Clause) -> bool:
    """Is the subject a thing that only shows something: "the visit underscored the ties"?"""
    if not clause.impersonal or clause.subject_first < 0 or clause.passive or inverted_subject(sentence, clause):
        return False
    head = head_noun(sentence, clause.subject_first, clause.first)
    if head is None or head > sentence.first and sentence.tokens.bits[head] & voc.CAP:
        return False  # "The Meeting" in capitals is a body
    return sentence.tokens.keys[head] in SILENT


def _unique(discourse: Discourse, sentence: Sentence, number: int, actors: list[Actor]) -> list[Party]:
    """The parties that actors stand for, each name once."""
    found: dict[str, Party] = {}
    for actor in actors:
        if actor.kind == GROUP and not actor.countries and any(other.kind == PERSON for other in actors):
            continue  # "the senator and the delegates who came along"
        known = found or {party.name: party for party in discourse.last_speakers}
        other = opposite_party(discourse, number, set(known), actor.countries) if _is_other(discourse, actor) else []
        for party in other or spoken_parties(discourse, sentence, number, actor):
            found.setdefault(party.name, party)
    return list(found.values())


def _is_other(discourse: Discourse, actor: Actor) -> bool:
    """ "His counterpart", "Salgo's Peruvian host", without a name."""
    keys, bits = actor.tokens.keys[actor.start : actor.last], actor.tokens.bits
    if actor.kind == GROUP or COUNTERPARTS.isdisjoint(keys):
        return False
    person = discourse.person(actor)
    owned = bits[actor.start] & voc.POSS or any(bits[n] & voc.GENITIVE for n in range(max(actor.start - 1, 0), actor.last))
    return bool(owned) and (person is None or not person.name)


def _agents(discourse: Discourse, number: int, clause: Clause) -> list[Party]:
    """Behind a passive: "welcomed by both sides"."""
    sentence = discourse.sentences[number]
    keys = sentence.tokens.keys
    for at in range(clause.last, min(clause.last + _AGENT_REACH, sentence.last)):
        if keys[at] == "by":
            return _unique(discourse, sentence, number, sentence.chain(at + 1))
    return []
