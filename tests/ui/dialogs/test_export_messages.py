"""What the export dialog says: one thing at a time, and only of what is chosen now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Never

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.settings import load_settings
from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.not_done import Unforeseen
from bufetat_editor.usecases import exporting
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import PRINCIPLE, desk_on
from tests.helpers.screen import Screen
from tests.ui.dialogs.exporting import choose, entry, listed, opened_on, said, told

EDITION = "Utkast 1.12.2011"
ALL_WITH_MEMO = (
    "Notatet med modellen i Word og PDF, modellen alene som hefte og nettside, uten endringer vist."
)
OTHERS = (
    f"Regneark med endringene siden «{EDITION}», og endringsark hvis noe er endret. Ingen "
    "arkivpakke, for dette er ikke godkjent."
)


@pytest.fixture
def window(same_window: MainWindow) -> MainWindow:
    return same_window


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    return opened_on(window)


def fault(*_: object, **__: object) -> Never:
    raise ZeroDivisionError


def test_after_a_fault_of_the_program_one_may_try_again_or_leave(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "export", fault)
    dialog.folder.setText(str(tmp_path))

    with qtbot.captureExceptions() as raised:
        dialog.ok.click()
        qtbot.waitUntil(lambda: dialog.refusal() == Unforeseen.sentence)

    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert dialog.ok.isEnabled()
    dialog.cancel.click()
    assert not dialog.isVisible()


def test_what_comes_of_an_export_after_the_dialog_was_left_is_told_in_the_window(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog
) -> None:
    dialog.show_busy(busy=True)
    dialog.cancel.click()

    window.dialogs.exports.refused.emit("Det gikk ikke.")

    assert Screen(qtbot, window).message() == "Det gikk ikke."


CHANGES: dict[str, Callable[[ExportDialog], object]] = {
    "format": lambda dialog: choose(dialog, "excel"),
    "edition": lambda dialog: dialog.edition.setCurrentIndex(1),
    "memo": lambda dialog: dialog.memo.setCurrentIndex(dialog.memo.count() - 1),
    "since": lambda dialog: entry(dialog.since, 1).trigger(),
    "template": lambda dialog: entry(dialog.template, 0).trigger(),
    "folder": lambda dialog: dialog.folder.setText("/et/annet/sted"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_refusal_is_gone_as_soon_as_something_else_is_chosen(
    dialog: ExportDialog, change: Callable[[ExportDialog], object]
) -> None:
    dialog.show_refusal("Det gikk ikke.")
    assert said(dialog) == ["Det gikk ikke."]

    change(dialog)

    assert said(dialog) == []


def test_there_is_one_refusal_at_a_time(dialog: ExportDialog) -> None:
    dialog.folder.setText(" ")
    dialog.ok.click()
    assert said(dialog) == ["Velg en mappe."]

    dialog.show_refusal("Det gikk ikke.")
    assert said(dialog) == ["Det gikk ikke."]


@pytest.fixture
def changed(model: Path) -> None:
    """The model has been changed since its only edition."""
    desk = desk_on(model)
    edit(desk, PRINCIPLE, "Noe annet")
    desk.close()


@pytest.mark.usefixtures("changed")
@pytest.mark.parametrize(
    ("format_", "with_memo", "without_memo"),
    [
        (
            "word",
            "Notatet med modellen, uten endringer vist.",
            "Modellen alene, uten endringer vist.",
        ),
        (
            "changes",
            f"Endringsark: det som er endret i notatet og modellen siden «{EDITION}».",
            f"Endringsark: det som er endret i modellen siden «{EDITION}».",
        ),
        (
            "excel",
            f"Matrisen og registrene, med endringene i notatet og modellen siden «{EDITION}».",
            f"Matrisen og registrene, med endringene i modellen siden «{EDITION}».",
        ),
        (
            "pdf",
            "Notatet med modellen på A4-ark, uten endringer vist.",
            "Modellen alene som hefte (A5), uten endringer vist.",
        ),
        (
            "all",
            f"{ALL_WITH_MEMO} {OTHERS}",
            f"Modellen alene i Word, som hefte og som nettside, uten endringer vist. {OTHERS}",
        ),
    ],
)
def test_it_tells_what_will_be_written(
    window: MainWindow, format_: str, with_memo: str, without_memo: str
) -> None:
    dialog = opened_on(window)
    choose(dialog, format_)
    assert told(dialog) == with_memo

    dialog.memo.setCurrentIndex(dialog.memo.count() - 1)

    assert told(dialog) == without_memo


@pytest.mark.usefixtures("changed")
def test_it_tells_what_changes_are_shown_from(window: MainWindow) -> None:
    dialog = opened_on(window)
    entry(dialog.since, 1).trigger()
    assert told(dialog) == f"Notatet med modellen, med sporede endringer siden «{EDITION}»."

    choose(dialog, "excel")
    entry(dialog.since, 0).trigger()
    assert dialog.since.text() == f"Forrige utgave ({EDITION})"

    choose(dialog, "all")
    assert dialog.since.text() == "Bare i regnearket og endringsarket"


@pytest.mark.usefixtures("changed")
def test_changes_are_not_offered_since_what_is_exported_or_later(window: MainWindow) -> None:
    dialog = opened_on(window)
    assert any(EDITION in one for one in listed(dialog.since))
    entry(dialog.since, 1).trigger()

    dialog.edition.setCurrentIndex(dialog.edition.findData(EDITION))

    assert not any(EDITION in one for one in listed(dialog.since))
    assert told(dialog) == "Notatet med modellen, uten endringer vist."
    choose(dialog, "changes")
    assert dialog.since.text() == "Ingen tidligere utgave"
    assert told(dialog) == "Det finnes ingen tidligere utgave å vise endringer fra."


def test_what_was_chosen_is_proposed_the_next_time(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    choose(dialog, "all")
    dialog.memo.setCurrentIndex(dialog.memo.count() - 1)
    dialog.open_after.setChecked(False)
    dialog.folder.setText(str(tmp_path / "ut"))
    with qtbot.waitSignal(window.dialogs.exports.done):
        dialog.ok.click()

    again = opened_on(window)

    assert again.format.currentData() == "all"
    assert not again.has_memo
    assert not again.open_after.isChecked()
    assert again.since.text() != EDITION
    assert load_settings().export_folder == str(tmp_path / "ut")
