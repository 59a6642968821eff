"""Capitalised words that belong to bodies and things, not to people."""

_CHAMBERS = (
    "chamber of deputies", "chamber of representatives", "house of assembly", "house of councillors", "house of councilors", "house of elders", "house of nationalities", "council of states", "council of representatives",
)  # fmt: skip

_FOREIGN_OFFICES = ("foreign, commonwealth and development office", "foreign, commonwealth & development office", "foreign and commonwealth office", "foreign & commonwealth office")

BODY_HEADS: tuple[str, ...] = _CHAMBERS + _FOREIGN_OFFICES + tuple(
    "ministry,department,agency,office,service,council,committee,commission,board,bank,central bank,university,institute,academy,association,federation,union,party,parliament,senate,assembly,national assembly,general assembly,"
    "congress,court,supreme court,constitutional court,company,corporation,group,fund,foundation,organization,organisation,authority,bureau,centre,center,embassy,consulate,consulate general,high commission,government,administration,"
    "cabinet,army,navy,air force,police,armed forces,club,school,college,polytechnic,seminary,faculty,hospital,museum,chamber,chamber of commerce,league,society,trust,network,alliance,coalition,secretariat,treasury,directorate,inspectorate,mission,delegation,"
    "executive board,task force,working group,task group,state duma,duma,knesset,bundestag,bundesrat,mejlis,majlis,milli majlis,halk maslahaty,oliy majlis,senate,house of commons,house of lords,house of representatives,verkhovna rada,white house,blue house,kremlin,pentagon,"
    "state department,press office,press service,press centre,press center,press department,news agency,media office,treasury department,foreign office,home office,cabinet office,security council,general staff,joint staff,joint chiefs of staff,chiefs of staff committee,high command,"
    "national guard,coast guard,security service,intelligence service,central committee,holding,consortium,enterprise,railway,railroad,airlines,airways,railways,ltd,inc,corp,plc,gmbh,llc,co,bhd,sdn,s.a,ag,division,unit,registry,register,tribunal,"
    "prosecutor's office,attorney general's office,prime minister's office,prime minister's department,prime minister's secretariat,deputy prime minister's office,vice president's office,presidential office,president's office,royal court,royal family,presidency,prime ministry,chancellery,regional office,secretariat general,"
    "khural,hural,shura,great khural,sabha,sejm,cortes,diet,folketing,storting,riksdag,eduskunta,saeima,seimas,riigikogu,kenesh,jirga,dewan rakyat,skupština,skupstina,house of peoples,federal assembly,legislative council,legislature,holdings,industries,"
    "centers,centres,institutes,laboratories,archives,guild,syndicate,brotherhood,cooperative,national resistance,resistance movement,liberation front,liberation movement,liberation army,national movement,patriotic front,popular front,national front,democratic front,people's front,workshop,order,collegium,conservatory,reserve,reserve system,customs service,news service,youth wing,rotary club,town council,city council,municipal council,state council,"
    "newspaper,news,times,daily,gazette,radio,television,broadcasting,church,patriarchate,holy synod,red cross,red crescent,youth league,trade union,confederation,conference of presidents,endowment,institution,laboratory,observatory,"
    "media department,information office,communications office,directorate-general,directorate general,press secretariat,state committee,parliamentary group,friendship group,caucus,think tank,studio,theatre,theater,orchestra,team,section,procuracy,procuratorate,forum,initiative,campaign,project,"
    "defence force,defense force,defence forces,defense forces,naval force,naval forces,ground forces,peacekeeping force,police force,security forces,border guard,border guards,border force,border police,fire brigade,command,brigade,regiment,battalion,squadron,flotilla,fleet,"
    "jsc,ojsc,cjsc,pjsc,pte,pty,sarl,ngo,symphony,philharmonic,national opera,stock exchange,port authority,peace corps,marine corps,parish,diocese,archdiocese,congregation,chambers,joint chiefs of staff committee,health community,economic community,development community,security community"
    .split(",")
) + tuple(f"office of {holder}" for holder in ("the president", "the prime minister"))
"""The last words of the names of bodies, in lower case."""

STATE_BODIES = frozenset(
    "ministry department government cabinet parliament senate assembly congress presidency office administration chancellery secretariat treasury house embassy consulate court-royal duma knesset bundestag bundesrat mejlis majlis khural hural shura sabha sejm cortes diet folketing storting riksdag eduskunta saeima seimas riigikogu kenesh jirga skupština skupstina legislature".split()
) | frozenset(("security council", "national security council", "state council", "national assembly", "house of representatives", "house of commons", "house of lords", "state duma", "milli majlis", "halk maslahaty", "oliy majlis", "white house", "kremlin", "pentagon",
               "state department", "treasury department", "foreign office", "home office", "cabinet office", "prime minister's office", "prime minister's department", "prime minister's secretariat", "deputy prime minister's office", "vice president's office", "president's office", "presidential office", "presidential administration", "general staff", "joint staff", "joint chiefs of staff", "chiefs of staff committee", "armed forces", "army", "navy", "air force", "supreme council", "council of ministers", "privy council", "royal court", "federation council", "high command",
               "central military commission", "political bureau", "war cabinet", "verkhovna rada", "national security committee", "joint chiefs of staff", "coast guard", "national guard", "police", "public service", "civil service", "foreign service", "diplomatic service", "joint chiefs of staff committee", *_CHAMBERS, *_FOREIGN_OFFICES))  # fmt: skip
"""Bodies that are a state's ministry or top organ, not an organization of their own."""

SENT_OUT = frozenset(("delegation", "mission", "team"))
"""Bodies of people whom a state or another body sends."""

DELEGATIONS = SENT_OUT | {"group"}
"""Bodies of people who travel and are received together."""

OF_MINISTRIES = frozenset("dirco dfa dfat mfat fcdo fco bmz bmwk usda doj dod doe dti dilg dswd denr dole dost dotr mea mha mofcom meti mext mlit mod mof moh mofa mfa nsc pmo".split())
"""Letters of ministries."""

THINGS = frozenset(
    "letter letters credence credentials accreditation accord accords agreement agreements treaty pact protocol convention charter declaration memorandum conference summit summits session day days week month year decade century war wars battle operation exercise exercises street avenue boulevard square road highway bridge "
    "palace bhavan bhawan sadan mandapam niwas kantei hotel airport port harbour harbor station terminal base camp barracks prize award awards order medal cup games olympics olympic olympiad festival exhibition expo fair biennale championship tournament ship vessel frigate corvette submarine carrier aircraft river sea ocean gulf strait "
    "mount mountain mountains lake bay cape canal island islands peninsula valley plain desert steppe region province district county oblast krai governorate city town village municipality state states republic kingdom sultanate principality federation emirate emirates territory zone corridor corridors pipeline project projects programme program programmes "
    "plan plans initiative initiatives strategy strategies framework act law bill constitution process dialogue dialogues partnership partnerships house hall room building tower park garden gardens plaza mosque church cathedral temple shrine monastery cemetery memorial monument tomb mausoleum "
    "university college school academy institute gas oil energy nuclear climate change development trade economic economy security cooperation defence defense military peace health education technology digital green global world international national southern northern eastern western central upper lower middle south north east west "
    "united european asian african american arab pacific atlantic mediterranean caspian baltic balkan arctic eurasian euro-atlantic indo-pacific caucasus asia europe africa america americas oceania eurasia mena "
    "second first third fourth fifth sixth seventh eighth ninth tenth new old great grand general joint special high supreme holy royal imperial federal democratic socialist islamic people's peoples national-security action agenda vision goal goals mission missions model belt silk way resolution article chapter section annex "
    "statement communiqué communique readout release note notes remarks speech address report survey index review paper fact sheet press media news agency newspaper journal post times tribune herald gazette magazine channel radio tv television app website "
    "christmas easter eid ramadan nowruz diwali vesak ramadhan hanukkah passover thanksgiving victory independence revolution liberation heroes martyrs unity solidarity freedom justice democracy rights human women youth children workers veterans victims survivors "
    "covid covid-19 corona pandemic earthquake hurricane typhoon cyclone storm flood floods drought tsunami internet ai cyber euro dollar dollars rubles yuan yen euros rupees pounds billion million percent "
    "committee council commission ministry department bureau office board union party parliament government embassy league team unit force forces army navy corps fleet guard guards police brigade division regiment battalion squadron command staff "
    "strategic bilateral multilateral trilateral regional interim annual plenary virtual online opening closing ceremony signing visit visits meeting meetings talks call conversation consultations briefing round roundtable event events forum dinner lunch reception banquet "
    "questions answers question answer photo photos video source sources background contact contacts inquiries further information standing steering advisory preparatory organizing organising troops circuit procuracy procuratorate "
    "muslim muslims christian christians jewish jews catholic orthodox protestant hindu hindus buddhist buddhists sikh kurds kurdish slavic turkic latin anglo houthi houthis taliban hamas hezbollah isis daesh al-qaeda al-qaida "
    "complex outlook language family perspective threats risks participants chambers technologies liberties response control prevention preparedness "
    "stadium arena auditorium marina gallery library relief mou mous collegium headquarters hq lagoon reef waterfall hill hills falls crossing gate gates lane court "
    "package packages holidays people groups nations rates expertise countries policy affairs research tax "
    "mining engineering petroleum motors electronics logistics pharma ventures telecom haus "
    "lodge manor villa mansion diwan amiri emiri residence clinic pavilion estate barrage dam reservoir "
    "flame passports passport visas nobel oscar grammy fulbright schengen brexit bitcoin facebook twitter google microsoft boeing airbus gazprom rosatom "
    "diwas seva abhiyan yojana sammelan samiti sangh sangathan nigam vidyalaya vishwavidyalaya mandir gurdwara panchayat parishad mahotsav utsav puraskar samman kendra marg mahal ghat kabupaten "
    "kota provinsi kampung universitas universiti kementerian masjid pulau jalan wisma menara barangay lungsod palasyo üniversitesi bakanlığı belediyesi meydanı caddesi köprüsü universidad ministerio avenida teatro "
    "universidade ministério palácio praça université ministère palais universität ministerium schloss straße strasse stiftung bundesamt università ministero palazzo piazza ikulu wizara bunge chuo universitet slott "
    "akimat maslikhat akorda aqorda marae wat gompa dzong"
.split()
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
    **dict.fromkeys(_FOREIGN_OFFICES, "GB"), "fcdo": "GB",
    "white house": "US", "pentagon": "US", "state department": "US", "department of homeland security": "US", "dhs": "US", "u.s. congress": "US", "oval office": "US", "camp david": "US", "capitol hill": "US",
    "kremlin": "RU", "state duma": "RU", "federation council": "RU", "knesset": "IL", "bundestag": "DE", "bundesrat": "DE", "bundeswehr": "DE", "élysée": "FR", "elysée": "FR", "elysee": "FR", "quai d'orsay": "FR",
    "downing street": "GB", "whitehall": "GB", "house of lords": "GB", "malacañang": "PH", "malacanang": "PH", "malacañan palace": "PH", "istana negara": "MY", "lok sabha": "IN", "rajya sabha": "IN", "rashtrapati bhavan": "IN",
    "verkhovna rada": "UA", "milli majlis": "AZ", "halk maslahaty": "TM", "oliy majlis": "UZ", "blue house": "KR", "cheong wa dae": "KR", "sejm": "PL", "riksdag": "SE", "storting": "NO", "folketing": "DK", "eduskunta": "FI", "saeima": "LV", "seimas": "LT", "riigikogu": "EE",
    "jogorku kenesh": "KG", "akorda": "KZ", "beştepe": "TR", "planalto": "BR", "casa rosada": "AR", "la moneda": "CL", "palacio de la moneda": "CL", "quirinale": "IT", "palazzo chigi": "IT", "zhongnanhai": "CN", "great hall of the people": "CN",
    "inter services public relations": "PK", "aiwan-e-sadr": "PK", "union buildings": "ZA", "aso rock": "NG", "state house nairobi": "KE", "dáil": "IE", "oireachtas": "IE", "althing": "IS", "althingi": "IS", "national assembly of pakistan": "PK",
}  # fmt: skip
"""Organs and seats of government whose name means one state alone."""

PRIVATE_HEADS = frozenset(
    "company corporation corp group fund foundation university institute association federation union party club school faculty hospital museum chamber league society trust network alliance coalition "
    "ltd inc plc ag gmbh llc co bhd sdn airlines airways holding consortium church newspaper times radio guild syndicate brotherhood academy college partnership forum commerce centre center council-of-churches orchestra team studio media press daily gazette news ngo".split()
)
"""Last words of the names of bodies that act for no state."""

STANCES = frozenset(
    "support commitment readiness interest willingness desire determination appreciation resolve policy position stance efforts relations view views vision concern concerns gratitude solidarity condolences sympathy intention "
    "hope priorities priority contribution candidature candidacy membership presidency chairmanship approach plans aspirations wish ties partnership cooperation condemnation respect adherence response assistance perspective stand".split()
)
"""Nouns of what a side thinks and does: behind the name of a state, in the mouth of an official, the official's own."""

SCHOOLS = frozenset("university universities college polytechnic academy conservatory".split())
"""Words of the names of schools that teach students."""

LOCAL = frozenset(
    "hospital clinic university college school academy institute museum library theatre theater stadium arena gymnasium park garden gardens airport port harbour harbor terminal station bridge tunnel dam plant refinery factory "
    "palace hall house hotel cathedral mosque church temple cemetery monument square street avenue market province county district region municipality prefecture governorate council barracks base zone centre center".split()
)
"""Last words of the names of what stands in a place: a town's name inside says where."""

NATIONAL = frozenset("federal national state central government reserve sovereign accounts audit royal judicial police military naval army diplomatic customs prosecutors".split())
"""Words that make a corporation, fund or institute one of the state."""

SUPRANATIONAL = frozenset("eurasian european african asian arab international world global inter-american nordic american-african euro-mediterranean pan-african caribbean pacific multilateral islamic muslim commonwealth ibero-american afro-asian intergovernmental".split())
"""Words that make a body one of several states."""

COMMISSIONERS: dict[str, tuple[str, ...]] = {
    "European Commission": ("European Commissioner", "EU Commissioner"),
    "African Union Commission": ("African Union Commissioner", "AU Commissioner"),
    "ECOWAS Commission": ("ECOWAS Commissioner",),
}
"""Commissions of states, and what their members are called."""

PLAIN_WORDS = frozenset(
    "abattoir ability abroad academies accelerating accelerator access accession accountants accounting accounts achievement achievements acquisition "
    "actions activities activity actuaries adaptation additional addressing adolescents adopting adoption advancement advancing advantage adventure advice "
    "advisory advocacy aerospace afforestation afterschool agencies agriculture agronomy airborne airlift airline airmen airports alcohol algorithms "
    "aligning allies almighty ambition ambitions ambulance amendment amendments analysis analytics ancestors anniversary announcement annual antennas "
    "anthem apparel application applications appointment appreciation apprentices apprenticeships approach approaches apps aquaculture aquarium arbitrators "
    "architects architecture archive area areas arenas arms arrangement arrangements arrears arrests arrival arrivals artifacts artificial artists aspect "
    "aspects assemblies assessment assets assistance assurance athletes atoll attack attacks attention attracting attraction auction audit automation "
    "autonomy availability aviation aviators awakening awareness axis backbone balanced balancing ballet ballot ballots banking bankruptcy barriers basic "
    "basilica basin basis basketball batteries battery bazaar beekeepers behavior behaviour beliefs beneficiaries benefit benefits bicycle bicycles "
    "bilateral biodiversity biofuels bipartisan birth birthday births blended blockade blockchain blueprint boarding bombing bombings bonds booklet books "
    "bookstore boosting border borders boxing breakfast breakthrough breastfeeding bridging briefings broadband broadcaster broadcasters broadening "
    "brochure broker brokers brutal budget budgetary budgets builders building bulletin bulletins bullets burden bureaucracy bureaus buses business "
    "businesses buyers calendar campaign campaigns campus campuses candidacy candidates cannabis canteen canyon capabilities capability capacity capital "
    "carbon carers caretakers caretaking cargo carnival carpets cartels casualties catalogue category cattle caucuses cavalry ceasefire celebrating "
    "celebration celebrations cement cemeteries census ceremonies certificates certification chains challenge challenger challenges championing "
    "championships changes channels chapel chapters charging charity checkpoint chemicals chemistry childhood choice choices choir cholera chronicles "
    "cinema circles circuits circumstances cities citizen citizens citizenship civic civilians claims classes classification classroom clauses cleaners "
    "cleaning clerics clients clinical clinics closure clothing clubs cluster clusters coal coalfields coast coastal coastline coasts cocoa codes cognitive "
    "cohorts coins collaboration collaborations collaborators collection collective colleges colonies combat combating commandos commemoration comment "
    "commentary comments commerce commercial commitment commitments committees commodities common commons communal communication communications communiqués "
    "communities community commuters compacts companies comparison competence competition competitions competitive competitiveness complaint complaints "
    "complementary completion complexes compliance component components composers compounds comprehensive compromise computing concept concepts conceptual "
    "concern concerns concert concerts concessional conclusion condition conditions condolences confectionery conferences confidence conflict conflicts "
    "conglomerate connected connecting connection connections connectivity consensus consent conservancy conservation consideration consolidating consortia "
    "conspiracy constituencies constituency constituents construction constructive consulates consultant consultants consumer consumers consumption "
    "container content contents contest context continent contingent continuity contract contractor contractors contracts contribution contributions "
    "controller controllers controls convent convergence conversion convoy cooking coordination copper copyright cornerstone corporate correspondents costs "
    "councils counselling countering counterterrorism counties counting coups courses courts courtyard covenant coverage crafts craftsmen creating creation "
    "creativity creators credentials creditors credits crew cricket crime crimes criminals crises crisis criteria critical crops crossings crossroads "
    "crucial cuisine cultural culture currency current curriculum custody customary customer customers customs cutting cybersecurity cycling dairies dairy "
    "damage damages dance dances data database deadline deals deaths debate debates debt debts decades decent decisions declarations decline decree "
    "dedicated deepening defenders defending deficit degree degrees delegates delegation delegations deliveries delivering delivery demand demands demining "
    "democracies demonstration dentists denuclearization departure dependants dependence deployment deposit deposits depots descendants designers "
    "destination details detainees detection determination deterrence developers developing developments device devices diabetes diagnosis diaspora "
    "dictionary diesel differences difficulties digitalisation digitalization digitization dignitaries dignity dimension dimensions diplomacy diplomas "
    "diplomatic diplomats direction directions directives directorates directory disability disarmament disaster disasters discount discounts discourse "
    "discoveries discovery discrimination discussion discussions disease diseases dispensary displacement display dispute disputes distance distinguished "
    "distribution districts diverse diversification diversifying diversity dividend dividends doctors doctrine document documentaries documentary "
    "documentation documents domestic donation donations donor donors dormitories dormitory drills drivers driving drone drones dropouts drugs dual dunes "
    "duties duty dynamic dynamics e-commerce e-government earnings earthquakes eating ecological ecologists ecology economies ecosystem ecosystems edition "
    "educational educators effective efficiency efficient effort efforts election elections electors electric electricity electrification electronic "
    "elements eliminating elite elites embargo embassies emblem embroidery emergencies emergency emigrants emissions emphasis empires employees employers "
    "employment empowering empowerment enabling enclave encounter encounters encouraging endeavour endeavours engagement engagements engineers enhanced "
    "enhancement enhancing enrichment ensemble ensembles ensuring enterprises entertainment entire entities entrance entrepreneurs entrepreneurship entry "
    "environment environmental envisioning epidemic equality equipment equipping equity eradication escalation essays essential establishing establishment "
    "estates estuary ethical ethics ethnic evacuation evacuees evaluation evidence evolution examination examiners exams excellence exceptional exchange "
    "exchanges exchanging exclusive exhibitors existence existing expanded expanding expansion expatriates expectations expenditure experience experiences "
    "experiment experts exploring explosives export exporters exports exposure expression expressway extending extension external extraction extraordinary "
    "extreme extremism fabrics facilitating facilitation facilities facility faction factories factory failure families famine farmers farming farmland "
    "farms fasting fauna feasibility feature features feedback fellowships fertilizer fertilizers festivals fighting films financial financing findings "
    "firearms firefighters fiscal fisheries fishermen fishery fishing flagship flexible flight flights focus folklore follow-up food foods football "
    "footballers footprint footwear forecast foreign foresters forests forging formal formation formula fortress forums fostering foundational foundations "
    "founders founding foundry frameworks fraud freedoms freight frequency frequent friendly friends friendship frontiers fruits fuel fuels fulfilling full "
    "function functional functions fundamental funding fundraising funeral funerals furniture future futures gains gallantry galleries gambling gaps "
    "gathering gendarmerie gender generals generation generations generators genetics genocide geographic geography geological geology geopolitical "
    "geothermal girls glacier glaciers globe goods gorge governance graduates grains grassroots gratitude greenhouse greetings grid grids grocery grounds "
    "growth guarantee guarantees guarantor guarantors guardians guests guidance guideline guidelines guides guiding gunmen gymnasium habitat habitats "
    "hackathon handbook handicraft handicrafts handover hardware harnessing hatchery hazardous hazards headlines headmasters healthcare hearings heating "
    "hectares helicopter helicopters herders heritage highlands highlights hijacking hiring historians historic historical history holders holiday holistic "
    "homeland homeowners homes honouring honours horizon horticulture hospice hospitality hospitals hostages hostel hostels hostilities hosts hotels "
    "household households housing hub hubs humanitarian humanity hurricanes hybrid hydrocarbons hydroelectric hydrogen hydropower hygiene idea ideas "
    "identity ideology illegal illicit illness image images immediate immigration immunization impact impacts implementation implications import importance "
    "important importers imports improvement improvements improving inaugural incentive incentives incident incidents inclusion inclusive income incomes "
    "incoming increased increasing incubator independent indicators indigenous individual industrial industrialization industry inequality infantry "
    "inflation influence informal infrastructure inhabitants inheritance injuries injustice inland inmates innovation innovations innovative innovators "
    "inquiry insects insolvency inspection inspectors inspiring installation installations institutional institutions instruction instructions instructors "
    "instrument instruments insurance insurer insurers insurgency insurgents integrated integrating integration integrity intellectual intellectuals "
    "intelligence intensive intention intentions interaction interactions interconnection interconnector intercultural interest interested interests "
    "interface intergovernmental interlocutors internal internship interoperability interpretation interpreters intervention interview interviews "
    "introduction introductory intruders invasion inventors inventory investigation investigations investigators investing investment investments investor "
    "investors invitation invitations invoices involvement ironworks irrigation islet isolation issue issues item items itinerary jail jewellery jewelry "
    "jobs journalism journalists journals journey jubilee judiciary jungle juniors juries jurisdiction juveniles karate kidnapping kilns kilometers "
    "kilometres kindergarten kindergartens kingdoms kits known labor laborers labour landfill landlords landmark landmarks landmine landmines lands "
    "landscape landslides languages lanterns large latest launch launches launching laundering laureate laureates lawmakers lawsuit lawyers leaders "
    "leadership leading leaflets leagues learners learning lease leather lecture legacy legal legislation legislative legitimacy lenders lessons letters "
    "level levels leveraging liability liaison libraries licence licences license licenses lifestyle lighthouse lignite limestone limits linking links "
    "liquefied liquidity listeners literacy literary literature livelihood livelihoods livestock loan loans local localization locals locations long-term "
    "losses low-carbon lowlands luggage luncheon lyrics machine machinery machines magazines mail mailings mainland maintaining maintenance majority "
    "malaria malls mammals managed management managing mandate mandates mandatory mangroves manifesto manpower manuals manufacturers manufacturing "
    "manuscripts mapping marathons marginal margins marine maritime market markets marriages mass massacres materials maternal matters maturity maximizing "
    "maximum meals measurement measures mechanical mechanism mechanisms medals mediation medicine medicines members membership memoirs memorials memories "
    "mental merchants merger message messages metals meters method methods metro microbes microchips microcredit microfinance midwives migrants migration "
    "milestone milestones militants militia millennium mills minerals mines minimum ministerial ministries minorities minority misinformation missile "
    "missiles missionaries mobile mobility mobilization mobilizing modality models modern modernisation modernization modernizing module modules "
    "monasteries monetary money monitoring monitors monopoly months monuments moot mornings mortality mortgage mortgages motorcycles motors motorway "
    "mountaineering mountaineers mourners mourning movement movements murals museums music musicians mutiny mutual nation nationalists nationality "
    "nationals native natural nature naval navigating navigation necessary needs needy negotiations neighborhood neighborhoods neighbors neighbourhood "
    "neighbours network networks neutrality newborns newcomers newly newsletter newspapers nomads nomination nonprofit normal norms notable notables notice "
    "notices novelists number numbers nurseries nursery nurses nutrition nutritional oasis oaths objective objectives obligation obligations observation "
    "observatories observers obstacle obstacles occasion occupation occupational oceans offenders offering offers officers offices official officials "
    "oilfield oilfields olives ongoing opera operas operational operations operator operators opinion opinions opportunities opportunity opposition optical "
    "option optional options orchard orchards orchestras orders organic organisations organisers organizations organizers orientation origin original "
    "orphanage orphanages orphans outbreak outbreaks outcome outcomes outgoing outpost output outputs outreach outstanding overall overcoming overseas "
    "overture overview owner owners ownership packaging pacts pagoda painting paintings palaces pamphlet panel panelists panellists panels parade parades "
    "paradigm parameters paramilitaries paratroopers parenthood parents parishes parity parliamentarians parliamentary participating participation "
    "particular parties partners passage passenger passengers passport passports pastoralists patents pathologists pathway pathways patient patients "
    "patriots patrol patrols pattern patterns pavilions payment payments peacebuilding peaceful peacekeepers peacekeeping peasants pedestrians penal "
    "penalties pension pensioners pensions performance performances performers perfume period periodicals periods permanent permission permit permits "
    "perseverance personal personalities personnel persons perspectives pesticides petrol pharmaceuticals pharmacists pharmacy phase phases phenomenon "
    "philanthropic philosophers philosophy phosphate photographs photography physical physicians physics pianists pilgrims pillar pillars pioneers "
    "pipelines piracy pistols planners planting plants plastics plateau platform platforms players playoffs plebiscite pledge pledges poems poetry point "
    "points policies polio political pollutants pollution popular population populations porcelain portable portal portals portfolio portrait position "
    "positions positive possibilities possibility possible posters potential pottery poultry poverty practical practice practices practitioners precise "
    "precision preference preferences preferential pregnancy preliminary premieres premises preparation preparations preparatory presence presentation "
    "presentations preservation preserving presidential pressure prestige preventing previous primaries primary principal printers printing prior "
    "priorities priority prison prisoner prisoners prisons privacy private privatization privilege prizes proactive problem problems procedure procedures "
    "proceedings processes processing procurement producers product production productive productivity products profession professional professionals "
    "profile profits programs prohibition proliferation prominent promoting promotion promotions property proposal proposals proposed prospective prospects "
    "prosperity prosperous protecting protection protesters protestors protests protocols prototype proverbs providing provinces provision provisions "
    "public publication publications publicity publishers pumps pupils purchase purchases purpose purposes pursuit qualifiers quarantine quarries quarry "
    "quartet quota quotas racism radioactive radios rail railroads railways rainbow rainfall rankings rapid rapids ratification rating ratings ratios "
    "reactor reactors readiness reaffirming real realising reality realizing rebellion rebuilding recipes recipient recipients reciprocal recognition "
    "recommendation recommendations reconciliation reconstruction recordings records recovery recreational recruitment recycling reducing reduction reefs "
    "referee referees reference references referendum referendums refined refineries refinery reflection reflections reform reforms refuge refugee refugees "
    "regime regimes registration regulation regulations regulatory rehabilitation reimagining reinforcing reinsurance reintegration rejection related "
    "relation relations relationship relationships relatives relevance relevant reliability reliable religion religious relocation remaining remedies "
    "reminder remittances remote removal renaissance renewable renewables renewal renowned repairs repatriation repertoire replacement replica reporters "
    "reporting reports representation representative representatives reprisals reputation request requests required requirement requirements rescue "
    "researchers reserves residency resident residential residents resignation resilience resilient resistance resolute resolving resort resorts resource "
    "resources respective respondents responses responsibilities responsibility responsible restaurant restaurants restoration restoring restricted "
    "restriction restrictions restructuring results resumption retail retailers rethinking retirees retirement retreat returning returns revenue revenues "
    "reviewers reviews revival revolt rewards rhetoric ringleaders rivalry roadmap roadmaps roads robbers robbery robotics robust rocket rocketry rockets "
    "role roles roundtables route routes rulings runway rural sacrifice sacrifices safeguarding safety salaries sale sales saltworks sanction sanctions "
    "sanctuaries sandstorm sanitation satellite satellites satisfaction savings scam scams scenario scenarios scenic schedule scheme schemes scholars "
    "scholarship scholarships schoolchildren schools science sciences scientific scientists scope screening screenings sculpture seafarers seafood search "
    "season seasonal seasons secondary secretariate secretariats sector sectors secure securing seeds selection semiconductor semiconductors seminar "
    "seminaries seminars seniors sensitive sensors separate separation separatists sequence series serious servers services servicing setting settlement "
    "settlements sewage shaping shared shareholders shares sharing shelter shelters shipbuilders shipbuilding shipment shipments shipping ships shipyard "
    "shipyards shock shocks shootings shortage shortages signatories signature significance significant similar similarities simplifying simulation single "
    "site sites situation situations skaters skiers skills skyscraper slavery slums small-scale smelter smugglers smuggling soccer social socialists "
    "socials societies software soil solar soldier soldiers solicitors solution solutions songs souk souvenirs sovereignty soybeans space spacecraft spaces "
    "speakers specialists specialized species specific spectators spectrum speeches sphere spies sponsors sport sporting sports spouses squares stability "
    "stabilizing stable stadiums staffing stage stages stakeholder stakeholders standard standards standing startup startups statesmen stations statistical "
    "statistics statue statues status statutes statutory steady steelworks step steps storage stores straits streamlining strength strengthening strengths "
    "strikes structural structure structures struggle student students studies studios study stupa subject subjects submarines submission subscribers "
    "subsidiaries subsidiary subsidies subsidy suburbs subway successful suffering sufficient suggestion suggestions suicide suitable sunflower supermarket "
    "supermarkets superpower superpowers supervision supervisors suppliers supplies supply support supporters supporting surface surge surgeons surgery "
    "surplus surveillance surveys survival suspects suspension sustainable sustained sustaining symbol symbolic symbols sympathy symposium synagogue "
    "synergies synergy synthetic system systemic systems tablets tackling tactical tactics tankers tapes target targets tariff tariffs task taskforce tasks "
    "taxation taxes taxpayers teachers teaching teachings teams technical technicians techniques technological teenagers telecommunications telephone "
    "telescope telescopes temperature temperatures temples temporary tender tenders tennis tensions tenure terminals terms territorial territories "
    "terrorism terrorist terrorists testimonies testimony testing tests textbooks textile textiles theaters theft thefts thematic theme themes theoretical "
    "theories theory therapy theses thesis thinking threat threshold throne ticket tickets ties timber timeline timely timetable titles tobacco tonnes tool "
    "toolkit tools topic topical topics torture total tour tourism tourist tourists tours track tracking tractors traders tradition traditional traditions "
    "traffic traffickers trafficking tragedy trailers trainees trainers training trainings trains transaction transactions transfer transfers "
    "transformation transforming transistor transit transition transitional translation translators transmission transparency transparent transplant "
    "transport transportation trauma travel travelers travellers treaties treatment trees trend trends trials triangular tribe tribes tribunals tributes "
    "trips troika troops trophy tropical trucks trustees truths tuberculosis tuition tunnel tunnels turbine turbines turnover tycoon ultimate unanimous "
    "understanding unemployment unfinished unification unilateral unique unit units universal universities unknown unleashing unlocking unmanned "
    "unprecedented unveiling updates upgrade upholding uranium urban urbanization urgent usage useful users usual utilities utility utilization vaccination "
    "vaccine vaccines valid validation valuable value values variety various vast vegetables vehicle vehicles vendors ventilators venue venues verdict "
    "verdicts verification verified vessels veto viable viaduct vibrant victories videos viewers viewpoints views villagers villages vineyard violation "
    "violations violence violins virus visa visas visibility visible visitors visual vital voice voices volcano volleyball volume volumes voluntary "
    "volunteers voters votes vulnerable wages waiver warehouse warehouses warfare warheads warm warming warnings warships waste wastewater watchdog "
    "waterway waterways weakness weapon weapons weather weaving webinar websites wedding weddings weekend weekends weekly welfare wetland wetlands wharf "
    "wholesale widows wildfire wildfires wildlife willingness windmills window wines winners wireless wishes withdrawal witnesses wives work workforce "
    "workplace workplaces workshops worldwide worship worthy wreath wrestlers wrestling writers writings yachts years yields yoga youths yurts zero zinc "
    "zones zoo".split()
)  # fmt: skip
"""Words of plain English that are neither given nor family names: printed high in headlines and in names of plans, they make no person."""
