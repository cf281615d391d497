"""Print: the memo with the model, and the model alone as a booklet, as PDF."""
