"""HTML from the clipboard: paragraphs, lists and tables, as Office and browsers write them."""

from __future__ import annotations

import re
from html import unescape

from bufetat_editor.exchange.clipboard_lines import PastedLine, finished, is_counted
from bufetat_editor.exchange.html_tokens import Tag, tokens

_PARAGRAPHS = frozenset({"p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"ul", "ol"})
_STRUCTURE = _PARAGRAPHS | _CELLS
_BLOCKS = (
    _STRUCTURE
    | _LISTS
    | {"caption", "table", "tbody", "tfoot", "thead", "tr"}
    | {"article", "aside", "body", "footer", "header", "html", "main", "nav", "section"}
    | {"address", "blockquote", "center", "div", "dl", "figcaption", "figure", "hr", "pre"}
    | {"fieldset", "form", "legend", "menu", "option"}
)

_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(" {2,}")
_BREAK = re.compile(" ?\n ?")
_WORD_LEVEL = re.compile(r"mso-list:\s{0,9}[^\s;\"']{1,40}\s{1,9}level(\d{1,2})", re.IGNORECASE)
_ARIA_LEVEL = re.compile(r"aria-level\s{0,9}=\s{0,9}[\"']?(\d{1,2})", re.IGNORECASE)
_WORD_MARK = re.compile(r"mso-list:\s{0,9}ignore", re.IGNORECASE)


def read_html(html: str) -> tuple[tuple[PastedLine, ...], bool]:
    """Return the lines, and whether the HTML tells which are paragraphs, entries or cells."""
    reader = _Reader()
    for token in tokens(html):
        if isinstance(token, str):
            reader.take_text(token)
        else:
            reader.take_tag(token)
    reader.end_line()
    return finished(reader.lines), reader.is_structured


class _Reader:
    """Walks through the tags and gathers lines; broken HTML gives odd lines, never an error."""

    def __init__(self) -> None:
        self.lines: list[tuple[int, str]] = []
        self.is_structured = False
        self._said: list[str] = []
        self._levels: list[int] = []  # of the lists that are open
        self._own_level: int | None = None  # of a paragraph that Word made an entry of a list
        self._tables = 0
        self._is_paragraph = False
        self._is_preformatted = False
        self._mark: list[str] | None = None  # what Word drew before an entry
        self._spans = 0  # open in the mark

    def take_text(self, raw: str) -> None:
        text = _unescaped(raw)
        if self._mark is not None:
            self._mark.append(_SPACE.sub(" ", text))
        elif self._is_preformatted:
            first, *others = text.split("\n")
            self._said.append(first)
            for line in others:
                self.end_line()
                self._said.append(line)
        else:
            self._said.append(_SPACE.sub(" ", text))

    def take_tag(self, tag: Tag) -> None:
        if tag.name == "br":
            self._break_line()
        elif tag.name == "span":
            self._take_span(tag)
        elif tag.name in _BLOCKS:
            self.end_line()
            take = self._close if tag.is_end else self._open
            take(tag)

    def end_line(self) -> None:
        """What was said so far is a line."""
        self._end_mark()
        text = _SPACES.sub(" ", "".join(self._said))
        self.lines.append((self._level(), _BREAK.sub("\n", text)))
        self._said = []

    def _level(self) -> int:
        if self._own_level is not None:
            return self._own_level
        return self._levels[-1] if self._levels else 0

    def _break_line(self) -> None:
        if self._is_paragraph and not self._tables:
            self._said.append("\n")
        else:
            self.end_line()

    def _open(self, tag: Tag) -> None:
        self.is_structured = self.is_structured or tag.name in _STRUCTURE
        self._is_paragraph = tag.name in _PARAGRAPHS
        self._is_preformatted = self._is_preformatted or tag.name == "pre"
        self._own_level = _told_level(tag, _WORD_LEVEL) if tag.name in _PARAGRAPHS else None
        if tag.name in _LISTS:
            self._levels.append(len(self._levels))
        elif tag.name == "table":
            self._tables += 1
        elif tag.name == "li" and self._levels:
            told = _told_level(tag, _ARIA_LEVEL, _WORD_LEVEL)
            self._levels[-1] = len(self._levels) - 1 if told is None else told

    def _close(self, tag: Tag) -> None:
        self._is_paragraph = False
        self._own_level = None
        if tag.name in _LISTS and self._levels:
            self._levels.pop()
        elif tag.name == "table":
            self._tables = max(0, self._tables - 1)
        elif tag.name == "pre":
            self._is_preformatted = False

    def _take_span(self, tag: Tag) -> None:
        if self._mark is None:
            if not tag.is_end and _WORD_MARK.search(tag.attributes):
                self._mark, self._spans = [], 1
            return
        self._spans += -1 if tag.is_end else 1
        if not self._spans:
            self._end_mark()

    def _end_mark(self) -> None:
        """A number or a bullet is left out; words that Word counts with, as `Kapittel 1`, stay."""
        if self._mark is not None:
            mark = " ".join("".join(self._mark).split())
            self._said += [] if is_counted(mark) else [mark, " "]
            self._mark = None


def _told_level(tag: Tag, *signs: re.Pattern[str]) -> int | None:
    for sign in signs:
        if told := sign.search(tag.attributes):
            return max(0, int(told[1]) - 1)
    return None


def _unescaped(text: str) -> str:
    try:
        return unescape(text)
    except ValueError:  # the number of a character has more digits than Python reads
        return text
