"""The colours of the HTML view, for light and for dark pages.

The hues of marks are those of Okabe and Ito, which people with any kind of colour blindness tell apart, made darker or lighter until text of
their colour can be read on the page. No mark is told by its hue alone: each kind has a line or a shape of its own too.
"""

# name: (light, dark)
COLOURS: dict[str, tuple[str, str]] = {
    "page": ("#ffffff", "#15181c"),
    "card": ("#f6f8fa", "#1d2126"),
    "text": ("#1c2128", "#e4e7ea"),
    "dim": ("#57606a", "#9aa4af"),
    "line": ("#d3d9df", "#363c44"),
    "person": ("#0067a3", "#6cc0f0"),
    "person-tint": ("#dbe8fb", "#1a3556"),
    "date": ("#8a5a00", "#f0b13c"),
    "date-tint": ("#fcecc9", "#46350f"),
    "place": ("#00664a", "#3fd0a4"),
    "place-tint": ("#c4ecd6", "#0d4431"),
    "said": ("#94456f", "#dd93bb"),
    "outcome": ("#b34400", "#ff9a5c"),
    "outcome-tint": ("#ffe6d6", "#482814"),
    "glow": ("#d98200", "#f0e442"),
}

# Notebooks and sites say which theme is on by these; where none does, the reader's system decides.
_SIGNS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (0, ('[data-jp-theme-light="true"]', ".vscode-light", 'html[theme="light"]', '[data-theme="light"]')),
    (1, ('[data-jp-theme-light="false"]', ".vscode-dark", 'html[theme="dark"]', '[data-theme="dark"]')),
)


def theme_rules() -> str:
    """The rules that set the colours of ``.pp``: light, dark where the system is, then whichever theme the page says is on."""
    rules = [f".pp{_values(0)}", f"@media (prefers-color-scheme:dark){{.pp{_values(1)}}}"]
    rules += [f"{','.join(f'{sign} .pp' for sign in signs)}{_values(theme)}" for theme, signs in _SIGNS]
    return "\n".join(rules)


def _values(theme: int) -> str:
    scheme = ("light", "dark")[theme]
    return "{" + "".join(f"--{name}:{pair[theme]};" for name, pair in COLOURS.items()) + f"color-scheme:{scheme}}}"
