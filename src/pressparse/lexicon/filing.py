"""Words at the top of a lead that name no place, and filing places that no table of cities has."""

# Words that stand at the top of a line as a place would and are none.
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
    herald tribune gazette times is are was were be been has have had will not
    room gate page hurricane cyclone typhoon storm minutes agenda communique
    project protocol q&a queen question questions quote readout reaction reception release remarks report reporter representative
    republicans democrats resolution result results review saarc sco scoreboard secretary secretary-general section senate senator
    session sheikh sir speaker speech spokesman spokesperson spokeswoman staff state statement statements story subject summary
    summit syllabus table talks television text the-minister theme time title today tomorrow topic topics transcript treaty
    undersecretary unesco unicef union university unsc update updated urgent venue video vice visit voice warning watch weekly who
    world wrapup wrap wto yesterday monday tuesday wednesday thursday friday saturday sunday this that these those there they we i
    it he she you and but or if when while what why how where a an in on at for from with by of to as after before during under
    over his her its their my your
    """.split()
)

# Cities whose capitals no rule restores, with their country.
SPELLINGS: dict[str, tuple[str, str]] = {"n'djamena": ("N'Djamena", "TD"), "xi'an": ("Xi'an", "CN")}

# How the name of a building ends that stands before its city: "State House, Nairobi".
VENUES: tuple[str, ...] = (
    "house", "palace", "building", "centre", "center", "hall", "residence", "airport", "headquarters", "castle", "complex", "lodge",
    "villa", "hotel", "university", "parliament", "presidency", "chancellery", "embassy", "ministry", "kremlin", "base", "buildings",
)  # fmt: skip

# Places of datelines that no table of cities has.
FILING_PLACES: frozenset[str] = frozenset(
    """
    united nations|aboard air force one|aboard air force two|vatican city|holy see|camp david|european union|
    hcm city|ho chi minh city|gaza|gaza city|gaza strip|west bank|
    the hague|the kremlin|kremlin|the vatican|capitol hill|guantanamo bay|guantanamo bay naval base|pearl harbor|pentagon|the pentagon|
    washington|new delhi|occupied jerusalem|antarctica|abu dhabi|kuwait|kuwait city|sochi|makkah|mecca|madinah|medina|jeddah|tel aviv|
    brussels|geneva|strasbourg|turtle bay|davos|kyiv|kiev|hong kong|macao|macau|singapore
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
