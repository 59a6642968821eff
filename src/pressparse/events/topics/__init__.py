"""Topics: what was discussed, one short noun phrase each.

topics := who "discussed" list | who "held talks" ["with" whom] "on" list | list "was discussed" | list "was on the agenda"
        | "the agenda included" list | "there were prospects for cooperation in" list | list "are promising fields" | ":" bullets
"""

from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import FINITE, INFINITIVE, PARTICIPIAL, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.topics.frames import Usage, Words, has_voice, is_passive, past_particle, read_object, read_subject, usage_of
from pressparse.events.topics.labels import labelled_list
from pressparse.events.topics.lists import Stretch, single_topic, split_topics
from pressparse.events.topics.nominals import ADDING, SUCH, added_topics, held_topics, opened_topics, such_topics, talked_topics
from pressparse.events.topics.prospects import TELLING, read_prospects
from pressparse.lexicon.topics import AIMING, DISCUSSING, EXCHANGES, OPENING, PROPOSING, TALK_NOUNS, WANTED
from pressparse.model import Topic
from pressparse.phrases.actors import GROUP, PERSON

TOPIC_WORDS = TELLING | SUCH | EXCHANGES | {":", "agenda"}
"""Words without one of which a sentence names no topic but by its verbs and as a heading."""

_NEAR = 7
_WORRIES = frozenset(("concern", "concerns", "doubts", "objections"))  # what one side raises
_PONDERING = frozenset(("consider", "weigh", "mull", "ponder", "explore", "examine"))  # what somebody "is considering" is a plan
_INSPECTING = frozenset(("review", "examine"))
_TALKS = TALK_NOUNS - {"visit", "visits", "focus", "attention"}
_AIMED = frozenset(("in", "of", "for"))
_BESIDES = frozenset(("regarding", "concerning"))  # "Concerning X, the sides discussed Y" names two
_WISHES = frozenset("should must can could may might".split())


@cache
def _usages_by_lemma() -> dict[str, tuple[list[Usage], Words]]:
    """How a verb is used, with a particle first, and every telling word of its particles."""
    found: dict[str, list[Usage]] = {}
    for row in sorted(DISCUSSING, key=lambda row: not row.particle):
        found.setdefault(row.lemma, []).append(usage_of(row))
    return {lemma: (usages, frozenset().union(*(usage.telling for usage in usages))) for lemma, usages in found.items()}


def read_topics(discourse: Discourse, number: int, taken: set[int]) -> list[Topic]:
    """The topics that sentence ``number`` names, bullets behind it included; the verbs that name them are added to ``taken``."""
    sentence, usages = discourse.sentences[number], _usages_by_lemma()
    found: list[Topic] = []
    covered = 0
    for clause in sentence.clauses:
        if clause.lemma not in usages or clause.main in taken or clause.main < covered:
            continue
        stretch = _stretch(sentence, clause)
        if stretch is None:
            continue
        taken.add(clause.main)
        if _is_turn(sentence, clause):
            continue
        covered = max(covered, stretch[1])
        found += split_topics(sentence, *stretch)
        found += _bullets(discourse, number) if _opens_bullets(sentence, stretch) else []
    if found and sentence.tokens.keys[sentence.first] in ADDING:
        found = [*added_topics(sentence), *found]
    if not found and (sentence.tokens.keys[sentence.first] == "also" or sentence.tokens.keys[sentence.first].endswith("ed")):
        found = _fronted(sentence)
    hints = discourse.hints[number]
    if not found and (sentence.is_heading or hints and not TOPIC_WORDS.isdisjoint(hints)):
        found = read_agenda(discourse, number) or ([] if TELLING.isdisjoint(hints) else read_prospects(sentence))
    if not found and hints and not EXCHANGES.isdisjoint(hints):
        found = talked_topics(sentence)
    if not found and not sentence.is_heading:
        found = held_topics(sentence)
    if sentence.tokens.keys[sentence.first] in (OPENING if not found else _BESIDES):
        found = [*opened_topics(sentence), *found]
    return [*found, *such_topics(sentence, covered)] if hints and not SUCH.isdisjoint(hints) else found


def _stretch(sentence: Sentence, clause: Clause) -> Stretch | None:
    """The tokens that name what was talked about, where the clause does."""
    if (
        clause.negated
        or clause.modal in _WISHES
        or clause.future
        and clause.lemma in _PONDERING
        or clause.quoted
        and not _we_talk(sentence, clause)
    ):
        return None
    if clause.lemma == "share" and _is_told(sentence, clause):
        return None  # what the sides think alike
    if clause.lemma == "raise" and not _WORRIES.isdisjoint(sentence.tokens.keys[clause.last : clause.last + 4]):
        return None
    if _is_tour(sentence, clause) or _is_aim(sentence, clause):
        return None
    usages, telling = _usages_by_lemma()[clause.lemma]
    behind = sentence.tokens.keys[clause.last : clause.end] if telling else ()
    bare = telling.isdisjoint(behind)
    for usage in usages:
        if usage.particle and (bare or usage.telling.isdisjoint(behind)):
            continue
        row = usage.row
        in_front = row.frame in ("subject", "issues") or is_passive(clause, row) and row.frame != "passive"
        at = past_particle(sentence, clause, usage) if has_voice(clause, row, in_front) else None
        if at is None or row.particle.startswith("at ") and TALK_NOUNS.isdisjoint(sentence.tokens.keys[at : at + _NEAR]):
            continue
        stretch = read_subject(sentence, clause, row) if in_front else read_object(sentence, clause, row, at)
        if stretch is not None:
            return None if _is_participle(sentence, clause) else stretch
    return None


def _is_participle(sentence: Sentence, clause: Clause) -> bool:
    """ "Among the issues discussed were X"."""
    return not clause.subject and any(other.first == clause.last and other.lemma == "be" for other in sentence.clauses)


def _is_turn(sentence: Sentence, clause: Clause) -> bool:
    """ "Speaking about X, she said": what one speaker turns to."""
    return clause.first == sentence.first and clause.lemma == "speak" and len(clause.subject) == 1 and clause.subject[0].kind != GROUP


def _is_tour(sentence: Sentence, clause: Clause) -> bool:
    """Does one person alone look at works and projects: "toured the yards to review the works"?"""
    if clause.lemma not in _INSPECTING or clause.passive or len(clause.subject) > 1:
        return False
    actor = clause.subject[0] if clause.subject else None
    if actor is None or actor.kind != PERSON and actor.head not in ("he", "she"):
        return False
    keys = sentence.tokens.keys
    company = any(keys[n] == "with" and keys[n - 1] != "accordance" for n in range(clause.last, clause.end))
    return not company and _TALKS.isdisjoint(keys[sentence.first : sentence.last])


def _is_aim(sentence: Sentence, clause: Clause) -> bool:
    """Is it what somebody agreed, promised or wishes to talk about: "agreed to hold talks on X", "support you in exploring X"?"""
    keys, head = sentence.tokens.keys, clause.head
    if clause.mood == INFINITIVE and keys[clause.first - 1] in WANTED:
        return True
    if clause.mood == PARTICIPIAL:
        proposed = head is not None and head.lemma in PROPOSING and head.last == clause.first
        return proposed or clause.first > sentence.first and keys[clause.first - 1] in _AIMED
    if clause.mood == INFINITIVE and head is not None and _is_told(sentence, head):
        return True
    if clause.mood != INFINITIVE or head is None or head.lemma not in AIMING:
        return False
    return _TALKS.isdisjoint(keys[head.last : clause.first])


def _is_told(sentence: Sentence, head: Clause) -> bool:
    """Is ``head`` what one speaker says that it is: "stressed that the summit is a chance to discuss X"?"""
    keys = sentence.tokens.keys
    return any(
        other.last <= head.first
        and (other.subject or other.first == sentence.first)
        and keys[other.last : other.last + 1] == ("that",)
        and other.mood == FINITE
        for other in sentence.clauses
        if other.main < head.main
    )


def _we_talk(sentence: Sentence, clause: Clause) -> bool:
    """In a quotation only the account of the talks counts: "We discussed X", "The call dealt with X"."""
    if clause.passive and clause.lemma == "pay":
        return True
    if clause.impersonal and clause.mood == FINITE and clause.subject_first >= 0 and not clause.modal:
        return not _TALKS.isdisjoint(sentence.tokens.keys[clause.subject_first : clause.first])
    return (
        clause.lemma in ("discuss", "talk", "exchange", "review", "have", "hold")
        and len(clause.subject) > 0
        and clause.mood == FINITE
        and not clause.modal
        and not (clause.perfect and clause.lemma == "talk")
    )


def _fronted(sentence: Sentence) -> list[Topic]:
    """ "Also discussed were X and Y", "Raised in the talks was X": what was talked about, behind the verb of its passive."""
    keys, at = sentence.tokens.keys, sentence.first + (sentence.tokens.keys[sentence.first] == "also")
    was = next((n for n in range(at + 1, min(at + _NEAR, sentence.last - 1)) if keys[n] in ("was", "were")), None)
    verb = voc.verb_lookup().get(keys[at]) if was is not None else None
    if (
        was is None
        or verb is None
        or not keys[at].endswith("ed")
        or not any(usage.row.passive or usage.row.frame == "issues" for usage in _usages_by_lemma().get(verb[0], ([], None))[0])
    ):
        return []
    return split_topics(sentence, was + 1, sentence.last)


def read_agenda(discourse: Discourse, number: int) -> list[Topic]:
    """ "On the agenda: X and Y", and bullets under "Topics discussed"."""
    sentence = discourse.sentences[number]
    stretch = labelled_list(sentence)
    if stretch is None:
        return []
    return split_topics(sentence, *stretch) if stretch[0] < stretch[1] else _bullets(discourse, number)


def _opens_bullets(sentence: Sentence, stretch: Stretch) -> bool:
    """Does the sentence end in a colon, with nothing of a list before it?"""
    return sentence.tokens.keys[sentence.last - 1] == ":" and stretch[1] >= sentence.last - 1


def _bullets(discourse: Discourse, number: int) -> list[Topic]:
    """The topics of the list items right behind sentence ``number``."""
    found: list[Topic] = []
    for sentence in discourse.sentences[number + 1 :]:
        if not sentence.is_item or sentence.section != discourse.sentences[number].section:
            break
        found += single_topic(sentence, sentence.first, sentence.last)
    return found
