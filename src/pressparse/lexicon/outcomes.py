"""Verbs that report an outcome, and the documents and decorations that they are about; more rejects are in :mod:`pressparse.lexicon.unconcluded`."""

from pressparse.lexicon.rows import Concluding, NounFrame
from pressparse.model import OutcomeKind as Kind


def _rows(kind: Kind, frame: str, rows: dict[str, str], rejects: dict[str, str] | None = None) -> tuple[Concluding, ...]:
    """Rows of one kind and frame: verb and particle ("agree on") → an example, the subject of its outcome in brackets."""
    found = []
    for phrase, example in rows.items():
        lemma, _, particle = phrase.partition(" ")
        against = (rejects[phrase],) if rejects and phrase in rejects else ()
        found.append(Concluding(lemma=lemma, kind=kind, frame=frame, particle=particle, examples=(example,), rejects=against))
    return tuple(found)


CONCLUDING: tuple[Concluding, ...] = (
    *_rows(
        Kind.SIGNED,
        "document",
        {
            "sign": "The ministers signed an agreement on [fish quotas].",
            "ink": "The ministers inked a memorandum of understanding on [fish quotas].",
            "initial": "The ministers initialed a protocol on [fish quotas].",
            "conclude": "The ministers concluded an agreement on [fish quotas].",
            "exchange": "The ministers exchanged letters of interest on [fish quotas].",
            "co-sign": "The ministers co-signed a treaty on [fish quotas].",
            "ratify": "The presidents ratified a treaty on [fish quotas].",
            "seal": "The ministers sealed a deal on [fish quotas].",
            "enter into": "The ministries entered into an agreement on [fish quotas].",
            "countersign": "The ministers countersigned a treaty on [fish quotas].",
            "renew": "The ministers renewed an agreement on [fish quotas].",
            "put their signatures to": "The ministers put their signatures to a treaty on [fish quotas].",
            "append their signatures to": "The ministers appended their signatures to a treaty on [fish quotas].",
            "affix their signatures to": "The ministers affixed their signatures to a treaty on [fish quotas].",
            "formalize": "The ministers formalized an agreement on [fish quotas].",
        },
        {
            "sign": "Neither minister signed an agreement on fish quotas.",
            "exchange": "The ministers exchanged views on law reform.",
            "conclude": "The ministers hoped to conclude an agreement on fish quotas.",
            "ink": "The artist inked a portrait of the minister.",
            "initial": "The ministers discussed the initial agreement on fish quotas.",
            "co-sign": "The ministers hope to co-sign a treaty on fish quotas.",
            "ratify": "The parliament has yet to ratify the treaty on fish quotas.",
            "seal": "The police sealed the harbour.",
            "enter into": "The treaty on fish quotas entered into force.",
            "countersign": "The ministers refused to countersign the treaty on fish quotas.",
            "renew": "The ministers renewed their call for an agreement on fish quotas.",
            "formalize": "The ministers wish to formalize an agreement on fish quotas.",
            "put their signatures to": "The guests put their signatures to the card.",
            "append their signatures to": "The ministers refused to append their signatures to a treaty on fish quotas.",
            "affix their signatures to": "The ministers will affix their signatures to a treaty on fish quotas.",
        },
    ),
    *_rows(
        Kind.ISSUED,
        "document",
        {
            "issue": "The presidents issued a joint communiqué on [fish quotas].",
            "adopt": "The presidents adopted a joint declaration on [fish quotas].",
            "release": "The ministers released a joint statement on [fish quotas].",
            "publish": "The ministers published a joint statement on [fish quotas].",
            "endorse": "The ministers endorsed an action plan on [fish quotas].",
            "approve": "The ministers approved an action plan on [fish quotas].",
            "sign off": "The ministers signed off a joint action plan on [fish quotas].",
        },
        {
            "issue": "The ministry issued a statement on fish quotas.", "adopt": "The parliament adopted a law on fish quotas.", "approve": "The bank approved 3 million euros under the recovery plan.",
            "release": "The police released the divers.",
            "publish": "The daily published an interview on fish quotas.",
            "endorse": "The minister endorsed the candidate.",
            "sign off": "The ministers signed off on the bill for lunch.",
        },
    ),
    *_rows(
        Kind.AGREED,
        "infinitive",
        {
            "agree": "The ministers agreed to [open an embassy].",
            "decide": "The ministers decided to [open an embassy].",
            "consent": "The ministers consented to [open an embassy].",
            "opt": "The ministers opted to [open an embassy].",
            "concur": "The ministers concurred to [open an embassy].",
            "resolve": "The ministers resolved to [open an embassy].",
            "arrange": "The ministers arranged to [meet again in August].",
            "vote": "The Council voted to [approve the report].",
            "plan": "The ministers planned to [hold a call in August].",
        },
        {
            "agree": "The ministers agreed to stay in touch.", "plan": "The ministers had plans to support the poor.",
            "decide": "The ministers have yet to decide to open an embassy.",
            "consent": "The ministers did not consent to open an embassy.",
            "opt": "The minister opted to stay silent.",
            "concur": "The ministers concurred that fish matter.",
            "resolve": "The ministers resolved the dispute.",
            "arrange": "The florist arranged the flowers.",
            "vote": "The fishermen voted with their feet.",
        },
    ),
    *_rows(
        Kind.AGREED,
        "ruling",
        {"decide": "The ministers decided that [the teams will meet in August]."},
        {"decide": "The ministers decided that fish matter."},
    ),
    *_rows(
        Kind.AGREED,
        "approval",
        {
            "approve": "The Council approved the [budget for 2025].",
            "adopt": "The Council adopted the [budget for 2025].",
            "pass": "The Council passed the [budget for 2025].",
            "endorse": "The Council endorsed the [budget for 2025].",
        },
        {
            "approve": "The bank approved of the plan.", "adopt": "The parliament adopted a law on fish quotas.",
            "pass": "The Council passed over the matter in silence.",
            "endorse": "The singer endorsed a brand of shoes.",
        },
    ),
    *_rows(
        Kind.AGREED,
        "particle",
        {
            "agree on": "The ministers agreed on [a roadmap].",
            "agree to": "The ministers agreed to [the exchange of two delegations].",
            "agree upon": "The ministers agreed upon [a roadmap].",
            "decide on": "The ministers decided on [a roadmap].",
            "settle on": "The ministers settled on [a roadmap].",
        },
        {
            "agree on": "The ministers agreed on the need for peace.", "agree to": "The ministers agreed to the need for peace.",
            "agree upon": "The ministers agreed upon the need for peace.",
            "decide on": "The ministers will decide on a roadmap in May.",
            "settle on": "The dust settled on the harbour.",
        },
    ),
    *_rows(
        Kind.AGREED,
        "accord",
        {
            "reach": "The ministers reached an agreement to [open an embassy].",
            "achieve": "An understanding was achieved on [the opening of an embassy].",
            "strike": "The ministers struck a deal on [the opening of an embassy].",
            "take": "The ministers took the decision to [open an embassy].",
            "make": "A decision was made to [open an embassy].",
            "come to": "The ministers came to an agreement on [the opening of an embassy].",
            "result in": "The talks resulted in an agreement to [open an embassy].",
            "lead to": "The talks led to an understanding on [the opening of an embassy].",
            "end in": "The talks ended in an agreement on [the opening of an embassy].",
            "end with": "The talks ended with an agreement to [open an embassy].",
            "culminate in": "The talks culminated in a decision to [open an embassy].",
            "produce": "The talks produced an agreement on [the opening of an embassy].",
            "yield": "The talks yielded an agreement on [the opening of an embassy].",
            "arrive at": "The ministers arrived at an understanding on [the opening of an embassy].",
        },
        {
            "reach": "No agreement was reached on fish quotas.", "take": "The ministers took note of the agreement on fish quotas.", "make": "The ministers made no decision on fish quotas.", "lead to": "The storm led to a decline on the coast.", "end with": "The talks ended with a dinner on the coast.",
            "achieve": "No understanding was achieved on the opening of an embassy.",
            "strike": "The storm struck the harbour.",
            "come to": "The ministers came to the harbour.",
            "result in": "The storm resulted in losses on the coast.",
            "end in": "The talks ended in silence.",
            "culminate in": "The feast culminated in fireworks.",
            "produce": "The talks produced no agreement on the opening of an embassy.",
            "yield": "The talks yielded no agreement on the opening of an embassy.",
            "arrive at": "The ministers arrived at the harbour.",
        },
    ),
    *_rows(
        Kind.AGREED,
        "thing",
        {
            "establish": "The ministers established [a joint commission].",
            "set up": "The ministers set up [a joint commission].",
            "finalize": "The ministers finalized [a work plan for August].",
        },
        {
            "establish": "The two states established ties in 1992.",
            "set up": "The ministers hope to set up a joint commission.",
            "finalize": "The ministers hope to finalize a work plan.",
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "thing",
        {
            "announce": "The minister announced [a grant of 3 million euros].",
            "launch": "The ministers launched [a new ferry service].",
            "inaugurate": "The president inaugurated [a solar park].",
            "unveil": "The minister unveiled [a new programme].",
            "open": "The president opened [a new hospital].",
            "commission": "The president commissioned [a new ship].",
            "cut the ribbon on": "The president cut the ribbon on [a new hospital].",
            "break ground on": "The president broke ground on [a new hospital].",
            "break ground for": "The president broke ground for [a new hospital].",
            "lay the foundation stone of": "The president laid the foundation stone of [a hospital].",
            "lay the foundation stone for": "The president laid the foundation stone for [a new hospital].",
            "flag off": "The president flagged off [a new ferry].",
            "lay the cornerstone of": "The president laid the cornerstone of [a hospital].",
            "lay the cornerstone for": "The president laid the cornerstone for [a hospital].",
            "kick off": "The ministers kicked off [a new programme].",
            "roll out": "The ministers rolled out [a new programme].",
        },
        {
            "announce": "The minister will announce a grant.", "open": "The minister opened the session.",
            "launch": "The rebels launched an attack on the port.",
            "inaugurate": "The president was inaugurated in May.",
            "unveil": "The minister will unveil a new programme.",
            "commission": "The president is to commission a new ship in May.",
            "cut the ribbon on": "The president will cut the ribbon on a new hospital.",
            "break ground on": "The president may break ground on a new hospital.",
            "break ground for": "The president did not break ground for a new hospital.",
            "lay the foundation stone of": "The president could lay the foundation stone of a hospital.",
            "lay the foundation stone for": "The talks laid the foundation for peace.",
            "kick off": "The ministers kicked off the talks.",
            "roll out": "The guards rolled out the carpet.",
            "flag off": "The president will flag off a new ferry.",
            "lay the cornerstone of": "The president could lay the cornerstone of a hospital.",
            "lay the cornerstone for": "The president did not lay the cornerstone for a hospital.",
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "goods",
        {
            "hand over": "The minister handed over [two ambulances to the clinic].",
            "turn over": "The minister turned over [two ambulances to the clinic].",
            "distribute": "The minister distributed [rice and tents to 300 families].",
            "deliver": "The minister delivered [forty tents to the clinic].",
            "supply": "The minister supplied [forty tents to the clinic].",
        },
        {
            "hand over": "The minister handed over a letter to the ambassador.",
            "turn over": "The minister turned over the chair to the ambassador.",
            "distribute": "The minister distributed the prizes.",
            "deliver": "The minister delivered remarks to the guests.",
            "supply": "The minister supplied answers to the guests.",
        },
    ),
    *_rows(
        Kind.AGREED,
        "elevation",
        {
            "elevate": "The presidents elevated [ties to a strategic partnership].",
            "upgrade": "The presidents upgraded [relations to a strategic partnership].",
            "raise": "The presidents raised [their relations to the level of a strategic partnership].",
        },
        {"elevate": "The presidents elevated the ties between them.", "upgrade": "The presidents upgraded the port to a base.", "raise": "The presidents raised a toast to good relations."},
    ),
    *_rows(
        Kind.ANNOUNCED,
        "intention",
        {"announce": "The minister announced that Norway would provide [3 million euros for the clinic]."},
        {"announce": "The minister announced that the talks were useful."},
    ),
    *_rows(
        Kind.ANNOUNCED,
        "gift",
        {
            "provide": "Norway will provide [3 million euros for the clinic].",
            "contribute": "Norway is contributing [3 million euros to the clinic].",
            "allocate": "Norway will allocate [3 million euros for the clinic].",
            "give": "Norway will give [3 million euros to the clinic].",
            "donate": "Norway will donate [3 million euros to the clinic].",
            "grant": "Norway will grant [3 million euros to the clinic].",
            "disburse": "Norway will disburse [3 million euros for the clinic].",
            "invest": "We will invest [3 million euros in the clinic].",
            "earmark": "[3 million euros] will be earmarked for the clinic.",
            "deliver": "Norway will deliver [forty million doses to Peru].",
        },
        {
            "provide": "Norway provided 3 million euros in 2001.", "give": "The minister will give a speech.", "deliver": "The minister will deliver the keynote.",
            "contribute": "Norway contributed to the success of the talks.",
            "allocate": "Norway allocated 3 million euros in 2001.",
            "donate": "The nurse donated blood.",
            "grant": "The minister will grant an interview.",
            "disburse": "The bank disbursed the loan in 2001.",
            "invest": "The minister will invest time in the talks.",
            "earmark": "The ship was earmarked for scrap.",
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "deed",
        {lemma: f"The minister told her guest that Norway will {lemma} a [new ferry port in May]." for lemma in "open establish build construct launch inaugurate ratify create introduce deploy dispatch abolish waive reopen resume finance".split()},
        {
            "open": "The minister hoped that Norway would open a new ferry port.", "launch": "The minister said that trade will launch talks.",
            **{lemma: f"The minister hoped that Norway would {lemma} a new ferry port." for lemma in "establish build construct inaugurate ratify create introduce deploy dispatch abolish waive reopen resume finance".split()},
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "deed",
        {"set up": "The minister told her guest that Norway will set up a [new ferry port in May]."},
        {"set up": "The minister hoped that Norway would set up a new ferry port."},
    ),
    *_rows(
        Kind.PLEDGED,
        "ruling",
        {"pledge": "The minister pledged that [Norway would send two ships].", "promise": "The minister promised that [Norway would send two ships].", "guarantee": "The minister guaranteed that [the fund would bear half the costs].", "assure": "The minister assured the guests that [the study would be done by May].", "vow": "The minister vowed that [Norway would send two ships]."},
        {
            "guarantee": "The minister guaranteed that all would be well.", "assure": "The minister assured them that all would be well.", "pledge": "The minister pledged that Norway would help.", "promise": "The minister promised that all would be well.",
            "vow": "The minister vowed that all would be well.",
        },
    ),
    *_rows(
        Kind.PLEDGED,
        "infinitive",
        {
            "pledge": "The minister pledged to [send forty doctors].",
            "promise": "The minister promised to [send forty doctors].",
            "commit": "The minister committed to [send forty doctors].",
            "vow": "The minister vowed to [send forty doctors].",
            "undertake": "The minister undertook to [send forty doctors].",
            "offer": "The minister offered to [host the next meeting].",
            "volunteer": "The minister volunteered to [host the next meeting].",
        },
        {
            "pledge": "The minister pledged to work for peace.", "commit": "They committed to deepen ties.",
            "promise": "The minister promised to work for peace.",
            "vow": "The minister vowed to work for peace.",
            "undertake": "The minister undertook a journey to Peru.",
            "offer": "The minister offered to help.",
            "volunteer": "The minister volunteered at the clinic.",
        },
    ),
    *_rows(
        Kind.PLEDGED,
        "thing",
        {
            "pledge": "Norway pledged [3 million euros for the clinic].",
            "promise": "Norway promised [3 million euros for the clinic].",
            "donate": "Norway donated [a thousand tents].",
            "commit": "Norway committed [3 million euros to the clinic].",
            "offer": "Norway offered [40 scholarships to nurses].",
        },
        {
            "pledge": "Norway pledged its full support for peace.", "commit": "The gang committed the robbery.", "offer": "The minister offered a toast.",
            "promise": "The year promised rain.",
            "donate": "The nurse did not donate a thousand tents.",
        },
    ),
    *_rows(
        Kind.PLEDGED,
        "particle",
        {"commit to": "The president committed to [taking new steps against fraud]."},
        {"commit to": "Norway remains committed to the people of Peru."},
    ),
    *_rows(
        Kind.INVITED,
        "person",
        {"invite": "The president invited the minister to [visit Oslo]."},
        {"invite": "Companies are invited to apply."},
    ),
    *_rows(
        Kind.INVITED,
        "invitation",
        {
            "accept": "The minister accepted the invitation to [visit Oslo].",
            "extend": "The minister extended an invitation to [visit Oslo].",
            "convey": "The minister conveyed an invitation to [visit Oslo].",
            "hand over": "The minister handed over an invitation to [visit Oslo].",
            "present": "The minister presented an invitation to [visit Oslo].",
            "deliver": "The minister delivered an invitation to [visit Oslo].",
            "issue": "The minister issued an invitation to [visit Oslo].",
            "hand": "The minister handed the president an invitation to [visit Oslo].",
            "renew": "The minister renewed the invitation to [visit Oslo].",
            "receive": "The minister received an invitation to [visit Oslo].",
        },
        {
            "accept": "The minister accepted the credentials of the ambassador.",
            "extend": "The minister extended his condolences.",
            "convey": "The minister conveyed greetings to the king.",
            "hand over": "The minister handed over the keys to the hospital.",
            "present": "The minister presented a plan to visit Oslo.",
            "deliver": "The minister delivered a speech.",
            "issue": "The minister issued a warning.",
            "hand": "The minister handed the president a letter.",
            "renew": "The minister renewed the call for peace.",
            "receive": "The minister received a letter.",
        },
    ),
    *_rows(
        Kind.AWARDED,
        "decoration",
        {
            "award": "The king awarded the nurse the [Order of the Star].",
            "decorate": "The king decorated the nurse with the [Order of the Star].",
            "confer": "The king conferred the [Order of the Star] on the nurse.",
            "bestow": "The king bestowed the [Order of the Star] upon the nurse.",
            "present": "The king presented her with the [Medal of Merit].",
            "honor": "The king honored the nurse with the [Medal of Merit].",
            "receive": "The nurse received the [Medal of Merit].",
            "grant": "The king granted the nurse the [Medal of Merit].",
            "invest": "The king invested the nurse with the [Order of the Star].",
        },
        {
            "award": "The contract was awarded in order to save time.", "receive": "The king received the nurse.",
            "decorate": "The king decorated the hall with flags.",
            "confer": "The king conferred with the holder of the Order of the Star.",
            "bestow": "The king bestowed praise upon the nurse.",
            "present": "The king presented her with a plan.",
            "honor": "The king honored his promise.",
            "grant": "The king granted the nurse an audience.",
            "invest": "The king invested in the mine.",
        },
    ),
)  # fmt: skip

TELLERS = frozenset("tell inform disclose reveal announce share hint state say add note notify brief declare".split())
"""Verbs with which a definite step to come is made known."""

DECIDING = frozenset("meeting summit session conference assembly forum council committee workshop congress convention plenary".split())
"""Gatherings that approve and adopt."""

PAPERS = frozenset("memorandum memoranda memorandums protocol protocols letter letters declaration declarations statement statements programme program programmes programs note notes charter plan plans treaty agreement agreements pact accord record".split())
"""Papers that "of" and a purpose make a kind of document: "letter of intent"."""

PURPOSES = frozenset("understanding cooperation collaboration intent intentions intention agreement interest partnership friendship association commitment principles exchange action acceptance accession ratification".split())
"""Purposes behind "of" that belong to the name of the document, not to what it is about."""

CURRENCIES = frozenset("$ € £ ¥ us$ usd eur".split())
"""Signs of a currency before a sum."""

INSTRUMENTS: tuple[str, ...] = (
    "agreement", "memorandum", "mou", "moc", "moa", "memo", "protocol",
    "treaty", "pact", "accord", "convention", "charter", "declaration", "joint declaration", "statement", "joint statement", "communiqué", "communique", "joint communiqué", "joint communique", "press release", "joint press release", "joint press statement", "press communiqué", "press communique", "fact sheet", "factsheet", "readout",
    "action plan", "plan of action", "joint action plan", "roadmap", "road map", "exchange of letters", "exchange of notes", "diplomatic notes", "notes verbales", "contract", "deal", "framework agreement", "framework", "partnership agreement", "free trade agreement", "loan agreement", "financing agreement", "grant agreement",
    "cooperation agreement", "cooperation programme", "cooperation program", "cooperation plan", "work plan", "working programme", "executive programme", "executive program", "programme", "program", "plan", "minutes", "agreed minutes", "joint minutes", "record of discussions", "resolution", "decree", "executive order", "law", "bill", "document", "documents", "instrument", "instruments",
    "arrangement", "implementing arrangement", "technical arrangement", "compact", "concession", "lease", "guarantee", "terms of reference", "joint statement of intent", "joint vision", "joint vision statement", "outcome document", "chair's statement", "conclusions", "joint report", "report", "package of documents", "extradition treaty", "investment agreement", "status of forces agreement", "air services agreement", "visa waiver agreement", "commercial contract", "certificate", "joint venture agreement", "term sheet", "heads of agreement", "heads of terms", "strategic partnership declaration", "treaty of friendship", "pledge",
)  # fmt: skip
"""Kinds of document in the usage of foreign ministries; plurals are made by rule."""

SIGNED_FRAME = NounFrame(
    examples=(
        "The ministers signed the {noun} on [fish quotas].", "The {noun} on [fish quotas] was signed in Oslo.", "The talks ended with the signing of the {noun} on [fish quotas].",
    ),
    rejects=(
        "The ministers discussed the {noun} on fish quotas.", "The ministers praised the {noun} on fish quotas.", "The {noun} on fish quotas is in force.", "Under the {noun} on fish quotas, seals are safe.",
        "The ministers referred to the {noun} on fish quotas signed in 2012.", "Neither minister signed the {noun} on fish quotas.", "The ministers hope to sign the {noun} on fish quotas.",
        "The ministers will sign the {noun} on fish quotas.", "The ministers refused to sign the {noun} on fish quotas.", "The ministers discussed the signing of the {noun} on fish quotas.",
        "The {noun} on fish quotas was never signed.", "The ministers called for the {noun} on fish quotas to be signed.",
    ),
)  # fmt: skip
"""Every instrument where it is signed, its subject in brackets, and where it is only spoken of."""

ISSUED_FRAME = NounFrame(
    examples=("The ministers issued the {noun} on [fish quotas].", "The {noun} on [fish quotas] was adopted in Oslo."),
    rejects=("The ministers did not adopt the {noun} on fish quotas.", "The ministers are drafting the {noun} on fish quotas.", "The ministers recalled the {noun} on fish quotas adopted in 2012."),
)  # fmt: skip
"""The same for the papers that sides issue together (see ``JOINT``)."""

INSTRUMENT_REJECTS: dict[str, tuple[str, ...]] = {
    "statement": ("The minister concluded her statement by thanking the divers.", "The ministry issued a statement on fish quotas.", "The ministers exchanged statements of sympathy."),
    "report": ("The minister concluded the report with a joke.", "The bank issued a report on fish quotas."),
    "programme": ("The ministers concluded the programme of the visit in Oslo.", "The divers signed up for the programme."),
    "plan": ("The ministers signed on to the plan.", "The ministers exchanged plans for the summer."),
    "deal": ("The ministers exchanged a great deal of banter.", "The ministers concluded that the deal on fish quotas is fair."),
    "minutes": ("The ministers entered into the minutes that fish is dear.", "The ministers signed autographs for twenty minutes."),
    "pledge": ("The ministers exchanged pledges of friendship.",),
    "framework": ("The ministers sealed the framework with wax.", "The ministers concluded their talks in a framework of trust."),
    "document": ("The ministers sealed the document in a vault.",),
    "law": ("The ministers exchanged views on law reform.", "The parliament adopted a law on fish quotas."),
    "bill": ("The ministers concluded that the bill is too high.",),
    "conclusions": ("The ministers drew conclusions on fish quotas.",),
    "compact": ("The minister concluded the compact tour.",),
    "certificate": ("The ministry issued a certificate to the divers.",),
    "decree": ("The president issued a decree on fish quotas.",),
    "resolution": ("The ministers showed resolution on fish quotas.",),
    "convention": ("The ministers concluded that the convention on fish quotas works.",),
    "concession": ("The bank won a concession.",),
}  # fmt: skip
"""Instrument → sentences in which the word stands and nothing is signed or issued."""

NO_PAPERS: dict[str, frozenset[str]] = {
    "conclude": frozenset("statement report programme program plan minutes".split()),
    "exchange": frozenset("deal pledge pledges statement statements report reports plan plans".split()),
    "enter into": frozenset("minutes law".split()),
    "seal": frozenset("document documents framework report statement".split()),
}
"""Verb → the documents that it does not conclude: one ends one's statement, exchanges plans, enters a word into the minutes."""

DECORATIONS: tuple[str, ...] = (
    "order", "medal", "award", "prize", "decoration", "title", "honorary doctorate", "honorary citizenship", "honorary degree", "cross", "grand cross", "collar", "badge", "certificate of honor", "certificate of appreciation", "certificate of merit", "diploma", "doctorate", "insignia", "ribbon", "star", "sash", "legion of honour", "legion of merit", "medal of honor", "freedom of the city", "key to the city", "citation", "knighthood", "grand cordon",
)  # fmt: skip

DECORATED_FRAME = NounFrame(
    examples=("The king awarded the nurse the [{noun}].", "The king presented the [{noun}] to the nurse.", "The king conferred the [{noun}] on the nurse.", "The nurse was awarded the [{noun}]."),
    rejects=(
        "The king refused the {noun}.", "The king will award the {noun} to the nurse.", "The king did not award the {noun} to the nurse.", "The king hopes to award the nurse the {noun}.", "The king wore the {noun}.",
        "The king congratulated the nurse on the {noun}.", "The king presented the rules of the {noun}.", "The nurse, who was awarded the {noun} in 2012, spoke of seals.",
    ),
)  # fmt: skip
"""Every decoration, as a name with its capitals, where somebody gets it, and where it is only spoken of."""

DECORATION_REJECTS: dict[str, tuple[str, ...]] = {
    "order": ("The king gave the nurse the order to leave.", "The bank awarded the order for ten ships to a yard."),
    "title": ("The king conferred with the holder of the title.", "The king received the title of the book."),
    "award": ("The king received the award committee.",),
    "star": ("The king received the star of the film.",),
    "cross": ("The king received a delegation of the Red Cross.",),
    "citation": ("The king presented a citation from a poem.",),
    "ribbon": ("The king cut the ribbon.",),
    "badge": ("The guard presented his badge at the gate.",),
    "key to the city": ("The king gave the nurse a key.",),
}  # fmt: skip
"""Decoration → sentences in which the word stands and nobody gets one."""

ABOUT = frozenset("on for concerning regarding about relating to".split())
"""What stands between a document and what it is about."""

COUNTING = frozenset("series number package set range several two three four five six seven eight nine ten following many various couple total dozen new include included includes signed".split())
"""Words that count documents and are no part of their name."""

AFTERWARDS = frozenset((("the", "sidelines"), ("the", "margins"), ("the", "occasion"), ("behalf", "of"), ("on", "behalf"), ("at", "a"), ("in", "presence")))
"""Words that say when a document was signed, not what it is about."""

SEEN = frozenset("witnessed witness witnessing ended concluded culminated resulted oversaw attended presided saw followed crowned included marked featured culminating resulting ends concludes".split())
"""Verbs whose object may be a signing that took place."""

JOINT = frozenset("joint communiqué communique communiqués communiques declaration declarations outcome conclusions roadmap action trilateral".split())
"""Words of papers that sides issue together."""

VAGUE_AIMS = frozenset(
    ("continue", "stay in", "stay", "remain", "keep", "maintain", "enhance cooperation", "improve ties", "strengthen ties", "deepen ties", "maintain contact", "keep in", "be in", "disagree")
)
"""Aims that say nothing definite."""

VAGUE_PROMISES = frozenset("play continue achieve further elevate address tackle facilitate encourage favour favor safeguard preserve maintain sustain keep remain broaden intensify redouble champion honour honor abide comply adhere cherish secure nurture consolidate reinforce deter counter confront overcome end support work strengthen deepen enhance improve cooperate engage stand help promote uphold protect ensure do pursue advance defend fight combat respect consider boost explore seek strive endeavor endeavour try foster collaborate contribute".split())
"""Aims that make a promise a statement."""

STRENGTHENING = frozenset("enhance improve strengthen deepen boost expand develop".split())
"""Verbs that need more than a word or two behind them to be a definite thing."""

NO_PROMISE = frozenset("need importance necessity urgency that fact view views principle willingness readiness commitment support full".split())
"""Nouns behind "agreed on the …" and "pledged his …" that make it a view."""

CONTACTS = frozenset("contact contacts communication communications exchanges dialogue touch cooperation".split())
"""What sides agree on that is nothing definite: "agreed on further contacts"."""

SET_ASIDE = frozenset("set allocate earmark approve release secure reserve commit disburse budget".split())
"""Verbs of sums that are there already: "announced that 3 million euros had been set aside"."""

RESOLVING = frozenset("approving authorizing authorising adopting endorsing delegating mandating appointing granting ratifying establishing amending accrediting allocating forming instructing extending".split())
"""What opens each of a list of decisions: "Approving an agreement on X"."""

RESOLUTIONS = frozenset("decisions decided decides resolutions resolved following decision".split())
"""Words of the sentence that announces such a list."""

DECISIONS = frozenset(("decision", "decisions"))
"""What sides take and make."""

DRAFTS = frozenset("plan plans roadmap programme program strategy agenda budget framework guidelines report rules calendar schedule recommendations charter workplan".split())
"""What several people endorse or adopt as their work."""

ACCORDS = DECISIONS | frozenset("agreement agreements understanding consensus deal accord arrangement compromise".split())
"""What sides reach."""

LAWS = frozenset("law laws bill bills act legislation amendments amendment motion work efforts way idea conduct".split())
"""What a body approves without an encounter having decided anything."""

KEEPSAKES = frozenset("letter letters message messages copy copies credentials invitation invitations certificate certificates diploma diplomas award awards medal medals order decoration prize prizes token souvenir souvenirs memento mementos gift gifts present presents plaque plaques portrait portraits book books symbol trophy trophies flag flags speech speeches remarks address lecture lectures statement statements note notes document documents report reports petition baton power powers chairmanship presidency chair leaflets body bodies remains suspects prisoners condolences greetings answers answer presentation presentations verdict list lists toast keynote".split())
"""What is handed over without being a gift that helps anybody."""

BONDS = frozenset("relations relationship ties partnership cooperation".split())
"""What is elevated to a higher level."""

GIVING = frozenset("provide allocate give contribute donate grant extend disburse offer supply earmark".split())
"""Verbs whose object is what was announced: "would provide 3 million euros"."""

MEETING_VERBS = frozenset("hold meet convene visit organize organise travel sign reconvene host".split())
"""What sides that "planned to" do it have agreed upon."""

OPENED_TALKS = frozenset("seminar workshop symposium session meeting conference talks summit forum discussion discussions remarks negotiations ceremony door doors fire exhibition debate concert festival event events gathering congress convention tournament championship games fair expo roundtable round-table dialogue consultations webinar retreat plenary hearing proceedings floor bidding trading "
    "strikes strike airstrikes attack attacks offensive assault raid raids missile missiles rockets drones invasion war crackdown".split())
"""What is opened without being an outcome."""
