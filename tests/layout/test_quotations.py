"""What is quoted."""

import pytest

from pressparse.layout import read_quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "we agree" and "we go".', ['"we agree"', '"we go"']),
        ("He said “we agree,” she “no”.", ["“we agree,”", "“no”"]),
        ("Er sagte „wir gehen“ heute.", ["„wir gehen“"]),
        ("Il dit «nous allons» ici.", ["«nous allons»"]),
        ("‘‘We agree,’’ he said.", ["‘‘We agree,’’"]),
        ("''We agree,'' he said.", ["''We agree,''"]),
        ("‘It’s a long way,’ he said of the ‘grey fleet’ there.", ["‘It’s a long way,’", "‘grey fleet’"]),
        ("'We agree, it's fine,' he said.", ["'We agree, it's fine,'"]),
        ('"We go on and', ['"We go on and']),
        ("“We go on", ["“We go on"]),
        ("Norland’s ministers’ talks in the ’90s", []),
        ("Norland's ministers' talks weren't long", []),
        ('a 6" pipe', []),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    assert [span.of(text) for span in read_quotations(text)] == quoted


def test_only_the_stretch_is_read() -> None:
    text = '"one" "two" "three"'
    assert [span.of(text) for span in read_quotations(text, 6, 11)] == ['"two"']
