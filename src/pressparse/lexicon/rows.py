"""The shapes of rows: what a line of a table holds."""

from enum import StrEnum, auto

from attrs import frozen

from pressparse.model import MeetingKind, OutcomeKind, Role, SpeechAct


@frozen(kw_only=True)
class Speech:
    """A verb of saying.

    ``frame`` says when the verb reports speech, those that ask for more being read first: ``noun`` (with one of ``nouns`` as its object, part of the
    words of saying), ``particle`` (with the words of ``particles`` behind it), ``appeal`` (the same, and not a call paid on somebody), ``topic`` (about
    one of ``nouns``), ``naming`` ("called it a success"), ``that`` (right before "that"), ``clause`` (before a that-clause, a question word, a bare clause,
    beside a quotation, or closing its sentence), ``person`` (with a person or body as its object), ``thing`` (with an object that is no person),
    ``object`` (with any object), ``order`` (with an object that is to do something), ``any`` (always).
    """

    lemma: str
    act: SpeechAct
    frame: str = "any"
    nouns: frozenset[str] = frozenset()
    particles: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


class NounFamily(StrEnum):
    """The nouns of encounters by the light verbs that take them: one holds talks, pays visits, lays wreaths, cuts ribbons."""

    MEETING = auto()
    TALKS = auto()  # which are opened too
    LOOSE = auto()  # "a talk", "an exchange": an encounter only where it is one with somebody
    MEAL = auto()  # what one gives for a guest
    AUDIENCE = auto()
    INTERVIEW = auto()
    COURTESY = auto()  # calls and visits of courtesy
    CONVERSATION = auto()  # by telephone
    CALL = auto()  # by telephone or on a screen
    SCREEN = auto()
    VISIT = auto()
    TRIP = auto()  # which nobody receives
    GATHERING = auto()
    OCCASION = auto()  # "the fair", "the cabinet", "the event": as often no encounter
    PROGRAMME = auto()  # "the programme": an encounter where somebody attends or addresses it
    CEREMONY = auto()
    PART = auto()  # the opening of an event, which one is at
    CREDENTIALS = auto()
    STONE = auto()
    WREATH = auto()
    RIBBON = auto()


@frozen(kw_only=True)
class Encounter:
    """A verb that reports an encounter.

    ``link`` is what stands before the other side: "" (a direct object), or prepositions ("with", "to"). A ``light`` verb ("held talks with") needs
    a noun that names the encounter, of one of the families that it ``takes`` and none of those it ``bars``; one with ``needs`` needs one of these words
    near behind it, or, ``named``, a name. ``passive`` tells whether its passive reports the encounter too; ``mutual`` is what several do with each other ("A
    and B met"), ``two_sided`` what they must be several for, ``alone`` what one may do with nobody named. The other side may be one of ``bodies``; of a
    ``figurative`` verb it must be there and not only what somebody said ("welcomed the decision"); who ``asks`` may be asking for something ("called on B
    to resign"). ``subject`` and ``object`` are the roles of the two sides; a
    ``journey`` is only the frame of the meetings that it leads to, where the report tells any; a ``weak`` row reports an encounter only where nothing else does. ``{A}`` and ``{B}`` stand in the examples for two officials.
    """

    lemma: str
    kind: MeetingKind
    link: tuple[str, ...] = ("",)
    light: bool = False
    takes: frozenset[NounFamily] = frozenset()
    bars: tuple[str, ...] = ()
    passive: bool = False
    mutual: bool = False
    two_sided: bool = False
    alone: bool = False
    bodies: bool = False
    figurative: bool = False
    asks: bool = False
    named: bool = False
    subject: Role = Role.PARTICIPANT
    object: Role = Role.PARTICIPANT
    particle: str = ""
    needs: tuple[str, ...] = ()
    journey: bool = False
    weak: bool = False
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


@frozen(kw_only=True)
class EncounterNoun:
    """A noun that names an encounter ("talks", "telephone conversation"), with its family and what it says of the roles of who has it with whom."""

    words: str
    kind: MeetingKind
    family: NounFamily
    owner: Role = Role.PARTICIPANT
    other: Role = Role.PARTICIPANT
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


@frozen(kw_only=True)
class NounFrame:
    """Sentences that hold for many nouns of a table, each of which stands at ``{noun}``.

    They are for the nouns named in ``only``, where it names any; else for those of ``kind`` that are in no other frame's ``only``.
    """

    kind: MeetingKind | None = None
    only: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


@frozen(kw_only=True)
class Concluding:
    """A verb that reports an outcome.

    ``frame``: ``document`` (its object is an instrument), ``infinitive`` ("agreed to do"), ``particle`` ("agreed on X"), ``accord`` ("reached an
    agreement on"), ``thing`` (a definite noun phrase), ``intention`` ("announced that they would"), ``person`` (its object is a person: "invited
    X to"), ``gift`` ("will provide 5 million"), ``approval`` ("the Council approved the budget"), ``ruling`` ("decided that they would"),
    ``invitation`` ("accepted an invitation"), ``decoration`` (its object is a prize or a person who gets one), ``goods``
    ("handed over two ambulances"), ``elevation`` ("elevated their ties to a partnership").
    The subject of the outcome stands in brackets in ``examples``.
    """

    lemma: str
    kind: OutcomeKind
    frame: str
    particle: str = ""
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


@frozen(kw_only=True)
class Discussing:
    """A verb that reports what was talked about.

    ``particle`` is what stands behind it: words with adverbs, adjectives and people between them, each with its alternatives ("views|opinions on").
    ``frame`` says where the topic stands and of whom the verb must be said: ``occasion`` (behind, the talks themselves), ``talk`` (behind, anybody), ``together`` (behind, several people, a body
    or their talks), ``weak`` (the same,
    in no infinitive), ``talks`` (behind, the talks themselves or an agenda), ``council`` (behind, a body that is reported to), ``sides`` (behind,
    groups that by their name talk with each other), ``subject`` (in front),
    ``issues`` (in front, where nouns of talk say so), ``passive`` (behind a passive).
    ``passive`` tells whether the subject of its passive is a topic. Topics stand in brackets in ``examples``.
    """

    lemma: str
    particle: str = ""
    frame: str = "talk"
    passive: bool = False
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
