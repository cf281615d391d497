"""Our start: to the first picture with the model's text, and to the first edit in the log."""

from __future__ import annotations

import sys

from bufetat_editor.__main__ import load_window


def main(model: str, text: str) -> None:
    """Start as the entry point does, edit when the text is drawn, and end when that is saved."""
    app = load_window()
    from PySide6.QtWidgets import QApplication

    from bufetat_editor.ui.spelling.lexicons import Lexicons
    from bufetat_editor.ui.wishes import EditText
    from tests.benchmarks.first_picture import tell, tell_first_picture

    item = "prinsipp-trygge-oppvekst"
    make_window = app.make_window

    def make_watched_window(model: str, lexicons: Lexicons) -> object:
        window = make_window(model, lexicons=lexicons)
        page = window.parts.workspace.page
        assert page is not None

        def end(*_: object) -> None:
            tell("edit")
            window.close()
            QApplication.quit()

        window.session.fulfilled.connect(end)
        tell_first_picture(page.rows[item], lambda: window.session.wish(EditText(item, text)))
        return window

    app.make_window = make_watched_window  # type: ignore[attr-defined]
    app.main(model)


main(*sys.argv[1:])
