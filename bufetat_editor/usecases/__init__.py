"""What a person can do with a model; the window and the command line do the same.

Each use case is a function over the `Desk`: it plans by `history`, writes by `storage`, and says
what came of it. It may import everything below and knows neither Qt nor click.
"""
