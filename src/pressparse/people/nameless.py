"""An office that nobody named holds, and the one person named without an office: "Kenyan president arrives in Oslo", "Peter Wafula was met by".

The two are one where the report has but one such office of a state's leader or minister and one such person, near each other, and
never speaks of both in one sentence.
"""

from pressparse.lexicon.offices import DIPLOMATS, FORMER, HEADS_OF_GOVERNMENT, HEADS_OF_STATE
from pressparse.people.drafts import Draft
from pressparse.people.facing import LEADERS
from pressparse.people.roster import MOST_CANDIDATES, Roster
from pressparse.phrases.official import Official

_LEADING = (
    LEADERS
    | HEADS_OF_STATE
    | HEADS_OF_GOVERNMENT
    | {"vice president", "deputy prime minister", "foreign minister", "fm", "pm", "leader", "minister"}
)
_NEAR = 1  # sentences between the office and the name


def join_nameless(roster: Roster) -> None:
    """Joins the holder of the one office to the one name."""
    _join_envoys(roster)
    offices = [draft for draft in roster.drafts if not draft.words and draft.countries and _leads(draft)]
    if len(offices) != 1:
        return
    names = [
        draft
        for draft in roster.drafts
        if len(draft.words) > 1 and not (draft.stacks or draft.countries or draft.borrowed or draft.bodies())
    ]
    holder = offices[0]
    if len(names) != 1 or holder.borrowed is not None or any(one.is_spouse or one.rank for one in names[0].officials):
        return
    if _are_near(roster, holder, names[0]):
        _merge(roster, holder, names[0])


def _join_envoys(roster: Roster) -> None:
    """ "The Kenyan High Commissioner will open it. Her Excellency Jane Roe will visit Oslo": an envoy's name in the next sentence."""
    for named in roster.drafts[:MOST_CANDIDATES]:
        if len(named.words) < 2 or named.stacks or named.countries or not any(_is_excellency(official) for official in named.officials):
            continue
        envoys = [
            d for d in roster.drafts[:MOST_CANDIDATES] if not d.words and d.countries and _is_envoy(d) and _are_near(roster, d, named)
        ]
        if len(envoys) == 1:
            _merge(roster, envoys[0], named)


def _is_excellency(official: Official) -> bool:
    return (official.honorific or "").casefold().startswith(("her excellency", "his excellency", "h.e", "he "))


def _is_envoy(draft: Draft) -> bool:
    return bool(draft.stacks) and all(office.head in DIPLOMATS for stack in draft.stacks for office in stack)


def _leads(draft: Draft) -> bool:
    """Is the office that of one who leads a state or speaks for it?"""
    heads = {office.head for stack in draft.stacks for office in stack}
    texts = {office.text.casefold() for stack in draft.stacks for office in stack}
    return bool(heads & _LEADING or texts & _LEADING) and not any(text.split()[0] in FORMER for text in texts)


def _are_near(roster: Roster, one: Draft, other: Draft) -> bool:
    """Does the report speak of both in sentences next to each other, and in none of both?"""
    ours, theirs = ([n for n, here in enumerate(roster.present) if draft in here] for draft in (one, other))
    if not ours or not theirs or not set(ours).isdisjoint(theirs):
        return False
    return min(abs(a - b) for a in ours[:_NEAR] + ours[-_NEAR:] for b in theirs) <= _NEAR + (ours[0] == 0)


def _merge(roster: Roster, holder: Draft, named: Draft) -> None:
    for sentence, actor in holder.actors:
        roster.join(named, sentence, actor)
    roster.drafts.remove(holder)
    for here in roster.present:
        if holder in here:
            here[here.index(holder)] = named
    for draft in roster.drafts:
        draft.borrowed = named if draft.borrowed is holder else draft.borrowed
