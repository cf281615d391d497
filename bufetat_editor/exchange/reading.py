"""Reading a returned file: what it is, whether it may come in, and then what stands in it."""

from __future__ import annotations

from traceback import walk_tb

from bufetat_editor.exchange.amount import check_amount
from bufetat_editor.exchange.gate import WORD, Damaged, Inadmissible, admit, only_xml
from bufetat_editor.exchange.recognising import recognised
from bufetat_editor.exchange.returned import Returned


def read_returned(content: bytes) -> Returned:
    """Return what a returned Word document or workbook holds, whatever it is called.

    Raises:
        Inadmissible: it is neither, may not come in, or has more or less in it than an answer has.
    """
    kind = recognised(content)
    admit(content, kind)
    parts = only_xml(content)
    try:
        returned = _read_word(parts) if kind is WORD else _read_excel(parts)
    except (Inadmissible, MemoryError):
        raise
    except Exception as error:
        # No library writes down all that it ends in where a part is not what it says it is. What
        # our own code ends in is a fault in it, whatever the file is like.
        if _is_ours(error):
            raise
        raise Damaged from error
    check_amount(returned)
    return returned


# Each library takes its time to load, and one is enough.


def _read_word(content: bytes) -> Returned:
    from bufetat_editor.exchange.word.reader import read_word

    return read_word(content)


def _read_excel(content: bytes) -> Returned:
    from bufetat_editor.exchange.excel.reader import read_excel

    return read_excel(content)


def _is_ours(error: Exception) -> bool:
    """True if it was raised by our own code and not by a library."""
    *_, (frame, _) = walk_tb(error.__traceback__)
    return str(frame.f_globals["__name__"]).startswith(__name__.partition(".")[0])
