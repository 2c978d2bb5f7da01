"""A whole list in the window: its page, its table, and what runs it."""
