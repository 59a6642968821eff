"""Texts for the layout floor, made without looking at its tables: any text, and reports built from known parts."""

from hypothesis import strategies as st

NOISE = st.text(
    alphabet=st.one_of(
        st.sampled_from(list(" \n\r\t.!?:;,\"'()[]*_#-–—“”‘’«»„…0123456789abcXYZéß\xa0\u2028\u200b\ufeff\x00\u202e\ud800")),
        st.characters(),
    ),
    max_size=300,
)
LINES = st.lists(
    st.sampled_from(
        (
            "", " ", "The ministers met in Kirna.", "Meeting with Ana Brandt", "- trade", "1. Energy", "March 4, 2024", "20:30",
            "**Talks**", "## Visit", "###", "-0-", '"We agree," she said.',
            "“We go on", "the guests", "Kirna", "Present:", "A. Roe, Minister",
            "    indented line of text", "KIRNA, March 4 (NNA) - Norland said", "&nbsp;", "{% comment %}", "http://example.org/a", "* * *",
        )
    ),
    max_size=30,
).map("\n".join)  # fmt: skip
TEXTS = st.one_of(NOISE, LINES, st.tuples(NOISE, LINES, NOISE).map("".join))

_SUBJECTS = ("The ministers", "Ana Brandt", "President Vale of Norland", "Teodor Vale", "Both sides", "The delegation")
_DEEDS = (
    "discussed trade, energy and transport",
    "signed an accord on culture",
    "expressed satisfaction with the course of the talks",
    "visited the port of Kirna and met with engineers there",
    "thanked the hosts for the warm reception that the guests had been given",
)
SENTENCES = st.tuples(st.sampled_from(_SUBJECTS), st.sampled_from(_DEEDS)).map(lambda parts: f"{parts[0]} {parts[1]}.")
PARAGRAPHS = st.lists(SENTENCES, min_size=2, max_size=6)
HEADINGS = st.sampled_from(
    ("Meeting with Ana Brandt", "Visit to the Port", "Talks with the Prime Minister of Sudria", "Signing of Documents")
)
TITLES = st.sampled_from(("President of Norland Receives Ana Brandt", "Norland, Sudria agree on ferry line", "Readout of Talks in Kirna"))
REPORTS = st.tuples(TITLES, PARAGRAPHS, st.lists(st.tuples(HEADINGS, st.lists(PARAGRAPHS, min_size=1, max_size=3)), max_size=3))
