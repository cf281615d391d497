"""Making and opening models, and saving a copy of the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bufetat_editor import paths
from bufetat_editor.errors import UserError
from bufetat_editor.ui.export_folder import documents, existing
from bufetat_editor.ui.jobs import Job, Jobs
from bufetat_editor.ui.language import told
from bufetat_editor.ui.not_done import telling
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.remembered import chosen, keep_choices
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.ui.files.makers import Makers
    from bufetat_editor.ui.files.new_model import NewModelDialog

MODEL = ".db"
"""How a model's file ends."""


class Filing(QObject):
    """Wishes for models by their files; what cannot be opened is told where one stands.

    Args:
        makers: what makes a new one.
    """

    model_wished = Signal(str)

    def __init__(self, session: Session, parts: Parts, makers: Makers, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._makers = makers
        self._window = window
        self._jobs = Jobs(self)  # other models neither wait for this one nor keep it waiting
        session.closing.connect(self._jobs.close)
        actions = parts.actions
        actions["new_model"].triggered.connect(self.ask_for_new)
        actions["open_model"].triggered.connect(self.ask)
        actions["save_copy"].triggered.connect(self.ask_for_copy)
        actions["practice"].triggered.connect(
            lambda: self.model_wished.emit(str(paths.practice_model()))
        )

    def ask(self) -> None:
        """Ask which model to open."""
        dialog = self._file_dialog(self.tr("Open a model"), "openModelDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(existing(chosen().open_folder, self._folder())))
        dialog.fileSelected.connect(lambda file: self.open_files([Path(file)]))
        dialog.fileSelected.connect(
            lambda file: keep_choices(self._parts, open_folder=str(Path(file).parent))
        )
        dialog.open()

    def open_files(self, files: Sequence[Path]) -> None:
        """Open models, each in a window of its own, unless it is open already."""
        for file in files:
            self._open_file(file)

    def _open_file(self, file: Path) -> None:
        from bufetat_editor.usecases.opening import check_model

        self._do(
            lambda: check_model(file),
            lambda _: self.model_wished.emit(str(file)),
            self._tell_refusal,
        )

    def ask_for_new(self) -> None:
        """Ask what a new model is to be made of, and where it is to lie."""
        from bufetat_editor.ui.files.new_model import NewModelDialog

        dialog = NewModelDialog(self._folder(), self._window)
        dialog.model_wished.connect(lambda file, source: self._make_new(dialog, file, source))
        dialog.open()

    def _make_new(self, dialog: NewModelDialog, file: Path, source: str) -> None:
        def done(_: object) -> None:
            dialog.accept()
            self.model_wished.emit(str(file))

        dialog.show_busy(busy=True)
        self._do(
            lambda: self._makers.make(file, source),
            done,
            lambda error: dialog.show_refusal(told(error)),
        )

    def _do(
        self,
        work: Callable[[], object],
        done: Callable[[object], object],
        refused: Callable[[UserError], object],
    ) -> None:
        self._jobs.add(Job(lambda _: work(), done, telling(refused)))

    def ask_for_copy(self) -> None:
        """Ask where a copy of the model is to lie."""
        dialog = self._file_dialog(self.tr("Save a copy"), "saveCopyDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(MODEL)
        # A copy never takes the place of another model, so there is nothing to ask.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        copy = self.tr("{name} – copy").format(name=self._session.path.stem)  # type: ignore[union-attr]  # it is open
        dialog.selectFile(copy + MODEL)
        dialog.fileSelected.connect(lambda file: self._save_copy(Path(file)))
        dialog.open()

    def _save_copy(self, target: Path) -> None:
        from bufetat_editor.usecases.safeguarding import save_copy

        def done(_: object) -> None:
            self._parts.progress.end()
            words = self.tr("The copy is saved: «{name}».").format(name=target.name)
            if left := len(self._parts.workspace.unsaved):
                words += " " + self.tr("%n text(s) that are not saved are not in it.", "", left)
            way = (self.tr("Open the copy"), lambda: self.model_wished.emit(str(target)))
            self._parts.messages.tell(words, way, more=str(target))

        self._parts.workspace.commit()
        words = self.tr("Saving a copy: «{name}»").format(name=target.name)
        self._parts.progress.tell(words, 0, 1)
        self._session.start(lambda desk, _: save_copy(desk, target), done, self._tell_refusal)

    def _file_dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(self._folder()))
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Models (*.db)"), self.tr("All files (*)")])
        return dialog

    def _folder(self) -> Path:
        """Where models are looked for first: beside the one that is open, if it is no one's own."""
        path = self._session.path
        if path and path.parent != paths.home():
            return path.parent
        others = (Path(place).parent for place in reversed([*chosen().places]))
        return next((one for one in others if one != paths.home()), documents())

    def _tell_refusal(self, error: UserError) -> None:
        self._parts.progress.end()
        self._parts.messages.tell(told(error))
