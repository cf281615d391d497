"""The chapters of the user guide, in the order of its page of contents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bufetat_editor import paths

CONTENTS = "README.md"
_LINE = re.compile(r"^\d+\. \[(?P<title>[^\]]+)\]\((?P<file>[\w-]+\.md)\)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter.

    Attributes:
        file: its name in the folder of the guide.
    """

    file: str
    title: str


def folder() -> Path:
    """Return where the guide lies."""
    return paths.data("docs") / "guide"


def chapters() -> tuple[Chapter, ...]:
    """Return the contents themselves and all that they list."""
    contents = text_of(CONTENTS)
    title = contents.partition("\n")[0].removeprefix("# ")
    listed = (Chapter(found["file"], found["title"]) for found in _LINE.finditer(contents))
    return (Chapter(CONTENTS, title), *listed)


def text_of(file: str) -> str:
    """Return a chapter as it is written."""
    return (folder() / file).read_text(encoding="utf-8")
