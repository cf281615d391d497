from __future__ import annotations

from collections.abc import Callable

import pytest

from bufetat_editor.exchange import reading
from bufetat_editor.exchange.gate import Damaged, Inadmissible
from bufetat_editor.exchange.reading import read_returned
from tests.exchange.hostile import BAD, paragraphs, sent_form, sent_word, sheet
from tests.exchange.packages import changed, parts_of

QUICK = [name for name, bad in BAD.items() if bad.told and not bad.is_costly]
"""Bad files that are refused in no time; the others are tried in the child."""


def test_a_file_is_read_as_what_it_is_and_not_as_what_it_is_called() -> None:
    """Nothing here has a name: a workbook that is called .docx is a workbook."""
    assert read_returned(sent_word()).is_ordered
    assert not read_returned(sent_form()).is_ordered


@pytest.mark.parametrize("sent", [sent_word, sent_form])
def test_a_file_tells_which_model_and_which_round_it_is_of(sent: Callable[[], bytes]) -> None:
    assert {"tmDocument", "tmRound", "tmRecipient"} <= read_returned(sent()).properties.keys()


def test_a_file_of_another_make_is_read_too() -> None:
    """Whose it is and which model it answers is asked later."""
    other = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Vi er enige.</t></is></c></row>')

    assert [line.text for line in read_returned(other).lines] == ["Vi er enige."]


def test_what_a_library_fails_at_is_told_as_damage() -> None:
    with pytest.raises(Damaged):
        read_returned(sheet('<row r="1"><c r="ZZZZ1"/></row>'))


def test_what_we_fail_at_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_read_word", None)

    with pytest.raises(TypeError):
        read_returned(sent_word())


@pytest.mark.parametrize("name", QUICK)
def test_what_is_refused_is_told_in_a_clause(name: str) -> None:
    with pytest.raises(Inadmissible) as refused:
        read_returned(BAD[name].make())

    assert str(refused.value.reason).startswith(("den ", "det "))
    assert BAD[name].told in f"{refused.value.reason}. {refused.value.advice}"


def test_a_file_without_a_word_is_told() -> None:
    with pytest.raises(Inadmissible, match="det står ingenting i den"):
        read_returned(sheet(""))


def test_more_than_an_answer_can_have_is_told() -> None:
    """What comes in may have more than is read of it."""
    long = paragraphs(f"<w:p><w:r><w:t>{'a' * 100_001}</w:t></w:r></w:p>")

    with pytest.raises(Inadmissible, match="den har mer tekst enn et svar kan ha"):
        read_returned(long)


def test_neither_entities_nor_relations_fetch_anything() -> None:
    """A relation to a file elsewhere is no more than words."""
    name = "word/_rels/document.xml.rels"
    told = parts_of(sent_word())[name]
    link = (
        b'<Relationship Id="ute" TargetMode="External" Target="file:///etc/hostname" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/></R'
    )

    assert read_returned(changed(sent_word(), {name: told.replace(b"</R", link)})).lines


def test_paragraphs_alone_are_a_document() -> None:
    told = read_returned(paragraphs("<w:p><w:r><w:t>Vi er enige.</w:t></w:r></w:p>")).lines

    assert [line.text for line in told if line.flow == "text"] == ["Vi er enige."]
