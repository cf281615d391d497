"""The parts of the window, by name, for those who carry signals between them."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.checks_pane import ChecksPane
from bufetat_editor.ui.history_panel import HistoryPanel
from bufetat_editor.ui.message_bar import MessageBar
from bufetat_editor.ui.outline import Outline
from bufetat_editor.ui.preview_pane import PreviewPane
from bufetat_editor.ui.progress_line import ProgressLine
from bufetat_editor.ui.status_bar import StatusBar
from bufetat_editor.ui.top_bar import TopBar
from bufetat_editor.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that the window shows."""

    actions: Actions
    top: TopBar
    outline: Outline
    messages: MessageBar
    progress: ProgressLine
    workspace: Workspace
    checks: ChecksPane
    history: HistoryPanel
    preview: PreviewPane
    status: StatusBar
