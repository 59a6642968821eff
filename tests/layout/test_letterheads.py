"""Letterheads: the name of a body over a report is no title; a headline that speaks of a body is one."""

import pytest

from pressparse.layout import read_layout

LEAD = "Trade Minister Ana Brandt, met the Ambassador of Peru, Jorge Vega, in Kirna on Monday. They discussed fish quotas."
TITLE = "Brandt meets Vega in Kirna"

ISSUERS = (
    "MINISTERIO DE RELACIONES EXTERIORES", "THE EMBASSY OF REPUBLIC OF ZAMBIA", "Bank of Norland", "Royal Court",
    "Inter-Services Public Relations", "Diocese of Kirna - News", "Government of Jersey", "Kirna University", "Supreme Court of Norland",
    "Office of Prime Minister", "Prime Minister's Office", "Parliament of Norland", "Presidency of the Republic", "City of Kirna",
    "Kirna City Council", "Norland Football Federation", "Chamber of Commerce of Kirna", "State House", "African Union Commission",
    "Norland Defence Forces", "REPUBLIC OF NORLAND", "Permanent Mission of Norland to the United Nations", "World Council of Seals",
    "Secretariat of the Pacific Community", "General Directorate of Press and Information",
)  # fmt: skip

HEADLINES = (
    "Bank of Norland Receives IMF Mission", "City of Kirna Opens Parks", "DELEGATION OF NORLAND TO VISIT KIRNA",
    "Kirna City Council Welcomes Peru Envoy", "Talks at the European Commission", "Cabinet Meeting",
    "Visit to Kirna University", "Meeting of the Security Council", "Minister at the World Trade Organization", "Speech to Parliament",
    "Prime Minister Brandt in Parliament", "Kirna University and Lima University Sign Accord", "Norland, Peru Parliament Speakers Meet",
    "Council of Ministers Session", "Opening of Parliament", "Government Reshuffle", "Congress of Peru Delegation in Kirna",
    "Turkish Army Commander in Norland", "Courtesy Call on Central Bank Governor",
)  # fmt: skip


def _title(text: str) -> str | None:
    title = read_layout(text).title
    return title.span.of(text) if title else None


@pytest.mark.parametrize("issuer", ISSUERS)
def test_the_name_of_a_body_is_no_title(issuer: str) -> None:
    assert _title(f"{issuer}\n\n{TITLE}\n\n{LEAD}") == TITLE
    assert _title(f"{issuer}\nPress Release\n\n{TITLE}\n\nKIRNA, 4 March 2024 - {LEAD}") == TITLE
    assert _title(f"{issuer}\n4 March 2024\n\n{TITLE}\n\n{LEAD}") == TITLE
    assert _title(f"{issuer}\n\n{TITLE}\n\n4 March 2024\n\n{LEAD}") == TITLE
    assert _title(f"{issuer}\nMinistry of Trade\n\n{TITLE}\n\n{LEAD}") == TITLE
    assert _title(f"{issuer}\nPress Release\n\n{LEAD}") is None
    assert _title(f"{issuer}\n\nKIRNA, 4 March 2024 - {LEAD}") is None


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_may_name_a_body(headline: str) -> None:
    assert _title(f"{headline}\n\n{LEAD}") == headline
    assert _title(f"{headline}\n\nKIRNA, 4 March 2024 - {LEAD}") == headline
    assert _title(f"{headline}\n\nBoth sides agree on more trade and on salt\n\nKIRNA, 4 March 2024 - {LEAD}") == headline
    assert _title(f"{headline}\n4 March 2024\n\n{LEAD}") == headline
