"""What belongs on the right to the head word of an office or a body.

tail   := ("of" | "for" | "to" | "at" | "on" | "in") ["the"] (country | city | body | office | portfolio words)
"""

from attrs import define

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import (
    CALLING,
    DIPLOMATS,
    LEADS_A_COMPANY,
    MISSIONS,
    OF_COMPANIES,
    ONE_A_STATE,
    OWN_OFFICES,
    RANKED_TAIL_PREPOSITIONS,
    RECEIVING,
    SENT,
    TAIL_PREPOSITIONS,
)
from pressparse.lexicon.things import DELEGATIONS, STANCES
from pressparse.mentions.bodies import is_organ
from pressparse.mentions.companies import (
    BEFORE_BODIES,
    behind_trade,
    company_behind,
    is_apposed,
    is_lettered,
    letters,
    past_branch,
    without_board,
)
from pressparse.mentions.pieces import Kind, Piece
from pressparse.mentions.portfolios import opens_family_name, past_portfolio, past_words
from pressparse.mentions.reading import Reading
from pressparse.mentions.realms import past_genitive, past_places, past_realm, past_state, past_style, state_based_in
from pressparse.mentions.schools import past_faculty, school_in
from pressparse.vocabulary import Entry

PLACES = frozenset((voc.CITY, voc.REGION, voc.RISKY))
_STATES_AND_PLACES = frozenset((voc.COUNTRY, *PLACES))
_PEOPLE_WORDS = frozenset((voc.HEAD, voc.RANK, voc.HONORIFIC, voc.PLURAL_HEAD, voc.DEMONYM))
_OWNING = frozenset(("the", "his", "her", "its", "our"))
_RESIDENT = frozenset(("resident coordinator", "resident representative", "representative", "country director"))
_MINISTERS = frozenset(
    ("minister", "secretary", "secretary of state", "state secretary", "state minister", "minister of state", "deputy minister")
)
_OF_OFFICES = voc.PORTFOLIO | voc.THING | voc.PUNCT | voc.CONJ  # what may go on behind a place: "of Kisumu County", no given name
_CLOSING = frozenset((",", ".", ";", ")", "and", "at", "in", "on", "was", "said"))
_ABROAD = frozenset(("delegation", "mission", "office", "embassy"))  # "the EU Delegation to Kenya", no delegation on its way
_LED = OF_COMPANIES | LEADS_A_COMPANY | {"head", "leader", "representative"}
_LETTERED = (BEFORE_BODIES - RECEIVING) | {"governor"}
_WITHOUT_FIELD = ONE_A_STATE - {"vice president"}
_TITLES, _LONGEST_OFFICE = frozenset((voc.RANK, voc.HONORIFIC)), 5  # tokens: "Foreign Policy Coordination Office"
_WITHIN = frozenset(
    "office,ministry,cabinet,government,department,prime minister's office,prime minister's department,war cabinet,presidency,president's office".split(
        ","
    )
) | {f"office of {holder}" for holder in ("the president", "the prime minister")}


@define(eq=False)
class Tails:
    """Where the designation ends, where its core ends, the country and body named on the right, a state inside the core."""

    last: int
    end: int
    country: str | None
    body: tuple[int, int] | None
    cut: tuple[int, int] | None


@define(eq=False)
class Tail:
    """One tail: where it ends, where it ends as part of the core (-1 where it is no part), its country and organization."""

    last: int
    end: int
    country: str | None = None
    body: tuple[int, int] | None = None


def read_tails(reading: Reading, j: int, head: str, is_body: bool) -> Tails:
    """Everything on the right of the head that ends at token ``j``."""
    last = end = past_portfolio(reading, j, head)
    if last == j and not is_body and (direct := _right_behind(reading, j, head)) is not None:
        return Tails(direct.last, max(direct.end, j), direct.country, direct.body, None)
    country: str | None = None
    body: tuple[int, int] | None = None
    cut: tuple[int, int] | None = None
    keys = reading.keys
    while last < reading.last:
        at = reading.past_bracket(last) if keys[last] == "(" else last
        if at >= reading.last or keys[at] not in TAIL_PREPOSITIONS or opens_family_name(reading, at):
            break
        tail = _tail(reading, at, head, is_body)
        if tail is None:
            break
        if tail.end == tail.last and keys[at] in ("to", "for", "in"):
            reach = past_places(reading, tail.last)
            tail.last = tail.end = reach
        if tail.end > 0:
            cut = (end, last) if end < last and cut is None else cut
            end = tail.end
        country = tail.country or country
        body = body or (None if is_body else tail.body)
        last = tail.last
    return Tails(last, end, country, body, cut if cut and cut[1] < end else None)


def _right_behind(reading: Reading, j: int, head: str) -> Tail | None:
    """The body right behind an office that a comma sets behind a name: "Jane Roe, Chairman Joint Staff Committee,"."""
    inner = reading.read.get(j)
    if inner is None and head in _LETTERED and is_lettered(reading, j):
        return Tail(j + 1, -1, None, (j, j + 1))
    if inner is None or inner.kind != Kind.BODY or head not in BEFORE_BODIES or not reading.bits[j] & voc.CAP:
        return None
    last = reading.past_bracket(inner.last)
    titled = last in reading.begins and reading.begins[last][1].kind in _TITLES  # "Chairman Joint Staff Committee General Roe"
    apposed = is_apposed(reading, j - len(head.split())) and (last >= reading.last or reading.keys[last] in _CLOSING)
    if not titled and not apposed:
        return None
    return _designation(reading, inner, "of", head, False)


def _tail(reading: Reading, at: int, head: str, is_body: bool) -> Tail | None:
    """The tail that opens with the preposition at token ``at``."""
    keys, preposition = reading.keys, reading.keys[at]
    i = _past_owner(reading, at + 1)
    if i >= reading.last:
        return None
    if preposition == "at" and head in CALLING and MISSIONS.isdisjoint(keys[i : i + 5]):
        return None  # "received three ambassadors at State House"
    if (
        head in (DELEGATIONS if is_body else _LED)
        and preposition in ("of", "at", "from")
        and (known := behind_trade(reading, i)) is not None
    ):
        return _trade(reading, i, known, is_body)
    if is_body and preposition == "of" and (end := past_genitive(reading, i)) > i:
        return Tail(end, end - 1, reading.begins[i][1].value)
    if i in reading.read and (is_body or reading.read[i].kind != Kind.OFFICES):
        return _designation(reading, reading.read[i], preposition, head, is_body)
    if i in reading.begins:
        j, entry = reading.begins[i]
        if entry.kind in _STATES_AND_PLACES:
            return _place(reading, j, entry, at, head)
        if entry.kind == voc.NATION and (j in reading.read or reading.bits[min(j, reading.last - 1)] & (voc.CAP | voc.PORTFOLIO)):
            reach = past_words(reading, j)
            return Tail(reach, reach, entry.value) if reach > j else None
        if entry.kind in _PEOPLE_WORDS:
            return None
    if preposition in RANKED_TAIL_PREPOSITIONS and not reading.bits[i] & (voc.PORTFOLIO | voc.CAP):
        return None
    if (company := company_behind(reading, i, at, head)) > i:
        return Tail(company, company if is_body else -1, None, (i, company))
    if preposition == "for" and (head in _WITHOUT_FIELD or reading.bits[i] & voc.LOWER and reading.is_encounter(i)):
        return None  # "best wishes to the Crown Prince for Ramadan", "joined the Governor for the meeting"
    if preposition == "in" and not reading.bits[i] & voc.PORTFOLIO:
        return None  # "representatives of farmers in Nová Ves"
    reach = past_words(reading, i)
    if preposition == "at" and (head in RECEIVING or reach < reading.last and reading.bits[reach] & (voc.CAP | voc.TIME) == voc.CAP):
        return None  # "called on the President at Aiwan-e-Sadr", "received the Prime Minister at Government Hill"
    if reach > i and head in _LED and (branch := past_branch(reading, reach)) > reach:
        return Tail(branch, -1, reading.begins[reach][1].value, (i, branch))
    return Tail(reach, reach) if reach > i else None


def _trade(reading: Reading, i: int, known: tuple[int, int], is_body: bool) -> Tail:
    """The company of its trade that stands at ``known``, of the nation at token ``i``, without its quotation marks."""
    nation = reading.begins[i][1] if i in reading.begins and reading.begins[i][1].kind == voc.NATION else None
    marks = reading.keys[known[0]] in ('"', "“", "«", "„")
    return Tail(known[1], known[1] if is_body else -1, nation.value if nation else None, (known[0] + marks, known[1] - marks))


def _past_owner(reading: Reading, i: int) -> int:
    """The token behind "the", behind "His Majesty the", behind a style of states such as "Kingdom of"."""
    while i < reading.last and reading.keys[i] in _OWNING and not (i in reading.begins and reading.begins[i][1].kind == voc.COUNTRY):
        i += 1  # but "The Gambia" is all of a name
    return past_realm(reading, past_style(reading, i))


def _is_of_body(reading: Reading, at: int) -> bool:
    """Is the delegation or mission before token ``at`` a body's that sits abroad: "the EU Delegation", "Delegation of the European Union"?"""
    behind = reading.ends.get(at)
    return behind is not None and behind[1].kind == voc.BODY or at - 2 >= reading.first and bool(reading.bits[at - 2] & voc.CAPS)


def _designation(reading: Reading, inner: Piece, preposition: str, head: str, is_body: bool) -> Tail | None:
    """A body or an office as a tail: "of the Senate", "to the President", "in the Prime Minister's Office"."""
    is_word = inner.last == inner.first + 1 or preposition == "for" or head.endswith("minister")
    if inner.kind == Kind.BODY and is_word and reading.bits[inner.first] & voc.PORTFOLIO and head in _MINISTERS:
        end = max(inner.core[1], past_words(reading, inner.first))
        return Tail(max(inner.last, end), end, inner.country)  # "Minister for Enterprise", "Minister of Health and Sports"
    if inner.kind == Kind.BODY and (preposition == "on" or preposition in ("in", "within") and inner.value not in _WITHIN):
        return None
    if inner.kind != Kind.BODY and preposition in ("on", "in", "at", "from", "within"):
        return None
    if inner.kind == Kind.BODY and preposition in ("of", "at", "in") and (end := past_faculty(reading, inner, head)) > inner.first:
        return Tail(inner.last, end, inner.country, school_in(reading, end, inner.last))
    if inner.kind == Kind.BODY and preposition != "to" and not is_body and not is_organ(reading.tokens, inner):
        based = state_based_in(reading, inner.first)
        if (branch := past_branch(reading, inner.last)) > inner.last:
            return Tail(branch, -1, reading.begins[inner.last][1].value, (inner.first, branch))
        body = (inner.first + 1, inner.last) if based else without_board(reading, inner)
        return Tail(inner.last, -1, based or inner.country, body)
    if inner.kind == Kind.OFFICE and (end := _past_office_of(reading, inner.last)) > inner.last:
        return Tail(end, end, inner.country)  # "Head of the President's Press Office"
    whole = is_body and inner.organization is not None
    body = inner.organization if inner.kind != Kind.BODY else None
    return Tail(inner.last, inner.last if whole else inner.core[1], inner.country, body)


def _past_office_of(reading: Reading, at: int) -> int:
    """Where the name of somebody's own office ends behind a genitive at token ``at``, which is returned where none stands."""
    if reading.keys[at] not in ("'s", "'"):
        return at
    for end in range(at + 1, min(at + 1 + _LONGEST_OFFICE, reading.last)):
        if reading.keys[end] in OWN_OFFICES:
            return end + 1
        if not reading.bits[end] & (voc.CAP | voc.PORTFOLIO):
            break
    return at


def _place(reading: Reading, j: int, entry: Entry, at: int, head: str) -> Tail | None:
    """The state or place that ends at token ``j`` as a tail, behind the preposition at ``at``."""
    preposition = reading.keys[at]
    if preposition == "to" and head in _ABROAD:
        return Tail(j, j) if _is_of_body(reading, at) else None
    if preposition in ("in", "at"):
        return Tail(j, j) if head in DIPLOMATS and preposition == "in" and (entry.kind != voc.COUNTRY or head in _RESIDENT) else None
    if preposition == "on":
        return None
    if preposition == "to" and head.removesuffix("-designate").split()[-1] not in SENT and head not in DIPLOMATS:
        return None
    if j < reading.last and reading.keys[j] == "'s" and not STANCES.isdisjoint(reading.keys[j + 1 : j + 4]):
        return None  # "assured the Prime Minister of Germany's solidarity"
    if preposition == "to" or preposition == "for" and entry.kind == voc.COUNTRY:
        return Tail(j, j)
    if entry.kind != voc.COUNTRY:
        reach = past_words(reading, j) if j < reading.last and (reading.bits[j] & _OF_OFFICES or letters(reading, j) > j) else j
        return Tail(past_state(reading, reach, entry.value), reach, entry.value)
    if j + 2 < reading.last and reading.keys[j] == "(" and reading.keys[j + 2] == ")":
        return Tail(j + 3, -1, entry.value)
    return Tail(j, -1, entry.value)
