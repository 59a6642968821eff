"""A small program of a stranger: every line must be understood by `mypy --strict` from the installed wheel."""

import datetime as dt
import sys

import pressparse
from pressparse import Meeting, Report, Role


def hosts(meeting: Meeting) -> list[str]:
    return [attendee.name or attendee.office or "?" for attendee in meeting.attendees if attendee.role is Role.HOST]


def first_day(meeting: Meeting) -> dt.date | None:
    return meeting.date.start if meeting.date else None


text = "Lisbon, 4 May 2021. President Rui Salgo received Prime Minister Eva Brik of Estonia on Tuesday."
report = pressparse.parse(text, published="2021-05-05", issuer="PT", key="one")
rows: list[tuple[list[str], dt.date | None, str]] = [
    (hosts(meeting), first_day(meeting), meeting.cue.of(text)) for meeting in report.meetings
]
print(rows)
places: list[str | None] = [row["place"] for row in pressparse.tables([report])["meetings"]]
page: str = pressparse.render(report)
schema: dict[str, object] = pressparse.json_schema()
if len(places) != len(rows) or not page or not schema:
    sys.exit("the tables or the page lost something")
if Report.from_json(report.to_json()) != report:
    sys.exit("the JSON form lost something")
