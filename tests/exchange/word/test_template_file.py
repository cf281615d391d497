"""The program's own template: made by code, with a sample of each style, fit for every reader."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bufetat_editor.exchange.word.styles import STYLES
from tests.exchange.word.reading import W, part, value
from tests.exchange.word.templates import OWN, unpacked
from tests.helpers.word_template.file import template
from tests.helpers.word_template.look import GROUND
from tests.proof.validators import errors_of, needs_validator

ROOT = Path(__file__).parents[3]
MADE = """
import sys
from tests.helpers.word_template.file import template
sys.stdout.buffer.write(template())
"""
WHITE = "FFFFFF"
UNSEEN = {"Normal Table"}


def luminance(color: str) -> float:
    """How bright a colour is, as WCAG 2.1 reckons it."""
    shares = [int(color[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(color: str, ground: str) -> float:
    darker, lighter = sorted([luminance(color), luminance(ground)])
    return (lighter + 0.05) / (darker + 0.05)


def test_the_file_is_what_the_code_makes() -> None:
    """When this fails: python -m tests.helpers.word_template, and look at what has changed."""
    assert unpacked(OWN) == unpacked(template())


def test_the_file_is_the_same_in_any_process() -> None:
    made = [
        subprocess.run(
            [sys.executable, "-c", MADE],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert made == [template()] * 2


def test_every_style_is_shown() -> None:
    parts = ("document", "footnotes", "header1", "footer1")
    shown = {
        value(one)
        for name in parts
        for one in part(OWN, f"word/{name}.xml").iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    }

    assert {style.id for style in STYLES if style.name not in UNSEEN} == shown


def test_every_colour_is_read_on_every_ground() -> None:
    colors = {value(one) for one in part(OWN, "word/styles.xml").iter(f"{W}color")}

    assert len(colors) > 4
    assert [one for one in colors if min(contrast(one, WHITE), contrast(one, GROUND)) < 4.5] == []


def test_headings_stay_with_what_they_stand_over() -> None:
    kept = {
        value(style, "styleId")
        for style in part(OWN, "word/styles.xml").iter(f"{W}style")
        if style.find(f"{W}pPr/{W}keepNext") is not None
    }

    assert {"Title", "Heading1", "Heading4", "TOCHeading"} <= kept


def test_nothing_in_the_file_makes_word_ask() -> None:
    settings = part(OWN, "word/settings.xml")

    asking = ("updateFields", "attachedTemplate", "mailMerge", "documentProtection")
    assert list(settings.iter(*(W + name for name in asking))) == []


@pytest.mark.heavy
@needs_validator
def test_the_file_is_valid() -> None:
    assert errors_of(OWN, "tjenestemodell.docx") == []
