"""Making and opening models."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import UUID, uuid4, uuid5

from bufetat_editor.errors import DamagedModel, UnknownSeed
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.sources import NewModel, empty_model, model_of_2011

SEED_2011, EMPTY, PRACTICE = "tjenestemodell-2011", "empty", "øvingsmodell"
"""What a new model can be made from, besides a package from the archive; see also `practice`."""

_KNOWN = Phrase(
    "{own}, {empty} eller en arkivpakke (.zip)", own=f"{SEED_2011}, {PRACTICE}", empty=EMPTY
)
_NAMESPACE = UUID("5f1c9f0e-5a0b-5b9c-9d2e-2a0f6b1c2011")


def open_desk(path: Path, author: str, clock: Callable[[], str]) -> Desk:
    """Open a model.

    Raises:
        UserError: there is no such file, it is no model, or it cannot be opened.
    """
    from bufetat_editor.storage.store import open_store

    store = open_store(path)
    store.let_read_beside()
    return Desk(store, author, clock)


def check_model(path: Path) -> None:
    """Pass if a file is a model, even one that is damaged, which opening tells what to do about.

    Raises:
        UserError: there is no such file, or it is no model, or of a later program.
    """
    from bufetat_editor.storage.first_look import last_change

    with suppress(DamagedModel):
        last_change(path)


def new_model(
    path: Path,
    source: str,
    author: str,
    clock: Callable[[], str],
    *,
    reproducible: bool = False,
) -> None:
    """Make a model's file.

    Args:
        source: `SEED_2011`, `EMPTY` or the path of a package from the archive.
        author: who makes it; an edition that it is made of keeps its own author and date.
        reproducible: give the model an id that follows from its content and the clock, so that the
            same command makes the same file hashes; else it is drawn by chance.

    Raises:
        UnknownSeed: there is no such source.
        UserError: the package is not sound, or holds no approved edition.
        ModelExists: there is a file of that name already.
        CannotWrite: the system refuses the file.
    """
    make_model(path, _source(source, author, clock), clock, reproducible=reproducible)


def make_model(
    path: Path, began: NewModel, clock: Callable[[], str], *, reproducible: bool = False
) -> None:
    """Make the file of a model that is known; see `new_model`."""
    from bufetat_editor.storage.store import create_store

    digest = hashlib.sha256(f"{clock()}\n{began.content}".encode()).hexdigest()
    document_id = uuid5(_NAMESPACE, digest) if reproducible else uuid4()
    more = [began.edition] if began.edition else []
    create_store(path, str(document_id), began.seed, began.items, more)


def _source(name: str, author: str, clock: Callable[[], str]) -> NewModel:
    if name == SEED_2011:
        return model_of_2011()
    if name == EMPTY:
        return empty_model(author, clock())
    from bufetat_editor.usecases.safeguarding import is_package

    if is_package(Path(name)):
        from bufetat_editor.usecases.reopening import model_of_package

        return model_of_package(Path(name))
    raise UnknownSeed(name=name, known=_KNOWN)
