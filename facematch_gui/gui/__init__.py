"""The window: widgets get values and emit intents; ``jobs`` holds the only threads."""
