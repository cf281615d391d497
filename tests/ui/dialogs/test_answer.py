"""The dialog that answers a round: what it offers, what it says and what it asks for."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.rounds import Round
from bufetat_editor.settings import remember
from bufetat_editor.ui.dialogs.answer import AnswerDialog
from bufetat_editor.ui.orders import Answer
from bufetat_editor.ui.standing import Standing, first_standing, read_standing
from bufetat_editor.usecases.answer_papers import ANSWER_PAPERS
from bufetat_editor.usecases.inputs import withdraw
from tests.helpers.consulted import ROUND
from tests.helpers.models import desk_on
from tests.helpers.rounds import asked
from tests.helpers.weighed import weighed_bytes
from tests.ui.test_main_window_names import nameless


@pytest.fixture
def standing(model: Path) -> Standing:
    """How a model stands whose round was weighed."""
    model.write_bytes(weighed_bytes())
    with closing(desk_on(model)) as desk:
        return read_standing(desk)


@pytest.fixture
def dialog(qtbot: QtBot, standing: Standing, tmp_path: Path) -> AnswerDialog:
    made = opened(qtbot, standing)
    made.folder.setText(str(tmp_path))
    return made


def opened(qtbot: QtBot, standing: Standing, round_id: str = "") -> AnswerDialog:
    made = AnswerDialog(standing, round_id)
    with qtbot.waitActive(made):
        made.open()
    return made


def told(dialog: AnswerDialog) -> str:
    label = dialog.findChild(QLabel, "answerTold")
    assert isinstance(label, QLabel)
    return label.text()


def wished(qtbot: QtBot, dialog: AnswerDialog) -> Answer:
    with qtbot.waitSignal(dialog.files_wished) as caught:
        dialog.ok.click()
    assert caught.args
    order = caught.args[0]
    assert isinstance(order, Answer)
    return order


def with_inputs_of(standing: Standing, count: int) -> Standing:
    """The same as if the first who answered had sent so many inputs, and nobody else any."""
    out = standing.rounds[0]
    first, *others = out.recipients
    (receipt,) = first.receipts
    only = replace(first, receipts=(replace(receipt, inputs=receipt.inputs[:count]),))
    silent = [replace(one, receipts=()) for one in others]
    fewer: Round = replace(out, recipients=(only, *silent))
    return replace(standing, rounds=(fewer,))


def test_it_proposes_every_paper(qtbot: QtBot, dialog: AnswerDialog, tmp_path: Path) -> None:
    assert wished(qtbot, dialog) == Answer(ROUND, ANSWER_PAPERS, tmp_path)
    assert dialog.is_busy


def test_it_tells_how_many_files_there_will_be_and_what_is_not_weighed(
    dialog: AnswerDialog,
) -> None:
    assert told(dialog) == (
        "Det blir skrevet 9 filer. 7 av 14 innspill er ikke vurdert ennå, og står som «ikke "
        "vurdert»."
    )

    dialog.papers["replies"].click()
    dialog.papers["register_word"].click()
    dialog.papers["evaluation_copy"].click()

    assert told(dialog).startswith("Det blir skrevet 1 fil. ")


def test_who_has_taken_all_back_is_counted_for_the_letter_that_says_so(
    qtbot: QtBot, model: Path
) -> None:
    model.write_bytes(weighed_bytes())
    with closing(desk_on(model)) as desk:
        told_before = told(opened(qtbot, read_standing(desk)))
        for one in desk.snapshot.of_kind("receipt"):
            withdraw(desk, one.id)
        silent = opened(qtbot, read_standing(desk))

    files, _ = told_before.split(". ", 1)
    assert told(silent) == f"{files}. Ingen har kommet med innspill."
    with qtbot.waitSignal(silent.files_wished):
        silent.ok.click()


def test_it_tells_when_all_is_weighed_and_when_nobody_had_anything_to_say(
    qtbot: QtBot, standing: Standing
) -> None:
    all_weighed = opened(qtbot, with_inputs_of(standing, 5))
    silent = opened(qtbot, with_inputs_of(standing, 0))

    assert told(all_weighed).endswith(" Alle de 5 innspillene er vurdert.")
    assert told(silent).endswith(" Ingen har kommet med innspill.")


def test_only_what_is_ticked_is_asked_for(
    qtbot: QtBot, dialog: AnswerDialog, tmp_path: Path
) -> None:
    dialog.papers["register_word"].click()

    assert wished(qtbot, dialog).papers == ("replies", "register_excel", "evaluation_copy")


def test_something_must_be_ticked(qtbot: QtBot, dialog: AnswerDialog) -> None:
    for box in dialog.papers.values():
        box.click()
    assert told(dialog) == ""

    with qtbot.assertNotEmitted(dialog.files_wished):
        dialog.ok.click()

    first = dialog.papers["replies"]
    assert dialog.focusWidget() is first
    assert first.accessibleDescription() == "Velg minst ett."
    first.click()
    assert first.accessibleDescription() == ""


def test_a_template_is_for_word_only(dialog: AnswerDialog) -> None:
    for paper in ("replies", "register_word", "evaluation_copy"):
        assert dialog.template.isEnabled()
        dialog.papers[paper].click()

    assert not dialog.template.isEnabled()


def test_a_round_that_nobody_has_answered_is_not_written(qtbot: QtBot) -> None:
    dialog = opened(qtbot, first_standing(asked()))
    words = "Ingen har svart på denne runden ennå, så det er ingenting å skrive."
    assert told(dialog) == words

    with qtbot.assertNotEmitted(dialog.files_wished):
        dialog.ok.click()

    assert dialog.remark_of(dialog.round) == words
    assert dialog.focusWidget() is dialog.round


def test_it_begins_with_the_round_that_is_shown_else_with_the_newest(
    qtbot: QtBot, standing: Standing
) -> None:
    newer = replace(standing.rounds[0], id="runde-2", name="Runde 2")
    both = replace(standing, rounds=(newer, *standing.rounds))

    assert opened(qtbot, both, ROUND).round.currentText() == "Runde 1 · frist 15.12.2011"
    assert opened(qtbot, both, "prinsipper").round.currentText().startswith("Runde 2 ")


def test_everything_is_reached_by_the_keyboard(
    qtbot: QtBot, dialog: AnswerDialog, tmp_path: Path
) -> None:
    assert dialog.focusWidget() is dialog.round
    for box in dialog.papers.values():
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is box
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)

    with qtbot.waitSignal(dialog.files_wished) as caught:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert caught.args == [Answer(ROUND, ANSWER_PAPERS[:3], tmp_path)]


def test_all_that_can_be_used_has_a_name(dialog: AnswerDialog) -> None:
    assert nameless(dialog) == []


def test_it_begins_with_the_folder_of_the_last_time(
    qtbot: QtBot, standing: Standing, tmp_path: Path
) -> None:
    remember(send_folder=str(tmp_path / "sendt"))

    assert opened(qtbot, standing).folder.text() == str(tmp_path / "sendt")
