"""What reading a zip file from elsewhere can end in, if it is damaged or made to do harm."""

from __future__ import annotations

import struct
import zipfile
import zlib

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
"""All that zipfile is known to raise for bytes that are no sound archive."""
