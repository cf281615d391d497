"""The Excel writer: the matrix and the registers, a sheet each."""

from __future__ import annotations

from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.excel.book import Book, saved
from bufetat_editor.exchange.excel.matrix import write_matrix
from bufetat_editor.exchange.excel.registers import write_register
from bufetat_editor.exchange.registers import registers
from bufetat_editor.exchange.subject import Subject

_MATRIX = "Matrise"


def write_excel(subject: Subject) -> bytes:
    """Return the matrix and the registers of the model as an xlsx file.

    Raises:
        TooLongForExcel: a text is longer than a cell can hold.
    """
    document = compose(subject)
    book = Book()
    for number, matrix in enumerate(document.model.matrices, 1):
        name = _MATRIX if number == 1 else f"{_MATRIX} {number}"
        write_matrix(book, matrix, name, subject.seal)
    for register in registers(subject, document):
        write_register(book, register, subject.seal)
    return saved(book, subject.seal)
