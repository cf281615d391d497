"""The coverage page: what the model holds and lacks, in numbers that lead to the items."""
