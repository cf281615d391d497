"""The receipt of an export: what was written and where, and the ways to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.phrase import Phrase
from bufetat_editor.ui.export_receipt import ExportReceipt
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.exporting import Exported
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Screen


@dataclass
class Desktop:
    """The system that opens files: what it was asked for, and whether it can."""

    can_open: bool = True
    asked: list[Path] = field(default_factory=list)

    def open(self, url: QUrl) -> bool:
        self.asked.append(Path(url.toLocalFile()))
        return self.can_open


@pytest.fixture
def window(same_window: MainWindow) -> MainWindow:
    return same_window


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    made = Desktop()
    monkeypatch.setattr(QDesktopServices, "openUrl", made.open)
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Bufetats tjenestemodell - Utkast 12.12.2011 (endring 32).docx"
    path.touch()
    return path


@pytest.fixture
def receipt(window: MainWindow) -> ExportReceipt:
    return ExportReceipt(window.parts.messages, window)


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def told(screen: Screen) -> str:
    """What is told, without the signs that let a path go on on the next line."""
    return screen.message().replace("\N{ZERO WIDTH SPACE}", "")


def ways(screen: Screen) -> dict[str, QPushButton]:
    buttons = screen.window.parts.messages.findChildren(QPushButton)
    return {button.text(): button for button in buttons if button.isVisible()}


def test_it_tells_what_was_written_and_where(
    receipt: ExportReceipt, screen: Screen, file: Path, desktop: Desktop
) -> None:
    receipt.show(Exported((file,)), opens_folder=False)

    assert told(screen) == f"Eksporterte «{file.name}» til «{file.parent}»."
    assert list(ways(screen)) == ["Åpne filen", "Åpne mappen"]
    assert desktop.asked == []


def test_several_files_have_a_folder_only(
    receipt: ExportReceipt, screen: Screen, tmp_path: Path
) -> None:
    receipt.show(Exported((tmp_path / "a.docx", tmp_path / "b.xlsx")), opens_folder=False)

    assert told(screen) == f"2 filer er skrevet til «{tmp_path}»."
    assert list(ways(screen)) == ["Åpne mappen"]
    label = screen.window.parts.messages.findChild(QLabel, "message")
    assert isinstance(label, QLabel)
    assert label.toolTip() == "a.docx\nb.xlsx"


def test_it_tells_of_a_new_folder_and_of_a_sheet_that_was_left_out(
    receipt: ExportReceipt, screen: Screen, file: Path
) -> None:
    receipt.show(
        Exported((file,), made=file.parent, left_out=(Phrase("Ikke noe ark."),)), opens_folder=False
    )

    assert told(screen).endswith(f"til «{file.parent}». Mappen ble laget. Ikke noe ark.")


def test_file_and_folder_are_opened(
    receipt: ExportReceipt, screen: Screen, file: Path, desktop: Desktop
) -> None:
    for name in ("Åpne filen", "Åpne mappen"):
        receipt.show(Exported((file,)), opens_folder=False)
        screen.click(ways(screen)[name])

    assert desktop.asked == [file, file.parent]
    assert not screen.window.parts.messages.isVisible()


@pytest.mark.parametrize("by_itself", [True, False])
def test_what_cannot_be_opened_is_told_and_the_receipt_stays(
    receipt: ExportReceipt, screen: Screen, file: Path, desktop: Desktop, *, by_itself: bool
) -> None:
    desktop.can_open = False

    receipt.show(Exported((file,)), opens_folder=by_itself)
    if not by_itself:
        screen.click(ways(screen)["Åpne mappen"])

    assert told(screen).startswith(f"Eksporterte «{file.name}»")
    assert told(screen).endswith(f"Fant ikke noe program som kan åpne «{file.parent.name}».")
    assert "Åpne filen" in ways(screen)


def test_a_file_that_is_gone_is_told(
    receipt: ExportReceipt, screen: Screen, file: Path, desktop: Desktop
) -> None:
    receipt.show(Exported((file,)), opens_folder=False)
    file.unlink()

    screen.click(ways(screen)["Åpne filen"])

    assert told(screen).endswith(f"«{file.name}» finnes ikke lenger.")
    assert desktop.asked == []


@pytest.mark.usefixtures("desktop")
@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_the_focus_is_where_it_was_afterwards(
    receipt: ExportReceipt, screen: Screen, file: Path, by: str
) -> None:
    screen.go_to(PRINCIPLE)
    row = screen.focused()
    receipt.show(Exported((file,)), opens_folder=False)

    if by == "mouse":
        screen.click(ways(screen)["Åpne mappen"])
    else:
        ways(screen)["Åpne filen"].setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(screen.focused(), Qt.Key.Key_Tab)
        QTest.keyClick(screen.focused(), Qt.Key.Key_Space)

    assert not screen.window.parts.messages.isVisible()
    assert screen.focused() is row


def test_the_focus_is_in_no_field_where_it_has_nothing_to_go_back_to(
    receipt: ExportReceipt, screen: Screen, file: Path
) -> None:
    screen.go_to(PRINCIPLE)
    receipt.show(Exported((file,)), opens_folder=False)
    ways(screen)["Åpne filen"].setFocus(Qt.FocusReason.TabFocusReason)
    screen.window.presenter.show_section("kap-styring")

    screen.window.parts.messages.hide()

    assert not isinstance(screen.focused(), QLineEdit)


def test_in_a_narrow_window_all_of_it_can_be_read(
    receipt: ExportReceipt, screen: Screen, file: Path
) -> None:
    screen.window.resize(920, 560)
    receipt.show(Exported((file,)), opens_folder=False)
    messages = screen.window.parts.messages
    label = messages._label

    screen.qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))

    assert label.width() > 200
    for button in ways(screen).values():
        at = button.mapTo(messages, button.rect().topLeft())
        assert at.y() >= label.geometry().bottom()
        assert messages.rect().contains(button.rect().translated(at))
    screen.window.resize(1440, 900)

    def beside() -> bool:
        return all(
            one.mapTo(messages, one.rect().topLeft()).x() > 500 for one in ways(screen).values()
        )

    screen.qtbot.waitUntil(beside)
    assert messages.height() < 100
