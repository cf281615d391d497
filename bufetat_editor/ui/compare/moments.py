"""The two ends of a comparison."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Moment


@dataclass(frozen=True, slots=True)
class Ends:
    """What is compared with what; no moment is now.

    Attributes:
        earlier_file: name of the exported file by which the moment was found; empty without one.
        later_file: the same of the other moment.
    """

    earlier: Moment | None
    later: Moment | None = None
    earlier_file: str = field(default="", compare=False)
    later_file: str = field(default="", compare=False)

    @property
    def swapped(self) -> Ends:
        """The same in the other direction."""
        return Ends(self.later, self.earlier, self.later_file, self.earlier_file)

    @property
    def files(self) -> tuple[tuple[str, int], ...]:
        """The files by which moments were found, each with its change."""
        ends = ((self.earlier_file, self.earlier), (self.later_file, self.later))
        return tuple((file, moment) for file, moment in ends if file and isinstance(moment, int))
