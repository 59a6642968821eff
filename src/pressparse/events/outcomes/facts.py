"""Whether a clause asserts what came about, and when: no wish, no negation, no deed of long ago; and whose decision it is."""

from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, REDUCED, Clause, Sentence
from pressparse.clauses.assertions import is_asked, is_conditional, is_nobodys
from pressparse.events.discourse import Discourse
from pressparse.events.outcomes.conclusions import Found
from pressparse.lexicon.outcomes import TELLERS
from pressparse.lexicon.rows import Concluding
from pressparse.phrases.actors import PERSON, STATE
from pressparse.tokens import Tokens

_SUBORDINATORS = frozenset("since after when if before because as where until once why how whether".split())
_FRESH, _OPENING = 60, 40  # days a deed may lie back; characters an opening "In 2019," may stand before its subject
_OWN_ACCOUNTS = frozenset(("agree", "sign", "decide", "commit"))
_LOOKING_BACK = frozenset("recall remember commemorate reminisce".split())
_DENYING = frozenset("deny refute doubt dispute reject".split())
_GLAD = frozenset("note welcome hail praise appreciate applaud commend".split())  # that something "had been signed" by then
_GOING_ON = frozenset(("agree", "decide", "sign", "adopt"))
_ISSUING = frozenset("issue release publish adopt".split())
_SEEING, _NEAR = frozenset(("see", "witness", "watch", "end", "conclude")), 9
_MEETING = frozenset("meet receive host visit gather travel".split())


def is_fact(sentence: Sentence, clause: Clause) -> bool:
    """A finite clause that asserts what happened: no wish, no negation, no background; of a quotation only what was agreed."""
    if (
        clause.quoted
        and clause.lemma not in _OWN_ACCOUNTS
        or clause.negated
        or clause.modal not in ("", "will", "would")
        or clause.relative
        or clause.mood != FINITE
        and not _is_joined(sentence, clause)
        and not _is_seen(sentence, clause)
    ):
        return False
    keys = sentence.tokens.keys
    if (
        keys[clause.first] == "be"
        or keys[sentence.first] == "since"
        or keys[clause.first - 1 : clause.first] == ("to",)
        and clause.first > sentence.first
    ):
        return False
    looking_back = _LOOKING_BACK | _GLAD if keys[clause.first] == "had" else _LOOKING_BACK
    if clause.perfect and any(other.lemma in looking_back and other.main < clause.first for other in sentence.clauses):
        return False  # "recalled that in December the leaders had decided to open talks"
    if any(
        other.lemma in _DENYING and "that" in keys[other.last : clause.first] for other in sentence.clauses if other.main < clause.first
    ):
        return False
    if is_nobodys(sentence, clause) or is_conditional(sentence, clause) or is_asked(sentence):
        return False
    first = clause.subject_first if 0 <= clause.subject_first < clause.first else clause.first
    return first == sentence.first or keys[first - 1] not in _SUBORDINATORS


def _is_joined(sentence: Sentence, clause: Clause) -> bool:
    """ "They discussed X, agreeing to do Y": a participle behind a comma, its own subject before it or not, that goes on with what happened."""
    if clause.mood != PARTICIPIAL or clause.lemma not in _GOING_ON or clause.first == sentence.first:
        return False
    actor = sentence.by_token.get(clause.first - 1)
    head = clause.head or next((other for other in sentence.clauses if other.mood == FINITE and other.last < clause.first), None)
    if head is None or head.mood != FINITE or head.modal or head.negated or head.quoted or head.relative:
        return False
    return sentence.tokens.keys[(actor.start if actor is not None else clause.first) - 1] in (",", "and", "by", "with")


def _is_seen(sentence: Sentence, clause: Clause) -> bool:
    """ "The visit saw two memoranda signed", "said in a joint statement issued in Oslo": what somebody saw done, or spoke in, was done."""
    if clause.mood != REDUCED:
        return False
    keys = sentence.tokens.keys
    opening = next((n for n in range(clause.first - 1, max(clause.first - _NEAR, sentence.first), -1) if keys[n] in ("a", "an")), None)
    if clause.lemma in _ISSUING and opening is not None and keys[opening - 1] == "in":
        return True
    return any(
        other.lemma in _SEEING
        and other.mood == FINITE
        and not (other.negated or other.modal or other.relative)
        and 0 < clause.first - other.last < _NEAR
        and sentence.tokens.keys[other.last] != "that"
        for other in sentence.clauses
    )


def is_set(sentence: Sentence, clause: Clause) -> bool:
    """ "Was going to open", "met X to present the Order": infinitives that are as good as facts."""
    if is_going(sentence, clause):
        return True
    head = clause.head
    return clause.mood == INFINITIVE and head is not None and head.lemma in _MEETING and not head.modal and not head.negated


def is_going(sentence: Sentence, clause: Clause) -> bool:
    """ "Was going to open": a step to come, as "would open" is."""
    return clause.mood == INFINITIVE and sentence.tokens.keys[clause.first - 1 : clause.first] == ("going",)


def is_made_known(sentence: Sentence, clause: Clause, first: int) -> bool:
    """Does a verb of telling lead to the clause whose subject begins at ``first``: "said [that] Norway would give"?"""
    teller = next((c for c in reversed(sentence.clauses) if c.last <= first and c.mood == FINITE), None)
    if teller is None and (closing := _closing(sentence, clause)) is not None:
        return closing.lemma in TELLERS and is_fact(sentence, closing)
    if teller is None or teller.lemma not in TELLERS or teller.modal or not is_fact(sentence, teller):
        return False
    return first == teller.last or "that" in sentence.tokens.keys[teller.last : first]


def _closing(sentence: Sentence, clause: Clause) -> Clause | None:
    """ "…, Mr Vale announced": the clause that ends the sentence and tells the one before."""
    last = next((other for other in reversed(sentence.clauses) if other.mood == FINITE), clause)
    told = last.main > clause.main and sentence.last - last.last < _NEAR and last.subject
    return last if told and sentence.tokens.keys[last.subject_first - 1] == "," else None


def is_long_past(discourse: Discourse, number: int, clause: Clause, found: Found) -> bool:
    """Does the report date the deed, not what it is about, to months before it appeared: background?"""
    tokens, published = discourse.sentences[number].tokens, discourse.published
    if published is None or clause.future:
        return False
    ends = [stretch[1] for stretch in (found.subject, found.instrument) if stretch]
    if any(_is_bare_year(tokens, at, published.year) for at in (discourse.sentences[number].first, clause.last, *ends)):
        return True
    about = tokens.span(*found.subject) if found.subject else None
    for date in discourse.dates[number]:
        at = date.span.start
        outside = about is None or not about.start <= at < about.end
        if (
            outside
            and tokens.start[clause.subject_first if clause.subject_first >= 0 else clause.first] - _OPENING
            < at
            < tokens.end[clause.end - 1]
        ):
            last = date.end or date.start
            if last is not None and (published - last).days > _FRESH:
                return True
    return False


def _is_bare_year(tokens: Tokens, at: int, year: int) -> bool:
    """Does "in 2019" stand at ``at``, a year before ``year``?"""
    key = tokens.keys[at + 1] if tokens.keys[at : at + 1] == ("in",) and at + 1 < len(tokens) else ""
    return len(key) == 4 and key.isdecimal() and int(key) < year


def is_own_decision(clause: Clause, row: Concluding) -> bool:
    """Does one person or state decide alone: "Japan decided to send tents"?"""
    if row.lemma != "decide" or clause.passive:
        return False
    if not clause.subject:
        return clause.tokens.keys[clause.first - 1] in ("country", "government", "state")
    return len(clause.subject) == 1 and clause.subject[0].kind in (PERSON, STATE)
