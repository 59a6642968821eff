"""Sentences that list who was there: "attended by", "Also present were", "Participants included:"."""

from collections.abc import Iterator
from functools import cache

from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.discourse import Discourse, Encounter
from pressparse.lexicon.encounters import ATTENDANCE
from pressparse.model import MeetingKind, MeetingStatus, Person, Role
from pressparse.phrases.actors import PERSON, Actor

_TOLD_LONG = (MeetingKind.MEETING, MeetingKind.GATHERING)
_MEETINGS = frozenset("meeting talks session conference summit roundtable forum negotiations".split())
_COMMON = frozenset("also was were meeting talks".split())
COMPANY = frozenset(("accompanied", "accompanies"))
"""Words without one of which nobody is said to come along."""
_TITLES = frozenset("attending participants attendees attendance present delegation delegations speakers".split())


@cache
def attendance_words() -> frozenset[str]:
    """One word of each phrase that opens a list, the longest that is not found all over the text."""
    rare = ([word for word in words.split() if word not in _COMMON] for words in ATTENDANCE)
    return frozenset(max(words, key=len) for words in rare)


@cache
def _openings() -> dict[str, list[tuple[str, ...]]]:
    """First word → the phrases that open a list, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(ATTENDANCE, key=len, reverse=True):
        found.setdefault(words.split()[0], []).append(tuple(words.split()))
    return found


def attendance_at(sentence: Sentence) -> int | None:
    """The token from which a sentence lists attendees, its first where they stand before the words; None where it lists none.

    A bare participle is no list of its own without a verb to be: "accompanied by" beside a name lists whom it names.
    """
    keys, openings = sentence.tokens.keys, _openings()
    for at in [at for at, key in enumerate(keys[sentence.first : sentence.last], sentence.first) if key in openings]:
        for words in openings[keys[at]]:
            if keys[at : at + len(words)] == words:
                behind = any(actor.kind == PERSON and actor.start >= at + len(words) for actor in sentence.actors)
                return at + len(words) if behind else sentence.first
    return None


def is_attendance(sentence: Sentence) -> bool:
    """Is a heading the title of such a list ("Participants:")?"""
    return any(key in _TITLES for key in sentence.tokens.keys[sentence.first : sentence.last])


def add_attendance(discourse: Discourse, headings: frozenset[int]) -> None:
    """Adds to the encounters everybody whom a sentence, or the list items behind it, names as present."""
    listing: Encounter | None = None
    hints = attendance_words()
    for number, sentence in enumerate(discourse.sentences):
        if number in headings:
            listing = discourse.encounter_at(number) if is_attendance(sentence) else None
        elif sentence.is_item and listing is not None:
            _add(discourse, number, listing, sentence.first)
        else:
            at = attendance_at(sentence) if not hints.isdisjoint(discourse.hints[number]) else None
            listing = discourse.encounter_at(number) if at is not None else None
            if listing is not None and listing.status is MeetingStatus.HELD and any(clause.modal == "will" for clause in sentence.clauses):
                listing = None
            if listing is not None and at is not None:
                _add(discourse, number, listing, at)
            elif not COMPANY.isdisjoint(discourse.hints[number]):
                _add_company(discourse, number)


def _add_company(discourse: Discourse, number: int) -> None:
    """Adds who "accompanied" somebody at the encounter at hand: on the guest's side a guest."""
    encounter, sentence = discourse.encounter_at(number), discourse.sentences[number]
    if encounter is None or encounter.status is not MeetingStatus.HELD:
        return
    for clause in sentence.clauses:
        if clause.lemma != "accompany" or clause.passive or clause.negated or clause.mood != FINITE or clause.modal:
            continue
        known = [p for p in discourse.people(sentence.chain(clause.last)[:1], number) if p.id in encounter.roles]
        for person in discourse.people([actor for actor in clause.subject if actor.kind == PERSON], number) if known else []:
            encounter.add(person, Role.GUEST if encounter.roles[known[0].id] is Role.GUEST else Role.PARTICIPANT)


def add_speakers(discourse: Discourse, headings: frozenset[int]) -> None:
    """Adds who speaks at a meeting ("At the meeting, A made a presentation"), and at a gathering told over sentences everybody who speaks."""
    gathered = any(encounter.kind is MeetingKind.GATHERING for encounter in discourse.encounters)
    for number, sentence in enumerate(discourse.sentences):
        at_meeting = _is_at_meeting(sentence)
        if not (at_meeting or gathered) or number in headings:
            continue
        encounter = discourse.encounter_at(number)
        if encounter is None or encounter.status is not MeetingStatus.HELD or encounter.kind not in _TOLD_LONG:
            continue
        if at_meeting or encounter.kind is MeetingKind.GATHERING and encounter.sentence < number and encounter.section == sentence.section:
            for person in discourse.people([actor for actor in _speakers(sentence) if actor.kind == PERSON], number):
                encounter.add(person, _role(encounter, person)) if person.id not in encounter.roles else None


def _is_at_meeting(sentence: Sentence) -> bool:
    """Does the sentence open with "At the meeting", "During the talks"?"""
    keys, first = sentence.tokens.keys, sentence.first
    return (
        keys[first] in ("at", "during")
        and keys[first + 1 : first + 2] == ("the",)
        and any(key in _MEETINGS for key in keys[first + 2 : first + 4])
    )


def _speakers(sentence: Sentence) -> list[Actor]:
    main = next(
        (clause for clause in sentence.clauses if clause.mood == FINITE and not clause.relative and not clause.quoted and clause.subject),
        None,
    )
    return main.subject if main is not None else []


def _add(discourse: Discourse, number: int, encounter: Encounter, first: int) -> None:
    sentence = discourse.sentences[number]
    as_guest = "guests" in sentence.tokens.keys[sentence.first : first] or any(
        clause.lemma == "travel" or clause.lemma == "accompany" and _is_guests(discourse, number, encounter, clause)
        for clause in sentence.clauses
    )
    for person in _listed(discourse, sentence, first):
        encounter.add(person, Role.GUEST if as_guest else _role(encounter, person))


def _is_guests(discourse: Discourse, number: int, encounter: Encounter, clause: Clause) -> bool:
    """Is it the guest who was accompanied?"""
    return clause.passive and any(encounter.roles.get(person.id) is Role.GUEST for person in discourse.people(clause.subject, number))


def _listed(discourse: Discourse, sentence: Sentence, first: int) -> Iterator[Person]:
    for actor in sentence.actors:
        if actor.kind == PERSON and actor.start >= first and (person := discourse.person(actor)) is not None:
            yield person


def _role(encounter: Encounter, person: Person) -> Role:
    """Who comes from the guest's country is a guest; everybody else takes part."""
    if person.country is None:
        return Role.PARTICIPANT
    sides = {role: {p.country for p in encounter.people if encounter.roles[p.id] is role} for role in (Role.HOST, Role.GUEST)}
    return Role.GUEST if person.country in sides[Role.GUEST] - sides[Role.HOST] else Role.PARTICIPANT
