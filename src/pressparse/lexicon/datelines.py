"""The forms in which press offices and agencies open a report: where it was filed, when, and by whom.

A row's ``template`` is read from left to right. Blanks in it stand for any blanks or none, every other character outside
braces for itself, and the braces for these pieces:

=============  ====================================================================================================
``{place}``    one or several cities with up to two regions behind commas: ``CHATHAM, Mass.``, ``GENEVA/BEIRUT``
``{region}``   a region or country alone, where brackets or strokes set it off: ``(FRANCE)``, ``/Leningrad Region/``
``{date}``     a day, with or without weekday and year, in words or numbers: ``Wed., March 4``, ``4 juil 2024``, ``14.11.22``
``{time}``     a time of day, with or without its zone: ``15:45``, ``10:15 am``, ``20:51 (UTC +04:00)``
``{agency}``   the name of any agency, where brackets or strokes set it off
``{wire}``     the name of an agency of the table
``{sign}``     a single word in capitals that can only be an agency's name, between a date and a dash
``{,}``        a comma, full stop, semicolon, upright stroke, or nothing
``{-}``        a dash of any kind
``{:}``        a dash, colon, semicolon or full stop, or several of them
``{end}``      the same, or nothing
``{eol}``      the end of the line
``{nl}``       a new line
``{words}``    anything within the brackets
``{number}``   the number of a release: ``NR-024-17``
``{caption}``  words that name the kind of text: ``Press release``
``{label}``    words that announce a stamp's date: ``Published on``
=============  ====================================================================================================

``needs`` says what must be known of the place for the form to be believed, since prose can look the same:
nothing, ``plausible`` (no word in it that only names other things), ``capitals`` (printed in capitals or set in bold, or
known), ``known`` (a city or country of the tables). Each example gives the text, then the place, region, date and
agency that are read from it, as printed.
"""

from typing import NamedTuple


class Example(NamedTuple):
    """A lead and what its dateline says, each as printed."""

    text: str
    place: str | None = None
    region: str | None = None
    date: str | None = None
    agency: str | None = None


class Form(NamedTuple):
    """One form: its name, its pieces in order, what must be known of the place, examples, and leads that it must leave alone."""

    name: str
    template: str
    needs: str
    examples: tuple[Example, ...]
    rejects: tuple[str, ...] = ()


FORMS: tuple[Form, ...] = (
    Form("place, date (agency)", "{place}{,}{date}{,}({agency}){end}", "nothing", (
        Example("OSLO, Aug 29, 2014 (AFP) - Envoys met.", "OSLO", None, "Aug 29, 2014", "AFP"),
        Example("Bergen, 10 juil 2024 (AFP) Envoys met.", "Bergen", None, "10 juil 2024", "AFP"),
        Example("HEBRON, Dec. 1 (Xinhua) -- Elders met.", "HEBRON", None, "Dec. 1", "Xinhua"),
        Example("CAIRNS, Australia, Jan. 1(Xinhua) -- Ministers met.", "CAIRNS", "Australia", "Jan. 1", "Xinhua"),
        Example("OMSK. Sept 19 (Interfax) - Envoys met.", "OMSK", None, "Sept 19", "Interfax"),
        Example("AL AIN, 8th August, 2026 (WAM) -- Envoys met.", "AL AIN", None, "8th August, 2026", "WAM"),
        Example("BUSAN, Nov. 24 (Yonhap) -- Mayors met.", "BUSAN", None, "Nov. 24", "Yonhap"),
        Example("ESPOO, Finland, April 01, 2024 (GLOBE NEWSWIRE) -- Firms met.", "ESPOO", "Finland", "April 01, 2024", "GLOBE NEWSWIRE"),
        Example("Madrid, 3 mar (EFE).- El ministro llegó.", "Madrid", None, "3 mar", "EFE"),
    ), ("Ana Brandt (left), March 4, 2026.", "OSLO (1952) - Games were held.")),
    Form("place, date /agency/", "{place}{,}{date}{,}/{agency}/{end}", "nothing", (
        Example("OMSK, January 12. /TASS/. Envoys met.", "OMSK", None, "January 12", "TASS"),
        Example("TULSA, Okla., May 5, 2025 /PRNewswire/ -- Firms met.", "TULSA", "Okla.", "May 5, 2025", "PRNewswire"),
        Example("Kazakhstan, Aktau, 12 February / Trend / Port heads met.", "Kazakhstan", "Aktau", "12 February", "Trend"),
    )),
    Form("place (region), date (agency)", "{place}({region}){,}{date}{,}({agency}){end}", "nothing", (
        Example("LYON (FRANCE), 6 APR 90 (LE MONDE) -- [TEXT] Ministers met.", "LYON", "FRANCE", "6 APR 90", "LE MONDE"),
        Example("QUITO (ECUADOR), 2 JAN 90 (DPA) -- Ministers met.", "QUITO", "ECUADOR", "2 JAN 90", "DPA"),
    )),
    Form("place [region], date (agency)", "{place}[{region}]{,}{date}{,}({agency}){end}", "nothing", (
        Example("Pune [India], March 4 (ANI): Ministers met.", "Pune", "India", "March 4", "ANI"),
        Example("Lahore [Pakistan], March 4 (ANI): Ministers met.", "Lahore", "Pakistan", "March 4", "ANI"),
    )),
    Form("place (region)", "{place}({region}){:}", "known", (
        Example("LYON (France) – Ministers met.", "LYON", "France"),
        Example("OSLO (Norway): Ministers met.", "OSLO", "Norway"),
    ), ("Lima (Peru) and Quito (Ecuador) agreed.",)),
    Form("place, date / time (agency)", "{place}{,}{date} / {time} ({agency}){end}", "nothing", (
        Example("Oslo, Mar 4, 2026 / 10:15 am (CNA).- Bishops met.", "Oslo", None, "Mar 4, 2026", "CNA"),
        Example("Lima, Dec 31, 2025 / 07:00 pm (CNA). Bishops met.", "Lima", None, "Dec 31, 2025", "CNA"),
    )),
    Form("place, date, wire", "{place}{,}{date}{,}{wire}{:}", "nothing", (
        Example("PERTH March 22 AAP - Premiers met.", "PERTH", None, "March 22", "AAP"),
        Example("Jeddah, February 20, 2025, SPA -- Envoys met.", "Jeddah", None, "February 20, 2025", "SPA"),
        Example("GYUMRI, NOVEMBER 9, ARMENPRESS. Envoys met.", "GYUMRI", None, "NOVEMBER 9", "ARMENPRESS"),
        Example("Accra, March 4, GNA – Chiefs met.", "Accra", None, "March 4", "GNA"),
    )),
    Form("place, date, wire/", "{place}{,}{date}{,}{wire}/", "nothing", (
        Example("Ganja. 9 October. REPORT.AZ/ Envoys met.", "Ganja", None, "9 October", "REPORT.AZ"),
        Example("Sheki. 30 December, 2025. REPORT.AZ/ Envoys met.", "Sheki", None, "30 December, 2025", "REPORT.AZ"),
    )),
    Form("place, date, wire on a line", "{place}{,}{date}{,}{wire}{eol}", "nothing", (
        Example("Ganja, May 28, AZERTAC\nEnvoys met.", "Ganja", None, "May 28", "AZERTAC"),
        Example("Sheki, December 31, AZERTAC\n\nEnvoys met.", "Sheki", None, "December 31", "AZERTAC"),
    )),
    Form("place, date – wire", "{place}{,}{date}{-}{wire}{end}", "nothing", (
        Example("TASHKENT, 4 March – Sputnik. Envoys met.", "TASHKENT", None, "4 March", "Sputnik"),
        Example("Oslo, 4 March 2026 - Reuters - Envoys met.", "Oslo", None, "4 March 2026", "Reuters"),
    )),
    Form("place, date, sign", "{place}{,}{date},{sign}{-}", "capitals", (
        Example("OSLO, March 4, NORPRESS – Envoys met.", "OSLO", None, "March 4", "NORPRESS"),
        Example("Lagos, March 4, 2026, NATPRESS - Envoys met.", "Lagos", None, "March 4, 2026", "NATPRESS"),
    )),
    Form("place/date/agency", "{place}/{date}/{agency}:", "nothing", (
        Example("Sheki/14.11.22/Turan: Editors met.", "Sheki", None, "14.11.22", "Turan"),
        Example("Guba/31.12.25/Turan: Editors met.", "Guba", None, "31.12.25", "Turan"),
    )),
    Form("place (agency) date", "{place}{,}({agency}){,}{date}{:}", "plausible", (
        Example("OSLO (AP) March 4 – Envoys met.", "OSLO", None, "March 4", "AP"),
        Example("Lima (Andina), 4 March: Envoys met.", "Lima", None, "4 March", "Andina"),
    )),
    Form("place (wire)", "{place}{,}({wire}){end}", "nothing", (
        Example("LISBON (AP) _ Envoys met.", "LISBON", None, None, "AP"),
        Example("DULUTH, Minn. (AP) — Envoys met.", "DULUTH", "Minn.", None, "AP"),
        Example("Munich (dpa) - Envoys met.", "Munich", None, None, "dpa"),
        Example("Medan (ANTARA) - Envoys met.", "Medan", None, None, "ANTARA"),
        Example("ABOARD AIR FORCE ONE (AP) — The president spoke.", "ABOARD AIR FORCE ONE", None, None, "AP"),
    ), ("Ministers met (Reuters) and left.",)),
    Form("place, (agency - date)", "{place}{,}({wire}{words}{date}){end}", "nothing", (
        Example("LAHORE, (APP - UrduPoint / Pakistan Point News - 16th Sep, 2019 ) :Traders met.", "LAHORE", None, "16th Sep, 2019", "APP"),
        Example("Oslo (Reuters, March 4) - Traders met.", "Oslo", None, "March 4", "Reuters"),
    )),
    Form("place--(wire - date)", "{place}{-}({wire}{words}{date}){:}", "nothing", (
        Example("Barrie, Ontario--(Newsfile Corp. - March 3, 2026) - Firms met.", "Barrie", "Ontario", "March 3, 2026", "Newsfile Corp."),
        Example("LEEDS, England--(Marketwired - March 3, 2016) - Firms met.", "LEEDS", "England", "March 3, 2016", "Marketwired"),
    )),
    Form("place--(agency)--date", "{place}{-}({agency}){-}{date}{:}", "nothing", (
        Example("PLANO, Texas--(BUSINESS WIRE)--March 9, 2026--Firms met.", "PLANO", "Texas", "March 9, 2026", "BUSINESS WIRE"),
        Example("LYON, France--(BUSINESS WIRE)--Dec. 31, 2025--Firms met.", "LYON", "France", "Dec. 31, 2025", "BUSINESS WIRE"),
    )),
    Form("place--(agency)", "{place}{-}({agency}){:}", "nothing", (
        Example("BOSTON AND LYON, France--(BUSINESS WIRE)--Firms met.", "BOSTON AND LYON", "France", None, "BUSINESS WIRE"),
        Example("ZURICH--(BUSINESS WIRE)--Firms met.", "ZURICH", None, None, "BUSINESS WIRE"),
    )),
    Form("place (wire, words)", "{place}{,}({wire}{words}){end}", "nothing", (
        Example("OSLO (AP, staff) - Envoys met.", "OSLO", None, None, "AP"),
        Example("LIMA (Reuters/Andina) - Envoys met.", "LIMA", None, None, "Reuters"),
    )),
    Form("place (date)", "{place}{,}({date}){:}", "plausible", (
        Example("APIA, SAMOA (4 March 2026) – Leaders met.", "APIA", "SAMOA", "4 March 2026"),
        Example("Geneva (4 March 2026): Leaders met.", "Geneva", None, "4 March 2026"),
    ), ("Vienna Convention (4 March 1961) – The treaty was cited.",)),
    Form("place (agency)", "{place}({agency}){:}", "capitals", (
        Example("COLOMBO (Isle Post); Ministers met.", "COLOMBO", None, None, "Isle Post"),
        Example("Oslo (Norpress) – Ministers met.", "Oslo", None, None, "Norpress"),
    ), ("Zenlor Corp (ZNL) - Shares rose.", "North Korea (DPRK) - the state - spoke.")),
    Form("place /region/ /agency/", "{place}/{region}/{,}{date}{,}/{agency}/{end}", "nothing", (
        Example("SOCHI /Krasnodar Region/, March 4. /TASS/. Envoys met.", "SOCHI", "Krasnodar Region", "March 4", "TASS"),
        Example("DUBNA /Moscow Region/, February 28. /TASS/. Envoys met.", "DUBNA", "Moscow Region", "February 28", "TASS"),
    )),
    Form("place / wire / date /", "{place}/{wire}/{date}/", "nothing", (
        Example("LEEDS, UK / ACCESSWIRE / March 3, 2026 / Firms met.", "LEEDS", "UK", "March 3, 2026", "ACCESSWIRE"),
        Example("SURREY, BC / ACCESSWIRE / March 3, 2026 / Firms met.", "SURREY", "BC", "March 3, 2026", "ACCESSWIRE"),
    )),
    Form("place /wire/", "{place}/{wire}/{end}", "nothing", (
        Example("Gyumri /Mediamax/. Envoys met.", "Gyumri", None, None, "Mediamax"),
        Example("Ulaanbaatar /MONTSAME/ Envoys met.", "Ulaanbaatar", None, None, "MONTSAME"),
    )),
    Form("place [agency]", "{place}[{agency}]{:}", "capitals", (
        Example("JUBA [Isle Radio] – Ministers met.", "JUBA", None, None, "Isle Radio"),
        Example("Oslo [Norpress]: Ministers met.", "Oslo", None, None, "Norpress"),
    )),
    Form("place. wire", "{place}{,}{wire}{:}", "capitals", (
        Example("ASTANA. KAZINFORM – Envoys met.", "ASTANA", None, None, "KAZINFORM"),
        Example("SYDNEY, AAP - Premiers met.", "SYDNEY", None, None, "AAP"),
    )),
    Form("place. wire, no mark", "{place}. {wire}{end}", "capitals", (
        Example("ASTANA. KAZINFORM Envoys met.", "ASTANA", None, None, "KAZINFORM"),
        Example("Almaty. Kazinform Envoys met.", "Almaty", None, None, "Kazinform"),
    )),
    Form("place - wire - date", "{place}{-}{wire}{-}{date}{:}", "capitals", (
        Example("SINGAPORE - Media OutReach - 3 March 2026 - Firms met.", "SINGAPORE", None, "3 March 2026", "Media OutReach"),
        Example("OSLO – Reuters – March 3 – Firms met.", "OSLO", None, "March 3", "Reuters"),
    )),
    Form("place - wire on a line", "{place}{-}{wire}{eol}", "capitals", (
        Example("ANKARA - Anadolu Agency\nEnvoys met.", "ANKARA", None, None, "Anadolu Agency"),
        Example("Baghdad - INA\n\nEnvoys met.", "Baghdad", None, None, "INA"),
    )),
    Form("place - wire", "{place}{-}{wire}{end}", "capitals", (
        Example("IZMIR - Anadolu Agency The mayors met.", "IZMIR", None, None, "Anadolu Agency"),
        Example("LIMA – Reuters – Envoys met.", "LIMA", None, None, "Reuters"),
    )),
    Form("place / wire", "{place}/ {wire}{:}", "capitals", (
        Example("BAGHDAD / INA - Envoys met.", "BAGHDAD", None, None, "INA"),
        Example("OSLO/AP – Envoys met.", "OSLO", None, None, "AP"),
    )),
    Form("place – date –", "{place}{-}{date}{:}", "plausible", (
        Example("Halifax, Nova Scotia – March 4, 2026 – Envoys met.", "Halifax", "Nova Scotia", "March 4, 2026"),
        Example("Washington, DC – March 4, 2026: Envoys met.", "Washington", "DC", "March 4, 2026"),
    )),
    Form("place – date", "{place}{-}{date}{eol}", "plausible", (
        Example("Halifax, Nova Scotia – March 4, 2026\nEnvoys met.", "Halifax", "Nova Scotia", "March 4, 2026"),
        Example("OSLO - 4 March 2026\nEnvoys met.", "OSLO", None, "4 March 2026"),
    )),
    Form("place, date –", "{place}{,}{date}{-}", "plausible", (
        Example("TORINO, 01 LUG - I ministri.", "TORINO", None, "01 LUG"),
        Example("**Singapore, 3 May 2022** – Ministers met.", "Singapore", None, "3 May 2022"),
        Example("LONDON, Wednesday, March 4 — Ministers met.", "LONDON", None, "Wednesday, March 4"),
        Example("RESTON, Va. Feb 26 - Boards met.", "RESTON", "Va.", "Feb 26"),
        Example("OMAHA, MArch 3 - Boards met.", "OMAHA", None, "MArch 3"),
    ), ("Gen. Omar Dell, 4 March 2026 – A portrait.",)),
    Form("place, date.", "{place}{,}{date}{:}", "capitals", (
        Example("GANJA, Azerbaijan, December 20. Envoys met.", "GANJA", "Azerbaijan", "December 20"),
        Example("Geneva, 4 March 2026: Envoys met.", "Geneva", None, "4 March 2026"),
    ), ("Vienna Convention, 18 April 1961. The text follows.", "Gen. Omar Dell, March 3. The general rose.")),
    Form("place, date on a line", "{place}{,}{date}{eol}", "capitals", (
        Example("Brussels, 4 March 2026\nCouncils met.", "Brussels", None, "4 March 2026"),
        Example("Brussels, 4.3.2026\n\nCouncils met.", "Brussels", None, "4.3.2026"),
    ), ("Photo: Ana Brandt in Oslo, March 4, 2026",)),
    Form("place. –", "{place}.{-}", "capitals", (
        Example("YEREVAN. – Envoys met.", "YEREVAN"),
        Example("SANTO DOMINGO.- Envoys met.", "SANTO DOMINGO"),
    )),
    Form("place –", "{place}{-}", "capitals", (
        Example("YOUNGSTOWN, Ohio — Envoys met.", "YOUNGSTOWN", "Ohio"),
        Example("GENEVA/BEIRUT/ROME - Agencies met.", "GENEVA/BEIRUT/ROME"),
        Example("**WASHINGTON** – Envoys met.", "WASHINGTON"),
        Example("Libreville, Gabon\n– Envoys met.", "Libreville", "Gabon"),
    ), ("LONDON-BASED bankers met.", "IRAN - IRAQ BORDER TALKS RESUME", "READOUT - The secretary spoke.", "NATO - The alliance met.")),
    Form("place: date", "{place}:{date}{:}", "capitals", (
        Example("OSLO: March 3, 2026 – Ministers met.", "OSLO", None, "March 3, 2026"),
        Example("Lima, Peru: 3 March 2026: Ministers met.", "Lima", "Peru", "3 March 2026"),
    )),
    Form("place: date on a line", "{place}:{date}{eol}", "capitals", (
        Example("Islamabad: March 3, 2026\nMinisters met.", "Islamabad", None, "March 3, 2026"),
        Example("New Delhi: 03 March 2026\nMinisters met.", "New Delhi", None, "03 March 2026"),
    ), ("Published: 3 March 2026",)),
    Form("place, date on the next line", "{place}{nl}{date}{eol}", "known", (
        Example("Washington, DC\nMarch 3, 2026\nMinisters met.", "Washington", "DC", "March 3, 2026"),
        Example("Oslo\n3 March 2026\nMinisters met.", "Oslo", None, "3 March 2026"),
    ), ("Ministers Meet\n3 March 2026\nThe talks.",)),
    Form("place:", "{place}:", "known", (
        Example("RIYADH: Envoys met.", "RIYADH"),
        Example("NEW DELHI: Ministers met.", "NEW DELHI"),
    ), ("READOUT: Envoys met.", "Beijing: a city of contrasts", "MR. VALE: Thank you all.")),
    Form("(agency) - place, date -", "({agency}){-}{place}{,}{date}{:}", "plausible", (
        Example("(ANSA) - ROME, MAR 3 - Ministers met.", "ROME", None, "MAR 3", "ANSA"),
        Example("(AGI) - Milan, 3 March - Ministers met.", "Milan", None, "3 March", "AGI"),
    )),
    Form("agency place, date -", "{wire}{,}{place}{,}{date}{:}", "capitals", (
        Example("AKP Phnom Penh, March 04, 2026 -- Ministers met.", "Phnom Penh", None, "March 04, 2026", "AKP"),
        Example("BERNAMA KUALA LUMPUR, 4 March – Ministers met.", "KUALA LUMPUR", None, "4 March", "BERNAMA"),
    )),
    Form("(agency)", "({wire}){end}", "nothing", (
        Example("(Reuters) - Leaders met.", None, None, None, "Reuters"),
        Example("(KPL) Ministers met.", None, None, None, "KPL"),
    )),
    Form("agency -", "{wire}{-}", "nothing", (
        Example("NNA - Speakers met.", None, None, None, "NNA"),
        Example("Reuters – Leaders met.", None, None, None, "Reuters"),
    )),
    Form("date, place /agency/", "{date}{,}{place}/{agency}/{end}", "capitals", (
        Example("3 March, Minsk /BELTA/. Envoys met.", "Minsk", None, "3 March", "BELTA"),
        Example("4 March 2026, LIMA /Andina/ - Envoys met.", "LIMA", None, "4 March 2026", "Andina"),
    )),
    Form("date, place (agency)", "{date}{,}{place}({agency}){end}", "capitals", (
        Example("3 March 2026, OSLO (AFP) - Envoys met.", "OSLO", None, "3 March 2026", "AFP"),
        Example("March 3, Lima (Andina) – Envoys met.", "Lima", None, "March 3", "Andina"),
    )),
    Form("date, place –", "{date}{,}{place}{:}", "known", (
        Example("4 March 2026, Geneva – Envoys met.", "Geneva", None, "4 March 2026"),
        Example("4 March 2026 | Oslo | News release\nEnvoys met.", "Oslo", None, "4 March 2026"),
    ), ("March 4, 2026 was a cold day in Oslo.",)),
    Form("date – place –", "{date}{-}{place}{:}", "known", (
        Example("March 4, 2026 - Ottawa, Ontario - Foreign Office\n\nEnvoys met.", "Ottawa", "Ontario", "March 4, 2026"),
        Example("4 March 2026 – Lima – Envoys met.", "Lima", None, "4 March 2026"),
    )),
    Form("date, place on a line", "{date}{,}{place}{eol}", "known", (
        Example("4 March 2026, Geneva\nEnvoys met.", "Geneva", None, "4 March 2026"),
        Example("March 4, 2026 | Oslo\nEnvoys met.", "Oslo", None, "March 4, 2026"),
    )),
    Form("date – place on a line", "{date}{-}{place}{eol}", "known", (
        Example("March 4, 2026 – Ottawa, Ontario\nEnvoys met.", "Ottawa", "Ontario", "March 4, 2026"),
        Example("4 March 2026 - Lima\nEnvoys met.", "Lima", None, "4 March 2026"),
    )),
)  # fmt: skip

# Stamps stand on lines of their own and name a day at least. Their example's place is the line below, where there is one.
STAMPS: tuple[Form, ...] = (
    Form("date posted in", "{date}{,}Posted in", "nothing", (
        Example("19 Jul 2012 Posted in [Press releases](/news)\n\nEnvoys met.", None, None, "19 Jul 2012"),
        Example("3 March 2026 Posted in Speeches\nEnvoys met.", None, None, "3 March 2026"),
    )),
    Form("release number, date", "Release No{number}{date}{eol}", "nothing", (
        Example("Release No: NR-024-17 Jan. 23, 2017\nEnvoys met.", None, None, "Jan. 23, 2017"),
        Example("Release No: CR-012-26\nMarch 3, 2026\nEnvoys met.", None, None, "March 3, 2026"),
    )),
    Form("label: date, time", "{label}{date}{,}{time}{eol}", "nothing", (
        Example("Published: 4 March 2026, 15:45\nEnvoys met.", None, None, "4 March 2026"),
        Example("Posted on March 4, 2026 at 10:15 am\nEnvoys met.", None, None, "March 4, 2026"),
    )),
    Form("label: date", "{label}{date}{eol}", "nothing", (
        Example("Date: 4 March 2026\nEnvoys met.", None, None, "4 March 2026"),
        Example("For immediate release: March 4, 2026\nEnvoys met.", None, None, "March 4, 2026"),
    )),
    Form("date, time", "{date}{,}{time}{eol}", "nothing", (
        Example("14 April 2015, 15:45\nEnvoys met.", None, None, "14 April 2015"),
        Example("28.05.2022 [11:37]\nEnvoys met.", None, None, "28.05.2022"),
        Example("12 February 2008 20:51 (UTC +04:00)\nEnvoys met.", None, None, "12 February 2008"),
        Example("May 26, 2002\n17:00\nThe Kremlin, Moscow\nEnvoys met.", "The Kremlin, Moscow", None, "May 26, 2002"),
    ), ("March 4, 2026 at 15:45 the ministers met.",)),
    Form("date, time / section", "{date}{,}{time}/{words}{eol}", "nothing", (
        Example("3 March 2026 14:30 / Politics\nEnvoys met.", None, None, "3 March 2026"),
        Example("03.03.2026, 14:30 / News\nEnvoys met.", None, None, "03.03.2026"),
    )),
    Form("date - caption", "{date}{-}{caption}{eol}", "nothing", (
        Example("3 March 2026 - Press release\nEnvoys met.", None, None, "3 March 2026"),
        Example("March 3, 2026 – News\nEnvoys met.", None, None, "March 3, 2026"),
    )),
    Form("time, date", "{time}{,}{date}{eol}", "nothing", (
        Example("15:45, 14 April 2015\nEnvoys met.", None, None, "14 April 2015"),
        Example("11:37 28.05.2022\nEnvoys met.", None, None, "28.05.2022"),
    )),
    Form("date", "{date}{eol}", "nothing", (
        Example("2 March 2026\n\nEnvoys met.", None, None, "2 March 2026"),
        Example("Wednesday, March 4, 2026\nEnvoys met.", None, None, "Wednesday, March 4, 2026"),
    ), ("March 4\nwas a cold day.",)),
)  # fmt: skip

# Words before a stamp's date.
STAMP_LABELS: tuple[str, ...] = (
    "Published", "Published on", "Published at", "Posted", "Posted on", "Posted at", "Date", "Dated", "Release date", "Released",
    "Released on", "Issued", "Issued on", "Updated", "Last updated", "Created", "Created on", "Press release", "News release",
    "Media release", "Press statement", "For immediate release", "Immediate release", "Statement", "News", "Date of publication",
    "Publication date", "Date published", "Submitted on", "Added",
)  # fmt: skip  # fmt: skip

# Words that stand at the head of a line as a place would and are none.
NOT_PLACES: frozenset[str] = frozenset(
    """
    accord accords act agreement alliance ambassador analysis announcement announcements answer apec article asean assembly
    association authority background bank board breaking brics brief bulletin bureau cabinet caricom castle chair chairman
    chairperson chairwoman chancellor chapter chief club colonel comment commentary commission committee communique communiqué
    company conference congress contact convention corp corporation correction corrected council court covid covid-19 date
    decision decree defence defense department deputy declaration deputies director doctor dr draft ecowas editorial embassy
    embargo europol excellencies exclusive explainer factbox fact factsheet faq federation feature figure final fiscal flash forum
    foundation frontex fund gen general gdp governor group headline highlights honourable he hrh igad igo imf immediate important
    inc incorporated information institute interpol interview introduction joint justice king's letter lieutenant limited list
    live ltd lt major mayor media meeting meetings member memo minister ministers ministry miss moderator mou mr mrs ms name nasa
    nato newly news newsletter no note notes notice oecd opec opinion osce our outlook party participants part people's photo
    photos photograph picture police plc post premier presentation president press prime prince prof professor program programme
    project protocol q&a queen question questions quote readout reaction reception release remarks report reporter representative
    republicans democrats resolution result results review saarc sco scoreboard secretary secretary-general section senate senator
    session sheikh sir speaker speech spokesman spokesperson spokeswoman staff state statement statements story subject summary
    summit syllabus table talks television text the-minister theme time title today tomorrow topic topics transcript treaty
    undersecretary unesco unicef union university unsc update updated urgent venue video vice visit voice warning watch weekly who
    world wrapup wrap wto yesterday monday tuesday wednesday thursday friday saturday sunday this that these those there they we i
    it he she you and but or if when while what why how where a an in on at for from with by of to as after before during under
    over his her its their my your
    """.split()  # noqa: SIM905
)

# Places of datelines that no table of cities has.
FILING_PLACES: frozenset[str] = frozenset(
    """
    united nations|un|u.n.|aboard air force one|aboard air force two|vatican city|holy see|camp david|european union|
    gaza|gaza city|gaza strip|west bank|
    the hague|the kremlin|kremlin|the vatican|capitol hill|guantanamo bay|guantanamo bay naval base|pearl harbor|pentagon|the pentagon|
    washington|new delhi|occupied jerusalem|antarctica|abu dhabi|kuwait|kuwait city|sochi|makkah|mecca|madinah|medina|jeddah|tel aviv|
    brussels|geneva|strasbourg|turtle bay|davos|kyiv|kiev|hong kong|macao|macau|singapore
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
