"""The tables of geography: they are what the sources give, and they know what a reader of press reports knows."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import unicodedata
from pathlib import Path
from types import ModuleType

import pytest

from pressparse.lexicon import geography

ROOT = Path(__file__).parent.parent.parent
SCRIPT = ROOT / "tools" / "build_geography.py"
FORMER = {"SU", "YU", "CS", "DD"}


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    if not (SCRIPT.exists() and (SCRIPT.parent / "sources" / "geonames.tsv").exists()):
        pytest.skip("the sources are not beside the package")
    spec = importlib.util.spec_from_file_location("build_geography", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_shipped_tables_are_what_the_sources_give(builder: ModuleType) -> None:
    folder = Path(geography.__file__).parent
    for name, text in builder.tables().items():
        assert (folder / name).read_text(encoding="utf-8") == text, name


COUNTRIES = """
US U.S.|US|USA|U.S.A.|United States|United States of America|America
GB UK|U.K.|Britain|Great Britain|United Kingdom
AE UAE|U.A.E.|United Arab Emirates
KP DPRK|North Korea|Democratic People's Republic of Korea
KR ROK|South Korea|Republic of Korea|Korea
CN PRC|China|People's Republic of China
CD DRC|DR Congo|Democratic Republic of the Congo|Zaire
CG Congo|Republic of the Congo
SA KSA|Kingdom of Saudi Arabia|Saudi Arabia
VA Holy See|Vatican
TR Turkey|Türkiye|Turkiye|Republic of Türkiye|Republic of Turkey|Republic of Turkiye
CZ Czechia|Czech Republic
MM Myanmar|Burma
SZ Eswatini|Swaziland|Kingdom of Eswatini
CI Côte d'Ivoire|Cote d'Ivoire|Ivory Coast|Republic of Côte d'Ivoire
MK North Macedonia|Republic of North Macedonia
XK Kosovo
PS Palestine|State of Palestine
TW Taiwan
HK Hong Kong
MO Macao|Macau
JO Jordan|Hashemite Kingdom of Jordan
VN Vietnam|Viet Nam|Socialist Republic of Viet Nam|Socialist Republic of Vietnam
LC Saint Lucia|St. Lucia|St Lucia
NE Niger|Republic of the Niger
NG Nigeria|Federal Republic of Nigeria
GN Guinea
GQ Equatorial Guinea
GW Guinea-Bissau
PG Papua New Guinea
DM Dominica
DO Dominican Republic
SS South Sudan
KG Kyrgyz Republic
NL Netherlands|Holland|Kingdom of the Netherlands
GM Gambia|The Gambia
SU Soviet Union|USSR
YU Yugoslavia
CS Czechoslovakia
DD East Germany|GDR
DE West Germany|Germany
"""


@pytest.mark.parametrize("line", COUNTRIES.strip().splitlines())
def test_names_of_states(line: str) -> None:
    alpha2, listed = line.split(" ", 1)
    names = listed.split("|")
    assert {name: geography.country_names().get(name) for name in names} == dict.fromkeys(names, alpha2)


ADJECTIVES = """
NO Norwegian
US American
GB British|English|Scottish|Welsh
AE Emirati
SA Saudi|Saudi Arabian
CI Ivorian
KG Kyrgyz
LA Lao
NP Nepali|Nepalese
PH Philippine|Filipino
DE German
SU Soviet
KP North Korean
KR South Korean|Korean
PS Palestinian
CZ Czech
BF Burkinabe|Burkinabè
"""


@pytest.mark.parametrize("line", ADJECTIVES.strip().splitlines())
def test_adjectives(line: str) -> None:
    alpha2, names = line.split(" ", 1)
    assert {geography.country_adjectives().get(name) for name in names.split("|")} == {alpha2}


def test_demonyms() -> None:
    demonyms = geography.country_demonyms()
    expected = {"Norwegians": "NO", "Dane": "DK", "Danes": "DK", "Frenchmen": "FR", "Britons": "GB", "Saudis": "SA"}
    assert {name: demonyms.get(name) for name in expected} == expected
    assert "Norwegian" not in demonyms


def test_names_that_two_states_share() -> None:
    assert geography.country_names()["Congo"] == "CG"
    assert geography.country_rivals()["Congo"] == ("CD",)
    assert geography.country_rivals()["Dominican"] == ("DM",)
    for name in geography.country_rivals():
        assert geography.country_risks()[name] == "shared"


def test_names_that_are_also_persons() -> None:
    assert {geography.country_risks()[name] for name in ("Georgia", "Jordan", "Chad", "Israel")} == {"name"}
    assert geography.country_risks()["US"] == "case"
    assert "Norway" not in geography.country_risks()


CITIES = """
CH Geneva|Davos|Zurich|Zürich|Bern
NL The Hague
UA Kiev|Kyiv|Odessa
CN Peking|Beijing|Xi'an
KZ Astana|Nur-Sultan|Almaty|Alma-Ata
MM Rangoon|Yangon|Nay Pyi Taw
VN Saigon|Ho Chi Minh City|Hanoi
IN Bombay|Mumbai|Bangalore|Bengaluru
DE Duesseldorf|Düsseldorf|Cologne|Munich
EG Sharm el-Sheikh|Cairo
PS Ramallah
RU Sochi|St. Petersburg
ES Valencia|Barcelona
GB London|Birmingham|Cambridge
IE Cork
US Washington|New York|Mobile
HR Split
GB Reading|Bath
CL Santiago
SC Victoria
"""


@pytest.mark.parametrize("line", CITIES.strip().splitlines())
def test_cities(line: str) -> None:
    alpha2, listed = line.split(" ", 1)
    names = listed.split("|")
    assert {name: geography.cities().get(name, ("", ""))[0] for name in names} == dict.fromkeys(names, alpha2)


@pytest.mark.parametrize("name", ["Nice", "Split", "Mobile", "Reading", "Phoenix", "Male", "Hue", "Man", "Bath"])
def test_cities_that_are_words(name: str) -> None:
    assert geography.cities()[name][1] == "word"


@pytest.mark.parametrize("name", ["Washington", "Victoria", "Santiago", "Sofia", "Florence", "Jackson", "Milan", "Medina"])
def test_cities_that_are_names(name: str) -> None:
    assert geography.cities()[name][1] == "name"


@pytest.mark.parametrize("name", ["Camp David", "Malacañang", "Crimea", "Jamaica", "Of", "White House", "Norway"])
def test_what_is_no_city(name: str) -> None:
    assert name not in geography.cities()


def test_regions() -> None:
    regions = geography.regions()
    expected = {"Mass.": "Massachusetts", "Conn.": "Connecticut", "Calif.": "California", "Fla.": "Florida", "N.Y.": "New York"}
    assert {name: regions[name] for name in expected} == {name: ("US", full) for name, full in expected.items()}
    assert regions["D.C."] == ("US", "District of Columbia")
    assert [regions[name][0] for name in ("Ontario", "Queensland", "Scotland", "Bavaria")] == ["CA", "AU", "GB", "DE"]
    assert (regions["Georgia"], geography.region_risks()["Georgia"]) == (("US", "Georgia"), "country")
    assert geography.region_codes()["MA"] == ("US", "Massachusetts")
    assert geography.region_adjectives()["Bavarian"] == ("DE", "Bavaria")
    assert "Crimea" not in regions


BODIES = """
UN U.N. NATO EU OSCE OECD OPEC GCC OIC SCO CIS CSTO EAEU BRICS G7 G20 CARICOM OAS Mercosur ECOWAS SADC IGAD EAC COMESA TURKSOY
Interpol ICRC IFRC ADB AfDB AIIB EBRD EIB BIS ICC ICJ UNESCO UNICEF UNHCR WHO WTO IAEA FAO ILO IMF ASEAN AU
"""


@pytest.mark.parametrize("name", BODIES.split())
def test_bodies(name: str) -> None:
    full = geography.bodies()[name]
    assert geography.bodies()[full] == full
    assert full in geography.body_fields()


def test_every_row_is_clean() -> None:
    """No stray blank, no empty key, no code that is not one, no curly apostrophe."""
    tables = (geography.country_names(), geography.country_adjectives(), geography.country_demonyms())
    codes = {alpha2 for table in tables for alpha2 in table.values()}
    codes |= {alpha2 for alpha2, _ in (*geography.cities().values(), *geography.regions().values())}
    keys = [*geography.cities(), *geography.regions(), *geography.bodies(), *geography.areas(), *(k for t in tables for k in t)]
    for key in keys:
        assert key == key.strip() != "", key
        assert not any(mark in key for mark in ("  ", "~", "’")), key
        assert unicodedata.normalize("NFC", key) == key, key
    assert codes - FORMER <= set(geography.short_names())


def test_capitals_are_cities_of_their_states() -> None:
    capitals = geography.capitals()
    assert (capitals["NO"], capitals["MM"], capitals["PS"]) == ("Oslo", "Nay Pyi Taw", "Ramallah")
    rivals = {alpha2 for alpha2, city in capitals.items() if geography.cities().get(city, ("",))[0] != alpha2}
    assert rivals <= {"NF", "BM", "AG", "IM", "GD", "KY", "VC", "MS", "FK", "SH", "RE", "PM", "BL", "GP"}, rivals


def test_each_risk_is_a_known_one() -> None:
    assert {risk for _, risk in geography.cities().values()} == {"", "word", "name", "shared"}
    assert set(geography.country_risks().values()) <= {"word", "name", "shared", "case"}
    assert set(geography.region_risks().values()) <= {"word", "name", "country"}


def test_nothing_is_read_at_import() -> None:
    code = "import pressparse.lexicon.geography as g; assert not g.cities.cache_info().currsize; assert g.cities() is g.cities()"
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": str(ROOT / "src")})
