"""What wants attention in a model, found by rules that know nothing of any store."""
