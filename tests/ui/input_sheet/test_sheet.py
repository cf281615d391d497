"""One input told whole."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.proposals import Proposal, Remark
from bufetat_editor.ui.input_sheet.sheet import InputSheet
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.theme import Theme


@pytest.mark.parametrize(("author", "replies"), [("Saksbehandler A", 1), ("", 0)])
def test_what_follows_a_remark_is_a_reply_to_it_where_it_is_signed(
    qtbot: QtBot, author: str, replies: int
) -> None:
    remarks = (Remark("Valgt: Fjernes", author), Remark("Dekkes av loven", author))
    sheet = InputSheet(Theme("light"))
    qtbot.addWidget(sheet)

    sheet.show_row(_row(remarks), "", date(2011, 12, 12))

    assert sheet.toPlainText().count("Svar") == replies
    assert sheet.toPlainText().endswith("Dekkes av loven")


def _row(remarks: tuple[Remark, ...]) -> InputRow:
    proposal = Proposal("comment", remarks=remarks)
    return InputRow("innspill-1", proposal, "mottak-1", "Region Vest", "F.xlsx", "", "", "", "", ())
