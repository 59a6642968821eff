"""What happened: meetings with what was said, concluded and discussed at them, and who reported it."""

from functools import cache

from attrs import define

from pressparse.clauses import Sentence
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.meetings import MeetingReader, meeting_words
from pressparse.events.meetings.settings import Frame
from pressparse.events.outcomes import SIGNINGS, is_repeated, read_outcomes
from pressparse.events.sources import read_sources, source_words
from pressparse.events.statements import read_statements
from pressparse.events.topics import TOPIC_WORDS, read_agenda, read_topics
from pressparse.model import Attendee, Meeting, Outcome, Source, Statement, Topic
from pressparse.span import Span

__all__ = ["Discourse", "Events", "Frame", "read_events"]


@define
class Events:
    """What the report tells; statements, outcomes and topics here are those of no meeting."""

    meetings: tuple[Meeting, ...]
    statements: tuple[Statement, ...]
    outcomes: tuple[Outcome, ...]
    topics: tuple[Topic, ...]
    sources: tuple[Source, ...]


@define(eq=False)
class _Findings:
    """What was read about one encounter, or about none."""

    statements: list[Statement]
    outcomes: list[Outcome]
    topics: list[Topic]
    sentences: list[int]


@cache
def _telling_words() -> frozenset[str]:
    return meeting_words() | SIGNINGS | TOPIC_WORDS | source_words()


def read_events(discourse: Discourse, frame: Frame) -> Events:
    """Reads the encounters, then each sentence's outcomes, topics, statements and sources in the light of the one at hand."""
    discourse.look_for(_telling_words())
    encounters = MeetingReader(discourse, frame).read()
    findings: dict[Encounter | None, _Findings] = {key: _Findings([], [], [], []) for key in (*encounters, None)}
    starts: dict[int, set[int]] = {}
    for encounter in encounters:
        starts.setdefault(encounter.sentence, set()).add(encounter.cue.start)
    sources: list[Source] = []
    for number in range(len(discourse.sentences)):
        at_hand = discourse.encounter_at(number)
        told = [] if number in frame.decks else read_sources(discourse, number)
        if told:
            _note_sources(sources, [source for source, _ in told], at_hand)
        if not frame.is_deck(number):
            _read_sentence(discourse, number, findings[at_hand], {verb for _, verb in told} if told else set(), starts.get(number))
        elif number not in frame.decks:
            _add_topics(findings[at_hand], read_agenda(discourse, number))
    meetings = tuple(_meeting(discourse, encounter, findings[encounter]) for encounter in encounters)
    rest = findings[None]
    return Events(meetings, tuple(rest.statements), tuple(rest.outcomes), tuple(rest.topics), tuple(sources))


def _note_sources(sources: list[Source], told: list[Source], encounter: Encounter | None) -> None:
    for source in told:
        name = source.name.casefold()  # "the Foreign Ministry" behind "the Norwegian Foreign Ministry" is the same
        if all(other.name.casefold() != name and not (" " in name and other.name.casefold().endswith(f" {name}")) for other in sources):
            sources.append(source)
        if encounter is not None and encounter.source is None:
            encounter.source = source


def _encountering(sentence: Sentence, starts: set[int]) -> set[int]:
    """The verbs of a sentence that report the encounters whose cues begin at ``starts``: "welcomed Ana Brandt" is then no praise."""
    offsets = sentence.tokens.start
    return {clause.main for clause in sentence.clauses if offsets[clause.first] in starts or offsets[clause.main] in starts}


def _read_sentence(discourse: Discourse, number: int, findings: _Findings, taken: set[int], starts: set[int] | None) -> None:
    """One sentence's outcomes first, then topics, then statements: a verb reports one thing only."""
    outcomes = read_outcomes(discourse, number, taken)
    if outcomes:
        outcomes = [outcome for outcome in outcomes if not is_repeated(discourse.text, outcome, findings.outcomes)]
        findings.outcomes += outcomes
    topics = read_topics(discourse, number, taken)
    if topics:
        _add_topics(findings, topics)
    statements = read_statements(discourse, number, taken | _encountering(discourse.sentences[number], starts) if starts else taken)
    findings.statements += statements
    if outcomes or topics or statements:
        findings.sentences.append(number)


def _add_topics(findings: _Findings, topics: list[Topic]) -> None:
    for topic in topics:
        if all(topic.text.casefold() != other.text.casefold() for other in findings.topics):
            findings.topics.append(topic)


def _meeting(discourse: Discourse, encounter: Encounter, findings: _Findings) -> Meeting:
    attendees = tuple(
        Attendee(person=person, role=encounter.roles[person.id], leads_delegation=person.id in encounter.leaders)
        for person in encounter.people
    )
    numbers = [encounter.sentence, *findings.sentences]
    first, last = discourse.sentences[min(numbers)], discourse.sentences[max(numbers)]
    span = Span(start=min(encounter.cue.start, first.tokens.start[first.first]), end=max(encounter.cue.end, last.tokens.end[last.last - 1]))
    return Meeting(
        kind=encounter.kind, status=encounter.status, date=encounter.date, place=encounter.place, attendees=attendees, topics=tuple(findings.topics),
        statements=tuple(findings.statements), outcomes=tuple(findings.outcomes), source=encounter.source, cue=encounter.cue, span=span, rule=encounter.rule,
    )  # fmt: skip
