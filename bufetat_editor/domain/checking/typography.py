r"""Rules of signs: dashes and quotation marks.

Språkrådet, «Tankestrek» and «Anførselstegn»: the Norwegian dash is the short one, `–`, with a space
on either side between parts of a sentence and none between two numbers; a hyphen binds what is one
word; quotation marks are `«…»`. Curved ones, `”…”`, are seen in print and left alone.
"""

from __future__ import annotations

import re

from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.checking.prose import Pattern, always
from bufetat_editor.domain.kind import Labels

_DASH = Rule(
    "dash",
    Labels("Tankestrek", "Tankestrek", "Dashes"),
    Labels(
        "Her skal det stå tankestrek: «{mend}».",
        "Her skal det stå tankestrek: «{mend}».",
        "There should be a dash here: “{mend}”.",
    ),
)
_QUOTES = Rule(
    "straight_quotes",
    Labels("Rette anførselstegn", "Rette hermeteikn", "Straight quotation marks"),
    Labels(
        "Norske anførselstegn er «…».",
        "Norske hermeteikn er «…».",
        "Norwegian quotation marks are «…».",
    ),
    is_guess=True,
)

_MEASURE = r"(?:år|måned(?:er)?|månader|uker|veker|dager|dagar|timer|timar|prosent|kroner)"
"""What is counted from one number to another; other nouns stand behind a section, «§ 4-24 barn»."""

TYPOGRAPHY = (
    Pattern(_DASH, re.compile(r"(?<=[\w).»”] )-(?= [\w(«”])"), always("–")),
    Pattern(_DASH, re.compile(r"—"), always("–")),
    Pattern(
        _DASH,
        re.compile(rf"(?<![\w-])(?<!§ )\d{{1,4}}(?P<at>-)\d{{1,4}}(?= {_MEASURE}\b)"),
        always("–"),
    ),
    Pattern(
        _QUOTES,
        re.compile(r'(?<!\d)"(?P<words>[^"\n]+)(?<!\d)"'),
        lambda found: f"«{found['words']}»",
    ),
)
"""How signs are written."""
