"""The chapter of all keys, written from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufetat_editor.ui.shortcuts.table import KeyGroup, KeyLine

_HEAD = """\
# Alle tastene

Listen finnes også i programmet, der du kan søke i den: *Hurtigtaster* (`Ctrl+/`). Menyene åpnes med
`Alt` og bokstaven som har strek under.
"""


def keys_page(groups: Iterable[KeyGroup]) -> str:
    """Return the chapter in Markdown.

    Args:
        groups: told in bokmål, as the guide is.
    """
    return "\n".join([_HEAD, *(line for group in groups for line in _told(group))])


def _told(group: KeyGroup) -> Iterator[str]:
    yield f"## {group.title}\n"
    yield "| Taster | Hva de gjør |"
    yield "|---|---|"
    yield from map(_line, group.lines)
    yield ""


def _line(line: KeyLine) -> str:
    keys = ", ".join(f"`{one}`" for one in line.keys)
    return f"| {keys} | {line.what} |"
