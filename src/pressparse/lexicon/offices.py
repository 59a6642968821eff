"""The words that offices are made of: heads, what modifies them, the portfolios that they hold.

An office is a grammar, not a list: ``[modifier]* [portfolio]* head [of|for|to portfolio|institution|country]``.
Heads are given in lower case; a head of several words is read whole.
"""

_WHOLES = ("state", "government")
_HEADS_OF_STATE, HEADS_OF_GOVERNMENT = (
    frozenset(f"{lead} of {article}{whole}" for lead in ("head", "chief") for article in ("", "the ")) for whole in _WHOLES
)
HEADS_OF_STATE = _HEADS_OF_STATE | {"state leader", "national leader"}
"""What heads are called that lead a whole state (:data:`HEADS_OF_GOVERNMENT` its government), of whatever title."""

HEADS: tuple[str, ...] = (
    *sorted(HEADS_OF_STATE | HEADS_OF_GOVERNMENT),
    # heads of state and government
    "president", "prime minister", "premier", "chancellor", "vice-chancellor", "king", "queen", "emperor", "empress", "sultan", "emir", "amir", "crown prince", "crown princess", "prince", "princess",
    "grand duke", "grand duchess", "grand master", "pope", "holy father", "supreme leader", "first lady", "first gentleman", "taoiseach", "tánaiste", "governor-general", "governor general", "captain regent", "co-prince", "ruler",
    "heir apparent", "regent", "rais", "chief minister", "minister-president", "minister president", "vice president", "vice-president", "vp", "caretaker prime minister", "first minister", "state president", "state counsellor", "state councillor",
    "first sea lord", "lord speaker", "secretary of state for northern ireland", "secretary of state for foreign, commonwealth and development affairs",
    "secretary of state for foreign, commonwealth & development affairs", "foreign, commonwealth and development secretary", "bundeskanzler", "bundeskanzlerin", "federal councillor",
    "ceann comhairle", "cathaoirleach", "raksha mantri", "pradhan mantri", "yang di-pertuan agong", "menteri besar", "secretary of homeland security", "homeland security secretary",
    "custodian of the two holy mosques", "deputy prime minister", "vice premier", "vice-premier", "vice prime minister", "vice chairperson",
    "vice-mayor", "deputy-mayor", "vice-speaker", "vice-chairperson", "vice-dean", "vice-consul", "mep", "mla", "mlc", "mna", "msp",
    # ministers and secretaries
    "minister", "minister of state", "state minister", "vice minister", "vice-minister", "undersecretary", "under secretary", "under-secretary", "under-secretary-general", "under secretary general", "assistant secretary", "assistant secretary-general", "secretary", "secretary of state", "state secretary",
    "secretary-general", "secretary general", "permanent secretary", "principal secretary", "chief secretary", "cabinet secretary", "foreign secretary", "home secretary", "press secretary", "executive secretary", "attorney general", "attorney-general", "solicitor general", "prosecutor general", "prosecutor-general", "public prosecutor",
    "comptroller general", "comptroller", "treasurer", "paymaster general", "auditor general", "auditor-general", "surgeon general", "postmaster general", "ombudsman", "ombudsperson", "chief justice", "justice", "judge", "magistrate", "prosecutor", "lord chancellor", "state attorney",
    "foreign minister", "defence minister", "defense minister", "first secretary", "general secretary", "party secretary", "party secretary general", "party general secretary", "party president", "party chairwoman", "party chairperson", "political bureau member", "politburo member", "mayor", "deputy mayor", "lord mayor", "vice mayor",
    # parliaments
    "speaker", "deputy speaker", "marshal of the sejm", "marshal of the senate", "sejm marshal", "senate marshal", "deputy marshal", "president of the senate", "senator", "congressman", "congresswoman", "member of parliament", "mp", "member of congress", "deputy", "representative", "lawmaker", "majority leader", "minority leader", "whip", "leader of the opposition", "opposition leader", "parliamentary secretary", "party leader", "chief whip", "delegate", "councillor", "council member", "counsellor", "councilor", "counselor", "councilman", "alderman", "member",
    # diplomats and envoys
    "ambassador", "ambassador-at-large", "high commissioner", "chargé d'affaires", "charge d'affaires", "chargé d’affaires", "chargé d'affaires a.i.", "consul general", "consul-general", "consul", "honorary consul", "permanent representative", "special representative", "high representative", "trade representative", "resident representative", "resident coordinator", "coordinator", "envoy", "special envoy", "presidential envoy", "emissary", "attaché", "attache", "military attaché", "defence attaché", "defense attaché", "nuncio", "apostolic nuncio",
    "head of mission", "deputy head of mission", "deputy chief of mission", "chief of mission", "plenipotentiary", "chief negotiator", "negotiator", "chief representative", "diplomat", "rapporteur", "special rapporteur", "sherpa", "mediator", "facilitator", "observer",
    # advisers, staff
    "adviser", "advisor", "aide", "assistant", "special assistant", "counsel", "chief of staff", "chief of general staff", "chief of the general staff", "chief of defence", "chief of defense", "chief of defence staff", "chief of the defence staff", "chief of army staff", "chief of the army staff", "chief of naval staff", "chief of the naval staff", "chief of air staff", "chief of the air staff", "chief of cabinet", "chief of protocol", "chief of the cabinet", "spokesperson", "spokesman", "spokeswoman", "deputy chief of staff", "chief of the presidential administration", "chief of the military office",
    "senior official", "official", "commissioner", "commissioner-general", "director", "director-general", "director general", "executive director", "managing director", "deputy director", "general manager", "manager", "administrator", "governor", "lieutenant governor", "deputy governor", "vice governor", "regional governor", "chief executive", "chief executive officer", "ceo", "cfo", "coo", "chief operating officer", "chief financial officer", "chief economist", "founder", "co-founder", "founder and ceo",
    "chair", "chairman", "chairwoman", "chairperson", "co-chair", "co-chairman", "co-chairperson", "co-chairwoman", "vice chair", "vice chairman", "vice-chairman", "vice-chair", "deputy chairman", "deputy chair", "head", "deputy head", "chief", "deputy chief", "leader", "superintendent", "inspector general", "inspector-general", "rector", "vice-rector", "provost", "dean", "principal", "professor", "lecturer", "scientist", "expert", "analyst", "economist", "researcher", "archbishop", "bishop", "patriarch", "cardinal", "metropolitan", "rabbi", "chief rabbi", "grand mufti", "grand imam", "catholicos", "akim", "hakim", "hokim", "wali", "prefect", "county executive", "commander", "commander-in-chief", "commander in chief", "supreme commander", "supreme allied commander", "deputy commander", "commandant", "police chief", "chief of police", "astronaut", "cosmonaut", "coach", "captain", "champion", "union leader", "activist", "chief officer", "registrar", "librarian", "curator", "editor-in-chief", "editor", "partner", "senior director", "senior advisor", "senior adviser", "officer", "vice chancellor", "pro-chancellor", "president and ceo", "president and chief executive officer", "country director", "regional director", "country manager", "country representative", "mission chief", "division chief", "bureau chief", "section chief", "team leader", "desk officer", "chancellor of the exchequer", "lord president", "master of ceremonies", "acting head", "plenipotentiary envoy", "auditor", "counterpart", "opposite number", "colleague", "commissioner of police", "inspector general of police", "comptroller of the currency", "state governor", "predecessor", "successor", "lord privy seal", "lord speaker", "chargé", "prince regent", "princess regent", "ambassador extraordinary and plenipotentiary", "ambassador extraordinary & plenipotentiary", "extraordinary and plenipotentiary ambassador",
    "envoy extraordinary and minister plenipotentiary", "plenipotentiary representative", "black rod", "president pro tempore", "first deputy prime minister", "chef de cabinet", "secretary-treasurer", "minister-counsellor", "minister-counselor", "minister plenipotentiary", "head of delegation", "governing mayor", "lord chief justice", "master of the rolls", "sarpanch", "state councilor", "shadow minister", "party chairman", "party chief", "general counsel", "vice chancellor", "joint secretary", "additional secretary", "national security adviser", "national security advisor", "resident coordinator a.i.", "resident representative a.i.", "ambassador a.i.", "chargé d'affaires ad interim", "charge d'affaires ad interim", "chargé d’affaires ad interim",
    "minister without portfolio", "general officer commanding", "air officer commanding", "air officer commanding-in-chief", "flag officer commanding", "flag officer commanding-in-chief", "admiral superintendent", "general officer commanding-in-chief", "officer commanding", "commanding officer", "commanding general", "commander-general", "commandant general", "commandant-general", "adjutant general", "quartermaster general", "officer-in-charge", "officer in charge", "chargé d’affaires a.i.",
    "queenmother", "queen mother", "paramount chief", "paramount ruler", "paramount queenmother", "overlord", "traditional ruler", "village chief", "tribal chief", "king mother", "omanhene", "asantehene", "okyenhene", "dormaahene", "ga mantse", "agbogbomefia", "ya-na", "yagbonwura", "oniru", "awujale", "olubadan", "oluwo", "orangun", "akarigbo", "osemawe", "amanyanabo", "och'idoma", "etsu nupe", "shehu of borno", "omukama", "kyabazinga", "omugabe", "mwata kazembe", "chitimukulu", "gawa undi", "kgosi", "kgosikgolo", "kabaka", "alaafin", "ooni", "litunga", "katikkiro",
    "director-in-charge", "minister-in-charge", "secretary-in-charge", "doctor-in-charge", "team lead", "deputy team leader",
    "chairperson-in-office", "chairman-in-office", "chair-in-office", "chairwoman-in-office",
    "commissioner general", "deputy commissioner general", "surveyor general", "surveyor-general", "accountant general", "accountant-general", "controller general", "controller-general", "registrar general", "registrar-general", "comptroller-general", "advocate general", "advocate-general", "receiver general", "director of public prosecutions", "chief prosecutor", "chief medical adviser", "chief delegate",
    "lieutenant-governor", "bursar", "pro vice chancellor", "pro-vice-chancellor", "pro-chancellor", "clerk", "clerk assistant", "chief engineer", "chief conductor", "artistic director", "chief geologist", "chief statistician", "chief veterinary officer", "chief fire officer", "chief librarian", "chief curator", "serjeant-at-arms", "sergeant-at-arms", "archivist",
    "moderator", "general overseer", "presiding bishop", "superior general", "primate", "abbot", "abbess", "chaplain", "archdeacon", "vicar general", "archimandrite", "chief imam", "general superintendent",
    "senior fellow", "research fellow", "distinguished fellow", "visiting fellow", "nonresident fellow", "research assistant", "pro vice-chancellor", "pro-rector", "prorector", "vice-provost", "academic registrar", "pro-vice chancellor", "headmaster", "headmistress", "head teacher",
    "assistant secretary general", "liaison officer", "national organiser", "national organizer", "sporting director", "chief of party", "co-leader", "co-president", "past president", "immediate past president", "head coach",
    "vice-governor", "sub-prefect", "landrat", "solicitor-general", "puisne judge", "chief magistrate", "sector commander", "contingent commander", "garrison commander", "troop commander", "chief scout", "chief commissioner",
    "lord chamberlain", "grand chamberlain", "private secretary", "minister mentor", "minister assisting", "head of service", "head of the civil service", "country programme manager", "country program manager", "programme coordinator", "lyonchhen", "lyonchen", "councilwoman", "vice-moderator", "preses", "mufti", "deputy secretary of state", "assistant secretary of state",
    "monarch", "sovereign", "honorary president", "alderwoman", "assemblyman", "assemblywoman", "delegate minister", "minister delegate", "minister-delegate", "charge d’affaires", "sirdar", "secretary-general designate", "goodwill ambassador", "chief scientist", "chief information officer", "chief technology officer", "chief medical officer", "postmaster-general", "national coordinator", "chief of naval operations", "commander of the army", "commander of the navy", "army chief", "navy chief", "air chief", "army commander", "air force chief", "defence secretary", "defense secretary", "defence chief", "defense chief", "chief of defence forces", "chief of the defence forces", "chief of the defence force", "chief of defence force", "chief of air force", "chief of the air force", "chief of the navy", "chief of navy", "chief of the army", "chief of army", "commander of the land forces", "commander of the air force", "chief of the joint staff", "intelligence chief", "spy chief", "trade chief", "foreign policy chief", "chief rapporteur", "ombudswoman", "presiding officer", "majority whip", "minority whip",
)  # fmt: skip

ABBREVIATIONS: dict[str, str] = {
    "MoS": "minister of state",
    "PM": "prime minister", "CS": "cabinet secretary", "PS": "permanent secretary", "DG": "director-general", "DPM": "deputy prime minister", "FM": "foreign minister", "DFM": "deputy foreign minister", "EAM": "external affairs minister",
    "SMS": "senior minister of state", "MOS": "minister of state", "CM": "chief minister", "UNSG": "secretary-general", "SG": "secretary-general",
    "COAS": "chief of army staff", "CNS": "chief of naval staff", "CAS": "chief of air staff", "CDS": "chief of defence staff", "CJCSC": "chairman", "CJCS": "chairman",
    "NSA": "national security adviser", "SRSG": "special representative", "DSG": "deputy secretary-general", "CJ": "chief justice", "DCM": "deputy chief of mission", "SPS": "senior parliamentary secretary", "MFA": "minister for foreign affairs", "DGP": "director-general", "IGP": "inspector general", "CJI": "chief justice", "CGS": "chief of general staff", "CDF": "chief of defence forces", "USTR": "trade representative", "EVP": "vice president", "HRVP": "high representative", "HR/VP": "high representative", "CdA": "chargé d'affaires", "CDA": "chargé d'affaires", "DPRM": "deputy prime minister",
}  # fmt: skip
"""Abbreviations of offices as they stand before a name or alone."""

OF_ONE_STATE: dict[str, str] = {
    "pope": "VA", "holy father": "VA", "apostolic nuncio": "VA", "nuncio": "VA", "taoiseach": "IE", "tánaiste": "IE", "chancellor of the exchequer": "GB", "lord privy seal": "GB",
    "custodian of the two holy mosques": "SA", "lord chancellor": "GB", "first sea lord": "GB", "lord speaker": "GB", "secretary of state for northern ireland": "GB",
    "secretary of state for foreign, commonwealth and development affairs": "GB", "secretary of state for foreign, commonwealth & development affairs": "GB",
    "foreign, commonwealth and development secretary": "GB", "bundeskanzler": "DE", "bundeskanzlerin": "DE", "federal councillor": "CH", "ceann comhairle": "IE", "cathaoirleach": "IE",
    "raksha mantri": "IN", "pradhan mantri": "IN", "yang di-pertuan agong": "MY", "menteri besar": "MY", "secretary of homeland security": "US", "homeland security secretary": "US", "deputy secretary of state": "US", "assistant secretary of state": "US",
}  # fmt: skip
"""Heads of which only one state has the office."""

RELATIONS = frozenset(("counterpart", "opposite number", "colleague", "predecessor", "successor"))
"""Heads that say what somebody is to another, not which office they hold."""

OF_REGIONS = frozenset(("premier", "chief minister", "minister-president", "minister president", "governor", "lieutenant governor", "senator", "congressman", "congresswoman", "representative", "secretary of state"))
"""Offices of the states of a federation: "Georgia Governor" is of the state of the US."""

OF_TOWNS = frozenset(("mayor", "lord mayor", "deputy mayor", "governor", "bishop", "archbishop", "governing mayor"))
"""Offices whose town or region, behind the name, is part of the office ("Mayor Ann Doe of Leeds")."""

DIPLOMATS = frozenset(("chargé d'affaires", "charge d'affaires", "chargé d'affaires a.i.", "consul general", "consul-general", "consul", "honorary consul", "ambassador", "high commissioner", "resident representative", "resident coordinator", "representative"))
"""Offices that are held "in" a place."""

SENT = frozenset(
    "ambassador envoy commissioner representative nuncio consul d'affaires delegate adviser advisor observer coordinator emissary legate attaché attache plenipotentiary minister-counsellor counsellor chargé mission rapporteur".split()
)
"""Last words of the heads of those who are sent "to" a country."""

OF_COMPANIES = frozenset("ceo cfo coo chair chairman chairwoman chairperson director founder co-founder president manager partner executive editor editor-in-chief".split()) | {
    "chief executive", "chief executive officer", "managing director", "general manager", "executive director", "country director", "director general", "director-general", "founder and ceo", "president and ceo", "vice president", "secretary general", "executive secretary", "superintendent", "admiral superintendent", "commandant",
}  # fmt: skip
"""Offices that companies and societies have: a capitalised name right beside them is their body."""

OF_SCHOOLS = frozenset(
    (
        "vice-chancellor", "vice chancellor", "pro vice-chancellor", "pro-vice-chancellor", "pro vice chancellor", "pro-vice chancellor", "deputy vice-chancellor", "rector", "vice-rector", "pro-rector", "prorector", "dean", "provost", "vice-provost",
        "registrar", "academic registrar", "bursar", "professor", "lecturer",
    )
)  # fmt: skip
"""Offices that only universities and colleges have."""

LEADS_A_COMPANY = frozenset(
    ("ceo", "cfo", "coo", "founder", "co-founder", "chief executive", "chief executive officer", "managing director", "president and ceo", "founder and ceo")
)
"""Offices that a company has: an unknown name behind "of" is the company's."""

NOT_YET_IN_OFFICE = ("-designate", "-elect")
"""What any head may end in whose holder is still to take office."""

# Heads that name a person by themselves ("the Prime Minister", "the Ambassador"): not "member", "official", "expert".
WEAK_HEADS = frozenset(
    "member official expert analyst economist researcher scientist partner officer manager editor observer delegate lecturer captain coach deputy representative activist lawmaker assistant aide "
    "judge head chief leader diplomat champion astronaut cosmonaut negotiator mediator facilitator ruler justice counsel principal librarian curator auditor monarch sovereign registrar founder co-founder whip moderator".split()
)

MODIFIERS: frozenset[str] = frozenset(
    "coordinating co-ordinating acting deputy first second third vice former ex-president ex- outgoing incoming interim caretaker permanent special extraordinary plenipotentiary senior junior chief associate assistant principal executive honorary "
    "presidential general federal state national royal union lead joint co- newly-appointed newly-elected elect designate resident regional cabinet parliamentary provincial prime supreme late incumbent new then-  ad sr. sr founding managing visiting "
    "sub-regional subregional then long-serving personal official independent designated substantive alternate group diplomatic".split()
)

FORMER = frozenset("former ex-president ex-prime ex-minister ex-foreign late then".split())

# Words of portfolios and institutions as they stand before a head ("Transport and Tourism Minister") or after "of".
PORTFOLIO: frozenset[str] = frozenset(
    "affairs foreign external internal interior home defence defense finance finances financial economy economic economics development trade commerce commercial industry industrial energy oil gas petroleum mining mines mineral minerals resources water environment environmental "
    "climate change ecology natural agriculture agrarian food forestry fisheries fishery livestock rural land lands reform health healthcare education higher science sciences research technology technologies digital digitalization innovation innovations culture cultural arts heritage sport sports youth tourism "
    "information communication communications telecommunications media press justice law legal labour labor employment social welfare protection family women gender children equality community communities local government regional administration public works infrastructure transport transportation railways aviation civil "
    "housing urban construction planning investment investments budget treasury revenue taxation customs immigration migration security national-security intelligence police emergency emergencies situations disaster management relations international cooperation integration european euro-atlantic constitutional parliamentary electoral religious "
    "endowments islamic veterans war military-industrial military industries electronics space nuclear atomic strategic political politics policy integrity anti-corruption municipal cabinet prime executive legislative monetary banking insurance consumer competition enterprise enterprises business small medium privatization privatisation property "
    "petrochemical petrochemicals electricity power renewable green maritime marine ocean oceans ports shipping aerospace creative population demography diaspora indigenous peoples multicultural peace reconciliation human rights humanitarian drug narcotics counter-terrorism counterterrorism cyber cybersecurity cyberspace data artificial services service modernization decentralization territorial cohesion solidarity pensions "
    "neighborhood neighbourhood enlargement citizenship nationality antiquities hajj awqaf da'wah guidance council council's knowledge skills vocational training scientific market markets north south africa asia europe americas pacific eurasian arctic central hemisphere statistics archives general government-relations intergovernmental homeland domestic technical economic-development regulation operations expertise trading savings credit border borders hospitality art language languages conflict conflicts terrorism crime philanthropy girls families persons disabilities aging ageing elderly refugees returnees displaced prisons corrections sustainable sustainability blue plantation plantations cooperatives co-operatives crafts handicraft handicrafts entrepreneurship startups msmes smes procurement supplies logistics roads bridges highways railway rail metro sanitation hygiene hydrocarbons coal steel nature safety funds textile textiles fertilizers chemicals pharmaceuticals road ayush panchayati minority minorities tribal peacekeeping naval recovery studies soldier soldiers mathematics physics chemistry biology engineering medicine nursing pharmacy dentistry humanities philosophy theology journalism linguistics informatics computing accounting astronomy geology geography earth psychology sociology anthropology sovereignty parliament cabinet-affairs planning-affairs national-unity "
    "legislation reforms waqf auqaf zakat overseas expatriates emigrants emigration repatriation devolution seniors commodities commodity meteorology hydraulics irrigation wildlife forests museums archaeology monuments wellness nutrition childhood worship broadcasting cinema film propaganda ideology protocol armaments disarmament nonproliferation arms mobilization mobilisation gendarmerie salaries wages workforce manpower personnel apprenticeships productivity "
    "farmers fishers fishermen nationals municipalities districts cities towns villages islands evaluation monitoring inspection oversight verification standards metrology quality licensing certification patents copyright competitiveness exports imports export import foreign-trade customs-union supply distribution warehousing merchant aeronautics seismology hydrology desertification biodiversity hemispheric excise conservation circular decarbonization hydrogen mobility traffic roadworks advanced reconstruction rehabilitation resettlement"
    .split()
)

# Names of the offices that a portfolio makes plain ("Foreign" + "Minister").
BODY_PREFIX_HEADS = frozenset("spokesperson spokesman spokeswoman director chief head commissioner chair chairman chairwoman chairperson president secretary administrator official governor member ceo cfo coo founder co-founder manager rector vice-rector dean vice-chancellor provost registrar professor lecturer moderator treasurer".split()) | {
    "managing director", "chief executive", "chief executive officer", "executive director", "general manager", "director general", "director-general", "country director", "vice president",
    "vice-president", "executive secretary", "commander", "deputy commander", "force commander", "commandant", "deputy general secretary", "deputy secretary general", "secretary general", "secretary-general", "general secretary", "vice chancellor", "chief economist",
}  # fmt: skip

TAIL_PREPOSITIONS = frozenset("of for to at on in from within".split())
"""What may open the tail of an office ("for Energy", "to Norway", "on the Peace Process")."""

RANKED_TAIL_PREPOSITIONS = frozenset("to at on in from within".split())
"""Those that open a tail only before capitalised words or a portfolio: elsewhere they belong to the sentence."""

NOT_OF_A_STATE = frozenset(
    "ceo cfo coo founder co-founder professor lecturer scientist expert analyst economist researcher coach captain champion editor partner activist curator librarian manager".split()
) | frozenset(
    (
        "chief executive officer", "chief operating officer", "chief financial officer", "editor-in-chief", "union leader", "founder and ceo", "president and ceo", "president and chief executive officer",
        "country manager", "general manager", "rector", "vice-rector", "pro-rector", "prorector", "dean", "provost", "vice-provost", "headmaster", "headmistress", "goodwill ambassador", "senior fellow", "research fellow",
        "moderator", "general overseer", "presiding bishop", "superior general", "primate", "abbot", "archdeacon", "archbishop", "bishop", "cardinal", "patriarch", "metropolitan", "rabbi", "chief rabbi", "catholicos", "pope",
        "under-secretary-general", "under secretary general", "assistant secretary-general", "resident coordinator", "resident representative", "country director", "country representative", "special rapporteur", "honorary consul",
        "secretary-general", "secretary general", "high representative", "mayor",
    )
)  # fmt: skip
"""Heads of offices that lie with companies, schools, churches and international bodies: without a state beside them they act for none."""

THRONES = frozenset(("king", "queen", "emperor", "empress", "sultan", "emir", "amir", "crown prince", "crown princess", "prince", "princess", "grand duke", "grand duchess", "ruler"))
"""Heads of offices that only a monarchy has."""

RECEIVING = frozenset(
    ("president", "prime minister", "premier", "king", "queen", "emir", "amir", "sultan", "crown prince", "chancellor", "vice president", "pope", "minister", "foreign minister")
)  # fmt: skip
"""Heads of those who receive in a house: "called on the President at State House" names no other office."""

CALLING = DIPLOMATS - {"representative", "resident representative", "resident coordinator"}
"""Heads of those who are received there, so that "three ambassadors at State House" tells where; but for "at the Embassy"."""

OWN_OFFICES = frozenset("office cabinet secretariat administration department service bureau staff chancellery household".split())
"""Words of what a president or minister has about them: "Head of the President's Press Office"."""

MISSIONS = frozenset("embassy mission consulate delegation representation commission court conference nations large".split())
"""Words of what an envoy is posted at."""

ONE_A_STATE = THRONES | {
    "president", "prime minister", "premier", "chancellor", "foreign minister", "defence minister", "defense minister", "vice president", "foreign secretary", "first lady",
}  # fmt: skip
"""Heads of offices of which a state has one holder, so that "the presidents of A and B" are two people."""

MONARCHIES = frozenset("AD AE AU BE BH BN BT CA DK ES GB JM JO JP KH KW LI LS LU MA MC MY NL NO NZ OM PG QA SA SE SZ TH TO WS ZA NG UG".split())
"""States with a throne, or with kings of peoples within them."""

ENVOYS = ("ambassador", "high commissioner", "chargé", "charge d'affaires", "apostolic nuncio", "papal nuncio", "head of mission")
"""How the offices begin of those who are accredited somewhere."""

EMBASSY_STAFF = frozenset(("embassy", "attaché", "attache", "counsellor", "counselor", "commission"))
"""Words in the offices of those who work with an envoy."""

ENVOY_WORDS = frozenset("ambassador chargé charge envoy consul nuncio".split())
"""Words in the offices of envoys."""

TO_BODIES = frozenset("permanent nato osce unesco special large personal presidential union nations".split())
"""Words in the offices of envoys who are sent to a body or on a mission, not to a state."""
