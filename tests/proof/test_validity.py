"""Word and Excel take the files: Microsoft's own validator finds nothing wrong with any of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.marking import marked
from bufetat_editor.exchange.stable_zip import stable_zip, unpack
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_document
from tests.exchange.subjects import MEMO, subject
from tests.helpers.histories import History, histories
from tests.helpers.weeks import small
from tests.proof.validators import errors_of, needs_validator
from tests.proof.variants import OFFICE, of_2011, of_the_small_model

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(180), needs_validator]


@pytest.mark.parametrize("name", OFFICE)
def test_the_validator_finds_no_error(name: str) -> None:
    variant = of_2011()[name]

    assert errors_of(variant.content(), f"{name}.{variant.ending}") == []


@given(histories(start=small()))
@settings(max_examples=12)
def test_the_validator_finds_no_error_whatever_was_done_to_the_model(history: History) -> None:
    before, after = (
        compose(subject(moment, memo=MEMO if moment.is_living(MEMO) else None))
        for moment in (history.before, history.after)
    )

    changes = write_document(marked(before, after, history.signatures), read_template())

    assert errors_of(changes, "changes.docx") == []


def test_the_validator_sees_an_error_where_there_is_one() -> None:
    parts = unpack(of_the_small_model()["model"].content())
    document = parts["word/document.xml"]
    parts["word/document.xml"] = document.replace(b"w:tblGrid>", b"w:tblBroken>")

    found = errors_of(stable_zip(parts), "broken.docx")

    assert any("tblBroken" in one for one in found)
