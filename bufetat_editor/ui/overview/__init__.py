"""The page that shows at a glance how the work stands."""
