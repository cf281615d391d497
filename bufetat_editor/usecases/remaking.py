"""Holding a package against the model: it is made again, and every file of it is compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bufetat_editor.errors import UserError
from bufetat_editor.exchange.archive.bag import AGENT, INFO, OXUM, PAYLOAD
from bufetat_editor.exchange.archive.opened import Package, opened
from bufetat_editor.exchange.archive.writer import MADE_BY
from bufetat_editor.exchange.bag_fields import in_lines
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.yaml.content import Content
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.fingerprint import edition_of_content
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_source import ExportSource
from bufetat_editor.usecases.export_subject import subject_of

_FACTS = {
    "title": "tittel",
    "meeting_date": "møtedato",
    "case_number": "saksnummer",
    "decision": "beslutning",
    "at": "tidspunkt for godkjenningen",
}
_WITH_TEMPLATE = " Slik er det også når pakken er laget med en annen Word-mal enn programmets egen."


@dataclass(frozen=True, slots=True)
class Remade:
    """What holding a package against the model found.

    Attributes:
        problems: sentences for the user; none if the package is the one that the model gives.
        notes: sentences on how far it was compared.
    """

    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def held_against(desk: Desk, package: Package, content: Content) -> Remade:
    """Hold a whole package against the edition of the same content.

    Its files are compared with those that the model gives now. Another version of the program may
    write them otherwise, and so may another model that has only the content in common; then what
    is told of the approval is all that is compared.

    Args:
        content: what the package holds.
    """
    seal = content.seal
    edition = edition_of_content(desk.log.editions(), seal.state_hash, seal.edition)
    if edition is None:
        return Remade()
    if told := tuple(_otherwise_approved(edition, content)):
        return Remade(told)
    if seal.document_id != desk.log.document_id():
        return Remade()
    made_by = in_lines(package.files[INFO]).get(AGENT, "")
    if made_by != MADE_BY:
        version = f"«{made_by}»" if made_by else "en ukjent versjon av programmet"
        return Remade(
            notes=(f"Pakken er laget av {version}, så filene i den er ikke sammenlignet.",)
        )
    return _compared(desk, package, edition)


def _otherwise_approved(edition: Edition, content: Content) -> Iterator[str]:
    for name, called in _FACTS.items():
        if getattr(content.seal, name) != getattr(edition, name):
            yield f"Pakken og modellen har ikke samme {called}."
    if content.by != edition.by:
        yield "Pakken og modellen sier ikke det samme om hvem som registrerte godkjenningen."


def _compared(desk: Desk, package: Package, edition: Edition) -> Remade:
    """The package may have been made with any memo of the edition, or with none."""
    fewest: tuple[str, ...] | None = None
    for subject in _subjects(desk, edition):
        try:
            with ExportSource(desk) as source:
                made = opened(source.written("archive", subject), edition.name)
        except UserError as error:
            return Remade(notes=(f"Filene i pakken er ikke sammenlignet. {error}",))
        apart = tuple(_apart(package.files, made.files))
        if not apart:
            number = len(made.files)
            return Remade(notes=(f"Modellen gir den samme pakken: alle {number} filene er like.",))
        fewest = apart if fewest is None or len(apart) < len(fewest) else fewest
    return Remade(fewest or ())


def _subjects(desk: Desk, edition: Edition) -> Iterator[Subject]:
    memos = desk.snapshot_at(edition.cs).of_kind("memo")
    for memo in reversed(memos):
        yield subject_of(desk, edition=edition.name, memo=memo.id)
    yield subject_of(desk, edition=edition.name, without_memo=True)


def _apart(there: Mapping[str, bytes], made: Mapping[str, bytes]) -> list[str]:
    """What is told of the files follows from them, and is looked at where they are the same."""
    payload = [*_differing(_payload(there), _payload(made))]
    return payload or [*_differing(_about(there), _about(made))]


def _differing(there: Mapping[str, object], made: Mapping[str, object]) -> Iterator[str]:
    for path in sorted(there.keys() | made.keys()):
        if path not in there:
            yield f"Filen «{path}» mangler i pakken."
        elif path not in made:
            yield f"Filen «{path}» i pakken kommer ikke fra modellen."
        elif there[path] != made[path]:
            more = _WITH_TEMPLATE if path.endswith(".docx") else ""
            yield f"Filen «{path}» er en annen enn den modellen gir.{more}"


def _payload(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in files.items() if path.startswith(PAYLOAD)}


def _about(files: Mapping[str, bytes]) -> dict[str, object]:
    """What tells of the files, in whatever lines and order the sums stand."""
    told: dict[str, object] = {
        path: content for path, content in files.items() if not path.startswith(PAYLOAD)
    }
    told = {path: it for path, it in told.items() if "manifest-" not in path}
    info = in_lines(files[INFO])
    return {**told, INFO: {name: it for name, it in info.items() if name != OXUM}}
