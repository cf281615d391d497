"""Every sentence of ours that the window may tell in another language, read out of the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_PACKAGE = Path(__file__).parents[2] / "bufetat_editor"
_OF_GIVEN_WORDS = {"phrase.py", "wire.py", "left_out.py"}
"""Modules that make phrases of words which others have written down."""
_SENTENCES = {"sentence", "left_out"}
"""What refusals keep their sentences in."""


def told_sentences() -> set[str]:
    """Return them; the command line speaks Norwegian only, and what is all places says nothing."""
    modules = (path for path in _PACKAGE.rglob("*.py") if _PACKAGE / "cli" not in path.parents)
    return {sentence for path in modules for sentence in _in_module(path) if _says(sentence)}


def _in_module(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.ClassDef():
                yield from _of_refusal(node)
            case ast.Call(func=ast.Name(id="Phrase"), args=[ast.Constant(value=str(words)), *_]):
                yield words
            case ast.Call(func=ast.Name(id="Phrase")) if path.name not in _OF_GIVEN_WORDS:
                raise AssertionError(f"{path}:{node.lineno}: write the words of a Phrase in it")


def _of_refusal(made: ast.ClassDef) -> Iterator[str]:
    for node in made.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(words)))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str(words)))
            ) if name in _SENTENCES:
                yield words


def _says(sentence: str) -> bool:
    return re.search(r"[^\W\d_]", re.sub(r"\{\w*\}", "", sentence)) is not None
