"""The place of an encounter: "in Oslo", "to Norway", "at the Presidential Palace in Lima", "on the margins of the G20".

place := city | country | region, behind "in", "at" (of a trip also "to", "for") that no other noun governs
venue := "at" ["the"] capitalised words with the noun of a building or event; "margins" | "sidelines" | "headquarters" "of" …
"""

from functools import cache

from attrs import evolve

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, Sentence
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.neighbours import are_met, is_of_other_verb
from pressparse.events.meetings.regions import read_behind_house, read_regions, read_strangers
from pressparse.lexicon.encounters import ASIDES, CITY_STATES, EVENTS, VENUES
from pressparse.lexicon.houses import HOUSES
from pressparse.lexicon.verbs import DAY_PARTS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.model import MeetingKind, Place
from pressparse.phrases.actors import PERSON, Actor

_WHERE = (Kind.CITY, Kind.COUNTRY, Kind.REGION)
_TO = frozenset("to for visit visited visiting visits toured".split())
_LOCAL = frozenset("the capital city town of , port resort village district province region municipality island".split())
_IN, _AT = frozenset(("in", "at")), frozenset(("at", "inside"))
_STAYS = frozenset("visit trip tour".split())
_INSIDE = frozenset("of for and de da do dos del della di du des la le van den von".split())
_EDGES = ASIDES | {"headquarters", "premises", "grounds"}
_HALLS = VENUES - EVENTS
_BEFORE_VENUES = _AT | _EDGES | {"to", "in"}
_LONGEST_HOUSE = 6  # tokens: "great hall of the people"
_OPENING = 10  # tokens that a day takes at a sentence's head
_BEYOND = 8  # tokens past the clause's end: an aside may part a place from its verb


def read_place(sentence: Sentence, pieces: list[Piece], cue: Cue) -> Place | None:
    """The place that the cue's sentence names, its venue with it; None for what was on a telephone or screen."""
    if cue.kind in (MeetingKind.CALL, MeetingKind.VIDEO):
        return None
    limit = min((cue.clause.end if cue.clause else sentence.last) + _BEYOND, sentence.last)
    regions = read_regions(sentence, pieces)
    places = [*(p for p in pieces if p.kind in _WHERE and not any(r.first <= p.first < r.last for r in regions)), *regions]
    found = [piece for piece in places if piece.first < limit and _is_linked(sentence, piece, cue)]
    if (venue := _venue(sentence, cue, limit)) and sentence.tokens.keys[venue[1] : venue[1] + 1] in ((",",), ("in",)):
        found += [piece for piece in places if venue[1] + 1 == piece.first]
    if cue.kind is MeetingKind.CEREMONY and not found:
        towns = [*places, *(read_strangers(sentence, pieces, cue.last, limit) if cue.of_thing else ())]
        towns = [p for p in towns if p.kind in (Kind.CITY, Kind.REGION) and cue.first < p.first < limit]
        found = [piece for piece in towns if sentence.tokens.keys[piece.first - 1] in _IN]
    if not found and (venue is None or sentence.tokens.keys[venue[1] : venue[1] + 1] == ("in",)):
        first, last = (sentence.first, limit) if venue is None else (venue[1], min(venue[1] + 5, sentence.last))
        found = [piece for piece in read_strangers(sentence, pieces, first, last) if _is_linked(sentence, piece, cue)]
    if venue is not None and sentence.tokens.keys[venue[1] : venue[1] + 1] == (",",) and all(venue[0] <= p.first < venue[1] for p in found):
        found = read_behind_house(sentence, pieces, venue[1]) or found
    piece = next((piece for piece in found if piece.kind == Kind.CITY), found[0] if found else None)
    place = named_place(sentence, piece) if piece else None
    if venue is None:
        return place
    span, name = sentence.tokens.span(*venue), sentence.tokens.slice(*venue)
    if place is None or place.name and place.name in name:
        return Place(venue=name, span=span, country=place.country if place and place.country else _country_in(sentence, *venue))
    return evolve(place, venue=name, country=place.country or _country_in(sentence, *venue))


@cache
def _houses() -> dict[tuple[str, ...], str]:
    """The houses that the world knows, by the keys of their names."""
    return {voc.keys_of(name): country for name, country in HOUSES.items()}


def _country_in(sentence: Sentence, first: int, last: int) -> str | None:
    """The country that the name of a house at tokens ``first`` to ``last`` says, or in which the world knows it to stand."""
    keys = sentence.tokens.keys[first:last]
    known = (_houses().get(keys[at : at + n]) for n in range(_LONGEST_HOUSE, 0, -1) for at in range(len(keys) - n + 1))
    if (country := next((one for one in known if one), None)) is not None:
        return country
    return next((actor.countries[0] for actor in sentence.actors if first <= actor.first < last and actor.countries), None)


def named_place(sentence: Sentence, piece: Piece) -> Place:
    """A city, region or country as a place."""
    span = sentence.tokens.span(piece.first, piece.last)
    name = sentence.tokens.slice(piece.first, piece.last) if piece.kind != Kind.COUNTRY or piece.value in CITY_STATES else None
    return Place(name=name, country=piece.value or None, span=span)


def _is_linked(sentence: Sentence, piece: Piece, cue: Cue) -> bool:
    """Does a preposition of place, governed by no other noun, stand before the piece, behind the cue or at the sentence's head?"""
    tokens, at = sentence.tokens, piece.first - 1
    while at > sentence.first and tokens.keys[at] in _LOCAL:
        at -= 1
    if at < sentence.first:
        return False
    key = tokens.keys[at]
    goes = cue.kind is MeetingKind.VISIT or cue.rule in ("welcome", "greet")
    if key == "visiting" or key == "to" and tokens.keys[at - 1] in _STAYS and (piece.first > cue.first or _opens(sentence, at - 3)):
        return True
    if key in _TO and piece.first < cue.first and "where" in tokens.keys[piece.last : piece.last + 2]:
        return _stands_before(sentence, piece, cue, at)  # "visited Bergen, where she met"
    if not (key in _IN or goes and key in _TO):
        return False
    if piece.first < cue.first:
        return _stands_before(sentence, piece, cue, at)
    return goes and key in _TO or not (_is_governed(sentence, at, cue) or is_of_other_verb(sentence, at, cue))


def _stands_before(sentence: Sentence, piece: Piece, cue: Cue, at: int) -> bool:
    """Is a place before the cue its own: at the sentence's head, between subject and verb, before ", where" or "to meet"?"""
    clause, tokens = cue.clause, sentence.tokens
    subject = clause.subject_first if clause is not None else -1
    if _opens(sentence, at) and piece.first < (subject if subject >= 0 else cue.first):
        return True
    if clause is None:
        return False
    if "where" in tokens.keys[max(piece.last, subject - 2) : subject]:
        return True
    head = clause.head if clause.mood == INFINITIVE else None
    if head is not None and head.lemma == "be":
        return head.last <= piece.first
    ends = max((actor.last for actor in clause.subject if actor.last < clause.first), default=-1)
    return (
        0 <= ends <= at
        and not clause.relative
        and all(other is clause or not ends <= other.first < clause.first for other in sentence.clauses)
    )


def _opens(sentence: Sentence, at: int) -> bool:
    """Is the preposition at token ``at`` the sentence's first word, but for a day ("On Monday in Vienna, …")?"""
    loose = voc.TIME | voc.DIGIT | voc.PREP | voc.PUNCT | voc.DET | voc.ADV
    return at - sentence.first <= _OPENING and all(
        sentence.tokens.bits[n] & loose or sentence.tokens.words[n].nouns or sentence.tokens.keys[n] == "while"
        for n in range(sentence.first, at)
    )


def _is_governed(sentence: Sentence, at: int, cue: Cue) -> bool:
    """Is the preposition at token ``at`` that of another noun ("the crisis in", "an office in")?"""
    tokens, before = sentence.tokens, at - 1
    if before <= cue.last:
        return False
    bits = tokens.bits[before]
    if any(actor.last == at and actor.head == "people" for actor in sentence.actors):
        return True  # "Palestinians in": where a people lives
    if (
        tokens.keys[before] in VENUES
        or tokens.keys[before] == "place"
        or tokens.keys[before] in DAY_PARTS
        or bits & (voc.FUNCTION | voc.ADV | voc.TIME | voc.DIGIT | voc.CAP | voc.PUNCT)
        or tokens.words[before].nouns
    ):
        return False
    return (
        bool(bits & voc.LOWER)
        and not (any(actor.last == at for actor in sentence.actors) or before in sentence.mains)
        and not are_met(sentence, before, cue)
    )


def _venue(sentence: Sentence, cue: Cue, last: int) -> tuple[int, int] | None:
    """The tokens of the building or event that the cue's clause names, or the sentence's head."""
    tokens, visited = sentence.tokens, cue.clause.last if cue.clause and cue.kind in (MeetingKind.VISIT, MeetingKind.CEREMONY) else -1
    heads = [
        at
        for at in range(sentence.first, min(sentence.first + _OPENING, cue.first))
        if tokens.keys[at] in _AT and _opens(sentence, at) or tokens.keys[at] in _EDGES
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
        if found and (goes or not needed.isdisjoint(tokens.keys[found[0] : found[1]])):
            return found
        if key in _EDGES and tokens.keys[at + 1] == "of" and (end := _event_end(sentence, at + 2)) > at + 2:
            return at, end
    return None


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
    tail = next((n for n in (end, end + 1) if n < sentence.last and tokens.keys[n] in VENUES and tokens.bits[end] & voc.LOWER), -1)
    if tail >= 0 and words:
        return first, tail + 1
    known = any(actor.start < end and first < actor.last and not _is_bare(actor, at) for actor in sentence.actors) or bool(
        tokens.bits[min(first, sentence.last - 1)] & (voc.TIME | voc.DIGIT)
    )
    house = words in _houses()
    return (first, end) if house or any(word in VENUES for word in words) or words and not known and tokens.keys[at - 1] != "to" else None


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
            and (step := 2 if tokens.keys[end + 1 : end + 2] == ("the",) else 1)
            and end + step < sentence.last
            and tokens.bits[end + step] & voc.CAP
            and tokens.keys[end] != "and"
        ):
            end += step
        else:
            break
    return end
