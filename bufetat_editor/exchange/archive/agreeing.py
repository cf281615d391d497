"""Whether two packages tell the same, whichever versions of the program wrote them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from bufetat_editor.exchange.archive.bag import BAGIT, INFO, MANIFEST, TAG_MANIFEST
from bufetat_editor.exchange.archive.described import Received, read_metadata
from bufetat_editor.exchange.archive.journal import DATA, TASKS
from bufetat_editor.exchange.archive.metadata import METADATA
from bufetat_editor.exchange.archive.opened import Package
from bufetat_editor.exchange.archive.semicolons import in_csv
from bufetat_editor.phrase import Phrase, Tellable

CHECKED = frozenset({BAGIT, INFO, MANIFEST, TAG_MANIFEST, METADATA, DATA})
"""What is held against the content by checking a package (`checked`), fact by fact."""

_TABLE = ".csv"
_Came = tuple[bytes, Received]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two packages agree.

    Attributes:
        problems: sentences on what does not.
        compared: paths of the files that were looked at, in the one that is held against the other.
        received: those of them that others sent.
    """

    problems: tuple[Tellable, ...]
    compared: frozenset[str]
    received: frozenset[str]


def agreement(there: Package, made: Package, *, with_inputs: bool) -> Agreement:
    """Hold a whole package against one that the model gives.

    What came in is compared by its checksums, tables by their cells.

    Args:
        with_inputs: whether the model knows what came in.
    """
    came = _received(there)
    tables = frozenset(_tables(there, made, with_inputs=with_inputs))
    problems = [*_differing(there, made, tables)]
    if (TASKS in there.files) != (TASKS in made.files):
        problems.append(Phrase("Enten pakken eller modellen mangler «{tasks}».", tasks=TASKS))
    if not with_inputs:
        return Agreement(tuple(problems), (CHECKED - {METADATA}) | tables, frozenset())
    problems += _astray(came, _received(made))
    return Agreement(tuple(problems), CHECKED | tables | came.keys(), frozenset(came))


def _received(package: Package) -> dict[str, _Came]:
    """What came in by its path: its checksum, and what is told of it."""
    told = read_metadata(package.files[METADATA]).received
    return {path: (sha256(package.files[path]).digest(), one) for path, one in told.items()}


def _astray(there: Mapping[str, _Came], made: Mapping[str, _Came]) -> Iterator[Phrase]:
    """Paths are not compared: another version may call a file otherwise."""
    known, told = {*made.values()}, {*there.values()}
    for path in sorted(there.keys() | made.keys()):
        is_other = path in there and there[path] not in known
        is_missing = path in made and made[path] not in told
        if is_other and is_missing:
            yield Phrase("Den mottatte filen «{path}» i pakken er ikke slik den kom.", path=path)
        elif is_other:
            yield Phrase("Filen «{path}» i pakken kommer ikke fra modellen.", path=path)
        elif is_missing:
            yield Phrase("Den mottatte filen «{path}» mangler i pakken.", path=path)


def _tables(there: Package, made: Package, *, with_inputs: bool) -> Iterator[str]:
    """The tables of both that have every column that this version knows."""
    for path in sorted(there.files.keys() & made.files.keys()):
        if path == TASKS or (with_inputs and path.endswith(_TABLE)):
            columns, _ = in_csv(made.files[path])
            if columns and {*columns} <= {*in_csv(there.files[path])[0]}:
                yield path


def _differing(there: Package, made: Package, tables: frozenset[str]) -> Iterator[Phrase]:
    for path in sorted(tables):
        columns, own = in_csv(made.files[path])
        _, told = in_csv(there.files[path])
        if [[line[one] for one in columns] for line in told] != [[*one.values()] for one in own]:
            yield Phrase("Filen «{path}» sier noe annet enn modellen.", path=path)
