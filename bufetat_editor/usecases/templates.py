"""Templates: what Word files look like, which staff may change."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor import resources
from bufetat_editor.errors import CannotWrite, UserError, WrongEnding, reason_of
from bufetat_editor.storage.unfinished import unfinished

_ENDING = ".docx"


class FileExists(UserError):
    """What may have cost somebody work is never written over."""

    sentence = "{path} finnes allerede. Velg et annet navn; ingenting er skrevet over."


def check_template(path: Path) -> None:
    """See to it that Word files can be made from a template.

    Raises:
        UserError: they cannot; it says what to do.
    """
    from bufetat_editor.exchange.word.template import read_template

    read_template(path)


def take_out_template(path: Path) -> Path:
    """Copy the program's own template, to be changed in Word, and return the file.

    Args:
        path: the file; or a folder, in which it keeps its name.

    Raises:
        FileExists: there is a file of this name.
        WrongEnding: the file's name says that it is something else.
        CannotWrite: the system refuses the file.
    """
    from bufetat_editor.exchange.word.template import OWN

    own = resources.path(OWN)
    try:
        path = path / own.name if path.is_dir() else path
        path = path if path.suffix else path.with_name(path.name + _ENDING)
        if path.suffix.lower() != _ENDING:
            raise WrongEnding(path=path, ending=_ENDING)
        if path.exists():
            raise FileExists(path=path)
        with unfinished(path) as partial:
            partial.write_bytes(own.read_bytes())
            partial.replace(path)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error
    return path
