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


def test_a_fault_is_told_in_a_sentence_like_any_refusal() -> None:
    assert str(Failed("KeyError")) == "Det gikk ikke."
