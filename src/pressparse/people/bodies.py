"""The bodies of people whose own words name none: "its President", "his deputy", a commissioner in a report that names the commission."""

from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.offices import OF_SCHOOLS
from pressparse.lexicon.things import COMMISSIONERS, COMPANIES, NATIONAL, PRIVATE_HEADS, SCHOOLS, SENT_OUT, SUPRANATIONAL
from pressparse.people.roster import Roster
from pressparse.people.senders import complete_sent, give_state, own_body
from pressparse.phrases.actors import BODY, Actor
from pressparse.phrases.official import OfficeRead, Official

_JOINING = frozenset("'s ' of for and the on in to & , de da do des du del dos di ya za wa la".split())
_LONGEST_NAME = 14
_FEW = 4
_TITLES = ("Commissioner for ", *(title for titles in COMMISSIONERS.values() for title in titles))
_NEAR = 64
_kind = attrgetter("kind")
_OF_SEVERAL = frozenset(("organization", "organisation", "conference"))  # "of the Organization for Food Security"
_PLACES = (voc.COUNTRY, voc.NATION, voc.CITY, voc.RISKY, voc.REGION)


def complete_bodies(roster: Roster, sentences: list[Sentence]) -> None:
    """ "The Bank was represented by its Vice President"; "the Secretary General of the GCC and his deputy"."""
    _complete_commissioners(roster, sentences)
    _complete_schools(roster, sentences)
    for sentence in sentences:
        actors = sentence.actors
        if len(actors) < 2:
            continue
        for one, other in pairwise(actors):
            if one.official is not None and other.official is not None:
                _complete_deputy(sentence, one, one.official, other, other.official)
        if BODY in map(_kind, actors):
            complete_sent(roster, sentence)
        for n, actor in enumerate(actors[1:], start=1):
            official = actor.official
            if official is None or official.organization or not official.offices:
                continue
            if official.determiner in ("its", "'s") and not _body_of(official):
                _complete_its(roster, actors[:n], actor, official)
            elif is_deputy(actor) and (chief := roster.of.get(actors[n - 1])) is not None:
                official.organization = next(iter(chief.bodies()), None)


def _complete_its(roster: Roster, before: list[Actor], actor: Actor, official: Official) -> None:
    """ "The Bank and its president", "the Bank's President, A, and its Director, B", "the Director of the Fund, A, and the fund's secretary, B"."""
    noun = ""
    if official.determiner == "'s":
        if before[-1].kind != BODY or before[-1].last != official.first - 1:
            return
        noun = before[-1].text
        before = before[:-1] if noun.islower() else before[-1:]
    for owner in reversed(before):
        if owner.kind != BODY and owner.official is None:
            continue
        body = own_body(owner) if owner.official is None else _body_of(owner.official)
        if not noun.islower() or body and (noun in COMPANIES or noun in voc.keys_of(body)):
            official.organization = body
            if body and (chief := roster.of.get(owner)) is not None and (draft := roster.of.get(actor)) is not None:
                draft.countries.extend(chief.countries[:1] if not draft.countries else [])
            return


def _body_of(official: Official) -> str | None:
    """The body that somebody's words name."""
    return official.organization or next((office.organization for office in official.offices if office.organization), None)


def _complete_deputy(sentence: Sentence, one: Actor, chief: Official, other: Actor, deputy: Official) -> None:
    """ "The Director of the Bank, represented by Deputy Director Jane Roe": she is of the bank too."""
    if not deputy.offices or deputy.state or deputy.organization or deputy.is_of_organ:
        return
    between = [key for key in sentence.tokens.keys[one.last : other.start] if key != ","]
    if between[-2:] == ["represented", "by"] and len(between) < _FEW and not any(office.organization for office in deputy.offices):
        deputy.organization = _body_of(chief)


def _complete_commissioners(roster: Roster, sentences: list[Sentence]) -> None:
    """ "Commissioner for Trade Jane Roe" in a report that names a commission is of it."""
    for draft in roster.drafts:
        texts = [office.text for stack in draft.stacks for office in stack if _is_commissioner(office)]
        if texts and not draft.countries and not draft.bodies():
            titled = (body for body, titles in COMMISSIONERS.items() if any(text.startswith(titles) for text in texts))
            named = (body for body in COMMISSIONERS if _is_named(body, roster, sentences))
            draft.officials[0].organization = next(titled, None) or next(named, None)


def _complete_schools(roster: Roster, sentences: list[Sentence]) -> None:
    """A vice-chancellor or rector of no school by his own words is of the one whose name the word before opens, else of the one named last;
    of those that an earlier sentence names, of its subject.
    """
    schools: list[Actor] = []
    for sentence in sentences:
        chief: str | None = None
        for actor in sentence.actors:
            if actor.kind == BODY and _is_school(own_body(actor) or ""):
                schools = [actor, *schools[:_FEW]]
            official = actor.official
            if official is None or official.state:
                continue
            body = _body_of(official)
            if body is not None:
                chief = body if _is_school(body) else chief
            elif OF_SCHOOLS.issuperset(official.heads or ("",)) and (chief or schools):
                official.organization = chief or _school_of(roster, actor, schools)
        subjects = [actor for clause in sentence.clauses for actor in clause.subject if actor.kind == BODY] if schools else []
        schools = [*[actor for actor in subjects if _is_school(own_body(actor) or "")][:1], *schools[:_FEW]]


def _school_of(roster: Roster, actor: Actor, schools: list[Actor]) -> str | None:
    """Which of the schools named so far somebody is of, who gets its state."""
    before = actor.tokens.slice(actor.first - 1, actor.first) if actor.first else ""
    school = next((school for school in schools if before[:1].isupper() and before in school.text.split()), schools[0])
    give_state(roster, actor, school)
    return own_body(school)


def _is_school(body: str) -> bool:
    """Is the body a school known by its name?"""
    keys = voc.keys_of(body)
    return len(keys) > 1 and not SCHOOLS.isdisjoint(keys)


def _is_named(commission: str, roster: Roster, sentences: list[Sentence]) -> bool:
    """Does the report name the commission?"""
    return any(a.kind == BODY and commission in a.text for s in sentences for a in s.actors) or any(
        commission in body for other in roster.drafts[:_NEAR] for body in other.bodies()
    )


def _is_commissioner(office: OfficeRead) -> bool:
    return office.head == "commissioner" and office.text.startswith(_TITLES)


def is_deputy(actor: Actor) -> bool:
    """ "His deputy"."""
    official = actor.official
    return official is not None and official.determiner in ("his", "her") and official.heads == ["deputy"]


def expansions(sentences: list[Sentence]) -> dict[str, str]:
    """What the report gives abbreviations in brackets for: "the Arvika Naval School (ANS)"."""
    found: dict[str, str] = {}
    for sentence in sentences:
        tokens = sentence.tokens
        for at in range(sentence.first + 2, sentence.last):
            is_letters = tokens.keys[at - 1] == "(" and tokens.bits[at] & voc.CAPS and tokens.keys[at + 1 : at + 2] == (")",)
            if is_letters and (first := _first_of_name(sentence, at)) < at - 1:
                found.setdefault(tokens.slice(at, at + 1), tokens.slice(first, at + 2))
    return found


def _first_of_name(sentence: Sentence, at: int) -> int:
    """Where the name begins that the abbreviation at token ``at`` stands for: at its first letter, as many words back as it has letters."""
    keys, bits = sentence.tokens.keys, sentence.tokens.bits
    letter, count, words, first = keys[at][0], len(keys[at]), 0, at - 1
    best = count
    for n in range(at - 2, max(sentence.first - 1, at - 2 - _LONGEST_NAME), -1):
        if bits[n] & voc.CAP and not bits[n] & voc.DET:
            words += 1
            if keys[n][0] == letter and abs(words - count) <= best:
                first, best = n, abs(words - count)
        elif keys[n] not in _JOINING:
            break
    return first if words > 1 else at - 1


@lru_cache(maxsize=4096)
def is_private(body: str, home: str = "") -> bool:
    """Is the body international, or one that acts for no state? One that is named for a place of ``home`` is not."""
    keys = voc.keys_of(body)
    if home and any(entry.value == home and entry.kind in _PLACES for entry in voc.gazetteer().get(keys[0] if keys else "", ())):
        return False
    if not keys or not SUPRANATIONAL.isdisjoint(keys) or keys[0] in _OF_SEVERAL or keys[-1] == "community":
        return True
    if keys[-1] in SENT_OUT | {"secretariat"} and len(keys) == 2 and body.split()[0].isupper() and len(keys[0]) > _FEW:
        return True  # "AFRIPOL Secretariat", "GCCPOL Delegation"
    if (keys[-1] == "bank" or not PRIVATE_HEADS.isdisjoint((keys[-1], keys[0]))) and (NATIONAL.isdisjoint(keys) or "association" in keys):
        return True
    return any(entry.kind == voc.BODY and keys[1 : 1 + len(entry.rest)] == entry.rest for entry in voc.gazetteer().get(keys[0], ()))
