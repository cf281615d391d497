"""Why a session did not do what was asked of it, where no use case tells it."""

from __future__ import annotations

from bufetat_editor.errors import UserError


class ModelNotOpen(UserError):
    """The model could not be opened, so nothing can be done with it; the window has said why."""

    sentence = "Modellen er ikke åpen, så ingenting ble lagret."


class Unforeseen(UserError):
    """A fault in the program itself; the report of it is shown beside."""

    sentence = "Noe gikk galt i programmet, så dette ble ikke gjort."
