"""The window: what is shown, and what a person wishes done; the use cases do it."""
