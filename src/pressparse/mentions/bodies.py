"""Which bodies are organs of a state, and which states and towns an office lies in."""

from pressparse import vocabulary as voc
from pressparse.lexicon.geography import regions
from pressparse.lexicon.things import BODY_HEADS, STATE_BODIES, STATE_COUNCILS
from pressparse.mentions.pieces import Piece
from pressparse.tokens import Tokens

_REGIONAL = frozenset("regional district city municipal provincial county oblast village".split())
_OF_EITHER = frozenset(("administration", "office"))
_OF_GOVERNMENT = frozenset(
    "government intergovernmental president president's presidential prime minister minister's cabinet executive state".split()
)
_PARLIAMENTS = frozenset(
    "khural hural shura sabha sejm cortes diet folketing storting riksdag eduskunta saeima seimas riigikogu kenesh jirga skupština skupstina legislature".split()
)
# What lies with a chamber of parliament or a seat of government is of the state: "the Senate Foreign Relations Committee".
_CHAMBERS = frozenset("senate parliament duma knesset bundestag parliamentary presidential na".split())
_COMMITTEES = frozenset((("standing", "committee"), ("select", "committee"), ("parliamentary", "committee")))
_OF_CONGRESSES = frozenset(
    "congress national people people's 's of the federal general u.s. us state republic deputies union".split()
)  # of parliaments
_LONGEST_ORGAN = 3  # letters of an organ's abbreviation: "PM Secretariat", "NSC Secretariat"
_HEADS = frozenset(BODY_HEADS)
_PARTS = frozenset("division directorate unit section wing desk subdivision".split())
_OF_FIELDS = voc.PORTFOLIO | voc.THING | voc.PLAIN | voc.MODIFIER | voc.FUNCTION | voc.CONJ | voc.PREP
_SHORT = frozenset(("union", "federation", "government", "council", "republic", "national council", "board"))


def is_organ(tokens: Tokens, body: Piece) -> bool:
    """Is the body an organ of a state, or part of one ("the Senate's Foreign Affairs Committee")?"""
    if is_of_state(tokens, body):
        return True
    owner = body.organization
    return owner is not None and is_of_state(tokens, Piece(body.kind, *owner, tokens.keys[owner[1] - 1], owner))


def is_of_state(tokens: Tokens, body: Piece) -> bool:
    """Is the body a state's ministry or top organ, not an organization of its own?

    International bodies, agencies, banks, courts, universities, companies, societies and parties are none.
    """
    words = tokens.keys[body.core[0] : body.core[1]]
    joined = " ".join(words)
    if joined.endswith("representative office"):
        return True
    if body.value == "secretariat" and tokens.bits[body.core[0]] & voc.CAPS and len(words[0]) > _LONGEST_ORGAN:
        return False  # "AFRIPOL Secretariat"
    if _is_of_several_states(words):
        return False  # "OSCE Parliamentary Assembly"
    if "embassy" in words:
        return True
    if body.value.casefold().endswith("congress") and not _OF_CONGRESSES.issuperset(words):
        return False  # "African National Congress"
    if body.value == "administration" and not _REGIONAL.isdisjoint(words):
        return True
    if (words[0] in _PARTS or words[-1] in _PARTS) and _is_plain(tokens, body):
        return True
    if body.value in _OF_EITHER and len(words) > 1 and _OF_GOVERNMENT.isdisjoint(words) and joined not in STATE_BODIES:
        return False
    if body.value.split()[-1] in _PARLIAMENTS or not _CHAMBERS.isdisjoint(words) or joined in _SHORT or joined in STATE_BODIES:
        return True
    if body.value in STATE_BODIES:
        return not (body.value in ("department", "national guard") and _is_of_region(tokens, body))
    if body.value == "committee" and (words[:1] == ("committee",) or words[-2:-1] == ("affairs",)):
        return True  # of a parliament
    if words[:2] in _COMMITTEES:
        return True
    if words[-1] == "council" and any(word in STATE_COUNCILS for word in words[:-1] if word != "national" or word == words[-2]):
        return True
    if words[:1] == ("office",) and STATE_COUNCILS & set(words[1:]):
        return True
    return any(" ".join(words[n : n + 2]) in STATE_BODIES for n in range(len(words) - 1)) or " ".join(words[:4]) in STATE_BODIES


def _is_plain(tokens: Tokens, body: Piece) -> bool:
    """Is the body named for its field alone ("the Legal Policy Division", "the Directorate of Education"), and so part of a ministry?"""
    if body.organization is not None or len(_HEADS.intersection(tokens.keys[body.core[0] : body.core[1]])) > 1:
        return False  # "the IGAD Infrastructure Division"
    return all(bits & _OF_FIELDS and not bits & (voc.CAPS | voc.DIGIT) for bits in tokens.bits[body.core[0] : body.core[1]])


def _is_of_several_states(words: tuple[str, ...]) -> bool:
    """Does the name of a body that the tables know open that of an assembly?"""
    if words[-1] != "assembly" or len(words) < _LONGEST_ORGAN:
        return False
    return any(entry.kind == voc.BODY and words[1 : 1 + len(entry.rest)] == entry.rest for entry in voc.gazetteer().get(words[0], ()))


def _is_of_region(tokens: Tokens, body: Piece) -> bool:
    """ "Rhode Island Department of Business Regulation": a region's name in front."""
    opening = tokens.slice(body.first, body.last).split(" Department")[0].split(" National Guard")[0].removesuffix(" State")
    return opening in regions()
