r"""Rules of punctuation, as Språkrådet states them («Tegnsetting») unless another source is named.

Each tells something that is true of any Norwegian text:

- «jf.» begins an addition, so a comma parts it from what it is added to (Justisdepartementet,
  «Lovteknikk og lovforberedelse»).
- The parts of a reference are parted by commas, `§ 2-3, 2. ledd`, and a stop ends a sentence.
- A parenthesis belongs to the words before it, so a comma stands behind it; but parentheses may be
  listed, «(1), (2)».
- A sign of punctuation stands once, close to the word before it and apart from the one after it.
- A word stands once.
"""

from __future__ import annotations

import re

from bufetat_editor.domain.checking.abbreviations import ends_in_abbreviation
from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.checking.prose import Pattern, always
from bufetat_editor.domain.kind import Labels

_JF = Rule(
    "comma_before_jf",
    Labels("Komma foran «jf.»", "Komma framfor «jf.»", "Comma before “jf.”"),
    Labels(
        "Det skal stå komma foran «jf.».",
        "Det skal stå komma framfor «jf.».",
        "There must be a comma before “jf.”.",
    ),
)
_REFERENCE = Rule(
    "stop_in_reference",
    Labels("Punktum i henvisninger", "Punktum i tilvisingar", "Full stops in references"),
    Labels(
        "Delene av en henvisning skilles med komma: «{mend}».",
        "Delane av ei tilvising blir skilde med komma: «{mend}».",
        "The parts of a reference are parted by commas: “{mend}”.",
    ),
)
_PARENTHESIS = Rule(
    "comma_before_parenthesis",
    Labels("Komma foran parentes", "Komma framfor parentes", "Comma before a parenthesis"),
    Labels(
        "Det skal ikke stå komma foran en parentes.",
        "Det skal ikkje stå komma framfor ein parentes.",
        "There must be no comma before a parenthesis.",
    ),
)
_DOUBLED = Rule(
    "doubled_sign",
    Labels("Doble skilletegn", "Doble skiljeteikn", "Doubled punctuation"),
    Labels(
        "«{found}»: det skal bare stå ett skilletegn.",
        "«{found}»: det skal berre stå eitt skiljeteikn.",
        "“{found}”: there should be one sign only.",
    ),
)
_SPACE_BEFORE = Rule(
    "space_before_sign",
    Labels("Mellomrom foran skilletegn", "Mellomrom framfor skiljeteikn", "Space before a sign"),
    Labels(
        "Det skal ikke stå mellomrom foran skilletegnet.",
        "Det skal ikkje stå mellomrom framfor skiljeteiknet.",
        "There must be no space before the sign.",
    ),
)
_SPACE_AFTER = Rule(
    "no_space_after_sign",
    Labels("Mellomrom etter skilletegn", "Mellomrom etter skiljeteikn", "No space after a sign"),
    Labels(
        "Det mangler et mellomrom etter skilletegnet.",
        "Det manglar eit mellomrom etter skiljeteiknet.",
        "A space is missing after the sign.",
    ),
)
_DOUBLE_SPACE = Rule(
    "double_space",
    Labels("Doble mellomrom", "Doble mellomrom", "Double spaces"),
    Labels(
        "Det står flere mellomrom etter hverandre.",
        "Det står fleire mellomrom etter kvarandre.",
        "There are several spaces in a row.",
    ),
)
_DOUBLED_WORD = Rule(
    "doubled_word",
    Labels("Doble ord", "Doble ord", "Doubled words"),
    Labels(
        "Ordet «{mend}» står to ganger etter hverandre.",
        "Ordet «{mend}» står to gonger etter kvarandre.",
        "The word “{mend}” stands twice in a row.",
    ),
    is_guess=True,
)

_ORDINAL = r"(?:\d+\.|første|annet|andre|tredje|fjerde)"
_OPENS = "".join(
    rf"(?<!\b{word})"
    for word in ("og", "eller", "men", "også", "likevel", "se", "Se", "særlig", "Særlig")
)
"""«jf.» behind one of these begins no addition: «men jf. § 3»."""


def _with_comma(found: re.Match[str]) -> str:
    """The stop of an abbreviation stays where it is."""
    stop = "." if found["sign"] and ends_in_abbreviation(found.string[: found.end("sign")]) else ""
    return f"{stop}, {found['jf']}"


PUNCTUATION = (
    Pattern(
        _JF,
        re.compile(rf"(?<=[\w)»”]){_OPENS}(?P<sign>[.;]?) (?P<jf>jfr?\.?)(?= )"),
        _with_comma,
    ),
    Pattern(
        _REFERENCE,
        re.compile(rf"(?P<section>§ ?\d+(?:-\d+)?(?: ?[a-z])?)\.(?P<part> {_ORDINAL} ?ledd)"),
        lambda found: f"{found['section']},{found['part']}",
    ),
    Pattern(_PARENTHESIS, re.compile(r"(?<!\)), ?\("), always(" (")),
    Pattern(_DOUBLED, re.compile(r"(?<![.,;:])([,;:])\1+"), lambda found: found[1]),
    Pattern(_DOUBLED, re.compile(r"(?<!\.)\.\.(?!\.)"), always(".")),
    Pattern(_DOUBLED, re.compile(r"(?<=\w),\."), always(".")),
    Pattern(_SPACE_BEFORE, re.compile(r"(?<=\w) +([,;:!?.])(?=\s|$)"), lambda found: found[1]),
    Pattern(
        _SPACE_BEFORE, re.compile(r"(?<=\w) +([,;])(?=[^\W\d_])"), lambda found: f"{found[1]} "
    ),
    Pattern(_SPACE_AFTER, re.compile(r"(?<=[a-zæøå]{2})\.(?=[A-ZÆØÅ][a-zæøå])"), always(". ")),
    Pattern(
        _SPACE_AFTER, re.compile(r"(?<=[a-zæøå])[,;](?=[a-zæøå])"), lambda found: f"{found[0]} "
    ),
    Pattern(_DOUBLE_SPACE, re.compile(r"(?<=\S) {2,}(?=\S)"), always(" ")),
    Pattern(
        _DOUBLED_WORD,
        # «Er det det vi vil?» is right, and so is «den den gjelder».
        re.compile(r"(?<![\w-])(?!de[nt]? )(?P<word>[a-zæøå]+) (?P=word)(?![\w-])"),
        lambda found: found["word"],
    ),
)
"""The rules of punctuation that signs alone tell."""
