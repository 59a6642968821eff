"""Verbs and phrases whose object is what was talked about."""

from pressparse.lexicon.rows import Discussing


def _rows(*phrases: str) -> tuple[Discussing, ...]:
    return tuple(Discussing(lemma=words.split()[0], particle=" ".join(words.split()[1:])) for words in phrases)


DISCUSSING: tuple[Discussing, ...] = _rows(
    "discuss", "review", "examine", "explore", "consider", "talk about", "speak about", "exchange views on", "exchange views about", "exchange views regarding", "exchange opinions on", "exchange ideas on", "exchange notes on", "exchange thoughts on", "exchange perspectives on", "exchange of views on",
    "focus on", "center on", "centre on", "centre around", "center around", "revolve around", "concentrate on", "deal with", "dwell on", "touch on", "touch upon", "cover", "address", "debate", "deliberate on", "confer on", "tackle", "analyze", "look at", "look into", "go over", "take stock of", "follow up on", "discourse on", "brainstorm on", "negotiate", "hold talks on", "hold discussions on", "consult on", "exchange information on", "compare notes on", "share views on", "hold consultations on", "hold an exchange of views on", "continue the exchange of views on", "continue their exchange of opinions on", "pay attention to", "pay special attention to", "give attention to", "devote attention to", "be devoted to", "be dedicated to", "deepen discussions on", "survey", "canvass", "assess", "scrutinize", "work on",
)  # fmt: skip
"""A verb with what stands between it and its object."""

TOPIC_NOUNS: tuple[str, ...] = (
    "agenda", "focus", "topic", "topics", "subject", "subjects", "theme", "issues discussed", "focus of the meeting", "talks", "discussion", "discussions", "meeting", "conversation", "exchange of views", "exchange of opinions", "attention", "negotiations", "consultations",
)  # fmt: skip

FILLER = frozenset(
    "a an the their its his her our other some various several many certain number range wide broad array of issues issue matters matter topics topic related relating pertaining to concerning including namely such as also etc "
    "well particularly especially"
    .split()
)
"""Words that stand in front of a topic without being part of it."""

LEAD_INS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split())
    for words in (
        "a wide range of issues including", "issues related to", "issues relating to", "issues of", "issues on", "issues concerning", "matters related to", "matters relating to", "matters concerning", "questions of", "topics including",
        "topics such as", "issues including", "issues such as", "areas including", "areas such as", "areas of", "fields of", "in the fields of", "the state of", "the following issues :", "the following topics :", "the following :",
        "a range of issues including", "a number of issues including", "ways to", "ways of", "how to", "prospects for", "prospects of", "opportunities for", "opportunities to", "the prospects for", "a broad range of", "a wide range of", "the status of",
    )
    if words not in ("ways to", "ways of", "how to", "opportunities to", "prospects for", "prospects of", "opportunities for", "the prospects for", "the state of", "the status of", "a broad range of", "a wide range of")
)  # fmt: skip
"""What stands before a list of topics and is none itself."""

FIELD_NOUNS = frozenset("fields areas issues matters topics spheres sectors things subjects questions etc others other".split())
"""Nouns that close a list without being a topic."""
