"""Every way of naming a place, in every position of a sentence: town, house and country come out the same."""

from itertools import product
from typing import NamedTuple

import pytest

import pressparse

HOST, GUEST = "Trade Minister Ana Brandt of Chile", "Kenyan Prime Minister Joseph Kamotho"


class Adjunct(NamedTuple):
    """A phrase of place, and what it says."""

    words: str
    town: str | None = None
    house: str | None = None
    country: str | None = None


ADJUNCTS = (
    Adjunct("in Nairobi", "Nairobi", None, "KE"),
    Adjunct("in Lima, Peru", "Lima", None, "PE"),
    Adjunct("in Rabat, Kingdom of Morocco", "Rabat", None, "MA"),
    Adjunct("in the city of Trujillo, Peru", "Trujillo", None, "PE"),
    Adjunct("in Trujillo, northern Peru", "Trujillo", None, "PE"),
    Adjunct("in the Peruvian capital", None, None, "PE"),
    Adjunct("in the Peruvian capital, Lima", "Lima", None, "PE"),
    Adjunct("in the capital city Lima", "Lima", None, "PE"),
    Adjunct("in the Peruvian city of Arequipa", "Arequipa", None, "PE"),
    Adjunct("in the town of Ostra in Peru", "Ostra", None, "PE"),
    Adjunct("in the Peruvian town of Ostra", "Ostra", None, "PE"),
    Adjunct("in the old Peruvian border town of Ostra", "Ostra", None, "PE"),
    Adjunct("in the Peruvian mountain resort of Ostra", "Ostra", None, "PE"),
    Adjunct("in Port Louis", "Port Louis", None, "MU"),
    Adjunct("on the island of Ostra", "Ostra", None, None),
    Adjunct("at Government House in Port Moresby", "Port Moresby", "Government House", "PG"),
    Adjunct("at the Casa de la Moneda in Lima", "Lima", "Casa de la Moneda", "PE"),
    Adjunct("in Ostra, Peru", "Ostra", None, "PE"),
    Adjunct("in Ostra, near Lima", "Ostra", None, "PE"),
    Adjunct("at Ostra", "Ostra", None, None),
    Adjunct("at the Nairobi Town Hall", "Nairobi", "Nairobi Town Hall", "KE"),
    Adjunct("at Ostra, northern Peru", "Ostra", None, "PE"),
    Adjunct("at Lungi, Sierra Leone", "Lungi", None, "SL"),
    Adjunct("in Abuja, the Nigerian capital", "Abuja", None, "NG"),
    Adjunct("in Abuja, Nigeria's capital", "Abuja", None, "NG"),
    Adjunct("at State House, Nairobi", "Nairobi", "State House", "KE"),
    Adjunct("at State House in Nairobi", "Nairobi", "State House", "KE"),
    Adjunct("at the Government Palace in Lima", "Lima", "Government Palace", "PE"),
    Adjunct("at Hotel Bolivar, Lima, Peru", "Lima", "Hotel Bolivar", "PE"),
    Adjunct("at the Embassy of Chile in Lima", "Lima", "Embassy of Chile", "PE"),
    Adjunct("at the Lima International Airport", "Lima", "Lima International Airport", "PE"),
    Adjunct("on the margins of the Lima Security Conference", "Lima", "margins of the Lima Security Conference", "PE"),
    Adjunct("at Hallam Palace, north of Lima", None, "Hallam Palace", "PE"),
    Adjunct("at the ministry's premises in Lima", "Lima", None, "PE"),
    Adjunct("in Lima's Old Mill complex", "Lima", "Lima's Old Mill complex", "PE"),
    Adjunct("in Lima Cathedral", "Lima", "Lima Cathedral", "PE"),
    Adjunct("at Government Buildings, Suva", "Suva", "Government Buildings", "FJ"),
    Adjunct("in the frame of the Lima Security Conference", "Lima", "Lima Security Conference", "PE"),
    Adjunct("at Lancaster House", None, "Lancaster House", "GB"),
    Adjunct("at Lancaster House, London", "London", "Lancaster House", "GB"),
    Adjunct("at 10 Downing Street", None, "10 Downing Street", "GB"),
)
FRAMES = {
    "behind": f"{HOST} met {GUEST} {{place}} on Tuesday.",
    "behind the day": f"{HOST} received {GUEST} on Tuesday {{place}}.",
    "behind a noun": f"{HOST} held talks with {GUEST} {{place}}.",
    "before the other side": f"{HOST} met {{place}} on Tuesday with {GUEST} to discuss trade.",
    "behind a passive": f"{GUEST} was received by {HOST} {{place}} on Tuesday.",
    "behind what took place": f"A meeting between {HOST} and {GUEST} took place {{place}} on Tuesday.",
    "behind topics": f"{HOST} discussed trade and tourism with {GUEST} at a meeting {{place}} on Tuesday.",
    "in a sentence of its own": f"{HOST} met {GUEST} on Tuesday. The meeting was held {{place}}.",
    "behind a participle that leads in": f"Held {{place}} on Tuesday, the meeting brought together {HOST} and {GUEST}.",
    "in what acts": f"A meeting {{place}} on Tuesday brought together {HOST} and {GUEST}.",
    "behind part of a day": f"On the afternoon of 7 May, {{place}}, {HOST} met {GUEST}.",
    "first": f"{{place}} on Tuesday, {HOST} met {GUEST}.",
}


@pytest.mark.parametrize(
    ("adjunct", "frame"), list(product(ADJUNCTS, FRAMES)), ids=lambda value: value.words if isinstance(value, Adjunct) else value
)
def test_place(adjunct: Adjunct, frame: str) -> None:
    text = FRAMES[frame].format(place=adjunct.words)
    text = text[0].upper() + text[1:]
    (meeting,) = pressparse.parse(text, published="2024-05-09").meetings
    place = meeting.place
    assert place is not None
    assert (place.name, place.venue, place.country) == adjunct[1:]
    assert {attendee.name for attendee in meeting.attendees} == {"Ana Brandt", "Joseph Kamotho"}


@pytest.mark.parametrize("house", ["his office", "the headquarters of the Port Authority", "the ministry's headquarters"])
def test_the_town_of_a_house_that_opens_the_sentence(house: str) -> None:
    (meeting,) = pressparse.parse(f"At {house} in Lima, {HOST} met {GUEST}.").meetings
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.country) == ("Lima", "PE")


def test_a_town_hosts() -> None:
    (meeting,) = pressparse.parse(f"Nairobi on Monday hosted talks between {HOST} and {GUEST}.", published="2024-05-09").meetings
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.country) == ("Nairobi", "KE")


@pytest.mark.parametrize(
    ("where", "house"), [("at her Nairobi office", "Nairobi office"), ("at State House Nairobi", "State House Nairobi")]
)
def test_a_town_beside_the_name_of_a_house(where: str, house: str) -> None:
    (meeting,) = pressparse.parse(f"{HOST} met {GUEST} {where} on Tuesday.", published="2024-05-09").meetings
    assert meeting.place is not None
    assert (meeting.place.name, meeting.place.venue, meeting.place.country) == ("Nairobi", house, "KE")
