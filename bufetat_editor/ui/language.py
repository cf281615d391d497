"""The language of the window: what the rooms below say in their Norwegian, told in it."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QCoreApplication, QLocale

from bufetat_editor.domain.kind import Labels
from bufetat_editor.phrase import Language, Tellable, Voice

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
    return told(labels)


def told(words: Tellable) -> str:
    """Return what a room below tells; sentences without a translation stay Norwegian."""
    return words.told(Voice(spoken(), _translated))


def _translated(sentence: str) -> str:
    return QCoreApplication.translate("Told", sentence)
