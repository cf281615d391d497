from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from bufetat_editor import app
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.language import label, told
from bufetat_editor.ui.speaking import language_of
from bufetat_editor.usecases.export_files import NoSuchPlace
from tests.helpers.told_sentences import told_sentences

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "bufetat_editor"
TRANSLATIONS = ROOT / "resources" / "translations"
FILES = sorted(TRANSLATIONS.glob("*.ts"))

Text = tuple[str, str]
"""The context that a text stands in, and its source."""


def messages(path: Path) -> list[tuple[Text, Element]]:
    root = parse(path).getroot()
    assert root is not None
    return [
        ((str(context.findtext("name")), str(message.findtext("source"))), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def texts(name: str) -> list[Text]:
    return [text for text, _ in messages(TRANSLATIONS / name)]


def forms(message: Element) -> list[str]:
    """What a text is translated to, once for each number that the language tells apart."""
    translation = message.find("translation")
    assert translation is not None
    plural = [str(form.text or "") for form in translation.iter("numerusform")]
    return plural or [str(translation.text or "")]


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> dict[Text, Element]:
    """Every text of the window as it is now."""
    fresh = tmp_path_factory.mktemp("lupdate") / "fresh.ts"
    sources = [*sorted((PACKAGE / "ui").rglob("*.py")), PACKAGE / "app.py"]
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [lupdate, *sources, "-no-obsolete", "-locations", "none", "-ts", fresh]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    return dict(messages(fresh))


@pytest.mark.parametrize("name", ["editor_nb.ts", "editor_nn.ts"])
def test_every_text_of_the_window_is_translated(used: dict[Text, Element], name: str) -> None:
    assert set(texts(name)) == set(used)


def test_in_english_the_plurals_are_written_out(used: dict[Text, Element]) -> None:
    plurals = {text for text, message in used.items() if message.get("numerus")}

    assert plurals <= set(texts("editor_en.ts")) <= set(used)


@pytest.mark.parametrize("name", ["told_nn.ts", "told_en.ts"])
def test_every_sentence_of_the_rooms_below_is_translated(name: str) -> None:
    assert set(texts(name)) == {("Told", sentence) for sentence in told_sentences()}


def test_qts_own_texts_are_the_same_in_both_norwegians() -> None:
    assert texts("qtbase_nn.ts") == texts("qtbase_nb.ts")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_translation_is_unfinished(path: Path) -> None:
    for text, message in messages(path):
        translation = message.find("translation")
        assert translation is not None
        assert not translation.get("type"), text
        assert all(forms(message)), text


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}|%n|%\d", text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_places_for_values_are_kept(path: Path) -> None:
    for (_, source), message in messages(path):
        for form in forms(message):
            assert places(form) in (places(source), places(source.replace("%n", ""))), source


@pytest.fixture
def speaks(qapp: object) -> Iterator[Callable[[str], None]]:
    """Return what makes the window speak a language; the next test has bokmål again."""

    def speak(language: str) -> None:
        app.prepared_application(language)

    yield speak
    app.prepared_application("nb")


@pytest.mark.parametrize(
    ("language", "buttons", "kind", "refusal"),
    [
        ("nb", {"Avbryt", "Lukk"}, "oppgave", "Mappen C:/a kan ikke lages"),
        ("nn", {"Avbryt", "Lukk"}, "oppgåve", "Mappa C:/a kan ikkje lagast"),
        ("en", {"Cancel", "Close"}, "task", "The folder C:/a cannot be made"),
    ],
)
def test_buttons_kinds_and_refusals_are_told_in_the_language_of_the_window(
    language: str,
    buttons: set[str],
    kind: str,
    refusal: str,
    qtbot: QtBot,
    speaks: Callable[[str], None],
) -> None:
    speaks(language)
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close
    )
    qtbot.addWidget(box)

    assert {button.text().replace("&", "") for button in box.buttons()} == buttons
    assert label(kind_of("task").labels) == kind
    assert told(NoSuchPlace(path="C:/a")).startswith(refusal)
    assert QLocale().name().startswith(language)


def test_a_language_that_is_not_ours_is_told_in_bokmaal() -> None:
    assert [language_of(choice) for choice in ("nn", "en", "no")] == ["nn", "en", "nb"]
    assert language_of("de") == language_of("")
