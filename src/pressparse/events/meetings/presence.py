"""Who was there, told by a clause: those who come along with somebody, stand on a side, "were present", "attended".

presence := (people) "was" "present" | "at the meeting" | "among those who …"    "Ana Brandt, who was at the talks, said …"
          | (people) "attended" | "took part" with nothing behind                "Ana Brandt attended as well."
          | escort (see ``people.escorts``)                                      "Accompanying the minister was Ana Brandt"
          | named (see ``listings``)                                             "The new envoys are A, B and C"
"""

from bisect import bisect_left
from itertools import pairwise, takewhile
from operator import attrgetter

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.meetings.destinations import DEPARTING
from pressparse.events.meetings.elections import ELECTING, read_elected
from pressparse.events.meetings.listings import add_guests, is_of_others, is_unnamed, read_named
from pressparse.events.meetings.roles import role_by_side
from pressparse.lexicon.encounters import EVENT_NOUNS, VISITS
from pressparse.lexicon.things import DELEGATIONS
from pressparse.model import MeetingKind, MeetingStatus, Role
from pressparse.people.delegations import Escort, is_part, list_behind, people_of
from pressparse.people.escorts import ESCORTING, read_escorts
from pressparse.people.whereabouts import is_there
from pressparse.phrases.actors import PERSON, PRONOUN, Actor

_OF_MANY = frozenset((("among", "others"), ("amongst", "others"), ("inter", "alia")))
_CONSISTING = frozenset("included includes include comprised comprises comprising composed consists consisted members".split())
_STAYING = frozenset("present attendance hand".split())  # said of either side, not of those who come along
_OWN = frozenset("his her their these all both".split())
_LISTED = frozenset("attend participate partake".split())
_GATHERING = frozenset("gather bring unite see feature include involve draw attract assemble convene".split())
_AS_THEY = frozenset("be do have".split())
_ENDS = frozenset(". , ; too as also and but online virtually remotely via".split())
_PARTICLES, _ONWARD = {"sit": "in", "come": "along"}, frozenset(("on", "with", "for"))
_LONG_AGO = frozenset("ago previously formerly similar".split())
_LAST = frozenset(
    (("last", "year"), ("last", "month"), ("previous", "year"), ("earlier", "visit"), ("previous", "visit"), ("previous", "meeting"))
)
_TELLING = frozenset("last previous earlier not n't".split())  # what opens such words, years aside
_BEING_THERE = frozenset("present attend participate take join there".split())
_FAR = 12  # encounters: how far back the one that a sentence goes on about is looked for

_CHAIRED = frozenset(
    "chaired co-chaired cochaired moderated convened facilitated hosted co-hosted over chairmanship co-chairmanship chairpersonship presidency".split()
)
_BY = frozenset(("by", "of"))

PRESENCE = (
    ESCORTING
    | frozenset(
        "present attendance hand among amongst attended attend attending participated participate others participants attendees speakers panelists "
        "panellists guests envoys ambassadors diplomats commissioners they who : namely".split()
    )
    | _CHAIRED - {"over"}
    | ELECTING
    | frozenset(
        "presided sat also accredited delegation entourage gathered brought united saw featured included involved assembled".split()
    )
)
"""Words without one of which a sentence tells nobody to have been there."""


def at_hand(discourse: Discourse, number: int) -> list[Encounter]:
    """The encounters whose company sentence ``number`` tells: the one at hand, several told together where it speaks of "the meetings".

    What is told as done is of the last one held, not of one planned meanwhile; who comes along on a visit is of the visit.
    """
    sentence, encounter = discourse.sentences[number], discourse.encounter_at(number)
    if encounter is None:
        return []
    keys = sentence.tokens.keys[sentence.first : sentence.last]
    if encounter.status is MeetingStatus.PLANNED and not _is_ahead(sentence) and discourse.sentences[encounter.sentence] is not sentence:
        encounter = next((e for e in _before(discourse, number) if e.status is MeetingStatus.HELD), encounter)
    of_visit = "accompanied" in keys or not (DELEGATIONS.isdisjoint(keys[:4]) or _CONSISTING.isdisjoint(keys))
    if (of_visit or not VISITS.isdisjoint(keys)) and EVENT_NOUNS.isdisjoint(set(keys) - VISITS):
        encounter = next((e for e in _before(discourse, number) if e.kind is MeetingKind.VISIT), encounter)
    if "meetings" in keys:
        if keys[keys.index("meetings") - 1] in _OWN:
            return [e for e in _before(discourse, number) if e.status is encounter.status and e.kind is encounter.kind]
        told = takewhile(lambda e: e.sentence == encounter.sentence, discourse.encounters[_first_in(discourse, encounter.sentence) :])
        return [e for e in told if e.status is encounter.status]
    return [encounter]


def _first_in(discourse: Discourse, number: int) -> int:
    """The place of the first encounter that sentence ``number``, or one behind it, reports."""
    return bisect_left(discourse.encounters, number, key=attrgetter("sentence"))


def _before(discourse: Discourse, number: int) -> list[Encounter]:
    """The last encounters of its section told up to sentence ``number``, nearest first."""
    end, section = _first_in(discourse, number + 1), discourse.sentences[number].section
    return [e for e in reversed(discourse.encounters[max(0, end - _FAR) : end]) if e.section == section]


def is_elsewhere(discourse: Discourse, number: int) -> bool:
    """Does a sentence speak of another time or occasion ("last year", "in 2019", "a similar conference"), or deny that somebody was there?"""
    sentence = discourse.sentences[number]
    keys = sentence.tokens.keys[sentence.first : sentence.last]
    if not _LONG_AGO.isdisjoint(keys) and any(key in _LONG_AGO and before != "," for before, key in pairwise(("", *keys))):
        return True
    if _TELLING.isdisjoint(keys) and not sentence.tokens.where(voc.MAY_BE_DATED, sentence.first, sentence.last):
        return False
    year = str(discourse.published.year) if discourse.published is not None else ""
    for before, key in pairwise(keys):
        if (before, key) in _LAST or before in ("not", "n't") and key in _BEING_THERE:
            return True
        if year and before == "in" and len(key) == 4 and key.isdigit() and key < year and key[:2] in ("19", "20"):
            return True
    return False


def add_presence(discourse: Discourse, number: int) -> None:
    """Adds to the encounters at hand those whom a clause of sentence ``number`` tells to have been there."""
    sentence = discourse.sentences[number]
    escorts = read_escorts(sentence)
    there = discourse.people(_all_there(sentence), number)
    named, chairs = read_named(sentence), discourse.people(_chairs(sentence), number)
    elected = discourse.people(read_elected(sentence), number)
    if not (escorts or there or named or chairs or elected):
        return
    told = [encounter for encounter in at_hand(discourse, number) if _fits(encounter, sentence)]
    for escort in escorts:
        for encounter in dict.fromkeys((*told, *_told_earlier(discourse, number, escort))):
            _add_escort(discourse, encounter, escort, number)
    for encounter in told:
        for person in there:
            encounter.add(person, role_by_side(encounter, person))
        for person in chairs if encounter.kind is MeetingKind.GATHERING else ():
            encounter.add(person, Role.HOST)
        for person in elected if encounter.kind is MeetingKind.GATHERING else ():
            encounter.add(person, Role.PARTICIPANT)
        if is_unnamed(encounter) and not is_of_others(sentence):
            add_guests(encounter, discourse.people(named, number))
        elif is_of_others(sentence):
            for person in discourse.people(named, number):
                encounter.add(person, role_by_side(encounter, person))


def _told_earlier(discourse: Discourse, number: int, escort: Escort) -> list[Encounter]:
    """The encounters that sentence ``number`` tells behind an escort, all of which its anchor had: "A, joined by C, met B and received D"."""
    anchor = discourse.people([escort.anchor], number) if escort.anchor is not None else []
    told = takewhile(lambda e: e.sentence == number, discourse.encounters[_first_in(discourse, number) :])
    start = discourse.sentences[number].tokens.start[escort.members[0].first]
    return [e for e in told if start < e.cue.start and any(person.id in e.roles for person in anchor)]


def _add_escort(discourse: Discourse, encounter: Encounter, escort: Escort, number: int) -> None:
    """Adds the members of an escort, in the role that goes with the anchor's."""
    anchor = escort.anchor
    role = Role.GUEST if escort.of_guest else _role_beside(discourse, encounter, anchor, number)
    if anchor is None and encounter.kind is MeetingKind.VISIT and _STAYING.isdisjoint(discourse.hints[number]):
        role = Role.GUEST
    firm = escort.of_guest or anchor is not None and is_part(anchor)
    beside = discourse.people([anchor], number) if anchor is not None and anchor.kind in (PERSON, PRONOUN) else []
    for person in discourse.people(escort.members, number):
        encounter.add(person, role if firm and role else role_by_side(encounter, person, role))
        if len(beside) == 1 and beside[0].id in encounter.roles:
            encounter.beside[person.id] = beside[0].id


def _chairs(sentence: Sentence) -> list[Actor]:
    """Whom "chaired by", "moderated by", "under the chairmanship of" name: hosts of a gathering."""
    keys = sentence.tokens.keys
    at = next((n for n in range(sentence.first, sentence.last - 1) if keys[n] in _CHAIRED and keys[n + 1] in _BY), -1)
    return [a for a in list_behind(sentence, at + 2) if a.kind == PERSON] if at >= 0 else []


def _fits(encounter: Encounter, sentence: Sentence) -> bool:
    """Does a sentence of this tense tell of an encounter of this status?"""
    return encounter.status is MeetingStatus.PLANNED or encounter.rule in DEPARTING or not _is_ahead(sentence)


def _is_ahead(sentence: Sentence) -> bool:
    """Does the sentence's first finite verb tell of what is to come?"""
    main = next((clause for clause in sentence.clauses if clause.mood == FINITE and not clause.quoted), None)
    return main is not None and (main.modal in ("will", "would", "shall") or main.future)


def _all_there(sentence: Sentence) -> list[Actor]:
    """Whom the clauses tell to have been there, those included who were so "as well", or whom the meeting "brought together"."""
    found = [actor for clause in sentence.clauses for actor in _there(sentence, clause)]
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        if found and keys[clause.first - 1] == "as" and clause.lemma in _AS_THEY:
            found += people_of(sentence.chain(clause.last))
        elif clause.lemma in _GATHERING and _is_of_event(sentence, clause):
            found += list_behind(sentence, clause.last)
    return found


def _is_of_event(sentence: Sentence, clause: Clause) -> bool:
    """Is it the meeting itself that acts: "the session brought together …"?"""
    told = not (clause.passive or clause.modal or clause.negated or clause.quoted or clause.subject)
    return told and not EVENT_NOUNS.isdisjoint(sentence.tokens.keys[max(clause.subject_first, sentence.first) : clause.first])


def _there(sentence: Sentence, clause: Clause) -> list[Actor]:
    """Whom a clause tells to have been there."""
    if clause.negated or clause.quoted or clause.mood != FINITE or clause.modal not in ("", "will"):
        return []
    people = [actor for actor in clause.subject if actor.kind == PERSON]
    keys, at = sentence.tokens.keys, clause.last
    if clause.lemma == "be":
        at = _behind_asides(sentence, at - (keys[at - 1] == "there"))
        return people if is_there(keys, sentence.tokens.bits, at) else []
    if keys[at] == _PARTICLES.get(clause.lemma) and keys[at + 1] in _ENDS | _ONWARD or clause.lemma == "accredit" and clause.passive:
        return people if keys[at] != "to" else []
    if clause.lemma in _LISTED and not clause.passive and keys[at : at + 1] and keys[at] in _ENDS:
        return people
    return []


def _behind_asides(sentence: Sentence, at: int) -> int:
    """The token behind adverbs and ", among others,"."""
    keys = sentence.tokens.keys
    while at < sentence.last:
        length = 2 if keys[at : at + 2] in _OF_MANY else keys[at] == "," or sentence.tokens.bits[at] & voc.ADV and keys[at] != "there"
        if not length:
            break
        at += int(length)
    return at


def _role_beside(discourse: Discourse, encounter: Encounter, anchor: Actor | None, number: int) -> Role | None:
    """The role of those who come along with an anchor: guests with the guest; None where it stands on no side."""
    if anchor is None:
        return None
    known = [encounter.roles[person.id] for person in discourse.people([anchor], number) if person.id in encounter.roles]
    if anchor.kind in (PERSON, PRONOUN) and not is_part(anchor):
        return (Role.GUEST if known[0] is Role.GUEST else Role.PARTICIPANT) if len(set(known)) == 1 else None
    guests = {person.country for person in encounter.people if encounter.roles[person.id] is Role.GUEST}
    if anchor.countries:
        hosts = {person.country for person in encounter.people if encounter.roles[person.id] is Role.HOST}
        return Role.GUEST if guests & set(anchor.countries) - hosts else Role.PARTICIPANT
    return Role.GUEST if is_part(anchor) and (guests or Role.HOST in encounter.roles.values()) else None
