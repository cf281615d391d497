from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from bufetat_editor import app

ROOT = Path(__file__).parents[1]
EDITOR = ROOT / "resources" / "translations" / "editor_nb.ts"
QT = EDITOR.with_name("qtbase_nb.ts")
PACKAGE = ROOT / "bufetat_editor"


def messages(path: Path) -> list[tuple[str, str, Element]]:
    root = parse(path).getroot()
    assert root is not None
    return [
        (str(context.findtext("name")), str(message.findtext("source")), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def unfinished(path: Path) -> list[str]:
    found = []
    for _, source, message in messages(path):
        translation = message.find("translation")
        assert translation is not None
        texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") or not all(texts):
            found.append(source)
    return found


def test_every_text_of_the_window_is_translated(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = [*sorted((PACKAGE / "ui").rglob("*.py")), PACKAGE / "app.py"]
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [lupdate, *sources, "-no-obsolete", "-locations", "none", "-ts", fresh]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)

    used = {(context, source) for context, source, _ in messages(fresh)}

    assert used == {(context, source) for context, source, _ in messages(EDITOR)}


def test_no_translation_is_unfinished() -> None:
    assert unfinished(EDITOR) == []
    assert unfinished(QT) == []


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}|%n|%\d", text))


def test_places_for_values_are_kept() -> None:
    for _, source, message in messages(EDITOR) + messages(QT):
        translation = message.find("translation")
        assert translation is not None
        forms = [str(form.text) for form in translation.iter("numerusform")]
        for text in forms or [str(translation.text)]:
            assert places(text) == places(source), source


@pytest.fixture
def norwegian(qapp: object) -> None:
    app.prepared_application("nb")


@pytest.mark.usefixtures("norwegian")
def test_qts_own_buttons_are_norwegian(qtbot: QtBot) -> None:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close
    )
    qtbot.addWidget(box)

    assert {button.text().replace("&", "") for button in box.buttons()} == {"Avbryt", "Lukk"}


@pytest.mark.usefixtures("norwegian")
def test_numbers_and_dates_are_norwegian() -> None:
    assert QLocale().language() is QLocale.Language.NorwegianBokmal
