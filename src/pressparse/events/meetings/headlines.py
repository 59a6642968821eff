"""What a heading that reports an encounter takes from the text below it."""

from pressparse.clauses import FINITE
from pressparse.events.discourse import Discourse, Encounter
from pressparse.model import Role


def has_body(discourse: Discourse, headings: frozenset[int], section: int) -> bool:
    """Has the section a text below its heading?"""
    return any(n not in headings for n in discourse.within(section))


def find_first_side(discourse: Discourse, headings: frozenset[int], encounter: Encounter, section: int) -> None:
    """Of a heading that names the guest alone ("Telephone conversation with B"), the one who acts first in the text below."""
    for n in discourse.within(section):
        for clause in discourse.sentences[n].clauses if n not in headings else ():
            people = discourse.people(clause.subject, n) if clause.mood == FINITE else []
            if people and not any(person.id in encounter.roles for person in people):
                encounter.first_side = people
                for person in people:
                    encounter.add(person, Role.PARTICIPANT)
                return
