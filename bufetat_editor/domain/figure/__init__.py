"""How the figure of the quality concept is arranged, wherever it is drawn."""
