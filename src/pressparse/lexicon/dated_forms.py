"""Forms of datelines that print a day. :mod:`pressparse.lexicon.forms` says what stands in a row."""

from pressparse.lexicon.forms import Example, Form

DATED: tuple[Form, ...] = (
    Form("place, date, time - wire", "{place}{,}{date}{,}{time}{-}{wire}{end}", "nothing", (
        Example("OMSK, March 4, 15:20 — REGNUM Ministers met.", "OMSK", None, "March 4", "REGNUM"),
        Example("OSLO, 4 March 2026, 9:05 - Reuters - Envoys met.", "OSLO", None, "4 March 2026", "Reuters"),
    )),
    Form("place, date, time (agency)", "{place}{,}{date}{,}{time}{,}({agency}){end}", "nothing", (
        Example("Oslo, March 4, 2026, 15:20 (Norpress) - Envoys met.", "Oslo", None, "March 4, 2026", "Norpress"),
        Example("LIMA, 4 March 09:05 GMT (Andina) - Envoys met.", "LIMA", None, "4 March", "Andina"),
    )),
    Form("place, date, time", "{place}{,}{date}{sep}{time}{eol}", "capitals", (
        Example("Oslo, 4 March 2026 - 15:20\nEnvoys met.", "Oslo", None, "4 March 2026"),
        Example("Lima, March 4, 2026, 9:05 p.m.\nEnvoys met.", "Lima", None, "March 4, 2026"),
    )),
    Form("place, date, time –", "{place}{,}{date}{sep}{time}{:}", "capitals", (
        Example("Oslo, 4 March 2026, 15:20 – Envoys met.", "Oslo", None, "4 March 2026"),
        Example("LIMA, March 4, 9:05 p.m.: Envoys met.", "LIMA", None, "March 4"),
    )),
    Form("place (region) [country], date (agency)", "{place}({region})[{wider}]{,}{date}{,}({agency}){end}", "nothing", (
        Example("Leh (Ladakh) [India], March 4 (ANI): Elders met.", "Leh", "Ladakh", "March 4", "ANI"),
        Example("Puri (Odisha) [India], March 4 (ANI): Elders met.", "Puri", "Odisha", "March 4", "ANI"),
    )),
    Form("place, date -/agency/-", "{place}{,}{date}{-}/{stroke}/{end}", "nothing", (
        Example("ACCRA, Ghana, 4 March 2026 -/Isle Media Agency (IMA)/- Firms met.", "ACCRA", "Ghana", "4 March 2026", "Isle Media Agency"),
        Example("OSLO, March 4, 2026 -- /Isle Wire/ -- Firms met.", "OSLO", None, "March 4, 2026", "Isle Wire"),
    )),
    Form("place, date - (agency) -", "{place}{,}{date}{-}({agency}){end}", "nothing", (
        Example("DUBAI, UAE, Mar 4, 2026 - (Isle Newswire) - Firms met.", "DUBAI", "UAE", "Mar 4, 2026", "Isle Newswire"),
        Example("Reno, NV, March 04, 2026 --(Isle.com)-- Firms met.", "Reno", "NV", "March 04, 2026", "Isle.com"),
    )),
    Form("place, day.month (agency)", "{place}{,}{short}{,}({agency}){end}", "nothing", (
        Example("Luanda, 04/03 (ANGOP) - Ministers met.", "Luanda", None, "04/03", "ANGOP"),
        Example("Bern, 31.12. (Keystone-SDA) - Ministers met.", "Bern", None, "31.12", "Keystone-SDA"),
    )),
    Form("[date] place, date (agency)", "[{again}]{place}{,}{date}{,}({agency}){end}", "nothing", (
        Example("[04/March/2026] ADEN March 04. 2026 (Saba) - Ministers met.", "ADEN", None, "March 04. 2026", "Saba"),
        Example("[4 March 2026] TAIZ, March 4 (Saba) - Ministers met.", "TAIZ", None, "March 4", "Saba"),
    )),
    Form("place. country. date. wire", "{place}.{country}.{date}{,}{wire}{:}", "nothing", (
        Example("Lviv. Ukraine. March 4. UNIAN – Mayors met.", "Lviv", "Ukraine", "March 4", "UNIAN"),
        Example("Odesa. Ukraine. 31 December. Ukrinform: Mayors met.", "Odesa", "Ukraine", "31 December", "Ukrinform"),
    )),
    Form("place (region), date, wire", "{place}({region}){,}{date}{,}{wire}{:}", "nothing", (
        Example("Tamale (N/R), March 4, GNA – Farmers met.", "Tamale", "N/R", "March 4", "GNA"),
        Example("Hohoe (V/R) March 4, GNA - Chiefs met.", "Hohoe", "V/R", "March 4", "GNA"),
    )),
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
    Form("place, date /agency/", "{place}{,}{date}{,}/{stroke}/{end}", "nothing", (
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
    Form("place, date, wire, no mark", "{place}{,}{date},{wire}{end}", "capitals", (
        Example("Ganja, May 28, AZERTAC Mayors met.", "Ganja", None, "May 28", "AZERTAC"),
        Example("OSLO, 4 March 2026, Reuters Envoys met.", "OSLO", None, "4 March 2026", "Reuters"),
    ), ("In Oslo, May 28, AZERTAC and others met.",)),
    Form("place, date, wire/", "{place}{,}{date}{,}{wire}/", "nothing", (
        Example("Ganja. 9 October. REPORT.AZ/ Envoys met.", "Ganja", None, "9 October", "REPORT.AZ"),
        Example("Sheki. 30 December, 2025. REPORT.AZ/ Envoys met.", "Sheki", None, "30 December, 2025", "REPORT.AZ"),
    )),
    Form("place, date, wire on a line", "{place}{,}{date}{,}{wire}{eol}", "nothing", (
        Example("Ganja, May 28, AZERTAC\nEnvoys met.", "Ganja", None, "May 28", "AZERTAC"),
        Example("Sheki, December 31, AZERTAC\n\nEnvoys met.", "Sheki", None, "December 31", "AZERTAC"),
    )),
    Form("place, wire, date", "{place},{wire},{date}{end}", "capitals", (
        Example("Georgetown, DPI, Friday, March 6, 2026\n\nMinisters met.", "Georgetown", None, "Friday, March 6, 2026", "DPI"),
        Example("Lima, Andina, March 4 – Ministers met.", "Lima", None, "March 4", "Andina"),
    )),
    Form("place, date – wire", "{place}{,}{date}{-}{wire}{end}", "nothing", (
        Example("TASHKENT, 4 March – Sputnik. Envoys met.", "TASHKENT", None, "4 March", "Sputnik"),
        Example("Oslo, 4 March 2026 - Reuters - Envoys met.", "Oslo", None, "4 March 2026", "Reuters"),
    )),
    Form("place, date, sign", "{place}{,}{date},{sign}{:}", "capitals", (
        Example("Lima, March 4, Nyasa: Chiefs met.", "Lima", None, "March 4", "Nyasa"),
        Example("OSLO, March 4, NORPRESS – Envoys met.", "OSLO", None, "March 4", "NORPRESS"),
        Example("Lagos, March 4, 2026, NATPRESS - Envoys met.", "Lagos", None, "March 4, 2026", "NATPRESS"),
    )),
    Form("place. date. sign.", "{place}{,}{date}.{camel}.", "capitals", (
        Example("Gyumri. March 4. ArmHerald. Mayors met.", "Gyumri", None, "March 4", "ArmHerald"),
        Example("OSLO. 4 March 2026. NorPress. Envoys met.", "OSLO", None, "4 March 2026", "NorPress"),
    )),
    Form("place/date/agency", "{place}/{date}/{stroke}:", "nothing", (
        Example("Sheki/14.11.22/Turan: Editors met.", "Sheki", None, "14.11.22", "Turan"),
        Example("Guba/31.12.25/Turan: Editors met.", "Guba", None, "31.12.25", "Turan"),
    )),
    Form("place (region), date", "{place}{,}({area}){,}{date}{:}", "plausible", (
        Example("Vienna (Austria), 4 March 2026 – Experts met.", "Vienna", "Austria", "4 March 2026"),
        Example("LIMA (PERU), 4 MARCH 2026: Experts met.", "LIMA", "PERU", "4 MARCH 2026"),
    )),
    Form("place (region), date on a line", "{place}{,}({area}){,}{date}{eol}", "capitals", (
        Example("Vienna (Austria), 4 March 2026\nExperts met.", "Vienna", "Austria", "4 March 2026"),
        Example("LIMA (PERU), 4 MARCH 2026\n\nExperts met.", "LIMA", "PERU", "4 MARCH 2026"),
    )),
    Form("place (agency) date", "{place}{,}({agency}){,}{date}{:}", "plausible", (
        Example("OSLO (AP) March 4 – Envoys met.", "OSLO", None, "March 4", "AP"),
        Example("Lima (Andina), 4 March: Envoys met.", "Lima", None, "4 March", "Andina"),
    )),
    Form("place, (agency - date)", "{place}{,}({wire}{till}{date}){end}", "nothing", (
        Example("LAHORE, (APP - UrduPoint / Pakistan Point News - 16th Sep, 2019 ) :Traders met.", "LAHORE", None, "16th Sep, 2019", "APP"),
        Example("Oslo (Reuters, March 4) - Traders met.", "Oslo", None, "March 4", "Reuters"),
    )),
    Form("place--(wire - date)", "{place}{-}({wire}{till}{date}){:}", "nothing", (
        Example("Barrie, Ontario--(Newsfile Corp. - March 3, 2026) - Firms met.", "Barrie", "Ontario", "March 3, 2026", "Newsfile Corp."),
        Example("LEEDS, England--(Marketwired - March 3, 2016) - Firms met.", "LEEDS", "England", "March 3, 2016", "Marketwired"),
    )),
    Form("place--(agency)--date", "{place}{-}({agency}){-}{date}{:}", "nothing", (
        Example("PLANO, Texas--(BUSINESS WIRE)--March 9, 2026--Firms met.", "PLANO", "Texas", "March 9, 2026", "BUSINESS WIRE"),
        Example("LYON, France--(BUSINESS WIRE)--Dec. 31, 2025--Firms met.", "LYON", "France", "Dec. 31, 2025", "BUSINESS WIRE"),
    )),
    Form("place (date)", "{place}{,}({date}){:}", "plausible", (
        Example("APIA, SAMOA (4 March 2026) – Leaders met.", "APIA", "SAMOA", "4 March 2026"),
        Example("Geneva (4 March 2026): Leaders met.", "Geneva", None, "4 March 2026"),
    ), ("Vienna Convention (4 March 1961) – The treaty was cited.",)),
    Form("place – (date)", "{place}{-}({date}){end}", "plausible", (
        Example("Roseau, Dominica – (March 4, 2026) Ministers met.", "Roseau", "Dominica", "March 4, 2026"),
        Example("LIMA - (4 March 2026) - Ministers met.", "LIMA", None, "4 March 2026"),
    )),
    Form("place /region/ /agency/", "{place}/{region}/{,}{date}{,}/{stroke}/{end}", "nothing", (
        Example("SOCHI /Krasnodar Region/, March 4. /TASS/. Envoys met.", "SOCHI", "Krasnodar Region", "March 4", "TASS"),
        Example("DUBNA /Moscow Region/, February 28. /TASS/. Envoys met.", "DUBNA", "Moscow Region", "February 28", "TASS"),
    )),
    Form("place / wire / date /", "{place}/{wire}/{date}/", "nothing", (
        Example("LEEDS, UK / ACCESSWIRE / March 3, 2026 / Firms met.", "LEEDS", "UK", "March 3, 2026", "ACCESSWIRE"),
        Example("SURREY, BC / ACCESSWIRE / March 3, 2026 / Firms met.", "SURREY", "BC", "March 3, 2026", "ACCESSWIRE"),
    )),
    Form("place - wire - date", "{place}{-}{wire}{-}{date}{:}", "capitals", (
        Example("SINGAPORE - Media OutReach - 3 March 2026 - Firms met.", "SINGAPORE", None, "3 March 2026", "Media OutReach"),
        Example("OSLO – Reuters – March 3 – Firms met.", "OSLO", None, "March 3", "Reuters"),
    )),
    Form("place – date, time (agency)", "{place}{-}{date}{sep}{time}{,}({agency}){end}", "capitals", (
        Example("SOFIA — Thursday, 5 March 2026, 11:30 (BTA) Envoys met.", "SOFIA", None, "Thursday, 5 March 2026", "BTA"),
        Example("OSLO - 4 March 2026 14:30 (NTB) - Envoys met.", "OSLO", None, "4 March 2026", "NTB"),
    )),
    Form("place – date –", "{place}{-}{date}{:}", "plausible", (
        Example("Halifax, Nova Scotia – March 4, 2026 – Envoys met.", "Halifax", "Nova Scotia", "March 4, 2026"),
        Example("Washington, DC – March 4, 2026: Envoys met.", "Washington", "DC", "March 4, 2026"),
        Example("QUETTA - 4 Mar 26: Envoys met.", "QUETTA", None, "4 Mar 26"),
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
        Example("Astana. 5 March. Envoys met.", "Astana", None, "5 March"),
    ), ("Vienna Convention, 18 April 1961. The text follows.", "Gen. Omar Dell, March 3. The general rose.")),
    Form("place, date on a line", "{place}{,}{date}{eol}", "capitals", (
        Example("Brussels, 4 March 2026\nCouncils met.", "Brussels", None, "4 March 2026"),
        Example("Brussels, 4.3.2026\n\nCouncils met.", "Brussels", None, "4.3.2026"),
    ), ("Photo: Ana Brandt in Oslo, March 4, 2026",)),
    Form("place, date, lead", "{place},{date}{lead}", "city", (
        Example("BRUSSELS, 4 March 2026 Councils met.", "BRUSSELS", None, "4 March 2026"),
        Example("NEW DELHI, March 4 The ministers met.", "NEW DELHI", None, "March 4"),
    ), ("ZENLOR, March 4 Shares rose.", "Brussels, 4 March Councils met.")),
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
    Form("(agency) place, date -", "({agency}){place}{,}{date}{:}", "capitals", (
        Example("(Andina)LIMA, Mar. 4, 2026.- Farmers met.", "LIMA", None, "Mar. 4, 2026", "Andina"),
        Example("(ANSA) ROME, 4 March – Ministers met.", "ROME", None, "4 March", "ANSA"),
    )),
    Form("(agency) - place, date -", "({agency}){-}{place}{,}{date}{:}", "plausible", (
        Example("(ANSA) - ROME, MAR 3 - Ministers met.", "ROME", None, "MAR 3", "ANSA"),
        Example("(AGI) - Milan, 3 March - Ministers met.", "Milan", None, "3 March", "AGI"),
    )),
    Form("(place, date)", "({place}{,}{date}){:}", "capitals", (
        Example("(Beirut, March 4, 2026) – Experts met, the group said.", "Beirut", None, "March 4, 2026"),
        Example("(LIMA, 4 March 2026): Experts met.", "LIMA", None, "4 March 2026"),
    ), ("(March 4, 2026) – A day to keep.",)),
    Form("(place) date", "({place}){,}{date}{:}", "known", (
        Example("(New York) March 4, 2026 – The council met.", "New York", None, "March 4, 2026"),
        Example("(Lima, Peru), 4 March: The council met.", "Lima", "Peru", "4 March"),
    )),
    Form("(place, date) with no mark", "({place}{,}{date})", "known", (
        Example("(Oslo, 4 March 2026) The ministers met.", "Oslo", None, "4 March 2026"),
        Example("(Lima, Peru, March 4, 2026) The ministers met.", "Lima", "Peru", "March 4, 2026"),
    )),
    Form("(place – date)", "({place}{-}{date}){end}", "known", (
        Example("(Oslo, Norway – March 4, 2026) The ministers met.", "Oslo", "Norway", "March 4, 2026"),
        Example("(LIMA - 4 March 2026) – The ministers met.", "LIMA", None, "4 March 2026"),
    )),
    Form("[agency] place, date –", "[{agency}]{place}{,}{date}{-}", "known", (
        Example("[Norpress] Lima, March 4, 2026 -- Envoys met.", "Lima", None, "March 4, 2026", "Norpress"),
        Example("[The Isle Post] OSLO, Norway, 4 March – Envoys met.", "OSLO", "Norway", "4 March", "The Isle Post"),
    )),
    Form("[place, date]", "[{place}{,}{date}]{end}", "known", (
        Example("[Geneva, 4 March 2026] The ministers met.", "Geneva", None, "4 March 2026"),
        Example("[LIMA, 4 MARCH 2026] – The ministers met.", "LIMA", None, "4 MARCH 2026"),
    )),
    Form("(agency, place), date", "({body},{place}){,}{date}{:}", "plausible", (
        Example("(Isle Secretariat, Georgetown, Guyana) Monday, 4 March 2026 – Ministers met.", "Georgetown", "Guyana", "Monday, 4 March 2026", "Isle Secretariat"),
        Example("(Isle Office, Suva) 4 March 2026: Ministers met.", "Suva", None, "4 March 2026", "Isle Office"),
    )),
    Form("agency place, date -", "{wire}{,}{place}{,}{date}{:}", "capitals", (
        Example("AKP Phnom Penh, March 04, 2026 -- Ministers met.", "Phnom Penh", None, "March 04, 2026", "AKP"),
        Example("BERNAMA KUALA LUMPUR, 4 March – Ministers met.", "KUALA LUMPUR", None, "4 March", "BERNAMA"),
    )),
    Form("wire – place, date –", "{wire}{-}{place}{,}{date}{:}", "plausible", (
        Example("Agência Brasil – Brasília, March 4, 2026 – Envoys met.", "Brasília", None, "March 4, 2026", "Agência Brasil"),
        Example("NNA - Beirut, 4 March: Envoys met.", "Beirut", None, "4 March", "NNA"),
    )),
    Form("date, place /agency/", "{date}{,}{place}/{stroke}/{end}", "capitals", (
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
    Form("date – place – agency on a line", "{date}{-}{place}{-}{issuer}{eol}", "known", (
        Example("March 4, 2026 - Ottawa, Ontario - Foreign Office\n\nEnvoys met.", "Ottawa", "Ontario", "March 4, 2026", "Foreign Office"),
        Example("4 March 2026 – Lima – Press Office\nEnvoys met.", "Lima", None, "4 March 2026", "Press Office"),
    )),
    Form("date – place – wire", "{date}{-}{place}{-}{wire}{end}", "known", (
        Example("4 March 2026 – Brasília – Agência Brasil: Envoys met.", "Brasília", None, "4 March 2026", "Agência Brasil"),
        Example("March 4, 2026 - Lima - Andina - Envoys met.", "Lima", None, "March 4, 2026", "Andina"),
    )),
    Form("date – place –", "{date}{-}{place}{:}", "known", (
        Example("March 4, 2026 – Ottawa, Ontario – Envoys met.", "Ottawa", "Ontario", "March 4, 2026"),
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
    Form("date – lead", "{date}{-}{lead}", "year", (
        Example("March 4, 2026 – Envoys met.", None, None, "March 4, 2026"),
        Example("4 March 2026 - Envoys met.", None, None, "4 March 2026"),
    ), ("4 March – a day to keep.", "March 4, 2026 – the day of the talks – was cold.", "4 March – Envoys met.")),
)  # fmt: skip
