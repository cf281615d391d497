"""What one format cannot tell of a state of the model, though the others can."""

from __future__ import annotations

from typing import ClassVar

from bufetat_editor.errors import UserError
from bufetat_editor.phrase import Phrase


class LeftOut(UserError):
    """A refusal that concerns one file alone: where several are written, the others still are.

    Attributes:
        left_out: what is said where the others were written; filled as `sentence`.
    """

    left_out: ClassVar[str]

    def why_left_out(self) -> Phrase:
        """Return why the file is not among those that were written."""
        return Phrase(self.left_out, **self.facts)
