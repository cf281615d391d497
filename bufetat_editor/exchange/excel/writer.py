"""The Excel writer: the matrix and the registers, a sheet each."""

from __future__ import annotations

import io
from typing import cast

from openpyxl.packaging.core import DocumentProperties
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook import Workbook
from openpyxl.xml.functions import tostring

from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.excel.fonts import TEXT
from bufetat_editor.exchange.excel.matrix import write_matrix
from bufetat_editor.exchange.excel.registers import write_register
from bufetat_editor.exchange.furniture import status_line
from bufetat_editor.exchange.registers import registers
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.stable_zip import stable_zip, unpack
from bufetat_editor.exchange.subject import Subject

_MATRIX = "Matrise"
_CORE = "docProps/core.xml"


def write_excel(subject: Subject) -> bytes:
    """Return the matrix and the registers of the model as an xlsx file.

    Raises:
        TooLongForExcel: a text is longer than a cell can hold.
    """
    document = compose(subject)
    workbook = _Book()
    for number, matrix in enumerate(document.model.matrices, 1):
        name = _MATRIX if number == 1 else f"{_MATRIX} {number}"
        write_matrix(workbook, matrix, name, subject.seal)
    for register in registers(subject, document):
        write_register(workbook, register, subject.seal)
    for name, value in subject.seal.as_properties().items():
        workbook.keep(name, value)
    return _saved(workbook, subject.seal)


class _Book(Workbook):
    """A workbook without sheets, in our font; the stubs know neither of the things that it uses."""

    def __init__(self) -> None:
        super().__init__()
        self.remove(self.worksheets[0])
        self._fonts[0] = TEXT  # type: ignore[attr-defined]

    def keep(self, name: str, value: str) -> None:
        """Keep a fact among the document's own properties."""
        self.custom_doc_props.append(  # type: ignore[attr-defined]
            StringProperty(name=name, value=value)
        )


def _saved(workbook: Workbook, seal: Seal) -> bytes:
    packed = io.BytesIO()
    workbook.save(packed)
    parts = unpack(packed.getvalue())
    parts[_CORE] = _core_properties(seal)  # openpyxl puts the clock's time into it
    return stable_zip(parts)


def _core_properties(seal: Seal) -> bytes:
    moment = seal.moment.replace(tzinfo=None)
    properties = DocumentProperties(
        title=seal.title,
        subject=seal.edition,
        contentStatus=status_line(seal),
        language="nb-NO",
        creator="",
        created=moment,
        modified=moment,
    )
    return cast("bytes", tostring(properties.to_tree()))
