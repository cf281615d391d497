"""What cannot be wished for of a format: who asks for it means another one, or has forgotten it."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.errors import UserError
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.desk import Moment
from bufetat_editor.usecases.export_formats import formats_of


class NotInFormat(UserError):
    """A format never holds what it was asked to hold, or always what it was asked to leave out."""

    sentence = "«{format}» {what}. Utelat {option}, eller velg et annet format."


def check_wishes(
    format: str,  # noqa: A002 - the field's word
    *,
    since: Moment | None,
    memo: str | None,
    without_memo: bool,
    template: Path | None,
) -> None:
    """Let pass what the format can be made of; of all formats, what one of them can.

    Args:
        since: see `exporting.export`, as the others.

    Raises:
        UnknownFormat: there is no such format.
        NotInFormat: something is wished for that the format would pass over in silence.
    """
    kinds = formats_of(format).values()
    for option, is_wished, is_taken, what in (
        (
            "--since",
            since is not None,
            any(one.changes != "never" for one in kinds),
            Phrase("viser aldri endringer"),
        ),
        (
            "--memo",
            memo is not None,
            any(one.memo != "never" for one in kinds),
            Phrase("er alltid uten notat"),
        ),
        (
            "--without-memo",
            without_memo,
            any(one.memo != "always" for one in kinds),
            Phrase("har alltid notatet med"),
        ),
        (
            "--template",
            template is not None,
            any(one.from_template for one in kinds),
            Phrase("blir ikke laget av Word-malen"),
        ),
    ):
        if is_wished and not is_taken:
            raise NotInFormat(format=format, what=what, option=option)
