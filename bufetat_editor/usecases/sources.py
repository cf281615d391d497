"""What a new model begins with, when it is made by the program itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bufetat_editor import paths
from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import ROOT_IDS
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Intent
from bufetat_editor.history.order import keys
from bufetat_editor.usecases.editions import edition_record

_SEED_AUTHOR = "Virksomhetsstyringsenheten"
_SEED_TIME = "2011-12-01T00:00:00Z"
_TITLES = {"service_model": "Tjenestemodell"}
_SEED_EDITION = "Utkast 1.12.2011"


@dataclass(frozen=True, slots=True)
class NewModel:
    """What a new model begins with.

    Attributes:
        content: the text that it is made from; of other content another model is made.
        items: each after its parent.
        seed: what the changeset says of itself that makes them.
        edition: the changeset that freezes them, if they are an edition.
    """

    content: str
    items: tuple[Item, ...]
    seed: Intent
    edition: Intent | None = None


def model_of_2011(mark: str = "") -> NewModel:
    """Return the model of 2011, which was sent to the regions for their input.

    Args:
        mark: what its title begins with, so that all that is made of it tells what it is.
    """
    from bufetat_editor.exchange.yaml.reader import read_model

    content = (paths.data("db") / "seed" / "tjenestemodell-2011.yaml").read_text(encoding="utf-8")
    items = tuple(
        replace(one, text=mark + one.text) if one.kind == "service_model" else one
        for one in read_model(content)
    )
    record = edition_record(_SEED_EDITION, "circulated", Snapshot(1, items))
    return NewModel(
        content,
        items,
        Intent("seed", _SEED_AUTHOR, _SEED_TIME, "Tjenestemodellen av 1.12.2011"),
        Intent("circulate", _SEED_AUTHOR, _SEED_TIME, record=record),
    )


def empty_model(author: str, at: str) -> NewModel:
    """Return a model without content, made by someone now."""
    items = tuple(
        Item(root, kind, None, key, _TITLES.get(kind, ""))
        for (kind, root), key in zip(ROOT_IDS.items(), keys(len(ROOT_IDS)), strict=True)
    )
    return NewModel("", items, Intent("seed", clean_text(author), at, "Ny, tom modell"))
