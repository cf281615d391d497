"""The XMP packet of a PDF: what the file says of itself, as XML that is found without a PDF reader.

It is to stand in the file as it is (ISO 16684-1, 7.3), so that any program finds it; some that save
a PDF again pack it all the same.
"""

from __future__ import annotations

import re
import zlib

_BEGIN, _END = b"<?xpacket begin", b"<?xpacket end"
_PACKED = re.compile(rb"/Subtype\s*/XML\b[^>]{0,500}>>\s*stream\r?\n")
_MOST_PACKED = 20


def metadata_of_pdf(content: bytes, most: int) -> bytes:
    """Return the newest packet of a PDF; empty if there is none.

    Args:
        most: bytes of a packet; of a larger one there is nothing.
    """
    return _packet(content, most) or _unpacked(content, most)


def _packet(content: bytes, most: int) -> bytes:
    """What is saved is added to the end of a PDF, so the last packet is the newest."""
    begin = content.rfind(_BEGIN)
    end = content.find(_END, begin, begin + most) if begin >= 0 else -1
    return content[begin:end] if end >= 0 else b""


def _unpacked(content: bytes, most: int) -> bytes:
    found = [one.end() for one in _PACKED.finditer(content)]
    for begin in found[: -_MOST_PACKED - 1 : -1]:
        try:
            stream = zlib.decompressobj().decompress(content[begin : begin + most], most)
        except zlib.error:
            continue
        if packet := _packet(stream, most):
            return packet
    return b""
