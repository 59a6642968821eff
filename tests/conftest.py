"""How hypothesis runs: the same examples every time, no deadline (machines differ), more of them where HYPOTHESIS_PROFILE=thorough."""

import os

from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "default",
    deadline=None,
    derandomize=True,
    max_examples=100,
    phases=set(Phase) - {Phase.explain},  # minutes, for reports as large as ours
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", settings.get_profile("default"), derandomize=False, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
