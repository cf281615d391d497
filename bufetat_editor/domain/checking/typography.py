r"""Rules of signs: dashes, quotation marks, and digits among letters.

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
)
_ZERO = Rule(
    "zero_for_letter",
    Labels("Sifferet 0 i ord", "Sifferet 0 i ord", "The digit 0 in words"),
    Labels(
        "«{found}» er skrevet med sifferet 0. Menes bokstaven O?",
        "«{found}» er skriven med sifferet 0. Er det bokstaven O som er meint?",
        "“{found}” is written with the digit 0. Is the letter O meant?",
    ),
)

_MEASURE = (
    r"(?:år|månede?r|mnd\.|uker|veker|dager|dagar|timer|timar|prosent|kroner|barn|plass[ea]r)"
)

TYPOGRAPHY = (
    Pattern(_DASH, re.compile(r"(?<=[\w).»”] )-(?= [\w(«”])"), always("–")),
    Pattern(_DASH, re.compile(r"—"), always("–")),
    Pattern(
        _DASH,
        re.compile(rf"(?<![\w-])(?<!§ )\d{{1,4}}(?P<at>-)\d{{1,4}}(?= {_MEASURE}\b)"),
        always("–"),
    ),
    Pattern(_QUOTES, re.compile(r'"(?P<words>[^"\n]+)"'), lambda found: f"«{found['words']}»"),
    Pattern(
        _ZERO,
        re.compile(r"(?<![\w-])[A-ZÆØÅ]{2,}0[A-ZÆØÅ]*(?![\w-])"),
        lambda found: found[0].replace("0", "O"),
    ),
)
"""How signs are written."""
