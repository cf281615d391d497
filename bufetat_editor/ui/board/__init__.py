"""How far a round has come, recipient by recipient."""
