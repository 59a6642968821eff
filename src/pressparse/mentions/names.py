"""Personal names: runs of capitalised words that no table claims.

name   := (capitalised | initial | particle)+ [nickname] [", "? suffix]
A run that holds a word of :data:`~pressparse.lexicon.things.THINGS` names a thing and is read as such, so do the names of ships,
and runs that open as the names of places do.
"""

from pressparse import vocabulary as voc
from pressparse.lexicon.calendar import MONTHS
from pressparse.lexicon.names import (
    FAMILY_FIRST,
    HONOURS,
    LOWER_PARTICLES,
    NEVER_NAMES,
    PEERS,
    PLACE_OPENERS,
    SMALL_WORDS_THAT_ARE_NAMES,
    THINGS_THAT_ARE_NAMES,
)
from pressparse.lexicon.things import COMPANIES, SHIP_PREFIXES, VESSELS
from pressparse.lexicon.words import SUBORDINATORS
from pressparse.mentions.pieces import Kind, Piece
from pressparse.tokens import Tokens

_NEVER = voc.DIGIT | voc.PUNCT | voc.GENITIVE
_SMALL = (
    voc.DET | voc.POSS | voc.PRON | voc.PREP | voc.CONJ | voc.REL | voc.BE | voc.HAVE | voc.DO | voc.MODAL | voc.NEG | voc.ADV | voc.TIME
)
_BEFORE_PLACES = frozenset(("in", "at", "near", "outside"))
_BEFORE_NAMES = frozenset((",", "and", "by", "with", ";", ":"))
_VOWELS = frozenset("aeiouy")
_BEFORE_PEOPLE = frozenset("with met meet meets received receives welcomed hosted and , between by".split())
_NAMED = VESSELS | COMPANIES  # nouns before the name of a thing
_OF_THINGS = voc.THING | voc.PLAIN
_NEVER_INSIDE = _NEVER | _SMALL
_LEADS_ON = LOWER_PARTICLES | {"of", '"', "“", "‘", "'"}  # what in lower case may stand inside a name


def read_names(tokens: Tokens, first: int, last: int, taken: dict[int, int], titles: set[int]) -> list[Piece]:
    """The names and things in tokens ``first`` to ``last``; ``taken`` maps each token of the pieces already read to the piece's first.

    ``titles`` are the ends of the offices, ranks and honorifics: behind one a word is a name that is none elsewhere.
    """
    found: list[Piece] = []
    reached = first
    spots = tokens.where(voc.CAP, first, last)
    for i in _with_low(tokens, spots, last, taken, titles) if titles else spots:
        # A piece that a name has run into ("Mark IV Industries Inc") holds its other words no longer.
        if i < reached or taken.get(i, -1) >= reached:
            continue
        if _opens_name(tokens, i, i == first) or i in titles and _is_name_behind_title(tokens, i):
            piece = _read_run(tokens, i, last, taken, i in titles)
            if piece.kind == Kind.NAME and i not in titles and _is_no_person(tokens, i, piece.last, taken):
                piece.kind = Kind.THING
            found.append(piece)
            reached = piece.last
    return found


def _with_low(tokens: Tokens, spots: list[int], last: int, taken: dict[int, int], titles: set[int]) -> list[int]:
    """The spots with those where a name begins in lower case behind a title."""
    bits = tokens.bits
    low = [at for at in titles if at < last and not bits[at] & voc.CAP and at not in taken and _is_name_behind_title(tokens, at)]
    return sorted(spots + low) if low else spots


def _opens_name(tokens: Tokens, i: int, opens_sentence: bool) -> bool:
    bits = tokens.bits[i]
    if not bits & voc.CAP or tokens.keys[i] in SUBORDINATORS:
        return False
    if bits & (_NEVER | _SMALL):
        return _is_name_after_all(tokens, i) or not opens_sentence and _is_small_name(tokens, i)
    if (
        bits & voc.VERB
        and not opens_sentence
        and (_is_headline_verb(tokens, i) or tokens.bits[i - 1] & voc.MODAL or tokens.keys[i - 1] == "to")
    ):
        return False
    if tokens.keys[i] in NEVER_NAMES and not _next_is_cap(tokens, i):
        return False
    return not (opens_sentence and bits & (voc.VERB | voc.MODIFIER) and not _next_is_cap(tokens, i))


def _is_name_behind_title(tokens: Tokens, i: int) -> bool:
    """A month that is a given name, or a particle in lower case: "Minister April Hawksby", "Minister al Mutlaq"."""
    if tokens.keys[i] not in SMALL_WORDS_THAT_ARE_NAMES and not tokens.bits[i] & voc.TIME or not _next_is_cap(tokens, i):
        return False
    return not (tokens.bits[i] & _SMALL and tokens.bits[i + 1] & voc.VERB)  # "Minister Will Meet"


def _is_no_person(tokens: Tokens, i: int, last: int, taken: dict[int, int]) -> bool:
    """Is the untitled run at ``i`` a place's or ship's, one of several words behind an article ("the Anton Roe ferry"), or one with the letters of a body?"""
    if _is_place_or_ship(tokens, i, last):
        return True
    if last == i + 1 or last in taken:
        return False
    return bool(i) and tokens.keys[i - 1] == "the" or any(_are_letters(tokens, at, at == i) for at in range(i, last))


def _are_letters(tokens: Tokens, at: int, opens: bool) -> bool:
    """Letters of a body in a run of other words: "Korda HPP", "NGO Watch"; family names in capitals have vowels, or stand in the table where they open."""
    key, printed = tokens.keys[at], tokens.slice(at, at + 1)
    if not tokens.bits[at] & voc.CAPS or not 2 < len(key) < 5 or not printed.isalpha() or key in FAMILY_FIRST:
        return False
    return _VOWELS.isdisjoint(key) or opens and at + 1 < len(tokens) and not tokens.bits[at + 1] & voc.CAPS


def _is_place_or_ship(tokens: Tokens, i: int, last: int) -> bool:
    """Is the run at ``i`` the name of a ship or, with something in, at or near it, of a place?"""
    before = tokens.keys[i - 1] if i else ""
    key = tokens.keys[i]
    if before in _NAMED or key in PLACE_OPENERS or key in SHIP_PREFIXES and tokens.bits[i] & voc.CAPS and last > i + 1:
        return True
    return before in _BEFORE_PLACES and not (last < len(tokens) and tokens.bits[last] & voc.GENITIVE)


def _is_name_after_all(tokens: Tokens, i: int) -> bool:
    """A small word or month that starts a name: "Do Van Lam", "May Aung", "An Min-ho"."""
    key = tokens.keys[i]
    if i + 1 >= len(tokens) or not tokens.bits[i + 1] & voc.CAP or tokens.bits[i + 1] & (_NEVER | _SMALL | voc.THING | voc.OPENS):
        return False
    return key in LOWER_PARTICLES and key not in ("the", "y", "e", "as", "a") and bool(tokens.bits[i] & voc.CAP)


def _is_small_name(tokens: Tokens, i: int) -> bool:
    """A small word or month printed high amid words printed low, before a word of a name: "met Will Roe, the envoy", "with May Roe"."""
    before = i - 2 if tokens.keys[i - 1] in (",", "and") else i - 1
    if before < 0 or tokens.bits[i] & _NEVER or not _next_is_cap(tokens, i) or tokens.bits[i + 1] & (_NEVER | _OF_THINGS | voc.PORTFOLIO):
        return False
    if tokens.bits[i] & voc.TIME:
        return tokens.keys[i] in MONTHS and tokens.keys[i - 1] in _BEFORE_PEOPLE
    return bool(tokens.bits[i - 1] & voc.LOWER) or before < i - 1 and bool(tokens.bits[before] & (voc.LOWER | voc.CAP))


def _next_is_cap(tokens: Tokens, i: int) -> bool:
    at = i + 1
    if tokens.bits[i] & voc.TIME and tokens.keys[at : at + 1] and tokens.keys[at] in LOWER_PARTICLES:
        at += 1  # "Minister Jan de Boer"
    return at < len(tokens) and bool(tokens.bits[at] & voc.CAP) and not tokens.bits[at] & (_SMALL | voc.OPENS)


def _read_run(tokens: Tokens, i: int, last: int, taken: dict[int, int], is_titled: bool) -> Piece:
    """The run of name words that starts at ``i``; ``is_titled`` where a title stands before it."""
    keys, end, thing = tokens.keys, i, False
    while end < last and (taken.get(end) != end or end == i):
        bits = tokens.bits[end]
        if (
            bits & voc.CAP
            and not bits & (_NEVER_INSIDE if end > i else _NEVER)
            and not (bits & voc.VERB and end > i and _is_headline_verb(tokens, end))
        ):
            is_given = keys[end] in THINGS_THAT_ARE_NAMES and (is_titled or end == i and _is_given_name(tokens, i))
            thing = thing or bool(bits & _OF_THINGS) and not is_given and not (is_titled and not bits & voc.THING)
            end += 1
        elif keys[end] not in _LEADS_ON:
            break
        elif _is_particle(tokens, end, last, taken):
            end += 1
        elif (reach := max(_nickname(tokens, end, last), _peerage(tokens, i, end, last))) > end:
            end = reach
        else:
            break
    end = max(end, i + 1)
    core = _without_honours(tokens, i, end) if end > i + 1 else end
    if end < last and (keys[end] == "," or tokens.bits[end] & voc.SUFFIX):
        end = _suffix(tokens, end, last)
    if end > core and not thing and keys[end - 1] not in HONOURS:
        core = end
    if not thing and not (end == i + 1 and (_is_pair(keys[i]) or is_titled and _is_plain_behind_rank(tokens, i))):
        return Piece(Kind.NAME, i, end, "", (i, core))
    return Piece(Kind.THING, i, end, "", (i, end))


def _is_plain_behind_rank(tokens: Tokens, i: int) -> bool:
    """ "Major Milestone", "General Services": adjectives that look like ranks, before a plain noun."""
    return tokens.keys[i - 1] in ("general", "major") and bool(tokens.bits[i] & (voc.PLAIN | voc.PORTFOLIO))


def _is_given_name(tokens: Tokens, i: int) -> bool:
    """ "Bill" and "Oscar", and "Park" before a hyphen's pair ("Park Min-seo"), behind a comma, "and" or "by", before a word that no table knows: "Bill Roe"."""
    if i + 1 >= len(tokens):
        return False
    is_family = tokens.keys[i] in FAMILY_FIRST and "-" in tokens.keys[i + 1]
    is_apart = i > 0 and tokens.keys[i - 1] in _BEFORE_NAMES or is_family and (not i or tokens.keys[i - 1] == ".")
    if not is_apart or not is_family and tokens.keys[i] not in ("bill", "oscar"):
        return False
    return bool(tokens.bits[i + 1] & voc.CAP) and not tokens.bits[i + 1] & (_OF_THINGS | _NEVER_INSIDE | voc.PORTFOLIO | voc.OPENS)


def _is_pair(key: str) -> bool:
    """Two states or bodies joined by a hyphen: "Norway-NATO"."""
    return "-" in key and any(
        entry.kind in (voc.COUNTRY, voc.NATION, voc.BODY) and not entry.rest
        for part in key.split("-")
        for entry in voc.gazetteer().get(part, ())
    )


def _is_headline_verb(tokens: Tokens, at: int) -> bool:
    """A capitalised verb that closes a name in a headline: "Meets", "Received"."""
    key = tokens.keys[at]
    return bool(tokens.bits[at] & voc.VERB) and (key.endswith("ed") or key in NEVER_NAMES or _is_third_person(tokens, at))


def _peerage(tokens: Tokens, first: int, at: int, last: int) -> int:
    """Where "of Ashdown" ends behind the name of a peer, else ``at``."""
    if at + 1 >= last or tokens.keys[at] != "of" or not first or tokens.keys[first - 1] not in PEERS:
        return at
    return at + 2 if tokens.bits[at + 1] & voc.CAP and at == first + 1 else at


def _is_third_person(tokens: Tokens, at: int) -> bool:
    """A capitalised verb of a headline ("Minister Meets Envoy") is no part of a name."""
    return not tokens.bits[at] & voc.THING and voc.verb_lookup()[tokens.keys[at]][1] == voc.THIRD


def _is_particle(tokens: Tokens, at: int, last: int, taken: dict[int, int]) -> bool:
    """A lower-case particle with a capitalised word behind it ("von", "de la", "bin")."""
    ahead = at
    while ahead < last and ahead < at + 3 and tokens.keys[ahead] in LOWER_PARTICLES and not tokens.bits[ahead] & voc.CAP:
        ahead += 1
    if ahead == at or ahead >= last:
        return False
    return taken.get(ahead) != ahead and bool(tokens.bits[ahead] & voc.CAP) and not tokens.bits[ahead] & _NEVER


def _nickname(tokens: Tokens, at: int, last: int) -> int:
    """Where a nickname ends in quotation marks or brackets between two parts of a name, else ``at``."""
    if at + 3 >= last or tokens.keys[at] not in ('"', "“", "‘", "'") or tokens.keys[at + 2] not in ('"', "”", "’", "'"):
        return at
    return at + 3 if tokens.bits[at + 1] & voc.CAP and tokens.bits[at + 3] & voc.CAP else at


def _suffix(tokens: Tokens, end: int, last: int) -> int:
    """The end with ", Jr." or "III" behind it."""
    at = end + 1 if end + 1 < last and tokens.keys[end] == "," else end
    titles = at > end and tokens.keys[at] in HONOURS and at + 1 < last and tokens.bits[at + 1] & voc.CAP
    if tokens.keys[at : at + 2] == ("mp", "for") or titles and not tokens.bits[at + 1] & voc.SUFFIX:
        return end  # an office: "Jane Roe, MP for Arvika"; of the next in a list: "Jane Roe, MEP Karl Lund and"
    if at < last and tokens.bits[at] & voc.SUFFIX and tokens.bits[at] & voc.CAP and (tokens.keys[at] not in ("v", "e") or at == end):
        return at + 1
    return end


def _without_honours(tokens: Tokens, first: int, end: int) -> int:
    """Where the name proper ends, marks of honour ("KC", "MP") aside."""
    while end > first + 1 and tokens.keys[end - 1] in HONOURS and tokens.bits[end - 1] & (voc.CAPS | voc.CAP):
        end -= 1
    return end
