"""The figure of the quality concept: the hub, and the dimensions round it."""
