"""Dialogs, each in its own module; they are opened and answer by signals, never by blocking."""
