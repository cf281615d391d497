"""What the files of an export and of a round are called in a folder."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bufetat_editor.domain.places import BETWEEN, memo_title
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.circulation import Paper
from bufetat_editor.exchange.subject import Subject

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # in names of files on Windows
_PAPERS: dict[Paper, str] = {"model": "", "form": "svarskjema", "memo": "følgenotat"}
_LONGEST_STEM, _LONGEST_ADDITION = 120, 48  # bytes; with an ending far below what systems take


def file_name(subject: Subject, additions: Iterable[str]) -> str:
    """Return the name of a file in a folder, without its ending: model, edition, which variant.

    Args:
        additions: what sets the file apart from others, in words; empty ones count for nothing.
    """
    stem = _cut(f"{subject.seal.title} - {subject.seal.edition}", _LONGEST_STEM)
    return f"{stem} {', '.join(filter(None, additions))}".rstrip()


def changes_addition(words: str, base: str) -> str:
    """Return what a file is called that shows changes from a moment.

    Args:
        words: how it shows them.
        base: what the moment is called.
    """
    return f"{words} fra {_cut(base, _LONGEST_ADDITION)}"


def memo_addition(snapshot: Snapshot, memo: str | None, alone: str = "uten notat") -> str:
    """Return what a file is called by its memo: nothing for the last one, which is meant then.

    Args:
        memo: id of the one that it holds.
        alone: what it is called without one.
    """
    memos = [one.id for one in snapshot.of_kind("memo")]
    if memo is None:
        return alone if memos else ""
    if memo == memos[-1]:
        return ""
    return f"med {_cut(memo_title(snapshot, snapshot[memo]), _LONGEST_ADDITION)}"


def circulated_name(title: str, round_name: str, to: str, paper: Paper) -> str:
    """Return the name of a paper that is sent out, without its ending.

    Args:
        title: of the model.
        to: name of the recipient.
    """
    parts = (_cut(title, _LONGEST_STEM), _cut(round_name, _LONGEST_ADDITION))
    return BETWEEN.join(
        part for part in (*parts, _cut(to, _LONGEST_ADDITION), _PAPERS[paper]) if part
    )


def answer_name(title: str, round_name: str, what: str) -> str:
    """Return the name of a paper by which a round is answered, without its ending.

    Args:
        title: of the model.
        what: which paper it is, such as «svar til Region Nord».
    """
    parts = (_cut(title, _LONGEST_STEM), _cut(round_name, _LONGEST_ADDITION))
    return BETWEEN.join((*parts, _cut(what, _LONGEST_STEM)))


def _cut(text: str, longest: int) -> str:
    allowed = _FORBIDDEN.sub("_", text).encode("utf-8", "replace")
    return allowed[:longest].decode("utf-8", "ignore").strip(" .")
