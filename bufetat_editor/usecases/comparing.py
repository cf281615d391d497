"""Comparing: what differs between any two moments, and which meeting decided it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bufetat_editor.domain.kind import Naming, norwegian
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NotAnExport, UserError
from bufetat_editor.exchange.seal_reading import ENDINGS
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.diff import Difference, diff
from bufetat_editor.history.fingerprint import edition_of_content
from bufetat_editor.history.telling import Telling
from bufetat_editor.history.words import Span, changed_places, changed_share
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.safeguarding import seal_of

FILE_PATTERNS = tuple(f"*{ending}" for ending in ENDINGS)
"""What exported files may be called."""

_REWRITTEN = 2 / 3


class NotFromThisModel(UserError):
    """The file was exported from another model, or is damaged, or never was an export."""

    sentence = (
        "«{name}» er ikke eksportert fra denne modellen, eller er skadet, "
        "så den kan ikke sammenlignes."
    )


class NothingYet(UserError):
    """The model was made later than that."""

    sentence = "Modellen fantes ikke ennå {at}. Velg et senere tidspunkt."


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a comparison.

    Attributes:
        place: the headings that the item stands, or stood, under and its number.
        chapter: id of the chapter, memo, matrix or footnote that it is about.
        before: wording, place or facts, by what the change is; empty if there was none.
        after: the same at the later moment.
        words: what is other in a new wording, word by word; empty for any other change.
        is_rewritten: more than two thirds of the words are others, so that the two wordings are
            easier to read one by one.
        edition: the first approved one that holds what stands at the later moment; none if no
            meeting has approved it, or the later moment is not the later one.
    """

    difference: Difference
    place: str
    chapter: str
    before: str
    after: str
    words: tuple[Span, ...]
    is_rewritten: bool
    edition: Edition | None

    @property
    def places(self) -> int:
        """The number of changed places: runs of words in a new wording, else one."""
        return changed_places(self.words) or 1


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs from one moment to another.

    Attributes:
        changes: in the order of the later document, what was removed where it stood.
        chapters: id and title of those with changes, in order.
    """

    earlier: Snapshot
    later: Snapshot
    changes: tuple[Compared, ...]
    chapters: tuple[tuple[str, str], ...]

    @property
    def places(self) -> int:
        """The number of changed places in all."""
        return sum(change.places for change in self.changes)

    @property
    def memo_changes(self) -> int:
        """The number of those changes that stand in memos."""
        memos = {one.id for moment in (self.earlier, self.later) for one in moment.of_kind("memo")}
        return sum(change.chapter in memos for change in self.changes)


def compare(
    desk: Desk, a: Moment, b: Moment | None = None, naming: Naming = norwegian
) -> Comparison:
    """Return what differs from one moment to another, or to now.

    Args:
        naming: gives kinds and fields their names where the changes are told.

    Raises:
        UnknownMoment: there is no such edition or changeset.
    """
    earlier = desk.snapshot_at(a)
    later = desk.snapshot if b is None else desk.snapshot_at(b)
    telling, meetings = Telling(earlier, later, naming=naming), _Meetings(desk, earlier, later)
    changes: list[Compared] = []
    chapters: dict[str, str] = {}
    for difference in diff(earlier, later):
        if told := telling.told(difference):
            chapter, title = telling.part(difference.item)
            chapters.setdefault(chapter, title)
            words = difference.words if difference.change == "text" else ()
            changes.append(
                Compared(
                    difference,
                    told.place,
                    chapter,
                    told.before,
                    told.after,
                    words,
                    changed_share(words) > _REWRITTEN,
                    meetings.deciding(difference),
                )
            )
    return Comparison(earlier, later, tuple(changes), tuple(chapters.items()))


def is_meant_as_file(words: str) -> bool:
    """True if words that are no moment name a file: one that is there, or is called as exported.

    A package that was unpacked is a folder, so that counts as well.
    """
    path = Path(words)
    try:
        return path.suffix.lower() in ENDINGS or (words != "" and path.exists())
    except OSError:  # the words are too long for any file
        return False


def moment_of_file(desk: Desk, path: Path) -> int:
    """Return the changeset that an exported file was written from, found by its hash.

    A file of another model leads to the edition with the same content, as in a model that was made
    of a package.

    Raises:
        NotFromThisModel: the file carries no hash, or one that is not in this model's chain.
        NoSuchFile: there is no such file.
        NoPackageFolder: it is a folder, and no package that was unpacked.
        CannotOpen: the system refuses the file.
    """
    try:
        seal = seal_of(path)
    except NotAnExport as error:
        raise NotFromThisModel(name=path.name) from error
    if seal["tmDocument"] != desk.log.document_id():
        same = edition_of_content(desk.log.editions(), seal["tmStateHash"], seal["tmEdition"])
        if same is None:
            raise NotFromThisModel(name=path.name)
        return same.cs
    changeset = desk.log.changeset(int(seal["tmChangeset"]))
    said = (seal["tmDocument"], seal["tmChangeset"], seal["tmChangesetHash"])
    if said != (desk.log.document_id(), str(changeset.id), changeset.hash):
        raise NotFromThisModel(name=path.name)
    return changeset.id


def moment_at(desk: Desk, at: datetime) -> int:
    """Return the last changeset written at or before a time.

    Args:
        at: with its zone; without one, the machine's own.

    Raises:
        NothingYet: the model was made later.
    """
    for changeset in desk.log.changesets():
        if datetime.fromisoformat(changeset.intent.at) <= at.astimezone(UTC):
            return changeset.id
    raise NothingYet(at=f"{at.day}.{at.month}.{at.year} {at:%H:%M}")


class _Meetings:
    """The approved editions that can have decided what stands at the later moment.

    These are the ones after the earlier moment, newest first up to the later one. What none of them
    holds was perhaps a draft, which the first one that follows has approved.
    """

    def __init__(self, desk: Desk, earlier: Snapshot, later: Snapshot) -> None:
        a, b = earlier.changeset, later.changeset
        approved = sorted(
            (one for one in desk.log.editions() if one.status == "approved" and a < one.cs),
            key=lambda one: (one.cs, one.sealed_by),
        )
        until = [one for one in approved if one.cs <= b]
        following = [one for one in approved if a < b < one.cs]
        self._until = [*_read(desk, later, reversed(until))]
        self._following = [*_read(desk, later, following[:1])]

    def deciding(self, difference: Difference) -> Edition | None:
        """Return the first of the unbroken run of editions that hold it as the later moment."""
        found = None
        for edition, snapshot in self._until:
            if not _holds(snapshot, difference):
                break
            found = edition
        later = (one for one, snapshot in self._following if _holds(snapshot, difference))
        return found or next(later, None)


def _read(
    desk: Desk, near: Snapshot, editions: Iterable[Edition]
) -> Iterator[tuple[Edition, Snapshot]]:
    """Each edition with the tree as it was approved, read from the one before."""
    for edition in editions:
        near = desk.log.slide(near, edition.cs)
        yield edition, near


def _holds(snapshot: Snapshot, difference: Difference) -> bool:
    """True if the tree agrees with the later moment in that which differs."""
    after = difference.after
    if after is None or not snapshot.is_living(difference.item.id):
        return after is None and not snapshot.is_living(difference.item.id)
    held = snapshot[after.id]
    match difference.change:
        case "text":
            return held.text == after.text
        case "moved":
            return (held.place, held.kind) == (after.place, after.kind)
        case "fields":
            return dict(held.attrs) == dict(after.attrs)
        case _:
            return (held.text, dict(held.attrs)) == (after.text, dict(after.attrs))
