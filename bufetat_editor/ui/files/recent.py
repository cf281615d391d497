"""The menu of the models that were used last."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from bufetat_editor import paths
from bufetat_editor.errors import UserError
from bufetat_editor.ui.remembered import chosen
from bufetat_editor.ui.session import Session

_MOST = 9


class Recent(QObject):
    """Is filled each time it is shown, for another window may have opened more.

    Args:
        before: what it stands before in its menu.
    """

    model_wished = Signal(str)

    def __init__(self, session: Session, before: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._before = before
        title = self.tr("Open &recent")
        self.menu = QMenu(title, window)
        self.menu.setObjectName("menu-recent")
        self.menu.setAccessibleName(title.replace("&", ""))
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        session.opened.connect(self._remember)

    def stand_in(self, menu: QMenu) -> None:
        """Stand in another menu."""
        menu.insertMenu(self._before, self.menu)

    def _fill(self) -> None:
        self.menu.clear()
        for number, file in enumerate(self._files(), 1):
            name = file.stem.replace("&", "&&")
            action = self.menu.addAction(f"&{number}  {self._called(file, name)}")
            action.setToolTip(str(file))
            action.triggered.connect(lambda _=False, one=file: self.model_wished.emit(str(one)))
        self.menu.addSeparator()
        clear = self.menu.addAction(self.tr("&Clear the list"))
        clear.setEnabled(any(file != _standard() for file in self._files()))
        clear.triggered.connect(self._forget)

    def _called(self, file: Path, name: str) -> str:
        if file == paths.default_model():
            return self.tr("The standard model")
        folder = file.parent.name.replace("&", "&&")
        return f"{name}  ({folder})" if folder else name

    def _files(self) -> list[Path]:
        """The newest first; the standard model is always among them."""
        used = [file for file in self._used() if file not in {self._session.path, _standard()}]
        is_shown = self._session.path == _standard()
        return used[:_MOST] if is_shown else [_standard(), *used[: _MOST - 1]]

    def _used(self) -> Iterator[Path]:
        for place in reversed([*chosen().places]):
            file = Path(place)
            if file.is_absolute() and file != paths.practice_model() and _is_there(file):
                yield file

    def _forget(self) -> None:
        """Forget all but what is open here and what always is in the list."""
        from bufetat_editor.settings import forget_places

        with suppress(UserError):  # what is chosen in the window tells of it
            forget_places({str(self._session.path), str(_standard())})

    def _remember(self) -> None:
        """Keep that this model was the last one, also if the program is torn down."""
        from bufetat_editor.settings import load_settings, remember

        try:
            place = load_settings().places.get(str(self._session.path), "")
            remember(places={str(self._session.path): place})
        except UserError:
            return  # what is chosen in the window tells of it


def _standard() -> Path:
    return paths.default_model().absolute()


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        return False
