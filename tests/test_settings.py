from __future__ import annotations

import getpass
import json
import pwd
from pathlib import Path

import pytest

from bufetat_editor import paths, settings
from bufetat_editor.errors import BadSettings, CannotWrite
from bufetat_editor.settings import Settings, account_name, load_settings, save_settings


@pytest.fixture
def file() -> Path:
    path = paths.home() / "settings.json"
    path.parent.mkdir(parents=True)
    return path


def test_nothing_is_chosen_at_first() -> None:
    assert load_settings() == Settings("", "")
    assert not paths.home().exists()


def test_a_choice_is_kept() -> None:
    chosen = Settings(author="Saksbehandler Å", export_folder="/tmp/«eksport»")  # noqa: S108

    save_settings(chosen)

    assert load_settings() == chosen
    assert [path.name for path in paths.home().iterdir()] == ["settings.json"]


def test_choices_of_a_later_program_are_passed_over(file: Path) -> None:
    file.write_text('{"author": "Saksbehandler A", "theme": "dark"}', encoding="utf-8")

    assert load_settings() == Settings(author="Saksbehandler A")


@pytest.mark.parametrize(
    "held",
    [
        "",
        "{",
        "[]",
        '["author"]',
        '"author"',
        "1",
        "null",
        '{"author": null}',
        '{"author": 1}',
        '{"author": ["A"]}',
        "{\x00}",
    ],
)
def test_settings_that_make_no_sense_are_told(file: Path, held: str) -> None:
    file.write_text(held, encoding="utf-8")

    with pytest.raises(BadSettings, match=r"settings\.json kan ikke leses"):
        load_settings()

    assert file.read_text(encoding="utf-8") == held


def test_settings_in_another_encoding_are_told(file: Path) -> None:
    file.write_bytes(json.dumps({"author": "Å"}, ensure_ascii=False).encode("latin-1"))

    with pytest.raises(BadSettings):
        load_settings()


def test_a_folder_in_place_of_the_settings_is_told(file: Path) -> None:
    file.mkdir()

    with pytest.raises(BadSettings):
        load_settings()
    with pytest.raises(CannotWrite):
        save_settings(Settings("A"))


def test_settings_that_cannot_be_kept_are_told() -> None:
    paths.home().parent.mkdir(exist_ok=True)
    paths.home().write_text("en fil", encoding="utf-8")

    with pytest.raises(CannotWrite, match="Kunne ikke skrive"):
        save_settings(Settings("A"))


def test_the_account_has_its_full_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "_full_name", lambda: " Saksbehandler A ")

    assert account_name() == "Saksbehandler A"


def test_an_account_without_a_full_name_has_its_login_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "_full_name", lambda: "")
    monkeypatch.setenv("LOGNAME", "saksbeha")

    assert account_name() == "saksbeha"


def test_an_account_without_any_name_has_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container that is run under a bare number."""

    def unknown(number: int) -> None:
        raise KeyError(number)

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises((KeyError, OSError)):
        getpass.getuser()

    assert account_name().startswith("Konto ")
