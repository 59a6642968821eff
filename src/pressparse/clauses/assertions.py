"""Whether a clause asserts anything: not where nobody is its subject, under a condition, in a question."""

from pressparse import vocabulary as voc
from pressparse.clauses.clause import FINITE, Clause, Sentence

_CONDITIONS = frozenset(("if", "unless", "whether"))
_INVERTING = frozenset(("had", "should", "were"))
_NOBODY = frozenset("no neither nor nobody none".split())
_PARTING = frozenset(("of", "the"))


def is_nobodys(sentence: Sentence, clause: Clause) -> bool:
    """Is nobody the subject: "neither minister said", "none of the ministers signed"?"""
    keys, first = sentence.tokens.keys, clause.subject_first
    if not sentence.first <= first < clause.first:  # "neither of them" is no noun phrase
        return clause is sentence.clauses[0] and keys[sentence.first] in _NOBODY and keys[sentence.first + 1] == "of"
    before = first - 2 if keys[first - 1] in _PARTING else first - 1
    return keys[first] in _NOBODY or before >= sentence.first and keys[before] in _NOBODY


def is_conditional(sentence: Sentence, clause: Clause) -> bool:
    """Does the clause stand under "if", "unless" or "whether", or under the inversion that means "if" ("Had the ministers signed …")?"""
    keys, first = sentence.tokens.keys, clause.subject_first if clause.subject_first >= 0 else clause.first
    inverted = keys[sentence.first] in _INVERTING and first == sentence.first + 1
    return clause.mood == FINITE and (inverted or first > sentence.first and keys[first - 1] in _CONDITIONS)


def is_asked(sentence: Sentence) -> bool:
    """Is the sentence a question that opens with its verb: "Did the ministers sign …?"?"""
    return sentence.tokens.keys[sentence.last - 1] == "?" and bool(sentence.tokens.bits[sentence.first] & voc.AUXILIARY)
