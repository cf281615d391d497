"""Models as files: made, opened, copied, backed up and brought back."""
