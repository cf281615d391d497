"""LibreOffice, for tests that want to see what a reader sees."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftotext") is None,
    reason="LibreOffice (soffice) and poppler-utils (pdftotext) are not installed",
)


def printed(content: bytes, name: str, folder: Path) -> str:
    """The text of the PDF that LibreOffice makes of a file."""
    (pdf,) = converted({name: content}, "pdf", folder).values()
    text = pdf.with_suffix(".txt")
    subprocess.run(["pdftotext", "-layout", pdf, text], check=True)
    return text.read_text(encoding="utf-8")


def converted(contents: Mapping[str, bytes], ending: str, folder: Path) -> dict[str, Path]:
    """What LibreOffice makes of files in one go, by the names that the files have."""
    sources = folder / "sources"
    sources.mkdir()
    for name, content in contents.items():
        (sources / name).write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(folder)]
    paths = [sources / name for name in contents]
    subprocess.run([*convert, *paths], check=True, capture_output=True, timeout=150)
    return {name: (folder / name).with_suffix(f".{ending}") for name in contents}


def pages(pdf: Path) -> int:
    """How many pages a PDF has."""
    return int(_told("pdfinfo", pdf).split("Pages:")[1].split()[0])


def fonts(pdf: Path) -> dict[str, bool]:
    """The fonts of a PDF without the letters that tell its parts apart, and if it brings them."""
    listed = [line.split() for line in _told("pdffonts", pdf).splitlines()[2:]]
    return {columns[0].partition("+")[2] or columns[0]: columns[-5] == "yes" for columns in listed}


def _told(program: str, pdf: Path) -> str:
    return subprocess.run([program, pdf], check=True, capture_output=True, text=True).stdout
