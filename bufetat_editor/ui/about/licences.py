"""The licences of what the program is made of, as their owners wrote them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata

from bufetat_editor import paths

_PROGRAM = "bufetat-editor"
_OF_FOLDERS = {
    "dictionaries/LICENSE": "spell-norwegian (nb_NO, nn_NO)",
    "fonts/LICENSE": "Inter",
    "fonts/LICENSE-Carlito": "Carlito",
    "icons/LICENSE": "Lucide",
}
_LIBRARIES = (
    "PySide6_Essentials",
    "SQLAlchemy",
    "alembic",
    "pysqlite3",
    "fractional-indexing",
    "rapidfuzz",
    "python-docx",
    "lxml",
    "openpyxl",
    "typst",
    "Jinja2",
    "defusedxml",
    "chunspell",
    "click",
    "platformdirs",
    "PyYAML",
    "tzdata",
)
_NAMES_OF_FILES = ("licen", "copying", "notice")


@dataclass(frozen=True, slots=True)
class Licence:
    """What somebody's work may be used for.

    Attributes:
        subject: whose work: a library, a typeface, a dictionary.
        title: the name of the licence, if it is told.
        text: the licence itself; nothing if it does not come with the work.
    """

    subject: str
    title: str
    text: str


@cache
def licences() -> tuple[Licence, ...]:
    """Return the program's own, those of the files that ship with it, and the libraries'."""
    return (*_own(), *_shipped(), *_libraries())


def _own() -> Iterator[Licence]:
    for folder in (paths.PACKAGE / "_data", paths.PACKAGE.parent):
        if (file := folder / "LICENSE").is_file():
            yield Licence(_PROGRAM, "MIT", file.read_text(encoding="utf-8"))
            return


def _shipped() -> Iterator[Licence]:
    resources = paths.data("resources")
    for file in sorted(resources.rglob("*")):
        if file.is_file() and file.name.lower().startswith(_NAMES_OF_FILES):
            name = file.relative_to(resources).as_posix()
            subject = _OF_FOLDERS.get(name, name)
            text = file.read_text(encoding="utf-8", errors="replace")
            yield Licence(subject, "", text)


def _libraries() -> Iterator[Licence]:
    for name in _LIBRARIES:
        try:
            library = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # not made for this machine
        title = library.metadata["License-Expression"] or library.metadata["License"] or ""
        files = [
            one
            for one in library.files or ()
            if ".dist-info" in str(one) and one.name.lower().startswith(_NAMES_OF_FILES)
        ]
        texts = (one.read_text(encoding="utf-8") for one in files)
        yield Licence(f"{name} {library.version}", title.partition("\n")[0], "\n\n".join(texts))
