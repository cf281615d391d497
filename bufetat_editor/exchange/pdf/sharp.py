"""Pictures made part of the page, so that they are as sharp as it is.

Qt draws a picture within a picture coarsely, in the points that it has at its own size. The figure
is such a picture; it is drawn by ourselves (`exchange.figure`) and put in by typst, so that what is
looked for here is known to the letter.
"""

from __future__ import annotations

import base64
import re

_PICTURE = re.compile(
    rb'<image xlink:href="data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)" width="([0-9.]+)"[^>]*/>'
)
_WIDTH = re.compile(rb'viewBox="0 0 ([0-9.]+)')
_LETTERING = re.compile(rb'(font-family|text-anchor)="([^",]*)')  # Qt knows one family only


def sharp(page: bytes) -> bytes:
    """Return the SVG of a page with the shapes of its pictures for the pictures."""
    return _PICTURE.sub(_as_a_part, page)


def _as_a_part(found: re.Match[bytes]) -> bytes:
    """Return the shapes of a picture, at the size of the place that it has on the page."""
    head, _, shapes = base64.b64decode(found[1]).partition(b">")
    width = _WIDTH.search(head)
    scale = float(found[2]) / float(width[1]) if width else 1
    lettering = b" ".join(b'%s="%s"' % told for told in _LETTERING.findall(head))
    return b'<g transform="scale(%f)" %s>%s' % (
        scale,
        lettering,
        shapes.replace(b"</svg>", b"</g>"),
    )
