"""Who reports to the public: the nouns that name a source, and the verbs and phrases that lead to it. Sources stand in brackets in the examples."""

from attrs import frozen


@frozen(kw_only=True)
class SourceRow:
    """Words behind which a source stands. ``who`` says whom they may name: ``anybody``, or only a ``body`` (a ministry, an agency, a press service)."""

    words: str
    who: str = "anybody"
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()


def _rows(who: str, rows: dict[str, str], rejects: dict[str, str] | None = None) -> tuple[SourceRow, ...]:
    return tuple(
        SourceRow(words=words, who=who, examples=(example,), rejects=(rejects[words],) if rejects and words in rejects else ())
        for words, example in rows.items()
    )


LEADS: tuple[SourceRow, ...] = (
    *_rows(
        "anybody",
        {
            "readout from": "Readout from [Treasury Spokesperson Ada Lund] on the Visit to Peru",
            "readout by": "Readout by [NSC Spokesperson Ada Lund]",
            "statement from": "Statement from [Press Secretary Ada Lund] on the Visit",
            "statement by": "Statement by [Minister Ada Lund] on the Vote",
            "remarks by": "Remarks by [Minister Ada Lund] on the Vote",
            "attributed to": "The below is attributed to [Spokesperson Ada Lund].",
            "attributable to": "Statement attributable to [the Spokesperson for the Secretary-General]",
            "statement of": "Statement of [the Spokesperson] on the Vote",
        },
        {
            "statement by": "The rains were followed by storms.", "statement of": "The statement of account was late.",
            "readout from": "The readout from the sensor was wrong.",
            "readout by": "The ministers met in Oslo. A readout by May would help.",
            "statement from": "The minister welcomed the statement from the Council on seals.",
            "remarks by": "The remarks by President Vale angered Peru.",
            "attributed to": "The painting was attributed to Ada Lund.",
            "attributable to": "Half of the growth is attributable to the ministry.",
        },
    ),
    *_rows(
        "body",
        {
            "according to": "They met on Monday, according to [the presidential press service].",
            "as reported by": "They met on Monday, as reported by [the Foreign Ministry].",
            "reported by": "They met on Monday, it was reported by [the Foreign Ministry].",
            "as stated by": "They met on Monday, as stated by [the Foreign Ministry].",
            "was announced by": "This was announced by [the Foreign Ministry].",
            "was reported by": "This was reported by [the Foreign Ministry].",
            "was stated by": "This was stated by [the Foreign Ministry].",
            "informed from": "They met on Monday, as the paper was informed from [the Foreign Ministry].",
            "told by": "They met on Monday, the paper was told by [the Foreign Ministry].",
            "informed by": "They met on Monday, the paper was informed by [the Foreign Ministry].",
            "as per": "They met on Monday, as per [the Foreign Ministry].",
            "as announced by": "They met on Monday, as announced by [the Foreign Ministry].",
            "citing": "They met on Monday, insiders said, citing [the Foreign Ministry].",
            "cites": "They met on Monday, Norwire cites [the Foreign Ministry].",
            "referring to": "They met on Monday, insiders say, referring to [the Foreign Ministry].",
            "quoting": "They met on Monday, insiders said, quoting [the Foreign Ministry].",
            "with reference to": "They met on Monday, insiders say with reference to [the Foreign Ministry].",
            "learnt from": "They will meet on Monday, this paper has learnt from [the Foreign Ministry].",
            "learned from": "They will meet on Monday, this paper learned from [the Foreign Ministry].",
        },
        {
            "according to": "According to the plan, they will meet on Monday.", "citing": "She resigned, citing the ruling of the court.",
            "cites": "The minister cites the report of last year.", "referring to": "The minister, referring to the storm, spoke of help.",
            "as reported by": "The losses, as reported by the bank, were small.",
            "reported by": "Ten cases were reported by doctors.",
            "as stated by": "As stated by law, the fee is due in May.",
            "was announced by": "The birth was announced by bells.",
            "was reported by": "The theft was reported by the police.",
            "was stated by": "The aim was stated by the council in its charter.",
            "informed from": "The minister keeps herself informed from afar.",
            "told by": "The fund was told by the ministry to wait.",
            "informed by": "The envoy was informed by the ministry that visas are free.",
            "as per": "They met on Monday, as per the decision of the Council.",
            "as announced by": "The fee, as announced by the bank in May, is ten euros.",
            "quoting": "She ended by quoting a proverb.",
            "with reference to": "With reference to the storm, the minister thanked the divers.",
            "learnt from": "The minister learnt from the embassy that the ship had sunk.",
            "learned from": "The minister learned from the embassy that the ship had sunk.",
        },
    ),
)  # fmt: skip
"""Phrases behind which the source stands."""

CREDITS: tuple[SourceRow, ...] = _rows(
    "anybody",
    {
        "source:": "Source: [Presidential Press Service]",
        "issued by": "Issued by [Ministry of Foreign Affairs]",
        "issued by:": "Issued by: [Ministry of Foreign Affairs]",
        "released by": "Released by [Spokesperson's Office]",
        "released by:": "Released by: [Spokesperson's Office]",
        "communicated by": "Communicated by [Ministry of Foreign Affairs]",
    "communicated by:": "Communicated by: [Ministry of Foreign Affairs]",
    "data source:": "Data Source: [Department of Fisheries]",
    "information prepared by": "Information prepared by [Ada Lund], Head of Communications",
    "prepared by": "Prepared by [Ada Lund], Head of Communications",
    "distributed by": "Distributed by [Ministry of Foreign Affairs]",
    "prepared by:": "Prepared by: [Ministry of Foreign Affairs]",
    "text:": "Text: [Presidential Press Service]",
    "courtesy:": "Courtesy: [Department of Fisheries]",
    "courtesy of": "Courtesy of [Department of Fisheries]",
    "credit:": "Credit: [Department of Fisheries]",
    "with inputs from": "(With inputs from [Norpress])",
    "with input from": "(With input from [Norpress])",
    "text and photo:": "Text and photo: [Department of Fisheries]",
    "text and photos:": "Text and photos: [Department of Fisheries]",
    "story by:": "Story by: [Department of Fisheries]",
    "provided by": "Provided by [Ministry of Foreign Affairs]",
    "published by": "Published by [Ministry of Foreign Affairs]",
    "disseminated by": "Disseminated by [Ministry of Foreign Affairs]",
    },
    {
        "source:": "Source: https://example.org/news", "text:": "Text: the full story follows here soon.",
        "issued by": "Issued by the King in 1850, the charter is on display.",
        "issued by:": "Issued by: 3 May 2024",
        "released by": "Released by the Court on Monday, the sailors flew home.",
        "released by:": "Released by: 3 May 2024",
        "communicated by": "Communicated by the Envoy of Peru, the offer was refused.",
        "communicated by:": "Communicated by: https://example.org/news",
        "data source:": "Data source: https://example.org/data",
        "information prepared by": "Information prepared by hand is often wrong, the minister said.",
        "prepared by": "Prepared by the Ministry of Culture, the show ran for a week.",
        "distributed by": "Distributed by the Bank of Seals, the aid arrived on Monday.",
        "prepared by:": "Prepared by: https://example.org/news",
        "courtesy:": "Courtesy: https://example.org/news",
        "courtesy of": "Courtesy of the sea is to rescue, the captain said.",
        "credit:": "Credit: https://example.org/photos",
        "with inputs from": "With inputs from the sea, the pool stays cold.",
        "with input from": "With input from the divers, the map was redrawn.",
        "text and photo:": "Text and photo: https://example.org/photos",
        "text and photos:": "Text and photos: https://example.org/photos",
        "story by:": "Story by: https://example.org/news",
        "provided by": "Provided by the Bank of Seals, the tents arrived on Monday.",
        "published by": "Published by the Society of Divers in 1850, the map is on display.",
        "disseminated by": "Disseminated by the wind, the seeds reached the coast.",
    },
)
"""What opens a line that names the source of the whole report."""

REPORTING: dict[str, str] = {
    "report": "They met on Monday, [the Mayor's press service] reported.",
    "say": "They met on Monday, [the presidential press service] said.",
    "state": "They met on Monday, [the Mayor's press service] stated.",
    "inform": "They met on Monday, [the Mayor's press service] informed.",
    "announce": "They met on Monday, [the Mayor's press service] announced.",
    "tell": "They met on Monday, [the Foreign Ministry] told the news agency.",
    "note": "They met on Monday, [the Mayor's press service] noted.",
    "add": "They met on Monday, [the Mayor's press service] added.",
    "confirm": "They met on Monday, [the Mayor's press service] confirmed.",
    "learn": "They will meet on Monday, [Norwire] has learned.",
    "post": "They met on Monday, [the Mayor's press service] posted.",
    "write": "They met on Monday, [the Morning newspaper] wrote.",
}
"""Verb → an example of how a source reports with it."""

PRESS_NOUNS = frozenset(
    "service relation relations office agency division department centre center bureau directorate team wing section secretariat newspaper television tv radio website channel portal broadcaster wire daily gazette newsroom desk unit".split()
)
"""The last nouns of the names of press services and media."""

PRESS_WORDS = frozenset("press media news information communications communication newspaper newsroom television tv radio website broadcaster wire portal public".split())
"""Words that make such a name one of the press."""

SPOKESPEOPLE = frozenset("spokesperson spokesman spokeswoman spokespersons spokesmen spokespeople".split())
"""Those who speak for a body."""

SITES = frozenset("website newspaper portal daily channel television tv radio gazette broadcaster".split())
"""Media that "say" what they report."""

OFFICIALS = frozenset("official officials diplomat".split())
"""Unnamed people who tell the press."""

RELEASES = frozenset("release statement communiqué communique readout bulletin".split())
"""Papers that "said": the body before them is the source."""

PAPERS = RELEASES | frozenset("information message post article publication announcement notice".split())
"""What a body gives to the public to read."""

PUBLISHED = frozenset("issued released provided made published shared posted circulated distributed given sent".split())
"""What is done with such a paper "by" a body: "a readout of the call provided by the palace"."""

PAGES = frozenset("website site page portal channel account".split())
"""Where a body publishes: "in a message on the official website of the ministry"."""

RULINGS = frozenset("decision decisions ruling rulings agenda plan plans law laws constitution charter programme program schedule calendar order orders decree resolution resolutions request requests invitation invitations terms agreement principles rules".split())
"""What a body decides and makes, which tells the press nothing: "as per the decision of the Council"."""

BODY_NOUNS = frozenset(
    "ministry department embassy consulate mission office government cabinet presidency secretariat committee commission council administration house palace court service agency bureau authority directorate chancellery kremlin diwan police army bank "
    "chancery board parliament mfa dfa foreign-ministry division headquarters protocol".split()
)
"""Nouns that name official bodies."""
