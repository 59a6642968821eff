"""Sentences that list who was there: "attended by", "Also present were", "Participants included:"."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Sentence
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.meetings.listings import add_guests, is_unnamed, opens_list
from pressparse.events.meetings.presence import PRESENCE, add_presence, at_hand, is_elsewhere
from pressparse.events.meetings.roles import role_by_side
from pressparse.events.meetings.sides import after_word
from pressparse.events.meetings.signings import SIGNING, add_signers
from pressparse.lexicon.encounters import ATTENDANCE, CHAIRING, EVENT_NOUNS, HOSTING, TURNS
from pressparse.lexicon.things import DELEGATIONS
from pressparse.model import MeetingKind, MeetingStatus, Person, Role
from pressparse.phrases.actors import PERSON, Actor

_TOLD_LONG = (MeetingKind.MEETING, MeetingKind.GATHERING)
_SPEAKING = frozenset("speaking addressing also intervening".split())
_COMING = frozenset(("guests", "visiting"))
_JOINING = frozenset("while whereas whilst and ; where".split())
_THE = frozenset("the his her their other".split())
_INFORMING = frozenset(("brief", "address"))
_LED_BY = frozenset((("led", "by"), ("headed", "by")))
_COMMON = frozenset("also was were meeting talks".split())
_MEETING_ARRIVALS = frozenset("meet welcome greet receive see".split())
_TITLE = 8  # tokens of the title of a list, its colon with them
_TITLES = frozenset("attending participants attendees attendance present delegation delegations speakers entourage suite".split())


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


def _attendance_at(sentence: Sentence) -> int | None:
    """The token from which a sentence lists attendees, its first where they stand before the words; None where it lists none.

    A bare participle is no list of its own without a verb to be: "accompanied by" beside a name lists whom it names.
    """
    keys, openings = sentence.tokens.keys, _openings()
    if ":" in keys[sentence.first : sentence.first + _TITLE]:
        colon = keys.index(":", sentence.first)
        if keys[sentence.first] in _TITLES or keys[colon - 1] in _TITLES:
            return colon  # "Attendees from Lima: A, B and C"
    for at in [at for at, key in enumerate(keys[sentence.first : sentence.last], sentence.first) if key in openings]:
        for words in openings[keys[at]]:
            if end := _past(sentence, at, words):
                behind = any(actor.kind == PERSON and actor.start >= end for actor in sentence.actors)
                return end if behind else sentence.first
    return None


def _past(sentence: Sentence, at: int, words: tuple[str, ...]) -> int:
    """The token behind a phrase that stands at ``at``, adverbs between its words aside ("was further represented by"); 0 where it does not."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for word in words:
        while keys[at] != word and bits[at] & voc.ADV:
            at += 1
        if keys[at] != word:
            return 0
        at += 1
    return at


def _is_attendance(sentence: Sentence) -> bool:
    """Is a heading the title of such a list ("Participants:")?"""
    return any(key in _TITLES for key in sentence.tokens.keys[sentence.first : sentence.last])


def add_attendance(discourse: Discourse, headings: frozenset[int]) -> None:
    """Adds to the encounters everybody whom a sentence, or the list items behind it, names as present."""
    listing: list[Encounter] = []
    guests: Encounter | None = None
    hints = attendance_words()
    for number, sentence in enumerate(discourse.sentences):
        if number in headings:
            listing = at_hand(discourse, number) if _is_attendance(sentence) else []
            continue
        if sentence.is_item and guests is not None:
            add_guests(guests, list(_listed(discourse, sentence, sentence.first, sentence.last)))
            continue
        if sentence.is_item and (listing or _are_people(discourse.sentences, number)):
            _add(discourse, number, listing or _open_to(discourse, number), sentence.first)
            continue
        told = discourse.hints[number]
        if told and is_elsewhere(discourse, number):
            listing, guests = [], None
            continue
        present = not PRESENCE.isdisjoint(told) or sentence.tokens.keys[sentence.first] == "with"
        if present:
            add_presence(discourse, number)
        if not SIGNING.isdisjoint(told):
            add_signers(discourse, number, at_hand(discourse, number))
        at = _attendance_at(sentence) if not hints.isdisjoint(told) else None
        listing = _open_to(discourse, number) if at is not None else []
        if at is not None:
            _add(discourse, number, listing, at)
        guests = next((e for e in at_hand(discourse, number) if is_unnamed(e)), None) if present and opens_list(sentence) else None


def _are_people(sentences: list[Sentence], number: int) -> bool:
    """Is a list item, as one beside it, nothing but a person?"""
    beside = (n for n in (number - 1, number + 1) if 0 <= n < len(sentences))
    return _is_person(sentences[number]) and any(sentences[n].is_item and _is_person(sentences[n]) for n in beside)


def _is_person(sentence: Sentence) -> bool:
    """ "Ana Brandt, Director, Fish and Sons"."""
    actor = next(iter(sentence.actors), None)
    official = actor.official if actor is not None and actor.start - sentence.first < 2 and not sentence.clauses else None
    return official is not None and bool(official.offices or official.honorific)


def _open_to(discourse: Discourse, number: int) -> list[Encounter]:
    """The encounters that a list in sentence ``number`` may be of: what will be was not held."""
    planned = any(clause.modal == "will" for clause in discourse.sentences[number].clauses)
    return [e for e in at_hand(discourse, number) if not (planned and e.status is MeetingStatus.HELD)]


def add_speakers(discourse: Discourse, headings: frozenset[int]) -> None:
    """Adds who speaks at a meeting ("At the meeting, A made a presentation"; "for his part, A said"), and at a gathering told over sentences everybody who speaks."""
    gathered = any(_is_open(encounter) for encounter in discourse.encounters)
    lone = {e for e in discourse.encounters if e.kind is MeetingKind.MEETING and len(e.people) == 1}  # with a crowd that nobody names
    for number, sentence in enumerate(discourse.sentences):
        at_meeting = _is_at_meeting(sentence)
        if not (at_meeting or gathered or lone) or number in headings:
            continue
        encounter = discourse.encounter_at(number)
        if encounter is None or encounter.status is not MeetingStatus.HELD or not (encounter.kind in _TOLD_LONG or encounter.happens):
            continue
        told_long = _is_open(encounter) or encounter in lone
        if at_meeting or told_long and encounter.sentence < number + encounter.happens and encounter.section == sentence.section:
            for person in discourse.people([actor for actor in _speakers(sentence) if actor.kind == PERSON], number):
                if encounter in lone and person.name is None:
                    continue  # "the visiting diplomat" may be who is there
                if not any(person.id in other.roles for other in (discourse.around(number) if _is_turn(sentence) else [encounter])):
                    encounter.add(person, role_by_side(encounter, person))
                    if encounter in lone and person.country != encounter.people[0].country:
                        encounter.other_side.append(person)


def _is_open(encounter: Encounter) -> bool:
    """Is it one whose people are told by what they say there: a gathering, or what took place with nobody named?"""
    return encounter.kind is MeetingKind.GATHERING or encounter.happens and encounter.kind is MeetingKind.CEREMONY


def _is_at_meeting(sentence: Sentence) -> bool:
    """Does the sentence open with "At the meeting", "During the talks", "Speaking at the event", "For his part", "In turn"?"""
    keys, first = sentence.tokens.keys, sentence.first
    if _is_turn(sentence):
        return True
    first += keys[first] in _SPEAKING
    return (
        keys[first : first + 1] in (("at",), ("during",))
        and keys[first + 1 : first + 2] == ("the",)
        and any(key in EVENT_NOUNS for key in keys[first + 2 : first + 4])
    )


def _is_turn(sentence: Sentence) -> bool:
    """ "For his part, …", "In turn, …": somebody answers."""
    return " ".join(sentence.tokens.keys[sentence.first : sentence.first + 3]) in TURNS


def _speakers(sentence: Sentence) -> list[Actor]:
    """Who acts in the sentence's full clauses, whatever the voice; of those behind the first only where "while" or "and" joins them."""
    found: list[Actor] = []
    full = [clause for clause in sentence.clauses if clause.mood == FINITE and not clause.relative and not clause.quoted]
    for n, main in enumerate(full):
        before = sentence.tokens.keys[main.subject_first - 1] if main.subject_first > 0 else ""
        if before != "that" if not n else before in _JOINING and not main.coordinated:
            found += after_word(sentence, main.last, "by", main.end) if main.passive and main.lemma in _INFORMING else main.subject
    return found


def _add(discourse: Discourse, number: int, encounters: list[Encounter], first: int) -> None:
    sentence, keys = discourse.sentences[number], discourse.sentences[number].tokens.keys
    lemmas = {clause.lemma for clause in sentence.clauses if clause.passive}
    led = discourse.people([a for a in sentence.actors if keys[a.start - 2 : a.start] in _LED_BY], number)
    hosts = not lemmas.isdisjoint(CHAIRING), not lemmas.isdisjoint(_MEETING_ARRIVALS)
    for encounter in encounters:
        as_guest = _are_guests(sentence, first, encounter)
        encounter.settled_roles = encounter.settled_roles or as_guest and not encounter.people
        parted = keys.index(";", first, sentence.last) if ";" in keys[first : sentence.last] else sentence.last
        guests = [*_listed(discourse, sentence, first, parted)] if as_guest else []
        for person in _listed(discourse, sentence, first, sentence.last):
            role = Role.GUEST if person in guests else role_by_side(encounter, person)
            is_host = hosts[encounter.kind is MeetingKind.VISIT] and role is not Role.GUEST and person not in led
            encounter.add(person, Role.HOST if is_host else role)


def _are_guests(sentence: Sentence, first: int, encounter: Encounter) -> bool:
    """Are those listed from token ``first`` the guests, or those of "the delegation" that came on a visit or was received?"""
    before = sentence.tokens.keys[sentence.first : first]
    came = encounter.kind is MeetingKind.VISIT or encounter.rule in HOSTING
    own = came and any(pair[0] in _THE and pair[1] in DELEGATIONS for pair in pairwise(before))
    return own or not _COMING.isdisjoint(before) or any(clause.lemma == "travel" for clause in sentence.clauses)


def _listed(discourse: Discourse, sentence: Sentence, first: int, last: int) -> Iterator[Person]:
    for actor in sentence.actors:
        if actor.kind == PERSON and first <= actor.start < last and (person := discourse.person(actor)) is not None:
            yield person
