"""HTML that cannot be made by mistake: `Html` comes out of `escape` and `element` alone, so that the type checker sees a forgotten escape."""

import html
import re
from collections.abc import Iterable
from typing import NewType

Html = NewType("Html", str)

# What a page in UTF-8 cannot hold or a browser would not show: controls, lone surrogates, noncharacters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def escape(words: str) -> Html:
    """The words as text, for between tags and for attributes alike; what a page cannot hold is U+FFFD, one for one.

    >>> escape('<script>"&\\x00')
    '&lt;script&gt;&quot;&amp;\ufffd'
    """
    return Html(html.escape(_UNPRINTABLE.sub("\ufffd", words)))


def element(name: str, *content: Html, css: str = "", title: str = "", **attributes: str) -> Html:
    """An element with a class and a title where they are given.

    >>> element("b", escape("a & b"), css="x")
    '<b class="x">a &amp; b</b>'
    """
    return Html(f"{opening(name, css=css, title=title, **attributes)}{''.join(content)}</{name}>")


def opening(name: str, *, css: str = "", title: str = "", **attributes: str) -> Html:
    """The opening tag alone; an attribute without a value stands for an empty string."""
    pairs = {"class": css, "title": title, **attributes}
    written = (f' {key}="{escape(value)}"' for key, value in pairs.items() if value)
    return Html(f"<{name}{''.join(written)}>")


def joined(parts: Iterable[Html]) -> Html:
    """The parts, one behind the other."""
    return Html("".join(parts))
