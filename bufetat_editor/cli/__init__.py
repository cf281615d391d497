"""The command line: every use case as a command, for scripts and those who live in a terminal."""

from __future__ import annotations

from bufetat_editor.cli.main import run

__all__ = ["run"]
