"""Checking a package by what is in it alone: that it is whole, and all of it of one edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Final

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.archive.bag import (
    BAGIT,
    CASE,
    DECISION,
    DECLARATION,
    INFO,
    MANIFEST,
    MEETING,
    OXUM,
    PAYLOAD,
    TAG_MANIFEST,
    oxum,
)
from bufetat_editor.exchange.archive.described import read_metadata
from bufetat_editor.exchange.archive.journal import DATA, INPUTS
from bufetat_editor.exchange.archive.manifests import in_manifest
from bufetat_editor.exchange.archive.metadata import METADATA
from bufetat_editor.exchange.archive.opened import Package
from bufetat_editor.exchange.bag_fields import as_lines, in_lines
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.seal import Seal, only_ours
from bufetat_editor.exchange.seal_reading import seal_in
from bufetat_editor.exchange.yaml.content import Content
from bufetat_editor.exchange.yaml.content_reader import read_content
from bufetat_editor.exchange.yaml.node import UnusableContent
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.phrase import Phrase, Tellable

_SEALED: Final = (".docx", ".xlsx", ".html", ".pdf")


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking a package found.

    Attributes:
        package: what was checked.
        properties: the seal, as the package tells it; see `Seal.as_properties`.
        problems: sentences for the user; none if all is well.
        documents: paths of the files that are the edition for people to read, with its seal.
        content: what the edition says; none where the package is damaged.
    """

    package: Package
    properties: Mapping[str, str]
    problems: tuple[Tellable, ...]
    documents: tuple[str, ...] = ()
    content: Content | None = None

    @property
    def files(self) -> int:
        """How many files there are in it."""
        return len(self.package.files)

    @property
    def size(self) -> int:
        """Bytes of all of them."""
        return sum(map(len, self.package.files.values()))


def unreadable(why: Tellable) -> Checked:
    """Return what is found of a package that cannot be opened."""
    return Checked(Package("", {}), {}, (why,))


def checked(package: Package) -> Checked:
    """Check every file of a package against its manifests, and what the files tell of the edition.

    What is damaged is not looked into. Whether the edition was approved is not asked.
    """
    properties, problems = _told(package)
    problems += _kept(package)
    if problems:
        return Checked(package, properties, tuple(problems))
    documents = [*_documents(package)]
    problems += _seals(package, documents, properties)
    content: Content | None = None
    try:
        content = _content(package)
        problems += [*_sealed(content, properties), *_described(package, content)]
    except UnusableContent as error:
        problems.append(Phrase("Filen «{data}» kan ikke leses: {why}.", data=DATA, why=error.why))
    except (UnicodeDecodeError, KeyError):
        problems.append(Phrase("Filen «{data}» mangler eller kan ikke leses.", data=DATA))
    return Checked(package, properties, tuple(problems), tuple(documents), content)


def _told(package: Package) -> tuple[dict[str, str], list[Tellable]]:
    """The seal that the package tells, and what is wrong with what it says of itself."""
    if package.files.get(BAGIT) != DECLARATION:
        return {}, [Phrase("{bagit} mangler eller er endret.", bagit=BAGIT)]
    try:
        fields = in_lines(package.files.get(INFO, b""))
    except ValueError:
        return {}, [Phrase("{info} kan ikke leses.", info=INFO)]
    properties = only_ours(fields)
    payload = {one: text for one, text in package.files.items() if one.startswith(PAYLOAD)}
    if fields.get(OXUM) != oxum(payload):
        return properties, [
            Phrase("Antallet filer og bytes er et annet enn {info} sier.", info=INFO)
        ]
    return properties, []


def _kept(package: Package) -> Iterator[Tellable]:
    """What is missing, too many or altered."""
    payload = {one for one in package.files if one.startswith(PAYLOAD)}
    yield from _held(package, MANIFEST, payload)
    yield from _held(package, TAG_MANIFEST, package.files.keys() - payload - {TAG_MANIFEST})


def _held(package: Package, manifest: str, there: set[str]) -> Iterator[Tellable]:
    try:
        sums = in_manifest(package.files[manifest])
    except KeyError:
        yield Phrase("{manifest} mangler.", manifest=manifest)
        return
    except ValueError:
        yield Phrase("{manifest} kan ikke leses.", manifest=manifest)
        return
    for path in sorted(sums.keys() - there):
        yield Phrase("Filen «{path}» mangler.", path=path)
    for path in sorted(there - sums.keys()):
        yield Phrase("Filen «{path}» hører ikke til i pakken.", path=path)
    for path in sorted(there & sums.keys()):
        if sha256(package.files[path]).hexdigest() != sums[path]:
            yield Phrase("Filen «{path}» er endret siden pakken ble laget.", path=path)


def _described(package: Package, content: Content) -> Iterator[Tellable]:
    """Whether what is told of the approval and of the files is told alike everywhere."""
    if not _tells_of(in_lines(package.files[INFO]), content.seal):
        yield Phrase(
            "{info} forteller noe annet om godkjenningen enn «{data}».", info=INFO, data=DATA
        )
    try:
        told = read_metadata(package.files[METADATA])
    except KeyError:
        yield Phrase("Filen «{metadata}» mangler.", metadata=METADATA)
        return
    except ValueError:
        yield Phrase("Filen «{metadata}» kan ikke leses.", metadata=METADATA)
        return
    if told.sums != in_manifest(package.files[MANIFEST]):
        yield Phrase(
            "«{metadata}» forteller om andre filer enn dem som er i pakken.", metadata=METADATA
        )
    seal = content.seal
    approval = (seal.case_number or "", content.by, seal.meeting_date or seal.at)
    if (told.case, told.by, told.dated) != approval or (seal.decision or "") not in told.about:
        yield Phrase(
            "«{metadata}» forteller noe annet om godkjenningen enn «{data}».",
            metadata=METADATA,
            data=DATA,
        )


def _tells_of(info: Mapping[str, str], seal: Seal) -> bool:
    """Whether it is the approval that the bag tells of, in whatever words."""
    day = norwegian_date(seal.meeting_date) if seal.meeting_date else ""
    facts = {CASE: seal.case_number or "", DECISION: seal.decision or ""}
    own = in_lines(as_lines(facts))
    is_same = all(info.get(label, "") == own.get(label, "") for label in facts)
    meeting = info.get(MEETING, "")
    return is_same and day in meeting and own.get(CASE, "") in meeting


def _content(package: Package) -> Content:
    return read_content(package.files[DATA].decode())


def _sealed(content: Content, properties: Mapping[str, str]) -> Iterator[Tellable]:
    """Whether the content is what the package says that the meeting approved."""
    if content.seal.as_properties() != properties:
        yield Phrase("«{data}» er av en annen utgave enn {info} sier.", data=DATA, info=INFO)
    if state_hash(Snapshot(content.seal.changeset, content.items)) != content.seal.state_hash:
        yield Phrase("Innholdet i «{data}» er et annet enn det som ble godkjent.", data=DATA)


def _documents(package: Package) -> Iterator[str]:
    """The paths of what is ours to seal; what came from others tells of other things."""
    for path in package.files:
        is_ours = path.startswith(PAYLOAD) and not path.startswith(f"{INPUTS}/")
        if is_ours and path.endswith(_SEALED):
            yield path


def _seals(
    package: Package, documents: Sequence[str], properties: Mapping[str, str]
) -> Iterator[Tellable]:
    """Whether each document is of the same edition."""
    if not documents:
        yield Phrase("Det er ingen dokumenter i pakken.")
    for path in documents:
        if seal_in(BytesIO(package.files[path])) != properties:
            yield Phrase("«{path}» er av en annen utgave enn {info} sier.", path=path, info=INFO)
