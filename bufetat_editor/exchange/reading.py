"""Reading a returned file: what it is, whether it may come in, and then what stands in it."""

from __future__ import annotations

from bufetat_editor.exchange.gate import WORD, admit
from bufetat_editor.exchange.recognising import recognised
from bufetat_editor.exchange.returned import Returned


def read_returned(content: bytes) -> Returned:
    """Return what a returned Word document or workbook holds, whatever it is called.

    Raises:
        Inadmissible: it is neither, or may not come in.
    """
    kind = recognised(content)
    admit(content, kind)
    if kind is WORD:  # each library takes its time to load, and one is enough
        from bufetat_editor.exchange.word.reader import read_word

        return read_word(content)
    from bufetat_editor.exchange.excel.reader import read_excel

    return read_excel(content)
