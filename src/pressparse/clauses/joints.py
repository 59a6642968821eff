"""How clauses and their subjects hang together: absolute participles, passives behind "and", a city with its state."""

from pressparse import vocabulary as voc
from pressparse.clauses.asides import BESIDE, COMPANY
from pressparse.clauses.clause import FINITE, PARTICIPIAL, Clause, Sentence
from pressparse.inflection import verb_forms
from pressparse.lexicon.speech import INVERTING
from pressparse.lexicon.verbs import SAYS, TOLD
from pressparse.phrases.actors import GROUP, PERSON, STATE, Actor


def own_subject(sentence: Sentence, chain: list[Actor]) -> list[Actor]:
    """The list of actors right before a participle where it is its subject: "…, with the minister noting that"."""
    start = chain[0].start
    return chain if start > sentence.first and sentence.tokens.keys[start - 1] == "with" else []


def is_joined_passive(clause: Clause) -> bool:
    """Is the verb behind "and" a passive as the one before is: "was received by the rector and briefed on the works", "was shown round and later seen off by"?"""
    head, keys, at = clause.head, clause.tokens.keys, clause.last
    told = clause.lemma in TOLD and keys[at : at + 1] in (("on",), ("about",), ("of",))
    while clause.tokens.bits[at] & voc.ADV:
        at += 1
    return head is not None and head.passive and (told or keys[at] == "by")


def joins_passive(before: Clause, clause: Clause) -> bool:
    """Is it the second of two passives, "by" and all: "was welcomed by A and received by B"?"""
    return clause.tokens.keys[clause.first - 1] == "and" and before.mood == FINITE and before.passive and bool(before.subject)


def is_turned(sentence: Sentence, clause: Clause) -> bool:
    """Is it the "were" behind a participle that opens the sentence: "Attending the forum were A and B"?"""
    first = sentence.clauses[0]
    return clause.lemma == "be" and first.mood == PARTICIPIAL and opens(sentence, first) and clause is sentence.clauses[1]


def before_by(sentence: Sentence, at: int) -> int:
    """The last token before "by" of the day and place behind the participle at ``at``: "Welcomed at the airport by A, B said"."""
    keys, bits, last = sentence.tokens.keys, sentence.tokens.bits, min(at + _LONGEST_SETTING, sentence.last)
    by = next((n for n in range(at + 1, last) if keys[n] == "by" or bits[n] & (voc.PUNCT | voc.VERB)), at + 1)
    return by - 1 if keys[by] == "by" else at


def list_end(sentence: Sentence, at: int) -> int:
    """Where a list behind token ``at`` ends: at the semicolon that a verb stands behind ("Present was A; B and C were away"), else with the sentence."""
    end = max(sentence.mains)
    return next((n for n in range(at, end) if sentence.tokens.keys[n] == ";"), sentence.last)


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
_LONGEST_SETTING = 9  # tokens from a participle to its "by"
_LONGEST_PAIR = 12  # tokens from "between" to the second of the two
_UNPAIRED = frozenset(("and", ",", "(", ";"))


def _pair_start(sentence: Sentence, actor: Actor) -> int | None:
    """Where the first of those begins whom one preposition governs: "a meeting between Norway and Peru took place", "A accompanied by B, C and D met"."""
    keys, before = sentence.tokens.keys, actor.start - 2
    for at in range(before, max(sentence.first, before - _LONGEST_PAIR), -1):
        if keys[at] == "between":
            return at + 1
        if keys[at] in _UNPAIRED or at in sentence.mains:
            break
    other = sentence.by_token.get(before)
    if other is None or other.last != actor.start - 1:
        return None
    at = other.start - 1
    while keys[at] == "," and (more := sentence.by_token.get(at - 1)) is not None and more.last == at:
        at = more.start - 1
    if keys[at : at + 1] == ("by",) or keys[at - 1] in BESIDE:
        return at + 1 if at + 1 == other.start or keys[at - 1] in COMPANY else None
    return None


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
