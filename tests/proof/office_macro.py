"""LibreOffice does what a macro tells it, in a profile of its own and without a window."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

_LIBRARY = "http://openoffice.org/2000/library"
_FILES = {
    "basic/script.xlc": f"""
<library:libraries xmlns:library="{_LIBRARY}">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>""",
    "basic/Standard/script.xlb": f"""
<library:library xmlns:library="{_LIBRARY}" library:name="Standard">
 <library:element library:name="Work"/>
</library:library>""",
    "registrymodifications.xcu": """
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Setup/Office">
  <prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop>
 </item>
</oor:items>""",
}
"""A library of macros, and that the profile is complete: a new one gets an empty library."""


def run_macro(macro: str, call: str, folder: Path) -> None:
    """Let LibreOffice run a macro; its last line is to end the program.

    Args:
        macro: in LibreOffice's Basic.
        call: the name of one of its procedures with what it is given.
        folder: to keep the profile in.
    """
    module = f"""
<script:module xmlns:script="http://openoffice.org/2000/script"
 script:name="Work" script:language="StarBasic">{escape(macro)}</script:module>"""
    profile = folder / "profile"
    for path, xml in {**_FILES, "basic/Standard/Work.xba": module}.items():
        file = profile / "user" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('<?xml version="1.0" encoding="UTF-8"?>' + xml, encoding="utf-8")
    own = f"-env:UserInstallation={profile.as_uri()}"
    run = ["soffice", own, "--headless", f"macro:///Standard.Work.{call}"]
    subprocess.run(run, check=True, capture_output=True, timeout=150)
