"""Where the guide tells of what one has before one: the page, or the panel with the focus."""

from __future__ import annotations

from collections.abc import Mapping

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.guide.chapters import CONTENTS
from bufetat_editor.ui.sections import (
    COMPARE,
    COVERAGE,
    EDITIONS,
    FIND,
    INPUTS,
    LEGAL,
    OVERVIEW,
)

_OF_PANELS: Mapping[str, str] = {
    "history": "historikken.md",
    "preview": "publisere.md",
    "checks": "kontroll.md",
    "weighingForm": "vurdere.md",
}
_OF_PAGES: Mapping[str, str] = {
    OVERVIEW: "oversikt.md",
    LEGAL: "oversikt.md#hjemler",
    COVERAGE: "oversikt.md#dekning",
    FIND: "oversikt.md#søke-og-erstatte",
    INPUTS: "sende-ut.md",
    EDITIONS: "godkjenne.md#utgavene",
    COMPARE: "sammenligne.md",
}
_OF_KINDS: Mapping[str, str] = {"memo": "notatet.md", "round": "vurdere.md"}
_WRITING = "skrive.md"


def chapter_of_page(snapshot: Snapshot, section: str, *, is_checking: bool = False) -> str:
    """Return where it is told of a section's page: a chapter's file, with `#` and a heading of it.

    Args:
        is_checking: whether what the checks have found stands under the page.
    """
    if not section:
        return CONTENTS
    item = snapshot.get(section)
    writing = _OF_PANELS["checks"] if is_checking else _WRITING
    return _OF_PAGES.get(section) or _OF_KINDS.get(item.kind if item else "", writing)


def chapter_of_panel(name: str) -> str:
    """Return the file of the chapter that tells of a part of the window; nothing if none does."""
    return _OF_PANELS.get(name, "")
