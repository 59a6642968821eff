"""Companies and societies that no table knows, behind an office that such bodies have: how far their names reach."""

from pressparse import vocabulary as voc
from pressparse.lexicon.names import FAMILY_FIRST, LOWER_PARTICLES, THINGS_THAT_ARE_NAMES
from pressparse.lexicon.offices import LEADS_A_COMPANY, OF_COMPANIES, RECEIVING
from pressparse.lexicon.things import COMPANIES
from pressparse.lexicon.words import QUOTES
from pressparse.mentions.pieces import Piece
from pressparse.mentions.reading import STOPS_LEFT, Reading

_KNOWN = voc.OPENS | voc.PORTFOLIO | voc.THING | voc.MODIFIER
_TRADES = COMPANIES | frozenset(
    "bank giant group corporation developer operator producer lender utility insurer carrier retailer brewer miner contractor exporter importer multinational major distributor builder publisher "
    "consultancy foundation charity think-tank nonprofit ngo consortium enterprise holding organisation organization association university institute".split()
)
_FEWEST, _MOST, _VOWELS = 3, 5, frozenset("aeiouy")  # letters of a body
_OF_PLAIN_WORDS = voc.PORTFOLIO | voc.THING | voc.MODIFIER | voc.PLAIN | voc.VERB | voc.FUNCTION
_INSIDE = frozenset("of for in to the without & 4".split())
_LOW_SUFFIXES = frozenset("plc gmbh ag spa s.p.a. group holding".split())
_LONGEST_TRADE, _LONGEST_QUOTED = 6, 12
_NAMED_IN_FRONT = frozenset(
    "university college academy institute school hospital foundation federation confederation association society league union congress club chamber church guild trust".split()
)
BEFORE_BODIES = OF_COMPANIES | frozenset(("commander", "registrar", "secretary", "vice-chancellor", "vice chancellor", "dean", "rector"))
_LETTERED = BEFORE_BODIES | frozenset(
    "head chief member representative governor spokesperson vice-president vice-chairman co-chair vice-chair professor provost commissioner".split()
)
OF_FIRMS = LEADS_A_COMPANY | {"country director", "country manager"}
_HEADING, _MINISTRIES = (
    frozenset(
        "head chief director chairman chairwoman chairperson chair commander fellow assistant lecturer treasurer auditor officer".split()
    ),
    ("mo", "min"),
)
_CLOSING_COMPANY = frozenset((",", ";", ")", "(", ".", "and"))
_BEHIND_TRADES = _CLOSING_COMPANY | {"led", "headed"}
_APPOSING, _BRANCHES = frozenset((",", "(")), frozenset((voc.COUNTRY, voc.AREA))
_CLOSING = frozenset((",", ";", ")"))
_BOARD = frozenset("board of the directors trustees governors management".split())


def is_apposed(reading: Reading, head: int) -> bool:
    """Does a comma or bracket stand before the head, as behind a name?"""
    return head > reading.first and reading.keys[head - 1] in _APPOSING


def _unknown_company(reading: Reading, i: int, is_apposed: bool) -> int:
    """How far the unknown name of a company reaches from ``i``: all of it behind a name and a comma, else two words before a mark or one;
    ``i`` where none stands.
    """
    bits, at = reading.bits, i
    while at < reading.last and at not in reading.begins and (_is_of_name(bits[at]) or at > i and _joins_names(reading, at)):
        at += 1
    if at > i and bits[i] & (voc.PORTFOLIO | voc.THING | voc.MODIFIER) and reading.keys[at - 1] != "limited":
        return i
    if is_apposed:
        return at + 1 if at > i and at < reading.last and reading.keys[at] in _LOW_SUFFIXES else at
    trade = next((n + 1 for n in range(i + 1, at) if bits[n] & (voc.PORTFOLIO | voc.THING)), 0)
    if trade and at - trade > 1:
        return trade  # "Norvik Energy Jane Roe"
    if at > i + 2 and at < reading.last and reading.keys[at] == "," and _opens_named(reading, at + 1):
        return at  # "Norvik Cold Storage, Jane Roe"
    pair = at == i + 2 and at < reading.last and reading.keys[at] in _CLOSING
    return at if pair else min(i + 1, at)


def _company_of_words(reading: Reading, i: int) -> int:
    """Where a company's name of plain words ends at ``i``: "CEO of Clean Energy Partners Jane Roe", "of Women in Tech,"; ``i`` where there are not two."""
    bits, end, known = reading.bits, i, i
    while end < reading.last and not _is_title(reading, end) and (bits[end] & voc.CAP or end > i and _goes_on(reading, end)):
        end += 1
        if not bits[end - 1] & voc.CAP:
            known = end + 1
        elif bits[end - 1] & _OF_PLAIN_WORDS:
            known = end
    if known == i or end < i + 2 or any(at in reading.begins and reading.begins[at][1].kind == voc.HEAD for at in range(i, end)):
        return i
    return end if end - known < 2 else known if known > i + 1 else i


def _goes_on(reading: Reading, at: int) -> bool:
    """A small word inside the name of a company, before another word of it: "Women in Tech"."""
    return reading.keys[at] in _INSIDE and at + 1 < reading.last and bool(reading.bits[at + 1] & voc.CAP) and at + 1 not in reading.begins


def behind_trade(reading: Reading, i: int) -> tuple[int, int] | None:
    """The unknown company at or behind token ``i``, where lower-case words of its trade stand there ("the French energy company Totalva,"); None where
    none does. Only before a mark, a title or a lower-case word other than a verb's subject would need.
    """
    at = reading.begins[i][0] if i in reading.begins and reading.begins[i][1].kind == voc.NATION else i
    start = next((n + 1 for n in range(at, min(at + _LONGEST_TRADE, reading.last)) if reading.keys[n] in _TRADES), 0)
    if not start or any(
        not (reading.bits[n] & voc.LOWER or reading.keys[n] == "ngo" or reading.keys[n].endswith("-based"))
        or reading.bits[n] & voc.FUNCTION
        for n in range(at, start)
    ):
        return None
    if start < reading.last and reading.keys[start] in QUOTES:
        return _quoted(reading, start)
    end = start
    while (
        end < reading.last
        and (_is_of_name(reading.bits[end]) or end > start and _joins_names(reading, end))
        and not _is_title(reading, end)
    ):
        end += 1
    if end == start or end < reading.last and reading.keys[end] not in _BEHIND_TRADES and not _is_title(reading, end):
        return None
    return start, end


def _quoted(reading: Reading, at: int) -> tuple[int, int] | None:
    """The name in the quotation marks that open at ``at``, with them."""
    behind = range(at + 2, min(at + _LONGEST_QUOTED, reading.last))
    end = next((n for n in behind if reading.keys[n] in QUOTES), at)
    return (at, end + 1) if end > at and reading.bits[at + 1] & voc.CAP else None


def _is_title(reading: Reading, at: int) -> bool:
    return at in reading.begins and reading.begins[at][1].kind in (voc.HONORIFIC, voc.RANK)


def _several_words(reading: Reading, i: int) -> int:
    """Where an unknown name of several words ends at ``i`` before a comma or bracket ("Director of Amigos da Serra, Jane Roe"), else ``i``."""
    end = _unknown_company(reading, i, True)
    if end == i or end + 1 >= reading.last or reading.keys[end] not in _APPOSING:
        return i
    return end if end > i + 1 or _opens_a_name(reading, end + 1) else i


def _closed_run(reading: Reading, i: int) -> int:
    """Where an unknown name of several words ends at ``i`` that closes what is said of somebody: "Jane Roe, President of Inuit Kanata."; else ``i``."""
    end = _unknown_company(reading, i, True)
    return end if end > i + 1 and (end >= reading.last or reading.keys[end] in _CLOSING_COMPANY) else i


def _one_word(reading: Reading, i: int) -> int:
    """Where an unknown name of one word ends at ``i`` right before a name of two ("Chairman of Norvik Jane Roe"), else ``i``."""
    last, words = reading.last, reading.bits[i : i + 4]
    is_run = i + 3 <= last and all(_is_of_name(bits) and not bits & (_KNOWN | voc.PLAIN) for bits in words[:3])
    return i + 1 if is_run and not (i + 3 < last and words[3] & voc.CAP) and reading.keys[i] not in THINGS_THAT_ARE_NAMES else i


def _opens_a_name(reading: Reading, at: int) -> bool:
    """Do two capitalised words that no table knows stand at ``at``?"""
    return at + 1 < reading.last and all(_is_of_name(bits) and not bits & _KNOWN for bits in reading.bits[at : at + 2])


def _opens_named(reading: Reading, at: int) -> bool:
    """Does a name begin at ``at``, with a title or without?"""
    return _opens_a_name(reading, at) or _is_title(reading, at)


def _is_of_name(bits: int) -> bool:
    return bool(bits & voc.CAP) and not bits & (STOPS_LEFT | voc.ADV)


def _joins_names(reading: Reading, at: int) -> bool:
    """A particle inside a name: "Amigos da Serra"."""
    return reading.keys[at] in LOWER_PARTICLES and at + 1 < reading.last and bool(reading.bits[at + 1] & voc.CAP)


def letters(reading: Reading, i: int) -> int:
    """Where an unknown body in capitals ends at ``i`` that a name in other letters follows ("President of TRANSKOIL Jane Roe"), else ``i``."""
    bits = reading.bits
    if i + 1 >= reading.last or not bits[i] & voc.CAPS or bits[i] & (voc.PORTFOLIO | voc.THING | STOPS_LEFT) or i in reading.begins:
        return i
    return i if bits[i + 1] & voc.CAPS or len(reading.keys[i]) < 3 else i + 1


def is_lettered(reading: Reading, at: int) -> bool:
    """Are the letters right behind an office a body's ("Chairman NEB Ana Brandt", "DG DTC"), no name in capitals ("Director LEE Min-ho")?"""
    bits, key = reading.bits, reading.keys[at] if at < reading.last else ""
    if not _FEWEST <= len(key) <= _MOST or not key.isalpha() or not bits[at] & voc.CAPS or at in reading.begins or key in FAMILY_FIRST:
        return False
    is_shouted = bits[at - 1] & voc.CAPS and len(reading.keys[at - 1]) > _FEWEST
    is_named = at + 1 < reading.last and bits[at + 1] & voc.CAP
    return not (is_shouted or is_named and (bits[at + 1] & voc.CAPS or not _VOWELS.isdisjoint(key) and len(key) < _MOST - 1))


def is_in_company(reading: Reading, i: int) -> bool:
    """ "In (the) company of the Minister"."""
    return reading.keys[i] == "company" and i > reading.first and "in" in reading.keys[max(reading.first, i - 2) : i]


def names_society(reading: Reading, core: int, step: int) -> bool:
    """Is the word before ``core`` the last of a school's or society's name: "Arvika State University Dean"?"""
    start, entry = reading.ends[core]
    return start == step and entry.kind == voc.BODY_HEAD and entry.value in _NAMED_IN_FRONT and reading.is_high(step)


def company_behind(reading: Reading, i: int, at: int, head: str) -> int:
    """Where the unknown name of a company ends at ``i`` behind the preposition at token ``at``, ``i`` where none stands."""
    preposition = reading.keys[at]
    if head in OF_FIRMS and preposition in ("of", "at") and (end := _company_of_words(reading, i)) > i:
        return end
    if head in LEADS_A_COMPANY and preposition in ("of", "at"):
        return _unknown_company(reading, i, is_apposed(reading, at - len(head.split())))
    if preposition != "of":
        return i
    if head in OF_COMPANIES and is_apposed(reading, at - len(head.split())) and (end := _closed_run(reading, i)) > i:
        return end
    if i != at + 1:
        return max(_lettered(reading, i, head), _one_word(reading, i) if head.split()[-1] in _HEADING else i)  # "Director of the FBI,"
    if head == "board":
        return max(_several_words(reading, i), _unknown_company(reading, i, False))
    if head in OF_COMPANIES:
        return max(letters(reading, i), _several_words(reading, i), i if head in RECEIVING else _one_word(reading, i))
    end = _several_words(reading, i) if head.split()[-1] in _HEADING else i
    return end if end > i and _opens_named(reading, end + 1) else _lettered(reading, i, head)  # "head of Hydro-Norvik, Jane Roe"


def _lettered(reading: Reading, i: int, head: str) -> int:
    """Where the letters end at ``i`` that a body of this head's is known by, ``i`` where none stand; those of a ministry ("MOFA") are the state's."""
    if head not in _LETTERED and head.split()[-1] not in _HEADING or reading.keys[i].startswith(_MINISTRIES):
        return i
    return letters(reading, i)


def without_board(reading: Reading, body: Piece) -> tuple[int, int] | None:
    """The body that a board is of: "the board of directors of Norvik Energy"; None where it is not named."""
    at = body.first + (reading.keys[body.first] in ("management", "supervisory"))
    if reading.keys[at] != "board":
        return body.first, body.last
    while at < body.last and reading.keys[at] in _BOARD:
        at += 1
    if at == body.last - 1 and reading.bits[at] & voc.PORTFOLIO:
        return body.first, body.last  # "the Board of Trade"
    return (at, body.last) if at < body.last else None


def past_branch(reading: Reading, at: int) -> int:
    """Where the state ends whose name closes a body's at token ``at``, before a mark: "Director of Statistics Norway,"; ``at`` where none does."""
    j, entry = reading.begins.get(at, (at, None))
    if (
        entry is None
        or entry.kind not in _BRANCHES
        or j < reading.last
        and reading.keys[j] not in _CLOSING_COMPANY
        and not _is_title(reading, j)
    ):
        return at
    return j
