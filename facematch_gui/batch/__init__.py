"""Many checks from a list: a roster in, a row of results for each of its rows out, resumable at any moment."""
