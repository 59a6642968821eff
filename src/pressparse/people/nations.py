"""States that offices, hyphenated words and the names of bodies and things hold."""

from collections import defaultdict
from functools import cache, lru_cache

from pressparse import vocabulary as voc
from pressparse.clauses import Sentence
from pressparse.lexicon.offices import DIPLOMATS, OF_ONE_STATE, SENT
from pressparse.lexicon.things import ORGANS_OF_ONE_STATE
from pressparse.people.drafts import Draft
from pressparse.phrases.actors import Actor
from pressparse.tokens import Tokens
from pressparse.vocabulary import Entry

_ACCREDITED = ("ambassador ", "high commissioner ", "chargé d'affaires ", "consul general ")
_WITHIN = (voc.CITY, voc.REGION, voc.COUNTRY, voc.NATION)


def states_within(tokens: Tokens, first: int, last: int) -> set[str]:
    """The states of the places in the name at tokens ``first`` to ``last``: "Kisumu County Hospital"."""
    at = tokens.where(voc.OPENS, first, last)
    return {entry.value for n in at for entry in tokens.words[n].alone if entry.kind in _WITHIN}


def sent_to(office: str) -> str | None:
    """The state that the holder of an office is sent to.

    >>> sent_to("Ambassador to Norway")
    'NO'
    """
    keys = voc.keys_of(office.rpartition(" to " if " to " in office else " for ")[2])
    keys = keys[1:] if keys[:1] == ("the",) else keys
    return next(
        (entry.value for entry in _entries(keys[:1]) if entry.kind == voc.COUNTRY and keys[1 : 1 + len(entry.rest)] == entry.rest), None
    )


def is_diplomat(head: str) -> bool:
    """ "Ambassador", "Ambassador Extraordinary and Plenipotentiary", "Consul": one who is accredited.

    >>> is_diplomat("ambassador extraordinary and plenipotentiary"), is_diplomat("envoy")
    (True, False)
    """
    return head in DIPLOMATS or head.startswith(_ACCREDITED)


def _entries(keys: tuple[str, ...]) -> tuple[Entry, ...]:
    return voc.gazetteer().get(keys[0], ()) if keys else ()


def states_of_pair(sentence: Sentence, at: int) -> list[str]:
    """The two states of a hyphenated word: "Singapore-Shanghai", and "United States-ROK" with the word before."""
    one, _, two = sentence.tokens.keys[at].partition("-")
    if one == "states" and at > sentence.first:
        one = f"{sentence.tokens.keys[at - 1]} states"
    found = []
    for side in (one.split(), two.split()):
        for entry in _entries(tuple(side)):
            if entry.kind in (voc.COUNTRY, voc.NATION, voc.CITY, voc.RISKY) and entry.rest == tuple(side[1:]):
                found.append(entry.value)
                break
    return found


@lru_cache(maxsize=4096)
def state_sent_to(office: str, head: str) -> str | None:
    """The state that the holder of an office of this head is sent to, None where it is no office of one who is sent."""
    if " in " in office and head in DIPLOMATS:
        return _seat_in(office)
    return sent_to(office) if " to " in office or " for " in office and head.split()[-1] in SENT else None


def _seat_in(office: str) -> str | None:
    """The state of the town that an ambassador sits in: "ambassador in Amman"."""
    keys = voc.keys_of(office.rpartition(" in ")[2])
    return next((e.value for e in _entries(keys[:1]) if e.kind in _WITHIN and keys[1:] == e.rest), None)


@lru_cache(maxsize=4096)
def states_of_office(office: str) -> frozenset[str]:
    """The states of the organs that an office names.

    >>> sorted(states_of_office("White House adviser"))
    ['US']
    """
    return frozenset(states_of_organs(voc.keys_of(office)))


def states_of_organs(keys: tuple[str, ...]) -> set[str]:
    """The states of organs that only one state has: "the White House"."""
    openers = _organs()
    spots = [at for at, key in enumerate(keys, 1) if key in openers]
    found = [(state, at + len(rest)) for at in spots for rest, state in openers[keys[at - 1]] if keys[at : at + len(rest)] == rest]
    return {
        state for state, end in found if keys[end : end + 1] != ("for",)
    }  # "the State Department for Diaspora Affairs" is no one's alone


@cache
def organ_openers() -> frozenset[str]:
    """The first keys of the organs that only one state has: a sentence with none of them names no organ."""
    return frozenset(_organs())


@cache
def _organs() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First key → (the other keys, state) of the organs that only one state has."""
    openers: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for phrase, state in ORGANS_OF_ONE_STATE.items():
        first, *rest = voc.keys_of(phrase)
        openers[first].append((tuple(rest), state))
    return dict(openers)


def names_state_first(actor: Actor) -> bool:
    """ "Minister of Trade of Norway Jane Roe": does the office in front of the name tell the state, so that whoever stands before is of another?"""
    official = actor.official
    return official is not None and official.country is None and any(office.country for office in official.offices)


def untold_states(drafts: list[Draft]) -> set[str]:
    """The states that only the names of offices tell ("the Taoiseach"), as the side that tells the report has no need to; not the Pope's."""
    told = {
        state
        for draft in drafts
        for stack in draft.stacks[:2]
        for office in stack
        if not office.country and (state := OF_ONE_STATE.get(office.head)) and draft.countries == [state]
    }
    return told - {OF_ONE_STATE["pope"]}
