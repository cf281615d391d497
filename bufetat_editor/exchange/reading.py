"""Reading a returned file: what it is, whether it may come in, and then what stands in it."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.gate import WORD, Damaged, Inadmissible, TooLarge, admit, only_xml
from bufetat_editor.exchange.recognising import recognised
from bufetat_editor.exchange.returned import Returned

# So much that the program can settle it in little time and people can weigh it; a model of ten
# times the items that it had in 2011 has less than half.
_MOST_FRAGMENTS = 5_000
_MOST_LETTERS = 3_000_000
_LONGEST = 100_000  # letters of one text


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
    except MemoryError as error:
        raise TooLarge from error
    except Exception as error:
        # No library writes down all that it ends in where a part is not what it says it is.
        raise Damaged from error
    _check_amount(returned)
    return returned


# Each library takes its time to load, and one is enough.


def _read_word(content: bytes) -> Returned:
    from bufetat_editor.exchange.word.reader import read_word

    return read_word(content)


def _read_excel(content: bytes) -> Returned:
    from bufetat_editor.exchange.excel.reader import read_excel

    return read_excel(content)


def _check_amount(returned: Returned) -> None:
    fragments = (returned.lines, returned.gone, returned.comments, returned.replies)
    number = sum(map(len, fragments)) + sum(len(one.lines) for one in returned.comments)
    if not number:
        raise Inadmissible("det står ingenting i den")
    if number > _MOST_FRAGMENTS:
        raise TooLarge(f"den har {number} tekstbiter, og et svar kan ha {_MOST_FRAGMENTS}")
    lengths = [len(text) for text in _texts(returned)]
    if sum(lengths) > _MOST_LETTERS or max(lengths) > _LONGEST:
        raise TooLarge("den har mer tekst enn et svar kan ha")


def _texts(returned: Returned) -> Iterator[str]:
    yield from (one.text for one in returned.lines)
    yield from (one.text for one in returned.gone)
    for comment in returned.comments:
        yield comment.quote
        yield from (remark.text for remark in comment.remarks)
    for reply in returned.replies:
        yield from (reply.comment, reply.text)
