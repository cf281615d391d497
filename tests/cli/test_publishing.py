from __future__ import annotations

import re
import zipfile
from pathlib import Path

import docx
import pytest

from bufetat_editor.exchange.seal_reading import read_seal
from bufetat_editor.settings import Settings, save_settings
from bufetat_editor.storage import driver
from tests.cli.conftest import Cli
from tests.helpers.models import PRINCIPLE, altered, content, seeded_bytes

MEETING = ["--meeting-date", "13.10.2011", "--case-number", "11/51625"]


def document_text(path: Path) -> str:
    """The text of a Word document, in its tables too."""
    with zipfile.ZipFile(path) as archive:
        return re.sub("<[^>]+>", "", archive.read("word/document.xml").decode())


def test_an_approval_tells_what_was_frozen(cli: Cli, model: Path) -> None:
    answer = cli("approve", model, "Godkjent", *MEETING, "--json").json

    assert (answer["name"], answer["changeset"]) == ("Godkjent", 2)
    assert answer["state_hash"] == cli("editions", model, "--json").json[1]["state_hash"]


def test_an_approved_edition_has_the_meetings_facts(cli: Cli, model: Path) -> None:
    words = ["--decision", "Vedtatt.", "--title", "Ny tittel", "--author", "Saksbehandler A"]
    cli("approve", model, "Godkjent", *MEETING, *words, "--at", "1")

    edition = cli("editions", model, "--json").json[1]

    assert edition == edition | {
        "name": "Godkjent",
        "status": "approved",
        "changeset": 1,
        "title": "Ny tittel",
        "by": "Saksbehandler A",
        "meeting_date": "2011-10-13",
        "case_number": "11/51625",
        "decision": "Vedtatt.",
    }


def test_an_approval_warns_of_what_hinders_the_edition_and_is_done_all_the_same(
    cli: Cli, model: Path
) -> None:
    of_another_case = ["--meeting-date", "1.12.2011", "--case-number", "12/1"]
    sentence = "Notatet som følger med, hører til sak 11/51625, ikke sak 12/1."

    told = cli("approve", model, "Godkjent", *of_another_case)
    decided = [*of_another_case, "--decision", "Vedtatt 🎉"]
    answer = cli("approve", model, "En til", *decided, "--json").json
    fine = cli("approve", model, "Enda en", *MEETING[2:], "--meeting-date", "1.12.2011", "--json")

    assert (told.code, told.err.splitlines()[0]) == (0, f"Advarsel: {sentence}")
    assert told.out.startswith("Godkjent som «Godkjent»")
    assert "🎉" in answer["warnings"][0]
    assert answer["warnings"][1:] == [sentence]
    assert fine.json["warnings"] == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["2011", *MEETING], "ikke bare består av sifre"),
        (["", *MEETING], "må ha et navn"),
        (["Utkast 1.12.2011", *MEETING], "allerede en utgave"),
        (["A", "--meeting-date", "i går", "--case-number", "1"], "er ikke en dato"),
        (["A", "--meeting-date", "30.2.2011", "--case-number", "1"], "er ikke en dato"),
        (["A", "--meeting-date", "1.1.2011", "--case-number", " "], "Saksnummeret mangler"),
        (["A", *MEETING, "--at", "99"], "Fant verken"),
        (["A\x07", *MEETING], "tegn som ikke kan lagres"),
    ],
)
def test_an_approval_that_could_not_be_found_again_is_refused(
    cli: Cli, model: Path, words: list[str], sentence: str
) -> None:
    before = content(model)

    answer = cli("approve", model, *words)

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert sentence in answer.err
    assert content(model) == before


@pytest.mark.parametrize(
    ("format_", "ending"), [("word", "docx"), ("excel", "xlsx"), ("changes", "docx")]
)
def test_an_export_tells_what_it_wrote(
    cli: Cli, model: Path, tmp_path: Path, format_: str, ending: str
) -> None:
    path = tmp_path / f"modell.{ending}"
    cli("edit", model, PRINCIPLE, "--text", "Ny ordlyd")

    assert cli("export", model, format_, "-o", path, "--json").json == {
        "files": [str(path)],
        "left_out": [],
    }
    assert read_seal(path)


def test_all_formats_are_exported_into_a_folder(cli: Cli, model: Path, tmp_path: Path) -> None:
    answer = cli("export", model, "all", "-o", tmp_path / "ut")

    assert answer.code == 0
    made, word, excel, *_others, left_out, no_archive = answer.out.splitlines()
    assert made == f"Laget mappen {tmp_path / 'ut'}."
    assert [line.split(".")[-2] for line in (word, excel)] == ["docx", "xlsx"]
    assert left_out == (
        "Endringsarket ble ikke skrevet, for ingenting er endret siden «Utkast 1.12.2011»."
    )
    assert no_archive.startswith("Arkivpakken er ikke med, for «Utkast 1.12.2011")


def test_a_file_in_a_folder_stays_and_a_file_that_is_named_is_replaced(
    cli: Cli, model: Path, tmp_path: Path
) -> None:
    (corrected,) = cli("export", model, "word", "-o", tmp_path, "--json").json["files"]
    Path(corrected).write_text("rettet")

    (beside,) = cli("export", model, "word", "-o", tmp_path, "--json").json["files"]
    (named,) = cli("export", model, "word", "-o", corrected, "--json").json["files"]

    assert beside == corrected.replace(".docx", " (2).docx")
    assert named == corrected
    assert Path(named).read_bytes() == Path(beside).read_bytes()
    assert "erstattes" in cli("export", "--help").out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["odt"], "«odt» er ikke et format"),
        (["word", "--edition", "Finnes ikke"], "Fant ingen utgave «Finnes ikke»"),
        (["word", "--edition", "1"], "Fant ingen utgave «1»"),
        (["excel", "--since", "99"], "Fant verken"),
        (["word", "--since", "finnes-ikke.docx"], "Fant ikke filen"),
        (["word", "--memo", PRINCIPLE], "er ikke et notat"),
        (["word", "--memo", "finnes-ikke"], "er ikke et notat"),
    ],
)
def test_an_export_of_what_is_not_is_refused(
    cli: Cli, model: Path, tmp_path: Path, words: list[str], sentence: str
) -> None:
    answer = cli("export", model, *words, "-o", tmp_path / "ut.fil")

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert sentence in answer.err
    assert not (tmp_path / "ut.fil").exists()


@pytest.mark.parametrize("command", [["export", "word", "-o"], ["backup"]])
@pytest.mark.parametrize("place", ["finnes-ikke/x", "modell.db/x", "x" * 300])
def test_a_place_that_cannot_be_written_is_refused(
    cli: Cli, model: Path, command: list[str], place: str
) -> None:
    answer = cli(command[0], model, *command[1:], model.parent / place)

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "Kunne ikke skrive" in answer.err
    assert list(model.parent.iterdir()) == [model]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["word", "--template", "finnes-ikke.docx"], "Malen finnes-ikke.docx kan ikke brukes"),
        (["changes"], "Ingenting er endret siden «Utkast 1.12.2011», så det er ingen endringer"),
    ],
)
def test_a_word_file_that_cannot_be_made_is_refused(
    cli: Cli, model: Path, tmp_path: Path, words: list[str], sentence: str
) -> None:
    answer = cli("export", model, *words, "-o", tmp_path)

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert sentence in answer.err
    assert list(tmp_path.glob("*.docx")) == []


def test_changes_are_shown_from_the_papers_that_were_sent(
    cli: Cli, model: Path, tmp_path: Path
) -> None:
    sent = tmp_path / "sakspapirer.docx"
    cli("edit", model, "oppgave-cos", "--text", "Før utsending")
    cli("export", model, "word", "-o", sent)
    cli("edit", model, PRINCIPLE, "--text", "Etter utsending")
    sheet = tmp_path / "ark.docx"

    assert cli("export", model, "changes", "-o", sheet, "--since", sent).code == 0

    text = document_text(sheet)
    assert "Etter utsending" in text
    assert "Før utsending" not in text
    assert re.search(r"Siden \d+\.\d+\.\d{4} \(endring 3\): 1 punkt er endret", text)


@pytest.mark.parametrize("ending", [".docx", ".html", ".pdf", ".zip"])
def test_a_file_that_is_no_export_is_nothing_to_show_changes_from(
    cli: Cli, model: Path, tmp_path: Path, ending: str
) -> None:
    other = tmp_path / f"annet{ending}"
    other.write_bytes(b"PK")

    answer = cli("export", model, "changes", "-o", tmp_path / "ark.docx", "--since", other)

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "er ikke eksportert fra denne modellen" in answer.err


def test_word_files_are_made_from_the_template_that_is_named(
    cli: Cli, model: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mal.docx"
    cli("template", mine)
    document = docx.Document(str(mine))
    document.styles["Title"].font.name = "Papyrus"
    document.save(str(mine))

    cli("export", model, "word", "-o", tmp_path / "ut.docx", "--template", mine)

    styles = docx.Document(str(tmp_path / "ut.docx")).styles
    assert styles["Title"].font.name == "Papyrus"


def test_the_template_that_was_chosen_in_the_window_serves_unless_another_is_named(
    cli: Cli, model: Path, tmp_path: Path
) -> None:
    save_settings(Settings(word_template=str(tmp_path / "borte.docx")))

    chosen = cli("export", model, "word", "-o", tmp_path / "ut.docx")
    own = cli("export", model, "word", "-o", tmp_path / "ut.docx", "--template", "programmets")

    assert "borte.docx kan ikke brukes" in chosen.err
    assert own.code == 0


def test_an_export_never_takes_the_place_of_what_it_is_made_of(
    cli: Cli, model: Path, tmp_path: Path
) -> None:
    mine, sent = tmp_path / "mal.docx", tmp_path / "sendt.docx"
    cli("template", mine)
    cli("export", model, "word", "-o", sent)
    cli("edit", model, PRINCIPLE, "--text", "Nytt")
    before = mine.read_bytes(), sent.read_bytes()

    of_template = cli("export", model, "word", "-o", mine, "--template", mine)
    of_sent = cli("export", model, "word", "-o", sent, "--since", sent)

    assert "blir ikke skrevet over" in of_template.err
    assert "blir ikke skrevet over" in of_sent.err
    assert (mine.read_bytes(), sent.read_bytes()) == before


def test_a_model_in_order_is_told_so(cli: Cli, model: Path) -> None:
    answer = cli("verify", model, "--json").json

    assert (answer["ok"], answer["changesets"], answer["problems"]) == (True, 2, [])
    assert answer["head_hash"].startswith("v1:")
    assert answer["sqlite"] == driver.version()
    assert cli("verify", model).out.startswith("Alt er i orden: 2 endringer")


def test_a_model_out_of_order_is_1_and_says_why(cli: Cli, model: Path) -> None:
    altered(model, f"UPDATE revision SET text = 'x' WHERE item = '{PRINCIPLE}'")

    for_people = cli("verify", model)
    as_json = cli("verify", model, "--json")

    assert for_people.code == as_json.code == 1
    assert "Endring 1 er ikke slik den ble skrevet." in for_people.out
    assert '"ok": false' in as_json.out


def test_one_flipped_byte_in_a_text_is_found(cli: Cli, model: Path) -> None:
    made = bytearray(seeded_bytes())
    made[made.find("Barnet skal ses, høres og bekreftes".encode()) + 2] ^= 1
    model.write_bytes(made)

    answer = cli("verify", model)

    assert answer.code == 1
    assert "Endring 1" in answer.out or "prinsipp-ses-hoeres-bekreftes" in answer.out


def test_a_model_is_held_against_what_was_exported(cli: Cli, model: Path, tmp_path: Path) -> None:
    path = tmp_path / "ut.docx"
    cli("export", model, "word", "-o", path)
    assert cli("verify", model, "--against", path).code == 0
    cli("new", tmp_path / "annen.db", "--from", "empty")

    answer = cli("verify", tmp_path / "annen.db", "--against", path)

    assert (answer.code, answer.out) == (1, "Filen er eksportert fra en annen modell.\n")


def test_a_file_that_is_no_export_is_refused(cli: Cli, model: Path, tmp_path: Path) -> None:
    (tmp_path / "fil.docx").write_bytes(b"PK\x03\x04")

    assert "ingen kontrollsummer" in cli("verify", model, "--against", tmp_path / "fil.docx").err
    assert "Fant ikke filen" in cli("verify", model, "--against", tmp_path / "nei.docx").err


def test_a_backup_is_the_whole_model(cli: Cli, model: Path, tmp_path: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "Ny ordlyd")
    copy = tmp_path / "kopi.db"

    assert cli("backup", model, copy, "--json").json == {"file": str(copy)}

    assert content(copy) == content(model)
    assert "finnes allerede" in cli("backup", model, copy).err


def test_the_same_commands_at_the_same_time_make_the_same_exports(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1322697600")
    for name in "ab":
        path = tmp_path / f"{name}.db"
        cli("new", path)
        cli("edit", path, PRINCIPLE, "--text", "Ny", "--author", "Saksbehandler A")
        cli("approve", path, "Godkjent", *MEETING, "--author", "Saksbehandler A")
        cli("export", path, "all", "-o", tmp_path / name)

    one, two = ([file.read_bytes() for file in sorted((tmp_path / n).iterdir())] for n in "ab")
    assert len(one) > 4
    assert one == two
