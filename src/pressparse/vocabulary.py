"""Rows become look-ups here: what one printed word is, and the phrases of the tables that begin with it.

Nothing is built before the first text is read. A word's facts are kept, once worked out, in a memo of bounded size.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from attrs import define

from pressparse.inflection import doubled, plural, spellings, verb_forms
from pressparse.lexicon import encounters, geography, names, offices, outcomes, titles, words
from pressparse.lexicon import rows as rows_
from pressparse.lexicon.calendar import MONTHS, NEAR_DAYS, NEAR_STRETCHES, PARTS_OF_DAY, WEEKDAYS
from pressparse.lexicon.outcomes import CONCLUDING
from pressparse.lexicon.speech import SPEECH
from pressparse.lexicon.things import BODY_HEADS, PLAIN_WORDS, THINGS
from pressparse.lexicon.topics import DISCUSSING
from pressparse.lexicon.verbs import ORDINARY
from pressparse.segments import fold
from pressparse.segments import keys_of as keys_of

# What a token is, as bits.
CAP, CAPS, INITIAL, LOWER, DIGIT, PUNCT, GENITIVE, DET = (1 << n for n in range(8))
POSS, PRON, PREP, CONJ, REL, BE, HAVE, DO = (1 << n for n in range(8, 16))
MODAL, NEG, ADV, TIME, MODIFIER, PORTFOLIO, THING, PARTICLE = (1 << n for n in range(16, 24))
SUFFIX, OPENS, VERB, PAIR, NOUN, ACTOR, DAY, PLAIN = (1 << n for n in range(24, 32))
CALLING = 1 << 32
FUNCTION = DET | POSS | PRON | PREP | CONJ | REL | BE | HAVE | DO | MODAL | NEG
AUXILIARY = BE | HAVE | DO | MODAL
MAY_BE_VERB, MAY_BE_DATED = AUXILIARY | VERB, DIGIT | TIME | DAY
SOUGHT = (OPENS, CAP, ACTOR, MAY_BE_VERB, MAY_BE_DATED, NOUN, PAIR)  # what is looked for in every sentence

# What an entry of the gazetteer is; where two end at the same word the earlier kind is read.
HEAD, PLURAL_HEAD, RANK, HONORIFIC, COUNTRY, NATION, DEMONYM, BODY, BODY_HEAD, CITY, REGION, RISKY, AREA = range(13)
ENCOUNTER, INSTRUMENT = 20, 21


@define(eq=False)
class Entry:
    """A phrase of a table: the words after its first, what it is, its value, whether it is an abbreviation in capitals ("US", "HE")."""

    rest: tuple[str, ...]
    kind: int
    value: str
    capitals: bool


@define(eq=False)
class Word:
    """What a printed word is: its key (folded), its bits, the phrases that it may open as it is printed.

    ``alone`` are entries of this word only, ``longer`` those of more words by their second key, longest first.
    """

    key: str
    bits: int
    alone: tuple[Entry, ...]
    longer: dict[str, tuple[Entry, ...]]
    nouns: tuple[Entry, ...]


_MEMO_SIZE = 1 << 16
_NONE_LONGER: dict[str, tuple[Entry, ...]] = {}  # most words share it


class _KnownWords(dict[str, Word]):
    """The facts of each printed word, worked out when it is first asked for."""

    def __missing__(self, printed: str) -> Word:
        if len(self) >= _MEMO_SIZE:
            self.clear()
        found = self[printed] = _read_word(printed)
        return found


known_words = _KnownWords()


# Endings of abstract nouns: no name of a person longer than seven letters ends so.
_ABSTRACT = (
    "tion",
    "tions",
    "sion",
    "sions",
    "ment",
    "ments",
    "ness",
    "ity",
    "ities",
    "ics",
    "ology",
    "ship",
    "ances",
    "ences",
    "tures",
    "ical",
    "tional",
    "tive",
    "tives",
    "ism",
    "ising",
    "izing",
)


def _read_word(printed: str) -> Word:
    key, shape = fold(printed), _shape(printed)
    entries = [entry for entry in gazetteer().get(key, ()) if _is_printed_so(entry, shape)]
    nouns = noun_entries().get(key, ())
    bits = shape | word_bits().get(key, 0) | (OPENS if entries else 0) | (NOUN if nouns else 0)
    if "-" in key[1:] and (bits & CAP or "." in key) and not entries and any(_names_state(part) for part in key.split("-")):
        bits |= PAIR
    if bits & CAP and key.endswith(_ABSTRACT) and len(key) > 7:
        bits |= THING
    longer: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        if entry.rest:
            longer[entry.rest[0]] = (*longer.get(entry.rest[0], ()), entry)
    return Word(key, bits, tuple(entry for entry in entries if not entry.rest), longer or _NONE_LONGER, nouns)


# Kinds whose first letter is a capital wherever they stand; a rank may be printed low ("the vice admiral").
_CAPITALISED = frozenset((COUNTRY, NATION, DEMONYM, BODY, CITY, REGION, RISKY, HONORIFIC))


def _is_printed_so(entry: Entry, shape: int) -> bool:
    """May an entry open with a word of that shape? Abbreviations ("US") only in capitals, names only capitalised."""
    if entry.capitals and entry.kind != REGION and not shape & (CAPS | INITIAL):
        return False
    return bool(shape & CAP) or entry.kind not in _CAPITALISED


def _names_state(key: str) -> bool:
    """Does a part of a hyphenated word name a state, or end the name of one ("States-ROK")?"""
    return key == "states" or any(entry.kind in (COUNTRY, NATION) and not entry.rest for entry in gazetteer().get(key, ()))


def _shape(printed: str) -> int:
    first = printed[0]
    if first in "aeu" and printed[1:].startswith(names.ARTICLES) and printed[printed.index("-") + 1 :][:1].isupper():
        return CAP
    if first.isdigit():
        return DIGIT
    if not first.isalpha():
        return GENITIVE if len(printed) == 2 and printed[1] in "sS" else PUNCT
    if not first.isupper():
        return LOWER if first.islower() else CAP
    if len(printed) == 1 or (printed[-1] == "." and len(printed) <= 6 and all(letter == "." for letter in printed[1::2])):
        return CAP | INITIAL
    return CAP | CAPS if printed.isupper() else CAP


@cache
def word_bits() -> dict[str, int]:
    """Key → bits of the closed classes and of the words of offices."""
    bits: dict[str, int] = defaultdict(int)
    classes: tuple[tuple[int, Iterable[str]], ...] = (
        (DET, words.DETERMINERS), (POSS, words.POSSESSIVES), (PRON, words.PRONOUNS), (PREP, words.PREPOSITIONS), (CONJ, words.CONJUNCTIONS),
        (REL, words.RELATIVES), (BE, words.BE), (HAVE, words.HAVE), (DO, words.DO), (MODAL, words.MODALS), (NEG, words.NEGATIONS),
        (ADV, words.ADVERBS), (TIME, (*MONTHS, *WEEKDAYS)), (MODIFIER, offices.MODIFIERS), (PORTFOLIO, offices.PORTFOLIO), (THING, THINGS), (PLAIN, PLAIN_WORDS),
        (PARTICLE, names.PARTICLES), (SUFFIX, names.SUFFIXES), (VERB, verb_lookup()),
        (DAY, {*" ".join(NEAR_DAYS).split(), *NEAR_STRETCHES, *PARTS_OF_DAY, "day"} - {"this", "the", "of", "in"}),
        (ACTOR, (*words.SPEAKING_PRONOUNS, *words.ANAPHORS, *words.SIDES, *words.CROWDS, "both", "two")),
        (CALLING, _callings()),
    )  # fmt: skip
    for bit, members in classes:
        for member in members:
            bits[member] |= bit
    return dict(bits)


def _callings() -> Iterator[str]:
    """What one of a crowd is called: "surgeon", "sportsman"."""
    for many in words.CROWDS:
        yield from (one for one in (many[:-1], many[:-2], many[:-3] + "y", many[:-3] + "man") if plural(one) == many)


BASE, THIRD, PAST, PARTICIPLE, GERUND = 1, 2, 4, 8, 16
_VerbRow = rows_.Speech | rows_.Encounter | rows_.Concluding | rows_.Discussing


@cache
def verb_lookup() -> dict[str, tuple[str, int]]:
    """Form → (lemma in American spelling, which forms it may be, as bits) for every verb of the tables."""
    rows: tuple[_VerbRow, ...] = (*SPEECH, *encounters.ENCOUNTERS, *CONCLUDING, *DISCUSSING)
    forms: dict[str, tuple[str, int]] = {}
    for lemma in sorted({row.lemma for row in rows} - {"be"}) + sorted(ORDINARY):
        for spelling in spellings(lemma):
            for form, bit in _forms(spelling):
                known, bits = forms.get(form, (lemma, 0))
                forms[form] = (known, bits | bit)
    return forms


def _forms(lemma: str) -> Iterator[tuple[str, int]]:
    """The forms of a spelling with their bits; British doubling too."""
    forms = verb_forms(lemma)
    yield from ((forms.base, BASE), (forms.third, THIRD), (forms.past, PAST), (forms.participle, PARTICIPLE), (forms.gerund, GERUND))
    if british := doubled(lemma):
        yield from ((british[0], PAST | PARTICIPLE), (british[1], GERUND))


def _mention_rows() -> Iterator[tuple[str, int, str]]:
    """Every phrase that names a person's office or rank, a place or a body: (phrase, kind, value)."""
    heads = (*offices.HEADS, *(head + ending for head in offices.HEADS for ending in offices.NOT_YET_IN_OFFICE))
    yield from ((head, HEAD, head) for head in heads)
    yield from ((plural(head), PLURAL_HEAD, head) for head in heads)
    yield from ((short, HEAD, head) for short, head in offices.ABBREVIATIONS.items())
    yield from ((rank, RANK, rank) for rank in titles.RANKS)
    yield from ((honorific, HONORIFIC, honorific) for honorific in titles.HONORIFICS)
    yield from ((name, COUNTRY, code) for name, code in geography.country_names().items())
    yield from ((name, NATION, code) for name, code in geography.country_adjectives().items())
    yield from ((name, DEMONYM, code) for name, code in geography.country_demonyms().items())
    yield from ((name, BODY, canonical) for name, canonical in geography.bodies().items() if "High Commissioner" not in name)
    yield from ((head, BODY_HEAD, head) for head in BODY_HEADS)
    yield from ((name, AREA, name) for name in geography.areas())
    yield from ((name, RISKY if risk else CITY, code) for name, (code, risk) in geography.cities().items())
    yield from ((name, REGION, code) for name, (code, _) in geography.regions().items())


@cache
def gazetteer() -> dict[str, tuple[Entry, ...]]:
    """First key → the phrases that begin so, longest first, then by kind."""
    return _index(_mention_rows())


@cache
def noun_entries() -> dict[str, tuple[Entry, ...]]:
    """First key → nouns of encounters and documents that begin so."""
    rows = [(noun.words, ENCOUNTER, noun.words) for noun in encounters.ENCOUNTER_NOUNS]
    rows += [(form, INSTRUMENT, name) for name in outcomes.INSTRUMENTS for form in {name, plural(name)}]
    return _index(rows)


def _index(rows: Iterable[tuple[str, int, str]]) -> dict[str, tuple[Entry, ...]]:
    index: dict[str, dict[tuple[tuple[str, ...], int], Entry]] = defaultdict(dict)
    for phrase, kind, value in rows:
        first, *rest = keys_of(phrase)
        index[first].setdefault((tuple(rest), kind), Entry(tuple(rest), kind, value, phrase.isupper() and "." not in phrase))
    return {first: tuple(sorted(entries.values(), key=lambda entry: (-len(entry.rest), entry.kind))) for first, entries in index.items()}
