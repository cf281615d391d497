"""The find page: words wherever they stand, and others in their place."""
