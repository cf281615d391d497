"""LibreOffice accepts all changes of files, and rejects them, as a person does in its menu."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tests.proof.office_macro import run_macro

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
    run_macro(_MACRO, f'ReviewAll("{folder.as_uri()}")', folder)
    return {
        name: Reviewed(*((folder / way / f"{name}.docx").read_bytes() for way in Reviewed._fields))
        for name in contents
    }
