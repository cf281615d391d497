"""An audit of what is shown: can it be used without a mouse, without eyes, and be read.

Each room looks for one sort of flaw and gives them as data; `audit` puts them together.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests.helpers.audit.contrast import faint
from tests.helpers.audit.fit import clipped
from tests.helpers.audit.flaw import Flaw
from tests.helpers.audit.keys import out_of_reach, stops_of, unseen_focus
from tests.helpers.audit.names import unnamed
from tests.helpers.audit.targets import small

__all__ = [
    "Flaw",
    "audit",
    "clipped",
    "faint",
    "out_of_reach",
    "small",
    "stops_of",
    "unnamed",
    "unseen_focus",
]


def audit(top: QWidget) -> list[Flaw]:
    """Return every flaw of a window or a dialog, which must be the active one."""
    found = [*unnamed(top), *small(top), *faint(top), *clipped(top), *unseen_focus(stops_of(top))]
    return [*found, *out_of_reach(top)]  # last, for it goes about
