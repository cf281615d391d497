"""What is begun of an input is kept beside the texts of rows, and told in its own words."""

from __future__ import annotations

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.unsaved import UnsavedTexts
from bufetat_editor.ui.weighing.draft import DraftAssessment, kept


def test_what_was_begun_of_an_input_that_never_was_is_told_in_its_own_words() -> None:
    unsaved = UnsavedTexts()
    unsaved.keep("innspill-aaaaaaaa", kept(DraftAssessment("not_followed", "Det står der.")))
    unsaved.keep("innspill-bbbbbbbb", kept(DraftAssessment("followed", seen="Slik lyder det")))

    assert unsaved.homeless(Snapshot(1, ())) == {"innspill-aaaaaaaa": "Det står der."}
