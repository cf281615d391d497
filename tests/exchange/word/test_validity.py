"""Word takes the files: Microsoft's own validator finds nothing wrong with any of them."""

from __future__ import annotations

import pytest

from bufetat_editor.exchange.stable_zip import stable_zip, unpack
from tests.exchange.validators import errors_of, needs_validator
from tests.exchange.word.variants import NAMES, of_2011, of_the_small_model

pytestmark = [pytest.mark.heavy, needs_validator]


@pytest.mark.parametrize("name", NAMES)
def test_the_validator_finds_no_error(name: str) -> None:
    assert errors_of(of_2011()[name].content(), f"{name}.docx") == []


def test_the_validator_sees_an_error_where_there_is_one() -> None:
    parts = unpack(of_the_small_model()["model"].content())
    document = parts["word/document.xml"]
    parts["word/document.xml"] = document.replace(b"w:tblGrid>", b"w:tblBroken>")

    found = errors_of(stable_zip(parts), "broken.docx")

    assert any("tblBroken" in one for one in found)
