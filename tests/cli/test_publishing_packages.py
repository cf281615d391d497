from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.helpers.archives import EDITION, files_in, package, resealed, with_files


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    path = tmp_path / "pakke.zip"
    path.write_bytes(package())
    return path


def test_a_whole_package_is_told_so_without_any_model(cli: Cli, packed: Path) -> None:
    answer = cli("verify", packed, "--json").json

    assert (answer["ok"], answer["edition"], answer["problems"]) == (True, EDITION, [])
    assert answer["files"] == len(files_in(package()))
    told = cli("verify", packed).out
    assert told.startswith("Pakken er hel og uendret siden den ble laget: ")
    assert "verify MODELL --against PAKKE" in told


def test_an_altered_package_is_1_and_names_the_file(cli: Cli, packed: Path) -> None:
    packed.write_bytes(with_files({"data/matrise.csv": b"noe annet"}))

    for_people, as_json = cli("verify", packed), cli("verify", packed, "--json")

    assert for_people.code == as_json.code == 1
    assert "Filen «data/matrise.csv» er endret siden pakken ble laget." in for_people.out
    assert '"ok": false' in as_json.out


def test_what_is_no_package_is_1_with_one_sentence(cli: Cli, packed: Path) -> None:
    packed.write_bytes(b"noe annet")

    answer = cli("verify", packed)

    assert answer.code == 1
    assert answer.out.count("\n") == 1
    assert "kan ikke leses som en arkivpakke" in answer.out


def test_a_package_is_not_held_against_a_file(cli: Cli, packed: Path) -> None:
    answer = cli("verify", packed, "--against", packed)

    assert answer.code == 2
    assert "verify MODELL --against PAKKE" in answer.err


def test_what_was_not_compared_of_a_package_is_told_before_the_model_is_said_to_be_well(
    cli: Cli, packed: Path, tmp_path: Path
) -> None:
    model = tmp_path / "ny.db"
    cli("new", model, "--from", packed)
    info = files_in(package())["bag-info.txt"].replace(b"bufetat-editor ", b"bufetat-editor 9")
    packed.write_bytes(resealed(package(), {"bag-info.txt": info}))

    told, as_json = (cli("verify", model, "--against", packed, *more) for more in ((), ("--json",)))

    assert told.code == 0
    assert "Alt er i orden" not in told.out
    assert told.out.index("Ikke sammenlignet: ") < told.out.index("Modellen selv er i orden: ")
    assert "data/modell.docx" in as_json.json["not_compared"]
