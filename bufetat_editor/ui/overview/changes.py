"""How much has changed since the last edition, section by section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufetat_editor.ui.overview.counts import Counted
from bufetat_editor.ui.sections import Section, sections
from bufetat_editor.ui.standing import Standing


def changes_by_section(standing: Standing) -> tuple[Counted, ...]:
    """Return what has changed, in the order of the document, by the keys of the outline.

    Each section counts its own items; those of the sections under it are theirs.
    """
    return tuple(_in(sections(standing)))


def _in(branch: Sequence[Section]) -> Iterator[Counted]:
    for section in branch:
        own = section.changes - sum(child.changes for child in section.children)
        if own:
            yield Counted(section.key, section.label, own)
        yield from _in(section.children)
