"""Which moments are compared, and what is shown until they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import shiboken6
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from bufetat_editor.ui.compare.comparing import Comparing
from bufetat_editor.ui.compare.moments import Ends
from bufetat_editor.ui.compare.page import ComparePage
from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.dialogs.moment import MomentDialog
from bufetat_editor.ui.phrases import day, local_time
from bufetat_editor.ui.sections import EDITIONS
from bufetat_editor.usecases.exporting import export
from tests.helpers.models import desk_on
from tests.helpers.screen import Screen
from tests.helpers.seed import seed
from tests.ui.compare.conftest import EDITION, MOVED
from tests.ui.compare.seen import button, changes, choose, current, go_to, told


@contextmanager
def busy(screen: Screen) -> Iterator[None]:
    """Keep the worker busy, as an export does."""
    is_over = Event()
    screen.window.session.read(lambda _: is_over.wait(5), lambda _: None)
    try:
        yield
    finally:
        is_over.set()


def test_rows_of_other_moments_than_those_named_do_not_stay(
    screen: Screen, page: ComparePage, comparing: Comparing
) -> None:
    go_to(page, "moved")
    with busy(screen):
        comparing.compare_from(3)
        assert page.list.isVisible()  # most answers come at once
        screen.qtbot.waitUntil(lambda: not page.list.isVisible())
        assert told(page, "compareNothing")
        assert not told(page, "compareSummary")
        assert not button(page, "compareRestoreButton").isVisible()
    screen.settle()

    assert changes(page) == ["added", "removed", "moved", "fields"]
    assert screen.focused() is page.list
    assert current(page) == MOVED


def test_rows_stay_while_the_same_moments_are_compared_anew(
    screen: Screen, page: ComparePage
) -> None:
    with busy(screen):
        page.show_standing(replace(screen.window.session.standing, snapshot=seed()))
        screen.qtbot.wait(200)
        assert len(changes(page)) == 5


def test_a_comparison_that_was_refused_can_be_asked_for_again(
    screen: Screen, page: ComparePage, comparing: Comparing
) -> None:
    comparing.compare_from("Finnes ikke")
    screen.settle()

    assert not page.list.isVisible()
    assert "Finnes ikke" in screen.message()
    with screen.qtbot.waitSignal(page.ends_chosen):
        comparing.compare_from("Finnes ikke")
    screen.settle()


def test_a_change_is_chosen_by_its_number(screen: Screen, page: ComparePage) -> None:
    choose(page, "compareFrom", -2)
    dialog = screen.window.findChild(MomentDialog)
    assert isinstance(dialog, MomentDialog)
    QTest.keyClicks(dialog.number, "3")
    screen.qtbot.waitUntil(dialog.ok.isEnabled)
    assert "Saksbehandler A" in dialog.told()
    dialog.ok.click()
    screen.settle()

    assert changes(page) == ["added", "removed", "moved", "fields"]
    assert "3" in page.earlier.text()


def test_the_answer_to_a_dialog_that_is_closed_is_for_nobody(
    screen: Screen, page: ComparePage
) -> None:
    choose(page, "compareFrom", -2)
    dialog = screen.window.findChild(MomentDialog)
    assert isinstance(dialog, MomentDialog)
    with busy(screen):
        with screen.qtbot.waitSignal(dialog.asked):
            QTest.keyClicks(dialog.number, "3")
        dialog.close()
        screen.qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    screen.settle()  # what fails in a signal fails the test


def test_an_exported_file_is_found_by_its_hash(
    screen: Screen, page: ComparePage, changed: Path, tmp_path: Path
) -> None:
    desk = desk_on(changed)
    (file,) = export(desk, "excel", tmp_path / "ut", edition=EDITION).files
    desk.close()
    choose(page, "compareTo", -1)
    dialog = screen.window.findChild(QFileDialog, "exportedFileDialog")
    assert isinstance(dialog, QFileDialog)
    assert dialog.nameFilters()[0].endswith("(*.docx *.xlsx *.html *.pdf *.zip)")
    dialog.fileSelected.emit(str(file))
    dialog.close()
    screen.settle()

    assert EDITION in page.later.text()
    assert page.later.toolTip() == file.name
    assert changes(page) == []
    line = told(page, "compareFiles")
    assert file.name in line
    assert EDITION in line  # whatever was written in the file since
    screen.click(page.swap)
    screen.settle()
    assert told(page, "compareFiles") == line

    choose(page, "compareFrom", 0)  # now
    screen.settle()
    assert not told(page, "compareFiles")


def test_a_file_that_names_no_moment_is_told_in_the_window(
    screen: Screen, page: ComparePage, tmp_path: Path
) -> None:
    choose(page, "compareTo", -1)
    dialog = screen.window.findChild(QFileDialog, "exportedFileDialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "finnes-ikke.docx"))
    dialog.close()
    screen.settle()

    assert "Fant ikke filen" in screen.message()


def test_a_moment_is_first_the_time_of_the_last_edition(screen: Screen, page: ComparePage) -> None:
    choose(page, "compareFrom", -2)
    dialog = screen.window.findChild(MomentDialog)
    assert isinstance(dialog, MomentDialog)

    last = local_time(screen.window.session.standing.editions[-1].at)
    assert dialog.day.text() == day(last.date())
    screen.qtbot.waitUntil(dialog.ok.isEnabled)


def test_an_export_begins_with_what_is_compared(screen: Screen, page: ComparePage) -> None:
    screen.action("export").trigger()
    dialog = screen.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)

    assert dialog.edition.currentData() == ""
    assert dialog.since.text() == EDITION == page.earlier.text()
    dialog.close()


def test_an_export_from_another_page_shows_no_changes(
    screen: Screen, page: ComparePage, comparing: Comparing
) -> None:
    assert comparing.compared() == ("", EDITION)
    page.choose(Ends(EDITION, 3))
    assert comparing.compared() == ("", None)
    page.choose(Ends(1, EDITION))
    assert comparing.compared() == (EDITION, 1)

    screen.window.presenter.show_section(EDITIONS)
    assert comparing.compared() == ("", None)
