"""When and where: told with the encounter, told afterwards, told by nobody but the names themselves; and who was there with whom."""

import pytest

import pressparse

PUBLISHED = "2024-03-15"
KENYA = "Kenyan Labour Minister Ruth Wanjiku "
PERU = "Peruvian Foreign Minister Ana Brandt"


def meetings(text: str) -> tuple[pressparse.Meeting, ...]:
    return pressparse.parse(text, published=PUBLISHED).meetings


@pytest.mark.parametrize(
    ("echo", "day", "venue"),
    [
        ("The meeting took place on Wednesday in the Jomo Hall.", "2024-03-13", "Jomo Hall"),
        ("The meeting was held this morning at the Jomo Palace.", "2024-03-15", "Jomo Palace"),
        ("The next meeting will be held on April 2 at the Jomo Palace.", None, None),
    ],
)
def test_told_afterwards(echo: str, day: str | None, venue: str | None) -> None:
    [meeting] = meetings(f"{KENYA}has met with nurses. {echo}")
    assert (meeting.date and meeting.date.start and meeting.date.start.isoformat()) == day
    assert (meeting.place and meeting.place.venue) == venue


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("visited Ferrel region on Monday", "Ferrel region"),
        ("met with farmers in the village of Ostra on Monday", "Ostra"),
        ("met with farmers in Vesna Luko on Monday", "Vesna Luko"),
        ("met with farmers in Parliament on Monday", None),
    ],
)
def test_places_of_no_gazetteer(where: str, name: str | None) -> None:
    [meeting] = meetings(KENYA + where + ".")
    assert (meeting.place and meeting.place.name) == name


@pytest.mark.parametrize("verb", ["assessed", "analysed", "agreed to revise", "decided to extend"])
def test_a_lead_that_tells_the_matter_alone(verb: str) -> None:
    [meeting] = meetings(f"{KENYA}and {PERU} {verb} the labour agreement on Thursday.")
    assert [attendee.name for attendee in meeting.attendees] == ["Ruth Wanjiku", "Ana Brandt"]


def test_calls_from_several_are_several() -> None:
    found = meetings(f"{KENYA}received phone calls from {PERU} and Fijian Prime Minister Jone Kalou.")
    assert [[attendee.name for attendee in meeting.attendees][1] for meeting in found] == ["Ana Brandt", "Jone Kalou"]


@pytest.mark.parametrize(
    "text",
    [
        f"{KENYA}signed a labour agreement in Nairobi with Peru, represented by {PERU}.",
        f"{KENYA}inaugurated, with {PERU}, a primary school in Nairobi.",
    ],
)
def test_the_other_side_of_a_ceremony(text: str) -> None:
    [meeting] = meetings(text)
    assert {attendee.name: attendee.role.value for attendee in meeting.attendees} == {"Ruth Wanjiku": "host", "Ana Brandt": "guest"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (KENYA + "led a community meeting with farmers in Nairobi.", "gathering"),
        (KENYA + "led a delegation to the talks in Lima.", "visit"),
        (f"{KENYA}and {PERU} co-chaired the 12th meeting of the joint commission.", "gathering"),
    ],
)
def test_who_leads(text: str, kind: str) -> None:
    assert [meeting.kind.value for meeting in meetings(text)] == [kind]


def test_who_accompanied_the_guest() -> None:
    [meeting] = meetings(f"{KENYA}received {PERU} in Nairobi. Adviser Ivo Kern accompanied the Foreign Minister.")
    assert {attendee.name: attendee.role.value for attendee in meeting.attendees}["Ivo Kern"] == "guest"


def test_who_invited() -> None:
    [meeting] = meetings(f"At the invitation of Kenyan Labour Minister Ruth Wanjiku, {PERU} paid a visit to Nairobi on March 12.")
    assert {attendee.name: attendee.role.value for attendee in meeting.attendees} == {"Ana Brandt": "guest", "Ruth Wanjiku": "host"}


@pytest.mark.parametrize(
    ("city", "host", "gathering", "name"),
    [
        ("GENEVA", "Swiss", "World Health Assembly", "Geneva"),
        ("GENEVA", "Swiss", "UN General Assembly", None),
        ("NEW YORK", "American", "UN General Assembly", "New York"),
        ("WASHINGTON", "American", "World Health Assembly", None),
    ],
)
def test_beside_a_gathering_at_its_seat(city: str, host: str, gathering: str, name: str | None) -> None:
    lead = f"{city}, March 14, 2024 - {host} Health Minister Lena Frei met {PERU} on the sidelines of the {gathering} on Thursday."
    [meeting] = meetings(lead)
    assert (meeting.place and meeting.place.name) == name


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("NAIROBI, March 12 (KNA) — ", "2024-03-12"),
        ("12 March 2024\n\n", "2024-03-12"),
        ("NAIROBI — ", "2024-03-15"),
        ("2 June 2019\n\n", "2024-03-15"),
    ],
)
def test_today_is_counted_from_where_the_report_was_filed(head: str, day: str) -> None:
    [meeting] = meetings(f"{head}{KENYA}received {PERU} today.")
    assert meeting.date is not None
    assert str(meeting.date.start) == day


def test_a_dated_report_needs_no_day_of_publication() -> None:
    [meeting] = pressparse.parse(f"NAIROBI, 12 March 2024 (KNA) — {KENYA}received {PERU} yesterday.").meetings
    assert meeting.date is not None
    assert str(meeting.date.start) == "2024-03-11"


@pytest.mark.parametrize(
    "text",
    [
        f"{KENYA}flew to Lima and met {PERU} at Government House.",
        f"{KENYA}will be in Lima on 20 March for talks with {PERU}.",
        f"From Rome {KENYA}continued to Lima to confer with {PERU}.",
        f"Two days after arriving in Lima, {KENYA}was received by {PERU}.",
        f"Landing in Lima on Sunday, {KENYA}met {PERU}.",
        f"Date: 12 March 2024\nVenue: Lima\n\n{KENYA}met {PERU}.",
        f"Lima, Tuesday: {KENYA}met {PERU}.",
    ],
)
def test_where_a_journey_a_label_or_the_head_says(text: str) -> None:
    [meeting] = meetings(text)
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.country) == ("Lima", "PE")


@pytest.mark.parametrize("day", ["on Tuesday", "this coming Tuesday"])
def test_a_day_behind_the_house(day: str) -> None:
    [meeting] = meetings(f"The meeting of {KENYA}with {PERU} in the Jomo Hall {day} will focus on labour.")
    assert meeting.date is not None
    assert str(meeting.date.start) == "2024-03-19"


def test_a_bureau_that_posts_a_text_says_only_the_country() -> None:
    [meeting] = meetings(
        "Premier meets growers\n\nPosted On: 14 MAR 2024 1:07PM by PIB Delhi\n\nUnion Minister Rakesh Vale met Indian wheat traders."
    )
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.country) == (None, "IN")


@pytest.mark.parametrize("house", ["Jomo House, Salt Road", "Jomo Hall, District Office, 4 Salt Road", "the Jomo Centre, Harbour Street"])
def test_the_town_at_the_end_of_an_address(house: str) -> None:
    [meeting] = meetings(f"{KENYA}met nurses at {house}, Nakuru on Monday.")
    assert meeting.place is not None
    assert meeting.place.name == "Nakuru"
