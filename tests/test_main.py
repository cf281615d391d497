from __future__ import annotations

import sys

import click
import pytest

from bufetat_editor.__main__ import main
from bufetat_editor.cli import COMMANDS
from bufetat_editor.cli.main import _cli


def ran(monkeypatch: pytest.MonkeyPatch, *words: str) -> object:
    monkeypatch.setattr(sys, "argv", ["bufetat-editor", *words])
    with pytest.raises(SystemExit) as stop:
        main()
    return stop.value.code


@pytest.mark.parametrize("words", [(), ("modell.db",)])
def test_no_word_or_a_model_asks_for_the_window_which_needs_a_screen(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    assert ran(monkeypatch, *words) == 1
    assert capsys.readouterr().err.startswith("Feil: Fant ingen skjerm")


def test_a_command_is_run_and_its_code_returned(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran(monkeypatch, "outline", "finnes-ikke.db") == 1
    assert "finnes-ikke.db" in capsys.readouterr().err


def test_an_unknown_command_with_words_behind_it_is_wrong_usage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert ran(monkeypatch, "outlne", "modell.db") == 2


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_where_its_name_says(name: str) -> None:
    command = _cli.get_command(click.Context(_cli), name)

    assert command is not None
    assert command.name == name
    assert command.help
