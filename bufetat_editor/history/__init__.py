"""How content changes: changesets, diffs, undo, fingerprints.

Pure functions over snapshots; they plan what is to be written, and never write.
"""
