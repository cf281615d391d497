from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bufetat_editor.exchange.child import Child, ChildFailed, ChildLate, ChildStopped

ECHO = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())"
FOR_EVER = "import os, time; open('number', 'w').write(str(os.getpid())); time.sleep(600)"


def child(folder: Path, script: str, *, seconds: float = 50, most: int = 1_000_000) -> Child:
    return Child((sys.executable, "-c", script), folder, seconds, most)


def is_alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_child_is_given_bytes_and_answers_with_bytes(tmp_path: Path) -> None:
    given = bytes(range(256)) * 3_000

    assert child(tmp_path, ECHO).answer(given) == given


def test_a_child_may_leave_what_it_is_given(tmp_path: Path) -> None:
    assert child(tmp_path, "print('nei', end='')").answer(bytes(1_000_000)) == b"nei"


def test_it_works_where_it_is_told_to(tmp_path: Path) -> None:
    said = child(tmp_path, "import os; print(os.getcwd(), end='')").answer(b"")

    assert Path(said.decode()).samefile(tmp_path)


def test_what_it_complains_of_is_no_answer(tmp_path: Path) -> None:
    script = "import sys; print('svar', end=''); print('klage', file=sys.stderr)"

    assert child(tmp_path, script).answer(b"") == b"svar"


@pytest.mark.parametrize(
    "script",
    [
        "import sys; sys.exit(3)",
        "import os; os.abort()",
    ],
)
def test_a_child_that_ends_badly_has_no_answer(tmp_path: Path, script: str) -> None:
    with pytest.raises(ChildFailed):
        child(tmp_path, script).answer(b"")


def test_how_it_ended_and_the_last_of_what_it_complained_of_is_told(tmp_path: Path) -> None:
    script = "import sys; print('å' * 9_000, 'slutt', file=sys.stderr); sys.exit(3)"

    with pytest.raises(ChildFailed) as failed:
        child(tmp_path, script).answer(b"")

    assert failed.value.code == 3
    assert failed.value.complaint.endswith("å slutt")
    assert len(failed.value.complaint) < 4_000


@pytest.mark.parametrize("where", ["stdout", "stderr"])
def test_a_child_that_never_stops_talking_is_ended(tmp_path: Path, where: str) -> None:
    script = f"import sys\nwhile True: print('a' * 1000, file=sys.{where})"

    with pytest.raises(ChildFailed, match="too much"):
        child(tmp_path, script).answer(b"")


def test_a_child_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(ChildLate):
        child(tmp_path, "while True: pass", seconds=0.2).answer(b"")


def test_a_child_that_nobody_waits_for_is_ended_and_gone(tmp_path: Path) -> None:
    number = tmp_path / "number"

    def has_begun() -> bool:
        return number.exists() and bool(number.read_text())

    with pytest.raises(ChildStopped):
        child(tmp_path, FOR_EVER).answer(b"", has_begun)

    assert not is_alive(int(number.read_text()))


def test_a_child_is_ended_whatever_happens_to_us_meanwhile(tmp_path: Path) -> None:
    number = tmp_path / "number"

    def fails() -> bool:
        if number.exists() and number.read_text():
            raise KeyboardInterrupt
        return False

    with pytest.raises(KeyboardInterrupt):
        child(tmp_path, FOR_EVER).answer(b"", fails)

    assert not is_alive(int(number.read_text()))


def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="finnes-ikke"):
        Child(("finnes-ikke",), tmp_path, 1, 1).answer(b"")
