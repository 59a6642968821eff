"""The forms in which press offices and agencies open a report: where it was filed, when, and by whom.

A row's ``template`` is read from left to right. Blanks in it stand for any blanks or none, every other character outside
braces for itself, and the braces for these pieces:

=============  ====================================================================================================
``{place}``    one or several cities with up to two regions behind commas: ``CHATHAM, Mass.``, ``GENEVA/BEIRUT``
``{region}``   a region or country alone, where brackets or strokes set it off: ``(FRANCE)``, ``/Leningrad Region/``
``{country}``  a country between two full stops
``{date}``     a day, with or without weekday and year, in words or numbers: ``Wed., March 4``, ``4 juil 2024``, ``14.11.22``
``{time}``     a time of day, with or without its zone: ``15:45``, ``10:15 am``, ``20:51 (UTC +04:00)``
``{agency}``   the name of any agency, where brackets or strokes set it off
``{wire}``     the name of an agency of the table
``{sign}``     a single capitalised word that can only be an agency's name, between a date and a dash or colon
``{camel}``    a single word with a capital inside it, as only agencies are written
``{area}``     what stands in brackets behind a place: a region, or an agency's name
``{wider}``    the country, where the region stands in brackets before it
``{short}``    a day in figures without its year: ``09/03``
``{again}``    a second date, in another language or of a later change
``{more}``     what an agency's brackets hold behind its name: ``, staff``, `` - Pakistan Point News -``
``{,}``        a comma, full stop, semicolon, upright stroke, bullet, or nothing
``{-}``        a dash of any kind
``{:}``        a dash, colon, semicolon or full stop, or several of them
``{end}``      the same, or nothing
``{eol}``      a line's end
``{nl}``       a new line
``{sep}``      a dash, comma, stroke or nothing, between a day and its time
``{words}``    anything but brackets, on the same line
``{till}``     the same, up to a day that closes the brackets
``{stroke}``   the name of any agency between strokes, with its short name or a reporter behind it
``{issuer}``   the name of an office, capitalised throughout
``{body}``     the name of any agency, up to a comma
``{number}``   the number of a release: ``NR-024-17``
``{caption}``  words that name the kind of text: ``Press release``
``{lead}``     the first word of the story, close behind a hyphen; it is none of the dateline
``{byline}``   who wrote it: ``By Jane Roe |``
``{label}``    words that announce a stamp's date: ``Published on``
=============  ====================================================================================================

``needs`` says what must be known of the place for the form to be believed, since prose can look the same:
nothing, ``plausible`` (no word in it that only names other things), ``capitals`` (printed in capitals or set in bold, or
known), ``known`` (a city or country of the tables), ``city`` (a city of the tables, in capitals); without a place, ``year``: that its day has one. Each example gives the text, then the place, region, date and
agency that are read from it, as printed.
"""

from typing import NamedTuple


class Example(NamedTuple):
    """A lead and what its dateline says, each as printed."""

    text: str
    place: str | None = None
    region: str | None = None
    date: str | None = None
    agency: str | None = None


class Form(NamedTuple):
    """One form: its name, its pieces in order, what must be known of the place, examples, and leads that it must leave alone."""

    name: str
    template: str
    needs: str
    examples: tuple[Example, ...]
    rejects: tuple[str, ...] = ()
