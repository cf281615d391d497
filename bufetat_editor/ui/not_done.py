"""Why what was asked for was not done, where no use case tells it."""

from __future__ import annotations

from collections.abc import Callable

from bufetat_editor.errors import UserError
from bufetat_editor.faults import Fault


class ModelNotOpen(UserError):
    """The model could not be opened, so nothing can be done with it; the window has said why."""

    sentence = "Modellen er ikke åpen, så ingenting ble lagret."


class Unforeseen(UserError):
    """A fault in the program itself; the report of it is shown beside."""

    sentence = "Noe gikk galt i programmet, så dette ble ikke gjort."


def telling(refused: Callable[[UserError], object]) -> Callable[[Exception], None]:
    """Return what takes a job's failure: who asked is always told, else she would wait for ever.

    What is a fault of ours is raised too, and so reported.
    """

    def failed(error: Exception) -> None:
        refused(error if isinstance(error, UserError) else Unforeseen())
        if isinstance(error, Fault) or not isinstance(error, UserError):
            raise error

    return failed
