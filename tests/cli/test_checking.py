from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.cli import run
from bufetat_editor.usecases import checking, editing
from bufetat_editor.usecases.opening import EMPTY, new_model
from tests.helpers.models import AUTHOR, desk_on, now


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A model of two sentences, each with something to look at."""
    path = tmp_path / "liten.db"
    new_model(path, EMPTY, AUTHOR, now)
    with closing(desk_on(path)) as desk:
        made = editing.add(desk, parent="tjenestemodell", kind="chapter", text="Styring")
        for text in ("Dette gjelder regionene i mellom.", "Alle skal være med,"):
            editing.add(desk, parent=made.states[0].id, kind="paragraph", text=text)
    return path


def test_what_wants_attention_is_told_with_its_place_and_its_mend(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["checks", str(small)]) == 0

    first, says, _, comma = capsys.readouterr().out.splitlines()
    assert first.startswith("Dette gjelder regionene *i mellom*.  [avsnitt-")
    assert says == "    «i mellom» skrives i ett ord: «imellom»."
    assert comma == "    Teksten slutter med komma."


def test_what_is_accepted_is_told_on_request(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(desk_on(small)) as desk:
        accepted, _ = checking.checked(desk).findings
        checking.accept(desk, accepted)

    def told(*options: str) -> list[tuple[str, list[str], bool]]:
        assert run(["checks", str(small), "--json", *options]) == 0
        found = json.loads(capsys.readouterr().out)
        return [(one["rule"], one["mends"], one["accepted"]) for one in found]

    assert told() == [("final_comma", [""], False)]
    assert told("--all") == [("final_comma", [""], False), ("one_word", ["imellom"], True)]


def test_words_are_listed_added_and_taken_out(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def told(*options: str) -> str:
        assert run(["words", str(small), *options]) == 0
        return capsys.readouterr().out

    assert told() == "Modellen har ingen egne ord i ordlisten.\n"
    assert told("--add", "«Kvxl»", "--add", "omsorgs\u00adsentr") == "Kvxl\nomsorgssentr\n"
    assert json.loads(told("--remove", "Kvxl", "--json")) == ["omsorgssentr"]
    assert run(["words", str(small), "--remove", "Kvxl"]) == 1
    assert "står ikke i modellens egen ordliste" in capsys.readouterr().err
