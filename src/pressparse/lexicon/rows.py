"""The shapes of rows: what a line of a table holds."""

from attrs import frozen

from pressparse.model import MeetingKind, OutcomeKind, Role, SpeechAct


@frozen(kw_only=True)
class Speech:
    """A verb of saying.

    ``frame`` says when the verb reports speech: ``any`` (always), ``clause`` (before a that-clause, a question word or beside a quotation),
    ``noun`` (with one of ``nouns`` as its object), ``person`` (with a person or body as its object or a that-clause), ``thing`` (with an object
    that is no person), ``particle`` (with the words of ``particles`` behind it).
    """

    lemma: str
    act: SpeechAct
    frame: str = "any"
    nouns: frozenset[str] = frozenset()
    particles: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


@frozen(kw_only=True)
class Encounter:
    """A verb that reports an encounter.

    ``link`` is what stands before the other side: "" (a direct object), or prepositions ("with", "to"). ``nouns`` name, for a light verb
    ("held talks with"), the table of nouns that it needs. ``subject`` and ``object`` are the roles of the two sides.
    """

    lemma: str
    kind: MeetingKind
    link: tuple[str, ...] = ("",)
    light: bool = False
    subject: Role = Role.PARTICIPANT
    object: Role = Role.PARTICIPANT
    particle: str = ""
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


@frozen(kw_only=True)
class EncounterNoun:
    """A noun that names an encounter ("talks", "telephone conversation"), with what it says of the roles of who has it with whom."""

    words: str
    kind: MeetingKind
    owner: Role = Role.PARTICIPANT
    other: Role = Role.PARTICIPANT
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


@frozen(kw_only=True)
class Concluding:
    """A verb that reports an outcome.

    ``frame``: ``document`` (its object is an instrument), ``infinitive`` ("agreed to do"), ``thing`` (a definite noun phrase),
    ``person`` (its object is a person: "invited X to"), ``decoration`` (its object is a prize or a person who gets one).
    """

    lemma: str
    kind: OutcomeKind
    frame: str
    particle: str = ""
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


@frozen(kw_only=True)
class Discussing:
    """A verb whose object is what was talked about; ``particle`` is what stands between ("exchanged views on")."""

    lemma: str
    particle: str = ""
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
