"""Who reports to the public: words of press services and the verbs and phrases that name them as a source."""

PRESS_WORDS: tuple[str, ...] = (
    "press office", "press service", "press secretary", "press centre", "press center", "press department", "press bureau", "press agency", "press team", "press wing", "press section", "press directorate", "press and information department",
    "information department", "information office", "information service", "media office", "media department", "public affairs office", "public affairs", "public relations department", "public relations", "communications office", "communication department", "communications directorate", "directorate of communications", "news agency", "newspaper", "news service", "spokesperson", "spokesman", "spokeswoman", "media relations", "news portal", "state media", "news channel", "broadcaster", "television", "radio", "bulletin", "gazette", "information agency", "media", "correspondent", "website", "press release", "agency",
)  # fmt: skip

REPORTING = frozenset("report say state inform announce tell note indicate add confirm release post".split())

SOURCE_LEADS: tuple[str, ...] = (
    "according to", "as reported by", "reported by", "as informed by", "quoting", "citing", "with reference to", "referring to", "readout from", "statement by", "statement from", "as stated by", "as announced by", "provided by", "released by", "said by", "courtesy of", "source:", "in a statement by", "readout by", "remarks by", "following is a statement by", "attributable to",
)  # fmt: skip
"""Phrases after which the source stands."""
