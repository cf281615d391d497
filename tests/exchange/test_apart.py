from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bufetat_editor import paths
from bufetat_editor.exchange import apart
from bufetat_editor.exchange.apart import (
    READ_RETURNED,
    Stopped,
    TookTooLong,
    Unreadable,
    read_apart,
)
from bufetat_editor.exchange.reading import read_returned
from tests.exchange.hostile import BAD, Bad, sent_form, sent_word

CHILD = [sys.executable, "-m", "bufetat_editor", READ_RETURNED]


def ran(content: bytes, *options: str) -> subprocess.CompletedProcess[bytes]:
    command = [CHILD[0], *options, *CHILD[1:]]
    folder = paths.PACKAGE.parent
    return subprocess.run(command, input=content, capture_output=True, check=False, cwd=folder)


@pytest.mark.parametrize("sent", [sent_word, sent_form])
def test_a_file_reads_the_same_apart_as_here(sent: object) -> None:
    assert callable(sent)
    content = sent()

    assert read_apart(content) == read_returned(content)


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_each_bad_file_is_refused_with_a_sentence_or_read_without_harm(bad: Bad) -> None:
    content = bad.make()
    if not bad.told:
        assert read_apart(content).lines
        return

    with pytest.raises(Unreadable) as refused:
        read_apart(content)

    sentence = str(refused.value)
    assert sentence.startswith("Filen kan ikke tas imot: de")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert bad.told in sentence


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
    with pytest.raises(Stopped, match="Mottaket ble stoppet"):
        read_apart(sent_word(), lambda: True)


def test_it_is_given_up_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_SECONDS", 0.0)

    with pytest.raises(TookTooLong, match="den tok for lang tid å lese"):
        read_apart(sent_word())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such limits")
def test_the_child_bounds_itself() -> None:
    script = (
        "import resource; from bufetat_editor.exchange import confined; confined._bound();"
        "print(resource.getrlimit(resource.RLIMIT_CPU));"
        "bytes(200_000_000)"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, check=False, text=True)

    assert done.stdout.strip() == "(20, 20)"
    assert "MemoryError" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a program file is another thing there")
def test_a_program_that_is_one_file_is_its_own_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = tmp_path / "bufetat-editor"
    frozen.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m bufetat_editor "$@"\n')
    frozen.chmod(0o755)
    monkeypatch.setattr(sys, "executable", os.fspath(frozen))
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert read_apart(sent_word()).lines
