"""Checking a package by what is in it alone: that it is whole, and all of it of one edition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Final

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.archive.bag import (
    BAGIT,
    DECLARATION,
    INFO,
    MANIFEST,
    OXUM,
    PAYLOAD,
    TAG_MANIFEST,
    oxum,
)
from bufetat_editor.exchange.archive.journal import DATA, INPUTS
from bufetat_editor.exchange.archive.manifests import in_manifest
from bufetat_editor.exchange.archive.opened import Package
from bufetat_editor.exchange.bag_fields import in_lines
from bufetat_editor.exchange.seal import only_ours
from bufetat_editor.exchange.seal_reading import seal_in
from bufetat_editor.exchange.yaml.content_reader import read_content
from bufetat_editor.exchange.yaml.node import UnusableContent
from bufetat_editor.history.fingerprint import state_hash

_SEALED: Final = (".docx", ".xlsx", ".html", ".pdf")


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking a package found.

    Attributes:
        properties: the seal, as the package tells it; see `Seal.as_properties`.
        files: how many there are in it.
        size: of all of them, in bytes.
        problems: sentences for the user; none if all is well.
    """

    properties: Mapping[str, str]
    files: int
    size: int
    problems: tuple[str, ...]


def checked(package: Package) -> Checked:
    """Check every file of a package against its manifests, and what the files tell of the edition.

    What is damaged is not looked into.
    """
    properties, problems = _told(package)
    problems += _kept(package)
    if not problems:
        problems += [*_content(package, properties), *_seals(package, properties)]
    size = sum(map(len, package.files.values()))
    return Checked(properties, len(package.files), size, tuple(problems))


def _told(package: Package) -> tuple[dict[str, str], list[str]]:
    """The seal that the package tells, and what is wrong with what it says of itself."""
    if package.files.get(BAGIT) != DECLARATION:
        return {}, [f"{BAGIT} mangler eller er endret."]
    try:
        fields = in_lines(package.files.get(INFO, b""))
    except ValueError:
        return {}, [f"{INFO} kan ikke leses."]
    properties = only_ours(fields)
    payload = {one: text for one, text in package.files.items() if one.startswith(PAYLOAD)}
    if fields.get(OXUM) != oxum(payload):
        return properties, [f"Antallet filer og bytes er et annet enn {INFO} sier."]
    if properties.get("tmStatus") != "approved":
        return properties, ["Pakken er ikke av en godkjent utgave."]
    return properties, []


def _kept(package: Package) -> Iterator[str]:
    """What is missing, too many or altered."""
    payload = {one for one in package.files if one.startswith(PAYLOAD)}
    yield from _held(package, MANIFEST, payload)
    yield from _held(package, TAG_MANIFEST, package.files.keys() - payload - {TAG_MANIFEST})


def _held(package: Package, manifest: str, there: set[str]) -> Iterator[str]:
    try:
        sums = in_manifest(package.files[manifest])
    except KeyError:
        yield f"{manifest} mangler."
        return
    except ValueError:
        yield f"{manifest} kan ikke leses."
        return
    for path in sorted(sums.keys() - there):
        yield f"Filen «{path}» mangler."
    for path in sorted(there - sums.keys()):
        yield f"Filen «{path}» hører ikke til i pakken."
    for path in sorted(there & sums.keys()):
        if sha256(package.files[path]).hexdigest() != sums[path]:
            yield f"Filen «{path}» er endret siden pakken ble laget."


def _content(package: Package, properties: Mapping[str, str]) -> Iterator[str]:
    """Whether the content is what the package says that the meeting approved."""
    if DATA not in package.files:
        yield f"Filen «{DATA}» mangler."
        return
    try:
        content = read_content(package.files[DATA].decode())
    except UnicodeDecodeError:
        yield f"Filen «{DATA}» kan ikke leses."
        return
    except UnusableContent as error:
        yield f"Filen «{DATA}» kan ikke leses: {error.why}."
        return
    if content.seal.as_properties() != properties:
        yield f"«{DATA}» er av en annen utgave enn {INFO} sier."
    if state_hash(Snapshot(content.seal.changeset, content.items)) != content.seal.state_hash:
        yield f"Innholdet i «{DATA}» er et annet enn det som ble godkjent."


def _seals(package: Package, properties: Mapping[str, str]) -> Iterator[str]:
    """Whether each document is of the same edition; what came from others tells of other things."""
    for path, content in package.files.items():
        is_ours = path.startswith(PAYLOAD) and not path.startswith(f"{INPUTS}/")
        if is_ours and path.endswith(_SEALED) and seal_in(BytesIO(content)) != properties:
            yield f"«{path}» er av en annen utgave enn {INFO} sier."
