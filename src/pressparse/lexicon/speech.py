"""Verbs of saying, each with what is done by saying so.

Which verbs report speech follows the usage of press offices: discussing, meeting and signing are not speech.
"""

from pressparse.lexicon.rows import Speech
from pressparse.model import SpeechAct as Act

# Nouns that make "expressed", "voiced" … speech of a certain kind: noun → act.
SPOKEN_NOUNS: dict[str, Act] = {
    noun: act
    for act, nouns in (
        (Act.THANKED, "gratitude thanks thankfulness gratefulness"),
        (Act.PRAISED, "appreciation satisfaction admiration praise respect tribute recognition acknowledgement acknowledgment pride"),
        (Act.HOPED, "hope hopes confidence conviction optimism belief expectation expectations wish wishes desire trust faith certainty aspiration eagerness enthusiasm anticipation"),
        (Act.CONDOLED, "condolences condolence sympathy sympathies sorrow solidarity grief sadness"),
        (Act.CONGRATULATED, "congratulations felicitations greetings regards compliments"),
        (Act.CONDEMNED, "concern concerns condemnation regret regrets opposition disappointment dismay alarm outrage indignation dissatisfaction objection objections"),
        (Act.REAFFIRMED, "commitment support determination resolve adherence loyalty"),
        (Act.WELCOMED, "welcome joy pleasure delight happiness"),
        (Act.PROPOSED, "proposal proposals suggestion suggestions interest readiness willingness intention intent openness ideas idea recommendation recommendations need"),
        (Act.PROMISED, "assurance assurances promise"),
        (Act.SAID, "view views opinion opinions position positions thoughts message messages assessment doubt doubts reservation reservations understanding perspective perspectives vision experience information insights consent agreement"),
        (Act.INFORMED, "information briefing update overview details"),
    )
    for noun in nouns.split()
}  # fmt: skip


def _rows(act: Act, frame: str, lemmas: str) -> tuple[Speech, ...]:
    return tuple(Speech(lemma=lemma, act=act, frame=frame) for lemma in lemmas.split())


def _phrases(act: Act, *phrases: str) -> tuple[Speech, ...]:
    return tuple(Speech(lemma=words.split()[0], act=act, frame="particle", particles=tuple(words.split()[1:])) for words in phrases)


SPEECH: tuple[Speech, ...] = (
    *_rows(Act.SAID, "any", "say state remark mention add declare observe note explain describe outline recall remind argue claim assert contend disclose clarify elaborate predict forecast warn caution comment acknowledge recognize admit concede reckon posit stipulate testify quip joke joke underestimate liken characterize tell assess"),
    *_rows(Act.SAID, "clause", "reveal conclude continue report show maintain hold believe consider suppose find cite indicate estimate read write feel expect hint imply contend postulate present relate detail predict view share"),
    *_phrases(Act.SAID, "point out", "touch upon", "touch on", "dwell on", "dwell upon", "elaborate on", "speak of", "speak about", "speak primarily about", "talk of", "refer to", "set out", "lay out", "spell out", "comment on", "remark on", "report on", "go on to say", "make it clear", "make clear", "make the point", "make a point", "give an assessment", "give assessment", "make mention", "take note", "share his", "share her", "share their", "share its", "present on", "present his", "present her", "cite the", "present an overview", "express himself", "express herself", "draw a parallel", "speak in favor", "speak in favour", "give an account", "give details", "provide insights", "provide details", "provide an overview", "give an overview", "provide an update", "give an update", "offer his", "offer her", "enumerate", "single out", "bring up"),
    *_rows(Act.STRESSED, "any", "stress emphasize underscore underline highlight accentuate insist accent reinforce"),
    *_rows(Act.STRESSED, "thing", "raise"),
    *_phrases(Act.STRESSED, "draw attention", "call attention", "place emphasis", "put emphasis", "lay emphasis", "lay stress", "place special emphasis", "put special emphasis", "attach importance", "attach great importance", "attach particular importance", "attach special importance", "draw particular attention", "draw special attention", "pay special attention", "focus attention"),
    *_rows(Act.INFORMED, "any", "inform brief apprise notify acquaint familiarize"),
    *_rows(Act.INFORMED, "clause", "update advise"),
    *_rows(Act.INFORMED, "person", "update"),
    *_phrases(Act.INFORMED, "give a briefing", "provide a briefing", "provide information", "give information", "deliver a briefing"),
    *_rows(Act.PRAISED, "any", "praise commend applaud hail laud compliment extol salute"),
    *_rows(Act.PRAISED, "thing", "appreciate admire value"),
    *_phrases(Act.PRAISED, "pay tribute", "speak highly", "rate highly", "think highly", "express appreciation", "give credit"),
    *_rows(Act.THANKED, "any", "thank"),
    *_rows(Act.CONGRATULATED, "any", "congratulate felicitate"),
    *_rows(Act.CONGRATULATED, "person", "wish greet"),
    *_rows(Act.CONDEMNED, "any", "condemn denounce criticize deplore decry slam lambast blast rebuke chide accuse blame lament regret censure protest"),
    *_rows(Act.REAFFIRMED, "any", "reaffirm reiterate affirm restate confirm repeat underwrite"),
    *_rows(Act.REAFFIRMED, "thing", "renew"),
    *_rows(Act.WELCOMED, "any", "welcome"),
    *_rows(Act.HOPED, "any", "hope"),
    *_rows(Act.HOPED, "clause", "wish trust"),
    *_phrases(Act.HOPED, "look forward"),
    *_rows(Act.PROPOSED, "any", "propose suggest recommend urge advocate instruct demand"),
    *_rows(Act.PROPOSED, "person", "encourage order direct task implore exhort"),
    *_phrases(Act.PROPOSED, "call for", "call on", "call upon", "appeal to", "appeal for", "speak for", "put forward", "press for", "push for", "advocate for", "argue for", "make a proposal", "make proposals", "come up"),
    *_rows(Act.PROMISED, "any", "promise assure vow"),
    *_rows(Act.PROMISED, "clause", "pledge guarantee undertake"),
    *_phrases(Act.PROMISED, "commit to", "give assurances", "give an assurance"),
    *_rows(Act.ASKED, "any", "ask inquire enquire"),
    *_rows(Act.ASKED, "person", "request question"),
    *_phrases(Act.ASKED, "seek clarification", "wonder whether", "wonder if"),
    *_rows(Act.ANSWERED, "any", "answer reply respond retort"),
    *_rows(Act.ANNOUNCED, "clause", "announce"),
    *_rows(Act.AGREED, "clause", "agree concur"),
    *_phrases(Act.AGREED, "agree on", "share the view", "share the opinion", "share a view", "agree with", "speak with one voice", "share a common", "agree in principle"),
    *_rows(Act.DENIED, "any", "deny refute rebut"),
    *_rows(Act.DENIED, "thing", "reject dispute dismiss"),
    *_phrases(Act.DENIED, "rule out"),
    Speech(lemma="express", act=Act.SAID),
    Speech(lemma="voice", act=Act.SAID),
    *(Speech(lemma=lemma, act=Act.SAID, frame="noun", nouns=frozenset(SPOKEN_NOUNS)) for lemma in ("convey", "extend", "offer", "present", "deliver", "register", "share", "give", "exude", "reiterate", "renew", "echo", "signal", "provide", "send", "state", "put")),
    *_rows(Act.SAID, "clause", "convey signal stipulate vouch"),
    *_rows(Act.SAID, "naming", "call dub brand label term"),
)  # fmt: skip
"""Rows of verbs of saying. ``naming`` is the frame of "calling it a success"."""
