"""The floor of a start: a bare main window with menu, tool bar and text, to its first picture."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

from tests.benchmarks.first_picture import tell_first_picture


def main() -> None:
    """Show the window, tell of its first picture and end."""
    app = QApplication([])
    window = QMainWindow()
    text = QTextEdit("Bufetats tilbud skal innrettes mot å trygge barns oppvekst")
    window.setCentralWidget(text)
    window.menuBar().addMenu("Fil").addAction("Avslutt")
    window.addToolBar("Rediger").addAction("Angre")
    window.resize(1440, 900)
    tell_first_picture(text.viewport(), app.quit)
    window.show()
    app.exec()


main()
