"""What one format cannot tell of a state of the model, though the others can."""

from __future__ import annotations

from typing import ClassVar

from bufetat_editor.errors import UserError


class LeftOut(UserError):
    """A refusal that concerns one file alone: where several are written, the others still are.

    Attributes:
        left_out: what is said where the others were written; filled as `sentence`.
    """

    left_out: ClassVar[str]

    def told(self) -> str:
        """Return why the file is not among those that were written."""
        return self.left_out.format(**self.facts)
