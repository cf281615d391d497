from __future__ import annotations

import pytest

from bufetat_editor.exchange.archive.semicolons import as_csv


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-3", "'-3"),
        ("\t=1", "'\t=1"),
        ("=1\n2", '"\'=1\n2"'),
        ("2.1.2", "2.1.2"),
        ("1. mai", "1. mai"),
        ("'sitat'", "''sitat'"),
        ("M1.2.3", "M1.2.3"),
        ("2011", "2011"),
        ("§ 2-3, 2. ledd a", "§ 2-3, 2. ledd a"),
        ("én; to", '"én; to"'),
        ('«sitat» og "tegn"', '"«sitat» og ""tegn"""'),
    ],
)
def test_what_excel_would_take_for_a_formula_is_kept_as_text(value: str, written: str) -> None:
    assert as_csv(("A",), [(value,)]).decode("utf-8-sig") == f"A\r\n{written}\r\n"
