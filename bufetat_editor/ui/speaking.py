"""Which language the window speaks, and the texts that make it do so."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from bufetat_editor import resources
from bufetat_editor.phrase import Language

_PLACES: dict[Language, QLocale] = {
    "nb": QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
    "nn": QLocale(QLocale.Language.NorwegianNynorsk, QLocale.Country.Norway),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_BY_NAME: dict[str, Language] = {"nb": "nb", "no": "nb", "nn": "nn", "en": "en"}
_TEXTS = ("qtbase", "editor", "told")
"""Qt's own words, those of the window, and those of the rooms below; not all in every language."""


def language_of(choice: str) -> Language:
    """Return the language that was chosen, else the system's if it is one of ours, else bokmål."""
    if choice in _BY_NAME:
        return _BY_NAME[choice]
    system = QLocale.system().uiLanguages()
    return _BY_NAME.get(system[0].partition("-")[0], "nb") if system else "nb"


def speak(app: QApplication, language: Language) -> None:
    """Let windows that are made from now on speak a language.

    Months, weekdays and numbers follow it. Dates are written as 1.12.2011 in all three
    (`phrases.day`), since that is how they are typed and how the documents have them.
    """
    QLocale.setDefault(_PLACES[language])
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    for text in _TEXTS:
        try:
            file = resources.path(f"translations/{text}_{language}.qm")
        except FileNotFoundError:
            continue  # the words as they are in the program are better than no window
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
