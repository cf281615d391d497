from __future__ import annotations

import sys
from pathlib import Path
from subprocess import run

import pytest
from PySide6.QtGui import QImage

from bufetat_editor import app, bootstrap, paths
from bufetat_editor.errors import NoSuchModel
from tests.helpers.models import seeded_bytes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "modell.db"
    path.write_bytes(seeded_bytes())
    return path


def test_every_page_is_drawn_in_every_palette(qapp: object, model: Path, tmp_path: Path) -> None:
    pictures = app.look(str(model), tmp_path / "screens")

    names = {picture.stem for picture in pictures}
    for page in ("text", "matrix", "memo-1", "chapter-2", "footnotes", "editions", "preview"):
        assert {f"{page}-light", f"{page}-dark", f"{page}-contrast"} <= names
    helping = {"guide", "shortcuts", "about"}
    assert {f"{window}-contrast" for window in helping} <= names
    for picture in pictures:
        image = QImage(str(picture))
        is_page = picture.stem.rpartition("-")[0] not in helping
        assert not is_page or (image.width(), image.height()) == (1440, 900)


def test_a_first_look_makes_nothing() -> None:
    with pytest.raises(NoSuchModel):
        bootstrap.first_look()

    assert not paths.default_model().exists()


def test_the_first_picture_waits_for_nothing_heavy() -> None:
    heavy = ("sqlalchemy", "alembic", "docx", "openpyxl", "lxml", "typst", "yaml", "click")
    program = (
        "import sys; from bufetat_editor import app;"
        f"print([name for name in {heavy} if name in sys.modules])"
    )

    result = run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[]"


def test_a_quick_look_at_the_model_loads_nothing_heavy(model: Path) -> None:
    program = (
        "import sys; from bufetat_editor import app; app.prepared_application();"
        f"window = app.make_window({str(model)!r});"
        "print([name for name in ('sqlalchemy', 'alembic', 'rapidfuzz') if name in sys.modules],"
        " len(window.parts.workspace.page.order) > 10); window.close()"
    )

    result = run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[] True"
