from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bufetat_editor import paths
from bufetat_editor.exchange import READ_RETURNED
from bufetat_editor.exchange.apart import (
    ReadingFailed,
    Stopped,
    TookTooLong,
    Unreadable,
    read_apart,
)
from bufetat_editor.exchange.reading import read_returned
from tests.exchange.hostile import BAD, sent_form, sent_word

CHILD = [sys.executable, "-m", "bufetat_editor", READ_RETURNED]
REFUSED = [name for name, bad in BAD.items() if bad.told]
READ = [name for name, bad in BAD.items() if not bad.told]


shell_only = pytest.mark.skipif(sys.platform == "win32", reason="it has no shell like this")


def ran(content: bytes, *options: str) -> subprocess.CompletedProcess[bytes]:
    command = [CHILD[0], *options, *CHILD[1:]]
    folder = paths.PACKAGE.parent
    return subprocess.run(command, input=content, capture_output=True, check=False, cwd=folder)


@pytest.mark.parametrize("sent", [sent_word, sent_form])
def test_a_file_reads_the_same_apart_as_here(sent: object) -> None:
    assert callable(sent)
    content = sent()

    assert read_apart(content) == read_returned(content)


def check_refused(name: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_apart(BAD[name].make())

    sentence = str(refused.value)
    assert sentence.startswith("Filen kan ikke tas imot: de")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert BAD[name].told in sentence


@pytest.mark.parametrize("name", ["external entity", ".xlsm", "truncated document", "PDF"])
def test_a_bad_file_is_refused_with_a_sentence(name: str) -> None:
    check_refused(name)


@pytest.mark.heavy
@pytest.mark.parametrize("name", REFUSED)
def test_each_bad_file_is_refused_with_a_sentence(name: str) -> None:
    check_refused(name)


@pytest.mark.heavy
@pytest.mark.parametrize("name", READ)
def test_each_odd_file_is_read(name: str) -> None:
    assert read_apart(BAD[name].make()).lines


def test_the_child_says_json_and_nothing_else() -> None:
    done = ran(sent_word())

    assert json.loads(done.stdout).keys() >= {"lines", "comments"}
    assert done.stderr == b""
    assert done.returncode == 0


@pytest.mark.parametrize("sent", [sent_word, sent_form])
def test_the_child_loads_neither_the_window_nor_the_database(sent: object) -> None:
    assert callable(sent)
    loaded = ran(sent(), "-X", "importtime").stderr.decode()

    assert "exchange.reading" in loaded
    assert not [name for name in ("PySide6", "sqlalchemy", "click") if name in loaded]


def test_no_module_of_the_folder_where_one_works_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    (tmp_path / "bufetat_editor.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)

    assert read_apart(sent_word()).lines


def test_it_is_stopped_when_nobody_waits() -> None:
    with pytest.raises(Stopped, match="Mottaket ble stanset"):
        read_apart(sent_word(), lambda: True)


def test_it_is_given_up_when_it_takes_too_long() -> None:
    with pytest.raises(TookTooLong, match="den tok for lang tid å lese"):
        read_apart(sent_word(), seconds=0)


# --- what the program is when it is one file, and when it fails


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes a shell command the program."""

    def make(command: str) -> None:
        program = tmp_path / "bufetat-editor"
        program.write_text(f"#!/bin/sh\nexec {command}\n")
        program.chmod(0o755)
        monkeypatch.setattr(sys, "executable", os.fspath(program))
        monkeypatch.setattr(sys, "frozen", True, raising=False)

    return make


def reading(does: str) -> str:
    """The command of a child whose reader does something else."""
    script = (
        "import os, sys; from bufetat_editor.exchange import confined;"
        f"confined.read_returned = lambda content: {does};"
        "sys.exit(confined.main())"
    )
    return f"'{sys.executable}' -c '{script}'"


@shell_only
def test_a_program_that_is_one_file_is_its_own_child(frozen: Callable[[str], None]) -> None:
    frozen(f'"{sys.executable}" -m bufetat_editor "$@"')

    assert read_apart(sent_word()).lines


@shell_only
def test_a_fault_of_our_own_is_not_blamed_on_the_file(frozen: Callable[[str], None]) -> None:
    frozen(reading('{}["Barnets navn"]'))

    with pytest.raises(ReadingFailed, match="klarte ikke å lese filen; den er tatt vare") as told:
        read_apart(b"")

    assert "KeyError" in told.value.report
    assert "confined.py" in told.value.report
    assert "Barnets navn" not in told.value.report


@shell_only
def test_an_answer_of_another_shape_is_a_fault_of_our_own(frozen: Callable[[str], None]) -> None:
    frozen("echo svar")

    with pytest.raises(ReadingFailed):
        read_apart(b"")


@shell_only
def test_a_file_that_brings_the_child_down_is_damaged(frozen: Callable[[str], None]) -> None:
    frozen(reading("os.abort()"))

    with pytest.raises(Unreadable, match="den er skadet"):
        read_apart(b"")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such limit")
def test_a_reading_has_little_memory(frozen: Callable[[str], None]) -> None:
    frozen(reading("bytes(200_000_000)"))

    with pytest.raises(Unreadable, match="den er for stor"):
        read_apart(b"")
