"""What an office is, apart from how it is printed: its head and the words of its portfolio."""

from functools import lru_cache

from pressparse.lexicon.offices import ABBREVIATIONS, HEADS_OF_GOVERNMENT, HEADS_OF_STATE, THRONES

_SYNONYMS = {
    "defence": "defense", "labour": "labor", "premier": "prime minister", "adviser": "advisor", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair", "external": "foreign", "finances": "finance", "vice-president": "vice president", "centre": "center", "director-general": "director general",
    "secretary-general": "secretary general", "vice-premier": "vice premier", "spokesman": "spokesperson", "spokeswoman": "spokesperson", "amir": "emir",
}  # fmt: skip
_STOP = frozenset("the of for to and a an on at in affairs relations & ' 's , republic state his her".split())

_STATE_HEADS = frozenset(
    "president;king;queen;emir;sultan;emperor;grand duke;prince;pope;supreme leader;governor-general;governor general;ruler;state president;grand duchess;amir;leader;captain regent".split(
        ";"
    )
)
_GOVERNMENT_HEADS = frozenset(
    "prime minister;premier;chancellor;taoiseach;chief minister;first minister;chief executive;prime minister-designate".split(";")
)
_OF_A_REGION = ("premier of ", "chief minister of ")
ANY_DIPLOMAT = frozenset(("envoy", "diplomat"))  # whom they may speak of
_SENT = ("ambassador", "high commissioner", "permanent representative", "chargé d'affaires", "chargé d’affaires", "consul general")
_TELLING_APART = frozenset("deputy vice acting former assistant under-secretary undersecretary ex-president elect prime".split())


@lru_cache(maxsize=4096)
def office_words(text: str) -> frozenset[str]:
    """The content words of an office, in one spelling.

    >>> office_words("Minister of Defence") == office_words("defense minister")
    True
    """
    low = ABBREVIATIONS.get(text, text).casefold().replace("’", "'").replace(",", " ")
    low = " ".join(_SYNONYMS.get(word, word) for word in low.split())
    return frozenset(word for word in low.split() if word not in _STOP)


@lru_cache(maxsize=4096)
def is_same_office(spoken: str, head: str, held: str) -> bool:
    """May ``spoken`` ("the minister", "the premier") speak of the holder of the office ``held``?

    >>> is_same_office("premier", "premier", "Prime Minister"), is_same_office("minister", "minister", "Minister of Trade")
    (True, True)
    """
    low, low_spoken = held.casefold(), spoken.casefold()
    if low == low_spoken:
        return True
    if head in HEADS_OF_STATE:
        return (
            low.startswith(f"{low_spoken} of ")
            or low in _STATE_HEADS
            or low.split()[0] in ("president", "king", "emir", "sultan", "queen")
            and "of the" not in low
        )
    if head in ("monarch", "sovereign"):
        return low in THRONES
    if head in HEADS_OF_GOVERNMENT:
        return low in _GOVERNMENT_HEADS
    if head == "leader" and low_spoken == "leader":
        return low in _STATE_HEADS or low in _GOVERNMENT_HEADS
    if low.startswith(_OF_A_REGION) and head != "premier":
        return False  # "Premier of Victoria" is no prime minister of a state
    if head in ANY_DIPLOMAT and held.split(" to ")[0].casefold().endswith(_SENT):
        return True
    spoken_words, held_words = office_words(spoken), office_words(held)
    if spoken_words == held_words:
        return True
    if not spoken_words <= held_words:
        return False
    return _principal(spoken_words) == _principal(held_words)


def _principal(words: frozenset[str]) -> frozenset[str]:
    """The words that set one post apart from another of the same head: a deputy is not the minister."""
    return words & _TELLING_APART
