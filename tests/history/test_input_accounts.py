from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.assessments import Assessment, InputOutcome
from bufetat_editor.domain.proposals import Proposal, Remark
from bufetat_editor.domain.rounds import Input, Receipt, Recipient, Round
from bufetat_editor.history.input_accounts import input_account
from bufetat_editor.history.memos import Account
from bufetat_editor.history.register import Entry
from tests.helpers.models import PRINCIPLE
from tests.helpers.seed import seed

COMMENT = Proposal("comment", PRINCIPLE, remarks=(Remark("Uklart"),))
OUT = Round("runde-1", "Runde 1", "Runde 1", "2011-12-15", ())
CAME = "til tjenestemodellen som har kommet inn i «Runde 1», med frist 15.12.2011."


def sender(name: str, *outcomes: InputOutcome | None, answered: bool = True) -> Recipient:
    """Who was asked, with inputs that came to these outcomes."""
    inputs = tuple(
        Input(
            f"innspill-{name}-{number}",
            COMMENT,
            Assessment(f"vurdering-{number}", outcome, "Derfor", 9) if outcome else None,
        )
        for number, outcome in enumerate(outcomes)
    )
    receipt = Receipt(f"mottak-{name}", "Svar.docx", "", 1, 9, 9, inputs)
    return Recipient(name, name, (receipt,) if answered else ())


def told(*recipients: Recipient, unasked: tuple[str, ...] = ()) -> Account:
    out = replace(OUT, recipients=recipients)
    entries = [
        Entry(one, out, recipient, receipt, "", "", "", "", None)
        for recipient in recipients
        for receipt in recipient.receipts
        for one in receipt.inputs
    ]
    asked = {one.id for one in recipients if one.id not in unasked}
    return input_account(out, asked, entries, seed())


def opening(*recipients: Recipient, unasked: tuple[str, ...] = ()) -> str:
    return told(*recipients, unasked=unasked).opening


# --- who was asked and who answered


def test_each_region_is_told_with_how_much_it_said() -> None:
    text = opening(
        sender("Region Nord", "noted", "noted"),
        sender("Region Vest"),
        sender("Region Sør", answered=False),
        sender("Region Øst", answered=False),
    )

    assert (
        " Av 4 regioner har 2 svart: Region Nord (2 innspill) og Region Vest (ingen innspill). "
        "Region Sør og Region Øst har ikke svart. "
    ) in text


def test_when_all_have_answered_nobody_is_told_not_to_have() -> None:
    text = opening(sender("Region Nord", "noted"), sender("Region Vest", "noted"))

    told = "Alle de 2 regionene har svart: Region Nord (1 innspill) og Region Vest (1 innspill)."
    assert told in text
    assert "ikke svart" not in text


def test_one_who_was_asked_alone_is_not_one_of_one() -> None:
    assert " Region Nord (1 innspill) har svart. " in opening(sender("Region Nord", "noted"))


def test_others_than_regions_are_called_so() -> None:
    text = opening(sender("Region Nord", "noted"), sender("Statsforvalteren", answered=False))

    assert "Av 2 mottakere har 1 svart" in text


def test_an_answer_that_nobody_asked_for_is_told_by_itself() -> None:
    text = opening(
        sender("Region Nord", answered=False),
        sender("Statsforvalteren", "noted"),
        unasked=("Statsforvalteren",),
    )

    assert (
        " Region Nord har ikke svart. "
        "I tillegg har vi fått svar fra Statsforvalteren (1 innspill). "
    ) in text


# --- what came of it


def test_the_outcomes_are_counted_in_the_words_of_a_memo() -> None:
    text = opening(
        sender(
            "Region Nord",
            *("followed", "followed", "partly_followed", "not_followed", "noted", "postponed"),
        )
    )

    assert text.startswith(f"Direktoratet har vurdert de innspill {CAME} ")
    assert (
        "Av de 6 innspillene er 2 tatt til følge, 1 tatt delvis til følge, 1 ikke tatt til følge, "
        "1 tatt til orientering og 1 utsatt."
    ) in text


def test_outcomes_that_are_all_alike_are_told_once() -> None:
    assert "Alle de 2 innspillene er tatt til følge." in opening(
        sender("Region Nord", "followed", "followed")
    )
    assert "Innspillet er ikke tatt til følge." in opening(sender("Region Nord", "not_followed"))


def test_when_none_is_followed_it_is_said_of_none() -> None:
    assert "Ingen av de 2 innspillene er tatt til følge." in opening(
        sender("Region Nord", "not_followed", "not_followed")
    )


def test_one_input_alone_is_spoken_of_as_one() -> None:
    assert opening(sender("Region Nord", "noted")).startswith(
        f"Direktoratet har vurdert det innspillet {CAME}"
    )


def test_what_is_not_weighed_is_not_said_to_be() -> None:
    some = opening(sender("Region Nord", "followed", "noted", None))
    assert some.startswith(f"Direktoratet har så langt vurdert 2 av 3 innspill {CAME}")
    assert "Av de 2 vurderte innspillene er 1 tatt til følge og 1 tatt til orientering." in some

    one = opening(sender("Region Nord", "followed", None))
    assert "Det vurderte innspillet er tatt til følge." in one


def test_while_nothing_is_weighed_there_is_nothing_to_list() -> None:
    account = told(sender("Region Nord", None, None))

    assert account.opening == (
        f"Direktoratet har ennå ikke vurdert de innspill {CAME} Region Nord (2 innspill) har svart."
    )
    assert account.points == ()


def test_answers_without_input_are_told_too() -> None:
    account = told(sender("Region Nord"), sender("Region Vest", answered=False))

    assert account.opening == (
        "Det er ikke kommet innspill til tjenestemodellen i «Runde 1», med frist 15.12.2011. "
        "Av 2 regioner har 1 svart: Region Nord (ingen innspill). Region Vest har ikke svart."
    )
    assert account.points == ()


def test_the_list_is_announced_by_how_long_it_is() -> None:
    assert opening(sender("Region Nord", "noted")).endswith(" Vurderingen er:")
    assert opening(sender("Region Nord", "noted", "followed")).endswith(" Vurderingene er:")
