"""Verbs and phrases that name what was talked about, and the words that lists of topics are made of."""

from pressparse.lexicon.rows import Discussing

_WORDS = {
    "talks": "talks|talk|discussion|discussions|conversation|conversations|consultations|negotiations|deliberations|dialogue|debate|exchange|meeting|session|roundtable|conference|hearing|consultation",
    "views": "views|opinions|ideas|thoughts|perspectives|information|notes|experience|experiences|lessons|practices|insights|assessments|impressions|viewpoints|talks|discussions|conversations",
    "opinions": "views|opinions|assessments|perspectives|ideas|thoughts|viewpoints|impressions",
    "expertise": "expertise|experience|experiences|practices|lessons|knowledge|know-how",
    "prospects": "prospects|opportunities|potential|potentials|possibilities|scope|room|openings|avenues|areas|fields|directions",
    "for": "for|of|in|to",
}
"""Words of particles that stand for all of their kind."""


def _rows(frame: str, rows: dict[str, str], rejects: dict[str, str] | None = None, *, passive: bool = False) -> tuple[Discussing, ...]:
    """Rows of one frame: verb and particle ("focus on") → an example, its topics in brackets; some words stand for their kind."""
    found = []
    for phrase, example in rows.items():
        lemma, _, particle = phrase.partition(" ")
        words = " ".join(_WORDS.get(word, word.replace("talks|", f"{_WORDS['talks']}|")) for word in particle.split())
        against = (rejects[phrase],) if rejects and phrase in rejects else ()
        found.append(Discussing(lemma=lemma, particle=words, frame=frame, passive=passive, examples=(example,), rejects=against))
    return tuple(found)


DISCUSSING: tuple[Discussing, ...] = (
    *_rows(
        "talk",
        {
            "discuss": "The minister discussed [fish quotas] with the ambassador.",
            "debate": "They debated [fish quotas].",
            "review": "The minister reviewed [fish quotas] with his counterpart.",
            "examine": "The two sides examined [fish quotas].",
            "explore": "They met to explore [ways to share fish quotas].",
        },
        {
            "discuss": "They did not discuss fish quotas.", "review": "The president reviewed the guard of honour.",
            "debate": "The ministers declined to debate fish quotas.",
            "examine": "The doctor examined the minister.",
            "explore": "The minister promised to explore fish quotas.",
        },
        passive=True,
    ),
    *_rows(
        "talk",
        {
            "exchange views on": "The minister exchanged views with the ambassador on [fish quotas].",
            "compare notes on": "They compared notes on [fish quotas].",
            "exchange assessments|impressions|appraisals of": "The ministers exchanged assessments of [fish quotas].",
            "exchange expertise in|from": "The ministers exchanged experience in [fish quotas].",
            "share opinions on": "The ministers shared views on [fish quotas].",
            "compare expertise in|from": "They compared experience in [fish quotas].",
            "continue exchange of views on": "The two continued an exchange of ideas on [fish quotas].",
            "have exchange of views on": "They had a wide-ranging exchange of views on [fish quotas].",
            "hold exchange of views on": "They held an in-depth exchange of views on [fish quotas].",
            "hold talks on": "The minister held talks with the ambassador on [fish quotas].",
            "have talks on": "The ministers had a detailed discussion on [fish quotas].",
            "conduct talks on": "They conducted talks on [fish quotas].",
            "continue talks on": "They continued negotiations on [fish quotas].",
            "begin talks on": "The two sides began consultations on [fish quotas].",
            "start talks on": "The two sides started talks on [fish quotas].",
            "resume talks on": "The two sides resumed talks on [fish quotas].",
            "play host to talks on": "The institute played host to a discussion on [fish quotas].",
            "chair talks on": "The president chaired a meeting on [fish quotas].",
            "convene talks on": "The president convened a meeting on [fish quotas].",
            "host talks on": "The president hosted a roundtable on [fish quotas].",
            "attend talks on": "The secretary attended a meeting on [fish quotas].",
            "lead talks on": "The minister led a discussion on [fish quotas].",
            "consult on": "The minister consulted with the ambassador on [fish quotas].",
            "confer on": "They conferred on [fish quotas].",
            "deliberate on": "The ministers deliberated on [fish quotas].",
            "negotiate on": "The ministers negotiated on [fish quotas].",
            "have discussion|discussions of": "They had an in-depth discussion of [fish quotas].",
            "hold discussion|discussions of": "They held a discussion of [fish quotas].",
            "take look at": "They took a close look at [fish quotas].",
            "take stock of": "The ministers took stock of [fish quotas].",
            "pass in review": "The ministers passed in review [fish quotas].",
            "talk on": "They talked about [fish quotas].",
            "talk through": "They talked through [fish quotas].",
            "go over": "The ministers went over [fish quotas].",
            "brainstorm on": "The ministers brainstormed on [fish quotas].",
        },
        {
            "hold talks on": "The minister held talks on Monday with the ambassador.",
            "attend talks on": "The secretary attended a meeting on the margins of the summit.",
            "confer on": "The president conferred the Order of the Star on the ambassador.",
            "exchange views on": "The ministers exchanged gifts on arrival.",
            "compare notes on": "The ministers compared the boats on display.",
            "exchange assessments|impressions|appraisals of": "The ministers exchanged copies of the treaty.",
            "exchange expertise in|from": "The ministers exchanged gifts in Oslo.",
            "share opinions on": "The minister shared photographs on television.",
            "compare expertise in|from": "The ministers compared prices in Oslo.",
            "continue exchange of views on": "They continued their journey on Tuesday.",
            "have exchange of views on": "They had an exchange of gifts on the final day.",
            "hold exchange of views on": "They did not hold an exchange of views on fish quotas.",
            "have talks on": "The minister had a meeting on Monday.",
            "conduct talks on": "They conducted talks on the sidelines of the summit.",
            "continue talks on": "They continued negotiations on Tuesday.",
            "begin talks on": "The two sides began consultations on Tuesday.",
            "start talks on": "The two sides hoped to start talks on fish quotas.",
            "resume talks on": "The two sides refused to resume talks on fish quotas.",
            "play host to talks on": "The institute played host to a discussion on Friday.",
            "chair talks on": "The president chaired a meeting on Thursday.",
            "convene talks on": "The president convened a meeting on short notice.",
            "host talks on": "The president hosted a roundtable on the eve of the summit.",
            "lead talks on": "The minister led a discussion on the second day.",
            "consult on": "The minister consulted the ambassador on Friday.",
            "deliberate on": "The jury deliberated on Friday.",
            "negotiate on": "The ministers negotiated on behalf of the cabinet.",
            "have discussion|discussions of": "They had no discussion of fish quotas.",
            "hold discussion|discussions of": "They hold differing views of fish quotas.",
            "take look at": "The minister could take a look at fish quotas.",
            "take stock of": "The shop took delivery of fish.",
            "pass in review": "The sails passed in the bay.",
            "talk on": "The minister does not want to talk about fish quotas.",
            "talk through": "The minister did not talk through fish quotas.",
            "go over": "The ministers went over to the harbour.",
            "brainstorm on": "The ministers brainstormed on Friday.",
        },
    ),
    *_rows("talk", {"talk on": "[Fish quotas] were also talked about."}, {"talk on": "The minister did not talk about fish quotas."}, passive=True),
    *_rows(
        "together",
        {
            "speak about": "The ministers spoke about [fish quotas].",
            "speak on": "The ministers spoke on [fish quotas].",
            "converse on": "The ministers conversed about [fish quotas].",
            "broach": "The ministers broached [fish quotas].",
            "delve into": "The ministers delved into [fish quotas].",
            "zero in on": "The talks zeroed in on [fish quotas].",
            "home in on": "The talks homed in on [fish quotas].",
            "touch on": "The sides touched upon [fish quotas].",
            "dwell on": "The sides dwelled on [fish quotas].",
            "analyze": "The ministers analyzed [fish quotas].",
            "analyse": "The ministers analysed [fish quotas].",
            "reflect on": "The ministers reflected on [fish quotas].",
            "mull": "The ministers mulled [fish quotas].",
            "ponder": "The ministers pondered [fish quotas].",
            "weigh": "The ministers weighed [fish quotas].",
            "thrash out": "The ministers thrashed out [fish quotas].",
            "engage in talks on": "The ministers engaged in talks on [fish quotas].",
            "take up": "The ministers took up [fish quotas].",
            "look at": "The ministers looked at [fish quotas].",
            "look into": "The ministers looked into [fish quotas].",
            "follow up on": "The ministers followed up on [fish quotas].",
            "concentrate on": "The talks concentrated on [fish quotas].",
            "meet on": "The ministers will meet on 3 May on [fish quotas].",
            "go through": "The ministers went through [fish quotas].",
            "address themselves|itself to": "The ministers addressed themselves to [fish quotas].",
            "turn attention to": "The council turned its attention to [fish quotas].",
            "spend time on": "The ministers spent most of their time on [fish quotas].",
            "go into detail|details of|on": "The ministers went into the details of [fish quotas].",
        },
        {
            "speak about": "The minister spoke about fish quotas.", "touch on": "The minister touched on fish quotas.",
            "meet on": "The ministers met on the sidelines of the summit.",
            "go through": "The minister went through the gate.",
            "address themselves|itself to": "The letter addressed itself to the king.",
            "turn attention to": "The minister turned his attention to fish quotas.",
            "spend time on": "The minister spent time on the beach.",
            "go into detail|details of|on": "The minister went into the hall.",
            "speak on": "The ministers spoke on Tuesday.",
            "converse on": "The minister conversed on fish quotas.",
            "broach": "The minister broached fish quotas.",
            "delve into": "The minister delved into fish quotas.",
            "zero in on": "The missile zeroed in on the ship.",
            "home in on": "The missile homed in on the ship.",
            "dwell on": "The minister dwelled on fish quotas.",
            "analyze": "The minister analyzed the water.",
            "analyse": "The minister analysed the water.",
            "reflect on": "The minister reflected on fish quotas.",
            "mull": "The minister is mulling fish quotas.",
            "ponder": "The minister pondered fish quotas.",
            "weigh": "The minister weighed the fish.",
            "thrash out": "The minister thrashed out fish quotas.",
            "engage in talks on": "The minister engaged in reforms on a large scale.",
            "take up": "The ambassador took up his post in May.",
            "look at": "The minister looked at the fish.",
            "look into": "The police looked into the matter.",
            "follow up on": "The minister followed up on fish quotas.",
            "concentrate on": "The minister concentrated on fish quotas.",
        },
        passive=True,
    ),
    *_rows(
        "sides",
        {
            "speak of": "The parties also spoke of [fish quotas].",
            "pay attention to": "The sides paid special attention to [fish quotas].",
            "give attention|consideration|priority to": "The sides gave priority to [fish quotas].",
            "devote attention to": "The sides devoted much attention to [fish quotas].",
            "raise subject|topic|question|issue|matter of": "The ministers raised the subject of [fish quotas].",
        },
        {
            "speak of": "The parties spoke in favour of fish quotas.", "raise subject|topic|question|issue|matter of": "The minister raised the subject of fish quotas.",
            "pay attention to": "The minister paid attention to fish quotas.",
            "give attention|consideration|priority to": "The budget gives priority to fish quotas.",
            "devote attention to": "The minister devoted much attention to fish quotas.",
        },
    ),
    *_rows(
        "weak",
        {
            "consider": "The sides considered [fish quotas].",
            "analyze": "The sides analyzed [fish quotas].",
            "analyse": "The sides analysed [fish quotas].",
            "evaluate": "The ministers evaluated [fish quotas].",
            "appraise": "The ministers appraised [fish quotas].",
            "encompass": "The talks encompassed [fish quotas].",
            "span": "The talks spanned [fish quotas].",
            "probe": "The meeting probed [fish quotas].",
            "tackle": "The meeting also tackled [fish quotas].",
            "address": "The talks addressed [fish quotas].",
            "cover": "The conversation covered [fish quotas].",
            "take place on": "An exchange of views took place on [fish quotas].",
            "embrace": "The talks embraced [fish quotas].",
            "assess": "The ministers assessed [fish quotas].",
        },
        {
            "consider": "The minister considers fish quotas a success.", "address": "The minister addressed the conference.", "cover": "The minister covered the costs.",
            "analyze": "The report analyzed fish quotas.",
            "analyse": "The report analysed fish quotas.",
            "evaluate": "The minister evaluated the bids.",
            "appraise": "The surveyor appraised the house.",
            "encompass": "The park encompasses ten islands.",
            "span": "The bridge spans the river.",
            "probe": "The diver probed the wreck.",
            "tackle": "The minister tackled fish quotas.",
            "take place on": "The talks took place on Tuesday.",
            "embrace": "The minister embraced the guests.",
            "assess": "The engineers assessed the damage.",
        },
    ),
    *_rows(
        "weak",
        {
            "focus on": "The talks focused on [fish quotas].",
            "center on": "The talks centered around [fish quotas].",
            "centre on": "The talks centred on [fish quotas].",
            "revolve on": "The talks revolved around [fish quotas].",
            "concern": "The exchange of views concerned [fish quotas].",
            "deal with": "The discussion also dealt with [fish quotas].",
            "turn to": "The talks then turned to [fish quotas].",
            "bear on": "The talks bore on [fish quotas].",
            "turn on": "The conversation turned on [fish quotas].",
            "range across|from|over": "The talks ranged over [fish quotas].",
            "see prospects for": "The ministers saw room for [fish quotas].",
            "identify prospects for": "The ministers identified opportunities for [fish quotas].",
            "find prospects for": "The ministers found scope for [fish quotas].",
            "hinge on": "The discussions hinged on [fish quotas].",
            "be about|regarding|concerning|around": "The conversation was about [fish quotas].",
        },
        {
            "focus on": "The minister focused on fish quotas.", "deal with": "The minister dealt with the storm.",
            "center on": "The storm centered on the coast.",
            "centre on": "The storm centred on the coast.",
            "revolve on": "The planet revolves around the sun.",
            "concern": "The ruling concerns fish quotas.",
            "turn to": "The minister turned to the crowd.",
            "bear on": "The ship bore down on the coast.",
            "turn on": "The minister turned on his heel.",
            "range across|from|over": "The minister ranged across the coast.",
            "see prospects for": "The minister saw room for fish quotas.",
            "identify prospects for": "The study identified opportunities for fish quotas.",
            "find prospects for": "The minister found scope for fish quotas.",
            "hinge on": "The verdict hinged on the letter.",
            "be about|regarding|concerning|around": "The novel is about whales.",
        },
    ),
    *_rows(
        "occasion",
        {
            "highlight prospects for": "The talks highlighted the scope for [fish quotas].",
            "underline prospects for": "The discussion underlined the potential of [fish quotas].",
            "underscore prospects for": "The meeting underscored the opportunities for [fish quotas].",
            "show prospects for": "The talks showed much room for [fish quotas].",
            "reveal prospects for": "The discussions revealed great potential for [fish quotas].",
            "demonstrate prospects for": "The meeting demonstrated the potential of [fish quotas].",
            "confirm prospects for": "The talks confirmed the prospects for [fish quotas].",
            "point to prospects for": "The talks pointed to potential in [fish quotas].",
            "indicate prospects for": "The talks indicated scope for [fish quotas].",
            "open prospects for": "The talks opened new avenues for [fish quotas].",
            "offer prospects for": "The conversation offered openings for [fish quotas].",
        },
        {
            "highlight prospects for": "The minister highlighted the scope for fish quotas.",
            "underline prospects for": "The sides underlined the potential of fish quotas.",
            "underscore prospects for": "The sides underscored the opportunities for fish quotas.",
            "show prospects for": "The map showed the room for fish.",
            "reveal prospects for": "The study revealed great potential for fish.",
            "demonstrate prospects for": "The trial demonstrated the potential of the drug.",
            "confirm prospects for": "The bank confirmed the prospects for fish.",
            "point to prospects for": "The study pointed to potential in fish.",
            "indicate prospects for": "The study indicated scope for fish.",
            "open prospects for": "The treaty opened avenues for fish.",
            "offer prospects for": "The port offers openings for divers.",
        },
    ),
    *_rows(
        "talks",
        {
            "include": "The agenda included [fish quotas].",
            "feature": "The agenda featured [fish quotas].",
            "comprise": "The topics comprised [fish quotas].",
            "be": "Among the topics were [fish quotas].",
            "stand": "At the top of the list stood [fish quotas].",
            "figure": "On the agenda also figured [fish quotas].",
        },
        {
            "include": "The delegation included the mayor.", "be": "The meeting was a success.",
            "stand": "On the hill stood a castle.",
            "figure": "Among the guests figured a poet.",
            "feature": "The stamp features a seal.",
            "comprise": "The fleet comprises ten boats.",
        },
    ),
    *_rows(
        "council",
        {
            "hear report|update|presentation|briefing on": "The Council heard an update from the staff on [fish quotas].",
            "receive report|update|presentation|briefing on": "The Council received a briefing on [fish quotas].",
        },
        {
            "receive report|update|presentation|briefing on": "They received a briefing on fish quotas.",
            "hear report|update|presentation|briefing on": "The Council heard the parties on Tuesday.",
        },
    ),
    *_rows(
        "subject",
        {
            "be on|under agenda|table|programme|program|docket|list|review|consideration": "[Fish quotas] were on the agenda.",
            "be in focus": "[Fish quotas] were in focus.",
            "be at centre|center|heart|top|core|forefront|fore|focus of": "[Fish quotas] were at the centre of the talks.",
            "be point|points|topics|subjects|themes|issues|matters|items|centrepiece|centerpiece of|at|during|for|on": "[Fish quotas] were the focal points of the discussion.",
            "be focus|subject|topic|theme|issue of|at|during|up|for|on": "[Fish quotas] were the main topic of the talks.",
            "be among topics|issues|subjects|matters|questions": "[Fish quotas] were among the issues discussed.",
            "be under|up discussion|for": "[Fish quotas] were under discussion.",
            "come under|in|up discussion|consideration": "[Fish quotas] came under discussion.",
            "come up": "[Fish quotas] came up during the talks.",
            "take centre|center stage": "[Fish quotas] took centre stage.",
            "feature in|on|among talks|agenda|topics|issues|list": "[Fish quotas] featured prominently in the talks.",
            "figure in|on|among talks|agenda|topics|issues|list": "[Fish quotas] figured high in the talks.",
            "loom large": "[Fish quotas] loomed large in the talks.",
            "form part of talks": "[Fish quotas] formed part of the talks.",
            "be main|central|dominant|key|principal|chief|sole|only|first|major topic|subject|theme|item": "[Fish quotas] were the main topic.",
            "feature high|prominently": "[Fish quotas] featured high on the agenda.",
            "figure high|prominently": "[Fish quotas] figured prominently on the agenda.",
            "take up most|much|half|all|part|bulk talks|time": "[Fish quotas] took up most of the talks.",
            "be central talks": "[Fish quotas] were central to the talks.",
            "rank high|among": "[Fish quotas] ranked high on the agenda.",
            "form focus|subject|core|heart|centrepiece|centerpiece|backbone of": "[Fish quotas] formed the core of the talks.",
            "constitute focus|subject|core|heart|centrepiece|centerpiece of": "[Fish quotas] constituted the core of the talks.",
            "occupy place|stage": "[Fish quotas] occupied a central place in the talks.",
            "dominate talks|agenda": "[Fish quotas] dominated the talks.",
            "top agenda": "[Fish quotas] topped the agenda.",
        },
        {
            "be on|under agenda|table|programme|program|docket|list|review|consideration": "The minister was on the phone.", "be focus|subject|topic|theme|issue of|at|during|up|for|on": "The minister was the guest of honour.", "come up": "The minister came up in the evening.",
            "be in focus": "The minister was in Oslo.",
            "be at centre|center|heart|top|core|forefront|fore|focus of": "Oslo is at the heart of the region.",
            "be point|points|topics|subjects|themes|issues|matters|items|centrepiece|centerpiece of|at|during|for|on": "The minister was on the point of leaving.",
            "be among topics|issues|subjects|matters|questions": "The minister was among the guests.",
            "be under|up discussion|for": "The bridge is under construction.",
            "come under|in|up discussion|consideration": "The harbour came under fire.",
            "take centre|center stage": "The minister took centre stage.",
            "feature in|on|among talks|agenda|topics|issues|list": "The actor featured in ten films.",
            "figure in|on|among talks|agenda|topics|issues|list": "The minister figures in a novel.",
            "loom large": "The mountain looms large over Oslo.",
            "form part of talks": "Ten boats form part of the fleet.",
            "be main|central|dominant|key|principal|chief|sole|only|first|major topic|subject|theme|item": "The minister was the main guest.",
            "feature high|prominently": "The actor featured in ten films.",
            "figure high|prominently": "The minister figures in a novel.",
            "take up most|much|half|all|part|bulk talks|time": "The guests took up most of the seats.",
            "be central talks": "The river is central to the region.",
            "rank high|among": "The minister ranks high in her party.",
            "form focus|subject|core|heart|centrepiece|centerpiece|backbone of": "Ten boats form the core of the fleet.",
            "constitute focus|subject|core|heart|centrepiece|centerpiece of": "Ten boats constitute the core of the fleet.",
            "occupy place|stage": "The army occupied the harbour.",
            "dominate talks|agenda": "The castle dominates the harbour.",
            "top agenda": "The singer topped the charts.",
        },
    ),
    *_rows(
        "issues",
        {
            "consider": "[Prospects for fish quotas] were considered.",
            "address": "Issues of [fish quotas] were addressed.",
            "raise": "The issue of [fish quotas] was raised.",
            "analyze": "Issues of [fish quotas] were analyzed.",
            "analyse": "Issues of [fish quotas] were analysed.",
            "evaluate": "Issues of [fish quotas] were evaluated.",
            "touch": "Issues of [fish quotas] were touched upon.",
            "assess": "The [situation in Peru] was assessed.",
            "cover": "Issues of [fish quotas] were covered.",
            "tackle": "Issues of [fish quotas] were tackled.",
            "deal with": "Issues of [fish quotas] were dealt with.",
            "study": "Issues of [fish quotas] were studied.",
        },
        {
            "consider": "The plan is considered a success.", "raise": "The flag was raised.",
            "address": "The letter was addressed to the minister.",
            "analyze": "The results are to be analyzed in May.",
            "analyse": "The results are to be analysed in May.",
            "evaluate": "The bids were evaluated.",
            "touch": "The minister was touched by the welcome.",
            "assess": "The damage was assessed.",
            "cover": "The roof was covered with snow.",
            "tackle": "The blaze was tackled.",
            "deal with": "The blaze was dealt with.",
            "study": "The letters were studied.",
        },
    ),
    *_rows(
        "passive",
        {
            "exchange views on": "Views were exchanged on [fish quotas].",
            "pay attention to": "Special attention was paid to [fish quotas].",
            "give attention|consideration to": "Particular attention was given to [fish quotas].",
            "place focus|emphasis|accent on": "Special focus was placed on [fish quotas].",
            "lay focus|emphasis|accent|stress on": "Special emphasis was laid on [fish quotas].",
            "make focus|emphasis|accent on": "The main focus was made on [fish quotas].",
            "put focus|emphasis|accent on": "Special emphasis was put on [fish quotas].",
            "focus attention on": "Special attention was focused on [fish quotas].",
            "draw attention to": "Special attention was drawn to [fish quotas].",
            "devote to": "The meeting was devoted to [fish quotas].",
            "dedicate to": "The talks were dedicated to [fish quotas].",
            "spend on": "Much of the session was spent on [fish quotas].",
            "dominate by": "The talks were dominated by [fish quotas].",
            "give to": "Much of the discussion was given over to [fish quotas].",
            "hold talks on": "An exchange of views was held on [fish quotas].",
        },
        {
            "devote to": "The minister was devoted to fish quotas.", "hold talks on": "A meeting was held on Tuesday.",
            "pay attention to": "The fine was paid to the court.",
            "give attention|consideration to": "The medal was given to the ambassador.",
            "place focus|emphasis|accent on": "A wreath was placed on the grave.",
            "lay focus|emphasis|accent|stress on": "Flowers were laid on the grave.",
            "make focus|emphasis|accent on": "The speech was made on the square.",
            "put focus|emphasis|accent on": "The flag was put on the roof.",
            "focus attention on": "The telescope was focused on the moon.",
            "draw attention to": "The visitors were drawn to the harbour.",
            "dedicate to": "The monument was dedicated to the fallen sailors.",
            "spend on": "The grant was spent on boats.",
            "dominate by": "The harbour is dominated by a castle.",
            "give to": "The medal was given to the nurse.",
            "exchange views on": "Prisoners were exchanged on the bridge.",
        },
    ),
)  # fmt: skip
"""A verb with what stands behind it, where the topic stands, and who must be its subject."""

OPENING: dict[str, tuple[tuple[str, ...], ...]] = {
    "regarding": (("regarding",),),
    "concerning": (("concerning",),),
    "turning": (("turning", "to"),),
    "touching": (("touching", "on"), ("touching", "upon")),
    "expanding": (("expanding", "on"),),
    "with": (("with", "regard", "to"), ("with", "respect", "to")),
    "as": (("as", "regards"), ("as", "for")),
    "on": tuple(("on", "the", noun, "of") for noun in ("issue", "subject", "question", "matter", "topic")),
}
"""What opens a sentence with what its speaker turns to: "Regarding X, …"."""

AIMING = frozenset("decline refuse agree decide promise pledge commit plan appoint urge invite propose offer instruct direct request encourage want hope wish support resolve undertake vow task call authorize authorise empower mandate entitle nominate delegate assign".split())
"""Verbs whose infinitive is something to come: "agreed to hold talks on X"."""

PROPOSING = frozenset("propose suggest consider recommend favour favor support oppose advocate".split())
"""Verbs whose gerund is something to come: "proposed holding talks on X"."""

TALK_VERBS = frozenset("discuss explore review examine consider debate assess evaluate analyze analyse".split())
"""Plain verbs of talk that "and" may join to another: "met to review X and discuss Y"."""

MANNER_NOUNS = frozenset("detail depth length atmosphere spirit manner particular things topics issues others fashion setting candour candor openness satisfaction".split())
"""Nouns of how one talks: "in detail", "among other things"."""

WIRES = frozenset("phone telephone video videoconference teleconference videolink teleconferencing videoconferencing".split())
"""What one talks over: "by telephone", "in a video call"."""

WIRED = frozenset("call conversation conference link talk talks meeting conferencing".split())
"""Nouns behind such a word."""

SIDES = frozenset("sides parties interlocutors counterparts leaders ministers presidents diplomats officials delegations".split())
"""Groups that by their name speak with each other."""

ABOUT = frozenset("on upon about regarding concerning over around".split())
"""What may stand where a row says "on"."""

TALK_NOUNS = frozenset(
    "talks talk discussion discussions conversation conversations call consultations negotiations deliberations dialogue debate exchange meeting meetings session agenda focus topic topics theme themes "
    "subject subjects views issues matters questions emphasis attention visit visits engagement interlocutors interaction interactions event conference forum summit roundtable briefing "
    "sessions conferences forums summits roundtables briefings seminar seminars workshop workshops panel panels audience dinner lunch luncheon breakfast sitting symposium webinar negotiation encounter".split()
)
"""Nouns of talk, which focus on, cover and include topics."""

EXCHANGES = frozenset("talks consultation discussion discussions exchange exchanges conversation conversations dialogue consultations deliberations debate negotiations".split())
"""Nouns of talk that "on" or "about" leads from to what it is about."""

VIEWS = frozenset(_WORDS["views"].split("|"))
"""What one exchanges."""

LISTED_NOUNS = frozenset("centrepiece centerpiece crux agenda topics topic issues issue matters items item points questions subjects subject themes theme focus priorities areas fields spheres emphasis".split())
"""Nouns that "were", "include" or "featured" topics."""

OFF_TOPIC = frozenset(
    "sidelines sideline margins margin fringes occasion eve basis behalf request level invitation instructions way phone telephone arrival board condition part side initiative track visit trip honorary "
    "notice ground scale stage camera record contrary time television screen".split()
)
"""Nouns behind "on" and the like that are no topic."""

PARADED = frozenset("guard troops parade honour honor".split())
"""What a guest reviews without a word."""

TABLES = frozenset("agenda table programme program list docket order discussion discussions review consideration examination scrutiny".split())
"""What topics stand on, or under."""

WANTED = frozenset("need necessity importance readiness willingness desire intention proposal call hope commitment refusal wish request ability capacity mandate".split())
"""Nouns whose infinitive is what somebody wants or can: "the need to discuss X"."""

QUANTITIES = frozenset("range number series variety array host set spectrum gamut list couple multitude plethora breadth".split())
"""Nouns of amount: "a wide range of"."""

GENERIC = frozenset("issues issue matters matter topics topic questions question subjects subject aspects points item items areas fields spheres sectors themes clusters pillars blocks".split())
"""Nouns that stand for topics without being one: "issues of", "matters related to"."""

GENERIC_LINKS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "of", "on", "in", "for", "related to", "relating to", "pertaining to", "concerning", "regarding", "surrounding", "connected with", "connected to", "associated with", "like", "in relation to", "in connection with", "with regard to", "about", "around", "linked to", "affecting", "touching on", "of cooperation in", "of cooperation on", "to do with",
        "of bilateral cooperation in", "of closer cooperation in",
    )
)  # fmt: skip
"""What joins a generic noun to the topics."""

PLAIN_ADJECTIVES = frozenset(
    "a an the their its his her our this these those some any all various several many certain other different numerous wide broad whole entire full vast diverse key main current topical pressing important relevant specific particular "
    "practical further also wide-ranging mutual major urgent vital such both possible following".split()
)
"""Words in front of a topic, or of "issues", that say nothing of what it is."""

OPENERS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "as well as", "as well", "including", "including in", "particularly", "particularly in", "in particular", "in particular in", "especially", "especially in", "notably", "notably in", "particularly on", "especially on", "such as", "as well", "primarily", "namely", "with emphasis on", "with an emphasis on", "with a focus on", "with a special focus on", "with particular emphasis on",
        "with particular attention to", "with special attention to", "with special emphasis on", "with regard to", "with respect to", "as regards", "in addition to", "along with", "together with", "not least", "among others", "inter alia", "foremost among them", "chief among them", "among them", "most notably", "and", "or", "on", "about", "plus", "also",
        "ranging from", "from", "of", "regarding", "concerning", "through", "via", "in relation to",
    )
)  # fmt: skip
"""Words that may open one topic of a list and are no part of it."""

SEPARATORS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "as well as", "as well the", "ranging from", "including", "including in", "such as", "in particular", "in particular in", "particularly", "particularly in", "especially", "especially in", "notably", "notably in", "with emphasis on", "with an emphasis on", "with a focus on", "with a special focus on", "with a particular focus on", "with particular emphasis on", "with special emphasis on",
        "with particular attention to", "with special attention to", "primarily with regard to", "with regard to", "as regards", "in addition to", "along with", "together with", "primarily", "namely", "foremost among them", "chief among them", "among them", "most notably", ";",
    )
)  # fmt: skip
"""Words that end one group of topics and begin the next."""

ENDINGS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "therefore", "thus", "hence", "however", "during", "while", "whereas", "ahead of", "prior to", "following", "in detail", "in depth", "at length", "in the context of", "in light of", "in view of", "on the sidelines", "on the margins", "at the meeting",
        "in order to", "in line with", "against the backdrop", "according to", "in accordance with", "on the occasion", "despite", "at the level of", "at a meeting", "at the talks", "in the course of", "in an effort to", "after", "before", "among other", "among others", "amid", "both of which", "so as to", "with a view to", "in preparation for", "in the run-up to", "at great length", "at the request of", "because", "so that",
    )
) + tuple((link, "the", "framework") for link in ("in", "within"))  # fmt: skip
"""Words behind a topic that say when, where and why it was talked about."""

UMBRELLAS = frozenset("everything relations relationship ties agenda cooperation issues topics matters questions links".split())
"""Nouns for all that is between two sides, which stand for the list behind them: "bilateral relations, including X"."""

BARE_UMBRELLAS = frozenset("obstacles challenges problems concerns priorities initiatives measures factors threats risks hurdles barriers difficulties items themes crises phenomena needs conflicts".split())
"""Nouns that say nothing of themselves before "such as" and a list."""

UMBRELLA_WORDS = frozenset("ways means to for enhance strengthen boost promote develop expand deepen prospects bilateral mutual gamut state status spectrum range of between two both countries states sides parties nations on common interest concern".split())
"""Words beside such a noun that narrow it to nothing."""

COOPERATION = frozenset("cooperation collaboration partnership interaction ties relations coordination engagement exchanges contacts prospects opportunities linkages potential possibilities scope ventures".split())
"""Nouns whose fields, listed behind "in", are the topics."""

_PLACES = ("fields", "field", "areas", "area", "spheres", "sphere", "sectors", "sector")

FIELD_LINKS: tuple[tuple[str, ...], ...] = (
    ("in",), ("across",),
    *(("in", "the", place, "of") for place in _PLACES),
    *(("in", *adjective, place, *link) for adjective in ((), ("various",), ("such",), ("many",)) for place in _PLACES for link in (("such", "as"), ("as",), ("including",), ("like",))),
    *(("across", place, "such", "as") for place in _PLACES),
)  # fmt: skip
"""What stands between cooperation and the list of its fields."""

FIELDS = frozenset("fields field areas area spheres sphere issues matters sectors sector topics subjects domains things others other etc questions aspects cooperation".split())
"""Nouns that adjectives of a list share ("military and political issues"), or that close a list without being a topic."""

HEADS = frozenset(
    "cooperation collaboration relations ties developments development situation preparations preparation prospects opportunities ways means efforts issues issue matters implementation plans progress status steps measures support "
    "possibilities potential importance need role partnership coordination initiatives proposals projects trade security exchanges reform reforms agreements agreement challenges response responses results outcomes strengthening expansion "
    "promotion creation establishment organization organisation participation future resumption".split()
)
"""Nouns that head a topic of their own behind "and"."""

STRONG_HEADS = frozenset("prospects preparations progress situation issues matters plans steps ways efforts implementation developments results outcomes".split())
"""Those that do so even behind an infinitive ("plans to build X and prospects for Y")."""

TO_NOUNS = frozenset(
    "ways means efforts effort plans plan steps step measures opportunities opportunity potential need commitment attempts possibility possibilities work initiatives initiative collaboration proposals proposal options how strategies actions action readiness "
    "intention desire willingness response responses support agreement decision preparations mechanisms tools policies programs programmes approaches partnership cooperation coordination resources right".split()
)
"""Nouns that an infinitive belongs to: "efforts to reduce X"."""

LIST_LEADS = frozenset("among amongst based".split())
"""Words behind which a list belongs to the phrase before them: "partnerships among ports, yards and growers"."""

PAIRS = frozenset(
    (("law", "order"), ("trade", "investment"), ("ways", "means"), ("peace", "security"), ("peace", "stability"), ("security", "stability"), ("science", "technology"), ("research", "development"), ("oil", "gas"), ("arts", "culture"), ("food", "agriculture"), ("foot", "mouth"), ("search", "rescue"), ("health", "safety"), ("terms", "conditions"), ("planning", "design"), ("education", "training"), ("loading", "unloading"),
     ("products", "services"), ("goods", "services"), ("women", "girls"), ("men", "women"), ("women", "children"), ("boys", "girls"), ("safety", "security"), ("monitoring", "evaluation"), ("water", "sanitation"), ("sanitation", "hygiene"), ("rules", "regulations"), ("laws", "regulations"), ("judges", "prosecutors"),
     ("teachers", "students"), ("students", "teachers"), ("land", "sea"), ("roads", "bridges"), ("imports", "exports"), ("exports", "imports"), ("import", "export"), ("peace", "reconciliation"), ("truth", "reconciliation"), ("state", "prospects"), ("trade", "economic"), ("supply", "demand"), ("fruit", "vegetables"), ("fruits", "vegetables"), ("checks", "balances"), ("weights", "measures"), ("life", "limb"))
)  # fmt: skip
"""Pairs of words that name one thing."""

ADJECTIVES = frozenset("military civil free open secure stable strong fair safe clean green joint robust prosperous resilient inclusive balanced diverse integrated developed peaceful transparent sustained rules-based efficient affordable".split())
"""Adjectives that no ending tells."""

ADJECTIVE_ENDINGS = ("al", "ic", "ive", "ous", "ary", "ean", "ian", "term", "ble")
"""Endings of adjectives, which need a noun behind them."""

NOUNS_LIKE_ADJECTIVES = frozenset("traffic arrival capital mineral logistic proposal renewal withdrawal republic topic public material coal metal hospital portal goal deal festival journal rial objective initiative approval removal potential trial".split())
"""Nouns that end as adjectives do."""

NOUNS_LIKE_GERUNDS = frozenset("fishing logging drilling processing marketing branding recycling computing broadcasting lending grazing diving refining smuggling trafficking poaching policing nursing meeting training funding banking financing engineering manufacturing shipping mining farming housing planning".split())
"""Nouns that end as gerunds do."""

FIELD_NOUNS = frozenset("areas area fields field spheres sphere sectors sector directions direction avenues domains branches".split())
"""Nouns for fields of joint work."""

OF_COOPERATION = frozenset("cooperation collaboration partnership interaction engagement".split())
"""Nouns that make "are fields of" a promise."""

NAMING = frozenset("identify name mention note cite list single select define designate mark see recognize regard view choose highlight pinpoint determine describe".split())
"""Verbs that name something as a field of joint work."""

PROSPECT_NOUNS = frozenset("prospects opportunities potential possibilities scope room".split())
"""What there is for cooperation in a field."""

PROMISING = PROSPECT_NOUNS | frozenset(
    "promise promising prospective priority priorities perspective attention profit benefit benefits gain worth worthwhile themselves untapped joint jointly together pursued pursuing explored tapped developed expanded deepened strengthened delay".split()
)
"""Words of a predicate that say a field deserves joint work."""

PREDICATES = frozenset(
    f"{verb}{ending}"
    for verb in "hold offer deserve merit lend promise provide present remain represent constitute need require show enjoy open profit benefit gain stand warrant bear carry call form become serve possess invite await".split()
    for ending in ("", "s")
)
"""Verbs that may open such a predicate, beside "be", "have" and the modals."""

FRONT_NOUNS = frozenset("central centre center heart forefront core top spotlight".split())
"""Where topics stand that open with "at the": "at the centre of the talks was X"."""

LABEL_NOUNS = frozenset("discussion discussions agenda topics topic themes theme subjects issues matters questions items points focus".split())
"""Nouns that name topics in a label."""

TELLING_LABEL_NOUNS = frozenset("discussion discussions agenda topics topic themes".split())
"""Those that do so alone."""

LABEL_WORDS = LABEL_NOUNS | TALK_NOUNS | frozenset(
    "also discussed covered raised considered addressed main key principal other specific included include were are following under consideration review and as follows".split()
)
"""All the words such a label may hold, beside articles and prepositions."""
