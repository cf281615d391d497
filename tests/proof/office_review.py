"""LibreOffice accepts all changes of files, and rejects them, as a person does in its menu."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

_MACRO = """
Sub ReviewAll(folder As String)
    Dim name As String
    name = Dir(folder & "/sources/*.docx")
    Do While name <> ""
        Review(folder, name, "accepted", ".uno:AcceptAllTrackedChanges")
        Review(folder, name, "rejected", ".uno:RejectAllTrackedChanges")
        name = Dir()
    Loop
    StarDesktop.terminate()
End Sub

Sub Review(folder As String, name As String, outcome As String, command As String)
    Dim unseen(0) As New com.sun.star.beans.PropertyValue
    Dim docx(0) As New com.sun.star.beans.PropertyValue
    Dim text As Object
    Dim menu As Object
    unseen(0).Name = "Hidden"
    unseen(0).Value = True
    docx(0).Name = "FilterName"
    docx(0).Value = "MS Word 2007 XML"
    text = StarDesktop.loadComponentFromURL(folder & "/sources/" & name, "_blank", 0, unseen())
    menu = CreateUnoService("com.sun.star.frame.DispatchHelper")
    menu.executeDispatch(text.CurrentController.Frame, command, "", 0, Array())
    text.storeToURL(folder & "/" & outcome & "/" & name, docx())
    text.close(True)
End Sub
"""

_LIBRARY = "http://openoffice.org/2000/library"
_PROFILE = {
    "basic/script.xlc": f"""
<library:libraries xmlns:library="{_LIBRARY}">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>""",
    "basic/Standard/script.xlb": f"""
<library:library xmlns:library="{_LIBRARY}" library:name="Standard">
 <library:element library:name="Changes"/>
</library:library>""",
    "basic/Standard/Changes.xba": f"""
<script:module xmlns:script="http://openoffice.org/2000/script"
 script:name="Changes" script:language="StarBasic">{escape(_MACRO)}</script:module>""",
    "registrymodifications.xcu": """
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Setup/Office">
  <prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop>
 </item>
</oor:items>""",
}
"""A library of macros, and that the profile is complete: a new one gets an empty library."""


class Reviewed(NamedTuple):
    """What LibreOffice saves of a file once all changes are settled."""

    accepted: bytes
    rejected: bytes


def reviewed(contents: Mapping[str, bytes], folder: Path) -> dict[str, Reviewed]:
    """What becomes of files with changes, by the names that they have."""
    for name in ("sources", *Reviewed._fields):
        (folder / name).mkdir()
    for name, content in contents.items():
        (folder / "sources" / f"{name}.docx").write_bytes(content)
    profile = folder / "profile"
    for path, xml in _PROFILE.items():
        file = profile / "user" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('<?xml version="1.0" encoding="UTF-8"?>' + xml, encoding="utf-8")
    own = f"-env:UserInstallation={profile.as_uri()}"
    macro = f'macro:///Standard.Changes.ReviewAll("{folder.as_uri()}")'
    run = ["soffice", own, "--headless", macro]
    subprocess.run(run, check=True, capture_output=True, timeout=150)
    return {
        name: Reviewed(*((folder / way / f"{name}.docx").read_bytes() for way in Reviewed._fields))
        for name in contents
    }
