"""How clauses and their subjects hang together: absolute participles, passives behind "and", a city with its state."""

from pressparse import vocabulary as voc
from pressparse.clauses.clause import Clause, Sentence
from pressparse.inflection import verb_forms
from pressparse.lexicon.speech import INVERTING
from pressparse.lexicon.verbs import SAYS, TOLD
from pressparse.phrases.actors import GROUP, PERSON, STATE, Actor


def own_subject(sentence: Sentence, chain: list[Actor]) -> list[Actor]:
    """The list of actors right before a participle where it is its subject: "…, with the minister noting that"."""
    start = chain[0].start
    return chain if start > sentence.first and sentence.tokens.keys[start - 1] == "with" else []


def is_joined_passive(clause: Clause) -> bool:
    """Is the verb behind "and" a passive as the one before is: "was received by the rector and briefed on the works"?"""
    head, behind = clause.head, clause.tokens.keys[clause.last : clause.last + 1]
    return clause.lemma in TOLD and behind in (("on",), ("about",), ("of",)) and head is not None and head.passive


def joins_actor(sentence: Sentence, at: int) -> bool:
    """Does an "and" right behind an actor stand at ``at``?"""
    return sentence.tokens.keys[at] == "and" and any(actor.last == at for actor in sentence.actors)


_WHERE_HELD = frozenset("at in on from between during under today yesterday here this over".split())
_BY_MEANS = frozenset("through via virtually remotely".split())


def is_held(keys: tuple[str, ...], at: int) -> bool:
    """ "The meeting, held in Oslo, covered", "the meeting held through video": an aside, no verb of its own."""
    behind = keys[at + 1] if keys[at] == "held" and at + 1 < len(keys) else ""
    return behind in _BY_MEANS or behind in _WHERE_HELD and keys[at - 1 : at] == (",",)


def is_bracketed(keys: tuple[str, ...], actor: Actor) -> bool:
    """ "The committee (RAC) met": an abbreviation between brackets does nothing."""
    behind = actor.last + (keys[actor.last : actor.last + 1] == (".",))  # "(I-Vt.)"
    return actor.start > 0 and keys[actor.start - 1] == "(" and keys[behind : behind + 1] == (")",)


def closes_apposition(sentence: Sentence, comma: int) -> bool:
    """Does the comma close an office or name set beside another: "Peru's President, Ana Brandt, visits Oslo"?"""
    actor = sentence.by_token.get(comma - 1)
    return actor is not None and actor.last == comma and "," in sentence.tokens.keys[actor.start : comma]


def speaks(sentence: Sentence, at: int, before: int, lemma: str, *, alone: bool) -> bool:
    """Does a form in -s behind a mark say: "…, says the paper", "…, notes Ana Brandt"; ``alone`` behind an apposition too: "B, the mayor, visits"?"""
    keys, speaker = sentence.tokens.keys, sentence.by_token.get(at + 1) if lemma in INVERTING and lemma != "report" else None
    inverted = keys[at] in SAYS or speaker is not None and speaker.kind == PERSON and speaker.start == at + 1
    return keys[before] in _BEFORE_SAYS and inverted or alone and keys[before] == "," and closes_apposition(sentence, before)


def is_purpose(sentence: Sentence, actor: Actor) -> bool:
    """Is an actor before a comma the object of an infinitive: "Ana Brandt, who is in Oslo to meet the mayor, said"?"""
    keys, verb = sentence.tokens.keys, actor.start - 1
    return verb in sentence.mains and keys[verb - 1] == "to" and keys[actor.last : actor.last + 1] == (",",)


_BEFORE_SAYS = frozenset((",", '"', "”"))
_ABOUT = frozenset("over about around under above than to nearly almost some".split())
_LONGEST_PAIR = 12  # tokens from "between" to the second of the two
_UNPAIRED = frozenset(("and", ",", "(", ";"))


def _pair_start(sentence: Sentence, actor: Actor) -> int | None:
    """Where the first of two begins that one preposition governs: "a meeting between Norway and Peru took place", "a briefing by A and B will be held"."""
    keys, before = sentence.tokens.keys, actor.start - 2
    for at in range(before, max(sentence.first, before - _LONGEST_PAIR), -1):
        if keys[at] == "between":
            return at + 1
        if keys[at] in _UNPAIRED or at in sentence.mains:
            break
    other = sentence.by_token.get(before)
    at = other.start - 1 if other is not None and other.last == actor.start - 1 else sentence.first
    of_noun = at - 1 > sentence.first and sentence.tokens.bits[at - 1] & voc.LOWER and at - 1 not in sentence.mains
    return at + 1 if keys[at] == "by" and of_noun else None


def place_start(sentence: Sentence, actor: Actor) -> int:
    """Where an actor begins, for the state of "in Lusaka, Zambia," where the city in front of it does, for the second of a governed pair the first."""
    keys, comma = sentence.tokens.keys, actor.first - 1
    if actor.kind == GROUP and actor.start > sentence.first and sentence.tokens.bits[actor.start - 1] & voc.DIGIT:
        return actor.start - (keys[actor.start - 2] not in _ABOUT)  # "from 30 countries", not "over 30 delegates"
    if keys[actor.start - 1] == "and" and (pair := _pair_start(sentence, actor)) is not None:
        return pair
    if actor.kind != STATE or comma <= sentence.first or keys[comma] != "," or keys[actor.last : actor.last + 1] != (",",):
        return actor.start
    city = comma
    while city > sentence.first and sentence.tokens.bits[city - 1] & voc.CAP:
        city -= 1
    return city if city < comma and keys[city - 1] in ("in", "at") else actor.start


def is_past(clause: Clause) -> bool:
    """Does it stand in the plain past: "invited", "was"?"""
    word = clause.tokens.keys[clause.first]
    return not clause.modal and not clause.perfect and (word in ("was", "were", "did") or word == verb_forms(clause.lemma).past)


def owns(sentence: Sentence, at: int) -> bool:
    """Is the mark at ``at`` that of a plural's possession, set right behind its s ("the leaders' meeting")?"""
    tokens = sentence.tokens
    return tokens.keys[at] in ("'", "’") and tokens.keys[at - 1].endswith("s") and tokens.end[at - 1] == tokens.start[at]


def opens(sentence: Sentence, clause: Clause) -> bool:
    """Does a participle open its sentence, "on", "while" or "after" before it aside: "Upon receiving X, …"?"""
    first = sentence.first
    return clause.first == first or clause.first == first + 1 and bool(sentence.tokens.bits[first] & voc.FUNCTION)
