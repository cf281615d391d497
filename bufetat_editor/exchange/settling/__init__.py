"""A returned file held against what was sent: where each of its fragments ends."""

from __future__ import annotations

from bufetat_editor.exchange.settling.settle import settle

__all__ = ["settle"]
