"""The phrases of the tables that stand in a sentence: leftmost, longest, by kind; what is part of a personal name is left out."""

from pressparse import vocabulary as voc
from pressparse.lexicon.offices import HEADS_OF_GOVERNMENT, HEADS_OF_STATE
from pressparse.mentions.lookalikes import Match, is_part_of_name
from pressparse.tokens import Tokens
from pressparse.vocabulary import Entry

_BOUND_HONORIFICS = frozenset(
    "u m. ma ko bu pak don count nana chief emir amir raja nai dom sri ing lic arch eng fr father count baron comrade ato khun lord lady comptroller mama meme tate naa nii morena kuku amb barrister arc surv pharm barr "
    "engineer architect advocate maestro doctor pastor apostle evangelist chevalier ustad ustadz ustaz puan encik phra swami acharya ir ar igwe etsu adv chf malam mallam".split()
)
_BEFORE_PORTFOLIOS = frozenset(("of", "for", "and", "&", ",", "on"))
_OF_A_WHOLE = HEADS_OF_STATE | HEADS_OF_GOVERNMENT
_IN_OFFICE = voc.PORTFOLIO | voc.CAP | voc.GENITIVE
_CONDITIONAL = frozenset((voc.RANK, voc.HEAD, voc.HONORIFIC, voc.BODY_HEAD))
_BEFORE_HOLDINGS = voc.DET | voc.MODIFIER | voc.PORTFOLIO | voc.CAP
_IN_NAMES = frozenset((voc.HONORIFIC, voc.HEAD, voc.NATION, voc.COUNTRY, voc.CITY, voc.RISKY, voc.REGION, voc.BODY))


def match_entries(tokens: Tokens, first: int, last: int) -> list[Match]:
    """Every entry read in tokens ``first`` to ``last``, as (first, last, entry), none overlapping another."""
    found: list[Match] = []
    before: Match | None = None
    reached, words, keys = first, tokens.words, tokens.keys
    for i in tokens.where(voc.OPENS, first, last):
        if i < reached:
            continue
        word, match = words[i], None
        alone, longer = word.alone, word.longer
        if longer and i + 1 < last and (entries := longer.get(keys[i + 1])):
            match = _longest(tokens, i, last, entries)
        if match is None and alone:
            match = _alone(tokens, i, alone)
        if match is not None:
            reached = match[1]
            if match[2].kind not in _IN_NAMES or not is_part_of_name(tokens, first, match, before):
                found.append(match)
            before = match
    return found


def _longest(tokens: Tokens, i: int, last: int, entries: tuple[Entry, ...]) -> Match | None:
    """The longest of the ``entries`` of several words that stands at token ``i``."""
    keys = tokens.keys
    for entry in entries:
        end = i + 1 + len(entry.rest)
        if end <= last and keys[i + 1 : end] == entry.rest and not _opens_body(tokens, end, entry):
            return i, end, entry
    return None


def _alone(tokens: Tokens, i: int, entries: tuple[Entry, ...]) -> Match | None:
    """The entry that the word at token ``i`` is by itself."""
    for entry in entries:
        if entry.kind not in _CONDITIONAL or _may_stand_alone(tokens, i, entry):
            return i, i + 1, entry
    return None


def _opens_body(tokens: Tokens, end: int, entry: Entry) -> bool:
    """ "Head of the Government Administration": what looks like a head of government heads a body."""
    if entry.value not in _OF_A_WHOLE or end >= len(tokens) or not tokens.bits[end] & voc.CAP:
        return False
    word = tokens.words[end]
    return any(other.kind == voc.BODY_HEAD for others in (word.alone, *word.longer.values()) for other in others)


def _may_stand_alone(tokens: Tokens, i: int, entry: Entry) -> bool:
    """May an entry of one word be read at ``i``? A low rank only as "the admiral", an honorific that is also a word only before a name."""
    if entry.kind == voc.BODY_HEAD:  # "after holding talks"
        return tokens.keys[i] != "holding" or bool(tokens.bits[i] & voc.CAP or tokens.bits[max(i - 1, 0)] & _BEFORE_HOLDINGS)
    if entry.kind == voc.HEAD:
        if i > 1 and tokens.keys[i - 1] == "-" and tokens.bits[i - 2] & voc.DIGIT and tokens.end[i - 2] == tokens.start[i] - 1:
            return False  # "a 12-member team"
        if entry.value == "chief" and _is_chief_of_people(tokens, i):
            return False  # "Chief Ademola Roe"
        if entry.value == "justice" and i > 0 and tokens.keys[i - 1] in _BEFORE_PORTFOLIOS:
            return tokens.keys[i - 1] == "," and _stands_before_name(
                tokens, i
            )  # "the Chair, Justice Roe", not "the Ministry of Law and Justice"
        # "an official visit"
        return entry.value != "official" or not (i + 1 < len(tokens) and tokens.bits[i + 1] & voc.NOUN)
    if entry.kind == voc.RANK:
        return bool(tokens.bits[i] & voc.CAP) or i > 0 and tokens.keys[i - 1] == "the" and "admiral" in tokens.keys[i]
    return tokens.keys[i] not in _BOUND_HONORIFICS or _stands_before_name(tokens, i)


def _is_chief_of_people(tokens: Tokens, i: int) -> bool:
    """ "Chief" that honours the bearer of a name of two words, in no office ("Police Chief", "Chief Medical Adviser")."""
    if not tokens.bits[i] & voc.CAP or not _stands_before_name(tokens, i) or i > 0 and tokens.bits[i - 1] & _IN_OFFICE:
        return False
    return i + 2 < len(tokens) and bool(tokens.bits[i + 2] & voc.CAP) and not tokens.bits[i + 2] & voc.OPENS


def _stands_before_name(tokens: Tokens, i: int) -> bool:
    if i + 1 >= len(tokens) or not tokens.bits[i + 1] & voc.CAP or tokens.bits[i + 1] & (voc.THING | voc.PORTFOLIO | voc.FUNCTION):
        return False
    follower = tokens.keys[i + 1]
    return "-" not in follower or follower.startswith(("al-", "el-"))  # "President Ma Chang-wook": a family name
