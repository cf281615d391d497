"""The workbook as a file: our font, what it says of itself, and the same bytes every time."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import cast

from openpyxl.packaging.core import DocumentProperties
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook import Workbook
from openpyxl.xml.functions import tostring

from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.excel.fonts import TEXT
from bufetat_editor.exchange.furniture import status_line
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.stable_zip import stable_zip, unpack

_CORE = "docProps/core.xml"


class Book(Workbook):
    """A workbook without sheets, in our font; the stubs know neither of the things that it uses."""

    def __init__(self) -> None:
        super().__init__()
        self.remove(self.worksheets[0])
        self._fonts[0] = TEXT  # type: ignore[attr-defined]

    def keep(self, facts: Mapping[str, str]) -> None:
        """Keep facts among the document's own properties."""
        for name, value in facts.items():
            self.custom_doc_props.append(  # type: ignore[attr-defined]
                StringProperty(name=name, value=value)
            )


def facts(seal: Seal, circulation: Circulation | None) -> dict[str, str]:
    """Return what a workbook says of itself."""
    return seal.as_properties() | (circulation.as_properties() if circulation else {})


def saved(book: Book, seal: Seal, circulation: Circulation | None = None) -> bytes:
    """Return the workbook as an xlsx file that carries the seal, and whom it is sent to."""
    book.keep(facts(seal, circulation))
    packed = io.BytesIO()
    book.save(packed)
    parts = unpack(packed.getvalue())
    # openpyxl puts the clock's time into it
    parts[_CORE] = _core_properties(seal, status_line(seal, circulation=circulation))
    return stable_zip(parts)


def _core_properties(seal: Seal, status: str) -> bytes:
    moment = seal.moment.replace(tzinfo=None)
    properties = DocumentProperties(
        title=seal.title,
        subject=seal.edition,
        contentStatus=status,
        language="nb-NO",
        creator="",
        created=moment,
        modified=moment,
    )
    return cast("bytes", tostring(properties.to_tree()))
