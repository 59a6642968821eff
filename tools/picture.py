"""Draws docs/notebook_view.png and docs/notebook_view_dark.png: the HTML view of a sample report, as Chromium shows it.

Needs playwright and a Chromium: the one that PRESSPARSE_BROWSER names, else one on the path (Debian's package ``chromium``).
"""

import io
import os
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

import pressparse

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "examples" / "sample.txt"
PICTURES = {"light": ROOT / "docs" / "notebook_view.png", "dark": ROOT / "docs" / "notebook_view_dark.png"}
WIDTH, HEIGHT, SCALE = 1000, 1310, 1.5
COLOURS = 200  # enough for smooth letters, and a quarter of the bytes


def find_browser() -> str | None:
    """The path of a Chromium, None where there is none."""
    return os.environ.get("PRESSPARSE_BROWSER") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )


def draw(browser: Browser, page: str, scheme: str) -> bytes:
    """A PNG of the top of the page."""
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme=scheme, device_scale_factor=SCALE)
    tab = context.new_page()
    tab.set_content(page)
    picture = Image.open(io.BytesIO(tab.screenshot()))
    context.close()
    small = io.BytesIO()
    picture.convert("RGB").quantize(COLOURS).save(small, "png", optimize=True)
    return small.getvalue()


def main() -> None:
    """Draw both."""
    path = find_browser()
    if path is None:
        sys.exit("no Chromium found: install it, or name it in PRESSPARSE_BROWSER")
    page = pressparse.render(pressparse.parse(SAMPLE.read_text(encoding="utf-8"), published="2023-05-20"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for scheme, picture in PICTURES.items():
            picture.write_bytes(draw(browser, page, scheme))
        browser.close()


if __name__ == "__main__":
    main()
