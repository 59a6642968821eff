"""The one home of hypothesis strategies; written apart from the code under test."""

from tests.strategies.model import CODE_POINTS, TEXTS, reports, spans

__all__ = ["CODE_POINTS", "TEXTS", "reports", "spans"]
