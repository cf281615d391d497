"""What the files of an export and of a round are called in a folder."""

from __future__ import annotations

import re

from bufetat_editor.domain.places import BETWEEN, memo_title
from bufetat_editor.exchange.circulation import Paper
from bufetat_editor.exchange.subject import Subject

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # in names of files on Windows
_PAPERS: dict[Paper, str] = {"model": "", "form": "svarskjema", "memo": "følgenotat"}
_LONGEST_STEM, _LONGEST_ADDITION = 120, 48  # bytes; with an ending far below what systems take


def file_name(subject: Subject, changes: str = "") -> str:
    """Return the name of a file in a folder, without its ending: model, edition, which variant.

    Args:
        changes: how changes are shown, in words, if that sets the file apart from others.
    """
    stem = _cut(f"{subject.seal.title} - {subject.seal.edition}", _LONGEST_STEM)
    if changes and subject.base:
        changes += f" fra {_cut(subject.base.name, _LONGEST_ADDITION)}"
    additions = [addition for addition in (_memo_addition(subject), changes) if addition]
    return f"{stem} {', '.join(additions)}".rstrip()


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


def _memo_addition(subject: Subject) -> str:
    """The last memo is the one that is meant; without it, or with another one, the name says so."""
    memos = [memo.id for memo in subject.snapshot.of_kind("memo")]
    if subject.memo is None:
        return "uten notat" if memos else ""
    if subject.memo == memos[-1]:
        return ""
    title = memo_title(subject.snapshot, subject.snapshot[subject.memo])
    return f"med {_cut(title, _LONGEST_ADDITION)}"


def _cut(text: str, longest: int) -> str:
    allowed = _FORBIDDEN.sub("_", text).encode("utf-8", "replace")
    return allowed[:longest].decode("utf-8", "ignore").strip(" .")
