"""The compare page: any two moments side by side, change by change."""
