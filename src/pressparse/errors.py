"""The library's own errors: each says what was wanted and what came."""


class PressparseError(Exception):
    """Base of every error that pressparse raises on purpose."""


class DecodeError(PressparseError, ValueError):
    """Data that is no report's JSON form. ``path`` says where in the data."""

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(f"{path}: {message}")
        self.path = path


class MissingExtraError(PressparseError, ImportError):
    """Something that an extra of the package brings is not installed; the message says what to install."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f"this needs {package}: pip install 'pressparse[{extra}]'")
