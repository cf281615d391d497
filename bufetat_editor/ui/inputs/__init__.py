"""Inputs as rows: what is shown of each, what is looked for, and how one goes through them."""
