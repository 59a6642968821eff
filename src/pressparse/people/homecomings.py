"""Where people without a state ask others to come, and where they go back to: their own state.

"The President invited Her Majesty to visit Norway", "the Minister returns to Norway on Friday".
"""

from collections.abc import Callable, Iterator

from pressparse.clauses import Sentence
from pressparse.mentions.pieces import Kind, Piece
from pressparse.people.drafts import Draft
from pressparse.people.roster import Roster

_INVITING = frozenset("invite extend renew reiterate repeat offer issue reaffirm express".split())
_INVITATIONS = frozenset(("invite", "invited", "invites", "inviting", "invitation", "invitations"))
_VISITING = frozenset("visit visiting travel attend participate come tour".split())
_RETURNING = frozenset(("return", "fly"))
_PLACES = (Kind.COUNTRY, Kind.CITY)
_FAR, _NEAR = 12, 4


def _is_invited(sentence: Sentence, at: int) -> bool:
    """Is somebody asked to the place at token ``at``, not there "at the invitation of" somebody?"""
    keys = sentence.tokens.keys
    spots = [n for n in range(sentence.first, at) if keys[n] in _INVITATIONS]
    return any("at" not in keys[max(sentence.first, n - 3) : n] and "upon" not in keys[max(sentence.first, n - 3) : n] for n in spots)


def homes(roster: Roster, sentence: Sentence, pieces: list[Piece], may_be_home: Callable[[Draft], bool]) -> Iterator[str]:
    """The states that the sentence's undecided people invite to or return to."""
    places = [piece for piece in pieces if piece.kind in _PLACES]
    if not places:
        return
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        returns = clause.lemma in _RETURNING
        if not returns and clause.lemma not in _INVITING or clause.passive:
            continue
        people = [roster.of[actor] for actor in clause.subject if actor in roster.of]
        if not people or any(draft.countries or not may_be_home(draft) for draft in people):
            continue
        for piece in places:
            between = keys[clause.last : piece.first]
            if (
                _leads_home(clause.lemma, between)
                if returns
                else not _VISITING.isdisjoint(between[-_FAR:]) and _is_invited(sentence, piece.first)
            ):
                yield piece.value


def _leads_home(lemma: str, between: tuple[str, ...]) -> bool:
    """ "Returned to Norway", "flew home to Oslo": the words between the verb and the place."""
    return len(between) <= _NEAR and "to" in between and (lemma == "return" or "home" in between)
