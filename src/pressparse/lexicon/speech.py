"""Verbs of saying, each with what is done by saying so.

Which verbs report speech follows the usage of press offices: discussing, meeting and signing are not speech. Examples are written once a
group, with ``{}`` where the verb stands; a group's rejects likewise, and those of every row in :mod:`pressparse.lexicon.unsaid`.
"""

from collections.abc import Iterator

from pressparse.lexicon.rows import Speech
from pressparse.model import SpeechAct as Act

_SPOKEN = (
    (Act.THANKED, "gratitude thanks thankfulness gratefulness"),
    (Act.PRAISED, "appreciation satisfaction admiration praise respect respects tribute recognition acknowledgement acknowledgment pride gratification"),
    (Act.HOPED, "hope hopes confidence conviction optimism belief expectation expectations wish wishes desire trust faith certainty aspiration aspirations eagerness enthusiasm anticipation prayers"),
    (Act.CONDOLED, "condolences condolence sympathy sympathies sorrow solidarity grief sadness"),
    (Act.CONGRATULATED, "congratulations felicitations greetings regards compliments salutations"),
    (Act.CONDEMNED, "concern concerns condemnation regret regrets opposition disappointment dismay alarm outrage indignation dissatisfaction objection objections anger displeasure frustration shock"),
    (Act.REAFFIRMED, "commitment support determination resolve adherence loyalty"),
    (Act.WELCOMED, "welcome joy pleasure delight happiness"),
    (Act.PROPOSED, "proposal proposals suggestion suggestions interest readiness willingness intention intent openness ideas idea recommendation recommendations preparedness"),
    (Act.PROMISED, "assurance assurances promise promises"),
    (Act.SAID, "views view opinion opinions position positions thoughts message messages assessment doubt doubts reservation reservations understanding perspective perspectives vision experience experiences insights consent agreement remarks skepticism apologies apology"),
    (Act.INFORMED, "information briefing update updates overview details"),
)  # fmt: skip


def _rows(act: Act, frame: str, lemmas: str, example: str, *rejects: str) -> Iterator[Speech]:
    """One row a verb."""
    for lemma in lemmas.split():
        yield Speech(lemma=lemma, act=act, frame=frame, examples=(example.format(lemma),), rejects=tuple(text.format(lemma) for text in rejects))


def _phrases(act: Act, example: str, *phrases: str, frame: str = "particle") -> Iterator[Speech]:
    """One row a verb with what must stand behind it; "one's" stands for any possessive."""
    for phrase in phrases:
        lemma, *particles = phrase.split()
        said = example.format(phrase.replace("one's", "their").replace("be ", "are "))
        yield Speech(lemma=lemma, act=act, frame=frame, particles=tuple(particles), examples=(said,))


def _with_nouns(act: Act, lemmas: str, nouns: str, example: str, *rejects: str, frame: str = "noun") -> Iterator[Speech]:
    """One row a verb that needs one of ``nouns`` as its object."""
    for lemma in lemmas.split():
        said = tuple(example.format(lemma, noun) for noun in nouns.split()[:1])
        yield Speech(lemma=lemma, act=act, frame=frame, nouns=frozenset(nouns.split()), examples=said, rejects=tuple(text.format(lemma) for text in rejects))


def _judging(adverbs: str, **passives: str) -> Iterator[Speech]:
    """One row a verb of judging and adverb behind it: "was assessed positively"."""
    for lemma, passive in passives.items():
        for adverb in adverbs.split():
            example = f"The work of the divers was {passive} {adverb}."
            reject = f"A bid must be complete to be {passive} {adverb}."
            yield Speech(lemma=lemma, act=Act.PRAISED, frame="particle", particles=(adverb,), examples=(example,), rejects=(reject,))


def _expressing(lemmas: str, *acts: Act, example: str = "They {} their {}.") -> Iterator[Speech]:
    """One row a verb and kind of feeling: "expressed" with thanks, with hope …"""
    for act, nouns in _SPOKEN:
        if not acts or act in acts:
            yield from _with_nouns(act, lemmas, nouns, example)


SPEECH: tuple[Speech, ...] = (
    # said
    *_rows(Act.SAID, "any", "say state remark mention add declare note explain describe outline remind argue assert contend disclose clarify elaborate forecast warn caution comment acknowledge admit concede stipulate testify quip joke liken characterize tell opine muse underestimate specify summarize", "They {} that the bridge is safe."),
    *_rows(Act.SAID, "clause", "observe recall claim reveal conclude continue maintain believe augur consider suppose indicate estimate feel expect hint imply postulate relate detail predict assess recognize reckon posit caution quote think relay convey share confide illustrate allege surmise complain swear threaten fear write read", "They {} that the bridge is safe."),
    *_rows(Act.SAID, "thing", "recall", "They {} the fire of May.", "They {} Ambassador Ana Brandt."),
    *_rows(Act.SAID, "any", "report", "They {} damage to the bridge."),
    *_rows(Act.SAID, "object", "recognize acknowledge relay enumerate cite", "They {} the work of the divers."),
    *_rows(Act.SAID, "naming", "consider", "Ana Brandt {}ed the bridge a success.", "Ana Brandt {}ed the plan."),
    *_rows(Act.SAID, "that", "tweet post show find hold signal vouch view present evaluate mark admonish", "They {} that the bridge is safe.", "They {} a lake."),
    *_rows(Act.SAID, "naming", "call dub brand label term deem", "They {} the bridge a success.", "They {} the harbour on a Friday."),
    *_phrases(Act.SAID, "They {} the old harbour.", "point out", "point to", "elaborate on", "speak of", "talk of", "refer to", "allude to", "set out", "set forth", "lay out", "spell out", "comment on", "remark on", "report on", "report to", "make clear", "make it clear that", "make the point that", "present on", "draw a parallel", "draw parallels", "speak in favor", "speak in favour", "speak out for", "speak out against", "speak out in", "single out", "bring up", "make the case", "make a case", "sum up", "be of the view that", "be of the opinion that", "be confident that", "be hopeful that", "complain about", "complain of", "expound on", "expound upon"),
    *_phrases(Act.SAID, "I {} the old harbour.", "touch upon", "touch on", "dwell on", "dwell upon", "speak about", "speak on"),
    *_phrases(Act.SAID, "They {} that the bridge is safe.", "go on to say", "take note"),
    *_phrases(Act.SAID, "They {} work at sea.", "share one's", "offer one's"),
    *_phrases(Act.SAID, "They {} on the fire of May.", "issue the following statement", "release the following statement", "make the following statement", "give the following statement", "make the following remarks", "issue the following message"),
    *_phrases(Act.SAID, "They {} their gratitude to the divers.", "place on record", "put on record"),
    *_phrases(Act.SAID, "They {} historic the opening of the bridge.", "term as", "label as", "brand as", "deem as"),
    *_judging("positively favorably favourably highly", assess="assessed", evaluate="evaluated", rate="rated"),
    *_with_nouns(Act.SAID, "make give offer provide present", "figures data statistics findings assessment account mention reference details insights overview clarification explanation description presentation", "They {} an {} of the fire."),
    *_with_nouns(Act.SAID, "present", "plan plans programme programs project projects work", "They {} their {} at sea."),
    *_with_nouns(Act.SAID, "express take", "view stance stand position", "They {} the {} that trade is growing."),
    Speech(lemma="express", act=Act.SAID, examples=("They express themselves clearly.",)),
    Speech(lemma="voice", act=Act.SAID, examples=("They voice what divers think.",)),
    *_with_nouns(Act.SAID, "claim", "responsibility victory", "They {} {} for the raid.", "They {} credit for the lake."),
    # stressed
    *_rows(Act.STRESSED, "any", "stress emphasize underscore underline highlight accentuate insist accent spotlight", "They {} the need for a bridge."),
    *_with_nouns(Act.STRESSED, "express voice", "need importance necessity urgency", "They {} the {} for peace."),
    *_rows(Act.STRESSED, "that", "reinforce", "They {} that the bridge is safe.", "They {} the bridge."),
    *_with_nouns(Act.STRESSED, "raise", "issue issues question questions concern concerns matter matters topic topics subject point points case cases situation prospect prospects possibility need importance problem problems challenge challenges plight objection objections request idea fate threat", "They {} the {} of the harbour.", "They {} the flag.", "They {} wages.", frame="topic"),
    *_with_nouns(Act.STRESSED, "draw call focus bring", "attention", "They {} {} to the lake."),
    *_with_nouns(Act.STRESSED, "place put lay", "emphasis stress accent", "They {} special {} on the lake."),
    *_with_nouns(Act.STRESSED, "attach assign give", "importance significance priority weight", "They {} great {} to the lake."),
    # informed
    *_rows(Act.INFORMED, "any", "inform brief apprise notify acquaint familiarize", "They {} the divers about the lake."),
    *_rows(Act.INFORMED, "clause", "advise", "They {} that the bridge is safe."),
    *_rows(Act.INFORMED, "person", "update enlighten", "They {} Secretary Ana Brandt on the lake.", "They {} the old map."),
    *_expressing("give provide deliver present offer share", Act.INFORMED),
    # praised, thanked, congratulated, condoled, welcomed
    *_rows(Act.PRAISED, "any", "praise commend applaud hail laud compliment extol salute eulogize", "They {} the work of the divers."),
    *_rows(Act.PRAISED, "object", "appreciate admire value cherish", "They {} the work of the divers."),
    *_phrases(Act.PRAISED, "They {} of the divers.", "speak highly", "think highly", "speak warmly", "be appreciative", "be proud"),
    *_with_nouns(Act.PRAISED, "pay give", "tribute homage credit", "They {} {} to the divers."),
    *_rows(Act.PRAISED, "object", "credit", "They {} the divers with the rescue."),
    *_rows(Act.THANKED, "any", "thank", "They {} the divers."),
    *_phrases(Act.THANKED, "They {} for the help.", "be grateful", "be thankful"),
    *_rows(Act.CONGRATULATED, "any", "congratulate felicitate", "They {} the divers on the rescue."),
    *_rows(Act.CONGRATULATED, "object", "wish", "They {} the divers every success.", "They {} to rest."),
    *_rows(Act.CONDOLED, "any", "mourn condole commiserate", "They {} the loss of the ship."),
    *_rows(Act.WELCOMED, "thing", "welcome", "They {} the opening of the bridge.", "They {} Secretary Ana Brandt.", "They {} the guests."),
    *_rows(Act.WELCOMED, "any", "rejoice", "They {} that the bridge is safe."),
    # condemned, denied
    *_rows(Act.CONDEMNED, "any", "condemn denounce criticize deplore decry slam lambast blast rebuke chide accuse blame lament regret censure deride ridicule mock scold reprimand castigate", "They {} the attack on the ship."),
    *_rows(Act.CONDEMNED, "that", "protest", "They {} that the ship was sunk."),
    *_rows(Act.SAID, "any", "apologize", "They {} to the divers."),
    *_rows(Act.DENIED, "any", "deny refute rebut disavow", "They {} the report of the divers."),
    *_rows(Act.DENIED, "object", "reject dispute dismiss oppose contest", "They {} the claims about the bridge."),
    *_phrases(Act.DENIED, "They {} a new bridge.", "rule out"),
    # reaffirmed, promised, agreed
    *_rows(Act.REAFFIRMED, "any", "reaffirm re-affirm reiterate affirm restate confirm repeat", "They {} the need for a bridge."),
    *_with_nouns(Act.REAFFIRMED, "renew underwrite", "commitment support pledge call appeal", "They {} their {} for the lake.", "They {} the lease."),
    *_rows(Act.PROMISED, "any", "promise assure vow reassure", "They {} the divers that the bridge is safe."),
    *_rows(Act.PROMISED, "clause", "guarantee undertake", "They {} that the bridge is safe."),
    *_rows(Act.PROMISED, "any", "pledge", "They {} that the bridge will be safe."),
    Speech(lemma="commit", act=Act.PROMISED, frame="particle", particles=("to",), examples=("Ana Brandt praised the truce, committing to peace.",), rejects=("Norway remains committed to peace.", "The poem was committed to memory.")),
    *_with_nouns(Act.PROMISED, "give offer", "assurances assurance assistance help support", "They {} {} to the divers."),
    *_rows(Act.AGREED, "clause", "agree concur", "They {} that the bridge is safe."),
    *_phrases(Act.AGREED, "They {} the need for peace.", "agree on", "agree upon", "concur on", "agree with", "concur with", "agree about"),
    *_with_nouns(Act.AGREED, "share", "view opinion conviction assessment belief position", "They {} the {} that peace matters."),
    *_phrases(Act.AGREED, "They {} stay in touch.", "agree to"),
    *_with_nouns(Act.AGREED, "support", "position view stance idea proposal initiative call", "They {} the {} of the divers.", "They {} the lake."),
    *_phrases(Act.AGREED, "They {} peace and trade.", "agree in principle on"),
    # hoped, proposed, asked, answered, announced
    *_rows(Act.HOPED, "any", "hope", "They {} that the bridge is safe."),
    *_rows(Act.HOPED, "clause", "wish", "They {} that the bridge were safe."),
    *_rows(Act.HOPED, "clause", "trust", "Ana Brandt {}ed that the bridge was safe."),
    *_rows(Act.HOPED, "clause", "pray", "They {} that peace may come."),
    *_phrases(Act.HOPED, "They {} peace.", "pray for", "pray to"),
    *_phrases(Act.HOPED, "They {} to the opening of the bridge.", "look forward"),
    *_rows(Act.PROPOSED, "any", "propose suggest recommend urge advocate demand", "They {} a new bridge."),
    *_rows(Act.PROPOSED, "object", "encourage", "They {} the use of the harbour."),
    *_rows(Act.PROPOSED, "person", "instruct implore exhort beseech enjoin advise", "They {} Secretary Ana Brandt to rest.", "They {} the growth of the harbour."),
    *_rows(Act.PROPOSED, "order", "direct order task command instruct", "Ana Brandt {}ed the agency to close the bridge.", "Ana Brandt {}ed the new ship."),
    *_rows(Act.PROPOSED, "order", "charge mandate", "Ana Brandt {}d the agency to close the bridge.", "Ana Brandt {}d the new ship."),
    *_phrases(Act.ASKED, "They {} the use of the harbour.", "request for"),
    *_rows(Act.SAID, "any", "convey evoke", "They {} how things stand."),
    *_rows(Act.PROPOSED, "that", "direct order instruct", "Ana Brandt {}ed that the bridge be closed.", "Ana Brandt {}ed the new ship."),
    *_phrases(Act.PROPOSED, "They {} a new bridge.", "call for", "appeal for", "put forward", "press for", "push for", "plead for", "make the case for", "make a case for", "plead with", "advocate for", "argue for", "speak for", "lobby for", "argue against", "caution against", "warn against", "warn of"),
    *_phrases(Act.PROPOSED, "They {} all sides to stop the war.", "call on", "call upon", "appeal to", "prevail on", frame="appeal"),
    *_phrases(Act.PROPOSED, "They {} new bridges.", "make a proposal on", "make proposals on", "make a call for", "make an appeal for"),
    *_with_nouns(Act.SAID, "make", "remarks disclosure assertion declaration revelation observation observations", "They {} {} in Oslo."),
    *_phrases(Act.PROPOSED, "They {} at the harbour.", "make the call", "make the appeal", "make the plea", "make the request"),
    *_rows(Act.ASKED, "any", "ask inquire enquire", "They {} about the bridge."),
    *_rows(Act.ASKED, "object", "request question", "They {} the use of the harbour."),
    *_phrases(Act.ASKED, "They {} the bridge is safe.", "wonder whether", "wonder if"),
    *_with_nouns(Act.ASKED, "seek", "cooperation support assistance help clarification clarifications advice guidance views explanation assurances", "They {} the {} of the divers.", "They {} shelter."),
    *_rows(Act.ANSWERED, "any", "answer reply respond retort", "They {} that the bridge is safe."),
    *_rows(Act.ANNOUNCED, "any", "announce", "They {} that the bridge is safe."),
    # "extended his condolences": verbs of giving with what is said as their object
    *_expressing("express voice articulate"),
    *_expressing("indicate", Act.REAFFIRMED, Act.PROPOSED),
    *_expressing("convey extend reiterate", *(act for act, _ in _SPOKEN if act is not Act.INFORMED)),
    *_expressing("offer present send deliver transmit", Act.THANKED, Act.CONDOLED, Act.CONGRATULATED),
    *_expressing("share give exude echo signal state relay", Act.PRAISED, Act.HOPED, Act.CONDEMNED, Act.REAFFIRMED, Act.PROPOSED, Act.SAID),
    *_expressing("register", Act.PRAISED, Act.CONDEMNED, Act.SAID, example="Ana Brandt {}ed her {}."),
)  # fmt: skip
"""Rows of verbs of saying; where several fit, the one that asks for more is read (see the frames of ``Speech``)."""

MESSAGES = frozenset("statement message letter cable telegram note post tweet release readout communique communiqué remarks resolution speech address declaration report document".split())
"""What is written to be read: it speaks for who issued it, and a participle behind it says what stands in it."""

ISSUERS = frozenset("ministry department agency office embassy commission committee council bank centre center service secretariat bureau directorate organization organisation body institution authority company administration government foundation fund union court board army navy police diplomats source".split())
"""Nouns by which a body that was named before is spoken of."""

GUESTS = frozenset("guest guests visitor visitors delegates delegation delegations participants attendees counterpart delegate audience".split())
"""Who is welcomed in person."""

COUNTERPARTS = frozenset("counterpart guest host visitor interlocutor colleague opposite homologue".split())
"""Nouns for the other of two who talk: "his counterpart", "her host"."""

DEEDS: dict[str, frozenset[str]] = {
    "add": frozenset("job jobs post posts seat seats room rooms route routes flight flights stop stops".split()),
    "admire": frozenset("view views scenery skyline landscape panorama sunset".split()),
    "admit": frozenset("patient patients student students member members state states visitor visitors".split()),
    "affirm": frozenset("verdict ruling sentence conviction judgment judgement".split()),
    "blast": frozenset("tunnel rock rocks hole shaft".split()),
    "concede": frozenset("goal goals point points seat seats".split()),
    "confirm": frozenset("judge judges justice nominee nominees".split()),
    "contest": frozenset("election elections seat seats poll polls by-election primary title".split()),
    "deny": frozenset("visa visas entry access bail asylum".split()),
    "dismiss": frozenset("cabinet government minister ministers officer officers official officials staff employees coach".split()),
    "hail": frozenset("taxi taxis cab cabs".split()),
    "question": frozenset("suspect suspects witness witnesses man men woman women driver drivers".split()),
    "recall": frozenset("ambassador ambassadors envoy envoys troops car cars vehicle vehicles product products batch batches".split()),
    "repeat": frozenset("win wins victory year class grade".split()),
    "promise": frozenset("rain sunshine sun".split()),
    "salute": frozenset("flag flags colours colors guard".split()),
    "share": frozenset("border borders frontier coastline coast lunch dinner meal meals stage".split()),
}
"""Objects with which a verb of saying tells of a deed: who recalls cars or contests an election says nothing."""

BY_WIRE = frozenset("phone telephone sidelines margins eve occasion way".split())
"""What follows "on" behind a verb of speaking that is not spoken of: "spoke on the telephone"."""

STRAYING: dict[str, str] = {"hail": "from", "contend": "with", "note": "for"}
"""What stands right behind a verb of saying that has another sense there: "hails from Oslo", "contends with snow", "is noted for its birds"."""

ENACTED = frozenset("add admit assure characterize clarify condemn convey declare deny express lay liken refer repeat salute".split())
"""Verbs whose passive, with neither a that-clause nor somebody behind "by", tells what was done: "was declared a park", "was denied entry"."""

WISHING = frozenset("like likes liked want wants wanted wish wishes wished opportunity occasion pleased proud honored honoured glad happy far keen eager time chance forum moment platform".split())
"""Words before "to thank" that make the infinitive the act itself."""

BOUNDING = frozenset("open begin start commence conclude close end finish preface".split())
"""Verbs of beginning and ending: "opened the meeting by stressing X"."""

ENCOUNTERING = frozenset("speak meet call phone telephone visit travel talk write ring gather convene".split())
"""Verbs before an infinitive of purpose ("called X to congratulate him")."""

SILENT = frozenset("visit meeting talks conversation summit trip call event ceremony partnership agreement relationship relations cooperation attack decision move step measure measures initiative project exercise success presence role policy law reform plan programme program strategy effort efforts work result results outcome outcomes progress crisis war conflict incident".split())
"""What shows something without speaking: "the visit reaffirmed the ties"."""

UNNAMED = frozenset("officials official experts expert diplomats diplomat agencies sources analysts lawmakers lawmaker authorities lawyers lawyer doctors".split())
"""Plurals that, without an article, speak of nobody in particular."""

ANONYMOUS = frozenset("named identified anonymous anonymity".split())
"""What a source asks not to be, or to remain."""

INVERTING = frozenset("say note add state stress emphasize underline report explain observe remark announce recall conclude comment admit argue declare warn reveal disclose".split())
"""Verbs that may stand before their subject: "…, said the minister."."""

ADDRESSING = frozenset("tell inform assure remind warn advise notify brief ask reassure promise persuade show".split())
"""Verbs whose first object is who is spoken to: "told the guests that …"."""

_DIPLOMATIC_POSTS = frozenset("ambassador ambassadors envoy consul nuncio commissioner representative chargé diplomat".split())
"""Words of the posts whose holder "the diplomat" may be."""

_LEGISLATIVE = frozenset("parliament parliamentary assembly senate chamber congress legislature council speaker senator deputy lawmaker member house majlis mejlis duma rada sejm seimas saeima riksdag storting folketing knesset verkhovna milli jogorku khural".split())
_SUPREME = frozenset("president king queen emir amir sultan emperor prince premier prime chancellor pope ruler leader chairman chairperson taoiseach".split())
_ARMED = frozenset("general admiral marshal commander chief colonel defence defense army navy air staff forces".split())

DESCRIBED: dict[str, frozenset[str]] = {
    **dict.fromkeys("official dignitary politician statesman stateswoman guest visitor".split(), frozenset[str]()),
    **dict.fromkeys("legislator lawmaker parliamentarian mp congressman congresswoman senator deputy".split(), _LEGISLATIVE),
    **dict.fromkeys("envoy emissary".split(), _DIPLOMATIC_POSTS), "diplomat": _DIPLOMATIC_POSTS | {"foreign"},
    **dict.fromkeys("leader ruler monarch statesperson".split(), _SUPREME),
    **dict.fromkeys("general admiral commander soldier officer".split(), _ARMED),
}
"""Nouns by which a named person is spoken of, with the words one of which the person's post must hold; none where any post fits."""

HEADING_WORDS = frozenset("head chief leader chairman chairwoman chairperson chair president director speaker boss".split())
"""Words for whoever heads a body; one may stand for another."""

SAME_POSTS: tuple[frozenset[str], ...] = (
    frozenset(("prime minister", "premier", "head of government", "chancellor")),
    frozenset(("speaker", "president of the parliament", "chairman of the parliament")),
)
"""Titles that a report may use for one post in turn."""
