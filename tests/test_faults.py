from __future__ import annotations

from bufetat_editor.faults import Fault, trail_of


class Failed(Fault):
    sentence = "Det gikk ikke."


def failure() -> ValueError:
    try:
        int("Barnets navn")
    except ValueError as error:
        return error
    raise AssertionError


def test_a_trail_tells_where_and_why_but_quotes_nothing() -> None:
    error = RuntimeError()
    error.__cause__ = failure()
    trail = trail_of(error)

    assert trail.index("RuntimeError") < trail.index("ValueError") < trail.index("test_faults.py")
    assert "Barnets navn" not in trail


def test_what_another_process_reported_is_in_the_trail() -> None:
    assert trail_of(Failed("KeyError\n  der.py:3 les")).endswith("KeyError\n  der.py:3 les")


def test_nothing_that_another_process_quotes_is_in_the_report() -> None:
    place = '  File "/program/les.py", line 3, in les'
    quoted = "…\nHansen.docx: sak\nbarnevern.loven\nNavneError"

    assert Failed(quoted).report == ""
    assert Failed(f"Hansen.docx: {quoted}").report == ""
    python = f"Traceback (most recent call last):\n{place}\n    les(navn)\nzip.Feil: {quoted}"
    assert Failed(python).report == f"{place}\nzip.Feil"
    assert Failed(f"builtins.KeyError\n  les.py:3 les\n{quoted}").report == (
        "builtins.KeyError\n  les.py:3 les"
    )


def test_a_fault_is_told_in_a_sentence_like_any_refusal() -> None:
    assert str(Failed("KeyError")) == "Det gikk ikke."
