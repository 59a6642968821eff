"""What the place of a cue in its report makes of it: news in the lead, a stop on the way further down."""

from pressparse.events.discourse import Discourse
from pressparse.events.meetings.bare import is_signing
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.days import read_day
from pressparse.events.meetings.journeys import is_departure
from pressparse.model import MeetingStatus


def weigh(discourse: Discourse, body: list[tuple[int, Cue]]) -> None:
    """What is opened is the event in the lead, further down a stop on the way; setting out and signing are news in a lead.

    ``body`` are the cues with the numbers of their sentences, headings aside.
    """
    for n, cue in body:
        cue.last_resort = cue.last_resort or cue.of_thing and n > body[0][0] and not _is_its_own(discourse, n, cue)
        cue.last_resort = cue.last_resort and not (cue is body[0][1] and is_signing(cue, body))
        cue.weak = cue.weak and not (n == body[0][0] and cue.rule.startswith("be "))
        cue.journey = cue.journey and not (n == body[0][0] and is_departure(cue))


def _is_its_own(discourse: Discourse, n: int, cue: Cue) -> bool:
    """Is what is opened an entry of a programme to come, or has it a day of its own, not that of the whole report?"""
    planned = cue.status is MeetingStatus.PLANNED
    return not cue.weak and (planned or bool(discourse.dates[n]) and read_day(discourse, n, cue) is not None)
