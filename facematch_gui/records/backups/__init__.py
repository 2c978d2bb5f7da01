"""The records in one file, and back again."""
