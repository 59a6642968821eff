"""Topics: every row reads its examples and leaves its rejects; lists are split as the report means them."""

import re

import pytest

import pressparse
from pressparse.lexicon.rows import Discussing
from pressparse.lexicon.topics import DISCUSSING


def _topics(text: str) -> list[str]:
    report = pressparse.parse(text, published="2023-06-14")
    return [topic.text for topics in (*(meeting.topics for meeting in report.meetings), report.topics) for topic in topics]


def _name(row: Discussing) -> str:
    return f"{row.frame}: {row.lemma} {row.particle.split()[-1] if row.particle else ''}"


@pytest.mark.parametrize("row", DISCUSSING, ids=_name)
def test_a_row_reads_its_examples(row: Discussing) -> None:
    for example in row.examples:
        assert [topic.casefold() for topic in _topics(re.sub(r"[\[\]]", "", example))] == [
            found.casefold() for found in re.findall(r"\[(.*?)\]", example)
        ], example


@pytest.mark.parametrize("row", DISCUSSING, ids=_name)
def test_a_row_leaves_its_rejects(row: Discussing) -> None:
    assert row.examples
    assert row.rejects
    assert [reject for reject in row.rejects if _topics(reject)] == []


LISTS = (
    ("piracy, tides and a new ferry", ["piracy", "tides", "new ferry"]),
    ("the situation in the delta and preparations for the regatta", ["situation in the delta", "preparations for the regatta"]),
    ("cooperation in forestry, mining and other fields", ["forestry", "mining"]),
    ("prospects for cooperation between both states in forestry and mining", ["forestry", "mining"]),
    ("the legal, fiscal and social reform", ["legal, fiscal and social reform"]),
    ("military, political and economic issues", ["military", "political", "economic issues"]),
    ("trade between Oslo and Lima, and tides", ["trade between Oslo and Lima", "tides"]),
    ("ways to build ports, improve roads, and protect forests", ["ways to build ports, improve roads, and protect forests"]),
    ("a number of matters of common concern", ["matters of common concern"]),
    ("issues related to salmon and seals", ["salmon", "seals"]),
    ("a wide range of issues, including salmon, seals and tides", ["salmon", "seals", "tides"]),
    ("tides, which will rise next year, as well as seals", ["tides", "seals"]),
    ("law and order", ["law and order"]),
    ("the situation in Syria, Libya and Yemen", ["situation in Syria, Libya and Yemen"]),
    ("increasing trade, developing ports and expanding fisheries", ["increasing trade", "developing ports", "expanding fisheries"]),
    ("tides with the ambassador", ["tides"]),
    ("Libya and Mali", ["Libya", "Mali"]),
    ("shipbuilding and tides", ["shipbuilding", "tides"]),
    ("the services they provide and tides", ["services", "tides"]),
    ("further matters of shared concern", ["matters of shared concern"]),
    ("tides in detail", ["tides"]),
    ("how to protect seals", ["how to protect seals"]),
    ("the plight of sailors held by the gang", ["plight of sailors held by the gang"]),
    ("the chance of hiring divers to work in Peru", ["chance of hiring divers to work in Peru"]),
    ("the steps that need to be taken", ["steps that need"]),
    ("bilateral relations, including salmon and seals", ["salmon", "seals"]),
    ("the whole gamut of bilateral cooperation, with emphasis on salmon and seals", ["salmon", "seals"]),
    ("ways to enhance cooperation, especially in salmon, seals and tides", ["salmon", "seals", "tides"]),
    ("salmon products and services", ["salmon products and services"]),
    ("the rights of women and girls", ["rights of women and girls"]),
    ("migration and regional stability in the Sahel", ["migration", "regional stability in the Sahel"]),
    ("the care of seals, the price of salmon, as well as tides", ["care of seals", "price of salmon", "tides"]),
    ("the supply of salmon at the Merle Palace, Oslo", ["supply of salmon at the Merle Palace"]),
)


@pytest.mark.parametrize(("words", "expected"), LISTS)
def test_a_list_is_split(words: str, expected: list[str]) -> None:
    assert _topics(f"The ministers discussed {words}.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers discussed:\n\n- salmon;\n- the protection of seals;\n- tides.", ["salmon", "protection of seals", "tides"]),
        ("It was remarked that there are bright prospects for cooperation in forestry, mining, and others.", ["forestry", "mining"]),
        (
            "At the talks, closer cooperation between Norway and Peru in mining, forestry and other matters of common concern were discussed.",
            ["mining", "forestry", "matters of common concern"],
        ),
        ("They met with farmers to discuss hail.", ["hail"]),
        ("The dialogue occasioned an exchange of views on hail, frost and tides.", ["hail", "frost", "tides"]),
        ("Attention then turned to hail, frost and tides.", ["hail", "frost", "tides"]),
        ("The minister met the mayor, during which hail and frost topped the agenda.", ["hail", "frost"]),
        ("The sides exchanged lessons on hail and frost.", ["hail", "frost"]),
        ("They discussed obstacles such as hail, frost and the lack of boats.", ["hail", "frost", "lack of boats"]),
        (
            "They discussed attracting ships, and making Oslo a hub for salmon, seals and tides.",
            ["attracting ships", "making Oslo a hub for salmon, seals and tides"],
        ),
        ("They discussed hail, including those matters related to frost and tides.", ["hail", "frost", "tides"]),
        ("The ministers discussed issues like hail and frost.", ["hail", "frost"]),
        ("They discussed the price of salmon on 30 September 2022.", ["price of salmon"]),
        ("The ministers discussed in detail the price of salmon and the care of seals.", ["price of salmon", "care of seals"]),
        ("They discussed, among other things, hail and frost.", ["hail", "frost"]),
        ("Also discussed were hail, frost and tides.", ["hail", "frost", "tides"]),
        ("The agenda includes hail, frost and tides.", ["hail", "frost", "tides"]),
        ("They discussed matters ranging from hail to frost and tides.", ["hail", "frost", "tides"]),
        ("A workshop on the price of salmon was held in Oslo.", ["price of salmon"]),
        (
            "The ministers met to explore synergies and deepen cooperation in the fields of hail, frost and tides.",
            ["hail", "frost", "tides"],
        ),
        ("Regarding hail, the minister explained the policy of the cabinet.", ["hail"]),
        ("As for hail and frost, the minister thanked the growers.", ["hail", "frost"]),
        ("Matters related to hail, frost and tides were discussed.", ["hail", "frost", "tides"]),
        ('The office said that "the call dealt with hail and frost."', ["hail", "frost"]),
        ('"We had an open exchange on hail and on frost," she added.', ["hail", "frost"]),
        ("The meeting, held in Oslo, covered hail and frost.", ["hail", "frost"]),
        ("The sides gave priority to hail and frost.", ["hail", "frost"]),
        ("The ministers discussed hail, Prado's office said in a statement.", ["hail"]),
        ('"We discussed hail and frost," she added.', ["hail", "frost"]),
        ("The Spokesman said the two ministers took up hail, as well as frost.", ["hail", "frost"]),
        ("The ministers discussed about hail and frost.", ["hail", "frost"]),
        ("The ministers discussed over phone hail and frost.", ["hail", "frost"]),
        ("The ministers discussed in a video call the price of salmon.", ["price of salmon"]),
        ("The minister met a dozen divers on Friday for talks on hail and frost.", ["hail", "frost"]),
        ("In addition to hail, the ministers discussed frost and tides.", ["hail", "frost", "tides"]),
        ("Apart from the price of salmon, the agenda included frost and tides.", ["price of salmon", "frost", "tides"]),
        ("Besides the summit, the ministers discussed frost.", ["frost"]),
        ("The talks covered hail. It also focused on frost and tides.", ["hail", "frost", "tides"]),
        ("Their discussions included hail and frost.", ["hail", "frost"]),
        ("The agenda includes discussions on hail, frost and tides.", ["hail", "frost", "tides"]),
        ("Ministers will be joined by the mayor for an exchange of views on hail.", ["hail"]),
        (
            "They discussed the progress made in the care of seals and the accords reached in Oslo.",
            ["progress made in the care of seals", "accords reached in Oslo"],
        ),
        ("The ministers discussed ports, which will help trade as well as fishing.", ["ports"]),
        ("Attention will be given to hail, therefore, the mayors travel too.", ["hail"]),
        ('"Special attention was paid to hail and frost," the ministry said.', ["hail", "frost"]),
        ("The price of salmon was also talked about.", ["price of salmon"]),
        (
            "The talks covered hail, the price of salmon, and local and coastal issues.",
            ["hail", "price of salmon", "local and coastal issues"],
        ),
        (
            "We discussed hail, the situation in Peru and the repairs being made by divers.",
            ["hail", "situation in Peru", "repairs being made by divers"],
        ),
        ("They discussed ways of deepening that trust in the north.", ["ways of deepening that trust in the north"]),
        ("Their talks showed much room for cooperation in hail, frost and tides.", ["hail", "frost", "tides"]),
        (
            "They discussed frost, and partnerships among growers, yards and ports.",
            ["frost", "partnerships among growers, yards and ports"],
        ),
        ("Our focus is on mending ties based on trust, goodwill, and patience.", ["mending ties based on trust, goodwill, and patience"]),
        ("Questions in relation to hail, the price of salmon were raised.", ["hail", "price of salmon"]),
        ("The minister will travel to Oslo for talks with growers on mending nets.", ["mending nets"]),
        ("The divers had a single item on their agenda, namely the price of salmon.", ["price of salmon"]),
        ("The ministers had two items on their agenda: hail and frost.", ["hail", "frost"]),
        ("Matters of common interest, including hail, frost and tides, were discussed.", ["hail", "frost", "tides"]),
        ("The following were discussed:\n- Price of salmon\n- Care of seals", ["Price of salmon", "Care of seals"]),
        (
            "Two matters were discussed: mending nets and the state of the port.",
            ["mending nets", "state of the port"],
        ),
        (
            "Their talks centred on assessing the price of salmon and exploring ways to mend nets.",
            ["price of salmon", "ways to mend nets"],
        ),
        ("The guests and the port's management discussed new nets and old boats.", ["new nets", "old boats"]),
        ("They discussed cooperation in the fields of frost, ICT and tides.", ["frost", "ICT", "tides"]),
        ("The two ministers dwelt on hail and frost.", ["hail", "frost"]),
        ("The ministers discussed the return of the nets.", ["return of the nets"]),
        ("The minister came to Oslo for talks about hail and frost.", ["hail", "frost"]),
        ("The minister welcomed the ambassador for a discussion on hail.", ["hail"]),
        ("Also on the programme was a discussion of the wool trade.", ["wool trade"]),
        ("Talks on hail, frost and tides took place in Oslo.", ["hail", "frost", "tides"]),
        ("There was only one topic on the agenda, the future of the ferry.", ["future of the ferry"]),
        ("A range of issues came up, from hail to frost.", ["hail", "frost"]),
        ("Three matters were raised: hail, frost and tides.", ["hail", "frost", "tides"]),
        ("Raised in the talks were hail, frost and tides.", ["hail", "frost", "tides"]),
        ("At the top of their list stood hail and frost.", ["hail", "frost"]),
        ("Under review were hail and frost.", ["hail", "frost"]),
        ("Their talk covered hail, frost and tides.", ["hail", "frost", "tides"]),
        ("The session's agenda: hail, frost and tides.", ["hail", "frost", "tides"]),
        ("They discussed ties and ways of deepening them.", ["ties", "ways of deepening them"]),
        ("The minister discussed hail with her.", ["hail"]),
        ("They held their annual consultation on hail.", ["hail"]),
        ("The ministers reviewed this year's programme of races.", ["this year's programme of races"]),
        ("Under discussion are a ferry, a cable and a pipeline.", ["ferry", "cable", "pipeline"]),
        ("Talks with the growers on the price of salmon were held on Monday.", ["price of salmon"]),
        ("A meeting was held in Lima on Arctic shipping and hail.", ["Arctic shipping", "hail"]),
        ("They met to review the state of the port and to leave by noon.", ["state of the port"]),
        ("The parties identified priority areas for cooperation, including hail, frost and tides.", ["hail", "frost", "tides"]),
        ("They reviewed their ties, in addition to exchanging views on hail.", ["ties", "hail"]),
        ("They discussed ways and means of mending nets.", ["ways and means of mending nets"]),
        ("The talks were dominated by hail and frost.", ["hail", "frost"]),
        ("They discussed ways to deepen cooperation in smart farming, among others.", ["ways to deepen cooperation in smart farming"]),
        ("An exchange of opinions on the price of salmon took place.", ["price of salmon"]),
        ("Also under discussion: hail and frost.", ["hail", "frost"]),
        ("The centrepiece of the talks was a joint venture in salt.", ["joint venture in salt"]),
        ("There was discussion of hail, of frost and of tides.", ["hail", "frost", "tides"]),
        (
            "Regional and global developments of common interest were also reviewed.",
            ["Regional and global developments of common interest"],
        ),
        ("Topics on the table: hail, frost and tides.", ["hail", "frost", "tides"]),
        ("A discussion followed on the price of salmon.", ["price of salmon"]),
        ("The exchange covered everything from hail to frost.", ["hail", "frost"]),
        ("The dialogue comprised three clusters: hail, frost and tides.", ["hail", "frost", "tides"]),
        ("The ministers had talks, particularly with regard to hail and the price of salmon.", ["hail", "price of salmon"]),
        ("The ministers discussed, over a working lunch, hail and the price of salmon.", ["hail", "price of salmon"]),
        ("Concerning hail, the two sides discussed new nets.", ["hail", "new nets"]),
        ("The ministers looked into the delays at the port.", ["delays at the port"]),
        ("They exchanged views on how best to mend nets.", ["how best to mend nets"]),
        ("They reviewed the whole spectrum of relations between both states, from hail to frost.", ["hail", "frost"]),
        ("Of particular interest to both sides were hail and frost.", ["hail", "frost"]),
        ("The ministers will discuss hail and frost when they meet on Monday.", ["hail", "frost"]),
    ],
)
def test_constructions(text: str, expected: list[str]) -> None:
    assert _topics(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was pointed out that seals, tides, IT and other areas hold much promise for joint work.", ["seals", "tides", "IT"]),
        ("It was acknowledged in the talks that seals, tides, and others offer wide room for growth.", ["seals", "tides"]),
        ("It was stressed that seals and tides could profit from joint effort.", ["seals", "tides"]),
        ("It was said that seals, tides and the like deserve more attention.", ["seals", "tides"]),
        ("Besides, it was observed that seals and tides lend themselves to joint study.", ["seals", "tides"]),
        ("It was concluded that seals and tides are worth pursuing together.", ["seals", "tides"]),
        ("It was mentioned that seals and railways are promising areas.", ["seals", "railways"]),
        ("Seals and tides remain fields of cooperation.", ["Seals", "tides"]),
        ("Among the promising areas are seals, tides and hail.", ["seals", "tides", "hail"]),
        ("There is great potential in seals, tides and hail.", ["seals", "tides", "hail"]),
        ("Seals and tides were identified as areas where more could be done.", ["Seals", "tides"]),
        ("The two sides named seals and hail among the promising fields.", ["seals", "hail"]),
        ("The two sides singled out seals, tides and hail as fields of joint work.", ["seals", "tides", "hail"]),
        ("It was remarked that good opportunities exist to widen ties in seals and tides.", ["seals", "tides"]),
        ("It was said that there exists great scope for cooperation in seals and tides.", ["seals", "tides"]),
        ("Apples, seals and wool could become the subject of joint projects, it was said.", ["Apples", "seals", "wool"]),
    ],
)
def test_prospects_of_an_impersonal_sentence(text: str, expected: list[str]) -> None:
    assert _topics(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The minister said that seals and tides hold great promise.",
        "The ministers agreed to hold talks on seals.",
        "Norway will appoint special envoys to discuss seals.",
        "The ministers voiced interest in resuming talks on seals.",
        "The leaders looked forward to meeting at the summit in Oslo.",
        "The minister promised to explore the hiring of divers.",
        "It was remarked by both that Norway and Peru keep good ties.",
        "It was stressed that trade between Norway and Peru grows fast.",
        "Norway is confident that seals and tides are promising areas of cooperation.",
        "Reform of the code and the courts is a top priority for the cabinet.",
        "It was not said that seals and tides hold promise.",
    ],
)
def test_what_one_side_finds_promising_is_no_topic(text: str) -> None:
    assert _topics(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the agenda: seals, tides and hail.", ["seals", "tides", "hail"]),
        ("Items on the agenda: seals and hail.", ["seals", "hail"]),
        ("Topics discussed:\n\n- seals\n- the state of the tides", ["seals", "state of the tides"]),
        ("Issues: the seals were sold.", []),
        ("On the agenda, the price of seals, tides and hail.", ["price of seals", "tides", "hail"]),
        ("Working sessions included:\n\n* Seals;\n* Tides; and\n* Hail", ["Seals", "Tides", "Hail"]),
        ("Among the issues discussed were seals, tides and hail.", ["seals", "tides", "hail"]),
        ("At the centre of the talks was the price of hail.", ["price of hail"]),
        ("They will hold talks, which will cover seals, tides and frost.", ["seals", "tides", "frost"]),
    ],
)
def test_agendas(text: str, expected: list[str]) -> None:
    assert _topics(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The parade was reviewed by the king.",
        "The minister stressed the role of salmon.",
        "They did not discuss salmon.",
        "The ministers should discuss salmon.",
        "They reviewed the guard of honour.",
        "The minister stressed that the summit is an opportunity to discuss the price of salmon.",
        "The Cabinet reviewed a number of topics on its agenda.",
        "Farmers raised concern over the price of salmon.",
        "The minister told Ada Lund that Norway is considering raising the price of salmon.",
        "The cabinet authorized the minister to hold talks with Peru on salmon.",
        "The envoy set out her views on such issues, including hail.",
        "The issue of salmon is important for both states.",
        "The visit underscores our will to advance shared priorities, including hail, frost and tides.",
        "Emphasised that both countries share views on salmon.",
        "The minister underlined the need to discuss salmon.",
        "The minister called for talks on salmon.",
        "She proposed holding talks on salmon.",
        "The ministers stressed the need for dialogue on salmon.",
        "It was agreed that talks on salmon are useful.",
        "No date for talks on salmon was set.",
        "Also present at the meeting were Ada Lund and Liv Dahl.",
        "The ministers met in Oslo, signing an agreement on salmon.",
        "\x00\ud800 discussed",
    ],
)
def test_no_topic(text: str) -> None:
    assert _topics(text) == []


def test_spans_are_exact() -> None:
    text = "The ministers\u00a0discussed  salmon,\r\nseals and the tides."
    report = pressparse.parse(text)
    assert [topic.span.of(text) for topic in report.topics] == ["salmon", "seals", "tides"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met to review the state of the port and discuss next steps.", ["state of the port", "next steps"]),
        ("They discussed reforms needed to boost growth.", ["reforms needed to boost growth"]),
        ("They discussed tides and possible areas where the growers could help.", ["tides", "possible areas where the growers could help"]),
        (
            "They exchanged views on drawing maps of the coast and further mending nets.",
            ["drawing maps of the coast", "further mending nets"],
        ),
        ("They discussed the port, which opened in May, and the ferry.", ["port", "ferry"]),
        ("Speaking about the port, Ana Brandt said that it is busy.", []),
        ("Central to the talks was the question of nets.", ["nets"]),
        ("The talks revolved around three themes: tides, nets and seals.", ["tides", "nets", "seals"]),
        ("Two panels were held, covering issues such as tides and nets.", ["tides", "nets"]),
        ("Main areas of their talks include tides and nets.", ["tides", "nets"]),
        ("They discussed seals, with a primary focus on their food.", ["seals", "food"]),
        ("They discussed the good-neighbourly and old ties.", ["good-neighbourly and old ties"]),
    ],
)
def test_ends_and_joints_of_longer_phrases(text: str, expected: list[str]) -> None:
    assert _topics(text) == expected
