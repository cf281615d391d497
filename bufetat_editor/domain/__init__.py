"""What a service model is: kinds, items, snapshots, legal references, checks.

Frozen values and pure rules. Nothing here reads a file, a clock or a database.
"""
