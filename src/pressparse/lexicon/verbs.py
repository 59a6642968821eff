"""Ordinary verbs of the genre: they report nothing by themselves but end one clause's reach and begin another's."""

ORDINARY = frozenset(
    "decline refuse cancel postpone accelerate accept accompany achieve act analyse adhere advance affect aim allocate allow appear appoint apply approach arise assist attach attract avoid base bear become begin belong benefit boost bring broaden build buy carry celebrate change "
    "choose coincide collaborate combat come commemorate commence compare complete comprise concern connect consist constitute contain contribute cooperate cope create cut deepen deem defend define deliver demonstrate depend deserve deploy detain "
    "determine develop die differ direct disappear distribute diversify do double draw drive drop eliminate embark emerge employ enable encourage end endorse engage enhance enjoy ensure enter envisage equip escalate escort establish evaluate exceed exist expand expect export extend face "
    "facilitate fail fall favour feature feel fight fill find finish flank follow force form foster fulfil fulfill function fund gain gather get give go grow guarantee hand handle happen have head help hire identify implement import improve include increase inherit initiate "
    "inspect install intend intensify invest involve issue keep kill know lack last lead learn leave let lie lift like limit link list live look lose maintain make manage mark matter mean measure merge mobilize move name need nominate number obtain occupy occur open operate oppose close "
    "organize outnumber overcome own participate pass perform play point possess pose practise prepare preserve press prevent produce prohibit promote protect prove provide pull pursue put raise reach read realize rebuild receive reduce reflect refrain regain regulate rely remain remove replace represent require "
    "resolve respect rest restore result resume retain return rise run safeguard save secure see seek seem select sell send separate serve set settle sever shape shoot show sit solve spend spread stand start stay stem step stop strengthen strike strive struggle study succeed suffer supply support surge "
    "survive suspend sustain take target teach threaten touch train transform travel treat try turn underpin undergo understand unite use utilize value violate vote wait want watch win withdraw work yield shake depart arrive sign fly assume lay award confer believe exchange hold host join attend "
    "allot seize grasp inject reimburse subsidize modernize upgrade refurbish renovate rehabilitate recruit enrol enroll enforce enact amend repeal streamline simplify digitize digitalize harmonize formalize reactivate revive revitalize reinvigorate "
    "speed expedite fasten exempt oblige authorize entitle empower incorporate integrate mainstream liberalize privatize procure furnish equalize triple halve quadruple reopen relocate repatriate evacuate airlift resettle relaunch replicate overhaul "
    "reciprocate flounder listen laugh smile kneel impress excel intervene".split()
)

INTRANSITIVE = frozenset(
    "say meet note speak agree talk arrive travel stress emphasize add report participate focus conclude announce confirm promise depart leave go come fly call vote pledge commit deal center centre revolve result culminate end lead point range hinge feature figure rank follow ensue".split()
)
"""Verbs whose form in -ed is finite even where no object follows."""

MEANS = frozenset("phone telephone video videoconference videoconferencing teleconference satellite car plane train helicopter air land sea road rail consensus acclamation letter email then now".split())
"""What "by" introduces that does nothing: no agent of a passive."""

DAY_PARTS = frozenset("morning afternoon evening night noon week weekend month".split())
"""Parts of time that stand between a subject and its verb."""

PERSONAL = frozenset(
    "invite agree thank congratulate urge warn pledge promise vow accept ask request assure condemn commend hail brief inform propose express convey extend reiterate "
    "reaffirm praise applaud laud appeal call stress emphasize emphasise underscore underline voice welcome note decide undertake recall wish offer sign receive meet "
    "salute caution remind encourage advise appreciate acknowledge pay lament deplore suggest recommend announce add say tell visit".split()
)
"""What people do and things do not: a thing's clause never goes on with such a verb."""

TOLD = frozenset("brief inform update notify apprise acquaint familiarize remind assure advise consult".split())
"""Verbs whose object is who is told: "was welcomed and briefed on" is a passive twice."""

SAYS = frozenset(("says", "adds", "tells", "writes"))
"""Forms that are no nouns, so that behind a comma they speak: "Ana Brandt, MP, says", "…, says Ana Brandt"."""

LISTS = frozenset(("includes", "comprises", "encompasses"))
"""Forms that are no nouns, so that a plain noun may be their subject: "The agenda includes X"."""

PAPERS = frozenset("report statement declaration communiqué communique resolution document".split())
REPORTS = frozenset("says notes stresses calls urges recommends welcomes condemns reaffirms emphasizes underlines highlights expresses recognizes acknowledges".split())
"""What papers do: "The report calls for X"."""

TELLS = frozenset(
    "say tell state note announce disclose reveal declare stress explain observe assert affirm emphasize remark reiterate urge advise assure inform charge admonish speak".split()
)
"""What a speaker does at an event: "disclosed this at the opening of"."""
