"""The user guide in a window of its own: its chapters, how they are set, and where F1 leads."""
