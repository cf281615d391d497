from __future__ import annotations

from tests.helpers.models import desk, model, other
from tests.helpers.read_once import reads_once

__all__ = ["desk", "model", "other", "reads_once"]
