"""Reading a returned file in a process of its own, which may fail or be killed without harm.

Libraries that parse what strangers made may hang, crash or take all memory; the window goes on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from bufetat_editor import paths
from bufetat_editor.errors import UserError
from bufetat_editor.exchange import READ_RETURNED, confined, wire
from bufetat_editor.exchange.child import Child, ChildFailed, ChildLate, ChildStopped
from bufetat_editor.exchange.gate import Damaged, Inadmissible
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.faults import Fault
from bufetat_editor.phrase import Phrase

_BUSY = Phrase("maskinen har ikke nok plass eller minne til å lese den nå")
_CLOSE_SOME = Phrase("Lukk noen programmer og prøv igjen.")


class Unreadable(UserError):
    """The file is not what we can read; `reason` is a clause, `advice` says what to do about it."""

    sentence = "Filen kan ikke tas imot: {reason}. {advice}"


class TookTooLong(UserError):
    """The reading was given up."""

    sentence = (
        "Filen kan ikke tas imot: den tok for lang tid å lese. "
        "Be avsenderen åpne filen, lagre den på nytt og sende den igjen."
    )


class ReadingFailed(Fault):
    """The program itself failed, whatever the file is like."""

    sentence = (
        "Programmet klarte ikke å lese filen; den er tatt vare på. "
        "Send rapporten om feilen til dem som har ansvar for programmet."
    )


class Stopped(UserError):
    """The person has stopped the reading."""

    sentence = "Mottaket ble stanset, og ingenting er endret."


def read_apart(
    content: bytes,
    stopped: Callable[[], bool] = lambda: False,
    seconds: float = confined.SECONDS,
) -> Returned:
    """Return what a returned file holds.

    Args:
        content: a file of any kind, harmful ones included.
        stopped: asked many times a second; true ends the reading.
        seconds: how long it may take.

    Raises:
        Unreadable: it is no file of a kind that we read, may not come in, or could not be read.
        TookTooLong: it could not be read in reasonable time.
        ReadingFailed: the fault is ours.
        Stopped: it was stopped.
    """
    try:
        answer = wire.read(_reader(seconds).answer(content, stopped))
    except ChildLate as error:
        raise TookTooLong from error
    except ChildStopped as error:
        raise Stopped from error
    except ChildFailed as error:
        if error.code == confined.FAULT:
            raise ReadingFailed(error.complaint) from error
        raise _unreadable(Damaged()) from error
    except ValueError as error:
        raise ReadingFailed from error
    except OSError as error:
        raise _unreadable(Inadmissible(_BUSY, _CLOSE_SOME)) from error
    if isinstance(answer, Inadmissible):
        raise _unreadable(answer)
    return answer


def _unreadable(refusal: Inadmissible) -> Unreadable:
    return Unreadable(reason=refusal.reason, advice=refusal.advice)


def _reader(seconds: float) -> Child:
    is_frozen = getattr(sys, "frozen", False)  # by the tools that make one program file of all
    own = () if is_frozen else ("-m", paths.PACKAGE.name)
    # Where the package lies, which is where Python finds it; never in a folder of the user's, where
    # a file may have the name of a module.
    folder = paths.PACKAGE.parent
    return Child((sys.executable, *own, READ_RETURNED), folder, seconds, wire.MOST)
