"""The records in the window: case, history, decisions, overview."""
