"""Entry point of `bufetat-editor` and of `python -m bufetat_editor`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run what the command line asks for."""
    from bufetat_editor.cli import run

    sys.exit(run())


if __name__ == "__main__":
    main()
