"""What the model covers: the page is offered, and read for in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.sections import COVERAGE
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.ui.coverage.page import CoveragePage
    from bufetat_editor.ui.coverage.reading import DetailedCoverage
    from bufetat_editor.usecases.desk import Desk


class Covering(QObject):
    """Offers the page of coverage and answers what it asks."""

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        parts.workspace.offer(COVERAGE, self._made_page)

    def _made_page(self, parent: QWidget) -> ReadingPage:
        from bufetat_editor.ui.coverage.page import CoveragePage

        page = CoveragePage(self._parts.workspace.theme, parent)
        page.reading_wished.connect(lambda snapshot: self._read(snapshot, page))
        return page

    def _read(self, snapshot: Snapshot, page: CoveragePage) -> None:
        def work(_: Desk) -> DetailedCoverage:
            from bufetat_editor.ui.coverage.reading import read_coverage

            return read_coverage(snapshot)

        self._session.read(work, lambda reading: page.show_reading(snapshot, reading))
