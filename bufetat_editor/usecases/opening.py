"""Making and opening models."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4, uuid5

from bufetat_editor import paths
from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UnknownSeed
from bufetat_editor.history.changeset import Intent
from bufetat_editor.history.order import keys
from bufetat_editor.usecases.desk import Desk

SEED_2011, EMPTY = "tjenestemodell-2011", "empty"
SEEDS = (SEED_2011, EMPTY)
"""What a new model can be made from."""

_SEED_AUTHOR = "Virksomhetsstyringsenheten"
_SEED_TIME = "2011-12-01T00:00:00Z"
_SEED_EDITION = "Utkast 1.12.2011"
_NAMESPACE = UUID("5f1c9f0e-5a0b-5b9c-9d2e-2a0f6b1c2011")


def open_desk(path: Path, author: str, clock: Callable[[], str]) -> Desk:
    """Open a model.

    Raises:
        UserError: there is no such file, it is no model, or it cannot be opened.
    """
    from bufetat_editor.storage.store import open_store

    return Desk(open_store(path), author, clock)


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
        source: one of `SEEDS`.
        author: who makes it; the 2011 content keeps its own author and date.
        reproducible: give the model an id that follows from its content and the clock, so that the
        same
            command makes the same file hashes; else it is drawn by chance.

    Raises:
        UnknownSeed: there is no such source.
        ModelExists: there is a file of that name already.
        CannotWrite: the system refuses the file.
    """
    from bufetat_editor.storage.store import create_store

    if source == SEED_2011:
        content = (paths.data("db") / "seed" / f"{SEED_2011}.yaml").read_text(encoding="utf-8")
        items = _read_seed(content)
        seed = Intent("seed", _SEED_AUTHOR, _SEED_TIME, "Tjenestemodellen av 1.12.2011")
        more = [_circulated(items)]
    elif source == EMPTY:
        content, items = EMPTY, _empty()
        seed, more = Intent("seed", clean_text(author), clock(), "Ny, tom modell"), []
    else:
        raise UnknownSeed(name=source, known=" eller ".join(SEEDS))
    digest = hashlib.sha256(f"{clock()}\n{content}".encode()).hexdigest()
    document_id = uuid5(_NAMESPACE, digest) if reproducible else uuid4()
    create_store(path, str(document_id), seed, items, more)


def _read_seed(content: str) -> tuple[Item, ...]:
    from bufetat_editor.exchange.yaml.reader import read_model

    return read_model(content)


def _circulated(items: tuple[Item, ...]) -> Intent:
    from bufetat_editor.usecases.editions import edition_record

    record = edition_record(_SEED_EDITION, "circulated", Snapshot(1, items))
    return Intent("circulate", _SEED_AUTHOR, _SEED_TIME, record=record)


def _empty() -> tuple[Item, ...]:
    roots = (
        ("tjenestemodell", "service_model", "Tjenestemodell"),
        ("notater", "memos", ""),
        ("runder", "rounds", ""),
    )
    return tuple(
        Item(root, kind, None, key, text)
        for (root, kind, text), key in zip(roots, keys(len(roots)), strict=True)
    )
