"""The rounds, and how far each of them has come, recipient by recipient."""
