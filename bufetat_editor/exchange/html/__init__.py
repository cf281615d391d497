"""The intranet page: one HTML file that needs nothing else."""
