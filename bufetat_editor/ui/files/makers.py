"""What makes models; the window is given it, because it knows neither files nor clocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Makers:
    """Each is called in a worker thread, and raises a `UserError` where it cannot be done.

    Attributes:
        make: makes a model under a name that is free, from what a new model can be made from.
        begin_anew: makes the practice model as it was at first, in the place of what it is now.
    """

    make: Callable[[Path, str], object]
    begin_anew: Callable[[], object]
