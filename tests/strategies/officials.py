"""Officials as press offices write them: name culture × office grammar × country × order, from parts that the code does not share."""

from typing import NamedTuple

from hypothesis import strategies as st

WESTERN = ("Ana Brandt", "Teodor Vale", "Jane A. Roe", "Henrike von der Ostheide", "Grzegorz Wawrzyn", "Caoimhe O'Duffin")
ARABIC = ("Rashid bin Zubair Al Mansur", "Saud al-Dhafir", "Khadija Benmansur", "Abdulla Al-Mutlaq")
EAST_ASIAN = ("Gou Zhenhai", "Bae Hyul-soon", "Taniguchi Masahito")
DOUBLE = ("Luisa Berrocal Quintana", "Tarcísio Leitão Figueira")
OTHER = ("Zhyrgal Toktorba", "Phan Bao Nhuong", "Tsehay Gebeyan", "K. V. Muthulak", "Kwabena Osaber", "Larisa Petrovna Zhdan")
HONORIFICS = ("Mr.", "Ms.", "Dr.", "H.E.", "His Excellency")

# (the office, what stands before a name): "of" offices may carry a country behind them.
PORTFOLIOS = ("Finance", "Foreign", "Defence", "Trade", "Health", "Agriculture")
TAILS = (
    "Finance",
    "Foreign Affairs",
    "Foreign Affairs and International Cooperation",
    "National Defence",
    "Energy",
    "Culture, Youth and Sports",
)
MODIFIERS = ("", "", "Deputy ", "Acting ", "First Deputy ")
# Country as written, adjective, code.
STATES = (("Norway", "Norwegian", "NO"), ("Kenya", "Kenyan", "KE"), ("the Kingdom of Denmark", "Danish", "DK"), ("Peru", "Peruvian", "PE"), ("the United Arab Emirates", "Emirati", "AE"))  # fmt: skip


class WrittenOfficial(NamedTuple):
    """A text about one official, and what must be read of them."""

    text: str
    name: str
    office: str
    country: str


def names() -> st.SearchStrategy[str]:
    """Full names of several cultures."""
    return st.sampled_from((*WESTERN, *ARABIC, *EAST_ASIAN, *DOUBLE, *OTHER))


def _patterns(name: str, modifier: str, portfolio: str, tail: str, state: tuple[str, str, str]) -> list[tuple[str, str]]:
    """(designation, office) in every order."""
    country, adjective, _ = state
    short, long = f"{modifier}{portfolio} Minister", f"{modifier}Minister of {tail}"
    bare = country.removeprefix("the ")
    return [
        (f"{adjective} {short} {name}", short),
        (f"{bare}'s {short} {name}", short),
        (f"{short} {name} of {country}", short),
        (f"{long} of {country} {name}", long),
        (f"{name}, {long} of {country},", long),
        (f"{name}, the {adjective} {short},", short),
        (f"{name}, {bare}'s {long},", long),
        (f"the {long} of {country}, {name},", long),
        (f"the {adjective} {short}, {name},", short),
        (f"{name} ({adjective} {short})", short),
        (f"{adjective} {short} ({name})", short),
    ]


@st.composite
def written_officials(draw: st.DrawFn) -> WrittenOfficial:
    """One official in one of the patterns, in a sentence."""
    name, state = draw(names()), draw(st.sampled_from(STATES))
    patterns = _patterns(name, draw(st.sampled_from(MODIFIERS)), draw(st.sampled_from(PORTFOLIOS)), draw(st.sampled_from(TAILS)), state)
    designation, office = draw(st.sampled_from(patterns))
    opening = designation[0].upper() + designation[1:]
    return WrittenOfficial(f"{opening} spoke on Friday.", name, office, state[2])
