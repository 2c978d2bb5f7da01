"""Who works at a desk, who signs in, and what they may do."""
