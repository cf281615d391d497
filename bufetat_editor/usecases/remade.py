"""What holding a package against the model found, and how it is told."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bufetat_editor.errors import UserError
from bufetat_editor.exchange.archive.agreeing import CHECKED
from bufetat_editor.exchange.archive.journal import INPUTS
from bufetat_editor.exchange.archive.opened import Package
from bufetat_editor.phrase import Tellable

_ALWAYS = ("innholdet", "opplysningene om godkjenningen")
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Remade:
    """What holding a package against the model found.

    Attributes:
        problems: sentences for the user; none if the package is the one that the model gives.
        notes: sentences on how far it was compared.
        not_compared: paths of the files that were not.
    """

    problems: tuple[Tellable, ...] = ()
    notes: tuple[str, ...] = ()
    not_compared: tuple[str, ...] = ()


def partly(
    package: Package, compared: Collection[str], came: Collection[str], why: Sequence[str]
) -> Remade:
    """What was compared was alike.

    Args:
        came: those of them that others sent.
        why: reasons that the rest was not.
    """
    left = tuple(sorted(package.files.keys() - set(compared)))
    own = sorted(set(compared) & package.files.keys() - CHECKED - set(came))
    alike = [*_ALWAYS, *map(_named, own)]
    alike += [f"alle mottatte filer ({len(came)})"] if came else []
    told = f"Sammenlignet med modellen, og likt: {_and(alike)}."
    if not left:
        return Remade(notes=(told,))
    missed = f"Ikke sammenlignet: {_and([*_listed(left)])}, for {_and(why)}."
    return Remade(notes=(told, missed), not_compared=left)


def not_made_again(package: Package, error: UserError) -> Remade:
    """The content was alike; the model does not give the rest."""
    left = tuple(sorted(package.files.keys() - CHECKED))
    told = f"Sammenlignet med modellen, og likt: bare {_and(_ALWAYS)}."
    missed = f"Ikke sammenlignet: {_and([*_listed(left)])}. {error}"
    return Remade(notes=(told, missed), not_compared=left)


def _listed(paths: Sequence[str]) -> Iterator[str]:
    """The files by their names, but what lay behind the edition as one."""
    behind = sum(path.startswith(f"{INPUTS}/") for path in paths)
    named = [_named(path) for path in paths if not path.startswith(f"{INPUTS}/")]
    yield from named[:_MOST_NAMED]
    if more := len(named[_MOST_NAMED:]):
        yield f"{more} filer til"
    if behind:
        yield f"{behind} {'fil' if behind == 1 else 'filer'} i «{INPUTS}»"


def _named(path: str) -> str:
    return f"«{path}»"


def _and(parts: Sequence[str]) -> str:
    *others, last = parts
    return f"{', '.join(others)} og {last}" if others else last
