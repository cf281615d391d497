"""Reading a returned file in a process of its own, which may fail or be killed without harm.

Libraries that parse what strangers made may hang, crash or take all memory; the window goes on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from bufetat_editor import paths
from bufetat_editor.errors import UserError
from bufetat_editor.exchange import wire
from bufetat_editor.exchange.child import Child, ChildFailed, ChildLate, ChildStopped
from bufetat_editor.exchange.gate import Damaged, Inadmissible
from bufetat_editor.exchange.returned import Returned

READ_RETURNED = "read-returned"
"""The word of the command line that makes the program a child that reads."""

_SECONDS = 20.0


class Unreadable(UserError):
    """The file is not what we can read; `reason` is a clause, `advice` says what to do about it."""

    sentence = "Filen kan ikke tas imot: {reason}. {advice}"


class TookTooLong(UserError):
    """The reading was given up."""

    sentence = (
        "Filen kan ikke tas imot: den tok for lang tid å lese. "
        "Be avsenderen åpne filen, lagre den på nytt og sende den igjen."
    )


class Stopped(UserError):
    """The person has stopped the reading."""

    sentence = "Mottaket ble stoppet, og ingenting er endret."


def read_apart(content: bytes, stopped: Callable[[], bool] = lambda: False) -> Returned:
    """Return what a returned file holds.

    Args:
        content: a file of any kind, harmful ones included.
        stopped: asked many times a second; true ends the reading.

    Raises:
        Unreadable: it is no file of a kind that we read, may not come in, or could not be read.
        TookTooLong: it could not be read in reasonable time.
        Stopped: it was stopped.
    """
    try:
        answer = wire.read(_reader().answer(content, stopped))
    except ChildLate as error:
        raise TookTooLong from error
    except ChildStopped as error:
        raise Stopped from error
    except (ChildFailed, ValueError) as error:
        raise _unreadable(Damaged()) from error
    except OSError as error:
        busy = "maskinen har ikke nok plass eller minne til å lese den nå"
        raise _unreadable(Inadmissible(busy, "Lukk noen programmer og prøv igjen.")) from error
    if isinstance(answer, Inadmissible):
        raise _unreadable(answer)
    return answer


def _unreadable(refusal: Inadmissible) -> Unreadable:
    return Unreadable(reason=refusal.reason, advice=refusal.advice)


def _reader() -> Child:
    is_frozen = getattr(sys, "frozen", False)  # by the tools that make one program file of all
    own = () if is_frozen else ("-m", paths.PACKAGE.name)
    # Where the package lies, which is where Python finds it; never in a folder of the user's, where
    # a file may have the name of a module.
    folder = paths.PACKAGE.parent
    return Child((sys.executable, *own, READ_RETURNED), folder, _SECONDS, wire.MOST)
