"""What a heading that reports an encounter takes from the text below it."""

from pressparse.clauses import FINITE
from pressparse.events.discourse import Discourse, Encounter
from pressparse.model import Role


def has_body(discourse: Discourse, headings: frozenset[int], section: int) -> bool:
    """Has the section a text below its heading?"""
    return any(s.section == section and n not in headings for n, s in enumerate(discourse.sentences))


def find_first_side(discourse: Discourse, headings: frozenset[int], encounter: Encounter, section: int) -> None:
    """Of a heading that names the guest alone ("Telephone conversation with B"), the one who acts first in the text below."""
    for n, sentence in enumerate(discourse.sentences):
        if sentence.section != section or n in headings:
            continue
        for clause in sentence.clauses:
            people = discourse.people(clause.subject, n) if clause.mood == FINITE else []
            if people and not any(person.id in encounter.roles for person in people):
                encounter.first_side = people
                for person in people:
                    encounter.add(person, Role.PARTICIPANT)
                return
