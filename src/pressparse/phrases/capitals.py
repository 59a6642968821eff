"""Names of places that are printed in capitals, as they are written elsewhere."""

from pressparse.layout.places import fold_place, known_places

_SMALL = frozenset("a of the de del della da do dos das la las le les el al and y e upon sur am an der in on au aux under".split())
_UPPER = frozenset(["UN", "US", "USA", "UAE", "UK", "DC", "D.C.", "U.S.", "U.N.", "U.K.", "NATO", "EU", "II", "III", "HQ"])


def ordinary_place(name: str) -> str:
    """A name in capitals as it is written elsewhere: by the tables where they know it, word by word otherwise."""
    name = " ".join(name.split()).rstrip("*_")
    if not name.isupper():
        return name
    return "/".join(_ordinary_city(city.strip()) for city in name.split("/"))


def _ordinary_city(name: str) -> str:
    spelling = known_places().get(fold_place(name), ("", None))[0]
    if spelling and fold_place(spelling) == " ".join(name.replace("’", "'").casefold().split()) and not spelling.isupper():
        return spelling
    words = name.split(" ")
    return " ".join(_ordinary_word(word, first=not at) for at, word in enumerate(words))


def _ordinary_word(word: str, *, first: bool) -> str:
    if word in _UPPER or (len(word) > 1 and word[1:2] == "." and len(word) < 3):
        return word
    if word.lower() in _SMALL and not first:
        return word.lower()
    if "-" in word:
        parts = word.split("-")
        return "-".join(_ordinary_word(part, first=not at) for at, part in enumerate(parts))
    if word.startswith("MC") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    head, mark, tail = word.partition("'") if "'" in word else word.partition("’")
    if mark and len(tail) > 1:
        return head.capitalize() + mark + (tail.capitalize() if len(head) < 3 else tail.lower())
    return head.capitalize() + mark + tail.lower()
