"""The preview in the window: it follows what is written, and leads there and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter
from pytestqt.qtbot import QtBot

from bufetat_editor.settings import load_settings
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.orders import Approval
from bufetat_editor.ui.preview.panel import PreviewPanel
from bufetat_editor.ui.sections import FOOTNOTES
from bufetat_editor.ui.wishes import EditText, RemoveItems
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.screen import CTRL, SHIFT, Key, Screen
from tests.ui.conftest import Opener
from tests.ui.test_main_window_names import nameless

MEMO_FIELD = "notat-saksnr"
CHAPTER = "kap-prinsipper"


class Preview(Screen):
    """The window with its preview."""

    @property
    def panel(self) -> PreviewPanel:
        panel = self.window.previewing.panel
        assert panel is not None
        return panel

    def open(self) -> None:
        self.press(Key.Key_V, CTRL | SHIFT)
        self.look()

    def look(self) -> None:
        """Wait until the pages are as new as the text."""
        self.settle()
        self.qtbot.waitUntil(lambda: self.window.previewing.is_at_rest)

    def shown(self) -> int:
        proof = self.panel.pages.proof
        return proof.changeset if proof else 0

    def newest(self) -> int:
        return self.window.session.standing.snapshot.changeset

    def said(self, name: str) -> str:
        label = self.panel.findChild(QLabel, name)
        return label.text() if label and not label.isHidden() else ""

    def point_of(self, item: str) -> QPoint:
        """Where an item is seen on the pages, by their upper left corner."""
        pages = self.panel.pages
        area = pages._laid.area_of(item)
        assert area is not None
        return (area.topLeft() - pages._seen.topLeft()).toPoint() + QPoint(3, 3)

    def is_seen(self, item: str) -> bool:
        return self.panel.pages.viewport().rect().contains(self.point_of(item))

    def click_on(self, item: str) -> None:
        viewport = self.panel.pages.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=self.point_of(item))
        self.settle()


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Preview:
    return Preview(qtbot, window)


def test_the_preview_takes_the_place_of_the_history_and_gives_it_back(screen: Preview) -> None:
    history, pane = screen.window.parts.history, screen.window.parts.preview
    width = history.width()
    screen.go_to(PRINCIPLE)

    screen.open()

    assert (history.isVisible(), pane.isVisible()) == (False, True)
    assert pane.width() > width
    assert screen.said("previewNumber").endswith(f" {len(screen.panel.pages.proof.pages)}")  # type: ignore[union-attr]
    assert nameless(screen.window) == []

    screen.action("history").trigger()  # who asks for the history wants to see it

    assert (history.isVisible(), pane.isVisible()) == (True, False)
    assert history.width() == width
    assert not screen.action("preview").isChecked()


def test_the_pages_follow_what_is_written_and_stay_where_they_are(screen: Preview) -> None:
    screen.open()
    screen.go_to(PRINCIPLE)
    assert screen.panel.pages.marked == PRINCIPLE
    before = screen.point_of(PRINCIPLE)

    screen.rewrite(PRINCIPLE, "Helt andre ord, som er flere enn før. " * 4)
    screen.look()

    assert screen.shown() == screen.newest()
    assert screen.point_of(PRINCIPLE) == before
    assert screen.focused() is screen.page.rows[PRINCIPLE]

    screen.action("preview").setChecked(False)
    screen.window.session.wish(EditText(PRINCIPLE, "Uten at noen ser sidene"))
    screen.settle()
    assert screen.shown() < screen.newest()

    screen.action("preview").setChecked(True)
    screen.look()
    assert screen.shown() == screen.newest()


def test_pages_that_were_waited_for_while_nobody_saw_them_are_asked_for_again(
    screen: Preview,
) -> None:
    screen.open()

    for cut in ("booklet", "memo"):  # the first is under way, the second waits
        screen.panel.findChild(QPushButton, f"preview-{cut}").click()  # type: ignore[union-attr]
    screen.action("preview").setChecked(False)
    screen.look()
    screen.action("preview").setChecked(True)
    screen.look()

    assert screen.panel.pages.proof.first_place(MEMO_FIELD)  # type: ignore[union-attr]


def test_the_page_that_one_writes_on_keeps_its_room(screen: Preview) -> None:
    workspace, pane = screen.window.parts.workspace, screen.window.parts.preview
    screen.window.resize(1440, 900)
    screen.open()
    wide = pane.width()

    screen.window.resize(1100, 700)
    screen.qtbot.waitUntil(lambda: workspace.width() >= 400)

    screen.window.resize(1440, 900)
    screen.qtbot.waitUntil(lambda: pane.width() == wide)


def test_no_page_takes_room_from_what_stands_beside_it(screen: Preview) -> None:
    screen.window.session.approve(Approval("Godkjent", "1.12.2011", "11/51625", ""))
    screen.settle()
    screen.window.resize(1200, 900)
    screen.open()
    outline, pane = screen.window.parts.outline, screen.window.parts.preview
    before = outline.width(), pane.width()

    screen.window.presenter.show_section("editions")
    screen.settle()
    QTest.qWait(0)

    assert (outline.width(), pane.width()) == before
    screen.action("preview").setChecked(False)
    assert load_settings().preview_width == 0  # nobody has dragged anything

    screen.open()
    split = pane.parentWidget()
    assert isinstance(split, QSplitter)
    handle = split.handle(3)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, handle.rect().center() - QPoint(50, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    screen.action("preview").setChecked(False)
    assert load_settings().preview_width > before[1] + 40


def test_what_is_read_is_shown_on_the_pages_too(screen: Preview) -> None:
    screen.rewrite(PRINCIPLE, "Andre ord")
    screen.open()
    screen.action("compare").trigger()
    screen.settle()

    screen.press(Key.Key_F7)
    screen.look()
    assert screen.panel.pages.marked == PRINCIPLE

    screen.window.presenter.show_section(FOOTNOTES)
    screen.look()
    assert screen.is_seen(screen.panel.pages.marked)


def test_a_place_on_the_pages_leads_to_where_it_is_written_and_back(screen: Preview) -> None:
    screen.open()
    for item in (PRINCIPLE, TASK, MEMO_FIELD):
        screen.go_to(item)
        assert screen.is_seen(item)
        screen.window.presenter.show_section(CHAPTER)
        screen.panel.pages.mark(item)

        screen.click_on(item)

        assert screen.window.parts.workspace.current == item

    screen.panel.pages.setFocus()
    screen.press(Key.Key_Down)
    gone_to = screen.panel.pages.marked
    assert gone_to != MEMO_FIELD
    assert screen.text(gone_to) in screen.panel.pages.accessibleDescription()
    screen.press(Key.Key_Return)
    assert screen.window.parts.workspace.current == gone_to


def test_pages_are_turned_and_enlarged_by_keys(screen: Preview) -> None:
    screen.open()
    pages = screen.panel.pages
    pages.setFocus()

    screen.press(Key.Key_End)
    assert screen.said("previewNumber") == screen.panel.pages.accessibleDescription()
    last = pages.number
    screen.press(Key.Key_Home)
    assert (last > 1, pages.number) == (True, 1)
    screen.press(Key.Key_PageDown)
    assert pages.verticalScrollBar().value() > 0

    before = pages.percent
    screen.press(Key.Key_Plus)
    assert (pages.percent > before, pages.fit) == (True, "")
    fits = [screen.panel.findChildren(QPushButton, f"preview{one}")[0] for one in ("Width", "Page")]
    assert [one.isChecked() for one in fits] == [False, False]
    roles = {QAccessible.queryAccessibleInterface(one).role() for one in fits}
    assert roles == {QAccessible.Role.CheckBox}  # each a stop for Tab: none may be down
    for _ in range(2):
        screen.click(fits[1])
        assert pages.fit == "page"
        assert [one.isChecked() for one in fits] == [False, True]
    screen.press(Key.Key_Escape)
    assert not screen.panel.isAncestorOf(screen.focused())


def test_what_is_printed_is_chosen_and_remembered(
    screen: Preview, model: Path, open_window: Opener
) -> None:
    screen.open()
    proof = screen.panel.pages.proof
    assert proof
    assert proof.first_place(MEMO_FIELD)

    screen.click(screen.panel.findChild(QPushButton, "preview-booklet"))  # type: ignore[arg-type]
    screen.look()

    booklet = screen.panel.pages.proof
    assert booklet
    assert booklet.first_place(MEMO_FIELD) is None
    screen.window.close()
    assert (load_settings().preview, load_settings().preview_cut) == (True, "booklet")
    again = Preview(screen.qtbot, open_window(model))
    again.look()
    assert again.panel.findChild(QPushButton, "preview-booklet").isChecked()  # type: ignore[union-attr]


def test_the_choice_says_what_is_shown_when_the_memo_goes_and_comes(screen: Preview) -> None:
    screen.open()
    memo, booklet = (
        screen.panel.findChild(QPushButton, f"preview-{cut}") for cut in ("memo", "booklet")
    )
    assert memo
    assert booklet
    (written,) = screen.window.session.standing.snapshot.of_kind("memo")

    with screen.saving():
        screen.window.session.wish(RemoveItems((written.id,)))
    screen.look()
    assert (memo.isEnabled(), booklet.isChecked()) == (False, True)

    screen.undo()
    screen.look()
    assert (memo.isEnabled(), memo.isChecked()) == (True, True)


def test_what_cannot_be_laid_out_keeps_the_last_pages_and_tells_why(screen: Preview) -> None:
    screen.open()
    pages = screen.shown()

    screen.window.session.wish(EditText(CHAPTER, " "))
    screen.look()

    assert screen.shown() == pages
    assert "mangler overskrift" in screen.said("previewWhy")
    screen.click(screen.panel.findChild(QPushButton, "previewItem"))  # type: ignore[arg-type]
    assert screen.window.parts.workspace.current == CHAPTER

    screen.undo()
    screen.look()
    assert screen.shown() == screen.newest()
    assert not screen.said("previewWhy")

    screen.window.session.wish(EditText(PRINCIPLE, "Et tegn som ingen skrift har: \U0001f600"))
    screen.look()
    assert "kan ikke trykkes" in screen.said("previewWhy")
    screen.click(screen.panel.findChild(QPushButton, "previewItem"))  # type: ignore[arg-type]
    assert screen.window.parts.workspace.current == PRINCIPLE
