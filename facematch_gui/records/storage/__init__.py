"""Entries and their contents in tables: opened, appended to, kept aside where they are damaged."""
