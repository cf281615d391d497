"""One input told whole: what was sent, what is proposed, what has changed since, what was said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from bufetat_editor.history.words import word_diff
from bufetat_editor.ui.history_text import escaped, marked_up
from bufetat_editor.ui.input_words import certainty_told, manner_name
from bufetat_editor.ui.phrases import when
from bufetat_editor.ui.rounds.rows import InputRow, changed_since
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.proposals import Remark

_SIZE = 14.5
_AIR = 4  # pixels, so that no scroll bar comes


class InputSheet(QTextBrowser):
    """Shows one input; its words can be marked and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inputSheet")
        self.setAccessibleName(self.tr("The input"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._theme = theme
        self._shown: tuple[InputRow, str, date] | None = None
        theme.changed.connect(self._tell)

    def show_row(self, row: InputRow, received: str, today: date) -> None:
        """Show an input.

        Args:
            received: when its file was taken in, as a changeset tells it; empty if not known.
        """
        shown, self._shown = self._shown, (row, received, today)
        if shown != self._shown:
            self._tell()

    def show_nothing(self) -> None:
        """Show no input."""
        self._shown = None
        self.clear()

    def whole_height(self) -> int:
        """Return the height in pixels in which all of it is seen at once."""
        around = self.height() - self.viewport().height()
        return ceil(self.document().size().height()) + around + _AIR

    # --- what is told

    def _tell(self) -> None:
        self.setFont(font(self._theme.zoomed(_SIZE)))
        if self._shown:
            self.setHtml("".join(self._parts(*self._shown)))

    def _parts(self, row: InputRow, received: str, today: date) -> Iterator[str]:
        yield self._small(self._origin(row, received, today))
        for told in (
            manner_name(row.proposal.manner, row.proposal.type),
            certainty_told(row.proposal),
        ):
            if told:
                yield self._warning(told)
        yield from self._proposed(row)
        yield from self._since(row)
        if row.proposal.remarks:
            yield from self._remarks(row.proposal.remarks, today)

    def _origin(self, row: InputRow, received: str, today: date) -> str:
        """Who wrote it and when, where it stands in which file, and when that came."""
        proposal = row.proposal
        written = proposal.author
        if proposal.at:
            written = f"{written} {when(proposal.at, today)}".strip()
        file = f"«{row.file}»"
        if proposal.where:
            words = self.tr("{where} in {file}")
            file = words.format(where=proposal.where, file=file)
        came = self.tr("received {when}").format(when=when(received, today)) if received else ""
        return " · ".join(filter(None, (row.sender, written, file, came)))

    def _proposed(self, row: InputRow) -> Iterator[str]:
        proposal = row.proposal
        if proposal.type == "comment" and proposal.before:
            yield self._heading(self.tr("What was sent"))
            yield self._text(escaped(proposal.before))
        if row.words:
            yield self._heading(self._proposal_name(row))
            yield self._text(marked_up(row.words, self._theme.tokens))
        if row.destination:
            yield self._small(row.destination[:1].upper() + row.destination[1:])
        if proposal.quote:
            words = self.tr("The comment hangs on «{quote}»")
            yield self._small(words.format(quote=proposal.quote))

    def _proposal_name(self, row: InputRow) -> str:
        match row.proposal.type:
            case "removed":
                words = self.tr("{sender} proposes to remove")
            case "moved":
                words = self.tr("{sender} proposes to move")
            case "not_placed" | "comment":
                words = self.tr("{sender} writes")
            case _:
                words = self.tr("{sender} proposes")
        return words.format(sender=row.sender)

    def _since(self, row: InputRow) -> Iterator[str]:
        """What has become of the item since it was sent, and how both changes go together."""
        told = changed_since(row)
        if not told:
            return
        yield self._warning(told)
        if row.now is None:
            return
        tokens = self._theme.tokens
        yield self._heading(self.tr("As it reads now"))
        yield self._text(marked_up(word_diff(row.proposal.before, row.now), tokens))
        for one in row.merged.conflicts if row.merged else ():
            words = self.tr("Sent out: «{base}». {sender}: «{theirs}». Now: «{ours}».")
            told = words.format(base=one.base, sender=row.sender, theirs=one.theirs, ours=one.ours)
            yield self._small(told)
        if row.merged and not row.merged.conflicts and row.merged.text != row.now:
            yield self._heading(self.tr("Both changes together"))
            yield self._text(marked_up(word_diff(row.now, row.merged.text), tokens))

    def _remarks(self, remarks: Sequence[Remark], today: date) -> Iterator[str]:
        """What was said: where it is signed, the first one and the replies to it."""
        is_thread = bool(remarks[0].author)
        yield self._heading(self.tr("Remarks"))
        for number, remark in enumerate(remarks):
            yield self._remark(remark, today, is_reply=is_thread and number > 0)

    def _remark(self, remark: Remark, today: date, *, is_reply: bool) -> str:
        written = when(remark.at, today) if remark.at else ""
        who = " · ".join(filter(None, (remark.author, written)))
        if is_reply:
            who = self.tr("Reply · {who}").format(who=who) if who else self.tr("Reply")
        inset = 24 if is_reply else 0
        head = self._muted(who) + "<br>" if who else ""
        return f'<p style="margin: 2px 0 8px {inset}px">{head}{escaped(remark.text)}</p>'

    # --- how it is set

    def _heading(self, words: str) -> str:
        size = self._theme.zoomed(_SIZE)
        style = f"margin: 14px 0 3px 0; font-weight: 600; font-size: {size}px"
        return f'<p style="{style}">{escaped(words)}</p>'

    def _text(self, words: str) -> str:
        return f'<p style="margin: 0 0 4px 0; line-height: 130%">{words}</p>'

    def _small(self, words: str) -> str:
        return f'<p style="margin: 2px 0 4px 0">{self._muted(words)}</p>'

    def _muted(self, words: str) -> str:
        style = f"color: {self._theme.tokens.muted}; font-size: {self._theme.zoomed(12.5)}px"
        return f'<span style="{style}">{escaped(words)}</span>'

    def _warning(self, words: str) -> str:
        tokens = self._theme.tokens
        style = f"color: {tokens.warn}; background: {tokens.warn_soft}; font-weight: 600"
        told = f'<span style="{style}">&nbsp;⚠ {escaped(words)}&nbsp;</span>'
        return f'<p style="margin: 10px 0 0 0">{told}</p>'
