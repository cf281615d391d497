"""Names for new models: what is wrong with each is what is told."""

from __future__ import annotations

import pytest

from bufetat_editor.ui.files.naming import name_remark


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("", "Skriv et navn."),
        ("a/b", "tegnene"),
        ("..", "punktum"),
        ("CON", "Windows"),
        ("lpt1.gammel", "Windows"),
        ("x" * 300, "høyst 80 tegn"),
        ("to\nlinjer", "linje"),
    ],
)
def test_a_name_is_refused_for_the_right_reason(name: str, told: str) -> None:
    remark = name_remark(name)

    assert told in remark
    assert len(remark) < 100


@pytest.mark.parametrize("name", ["Utkast 2027", "konto", "æøå & co. 2"])
def test_other_names_will_do(name: str) -> None:
    assert name_remark(name) == ""
