from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.punctuation import PUNCTUATION
from tests.domain.checking.texts import mended, spots


@pytest.mark.parametrize(
    ("rule", "written", "right"),
    [
        ("comma_before_jf", "Drive skole. jf. § 3", "Drive skole, jf. § 3"),
        ("comma_before_jf", "Drive skole jf. § 3", "Drive skole, jf. § 3"),
        ("comma_before_jf", "Drive skoler mv. jf. § 3", "Drive skoler mv., jf. § 3"),
        ("stop_in_reference", "etter § 7. første ledd", "etter § 7, første ledd"),
        ("comma_before_parenthesis", "skolen, (den nye)", "skolen (den nye)"),
        ("doubled_sign", "skoler,, barnehager", "skoler, barnehager"),
        ("doubled_sign", "Det er slutt..", "Det er slutt."),
        ("doubled_sign", "skoler,.", "skoler."),
        ("space_before_sign", "skoler , barnehager", "skoler, barnehager"),
        ("no_space_after_sign", "skoler,barnehager", "skoler, barnehager"),
        ("double_space", "den  nye", "den nye"),
        (
            "comma_between_statements",
            "Antall elever, Krav: Alle skal få plass",
            "Antall elever. Krav: Alle skal få plass",
        ),
        (
            "comma_before_addition",
            "Regulert i brev fra KD blant annet i april",
            "Regulert i brev fra KD, blant annet i april",
        ),
    ],
)
def test_a_sign_stands_where_it_should(rule: str, written: str, right: str) -> None:
    found = spots(PUNCTUATION, written)

    assert [one.rule.name for one in found] == [rule]
    assert mended(found, written) == right


@pytest.mark.parametrize(
    "text",
    [
        "Jf. § 3. Se også § 4, jf. § 5, og jf. § 6 (jf. § 7).",
        "Etter § 7. Første ledd gjelder.",
        "Skolen (den nye), som er stor, har 1,5 lærere og 12.000 bøker …",
        "Dette gjelder blant annet i Oslo, og brukes blant annet på skoler.",
        "Det vil si: Navn, Adresse og telefon.",
        "familienettet.no",
        "Skoler, barnehager mv.",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert spots(PUNCTUATION, text) == []
