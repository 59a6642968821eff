"""Verbs that report an outcome, and the documents and decorations that they are about."""

from pressparse.lexicon.rows import Concluding, NounFrame
from pressparse.model import OutcomeKind as Kind


def _rows(kind: Kind, frame: str, rows: dict[str, tuple[str, ...]]) -> tuple[Concluding, ...]:
    """Rows of one kind and frame: verb and particle ("agree on") → an example, the subject of its outcome in brackets, then the rejects.

    A verb of several rows has what it is besides (a noun, an adjective, a deed out of which nothing comes) with the first of them.
    """
    found = []
    for phrase, (example, *rejects) in rows.items():
        lemma, _, particle = phrase.partition(" ")
        found.append(Concluding(lemma=lemma, kind=kind, frame=frame, particle=particle, examples=(example,), rejects=tuple(rejects)))
    return tuple(found)


CONCLUDING: tuple[Concluding, ...] = (
    *_rows(
        Kind.SIGNED,
        "document",
        {
            "sign": (
                "The ministers signed an agreement on [fish quotas].", "Neither minister signed an agreement on fish quotas.",
                "The signs along the road were in three languages.", "Ada Lund signed copies of her novel.", "The treaty, signed in 2009, lapsed in May.",
                "The signed copy is kept in Oslo.", "The player signed for the club.",
            ),
            "ink": (
                "The ministers inked a memorandum of understanding on [fish quotas].", "The artist inked a portrait of the minister.",
                "The ink of the treaty had faded.", "The poet inked her name on the wall.",
            ),
            "initial": (
                "The ministers initialed a protocol on [fish quotas].", "The ministers discussed the initial agreement on fish quotas.",
                "The initial draft was short.", "The initial talks on a treaty went well.",
            ),
            "conclude": (
                "The ministers concluded an agreement on [fish quotas].", "The ministers hoped to conclude an agreement on fish quotas.",
                "The ministers concluded the talks at noon.", "The ministers concluded that the treaty on fish quotas is fair.",
                "The session concluded with a reading of the treaty.",
            ),
            "exchange": (
                "The ministers exchanged letters of interest on [fish quotas].", "The ministers exchanged views on law reform.", "The ministers exchanged gifts.",
                "The ministers exchanged views on the agreement on fish quotas.", "The bank exchanged euros for kroner.",
            ),
            "co-sign": (
                "The ministers co-signed a treaty on [fish quotas].", "The ministers hope to co-sign a treaty on fish quotas.", "The loan was co-signed by an aunt.",
                "The co-signed loan fell due in May.",
            ),
            "ratify": (
                "The presidents ratified a treaty on [fish quotas].", "The parliament has yet to ratify the treaty on fish quotas.",
                "The treaty has yet to be ratified by Peru.", "The envoy urged Peru to ratify the treaty on fish quotas.",
                "The minister hoped that Norway will ratify the treaty.",
            ),
            "seal": (
                "The ministers sealed a deal on [fish quotas].", "The police sealed the harbour.", "The police sealed the office.",
                "The ministers saw the seals of the treaty.", "The ship was sealed for the night.",
            ),
            "enter into": (
                "The ministries entered into an agreement on [fish quotas].", "The treaty on fish quotas entered into force.", "The treaty entered into force in May.",
                "The agreement on fish quotas will enter into force in May.", "The ministers entered into a long talk.",
            ),
            "countersign": (
                "The ministers countersigned a treaty on [fish quotas].", "The ministers refused to countersign the treaty on fish quotas.",
                "The passes were countersigned at the gate.",
            ),
            "renew": (
                "The ministers renewed an agreement on [fish quotas].", "The ministers renewed their call for an agreement on fish quotas.",
                "The ministers renewed their call for a treaty on fish quotas.", "The guests renewed their passes.", "The renewed agreement runs until 2030.",
            ),
            "put their|his|her signatures|signature|names|name to|on|under": (
                "The ministers put their signatures to a treaty on [fish quotas].", "The guests put their signatures to the card.",
                "The ministers have yet to put their signatures to an agreement on fish quotas.",
            ),
            "append their|his|her signatures|signature to|on": (
                "The ministers appended their signatures to a treaty on [fish quotas].",
                "The ministers refused to append their signatures to a treaty on fish quotas.", "Nine people were asked to append their signatures to a petition.",
            ),
            "affix their|his|her signatures|signature to|on": (
                "The ministers affixed their signatures to a treaty on [fish quotas].", "The ministers will affix their signatures to a treaty on fish quotas.",
                "The ministers hope to affix their signatures to an agreement on fish quotas.",
            ),
            "add their|his|her signatures|signature to|on": (
                "The ministers added their signatures to a treaty on [fish quotas].", "The guests added their signatures to the card.",
                "The ministers hope to add their signatures to a treaty on fish quotas.",
            ),
            "put pen to paper on": (
                "The ministers put pen to paper on an agreement on [fish quotas].", "The poet put pen to paper on Sunday.",
                "The ministers have yet to put pen to paper on a treaty.",
            ),
            "formalize": (
                "The ministers formalized an agreement on [fish quotas].", "The ministers wish to formalize an agreement on fish quotas.",
                "The ministers spoke of the need to formalize the agreement on fish quotas.", "The couple formalized their union in May.",
            ),
        },
    ),
    *_rows(
        Kind.ISSUED,
        "document",
        {
            "issue": (
                "The presidents issued a joint communiqué on [fish quotas].", "The ministry issued a statement on fish quotas.",
                "The issue of fish quotas was left out.", "The town issued 40 permits.", "The town issued permits.",
            ),
            "adopt": (
                "The presidents adopted a joint declaration on [fish quotas].", "The parliament adopted a law on fish quotas.", "The couple adopted a child.",
                "The adopted text has nine pages.", "The ministers adopted a sober tone.", "The Council urged the house to adopt the budget for 2025.",
            ),
            "release": (
                "The ministers released a joint statement on [fish quotas].", "The police released the divers.", "The police released two men.",
                "The ship released its anchor.", "The release of a joint statement was put off.",
            ),
            "make public": ("The presidents made public a joint communiqué on [fish quotas].", "The ministry made public a statement on fish quotas."),
            "publish": (
                "The ministers published a joint statement on [fish quotas].", "The daily published an interview on fish quotas.", "The poet published nine novels.",
                "The published report has nine pages.", "The ministry published figures on trade.",
            ),
            "endorse": (
                "The ministers endorsed an action plan on [fish quotas].", "The minister endorsed the candidate.", "The ministers endorsed the view that fish matter.",
                "The party endorsed Ada Lund.", "The president endorsed the idea of a road.", "The Council endorsed the view that fish matter.",
            ),
            "approve": (
                "The ministers approved an action plan on [fish quotas].", "The bank approved 3 million euros under the recovery plan.",
                "The ministers approved of the tone of the talks.", "The approved plan has nine pages.", "The clinic approved the drug for children.",
                "The bank approved of the plan.", "The Council has yet to approve the budget for 2025.",
            ),
            "sign off": (
                "The ministers signed off a joint action plan on [fish quotas].", "The ministers signed off on the bill for lunch.",
                "The host signed off with a song.", "The judge signed off on the parole.",
            ),
        },
    ),
    *_rows(
        Kind.AGREED,
        "infinitive",
        {
            "agree": ("The ministers agreed to [open an embassy].", "The ministers agreed to stay in touch.", "The agreed price was nine euros."),
            "decide": (
                "The ministers decided to [open an embassy].", "The ministers have yet to decide to open an embassy.", "The decided aim of the talks was peace.",
                "The ministers are to decide whether to open an embassy.", "The judges decided that the tax was unfair.",
            ),
            "consent": (
                "The ministers consented to [open an embassy].", "The ministers did not consent to open an embassy.", "The guests consented to the search.",
                "The patient gave her consent to the test.",
            ),
            "opt": (
                "The ministers opted to [open an embassy].", "The minister opted to stay silent.", "The guests opted for fish.",
                "The ministers may opt to open an embassy.",
            ),
            "concur": ("The ministers concurred to [open an embassy].", "The ministers concurred that fish matter."),
            "resolve": (
                "The ministers resolved to [open an embassy].", "The ministers resolved the dispute.", "The ministers resolved the dispute over fish.",
                "The resolve to help was strong.",
            ),
            "arrange": (
                "The ministers arranged to [meet again in August].", "The florist arranged the flowers.", "The flowers were arranged in rows.",
                "The ministers have yet to arrange to meet again.",
            ),
            "vote": (
                "The Council voted to [approve the report].", "The fishermen voted with their feet.", "The town votes on Sunday.",
                "The Council did not vote to approve the report.", "Four million people voted in May.",
            ),
            "plan": ("The ministers planned to [hold a call in August].", "The ministers had plans to support the poor.", "The planned road runs along the coast."),
        },
    ),
    *_rows(
        Kind.AGREED,
        "ruling",
        {
            "decide": ("The ministers decided that [the teams will meet in August].", "The ministers decided that fish matter."),
        },
    ),
    *_rows(
        Kind.AGREED,
        "approval",
        {
            "approve": ("The Council approved the [budget for 2025].", "The bank approved of the plan."),
            "adopt": ("The Council adopted the [budget for 2025].", "The parliament adopted a law on fish quotas."),
            "pass": (
                "The Council passed the [budget for 2025].", "The Council passed over the matter in silence.", "The ministers passed the old mill.",
                "The storm passed the coast at noon.", "The Council failed to pass the budget for 2025.",
            ),
            "endorse": ("The Council endorsed the [budget for 2025].", "The singer endorsed a brand of shoes."),
        },
    ),
    *_rows(
        Kind.AGREED,
        "particle",
        {
            "agree on": ("The ministers agreed on [a roadmap].", "The ministers agreed on the need for peace."),
            "agree to": (
                "The ministers agreed to [the exchange of two delegations].", "The ministers agreed to the need for peace.", "The ministers agreed to disagree.",
            ),
            "agree upon": ("The ministers agreed upon [a roadmap].", "The ministers agreed upon the need for peace.", "The price that was agreed upon in 2009 was low."),
            "decide on|upon": (
                "The ministers decided on [a roadmap].", "The ministers will decide on a roadmap in May.", "The ministers have yet to decide on a roadmap.",
                "The voters decide on Sunday.",
            ),
            "come to terms on|over": ("The ministers came to terms on [a roadmap].", "The ministers came to terms with the past."),
            "settle on|upon": (
                "The ministers settled on [a roadmap].", "The dust settled on the harbour.", "The birds settled on the roof.", "The settlers settled on the coast.",
            ),
        },
    ),
    *_rows(
        Kind.AGREED,
        "accord",
        {
            "reach": (
                "The ministers reached an agreement to [open an embassy].", "No agreement was reached on fish quotas.", "The ministers reached Oslo at noon.",
                "Trade reached 3 million euros.", "The ministers hope to reach an agreement on fish quotas.",
            ),
            "achieve": (
                "An understanding was achieved on [the opening of an embassy].", "No understanding was achieved on the opening of an embassy.",
                "The ministers achieved good results.", "No understanding was achieved on fish quotas.",
            ),
            "clinch": ("The ministers clinched a deal on [the opening of an embassy].", "The ministers failed to clinch a deal on fish quotas.", "The team clinched the title."),
            "hammer out": (
                "The ministers hammered out a deal on [the opening of an embassy].", "The ministers failed to hammer out a deal on fish quotas.", "The smith hammered out a blade.",
            ),
            "strike": (
                "The ministers struck a deal on [the opening of an embassy].", "The storm struck the harbour.", "The storm struck the coast at noon.",
                "Workers struck for a week.", "The ministers failed to strike a deal on fish quotas.",
            ),
            "be": ("There was agreement to [open an embassy].", "There was agreement on the need to protect fish.", "The agreement was to open an embassy."),
            "take": (
                "The ministers took the decision to [open an embassy].", "The ministers took note of the agreement on fish quotas.",
                "The ministers took a tour of the port.",
            ),
            "make": ("A decision was made to [open an embassy].", "The ministers made no decision on fish quotas.", "The ministers made a stop in Oslo."),
            "come to": (
                "The ministers came to an agreement on [the opening of an embassy].", "The ministers came to the harbour.", "The ministers came to Oslo.",
                "The costs came to 3 million euros.", "The ministers did not come to an agreement on fish quotas.",
            ),
            "result in": (
                "The talks resulted in an agreement to [open an embassy].", "The storm resulted in losses on the coast.", "The storm resulted in a flood.",
                "The talks may result in an agreement on fish quotas.",
            ),
            "lead to": ("The talks led to an understanding on [the opening of an embassy].", "The storm led to a decline on the coast."),
            "end in": (
                "The talks ended in an agreement on [the opening of an embassy].", "The talks ended in silence.", "The match ended in a draw.",
                "The talks ended in tears.",
            ),
            "end with": ("The talks ended with an agreement to [open an embassy].", "The talks ended with a dinner on the coast."),
            "culminate in": ("The talks culminated in a decision to [open an embassy].", "The feast culminated in fireworks.", "The day culminated in a concert."),
            "produce": (
                "The talks produced an agreement on [the opening of an embassy].", "The talks produced no agreement on the opening of an embassy.",
                "The farm produced nine tons of rice.", "The talks produced no agreement on fish quotas.",
            ),
            "yield": (
                "The talks yielded an agreement on [the opening of an embassy].", "The talks yielded no agreement on the opening of an embassy.",
                "The talks yielded little.", "Drivers yield to trams.",
            ),
            "arrive at": (
                "The ministers arrived at an understanding on [the opening of an embassy].", "The ministers arrived at the harbour.",
                "The ministers arrived at the port.", "The ministers have yet to arrive at an agreement on fish quotas.",
            ),
        },
    ),
    *_rows(
        Kind.AGREED,
        "thing",
        {
            "establish": (
                "The ministers established [a joint commission].", "The two states established ties in 1992.", "The ministers established that the report was false.",
                "The firm, established in 1890, makes boats.", "The police established the cause of the fire.",
            ),
            "set up": (
                "The ministers set up [a joint commission].", "The ministers hope to set up a joint commission.", "The crew set up camp.",
                "The office was set up in 2009.", "The boys were set up by a rival.", "The minister asked whether Norway will set up a port.",
            ),
            "finalize": (
                "The ministers finalized [a work plan for August].", "The ministers hope to finalize a work plan.", "The ministers have yet to finalize a work plan.",
                "The finalized list has nine names.",
            ),
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "thing",
        {
            "announce": (
                "The minister announced [a grant of 3 million euros].", "The minister will announce a grant.", "The ministers announced their views.",
                "The announced visit was put off.", "The bells announced the hour.", "The minister announced that the talks were useful.",
            ),
            "launch": (
                "The ministers launched [a new ferry service].", "The rebels launched an attack on the port.", "The navy launched a missile.",
                "The launch of the ferry was put off.", "The ministers launched into a song.", "The minister said that trade will launch talks.",
            ),
            "inaugurate": (
                "The president inaugurated [a solar park].", "The president was inaugurated in May.", "The hall, inaugurated in 1890, was closed.",
                "The minister would not say when Norway will inaugurate a new ferry port.",
            ),
            "unveil": ("The minister unveiled [a new programme].", "The minister will unveil a new programme.", "The unveiled bust was of a poet."),
            "open": (
                "The president opened [a new hospital].", "The minister opened the session.", "The open sea lay ahead.", "The shop opens at nine.",
                "The minister opened the door.", "The minister said that the shop will open at noon.",
            ),
            "commission": (
                "The president commissioned [a new ship].", "The president is to commission a new ship in May.", "The commission met in May.",
                "The commission of the agent was small.",
            ),
            "cut the ribbon on|at|for|of": (
                "The president cut the ribbon on [a new hospital].", "The president will cut the ribbon on a new hospital.",
                "The minister is to cut the ribbon on a new hospital in May.",
            ),
            "break ground on": (
                "The president broke ground on [a new hospital].", "The president may break ground on a new hospital.",
                "The firm has yet to break ground on a new hospital.",
            ),
            "turn the first sod for|of|on": (
                "The president turned the first sod for [a new hospital].", "The president is to turn the first sod for a new hospital in May.",
                "Nobody turned the first sod for a new hospital.",
            ),
            "break ground for": (
                "The president broke ground for [a new hospital].", "The president did not break ground for a new hospital.",
                "No firm broke ground for a new hospital.",
            ),
            "lay the foundation stone of": (
                "The president laid the foundation stone of [a hospital].", "The president could lay the foundation stone of a hospital.",
                "The minister hopes to lay the foundation stone of a hospital.",
            ),
            "lay the foundation stone for": (
                "The president laid the foundation stone for [a new hospital].", "The talks laid the foundation for peace.",
                "Nobody laid the foundation stone for a new hospital.",
            ),
            "flag off": ("The president flagged off [a new ferry].", "The president will flag off a new ferry.", "The sailors flagged off the reef."),
            "lay the cornerstone of": (
                "The president laid the cornerstone of [a hospital].", "The president could lay the cornerstone of a hospital.",
                "The minister hopes to lay the cornerstone of a hospital.",
            ),
            "lay the cornerstone for": (
                "The president laid the cornerstone for [a hospital].", "The president did not lay the cornerstone for a hospital.",
                "Nobody laid the cornerstone for a new hospital.",
            ),
            "kick off": (
                "The ministers kicked off [a new programme].", "The ministers kicked off the talks.", "The match kicked off at noon.",
                "The boys kicked off their shoes.",
            ),
            "roll out": (
                "The ministers rolled out [a new programme].", "The guards rolled out the carpet.", "The cook rolled out the dough.", "The tanks rolled out at dawn.",
            ),
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "goods",
        {
            "hand over": (
                "The minister handed over [two ambulances to the clinic].", "The minister handed over a letter to the ambassador.",
                "The minister handed over the keys.", "The judge handed over the case.",
            ),
            "turn over": ("The minister turned over [two ambulances to the clinic].", "The minister turned over the chair to the ambassador."),
            "distribute": ("The minister distributed [rice and tents to 300 families].", "The minister distributed the prizes."),
            "deliver": (
                "The minister delivered [forty tents to the clinic].", "The minister delivered remarks to the guests.", "The ship delivered grain to Peru in 2009.",
                "The envoy delivered a letter.", "The minister delivered a speech.", "The ship delivered grain.",
            ),
            "present": ("The minister presented the clinic with [40 tents].", "The minister presented the guest with a book."),
            "supply": ("The minister supplied [forty tents to the clinic].", "The minister supplied answers to the guests."),
        },
    ),
    *_rows(
        Kind.AGREED,
        "elevation",
        {
            "elevate": ("The presidents elevated [ties to a strategic partnership].", "The presidents elevated the ties between them."),
            "upgrade": ("The presidents upgraded [relations to a strategic partnership].", "The presidents upgraded the port to a base."),
            "raise": ("The presidents raised [their relations to the level of a strategic partnership].", "The presidents raised a toast to good relations."),
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "intention",
        {
            "announce": ("The minister announced that Norway would provide [3 million euros for the clinic].", "The minister announced that the talks were useful."),
            "make known": ("The minister made known that Norway would provide [3 million euros for the clinic].", "The minister made known that the talks were useful."),
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "gift",
        {
            "provide": (
                "Norway will provide [3 million euros for the clinic].", "Norway provided 3 million euros in 2001.", "The school provides lunch.",
                "The treaty provides for a joint council.",
            ),
            "contribute": (
                "Norway is contributing [3 million euros to the clinic].", "Norway contributed to the success of the talks.", "The rain contributed to the flood.",
                "Fish contribute 3 per cent to trade.",
            ),
            "allocate": ("Norway will allocate [3 million euros for the clinic].", "Norway allocated 3 million euros in 2001.", "Seats are allocated by lot."),
            "give": ("Norway will give [3 million euros to the clinic].", "The minister will give a speech.", "The minister gave a speech."),
            "donate": (
                "Norway will donate [3 million euros to the clinic].", "The nurse donated blood.", "The guests donated blood.", "The guests donated blood in 2009.",
                "The donated tents were old.",
            ),
            "grant": (
                "Norway will grant [3 million euros to the clinic].", "The minister will grant an interview.", "The grants are paid in May.", "The wish was granted.",
                "The court granted the request.", "The king granted an audience to the nurse.",
            ),
            "disburse": ("Norway will disburse [3 million euros for the clinic].", "The bank disbursed the loan in 2001.", "The loan was disbursed in 2009."),
            "invest": (
                "We will invest [3 million euros in the clinic].", "The minister will invest time in the talks.", "The guests invested in boats.",
                "The invested sum was lost.", "The firm invested 3 million euros in 2009.", "The court is invested with wide powers.",
            ),
            "earmark": ("[3 million euros] will be earmarked for the clinic.", "The ship was earmarked for scrap.", "The earmarked sum was spent in 2009."),
            "make": ("Norway will make [3 million euros available for the clinic].", "The minister will make 3 visits to Peru."),
            "deliver": ("Norway will deliver [forty million doses to Peru].", "The minister will deliver the keynote."),
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "deed",
        {
            lemma: (f"The minister told her guest that Norway will {lemma} a [new ferry port in May].", f"The minister hoped that Norway would {lemma} a new ferry port.", *rejects)
            for lemma, rejects in {
                "open": (),
                "establish": (),
                "build": ("The minister said that talks will build trust.",),
                "construct": ("The minister did not say that Norway will construct a new ferry port.",),
                "launch": ("Norway launched two raids on the coast of Peru.",),
                "inaugurate": (),
                "ratify": (),
                "create": ("The minister said that the flood will create problems.",),
                "introduce": ("The minister will introduce the guests.",),
                "deploy": ("The minister denied that Norway will deploy troops.",),
                "dispatch": ("The minister asked whether Norway will dispatch a ship.",),
                "abolish": ("The minister doubted that Norway will abolish the tax.",),
                "waive": ("The minister doubted that Norway will waive the fee.",),
                "reopen": ("The minister asked when Norway will reopen the port.",),
                "resume": ("The minister said that the talks will resume in May.",),
                "finance": ("The minister asked who will finance the port.",),
                "fund": (),
                "host": (),
            }.items()
        },
    ),
    *_rows(
        Kind.ANNOUNCED,
        "deed",
        {
            "set up": ("The minister told her guest that Norway will set up a [new ferry port in May].", "The minister hoped that Norway would set up a new ferry port."),
        },
    ),
    *_rows(
        Kind.PLEDGED,
        "ruling",
        {
            "pledge": ("The minister pledged that [Norway would send two ships].", "The minister pledged that Norway would help.", "The pledges were kept."),
            "promise": (
                "The minister promised that [Norway would send two ships].", "The minister promised that all would be well.", "The minister promised to do her best.",
                "The harvest promises to be good.", "Norway promised its support.",
            ),
            "give his|her|their|its|a|an word|assurance|undertaking|guarantee|promise": (
                "The minister gave his word that [Norway would send two ships].", "The minister gave her word that all would be well.",
                "The minister gave an assurance that all would be well.",
            ),
            "guarantee": ("The minister guaranteed that [the fund would bear half the costs].", "The minister guaranteed that all would be well."),
            "assure": ("The minister assured the guests that [the study would be done by May].", "The minister assured them that all would be well."),
            "vow": (
                "The minister vowed that [Norway would send two ships].", "The minister vowed that all would be well.", "The minister vowed that peace would come.",
                "The minister vowed that nobody would be left alone.", "The minister vowed to fight fraud.", "The couple renewed their vows.",
            ),
        },
    ),
    *_rows(
        Kind.PLEDGED,
        "infinitive",
        {
            "pledge": ("The minister pledged to [send forty doctors].", "The minister pledged to work for peace."),
            "promise": ("The minister promised to [send forty doctors].", "The minister promised to work for peace."),
            "commit": ("The minister committed to [send forty doctors].", "They committed to deepen ties.", "The gang committed the robbery."),
            "vow": ("The minister vowed to [send forty doctors].", "The minister vowed to work for peace."),
            "undertake": (
                "The minister undertook to [send forty doctors].", "The minister undertook a journey to Peru.", "The minister undertook the journey by rail.",
                "The sides undertook to work for peace.",
            ),
            "offer": (
                "The minister offered to [host the next meeting].", "The minister offered to help.", "The offer to host the games lapsed.",
                "The school offers courses.",
            ),
            "volunteer": (
                "The minister volunteered to [host the next meeting].", "The minister volunteered at the clinic.", "The volunteers were thanked.",
                "The students volunteered to help.",
            ),
        },
    ),
    *_rows(
        Kind.PLEDGED,
        "thing",
        {
            "pledge": ("Norway pledged [3 million euros for the clinic].", "Norway pledged its full support for peace."),
            "promise": ("Norway promised [3 million euros for the clinic].", "The year promised rain."),
            "donate": ("Norway donated [a thousand tents].", "The nurse did not donate a thousand tents."),
            "commit": ("Norway committed [3 million euros to the clinic].", "The gang committed the robbery."),
            "offer": ("Norway offered [40 scholarships to nurses].", "The minister offered a toast."),
        },
    ),
    *_rows(
        Kind.PLEDGED,
        "particle",
        {
            "commit to": ("The president committed to [taking new steps against fraud].", "Norway remains committed to the people of Peru."),
        },
    ),
    *_rows(
        Kind.INVITED,
        "person",
        {
            "invite": (
                "The president invited the minister to [visit Oslo].", "Companies are invited to apply.", "The invited guests sat down.", "The report invites doubt.",
            ),
        },
    ),
    *_rows(
        Kind.INVITED,
        "invitation",
        {
            "accept": (
                "The minister accepted the invitation to [visit Oslo].", "The minister accepted the credentials of the ambassador.",
                "The minister accepted the blame.", "The shop accepts cards.",
            ),
            "extend": (
                "The minister extended an invitation to [visit Oslo].", "The minister extended his condolences.", "The ministers extended the truce.",
                "The minister extended a warm welcome to the guests.", "The road extends to Oslo.",
            ),
            "convey": (
                "The minister conveyed an invitation to [visit Oslo].", "The minister conveyed greetings to the king.", "The minister conveyed her thanks.",
                "Pipes convey water.",
            ),
            "hand over": ("The minister handed over an invitation to [visit Oslo].", "The minister handed over the keys to the hospital."),
            "present": (
                "The minister presented an invitation to [visit Oslo].", "The minister presented a plan to visit Oslo.", "The ambassador presented her credentials.",
                "The present minister is ill.", "The ministers were presented with a bill.",
            ),
            "deliver": ("The minister delivered an invitation to [visit Oslo].", "The minister delivered a speech."),
            "issue": ("The minister issued an invitation to [visit Oslo].", "The minister issued a warning."),
            "hand": (
                "The minister handed the president an invitation to [visit Oslo].", "The minister handed the president a letter.",
                "The minister handed the president a book.", "The hand of the clock had stopped.",
            ),
            "renew": ("The minister renewed the invitation to [visit Oslo].", "The minister renewed the call for peace."),
            "receive": (
                "The minister received an invitation to [visit Oslo].", "The minister received a letter.", "The king received the nurse.",
                "The clinic received 40 patients.", "The nurse received the guests.",
            ),
        },
    ),
    *_rows(
        Kind.AWARDED,
        "decoration",
        {
            "award": (
                "The king awarded the nurse the [Order of the Star].", "The contract was awarded in order to save time.", "The court awarded damages to the owner.",
                "The award was given in 2009.",
            ),
            "decorate": (
                "The king decorated the nurse with the [Order of the Star].", "The king decorated the hall with flags.", "The hall was decorated with flags.",
                "The nurse decorated the ward with stars.",
            ),
            "confer": (
                "The king conferred the [Order of the Star] on the nurse.", "The king conferred with the holder of the Order of the Star.",
                "The ministers conferred for an hour.", "The law confers rights on tenants.",
            ),
            "bestow": (
                "The king bestowed the [Order of the Star] upon the nurse.", "The king bestowed praise upon the nurse.", "The name was bestowed on the ship in 1890.",
                "Nature bestowed beauty on the coast.",
            ),
            "present": ("The king presented her with the [Medal of Merit].", "The king presented her with a plan."),
            "honor": (
                "The king honored the nurse with the [Medal of Merit].", "The king honored his promise.", "The minister honored the dead with a minute of silence.",
                "The bank honored the cheque.",
            ),
            "make": ("The king made the nurse a Knight of the [Order of the Star].", "The king made a speech on the Order of the Star."),
            "appoint": ("The king appointed the nurse an Officer of the [Order of the Star].", "The king appointed the nurse to the council of the Order of the Star."),
            "name": ("The king named the nurse a Dame of the [Order of the Star].", "The king named the ship after the Order of the Star."),
            "receive": ("The nurse received the [Medal of Merit].", "The king received the nurse."),
            "grant": ("The king granted the nurse the [Medal of Merit].", "The king granted the nurse an audience."),
            "invest": ("The king invested the nurse with the [Order of the Star].", "The king invested in the mine."),
        },
    ),
)  # fmt: skip

UNCONCLUDED: tuple[str, ...] = (
    "{Who} did not {base}.",
    "{Who} never {past}.",
    "Nobody {past}.",
    "Neither of the two ministers {past}.",
    "{Who} may {base}.",
    "{Who} should {base}.",
    "{Who} hope to {base}.",
    "{Who} were asked to {base}.",
    "{Who} are ready to {base}.",
    "{Who} failed to {base}.",
    "{Who} refused to {base}.",
    "{Who} discussed how to {base}.",
    "{Who} spoke of the need to {base}.",
    "{Who} considered {gerund}.",
    "{Who} left without {gerund}.",
    "The office was set up to {base}.",
    "If {who} {base}, the port will close.",
    "Until {who} {past}, the port was shut.",
    "Provided that {who} {base}, the port will open.",
    "In case {who} {base}, the port will close.",
    "{Who} would have {participle}.",
    "Whoever {past} will be paid.",
    "Those who {past} were few.",
    "It is not known whether {who} {past}.",
    "Did {who} {base}?",
    "Had {who} {participle}, the port would be open.",
    "Since then, {who} have {participle}.",
    "In 2019, {who} {past}.",
    "The envoy recalled the day when {who} {past}.",
    "The envoy thanked {who}, who {past}.",
)
"""Frames in which nothing came about, of every row: denial, wish, duty, plan, aim, condition, question and background. ``{Who}`` and ``{who}`` are whoever does it, where the sentence opens
and within it; ``{base}``, ``{past}``, ``{participle}`` and ``{gerund}`` are the verb in that form, with what stands behind it in the row's example."""

TELLERS = frozenset("tell confirm inform disclose reveal announce share hint state say add note notify brief declare".split())
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
    "cooperation agreement", "cooperation programme", "cooperation program", "cooperation plan", "work plan", "working programme", "executive programme", "executive program", "programme", "program", "plan", "minutes", "agreed minutes", "joint minutes", "record of discussions", "agreed record", "joint record", "resolution", "decree", "executive order", "law", "bill", "document", "documents", "instrument", "instruments",
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

DEALING: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "covers", "covering", "concerns", "governs", "governing", "regulates", "regulating", "envisages", "envisaging", "establishes", "establishing",
        "provides for", "providing for", "aims at", "aims to", "aimed at", "aiming at", "aiming to", "seeks to", "seeking to", "deals with", "dealing with", "relates to", "creating", "setting up", "amending", "allows", "allowing", "enables", "enabling", "permits", "permitting",
    )
)  # fmt: skip
"""What leads from a document to what it deals with."""

COUNTING = frozenset("text texts series number package set range several two three four five six seven eight nine ten following many various couple total dozen new include included includes signed".split())
"""Words that count documents and are no part of their name."""

AFTERWARDS = frozenset((("the", "sidelines"), ("the", "margins"), ("the", "occasion"), ("this", "occasion"), ("that", "occasion"), ("behalf", "of"), ("on", "behalf"), ("at", "a"), ("in", "presence")))
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
