"""Proof and copies: nothing is altered unseen, nothing is lost with the machine."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bufetat_editor.errors import NotAnExport
from bufetat_editor.exchange.seal import read_seal
from bufetat_editor.usecases.desk import Desk

if TYPE_CHECKING:  # SQLAlchemy loads after the window stands
    from bufetat_editor.storage.verify import Verdict

_NUMBER = re.compile(r"[1-9][0-9]{0,17}")
_NEEDED = {"tmDocument", "tmChangeset", "tmChangesetHash", "tmEdition", "tmStateHash", "tmStatus"}


def verify(desk: Desk, against: Path | None = None) -> Verdict:
    """Check every row of the model, and hold it against an exported file if one is given.

    Raises:
        NotAnExport: the file carries none of our hashes.
    """
    from bufetat_editor.storage.verify import compare
    from bufetat_editor.storage.verify import verify as check

    verdict = check(desk.store)
    if against is None:
        return verdict
    seal = read_seal(against)
    if seal is None or not seal.keys() >= _NEEDED or not _NUMBER.fullmatch(seal["tmChangeset"]):
        raise NotAnExport(path=against)
    return replace(verdict, problems=(*verdict.problems, *compare(desk.store, seal)))


def backup(desk: Desk, target: Path) -> Path:
    """Copy the model as it stands into one file.

    Raises:
        ModelExists: there is a file of that name already.
        CannotWrite: the system refuses the file.
    """
    from bufetat_editor.storage.backup import copy_model

    copy_model(desk.path, target)
    return target
