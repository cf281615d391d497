"""What stands in the files, word by word: a change of the writers is seen where it tells."""

from __future__ import annotations

import pytest

from tests.helpers.golden import parts, stored
from tests.proof.variants import WORD


@pytest.mark.parametrize("name", WORD)
def test_the_parts_are_those_that_were_looked_at(name: str) -> None:
    """When this fails: python -m tests.helpers.golden, and look at what has changed."""
    now, before = parts(name), stored(name)

    assert {
        path for path in now.keys() | before.keys() if now.get(path) != before.get(path)
    } == set()
