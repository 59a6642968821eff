"""What asserts nothing: clauses of nobody, under conditions, in questions; and what only looks so."""

import pytest

import pressparse


def _says(text: str) -> bool:
    report = pressparse.parse(text)
    return bool(report.statements or [statement for meeting in report.meetings for statement in meeting.statements])


@pytest.mark.parametrize(
    "text",
    [
        "No minister thanked the divers.",
        "No visiting minister thanked the divers.",
        "No one thanked the divers.",
        "None of the three ministers thanked the divers.",
        "Neither of the two ministers thanked the divers.",
        "Neither the minister nor the envoy thanked the divers.",
        "If the ministers praise the bridge and stress the need for peace, the port will close.",
        "Unless Ada Lund praises the bridge, the port will close.",
        "Had the ministers praised the bridge, the port would be open.",
        "In case the ministers praise the bridge, the port will close.",
        "Will the minister praise the bridge?",
        "Everyone who praised the bridge was paid.",
    ],
)
def test_nothing_is_asserted(text: str) -> None:
    assert not _says(text)


@pytest.mark.parametrize(
    "text",
    [
        "No ship sank, the minister said.",
        "Nobody was hurt, said Minister Ada Lund.",
        "There is no doubt, Ada Lund said.",
        "No doubt Ada Lund praised the divers.",
        "No fewer than ten ministers praised the divers.",
        "For no reason the minister condemned the raid.",
        "Ada Lund said that nobody was hurt and stressed that the bridge is safe.",
        "Whether or not it rains, the minister said, the port will open.",
        "Ministers who praised the bridge thanked the divers.",
        "“Will it hold?” the minister asked.",
        "Had it not been for the divers, Ada Lund said, the ship would have sunk.",
    ],
)
def test_something_is_asserted(text: str) -> None:
    assert _says(text)
