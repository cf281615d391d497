"""What every dialog shares."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.arrivals import ToldFile
from bufetat_editor.ui.dialogs.author import AuthorDialog
from bufetat_editor.ui.dialogs.fields import FieldsDialog
from bufetat_editor.ui.dialogs.footnote import FootnoteDialog
from bufetat_editor.ui.dialogs.form import Form, TextField
from bufetat_editor.ui.dialogs.paste import PasteDialog
from bufetat_editor.ui.dialogs.receive import ReceiveDialog
from bufetat_editor.ui.dialogs.send import SendDialog
from bufetat_editor.ui.dialogs.texts import Text, TextsDialog
from bufetat_editor.ui.standing import Standing, first_standing
from bufetat_editor.ui.theme import LIGHT
from bufetat_editor.usecases.pasting import PastedLine
from tests.helpers.models import TASK
from tests.helpers.seed import seed


def _caller(standing: Standing) -> str:
    """An item that calls a footnote."""
    return next(item.id for item in standing.snapshot if "footnote" in item.attrs)


def _texts() -> TextsDialog:
    texts = (Text("Før", "En"), Text("Nå", "To"))
    return TextsDialog("Tekster", "", texts, proposal="", accept="Lagre", tokens=LIGHT)


def _paste() -> PasteDialog:
    lines = (PastedLine(0, "En"), PastedLine(0, "To"))
    return PasteDialog(lines, "task", can_nest=True, one_text="En To")


DIALOGS: dict[str, Callable[[Standing], Form]] = {
    "author": lambda _: AuthorDialog("Saksbehandler A"),
    "fields": lambda standing: FieldsDialog(standing, TASK),
    "footnote": lambda standing: FootnoteDialog(standing, _caller(standing)),
    "paste": lambda _: _paste(),
    "receive": lambda standing: ReceiveDialog(
        standing, ToldFile(Path("svar.docx"), "Hvem er den fra?"), ""
    ),
    "send": lambda standing: SendDialog(standing, date(2011, 12, 5)),
    "texts": lambda _: _texts(),
}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_does_what_the_dialog_is_for(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = AuthorDialog("Saksbehandler A")
    with qtbot.waitActive(dialog):
        dialog.open()

    with qtbot.waitSignal(dialog.author_chosen):
        QTest.keyClick(dialog.name, key, Qt.KeyboardModifier.ControlModifier)


def test_a_text_field_keeps_hard_spaces_and_line_breaks(qtbot: QtBot) -> None:
    field = TextField("jf. §\u00a05-1\nog videre")
    qtbot.addWidget(field)

    assert field.text() == "jf. §\u00a05-1\nog videre"


def test_a_text_field_reads_as_the_model_keeps_it(qtbot: QtBot) -> None:
    field = TextField("a\u030ar\u2028og dag")
    qtbot.addWidget(field)

    assert field.text() == "\u00e5r\nog dag"


def test_however_much_is_said_the_buttons_stay_on_the_screen(qtbot: QtBot) -> None:
    dialog = AuthorDialog("Saksbehandler A")
    with qtbot.waitActive(dialog):
        dialog.open()

    dialog.show_refusal("Dette kan ikke brukes. " * 400)

    said = next(one for one in dialog.findChildren(QLabel) if one.text().startswith("Dette kan"))
    assert not said.visibleRegion().isEmpty()
    screen = dialog.screen().availableGeometry()
    button = dialog.ok
    assert screen.contains(button.mapToGlobal(button.rect().bottomRight()))
    assert dialog.rect().contains(dialog.buttons.geometry())


def test_a_long_path_is_broken_and_does_not_widen_the_form(qtbot: QtBot) -> None:
    dialog = AuthorDialog("Saksbehandler A")
    with qtbot.waitActive(dialog):
        dialog.open()
    sentence = f"Malen /{'langtmappenavn' * 20}/mal.docx kan ikke brukes."

    dialog.show_refusal(sentence)
    dialog.remark(dialog.name, sentence)

    said = [one for one in dialog.findChildren(QLabel) if one.text().startswith("Malen")]
    assert len(said) == 2
    assert all(one.width() <= dialog.width() and one.height() > 60 for one in said)
    assert dialog.refusal() == dialog.remark_of(dialog.name) == sentence


def test_a_dialog_gives_back_the_room_of_what_is_no_longer_said(qtbot: QtBot) -> None:
    dialog = AuthorDialog("Saksbehandler A")
    with qtbot.waitActive(dialog):
        dialog.open()
    before = dialog.height()

    dialog.show_refusal("Dette kan ikke brukes. " * 10)
    between = dialog.height()
    dialog.forget_refusal()

    assert between > before == dialog.height()
    assert not dialog.refusal()


@pytest.fixture(params=DIALOGS)
def dialog(request: pytest.FixtureRequest, qtbot: QtBot) -> Form:
    made = DIALOGS[request.param](first_standing(seed()))
    with qtbot.waitActive(made):
        made.open()
    return made


def name_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):  # Qt gives its value as its name
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_all_that_the_keyboard_reaches_has_a_name(dialog: Form) -> None:
    reached: list[QWidget] = []
    widget = dialog.focusWidget()
    while widget not in reached:
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        if dialog.focusWidget() is widget:
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = dialog.focusWidget()

    assert [one.objectName() for one in reached if not name_of(one) or not one.objectName()] == []
    assert {dialog.ok, dialog.cancel} <= set(reached)
    assert widget is reached[0]


def test_escape_closes(dialog: Form) -> None:
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)

    assert not dialog.isVisible()
