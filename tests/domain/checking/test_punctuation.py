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
        ("space_before_sign", "skoler ,og barnehager", "skoler, og barnehager"),
        ("no_space_after_sign", "Dette er bra.Det er nytt", "Dette er bra. Det er nytt"),
        ("doubled_word", "Skolen er er ny", "Skolen er ny"),
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
        "Prøvingen er fri, men jf. § 3 og også jf. § 5. Særlig jf. § 4",
        "Første ledd (1), (2) og (3)",
        "Er det det vi vil?",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert spots(PUNCTUATION, text) == []
