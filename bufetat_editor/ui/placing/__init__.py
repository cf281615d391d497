"""Where an input belongs that has no place, or another one."""
