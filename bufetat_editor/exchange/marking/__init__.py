"""Two documents as one that shows what has changed."""

from __future__ import annotations

from bufetat_editor.exchange.marking.document import marked

__all__ = ["marked"]
