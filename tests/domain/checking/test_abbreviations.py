from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.abbreviations import ABBREVIATIONS, ends_in_abbreviation
from tests.domain.checking.texts import mended, spots


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("kurs, bl a i Oslo", "kurs, bl.a. i Oslo"),
        ("kurs, bl. a. i Oslo", "kurs, bl.a. i Oslo"),
        ("møter, f.eks med politiet", "møter, f.eks. med politiet"),
        ("møter, feks. politiet", "møter, f.eks. politiet"),
        ("evt. med politiet", "ev. med politiet"),
        ("politi m fl. og m.fl", "politi mfl. og mfl."),
        ("barnehager, skoler mv", "barnehager, skoler mv."),
        ("skoler m.v. og kommuner", "skoler mv. og kommuner"),
        ("pkt 9.2", "pkt. 9.2"),
        ("nr 4 og kap 3", "nr. 4 og kap. 3"),
        ("jfr. § 3", "jf. § 3"),
        ("p g a sykdom, dvs i dag", "pga. sykdom, dvs. i dag"),
    ],
)
def test_an_abbreviation_is_written_as_the_list_has_it(written: str, right: str) -> None:
    assert mended(spots(ABBREVIATIONS, written), written) == right


@pytest.mark.parametrize(
    "text",
    [
        "bl.a. i Oslo, f.eks. skoler mv.",
        "ca. 3 av nr. 4, jf. kap. 2",
        "PGA og IFT er navn",
        "et kap og en nr",
        "eksamen",
        "Hans eks bor i Oslo",
        "maks 3, ev. flere, mfl. og ofl.",
        "Prop. 106 L og Meld. St. 24, jf. offl. § 13",
        "pkt.",
        "§ 4-12 mv.",
        "Hva skjer om dette?",
    ],
)
def test_what_is_right_or_a_name_is_left_alone(text: str) -> None:
    assert spots(ABBREVIATIONS, text) == []


def test_the_stop_of_an_abbreviation_is_told_from_that_of_a_sentence() -> None:
    assert ends_in_abbreviation("skoler mv.")
    assert ends_in_abbreviation("kurs, bl.a.")
    assert not ends_in_abbreviation("skoler.")
    assert not ends_in_abbreviation("")
