"""The venue of an encounter: "at the Presidential Palace", "at State House", "on the margins of the G20", "at the UN headquarters".

venue := "at" ["the"] capitalised words with the noun of a building or event; "margins" | "sidelines" | "headquarters" "of" …
"""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.neighbours import LEADING_IN, is_of_other_verb
from pressparse.events.meetings.regions import near_town
from pressparse.lexicon.encounters import ASIDES, EVENTS, REGIONS, TOWNS, VENUES
from pressparse.lexicon.houses import HOUSES
from pressparse.lexicon.words import NUMBERS
from pressparse.model import MeetingKind, Place
from pressparse.phrases.actors import PERSON, Actor

_AT = frozenset(("at", "inside"))
_LOOSE = LEADING_IN | NUMBERS.keys() | {"while", "and", "day", "days", "hours"}
_WHERE = _AT | {"in"}
_INSIDE = frozenset("of for and de da do dos del della di du des la le van den von".split())
_FRAMES = frozenset(("framework", "frame"))
_ARTICLES = (("the",), ("la",), ("los",), ("las",), ("den",), ("der",))
_EDGES = ASIDES | _FRAMES | {"headquarters", "premises", "grounds"}
_HALLS, _TOWNLIKE = VENUES - EVENTS, REGIONS | TOWNS
_BEFORE_VENUES = _AT | _EDGES | {"to", "in"}
_BY_TOWN = frozenset(
    "airport town city conference forum cathedral mosque basilica harbour harbor port stadium exhibition expo fairgrounds".split()
)
_TOWNS = frozenset((voc.CITY, voc.RISKY))
_LONGEST_HOUSE = 6  # tokens: "great hall of the people"
_VILLAGE = 1  # word
_BUILT = ("hall", "house", "haus", "huset", "palais", "slott")
_OPENING = 14  # tokens that a day takes at a sentence's head


def read_venue(sentence: Sentence, cue: Cue, last: int) -> tuple[int, int] | None:
    """The tokens of the building or event that the cue's clause names, or the sentence's head."""
    tokens, visited = sentence.tokens, cue.clause.last if cue.clause and cue.kind in (MeetingKind.VISIT, MeetingKind.CEREMONY) else -1
    heads = [
        at
        for at in range(sentence.first, min(sentence.first + _OPENING, cue.first))
        if tokens.keys[at] in _WHERE and opens(sentence, at) or tokens.keys[at] in _EDGES
    ]
    behind = [at for at, key in enumerate(tokens.keys[cue.first : last - 1], cue.first) if key in _BEFORE_VENUES or at + 1 == visited]
    for at in (*behind, *heads):
        key = tokens.keys[at]
        of_office = at in sentence.by_token and tokens.keys[at : at + 3] == ("at", "the", "ministry")  # "the Secretary of State at the …"
        if of_office or at > cue.last and is_of_other_verb(sentence, at, cue):
            continue
        led = cue.kind is MeetingKind.VISIT or cue.rule == "welcome"
        goes, needed = key in _AT or key == "to" and led, VENUES if at + 1 == visited else _HALLS
        found = _capitalised(sentence, at + 1) if goes or at + 1 == visited or key == "in" else None
        if found and _is_town(sentence, *found):
            continue
        if found and (goes or not needed.isdisjoint(tokens.keys[found[0] : found[1]])):
            return found
        if key in _EDGES and tokens.keys[at + 1] == "of" and (end := _event_end(sentence, at + 2)) > at + 2:
            if key not in _FRAMES:
                return at, end
            if not EVENTS.isdisjoint(tokens.keys[at + 2 : end]):  # "in the frame of the Forum", not "of the agreement"
                return at + (3 if tokens.bits[at + 2] & voc.DET else 2), end
    return None


@cache
def _houses() -> dict[tuple[str, ...], str]:
    """The houses that the world knows, by the keys of their names."""
    return {voc.keys_of(name): country for name, country in HOUSES.items()}


def country_of_house(sentence: Sentence, first: int, last: int) -> str | None:
    """The country that the name of a house at tokens ``first`` to ``last`` says, or in which the world knows it to stand."""
    keys = sentence.tokens.keys[first:last]
    known = (_houses().get(keys[at : at + n]) for n in range(_LONGEST_HOUSE, 0, -1) for at in range(len(keys) - n + 1))
    if (country := next((one for one in known if one), None)) is not None:
        return country
    return next((actor.countries[0] for actor in sentence.actors if first <= actor.first < last and actor.countries), None) or near_town(
        sentence, last
    )


def town_of_venue(sentence: Sentence, first: int, last: int) -> Place | None:
    """The town with which the name of an event or airport begins: "the Lima Security Conference"; none of "Lancaster House"."""
    tokens = sentence.tokens
    if _BY_TOWN.isdisjoint(tokens.keys[first:last]):
        return None
    at = next((n for n in range(first, last) if tokens.bits[n] & voc.CAP), first)  # "the sidelines of the Lima Forum"
    code = next((entry.value for entry in tokens.words[at].alone if entry.kind in _TOWNS), None)
    return Place(name=tokens.slice(at, at + 1), country=code, span=tokens.span(first, last)) if code else None


def town_of_event(sentence: Sentence, cue: Cue) -> Place | None:
    """The town with which the name of what somebody attends begins: "the Munich Security Conference"."""
    tokens, first = sentence.tokens, cue.noun
    if cue.kind is not MeetingKind.GATHERING or first < 0 or not tokens.bits[first] & voc.CAP:
        return None
    while first > sentence.first and tokens.bits[first - 1] & (voc.CAP | voc.DIGIT):
        first -= 1
    code = next((entry.value for entry in tokens.words[first].alone if entry.kind == voc.CITY), None)
    named = code and first < cue.noun
    return Place(name=tokens.slice(first, first + 1), country=code, span=tokens.span(first, first + 1)) if named else None


def is_unknown(sentence: Sentence, first: int, last: int) -> bool:
    """Is a name behind "at" that of no building or event, so that it may be a town's?"""
    return VENUES.isdisjoint(sentence.tokens.keys[first:last])


def is_village(sentence: Sentence, first: int, last: int) -> bool:
    """Is it a name of one word right behind "at", that of no house, event or body: "at Ostra on Monday"?"""
    tokens, named = sentence.tokens, range(first, last)
    return (
        last - first <= _VILLAGE
        and tokens.keys[first - 1] == "at"
        and is_unknown(sentence, first, last)
        and not any(tokens.bits[at] & (voc.THING | voc.DIGIT | voc.GENITIVE) or tokens.slice(at, at + 1).isupper() for at in named)
        and "-" not in tokens.slice(first, last)
        and not tokens.keys[first].endswith(_BUILT)
        and country_of_house(sentence, first, last) is None
    )


def opens(sentence: Sentence, at: int) -> bool:
    """Is the preposition at token ``at`` the sentence's first word, but for a day or a house ("On Monday in Vienna, …", "At his office in Lima, …")?"""
    first, loose = sentence.first, voc.TIME | voc.DIGIT | voc.DAY | voc.PREP | voc.PUNCT | voc.DET | voc.POSS | voc.ADV
    keys = sentence.tokens.keys[first:at]
    housed = not _WHERE.isdisjoint(keys) and keys[-1] in VENUES
    return at - first <= _OPENING and all(
        sentence.tokens.bits[n] & loose or sentence.tokens.words[n].nouns or sentence.tokens.keys[n] in _LOOSE or housed
        for n in range(first, at)
    )


def _capitalised(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The capitalised name at token ``at``, its article left out, where it names a building or an event."""
    tokens, first = sentence.tokens, at
    while first < sentence.last and (
        tokens.bits[first] & (voc.DET | voc.POSS)
        or tokens.bits[first] & voc.MODIFIER
        and tokens.bits[first] & voc.LOWER
        or first > at
        and tokens.keys[first].endswith("ed")
    ):
        first += 1
    end = _name_end(sentence, first)
    words = tokens.keys[first:end]
    tail = next((n for n in (end, end + 1) if n < sentence.last and tokens.keys[n] in VENUES and _is_plain(sentence, end, n + 1)), -1)
    if tail >= 0 and tokens.keys[tail] in _TOWNLIKE and tokens.keys[tail + 1 : tail + 2] == ("of",):
        return None  # "in the Peruvian mountain resort of Ostra"
    if tail >= 0 and words:
        return first, tail + 1
    known = any(actor.start < end and first < actor.last and not _is_bare(actor, at) for actor in sentence.actors) or bool(
        tokens.bits[min(first, sentence.last - 1)] & (voc.TIME | voc.DIGIT)
    )
    house = words in _houses() or words[1:] in _houses() and words[0].isdigit()  # "10 Downing Street"
    return (first, end) if house or any(word in VENUES for word in words) or words and not known and tokens.keys[at - 1] != "to" else None


def _is_town(sentence: Sentence, first: int, last: int) -> bool:
    """Is the name that of a town, though it has the word for a house in it: "Port Louis"?"""
    named = any((actor.head, actor.first, actor.last) == ("CITY", first, last) for actor in sentence.actors)
    return named and sentence.tokens.keys[first:last] not in _houses()


def _is_plain(sentence: Sentence, first: int, last: int) -> bool:
    """Does a plain word go on with a name, and no preposition: "Old Mill conference centre", not "Government House in Port Moresby"?"""
    bits = sentence.tokens.bits[first:last]
    return bool(bits[0] & voc.LOWER) and not any(one & voc.PREP for one in bits)


def _is_bare(actor: Actor, at: int) -> bool:
    """Is the actor a name without office or title behind "at the": rather a house than a person?"""
    return actor.kind == PERSON and actor.start == at < actor.first and actor.official is not None and not actor.official.heads


def _event_end(sentence: Sentence, at: int) -> int:
    """Where the name of an event ends: "the G20", "the UN General Assembly", "an oil forum"."""
    tokens = sentence.tokens
    while at < sentence.last and tokens.bits[at] & (voc.DET | voc.POSS):
        at += 1
    if at + 1 < sentence.last and tokens.bits[at] & voc.LOWER and tokens.bits[at + 1] & voc.CAP:
        at += 1
    end = _name_end(sentence, at)
    while (
        end < sentence.last
        and tokens.bits[end] & voc.LOWER
        and not tokens.bits[end] & (voc.FUNCTION | voc.ADV | voc.TIME)
        and end not in sentence.mains
    ):
        end += 1
    return end


def _name_end(sentence: Sentence, at: int) -> int:
    """Where a run of capitalised words ends, "of" and "of the" inside it."""
    tokens, end = sentence.tokens, at
    while end < sentence.last:
        if tokens.bits[end] & voc.TIME and end > at and tokens.keys[end] not in ("may", "march"):
            break  # "at Lusail Palace Sunday evening"
        if tokens.bits[end] & (voc.CAP | voc.DIGIT) or tokens.bits[end] & voc.GENITIVE and end > at:
            end += 1
        elif (
            end > at
            and tokens.keys[end] in _INSIDE
            and (step := 2 if tokens.keys[end + 1 : end + 2] in _ARTICLES else 1)
            and end + step < sentence.last
            and tokens.bits[end + step] & voc.CAP
            and tokens.keys[end] != "and"
        ):
            end += step
        else:
            break
    return end
