"""Speed over the sample reports, beside a floor: one pass of `regex` over the same text that finds its words and their spans.

The floor is measured in the same run, so the ratio holds on any machine.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import pytest
import regex
from pytest_benchmark.fixture import BenchmarkFixture

import pressparse

EXAMPLES = Path(__file__).parent.parent / "examples"
MOST_TIMES_THE_FLOOR = 20
MOST_TO_IMPORT = 0.15  # seconds
MOST_ON_DOUBLING = 2.6  # twice, and what a noisy machine adds
WORD = regex.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")

medians: dict[str, float] = {}


class Sample(NamedTuple):
    """A report of `examples` with what is known of it."""

    text: str
    published: str
    issuer: str | None


@pytest.fixture(scope="session")
def samples() -> list[Sample]:
    rows = [json.loads(line) for line in (EXAMPLES / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    return [Sample((EXAMPLES / row["file"]).read_text(encoding="utf-8"), row["published"], row["issuer"]) for row in rows]


def find_words(samples: list[Sample]) -> int:
    return sum(len([match.span() for match in WORD.finditer(sample.text)]) for sample in samples)


def parse_all(samples: list[Sample]) -> int:
    return sum(len(pressparse.parse(sample.text, published=sample.published, issuer=sample.issuer).meetings) for sample in samples)


def describe(name: str, samples: list[Sample], seconds: float) -> str:
    size = sum(len(sample.text.encode()) for sample in samples)
    return f"{name:<8}{len(samples) / seconds:>10.0f} reports/s{size / seconds / 1e6:>9.2f} MB/s"


def median(benchmark: BenchmarkFixture) -> float:
    """Seconds a round, of what was just measured."""
    assert benchmark.stats is not None
    return float(benchmark.stats.stats.median)


def test_floor(benchmark: BenchmarkFixture, samples: list[Sample], figures: list[str]) -> None:
    assert benchmark(find_words, samples) > 0
    medians["floor"] = median(benchmark)
    figures.append(describe("floor", samples, medians["floor"]))


def test_parse(benchmark: BenchmarkFixture, samples: list[Sample], figures: list[str]) -> None:
    assert parse_all(samples) >= len(samples) / 2
    benchmark(parse_all, samples)
    medians["parse"] = median(benchmark)
    figures.append(describe("parse", samples, medians["parse"]))


def test_parse_beside_the_floor(figures: list[str]) -> None:
    if len(medians) < 2:
        pytest.skip("floor and parse were not both measured")
    ratio = medians["parse"] / medians["floor"]
    figures.append(f"parse / floor = {ratio:.1f} (at most {MOST_TIMES_THE_FLOOR})")
    assert ratio <= MOST_TIMES_THE_FLOOR


PROSE = "On May 4, President Ilvar Tomson of Latvia received Ana Brandt, Defence Minister of Chile. He said that trade grows. "
NAMES = ("Ana", "Brandt", "Ilvar", "Tomson", "Mira", "Holt", "Teodor", "Vale", "Oda", "Lind")
BOOK = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt")))


def person(number: int) -> str:
    """One of ten thousand names."""
    return " ".join(f"{NAMES[int(digits[0])]}{NAMES[int(digits[1])].lower()}" for digits in (f"{number:04}"[:2], f"{number:04}"[2:]))


SHAPES: dict[str, Callable[[int], str]] = {
    "one line": lambda size: PROSE * (size // len(PROSE)),
    "short lines": lambda size: "They met.\n" * (size // 10),
    "paragraphs": lambda size: (PROSE * 4 + "\n\n") * (size // (4 * len(PROSE) + 2)),
    "book of reports": lambda size: (BOOK * (size // len(BOOK) + 1))[:size],
    "other people": lambda size: "".join(
        f"Trade Minister Oda Lind met President {person(n)} of Chile. They signed a treaty. " for n in range(size // 80)
    ),
    "capitals": lambda size: "Ana Brandt " * (size // 11),
    "quotes": lambda size: '"' * size,
}


def seconds_of(text: str) -> float:
    began = perf_counter()
    pressparse.parse(text, published="2024-05-05")
    return perf_counter() - began


@pytest.mark.parametrize("shape", SHAPES)
def test_cost_grows_in_proportion_to_length(shape: str, figures: list[str]) -> None:
    half, whole = (SHAPES[shape](size) for size in (500_000, 1_000_000))
    seconds_of(half[:10_000])
    shorter, longer = min(seconds_of(half) for _ in range(2)), seconds_of(whole)
    figures.append(f"doubled to 1 MB, {shape:<16}{longer:>7.2f} s, {longer / shorter:.2f} times the half")
    assert longer / shorter <= MOST_ON_DOUBLING


def test_import_time(figures: list[str]) -> None:
    program = "from time import perf_counter as now; began = now(); import pressparse; print(now() - began)"
    times = [float(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout) for _ in range(5)]
    figures.append(f"import  {min(times) * 1000:>10.0f} ms (at most {MOST_TO_IMPORT * 1000:.0f})")
    assert min(times) <= MOST_TO_IMPORT
