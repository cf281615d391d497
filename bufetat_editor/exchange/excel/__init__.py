"""Excel files: the matrix for print, and the model as registers."""
