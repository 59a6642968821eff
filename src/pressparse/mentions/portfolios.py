"""What offices are in charge of: how far the words of a portfolio reach ("for Trade and Industry"), and where no preposition opens it: "Director Fisheries", "Secretary (Trade)", "General Officer Commanding the Eastern Command"."""

from pressparse import vocabulary as voc
from pressparse.lexicon.names import SMALL_WORDS_THAT_ARE_NAMES, THINGS_THAT_ARE_NAMES
from pressparse.mentions.pieces import Kind
from pressparse.mentions.reading import JOINING, STOPS_LEFT, Reading

_OF_ONE_WORD = frozenset("secretary director commissioner director-general".split())
_PLAIN_BEFORE = (
    _OF_ONE_WORD
    | {f"{rank} secretary" for rank in ("additional", "joint", "cabinet", "permanent", "principal", "deputy", "state")}
    | {
        "deputy director",
        "director general",
        "minister of state",
        "under secretary",
        "special secretary",
        "principal secretary",
        "deputy secretary",
    }
)
_BRACKETED = _PLAIN_BEFORE | {"vice-chancellor", "vice chancellor", "pro vice-chancellor", "pro-vice-chancellor", "pro vice chancellor", "deputy vice-chancellor", "vice president", "vice-president", "vice-rector", "provost"}  # fmt: skip
_NUMBERED = frozenset(("task force", "task group", "group", "squadron", "flotilla", "battalion", "brigade", "regiment", "fleet"))
_LONGEST_BRACKET = 8
_INDEPENDENT_CHARGE = ("(", "independent", "charge", ")")  # of a Minister of State with no minister above
_END_WORDS = frozenset((voc.COUNTRY, voc.RANK, voc.HONORIFIC, voc.HEAD, voc.PLURAL_HEAD))
_HEADLINE_VERBS = frozenset(("visits", "calls", "addresses", "talks"))  # nouns too, but of no portfolio


def past_portfolio(reading: Reading, j: int, head: str) -> int:
    """Where the portfolio or command ends that stands right behind the head that ends at token ``j``; ``j`` where none does."""
    if head in _NUMBERED and j < reading.last and reading.bits[j] & voc.DIGIT:
        return j + 1  # "Task Force 74"
    if head.endswith("commanding"):
        return _past_command(reading, j)
    if tuple(reading.keys[j : j + 4]) == _INDEPENDENT_CHARGE:
        j += 4
    if reading.keys[j - 1] == "mos" and j < reading.last and reading.bits[j] & voc.CAP and reading.bits[j] & (voc.PORTFOLIO | voc.CAPS):
        return past_words(reading, j)  # "MoS PMO, Personnel and Space"
    if head == "minister assisting" and j < reading.last and (chief := reading.read.get(j + (reading.keys[j] == "the"))) is not None:
        return chief.last  # "Minister Assisting the Treasurer"
    if head not in _BRACKETED:
        return j
    if head == "minister of state" and j + 1 < reading.last and reading.keys[j] == "and" and reading.bits[j + 1] & voc.PORTFOLIO:
        return past_words(reading, j + 1)  # "Minister of State and Foreign Affairs"
    bracketed = _past_bracketed(reading, j)
    return bracketed if bracketed > j else _past_words(reading, j) if head in _PLAIN_BEFORE else j


def _past_bracketed(reading: Reading, j: int) -> int:
    """Where a portfolio in brackets ends behind the head that ends at token ``j``, before a name or a comma: "Secretary (Europe West) Jane Roe"; else ``j``."""
    if j >= reading.last or reading.keys[j] != "(":
        return j
    end = next((at for at in range(j + 2, min(j + _LONGEST_BRACKET, reading.last)) if reading.keys[at] == ")"), j)
    if end == j or not all(reading.bits[at] & voc.CAP or reading.keys[at] in ("and", "&", "of", "/") for at in range(j + 1, end)):
        return j
    is_portfolio = any(reading.bits[at] & (voc.PORTFOLIO | voc.THING) or at in reading.begins for at in range(j + 1, end))
    is_portfolio = is_portfolio or reading.keys[end + 1 : end + 2] in (("&",), ("and",))  # "Secretary (DKRE) & Director General"
    goes_on = end + 1 < reading.last and (reading.bits[end + 1] & voc.CAP or reading.keys[end + 1] in (",", "of", "at", "&", "and"))
    return end + 1 if is_portfolio and goes_on else j


def _past_words(reading: Reading, j: int) -> int:
    """Where a portfolio ends that stands right behind the head, before a name or a title: "Secretary Planning Jane Roe"; else ``j``."""
    bits, at = reading.bits, j
    while (
        at < reading.last
        and bits[at] & voc.CAP
        and bits[at] & voc.PORTFOLIO
        and at not in reading.read
        and reading.keys[at] not in THINGS_THAT_ARE_NAMES
    ):
        at += 1
        if at + 1 < reading.last and reading.keys[at] in ("and", "&") and bits[at + 1] & voc.PORTFOLIO and bits[at + 1] & voc.CAP:
            at += 1
    if at == j or at >= reading.last:
        return j
    is_titled = at in reading.begins and reading.begins[at][1].kind in (voc.HONORIFIC, voc.RANK)
    names = bits[at : at + 2]
    is_named = at + 1 < reading.last and all(b & voc.CAP and not b & (STOPS_LEFT | voc.PORTFOLIO | voc.THING | voc.MODIFIER) for b in names)
    return at if is_titled or is_named and at not in reading.begins and at + 1 not in reading.begins else j


def _past_command(reading: Reading, j: int) -> int:
    """Where the command ends that a "General Officer Commanding" leads, which no preposition opens; else ``j``."""
    at = j + (j < reading.last and reading.keys[j] == "the")
    end = at
    while end < reading.last and reading.bits[end] & voc.CAP and not reading.bits[end] & STOPS_LEFT:
        end += 1
    return end if end > at else j


def past_words(reading: Reading, i: int) -> int:
    """How far the words of a portfolio or institution reach from ``i``."""
    tokens, at = reading.tokens, i
    while at < reading.last:
        here = tokens.bits[at]
        if at > i and tokens.keys[at] in THINGS_THAT_ARE_NAMES and tokens.keys[at - 1] not in JOINING and _opens_a_name(reading, at):
            break
        if at > i and (at in reading.begins and reading.begins[at][1].kind in _END_WORDS or tokens.keys[at] in _HEADLINE_VERBS):
            break
        if at > i and tokens.keys[at] == "further" and here & voc.LOWER and tokens.bits[at + 1] & voc.VERB:
            break  # "the Minister for Trade further praised"
        if (
            here & (voc.PORTFOLIO | voc.THING)
            or (at > i and _is_noun_of_title(reading, at))
            or (here & voc.CAP and not here & (STOPS_LEFT | voc.PUNCT) and (at == i or here & voc.CAPS))
            or (at in reading.begins and reading.begins[at][1].kind == voc.AREA)
            or tokens.keys[at] in ("and", "&", ",", "of", "the", "for")
            and at > i
            and _goes_on(reading, at)
            or reading.is_of_people(at)
        ):
            at = reading.begins[at][0] if at in reading.begins and reading.begins[at][1].kind == voc.AREA else at + 1
        elif tokens.keys[at] == "(" and at + 2 < reading.last and tokens.bits[at + 1] & voc.CAPS and tokens.keys[at + 2] == ")":
            at += 3
        else:
            break
    return at


def _is_noun_of_title(reading: Reading, at: int) -> bool:
    """A plain noun printed high behind another word printed high ("Financial Transparency"), no verb of a headline."""
    both = reading.bits[at - 1] & reading.bits[at] & voc.CAP
    if both and reading.keys[at].endswith("s") and reading.past_bracket(at + 1) > at + 1:
        return True  # "the Association of African Central Banks (AACB)"
    is_verb = reading.bits[at] & voc.VERB and voc.verb_lookup()[reading.keys[at]][1] == voc.THIRD
    return bool(both) and bool(reading.bits[at] & voc.PLAIN) and not is_verb


def _opens_a_name(reading: Reading, at: int) -> bool:
    """Does a capitalised word that no table knows follow: "Minister of Finance Christian Roe"?"""
    if at + 1 >= reading.last or not reading.bits[at] & voc.CAP:
        return False
    bits = reading.bits[at + 1]
    return bool(bits & voc.CAP) and not bits & (STOPS_LEFT | voc.PORTFOLIO | voc.THING | voc.MODIFIER | voc.OPENS)


def _goes_on(reading: Reading, at: int) -> bool:
    """Does the list of portfolio words go on behind the small word at ``at``?"""
    tokens, nxt = reading.tokens, at + 1
    while nxt < min(reading.last, at + 3) and tokens.keys[nxt] in ("the", "and"):
        nxt += 1
    if nxt in reading.read and reading.read[nxt].last < reading.last:  # "Bilateral Relations and ASEAN Affairs"
        body = reading.read[nxt]
        return body.kind == Kind.BODY and bool(reading.bits[nxt] & voc.CAPS and reading.bits[body.last] & voc.PORTFOLIO)
    if nxt >= reading.last or nxt in reading.read:
        return False
    if nxt in reading.begins and reading.begins[nxt][1].kind not in (voc.BODY_HEAD, voc.BODY, voc.AREA):
        return False
    if nxt in reading.begins and reading.begins[nxt][1].kind == voc.AREA:
        return True
    if not tokens.bits[nxt] & (voc.PORTFOLIO | voc.THING) or not (tokens.bits[nxt] & voc.CAP or not tokens.bits[at - 1] & voc.CAP):
        return False
    if tokens.keys[at] == ",":
        return any(key in ("and", "&") for key in tokens.keys[at + 1 : nxt + 10])
    return True


def opens_family_name(reading: Reading, at: int) -> bool:
    """Is "To", printed high before a word that no table knows, a family name: "Minister To Halvor"?"""
    if reading.keys[at] not in SMALL_WORDS_THAT_ARE_NAMES or not reading.bits[at] & voc.CAP or at + 1 >= reading.last:
        return False
    return bool(reading.bits[at + 1] & voc.CAP) and not reading.bits[at + 1] & (
        voc.OPENS | voc.PORTFOLIO | voc.THING | voc.FUNCTION | voc.VERB
    )
