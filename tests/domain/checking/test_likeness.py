from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.checking.likeness import likeness_findings
from bufetat_editor.domain.snapshot import Snapshot
from tests.helpers.seed import family, seed


def groups(*texts: str) -> Snapshot:
    """The model with these principle groups alone."""
    old = [replace(one, deleted=True) for one in seed().of_kind("principle_group")]
    new = [
        replace(one, kind="principle_group")
        for one in family(*texts, parent="prinsippdel-trygge-sikre")
    ]
    return seed().with_states(2, [*old, *new])


def mended(snapshot: Snapshot) -> list[tuple[str, str]]:
    return [
        (one.rule.name, one.mended(one.mends[0]))
        for one in likeness_findings(snapshot)
        if one.item.kind == "principle_group"
    ]


def test_the_rest_end_as_two_thirds_do() -> None:
    assert mended(groups("en:", "to:", "tre")) == [("other_ending", "tre:")]
    assert mended(groups("en", "to", "tre.", "fire")) == [("other_ending", "tre")]


def test_without_a_clear_majority_nothing_is_found() -> None:
    assert mended(groups("en:", "to")) == []
    assert mended(groups("en:", "to:", "tre", "fire")) == []


def test_a_stop_that_belongs_to_the_words_or_to_sentences_is_left_alone() -> None:
    assert mended(groups("en", "to", "skoler mv.", "Dette. Og dette.")) == []


def test_the_rest_begin_as_two_thirds_do_if_they_nearly_do_so_already() -> None:
    texts = ("Etatens tilbud skal være godt", "Etatens tilbud skal nås", "Etatens tilbud skal gis")

    assert mended(groups(*texts, "Etaten skal høre på folk")) == [
        ("other_opening", "Etatens tilbud skal høre på folk")
    ]
    assert mended(groups(*texts, "Barns behov går foran")) == []
