"""How a round stands, in one line: when it was sent out, when it is due, whom one waits for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bufetat_editor.ui.input_words import answered_told
from bufetat_editor.ui.phrases import day, local_time, written_day

if TYPE_CHECKING:
    from bufetat_editor.domain.rounds import Round
    from bufetat_editor.history.changeset import Edition


class RoundSummary(QLabel):
    """Sums up a round."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("roundSummary")
        self.setProperty("look", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def show_round(self, one: Round, editions: Sequence[Edition], today: date | None) -> None:
        """Tell how a round stands.

        Args:
            today: none as long as that is not known.
        """
        self.setText(" · ".join(self._facts(one, editions, today)))

    def _facts(self, one: Round, editions: Sequence[Edition], today: date | None) -> Iterator[str]:
        edition = next((found for found in editions if found.name == one.edition), None)
        if edition:
            words = self.tr("Sent out {day} as «{edition}»")
            yield words.format(day=day(local_time(edition.at).date()), edition=edition.name)
        if today:
            yield self._deadline(one.deadline, today)
        yield answered_told(one)
        missing = [asked.name for asked in one.recipients if not asked.receipts]
        if len(missing) < len(one.recipients) and missing:
            yield self.tr("Waiting for {names}").format(names=", ".join(missing))

    def _deadline(self, deadline: str, today: date) -> str:
        """When answers are due, and how long it is till then, or when they were."""
        left = (date.fromisoformat(deadline) - today).days
        if left < 0:
            return self.tr("The deadline was {day}").format(day=written_day(deadline))
        rest = self.tr("%n day(s) left", "", left) if left else self.tr("it is today")
        return self.tr("Deadline {day}, {rest}").format(day=written_day(deadline), rest=rest)
