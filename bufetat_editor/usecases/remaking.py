"""Holding a package against the model: it is made again, and every file of it is compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bufetat_editor.errors import UserError
from bufetat_editor.exchange.archive.agreeing import CHECKED, agreement
from bufetat_editor.exchange.archive.bag import AGENT, INFO, OXUM, PAYLOAD
from bufetat_editor.exchange.archive.journal import INPUTS
from bufetat_editor.exchange.archive.metadata import METADATA
from bufetat_editor.exchange.archive.opened import Package, opened
from bufetat_editor.exchange.archive.writer import MADE_BY
from bufetat_editor.exchange.bag_fields import in_lines
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.yaml.content import Content
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.fingerprint import edition_of_content
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.archiving import archived, as_approved
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_formats import package_of
from bufetat_editor.usecases.export_source import ExportSource
from bufetat_editor.usecases.export_subject import subject_of
from bufetat_editor.usecases.remade import Remade, not_made_again, partly

_FACTS = {
    "title": Phrase("tittel"),
    "meeting_date": Phrase("møtedato"),
    "case_number": Phrase("saksnummer"),
    "decision": Phrase("beslutning"),
    "at": Phrase("tidspunkt for godkjenningen"),
}
_WITH_TEMPLATE = Phrase(
    " Slik er det også når pakken er laget med en annen Word-mal enn programmets egen."
)
_OTHER_MODEL = (
    "modellen er en annen enn den pakken er laget fra, og vet ikke hva som lå bak utgaven"
)


def held_against(desk: Desk, package: Package, content: Content) -> Remade:
    """Hold a whole package against the edition of the same content.

    It is made again, and the files are compared byte by byte. Another version of the program may
    write them otherwise; then what came in is compared by its checksums, and the tables by their
    cells. Of another model only the edition is the same, and not what lies behind it.

    Args:
        content: what the package holds.
    """
    seal = content.seal
    edition = edition_of_content(desk.log.editions(), seal.state_hash, seal.edition)
    if edition is None:
        return Remade()
    if told := tuple(_otherwise_approved(edition, content)):
        return Remade(told)
    is_own = seal.document_id == desk.log.document_id()
    made_by = in_lines(package.files[INFO]).get(AGENT, "")
    try:
        if made_by == MADE_BY:
            return _compared(desk, package, edition, None if is_own else seal)
        return _by_facts(desk, package, edition, made_by, is_own=is_own)
    except UserError as error:
        return not_made_again(package, error)


def _otherwise_approved(edition: Edition, content: Content) -> Iterator[Phrase]:
    for name, called in _FACTS.items():
        if getattr(content.seal, name) != getattr(edition, name):
            yield Phrase("Pakken og modellen har ikke samme {fact}.", fact=called)
    if content.seal.edition != edition.name:
        yield Phrase("Pakken og modellen har ikke samme navn på utgaven.")
    if content.by != edition.by:
        yield Phrase(
            "Pakken og modellen sier ikke det samme om hvem som registrerte godkjenningen."
        )


def _by_facts(
    desk: Desk, package: Package, edition: Edition, made_by: str, *, is_own: bool
) -> Remade:
    """The documents are not made: nothing can be said of those that look otherwise."""
    frozen = as_approved(desk, subject_of(desk, edition=edition.name))
    made = opened(archived(desk, frozen, {}), edition.name)
    found = agreement(package, made, with_inputs=is_own)
    if found.problems:
        return Remade(found.problems)
    version = f"«{made_by}»" if made_by else "en ukjent versjon av programmet"
    reasons = [
        f"pakken er laget av {version}, som kan ha skrevet dem annerledes",
        *([] if is_own else [_OTHER_MODEL]),
    ]
    return partly(package, found.compared, found.received, reasons)


def _compared(desk: Desk, package: Package, edition: Edition, other: Seal | None) -> Remade:
    """The package may have been made with any memo of the edition, or with none.

    Args:
        other: the seal of the package, if it is another model's.
    """
    fewest: tuple[Phrase, ...] | None = None
    for subject in _subjects(desk, edition):
        frozen = as_approved(desk, subject)
        with ExportSource(desk) as source:
            written = package_of(source, replace(frozen, seal=other) if other else frozen)
        made = opened(written, edition.name)
        if other:
            apart = tuple(_differing(_told_anywhere(package.files), _told_anywhere(made.files)))
        else:
            apart = tuple(_apart(package.files, made.files))
        if not apart:
            return _alike(package, is_own=other is None)
        fewest = apart if fewest is None or len(apart) < len(fewest) else fewest
    return Remade(fewest or ())


def _alike(package: Package, *, is_own: bool) -> Remade:
    if not is_own:
        compared = _told_anywhere(package.files).keys() | (CHECKED - {METADATA})
        return partly(package, compared, (), [_OTHER_MODEL])
    number = len(package.files)
    return Remade(notes=(f"Modellen gir den samme pakken: alle {number} filene er like.",))


def _told_anywhere(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The edition in the formats that tell nothing of what came before it, as the workbook does."""
    return {
        path: it
        for path, it in _payload(files).items()
        if not path.startswith(f"{INPUTS}/") and not path.endswith(".xlsx")
    }


def _subjects(desk: Desk, edition: Edition) -> Iterator[Subject]:
    memos = desk.snapshot_at(edition.cs).of_kind("memo")
    for memo in reversed(memos):
        yield subject_of(desk, edition=edition.name, memo=memo.id)
    yield subject_of(desk, edition=edition.name, without_memo=True)


def _apart(there: Mapping[str, bytes], made: Mapping[str, bytes]) -> list[Phrase]:
    """What is told of the files follows from them, and is looked at where they are the same."""
    payload = [*_differing(_payload(there), _payload(made))]
    return payload or [*_differing(_about(there), _about(made))]


def _differing(there: Mapping[str, object], made: Mapping[str, object]) -> Iterator[Phrase]:
    for path in sorted(there.keys() | made.keys()):
        if path not in there:
            yield Phrase("Filen «{path}» mangler i pakken.", path=path)
        elif path not in made:
            yield Phrase("Filen «{path}» i pakken kommer ikke fra modellen.", path=path)
        elif there[path] != made[path]:
            more = _WITH_TEMPLATE if path.endswith(".docx") else ""
            yield Phrase(
                "Filen «{path}» er en annen enn den modellen gir.{more}", path=path, more=more
            )


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
