from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from hashlib import sha256
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring

from bufetat_editor.exchange.archive import opened
from bufetat_editor.exchange.archive.dossier import Dossier
from bufetat_editor.exchange.archive.writer import TooMuchToArchive, write_archive
from bufetat_editor.exchange.bag_fields import in_lines
from bufetat_editor.exchange.zip_limits import Limits
from tests.exchange.subjects import subject
from tests.helpers.archives import FOLDER, files_in, package

NOARK = {
    *("systemID", "mappeID", "tittel", "saksaar", "sakssekvensnummer", "beskrivelse"),
    *("opprettetDato", "opprettetAv", "virksomhetsspesifikkeMetadata", "journalposttype"),
    *("dokumentetsDato", "mottattDato", "antallVedlegg", "korrespondanseparttype"),
    *("korrespondansepartNavn", "saksbehandler", "dokumenttype", "dokumentstatus"),
    *("tilknyttetRegistreringSom", "dokumentnummer", "tilknyttetDato", "tilknyttetAv"),
    *("versjonsnummer", "variantformat", "format", "formatDetaljer", "referanseDokumentfil"),
    *("sjekksum", "sjekksumAlgoritme", "filstoerrelse"),
    *("mappe", "registrering", "korrespondansepart", "dokumentbeskrivelse", "dokumentobjekt"),
}
"""Elements of Noark 5, vedlegg 2, that a package uses."""


def metadata() -> Element:
    root: Element = fromstring(files_in(package())["metadata.xml"])
    return root


def told(node: Element, path: str) -> list[str]:
    return [one.text or "" for one in node.findall(path)]


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not here")
@pytest.mark.parametrize("manifest", ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
def test_any_system_can_check_a_package(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "pakke.zip").write_bytes(package())
    shutil.unpack_archive(tmp_path / "pakke.zip", tmp_path)

    command = ["sha256sum", "--check", "--strict", "--quiet", manifest]
    checked = subprocess.run(command, cwd=tmp_path / FOLDER, check=False)

    assert checked.returncode == 0


def test_the_metadata_use_the_names_of_noark() -> None:
    names = {one.tag for one in metadata().iter()}

    assert {name for name in names if not name.startswith("tm")} == NOARK | {"arkivpakke"}


def test_the_metadata_describe_every_file_with_its_checksum() -> None:
    payload = {path: one for path, one in files_in(package()).items() if path.startswith("data/")}

    described = {
        one.findtext("referanseDokumentfil"): (
            one.findtext("sjekksum"),
            one.findtext("filstoerrelse"),
        )
        for one in metadata().iter("dokumentobjekt")
    }

    assert described == {
        path: (sha256(content).hexdigest(), str(len(content))) for path, content in payload.items()
    }


def test_the_edition_is_a_case_paper_and_each_answer_an_entry_of_its_own() -> None:
    first, *others = metadata().iter("registrering")

    assert metadata().findtext("mappe/mappeID") == "11/51625"
    assert first.findtext("journalposttype") == "Saksframlegg"
    assert told(first, "dokumentbeskrivelse/dokumenttype") == [
        *("Notat", "Regneark", "Nettside", "Data", "Register")
    ]
    assert told(first, "dokumentbeskrivelse/tilknyttetRegistreringSom") == [
        *("Hoveddokument", *["Vedlegg"] * 4)
    ]
    assert told(first, "korrespondansepart/korrespondanseparttype") == [
        *("Intern avsender", "Intern mottaker")
    ]
    assert [one.findtext("korrespondansepart/korrespondansepartNavn") for one in others] == [
        *("Region Nord", "Region Midt-Norge", "Region Vest", "Region Sør", "Region Sør", None)
    ]


def test_ids_are_uuids_and_none_stands_twice() -> None:
    ids = [one.text or "" for one in metadata().iter("systemID")]

    assert len({*ids}) == len(ids)
    assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", one) for one in ids)


def test_the_bag_says_what_it_is_of() -> None:
    fields = in_lines(files_in(package())["bag-info.txt"])

    assert fields["External-Description"] == "Bufetats tjenestemodell – Tjenestemodell 2011"
    assert fields["Internal-Sender-Identifier"] == "11/51625"
    assert fields["Godkjent"] == "direktørmøtet 13.12.2011, sak 11/51625"


def test_the_first_thing_to_read_tells_what_there_is_and_how_it_is_checked() -> None:
    text = files_in(package())["LESMEG.txt"].decode()
    lines = [" ".join(line.split()) for line in text.split("\n")]

    assert "sha256sum -c manifest-sha256.txt" in text
    assert "data/modell.pdf dokumentet, til å lese og til å bevare (PDF/A-2a)" in lines
    assert "data/innspill/Runde 1/ registeret over innspill og 5 mottatte filer" in lines
    assert "data/innspill/Ikke lest/ filer som ikke lot seg lese som svar: 1" in lines
    assert "Det er ikke et Noark 5-uttrekk." in text
    assert max(map(len, text.split("\n"))) < 90


def test_whoever_may_open_the_folder_may_read_what_is_unpacked() -> None:
    with zipfile.ZipFile(io.BytesIO(package())) as archive:
        assert {one.external_attr >> 16 & 0o777 for one in archive.infolist()} == {0o644}


def test_no_package_is_written_that_could_not_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "LIMITS", Limits(unpacked=100_000, most=5))
    dossier = Dossier(subject(status="approved").seal, "", {}, {}, b"x" * 100_001, b"")

    with pytest.raises(TooMuchToArchive, match="mer enn én pakke kan ta"):
        write_archive(dossier)
