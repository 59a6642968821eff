"""Who stands on either side of an encounter: the actors that a verb or noun of meeting takes, those who lead and come along."""

from pressparse import vocabulary as voc
from pressparse.clauses import PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.events.meetings.companions import with_more
from pressparse.events.meetings.neighbours import is_whereabouts
from pressparse.events.meetings.owners import is_owner
from pressparse.lexicon.encounters import HONOURING, MEALS, VENUES
from pressparse.lexicon.verbs import DAY_PARTS
from pressparse.lexicon.words import CROWDS
from pressparse.phrases.actors import BODY, GROUP, PERSON, STATE, Actor

_ADJECTIVES = 3
_REACH = 14  # tokens: adverbials between a verb and its other side are no longer than this
_LINKS = frozenset("with between among on upon to for".split())
_FILLERS = frozenset("following next week month on visiting , the newly appointed here at in audience standing".split())
_NAMED_BEHIND = frozenset("host hosts counterpart guest colleague interlocutor".split())
_WATCHING = frozenset("presence with before witnessed attended to".split())
_OCCASIONS = frozenset("of meeting audience ceremony reception separate special farewell courtesy private".split())
_STRONG = frozenset("member man person strong level ranking powered".split())  # "a six-member delegation"
_TAKING_PLACE = frozenset("take hold have open begin start".split())
_ARRANGING = frozenset("plan schedule expect arrange organize foresee envisage set".split())
BESIDE = frozenset(("along", "together", "jointly"))
"""Before "with": who comes along is no other side."""
_WHERE = frozenset(("in", "at"))


def behind_verb(sentence: Sentence, clause: Clause, links: tuple[str, ...], particle: int = 0) -> list[list[Actor]]:
    """The groups of actors that a verb takes directly ("" in ``links``) or behind a preposition; empty where there is none.

    ``particle`` is how many words of the verb's own stand behind it ("saw off").
    """
    tokens, at, limit = sentence.tokens, clause.last + particle, reach_of(sentence, clause)
    awarded, owner = list[list[Actor]](), None
    for actor in sentence.actors:
        if actor.start < at or actor.start >= limit or actor.kind == STATE and is_whereabouts(sentence, actor, at):
            continue
        if actor.kind == BODY and {"", "to"} <= set(links):
            awarded = awarded or [[actor]]  # what is given, not to whom
            continue
        first = owner or actor
        if first.last + _REACH < actor.start or owner and tokens.bits[actor.start - 1] & voc.PREP:
            break
        if first is actor and is_owner(sentence, actor):
            owner = actor  # "received B's envoy": not B
            continue
        if _link_before(sentence, first) in links or "" in links and _is_direct(sentence, at, max(at, _described_from(sentence, first))):
            return with_more(sentence, sentence.chain(actor.start, limit), limit)
        if actor.start - at > _REACH:
            break
    return awarded


def _link_before(sentence: Sentence, actor: Actor) -> str:
    """The word before an actor, "his host, " aside: "talks with her host, President Ana Brandt"."""
    keys, at = sentence.tokens.keys, actor.start - 1
    if keys[at] == "," and keys[at - 1] in _NAMED_BEHIND and at - 3 > sentence.first and keys[at - 2] in ("his", "her", "their", "the"):
        return keys[at - 3]
    aside = next((n for n in range(at - 2, at - 5, -1) if keys[at] == keys[n] == "," and n > sentence.first), 0)
    if aside and keys[aside - 1] in _LINKS:
        return keys[aside - 1]  # "with, among others, A"
    back = at
    while actor.kind == PERSON and at - back < _ADJECTIVES and _describes(sentence, back):
        back -= 1
    return keys[back] if keys[back] in _LINKS else keys[at]


def _described_from(sentence: Sentence, actor: Actor) -> int:
    """Where the words begin that say which crowd it is: "received young researchers"."""
    at = actor.start
    while actor.head in CROWDS and actor.start - at < _ADJECTIVES and _describes(sentence, at - 1):
        at -= 1
    return at


def _describes(sentence: Sentence, at: int) -> bool:
    """May the word at token ``at`` stand between "with" and whom it describes: "the appointed ambassador", "liberal party leader"?"""
    bits = sentence.tokens.bits[at]
    if bits & voc.DET or sentence.tokens.keys[at].endswith("ed") and sentence.tokens.bits[at - 1] & voc.DET:
        return True
    return bool(bits & voc.LOWER) and not bits & (voc.FUNCTION | voc.VERB | voc.ADV | voc.TIME | voc.PUNCT)


def reach_of(sentence: Sentence, clause: Clause) -> int:
    """The token at which the next verb begins, but for participles: what stands behind it belongs to that verb."""
    end, main = clause.end, clause.main
    for other in sentence.clauses:
        if main < other.first < end and other.mood not in (PARTICIPIAL, REDUCED):
            end = other.first
    return end


def _is_direct(sentence: Sentence, first: int, last: int) -> bool:
    """May the words between a verb and its object stand there: adverbs, days, "visiting", "on June 11", "in audience at the Palace in Oslo"?"""
    bits, keys = sentence.tokens.bits, sentence.tokens.keys
    loose = voc.ADV | voc.DET | voc.POSS | voc.TIME | voc.DIGIT | voc.MODIFIER
    inside = False  # of a phrase of place
    for at in range(first, last):
        if (keys[at] in _WHERE or keys[at] == "to") and at + 1 < last:
            inside = True
        elif (
            inside
            and (bits[at] & (voc.CAP | voc.GENITIVE) or keys[at] in VENUES or keys[at] in _OCCASIONS)
            or (keys[at].rpartition("-")[2] if keys[at - 1] != "-" else keys[at]) in _STRONG
            or bits[at - (keys[at] in (")", "-")) + (keys[at] == "(")] & voc.DIGIT  # "this Friday (30)", "a 12-member team"
            or any(first <= at < last + (keys[at] == "and") for first, last, *_ in sentence.states)  # "her Danish and Finnish counterparts"
        ):
            continue
        elif not (bits[at] & loose or keys[at] in _FILLERS or keys[at] in DAY_PARTS or bits[at] & voc.LOWER and keys[at].endswith("ly")):
            return False
    return last == first or not bits[last - 1] & voc.PREP or keys[last - 1] == "following"


def after_word(sentence: Sentence, at: int, word: str, limit: int) -> list[Actor]:
    """The chain of actors right behind the first ``word`` that has one."""
    keys = sentence.tokens.keys
    for here in range(at, min(limit, sentence.last - 1)):
        if keys[here] == word and (chain := sentence.chain(here + 1) or sentence.chain(_behind_description(sentence, here + 1))):
            return chain
    return []


def _behind_description(sentence: Sentence, at: int) -> int:
    """The token behind the words that describe somebody: "by port director Ana Brandt", "on fisherman Rui Costa"."""
    end = at
    while end < sentence.last and end - at < _ADJECTIVES and _describes(sentence, end):
        end += 1
    return end


def agents(sentence: Sentence, clause: Clause) -> list[Actor]:
    """All who act in a passive, by as many "by"s: "was received by A and, later, by B"."""
    keys = sentence.tokens.keys
    more = chain = [actor for actor in after_word(sentence, clause.last, "by", clause.end) if actor.start < clause.end]
    while more:
        at = more[-1].last
        while at < clause.end and (keys[at] in (",", "and") or sentence.tokens.bits[at] & voc.ADV):
            at += 1
        more = sentence.chain(at + 1, clause.end) if at > more[-1].last and keys[at : at + 1] == ("by",) else []
        chain = [*chain, *more]
    return chain


def signatories(sentence: Sentence, clause: Clause) -> list[Actor]:
    """All who act in a passive, asides between them: "was signed by A, on the Omani side, and, for Peru, by B"."""
    chain = after_word(sentence, clause.last, "by", clause.end)
    for actor in sentence.actors:
        if chain and chain[-1].last <= actor.start < clause.end and actor.kind == PERSON:
            between = sentence.tokens.keys[chain[-1].last : actor.start]
            if "and" in between and _WATCHING.isdisjoint(between):
                chain = [*chain, actor]
    return chain


def behind_noun(sentence: Sentence, at: int, clause: Clause | None, links: frozenset[str] = _LINKS) -> list[list[Actor]]:
    """The groups of actors that "with", "between", "on", "to" or "of" introduces behind a noun."""
    limit = clause.end if clause else sentence.last
    for actor in sentence.actors:
        if actor.start < at or actor.start >= limit:
            continue
        if actor.start - at > _REACH + 2 or _verb_between(sentence, at, actor.start, clause):
            break
        before = _link_before(sentence, actor)
        if before == "with" and sentence.tokens.keys[actor.start - 2] in BESIDE:
            continue
        if before in links and actor.kind != STATE or before in ("with", "between"):
            return with_more(sentence, without_subject(sentence, sentence.chain(actor.start), at), limit)
        near = actor.start - at < 4 or sentence.tokens.keys[actor.start - 2] in HONOURING and sentence.tokens.keys[at - 1] in MEALS
        if before == "of" and actor.kind in (PERSON, GROUP) and near:
            chain = sentence.chain(actor.start)
            more = behind_noun(sentence, chain[-1].last, clause, links)
            return [chain + (more[0] if more else []), *more[1:]]
    return []


def without_subject(sentence: Sentence, chain: list[Actor], at: int) -> list[Actor]:
    """The chain without whom a full verb behind it has as its subject: "In a meeting with B, A described …"."""
    begins = {c.subject_first for c in sentence.clauses if c.subject and c.subject_first > at and not c.relative and not c.inverted}
    return chain[
        : next(
            (n for n, actor in enumerate(chain) if n and actor.start in begins and sentence.tokens.keys[actor.start - 1] == ","), len(chain)
        )
    ]


def _verb_between(sentence: Sentence, first: int, last: int, clause: Clause | None) -> bool:
    """A verb of its own between noun and actor; "took place", "was held", "opened" of the noun itself is none."""
    for other in sentence.clauses:
        if not first <= other.first < last or other.mood in (REDUCED, PARTICIPIAL) or other is clause:
            continue
        if other.lemma not in _TAKING_PLACE and not (other.passive and other.lemma in _ARRANGING) or other.negated:
            return True
    return False
