"""Where a report comes from, as far as its frame says."""

from collections import defaultdict
from collections.abc import Callable
from functools import cache, partial

from attrs import define

from pressparse.lexicon.agencies import AGENCIES

Weights: Callable[[], defaultdict[str, float]] = partial(defaultdict, float)
"""What speaks for each state, nothing at first."""


@define
class Signs:
    """Where the report comes from: the issuer's state, the dateline's country, the agency that files it."""

    issuer: str | None = None
    filed: str | None = None
    agency: str | None = None

    @property
    def is_from_abroad(self) -> bool:
        """Does the wire of another country file it, whose dateline is no sign of who tells?"""
        return self.wired is not None and self.filed is not None and self.wired != self.filed

    @property
    def wired(self) -> str | None:
        """The state whose agency files the report."""
        return _agencies().get(self.agency.casefold()) if self.agency else None


@cache
def _agencies() -> dict[str, str | None]:
    """Signature of an agency, folded → its state; agencies that write of many states' affairs and of no one's own have none."""
    return {name.casefold(): agency.country for agency in AGENCIES for name in (agency.name, *agency.spellings)}
