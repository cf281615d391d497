"""The main window: puts the views together and carries signals between them and the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from bufetat_editor.settings import Settings
from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.checks_pane import ChecksPane
from bufetat_editor.ui.column import Column
from bufetat_editor.ui.history_panel import HistoryPanel
from bufetat_editor.ui.language import LANGUAGES
from bufetat_editor.ui.message_bar import MessageBar
from bufetat_editor.ui.outline import Outline
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.preview.beside import Beside
from bufetat_editor.ui.preview_pane import PreviewPane
from bufetat_editor.ui.progress_line import ProgressLine
from bufetat_editor.ui.remembered import Remembered
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.status_bar import StatusBar
from bufetat_editor.ui.tab_ring import next_stop
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.top_bar import TopBar
from bufetat_editor.ui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from bufetat_editor.ui.files.makers import Makers
    from bufetat_editor.ui.proofing import Proofing
    from bufetat_editor.ui.safekeeping import Safekeeping

_SIZE = (1440, 900)
_OUTLINE, _CENTRE, _HISTORY = 270, 836, 334
_SMALLEST = (920, 560)


class MainWindow(QMainWindow):
    """Shows one session.

    What its first picture does not need is made by `open`.

    Attributes:
        number: among the windows on the same model; the first is called by the model's name alone.

    Signals:
        language_wished: the language in which it is to be made anew; empty for the system's.
        model_wished: a model that is to be shown, in a window of its own.
        remade_wished: what is to be told in the window that takes its place, because its model's
            file is another now.
        closed: it has let go of its model.
        stayed: it was to be closed, and must stay, because something would be lost.
    """

    language_wished = Signal(str)
    model_wished = Signal(str)
    remade_wished = Signal(str)
    window_wished = Signal()
    quit_wished = Signal()
    closed = Signal()
    stayed = Signal()

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, place: str, makers: Makers
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.session = session
        self.theme = theme
        self._makers = makers
        self.number = 1
        actions = Actions(theme, self)
        self.parts = Parts(
            actions,
            TopBar(actions),
            Outline(theme),
            MessageBar(theme),
            ProgressLine(),
            Workspace(theme),
            ChecksPane(),
            HistoryPanel(theme),
            PreviewPane(),
            StatusBar(),
        )
        split = self._assemble()
        self._beside = Beside(split, _HISTORY)
        self.presenter = Presenter(session, self.parts, place, self)
        self.safekeeping: Safekeeping | None = None
        self._takes_tab: Callable[[], bool] = lambda: False
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self._connect_look(actions)
        self._show_language(settings.language)
        self.remembered = Remembered(session, self.parts, theme, split, self)
        self.remembered.restore(settings)
        self.parts.outline.setFocus()
        self._name_window()
        session.opened.connect(self._name_window)

    def open(self) -> None:
        """Make the rest of the window and open its model."""
        from bufetat_editor.ui.clipboard import Clipboard
        from bufetat_editor.ui.dialogs.item_opener import ItemDialogs
        from bufetat_editor.ui.dialogs.opener import Dialogs
        from bufetat_editor.ui.drafting import Drafting
        from bufetat_editor.ui.log_folder import LogFolder
        from bufetat_editor.ui.page_actions import PageActions
        from bufetat_editor.ui.recalling import Recalling
        from bufetat_editor.ui.safekeeping import Safekeeping
        from bufetat_editor.ui.wishing import Wishing

        self.parts.workspace.take_acts()
        self.item_dialogs = ItemDialogs(self.session, self.parts, self.theme, self)
        self.wishing = Wishing(self.session, self.parts, self.presenter, self.item_dialogs)
        self.page_actions = PageActions(self.session, self.parts, self)
        self.safekeeping = Safekeeping(self.session, self.parts, self)
        self.safekeeping.stayed.connect(self.stayed)
        self.drafting = Drafting(self.session, self.parts.workspace, self)
        self.safekeeping.promising.connect(self.drafting.write_again)
        Recalling(self.session, self.parts, self.presenter, self.drafting, self)
        self.clipboard = Clipboard(self.session, self.parts, self)
        self.dialogs = Dialogs(self.session, self.parts, self)
        LogFolder(self.parts, self)
        self._offer_reading()
        self._offer_input()
        self._offer_files()
        self._offer_checks()
        self._offer_help()
        self.session.open()

    def _offer_reading(self) -> None:
        """Offer the pages that are read, and what is done with whole memos and editions."""
        from bufetat_editor.ui.compare.comparing import Comparing
        from bufetat_editor.ui.coverage.covering import Covering
        from bufetat_editor.ui.edition_acts import EditionActs
        from bufetat_editor.ui.find.finding import Finding
        from bufetat_editor.ui.legal.bases import LegalBases
        from bufetat_editor.ui.memos import Memos
        from bufetat_editor.ui.overview.overviewing import Overviewing
        from bufetat_editor.ui.preview.previewing import Previewing

        needed = (self.session, self.parts, self.presenter, self)
        self.overviewing = Overviewing(self.session, self.parts, self.presenter, self.dialogs, self)
        self.finding = Finding(*needed)
        self.comparing = Comparing(*needed)
        self.covering = Covering(self.session, self.parts, self)
        self.legal_bases = LegalBases(self.parts, self)
        self.previewing = Previewing(self.session, self.parts, self.presenter, self._beside, self)
        self.memos = Memos(*needed)
        self.edition_acts = EditionActs(self.session, self.parts, self.dialogs, self)
        self.edition_acts.compare_wished.connect(
            lambda earlier, later: self.comparing.compare_from(earlier, later or None)
        )
        self.parts.actions["export"].triggered.connect(
            lambda _: self.dialogs.export(*self.comparing.compared())
        )

    def _offer_checks(self) -> None:
        """Offer what wants attention, and to mend it."""
        from bufetat_editor.ui.checks.checking import Checking
        from bufetat_editor.ui.checks.going import Going
        from bufetat_editor.ui.checks.mending import Mending

        self.checking = Checking(self.session, self.parts, self._column, self)
        going = Going(self.session, self.parts, self.presenter, self.checking)
        self.mending = Mending(self.session, self.parts, self.checking, going)
        self.checking.restore()
        self.overviewing.take(self.checking)
        self.proofing: Proofing | None = None
        if lexicons := self.session.lexicons:
            from bufetat_editor.ui.proofing import Proofing

            self.proofing = Proofing(lexicons, self.session, self.parts, self)

    def _offer_input(self) -> None:
        """Offer to send out for input, to take in what comes back, and to answer it."""
        from bufetat_editor.ui.answering import Answering
        from bufetat_editor.ui.dropping import Dropping
        from bufetat_editor.ui.receiving import Receiving
        from bufetat_editor.ui.rounds.consulting import Consulting
        from bufetat_editor.ui.sending import Sending

        needed = (self.session, self.parts, self.presenter)
        self.sending = Sending(*needed, self)
        self.answering = Answering(self.session, self.parts, self)
        self.receiving = Receiving(*needed, self.theme, self)
        self.consulting = Consulting(self.session, self.parts, self.presenter, self)
        self.receiving.received.connect(self.consulting.show)
        self.dropping = Dropping(self, self.theme)
        self.dropping.dropped.connect(self.receiving.take)
        if self.safekeeping:
            self.safekeeping.waits.connect(self.receiving.leave)

    def _offer_help(self) -> None:
        """Offer the guide, the tour, the list of keys, and what is told of the program."""
        from bufetat_editor.ui.guide.guiding import Guiding
        from bufetat_editor.ui.helping import Helping
        from bufetat_editor.ui.tour.touring import Touring

        self.guiding = Guiding(self.session, self.parts, self.theme, self)
        self.helping = Helping(self.session, self.parts, self.theme, self)
        self.touring = Touring(self.session, self.parts, self.theme, self)
        self._takes_tab = self.touring.takes_tab

    def _offer_files(self) -> None:
        """Offer what is done with models as files, and tell who else has this one open."""
        from bufetat_editor.ui.files.backing_up import BackingUp
        from bufetat_editor.ui.files.filing import Filing
        from bufetat_editor.ui.files.practising import Practising
        from bufetat_editor.ui.files.read_only import ReadOnly
        from bufetat_editor.ui.files.recent import Recent
        from bufetat_editor.ui.files.replacing import Replacing
        from bufetat_editor.ui.others.telling import Telling

        needed = (self.session, self.parts)
        self.others = Telling(*needed, self.comparing, self)
        self.filing = Filing(*needed, self._makers, self)
        ReadOnly(*needed, self)
        self.recent = Recent(self.session, self.parts.actions["new_window"], self)
        if menu := self.menuBar().findChild(QMenu, "menu-file"):
            self.recent.stand_in(menu)
        watching = self.others.watching
        replacing = Replacing(*needed, watching, self)
        replacing.replaced.connect(self.remade_wished)
        self.backing_up = BackingUp(*needed, watching, replacing, self)
        self.practising = Practising(*needed, replacing, self._makers, self)
        for wishing in (self.filing, self.recent, self.backing_up):
            wishing.model_wished.connect(self.model_wished)
        self.dropping.models_dropped.connect(self.filing.open_files)

    def _connect_look(self, actions: Actions) -> None:
        for choice in ("system", "light", "dark", "contrast"):
            actions[choice].triggered.connect(lambda _=False, one=choice: self.theme.choose(one))
        self.theme.changed.connect(lambda: actions[self.theme.choice].setChecked(True))
        actions[self.theme.choice].setChecked(True)
        for language in ("system", *LANGUAGES):
            action = actions[f"language_{language}"]
            action.triggered.connect(lambda _=False, one=language: self._speak(one))
        for name, direction in (("zoom_in", 1), ("zoom_out", -1), ("zoom_usual", 0)):
            actions[name].triggered.connect(lambda _=False, by=direction: self._zoom(by))
        self.parts.status.show_zoom(self.theme.zoom)
        actions["close_window"].triggered.connect(self.close)
        actions["new_window"].triggered.connect(self.window_wished)
        actions["quit"].triggered.connect(self.quit_wished)

    def _show_language(self, choice: str) -> None:
        """Mark what was chosen; what a later program knows and this does not is no choice."""
        self._language = choice if choice in LANGUAGES else ""
        language = self._language or "system"
        self.parts.actions[f"language_{language}"].setChecked(True)

    def _speak(self, language: str) -> None:
        """Wish for the window in another language; it is this choice that is remembered."""
        wanted = "" if language == "system" else language
        if wanted == self._language:
            return
        self.remembered.keep_language(wanted)
        self.language_wished.emit(wanted)

    def _zoom(self, direction: int) -> None:
        self.parts.workspace.commit()
        self.theme.step_zoom(direction)
        self.parts.status.show_zoom(self.theme.zoom)

    def be_numbered(self, number: int) -> None:
        """Be told apart from the other windows on the same model."""
        self.number = number
        self._name_window()

    def tell_when_open(self, words: str) -> None:
        """Tell what has become of the model, once it can be seen."""
        if words:
            self.session.opened.connect(lambda: self.parts.messages.mention(words))

    def give_way(self) -> None:
        """Close for a window that takes this one's place."""
        if self.safekeeping:
            self.safekeeping.expect_return()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the model, when nothing is lost by it."""
        if self.safekeeping and not self.safekeeping.may_close():
            event.ignore()
            return
        self.remembered.keep_shape(self.presenter.place)
        self.session.close()
        super().closeEvent(event)
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Lead on by Tab through the parts as they stand, whenever they were made."""
        if forward and self._takes_tab():
            return True
        parts = self.parts
        centre = (parts.progress, parts.messages, parts.workspace, parts.checks)
        rooms = (parts.top, parts.outline, *centre, parts.history, parts.preview, parts.status)
        stop = next_stop(self, rooms, forward=forward)
        if stop is None:
            return False
        reason = Qt.FocusReason
        stop.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Look for what others have written when the person comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.refresh()

    def _name_window(self) -> None:
        program = self.tr("Service model")
        name = self.session.name
        numbered = f"{name} – {self.number}" if name and self.number > 1 else name
        self.setWindowTitle(f"{numbered} – {program}" if name else program)

    def _assemble(self) -> QSplitter:
        parts = self.parts
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self._column = Column(parts.workspace, parts.checks)
        centre = _stacked(parts.progress, parts.messages, self._column)
        for widget in (parts.outline, centre, parts.history, parts.preview):
            split.addWidget(widget)
        split.setStretchFactor(1, 1)
        split.setSizes([_OUTLINE, _CENTRE, _HISTORY, 0])
        self.setCentralWidget(_stacked(parts.top, split, parts.status))
        parts.actions.fill(self.menuBar(), parts.workspace)
        return split


def _stacked(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return whole
