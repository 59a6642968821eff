"""Houses of state that the world knows by one name, with the country that they stand in: a text that names one need not say where it is."""

HOUSES: dict[str, str] = {
    name: country
    for country, names in {
        "AE": "qasr al watan, al shati palace, al bahr palace, zabeel palace",
        "AR": "casa rosada, san martín palace, san martin palace, palacio san martín",
        "AT": "hofburg, ballhausplatz, federal chancellery vienna",
        "AU": "kirribilli house, yarralumla, admiralty house",
        "AZ": "zagulba, zugulba",
        "BB": "ilaro court",
        "BD": "bangabhaban, ganabhaban, gono bhaban, state guest house padma",
        "BE": "berlaymont, justus lipsius, europa building, nato headquarters, egmont palace, laeken, palais d'egmont",
        "BF": "kosyam palace",
        "BJ": "marina palace",
        "BR": "itamaraty, planalto, alvorada",
        "BT": "tashichhodzong, tashichho dzong, lingkana palace",
        "CA": "rideau hall, parliament hill",
        "CH": "palais des nations, bernerhof, von wattenwyl house",
        "CL": "la moneda",
        "CM": "etoudi",
        "CN": "great hall of the people, zhongnanhai, diaoyutai, diaoyutai state guesthouse",
        "CO": "casa de nariño, casa de narino, palacio de nariño",
        "CZ": "prague castle, czernin palace, černín palace, hrzánský palace",
        "DE": "schloss bellevue, bellevue palace, villa hammerschmidt, meseberg, villa borsig",
        "DK": "amalienborg, christiansborg, marienborg",
        "DZ": "el mouradia",
        "EE": "kadriorg, stenbock house",
        "EG": "al-ittihadiya, al-ittihadiyah, ittihadiya palace, al-tahrir palace, kubba palace, tahrir palace",
        "ES": "moncloa, zarzuela, santa cruz palace",
        "FR": "élysée, elysée, elysee, matignon, quai d'orsay, hôtel de brienne",
        "GB": "downing street, buckingham palace, chequers, lancaster house, windsor castle, holyrood, westminster hall, st james's palace, marlborough house",
        "GH": "jubilee house, flagstaff house, peduase lodge",
        "HU": "sándor palace, sandor palace",
        "ID": "merdeka palace, istana merdeka, bogor palace, istana bogor, gedung pancasila, pancasila building",
        "IE": "áras an uachtaráin, aras an uachtarain, iveagh house, farmleigh house, leinster house",
        "IN": "rashtrapati bhavan, hyderabad house, rajghat, raj ghat, lok kalyan marg, south block, north block, sushma swaraj bhawan, jawaharlal nehru bhawan",
        "IQ": "al-salam palace, baghdad palace",
        "IT": "quirinale, quirinal palace, quirinal, palazzo chigi, chigi palace, farnesina, villa doria pamphilj, villa madama, montecitorio",
        "JM": "jamaica house, vale royal",
        "JO": "al husseiniya palace, basman palace, raghadan palace",
        "JP": "akasaka palace, kantei, iikura guest house, iikura guesthouse",
        "KR": "cheong wa dae, blue house, yongsan",
        "KW": "bayan palace, dar al yamamah, seif palace",
        "KZ": "akorda, ak orda",
        "LB": "baabda, grand serail, ain el-tineh",
        "LK": "temple trees",
        "LT": "daukantas palace",
        "LV": "riga castle",
        "MA": "dar al makhzen",
        "ML": "koulouba",
        "MY": "istana negara, seri perdana, perdana putra, wisma putra",
        "NG": "aso rock, aso villa, aso rock villa, state house abuja, tafawa balewa house",
        "NL": "noordeinde, binnenhof, catshuis, huis ten bosch",
        "NP": "sheetal niwas, shital niwas, baluwatar, singha durbar, shital nivas",
        "OM": "al alam palace, al baraka palace, bait al baraka",
        "PH": "malacañang, malacañan, malacanang, heroes hall",
        "PK": "aiwan-e-sadr, aiwan-i-sadr",
        "PL": "belweder, belvedere palace",
        "PT": "são bento, sao bento, necessidades palace",
        "QA": "amiri diwan, lusail palace",
        "RO": "cotroceni",
        "RU": "kremlin, novo-ogaryovo, bocharov ruchei",
        "RW": "urugwiro, urugwiro village",
        "SA": "al-yamamah palace, al yamamah palace, al-salam palace jeddah, al-safa palace",
        "SE": "rosenbad, sagerska, arvfurstens palats",
        "SG": "istana, sri temasek",
        "SO": "villa somalia",
        "TH": "chitralada",
        "TN": "carthage palace, dar dhiafa, kasbah palace",
        "TR": "çankaya, cankaya, dolmabahçe, dolmabahce, beştepe, vahdettin",
        "UA": "mariinsky palace, mariyinsky palace, bankova",
        "US": "pentagon, white house, blair house, oval office, camp david, capitol hill, mar-a-lago, foggy bottom, un headquarters",
        "UZ": "kuksaroy, kuksaroy residence",
        "VA": "apostolic palace, casa santa marta, paul vi audience hall",
        "ZA": "union buildings, tuynhuys, mahlamba ndlopfu, genadendal",
    }.items()
    for name in names.split(", ")
}  # fmt: skip
"""Name in small letters → the alpha-2 code of the country."""

SEATS = frozenset("ministry mfa chancellery chancery presidency residency".split())
"""Words in the names of houses where whoever governs receives guests."""

SEAT_NAMES = (
    "state house",
    "presidential palace",
    "government house",
    "presidential office",
    "president's office",
    "prime minister's office",
)
"""Names of such houses in any country."""

OF_NO_OFFICE = frozenset(
    "of the and for a in at to ministry minister office head headquarters building house president deputy first state".split()
)
"""Words in the names of houses that tell nothing of whose they are."""

RESIDENCES = frozenset("house palace residence ministry presidency parliament kremlin diwan".split())
"""Words in the names of houses whose guests are guests of whoever lives and works there."""
