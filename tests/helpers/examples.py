"""How many random cases a test tries: few for everyone, many where the whole suite is run.

They are the same each time (`derandomize`).
"""

from __future__ import annotations

from hypothesis import settings

QUICK, THOROUGH = "quick", "thorough"
_SHARE = 5
_FEWEST = 8

settings.register_profile(QUICK, deadline=None, max_examples=20, derandomize=True, database=None)
settings.register_profile(THOROUGH, settings.get_profile(QUICK), max_examples=60)


def many(count: int) -> settings:
    """Let a test try so many cases in the thorough run, a fifth of them in the quick one."""
    is_thorough = settings.get_current_profile_name() == THOROUGH
    return settings(max_examples=count if is_thorough else max(count // _SHARE, _FEWEST))
