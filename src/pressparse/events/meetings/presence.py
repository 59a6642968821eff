"""Who was there, told by a clause: those who come along with somebody, stand on a side, "were present", "attended".

presence := (people) "was" "present" | "at the meeting" | "among those who …"    "Ana Brandt, who was at the talks, said …"
          | (people) "attended" | "took part" with nothing behind                "Ana Brandt attended as well."
          | escort (see ``people.escorts``)                                      "Accompanying the minister was Ana Brandt"
          | (members) "are" | "include" (people)                                 "The new envoys are A, B and C"
"""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Clause, Sentence
from pressparse.events.discourse import Discourse, Encounter
from pressparse.events.meetings.roles import ENVOYS
from pressparse.model import MeetingKind, MeetingStatus, Person, Role
from pressparse.people.delegations import Escort, is_part
from pressparse.people.escorts import ESCORTING, read_escorts
from pressparse.people.nations import sent_to
from pressparse.phrases.actors import BODY, GROUP, PERSON, PRONOUN, Actor

_EVENTS = frozenset(
    "meeting meetings talks session conference summit roundtable forum negotiations event ceremony audience reception discussion discussions "
    "consultations dialogue gathering briefing function signing launch opening call visit luncheon lunch dinner engagement seminar workshop".split()
)
_PRESENT = frozenset(
    (
        ("present",),
        ("in", "attendance"),
        ("on", "hand"),
        ("among", "those"),
        ("among", "the"),
        ("amongst", "those"),
        ("part", "of"),
        ("there", "."),
    )
)
_AT = frozenset("at in".split())
_THE = frozenset("the this these both that his her their".split())
_LISTED = frozenset("attend participate partake".split())
_OTHERS = frozenset("others participants attendees speakers panelists panellists guests delegates dignitaries".split())
_RECEIVED = frozenset("envoys ambassadors commissioners diplomats recipients".split())
_HEADS = _OTHERS | _RECEIVED | frozenset("the these other among also amongst".split())
_NAMING = frozenset("be include feature".split())
_INTRODUCING = frozenset((":", "namely", "viz"))
_NEAR = 9  # tokens before "are", "included", and between a group and its colon
_ENDS = frozenset(". , ; too as also and but online virtually remotely via".split())
_DELEGATIONS = frozenset("delegation team mission group".split())
_OF_EMBASSIES = frozenset(("embassy", "attaché", "attache", "counsellor", "counselor", "commission"))
_VISITS = frozenset("visit trip tour journey".split())

PRESENCE = ESCORTING | frozenset(
    "present attendance hand among amongst attended attend attending participated participate others participants attendees speakers panelists "
    "panellists guests envoys ambassadors diplomats commissioners they who : namely".split()
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
    before = [e for e in discourse.encounters if e.section == sentence.section and e.sentence <= number]
    if encounter.status is MeetingStatus.PLANNED and not _is_ahead(sentence) and discourse.sentences[encounter.sentence] is not sentence:
        encounter = next((e for e in reversed(before) if e.status is MeetingStatus.HELD), encounter)
    if (not _VISITS.isdisjoint(keys) or "accompanied" in keys) and _EVENTS.isdisjoint(set(keys) - _VISITS):
        encounter = next((e for e in reversed(before) if e.kind is MeetingKind.VISIT), encounter)
    if "meetings" in keys:
        return [e for e in discourse.encounters if e.sentence == encounter.sentence and e.status is encounter.status]
    return [encounter]


def add_presence(discourse: Discourse, number: int) -> None:
    """Adds to the encounters at hand those whom a clause of sentence ``number`` tells to have been there."""
    sentence = discourse.sentences[number]
    escorts = read_escorts(sentence)
    there = [person for clause in sentence.clauses for person in discourse.people(_there(sentence, clause), number)]
    named = _named(sentence)
    if not (escorts or there or named):
        return
    for encounter in at_hand(discourse, number):
        if not _fits(encounter, sentence):
            continue
        for escort in escorts:
            _add_escort(discourse, encounter, escort, number)
        for person in there:
            encounter.add(person, role_by_side(encounter, person))
        if is_unnamed(encounter) and not _is_of_others(sentence):
            add_guests(encounter, discourse.people(named, number))
        elif _is_of_others(sentence):
            for person in discourse.people(named, number):
                encounter.add(person, role_by_side(encounter, person))


def _is_of_others(sentence: Sentence) -> bool:
    """Does a sentence speak of those present in general ("Others present included", "Speakers were")?"""
    return not _OTHERS.isdisjoint(sentence.tokens.keys[sentence.first : sentence.first + _NEAR])


def _add_escort(discourse: Discourse, encounter: Encounter, escort: Escort, number: int) -> None:
    """Adds the members of an escort, in the role that goes with the anchor's."""
    anchor = escort.anchor
    role = Role.GUEST if escort.of_guest else _role_beside(discourse, encounter, anchor, number)
    if anchor is None and encounter.kind is MeetingKind.VISIT:
        role = Role.GUEST
    firm = escort.of_guest or anchor is not None and is_part(anchor)
    beside = discourse.people([anchor], number) if anchor is not None and anchor.kind == PERSON else []
    for person in discourse.people(escort.members, number):
        encounter.add(person, role if firm and role else role_by_side(encounter, person, role))
        if len(beside) == 1 and beside[0].id in encounter.roles:
            encounter.beside[person.id] = beside[0].id


def is_unnamed(encounter: Encounter) -> bool:
    """Is one side alone known by name, so that "they are A, B and C" names the other; or is it a ceremony, where many are received?"""
    return encounter.kind is MeetingKind.CEREMONY or len(encounter.people) == 1 and encounter.kind is not MeetingKind.VISIT


def add_guests(encounter: Encounter, people: list[Person]) -> None:
    """Adds those whom a list names: guests of a host, elsewhere participants."""
    hosted = Role.HOST in encounter.roles.values()
    for person in people:
        encounter.add(person, Role.GUEST if hosted else Role.PARTICIPANT)


def opens_list(sentence: Sentence) -> bool:
    """Does a list of those spoken of follow ("The new envoys are:")?"""
    keys, last = sentence.tokens.keys, sentence.last - 1
    return keys[last] in (":", ";") and not _is_of_others(sentence) and any(_is_naming(sentence, clause) for clause in sentence.clauses)


def _named(sentence: Sentence) -> list[Actor]:
    """Those whom "they are A, B and C", "the speakers included A", "four envoys: A, B and C" name."""
    keys = sentence.tokens.keys
    for clause in sentence.clauses:
        if _is_naming(sentence, clause):
            at = clause.last + (keys[clause.last : clause.last + 1] == (":",))
            return [actor for actor in sentence.chain(at) if actor.kind == PERSON]
    at = next((n for n in range(sentence.first + 1, sentence.last - 1) if keys[n] in _INTRODUCING), -1)
    group = at >= 0 and any(a.kind == GROUP and at - _NEAR <= a.last <= at for a in sentence.actors)
    return [actor for actor in sentence.chain(at + 1) if actor.kind == PERSON] if group else []


def _is_naming(sentence: Sentence, clause: Clause) -> bool:
    """ "They are", "The new ambassadors are", "Speakers included", "Among the guests were"."""
    if clause.lemma not in _NAMING or clause.negated or clause.quoted or clause.modal or clause.passive:
        return False
    keys, before = sentence.tokens.keys, sentence.tokens.keys[sentence.first : clause.first]
    if clause.first - sentence.first > _NEAR or not before:
        return False
    of_some = before == ("they",) or not (_OTHERS | _RECEIVED).isdisjoint(before)
    return of_some and (clause.lemma != "be" or before == ("they",) or keys[sentence.first] in _HEADS)


def _fits(encounter: Encounter, sentence: Sentence) -> bool:
    """Does a sentence of this tense tell of an encounter of this status?"""
    return encounter.status is MeetingStatus.PLANNED or not _is_ahead(sentence)


def _is_ahead(sentence: Sentence) -> bool:
    """Does the sentence's first finite verb tell of what is to come?"""
    main = next((clause for clause in sentence.clauses if clause.mood == FINITE and not clause.quoted), None)
    return main is not None and (main.modal in ("will", "would", "shall") or main.future)


def _there(sentence: Sentence, clause: Clause) -> list[Actor]:
    """Whom a clause tells to have been there."""
    if clause.negated or clause.quoted or clause.mood != FINITE or clause.modal not in ("", "will"):
        return []
    people = [actor for actor in clause.subject if actor.kind == PERSON]
    keys, at = sentence.tokens.keys, clause.last
    if clause.lemma == "be":
        while at < sentence.last and sentence.tokens.bits[at] & voc.ADV and keys[at] != "there":
            at += 1
        is_there = keys[at : at + 1] in _PRESENT or keys[at : at + 2] in _PRESENT or _is_event(keys, at)
        return people if is_there else []
    if clause.lemma in _LISTED and not clause.passive and keys[at : at + 1] and keys[at] in _ENDS:
        return people
    return []


def _is_event(keys: tuple[str, ...], at: int) -> bool:
    """ "At the meeting", "in these talks", "at the signing ceremony"."""
    return keys[at] in _AT and keys[at + 1 : at + 2] != () and keys[at + 1] in _THE and not _EVENTS.isdisjoint(keys[at + 2 : at + 4])


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
    return Role.GUEST if guests or Role.HOST in encounter.roles.values() else None


def role_by_side(encounter: Encounter, person: Person, beside: Role | None = None) -> Role:
    """Who comes from the guest's country, or body, is a guest, who comes from the host's takes part; others as those ``beside`` whom they come."""
    sides: dict[Role, set[str]] = {Role.HOST: set(), Role.GUEST: set()}
    for other in encounter.people:
        if other is not person and (side := sides.get(encounter.roles[other.id])) is not None and (of := _belongs_to(other)):
            side.add(of)
    of = _belongs_to(person)
    if not _OF_EMBASSIES.isdisjoint((person.office or "").casefold().replace("'s", "").split()) and _is_envoys(encounter):
        return Role.GUEST
    if person.country is None and person.office and sent_to(person.office) in sides[Role.HOST]:
        return Role.GUEST
    if of and of in sides[Role.GUEST] ^ sides[Role.HOST]:
        return Role.GUEST if of in sides[Role.GUEST] else Role.PARTICIPANT
    return beside or Role.PARTICIPANT


def _is_envoys(encounter: Encounter) -> bool:
    """Is an envoy the guest, so that staff of the embassy come with him?"""
    return any(encounter.roles[p.id] is Role.GUEST and (p.office or "").casefold().startswith(ENVOYS) for p in encounter.people)


def _belongs_to(person: Person) -> str | None:
    return person.country or person.organization


def delegates(encounters: list[Encounter], actors: list[Actor]) -> list[Person]:
    """Of "the delegation", "the Peruvian delegation": those who lead it at the last of the encounters that has one, else its guests."""
    for actor in actors:
        if actor.kind in (BODY, GROUP) and actor.head in _DELEGATIONS and actor.tokens.keys[actor.start] == "the":
            return next((people for e in reversed(encounters) if (people := _visitors(e, actor.countries))), [])
    return []


def _visitors(encounter: Encounter, countries: tuple[str, ...]) -> list[Person]:
    """Who leads the guests of an encounter, else the guests themselves; where states are given, of one of them."""
    people = [person for person in encounter.people if not countries or person.country in countries]
    leaders = [person for person in people if person.id in encounter.leaders]
    return leaders or [person for person in people if encounter.kind is MeetingKind.VISIT or encounter.roles[person.id] is Role.GUEST]
