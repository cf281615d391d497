from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.proof.variants import NAMES

ROOT = Path(__file__).parents[2]
DIGESTS = """
import json
from dataclasses import replace
from hashlib import sha256
from bufetat_editor.exchange.pdf.writer import write_pdf
from tests.proof.variants import of_2011
changes = of_2011()["changes"].subject
made = {name: one.content() for name, one in of_2011().items()}
made |= {"print": write_pdf(changes), "booklet": write_pdf(replace(changes, memo=None))}
print(json.dumps({name: sha256(content).hexdigest() for name, content in made.items()}))
"""


def digests(hash_seed: str) -> dict[str, str]:
    """The digest of every file that another process makes."""
    done = subprocess.run(
        [sys.executable, "-c", DIGESTS],
        cwd=ROOT,
        env={"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    return dict(json.loads(done.stdout))


def test_the_same_input_gives_the_same_bytes_in_any_process() -> None:
    first, second = digests("1"), digests("2")

    assert first == second
    assert len(set(first.values())) == len(first) == len(NAMES) + 2
