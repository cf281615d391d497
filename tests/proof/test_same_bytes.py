from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.proof.variants import NAMES

ROOT = Path(__file__).parents[2]
DIGESTS = """
import json
from hashlib import sha256
from tests.proof.variants import of_2011
print(json.dumps({name: sha256(one.content()).hexdigest() for name, one in of_2011().items()}))
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
    assert len(set(first.values())) == len(NAMES)
