"""Statements: every row of the verbs of saying, every construction of reported speech, who speaks, and exact spans."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressparse
from pressparse.events.statements.sayings import rows_by_lemma
from pressparse.inflection import verb_forms
from pressparse.lexicon.rows import Speech
from pressparse.lexicon.speech import OTHER_OBJECTS, OTHER_SENSES, SPEECH, UNSAID, UNSAID_BY_ANYBODY
from pressparse.model import Report, SpeechAct, Statement

MET = "Foreign Minister Ilse Varga of Hungary met Foreign Minister Omar Bakari of Kenya in Nairobi on 4 March 2024. "
BOTH = ["Ilse Varga", "Omar Bakari"]


def statements(report: Report) -> list[Statement]:
    found = [statement for meeting in report.meetings for statement in meeting.statements]
    return sorted((*found, *report.statements), key=lambda statement: statement.cue.start)


def said(text: str) -> list[tuple[list[str], str, str]]:
    """Who spoke, the words of saying and what was said, of each statement in the order of the text."""
    return [([party.name for party in s.speakers], s.cue.of(text), s.content.of(text)) for s in statements(pressparse.parse(text))]


def cues(text: str) -> list[str]:
    return [cue for _, cue, _ in said(text)]


# -- the table -------------------------------------------------------------------------------------------------------


def _name(row: Speech) -> str:
    return f"{row.lemma}-{row.frame}-{row.act.value}-{' '.join(row.particles)}"


@pytest.mark.parametrize("row", SPEECH, ids=_name)
def test_each_row_reads_its_examples_and_not_its_rejects(row: Speech) -> None:
    assert row.examples
    for example in row.examples:
        assert (row.lemma, row.act) in [(s.verb, s.act) for s in statements(pressparse.parse(example))], example
    for reject in row.rejects:
        assert row.lemma not in [s.verb for s in statements(pressparse.parse(reject))], reject


def _predicates(row: Speech) -> dict[str, str]:
    """The forms of the row's verb, each with what stands behind it in the row's example; none where the verb stands otherwise."""
    found = re.fullmatch(r"(?:They|I|Ana Brandt) (\S+)(.*)\.", row.examples[0])
    forms = verb_forms(row.lemma)
    if found is None or found[1] not in (forms.base, forms.past, "are"):
        return {}
    plural, past = ("are", "were") if row.lemma == "be" else (forms.base, forms.past)
    written = {"base": forms.base, "plural": plural, "past": past, "participle": forms.participle, "gerund": forms.gerund}
    return {form: verb + found[2] for form, verb in written.items()}


def _filled(frame: str, forms: dict[str, str]) -> str:
    text = frame.format(**forms)
    return text[0].upper() + text[1:]


@pytest.mark.parametrize("row", SPEECH, ids=_name)
def test_each_row_is_silent_in_the_frames_of_what_nobody_says(row: Speech) -> None:
    forms = _predicates(row)
    assert forms or row.rejects
    denials = UNSAID_BY_ANYBODY if row.act is not SpeechAct.DENIED else ()
    for frame in (*UNSAID, *denials) if forms else ():
        reject = _filled(frame, forms)
        assert row.lemma not in [s.verb for s in statements(pressparse.parse(reject))], reject


@pytest.mark.parametrize("row", [row for row in SPEECH if row.frame in OTHER_OBJECTS], ids=_name)
def test_each_frame_asks_for_its_object(row: Speech) -> None:
    if not [other for other in rows_by_lemma()[row.lemma] if other is not row and other.frame in ("any", "thing", "object")]:
        past = "were" if row.lemma == "be" else verb_forms(row.lemma).past
        reject = OTHER_OBJECTS[row.frame].format(past=past)
        assert row.lemma not in [s.verb for s in statements(pressparse.parse(reject))], reject


def test_every_frame_but_the_freest_has_a_reject() -> None:
    assert {row.frame for row in SPEECH} - {"any"} == set(OTHER_OBJECTS)


@pytest.mark.parametrize("lemma", OTHER_SENSES)
def test_a_verb_of_saying_says_nothing_in_its_other_senses(lemma: str) -> None:
    assert lemma in rows_by_lemma()
    for reject in OTHER_SENSES[lemma]:
        assert lemma not in [s.verb for s in statements(pressparse.parse(reject))], reject


def test_no_row_stands_twice() -> None:
    keys = [(row.lemma, row.frame, row.particles, row.nouns) for row in SPEECH]
    assert not {key for key in keys if keys.count(key) > 1}


def test_rows_that_ask_for_more_come_first() -> None:
    frames = [row.frame for row in rows_by_lemma()["express"]]
    assert frames[-1] == "any"
    assert set(frames[:-1]) == {"noun"}


# -- constructions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilse Varga said that trade had doubled.", [("said", "that trade had doubled")]),
        ("Ilse Varga slammed the raid.", [("slammed", "the raid")]),
        ("Ilse Varga dubbed the dam a gift.", [("dubbed", "the dam a gift")]),
        ("Trade has doubled, Ilse Varga quipped.", [("quipped", "Trade has doubled")]),
        ("Ilse Varga extolled the divers.", [("extolled", "the divers")]),
        ("Ilse Varga said on Monday in Oslo trade had doubled.", [("said", "on Monday in Oslo trade had doubled")]),
        ("Trade has doubled, Ilse Varga noted.", [("noted", "Trade has doubled")]),
        ("Trade has doubled, noted Minister Ilse Varga.", [("noted", "Trade has doubled")]),
        ("Ilse Varga opened the talks by stressing the role of ports.", [("stressing", "the role of ports")]),
        ("Ilse Varga issued the following statement on the flood.", [("issued the following statement", "on the flood")]),
        ("The report also calls for more divers.", [("calls for", "more divers")]),
        ("Ilse Varga concluded by saying that trade had doubled.", [("saying", "that trade had doubled")]),
        ("Ilse Varga went on to say that trade had doubled.", [("went on to say", "that trade had doubled")]),
        ("Ilse Varga seized the opportunity to thank the divers.", [("thank", "the divers")]),
        ("Ilse Varga positively assessed the state of trade.", [("assessed", "the state of trade")]),
        ("Ilse Varga will stress that trade has doubled.", [("stress", "that trade has doubled")]),
        ("The care of seals was assessed favourably.", [("assessed favourably", "The care of seals")]),
        ("Ilse Varga concluded her message by wishing the divers luck.", [("wishing", "the divers luck")]),
        ("Ilse Varga welcomed the rise in trade, which reached 11 billion, and noted that it would grow.", [("welcomed", "the rise in trade, which reached 11 billion"), ("noted", "that it would grow")]),
        ("Ilse Varga stated that Norway values peace, and looks forward to more trade.", [("stated", "that Norway values peace, and looks forward to more trade")]),
        ("Trade has doubled, said Minister Ilse Varga on Monday in a call with Omar Bakari.", [("said", "Trade has doubled")]),
        ("As Ilse Varga noted, trade has doubled.", [("noted", "trade has doubled")]),
        ('"We will not give up," Ilse Varga told reporters, adding that her country would appeal.', [("told", "We will not give up"), ("adding", "that her country would appeal")]),
        ('"This," said Ilse Varga, "is a new page."', [("said", "is a new page.")]),
        ('Ilse Varga said: "The talks went well."', [("said", "The talks went well.")]),
        ("Ilse Varga thanked the divers, condemned the raid and urged the owners to pay.", [("thanked", "the divers"), ("condemned", "the raid"), ("urged", "the owners to pay")]),
        ("Ilse Varga expressed her deep gratitude to Kenya and voiced hope for rain.", [("expressed her deep gratitude", "to Kenya"), ("voiced hope", "for rain")]),
        ("Calling the dam a gift, Ilse Varga thanked the engineers.", [("Calling", "the dam a gift"), ("thanked", "the engineers")]),
        ("While welcoming the truce, Ilse Varga stressed the need for aid.", [("welcoming", "the truce"), ("stressed", "the need for aid")]),
        ("Having thanked the host, Ilse Varga noted that trade had doubled.", [("thanked", "the host"), ("noted", "that trade had doubled")]),
        ("President Ola Berg called President Tor Lund to congratulate him on his election.", [("congratulate", "him on his election")]),
        ("Ilse Varga would like to thank the hosts.", [("thank", "the hosts")]),
        ("Ilse Varga attached particular importance to schools.", [("attached particular importance", "to schools")]),
        ("Ilse Varga also made it clear that the deal was off.", [("made it clear that", "the deal was off")]),
        ("Ilse Varga called on all parties to show restraint.", [("called on", "all parties to show restraint")]),
        ("It was agreed that the commission would meet in May.", [("agreed", "that the commission would meet in May")]),
        ("The worth of clean water was stressed.", [("stressed", "The worth of clean water")]),
        ("The risk of frost was acknowledged.", [("acknowledged", "The risk of frost")]),
        ("Ilse Varga recalled with warmth her school days.", [("recalled", "with warmth her school days")]),
        ("Ilse Varga called the Kenyan offer most generous.", [("called", "the Kenyan offer most generous")]),
        ("Ilse Varga termed the talks productive.", [("termed", "the talks productive")]),
        ("During the talks, satisfaction was expressed with the level of trade.", [("expressed", "with the level of trade")]),
        ("Ilse Varga spoke in detail about the dam.", [("spoke in detail about", "the dam")]),
        ("Ilse Varga pressed Friday for the release of the divers.", [("pressed Friday for", "the release of the divers")]),
        ("Ilse Varga conveyed to the guests her wish to see Oslo.", [("conveyed", "to the guests her wish to see Oslo")]),
        ("Ilse Varga considered the dam a gift.", [("considered", "the dam a gift")]),
        ("The bank advised traders to adjust their clocks.", [("advised", "traders to adjust their clocks")]),
        ("Ilse Varga called on all parties to exercise restraint.", [("called on", "all parties to exercise restraint")]),
        ("Ilse Varga directed the agency to rebuild the dam.", [("directed", "the agency to rebuild the dam")]),
        ("The dam is safe, it was stressed at the session.", [("stressed", "at the session")]),
        ("As noted at the session, the dam is safe.", [("noted", "at the session, the dam is safe")]),
        ("The Meeting expressed thanks to the hosts.", [("expressed thanks", "to the hosts")]),
        ("Ilse Varga went on to praise the divers.", [("praise", "the divers")]),
        ("The dam is safe, says Minister Ilse Varga.", [("says", "The dam is safe")]),
        ("Minister Ilse Varga, MP, says the dam is safe.", [("says", "the dam is safe")]),
        ('"The dam is safe," Ilse Varga wrote on social networks.', [("wrote", "The dam is safe")]),
        ("Ilse Varga welcomed the project.", [("welcomed", "the project")]),
        ("Ilse Varga said the two leaders had agreed to open the border.", [("said", "the two leaders had agreed to open the border")]),
    ],
)  # fmt: skip
def test_words_of_saying_and_content(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(cue, content) for _, cue, content in said(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "According to Ilse Varga, trade has doubled.",
        "The summit will stress the role of trade.",
        "Ilse Varga is expected to raise the issue of visas.",
        "Ilse Varga did not say when the road would open.",
        "Ilse Varga declined to comment.",
        "The visit underscored the depth of the ties.",
        "Ilse Varga held a lunch, shared a meal and presented a map.",
        "Ilse Varga showed the guests the harbour and found the bridge damaged.",
        "The flag was raised at noon.",
        "Seals and tides are promising areas.",
        "The first results are encouraging.",
        "The harbour was recalled.",
        "President Ola Berg welcomed President Tor Lund at the airport.",
        "Ilse Varga discussed trade with Omar Bakari and signed the accord.",
        "Presenting her letters of credence, Ilse Varga bowed.",
        "The agency is committed to its work.",
        "The bank directed the works.",
        "The talks dealt with three ideas put forward by Norway.",
        "Ilse Varga called on Minister Omar Bakari at his office to bid farewell.",
        "Ilse Varga called on Minister Omar Bakari to pay her respects.",
    ],
)
def test_what_is_no_speech(text: str) -> None:
    assert said(text) == []


def test_a_verb_inside_a_quotation_is_not_marked() -> None:
    assert cues('"I told everyone and they thanked me," Ilse Varga recalled.') == ["recalled"]


def test_what_a_speaker_says_of_others_is_content() -> None:
    assert cues("Ilse Varga stressed that the people of Kenya are grateful to Norway.") == ["stressed"]
    assert cues("Ilse Varga stressed that the government appreciates the help.") == ["stressed"]
    assert cues("We propose that the ministries of both states agree on quotas.") == ["propose"]
    assert cues("Ilse Varga said, adding that parents had raised the matter.") == ["said", "adding"]
    assert cues("Ilse Varga said that Kenya values its ties and that both countries look forward to the summit.") == ["said"]
    assert cues("Kenya values its ties, Ilse Varga said, noting that visits help.") == ["said", "noting"]
    assert cues("Ilse Varga said that Tor Lund's journey to Oslo would encourage young divers.") == ["said"]
    assert cues("Ilse Varga said she would write to everyone who had praised or condemned the bridge.") == ["said"]


def test_another_speaker_inside_is_a_voice_of_its_own() -> None:
    assert [(names, cue) for names, cue, _ in said("Ilse Varga said President Ola Berg thanked the divers.")] == [
        (["Ilse Varga"], "said"),
        (["Ola Berg"], "thanked"),
    ]


def test_headings_are_not_read() -> None:
    text = "Minister Thanks Divers\n\nOSLO, 4 March 2024 - Minister Ana Brandt opened the school.\n"
    assert said(text) == []


# -- who speaks ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Both ministers stressed the need for aid.", [BOTH]),
        ("The two sides stressed the need for aid.", [BOTH]),
        ("They condemned the raid.", [BOTH]),
        ("Ilse Varga and Omar Bakari both voiced hope.", [BOTH]),
        ("It was remarked that trade had doubled.", [[]]),
        ("The proposal was welcomed by Ilse Varga.", [["Ilse Varga"]]),
        ("We welcome the truce.", [[]]),
        ("Stressed that the dam is safe, and thanked the divers.", [[], []]),
        ("Kenyan leadership acknowledged the work of the divers.", [["Kenyan leadership"]]),
        ("Norway condemned the raid.", [["Norway"]]),
        ("Ilse Varga concluded by saying that trade had doubled.", [["Ilse Varga"]]),
        ("Ilse Varga seized the opportunity to thank the divers.", [["Ilse Varga"]]),
        ("Senator Ada Lund (R-Ky.) condemned the raid.", [["Ada Lund"]]),
        ("Doctors said the wound was small.", [["Doctors"]]),
        ("A source close to the talks said the deal was near.", [["source close to the talks"]]),
        ("The Foreign Ministry of Norway condemned the raid. The ministry added that two men were held. It said no more would follow.", [["Foreign Ministry of Norway"]] * 3),
        ("The Port Authority of Kenya condemned the raid. \"It was wrong,\" it noted.", [["Port Authority of Kenya"]] * 2),
        ("Stressing that Kenya is part of the bank, Ilse Varga said that trade had doubled.", [["Ilse Varga"]] * 2),
        ("Noting that Kenya had grown and that Peru had not, Ilse Varga called for aid.", [["Ilse Varga"]] * 2),
        ("Norway condemned the raid. The Kingdom thanked the divers.", [["Norway"]] * 2),
        ("Ilse Varga and the delegates condemned the raid.", [["Ilse Varga"]]),
        ("Trade is growing, noted Ilse Varga, who voiced hope for more.", [["Ilse Varga"]] * 2),
        ("Ilse Varga spoke of roads in the city adding that they were safe.", [["Ilse Varga"]] * 2),
        ("Ilse Varga condemned the raid, whilst wishing the divers a swift recovery.", [["Ilse Varga"]] * 2),
        ("Ilse Varga said that the roads were open and stressed that they were safe.", [["Ilse Varga"]] * 2),
    ],
)  # fmt: skip
def test_who_speaks(text: str, speakers: list[list[str]]) -> None:
    assert [names for names, _, _ in said(MET + text)] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Kenyan dignitary praised the divers.", [["Omar Bakari"]]),
        ("The Hungarian official stressed the need for aid.", [["Ilse Varga"]]),
        ("The two top diplomats voiced hope.", [BOTH]),
        ("Ilse Varga praised the divers. The official added that the wound was small.", [["Ilse Varga"]] * 2),
        ("The Port Authority of Kenya condemned the raid. Two men were held, the source added.", [["Port Authority of Kenya"]] * 2),
        ("The talks went on, with Omar Bakari noting that trade had doubled.", [["Omar Bakari"]]),
        ("Kenyan experts praised the dam. They called for rain gauges.", [["Kenyan experts"]] * 2),
        ("Omar Bakari was received by the rector and briefed on the works.", [[]]),
        ('Ilse Varga said that Bakari had called. "I have agreed," she added.', [["Ilse Varga"]] * 2),
        ("The Kenyan minister condemned the raid. He urged restraint.", [["Omar Bakari"]] * 2),
        ("The divers at the camp in Lamu, Kenya, thanked the owners.", [["divers at the camp in Lamu"]]),
    ],
)  # fmt: skip
def test_who_is_only_described(text: str, speakers: list[list[str]]) -> None:
    assert [names for names, _, _ in said(MET + text)] == speakers


@pytest.mark.parametrize(
    ("lead", "text", "speaker"),
    [
        ("Oslo Mayor Tor Lund received Brazilian Ambassador Ana Prado.", "The visiting diplomat praised the dam.", "Ana Prado"),
        ("Oslo Mayor Tor Lund received Brazilian Ambassador Ana Prado.", "The visiting dignitary praised the dam.", "Ana Prado"),
        ("Speaker of the Senate of Chile Ana Prado met Minister Tor Lund of Norway.", "The lawmaker praised the dam.", "Ana Prado"),
        ("Chairwoman of the Seimas of Lithuania Ana Prado met Minister Tor Lund.", "The chief of the Seimas praised the dam.", "Ana Prado"),
        ("Prime Minister Ana Prado of Chile met Minister Tor Lund of Norway.", "The Chilean leader praised the dam.", "Ana Prado"),
        (
            "Party General Secretary Ana Prado received Tor Lund, Minister of Trade of Norway.",
            "The Party leader praised the dam.",
            "Ana Prado",
        ),
        ("Foreign Minister Ana Prado of Chile met Mayor Tor Lund of Oslo.", "The diplomat praised the dam.", "Ana Prado"),
    ],
)
def test_descriptors_fit_posts(lead: str, text: str, speaker: str) -> None:
    assert [names for names, _, _ in said(f"{lead} {text}")] == [[speaker]]


def test_a_guest_is_welcomed_in_words_where_the_encounter_is_told() -> None:
    assert said(MET + "Ilse Varga welcomed her guest and wished him luck.")[0][:2] == (["Ilse Varga"], "welcomed")


def test_acts() -> None:
    text = "Ilse Varga expressed her gratitude, expressed regret and called for calm."
    assert [s.act for s in statements(pressparse.parse(text))] == [SpeechAct.THANKED, SpeechAct.CONDEMNED, SpeechAct.PROPOSED]


# -- laws ------------------------------------------------------------------------------------------------------------

PIECES = st.lists(
    st.sampled_from(
        [
            "Ilse Varga", "Minister Omar Bakari", "Norway", "they", "it", "the statement", "said", "stressed", "noting", "that", "called on", "expressed", "was noted", "his hope", "to thank",
            "“", "”", '"', ",", ".", "\r\n", "\n\n", "and", "trade", "who", "by", "as", "having thanked", "\u00a0", "\ud800",
        ]
    ),
    max_size=30,
)  # fmt: skip


@given(PIECES)
def test_spans_point_into_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for statement in statements(pressparse.parse(text)):
        assert 0 <= statement.span.start <= statement.cue.start < statement.cue.end <= len(text)
        assert statement.cue.end <= statement.span.end <= len(text)
        assert statement.span.start <= statement.content.start < statement.content.end <= statement.span.end
        assert statement.cue.of(text).strip() == statement.cue.of(text)
        assert statement.verb in rows_by_lemma()


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Bakari praised the ferry. He, in turn, hailed the guest.", [["Omar Bakari"], ["Ilse Varga"]]),
        ("Bakari praised the ferry. His guest noted that it was fast.", [["Omar Bakari"], ["Ilse Varga"]]),
        ("Bakari and his counterpart praised the ferry.", [BOTH[::-1]]),
        ("Varga's Kenyan counterpart praised the ferry.", [["Omar Bakari"]]),
        ("The participants of the session noted that tides rise.", [BOTH]),
        ("The OPEC ministers praised the ferry.", [["OPEC ministers"]]),
        ("The ministers of Hungary and Kenya praised the ferry.", [BOTH]),
        ("The Kenya side praised the ferry.", [["Omar Bakari"]]),
        ("Varga praised the ferry. The minister added that it was fast.", [["Ilse Varga"], ["Ilse Varga"]]),
        ("The guest hailed the harbour works.", [["Ilse Varga"]]),
        ("Varga was thanked by Bakari, who likened the reef to a cradle.", [["Omar Bakari"], ["Omar Bakari"]]),
        ('"Half the cargo goes by rail", explains Bakari.', [["Omar Bakari"]]),
        ("The business leaders bemoaned the toll.", [["business leaders"]]),
        ("Members of the chamber tendered an apology for the delay.", [["Members of the chamber"]]),
        ("The hosts said that the harbour would be deepened.", [["Omar Bakari"]]),
        ("Each side underlined its readiness to widen the treaty.", [BOTH]),
        ("The two were in agreement that the strait must stay open.", [BOTH]),
        ("It was stressed that port works are late, and satisfaction was expressed at the pace of the works.", [[], []]),
    ],
)
def test_the_other_side_and_groups(text: str, speakers: list[list[str]]) -> None:
    assert [who for who, _, _ in said(MET + text)] == speakers


@pytest.mark.parametrize("speaker", ["The delegation head", "The visiting delegation's chief", "The leader of the visiting delegation"])
def test_who_leads_a_delegation_speaks_for_it(speaker: str) -> None:
    lead = "Minister Jonas Reke received a delegation from Peru led by Deputy Minister Rosa Quispe on Tuesday. "
    assert said(f"{lead}{speaker} praised the harbour.")[0][0] == ["Rosa Quispe"]
