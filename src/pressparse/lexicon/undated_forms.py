"""Forms of datelines that print no day. :mod:`pressparse.lexicon.forms` says what stands in a row."""

from pressparse.lexicon.forms import Example, Form

UNDATED: tuple[Form, ...] = (
    Form("place (region)", "{place}{,}({area}){:}", "known", (
        Example("LYON (France) – Ministers met.", "LYON", "France"),
        Example("OSLO (Norway): Ministers met.", "OSLO", "Norway"),
    ), ("Lima (Peru) and Quito (Ecuador) agreed.",)),
    Form("place (wire)", "{place}{,}({wire}){end}", "nothing", (
        Example("LISBON (AP) _ Envoys met.", "LISBON", None, None, "AP"),
        Example("DULUTH, Minn. (AP) — Envoys met.", "DULUTH", "Minn.", None, "AP"),
        Example("Munich (dpa) - Envoys met.", "Munich", None, None, "dpa"),
        Example("LIMA (Reuters/Andina) - Envoys met.", "LIMA", None, None, "Reuters/Andina"),
        Example("Medan (ANTARA) - Envoys met.", "Medan", None, None, "ANTARA"),
        Example("ABOARD AIR FORCE ONE (AP) — The president spoke.", "ABOARD AIR FORCE ONE", None, None, "AP"),
    ), ("Ministers met (Reuters) and left.",)),
    Form("place--(agency)", "{place}{-}({agency}){:}", "nothing", (
        Example("BOSTON AND LYON, France--(BUSINESS WIRE)--Firms met.", "BOSTON AND LYON", "France", None, "BUSINESS WIRE"),
        Example("ZURICH--(BUSINESS WIRE)--Firms met.", "ZURICH", None, None, "BUSINESS WIRE"),
    )),
    Form("place (wire, words)", "{place}{,}({wire}{more}){end}", "nothing", (
        Example("OSLO (AP, staff) - Envoys met.", "OSLO", None, None, "AP"),
        Example("LIMA (Reuters / A. Brandt) - Envoys met.", "LIMA", None, None, "Reuters"),
    )),
    Form("place (agency)", "{place}{,}({agency}){:}", "capitals", (
        Example("COLOMBO (Isle Post); Ministers met.", "COLOMBO", None, None, "Isle Post"),
        Example("LIMA, (Isle Mirror): Ministers met.", "LIMA", None, None, "Isle Mirror"),
        Example("JUBA, South Sudan (Isle Secretariat) – Ministers met.", "JUBA", "South Sudan", None, "Isle Secretariat"),
        Example("Oslo (Norpress) – Ministers met.", "Oslo", None, None, "Norpress"),
    ), ("Zenlor Corp (ZNL) - Shares rose.", "North Korea (DPRK) - the state - spoke.")),
    Form("place /wire/", "{place}/{wire}/{end}", "nothing", (
        Example("Gyumri /Mediamax/. Envoys met.", "Gyumri", None, None, "Mediamax"),
        Example("Ulaanbaatar /MONTSAME/ Envoys met.", "Ulaanbaatar", None, None, "MONTSAME"),
    )),
    Form("place [agency]", "{place}[{agency}]{:}", "capitals", (
        Example("JUBA [Isle Radio] – Ministers met.", "JUBA", None, None, "Isle Radio"),
        Example("Oslo [Norpress]: Ministers met.", "Oslo", None, None, "Norpress"),
    )),
    Form("place. country. wire", "{place}.{country}.{wire}{:}", "nothing", (
        Example("Kyiv. Ukraine. Ukrinform – Ministers met.", "Kyiv", "Ukraine", None, "Ukrinform"),
        Example("Lviv. Ukraine. UNIAN: Ministers met.", "Lviv", "Ukraine", None, "UNIAN"),
    )),
    Form("place-wire", "{place}-{wire}{:}", "known", (
        Example("Baku-APA. Ministers met.", "Baku", None, None, "APA"),
        Example("Ganja-APA: Mayors met.", "Ganja", None, None, "APA"),
    )),
    Form("place | agency |", "{place}|{agency}|", "known", (
        Example("Gulu, Uganda | THE ISLANDER | Ministers met.", "Gulu", "Uganda", None, "THE ISLANDER"),
        Example("OSLO | Norpress | Ministers met.", "OSLO", None, None, "Norpress"),
    )),
    Form("place. wire", "{place}{,}{wire}{:}", "capitals", (
        Example("ASTANA. KAZINFORM – Envoys met.", "ASTANA", None, None, "KAZINFORM"),
        Example("SYDNEY, AAP - Premiers met.", "SYDNEY", None, None, "AAP"),
        Example("MEDAN, ISLEPOST.com - Mayors met.", "MEDAN", None, None, "ISLEPOST.com"),
    )),
    Form("place. wire, no mark", "{place}. {wire}{end}", "capitals", (
        Example("ASTANA. KAZINFORM Envoys met.", "ASTANA", None, None, "KAZINFORM"),
        Example("Almaty. Kazinform Envoys met.", "Almaty", None, None, "Kazinform"),
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
    Form("place / wire on a line", "{place}/ {wire}{eol}", "capitals", (
        Example("BAGHDAD / INA\nEnvoys met.", "BAGHDAD", None, None, "INA"),
        Example("Amman / Petra\n\nEnvoys met.", "Amman", None, None, "Petra"),
    )),
    Form("place. –", "{place}.{-}", "capitals", (
        Example("YEREVAN. – Envoys met.", "YEREVAN"),
        Example("SANTO DOMINGO.- Envoys met.", "SANTO DOMINGO"),
    )),
    Form("place –", "{place}{-}", "capitals", (
        Example("YOUNGSTOWN, Ohio — Envoys met.", "YOUNGSTOWN", "Ohio"),
        Example("SCRANTON, PA – Envoys met.", "SCRANTON", "PA"),
        Example("GENEVA/BEIRUT/ROME - Agencies met.", "GENEVA/BEIRUT/ROME"),
        Example("**WASHINGTON** – Envoys met.", "WASHINGTON"),
        Example("Libreville, Gabon\n– Envoys met.", "Libreville", "Gabon"),
    ), ("LONDON-BASED bankers met.", "IRAN - IRAQ BORDER TALKS RESUME", "READOUT - The secretary spoke.", "NATO - The alliance met.")),
    Form("place:", "{place}:", "known", (
        Example("RIYADH: Envoys met.", "RIYADH"),
        Example("NEW DELHI: Ministers met.", "NEW DELHI"),
    ), ("READOUT: Envoys met.", "Beijing: a city of contrasts", "OSLO: 21C, rain.", "LIMA, QUITO AGREE: The two ministers met.", "MR. VALE: Thank you all.")),
    Form("place-lead", "{place}-{lead}", "city", (
        Example("LIMA-The envoys met.", "LIMA"),
        Example("NEW DELHI-Envoys met.", "NEW DELHI"),
    ), ("LONDON-Based bankers met.", "PERU-Chile talks went on.", "Lima-The envoys met.")),
    Form("place. lead", "{place}.{lead}", "known", (
        Example("Johannesburg. The mayors met.", "Johannesburg"),
        Example("NEW DELHI. Envoys met.", "NEW DELHI"),
    ), ("Chad. The country.", "Brandt. The minister left.", "Oslo. a city")),
    Form("[agency] place –", "[{agency}]{place}{,}{-}", "known", (
        Example("[Norpress] Lima -- Envoys met.", "Lima", None, None, "Norpress"),
        Example("[The Isle Post] OSLO, Norway -- Envoys met.", "OSLO", "Norway", None, "The Isle Post"),
    ), ("[Laughter] Thank you -- all of you.",)),
    Form("(wire | place)", "({wire}|{place}){:}", "known", (
        Example("(LANKAPUVATH | COLOMBO) - Ministers met.", "COLOMBO", None, None, "LANKAPUVATH"),
        Example("(Reuters | Oslo): Ministers met.", "Oslo", None, None, "Reuters"),
    )),
    Form("(agency, place)", "({body},{place}){:}", "known", (
        Example("(Isle Secretariat, Georgetown, Guyana) – Ministers met.", "Georgetown", "Guyana", None, "Isle Secretariat"),
        Example("(Norpress, Oslo): Ministers met.", "Oslo", None, None, "Norpress"),
    ), ("(Omar Dell, Norland's envoy) – Talks went on.",)),
    Form("(agency, place) with no mark", "({body},{place})", "known", (
        Example("(Isle Secretariat, Georgetown, Guyana) Ministers met.", "Georgetown", "Guyana", None, "Isle Secretariat"),
        Example("(Norpress, Oslo)   Ministers met.", "Oslo", None, None, "Norpress"),
    ), ("(Omar Dell, Norland) Talks went on.", "(Brandt, Oslo) said so.")),
    Form("(place)", "({place}){:}", "known", (
        Example("(Salem, Ore.) – The governor met mayors.", "Salem", "Ore."),
        Example("(Oslo) – Ministers met, the group said.", "Oslo"),
    ), ("(Left) – The two ministers.", "(Laughter) - The talks went on.")),
    Form("(agency)", "({wire}){end}", "nothing", (
        Example("(Reuters) - Leaders met.", None, None, None, "Reuters"),
        Example("(KPL) Ministers met.", None, None, None, "KPL"),
    )),
    Form("wire-place (region)", "{wire}-{place}({area}){end}", "known", (
        Example("APA-Niamey (Niger) - Ministers met.", "Niamey", "Niger", None, "APA"),
        Example("APA-Kara (Togo) – Ministers met.", "Kara", "Togo", None, "APA"),
    )),
    Form("wire – place –", "{wire}{-}{place}{-}", "plausible", (
        Example("NNA – Ain al-Tineh – The Speaker received envoys.", "Ain al-Tineh", None, None, "NNA"),
        Example("Reuters - OSLO - Envoys met.", "OSLO", None, None, "Reuters"),
    )),
    Form("wire, place –", "{wire},{place}{-}", "known", (
        Example("TEMPO.CO, Jakarta - Ministers met.", "Jakarta", None, None, "TEMPO.CO"),
        Example("Bernama, Ipoh – Mayors met.", "Ipoh", None, None, "Bernama"),
    )),
    Form("agency -", "{wire}{-}", "nothing", (
        Example("NNA - Speakers met.", None, None, None, "NNA"),
        Example("Reuters – Leaders met.", None, None, None, "Reuters"),
    ), ("AFP - the armed forces - said so.",)),
)  # fmt: skip
