"""Opening, making and closing a model's file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine, insert

from bufetat_editor.domain.items import Item
from bufetat_editor.errors import CannotWrite, ModelExists, UserError, reason_of
from bufetat_editor.history.changeset import Intent
from bufetat_editor.phrase import Phrase
from bufetat_editor.storage import driver, schema
from bufetat_editor.storage.backup import copy_engine, copy_model
from bufetat_editor.storage.drafts import Drafts
from bufetat_editor.storage.engine import open_engine, writing
from bufetat_editor.storage.failures import told
from bufetat_editor.storage.log import Log
from bufetat_editor.storage.migrate import migrate
from bufetat_editor.storage.past_log import PastLog
from bufetat_editor.storage.received import Received
from bufetat_editor.storage.unfinished import unfinished
from bufetat_editor.storage.version import (
    check_file,
    check_version,
    file_version,
    migrations_folder,
)


class Store:
    """An open model: its file, its log, its drafts and the files that it has received."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.engine = engine
        self.log = Log(engine, path)
        self.drafts = Drafts(engine, path)
        self.received = Received(engine, path)

    def at(self, changeset: int) -> Store:
        """Return the same with the log as it stood after a changeset, for reading.

        It is open as long as this one is.
        """
        past = Store(self.path, self.engine)
        past.log = PastLog(self.engine, self.path, changeset)
        return past

    def let_read_beside(self) -> None:
        """See to it that others can read while one writes, as in a copy they cannot.

        A file that cannot be changed just now, or at all, is worked with as it is.
        """
        with suppress(UserError), told(self.path):
            driver.set_write_ahead(self.path, patience=0)

    def copy_to(self, target: Path) -> None:
        """Copy the model as it stands, even if its file is gone while it is open.

        Raises:
            ModelExists: there is a file of that name already.
            UserError: the model cannot be read or the target not written.
        """
        copy_engine(self.engine, self.path, target)

    def close(self) -> None:
        """Let go of the file; the last one to do so leaves one file that is the whole model."""
        self.engine.dispose()


def open_store(
    path: Path, *, patience: float = driver.PATIENCE, folders: Sequence[Path] | None = None
) -> Store:
    """Open a model, migrating an older file after copying it beside itself.

    Args:
        patience: seconds to wait for another program's write.
        folders: where migrations lie; a test adds one.

    Raises:
        NewerModel: a later program wrote it; it is not touched.
        UserError: there is no such file, or it is no model, or cannot be opened.
    """
    folders = folders or [migrations_folder()]
    check_file(path)
    with told(path):
        connection = driver.connect(path, patience=patience)
        try:
            version = file_version(connection, path)
        finally:
            connection.close()
    engine = open_engine(path, patience=patience)
    if check_version(version, path, folders):
        copy_model(path, _free_name(path, version))
        migrate(engine, path, folders)
    return Store(path, engine)


def _free_name(path: Path, version: int) -> Path:
    """A name beside the file for the copy that is made before it is migrated."""
    for n in range(1, 1000):
        name = path.with_name(f"{path.stem}.før-{version:04}-{n}{path.suffix}")
        if not name.exists():
            return name
    raise CannotWrite(path=path, detail=Phrase("det ligger for mange kopier ved siden av"))


def create_store(
    path: Path, document_id: str, seed: Intent, items: Sequence[Item], more: Sequence[Intent] = ()
) -> None:
    """Make a model's file with its first changeset; it appears whole or not at all.

    Args:
        document_id: of the new model.
        seed: what the first changeset says of itself.
        items: the content, each after its parent.
        more: changesets without new states that follow, as the edition a model begins with.

    Raises:
        ModelExists: there is a file of that name already.
        CannotWrite: the system refuses the file.
    """
    try:
        if path.exists():
            raise ModelExists(path=path)
        with unfinished(path) as partial:
            _fill(partial, path, document_id, seed, items, more)
            appear(partial, path)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error


def _fill(
    partial: Path,
    path: Path,
    document_id: str,
    seed: Intent,
    items: Sequence[Item],
    more: Sequence[Intent],
) -> None:
    """Write the content into the unfinished file; refusals name the file that is to be."""
    with told(path):
        driver.set_write_ahead(partial)
    engine = open_engine(partial)
    try:
        migrate(engine, path, [migrations_folder()])
        with writing(engine, path) as connection:
            connection.execute(insert(schema.document), {"id": document_id, "created": seed.at})
        log = Log(engine, path)
        log.commit(seed, items)
        for intent in more:
            log.commit(intent, ())
    finally:
        engine.dispose()


def appear(partial: Path, path: Path) -> None:
    """Give a finished file its name, unless another program was first.

    Raises:
        ModelExists: there is a file of that name already.
        OSError: the system refuses it.
    """
    try:
        os.link(partial, path)
    except FileExistsError:
        raise ModelExists(path=path) from None
    except OSError:  # a file system without hard links
        if path.exists():
            raise ModelExists(path=path) from None
        partial.rename(path)
