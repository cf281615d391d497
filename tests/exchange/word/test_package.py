from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.subjects import subject
from tests.exchange.word.reading import W, inner, part, part_names, value


def test_the_file_holds_nothing_of_a_foreign_template() -> None:
    assert part_names(write_word(subject())) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "docProps/custom.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer.xml",
        "word/footnotes.xml",
        "word/header.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


def test_language_and_compatibility_are_set_where_word_looks() -> None:
    docx = write_word(subject())
    settings, styles = part(docx, "word/settings.xml"), part(docx, "word/styles.xml")

    assert value(next(settings.iter(f"{W}themeFontLang"))) == "nb-NO"
    assert value(next(styles.iter(f"{W}lang"))) == "nb-NO"
    assert value(next(settings.iter(f"{W}compatSetting"))) == "15"


def test_every_style_that_is_used_is_defined() -> None:
    docx = write_word(subject())
    defined = {value(one, "styleId") for one in part(docx, "word/styles.xml").iter(f"{W}style")}
    parts = [part(docx, f"word/{name}.xml") for name in ("document", "footnotes", "header")]

    used = {
        value(one)
        for root in parts
        for one in root.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    }

    assert used <= defined


def test_a_name_that_is_too_long_for_the_properties_stands_whole_in_the_document() -> None:
    wanted = subject()
    long = replace(wanted, seal=replace(wanted.seal, title="Modell " * 60))

    header = part(write_word(long), "word/header.xml")

    assert "Modell " * 60 in inner(header)


def test_the_properties_tell_title_time_and_no_author() -> None:
    core = part(write_word(subject()), "docProps/core.xml")

    told = {str(one.tag).rpartition("}")[2]: one.text for one in core}

    assert told["title"] == "Bufetats tjenestemodell"
    assert told["created"] == told["modified"] == "2011-12-01T11:00:00Z"
    assert not told["creator"]
    assert not told["lastModifiedBy"]
