"""References to what no longer applies are marked where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.legal_notes import LegalNotes
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.screen import Screen

INSTITUTIONS = "oppgave-institusjoner-drift"
CENTRES = "oppgave-sentre-foreldre-barn"
OTHER = "oppgave-familieraad"

Line = QTextCharFormat.UnderlineStyle


@pytest.fixture(autouse=True)
def november_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795392000")


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def marks(screen: Screen, item: str) -> list[tuple[str, str, bool]]:
    """The coloured parts of a row: words, colour, and whether they are underlined."""
    picture = screen.row(item)._picture
    return [
        (
            picture.text[one.start : one.start + one.length],
            one.format.foreground().color().name(),
            one.format.underlineStyle() == Line.DotLine,
        )
        for one in picture._wording._layout.formats()
    ]


def notes(screen: Screen) -> str:
    """What the panel tells of the item's references."""
    found = screen.window.parts.history.findChild(QWidget, "legalNotes")
    assert found is None or isinstance(found, LegalNotes)
    return found.text() if found and found.isVisible() else ""


def test_an_outdated_reference_has_another_colour_and_a_line_below(screen: Screen) -> None:
    tokens = screen.window.theme.tokens
    screen.go_to(CENTRES)

    assert marks(screen, CENTRES) == [
        ("§ 4-4, 2. ledd", tokens.warn, True),
        ("Rundskriv Q-06/2007 pkt 2.4", tokens.accent, False),
    ]


def test_the_row_says_so_aloud(screen: Screen) -> None:
    screen.go_to(INSTITUTIONS)
    screen.settle()
    told = screen.row(INSTITUTIONS).accessibleName()
    other = screen.row(OTHER).accessibleName()

    assert told != f"M1.1.2 {screen.text(INSTITUTIONS)}"
    assert other.endswith(screen.text(OTHER))


def test_a_corrected_reference_is_marked_no_more(screen: Screen) -> None:
    screen.rewrite(INSTITUTIONS, "Drift av institusjoner, jf. barnevernsloven § 16-3")

    tokens = screen.window.theme.tokens
    assert marks(screen, INSTITUTIONS) == [("barnevernsloven § 16-3", tokens.accent, False)]
    assert notes(screen).startswith("barnevernsloven (2021) § 16-3\n")


def test_of_two_that_are_written_alike_only_the_outdated_one_is_marked(screen: Screen) -> None:
    text = "Etter barnevernloven gjelder § 4-4. Etter barnevernsloven gjelder § 4-4."
    screen.rewrite(INSTITUTIONS, text)

    tokens = screen.window.theme.tokens
    assert marks(screen, INSTITUTIONS) == [
        ("§ 4-4", tokens.warn, True),
        ("§ 4-4", tokens.accent, False),
    ]


def test_the_panel_tells_what_each_reference_is_read_as_and_how_it_stands(screen: Screen) -> None:
    screen.go_to(CENTRES)
    screen.settle()

    lines = notes(screen).splitlines()
    assert lines[0] == "barnevernloven (1992) § 4-4 annet ledd"
    assert "1.1.2023" in lines[1]
    assert lines[2] == "rundskriv Q-06/2007 pkt. 2.4"
    assert lines[-1].endswith("Gjelder det loven av 2021, skriv barnevernsloven.")
    assert notes(screen).count("skriv barnevernsloven") == 1


def test_the_panel_tells_nothing_of_references_where_there_are_none(screen: Screen) -> None:
    screen.go_to(CENTRES)
    screen.settle()
    screen.go_to(OTHER)
    screen.settle()

    assert notes(screen) == ""


def test_a_new_palette_is_taken_up(screen: Screen) -> None:
    screen.go_to(CENTRES)
    screen.settle()
    screen.window.theme.choose("dark")

    tokens = screen.window.theme.tokens
    assert marks(screen, CENTRES)[0][1] == tokens.warn
