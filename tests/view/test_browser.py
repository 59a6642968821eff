"""The page in a real browser: marks stand on their words, themes are followed, nothing is asked of the network.

Needs playwright and a Chromium (`PRESSPARSE_BROWSER` names one). Screenshots are kept in build/screenshots.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import pressparse

ROOT = Path(__file__).parents[2]
SHOTS = ROOT / "build" / "screenshots"
SAMPLES = {"sample": "2023-05-20", "summit": "2014-08-22", "readout_call": "2022-03-28"}
THEMES = {"light": "rgb(255, 255, 255)", "dark": "rgb(21, 24, 28)"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = os.environ.get("PRESSPARSE_BROWSER") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("no Chromium on this machine")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


def opened(browser: Any, path: Path, scheme: str = "light", width: int = 1000) -> tuple[Any, list[str]]:
    """The page in a tab, and all that it asks for."""
    tab = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(path.as_uri())
    return tab, asked


def page_of(name: str, folder: Path) -> tuple[pressparse.Report, Path]:
    report = pressparse.parse((ROOT / "examples" / f"{name}.txt").read_text(encoding="utf-8"), published=SAMPLES[name], key=name)
    path = folder / f"{name}.html"
    path.write_text(pressparse.render(report), encoding="utf-8")
    return report, path


@pytest.mark.parametrize("scheme", THEMES)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_page(browser: Any, tmp_path: Path, name: str, scheme: str) -> None:
    report, path = page_of(name, tmp_path)
    tab, asked = opened(browser, path, scheme)
    assert asked == [path.as_uri()]
    assert tab.locator(".pp-text").evaluate("text => text.textContent") == report.text
    assert tab.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == THEMES[scheme]
    for number, person in enumerate(report.people):
        words = set(tab.locator(f".pp-text .p{number}").all_text_contents())
        for mention in person.mentions:
            said = mention.span.of(report.text)
            assert said in words or any(said.startswith(word) for word in words), said
    shown = [card.inner_text() for card in tab.locator(".pp-card").all()]
    for meeting, card in zip(report.meetings, shown, strict=False):
        assert all((attendee.name or attendee.office or "") in card for attendee in meeting.attendees)
    SHOTS.mkdir(parents=True, exist_ok=True)
    tab.screenshot(path=str(SHOTS / f"{name}-{scheme}.png"), full_page=True)
    tab.close()


def test_all_that_speaks_of_a_person_lights_up(browser: Any, tmp_path: Path) -> None:
    _, path = page_of("sample", tmp_path)
    tab, _ = opened(browser, path)
    mentions = tab.locator(".pp-text .p0")
    assert mentions.count() > 1
    mentions.first.hover()
    for mention in mentions.all():
        assert mention.evaluate("mark => getComputedStyle(mark).boxShadow") != "none"
    assert tab.locator(".pp-text .p1").first.evaluate("mark => getComputedStyle(mark).boxShadow") == "none"
    tab.close()


@pytest.mark.parametrize("width", [360, 640, 1400])
def test_nothing_runs_out_of_the_page(browser: Any, tmp_path: Path, width: int) -> None:
    _, path = page_of("sample", tmp_path)
    tab, _ = opened(browser, path, width=width)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    tab.close()


@pytest.mark.parametrize(("sign", "system", "theme"), [("false", "light", "dark"), ("true", "dark", "light")])
def test_a_notebook_says_which_theme_is_on(browser: Any, sign: str, system: str, theme: str) -> None:
    tab = browser.new_page(color_scheme=system)
    report = pressparse.parse("President Rui Salgo met with Prime Minister Eva Brik of Estonia.")
    tab.set_content(f'<body data-jp-theme-light="{sign}">{report._repr_html_()}</body>')
    assert tab.locator(".pp").evaluate("view => getComputedStyle(view).backgroundColor") == THEMES[theme]
    tab.close()


def test_html_in_a_report_does_nothing(browser: Any, tmp_path: Path) -> None:
    text = 'President <script>document.title = "x"</script><img src="nowhere.png"> met with Prime Minister Eva Brik of Estonia.'
    path = tmp_path / "page.html"
    path.write_text(pressparse.render(pressparse.parse(text)), encoding="utf-8")
    tab, asked = opened(browser, path)
    assert asked == [path.as_uri()]
    assert tab.title() != "x"
    assert tab.locator(".pp-text").evaluate("text => text.textContent") == text
    tab.close()
