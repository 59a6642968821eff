"""The place of an encounter: "in Oslo", "to Norway", "at the Presidential Palace in Lima", "on the margins of the G20".

place := city | country | region, behind "in", "at" (of a trip also "to", "for", of an island "on") that no other noun governs
       | city that hosts | city that opens or closes a name of a house ("her Lima office", "State House Nairobi")
"""

from attrs import evolve

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, Clause, Sentence
from pressparse.events.meetings.cues import Cue
from pressparse.events.meetings.neighbours import are_met, is_of_other_verb
from pressparse.events.meetings.regions import read_behind_house, read_regions, read_strangers
from pressparse.events.meetings.venues import country_of_house, is_unknown, is_village, opens, read_venue, town_of_event, town_of_venue
from pressparse.lexicon.encounters import CITY_STATES, TOWNS, VENUES, VISITS
from pressparse.lexicon.verbs import DAY_PARTS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.model import MeetingKind, Place
from pressparse.phrases.actors import PERSON

_WHERE = (Kind.CITY, Kind.REGION, Kind.COUNTRY)  # what tells more stands before what tells less
_TO = frozenset("to for visit visited visiting visits toured".split())
_LOCAL = frozenset("the his her its their capital city town of , port resort village district province region municipality island".split())
_TOWNS = TOWNS | {"village"}
_ISLANDS = frozenset("island islands isle peninsula".split())
_BEFORE_TOWN = 6  # tokens from the article to the town: "the old Peruvian border town of"
_ADDRESS = 10  # tokens from a house to its town: ", District Office, Salt Street,"
_TALKS = (MeetingKind.MEETING, MeetingKind.GATHERING)
_IN = frozenset(("in", "at"))
_DAYS = 9  # tokens that days take behind a place
_ASIDE = 4  # tokens between the states of one journey
_OTHER = frozenset("where for with from between before after".split())  # words between them that tell of another thing
_BEYOND = 8  # tokens past the clause's end: an aside may part a place from its verb


def read_place(sentence: Sentence, pieces: list[Piece], cue: Cue) -> Place | None:
    """The place that the cue's sentence names, its venue with it; None for what was on a telephone or screen."""
    if cue.kind in (MeetingKind.CALL, MeetingKind.VIDEO):
        return None
    limit = min((cue.clause.end if cue.clause else sentence.last) + _BEYOND, sentence.last)
    venue = read_venue(sentence, cue, limit)
    found = _towns(sentence, pieces, cue, limit, venue)
    inside = [piece for piece in found if venue is not None and venue[0] <= piece.first and piece.last <= venue[1]]
    around = [piece for piece in found if piece not in inside or _is_beside_house(sentence, piece, venue or (0, 0))]
    if (
        cue.kind is MeetingKind.VISIT or cue.separate
    ):  # "Following her visit to Oslo, she will travel to Lima", "with A in Lima and with B in Quito"
        around = [piece for piece in around if piece.first > (cue.last if cue.separate else cue.first)] or around
    piece = min(around or inside, key=lambda piece: (_WHERE.index(piece.kind), piece.first < cue.first, piece in inside), default=None)
    place = named_place(sentence, piece) if piece and not states_of(sentence, pieces, cue) else None
    if venue is None:
        return place or town_of_event(sentence, cue)
    span, name, country = sentence.tokens.span(*venue), sentence.tokens.slice(*venue), country_of_house(sentence, *venue)
    if place is None or not around:
        place = town_of_venue(sentence, *venue) or Place(span=span, country=country or (place.country if place else None))
        if place.name is None and cue.kind in _TALKS and is_village(sentence, *venue):
            return evolve(place, name=name)
        return evolve(place, venue=name)
    if place.name is None and piece is not None and 0 < piece.first - venue[1] < 3 and not country and is_unknown(sentence, *venue):
        return Place(name=name, span=span, country=place.country)  # "at Lungi, Sierra Leone"
    return evolve(place, venue=name, country=place.country or country)


def _towns(sentence: Sentence, pieces: list[Piece], cue: Cue, limit: int, venue: tuple[int, int] | None) -> list[Piece]:
    """The towns, regions and countries that are said to be where it was."""
    regions, keys = read_regions(sentence, pieces), sentence.tokens.keys
    places = [*(p for p in pieces if p.kind in _WHERE and not any(r.first <= p.first < r.last for r in regions)), *regions]
    found = [piece for piece in places if piece.first < limit and _is_linked(sentence, piece, cue)]
    behind = keys[venue[1]] if venue is not None and venue[1] < sentence.last else ""
    if venue is not None:
        found += [piece for piece in places if _is_beside_house(sentence, piece, venue) and piece not in found]
        found += [piece for piece in places if behind in (",", "in") and piece.first - venue[1] - 1 == _is_part(sentence, venue[1] + 1)]
        found += [piece for piece in places if _ends_address(sentence, venue[1], piece) and piece not in found]
    if cue.kind is MeetingKind.CEREMONY and not found:
        towns = [*places, *(read_strangers(sentence, pieces, cue.last, limit) if cue.of_thing else ())]
        towns = [p for p in towns if p.kind in (Kind.CITY, Kind.REGION) and cue.first < p.first < limit]
        found = [piece for piece in towns if keys[piece.first - 1] in _IN]
    if not found and (venue is None or behind == "in"):
        first, last = (sentence.first, limit) if venue is None else (venue[1], min(venue[1] + 5, sentence.last))
        found = [piece for piece in read_strangers(sentence, pieces, first, last) if _is_linked(sentence, piece, cue)]
    if venue is not None and behind == "," and all(venue[0] <= p.first < venue[1] for p in found):
        found = read_behind_house(sentence, pieces, venue[1]) or found
    return found


def _is_beside_house(sentence: Sentence, piece: Piece, house: tuple[int, int]) -> bool:
    """Is a town in the name of a house no part of the name: "Lima's Old Mill complex", "her Lima office", "Government House Lima"?"""
    tokens, (first, last) = sentence.tokens, house
    if not first <= piece.first < last or piece.kind != Kind.CITY:
        return False
    if tokens.keys[piece.first - 1] == "hotel":
        return False  # "Hotel Bristol"
    behind = piece.last == last and not VENUES.isdisjoint(tokens.keys[first : piece.first]) and not tokens.bits[piece.first - 1] & voc.LOWER
    return behind or piece.first == first and piece.last < sentence.last and bool(tokens.bits[piece.last] & (voc.LOWER | voc.GENITIVE))


def _ends_address(sentence: Sentence, last: int, piece: Piece) -> bool:
    """Is a town the end of the address of a house before token ``last``: "at Harbour Hall, Salt Street, Lima"?"""
    tokens = sentence.tokens
    if piece.kind != Kind.CITY or not 2 < piece.first - last <= _ADDRESS or tokens.keys[piece.first - 1] != ",":
        return False
    if any(last <= actor.start < piece.first and actor.kind == PERSON for actor in sentence.actors):
        return False
    return tokens.keys[last] == "," and all(
        tokens.keys[n] == "," or tokens.bits[n] & (voc.CAP | voc.DIGIT) for n in range(last, piece.first)
    )


def _is_part(sentence: Sentence, at: int) -> bool:
    """Does token ``at`` say which part of a state: "at Ostra, northern Peru"?"""
    return at < sentence.last and sentence.tokens.keys[at].endswith("ern")


def states_of(sentence: Sentence, pieces: list[Piece], cue: Cue) -> tuple[str, ...]:
    """The states to which one journey leads, told together ("will travel to Norway, Peru, and Chile"); none where it leads to one."""
    found, last, between = list[str](), -1, list[str]()
    for piece in pieces if cue.kind is MeetingKind.VISIT else ():
        if piece.kind not in _WHERE or not piece.value or piece.first < cue.first or last < 0 and not _is_linked(sentence, piece, cue):
            continue
        between += sentence.tokens.keys[last : piece.first] if last >= 0 else ()
        if last >= 0 and piece.first - last > _ASIDE or not _OTHER.isdisjoint(between):
            break
        found, last = [*found, *([] if piece.value in found else [piece.value])], piece.last
    return tuple(found) if len(found) > 1 and "and" in between else ()


def named_place(sentence: Sentence, piece: Piece) -> Place:
    """A city, region or country as a place."""
    span = sentence.tokens.span(piece.first, piece.last)
    name = sentence.tokens.slice(piece.first, piece.last) if piece.kind != Kind.COUNTRY or piece.value in CITY_STATES else None
    return Place(name=name, country=piece.value or None, span=span)


def _is_linked(sentence: Sentence, piece: Piece, cue: Cue) -> bool:
    """Does a preposition of place, governed by no other noun, stand before the piece, behind the cue or at the sentence's head, or does the town itself host?"""
    if piece.kind == Kind.CITY and any(c.subject_first == piece.first and _is_hosting(sentence, c) for c in sentence.clauses):
        return True
    tokens, at = sentence.tokens, piece.first - 1
    while at > sentence.first and (tokens.keys[at] in _LOCAL or _tells_of_town(sentence, at, piece)):
        at -= 1
    if at < sentence.first:
        return False
    key = tokens.keys[at]
    goes = cue.kind is MeetingKind.VISIT or cue.rule in ("welcome", "greet")
    if key == "visiting" or key == "to" and tokens.keys[at - 1] in VISITS and (piece.first > cue.first or opens(sentence, at - 3)):
        return True
    if key in _TO and piece.first < cue.first and _is_where(sentence, piece.last):
        return _stands_before(sentence, piece, cue, at)  # "visited Bergen, where she met"
    on_island = key == "on" and not _ISLANDS.isdisjoint(tokens.keys[at : piece.last])
    if not (key in _IN or on_island or goes and key in _TO):
        return False
    if piece.first < cue.first:
        return _stands_before(sentence, piece, cue, at)
    town = sentence.by_token.get(at - 1) if piece.kind == Kind.COUNTRY else None
    if town is not None and town.head == "CITY" and tokens.keys[town.start - 1] not in _IN:
        return False  # "a delegation from the twin city Kobe in Japan"
    return goes and key in _TO or not (_is_governed(sentence, at, cue) or is_of_other_verb(sentence, at, cue))


def _is_hosting(sentence: Sentence, clause: Clause) -> bool:
    """ "Lima hosted talks between", "Lima plays host to": does the clause say so of its subject?"""
    return clause.lemma == "host" or clause.lemma == "play" and sentence.tokens.keys[clause.last : clause.last + 1] == ("host",)


def _is_where(sentence: Sentence, at: int) -> bool:
    """Does ", where" follow at token ``at``, days aside: "to Lima from 3 to 5 June, where she met"?"""
    tokens, last = sentence.tokens, min(at + _DAYS, sentence.last)
    here = next((n for n in range(at, last) if not tokens.bits[n] & (voc.TIME | voc.DIGIT | voc.PREP | voc.PUNCT)), last)
    return here < last and tokens.keys[here] == "where"


def _tells_of_town(sentence: Sentence, at: int, piece: Piece) -> bool:
    """ "In the Peruvian capital, Lima", "in the old Peruvian border town of Ostra": does token ``at`` go with the word for the town?"""
    tokens, between = sentence.tokens, sentence.tokens.keys[at + 1 : piece.first]
    if len(between) > _BEFORE_TOWN or _TOWNS.isdisjoint(between) or tokens.bits[at] & (voc.PREP | voc.PUNCT):
        return False
    return not any(bits & voc.DET for bits in tokens.bits[at + 1 : piece.first])


def _stands_before(sentence: Sentence, piece: Piece, cue: Cue, at: int) -> bool:
    """Is a place before the cue its own: at the sentence's head, between subject and verb, before ", where" or "to meet"?"""
    clause, tokens = cue.clause, sentence.tokens
    subject = clause.subject_first if clause is not None else -1
    if opens(sentence, at) and piece.first < (subject if subject >= 0 else cue.first):
        return True
    if clause is None:
        return False
    if "where" in tokens.keys[max(piece.last, subject - 2) : subject] or _is_of_subject(sentence, clause, at):
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


def _is_of_subject(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Is the preposition at token ``at`` that of an encounter that acts itself in the clause: "A meeting in Lima brought together"?"""
    tokens, loose = sentence.tokens, voc.CAP | voc.DET | voc.PREP | voc.TIME | voc.DIGIT | voc.PUNCT | voc.GENITIVE
    if any(at < other.first < clause.first for other in sentence.clauses):
        return False
    noun = max((n for n in range(max(sentence.first, at - _BEYOND), at) if tokens.words[n].nouns), default=-1)
    return noun >= 0 and all(tokens.bits[n] & loose or tokens.keys[n] in VENUES for n in range(noun + 1, at))


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
