from __future__ import annotations

import pytest

from bufetat_editor.errors import UnknownMoment, UnwritableText
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import PRINCIPLE, content


def test_a_desk_is_called_after_its_file(desk: Desk) -> None:
    assert desk.name == "modell"


@pytest.mark.parametrize("moment", [1, "1", "01", "endring 1", "Endring 1", "Utkast 1.12.2011"])
def test_a_moment_is_a_changeset_or_an_edition(desk: Desk, moment: Moment) -> None:
    assert desk.changeset_of(moment) == 1


@pytest.mark.parametrize(
    "moment",
    [0, "0", 3, "3", "-1", "utkast 1.12.2011", "", "9" * 30, "9" * 5000, "endring x", "\udcff"],
)
def test_there_is_nothing_at_an_unknown_moment(desk: Desk, moment: Moment) -> None:
    with pytest.raises(UnknownMoment, match="Fant verken utgave eller endring"):
        desk.snapshot_at(moment)


def test_a_desk_sees_others_changes_when_it_looks(desk: Desk, other: Desk) -> None:
    edit(other, PRINCIPLE, "Fra B")
    assert desk.snapshot[PRINCIPLE].text != "Fra B"

    assert desk.refresh()

    assert desk.snapshot[PRINCIPLE].text == "Fra B"


def test_a_snapshot_in_hand_never_changes(desk: Desk) -> None:
    before = desk.snapshot
    text = before[PRINCIPLE].text

    edit(desk, PRINCIPLE, "Ny ordlyd")

    assert before[PRINCIPLE].text == text
    assert desk.snapshot is not before


@pytest.mark.parametrize("reason", ["Lyd: \x07", "\udcff", "a\x00b"])
def test_a_reason_that_cannot_be_kept_is_told(desk: Desk, reason: str) -> None:
    before = content(desk.path)

    with pytest.raises(UnwritableText):
        edit(desk, PRINCIPLE, "Ny ordlyd", reason=reason)

    assert content(desk.path) == before


def test_an_author_that_cannot_be_kept_is_told(desk: Desk) -> None:
    desk.author = "Saksbehandler \udcff"

    with pytest.raises(UnwritableText):
        edit(desk, PRINCIPLE, "Ny ordlyd")
