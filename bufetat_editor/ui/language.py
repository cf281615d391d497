"""The language of the window: what the rooms below say in their Norwegian, told in it."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLocale

from bufetat_editor.domain.kind import Labels
from bufetat_editor.errors import Phrase, UserError

Language = Literal["nb", "nn", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


def spoken() -> Language:
    """Return the language of the window."""
    match QLocale().language():
        case QLocale.Language.NorwegianNynorsk:
            return "nn"
        case QLocale.Language.English:
            return "en"
    return "nb"


def label(labels: Labels) -> str:
    """Return a name that the model has in every language."""
    return {"nb": labels.nb, "nn": labels.nn, "en": labels.en}[spoken()]


def told(words: UserError | Phrase) -> str:
    """Return what a room below tells; sentences without a translation stay Norwegian."""
    return words.told(lambda sentence: QCoreApplication.translate("Told", sentence))
