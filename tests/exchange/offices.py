"""LibreOffice, for tests that want to see what a reader sees."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftotext") is None,
    reason="LibreOffice (soffice) and poppler-utils (pdftotext) are not installed",
)


def printed(content: bytes, name: str, folder: Path) -> str:
    """The text of the PDF that LibreOffice makes of a file."""
    path = folder / name
    path.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*convert, folder, path], check=True, capture_output=True, timeout=150)
    text = path.with_suffix(".txt")
    subprocess.run(["pdftotext", "-layout", path.with_suffix(".pdf"), text], check=True)
    return text.read_text(encoding="utf-8")
