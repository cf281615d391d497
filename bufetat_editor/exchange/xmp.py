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

    What is saved is added to the end of a PDF, so the last packet is the newest.

    Args:
        most: bytes of a packet; of a larger one there is nothing.
    """
    plain = content.rfind(_BEGIN)
    packed = [one.end() for one in _PACKED.finditer(content)]
    for begin in packed[: -_MOST_PACKED - 1 : -1]:
        if begin < plain:
            break
        if packet := _unpacked(content[begin : begin + most], most):
            return packet
    return _packet(content, most)


def _packet(content: bytes, most: int) -> bytes:
    begin = content.rfind(_BEGIN)
    end = content.find(_END, begin, begin + most) if begin >= 0 else -1
    return content[begin:end] if end >= 0 else b""


def _unpacked(stream: bytes, most: int) -> bytes:
    try:
        return _packet(zlib.decompressobj().decompress(stream, most), most)
    except zlib.error:
        return b""
