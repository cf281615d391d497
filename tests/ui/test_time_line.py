"""The time line: fast, kept as it is read, and usable without a mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.history.changeset import Changeset, Intent
from bufetat_editor.history.words import word_diff
from bufetat_editor.ui import slices
from bufetat_editor.ui.history_entry import HistoryEntry
from bufetat_editor.ui.history_panel import HistoryPanel
from bufetat_editor.ui.history_text import HistoryText, marked_up
from bufetat_editor.ui.standing import first_standing
from bufetat_editor.ui.theme import LIGHT, Theme
from bufetat_editor.usecases.reading import Entry
from tests.helpers.models import GROUP, PRINCIPLE
from tests.helpers.seed import seed

LONG = "Bufetat skal medvirke til å etablere hjelp så tidlig som mulig. " * 4


def life(length: int, item_id: str = PRINCIPLE) -> list[Entry]:
    """A long life, newest first: each changeset made the text another."""
    made = []
    before = None
    for number in range(1, length + 1):
        text = LONG.replace("tidlig", f"tidlig, og {number} ganger,")
        after = replace(seed()[item_id], text=text, cs=number)
        intent = Intent("edit", "Saksbehandler A", "2011-12-05T10:00:00Z", "Innspill")
        changeset = Changeset(number, intent, "")
        made.append(Entry(changeset, before, after, (), moved_from=None, moved_to=None))
        before = after
    return made[::-1]


def show(qtbot: QtBot, panel: HistoryPanel, entries: list[Entry], item_id: str = PRINCIPLE) -> None:
    states = [entry.after for entry in entries[:1] if entry.after]
    panel.show_history(item_id, entries, first_standing(seed().with_states(len(entries), states)))
    qtbot.waitUntil(lambda: len(drawn(panel)) >= min(len(entries), 12))


def drawn(panel: HistoryPanel) -> list[HistoryEntry]:
    found = [one for one in panel.findChildren(HistoryEntry) if not one.isHidden()]
    return sorted(found, key=lambda one: -one.told.entry.changeset.id)


def focused() -> QWidget:
    holder = QApplication.focusWidget()
    assert holder is not None
    return holder


def scroll_of(panel: HistoryPanel) -> QScrollArea:
    scroll = panel.findChild(QScrollArea, "historyScroll")
    assert isinstance(scroll, QScrollArea)
    return scroll


@pytest.fixture
def panel(qtbot: QtBot) -> HistoryPanel:
    made = HistoryPanel(Theme("light"))
    qtbot.addWidget(made)
    made.resize(340, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_only_what_is_in_sight_is_drawn_at_once(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(41))

    qtbot.waitUntil(lambda: len(drawn(panel)) == 12)
    qtbot.wait(20)
    assert len(drawn(panel)) == 12


def test_older_entries_come_when_one_scrolls_to_them(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(30))
    bar = scroll_of(panel).verticalScrollBar()
    qtbot.waitUntil(lambda: len(drawn(panel)) == 12 and bar.maximum() > 300)

    bar.setValue(bar.maximum())

    qtbot.waitUntil(lambda: len(drawn(panel)) == 24)


def test_what_is_older_is_shown_when_wished(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(14))
    older = panel.findChild(QPushButton, "showOlder")
    assert older is not None
    qtbot.waitUntil(older.isVisible)

    older.setFocus()
    QTest.keyClick(older, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(drawn(panel)) == 14 and not older.isVisible())


def test_what_stays_is_not_drawn_anew(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(12))
    qtbot.waitUntil(lambda: len(drawn(panel)) == 12)
    before = drawn(panel)

    show(qtbot, panel, life(13))

    # The newest of before has a way back now.
    qtbot.waitUntil(lambda: [one for one in drawn(panel) if one in before] == before[1:])


def test_the_place_is_kept_when_the_same_life_is_shown_anew(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    show(qtbot, panel, life(12))
    qtbot.waitUntil(lambda: len(drawn(panel)) == 12)
    bar = scroll_of(panel).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    drawn(panel)[3].stops[-1].setFocus()
    bar.setValue(200)

    show(qtbot, panel, life(13))

    assert bar.value() == 200
    assert QApplication.focusWidget() is drawn(panel)[4].stops[-1]


def test_another_life_begins_at_its_top(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(12))
    bar = scroll_of(panel).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(200)

    show(qtbot, panel, life(9, GROUP), GROUP)

    assert bar.value() == 0


def test_the_focus_stays_where_a_button_went(qtbot: QtBot, panel: HistoryPanel) -> None:
    entries = life(2)
    show(qtbot, panel, entries)
    button = panel.findChild(QPushButton, "restore-1")
    assert button is not None
    button.setFocus()

    first = entries[1].after
    assert first
    panel.show_history(PRINCIPLE, entries, first_standing(seed().with_states(3, (first,))))

    assert QApplication.focusWidget() in drawn(panel)[1].stops


@pytest.mark.parametrize("slice_s", [60.0, -1.0], ids=["drawn at once", "drawn one by one"])
def test_a_new_palette_keeps_the_focus(
    qtbot: QtBot, panel: HistoryPanel, slice_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "_SLICE", slice_s)
    show(qtbot, panel, life(3))
    drawn(panel)[1].stops[0].setFocus()

    panel._theme.changed.emit()

    qtbot.waitUntil(lambda: len(drawn(panel)) == 3)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is drawn(panel)[1].stops[0])


def test_a_new_palette_leaves_the_focus_where_another_life_is_shown_meanwhile(
    qtbot: QtBot, panel: HistoryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "_SLICE", -1.0)
    show(qtbot, panel, life(3))
    drawn(panel)[1].stops[0].setFocus()

    panel._theme.changed.emit()
    panel.reason.setFocus()
    show(qtbot, panel, life(4, GROUP), GROUP)
    qtbot.wait(50)

    assert QApplication.focusWidget() is panel.reason


def test_arrows_go_through_every_text_and_button(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(3))
    stops = [stop for entry in drawn(panel) for stop in entry.stops]
    stops[0].setFocus()
    passed = [stops[0]]
    for _ in stops[1:]:
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        passed.append(focused())

    assert passed == stops
    for _ in stops:
        QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is stops[0]


def test_tab_goes_through_one_entry_only(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(4))
    qtbot.waitUntil(lambda: len(drawn(panel)) == 4)
    stops = drawn(panel)[1].stops
    stops[0].setFocus()
    passed = [stops[0]]
    while (now := focused()) in stops:
        passed.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)

    assert passed[1:] == stops
    assert now is panel.reason


def test_pages_scroll(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(12))
    bar = scroll_of(panel).verticalScrollBar()
    qtbot.waitUntil(lambda: len(drawn(panel)) == 12 and bar.maximum() > 300)
    drawn(panel)[0].stops[0].setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_PageDown)

    assert bar.value() > 100


def test_enter_restores(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(2))
    button = panel.findChild(QPushButton, "restore-1")
    assert button is not None
    button.setFocus()

    with qtbot.waitSignal(panel.restore_wished) as wished:
        QTest.keyClick(button, Qt.Key.Key_Return)

    assert wished.args == [PRINCIPLE, 1]


def test_texts_can_be_marked_and_copied_by_keyboard(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(2))
    texts = drawn(panel)[0].findChildren(HistoryText)
    for text in texts:
        text.setFocus()
        QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

        assert text.hasSelectedText()
        assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_every_text_stands_in_full(qtbot: QtBot, panel: HistoryPanel) -> None:
    show(qtbot, panel, life(3))

    def stands_in_full(text: HistoryText) -> bool:
        plain = QLabel(text.text())
        plain.setFont(text.font())
        plain.setWordWrap(True)
        plain.setTextInteractionFlags(text.textInteractionFlags())
        plain.setContentsMargins(text.contentsMargins())

        return text.height() >= plain.heightForWidth(text.width())

    texts = panel.findChildren(HistoryText)
    qtbot.waitUntil(lambda: all(stands_in_full(text) for text in texts))


def test_a_word_and_the_one_in_its_place_are_set_apart() -> None:
    spans = word_diff("hjelp så tidlig", "hjelp snart tidlig")

    marked = marked_up(spans, LIGHT)

    assert "så</span> <span" in marked
    assert "".join(span.text for span in spans if span.operation != "insert") == "hjelp så tidlig"
