"""The page of a round, to be tried."""

from __future__ import annotations

import pytest

from tests.helpers.consulted import consulted_bytes
from tests.ui.round_page import answered, page, same_page, screen

__all__ = ["answered", "page", "same_page", "screen"]


@pytest.fixture(scope="module")
def shared_model() -> bytes:
    return consulted_bytes()
