"""The window's entry point: the window first, everything heavy after it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from bufetat_editor import bootstrap
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.ui.fault_reporter import FaultReporter
from bufetat_editor.ui.files.makers import Makers
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.remembered import chosen
from bufetat_editor.ui.roles import tell_roles
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.speaking import language_of, speak
from bufetat_editor.ui.spelling.lexicons import Lexicons
from bufetat_editor.ui.standing import Standing, first_standing
from bufetat_editor.ui.theme import Choice, Theme, chosen_palette, load_fonts
from bufetat_editor.ui.windows import Windows

_NAME = "bufetat-editor"
_TURN = 0.001
"""Seconds for which other threads may run while the window waits; it waits often, and each time."""


def main(model: str | None = None) -> int:
    """Open the window on a model and return the exit code when the last one is closed."""
    app = running_application()
    reporter = FaultReporter(app)
    reporter.install()
    lexicons = Lexicons()
    windows = Windows(
        lambda model: make_window(model, lexicons=lexicons),
        lambda model: bootstrap.model_path(model).resolve(),
        lambda language: speak(app, language_of(language)),
    )
    windows.stood.connect(reporter.expect_window)
    app.aboutToQuit.connect(windows.let_go)
    app.aboutToQuit.connect(lexicons.close)
    try:
        prepared_application()
        windows.open(model or bootstrap.DEFAULT)
    except Exception as error:  # noqa: BLE001 - there is no window yet that could tell it
        reporter.take(error)
    return app.exec()


def look(model: str, folder: Path, language: str = "nb") -> list[Path]:
    """Draw every page of the window and return the pictures.

    Args:
        language: of the window; in bokmål it is drawn in each palette, in the others in light.
    """
    from bufetat_editor.ui.look import PALETTES, draw_pages

    palettes = PALETTES if language == "nb" else PALETTES[:1]

    prepared_application(language)
    lexicons = Lexicons()
    try:
        return draw_pages(folder, lambda choice: make_window(model, choice, lexicons), palettes)
    finally:
        lexicons.close()


def look_guide(model: str, folder: Path) -> list[Path]:
    """Draw the pictures of the user guide, write its chapter of keys, and return the files.

    Args:
        folder: of the guide.
    """
    from bufetat_editor.ui.look_guide import draw_guide

    prepared_application("nb")
    return draw_guide(folder, lambda: make_window(model, "light"))


def prepared_application(language: str = "") -> QApplication:
    """Return the application with our language, typeface and style.

    Args:
        language: of the windows; what was chosen, or the system's, if it is not given.
    """
    app = running_application()
    if app.applicationName() != _NAME:
        app.setApplicationName(_NAME)
        app.setStyle("Fusion")
        load_fonts(app)
        tell_roles()
        sys.setswitchinterval(_TURN)
    speak(app, language_of(language or chosen().language))
    return app


def running_application() -> QApplication:
    """Return the application as Qt makes it."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    before = qInstallMessageHandler(_tell_but_the_locale)
    made = QApplication(sys.argv[:1])
    qInstallMessageHandler(before)
    return made


def _tell_but_the_locale(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
    """Pass on what Qt tells as it begins, but not how the system spells letters, which it mends."""
    if words and not words.startswith("Detected locale"):
        print(words, file=sys.stderr)  # noqa: T201 - where Qt itself would tell it


def make_window(
    model: str, choice: Choice | None = None, lexicons: Lexicons | None = None
) -> MainWindow:
    """Return a window on what a quick look at the model gives; its session is not open yet.

    Args:
        choice: the palette; none for the one that was chosen last.
        lexicons: the dictionaries that the windows share; none to check no spelling.
    """
    settings = chosen()
    theme = Theme(choice or chosen_palette(settings.palette), settings.zoom)
    theme.apply()
    file = bootstrap.model_path(model).absolute()
    session = Session(
        lambda: bootstrap.open_model(model), _seen_at_once(model), path=file, lexicons=lexicons
    )
    place = settings.places.get(str(file), "")
    makers = Makers(
        lambda made, source: bootstrap.make_model(str(made), source),
        bootstrap.begin_practice_anew,
    )
    window = MainWindow(session, theme, settings, place, makers)
    theme.setParent(window)
    session.setParent(window)
    return window


def _seen_at_once(model: str) -> Standing:
    """What the file holds; nothing if it must be made first or opening will tell what is wrong."""
    try:
        return first_standing(bootstrap.first_look(model))
    except UserError:
        return first_standing(Snapshot(0, ()))
