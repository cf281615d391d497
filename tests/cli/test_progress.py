from __future__ import annotations

import sys

import pytest

from bufetat_editor.cli.progress import progress
from bufetat_editor.usecases.begun import Begun


@pytest.mark.parametrize("is_seen", [True, False])
def test_who_sees_the_other_channel_is_told_how_far_it_has_come(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, is_seen: bool
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_seen)

    progress("Lager {name}")(Begun("Modell.pdf", 3, 7))
    progress("Skriver til {name}")(Begun("Region Nord", 1, 1))

    said = capsys.readouterr()
    assert said.out == ""
    told = "Lager Modell.pdf (3 av 7) …\nSkriver til Region Nord …\n"
    assert said.err == (told if is_seen else "")
