"""How content leaves the program and comes back.

A `Subject` becomes a tree of layout-free blocks or a set of registers, and each format has one
small writer for these. No format reads another's output, and none knows where the snapshot came
from.
"""

from __future__ import annotations

READ_RETURNED = "read-returned"
"""The word of the command line that makes the program a child that reads a returned file."""
