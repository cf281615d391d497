"""Works in LibreOffice as a person does, on one file after the other.

It runs in the Python that LibreOffice brings, told on stdin in JSON: the pipe that the program
listens to, and for each file the acts of `tests.proof.office_edits`.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from typing import Any

import uno  # type: ignore[import-not-found]  # it comes with LibreOffice
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]  # as above
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]  # as above
from com.sun.star.lang import DisposedException  # type: ignore[import-not-found]  # as above
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK  # type: ignore[import-not-found]  # as above

Office = Any
"""What LibreOffice hands out; its library has no types."""

_SELECT, _GO, _BEHIND, _DELIVERS = True, False, False, True
_TRIES = 200
_MOMENT = 0.1  # seconds
_DOCX = "MS Word 2007 XML"


class Typist:
    """A person at an open document."""

    def __init__(self, context: Office, document: Office) -> None:
        self._context = context
        self._document = document
        self._text = document.Text
        self._seen = document.CurrentController.ViewCursor

    def record(self, *, on: bool) -> None:
        self._document.RedlineProtectionKey = uno.ByteSequence(b"")
        self._document.RecordChanges = on

    def reword(self, old: str, new: str) -> None:
        self._found(old).setString(new)

    def type_behind(self, words: str, more: str) -> None:
        behind = self._found(words).End
        behind.Text.insertString(behind, more, _BEHIND)

    def type_at_end(self, words: str, more: str) -> None:
        cursor = self._cursor(words)
        cursor.gotoEndOfParagraph(_GO)
        cursor.Text.insertString(cursor, more, _BEHIND)

    def new_paragraph(self, words: str, text: str) -> None:
        cursor = self._cursor(words)
        cursor.gotoEndOfParagraph(_GO)
        cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, _BEHIND)
        cursor.Text.insertString(cursor, text, _BEHIND)

    def split(self, words: str) -> None:
        behind = self._found(words).End
        behind.Text.insertControlCharacter(behind, PARAGRAPH_BREAK, _BEHIND)

    def join(self, words: str) -> None:
        cursor = self._cursor(words)
        cursor.gotoEndOfParagraph(_GO)
        cursor.goRight(1, _SELECT)
        cursor.setString("")

    def remove(self, words: str) -> None:
        self._whole(words).setString("")

    def move(self, words: str, before: str) -> None:
        self._carry(words, before, ".uno:Cut")

    def copy(self, words: str, before: str) -> None:
        self._carry(words, before, ".uno:Copy")

    def comment(self, words: str, remark: str, author: str) -> None:
        self._seen.gotoRange(self._found(words), _GO)
        self._do(".uno:InsertAnnotation", Text=remark, Author=author)

    def type_in_cell(self, table: str, cell: str, text: str) -> None:
        held = self._document.TextTables.getByName(table).getCellByName(cell)
        held.insertString(held.createTextCursor(), text, _BEHIND)

    def text_box(self, words: str, text: str) -> None:
        frame = self._document.createInstance("com.sun.star.text.TextFrame")
        found = self._found(words).End
        found.Text.insertTextContent(found, frame, _BEHIND)
        frame.Text.setString(text)

    # --- how it is done

    def _found(self, words: str) -> Office:
        search = self._document.createSearchDescriptor()
        search.SearchString, search.SearchCaseSensitive = words, True
        found = self._document.findFirst(search)
        if found is None:
            raise LookupError(words)
        return found

    def _cursor(self, words: str) -> Office:
        found = self._found(words)
        return found.Text.createTextCursorByRange(found.Start)

    def _whole(self, words: str) -> Office:
        """A paragraph with its end."""
        cursor = self._cursor(words)
        cursor.gotoStartOfParagraph(_GO)
        cursor.gotoEndOfParagraph(_SELECT)
        cursor.goRight(1, _SELECT)
        return cursor

    def _carry(self, words: str, before: str, command: str) -> None:
        target = self._cursor(before)
        target.gotoStartOfParagraph(_GO)
        self._document.CurrentController.select(self._whole(words))
        self._do(command)
        self._seen.gotoRange(target, _GO)
        self._do(".uno:Paste")

    def _do(self, command: str, **arguments: str) -> None:
        service = "com.sun.star.frame.DispatchHelper"
        helper = self._context.ServiceManager.createInstanceWithContext(service, self._context)
        frame = self._document.CurrentController.Frame
        helper.executeDispatch(frame, command, "", 0, tuple(_values(**arguments)))


def _values(**named: object) -> list[Office]:
    made = []
    for name, value in named.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return made


def _connected(pipe: str) -> Office:
    local = uno.getComponentContext()
    service = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(service, local)
    for _ in range(_TRIES):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(_MOMENT)
    raise TimeoutError(pipe)


def main() -> None:
    told = json.load(sys.stdin)
    context = _connected(told["pipe"])
    desktop = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context
    )
    for source, target, acts in told["files"]:
        document = desktop.loadComponentFromURL(source, "_blank", 0, tuple(_values(Hidden=True)))
        typist = Typist(context, document)
        for name, arguments in acts:
            getattr(typist, name)(**arguments)
        document.storeToURL(target, tuple(_values(FilterName=_DOCX)))
        document.close(_DELIVERS)
    with suppress(DisposedException):  # it may be gone before it has answered
        desktop.terminate()


main()
