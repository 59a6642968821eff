"""The colours: text can be read on them, and people with any kind of colour blindness tell the marks apart."""

from itertools import combinations

import pytest

from pressparse.view.palette import COLOURS, theme_rules

Colour = tuple[float, float, float]

# How linear red, green and blue are seen without one kind of cone (Machado, Oliveira and Fernandes, 2009, severity 1).
SIGHTS: dict[str, tuple[Colour, Colour, Colour]] = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no long cones": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no middle cones": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no short cones": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
THINGS = ("person", "date", "place")
ON = [("text", "page"), ("text", "card"), ("dim", "page"), ("dim", "card"), ("text", "outcome-tint"), ("said", "card"), ("outcome", "card")]
ON += [(name, f"{name}-tint") for name in THINGS] + [(name, "card") for name in THINGS]


def linear(colour: str) -> Colour:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def luminance(colour: Colour) -> float:
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


def lab(colour: Colour) -> Colour:
    """CIE L*a*b* under D65."""
    rows = ((0.4124, 0.3576, 0.1805, 0.9505), (0.2126, 0.7152, 0.0722, 1.0), (0.0193, 0.1192, 0.9505, 1.089))
    x, y, z = (sum(max(part, 0.0) * weight for part, weight in zip(colour, row, strict=False)) / row[3] for row in rows)
    fx, fy, fz = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen(colour: Colour, sight: str) -> Colour:
    red, green, blue = (sum(weight * part for weight, part in zip(row, colour, strict=True)) for row in SIGHTS[sight])
    return red, green, blue


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), ON)
def test_text_can_be_read(front: str, back: str, theme: int) -> None:
    lighter, darker = sorted((luminance(linear(COLOURS[name][theme])) for name in (front, back)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5  # WCAG 2, level AA


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("suffix", ["", "-tint"], ids=["lines", "tints"])
def test_marks_are_told_apart(suffix: str, sight: str, theme: int) -> None:
    colours = {name: lab(seen(linear(COLOURS[name + suffix][theme]), sight)) for name in THINGS}
    for one, other in combinations(THINGS, 2):
        distance = sum((a - b) ** 2 for a, b in zip(colours[one], colours[other], strict=True)) ** 0.5
        assert distance >= 7, (one, other, distance)


def test_every_theme_sets_every_colour() -> None:
    rules = theme_rules()
    assert rules.count("--page:") == 4
    for name in COLOURS:
        assert rules.count(f"--{name}:") == 4
