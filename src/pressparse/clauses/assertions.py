"""Whether a clause asserts anything: not where nobody is its subject, under a condition, in a question."""

from pressparse import vocabulary as voc
from pressparse.clauses.clause import FINITE, Clause, Sentence

_CONDITIONS = frozenset(("if", "unless", "whether", "until", "lest"))
_OF_TWO_WORDS = frozenset((("in", "case"), ("provided", "that")))
_INVERTING = frozenset(("had", "should", "were"))
_NOBODY = frozenset("no neither nor nobody none whoever".split())
_ANYBODY = frozenset("those anyone anybody everyone everybody all whoever".split())
_PARTING = frozenset(("of", "the"))


def is_nobodys(sentence: Sentence, clause: Clause) -> bool:
    """Is nobody the subject: "neither minister said", "none of the ministers signed"?"""
    keys, first = sentence.tokens.keys, clause.subject_first
    if not sentence.first <= first < clause.first:  # "neither of them" is no noun phrase
        return clause is sentence.clauses[0] and keys[sentence.first] in _NOBODY and keys[sentence.first + 1] == "of"
    before = first - 2 if keys[first - 1] in _PARTING else first - 1
    return keys[first] in _NOBODY or before >= sentence.first and keys[before] in _NOBODY


def is_conditional(sentence: Sentence, clause: Clause) -> bool:
    """Does the clause stand under "if", "unless", "whether" and the like, or under the inversion that means "if" ("Had the ministers signed …")?"""
    keys, first = sentence.tokens.keys, clause.subject_first if clause.subject_first >= 0 else clause.first
    if clause.mood != FINITE:
        return False
    inverted = keys[sentence.first] in _INVERTING and first == sentence.first + 1
    if clause.subject_first < 0 and clause is sentence.clauses[0] and keys[sentence.first] in _CONDITIONS:
        return True
    under = first > sentence.first and (keys[first - 1] in _CONDITIONS or keys[max(first - 2, 0) : first] in _OF_TWO_WORDS)
    return inverted or under


def is_anybodys(sentence: Sentence, clause: Clause) -> bool:
    """Is it "those who say", "everyone who praised": of whom there may be many or none?"""
    keys, who = sentence.tokens.keys, clause.first - 1
    return clause.relative and who > sentence.first and keys[who] == "who" and keys[who - 1] in _ANYBODY


def is_asked(sentence: Sentence) -> bool:
    """Is the sentence a question that opens with its verb: "Did the ministers sign …?"?"""
    return sentence.tokens.keys[sentence.last - 1] == "?" and bool(sentence.tokens.bits[sentence.first] & voc.AUXILIARY)
