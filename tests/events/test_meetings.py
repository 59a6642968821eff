"""Encounters whole: which cues are one, their days, places and roles."""

import pytest

import pressparse

A, B = "President Ana Brandt of Norway", "Foreign Minister Teodor Vale of Peru"


def meetings(text: str, published: str = "2024-03-05") -> tuple[pressparse.Meeting, ...]:
    return pressparse.parse(text.format(A=A, B=B), published=published).meetings


def roles(meeting: pressparse.Meeting) -> dict[str | None, str]:
    return {attendee.name: attendee.role.value for attendee in meeting.attendees}


def test_later_sentences_go_on_about_the_same_meeting() -> None:
    [meeting] = meetings(
        "{A} met with {B} on March 4. During their meeting, Brandt spoke of trade. Brandt and Vale held talks for two hours."
    )
    assert meeting.date
    assert str(meeting.date.start) == "2024-03-04"


def test_a_noun_gives_the_day_that_the_verb_left_out() -> None:
    [meeting] = meetings("{A} held talks with {B}. Vale said after his meeting with Brandt on Monday that trade grew.")
    assert meeting.date
    assert str(meeting.date.start) == "2024-03-04"


def test_at_home_and_abroad() -> None:
    [meeting] = meetings("{A} met with {B} in Lima on March 4.")
    assert roles(meeting) == {"Ana Brandt": "guest", "Teodor Vale": "host"}
    assert meeting.place
    assert (meeting.place.name, meeting.place.country) == ("Lima", "PE")


def test_a_visit_makes_its_traveller_the_guest() -> None:
    [meeting] = meetings("During her visit to Peru, {A} held talks with {B} on March 4.")
    assert roles(meeting) == {"Ana Brandt": "guest", "Teodor Vale": "host"}


def test_a_host_receives_at_home() -> None:
    [meeting] = meetings("{A} received {B}.")
    assert meeting.place
    assert meeting.place.country == "NO"


def test_travel_is_the_frame_of_the_talks() -> None:
    [meeting] = meetings("{A} travelled to Lima on March 2 to meet with {B}.")
    assert meeting.kind is pressparse.MeetingKind.MEETING
    assert meeting.date
    assert str(meeting.date.start) == "2024-03-02"


def test_a_dated_visit_stands_beside_its_talks() -> None:
    visit, talks = meetings("{A} paid an official visit to Peru from 1 to 3 March 2024. During the visit, Brandt called on {B}.")
    assert (visit.kind.value, talks.kind.value) == ("visit", "meeting")
    assert talks.date
    assert (str(talks.date.start), str(talks.date.end)) == ("2024-03-01", "2024-03-03")


def test_days_of_a_visit() -> None:
    [visit] = meetings("{A} arrived in Lima on March 4 for a three-day state visit.")
    assert visit.date
    assert (str(visit.date.start), str(visit.date.end)) == ("2024-03-04", "2024-03-06")


@pytest.mark.parametrize(
    ("where", "venue"),
    [
        ("at the White House", "White House"),
        ("at the Presidential Palace in Oslo", "Presidential Palace"),
        ("at Bygdehall", "Bygdehall"),
        ("on the margins of the G20 Summit", "margins of the G20 Summit"),
    ],
)
def test_venue(where: str, venue: str) -> None:
    [meeting] = meetings(f"{{A}} met with {{B}} {where}.")
    assert meeting.place
    assert meeting.place.venue == venue


def test_a_place_of_another_noun_is_no_place() -> None:
    [meeting] = meetings("{A} met with {B} on the crisis in Haiti.")
    assert meeting.place is None


def test_headings_part_meetings() -> None:
    text = "## Meeting with Teodor Vale\n\nOn March 3, {A} met with {B}.\n\n## Meeting with Ivo Kern\n\nOn March 4, Brandt met with Minister Ivo Kern.\n"
    assert [str(meeting.date.start) for meeting in meetings(text) if meeting.date] == ["2024-03-03", "2024-03-04"]


def test_the_dateline_dates_a_lead_without_a_day() -> None:
    [meeting] = meetings("OSLO, March 4 (XYZ) -- {A} received {B}.")
    assert meeting.date
    assert str(meeting.date.start) == "2024-03-04"


def test_delegation_leader() -> None:
    [meeting] = meetings("{A} received a delegation headed by {B}.")
    assert [attendee.name for attendee in meeting.attendees if attendee.leads_delegation] == ["Teodor Vale"]


def test_a_delegation_that_is_received() -> None:
    [meeting] = meetings("A delegation headed by {B} was hosted by {A} on March 4.")
    assert roles(meeting) == {"Ana Brandt": "host", "Teodor Vale": "guest"}


def test_an_audience_is_with_its_host() -> None:
    [meeting] = meetings("{B} had an audience with {A}.")
    assert roles(meeting) == {"Ana Brandt": "host", "Teodor Vale": "guest"}


def test_told_after_the_fact() -> None:
    text = (
        "Oslo, March 4, 2024\n\n{A} expressed her gratitude to {B} for the rescue of the crew. The conversation took place in the morning."
    )
    [meeting] = meetings(text)
    assert set(roles(meeting)) == {"Ana Brandt", "Teodor Vale"}


def test_no_meeting() -> None:
    assert not meetings("{A} said that trade with Peru had grown. {B} thanked her.")


def test_cost_grows_with_length() -> None:
    text = "On March 4, President Ana Brandt of Norway received Foreign Minister Teodor Vale of Peru. They discussed trade. "
    assert len(pressparse.parse(text * 400, published="2024-03-05").meetings) == 1


@pytest.mark.parametrize(
    "text",
    [
        "{A} and {B} met in Geneva on March 4.",
        "{A} will on Thursday host {B}.",
        "{A} will on Monday, 4 March 2024, at 10h00, receive {B}.",
        "{A} will this afternoon at the Royal Castle in Oslo receive {B}.",
        "{A} received in audience at the Royal Castle in Oslo on Monday the Foreign Minister of Peru, Teodor Vale.",
        "The Governor of Norway, Ana Brandt, this morning met {B}.",
        "{A} and her husband received {B}.",
        "{A} welcomed to Oslo on Monday her Peruvian counterpart Teodor Vale.",
        "{A} was pleased to receive {B}.",
        "{A} had the honour of receiving {B}.",
        "{A} and {B} are scheduled to hold talks in Oslo on March 8.",
        "{A} held talks with her guest, {B}.",
        "Following a meeting with {B} in Oslo on Monday, {A} told reporters that trade would grow.",
    ],
)
def test_two_sides_in_many_orders(text: str) -> None:
    [meeting] = meetings(text)
    assert set(roles(meeting)) == {"Ana Brandt", "Teodor Vale"}


def test_a_delegation_acts_by_its_head() -> None:
    [visit] = meetings("A high-level delegation headed by {B} arrived in Oslo on March 4.")
    assert roles(visit) == {"Teodor Vale": "guest"}


def test_talks_of_bodies_have_those_who_led_them() -> None:
    [talks] = meetings("The Foreign Ministry of Norway hosted political consultations with Peru. The delegations were led by {A} and {B}.")
    assert talks.kind is pressparse.MeetingKind.MEETING
    assert set(roles(talks)) == {"Ana Brandt", "Teodor Vale"}


def test_what_was_signed_is_a_ceremony_only_where_nothing_else_is_told() -> None:
    [signing] = meetings("{A} and {B} signed a memorandum in Oslo.")
    assert signing.kind is pressparse.MeetingKind.CEREMONY
    [talks] = meetings("{A} received {B}. Brandt and Vale signed a memorandum.")
    assert talks.kind is pressparse.MeetingKind.MEETING


def test_an_ambassador_is_met_where_he_is_posted() -> None:
    [meeting] = meetings("{A} met with Ambassador of Peru to Norway Teodor Vale.")
    assert roles(meeting) == {"Ana Brandt": "host", "Teodor Vale": "guest"}
    assert meeting.place
    assert meeting.place.country == "NO"


def test_far_from_a_gathering() -> None:
    [meeting] = meetings("{A} participated by video link in the summit.")
    assert meeting.kind is pressparse.MeetingKind.VIDEO


def test_a_gathering_attended_stands_beside_the_talks() -> None:
    gathering, talks = meetings("{A} will be in Lima tomorrow to attend the Ocean Summit and meet {B}.")
    assert (gathering.kind.value, talks.kind.value) == ("gathering", "meeting")


def test_where() -> None:
    [meeting] = meetings("{A} is expected in Lima on March 12, where she will be received by {B}.")
    assert meeting.place
    assert meeting.place.name == "Lima"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{B} was accorded an audience with {A}.", "meeting"),
        ("{A} granted {B} a private audience.", "meeting"),
        ("{A} was presented with the credentials of {B}.", "ceremony"),
    ],
)
def test_what_one_side_gives_the_other(text: str, kind: str) -> None:
    [meeting] = meetings(text)
    assert meeting.kind.value == kind
    assert roles(meeting) == {"Ana Brandt": "host", "Teodor Vale": "guest"}


def test_whose_meeting_is_told_behind_the_noun() -> None:
    [meeting] = meetings("Trade was at the heart of the talks which {A} had with {B}.")
    assert set(roles(meeting)) == {"Ana Brandt", "Teodor Vale"}


def test_a_stone_is_laid_by_somebody() -> None:
    [meeting] = meetings("The foundation stone of the bridge was laid on Monday by {A}.")
    assert (meeting.kind.value, set(roles(meeting))) == ("ceremony", {"Ana Brandt"})


def test_a_gathering_after_talks_is_one_of_its_own() -> None:
    first, second = meetings("{A} met with {B}. Then Brandt took part in a citizens' dialogue.")
    assert (set(roles(first)), set(roles(second))) == ({"Ana Brandt", "Teodor Vale"}, {"Ana Brandt"})


def test_those_among_the_guests_are_guests() -> None:
    [meeting] = meetings("{A} hosted a dinner for writers. Among the guests was {B}.")
    assert roles(meeting) == {"Ana Brandt": "host", "Teodor Vale": "guest"}


def test_who_attended_the_ceremony_was_at_the_one_told() -> None:
    [meeting] = meetings("{A} presented her credentials to King Felix. {B} attended the ceremony.")
    assert {"Ana Brandt", "Teodor Vale"} <= set(roles(meeting))


def test_a_lone_modal_is_no_journey() -> None:
    assert meetings("will") == ()


def test_whoever_chairs_is_the_host() -> None:
    [meeting] = meetings("The 12th session of the fisheries council was held in Oslo on March 4 under the chairmanship of {A}.")
    assert roles(meeting) == {"Ana Brandt": "host"}


def test_signatories_apart_from_each_other() -> None:
    for text in (
        "The agreement was signed in Oslo by {A}, on the Norwegian side, and {B}, on the Peruvian side.",
        "The agreement was signed on behalf of Norway by {A} and on behalf of Peru by {B}.",
    ):
        [meeting] = meetings(text)
        assert set(roles(meeting)) == {"Ana Brandt", "Teodor Vale"}
    assert not meetings("The decree was signed by {A} in the presence of journalists and {B}.")


def test_who_took_part_is_told_in_the_next_sentence() -> None:
    for words in ("took part", "attended the talks", "took part in the session"):
        [meeting] = meetings(f"{{A}} hosted {{B}} on March 4. Luz Arana, Chile's Minister of Trade, {words}.")
        assert set(roles(meeting)) == {"Ana Brandt", "Teodor Vale", "Luz Arana"}


@pytest.mark.parametrize("noun", ["conference", "ceremony", "programme", "event", "function", "curtain-raiser"])
def test_an_event_that_nothing_told_before_is_one_by_who_attended(noun: str) -> None:
    [meeting] = pressparse.parse(f"The {noun} was attended by Minister Rakesh Vale and Ambassador Ana Brandt of Norway.").meetings
    assert [attendee.name for attendee in meeting.attendees] == ["Rakesh Vale", "Ana Brandt"]


def test_an_event_told_before_is_told_once() -> None:
    [meeting] = pressparse.parse(
        "Mayor Ida Berg opened a fair in Lima on Monday. The event was attended by Ambassador Ana Brandt."
    ).meetings
    assert [attendee.name for attendee in meeting.attendees] == ["Ida Berg", "Ana Brandt"]


@pytest.mark.parametrize(
    "guests", ["the management of Norgas Limited", "the board of the Norbank", "a delegation of traders", "leaders of the Traders Guild"]
)
@pytest.mark.parametrize(
    "frame",
    [
        "{A} received {G} on Monday.",
        "During a courtesy visit by {G} on Monday, {A} said that trade grows.",
        "{A} stated this on Monday when {G} paid him a courtesy visit.",
        "{A} spoke on Monday while receiving {G} in his office.",
    ],
)
def test_a_host_of_guests_whom_nobody_names(guests: str, frame: str) -> None:
    [meeting] = pressparse.parse(frame.format(A="Governor Rakesh Vale", G=guests)).meetings
    assert meeting.kind is pressparse.MeetingKind.MEETING
    assert [(attendee.name, attendee.role.value) for attendee in meeting.attendees] == [("Rakesh Vale", "host")]


def test_guests_of_a_courtesy_visit_by_name() -> None:
    [meeting] = pressparse.parse("During a courtesy visit by Ambassador Per Lind, Governor Rakesh Vale said that trade grows.").meetings
    assert [(attendee.name, attendee.role.value) for attendee in meeting.attendees] == [("Per Lind", "guest"), ("Rakesh Vale", "host")]


@pytest.mark.parametrize(
    "event",
    [
        "a seminar for teachers",
        "the graduation ceremony of the Navy School",
        "the flag-off of the seed drive",
        "a town hall meeting with farmers",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "Ada Okoro, the Education Commissioner, said this at {N} in Aba on Monday.",
        "Education Commissioner Ada Okoro made this known on Monday at {N} in Aba.",
        "Schools matter, Education Commissioner Ada Okoro said on Monday during {N} in Aba.",
        "Education Commissioner Ada Okoro told guests at {N} in Aba on Monday that schools matter.",
    ],
)
def test_an_event_told_only_by_what_was_said_there(event: str, frame: str) -> None:
    [meeting] = pressparse.parse(frame.format(N=event), published="2024-05-09").meetings
    assert [attendee.name for attendee in meeting.attendees] == ["Ada Okoro"]
    assert meeting.place is not None
    assert meeting.place.name == "Aba"
    assert str(meeting.date and meeting.date.start) == "2024-05-06"


@pytest.mark.parametrize(
    "text",
    [
        "Education Commissioner Ada Okoro said at a press conference in Aba on Monday that schools matter.",
        "Education Commissioner Ada Okoro told a radio interview on Monday that schools matter.",
        "Education Commissioner Ada Okoro said that trade grew at the fair.",
        "Education Commissioner Ada Okoro has said nothing at the summit since May.",
    ],
)
def test_what_was_said_elsewhere_is_no_event(text: str) -> None:
    assert not pressparse.parse(text, published="2024-05-09").meetings
