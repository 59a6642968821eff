"""Times of day and zones, as they stand beside a date."""

import datetime as dt
from functools import cache

from pressparse.lexicon.calendar import ZONES
from pressparse.patterns import PLAIN_GAP as GAP
from pressparse.patterns import Pattern, compile_pattern

_ZONE = rf"(?:\(?(?:(?:UTC|GMT){GAP}?[-+\u2212]\d{{1,2}}(?::?\d\d)?|{'|'.join(zone.upper() for zone in ZONES)})\b\)?)"
TIME = rf"(?:(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?::[0-5]\d)?(?:{GAP}?[ap]\.?m\b\.?)?|{GAP}?[ap]\.?m\b\.?)(?:{GAP}?{_ZONE})?)"


@cache
def _clock_pattern() -> Pattern:
    return compile_pattern(r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?)?\s*(?P<half>[ap]\.?m)?", ignore_case=True)


@cache
def _offset_pattern() -> Pattern:
    return compile_pattern(r"(?P<sign>[-+\u2212])(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?|\b(?P<zone>[A-Z]{1,4})\b")


def read_time(words: str) -> dt.time | None:
    """The time of day that ``words`` print, None where no clock shows it.

    >>> read_time("at 3:30 p.m."), read_time("15:45")
    (datetime.time(15, 30), datetime.time(15, 45))
    """
    match = _clock_pattern().search(words)
    if match is None:
        return None
    hour, half = int(match.group("hour") or 0), (match.group("half") or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        return dt.time(hour, int(match.group("minute") or 0), int(match.group("second") or 0))
    except ValueError:
        return None


def read_offset(words: str) -> str | None:
    """The zone that ``words`` name as an offset from UTC: ``+04:00``.

    >>> read_offset("20:51 (UTC +04:00)"), read_offset("11:00 GMT"), read_offset("11:00")
    ('+04:00', '+00:00', None)
    """
    for match in _offset_pattern().finditer(words):
        if match.group("sign"):
            sign = "+" if match.group("sign") == "+" else "-"
            return f"{sign}{int(match.group('hours') or 0):02}:{match.group('minutes') or '00'}"
    zones = (ZONES.get((match.group("zone") or "").lower()) for match in _offset_pattern().finditer(words))
    return next((zone for zone in zones if zone), None)
