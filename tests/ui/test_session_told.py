"""What the world can do, as the window tells it: in the message bar, with nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor import app
from bufetat_editor.ui.wishes import Undo
from tests.helpers.models import seeded_bytes
from tests.ui.conftest import keep

Damage = Callable[[Path], Path]


def _missing(model: Path) -> Path:
    model.unlink()
    return model


def _a_folder(model: Path) -> Path:
    return model.parent


def _empty(model: Path) -> Path:
    model.write_bytes(b"")
    return model


def _no_database(model: Path) -> Path:
    model.write_bytes(b"Hei. " * 900)
    return model


def _cut_off(model: Path) -> Path:
    model.write_bytes(seeded_bytes()[:99_000])
    return model


def _without_settings(model: Path) -> Path:
    from bufetat_editor import paths

    (paths.home() / "settings.json").parent.mkdir(parents=True, exist_ok=True)
    (paths.home() / "settings.json").write_text("{tull")
    return model


TOLD: dict[Damage, str] = {
    _missing: "Fant ingen modell i",
    _a_folder: "Fant ingen modell i",
    _empty: "er ikke en tjenestemodell",
    _no_database: "er ikke en tjenestemodell",
    _cut_off: "er skadet",
    _without_settings: "kan ikke leses",
}


@pytest.mark.parametrize("damage", TOLD, ids=lambda one: one.__name__.strip("_"))
def test_a_model_that_cannot_be_opened_is_told_of(
    qtbot: QtBot, model: Path, damage: Damage
) -> None:
    window = app.make_window(str(damage(model)), "light")
    keep(qtbot, window)
    window.show()
    window.open()
    bar = window.parts.messages

    qtbot.waitUntil(bar.isVisible)

    assert TOLD[damage] in bar.text()


def test_what_is_asked_of_a_model_that_is_not_open_is_told(qtbot: QtBot, model: Path) -> None:
    window = app.make_window(str(_no_database(model)), "light")
    keep(qtbot, window)
    window.show()
    window.open()
    qtbot.waitUntil(window.parts.messages.isVisible)

    window.session.wish(Undo())

    qtbot.waitUntil(lambda: "Modellen er ikke åpen" in window.parts.messages.text())
