from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.settings import load_settings
from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.dialogs.moment import MomentDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.begun import Begun
from bufetat_editor.usecases.exporting import Exported, export
from tests.helpers.models import desk_on
from tests.helpers.screen import Screen
from tests.ui.dialogs.exporting import choose, entry, opened_on, told, wished


@pytest.fixture
def window(same_window: MainWindow) -> MainWindow:
    return same_window


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system was asked to open."""
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    return urls


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    window.dialogs.export()
    made = window.findChild(ExportDialog)
    assert made is not None
    return made


def test_all_formats_are_written_and_the_folder_opened(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path, opened: list[QUrl]
) -> None:
    folder = tmp_path / "ut"
    folder.mkdir()
    dialog.format.setCurrentIndex(dialog.format.findData("all"))
    dialog.folder.setText(str(folder))

    with qtbot.waitSignal(window.dialogs.exports.done, timeout=20_000):
        dialog.ok.click()

    assert {file.suffix for file in folder.iterdir()} >= {".docx", ".xlsx"}
    assert "filer er skrevet til" in Screen(qtbot, window).message()
    assert [Path(url.toLocalFile()) for url in opened] == [folder]
    assert load_settings().export_folder == str(folder)


def test_what_came_to_nothing_is_not_remembered(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    """Or one would be without a memo ever after, and not know why."""
    choose(dialog, "changes")
    dialog.memo.setCurrentIndex(dialog.memo.count() - 1)
    dialog.folder.setText(str(tmp_path))
    with qtbot.waitSignal(window.dialogs.exports.refused):
        dialog.ok.click()
    dialog.close()

    again = opened_on(window)

    assert again.has_memo
    assert again.folder.text() != str(tmp_path)


@pytest.mark.parametrize(
    ("format_", "memo", "template"),
    [
        ("word", True, True),
        ("changes", True, True),
        ("excel", True, False),
        ("html", False, False),
        ("pdf", True, False),
        ("archive", False, True),
        ("all", True, True),
    ],
)
def test_only_what_the_format_knows_can_be_chosen(
    dialog: ExportDialog, format_: str, *, memo: bool, template: bool
) -> None:
    choose(dialog, format_)

    assert (dialog.memo.isEnabled(), dialog.template.isEnabled()) == (memo, template)
    assert dialog.since.isEnabled() == (format_ != "archive")


def test_a_document_shows_no_changes_unless_they_are_chosen(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    assert wished(qtbot, dialog, tmp_path).since is None


def test_changes_are_shown_from_an_edition_that_is_chosen(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    entry(dialog.since, 1).trigger()

    assert dialog.since.text() == "Utkast 1.12.2011"
    assert wished(qtbot, dialog, tmp_path).since == "Utkast 1.12.2011"


def test_none_means_what_the_format_makes_of_it(dialog: ExportDialog) -> None:
    unmarked = dialog.since.text()
    choose(dialog, "changes")
    before = dialog.since.text()

    assert unmarked != before == entry(dialog.since, 0).text()
    choose(dialog, "word")
    assert dialog.since.text() == unmarked


def test_changes_are_shown_from_a_change_found_by_time(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    entry(dialog.since, -2).trigger()
    asked = dialog.findChild(MomentDialog)
    assert isinstance(asked, MomentDialog)
    QTest.keyClicks(asked.number, "1")
    qtbot.waitUntil(asked.ok.isEnabled)
    asked.ok.click()

    assert wished(qtbot, dialog, tmp_path).since == 1


def test_changes_are_shown_from_the_file_that_was_sent(
    qtbot: QtBot, dialog: ExportDialog, model: Path, tmp_path: Path
) -> None:
    desk = desk_on(model)
    (file,) = export(desk, "excel", tmp_path, edition="Utkast 1.12.2011").files
    desk.close()

    entry(dialog.since, -1).trigger()
    asked = dialog.findChild(QFileDialog, "exportedFileDialog")
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(file))
    qtbot.waitUntil(lambda: file.name in note(dialog, "sinceNote"))

    assert wished(qtbot, dialog, tmp_path).since == 1


def test_a_file_that_is_no_export_is_refused_in_the_dialog(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    (tmp_path / "annet.docx").write_bytes(b"PK")

    entry(dialog.since, -1).trigger()
    asked = dialog.findChild(QFileDialog, "exportedFileDialog")
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "annet.docx"))

    qtbot.waitUntil(lambda: "er ikke eksportert fra denne modellen" in dialog.refusal())


def test_the_answer_about_a_file_comes_too_late_for_a_dialog_that_is_closed(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    entry(dialog.since, -1).trigger()
    asked = dialog.findChild(QFileDialog, "exportedFileDialog")
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "finnes-ikke.docx"))
    dialog.close()

    qtbot.waitUntil(lambda: "Fant ikke filen" in Screen(qtbot, window).message())


def test_nothing_to_hand_out_is_told_where_all_can_be_read(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    choose(dialog, "changes")
    dialog.folder.setText(str(tmp_path))

    with qtbot.waitSignal(window.dialogs.exports.refused):
        dialog.ok.click()

    assert dialog.refusal().startswith("Ingenting er endret siden «Utkast 1.12.2011», så det er")
    layout = dialog.layout()
    assert layout
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
    assert dialog.height() <= 700


def test_a_copy_of_the_template_is_saved_but_never_over_another_file(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    entry(dialog.template, 2).trigger()
    asked = dialog.findChild(QFileDialog, "templateCopyDialog")
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "mal.docx"))
    qtbot.waitUntil(lambda: "mal.docx" in note(dialog, "templateNote"))
    assert (tmp_path / "mal.docx").exists()

    asked.fileSelected.emit(str(tmp_path / "mal.docx"))
    qtbot.waitUntil(lambda: "finnes allerede" in dialog.refusal())


def test_editions_say_whether_they_are_approved(dialog: ExportDialog) -> None:
    assert dialog.edition.itemText(1) == "Utkast 1.12.2011 (sendt ut)"


def test_the_model_can_go_alone(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.memo.setCurrentIndex(dialog.memo.count() - 1)

    wish = wished(qtbot, dialog, tmp_path)

    assert (wish.memo, wish.without_memo) == (None, True)


def test_a_draft_is_not_archived_and_it_is_told_why(dialog: ExportDialog) -> None:
    choose(dialog, "archive")
    assert told(dialog).startswith("Bare utgaver som direktørmøtet har godkjent, blir arkivert.")

    dialog.ok.click()

    assert dialog.remark_of(dialog.edition) == "Velg en godkjent utgave."
    assert dialog.ok.isEnabled()


@pytest.mark.usefixtures("opened")
def test_it_shows_which_file_is_being_made(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    dialog.show_busy(busy=True)
    assert note(dialog, "doing") == "Leser modellen …"
    window.dialogs.exports.begun.emit(Begun("Modell.pdf", 1, 1))
    assert note(dialog, "doing") == "Lager «Modell.pdf» …"
    window.dialogs.exports.begun.emit(Begun("Modell.pdf", 3, 7))
    assert note(dialog, "doing") == "Lager «Modell.pdf» (3 av 7) …"
    dialog.show_refusal("Det gikk ikke.")
    assert note(dialog, "doing") == ""
    choose(dialog, "excel")
    dialog.folder.setText(str(tmp_path))

    with qtbot.waitSignals([window.dialogs.exports.begun, window.dialogs.exports.done]):
        dialog.ok.click()


def note(dialog: ExportDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def test_buttons_are_heard_with_what_is_chosen(dialog: ExportDialog, tmp_path: Path) -> None:
    for button in (dialog.since, dialog.template):
        assert button.accessibleName().endswith(f": {button.text()}")

    dialog.template.show_template(tmp_path / "A&B.docx")

    assert dialog.template.accessibleName().endswith(": A&B.docx")


def test_long_names_do_not_widen_the_dialog(qtbot: QtBot, dialog: ExportDialog) -> None:
    width = dialog.minimumSizeHint().width()
    dialog.edition.addItem("Utgave " * 40, "x")
    dialog.memo.addItem("Notat " * 40, "x")
    dialog.show_since("Utgave " * 40)

    assert dialog.minimumSizeHint().width() <= max(width, dialog.minimumWidth())


def test_no_folder_is_told_by_the_field(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.folder.setText("  ")

    with qtbot.assertNotEmitted(dialog.files_wished):
        dialog.ok.click()

    assert dialog.remark_of(dialog.folder) == "Velg en mappe."


def test_a_refusal_is_told_and_one_may_try_again(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    taken = tmp_path / "fil"
    taken.touch()
    dialog.folder.setText(str(taken / "under"))

    with qtbot.waitSignal(window.dialogs.exports.refused):
        dialog.ok.click()

    assert dialog.refusal().startswith("Kunne ikke skrive")
    assert dialog.ok.isEnabled()


def test_cancel_stops_an_export_under_way_and_leaves(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog
) -> None:
    dialog.show_busy(busy=True)

    with qtbot.waitSignal(dialog.stop_wished):
        dialog.cancel.click()

    assert not dialog.isVisible()
    assert Screen(qtbot, window).message() == "Stanser det som er i gang …"


def test_a_stopped_export_says_so(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    window.dialogs.exports.done.emit(Exported())

    assert Screen(qtbot, window).message() == "Eksporten ble stanset, og ingenting ble skrevet."
