"""Reports of checks and months: issued, and judged."""
