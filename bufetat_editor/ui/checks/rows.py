"""What the panel of checks shows, row by row, as plain values: the list only draws them.

They are made in the thread that checks, because there may be hundreds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.places import BETWEEN, Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.language import label
from bufetat_editor.ui.marked_text import Piece
from bufetat_editor.ui.phrases import shortened

if TYPE_CHECKING:
    from bufetat_editor.domain.checking.finding import Finding

Key = tuple[str, str, str, int]
"""A rule, an item, what is found in it, and where in its text; -1 for all of it."""

_HEADINGS = 2
"""That tell where a finding stands; of more, nobody reads any."""
_IN_A_NAME = 40
_NEAR = 60
"""Signs on either side of what is found that are shown with it."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """Something that wants attention, or a heading over several.

    Attributes:
        sentence: what is wrong; for a heading, where those under it stand.
        words: the words around, with what is found marked, or what may stand there instead.
        number: the item's reference number, if it has one.
        heading: under what it stands.
        spoken: all of it, as it is read aloud.
        finding: none for a heading.
        is_accepted: whether a person has said that it may stand.
    """

    sentence: str
    words: tuple[Piece, ...] = ()
    number: str = ""
    heading: str = ""
    spoken: str = ""
    finding: Finding | None = None
    is_accepted: bool = False

    @property
    def key(self) -> Key | None:
        """By which it is known in the next check; none for a heading."""
        if self.finding is None:
            return None
        at = self.finding.at[0] if self.finding.at else -1
        return self.finding.rule.name, self.finding.item.id, self.finding.found, at


@dataclass(frozen=True, slots=True)
class Rows:
    """All that is shown of one check.

    Attributes:
        changeset: of the model that was checked.
        waiting: what wants attention, in the order of the document.
        accepted: what may stand as it is.
        order: the place of each item in the document, by id.
        lack: what was not checked, and why; empty if all was.
    """

    changeset: int = -1
    waiting: tuple[FindingRow, ...] = ()
    accepted: tuple[FindingRow, ...] = ()
    order: Mapping[str, int] = field(default_factory=dict)
    lack: str = ""

    def rules(self) -> dict[str, tuple[str, int]]:
        """Return what each rule that finds something is called, and how often it does, by name."""
        told: dict[str, tuple[str, int]] = {}
        for row in self.waiting:
            if row.finding:
                rule = row.finding.rule
                _, count = told.get(rule.name, ("", 0))
                told[rule.name] = label(rule.title), count + 1
        return told


def rows_of(
    snapshot: Snapshot,
    waiting: Iterable[Finding],
    accepted: Iterable[Finding] = (),
    lack: str = "",
) -> Rows:
    """Return what is found in a snapshot, as it is shown.

    Args:
        lack: what was not checked, and why.
    """
    order = {item.id: number for number, item in enumerate(snapshot)}
    places = Places(snapshot, naming=label)

    def rows(findings: Iterable[Finding], *, are_accepted: bool) -> tuple[FindingRow, ...]:
        placed = sorted(findings, key=lambda one: (order.get(one.item.id, -1), one.at or (-1, -1)))
        return tuple(_row(places, one, is_accepted=are_accepted) for one in placed)

    return Rows(
        snapshot.changeset,
        rows(waiting, are_accepted=False),
        rows(accepted, are_accepted=True),
        order,
        lack,
    )


def sentence_of(finding: Finding) -> str:
    """Return what is wrong, in the language of the window."""
    mend = finding.mends[0] if finding.mends else ""
    return label(finding.rule.labels).format(found=finding.found, mend=mend)


def told_mend(finding: Finding, mend: str) -> str:
    """Return what a mend does, for a button or a menu."""
    if mend.strip():
        words = QCoreApplication.translate("FindingRows", "Mend to «{mend}»")
        return words.format(mend=shortened(_in_whole_words(finding, mend), _IN_A_NAME))
    if finding.found.strip():
        words = QCoreApplication.translate("FindingRows", "Take away «{found}»")
        return words.format(found=shortened(finding.found, _IN_A_NAME))
    return QCoreApplication.translate("FindingRows", "Mend it")


def _in_whole_words(finding: Finding, mend: str) -> str:
    """A mend as it can be read: one of signs alone between the words that it stands by."""
    if finding.at is None or any(sign.isalnum() for sign in mend):
        return mend
    start, end = finding.at
    before, after = finding.item.text[:start], finding.item.text[end:]
    first = before.split()[-1:] if before[-1:].strip() else []
    last = after.split()[:1] if after[:1].strip() else []
    return "".join([*first, mend, *last]).strip()


def under_headings(rows: Iterable[FindingRow]) -> Iterator[FindingRow]:
    """Yield rows with a heading before all that stand under the same."""
    last = None
    for row in rows:
        if row.heading != last:
            last = row.heading
            yield FindingRow(last, spoken=last)
        yield row


def _row(places: Places, finding: Finding, *, is_accepted: bool) -> FindingRow:
    item, sentence = finding.item, sentence_of(finding)
    nearest = (one.rstrip(": ") for one in places.headings(item)[-_HEADINGS:])
    heading = BETWEEN.join(nearest) or places.name(item)
    mend = None if is_accepted else next(iter(finding.mends), None)
    words = tuple(_words_around(finding, mend))
    around = "".join(piece.text for piece in words if piece.sign != "underline")
    way = "" if mend is None else told_mend(finding, mend)
    told = (places.number(item), sentence, around, way, heading)
    return FindingRow(
        sentence,
        words,
        places.number(item),
        heading,
        ", ".join(part for part in told if part),
        finding,
        is_accepted,
    )


def _words_around(finding: Finding, mend: str | None) -> Iterator[Piece]:
    text = finding.item.text.replace("\n", " ")
    if finding.at is None:
        yield Piece(shortened(text, 2 * _NEAR))
        return
    start, end = finding.at
    before, after = text[:start], text[end:]
    if len(before) > _NEAR:
        before = "… " + before[-_NEAR:].split(" ", 1)[-1]
    if len(after) > _NEAR:
        after = after[:_NEAR].rsplit(" ", 1)[0] + " …"
    yield Piece(before)
    if mend is None:
        yield Piece(text[start:end], "warn", "found", has_ground=True)
    else:
        yield Piece(text[start:end], "removed", "strike", has_ground=True)
        yield Piece(mend, "added", "underline", has_ground=True)
    yield Piece(after)
