"""What the files of an export are made from, each of them once."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from bufetat_editor.exchange.left_out import LeftOut
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_formats import FORMATS

if TYPE_CHECKING:
    from bufetat_editor.exchange.word.template import Template

_Key = tuple[object, ...]


class ExportSource:
    """Makes what is wished for, and gives it again to the archive, which holds it too.

    It is used as a context, so that nothing is typeset any longer when nobody wants it.

    Args:
        template: what Word files are made from; the program's own if none.
    """

    def __init__(self, desk: Desk, template: Path | None = None) -> None:
        self.desk = desk
        self._path = template
        self._made: dict[_Key, bytes] = {}
        self._begun: dict[_Key, Future[bytes]] = {}
        self._typesetter = ThreadPoolExecutor(1)
        self._left_out: dict[Phrase, None] = {}

    @cached_property
    def template(self) -> Template:
        """What Word files are made from.

        Raises:
            UserError: it cannot be used.
        """
        from bufetat_editor.exchange.word.template import read_template

        return read_template(self._path)

    @property
    def left_out(self) -> tuple[Phrase, ...]:
        """Sentences that tell what could not be made, each once."""
        return tuple(self._left_out)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """What has not been begun yet never is; nobody waits for the rest."""
        self._typesetter.shutdown(wait=False, cancel_futures=True)

    def begin(self, format: str, subject: Subject) -> None:  # noqa: A002 - the field's word
        """Let a file that will be asked for be typeset while others are made."""
        key = _key(format, subject)
        if FORMATS[format].is_typeset and key not in self._begun:
            written = FORMATS[format].written
            self._begun[key] = self._typesetter.submit(written, self, subject)

    def written(self, format: str, subject: Subject) -> bytes:  # noqa: A002 - the field's word
        """Return a state of the model in a format; what was made before is not made again.

        Args:
            subject: of this export's model.

        Raises:
            LeftOut: this state of the model is none for the format.
            UserError: it cannot be made.
        """
        key = _key(format, subject)
        if key in self._begun:
            return self._begun[key].result()
        if key not in self._made:
            self._made[key] = FORMATS[format].written(self, subject)
        return self._made[key]

    def leaves_out(self, format: str, subject: Subject) -> bool:  # noqa: A002
        """Return whether one of several files is known not to come, which is told then."""
        try:
            FORMATS[format].required(self, subject)
        except LeftOut as error:
            self._left_out[error.why_left_out()] = None
            return True
        return False

    def among(self, format: str, subject: Subject) -> bytes | None:  # noqa: A002
        """Return one of several files, or none if it must be left out, which is told then.

        Raises:
            UserError: it cannot be made, and so the others are not either.
        """
        try:
            return self.written(format, subject)
        except LeftOut as error:
            self._left_out[error.why_left_out()] = None
            return None


def _key(format: str, subject: Subject) -> _Key:  # noqa: A002 - the field's word
    """What tells a file from the others that are made of the same model."""
    base = (subject.base.snapshot.changeset, subject.base.name) if subject.base else None
    return format, subject.snapshot.changeset, subject.memo, base
