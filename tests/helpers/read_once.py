"""Returned files, each read apart the first time that a run of tests meets it, and never again.

Most papers come back in many tests. Starting a process for each would prove nothing more.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from bufetat_editor.exchange.apart import Stopped, read_apart
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.usecases import receiving


@pytest.fixture(autouse=True)
def reads_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let receiving remember what it has read."""
    monkeypatch.setattr(receiving, "read_apart", _read)


def _read(content: bytes, stopped: Callable[[], bool]) -> Returned:
    if stopped():
        raise Stopped
    return _read_apart(content)


@cache
def _read_apart(content: bytes) -> Returned:
    return read_apart(content)
