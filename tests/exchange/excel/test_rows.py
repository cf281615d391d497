from __future__ import annotations

import io
import re
import zipfile

from bufetat_editor.exchange.excel.writer import write_excel
from tests.exchange.subjects import reworded, subject
from tests.helpers.seed import seed


def heights(xlsx: bytes) -> list[float]:
    with zipfile.ZipFile(io.BytesIO(xlsx)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert 'customHeight="1"' not in sheet
    return [float(height) for height in re.findall(r' ht="([\d.]+)"', sheet)]


def test_heights_are_hints_so_that_a_longer_text_can_stretch_its_row() -> None:
    headings, lines = 1, 25

    assert len(heights(write_excel(subject()))) == headings + lines


def test_a_longer_text_gets_a_higher_row() -> None:
    short = heights(write_excel(subject(reworded(seed(), oppgave_cos="x"))))
    broken = heights(write_excel(subject(reworded(seed(), oppgave_cos="x\n" * 9))))
    unbroken = heights(write_excel(subject(reworded(seed(), oppgave_cos="x" * 900))))

    assert max(broken[-2:]) > max(short[-2:])
    assert max(unbroken[-2:]) > max(broken[-2:])


def test_no_row_is_higher_than_excel_can_show() -> None:
    long = reworded(seed(), oppgave_cos="ord " * 8000)

    assert max(heights(write_excel(subject(long)))) == 409
