"""The window does not close over a text that is not saved."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from bufetat_editor.errors import DiskFull
from bufetat_editor.storage import driver
from bufetat_editor.ui.wishes import RemoveItems
from bufetat_editor.usecases import drafts
from bufetat_editor.usecases.editing import remove
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import OTHER, PRINCIPLE, another_writing, desk_on
from tests.helpers.screen import CTRL, Key, Screen

NEXT = "prinsipp-barn-foerst-familievern"
UNFINISHED = "1 tekst er ikke lagret. Den er her når du åpner modellen igjen."
LOST = "1 tekst er ikke lagret og går tapt hvis du lukker vinduet."


@pytest.fixture
def screen(hurried: Screen) -> Screen:
    return hurried


def write(screen: Screen, text: str) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.editor.insertPlainText(text)


def saved(screen: Screen) -> str:
    label = screen.window.findChild(QLabel, "saved")
    assert label is not None
    return label.text()


def buttons(screen: Screen) -> dict[str, QPushButton]:
    bar = screen.window.parts.messages
    return {one.text(): one for one in bar.findChildren(QPushButton) if one.isVisible()}


def closed(screen: Screen) -> bool:
    return not screen.window.isVisible()


def in_file(model: Path) -> str:
    with closing(desk_on(model)) as desk:
        return desk.snapshot[PRINCIPLE].text


def refused_at_closing(screen: Screen, model: Path, text: str) -> None:
    write(screen, text)
    with another_writing(model):
        screen.window.close()
        screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))


def test_closing_waits_for_what_is_being_saved(screen: Screen, model: Path) -> None:
    write(screen, "Sist skrevet")

    with another_writing(model):
        screen.window.close()
        assert not closed(screen)
        assert saved(screen) == "Lagrer …"
        screen.window.close()
        assert not closed(screen)

    screen.qtbot.waitUntil(lambda: closed(screen))
    assert in_file(model) == "Sist skrevet"


def test_the_window_stays_when_the_text_could_not_be_saved(screen: Screen, model: Path) -> None:
    refused_at_closing(screen, model, "Sist skrevet")

    assert not closed(screen)
    assert screen.row(PRINCIPLE).shown_text == "Sist skrevet"
    assert screen.message().startswith("Modellen i ")
    assert screen.message().endswith(LOST)

    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_Return)
    screen.settle()
    screen.window.close()
    screen.qtbot.waitUntil(lambda: closed(screen))
    assert in_file(model) == "Sist skrevet"


def test_the_window_closes_anyway_when_that_is_wanted(screen: Screen, model: Path) -> None:
    before = in_file(model)
    refused_at_closing(screen, model, "Sist skrevet")

    screen.click(buttons(screen)["Lukk likevel"])

    screen.qtbot.waitUntil(lambda: closed(screen))
    assert in_file(model) == before


def test_a_full_disk_is_told_once_and_at_closing(
    screen: Screen, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull(path=model)

    monkeypatch.setattr(drafts, "keep_draft", refuse)
    with screen.qtbot.waitSignal(screen.window.session.quill.refused):
        write(screen, "\x07")
    assert screen.message().startswith(
        "Det du skriver, blir ikke tatt vare på før det er lagret. Det er ikke plass på disken"
    )

    screen.window.parts.messages.hide()
    with screen.qtbot.waitSignal(screen.window.session.quill.refused):
        screen.type("Mer")
    assert screen.message() == ""

    screen.window.close()
    screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))
    assert screen.message().endswith(LOST)


def test_typing_at_risk_is_told_again_when_it_was_safe_in_between(
    screen: Screen, model: Path
) -> None:
    quill = screen.window.session.quill
    with another_writing(model):
        with screen.qtbot.waitSignal(quill.refused):
            write(screen, "Utrygt")
        assert "blir ikke tatt vare på" in screen.message()
    with screen.qtbot.waitSignal(quill.dropped):
        screen.press(Key.Key_Escape)
    screen.window.parts.messages.hide()

    with another_writing(model):
        with screen.qtbot.waitSignal(quill.refused):
            write(screen, "Utrygt igjen")
        assert "blir ikke tatt vare på" in screen.message()


def test_an_old_unsaved_text_is_told_at_closing(screen: Screen) -> None:
    write(screen, "\x07")
    screen.press(Key.Key_Return)
    screen.settle()
    screen.go_to("oppgave-cos")
    screen.settle()

    screen.window.close()
    screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))

    assert not closed(screen)
    assert screen.message() == UNFINISHED


def test_what_is_promised_is_written_again_if_it_is_gone(screen: Screen, model: Path) -> None:
    write(screen, "Halvskrevet\x07")
    screen.press(Key.Key_Return)
    screen.settle()
    screen.qtbot.waitUntil(lambda: len(kept_drafts(model)) == 1)
    with closing(driver.connect(model)) as connection:
        connection.execute("DELETE FROM draft")

    screen.window.close()
    screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))

    assert screen.message() == UNFINISHED
    assert [text for _, _, text in kept_drafts(model)] == ["Halvskrevet\x07"]


def test_nothing_is_promised_that_cannot_be_kept(screen: Screen, model: Path) -> None:
    write(screen, "Halvskrevet\x07")
    screen.press(Key.Key_Return)
    screen.settle()
    screen.qtbot.waitUntil(lambda: len(kept_drafts(model)) == 1)
    with closing(driver.connect(model)) as connection:
        connection.execute("DELETE FROM draft")

    with another_writing(model):
        screen.window.close()
        screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))

    assert screen.message().endswith(LOST)


def test_what_is_kept_is_promised_though_nothing_can_be_written_now(
    screen: Screen, model: Path
) -> None:
    write(screen, "Halvskrevet\x07")
    screen.press(Key.Key_Return)
    screen.settle()
    screen.qtbot.waitUntil(lambda: len(kept_drafts(model)) == 1)

    with another_writing(model):
        screen.window.close()
        screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))

    assert screen.message().endswith(UNFINISHED)


def test_a_text_that_lost_its_place_can_be_copied_at_closing(screen: Screen, model: Path) -> None:
    write(screen, "Sist skrevet")
    with closing(desk_on(model, OTHER)) as other:
        remove(other, PRINCIPLE)

    screen.window.close()
    screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))

    assert screen.message().endswith(": «Sist skrevet». " + UNFINISHED)
    screen.click(buttons(screen)["Kopier teksten"])
    screen.window.close()
    screen.qtbot.waitUntil(lambda: closed(screen))


def test_another_refusal_while_closing_is_told_once(screen: Screen, model: Path) -> None:
    with another_writing(model):
        screen.window.session.wish(RemoveItems((NEXT,)))
        screen.window.close()
        screen.qtbot.waitUntil(lambda: "Lukk likevel" in buttons(screen))
        assert screen.message().startswith("Modellen i ")
        assert not closed(screen)

        screen.settle()
        screen.window.close()

    screen.qtbot.waitUntil(lambda: closed(screen))


def test_what_is_written_while_the_window_waits_is_saved_too(screen: Screen, model: Path) -> None:
    screen.go_to(PRINCIPLE)
    with another_writing(model):
        screen.window.session.refresh()
        screen.window.session.wish(RemoveItems((NEXT,)))
        screen.window.close()
        write(screen, "Sist skrevet")

    screen.qtbot.waitUntil(lambda: closed(screen))
    assert in_file(model) == "Sist skrevet"
