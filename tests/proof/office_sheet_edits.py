"""LibreOffice edits the workbook that recipients answer in, as a person does, and saves it.

What protection is about is chosen from the menu: what a macro writes itself, no protection stops.
"""

from __future__ import annotations

from pathlib import Path

from tests.proof.office_macro import run_macro

_MACRO = """
Sub EditAll(folder As String, names As String)
    Dim name As String
    For Each name In Split(names, ",")
        Edit(folder, name)
    Next
    StarDesktop.terminate()
End Sub

Sub Edit(folder As String, name As String)
    Dim unseen(0) As New com.sun.star.beans.PropertyValue
    Dim xlsx(0) As New com.sun.star.beans.PropertyValue
    Dim book As Object
    unseen(0).Name = "Hidden"
    unseen(0).Value = True
    xlsx(0).Name = "FilterName"
    xlsx(0).Value = "Calc MS Excel 2007 XML"
    book = StarDesktop.loadComponentFromURL(folder & "/sent.xlsx", "_blank", 0, unseen())
    Change(book, book.Sheets.getByName("Matrise"), name)
    book.storeToURL(folder & "/" & name & ".xlsx", xlsx())
    book.close(True)
End Sub

Sub Change(book As Object, sheet As Object, name As String)
    Dim cos As Long
    Dim typed(0) As New com.sun.star.beans.PropertyValue
    typed(0).Name = "StringName"
    typed(0).Value = "Noe annet"
    book.CurrentController.setActiveSheet(sheet)
    cos = RowOf(sheet, "oppgave-cos")
    Select Case name
    Case "nothing"
    Case "comment"
        Tell(sheet, cos, "Kommentar", "Navnet bør stå på norsk.", "")
    Case "proposal"
        Tell(sheet, cos, "Ny ordlyd", "", "Trygghetssirkelen (COS)")
    Case "proposal_alone"
        Tell(sheet, cos, "", "", "Trygghetssirkelen (COS)")
    Case "type_alone"
        Tell(sheet, cos, "Kommentar", "", "")
    Case "percent"
        sheet.getCellByPosition(6, cos).NumberFormat = 10
        sheet.getCellByPosition(6, cos).Value = 0.25
    Case "removal"
        Tell(sheet, cos, "Fjernes", "Kurset er lagt ned.", "")
    Case "nothing_to_remark"
        Tell(sheet, cos, "Ingen merknad", "", "")
    Case "new_in_its_row"
        Tell(sheet, RowOf(sheet, "celle-egenvalgt-barnevern"), "Nytt punkt", "", "Prøve noe nytt")
    Case "note"
        sheet.Annotations.insertNew(sheet.getCellByPosition(4, cos).CellAddress, "Hva er dette?")
    Case "text_written_over"
        sheet.getCellByPosition(4, cos).String = "Trygghetssirkelen (COS)"
    Case "emptied_and_reworded"
        sheet.getCellByPosition(4, cos).String = ""
        Tell(sheet, cos, "Ny ordlyd", "", "Trygghetssirkelen (COS)")
    Case "struck_through"
        sheet.getCellByPosition(4, cos).CharStrikeout = com.sun.star.awt.FontStrikeout.SINGLE
    Case "number_written_over"
        sheet.getCellByPosition(1, cos).String = "9.9.9"
    Case "place_written_over"
        sheet.getCellByPosition(2, cos).String = "Andre oppgaver"
    Case "new_row_with_comment"
        sheet.Rows.insertByIndex(cos + 1, 1)
        sheet.getCellByPosition(4, cos + 1).String = "Prøve noe nytt"
        Tell(sheet, cos + 1, "Nytt punkt", "Det trengs.", "")
    Case "new_row"
        book.CurrentController.select(sheet.getCellByPosition(4, cos + 1))
        Choose(book, "InsertRowsBefore", Array())
        sheet.getCellByPosition(4, cos + 1).String = "Prøve noe nytt"
    Case "new_reply_row"
        sheet.Rows.insertByIndex(cos + 1, 1)
        Tell(sheet, cos + 1, "Nytt punkt", "", "Prøve noe nytt")
    Case "row_deleted"
        sheet.unprotect("")
        sheet.Rows.removeByIndex(cos, 1)
    Case "row_deleted_by_menu"
        book.CurrentController.select(sheet.getCellByPosition(4, cos))
        Choose(book, "DeleteRows", Array())
    Case "heading_typed_over"
        book.CurrentController.select(sheet.getCellByPosition(4, 1))
        Choose(book, "EnterString", typed())
    Case "rows_sorted"
        SortByText(book, sheet)
    Case "column_inserted"
        sheet.unprotect("")
        sheet.Columns.insertByIndex(3, 1)
        sheet.getCellByPosition(3, 1).String = "Prioritet"
        sheet.getCellByPosition(3, cos).String = "Høy"
    Case "ids_emptied"
        sheet.getCellRangeByPosition(0, 2, 0, LastRow(sheet)).clearContents(7)
    Case "row_copied"
        sheet.Rows.insertByIndex(cos + 1, 1)
        sheet.copyRange(sheet.getCellByPosition(0, cos + 1).CellAddress, _
            sheet.getCellRangeByPosition(0, cos, 7, cos).RangeAddress)
    Case "sheet_copied"
        book.Sheets.copyByName("Matrise", "Matrise_2", 2)
        Tell(book.Sheets.getByName("Matrise_2"), cos, "", "Navnet bør stå på norsk.", "")
    End Select
End Sub

Sub Tell(sheet As Object, row As Long, wish As String, comment As String, proposal As String)
    sheet.getCellByPosition(5, row).String = wish
    sheet.getCellByPosition(6, row).String = comment
    sheet.getCellByPosition(7, row).String = proposal
End Sub

Sub SortByText(book As Object, sheet As Object)
    Dim how(3) As New com.sun.star.beans.PropertyValue
    book.CurrentController.select(sheet.getCellRangeByPosition(0, 1, 7, LastRow(sheet)))
    how(0).Name = "ByRows"
    how(0).Value = True
    how(1).Name = "HasHeader"
    how(1).Value = True
    how(2).Name = "Col1"
    how(2).Value = 5
    how(3).Name = "Ascending1"
    how(3).Value = True
    Choose(book, "DataSort", how())
End Sub

Sub Choose(book As Object, command As String, how As Variant)
    Dim menu As Object
    menu = CreateUnoService("com.sun.star.frame.DispatchHelper")
    menu.executeDispatch(book.CurrentController.Frame, ".uno:" & command, "", 0, how)
End Sub

Function RowOf(sheet As Object, id As String) As Long
    Dim row As Long
    For row = 0 To LastRow(sheet)
        If sheet.getCellByPosition(0, row).String = id Then RowOf = row
    Next
End Function

Function LastRow(sheet As Object) As Long
    Dim cursor As Object
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    LastRow = cursor.RangeAddress.EndRow
End Function
"""


def edited(sent: bytes, names: tuple[str, ...], folder: Path) -> dict[str, bytes]:
    """The workbook as LibreOffice saves it after each edit, by the names of the edits."""
    (folder / "sent.xlsx").write_bytes(sent)
    run_macro(_MACRO, f'EditAll("{folder.as_uri()}", "{",".join(names)}")', folder)
    return {name: (folder / f"{name}.xlsx").read_bytes() for name in names}
