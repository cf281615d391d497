"""Two programs write as fast as they can: nothing is lost, and nobody is told that it is locked."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import OTHER, TASK, desk_on

ROOT = Path(__file__).parents[2]
TIMES = 300

# Adds one to a number that is kept as an item's text, until it has done so TIMES times.
COUNTING = f"""
import sys
from pathlib import Path
from bufetat_editor.errors import Overtaken
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import TASK, desk_on

desk = desk_on(Path(sys.argv[1]), sys.argv[2], patience=30)
done = overtaken = 0
while done < {TIMES}:
    try:
        edit(desk, TASK, str(int(desk.snapshot[TASK].text) + 1))
        done += 1
    except Overtaken:
        overtaken += 1
desk.close()
print(overtaken)
"""


def test_no_update_is_lost_between_two_programs(model: Path) -> None:
    with closing(desk_on(model)) as desk:
        edit(desk, TASK, "0")
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", COUNTING, model, name],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("Saksbehandler A", OTHER)
    ]

    said = [writer.communicate() for writer in writers]

    assert [errors for _, errors in said] == ["", ""]
    with closing(desk_on(model)) as desk:
        assert desk.snapshot[TASK].text == str(2 * TIMES)
        assert desk.log.newest() == 3 + 2 * TIMES
        assert verify(desk.store).problems == ()
