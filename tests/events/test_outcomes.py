"""Outcomes: every row reads its examples and leaves its rejects; documents are told apart, negations and wishes left alone."""

import re

import pytest

import pressparse
from pressparse import Outcome
from pressparse.inflection import verb_forms
from pressparse.lexicon.outcomes import (
    CONCLUDING,
    DECORATED_FRAME,
    DECORATION_REJECTS,
    DECORATIONS,
    INSTRUMENT_REJECTS,
    INSTRUMENTS,
    ISSUED_FRAME,
    JOINT,
    SIGNED_FRAME,
    UNCONCLUDED,
)
from pressparse.lexicon.rows import Concluding


def _outcomes(text: str) -> list[Outcome]:
    report = pressparse.parse(text, published="2023-06-14")
    return [outcome for outcomes in (*(meeting.outcomes for meeting in report.meetings), report.outcomes) for outcome in outcomes]


def _name(row: Concluding) -> str:
    return f"{row.kind.value}: {row.lemma} {row.particle} {row.frame}"


@pytest.mark.parametrize("row", CONCLUDING, ids=_name)
def test_a_row_reads_its_examples(row: Concluding) -> None:
    assert row.examples
    for example in row.examples:
        found = _outcomes(re.sub(r"[\[\]]", "", example))
        assert [(outcome.kind, re.sub("^(a|the) ", "", outcome.subject or "")) for outcome in found] == [
            (row.kind, re.sub("^(a|the) ", "", subject)) for subject in re.findall(r"\[(.*?)\]", example)
        ], example


@pytest.mark.parametrize("row", CONCLUDING, ids=_name)
def test_a_row_leaves_its_rejects(row: Concluding) -> None:
    assert row.examples
    assert row.rejects
    assert [reject for reject in row.rejects if _outcomes(reject)] == []


def _deed(row: Concluding) -> dict[str, str]:
    """Who does it, and the forms of the row's verb with what stands behind it in the row's example; none of a passive."""
    forms = verb_forms(row.lemma)
    told = r"(?: told her guest that Norway)?(?: will| is)?"
    found = re.match(rf"(.+?){told} (?:{forms.base}|{forms.past}|{forms.gerund})\b(.*)\.", re.sub(r"[\[\]]", "", row.examples[0]))
    if found is None or found[1].endswith((" was", " be", "There")):
        return {}
    who, rest = found.groups()
    inner = who[0].lower() + who[1:] if who.startswith(("The ", "We")) else who
    verb = {"base": forms.base, "past": forms.past, "participle": forms.participle, "gerund": forms.gerund}
    return {"Who": who, "who": inner, **{form: written + rest for form, written in verb.items()}}


@pytest.mark.parametrize("row", CONCLUDING, ids=_name)
def test_a_row_tells_of_no_outcome_where_nothing_came_about(row: Concluding) -> None:
    deed = _deed(row)
    assert deed or row.rejects
    assert [reject for frame in UNCONCLUDED if deed and _outcomes(reject := frame.format(**deed))] == []


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_an_instrument_fills_its_frames(name: str) -> None:
    frames = [SIGNED_FRAME, *([ISSUED_FRAME] if not JOINT.isdisjoint(name.split()) else [])]
    for example in (example.replace("{noun}", name) for frame in frames for example in frame.examples):
        found = [(outcome.instrument, outcome.subject) for outcome in _outcomes(re.sub(r"[\[\]]", "", example))]
        assert found == [(name, subject) for subject in re.findall(r"\[(.*?)\]", example)], example
    rejects = [reject.replace("{noun}", name) for frame in frames for reject in frame.rejects]
    assert [reject for reject in (*rejects, *INSTRUMENT_REJECTS.get(name, ())) if _outcomes(reject)] == []


@pytest.mark.parametrize("name", DECORATIONS)
def test_a_decoration_fills_its_frame(name: str) -> None:
    printed = " ".join(word if word in ("of", "the", "to") else word.capitalize() for word in name.split())
    for example in (example.replace("{noun}", printed) for example in DECORATED_FRAME.examples):
        found = [(outcome.kind.value, outcome.subject) for outcome in _outcomes(re.sub(r"[\[\]]", "", example))]
        assert found == [("awarded", printed)], example
    rejects = [reject.replace("{noun}", printed) for reject in DECORATED_FRAME.rejects]
    assert [reject for reject in (*rejects, *DECORATION_REJECTS.get(name, ())) if _outcomes(reject)] == []


def test_rejects_are_of_rows() -> None:
    assert set(INSTRUMENT_REJECTS) <= set(INSTRUMENTS)
    assert set(DECORATION_REJECTS) <= set(DECORATIONS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers signed an agreement on salmon and a protocol on seals.", [("agreement", "salmon"), ("protocol", "seals")]),
        (
            "The following documents were signed: a treaty on salmon, a memorandum on seals and a programme of exchanges.",
            [("treaty", "salmon"), ("memorandum", "seals"), ("programme", "exchanges")],
        ),
        ("The visit ended with the signing of a protocol on seals.", [("protocol", "seals")]),
        ("After the talks, a joint action plan on seals was signed.", [("joint action plan", "seals")]),
        ("Oman and Kenya signed a memorandum of understanding to build a harbour.", [("memorandum of understanding", "build a harbour")]),
        (
            "Kenya and Oman signed three agreements: on seals, on tides, and on the care of whales.",
            [("agreements", "seals"), ("agreements", "tides"), ("agreements", "care of whales")],
        ),
        (
            "Five documents were signed, among them a declaration on seals and an accord on tides.",
            [("declaration", "seals"), ("accord", "tides")],
        ),
        ("The ministers signed a note of friendship on seals.", [("note of friendship", "seals")]),
        ("Oman and Kenya signed a memorandum today, to protect seals.", [("memorandum", "protect seals")]),
        ("The ministers initialled a protocol on seals.", [("protocol", "seals")]),
        ("The ministers signed the agreement on Monday.", [("agreement", None)]),
        ("The ministers signed a Fisheries Law Treaty.", [("Fisheries Law Treaty", None)]),
    ],
)
def test_documents(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(outcome.instrument, outcome.subject) for outcome in _outcomes(text)] == expected


def test_documents_in_bullets() -> None:
    text = "The following documents were signed:\n\n- Agreement on salmon\n- Memorandum of Understanding on seals\n- Letter of interest on tides"
    assert [(outcome.instrument, outcome.subject) for outcome in _outcomes(text)] == [
        ("Agreement", "salmon"), ("Memorandum of Understanding", "seals"), ("Letter of interest", "tides"),
    ]  # fmt: skip


def test_documents_in_bullets_behind_a_line_of_their_own() -> None:
    text = (
        "The sides signed three documents.\n\nThese include:\n\n- Agreement on seals,\n\n- Protocol on tides and\n\n- Action Plan on ports."
    )
    assert [outcome.subject for outcome in _outcomes(text)] == ["seals", "tides", "ports"]
    assert [outcome.instrument for outcome in _outcomes("The sides signed a treaty.\n\nThey met divers.\n\n- Protocol on tides")] == [
        "treaty"
    ]


def test_decisions_that_open_with_their_verb() -> None:
    text = "The Cabinet of Oman met on Monday and took the following decisions:\n\nFirst:\nApproving a treaty with Peru on seals.\n\nSecond:\nAuthorizing Ana Brandt to sell salmon.\n"
    assert [(outcome.kind.value, outcome.subject) for outcome in _outcomes(text)] == [
        ("agreed", "treaty with Peru on seals"), ("agreed", "Ana Brandt to sell salmon"),
    ]  # fmt: skip


def test_who_signed_is_told_by_the_subject_or_behind_by() -> None:
    met = "President Teodor Vale of Norway met President Ana Brandt of Peru. "
    for clause in ("The presidents signed a treaty on seals.", "A treaty on seals was signed by Teodor Vale and Ana Brandt."):
        (outcome,) = _outcomes(met + clause)
        assert [party.name for party in outcome.parties] == ["Teodor Vale", "Ana Brandt"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An additional $15 million will be allocated for school meals.", [("announced", "additional $15 million")]),
        ("Norway is providing EUR 25 million for seals.", [("announced", "EUR 25 million for seals")]),
        ("I am announcing today a new package for seals.", [("announced", "new package for seals")]),
        ("The minister announced over $40 million in aid for seals.", [("announced", "over $40 million in aid for seals")]),
        ("The minister announced that Norway will provide 3 million euros.", [("announced", "3 million euros")]),
        ("The Council approved the budget for seals.", [("agreed", "budget for seals")]),
        (
            "They reaffirmed their ties and agreed to strengthen cooperation on rail and port issues.",
            [("agreed", "strengthen cooperation on rail and port issues")],
        ),
        ("It was decided that the commission would meet in Oslo.", [("agreed", "commission would meet in Oslo")]),
        ("Japan decided to send tents to Peru.", [("announced", "send tents to Peru")]),
        ("The ministers consented to open a port.", [("agreed", "open a port")]),
        ("The ministers signed here on Tuesday an action plan on seals.", [("signed", "seals")]),
        (
            "The minister announced that $150 million has been set aside for ports.",
            [("announced", "$150 million has been set aside for ports")],
        ),
        ("The envoy shared that the embassy was going to open a help desk.", [("announced", "help desk")]),
        ("The minister assured the guests that the study would be done by May.", [("pledged", "study would be done by May")]),
        (
            "Norway and Peru agreed to hold a dialogue on ports, with a session to be held in Oslo.",
            [("agreed", "hold a dialogue on ports, with a session to be held in Oslo")],
        ),
        ("The ministers adopted two declarations on seals.", [("issued", "seals")]),
        ("King Ola Berg met the divers to present Ana Prado with the Medal of Merit.", [("awarded", "Medal of Merit")]),
        ("The Council approved the Seal Agenda, charting a course for ports.", [("agreed", "Seal Agenda")]),
        ("The ministers agreed to the exchange of two delegations.", [("agreed", "exchange of two delegations")]),
        ("The envoy announced that the bank would allot 50 million euros for seals.", [("announced", "allot 50 million euros for seals")]),
        ("The envoy announced that the office will launch a fellowship for divers.", [("announced", "launch a fellowship for divers")]),
        ("The minister opened this morning, June 14, a new port.", [("announced", "new port")]),
        (
            "The minister opened the Seal Centre, built at a cost of 7 million.",
            [("announced", "Seal Centre, built at a cost of 7 million")],
        ),
        ("The minister promised that a team would visit the port next week.", [("pledged", "team would visit the port next week")]),
        ("A decision was taken to resume flights to Oslo.", [("agreed", "resume flights to Oslo")]),
        ("The ministers agreed in principle to open a joint office.", [("agreed", "open a joint office")]),
        ("The ministers endorsed the work plan for 2025.", [("agreed", "work plan for 2025")]),
        ("The talks culminated in the adoption of a joint statement on seals.", [("issued", "seals")]),
        ("Three agreements were signed covering seals and tides.", [("signed", "seals and tides")]),
        ("Canada pledged that it would send two ships to Peru.", [("pledged", "it would send two ships to Peru")]),
        ("The ministers agreed to supply salmon to schools.", [("agreed", "supply salmon to schools")]),
        ("The ministers discussed seals, agreeing to set up a joint panel.", [("agreed", "set up a joint panel")]),
        ("Two treaties were signed in Oslo: one on seals, the other on tides.", [("signed", "seals"), ("signed", "tides")]),
        ("Two treaties were signed, one on seals and one on tides.", [("signed", "seals"), ("signed", "tides")]),
        ("In a joint declaration issued in Oslo, the ministers condemned piracy.", [("issued", "")]),
        ("The minister was invited to visit Oslo by President Ana Brandt.", [("invited", "visit Oslo")]),
        ("The ministers agreed with each other to open a port.", [("agreed", "open a port")]),
        ("The ministers signed a treaty on seals at the close of their talks.", [("signed", "seals")]),
        ("The ministers issued a communiqué calling for restraint.", [("issued", "")]),
        ("The Council has adopted the work programme for 2025.", [("agreed", "work programme for 2025")]),
        ("The envoy announced that her country had decided to open a port.", [("announced", "open a port")]),
        ("Two treaties (on seals and on tides) were signed.", [("signed", "seals"), ("signed", "tides")]),
        ("Norway will open a school in Lima next year, the minister announced.", [("announced", "school in Lima next year")]),
        ("The visit resulted in the conclusion of a treaty on seals.", [("signed", "seals")]),
        ("The mayor signed a decree creating a council on seals.", [("signed", "council on seals")]),
        ("The nurse was honoured with the Medal of Merit.", [("awarded", "Medal of Merit")]),
        ("The ministers signed a treaty on seals and another on tides.", [("signed", "seals"), ("signed", "tides")]),
        ("The ministers signed a treaty on seals in Oslo yesterday.", [("signed", "seals")]),
        ("A treaty was signed on this occasion.", [("signed", "")]),
        ("The minister announced that a camp for divers will be held in May.", [("announced", "camp for divers will be held in May")]),
        ("The Council met in Oslo. It approved the sale of the port.", [("agreed", "sale of the port")]),
        ("The envoy confirmed that Norway would fund two ferries.", [("announced", "two ferries")]),
        ("The ministers signed agreements on seals and on tides.", [("signed", "seals"), ("signed", "tides")]),
        ("The minister received an invitation to visit Lima from his counterpart.", [("invited", "visit Lima")]),
        ("The ministers endorsed the Lima Seal Accord.", [("agreed", "Lima Seal Accord")]),
        ("The princess opened the Seal Centre on Tuesday.", [("announced", "Seal Centre")]),
        ("The ministers agreed on 12 races.", [("agreed", "12 races")]),
        ("The ministers agreed not to raise fees.", [("agreed", "not to raise fees")]),
        ("The mayors renewed a treaty for another ten years.", [("signed", "")]),
        ("The minister handed over 40 tents to the clinic, in the presence of the mayor.", [("announced", "40 tents to the clinic")]),
        ("Norway will open a school in Lima, the minister announced after meeting the mayor.", [("announced", "school in Lima")]),
        ("The ministers signed the text of a treaty on seals.", [("signed", "seals")]),
        ("The ministers signed an action plan for the period 2025-2028.", [("signed", "")]),
        ("There was agreement to hold the regatta in May.", [("agreed", "hold the regatta in May")]),
        ("The ministers agreed, among other things, to open a port.", [("agreed", "open a port")]),
        ("The ministers agreed in Lima on Thursday to open a port.", [("agreed", "open a port")]),
        ("The ministers agreed during their talks on a timetable for the port.", [("agreed", "timetable for the port")]),
        ("The talks ended with the two sides signing a treaty on seals.", [("signed", "seals")]),
        ("The visit saw a treaty on seals signed.", [("signed", "seals")]),
        ("A letter of intent was signed to mend nets.", [("signed", "mend nets")]),
        ("The treaty, which covers seals and tides, was signed in Oslo.", [("signed", "seals and tides")]),
        ("The ministers signed the minutes of their meeting.", [("signed", "")]),
        ("The ministers signed a treaty in Lima.", [("signed", "")]),
        ("The minister said Norway would give 30 million kroner to the fund.", [("announced", "30 million kroner to the fund")]),
        ("The mayor announced that the county would build two clinics.", [("announced", "build two clinics")]),
        ("The ministers met in Oslo, the sides agreeing to set up a joint panel.", [("agreed", "set up a joint panel")]),
    ],
)
def test_decisions(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(outcome.kind.value, re.sub("^(an?|the) ", "", outcome.subject or "")) for outcome in _outcomes(text)] == expected


def test_a_document_told_twice_is_one() -> None:
    assert (
        len(
            _outcomes(
                "The ministers signed a Memorandum of Understanding on seals. The MOU was signed by Ada Lund. The Memorandum of Understanding was signed in Oslo."
            )
        )
        == 1
    )


@pytest.mark.parametrize(
    "text",
    [
        "No agreement was reached, and neither minister signed the draft treaty.",
        "The ministers will sign an agreement on salmon.",
        "The ministers hope to sign an agreement on salmon.",
        "The sides discussed the signing of a memorandum on seals.",
        "Since that meeting, Norway has signed the treaty on seals.",
        "They agreed that seals matter.",
        "In 2019, the ministers signed a treaty on seals.",
        "The treaty on seals was signed on 20 December 2018.",
        "Norway is delivering half of all the seals.",
        "They agreed to stay in touch.",
        "They agreed on further contacts.",
        "They agreed on the next steps at both levels.",
        "There was agreement on the need to protect seals.",
        "The minister spoke of the chance of agreeing to set up a panel.",
        "It is planned to hold talks in Oslo.",
        "The minister said the matter was agreed upon in a call.",
        "Peru is dry. The bank has approved a loan of $84 million. It falls due in May. Nobody objected.",
        "We remain committed to helping seals.",
        "The bank is committed to achieving a prosperous Norway.",
        "The minister pledged to play his part for peace.",
        "Norway launched several attacks on Peru.",
        "The ambassador opened the event by thanking the divers.",
        "The minister opened this evening, June 14, a conference on seals.",
        "The minister opened on Monday evening, June 12, 2023, a conference on seals.",
        "The ministers noted with joy that the treaty on seals had been signed.",
        "The minister explained why Norway signed the treaty.",
        "The minister requested that a treaty be concluded.",
        "The ministers agreed to work closely together.",
        "The minister denied that a treaty had been signed.",
        "A joint declaration on seals is expected to be adopted in May.",
        "Norway and Peru established ties in 1992.",
        "\x00\ud800 signed an",
    ],
)
def test_no_outcome(text: str) -> None:
    assert _outcomes(text) == []


def test_spans_are_exact() -> None:
    text = "The ministers\u00a0signed  a letter\u00a0of interest on seals."
    (outcome,) = _outcomes(text)
    assert outcome.instrument_span is not None
    assert outcome.subject_span is not None
    assert (outcome.cue.of(text), outcome.subject_span.of(text)) == ("signed", "seals")
    assert outcome.instrument == "letter of interest"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Peruvian side agreed to finance two schools.", [("agreed", "finance two schools")]),
        ("The company has pledged to build a dock in Lima.", [("pledged", "build a dock in Lima")]),
        ("The working group agreed on a timetable.", [("agreed", "timetable")]),
        ("It agreed to nothing.", []),
        ("A working group was set up to mend the nets.", [("agreed", "working group")]),
        ("The working group was set up to mend the nets.", []),
        ("The signing ceremony of the agreement on nets took place after the talks.", [("signed", "nets")]),
        ("The parties inked three deals worth 2 billion dollars.", [("signed", None)]),
        ("Peru and Norway signed an agreement on nets in 2015.", []),
        ("Two ambulances were handed over to the clinic.", [("announced", "Two ambulances")]),
        ("The ambassador handed over medical supplies to the clinic.", [("announced", "medical supplies to the clinic")]),
        ("The ambassador handed over copies of his credentials.", []),
        ("The minister announced today that Peru will host the regatta.", [("announced", "host the regatta")]),
        ("The minister announced plans to open a trade office in Lima.", [("announced", "plans to open a trade office in Lima")]),
        ("They committed to continued consultations.", []),
        ("Peru has donated 8 million dollars to the clinic.", []),
        ("The visit ended with a tour of the docks.", []),
    ],
)
def test_plain_doers_and_gifts(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    met = "President Teodor Vale of Norway met President Ana Brandt of Peru. "
    assert [(outcome.kind.value, outcome.subject) for outcome in _outcomes(met + sentence)] == expected
