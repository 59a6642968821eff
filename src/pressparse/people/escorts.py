"""Who is said to come along with whom, or to stand on whose side: those share a state, and stand together at a meeting.

escort := "accompanying" (anchor) "was" (members)              "Accompanying Mr Vale were Ana Brandt and Ida Berg"
        | (anchor) "accompanied by" (members)                  "Vale, flanked by Ana Brandt"; "they were joined for lunch by Ana Brandt"
        | (members) "accompanied" (anchor)                     "Ana Brandt, who accompanied the minister"
        | (anchor) "came together with" (members)              "The Ambassador came with Ana Brandt", "flew to Oslo on Monday with Ana Brandt"
        | "with" (members) "present" | "at her side"           "received Vale, with Ana Brandt attending"
        | side | delegation                                    see ``delegations``
"""

from collections.abc import Iterator

from pressparse import vocabulary as voc
from pressparse.clauses import Clause, Sentence
from pressparse.people.delegations import COPULAS, PARTS, Escort, is_part, list_behind, of_delegations, of_sides, people_of
from pressparse.people.whereabouts import BESIDE, THEM, THERE, is_at_hand, is_at_side, is_there
from pressparse.phrases.actors import GROUP, PERSON, PRONOUN, STATE, Actor

_BRINGING = frozenset("accompanying joining flanking assisting escorting representing supporting".split())
_HEADING = frozenset(("leading", "heading"))
_OPENING = frozenset("with at in on around also".split())
_WITH = frozenset((("with", "him"), ("with", "her"), ("with", "them")))
_BROUGHT = frozenset("accompanied joined flanked assisted escorted supported attended witnessed".split())
_BY = _BROUGHT | {"company"}
_WATCHED = frozenset(("attended", "witnessed"))
_GUESTS = frozenset("diplomat envoy guest visitor dignitary ambassador".split())
_HELPED = frozenset(("assisted", "supported"))  # said of things too
_TOGETHER = frozenset((("together", "with"), ("along", "with"), ("alongside",), ("came", "with"), ("arrived", "with")))
_COMING = frozenset(("accompany", "escort", "join"))
_ATTENDING = frozenset("be attend participate join take sit".split())
_WITH_THEM = frozenset("come arrive travel fly go return".split())
_GOING = frozenset("come arrive visit travel fly go undertake pay tour return call".split())
_BEHIND = voc.CAP | voc.TIME | voc.DIGIT | voc.PUNCT | voc.DAY
_BE = frozenset("was were are is included include".split())
_ASIDE = 3  # tokens from whom somebody helps: ", ably assisted by"
_NEAR = 8  # tokens between "joined" and its "by": "joined at the talks by"


ESCORTING = (
    _BRINGING
    | _BROUGHT
    | THERE
    | _HEADING
    | PARTS
    | frozenset("accompany accompanies accompanied company together along alongside".split())
    | frozenset("came arrived arrives flew flies travelled traveled travels visited visits called calls paid pays returned toured".split())
    | {"attendance", "hand", "taking", "sitting", "seated"}
)
"""Words without one of which nobody is said to come along."""


def read_escorts(sentence: Sentence) -> list[Escort]:
    """Every escort that a sentence tells of, denied and merely possible ones aside."""
    keys = sentence.tokens.keys[sentence.first : sentence.last]
    is_told = not ESCORTING.isdisjoint(keys)
    if not sentence.actors or not is_told and keys[0] not in _OPENING:
        return []
    found = list(_inverted(sentence))
    if is_told:
        found += [*_coming(sentence), *_beside(sentence)]
    if not _BY.isdisjoint(keys):
        found += _brought(sentence)
    if not PARTS.isdisjoint(keys):
        found += [*of_sides(sentence), *of_delegations(sentence)]
    return [escort for escort in found if escort.members]


def _all_behind(sentence: Sentence, at: int) -> list[Actor]:
    """Everybody behind "by", up to the next verb or preposition: "by Ana Brandt, his adviser, Jane Roe, and by Ida Berg"."""
    found = list_behind(sentence, at)
    last = found[-1].last if found else sentence.last
    for actor in sentence.actors:
        if actor.start < last or actor.kind != PERSON:
            continue
        before = sentence.tokens.keys[actor.start - 1]
        if sentence.mains.intersection(range(last, actor.start)) or before != "by" and sentence.tokens.bits[actor.start - 1] & voc.PREP:
            break
        found, last = [*found, actor], actor.last
    return found


def _inverted(sentence: Sentence) -> Iterator[Escort]:
    """ "Also accompanying Mr Vale was Ana Brandt", "Leading the delegation is Ana Brandt", "Present on the occasion were Ana Brandt and Ida Berg"."""
    keys, bits, first = sentence.tokens.keys, sentence.tokens.bits, sentence.first
    while bits[first] & voc.ADV and keys[first] != "there":
        first += 1
    if first >= sentence.last:
        return
    fronted = is_there(keys, bits, first)
    if not (fronted or keys[first] in _BRINGING or keys[first] in _HEADING or _is_with(sentence, first)):
        return
    for at in range(first + 1, min(first + 20, sentence.last)):
        if keys[at] in _BE and at not in sentence.named:
            between = [actor for actor in sentence.actors if first < actor.first < at]
            anchor = next((actor for actor in between if not fronted or actor.kind == STATE or is_part(actor)), None)
            if keys[first] not in _HEADING or anchor is not None and is_part(anchor):
                behind = list_behind if anchor is not None and is_part(anchor) else _all_behind
                yield Escort(behind(sentence, at + 1), anchor)
            return


def _is_with(sentence: Sentence, first: int) -> bool:
    """ "With him were", "With the Secretary were"."""
    keys = sentence.tokens.keys
    if keys[first] != "with":
        return False
    actor = sentence.actor_at(first + 1)
    at = actor.last if actor is not None and actor.kind == PERSON else first + 2 if keys[first : first + 2] in _WITH else first
    return keys[at : at + 1] in COPULAS


def _brought(sentence: Sentence) -> Iterator[Escort]:
    """ "Vale, accompanied by Ana Brandt"."""
    keys = sentence.tokens.keys
    for at in range(sentence.first, sentence.last - 1):
        if keys[at] not in _BROUGHT and keys[at - 1 : at + 1] != ("the", "company"):
            continue
        by = next(
            (n for n in range(at + 1, min(at + _NEAR, sentence.last)) if keys[n] == "by" or keys[n - 1 : n + 1] == ("company", "of")), -1
        )
        if by < 0 or any(at < actor.first < by and actor.kind != STATE for actor in sentence.actors):
            continue
        clause = next((c for c in sentence.clauses if c.main == at or keys[at] == "company" and c.main < at < c.end), None)
        before = [actor for actor in sentence.actors if actor.last <= at and actor.kind in (PERSON, PRONOUN, GROUP)]
        near = before and at - before[-1].last < _ASIDE
        if (
            clause is not None
            and (clause.negated or clause.quoted)
            or keys[at] in _HELPED
            and not (near or clause and _is_of_people(clause))
        ):
            continue
        if clause is not None and keys[clause.first - 1] in _GUESTS:
            yield Escort(_all_behind(sentence, by + 1), None, True)
            continue
        acting = clause.subject if clause is not None else []
        anchors = acting or before[-1:]
        yield Escort(
            [actor for actor in _all_behind(sentence, by + 1) if actor not in acting],
            anchors[0] if anchors and keys[at] not in _WATCHED else None,
        )


def _is_of_people(clause: Clause) -> bool:
    """Is it people, not a thing, that is "supported by" somebody?"""
    return any(actor.kind in (PERSON, GROUP, PRONOUN) for actor in clause.subject)


def _coming(sentence: Sentence) -> Iterator[Escort]:
    """ "Ana Brandt accompanied the minister", "the minister came with Ana Brandt", "the minister had Ana Brandt with her"."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for clause in sentence.clauses:
        if clause.negated or clause.quoted or not clause.subject:
            continue
        if clause.lemma == "be" and is_at_side(keys, bits, clause.last):
            yield Escort(people_of(clause.subject), None)
        elif clause.lemma == "have":
            yield Escort(_had(sentence, clause), clause.subject[0])
        elif (at := _along(sentence, clause)) >= 0:
            yield Escort(list_behind(sentence, at), clause.subject[0])
        elif clause.lemma in _COMING and not clause.passive:
            anchor = _accompanied(sentence, clause)
            if keys[clause.last] in THEM or anchor is not None and anchor not in clause.subject:
                yield Escort(people_of(clause.subject), anchor if clause.lemma != "join" else None)


def _accompanied(sentence: Sentence, clause: Clause) -> Actor | None:
    """Whom somebody accompanies: "… B, whom A accompanied"; who is joined is somebody."""
    keys, before = sentence.tokens.keys, clause.subject_first - 1
    if keys[before] == "whom":
        return next((actor for actor in reversed(sentence.actors) if actor.last <= before), None)
    anchor = next((actor for actor in sentence.actors if clause.last <= actor.first < clause.end), None)
    return anchor if clause.lemma != "join" or anchor is not None and anchor.kind == PERSON and anchor.start == clause.last else None


def _had(sentence: Sentence, clause: Clause) -> list[Actor]:
    """ "Had A and B with her", "had with them A and B"."""
    keys, at = sentence.tokens.keys, clause.last
    if keys[at] in BESIDE and keys[at + 1] in THEM:
        return list_behind(sentence, at + 2)
    people = people_of(sentence.chain(at))
    last = people[-1].last if people else at
    return people if keys[last] in BESIDE and keys[last + 1] in THEM else []


def _along(sentence: Sentence, clause: Clause) -> int:
    """The token behind the "together with" of a verb of coming, or of being there; -1 where there is none."""
    going = clause.lemma in _GOING
    if not going and clause.lemma not in _ATTENDING:
        return -1
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for at in range(clause.main, min(clause.main + 2 if clause.lemma == "be" else clause.end, sentence.last)):
        length = next((n for n in (1, 2) if keys[at : at + n] in _TOGETHER), 0)
        if length or going and keys[at] == "with" and (bits[at - 1] & _BEHIND or at == clause.last and clause.lemma in _WITH_THEM):
            return at + (length or 1)
        if at > clause.main and at in sentence.mains:
            break
    return -1


def _beside(sentence: Sentence) -> Iterator[Escort]:
    """ "With Ana Brandt and Ida Berg attending", "with her deputy at her side"."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    for actor in sentence.actors:
        if actor.kind == PERSON and keys[actor.start - 1] == "with" and actor.start > sentence.first:
            chain = sentence.chain(actor.start)
            if is_at_hand(keys, bits, chain[-1].last):
                yield Escort(people_of(chain), None)
