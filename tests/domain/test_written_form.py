from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.written_form import written_form
from tests.helpers.seed import seed


@pytest.mark.parametrize(("said", "form"), [("nn", "nn"), ("nb", "nb"), ("en", "nb")])
def test_a_model_says_in_which_form_it_is_written(said: str, form: str) -> None:
    (model,) = seed().children(None, "service_model")
    says = replace(model, attrs={**model.attrs, "language": said})

    assert written_form(seed().with_states(2, [says])) == form


def test_one_that_says_nothing_is_in_bokmaal() -> None:
    (model,) = seed().children(None, "service_model")

    assert "language" not in model.attrs
    assert written_form(seed()) == "nb"
