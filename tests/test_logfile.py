from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor import logfile
from bufetat_editor.errors import BadFieldValue

WORDS = "Barnets navn"


def test_what_was_done_stands_in_one_line() -> None:
    logfile.note("opened: modell.db")
    logfile.warn("Qt default: noe")

    first, second = logfile.file().read_text(encoding="utf-8").splitlines()
    assert first.endswith("INFO opened: modell.db")
    assert second.endswith("WARNING Qt default: noe")


def test_a_refusal_is_told_by_its_class_alone() -> None:
    logfile.refused(BadFieldValue(value=WORDS, field="note", hint=WORDS))

    written = logfile.file().read_text(encoding="utf-8")
    assert "refused: BadFieldValue" in written
    assert WORDS not in written


def test_a_fault_is_told_by_its_trail_alone() -> None:
    try:
        int(WORDS)
    except ValueError as error:
        logfile.fault(error)

    written = logfile.file().read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "test_logfile.py" in written
    assert WORDS not in written


@pytest.mark.parametrize("in_the_way", ["logs", "logs/bufetat-editor.log"])
def test_a_log_that_cannot_be_written_stops_nobody(
    in_the_way: str, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    way = own_home / "bufetat-editor" / in_the_way
    if in_the_way == "logs":
        way.parent.mkdir(parents=True)
        way.touch()
    else:
        way.mkdir(parents=True)

    logfile.note("opened: modell.db")

    assert capsys.readouterr() == ("", "")


def test_a_full_log_makes_room_for_a_new_one() -> None:
    for _ in range(60):
        logfile.note("x" * 10_000)

    files = sorted(logfile.folder().iterdir())
    assert [one.name for one in files] == ["bufetat-editor.log", "bufetat-editor.log.1"]
    assert all(one.stat().st_size < 510_000 for one in files)
