"""LibreOffice edits files as a person does, with changes recorded or not."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import uuid4

import pytest

PYTHON = Path("/usr/bin/python3")
"""The Python that LibreOffice's own library is installed in."""

_LONGEST = 150  # seconds

AUTHOR = "Saksbehandler A"

Act = tuple[str, dict[str, object]]
"""What a person does, by the name that `office_typist.Typist` has for it, and with what."""

_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Setup/Office">
  <prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop>
 </item>
 <item oor:path="/org.openoffice.UserProfile/Data">
  <prop oor:name="givenname" oor:op="fuse"><value>Saksbehandler</value></prop>
  <prop oor:name="sn" oor:op="fuse"><value>A</value></prop>
 </item>
</oor:items>"""


def _has_uno() -> bool:
    if not PYTHON.exists():
        return False
    return (
        subprocess.run([PYTHON, "-c", "import uno"], check=False, capture_output=True).returncode
        == 0
    )


needs_uno = pytest.mark.skipif(not _has_uno(), reason="python3-uno is not installed")


def untracked() -> Act:
    return "record", {"on": False}


def reword(old: str, new: str) -> Act:
    return "reword", {"old": old, "new": new}


def type_behind(words: str, more: str) -> Act:
    return "type_behind", {"words": words, "more": more}


def type_at_end(words: str, more: str) -> Act:
    """At the end of the paragraph that holds the words."""
    return "type_at_end", {"words": words, "more": more}


def new_paragraph(words: str, text: str) -> Act:
    """Behind the paragraph that holds the words."""
    return "new_paragraph", {"words": words, "text": text}


def split(words: str) -> Act:
    """A paragraph in two, behind the words."""
    return "split", {"words": words}


def join(words: str) -> Act:
    """The paragraph that holds the words with the next."""
    return "join", {"words": words}


def remove(words: str) -> Act:
    """The whole paragraph that holds the words."""
    return "remove", {"words": words}


def move(words: str, before: str) -> Act:
    """The whole paragraph that holds the words, to before another."""
    return "move", {"words": words, "before": before}


def copy(words: str, before: str) -> Act:
    """As `move`, and it stays where it was too."""
    return "copy", {"words": words, "before": before}


def comment(words: str, remark: str) -> Act:
    return "comment", {"words": words, "remark": remark, "author": AUTHOR}


def type_in_cell(table: str, cell: str, text: str) -> Act:
    return "type_in_cell", {"table": table, "cell": cell, "text": text}


def text_box(words: str, text: str) -> Act:
    return "text_box", {"words": words, "text": text}


def edited(files: Mapping[str, tuple[bytes, Sequence[Act]]], folder: Path) -> dict[str, bytes]:
    """What LibreOffice saves of files after some acts on each, by the names that they have."""
    sources, targets = folder / "sources", folder / "edited"
    profile = folder / "profile"
    for one in (sources, targets, profile / "user"):
        one.mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
    for name, (content, _) in files.items():
        (sources / f"{name}.docx").write_bytes(content)
    told = [
        ((sources / f"{name}.docx").as_uri(), (targets / f"{name}.docx").as_uri(), acts)
        for name, (_, acts) in files.items()
    ]
    pipe = f"bufetat-{uuid4().hex}"
    own = f"-env:UserInstallation={profile.as_uri()}"
    accept = f"--accept=pipe,name={pipe};urp;"
    start = ["soffice", own, "--headless", "--norestore", accept]
    # In a session of its own, for `soffice` starts the program that does the work, and stays.
    office = subprocess.Popen(
        start, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        subprocess.run(
            [PYTHON, Path(__file__).with_name("office_typist.py")],
            input=json.dumps({"pipe": pipe, "files": told}),
            check=True,
            text=True,
            timeout=_LONGEST,
        )
        office.wait(timeout=_LONGEST)
    finally:
        if office.poll() is None:
            os.killpg(office.pid, signal.SIGKILL)
    return {name: (targets / f"{name}.docx").read_bytes() for name in files}
