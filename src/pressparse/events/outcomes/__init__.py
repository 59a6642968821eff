"""Outcomes: what an encounter concluded, decided or set in motion.

outcome := who verb document ["on" subject] | document "was" verb-ed ["by" whom] | "the signing of" document | ":" documents in bullets
         | who "agreed to" do | who "reached an agreement" ("to" do | "on" thing) | who verb thing | who "announced that" it "would" do
         | who "invited" whom "to" do | who "awarded" whom decoration
"""

from collections.abc import Callable
from functools import cache

from pressparse import vocabulary as voc
from pressparse.clauses import INFINITIVE, Clause, Sentence
from pressparse.events.discourse import Discourse
from pressparse.events.outcomes.accords import read_accord, read_infinitive, read_particle
from pressparse.events.outcomes.conclusions import Found, read_document, read_intention, read_thing
from pressparse.events.outcomes.decisions import read_approval, read_deed, read_elevation, read_gift, read_goods, read_ruling
from pressparse.events.outcomes.documents import Document, read_documents
from pressparse.events.outcomes.facts import is_fact, is_long_past, is_own_decision, is_set
from pressparse.events.outcomes.honours import read_decoration, read_invitation, read_person
from pressparse.events.outcomes.occasions import past_setting
from pressparse.events.outcomes.subjects import Stretch, trimmed
from pressparse.lexicon.outcomes import CONCLUDING, JOINT, RESOLUTIONS, RESOLVING, SEEN
from pressparse.lexicon.rows import Concluding
from pressparse.model import Outcome, OutcomeKind, Party
from pressparse.span import Span

SIGNINGS = frozenset(("signing", "signature", "exchange", "adoption", "conclusion"))
"""Nouns without one of which a sentence tells of no outcome but by its verbs."""
_MOST_DECISIONS = 24  # sentences that may stand between an announcement and the last of its decisions
_FEW = 9  # tokens of a line that opens a list
_MOMENTS = frozenset(("at", "during", "before", "after", "since", "until"))
_TOLD = frozenset(("gift", "deed"))  # what another verb may have told of already
_ONE_SIDED = frozenset(("thing", "approval", "deed", "gift", "goods"))


@cache
def rows_by_lemma() -> dict[str, tuple[Concluding, ...]]:
    """The rows of a verb in the order of the table."""
    found: dict[str, list[Concluding]] = {}
    for row in CONCLUDING:
        found.setdefault(row.lemma, []).append(row)
    return {lemma: tuple(rows) for lemma, rows in found.items()}


def read_outcomes(discourse: Discourse, number: int, taken: set[int]) -> list[Outcome]:
    """The outcomes of sentence ``number``, documents in bullets behind it included; the verbs that report one are added to ``taken``."""
    sentence, rows = discourse.sentences[number], rows_by_lemma()
    outcomes: list[Outcome] = []
    for clause in sentence.clauses:
        if clause.lemma not in rows or clause.main in taken or not (is_fact(sentence, clause) or is_set(sentence, clause)):
            continue
        for row in rows[clause.lemma]:
            if clause.mood == INFINITIVE and row.frame not in ("deed", "decoration"):
                continue
            if row.frame in _ONE_SIDED and discourse.is_apart_from_talks():
                continue  # what one side does alone comes out of no encounter
            if (
                row.frame in _TOLD
                and outcomes
                and outcomes[-1].span.end > sentence.tokens.start[clause.main]
                or clause.modal
                and row.frame not in ("gift", "deed")
            ):
                continue
            read = _bullets(discourse, number, clause, row) or [
                _outcome(discourse, number, clause, row, one)
                for one in _read(sentence, clause, row)
                if not is_long_past(discourse, number, clause, one)
            ]
            if read:
                outcomes += read
                taken.add(clause.main)
                break
    if not outcomes and not sentence.is_numbered and sentence.tokens.keys[sentence.first] in RESOLVING:
        outcomes = _resolved(discourse, number)
    return outcomes if outcomes or SIGNINGS.isdisjoint(discourse.hints[number]) else _nominal(discourse, number)


def _resolved(discourse: Discourse, number: int) -> list[Outcome]:
    """ "Approving an accord on X": one of the decisions that a sentence in front announces with a colon."""
    before, sentence = discourse.sentences[max(0, number - _MOST_DECISIONS) : number], discourse.sentences[number]
    announced = any(
        one.tokens.keys[one.last - 1] == ":" and not RESOLUTIONS.isdisjoint(one.tokens.keys[one.first : one.last]) for one in before
    )
    subject = trimmed(sentence, sentence.first + 1, sentence.last) if announced else None
    if subject is None:
        return []
    opening = (sentence.first, sentence.first + 1)
    return [_item(sentence, opening, subject, sentence.tokens.span(*opening), rows_by_lemma()["decide"][0], ())]


def _read(sentence: Sentence, clause: Clause, row: Concluding) -> list[Found]:
    words = [word.split("|") for word in row.particle.split()]
    at = past_setting(sentence, clause.last, clause.end) if row.frame in ("particle", "infinitive") else clause.last
    keys = sentence.tokens.keys[at : at + len(words)]
    if len(keys) < len(words) or any(key not in among for key, among in zip(keys, words, strict=True)):
        return []
    found = _readers()[row.frame](sentence, clause, row, at + len(words))
    return found if isinstance(found, list) else [found] if found is not None else []


@cache
def _readers() -> dict[str, Callable[[Sentence, Clause, Concluding, int], list[Found] | Found | None]]:
    return {
        "document": read_document, "infinitive": read_infinitive, "particle": read_particle, "accord": read_accord, "thing": read_thing, "intention": read_intention,
        "gift": read_gift, "deed": read_deed, "approval": read_approval, "ruling": read_ruling, "person": read_person, "invitation": read_invitation, "decoration": read_decoration, "goods": read_goods, "elevation": read_elevation,
    }  # fmt: skip


def _nominal(discourse: Discourse, number: int) -> list[Outcome]:
    """ "The visit ended with the signing of a protocol on X", "witnessed the exchange of agreements on Y"."""
    sentence = discourse.sentences[number]
    keys = sentence.tokens.keys
    for at in range(sentence.first, sentence.last - 2):
        link = at + 1 + (keys[at + 1] == "ceremony")
        if (
            keys[at] not in SIGNINGS
            or keys[link] not in ("of", "for")
            or keys[at - 1] == "the"
            and keys[at - 2] in _MOMENTS
            or any(clause.modal or clause.negated for clause in sentence.clauses if clause.main < at)
        ):
            continue
        if SEEN.isdisjoint(keys[max(sentence.first, at - 8) : at]) and ("took", "place") not in zip(
            keys[at : sentence.last], keys[at + 1 : sentence.last], strict=False
        ):
            continue
        documents = read_documents(sentence, link + 1, sentence.last)
        if keys[at] == "adoption":
            documents = [one for one in documents if not JOINT.isdisjoint(keys[slice(*one.instrument)])]
        if not documents or keys[at] == "exchange" and keys[documents[0].instrument[0]] in ("letters", "notes"):
            continue
        return [_named(discourse, number, one, at, at if n == 0 else one.instrument[0]) for n, one in enumerate(documents)]
    return []


def is_repeated(text: str, outcome: Outcome, earlier: list[Outcome]) -> bool:
    """ "The MOU was signed by …" behind "signed a Memorandum of Understanding": the same document told again."""
    if (
        outcome.kind is OutcomeKind.INVITED
        and outcome.subject is None
        and not outcome.rule.startswith("accept")
        and any(other.kind is OutcomeKind.INVITED for other in earlier)
    ):
        return True
    if outcome.instrument is None or outcome.instrument_span is None or outcome.subject is not None:
        return False
    at, name = outcome.instrument_span.start, outcome.instrument.casefold()
    if text[max(0, at - 4) : at].casefold() != "the ":
        return False
    return any(other.kind is outcome.kind and other.instrument and _is_called(other.instrument.casefold(), name) for other in earlier)


def _is_called(known: str, name: str) -> bool:
    return known.endswith(name) or "".join(word[0] for word in known.split()) == name


def _named(discourse: Discourse, number: int, document: Document, cue: int, first: int) -> Outcome:
    tokens = discourse.sentences[number].tokens
    return Outcome(
        kind=OutcomeKind.ISSUED if tokens.keys[cue] == "adoption" else OutcomeKind.SIGNED, instrument=tokens.slice(*document.instrument), instrument_span=tokens.span(*document.instrument),
        subject=tokens.slice(*document.subject) if document.subject else None, subject_span=tokens.span(*document.subject) if document.subject else None,
        cue=tokens.span(cue, cue + 1), span=tokens.span(first, document.end), rule="signing of",
    )  # fmt: skip


def _bullets(discourse: Discourse, number: int, clause: Clause, row: Concluding) -> list[Outcome]:
    """The documents of the list items behind a sentence that ends in a colon: "The following documents were signed:", "They include:"."""
    sentence, following = discourse.sentences[number], discourse.sentences[number + 1 : number + 2]
    if row.frame not in ("document", "approval"):
        return []
    if sentence.tokens.keys[sentence.last - 1] != ":":
        if row.frame != "document" or not following or not _takes_up(following[0]):
            return []
        number += 1
    listed: list[Outcome] = []
    cue, parties = sentence.tokens.span(clause.main, clause.last), tuple(discourse.parties(clause, number))
    for item in discourse.sentences[number + 1 :]:
        if item.section != sentence.section or not (
            item.is_item or item.is_numbered or item.tokens.keys[item.first] in ("-", "–", "•", "—", "*")
        ):
            break
        start = next((n for n in range(item.first, item.last) if not item.tokens.bits[n] & (voc.PUNCT | voc.DIGIT)), item.first)
        if row.frame == "approval":
            if clause.subject and (decided := trimmed(item, start, item.last)):
                listed.append(_item(item, decided, decided, cue, row, parties))
            continue
        if row.kind is OutcomeKind.ISSUED and item.tokens.keys[start].endswith("ing"):
            return []  # "Amending the resolution on X" is a decision, no paper
        for document in read_documents(item, start, item.last)[:1]:
            subject = document.subject or trimmed(item, document.instrument[1], item.last)
            listed.append(_item(item, document.instrument, subject, cue, row, parties))
    return listed


def _takes_up(sentence: Sentence) -> bool:
    """ "These include:" behind "signed eight documents"."""
    keys = sentence.tokens.keys[sentence.first : sentence.last]
    return 1 < len(keys) < _FEW and keys[-1] == ":" and keys[0] in ("these", "they", "those", "the", "among", "including", "namely")


def _item(
    sentence: Sentence, instrument: Stretch, subject: Stretch | None, cue: Span, row: Concluding, parties: tuple[Party, ...]
) -> Outcome:
    tokens, paper = sentence.tokens, instrument if row.frame == "document" else None
    return Outcome(
        kind=row.kind, instrument=tokens.slice(*paper) if paper else None, instrument_span=tokens.span(*paper) if paper else None, subject=tokens.slice(*subject) if subject else None,
        subject_span=tokens.span(*subject) if subject else None, parties=parties, cue=cue,
        span=tokens.span(instrument[0], subject[1] if subject else instrument[1]), rule=f"{row.lemma} (list)",
    )  # fmt: skip


def _outcome(discourse: Discourse, number: int, clause: Clause, row: Concluding, found: Found) -> Outcome:
    sentence = discourse.sentences[number]
    tokens, subject, instrument = sentence.tokens, found.subject, found.instrument
    first = clause.subject_first if 0 <= clause.subject_first < clause.first and not clause.coordinated else clause.first
    if found.first >= 0:
        first = found.first
    end = max(found.end, found.first + 1 if found.first >= 0 and found.end > clause.last else clause.last)
    if end > clause.last and tokens.keys[end - 1] in (".", ",", ";"):
        end -= 1
    return Outcome(
        kind=OutcomeKind.ANNOUNCED if is_own_decision(clause, row) else row.kind, instrument=tokens.slice(*instrument) if instrument else None, instrument_span=tokens.span(*instrument) if instrument else None,
        subject=tokens.slice(*subject) if subject else None, subject_span=tokens.span(*subject) if subject else None,
        parties=tuple(_parties(discourse, number, clause)), cue=tokens.span(clause.main, clause.last),
        span=Span(start=tokens.start[first], end=tokens.end[max(end, first + 1) - 1]),
        rule=" ".join(filter(None, (row.lemma, row.particle, f"({row.frame})"))),
    )  # fmt: skip


def _parties(discourse: Discourse, number: int, clause: Clause) -> list[Party]:
    """Who signs, agrees, gives: the subject, of a passive whom "by" names."""
    if not clause.passive:
        return discourse.parties(clause, number)
    sentence = discourse.sentences[number]
    by = next((n for n in range(clause.last, min(clause.end, clause.last + 12)) if sentence.tokens.keys[n] in ("by", "between")), None)
    found: list[Party] = []
    for actor in sentence.chain(by + 1) if by is not None else []:
        found += [party for party in discourse.actor_parties(actor, number) if all(party.name != other.name for other in found)]
    return found
