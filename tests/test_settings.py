from __future__ import annotations

import getpass
import json
import pwd
from pathlib import Path

import pytest

from bufetat_editor import paths, settings
from bufetat_editor.errors import BadSettings, CannotWrite
from bufetat_editor.settings import (
    Settings,
    account_name,
    load_settings,
    remember,
    save_settings,
)


@pytest.fixture
def file() -> Path:
    path = paths.home() / "settings.json"
    path.parent.mkdir(parents=True)
    return path


def test_nothing_is_chosen_at_first() -> None:
    assert load_settings() == Settings("", "")
    assert not paths.home().exists()


def test_a_choice_is_kept() -> None:
    chosen = Settings(
        author="Saksbehandler Å",
        export_folder="/tmp/«eksport»",  # noqa: S108
        export_format="changes",
        export_memo=False,
        export_opens_folder=False,
        word_template="/tmp/mal.docx",  # noqa: S108
        palette="dark",
        zoom=125,
        window="AdnQywADAAA=",
        panes=(280, 800, 360),
        history=False,
        places={"/modell.db": "prinsipp-tidlig-hjelp"},
    )

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


@pytest.mark.parametrize(
    ("held", "told"),
    [
        ('{"palette": 1}', "palette er ingen tekst"),
        ('{"window": null}', "window er ingen tekst"),
        ('{"zoom": "100"}', "zoom er ikke et heltall"),
        ('{"zoom": 1.5}', "zoom er ikke et heltall"),
        ('{"zoom": true}', "zoom er ikke et heltall"),
        ('{"panes": 280}', "panes er ikke en liste med heltall"),
        ('{"panes": [280, "800"]}', "panes er ikke en liste med heltall"),
        ('{"panes": [true]}', "panes er ikke en liste med heltall"),
        ('{"history": 1}', "history er verken true eller false"),
        ('{"places": ["a"]}', "places er ikke et objekt med tekster"),
        ('{"places": {"/modell.db": 1}}', "places er ikke et objekt med tekster"),
    ],
)
def test_a_choice_of_the_wrong_type_is_named(file: Path, held: str, told: str) -> None:
    file.write_text(held, encoding="utf-8")

    with pytest.raises(BadSettings, match=told):
        load_settings()


def test_a_choice_is_remembered_beside_the_others() -> None:
    save_settings(Settings(author="Saksbehandler A", zoom=125))

    remember(panes=(280, 800), history=False)

    assert load_settings() == Settings(
        author="Saksbehandler A", zoom=125, panes=(280, 800), history=False
    )


def test_settings_that_cannot_be_read_are_not_overwritten(file: Path) -> None:
    file.write_text('{"author": "Saksbehandler A", "zoom": "stor"}', encoding="utf-8")

    with pytest.raises(BadSettings):
        remember(zoom=110)

    assert file.read_text(encoding="utf-8") == '{"author": "Saksbehandler A", "zoom": "stor"}'


def test_there_is_no_remembering_what_is_no_choice() -> None:
    with pytest.raises(TypeError):
        remember(colour="red")

    assert not paths.home().exists()


def test_the_last_places_are_remembered() -> None:
    for n in range(30):
        remember(places={f"/{n}.db": f"oppgave-{n}"})
    remember(places={"/12.db": "oppgave-b"})

    places = load_settings().places

    assert list(places) == ["/10.db", "/11.db", *(f"/{n}.db" for n in range(13, 30)), "/12.db"]
    assert places["/12.db"] == "oppgave-b"


def test_all_places_at_once_are_remembered_as_they_are() -> None:
    remember(places={"/a.db": "a", "/b.db": "b"})
    remember(places={**load_settings().places, "/c.db": "c"})

    assert load_settings().places == {"/a.db": "a", "/b.db": "b", "/c.db": "c"}


def test_a_path_that_is_no_text_is_remembered() -> None:
    """As file names in an old encoding reach Python."""
    remember(places={"/r\udce5d.db": "oppgave-marte-meo"})

    assert load_settings().places == {"/r\udce5d.db": "oppgave-marte-meo"}


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
