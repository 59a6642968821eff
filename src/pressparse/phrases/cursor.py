"""A place in the pieces of one sentence, and how the pieces there stand to each other."""

from attrs import define

from pressparse import vocabulary as voc
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.official import Official
from pressparse.tokens import Tokens

LINKS = frozenset(((",",), ("and",), (",", "and"), ("&",)))
_TAILED = frozenset(("of", "for", "on"))
_EMPHASIS = frozenset(("*", "_", "["))
_STYLING = ("ambassador", "senator", "professor", "prince", "princess")
_JOINING = ("and", "&", "/", "cum")
_NAME_OPENERS = frozenset((Kind.NAME, Kind.HONORIFIC, Kind.RANK))
_OWNING = voc.DET | voc.POSS | voc.GENITIVE
TITLES = frozenset((Kind.HONORIFIC, Kind.RANK))
CLOSING = frozenset(
    (",", ";", ".", ")", ":", "-", "–", "—", "and", "&", "”", '"', "\\", "(")
)  # what may stand behind a whole name or office


@define
class Cursor:
    """The pieces of the sentence that ends at token ``last``; ``at`` is the piece at hand."""

    tokens: Tokens
    pieces: list[Piece]
    last: int
    at: int = 0

    def kind(self, n: int) -> str | None:
        """The kind of piece ``n``."""
        return self.pieces[n].kind if n < len(self.pieces) else None

    def key(self, at: int) -> str:
        """The key of token ``at``, a full stop past its last."""
        return self.tokens.keys[at] if at < self.last else "."

    def gap(self, n: int) -> tuple[str, ...] | None:
        """The words between piece ``n`` and the next, None where there is no next."""
        if n + 1 >= len(self.pieces):
            return None
        return self.tokens.keys[self.pieces[n].last : self.pieces[n + 1].first]

    def is_adjacent(self, n: int) -> bool:
        """Does the next piece follow piece ``n`` at once, marks of bold print aside?"""
        if n + 1 >= len(self.pieces):
            return False
        at, first = self.pieces[n].last, self.pieces[n + 1].first
        return at >= first or self.tokens.keys[at] in _EMPHASIS and _EMPHASIS.issuperset(self.tokens.keys[at:first])

    def is_joined(self, n: int) -> bool:
        """Is the next piece joined to piece ``n`` by "and" or a slash alone?"""
        gap = self.gap(n)
        return gap is not None and len(gap) == 1 and gap[0] in _JOINING

    def names_holder(self, n: int) -> bool:
        """Does a name, or what opens one, follow piece ``n`` at once?"""
        return self.is_adjacent(n) and self.pieces[n + 1].kind in _NAME_OPENERS

    def past_titles(self, n: int) -> int:
        """The piece behind the honorifics, ranks and "Ambassador" or "Senator" that begin at piece ``n``."""
        while self.kind(n) in TITLES or self.kind(n) == Kind.OFFICE and self.pieces[n].value in _STYLING:
            if not self.is_adjacent(n) and not self.is_styled(n):
                break
            n += 1
        return n

    def past_things(self, n: int) -> int:
        """The last of the things that end the tail of the office at piece ``n``: "Director for the Northern Dvina Corridor"; ``n`` where none do."""
        office = self.pieces[n]
        if _TAILED.isdisjoint(self.tokens.keys[office.first : office.last]):
            return n
        while self.kind(n + 1) == Kind.THING and self.is_adjacent(n):
            n += 1
        return n

    def is_styled(self, n: int) -> bool:
        """Do "the" and an honorific follow piece ``n``: "Foreign Minister the Hon Jane Roe"?"""
        return self.kind(n + 1) == Kind.HONORIFIC and self.gap(n) == ("the",)

    def determiner(self, first: int) -> str:
        """ "the", "his", "'s" … before token ``first``, past a modifier at most."""
        bits, at = self.tokens.bits, first - 1
        if at > 0 and bits[at] & voc.MODIFIER and not bits[at] & _OWNING:
            at -= 1
        return self.tokens.keys[at] if at >= 0 and bits[at] & _OWNING else ""

    def skip_bracket(self, official: Official) -> None:
        """Takes an abbreviation in brackets with the body that it abbreviates: "(WHO)"."""
        at = official.last
        if at + 2 < self.last and self.tokens.keys[at] == "(" and self.tokens.keys[at + 2] == ")":
            if self.at < len(self.pieces) and self.pieces[self.at].first == at + 1:
                self.at += 1
            official.last = at + 3

    def opens_behind(self, n: int, at: int) -> bool:
        """Does piece ``n`` begin at token ``at``, or behind a "the" there that belongs to its honorific?"""
        if n >= len(self.pieces):
            return False
        first = self.pieces[n].first
        return first == at or first == at + 1 and self.kind(n) == Kind.HONORIFIC and self.key(at) == "the"

    def is_run_on(self, official: Official) -> bool:
        """ "Mr Roe the Chair of the Norvik Union and": is an office of a body at hand, right behind a titled name, a comma forgotten?"""
        piece, is_titled = self.pieces[self.at], bool(official.honorific or official.rank) and not official.offices
        return is_titled and piece.kind == Kind.OFFICE and piece.organization is not None and self.key(piece.last) in CLOSING

    def skip_accreditation(self, official: Official) -> None:
        """Takes "accredited to Norway" behind "the Ambassador of Kenya"."""
        at = official.last
        if self.key(at) not in ("accredited", "resident") or self.key(at + 1) not in ("to", "in"):
            return
        n = self.at
        if n < len(self.pieces) and self.pieces[n].first <= at + 3 and self.kind(n) in (Kind.COUNTRY, Kind.CITY):
            official.last, self.at = self.pieces[n].last, n + 1
