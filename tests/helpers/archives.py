"""An archive package of an approved edition with a weighed round behind it, made once."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.archive.dossier import Dossier
from bufetat_editor.exchange.archive.manifests import as_manifest
from bufetat_editor.exchange.archive.writer import write_archive
from bufetat_editor.exchange.excel.writer import write_excel
from bufetat_editor.exchange.html.writer import write_html
from bufetat_editor.exchange.pdf.writer import write_pdf
from bufetat_editor.exchange.seal_spelling import as_attributes
from bufetat_editor.exchange.stable_zip import stable_zip
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from bufetat_editor.exchange.yaml.content import write_content
from bufetat_editor.usecases.archiving import archived, as_approved
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_subject import subject_of
from tests.exchange.subjects import subject
from tests.helpers.models import AUTHOR, desk_on, seeded_bytes
from tests.helpers.weighed import approved

EDITION = "Tjenestemodell 2011"
FOLDER = f"Bufetats tjenestemodell - {EDITION}"
HOSTILE, UNREADABLE = "../../CON.docx", b"ikke noe dokument"
"""What a file is called that came in and could not be read, and what is in it."""

FORMATS: Mapping[str, Callable[[Subject], bytes]] = {
    "modell.docx": lambda subject: write_word(subject, read_template()),
    "modell.xlsx": write_excel,
    "modell.html": write_html,
    "modell.pdf": write_pdf,
}
_CAME = "2011-12-02T12:00:00Z"


def package_of(
    desk: Desk, edition: str = EDITION, formats: Iterable[str] = ("modell.xlsx",)
) -> bytes:
    """The package of an edition, made anew.

    Args:
        formats: names of the files of `FORMATS` that go into it.
    """
    subject = as_approved(desk, subject_of(desk, edition=edition))
    return archived(desk, subject, {name: FORMATS[name](subject) for name in formats})


def small_package(snapshot: Snapshot | None = None, **facts: object) -> bytes:
    """A whole package of the model with one small document, whatever it says of the meeting."""
    of = subject(snapshot, "approved")
    seal = replace(of.seal, **facts)  # type: ignore[arg-type]
    told = " ".join(f'{name}="{it}"' for name, it in as_attributes(seal.as_properties()).items())
    documents = {"modell.html": f"<html {told}>".encode()}
    data = write_content(of.snapshot, seal, AUTHOR).encode()
    return write_archive(Dossier(seal, AUTHOR, {}, documents, data, b""))


def worked(desk: Desk) -> None:
    """Let a round be answered and weighed, and a file come that nobody can read; then approve."""
    desk.store.received.keep(sha256(UNREADABLE).hexdigest(), HOSTILE, UNREADABLE, "", _CAME)
    approved(desk)


@cache
def package() -> bytes:
    """A package; tests look into it and take it apart."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(seeded_bytes())
        with closing(desk_on(path)) as desk:
            worked(desk)
            return package_of(desk, formats=FORMATS)


def files_in(content: bytes) -> dict[str, bytes]:
    """What is in a package, by the paths in its one folder."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {
            one.filename.partition("/")[2]: archive.read(one)
            for one in archive.infolist()
            if not one.is_dir()
        }


def packed(files: Mapping[str, bytes]) -> bytes:
    """A package of these files, as somebody else may pack it."""
    parts = {f"{FOLDER}/{path}": content for path, content in files.items()}
    return stable_zip(parts, parts)


def with_files(changes: Mapping[str, bytes | None]) -> bytes:
    """The package with some of its files otherwise, or gone, and nothing else."""
    files = {**files_in(package()), **changes}
    return packed({path: content for path, content in files.items() if content is not None})


def resealed(content: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """A package with other files in it, by somebody who makes all sums agree."""
    own = files_in(content)
    merged = {**own, **changes}
    files = {path: one for path, one in merged.items() if one is not None}
    about = {path: one for path, one in files.items() if "/" not in path}
    payload = {path: one for path, one in files.items() if path.startswith("data/")}
    del about["tagmanifest-sha256.txt"]
    for path in changes.keys() & payload.keys():
        old, new = (sha256(one).hexdigest().encode() for one in (own[path], payload[path]))
        about["metadata.xml"] = about["metadata.xml"].replace(old, new)
    size = sum(map(len, payload.values()))
    info = about["bag-info.txt"].decode().split("\n")
    lines = [line for line in info if line and not line.startswith("Payload-Oxum")]
    lines.append(f"Payload-Oxum: {size}.{len(payload)}\n")
    about["bag-info.txt"] = "\n".join(lines).encode()
    about["manifest-sha256.txt"] = as_manifest(payload)
    return packed({**payload, **about, "tagmanifest-sha256.txt": as_manifest(about)})
