"""No text is cut: large, in small windows, with every panel open, in each language."""

from __future__ import annotations

import pytest

from bufetat_editor import app
from tests.helpers.audit import clipped
from tests.helpers.screen import Screen
from tests.ui.audited import at_rest, found, model, screen, show_panels

__all__ = ["model", "screen"]

SIZES = ((1440, 900), (1024, 700), (920, 560))
PANELS = ((), ("history",), ("history", "checks"), ("preview", "checks"))


@pytest.fixture
def language(request: pytest.FixtureRequest) -> None:
    app.prepared_application(request.param)


@pytest.mark.heavy
@pytest.mark.parametrize("language", ["nb", "nn", "en"], indirect=True)
def test_no_text_is_cut_when_it_is_large(language: None, screen: Screen) -> None:
    for _ in range(3):
        screen.action("zoom_in").trigger()
    assert screen.window.theme.zoom == 150
    told = {}
    for size in SIZES:
        screen.window.resize(*size)
        for panels in PANELS:
            show_panels(screen, *panels)
            told[size, panels] = found(screen, at_rest(clipped))

    assert {where: flaws for where, flaws in told.items() if flaws} == {}
