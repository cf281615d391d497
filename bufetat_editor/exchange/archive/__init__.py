"""The archive package: an approved edition with all behind it, to be kept for ever."""
