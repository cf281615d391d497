"""Paper of any size: tables and the figure have the room that is there, and there must be some."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.shared import Twips

from bufetat_editor.exchange.word.template import TemplateLacks, read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, part, value
from tests.exchange.word.templates import edited, saved


def on_paper(width: int, height: int) -> bytes:
    """The template on paper of another size, in twentieths of a point, with narrow sides."""

    def resize(document: Document) -> None:
        for section in document.sections:
            section.page_width, section.page_height = Twips(width), Twips(height)
            section.left_margin = section.right_margin = Twips(700)

    return edited(resize)


def test_tables_are_as_wide_as_the_room_on_narrow_paper_too(tmp_path: Path) -> None:
    narrow = read_template(saved(tmp_path, on_paper(3400, 6000)))
    root = part(write_word(subject(), narrow), "word/document.xml")

    for table in root.iter(f"{W}tbl"):
        columns = [int(value(one, "w")) for one in table.iter(f"{W}gridCol")]
        assert sum(columns) == 2000
        assert min(columns) > 0


def test_the_figure_is_not_taller_than_low_paper(tmp_path: Path) -> None:
    low = read_template(saved(tmp_path, on_paper(12000, 6000)))
    written = docx.Document(io.BytesIO(write_word(subject(), low)))

    (figure,) = written.inline_shapes

    assert figure.height.twips <= low.upright_height < 6000


@pytest.mark.parametrize(("width", "height"), [(1400, 6000), (12000, 2000)])
def test_paper_without_room_between_the_margins_is_refused(
    tmp_path: Path, width: int, height: int
) -> None:
    with pytest.raises(TemplateLacks, match="papirstørrelse eller marger"):
        read_template(saved(tmp_path, on_paper(width, height)))
