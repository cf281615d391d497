"""The words of a window: who knows how they are spelt, for all in it that ask."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from bufetat_editor.domain.snapshot import Snapshot

if TYPE_CHECKING:  # loaded by whoever asks first
    from bufetat_editor.usecases.spelling import Speller, Spelling


class Words:
    """Makes the spelling when it is first asked for; by any thread but the window's."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._spelling: Spelling | None = None
        self._is_closed = False

    def speller(self, snapshot: Snapshot) -> Speller:
        """Return who knows how the words of a model are spelt.

        Raises:
            NoDictionary: spelling cannot be checked here, or no longer, as the window closes.
        """
        from bufetat_editor.usecases.spelling import NoDictionary, Spelling

        with self._lock:
            if self._is_closed:
                raise NoDictionary
            self._spelling = self._spelling or Spelling()
            return self._spelling.speller(snapshot)

    def close(self) -> None:
        """Let the dictionaries go; what is asked of them meanwhile is not judged."""
        with self._lock:
            self._is_closed = True
            if self._spelling:
                self._spelling.close()
