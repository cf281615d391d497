"""What a template must have, and what may be otherwise in it than in the program's own."""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx
import pytest

from bufetat_editor.errors import CannotOpen
from bufetat_editor.exchange.word.styles import STYLES
from bufetat_editor.exchange.word.template import (
    AnotherDocument,
    NoTemplate,
    TemplateLacks,
    read_template,
)
from tests.exchange.word.templates import (
    DOCUMENT,
    HEADER,
    NUMBERING,
    OWN,
    packed,
    replaced,
    saved,
    unpacked,
    without_style,
)
from tests.exchange.word.templates import (
    STYLES as STYLES_PART,
)

WORDPROCESSING = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def refusal(folder: Path, content: bytes, name: str = "mal.docx") -> str:
    with pytest.raises((AnotherDocument, TemplateLacks, NoTemplate)) as refused:
        read_template(saved(folder, content, name))
    return str(refused.value)


def test_the_program_s_own_template_has_all_it_must_have() -> None:
    template = read_template()

    assert template.style_ids == {style.id: style.id for style in STYLES}
    assert (template.upright_width, template.across_width) == (9184, 14116)


def test_a_template_of_another_language_calls_its_styles_otherwise(tmp_path: Path) -> None:
    localised = replaced(STYLES_PART, 'w:styleId="Heading1"', 'w:styleId="Overskrift1"')

    template = read_template(saved(tmp_path, localised))

    assert template.style_ids["Heading1"] == "Overskrift1"


def test_names_are_the_same_in_large_and_small_letters(tmp_path: Path) -> None:
    shouted = replaced(STYLES_PART, 'w:val="heading 1"', 'w:val="Heading 1"')
    shouted = replaced(STYLES_PART, 'w:val="Hjemmel"', 'w:val="HJEMMEL"', content=shouted)

    assert read_template(saved(tmp_path, shouted)).style_ids == read_template().style_ids


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Ledende avsnitt", "avsnittsstilen «Ledende avsnitt» mangler."),
        ("Hjemmel", "tegnstilen «Hjemmel» mangler."),
        ("Tjenestematrise", "tabellstilen «Tjenestematrise» mangler."),
        ("heading 2", "avsnittsstilen «Overskrift 2» (heading 2) mangler."),
    ],
)
def test_a_style_that_is_missing_is_named_as_word_shows_it(
    tmp_path: Path, name: str, told: str
) -> None:
    sentence = refusal(tmp_path, without_style(name))

    assert told in sentence
    assert "mal.docx" in sentence
    assert "ta ut en ny kopi av malen og gjør endringene der" in sentence


OUR_STYLES = [one.name for one in STYLES if one.kind == "paragraph" and not one.shown]


def test_all_that_is_missing_is_named_at_once(tmp_path: Path) -> None:
    sentence = refusal(tmp_path, without_style(*OUR_STYLES[:10]))

    assert [name for name in OUR_STYLES[:10] if f"«{name}»" not in sentence] == []
    assert " til. Rett" not in sentence


def test_of_very_much_the_first_ten_are_named_and_the_others_counted(tmp_path: Path) -> None:
    sentence = refusal(tmp_path, without_style(*OUR_STYLES[:12]))

    assert sentence.count("«") == 10
    assert " … og 2 til. Rett det i Word" in sentence


def test_a_document_that_was_never_made_from_a_template_is_told_so(tmp_path: Path) -> None:
    ordinary = io.BytesIO()
    docx.Document().save(ordinary)
    bare = packed(unpacked(OWN) | {STYLES_PART: b'<w:styles xmlns:w="%s"/>' % WORDPROCESSING})

    for content in (ordinary.getvalue(), bare):
        sentence = refusal(tmp_path, content)
        assert "er ikke en mal for tjenestemodellen" in sentence
        assert "Ta ut en kopi av malen" in sentence
        assert len(sentence.replace(str(tmp_path), "")) < 150


def test_a_style_of_another_kind_is_not_the_one(tmp_path: Path) -> None:
    other = replaced(
        STYLES_PART,
        'w:type="character" w:styleId="LegalReference"',
        'w:type="paragraph" w:styleId="LegalReference"',
    )

    assert "tegnstilen «Hjemmel» mangler" in refusal(tmp_path, other)


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ("List Number", "«Nummerert liste» (List Number) er ikke knyttet til en liste"),
        ("heading 4", "«Overskrift 4» (heading 4) er ikke knyttet til en liste"),
        ("heading 1", "«Overskrift 1» (heading 1) er ikke knyttet til en liste"),
        ("Punkt med referansenummer", "«Punkt med referansenummer» er ikke knyttet til en liste"),
    ],
)
def test_a_list_that_is_none_is_told(tmp_path: Path, style: str, told: str) -> None:
    before, tie, after = unpacked(OWN)[STYLES_PART].decode().partition(f'w:val="{style}"')
    cut = (
        before
        + tie
        + after.replace("<w:numId ", '<w:numId w:was="', 1).replace(
            '<w:numId w:was="w:val="', '<w:numId w:val="9', 1
        )
    )

    assert told in refusal(tmp_path, packed(unpacked(OWN) | {STYLES_PART: cut.encode()}))


def test_a_template_without_any_list_is_told(tmp_path: Path) -> None:
    empty = b'<w:numbering xmlns:w="%s"/>' % WORDPROCESSING

    sentence = refusal(tmp_path, packed(unpacked(OWN) | {NUMBERING: empty}))

    assert "«Overskrift 1» (heading 1), «Overskrift 2» (heading 2), " in sentence
    assert sentence.count("«") == 8


def test_a_style_may_have_its_list_from_the_one_it_is_based_on(tmp_path: Path) -> None:
    based = replaced(
        STYLES_PART,
        '<w:name w:val="List Number"/><w:basedOn w:val="Normal"/>',
        '<w:name w:val="List Number"/><w:basedOn w:val="ListBullet"/>',
    )
    own = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'

    template = read_template(saved(tmp_path, replaced(STYLES_PART, own, "", content=based)))

    assert template.ordered_list == 2


def test_styles_that_are_based_in_a_circle_are_read_to_an_end(tmp_path: Path) -> None:
    circle = replaced(
        STYLES_PART,
        '<w:name w:val="Punkt med referansenummer"/><w:basedOn w:val="Normal"/>',
        '<w:name w:val="Punkt med referansenummer"/><w:basedOn w:val="ListReference"/>',
    )
    own = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>'

    assert "er ikke knyttet til en liste" in refusal(
        tmp_path, replaced(STYLES_PART, own, "", content=circle)
    )


def test_a_template_needs_paper_for_the_matrix(tmp_path: Path) -> None:
    text = unpacked(OWN)[DOCUMENT].decode()
    section = text[text.index("<w:sectPr>") : text.index("</w:sectPr>") + len("</w:sectPr>")]

    assert "to inndelinger" in refusal(tmp_path, replaced(DOCUMENT, section, ""))


def test_a_template_without_any_section_is_told(tmp_path: Path) -> None:
    text = unpacked(OWN)[DOCUMENT].decode()
    sectionless = re.sub(r"<w:sectPr>.*?</w:sectPr>", "", text).encode()

    sentence = refusal(tmp_path, packed(unpacked(OWN) | {DOCUMENT: sectionless}))

    assert "det er ikke to inndelinger i den, en stående og en liggende." in sentence


def test_paper_must_have_a_size(tmp_path: Path) -> None:
    sizeless = replaced(DOCUMENT, '<w:pgSz w:w="11906" w:h="16838"/>', "")

    assert "papirstørrelse eller marger mangler" in refusal(tmp_path, sizeless)


def test_every_page_must_say_what_it_is(tmp_path: Path) -> None:
    untagged = replaced(HEADER, 'w:val="tm-hash"', 'w:val="noe-annet"')

    sentence = refusal(tmp_path, untagged)

    for side in ("stående", "liggende"):
        place = f"mangler i topptekst eller bunntekst på {side} side"
        assert f"innholdskontrollen «Kontrollsum» (tm-hash) {place}" in sentence


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/_rels/document.xml.rels", 'Target="header1.xml"', 'Target="settings.xml"'),
        ("[Content_Types].xml", "wordprocessingml.header", "noe-annet"),
        (
            DOCUMENT,
            '<w:headerReference w:type="default" r:id="rId5"',
            '<w:headerReference r:id="x"',
        ),
    ],
    ids=["another part", "unknown kind", "nowhere"],
)
def test_a_reference_that_leads_to_no_header_is_told(
    tmp_path: Path, part: str, old: str, new: str
) -> None:
    assert "innholdskontrollene «Status» (tm-status)" in refusal(tmp_path, replaced(part, old, new))


def test_a_section_without_a_header_shows_that_of_the_one_before(tmp_path: Path) -> None:
    first, second = unpacked(OWN)[DOCUMENT].decode().rsplit("<w:headerReference", 1)
    inheriting = first + second.partition("/>")[2]
    content = packed(unpacked(OWN) | {DOCUMENT: inheriting.encode()})

    template = read_template(saved(tmp_path, content))

    names = [str(one.tag).rpartition("}")[2] for one in template.across()]
    assert names[:2] == ["headerReference", "footerReference"]


def test_sections_are_given_out_as_copies() -> None:
    template = read_template()

    template.upright().clear()

    assert len(template.upright()) > 0


@pytest.mark.parametrize(
    "content",
    [b"", b"PK", b"ikke en zip", OWN[:4000], packed({}), packed({"a.txt": b"a"})],
    ids=["empty", "two letters", "text", "cut", "no parts", "other zip"],
)
def test_a_file_that_is_no_word_file_is_told(tmp_path: Path, content: bytes) -> None:
    assert "ikke et Word-dokument, eller den er skadet" in refusal(tmp_path, content)


@pytest.mark.parametrize(
    "part", [DOCUMENT, STYLES_PART, HEADER, "word/_rels/document.xml.rels", "_rels/.rels"]
)
def test_a_word_file_with_a_damaged_part_is_told(tmp_path: Path, part: str) -> None:
    damaged = packed(unpacked(OWN) | {part: b"<w:document"})

    assert "skadet" in refusal(tmp_path, damaged)


@pytest.mark.parametrize(
    "part",
    [DOCUMENT, STYLES_PART, HEADER, NUMBERING, "word/_rels/document.xml.rels", "_rels/.rels"],
)
def test_a_word_file_with_a_part_of_another_kind_is_told(tmp_path: Path, part: str) -> None:
    refusal(tmp_path, packed(unpacked(OWN) | {part: b"<noe/>"}))


@pytest.mark.parametrize("part", [DOCUMENT, STYLES_PART, HEADER, "_rels/.rels"])
def test_a_word_file_that_lacks_a_part_is_told(tmp_path: Path, part: str) -> None:
    parts = {name: content for name, content in unpacked(OWN).items() if name != part}

    refusal(tmp_path, packed(parts))


@pytest.mark.parametrize("kind", ["template.main", "document.macroEnabled.main"])
def test_word_s_other_kinds_of_file_are_told(tmp_path: Path, kind: str) -> None:
    other = replaced("[Content_Types].xml", "document.main", kind)

    assert "ikke lagret som Word-dokument (.docx)" in refusal(tmp_path, other, "mal.dotx")


def test_a_template_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoTemplate, match="filen finnes ikke"):
        read_template(tmp_path / "borte.docx")


def test_a_folder_is_no_template(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="det er en mappe"):
        read_template(tmp_path)
