"""Every Word file that the program makes, in one table: what is proven of one is proven of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import Document
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject
from tests.helpers.seed import seed
from tests.helpers.weeks import small, worked_on


@dataclass(frozen=True)
class Variant:
    """One of the files: of what, by which writer, and the document that the writer was given."""

    subject: Subject
    write: Callable[[Subject], bytes]
    compose: Callable[[Subject], Document] = compose

    def content(self) -> bytes:
        return self.write(self.subject)

    def document(self) -> Document:
        return self.compose(self.subject)


def variants(before: Snapshot) -> Mapping[str, Variant]:
    """The files of a model and of what some weeks of work made of it."""
    now, _ = worked_on(before)
    return {
        "memo": Variant(subject(now, "circulated"), write_word),
        "model": Variant(subject(now, memo=None), write_word),
        "approved": Variant(subject(now, "approved", memo=None), write_word),
    }


@cache
def of_2011() -> Mapping[str, Variant]:
    """The files of the whole model."""
    return variants(seed())


@cache
def of_the_small_model() -> Mapping[str, Variant]:
    """The same files, short enough to be read part by part."""
    return variants(small())


NAMES = tuple(of_2011())
