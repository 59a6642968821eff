"""pressparse turns a press report of official meetings into data: who met whom, when, where, what was said and signed."""

from pressparse.errors import DecodeError, MissingExtraError, PressparseError
from pressparse.export.schema import json_schema
from pressparse.export.tables import tables
from pressparse.model import (
    Attendee,
    Dateline,
    DateRef,
    Heading,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Mention,
    MentionKind,
    Office,
    Outcome,
    OutcomeKind,
    Paragraph,
    ParagraphKind,
    Party,
    PartyKind,
    Person,
    Place,
    Report,
    Role,
    Section,
    Source,
    SpeechAct,
    Statement,
    Topic,
)
from pressparse.phrases.datelines import parse_dateline
from pressparse.report import parse, parse_heading, parse_sections
from pressparse.span import Span
from pressparse.view.html import render

__all__ = [
    "Attendee", "DateRef", "Dateline", "DecodeError", "Heading", "Meeting", "MeetingKind", "MeetingStatus", "Mention", "MentionKind",
    "MissingExtraError", "Office",
    "Outcome", "OutcomeKind", "Paragraph", "ParagraphKind", "Party", "PartyKind", "Person", "Place", "PressparseError", "Report", "Role", "Section",
    "Source", "Span", "SpeechAct", "Statement", "Topic", "json_schema", "parse", "parse_dateline", "parse_heading", "parse_sections",
    "render", "tables",
]  # fmt: skip
