"""The model as YAML, in the Norwegian keys of the 2011 document (docs/glossary.md names them)."""
