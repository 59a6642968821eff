"""The people on either side of a cue: those it names, and those whom "the delegation", "the guest" or nobody at all stands for."""

from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.meetings.authors import read_author
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.identity import meets_others, told_others
from pressparse.events.meetings.pronouns import spoken_before
from pressparse.events.meetings.roles import delegates, guests_acting, travellers
from pressparse.model import Person
from pressparse.phrases.actors import STATE


def sides_of(discourse: Discourse, here: list[Encounter], n: int, cue: Cue) -> tuple[list[Person], list[Person]]:
    """Who acts and whom they met, by a cue of sentence ``n``; ``here`` are the encounters told before in its section."""
    acting = discourse.people([a for a in cue.subject if a.kind != STATE], n)
    subject = acting or delegates(here, cue.subject) or guests_acting(here, cue) or travellers(here, cue) or read_author(discourse, cue)
    met = discourse.people(told_others(cue), n)
    if met and here and meets_others(cue) and all(person.id in here[-1].roles for person in met):
        met = []  # "met members of the community": none of those told before
    others = met or delegates(here, cue.others) or spoken_before(discourse, n, cue.others, subject)
    return subject, [p for p in others if p not in subject and not (p.office or "").startswith("late ")]
