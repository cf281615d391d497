"""The licences of what the program is made of, as their owners wrote them."""

from __future__ import annotations

import re
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
LIBRARIES = (
    "PySide6-Essentials",
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
"""What the program needs, as its pyproject.toml has it."""

_NAMES_OF_FILES = ("licen", "copying", "notice")
_NEEDED = re.compile(r"(?P<name>[\w.-]+)(?!.*\bextra\s*==)")
"""A line of what a library needs (PEP 508); not of what it may use besides."""


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
    for name in needed():
        library = metadata.distribution(name)
        title = library.metadata["License-Expression"] or library.metadata["License"] or ""
        files = [
            one
            for one in library.files or ()
            if ".dist-info" in str(one) and one.name.lower().startswith(_NAMES_OF_FILES)
        ]
        texts = (one.read_text(encoding="utf-8") for one in files)
        subject = f"{library.metadata['Name']} {library.version}"
        yield Licence(subject, title.partition("\n")[0], "\n\n".join(texts))


def needed() -> tuple[str, ...]:
    """Return the libraries that are here because the program needs them, and what they need."""
    found: dict[str, str] = {}
    to_see = list(LIBRARIES)
    while to_see:
        name = to_see.pop()
        if _known(name) not in found and _is_here(name):
            found[_known(name)] = name
            lines = metadata.requires(name) or []
            to_see += [one["name"] for line in lines if (one := _NEEDED.match(line))]
    return tuple(found[one] for one in sorted(found))


def _known(name: str) -> str:
    """The name in the one spelling of many (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_here(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True
