"""Reports written by rule from facts: a writer of its own, which knows nothing of how pressparse reads.

``written_reports()`` gives a :class:`Written`: the text, the day it appeared, and the facts that it must give back.
"""

import datetime as dt
from dataclasses import dataclass, field

from hypothesis import strategies as st

MEN = ("Teodor Vale", "Aslan Beriyev", "Hugo Lindqvist", "Karim al-Masoudi", "Pedro Salvatierra Ruiz", "Jonas Meijer", "Tadesse Wolde")
WOMEN = ("Ana Brandt", "Mireille Fontenay", "Ingrid Solheim", "Lucia Castellane", "Noor Hadiyanti", "Wanjiru Kamotho")
STATES = {  # name, adjective, code, city
    "Norway": ("Norwegian", "NO", "Oslo"),
    "Kenya": ("Kenyan", "KE", "Nairobi"),
    "Uruguay": ("Uruguayan", "UY", "Montevideo"),
    "Latvia": ("Latvian", "LV", "Riga"),
    "Oman": ("Omani", "OM", "Muscat"),
    "Mongolia": ("Mongolian", "MN", "Ulaanbaatar"),
    "Portugal": ("Portuguese", "PT", "Lisbon"),
}
HOST_OFFICES = ("President", "Prime Minister")
GUEST_OFFICES = ("Minister of Health", "Minister of Foreign Affairs", "Minister of Trade", "Minister of Energy")
TOPICS = ("fisheries", "rail transport", "higher education", "tourism", "civil aviation", "water management", "cultural heritage")
THINGS = ("cooperation in higher education", "mutual recognition of diplomas", "air services", "the protection of wetlands")
INSTRUMENTS = ("memorandum of understanding", "joint declaration", "framework agreement", "action plan")
SAYINGS = ("noted", "stressed", "emphasized", "underlined", "stated", "recalled")
CLAIMS = ("trade between both countries keeps growing", "direct flights will help tourism", "the grain season was a good one")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


@dataclass
class Written:
    """A report and the facts it was written from."""

    text: str
    published: dt.date
    date: dt.date
    host: tuple[str, str, str]
    guest: tuple[str, str, str]
    kind: str = "meeting"
    roles: tuple[str, str] = ("host", "guest")
    topics: list[str] = field(default_factory=list)
    outcomes: list[tuple[str, str, str]] = field(default_factory=list)
    statements: list[tuple[str, str]] = field(default_factory=list)


def written_date(day: dt.date, published: dt.date, form: int) -> str:
    """A day as the press prints it."""
    if form == 0:
        return f"On {MONTHS[day.month - 1]} {day.day}"
    if form == 1:
        return f"On {day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"On {MONTHS[day.month - 1]} {day.day}, {day.year}"


@st.composite
def written_reports(draw: st.DrawFn) -> Written:
    """A report of one encounter of two officials of two states."""
    host_state, guest_state = draw(st.permutations(sorted(STATES)).map(lambda names: names[:2]))
    host, guest = draw(st.sampled_from(MEN)), draw(st.sampled_from(WOMEN))
    host_office, guest_office = draw(st.sampled_from(HOST_OFFICES)), draw(st.sampled_from(GUEST_OFFICES))
    published = draw(st.dates(min_value=dt.date(2001, 1, 10), max_value=dt.date(2029, 12, 31)))
    date = published - dt.timedelta(days=draw(st.integers(0, 9)))
    lead = written_date(date, published, draw(st.integers(0, 2)))
    host_words, guest_words = f"{host}, the {host_office} of {host_state}", f"{guest}, the {guest_office} of {guest_state}"
    pattern = draw(st.sampled_from(sorted(LEADS)))
    sentence, kind, roles = LEADS[pattern]
    facts = Written(
        "", published, date, (host, host_office, STATES[host_state][1]), (guest, guest_office, STATES[guest_state][1]), kind, roles
    )
    parts = [sentence.format(lead=lead, low=lead[0].lower() + lead[1:], host=host_words, guest=guest_words)]
    for speaker in draw(st.lists(st.sampled_from((host, guest)), max_size=3)):
        verb, claim = draw(st.sampled_from(SAYINGS)), draw(st.sampled_from(CLAIMS))
        parts.append(f"{speaker} {verb} that {claim}.")
        facts.statements.append((speaker, verb))
    if topics := draw(st.lists(st.sampled_from(TOPICS), unique=True, max_size=3)):
        parts.append(f"The sides discussed {listed(topics)}.")
        facts.topics = topics
    if draw(st.booleans()):
        instrument, thing = draw(st.sampled_from(INSTRUMENTS)), draw(st.sampled_from(THINGS))
        article = "an" if instrument[0] in "aeiou" else "a"
        parts.append(f"After the talks the sides signed {article} {instrument} on {thing}.")
        facts.outcomes.append(("signed", instrument, thing.removeprefix("the ")))
    facts.text = draw(st.sampled_from((" ", "\n"))).join(parts)
    return facts


LEADS = {
    "received": ("{lead}, {host}, received {guest}.", "meeting", ("host", "guest")),
    "was received": ("{lead}, {guest}, was received by {host}.", "meeting", ("host", "guest")),
    "met": ("{lead}, {host}, met with {guest}.", "meeting", ("participant", "participant")),
    "talks": ("{lead}, {host}, held talks with {guest}.", "meeting", ("participant", "participant")),
    "courtesy": ("{lead}, {guest}, paid a courtesy call on {host}.", "meeting", ("host", "guest")),
    "call": ("{lead}, {host}, had a telephone conversation with {guest}.", "call", ("participant", "participant")),
    "video": ("{lead}, {host}, held a video conference with {guest}.", "video", ("participant", "participant")),
    "between": ("A telephone conversation between {host}, and {guest}, took place {low}.", "call", ("participant", "participant")),
}


def listed(items: list[str]) -> str:
    """A list in words."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]
