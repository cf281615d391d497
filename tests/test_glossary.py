from __future__ import annotations

from pathlib import Path

from bufetat_editor.domain.kinds import KINDS

GLOSSARY = Path(__file__).parents[1] / "docs" / "glossary.md"


def test_every_kind_stands_in_the_glossary_as_it_is() -> None:
    rows = GLOSSARY.read_text(encoding="utf-8").splitlines()
    parents = {name: ", ".join(f"`{one}`" for one in kind.parents) for name, kind in KINDS.items()}

    for name, kind in KINDS.items():
        nb, nn = kind.labels.nb, kind.labels.nn
        assert f"| `{name}` | {nb} | {nn} | `{kind.prefix}` | {parents[name] or '–'} |" in rows
