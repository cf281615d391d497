from __future__ import annotations

from tests.helpers.models import desk, model, other

__all__ = ["desk", "model", "other"]
