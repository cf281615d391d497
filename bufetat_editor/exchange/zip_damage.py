"""What to expect of a zip file from elsewhere, which may be damaged or made to do harm."""

from __future__ import annotations

import struct
import zipfile
import zlib

ZIP_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How Office files are packed; others take as much memory as the file asks for."""

ZIP_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""All that zipfile is known to raise for such an archive when it is not sound."""
