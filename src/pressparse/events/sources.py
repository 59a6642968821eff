"""Sources: who the text says reported or told it.

    source := "," body ["has"] reported "." | "according to" body | "Readout from a" spokesperson | "the ministry told the agency"
"""

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, Sentence
from pressparse.events.discourse import Discourse
from pressparse.lexicon.sources import PRESS_WORDS, REPORTING, SOURCE_LEADS
from pressparse.model import Source
from pressparse.phrases.actors import BODY, PERSON, Actor

_LEADS: dict[str, list[tuple[str, ...]]] = {}
for _lead in SOURCE_LEADS:
    _LEADS.setdefault(_lead.split()[0], []).append(tuple(_lead.split()))


def read_sources(discourse: Discourse, number: int) -> list[tuple[Source, int]]:
    """The sources that sentence ``number`` names, each with the token of its verb (-1 where there is none)."""
    sentence = discourse.sentences[number]
    found = [*_closing(sentence), *_led(sentence)]
    unique: dict[str, tuple[Source, int]] = {}
    for source, verb in found:
        unique.setdefault(source.name.casefold(), (source, verb))
    return list(unique.values())


def _closing(sentence: Sentence) -> list[tuple[Source, int]]:
    """"…, the Press Office of the President reported."."""
    found = []
    for clause in sentence.clauses:
        if clause.mood != FINITE or clause.passive or clause.quoted or clause.lemma not in REPORTING or len(clause.subject) != 1:
            continue
        actor = clause.subject[0]
        if _is_press(actor) and (_closes(sentence, clause.last) or clause.lemma == "report"):
            found.append((_source(actor), clause.main))
    return found


def _closes(sentence: Sentence, at: int) -> bool:
    """Does the sentence end soon behind the verb?"""
    keys = sentence.tokens.keys
    return sentence.last - at <= 8 and not any(key == "that" for key in keys[at : sentence.last])


def _is_press(actor: Actor) -> bool:
    """A press office, an agency, a spokesperson's service."""
    words = actor.text.casefold()
    return actor.kind == BODY and any(word in words for word in PRESS_WORDS)


def _led(sentence: Sentence) -> list[tuple[Source, int]]:
    """"according to X", "Readout from X", "reported by X"."""
    keys, found = sentence.tokens.keys, []
    for at in range(sentence.first, sentence.last):
        for words in _LEADS.get(keys[at], ()):
            if keys[at : at + len(words)] != words:
                continue
            actor = sentence.actor_at(at + len(words))
            if actor is None or actor.kind not in (BODY, PERSON) or words == ("according", "to") and actor.kind == PERSON:
                continue
            found.append((_source(actor), -1))
            break
    return found


def _source(actor: Actor) -> Source:
    tokens = actor.tokens
    first = actor.first
    while first < actor.last - 1 and tokens.bits[first] & voc.DET:
        first += 1
    return Source(name=tokens.slice(first, actor.last), span=tokens.span(first, actor.last))
