"""The site's key, where it lies, and what it seals."""
