"""The installer for Windows: what it is made of, and how it is made."""
