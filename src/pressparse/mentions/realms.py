"""How far the name of a state reaches that no table has so: "a Republic of Norway", "Alberta, Canada,"."""

from pressparse import vocabulary as voc
from pressparse.mentions.reading import Reading

REALMS = frozenset(("kingdom", "republic", "sultanate", "emirate", "nation", "country", "federation", "commonwealth", "principality"))


def past_realm(reading: Reading, i: int) -> int:
    """Where the state begins of "Republic of Norland", which no table has by its full name, else ``i``."""
    if i + 2 >= reading.last or reading.keys[i] not in REALMS or reading.keys[i + 1] != "of" or i in reading.begins:
        return i
    at = i + 2 + (reading.keys[i + 2] == "the")
    return at if at in reading.begins and reading.begins[at][1].kind == voc.COUNTRY else i


def past_state(reading: Reading, at: int, state: str) -> int:
    """Where ", Canada," ends behind the name of a place in that state, else ``at``."""
    j, entry = reading.begins.get(at + 1, (at, None))
    if entry is None or entry.kind != voc.COUNTRY or entry.value != state or j >= reading.last:
        return at
    return j if reading.keys[at] == reading.keys[j] == "," else at
