"""Previewing: has the pages laid out as the text changes, and keeps page and text together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.errors import UserError
from bufetat_editor.faults import Fault
from bufetat_editor.settings import remember
from bufetat_editor.ui.language import told
from bufetat_editor.ui.latest import Latest
from bufetat_editor.ui.not_done import Unforeseen
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.preview.beside import Beside
from bufetat_editor.ui.remembered import chosen
from bufetat_editor.ui.sections import FOOTNOTES
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:  # loaded in the background when the preview is first opened
    from bufetat_editor.ui.preview.panel import PreviewPanel
    from bufetat_editor.usecases.previewing import Cut, LayOut, Proof


@dataclass(frozen=True)
class _Asked:
    """What is to be laid out: what the model is at a changeset, with a memo."""

    changeset: int
    cut: Cut
    memo: str


class Previewing(QObject):
    """Opens and closes the preview, and keeps it as new as the text while it is seen.

    They are laid out in a thread of their own, so that neither what is written nor the window
    waits for them.

    Args:
        beside: gives the preview its room.

    Attributes:
        panel: what shows the pages, once it was opened.
    """

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, beside: Beside, window: QObject
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._presenter = presenter
        self._beside = beside
        held = chosen()
        beside.preview = held.preview_width
        self._cut: Cut = "booklet" if held.preview_cut == "booklet" else "memo"
        self._memo = ""
        self._place = ""  # the item or section that one is at
        self._asked: _Asked | None = None  # what was last to be laid out
        self._laying: Latest[_Asked, Proof] = Latest(
            self._laid_out, self._on_laid, self._on_failed, self
        )
        self.panel: PreviewPanel | None = None
        self._action = parts.actions["preview"]
        self._action.toggled.connect(self._on_toggled)
        parts.actions["history"].triggered.connect(self._on_history_wished)
        parts.preview.shown.connect(self._renew)
        parts.preview.hidden.connect(self._rest)
        parts.workspace.current_changed.connect(self._go_along)
        parts.workspace.item_read.connect(self._go_along)
        parts.outline.section_chosen.connect(self._go_along)
        session.fulfilled.connect(lambda _, outcome: self._renew(outcome.snapshot.changeset))
        session.standing_changed.connect(lambda _: self._renew())
        session.closing.connect(self._on_closing)
        self._go_along(presenter.place)
        self._action.setChecked(held.preview)

    @property
    def is_at_rest(self) -> bool:
        """True when the pages are as new as the text, and drawn."""
        return self._laying.is_idle and (self.panel is None or self.panel.pages.is_at_rest)

    # --- open and closed

    def _made_panel(self) -> PreviewPanel:
        from bufetat_editor.ui.preview.panel import PreviewPanel

        panel = PreviewPanel(self._parts.workspace.theme, self._parts.preview)
        panel.cut_chosen.connect(self._on_cut_chosen)
        panel.closed.connect(lambda: self._action.setChecked(False))
        panel.item_wished.connect(self._presenter.go_to)
        panel.pages.stepped.connect(self._on_stepped)
        panel.left.connect(self._parts.workspace.focus_page)
        self._parts.preview.hold(panel)
        return panel

    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal says so
        pane = self._parts.preview
        if is_open:
            self.panel = self.panel or self._made_panel()
            self._beside.keep_history()
            pane.show()
            self._presenter.show_history()
            self._beside.give_to_preview()
        else:
            has_focus = pane.isAncestorOf(pane.window().focusWidget())
            pane.hide()
            self._presenter.show_history()
            self._beside.give_back()
            if has_focus:
                self._parts.workspace.focus_page()
        self._keep(preview=is_open, preview_width=self._beside.preview)

    def _on_history_wished(self) -> None:
        """Whoever asks for the history while the preview is in its place wants to see it."""
        if self._action.isChecked():
            self._parts.actions["history"].setChecked(True)
            self._action.setChecked(False)

    def _on_closing(self) -> None:
        self._laying.close()
        if self.panel:
            self.panel.pages.pictures.close()
        if self._action.isChecked():
            self._keep(preview_width=self._beside.preview)

    def _keep(self, **choices: object) -> None:
        try:
            remember(**choices)
        except UserError as error:
            self._parts.messages.tell(told(error))

    # --- as new as the text

    def _on_cut_chosen(self, cut: Cut) -> None:
        self._cut = cut
        self._keep(preview_cut=cut)
        self._renew()

    def _renew(self, newest: int = 0) -> None:
        """Have the pages laid out, if they are seen and something is new.

        Args:
            newest: the changeset that was written last, if the window does not show it yet.
        """
        standing = self._session.standing
        wanted = _Asked(max(newest, standing.snapshot.changeset), self._cut, self._memo)
        is_seen = self._parts.preview.isVisible() and standing.live
        if not self.panel or not is_seen:
            return
        has_memo = bool(standing.snapshot.of_kind("memo"))
        self.panel.show_cut(self._cut if has_memo else "booklet", has_memo=has_memo)
        if wanted == self._asked:
            return
        self._asked = wanted
        self.panel.show_waiting()
        self._laying.wish(wanted)

    def _rest(self) -> None:
        """Have nothing laid out that nobody sees; whoever looks again asks anew."""
        self._laying.forget()
        self._asked = None

    def _laid_out(self, asked: _Asked) -> Proof:
        from bufetat_editor.usecases.previewing import draft_to_print

        read = self._session.read_beside
        return self._lay_out(read(lambda desk: draft_to_print(desk, asked.cut, asked.memo)))

    @cached_property
    def _lay_out(self) -> LayOut:
        """Made and used in the thread that lays out."""
        from bufetat_editor.usecases.previewing import new_press

        return new_press()

    def _on_laid(self, asked: _Asked, proof: Proof) -> None:
        if self.panel:
            self.panel.show_proof(proof)
            if self._asked not in (asked, None):
                self.panel.show_waiting()
            self._mark()

    def _on_failed(self, _: _Asked, error: Exception) -> None:
        why = error if isinstance(error, UserError) else Unforeseen()
        if self.panel:
            self.panel.show_failure(told(why), str(why.facts.get("item", "")))
        if isinstance(error, Fault) or not isinstance(error, UserError):
            raise error

    # --- page and text together

    def _go_along(self, place: str) -> None:
        """Show on the pages where one is, and the memo in which that is."""
        self._place = place
        snapshot = self._session.standing.snapshot
        if snapshot.is_living(place) and snapshot.root_of(place).kind == "memo":
            self._memo = snapshot.root_of(place).id
            self._renew()
        self._mark()

    def _mark(self) -> None:
        if self.panel and (proof := self.panel.pages.proof):
            self.panel.pages.mark(self._printed(proof))

    def _printed(self, proof: Proof) -> str:
        """The item that one is at, or the nearest one over it that has a place on the pages."""
        snapshot = self._session.standing.snapshot
        if self._place == FOOTNOTES:
            candidates = [one.id for one in snapshot.of_kind("footnote_part", "footnote_paragraph")]
        elif snapshot.get(self._place):
            candidates = [self._place, *(one.id for one in snapshot.ancestors(self._place))]
        else:
            candidates = []
        return next((one for one in candidates if proof.first_place(one)), "")

    def _on_stepped(self, item: str) -> None:
        standing = self._session.standing
        if self.panel and (found := standing.snapshot.get(item)):
            self.panel.tell(f"{standing.numbers.get(item, '')} {found.text}".strip())
