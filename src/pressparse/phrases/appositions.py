"""What stands behind a name and belongs to it.

postfix    := ("of" | "from") (country | body | town) | "(" country ")" | mark ["the"] office ["and" office] ["," body] | "(" office ")"
            | mark body | "," honours
"""

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import NOT_OF_A_STATE, OF_COMPANIES
from pressparse.mentions.bodies import is_of_state
from pressparse.mentions.pieces import Kind, Piece
from pressparse.phrases.cursor import CLOSING, Cursor
from pressparse.phrases.letters import is_of_congress, skip_honours
from pressparse.phrases.official import Official, read_office
from pressparse.phrases.origins import read_origin

_MARKS = frozenset((",", "(", "-", "–", "—", ":", "/"))
_ENDS = frozenset((";", ".", ")", "(", "\\", "and", "*", "|"))
_CLOSES_BODY = _ENDS | {","}
_OF_COMPANIES = OF_COMPANIES | NOT_OF_A_STATE
_FILLERS = frozenset(
    "first woman female youngest new current incumbent newly-elected newly-appointed re-elected who is was serving as currently also concurrently simultaneously newly appointed elected".split()
)
_INTRODUCING = frozenset(("with", "by", "to", "between"))
_BEING = ("is", "was")
_SIDING = frozenset(("on", "from", "for"))
_MOST_APPOSITIONS = 2


def read_postfixes(cursor: Cursor, official: Official) -> None:
    """Reads everything that stands behind the official's name and belongs to it."""
    keys = cursor.tokens.keys
    if official.last < cursor.last and keys[official.last] == ",":
        skip_honours(cursor, official)
    while cursor.at < len(cursor.pieces) and official.last < cursor.last:
        key = keys[official.last]
        if key == "(" and is_of_congress(cursor, official):
            continue
        if key in ("of", "from", "for") and read_origin(cursor, official):
            continue
        if (
            key in _MARKS or key == "the" and cursor.is_run_on(official) or key == "who" and cursor.key(official.last + 1) in _BEING
        ) and _apposition(cursor, official, key):
            continue
        break
    if official.offices and not official.state:
        official.country = _side(cursor, official.last)


def _side(cursor: Cursor, at: int) -> str | None:
    """The state of the side that somebody stands on: "Jane Roe, Minister of Trade, on the Norwegian side"."""
    at += cursor.key(at) == ","
    if cursor.key(at) not in _SIDING or cursor.key(at + 1) != "the" or cursor.at >= len(cursor.pieces):
        return None
    piece = cursor.pieces[cursor.at]
    is_side = piece.kind == Kind.NATION and piece.first == at + 2 and cursor.key(piece.last) in ("side", "part")
    return piece.value if is_side else None


def _apposition(cursor: Cursor, official: Official, mark: str) -> bool:
    """Reads ", Minister of Trade of Peru," or "(NO)", or ", Alliance for Clean Water"."""
    at, piece = official.last + 1, cursor.pieces[cursor.at]
    if not official.offices and cursor.key(at) in ("of", "from") and piece.kind in (Kind.COUNTRY, Kind.BODY):
        at += 1  # "Jane Roe, of Peru, and"
    while at < piece.first and (cursor.tokens.bits[at] & (voc.DET | voc.POSS) or cursor.tokens.keys[at] in _FILLERS):
        at += 1
    if piece.first != at:
        return False
    if piece.kind == Kind.OFFICE:
        return official.appositions < _MOST_APPOSITIONS and _apposed_offices(cursor, official, mark)
    if piece.kind == Kind.BODY:
        return _apposed_body(cursor, official, piece, mark)
    if piece.kind in (Kind.NAME, Kind.THING):
        return _apposed_company(cursor, official, piece)
    if piece.kind == Kind.COUNTRY and (mark == "(" or _is_listed(cursor, official, piece)):
        official.country, official.last = official.country or piece.value, piece.last + (mark == "(" and cursor.key(piece.last) == ")")
        cursor.at += 1
        return True
    return False


def _is_listed(cursor: Cursor, official: Official, piece: Piece) -> bool:
    """ "Jane Roe, Minister of Trade, Norway;" closing an item of a list, "Jane Roe, of Norway, and" amid one."""
    if not official.offices:
        return cursor.key(official.last + 1) in ("of", "from") and cursor.key(piece.last) in CLOSING
    return cursor.key(piece.last) in (";", ".") and cursor.key(official.last) in (",", "-", "–", "—")


def _apposed_offices(cursor: Cursor, official: Official, mark: str) -> bool:
    n = cursor.at
    if cursor.gap(n) == ("'s",) and cursor.kind(n + 1) == Kind.OFFICE and not cursor.pieces[n + 1].country:
        return _apposed_aide(cursor, official)
    while cursor.kind(n + 1) == Kind.OFFICE and (cursor.is_joined(n) or cursor.is_adjacent(n)):
        n += 1
    reach = cursor.past_things(n)
    last = cursor.pieces[reach].last
    if (
        cursor.names_holder(n)
        or mark == ","
        and _opens_abbreviated(cursor, n)
        or official.is_apposed
        and _opens_next(cursor, n)
        or official.offices
        and (_opens_titled(cursor, n, mark) or cursor.gap(n) == (",",) and cursor.kind(n + 1) == Kind.OFFICE and cursor.names_holder(n + 1))
    ):
        return False
    if last < cursor.last and cursor.tokens.keys[last] not in CLOSING and mark == "," and not _closes(cursor, last):
        return False
    state = cursor.pieces[cursor.at].country
    if state and official.state and state != official.state and official.offices:
        return False  # "the Vice President of Norway, Jane Roe, Kenya's High Commissioner to Norway": two of a list
    if mark == "," and (_is_plural_verb(cursor, last) or official.offices and _acts(cursor, official, last)):
        return False  # "PM Doe, Swiss Foreign Minister meet": two people; "After talks with PM Doe, the minister said"
    if not (official.offices and mark == "(" and last == cursor.pieces[n].first + 1 and cursor.tokens.bits[last - 1] & voc.CAPS):
        official.offices += [read_office(cursor.tokens, piece) for piece in cursor.pieces[cursor.at : n + 1]]
    if reach > n and cursor.pieces[n].core[1] == cursor.pieces[n].last:
        official.offices[-1].text += " " + cursor.tokens.slice(cursor.pieces[n].last, last)
    official.appositions += 1
    official.last = last
    cursor.at = reach + 1
    if mark == "(" and cursor.key(last) == ")":
        official.last += 1
    return True


def _apposed_aide(cursor: Cursor, official: Official) -> bool:
    """ "Jane Roe, the Norwegian President's National Security Adviser": the second office is hers, of the first one's state."""
    chief, piece = cursor.pieces[cursor.at : cursor.at + 2]
    if cursor.names_holder(cursor.at + 1) or piece.last < cursor.last and cursor.tokens.keys[piece.last] not in CLOSING:
        return False
    official.offices.append(read_office(cursor.tokens, piece))
    official.country = official.country or chief.country
    official.appositions += 1
    official.last = piece.last
    cursor.at += 2
    return True


def _opens_next(cursor: Cursor, n: int) -> bool:
    """ "The Minister, Ana Brandt, the Governor, Jane Roe": an office that a comma and a name follow, in a list of such."""
    return cursor.gap(n) in ((",",), ("(",)) and cursor.kind(cursor.past_titles(n + 1)) == Kind.NAME


def _opens_abbreviated(cursor: Cursor, n: int) -> bool:
    """ "Trade Minister Ana Brandt, National Security Adviser (NSA) Jane Roe": an office that its letters and a name follow."""
    gap = cursor.gap(n) or ()
    if gap == ("(",):
        return cursor.gap(n + 1) == (")",) and cursor.kind(cursor.past_titles(n + 2)) == Kind.NAME
    return gap[:1] == ("(",) and gap[2:] == (")",) and cursor.kind(cursor.past_titles(n + 1)) == Kind.NAME


def _opens_titled(cursor: Cursor, n: int, mark: str) -> bool:
    """ "The Minister for Trade Ana Brandt, the Trade Secretary, Ms. Jane Roe", "Director, Research, Dr Jane Roe": an office that a comma, a title and a name follow, what it is for between."""
    m = n + 1 + (cursor.gap(n) == cursor.gap(n + 1) == (",",) and cursor.kind(n + 1) in (Kind.THING, Kind.BODY))
    return mark == "," and cursor.gap(n) == (",",) and cursor.kind(named := cursor.past_titles(m)) == Kind.NAME and named > m


def _is_plural_verb(cursor: Cursor, at: int) -> bool:
    """A bare verb form that only a plural subject has ("meet"), no noun."""
    if at >= cursor.last or not cursor.tokens.bits[at] & voc.VERB or cursor.tokens.words[at].nouns:
        return False
    return voc.verb_lookup()[cursor.tokens.keys[at]][1] == voc.BASE


def _acts(cursor: Cursor, official: Official, last: int) -> bool:
    """Is the office right before token ``last`` a "the minister" with a verb behind it, and so who acts? One printed high only behind a preposition."""
    tokens, at = cursor.tokens, cursor.pieces[cursor.at].first
    if tokens.keys[at - 1] != "the" or last >= cursor.last or not tokens.bits[last] & (voc.VERB | voc.AUXILIARY):
        return False
    first = official.first - bool(tokens.bits[official.first - 1] & voc.DET)
    return not tokens.bits[at] & voc.CAP or tokens.keys[first - 1] in _INTRODUCING


def _closes(cursor: Cursor, at: int) -> bool:
    """May an apposition end before the word at ``at``?"""
    return bool(cursor.tokens.bits[at] & (voc.VERB | voc.AUXILIARY | voc.ADV | voc.PREP | voc.REL | voc.CONJ | voc.TIME))


def _apposed_body(cursor: Cursor, official: Official, piece: Piece, mark: str) -> bool:
    """A body behind a name in a list: "Maria Silva, Alliance for Clean Water"."""
    high = bool(cursor.tokens.bits[piece.first] & voc.CAP)
    if not high or official.organization or mark == ":" or cursor.key(piece.last) not in _CLOSES_BODY:
        return False
    official.is_of_organ = is_of_state(cursor.tokens, piece)
    is_portfolio = mark == "(" and any(head.endswith("minister") for head in official.heads)  # "Minister for Transport (Rail)"
    if not official.is_of_organ and not is_portfolio:
        official.organization = cursor.tokens.slice(*piece.core)
    official.country = official.country or piece.country
    official.last = piece.last
    cursor.at += 1
    cursor.skip_bracket(official)
    return True


def _apposed_company(cursor: Cursor, official: Official, piece: Piece) -> bool:
    """ "Jane Roe, Director, Volta River;": an unknown name that ends the item behind an office that companies have."""
    office = official.offices[-1] if official.offices else None
    if office is None or not official.appositions or office.organization or official.organization:
        return False
    if office.head not in _OF_COMPANIES or cursor.key(piece.last) not in (";", ".", ")"):
        return False
    official.organization = cursor.tokens.slice(*piece.core)
    official.last = piece.last + (cursor.key(piece.last) == ")")
    cursor.at += 1
    return True
