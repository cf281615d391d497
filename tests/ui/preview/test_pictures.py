from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.preview.pictures import Pictures, Wanted

DRAWN = b'<svg xmlns="http://www.w3.org/2000/svg" width="9pt" height="9pt"/>'
SIZE = QSize(9, 9)


def test_a_page_that_cannot_be_drawn_holds_up_no_other(qtbot: QtBot) -> None:
    parent = QObject()
    pictures = Pictures(parent)
    bad = [Wanted(number, b"no picture %d" % number, SIZE) for number in range(2)]
    good = Wanted(2, DRAWN, SIZE)

    with qtbot.captureExceptions() as told:
        for _ in range(2):
            pictures.want([*bad, good])
            qtbot.waitUntil(lambda: all(map(pictures.is_done_with, [*bad, good])))

    assert len(told) == len(bad)
    assert pictures.picture(good) is not None
    assert pictures.picture(bad[0]) is None
    pictures.close()
