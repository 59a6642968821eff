"""Sentences that list who was there: "attended by", "Also present were", "Participants included:"."""

from pressparse.clauses import Sentence
from pressparse.lexicon.encounters import ATTENDANCE

_OPENINGS: dict[str, list[tuple[str, ...]]] = {}
for _words in ATTENDANCE:
    _OPENINGS.setdefault(_words.split()[0], []).append(tuple(_words.split()))


def attendance_at(sentence: Sentence) -> int | None:
    """The token from which a sentence lists attendees; None where it lists none."""
    keys = sentence.tokens.keys
    for at in range(sentence.first, sentence.last):
        for words in _OPENINGS.get(keys[at], ()):
            if keys[at : at + len(words)] == words:
                behind = any(actor.start >= at + len(words) for actor in sentence.actors)
                return at + len(words) if behind else sentence.first
    return None


def is_attendance(sentence: Sentence) -> bool:
    """Is a heading the title of such a list ("Participants:")?"""
    return any(key in ("participants", "attendees", "attendance", "present", "delegation", "delegations", "speakers") for key in sentence.tokens.keys)
