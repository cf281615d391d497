"""The list of keys: those of the menus, read out of the actions, and those of rows and lists."""
