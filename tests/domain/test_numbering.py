from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.numbering import called_footnotes, numbers
from tests.helpers.seed import seed


def test_items_have_the_numbers_that_people_talk_by() -> None:
    number = numbers(seed())

    assert number["kap-styring"] == "5"
    assert number["prinsippdel-samordning"] == "2.4"
    assert number["prinsipp-tidlig-hjelp"] == "2.1.2"
    assert number["kategori-egenvalgt"] == "3"
    assert number["maalgruppe-adopsjonssoekere"] == "4.15"
    assert number["oppgave-mekling"] == "M1.2.2"
    assert number["deloppgave-pappagrupper"] == "M2.2.1.5"
    assert number["fotnote-foeringer"] == "1"


def test_principles_are_counted_through_the_groups_of_their_section() -> None:
    assert numbers(seed())["prinsipp-etisk-bevissthet"] == "2.1.9"


def test_a_removed_principle_frees_its_number() -> None:
    model = seed()
    gone = replace(model["prinsipp-trygge-oppvekst"], deleted=True)

    number = numbers(model.with_states(2, (gone,)))

    assert number["prinsipp-tidlig-hjelp"] == "2.1.1"
    assert gone.id not in number


def test_footnotes_are_numbered_by_their_first_call() -> None:
    model = seed()
    second = replace(model["fotnote-foeringer"], id="fotnote-ny", pos="Zz")
    called = replace(model["prinsipp-tidlig-hjelp"], attrs={"footnote": "fotnote-ny"})

    order = [one.id for one in called_footnotes(model.with_states(2, (second, called)))]

    assert order == ["fotnote-ny", "fotnote-foeringer"]
