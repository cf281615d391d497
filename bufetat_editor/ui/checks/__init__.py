"""The checks: what wants attention in the model, listed under the page one works on."""
