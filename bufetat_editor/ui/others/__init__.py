"""Who else has the model open, and what they have written meanwhile."""
