"""The bag: files with all that it takes to check them later (BagIt, RFC 8493), in a zip file."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bufetat_editor.exchange.archive.manifests import as_manifest
from bufetat_editor.exchange.bag_fields import as_lines
from bufetat_editor.exchange.stable_zip import stable_zip

PAYLOAD = "data/"
"""Where in a bag the files stand that it is made for; what stands elsewhere tells of them."""
BAGIT, INFO = "bagit.txt", "bag-info.txt"
MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
OXUM = "Payload-Oxum"
AGENT = "Bag-Software-Agent"
"""The field that tells which version of the program made the bag."""
CASE, MEETING, DECISION = "Internal-Sender-Identifier", "Godkjent", "Beslutning"
"""Fields that tell of the approval."""


def packed_bag(
    folder: str,
    payload: Mapping[str, bytes],
    fields: Mapping[str, str],
    tags: Mapping[str, bytes],
    stored: Collection[str] = (),
) -> bytes:
    """Return a zip file with a bag, the same for the same files.

    Args:
        folder: the name of the one folder in it.
        payload: the files by their paths, each of which begins with `PAYLOAD`.
        fields: what the bag says of itself, by labels.
        tags: files that tell of the others, by their names.
        stored: paths of files that are put in as they are.
    """
    about = {
        BAGIT: DECLARATION,
        INFO: as_lines({**fields, OXUM: oxum(payload)}),
        MANIFEST: as_manifest(payload),
        **tags,
    }
    files = {**payload, **about, TAG_MANIFEST: as_manifest(about)}
    return stable_zip(
        {f"{folder}/{path}": content for path, content in files.items()},
        {f"{folder}/{path}" for path in stored},
    )


def oxum(payload: Mapping[str, bytes]) -> str:
    """Return how many bytes and how many files there are: `12345.6`."""
    return f"{sum(map(len, payload.values()))}.{len(payload)}"
