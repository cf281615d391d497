"""Word files: a memo with the model attached, or the model alone."""
