"""Sphinx: `make docs`."""

from importlib.metadata import version as installed

project = "pressparse"
author = "The pressparse authors"
copyright = "The pressparse authors"  # noqa: A001 (the name that Sphinx reads)
version = release = installed("pressparse")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = f"pressparse {version}"
exclude_patterns = ["_build"]
nitpicky = False

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_default_options = {"members": True, "undoc-members": True}
