"""Every form of dateline in the order in which they are tried: a form that prints a day goes before those that read less."""

from pressparse.lexicon.dated_forms import DATED
from pressparse.lexicon.forms import Example, Form
from pressparse.lexicon.undated_forms import UNDATED

# An agency of the table at the head is looked for before a place, which its name could be taken for.
FORMS: tuple[Form, ...] = tuple(sorted((*DATED, *UNDATED), key=lambda form: not form.template.startswith("{wire}")))

# Pieces in an order, or between signs, that no row has, an agency's name or a known place and its day among them. The template only shows it; the pieces are read one by one.
COMPOSED = Form("pieces in any order", "{wire} | {place} | {date} ({time})", "nothing", (
    Example("Gyumri/Mediamax/ - Mayors met.", "Gyumri", None, None, "Mediamax"),
    Example("TASS, March 4, Omsk. Mayors met.", "Omsk", None, "March 4", "TASS"),
    Example("Dec. 31 (Reuters) -- Mayors met.", None, None, "Dec. 31", "Reuters"),
    Example("LYON, Tuesday (Reuter).—Mayors met.", "LYON", None, "Tuesday", "Reuter"),
    Example("LIMA: 4 March 2026 (Andina): Mayors met.", "LIMA", None, "4 March 2026", "Andina"),
    Example("JIJI PRESS - Mar 4, 2026 - 11:20\nMayors met.", None, None, "Mar 4, 2026", "JIJI PRESS"),
    Example("[Damascus] Mayors met.", "Damascus"),
    Example("(Seoul=Yonhap) Mayors met.", "Seoul", None, None, "Yonhap"),
    Example("March 4, 2026 (Bergen) – Mayors met.", "Bergen", None, "March 4, 2026"),
), (
    "[Applause] The ministers met.",
    "APS/JK/HR\n(Release 12)",
    "Dec. 31 (a Thursday) - the day of the talks - was cold.",
    "Reuters, AP and AFP reported on March 4 that the talks had failed.",
    "Zenlor Corp (Andina) - a maker of pipes - spoke.",
))  # fmt: skip
