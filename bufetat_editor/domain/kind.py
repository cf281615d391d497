"""What a kind of item is: its name in three languages, its place, its fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from bufetat_editor.phrase import Voice

FieldType = Literal["text", "number", "flag", "item", "items", "choice"]


@dataclass(frozen=True, slots=True)
class Labels:
    """A name in the three languages of the program."""

    nb: str
    nn: str
    en: str

    def told(self, voice: Voice) -> str:
        """Return the name in the language of a voice."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[voice.language]


Naming = Callable[[Labels], str]
"""Gives what has a name in the three languages the one that is read."""


def norwegian(labels: Labels) -> str:
    """Return the name that documents and the command line have."""
    return labels.nb


@dataclass(frozen=True, slots=True)
class Field:
    """A fact kept in `Item.attrs` beside the wording.

    Attributes:
        name: key in `attrs`.
        type: what a value is; `item` and `items` hold ids.
        targets: for ids, the kinds they may name; any kind if empty.
        choices: for `choice`, the values.
        unsaid: for `choice`, the value that holds as long as nothing is said; empty for none.
        is_mark: set by the program, to know again what it wrote; nobody is asked for it.
    """

    name: str
    type: FieldType
    labels: Labels
    targets: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    unsaid: str = ""
    is_mark: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of item.

    Attributes:
        prefix: beginning of the ids of new items.
        parents: kinds it may stand under; none for a root.
        wording: whether its text is `required`, `optional`, or `none` because it only holds others.
        made_with_frame: it comes and goes with others, as a cell with its row and its column, and
            is never added, moved, changed or removed by itself.
        is_record: it stands beside the content: it tells what others were sent or wrote, or what
            the checks were told. It is made and taken away by acts of its own, and never edited.
        sub: the kind that an item becomes when it is put in under the sibling before it; empty if
            there is no level below.
    """

    name: str
    prefix: str
    labels: Labels
    parents: tuple[str, ...] = ()
    wording: Literal["required", "optional", "none"] = "required"
    fields: tuple[Field, ...] = ()
    made_with_frame: bool = False
    is_record: bool = False
    sub: str = ""

    @property
    def is_root(self) -> bool:
        """True for what stands under nothing and is never removed.

        The three frames are made with the model; a root of records may come with the first of them.
        """
        return not self.parents

    def field(self, name: str) -> Field | None:
        """Return the field of that name, if items of this kind have it."""
        return next((field for field in self.fields if field.name == name), None)
