"""What a writer is given: everything that it may know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.history.signatures import Signatures


@dataclass(frozen=True, slots=True)
class Base:
    """An earlier moment to tell the changes from, and what it is called.

    Attributes:
        at: when it came to be, `YYYY-MM-DDTHH:MM:SSZ`.
        signatures: who made the changes since.
    """

    snapshot: Snapshot
    name: str
    at: str
    signatures: Signatures


@dataclass(frozen=True, slots=True)
class Subject:
    """One state of the model, to be written in some format.

    Attributes:
        memo: id of the memo that the model is attached to; none for the model alone.
        last_changed: when (`YYYY-MM-DDTHH:MM:SSZ`) and by whom, by item id.
        circulation: whom the copy is sent to, if it is sent out.
    """

    snapshot: Snapshot
    seal: Seal
    memo: str | None = None
    base: Base | None = None
    last_changed: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    circulation: Circulation | None = None

    @property
    def earlier(self) -> Subject | None:
        """What it was at its base, with the memo if that was there by then; none without a base."""
        if self.base is None:
            return None
        then = self.base.snapshot
        memo = self.memo if self.memo and then.is_living(self.memo) else None
        return replace(self, snapshot=then, memo=memo, base=None)
