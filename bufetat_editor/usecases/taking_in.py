"""Taking in a file: kept as it is before anything looks into it."""

from __future__ import annotations

import os
import stat
from hashlib import sha256
from pathlib import Path

from bufetat_editor.domain.canonical import writable
from bufetat_editor.domain.received_file import ReceivedFile
from bufetat_editor.domain.recipients import recipient_name
from bufetat_editor.errors import CannotOpen, UserError, reason_of
from bufetat_editor.exchange.gate import LARGEST
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.safeguarding import NoSuchFile


class NotAFile(UserError):
    """A folder, or something else that has no content of its own."""

    sentence = "«{name}» er ikke en fil. Velg filene som ligger i mappen."


class TooLarge(UserError):
    """No paper that we sent out becomes so large."""

    sentence = (
        "«{name}» er på {size} MB, og en fil som tas imot kan være på høyst {largest} MB. Be "
        "avsenderen ta bort bilder og vedlegg og sende den igjen."
    )


def take_in(desk: Desk, path: Path, sender: str = "") -> ReceivedFile:
    """Keep a file's bytes in the model, and return it as it is kept.

    Args:
        sender: who it is said to be from; empty if nobody says it.

    Raises:
        NoSuchFile: there is no such file.
        NotAFile: it is a folder.
        TooLarge: it is larger than 20 MB; it is not read then.
        CannotOpen: the system refuses the file.
        UserError: the model cannot be written to.
    """
    name = writable(os.fsencode(path.name).decode("utf-8", "replace"))
    content = _read(path, name)
    digest = sha256(content).hexdigest()
    file = ReceivedFile(digest, name, content, recipient_name(sender), desk.now())
    desk.store.received.keep(file.sha256, file.name, file.content, file.sender, file.at)
    return file


def _read(path: Path, name: str) -> bytes:
    try:
        told = path.stat()
        if not stat.S_ISREG(told.st_mode):
            raise NotAFile(name=name)
        _check_size(told.st_size, name)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise NoSuchFile(name=name) from error
    except (OSError, ValueError) as error:  # the latter for a name that no system takes
        detail = (
            reason_of(error) if isinstance(error, OSError) else Phrase("navnet kan ikke brukes")
        )
        raise CannotOpen(path=path, detail=detail) from error
    _check_size(len(content), name)  # it may have grown
    return content


def _check_size(size: int, name: str) -> None:
    if size > LARGEST:
        rounded = -(-size // 1_000_000)
        raise TooLarge(name=name, size=rounded, largest=LARGEST // 1_000_000)
