"""Where things stand in a text, before anything is said of their meaning: title, sections, paragraphs, sentences, dateline."""

from pressparse.layout.headings import heading_of
from pressparse.layout.lines import HeadingLine, read_lines
from pressparse.layout.paragraphs import read_stretches
from pressparse.layout.quotations import read_quotations
from pressparse.layout.sections import Layout, LayoutSection, read_sections

__all__ = ["HeadingLine", "Layout", "LayoutSection", "heading_of", "read_layout", "read_quotations"]


def read_layout(text: str) -> Layout:
    r"""The layout of any text.

    Its sections tile it: the first begins at 0 and the last ends at ``len(text)``; only the first has no heading.
    Sentences tile their paragraph. The title and the headings are no paragraphs.

    >>> text = "Talks in Kirna\n\nThe ministers met on Monday. They signed an accord."
    >>> layout = read_layout(text)
    >>> layout.title.span.of(text)
    'Talks in Kirna'
    >>> [sentence.of(text) for sentence in layout.sections[0].paragraphs[0].sentences]
    ['The ministers met on Monday. ', 'They signed an accord.']
    """
    return read_sections(text, read_stretches(text, read_lines(text)))
