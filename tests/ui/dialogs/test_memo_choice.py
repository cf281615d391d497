"""Which memo is offered in the export dialog, and what is said where there is no choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.editing import add
from bufetat_editor.usecases.editions import approve
from tests.helpers.models import desk_on
from tests.ui.dialogs.exporting import choose, opened_on, wished


@pytest.fixture
def approved(model: Path) -> None:
    """The model stands as a meeting has approved it."""
    desk = desk_on(model)
    approve(desk, "Godkjent 2011", meeting_date="13.10.2011", case_number="11/51625")
    desk.close()


@pytest.mark.parametrize(
    ("format_", "meant"), [("archive", "Utgavens eget"), ("html", "Aldri med")]
)
def test_where_no_memo_can_be_chosen_it_says_what_is_meant(
    qtbot: QtBot, approved: None, window: MainWindow, tmp_path: Path, format_: str, meant: str
) -> None:
    dialog = opened_on(window)
    dialog.memo.setCurrentIndex(dialog.memo.count() - 1)
    choose(dialog, format_)
    assert (dialog.memo.currentText(), dialog.memo.placeholderText()) == ("", meant)
    dialog.template.show_template(tmp_path / "mal.docx")

    wish = wished(qtbot, dialog, tmp_path)

    assert (wish.memo, wish.without_memo) == (None, False)
    assert (wish.template is None) == (format_ == "html")


def test_the_memos_are_those_of_the_edition_that_is_exported(
    qtbot: QtBot, model: Path, window: MainWindow, tmp_path: Path
) -> None:
    """A memo that came since is none of its."""
    desk = desk_on(model)
    add(desk, parent="notater", kind="memo", text="Enda et notat")
    desk.close()
    window.session.refresh()
    qtbot.waitUntil(lambda: len(window.session.standing.snapshot.of_kind("memo")) == 2)
    dialog = opened_on(window)
    newer = dialog.memo.currentText()

    dialog.edition.setCurrentIndex(dialog.edition.findData("Utkast 1.12.2011"))
    qtbot.waitUntil(lambda: dialog.memo.count() == 2)
    assert wished(qtbot, dialog, tmp_path).memo == "notat"
    dialog.show_busy(busy=False)
    dialog.edition.setCurrentIndex(0)

    assert (dialog.memo.count(), dialog.memo.currentText()) == (3, newer)
