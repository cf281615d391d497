"""Whatever the style sheet and the palette draw can be read, in all three palettes.

The style sheet itself is read: for each of its rules the colours that hold there are worked out as
Qt would, and every text is measured against every ground it may stand on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import pytest
from PySide6.QtGui import QPalette

from bufetat_editor import resources
from bufetat_editor.ui.theme import CONTRAST, DARK, LIGHT, Tokens, palette
from tests.ui.test_theme import contrast, luminance

PALETTES = pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"]
)
OPEN_GROUNDS = frozenset({"ground", "panel"})
"""What shows through where a rule has no ground of its own."""

WITHOUT_TEXT = {"QScrollBar", "QSplitter", "QProgressBar", "QTableCornerButton"}
BARE = {"#dropMark", "#sheet"}
"""Names of widgets without text."""
PARTS_WITH_TEXT = {"", "item", "section"}
FIELDS = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QCheckBox", "QRadioButton"}
TEXT, LINE = 4.5, 3.0


@dataclass(frozen=True)
class Part:
    """One simple selector: `QPushButton[look="link"]::item:focus`."""

    kind: str
    part: str
    conditions: frozenset[str]

    def covers(self, other: Part) -> bool:
        return (
            self.kind in {"", other.kind}
            and self.part == other.part
            and self.conditions <= other.conditions
        )


@dataclass(frozen=True)
class Rule:
    ancestors: tuple[Part, ...]
    subject: Part
    values: tuple[tuple[str, str], ...]

    @property
    def weight(self) -> int:
        chain = (*self.ancestors, self.subject)
        return sum(10 * len(part.conditions) + bool(part.kind) for part in chain)

    def covers(self, other: Rule) -> bool:
        given = list(other.ancestors)
        return self.subject.covers(other.subject) and all(
            any(own.covers(part) for part in given) for own in self.ancestors
        )


def part(text: str) -> Part:
    name, _, rest = text.partition("::")
    sub, *states = rest.split(":")
    kind = re.match(r"\w*", name)
    conditions = [*re.findall(r"#\w+|\[[^]]*\]|:[\w-]+", name), *(f":{one}" for one in states)]
    return Part(kind.group() if kind else "", sub, frozenset(conditions))


@cache
def rules() -> tuple[Rule, ...]:
    text = re.sub(r"/\*.*?\*/", "", resources.text("styles/window.qss"), flags=re.DOTALL)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        values = tuple(
            (name.strip(), value.strip())
            for name, _, value in (one.partition(":") for one in body.split(";"))
            if value
        )
        for selector in selectors.split(","):
            *above, subject = (part(one) for one in selector.split())
            found.append(Rule(tuple(above), subject, values))
    return tuple(found)


def held(rule: Rule) -> dict[str, str]:
    """Every value that holds where the rule does."""
    values: dict[str, str] = {}
    for other in sorted(rules(), key=lambda one: one.weight):
        if other.covers(rule):
            values |= other.values
            if "border" in dict(other.values):
                values.pop("border-color", None)
                values |= dict(other.values)
    return values


def token(value: str) -> str | None:
    found = re.search(r"@(\w+)", value)
    return found.group(1) if found else None


def grounds(rule: Rule) -> frozenset[str]:
    """The tokens that may lie under what the rule is about."""
    values = held(rule)
    own = token(values.get("background", values.get("background-color", "")))
    if own:
        return frozenset({own})
    if rule.subject.part:
        whole = Part(rule.subject.kind, "", rule.subject.conditions)
        return grounds(Rule(rule.ancestors, whole, ()))
    if rule.ancestors:
        return grounds(Rule(rule.ancestors[:-1], rule.ancestors[-1], ()))
    return OPEN_GROUNDS


def name_of(rule: Rule) -> str:
    subject = rule.subject
    return f"{subject.kind}{'::' * bool(subject.part)}{subject.part}{sorted(subject.conditions)}"


def texts() -> list[tuple[str, str, str]]:
    """Each text of the style sheet: which rule, its colour, its ground."""
    found = []
    for rule in rules():
        subject = rule.subject
        is_bare = subject.kind in WITHOUT_TEXT or subject.conditions & BARE
        if is_bare or subject.part not in PARTS_WITH_TEXT:
            continue
        values = held(rule)
        color = token(values.get("color", "")) or "text"
        found += [(name_of(rule), color, ground) for ground in grounds(rule)]
        chosen = token(values.get("selection-background-color", ""))
        if chosen:
            color = token(values.get("selection-color", "")) or "on_accent"
            found.append((f"{name_of(rule)} chosen", color, chosen))
    return found


def border_of(rule: Rule) -> str | None:
    values = held(rule)
    if values.get("border") == "none":
        return None
    return token(values.get("border-color", "")) or token(values.get("border", ""))


def is_ring(rule: Rule) -> bool:
    """True for a line within what is framed, on whose own ground it must be seen."""
    return "double" in held(rule).get("border", "")


def edges() -> list[tuple[str, str]]:
    """Each line that must be seen: the edges of fields, and where the focus is."""
    found = []
    for rule in rules():
        is_off = ":disabled" in rule.subject.conditions
        is_field = rule.subject.kind in FIELDS and rule.subject.part in {"", "indicator"}
        is_focus = ":focus" in rule.subject.conditions
        border = border_of(rule)
        if border and not is_ring(rule) and (is_focus or (is_field and not is_off)):
            found.append((name_of(rule), border))
    return found


@PALETTES
def test_every_text_of_the_style_sheet_is_legible(tokens: Tokens) -> None:
    bad = {one for one in texts() if contrast(tokens, one[1], one[2]) < TEXT}

    assert bad == set()


@PALETTES
def test_every_edge_of_a_field_and_every_focus_line_is_seen(tokens: Tokens) -> None:
    bad = {
        (name, border, ground)
        for name, border in edges()
        for ground in OPEN_GROUNDS
        if contrast(tokens, border, ground) < LINE
    }

    assert bad == set()


@PALETTES
def test_the_focus_line_is_seen_on_what_it_frames(tokens: Tokens) -> None:
    for ground in ("accent_soft", "chip"):
        assert contrast(tokens, "accent", ground) >= LINE
    for rule in filter(is_ring, rules()):
        assert contrast(tokens, border_of(rule) or "", *grounds(rule)) >= LINE


@PALETTES
def test_the_palette_is_legible_where_the_style_draws_by_itself(tokens: Tokens) -> None:
    role = QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.Link, role.Window),
    ]
    made = palette(tokens)
    for text, ground in pairs:
        low, high = sorted(luminance(made.color(one).name()) for one in (text, ground))

        assert (high + 0.05) / (low + 0.05) >= TEXT, (text, ground)


def test_the_rules_are_read_as_they_are_meant() -> None:
    """Were the reading wrong, nothing would be measured."""
    link = next(rule for rule in rules() if rule.subject == part('QPushButton[look="link"]'))
    off = next(rule for rule in rules() if rule.subject == part("QLineEdit:disabled"))

    assert token(held(link)["color"]) == "accent"
    assert grounds(link) == OPEN_GROUNDS
    assert grounds(off) == {"chip"}
    assert {color for _, color, _ in texts()} >= {"text", "muted", "accent", "on_accent", "warn"}
    assert {border for _, border in edges()} >= {"border", "accent"}
