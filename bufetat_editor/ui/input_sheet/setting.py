"""How what is told of an input is set: headings, texts, small print, warnings, two columns."""

from __future__ import annotations

from bufetat_editor.ui.history_text import escaped
from bufetat_editor.ui.theme import Theme, Tokens

SIZE = 14.5
_SMALL = 12.5


class Setting:
    """Sets words as rich text in the look in use."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def tokens(self) -> Tokens:
        """The colours."""
        return self._theme.tokens

    def heading(self, words: str) -> str:
        """Return a heading over what follows."""
        size = self._theme.zoomed(SIZE)
        style = f"margin: 14px 0 3px 0; font-weight: 600; font-size: {size}px"
        return f'<p style="{style}">{escaped(words)}</p>'

    def text(self, rich: str, *, inset: int = 0) -> str:
        """Return a paragraph of what is marked up already.

        Args:
            inset: how far it is set in, in pixels.
        """
        return f'<p style="margin: 0 0 4px {inset}px; line-height: 130%">{rich}</p>'

    def small(self, words: str) -> str:
        """Return a line of small print."""
        return f'<p style="margin: 2px 0 4px 0">{self.muted(words)}</p>'

    def muted(self, words: str) -> str:
        """Return words as small print."""
        style = f"color: {self.tokens.muted}; font-size: {self._theme.zoomed(_SMALL)}px"
        return f'<span style="{style}">{escaped(words)}</span>'

    def strong(self, words: str) -> str:
        """Return words that stand out in a line."""
        return f'<span style="font-weight: 600">{escaped(words)}</span>'

    def marked(self, rich: str) -> str:
        """Return what collides with something else, so that one sees where."""
        style = f"background: {self.tokens.warn_soft}; font-weight: 600"
        return f'<span style="{style}">{rich}</span>'

    def warning(self, words: str) -> str:
        """Return what one should know before one trusts it."""
        style = f"color: {self.tokens.warn}; background: {self.tokens.warn_soft}; font-weight: 600"
        told = f'<span style="{style}">&nbsp;⚠ {escaped(words)}&nbsp;</span>'
        return f'<p style="margin: 10px 0 0 0">{told}</p>'

    def beside(self, left: str, right: str) -> str:
        """Return two texts side by side."""
        cell = f'<td width="50%" valign="top" style="padding: 6px 10px; {self._line()}">'
        row = f"<tr>{cell}{left}</td>{cell}{right}</td></tr>"
        return f'<table width="100%" cellspacing="0" cellpadding="0">{row}</table>'

    def _line(self) -> str:
        return f"border: 1px solid {self.tokens.line}"
