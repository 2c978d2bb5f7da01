"""Past checks: found, counted and exported."""
