"""Spelling in the window: unknown words are marked where they stand, and mended there."""
