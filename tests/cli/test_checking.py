from __future__ import annotations

import json
from pathlib import Path

import pytest

from bufetat_editor.cli import run
from bufetat_editor.usecases import checking
from tests.helpers.models import desk_on


def test_what_wants_attention_is_told_with_its_place_and_its_mend(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["checks", str(model)]) == 0

    told = capsys.readouterr().out.splitlines()
    at = next(n for n, line in enumerate(told) if line.endswith("[prinsipp-grunnstruktur]"))
    assert "*i mellom*" in told[at]
    assert told[at + 1] == "    «i mellom» skrives i ett ord: «imellom»."


def test_what_is_accepted_is_told_on_request(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = desk_on(model)
    wanted = next(
        one for one in checking.checked(desk).findings if one.item.id == "prinsipp-grunnstruktur"
    )
    checking.accept(desk, wanted)
    desk.close()

    def told(*options: str) -> list[tuple[str, bool]]:
        assert run(["checks", str(model), "--json", *options]) == 0
        found = json.loads(capsys.readouterr().out)
        return [(one["item"], one["accepted"]) for one in found]

    assert wanted.item.id not in {item for item, _ in told()}
    assert (wanted.item.id, True) in told("--all")
