"""What was said: the quotation, what follows the words of saying, or what stands before a closing "…, X said"."""

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.events.statements.speakers import inverted_subject
from pressparse.lexicon.words import QUOTES
from pressparse.span import Span

CLOSING = frozenset((".", ";", ",", "!", "?"))
_BEFORE_PHRASE = voc.PREP | voc.PUNCT | voc.CONJ | voc.REL | voc.AUXILIARY


class ContentReader:
    """Finds what was said in one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.tokens = sentence, sentence.tokens

    def content(self, clause: Clause, first: int, last: int, end: int, quoted: bool) -> Span | None:
        """What was said by a clause from ``first`` to ``end`` whose words of saying end before ``last``; None where nothing follows."""
        found = self._quotation(first, last, end) if quoted else None
        if found is not None:
            return found
        if clause.passive and self._is_subject_said(clause, last, end):
            return self.tokens.span(self._whole_phrase(clause.subject_first), clause.first)
        before = self._closed_by(clause, first, last, end)
        if before is not None:
            return self.tokens.span(self.sentence.first, before)
        while last < end and self.tokens.keys[last] in CLOSING:
            last += 1
        has_object = not clause.inverted or self.tokens.keys[clause.first] == "having"
        return self.tokens.span(last, end) if last < end and has_object else None

    def _is_subject_said(self, clause: Clause, last: int, end: int) -> bool:
        """ "The need for aid was stressed (by both)": what was said is the subject."""
        keys = self.tokens.keys
        return clause.subject_first >= 0 and keys[clause.subject_first] != "it" and (last >= end or keys[last] == "by")

    def _closed_by(self, clause: Clause, first: int, last: int, end: int) -> int | None:
        """The comma before "…, X said", "…, said X", behind what was said; None where the words of saying stand first."""
        keys, behind = self.tokens.keys, inverted_subject(self.sentence, clause)
        comma = (clause.first if behind else min(first, clause.first)) - 1
        if comma <= self.sentence.first or keys[comma] != ",":
            return None
        return comma if behind or clause.inverted or last >= end or keys[last] == "," else None

    def _whole_phrase(self, first: int) -> int:
        """The start of a noun phrase with what it depends on by "of": "the worth of" water."""
        keys, bits = self.tokens.keys, self.tokens.bits
        while first - 1 > self.sentence.first and keys[first - 1] == "of":
            first -= 2
            while first > self.sentence.first and not bits[first - 1] & _BEFORE_PHRASE and not bits[first] & voc.DET:
                first -= 1
        return first

    def _quotation(self, first: int, last: int, end: int) -> Span | None:
        """The longer of the quotations before and behind the words of saying, without its marks."""
        before = self._between_marks(self.sentence.first, first)
        behind = self._between_marks(last, end)
        found = max((span for span in (before, behind) if span), key=lambda span: span[1] - span[0], default=None)
        return None if found is None else self.tokens.span(*found)

    def _between_marks(self, first: int, last: int) -> tuple[int, int] | None:
        """The tokens between the quotation marks of a stretch; a quotation may have begun in the sentence before or go on in the next."""
        if QUOTES.isdisjoint(self.tokens.keys[first:last]):
            return None
        marks = [at for at in range(first, last) if self.tokens.keys[at] in QUOTES]
        opening, closing = marks[0], marks[-1]
        if opening == closing:
            opening, closing = (first - 1, closing) if first == self.sentence.first and closing > first else (opening, last)
        while closing - 1 > opening + 1 and self.tokens.keys[closing - 1] == ",":
            closing -= 1
        return (opening + 1, closing) if opening + 1 < closing else None
