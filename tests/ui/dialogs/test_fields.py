from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.items import AttrValue
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.dialogs.fields import FieldsDialog, editable_fields
from bufetat_editor.ui.standing import first_standing
from tests.helpers.models import TASK
from tests.helpers.seed import seed

Key = Qt.Key
FUNCTION = "funksjon-eksempel"
PART = "fotnotedel-tildelingsbrev-2006"
FOOTNOTE = "fotnote-foeringer"
DRUGS = "maalgruppe-ungdom-rus"
HIGH = "maalgruppe-ungdom-atferd-hoey"
LOW = "maalgruppe-ungdom-atferd-lav"

Opener = Callable[..., FieldsDialog]
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def opened(qtbot: QtBot) -> Opener:
    def made(item: str, snapshot: Snapshot | None = None) -> FieldsDialog:
        dialog = FieldsDialog(first_standing(snapshot or seed()), item)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return made


def sent(dialog: FieldsDialog) -> list[dict[str, AttrValue | None]]:
    """What the dialog asks for from now on."""
    wishes: list[dict[str, AttrValue | None]] = []
    dialog.fields_wished.connect(wishes.append)
    return wishes


def part(dialog: FieldsDialog, field: str, kind: type[W]) -> W:
    widget = dialog.widget_of(field)
    assert isinstance(widget, kind)
    return widget


def without(snapshot: Snapshot, *items: str) -> Snapshot:
    return snapshot.with_states(2, (replace(snapshot[one], deleted=True) for one in items))


def toggle(dialog: FieldsDialog, field: str, *starts: str) -> None:
    """Check or uncheck rows of a list by the keyboard, found by how they begin."""
    rows = part(dialog, field, QListWidget)
    for start in starts:
        (found,) = rows.findItems(start, Qt.MatchFlag.MatchStartsWith)
        rows.setCurrentItem(found)
        QTest.keyClick(rows, Key.Key_Space)


@pytest.mark.parametrize("item", [one.id for one in seed() if editable_fields(one.kind)])
def test_every_item_with_fields_has_a_dialog_that_changes_nothing_by_itself(item: str) -> None:
    dialog = FieldsDialog(first_standing(seed()), item)
    wishes = sent(dialog)

    dialog.ok.click()

    assert wishes == []


def test_what_comes_with_its_frame_has_no_fields_to_change() -> None:
    assert editable_fields("matrix_cell") == ()
    assert editable_fields("task") == KINDS["task"].fields


def test_nobody_is_asked_for_what_the_program_knows_its_own_words_by() -> None:
    asked = {field.name for field in editable_fields("paragraph")}

    assert "round" not in asked
    assert asked == {field.name for field in KINDS["paragraph"].fields if not field.is_mark}


def test_it_says_which_item_it_is_about(opened: Opener) -> None:
    assert opened(TASK).windowTitle() == "Opplysninger om oppgave M3.1.6"
    assert opened(FUNCTION).windowTitle() == "Opplysninger om funksjon"


def test_a_flag_is_set_and_taken_away(opened: Opener) -> None:
    dialog = opened(TASK)
    wishes = sent(dialog)
    box = part(dialog, "provisional", QCheckBox)
    assert box.text() == "Foreløpig"
    assert dialog.focusWidget() is box

    QTest.keyClick(box, Key.Key_Space)
    QTest.keyClick(box, Key.Key_Return)

    assert wishes == [{"provisional": True}]
    before = seed()
    marked = before.with_states(2, (replace(before[TASK], attrs={"provisional": True}),))
    dialog = opened(TASK, snapshot=marked)
    wishes = sent(dialog)
    part(dialog, "provisional", QCheckBox).click()
    dialog.ok.click()
    assert wishes == [{"provisional": None}]


def test_a_number_takes_digits_only(opened: Opener) -> None:
    dialog = opened(PART)
    wishes = sent(dialog)
    line = part(dialog, "year", QLineEdit)
    line.setFocus()

    QTest.keyClicks(line, "x")
    assert line.text() == "2006"
    line.clear()
    QTest.keyClicks(line, "20 12")
    QTest.keyClick(line, Key.Key_Return)

    assert wishes == [{"year": 2012}]


def test_an_emptied_number_takes_the_field_away(opened: Opener) -> None:
    dialog = opened(PART)
    wishes = sent(dialog)

    part(dialog, "year", QLineEdit).clear()
    dialog.ok.click()

    assert wishes == [{"year": None}]


def test_choices_have_norwegian_names(opened: Opener) -> None:
    dialog = opened(PART)
    wishes = sent(dialog)
    box = part(dialog, "source", QComboBox)
    assert [box.itemText(row) for row in range(3)] == ["Ingen", "Tildelingsbrev", "Rundskriv"]
    assert box.currentText() == "Tildelingsbrev"

    QTest.keyClick(box, Key.Key_Down)
    dialog.ok.click()

    assert wishes == [{"source": "circular"}]


def test_every_choice_of_every_kind_has_a_name_that_is_not_its_code(opened: Opener) -> None:
    memo_field = next(item for item in seed() if item.kind == "memo_field")
    dialog = opened(memo_field.id)
    box = part(dialog, "field", QComboBox)
    names = [box.itemText(row) for row in range(box.count())]
    assert names == [
        "Ingen",
        "Til",
        "Dato",
        "Kopi til",
        "Saksnummer",
        "Fra",
        "Saksbehandler",
        "Vedlegg",
    ]


def test_text_is_changed_and_taken_away(opened: Opener) -> None:
    dialog = opened(DRUGS)
    wishes = sent(dialog)
    line = part(dialog, "short_name", QLineEdit)
    assert line.accessibleName() == "Kortnavn"

    line.setText(" Rus ")
    dialog.ok.click()

    assert wishes == [{"short_name": "Rus"}]


def test_a_footnote_is_known_by_number_and_beginning(opened: Opener) -> None:
    dialog = opened(TASK)
    wishes = sent(dialog)
    box = part(dialog, "footnote", QComboBox)
    assert box.itemText(0) == "Ingen"
    assert box.itemText(1).startswith("Fotnote 1: Tildelingsbrev 2006")

    box.setCurrentIndex(1)
    dialog.ok.click()

    assert wishes == [{"footnote": FOOTNOTE}]


def test_a_removed_value_is_shown_as_such_and_kept(opened: Opener) -> None:
    before = seed()
    calling = before.with_states(2, (replace(before[TASK], attrs={"footnote": FOOTNOTE}),))
    dialog = opened(TASK, snapshot=without(calling, FOOTNOTE))
    wishes = sent(dialog)
    box = part(dialog, "footnote", QComboBox)

    assert box.currentText().startswith("Fjernet: Fotnote")
    part(dialog, "provisional", QCheckBox).click()
    dialog.ok.click()

    assert wishes == [{"provisional": True}]


def test_several_items_keep_their_order_and_new_ones_come_behind(opened: Opener) -> None:
    dialog = opened(FUNCTION)
    wishes = sent(dialog)
    rows = part(dialog, "target_groups", QListWidget)
    assert rows.item(0).text() == "4.1 Barn under 12 år - omsorg"
    assert dialog.focusWidget() is rows

    toggle(dialog, "target_groups", "4.9 ", "4.1 ", "4.4 ")
    QTest.keyClick(rows, Key.Key_Return)

    before = seed()[FUNCTION].attrs["target_groups"]
    assert before == (HIGH, LOW, DRUGS)
    groups = [group.id for group in seed().of_kind("target_group")]
    assert wishes == [{"target_groups": (HIGH, DRUGS, groups[0], groups[8])}]


def test_what_is_checked_and_unchecked_again_is_no_change(opened: Opener) -> None:
    dialog = opened(FUNCTION)
    wishes = sent(dialog)

    toggle(dialog, "target_groups", "4.1 ", "4.1 ")
    dialog.ok.click()

    assert wishes == []


def test_a_removed_one_must_go_when_the_list_is_changed(opened: Opener) -> None:
    dialog = opened(FUNCTION, snapshot=without(seed(), DRUGS))
    wishes = sent(dialog)

    toggle(dialog, "target_groups", "4.1 ")
    dialog.ok.click()

    rows = dialog.widget_of("target_groups")
    assert wishes == []
    assert dialog.remark_of(rows) == "Fjern haken ved det som er fjernet fra modellen."

    toggle(dialog, "target_groups", "Fjernet: ")
    dialog.ok.click()
    assert [len(list(wish.values())) for wish in wishes] == [1]
    assert not dialog.isVisible()


def test_a_field_without_targets_may_name_any_item_but_frames(opened: Opener) -> None:
    dialog = opened("avsnitt-tilbud-oversikt")
    rows = part(dialog, "refers_to", QListWidget)
    texts = {rows.item(row).text() for row in range(rows.count())}

    assert "Matrise" in texts
    assert "2.1 Bufetats tjenester skal være virkningsfulle" in texts
    assert "Matrise celle" not in texts
    current = rows.currentItem()
    assert current is not None
    assert current.text() == "Matrise"
    assert current.checkState() is Qt.CheckState.Checked


def test_escape_changes_nothing(opened: Opener) -> None:
    dialog = opened(TASK)
    wishes = sent(dialog)

    part(dialog, "provisional", QCheckBox).click()
    QTest.keyClick(dialog, Key.Key_Escape)

    assert wishes == []
    assert not dialog.isVisible()


def test_a_model_is_in_bokmaal_until_something_else_is_said(opened: Opener) -> None:
    dialog = opened("tjenestemodell")
    form = part(dialog, "language", QComboBox)
    wishes = sent(dialog)

    assert [form.itemText(row) for row in range(form.count())] == ["Bokmål", "Nynorsk"]
    assert form.currentText() == "Bokmål"

    form.setCurrentText("Nynorsk")
    dialog.ok.click()
    assert wishes == [{"language": "nn"}]
