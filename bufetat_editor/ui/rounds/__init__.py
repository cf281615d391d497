"""The page of a round: who has answered, what they propose, and what has no place yet."""
