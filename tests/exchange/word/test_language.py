from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.exchange.word.template import read_template
from tests.exchange.word.reading import W, part, value
from tests.exchange.word.templates import STYLES, filled, replaced, saved

HELD = '<w:lang w:val="nb-NO" w:eastAsia="nb-NO" w:bidi="ar-SA"/>'


@pytest.mark.parametrize("theirs", ["", '<w:lang w:val="en-US"/>', '<w:lang w:bidi="ar-SA"/>'])
def test_the_document_is_norwegian_whatever_the_template_was_made_in(
    tmp_path: Path, theirs: str
) -> None:
    template = read_template(saved(tmp_path, replaced(STYLES, HELD, theirs)))

    (language,) = part(filled(template), STYLES).iter(f"{W}lang")

    assert value(language) == "nb-NO"


def test_a_template_without_a_common_look_is_given_the_language(tmp_path: Path) -> None:
    silent = replaced(STYLES, "w:docDefaults", "w:noe")

    styles = part(filled(read_template(saved(tmp_path, silent))), STYLES)

    assert value(styles[0][0][0][0]) == "nb-NO"
