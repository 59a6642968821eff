"""The single things in a sentence: names, offices, bodies, ranks, places."""

import itertools

import pytest
from hypothesis import given

from pressparse.lexicon import offices, things, titles
from pressparse.mentions import read_pieces
from pressparse.mentions.pieces import Kind
from pressparse.tokens import read_tokens
from tests.strategies import TEXTS


def _pieces(text: str) -> list[tuple[str, str]]:
    tokens = read_tokens(text, 0, len(text))
    return [(piece.kind, tokens.slice(piece.first, piece.last)) for piece in read_pieces(tokens, 0, len(tokens))]


def _read(text: str, kind: str) -> list[str]:
    return [words for name, words in _pieces(text) if name == kind]


NAMES = [
    "Jane Roe", "Jane A. Roe", "J. A. Roe", "Jean DUPONT", "Ana de la Vega", "Joost van de Kerk", "Rashid bin Zubair Al Mansur", "Saud al-Dhafir", "Nguyen Thi Mai",
    "Bae Hyul-soon", "Caoimhe O’Duff", "Björn Håkansson", "Zh. Toktorba", "Larisa Petrovna Zhdan", "K. V. Muthulak", "Rosario \"Chary\" Magpan", "Ada Finch Jr.", "Sigismer II", "Beriyev Oglu",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names(name: str) -> None:
    assert _read(f"Minister {name} spoke.", Kind.NAME) == [name]


@pytest.mark.parametrize("given", ["Per", "Will", "An", "So", "To", "May", "June", "Or", "Can", "In", "On", "He"])
def test_names_that_begin_with_a_small_word(given: str) -> None:
    name = f"{given} Halvorsund"
    assert _read(f"She met {name}, the envoy.", Kind.NAME) == [name]
    assert _read(f"She met Ada Finch, {name} and others.", Kind.NAME) == ["Ada Finch", name]


@pytest.mark.parametrize("given", ["Per", "Will", "An", "So", "To", "May", "June", "Or", "Can"])
def test_names_that_begin_with_a_small_word_behind_a_title(given: str) -> None:
    assert _read(f"Foreign Minister {given} Halvorsund spoke.", Kind.NAME) == [f"{given} Halvorsund"]


@pytest.mark.parametrize(
    "text",
    ["On May 4, Halvorsund spoke.", "Minister Will Meet Halvorsund", "Talks With Halvorsund", "It said: “As Halvorsund left, they went.”", "In May Halvorsund left.", "On 4 May Halvorsund left.",
     "Minister To Visit Halvorsund", "She left in June. At Halvorsund's request they went."],
)  # fmt: skip
def test_small_words_that_are_no_names(text: str) -> None:
    assert _read(text, Kind.NAME) == ["Halvorsund"]


@pytest.mark.parametrize(
    "text",
    [
        "The Harlan-Voss Accords hold.", "They left Camp Abbott Station.", "The Clara Hagen Foundation paid.", "The frigate Martin Olaz sailed.", "The USS Ethan Brock sailed.",
        "It flew to Puerto Escondido.", "The storm in Paraguana passed.", "If so, they go.", "The Elias Torn Prize went to him.",
    ],
)  # fmt: skip
def test_things_are_no_people(text: str) -> None:
    assert _read(text, Kind.NAME) == []


@pytest.mark.parametrize("head", [head for head in offices.HEADS if head not in offices.RELATIONS])
def test_every_head_makes_an_office(head: str) -> None:
    read = " ".join(_read(f"They met the {head}.", Kind.OFFICE))
    assert head.replace("’", "'") in read.casefold().replace("’", "'")


@pytest.mark.parametrize("short", sorted(offices.ABBREVIATIONS))
def test_abbreviations_of_offices(short: str) -> None:
    assert _read(f"They met {short} Jane Roe.", Kind.OFFICE) == [short]


@pytest.mark.parametrize("rank", titles.RANKS)
def test_every_rank(rank: str) -> None:
    assert _read(f"They met {rank} Jane Roe.", Kind.RANK) == [rank] or _read(f"They met {rank} Jane Roe.", Kind.OFFICE)


def test_a_rank_with_its_branch() -> None:
    assert _read("They met General (Pol) Jane Roe.", Kind.RANK) == ["General (Pol)"]


@pytest.mark.parametrize("organ", sorted(things.ORGANS_OF_ONE_STATE))
def test_organs_are_given_in_lower_case(organ: str) -> None:
    assert organ == organ.lower()


OFFICES = [
    ("the Norwegian Defence Minister spoke", "Norwegian Defence Minister", "NO"),
    ("a Minister of Defence of Norway spoke", "Minister of Defence of Norway", "NO"),
    ("Norway's foreign minister spoke", "Norway's foreign minister", "NO"),
    ("Republic of Korea (ROK) Minister of Environment Jane Roe", "Republic of Korea (ROK) Minister of Environment", "KR"),
    ("South Korea's unification minister spoke", "South Korea's unification minister", "KR"),
    ("Georgia Governor Jane Roe spoke", "Georgia Governor", "US"),
    ("President of the Kingdom of Norway Jane Roe", "President of the Kingdom of Norway", "NO"),
    ("the Speaker of the National Assembly of Armenia spoke", "Speaker of the National Assembly of Armenia", "AM"),
    ("the Ambassador of Hungary to Armenia spoke", "Ambassador of Hungary to Armenia", "HU"),
    ("Chief Medical Advisor Jane Roe spoke", "Chief Medical Advisor", None),
    ("the UN Special Envoy for Yemen spoke", "UN Special Envoy for Yemen", None),
]


@pytest.mark.parametrize(("text", "words", "country"), OFFICES)
def test_offices(text: str, words: str, country: str | None) -> None:
    tokens = read_tokens(text, 0, len(text))
    [office] = [piece for piece in read_pieces(tokens, 0, len(tokens)) if piece.kind == Kind.OFFICE]
    assert (tokens.slice(office.first, office.last), office.country) == (words, country)


@given(TEXTS)
def test_pieces_never_overlap(text: str) -> None:
    tokens = read_tokens(text, 0, len(text))
    pieces = read_pieces(tokens, 0, len(tokens))
    assert all(one.last <= other.first for one, other in itertools.pairwise(pieces))
    assert all(piece.first < piece.last for piece in pieces)
