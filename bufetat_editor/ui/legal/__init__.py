"""The page of legal bases: acts and circulars, and what rests on them."""
