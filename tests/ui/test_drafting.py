"""What is typed is written down a moment later, and forgotten when it is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor import app, bootstrap
from bufetat_editor.domain.draft import Draft
from bufetat_editor.storage import driver
from bufetat_editor.ui.dialogs.texts import TextsDialog
from bufetat_editor.ui.orders import Export
from bufetat_editor.usecases import exporting
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.drafts import keep_draft
from bufetat_editor.usecases.editing import edit, remove
from tests.helpers.drafts import begin, begun, in_file, kept_drafts, wait_for
from tests.helpers.models import AUTHOR, GROUP, OTHER, PRINCIPLE, desk_on
from tests.helpers.screen import ALT, CTRL, Key, Screen
from tests.ui.conftest import Opener

NEXT = "prinsipp-barn-foerst-familievern"
UNWRITABLE = "Mer\x07"

Opened = Callable[[], Screen]


@pytest.fixture
def opened(
    qtbot: QtBot, open_window: Opener, model: Path, monkeypatch: pytest.MonkeyPatch
) -> Opened:
    """Return what opens a window that waits a moment only for another program."""
    monkeypatch.setattr(bootstrap, "open_model", lambda path: desk_on(Path(path), patience=0.2))
    return lambda: Screen(qtbot, open_window(model))


def close(screen: Screen) -> None:
    screen.window.close()
    screen.qtbot.waitUntil(lambda: not screen.window.isVisible())


def buttons(screen: Screen) -> dict[str, QPushButton]:
    bar = screen.window.parts.messages
    return {one.text(): one for one in bar.findChildren(QPushButton) if one.isVisible()}


def left_by_an_earlier_session(model: Path, *drafts: Draft) -> None:
    with closing(desk_on(model)) as desk:
        for draft in drafts:
            keep_draft(desk, draft, author=AUTHOR)


@contextmanager
def another_writing(model: Path) -> Iterator[None]:
    with closing(driver.connect(model)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


def test_typing_is_written_down_and_forgotten_when_it_is_saved(opened: Opened, model: Path) -> None:
    screen = opened()
    begin(screen, "Halvskrevet")
    wait_for(screen, model, "Halvskrevet")
    screen.press(Key.Key_Return, CTRL)
    wait_for(screen, model)


def test_what_is_typed_just_before_closing_is_saved(opened: Opened, model: Path) -> None:
    screen = opened()
    begin(screen, "Sist skrevet")

    close(screen)

    assert in_file(model) == "Sist skrevet"
    assert kept_drafts(model) == []


def test_ordinary_work_leaves_no_drafts(opened: Opened, model: Path) -> None:
    screen = opened()
    begin(screen, "Ny ordlyd")
    screen.qtbot.wait(500)
    screen.press(Key.Key_Return)  # the end is left, and a new row begun
    screen.type("Et nytt prinsipp")
    screen.qtbot.wait(500)
    screen.press(Key.Key_Return, CTRL)
    screen.settle()
    screen.press(Key.Key_Return)
    screen.type(" og mer")
    screen.qtbot.wait(500)
    screen.press(Key.Key_Escape)
    screen.press(Key.Key_N, CTRL)
    screen.type("Angret")
    screen.qtbot.wait(500)
    screen.press(Key.Key_Escape)
    begin(screen, "Flyttet mens det skrives", NEXT)
    screen.qtbot.wait(500)
    screen.press(Key.Key_Up, ALT)
    screen.settle()
    screen.press(Key.Key_Home)
    screen.press(Key.Key_Return)  # in the midst of a word: it is split
    screen.settle()
    screen.qtbot.wait(500)

    close(screen)

    assert kept_drafts(model) == []


def test_typing_before_the_model_is_open_is_written_down(
    qtbot: QtBot, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_open = Event()

    def slowly(path: str) -> Desk:
        may_open.wait(10)
        return desk_on(Path(path))

    monkeypatch.setattr(bootstrap, "open_model", slowly)
    window = app.make_window(str(model), "light")
    screen = Screen(qtbot, window)
    with screen.qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open()
    begin(screen, "Før den er åpen")
    screen.qtbot.wait(600)
    may_open.set()

    wait_for(screen, model, "Før den er åpen")
    assert screen.message() == ""
    close(screen)


def test_typing_is_written_down_during_a_long_export(
    opened: Opened, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = Event()
    stopped = exporting.Exported()
    monkeypatch.setattr(exporting, "export", lambda *_, **__: may_end.wait(10) and stopped)
    screen = opened()
    order = Export("word", tmp_path)
    fulfil = partial(order.fulfil, told=lambda _: None)
    screen.window.session.start(fulfil, lambda _: None, lambda _: None)
    begin(screen, "Mens det eksporteres")

    wait_for(screen, model, "Mens det eksporteres")
    assert not screen.window.session.jobs.is_idle
    may_end.set()
    screen.settle()


def test_the_wording_that_is_typed_on_is_told_though_another_changes_it(
    opened: Opened, model: Path
) -> None:
    screen = opened()
    base = screen.window.session.standing.snapshot[PRINCIPLE].cs
    begin(screen, "Min tekst")
    with closing(desk_on(model, OTHER)) as other:
        edit(other, PRINCIPLE, "En annens")
    screen.window.session.refresh()
    screen.settle()
    screen.type(" og mer")
    wait_for(screen, model, "Min tekst og mer")

    with closing(driver.connect(model)) as connection:
        assert connection.execute("SELECT base FROM draft").fetchall() == [(base,)]


def test_a_draft_of_what_another_removed_is_offered(opened: Opened, model: Path) -> None:
    left_by_an_earlier_session(model, begun(model, "Uten sted"))
    with closing(desk_on(model, OTHER)) as other:
        remove(other, PRINCIPLE)

    screen = opened()
    screen.qtbot.waitUntil(lambda: "Kopier teksten" in buttons(screen))

    assert "«Uten sted»" in screen.message()
    screen.click(buttons(screen)["Kopier teksten"])
    assert QGuiApplication.clipboard().text() == "Uten sted"
    wait_for(screen, model)


def test_one_goes_on_in_the_last_draft_that_has_a_place(opened: Opened, model: Path) -> None:
    left_by_an_earlier_session(
        model,
        begun(model, "Med sted", NEXT),
        Draft("prinsipp-aaaaaaaa", "Nytt", None, parent=GROUP, kind="principle"),
        begun(model, "Uten sted"),
    )
    with closing(desk_on(model, OTHER)) as other:
        remove(other, PRINCIPLE)

    screen = opened()
    screen.qtbot.waitUntil(lambda: "«Uten sted»" in screen.message())

    assert screen.row(NEXT).shown_text == "Med sted"
    screen.settle()
    assert screen.editor.text() == "Nytt"


def test_a_draft_of_what_another_reworded_leads_to_the_texts(opened: Opened, model: Path) -> None:
    left_by_an_earlier_session(model, begun(model, "Min tekst"))
    with closing(desk_on(model, OTHER)) as other:
        edit(other, PRINCIPLE, "En annens")
    screen = opened()
    screen.qtbot.waitUntil(lambda: screen.message() != "")

    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    screen.click(buttons(screen)["Se tekstene"])

    dialog = screen.window.findChild(TextsDialog)
    assert isinstance(dialog, QDialog)
    assert dialog.field.text() == "Min tekst"
    shown = [column.toPlainText() for column in dialog.columns]
    assert shown[1].endswith("Min tekst")
    assert shown[2].endswith("En annens")
    dialog.field.setPlainText("Begges")
    screen.click(dialog.ok)
    wait_for(screen, model)
    assert in_file(model) == "Begges"


def test_a_refused_text_is_there_next_time(opened: Opened, model: Path) -> None:
    screen = opened()
    begin(screen, UNWRITABLE)
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    screen.window.close()
    screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))
    screen.click(buttons(screen)["Lukk likevel"])
    screen.qtbot.waitUntil(lambda: not screen.window.isVisible())

    again = opened()
    again.qtbot.waitUntil(lambda: again.message() != "")

    assert again.editor.text() == UNWRITABLE
    again.press(Key.Key_A, CTRL)
    again.type("Skrevet ferdig")
    with again.saving():
        again.press(Key.Key_Return, CTRL)
    assert again.message() == ""  # what was told is over


def test_typing_that_cannot_be_kept_is_told_once(opened: Opened, model: Path) -> None:
    screen = opened()
    refused = screen.window.session.quill.refused
    with another_writing(model):
        with screen.qtbot.waitSignal(refused):
            begin(screen, "Utrygt")
        assert screen.message().startswith(
            "Det du skriver, blir ikke tatt vare på før det er lagret. Modellen i "
        )
        screen.window.parts.messages.hide()
        with screen.qtbot.waitSignal(refused):
            screen.type(" igjen")
        assert screen.message() == ""
    with screen.qtbot.waitSignal(screen.window.session.quill.kept):
        screen.type(" og trygt")

    wait_for(screen, model, "Utrygt igjen og trygt")


def test_what_could_not_be_kept_is_written_when_the_window_closes(
    opened: Opened, model: Path
) -> None:
    screen = opened()
    with another_writing(model):
        begin(screen, "Utrygt")
        screen.window.close()
        screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))
        assert screen.message().endswith(
            "1 tekst er ikke lagret og går tapt hvis du lukker vinduet."
        )
    screen.click(buttons(screen)["Lukk likevel"])

    wait_for(screen, model, "Utrygt")


def test_nothing_is_written_after_closing(opened: Opened, model: Path) -> None:
    screen = opened()
    session = screen.window.session
    close(screen)

    session.keep_draft(Draft(PRINCIPLE, "For sent", 1))
    session.drop_draft(PRINCIPLE)

    assert session.quill.jobs.is_idle
    assert kept_drafts(model) == []
    assert session.author == AUTHOR
