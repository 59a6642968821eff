"""Capitalised words that belong to bodies and things, not to people."""

BODY_HEADS: tuple[str, ...] = tuple(
    "ministry,department,agency,office,service,council,committee,commission,board,bank,central bank,university,institute,academy,association,federation,union,party,parliament,senate,assembly,national assembly,general assembly,"
    "congress,court,supreme court,constitutional court,company,corporation,group,fund,foundation,organization,organisation,authority,bureau,centre,center,embassy,consulate,consulate general,high commission,government,administration,"
    "cabinet,army,navy,air force,police,armed forces,club,school,faculty,hospital,museum,chamber,chamber of commerce,league,society,trust,network,alliance,coalition,secretariat,treasury,directorate,inspectorate,mission,delegation,"
    "executive board,task force,working group,task group,state duma,duma,knesset,bundestag,bundesrat,mejlis,majlis,milli majlis,senate,house of commons,house of lords,house of representatives,verkhovna rada,white house,blue house,kremlin,pentagon,"
    "state department,press office,press service,press centre,press center,press department,news agency,media office,treasury department,foreign office,home office,cabinet office,security council,general staff,joint staff,joint chiefs of staff,chiefs of staff committee,high command,"
    "national guard,coast guard,security service,intelligence service,central committee,holding,consortium,enterprise,railway,railroad,airlines,airways,railways,ltd,inc,corp,plc,gmbh,llc,co,bhd,sdn,s.a,ag,division,unit,registry,register,tribunal,"
    "prosecutor's office,attorney general's office,prime minister's office,presidential office,president's office,royal court,royal family,presidency,prime ministry,chancellery,regional office,secretariat general,"
    "khural,hural,shura,great khural,sabha,sejm,cortes,diet,folketing,storting,riksdag,eduskunta,saeima,seimas,riigikogu,kenesh,jirga,dewan rakyat,skupština,skupstina,house of peoples,federal assembly,legislative council,legislature,holdings,industries,"
    "centers,centres,institutes,laboratories,archives,guild,syndicate,brotherhood,cooperative,workshop,order,collegium,conservatory,reserve,reserve system,customs service,news service,youth wing,rotary club,town council,city council,municipal council,state council,"
    "newspaper,news,times,daily,gazette,radio,television,broadcasting,church,patriarchate,holy synod,red cross,red crescent,youth league,trade union,confederation,conference of presidents,endowment,institution,laboratory,observatory,"
    "media department,information office,communications office,directorate-general,directorate general,press secretariat,state committee,parliamentary group,friendship group,caucus,think tank,studio,theatre,theater,orchestra,team,forum,initiative,campaign,project"
    .split(",")
) + tuple(f"office of {holder}" for holder in ("the president", "the prime minister"))
"""The last words of the names of bodies, in lower case."""

STATE_BODIES = frozenset(
    "ministry department government cabinet parliament senate assembly congress presidency office administration chancellery secretariat treasury house embassy consulate court-royal duma knesset bundestag bundesrat mejlis majlis khural hural shura sabha sejm cortes diet folketing storting riksdag eduskunta saeima seimas riigikogu kenesh jirga skupština skupstina legislature".split()
) | frozenset(("security council", "national security council", "state council", "national assembly", "house of representatives", "house of commons", "house of lords", "state duma", "milli majlis", "white house", "kremlin", "pentagon",
               "state department", "treasury department", "foreign office", "home office", "cabinet office", "prime minister's office", "president's office", "presidential office", "presidential administration", "general staff", "joint staff", "joint chiefs of staff", "chiefs of staff committee", "armed forces", "army", "navy", "air force", "supreme council", "council of ministers", "privy council", "royal court", "federation council", "high command",
               "central military commission", "war cabinet", "verkhovna rada", "national security committee", "joint chiefs of staff", "coast guard", "national guard", "police"))  # fmt: skip
"""Bodies that are a state's ministry or top organ, not an organization of their own."""

THINGS = frozenset(
    "accord accords agreement agreements treaty pact protocol convention charter declaration memorandum conference summit summits session day days week month year decade century war wars battle operation exercise exercises street avenue boulevard square road highway bridge "
    "palace hotel airport port harbour harbor station terminal base camp barracks prize award awards order medal cup games olympics olympic olympiad festival exhibition expo fair biennale championship tournament ship vessel frigate corvette submarine carrier aircraft river sea ocean gulf strait "
    "mount mountain mountains lake bay cape canal island islands peninsula valley plain desert steppe region province district county oblast krai governorate city town village municipality state states republic kingdom federation emirate emirates territory zone corridor corridors pipeline project projects programme program programmes "
    "plan plans initiative initiatives strategy strategies framework act law bill constitution process dialogue dialogues partnership partnerships house hall room building tower park garden gardens plaza mosque church cathedral temple shrine monastery cemetery memorial monument tomb mausoleum "
    "university college school academy institute gas oil energy nuclear climate change development trade economic economy security cooperation defence defense military peace health education technology digital green global world international national southern northern eastern western central upper lower middle south north east west "
    "united european asian african american arab pacific atlantic mediterranean caspian baltic balkan arctic eurasian euro-atlantic indo-pacific caucasus asia europe africa america americas oceania eurasia mena "
    "second first third fourth fifth sixth seventh eighth ninth tenth new old great grand general joint special high supreme holy royal imperial federal democratic socialist islamic people's peoples national-security action agenda vision goal goals mission missions model road belt silk way initiative resolution article chapter section annex "
    "statement communiqué communique readout release note notes remarks speech address letter report survey index review paper fact sheet press media news agency newspaper journal post times tribune herald gazette magazine channel radio tv television app website "
    "christmas easter eid ramadan nowruz diwali vesak ramadhan hanukkah passover thanksgiving victory independence constitution republic revolution liberation heroes martyrs unity solidarity freedom justice democracy rights human women youth children workers veterans victims survivors "
    "covid covid-19 corona pandemic earthquake hurricane typhoon cyclone storm flood floods drought tsunami internet ai cyber euro dollar dollars rubles yuan yen euros rupees pounds billion million percent "
    "committee council commission ministry department bureau office board union party parliament government embassy league team unit force forces army navy corps fleet guard guards police brigade division regiment battalion squadron command staff "
    "strategic bilateral multilateral trilateral regional interim annual plenary virtual online opening closing ceremony signing visit visits meeting meetings talks call conversation consultations briefing round roundtable event events forum dinner lunch reception banquet "
    "questions answers question answer photo photos video source sources background contact contacts media inquiries further information "
    "muslim muslims christian christians jewish jews catholic orthodox protestant hindu hindus buddhist buddhists sikh kurds kurdish slavic turkic latin anglo houthi houthis taliban hamas hezbollah isis daesh al-qaeda al-qaida "
    "complex outlook language family perspective threats risks participants chambers technologies liberties response control prevention preparedness "
    "stadium arena auditorium marina gallery library relief mou mous collegium headquarters hq lagoon reef waterfall hill hills falls crossing gate gates lane court "
    "package packages holidays people groups nations rates expertise countries policy affairs research tax "
    "mining engineering petroleum motors electronics logistics pharma ventures telecom haus "
    "lodge manor villa mansion diwan amiri emiri residence clinic pavilion estate barrage dam reservoir "
    "nobel oscar grammy fulbright schengen brexit bitcoin facebook twitter google microsoft boeing airbus gazprom rosatom".split()
)
"""Words that make a run of capitalised words the name of a thing."""

VESSELS = frozenset("frigate destroyer corvette ship vessel submarine carrier tanker ferry yacht cruiser trawler icebreaker warship flagship minesweeper schooner boat".split())
"""Nouns that a ship's name follows."""

COMPANIES = frozenset("company companies firm firms airline conglomerate manufacturer supermajor startup shipbuilder automaker carmaker chipmaker concern joint-stock".split())
"""Nouns that the name of a company follows: "the Brazilian company Petrolar"."""

SHIP_PREFIXES = frozenset("uss hms hmas hmcs hmnzs ins kri rss roks js mv ms brp ss rfa pns tcg ara fs its usns uscgc hnlms bns slns kd".split())
"""What opens the name of a ship, in capitals."""

STATE_COUNCILS = frozenset("national state privy cabinet ministers supreme executive presidential economic domestic security prime intergovernmental president".split())
"""Words that make a council, or an office "of", an organ of the state."""

ORGANS_OF_ONE_STATE: dict[str, str] = {
    "white house": "US", "pentagon": "US", "state department": "US", "department of homeland security": "US", "dhs": "US", "u.s. congress": "US", "oval office": "US", "camp david": "US", "capitol hill": "US",
    "kremlin": "RU", "state duma": "RU", "federation council": "RU", "knesset": "IL", "bundestag": "DE", "bundesrat": "DE", "bundeswehr": "DE", "élysée": "FR", "elysée": "FR", "elysee": "FR", "quai d'orsay": "FR",
    "downing street": "GB", "whitehall": "GB", "house of lords": "GB", "malacañang": "PH", "malacanang": "PH", "malacañan palace": "PH", "istana negara": "MY", "lok sabha": "IN", "rajya sabha": "IN", "rashtrapati bhavan": "IN",
    "verkhovna rada": "UA", "milli majlis": "AZ", "blue house": "KR", "cheong wa dae": "KR", "sejm": "PL", "riksdag": "SE", "storting": "NO", "folketing": "DK", "eduskunta": "FI", "saeima": "LV", "seimas": "LT", "riigikogu": "EE",
    "jogorku kenesh": "KG", "akorda": "KZ", "beştepe": "TR", "planalto": "BR", "casa rosada": "AR", "la moneda": "CL", "palacio de la moneda": "CL", "quirinale": "IT", "palazzo chigi": "IT", "zhongnanhai": "CN", "great hall of the people": "CN",
    "inter services public relations": "PK", "aiwan-e-sadr": "PK", "union buildings": "ZA", "aso rock": "NG", "state house nairobi": "KE", "dáil": "IE", "oireachtas": "IE", "althing": "IS", "national assembly of pakistan": "PK",
}  # fmt: skip
"""Organs and seats of government whose name means one state alone."""

PRIVATE_HEADS = frozenset(
    "company corporation corp group fund foundation university institute association federation union party club school faculty hospital museum chamber league society trust network alliance coalition "
    "ltd inc plc ag gmbh llc co bhd sdn airlines airways holding consortium church newspaper times radio guild syndicate brotherhood academy college partnership forum commerce centre center council-of-churches orchestra team studio media press daily gazette news".split()
)
"""Last words of the names of bodies that act for no state."""

STANCES = frozenset(
    "support commitment readiness interest willingness desire determination appreciation resolve policy position stance efforts relations view views vision concern concerns gratitude solidarity condolences sympathy intention "
    "hope priorities priority contribution candidature candidacy membership presidency chairmanship approach plans aspirations wish ties partnership cooperation condemnation respect adherence response assistance perspective stand".split()
)
"""Nouns of what a side thinks and does: behind the name of a state, in the mouth of an official, the official's own."""

LOCAL = frozenset(
    "hospital clinic university college school academy institute museum library theatre theater stadium arena gymnasium park garden gardens airport port harbour harbor terminal station bridge tunnel dam plant refinery factory "
    "palace hall house hotel cathedral mosque church temple cemetery monument square street avenue market province county district region municipality prefecture governorate council barracks base zone centre center".split()
)
"""Last words of the names of what stands in a place: a town's name inside says where."""

NATIONAL = frozenset("federal national state central government reserve sovereign royal".split())
"""Words that make a corporation, fund or institute one of the state."""

SUPRANATIONAL = frozenset("eurasian european african asian arab international world global inter-american nordic american-african euro-mediterranean pan-african caribbean pacific multilateral".split())
"""Words that make a body one of several states."""

COMMISSIONERS: dict[str, tuple[str, ...]] = {
    "European Commission": ("European Commissioner", "EU Commissioner"),
    "African Union Commission": ("African Union Commissioner", "AU Commissioner"),
    "ECOWAS Commission": ("ECOWAS Commissioner",),
}
"""Commissions of states, and what their members are called."""
