"""Places that no gazetteer holds, told by what they are: "Ferrel region", "the village of Ostra".

region   := capitalised words ("region" | "province" | "district" …) | ("village" | "town" …) "of" capitalised words
capital  := adjective "capital"
stranger := "in" capitalised words, at a stop, a day or a preposition: "in Ostra on Monday"
"""

from collections.abc import Iterator

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.encounters import REGIONS, TOWNS, VENUES, VISITS
from pressparse.lexicon.geography import cities
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.actors import PERSON, Actor

_TAKING_PART = frozenset("part participate participates participated participating".split())  # "took part in Harvest Days"
_NAMED = REGIONS | TOWNS
_NAMING = _NAMED | {"capital"}
_NEARBY, _NEAR = 6, frozenset("near outside outskirts north south east west kilometres kilometers miles km suburb suburbs".split())
_LONGEST = 4  # words of a name
_SHORT = 3  # the same behind "to", which leads to houses and firms as well
_BEHIND = frozenset(
    ". , ; : ( – — on at to for with yesterday today and this near outside during after before as where when who which from last".split()
)


def read_regions(sentence: Sentence, pieces: list[Piece]) -> list[Piece]:
    """The named regions, districts and villages of a sentence, with the country of a known city in the name."""
    keys = sentence.tokens.keys[sentence.first : sentence.last]
    if _NAMING.isdisjoint(keys):
        return []
    named = [(at, span) for at, key in enumerate(keys, sentence.first) if key in _NAMED for span in _spans(sentence, at)]
    return [_with_country(sentence, at, span, pieces) for at, span in named] + list(_capitals(sentence))


def _capitals(sentence: Sentence) -> Iterator[Piece]:
    """ "The Peruvian capital": a place in Peru, whatever its name."""
    for first, last, country in sentence.states:
        if sentence.tokens.keys[last : last + 1] == ("capital",):
            yield Piece(Kind.COUNTRY, first, last, country)


def _spans(sentence: Sentence, at: int) -> Iterator[tuple[int, int]]:
    """The name that stands before the noun at token ``at``, the noun with it, or behind its "of"."""
    bits, keys, first = sentence.tokens.bits, sentence.tokens.keys, at
    while first > max(sentence.first, at - _LONGEST) and bits[first - 1] & voc.CAP and not bits[first - 1] & voc.GENITIVE:
        first -= 1
    if first < at and keys[at] not in TOWNS and (keys[at] != "state" or bits[at] & voc.CAP):
        yield first, at + 1
    elif keys[at] != "state" and keys[at + 1 : at + 2] == ("of",):
        last = at + 2
        while last < min(sentence.last, at + 2 + _LONGEST) and bits[last] & voc.CAP:
            last += 1
        if last > at + 2:
            yield at + 2, last


def _with_country(sentence: Sentence, at: int, span: tuple[int, int], pieces: list[Piece]) -> Piece:
    """The region of the noun at token ``at``, in the country of a known city in its name, of "Peruvian" before or "in Peru" behind it."""
    first, last = span
    known = next(
        (piece for piece in pieces if piece.kind in (Kind.CITY, Kind.REGION) and first <= piece.first and piece.last <= last), None
    )
    if known is not None:
        return Piece(Kind.REGION, first, last, known.value)
    return Piece(Kind.REGION, first, last, _country_around(sentence, at, last))


def _country_around(sentence: Sentence, first: int, last: int) -> str:
    """The state named before token ``first``, plain words aside ("the Peruvian border town of"), or behind ``last``: ", Peru", "in Peru"."""
    bits = sentence.tokens.bits
    while first > sentence.first and bits[first - 1] & voc.LOWER and not bits[first - 1] & (voc.FUNCTION | voc.PREP | voc.DET):
        first -= 1
    behind = last + 1 if sentence.tokens.keys[last : last + 1] in ((",",), ("in",), ("near",)) else -1
    return next((value for start, end, value in sentence.states if end == first or start == behind), "")


def read_strangers(sentence: Sentence, pieces: list[Piece], first: int, last: int) -> list[Piece]:
    """Names of no known kind behind "in" or "to", from token ``first`` to ``last``: towns, as far as one can tell."""
    tokens = sentence.tokens
    found = []
    for at in range(first, last - 1):
        if tokens.keys[at] not in ("in", "to") or tokens.keys[at - 1] in _TAKING_PART or not tokens.bits[at + 1] & voc.CAP:
            continue
        end = at + 1
        while end < min(last, at + 1 + _LONGEST) and tokens.bits[end] & voc.CAP:
            end += 1
        if tokens.keys[at] == "to" and (end - at > _SHORT or tokens.keys[at - 1] in VISITS):
            continue  # "paid a visit to Ocean Works Limited"
        if _is_stranger(sentence, pieces, at + 1, end):
            found.append(_town(sentence, at + 1, end))
    return found


def _town(sentence: Sentence, first: int, last: int) -> Piece:
    """A name as that of a place, in the country of a known town of the name, if it is one that people have as well."""
    country, _ = cities().get(sentence.tokens.slice(first, last), ("", ""))
    return Piece(Kind.REGION, first, last, _country_around(sentence, first, last) or country or near_town(sentence, last) or "")


def near_town(sentence: Sentence, at: int) -> str | None:
    """The country of the known town that a place before token ``at`` is said to be near: ", north of Lima", "outside Lima"."""
    towns = (actor for actor in sentence.actors if actor.head == "CITY" and at < actor.first <= at + _NEARBY)
    return next((town.countries[0] for town in towns if not _NEAR.isdisjoint(sentence.tokens.keys[at : town.first])), None)


def read_behind_house(sentence: Sentence, pieces: list[Piece], last: int) -> list[Piece]:
    """The unknown name behind a house and a comma: "at Lagos House, Ikeja"."""
    tokens, end = sentence.tokens, last + 1
    while end < min(sentence.last, last + 1 + _LONGEST) and tokens.bits[end] & voc.CAP:
        end += 1
    if any(last < actor.start < end and _is_titled(actor) for actor in sentence.actors):
        return []  # "Following the ceremony at Akorda, President Vale held talks", "at the ministry, Mr. Vale"
    if any(last < actor.start < end for clause in sentence.clauses for actor in clause.subject):
        return []
    return [_town(sentence, last + 1, end)] if end > last + 1 and _is_stranger(sentence, pieces, last + 1, end) else []


def _is_titled(actor: Actor) -> bool:
    """Is it somebody with an office, a rank or an honorific, and no town?"""
    official = actor.official
    return official is not None and bool(official.offices or official.rank or official.honorific)


def _is_stranger(sentence: Sentence, pieces: list[Piece], first: int, last: int) -> bool:
    """Does a name, and nothing known but a name, stand there, with a word behind it that lets it end?"""
    tokens = sentence.tokens
    words = range(first, last)
    if any(tokens.bits[at] & (voc.TIME | voc.DIGIT | voc.THING | voc.PLAIN) for at in words):
        return False
    if any(piece.first < last and first < piece.last for piece in pieces if piece.kind not in (Kind.NAME, Kind.THING)):
        return False
    if any(actor.first < last and first < actor.last and (actor.kind != PERSON or actor.start < first) for actor in sentence.actors):
        return False
    if any(tokens.words[at].nouns or tokens.keys[at] in VENUES for at in words):
        return False
    return last >= sentence.last or tokens.keys[last] in _BEHIND or bool(tokens.bits[last] & (voc.TIME | voc.DET))
