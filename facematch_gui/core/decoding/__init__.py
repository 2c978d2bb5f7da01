"""The workshop behind ``core.image``: from a file's bytes to RGB pixels, past the guards of its format."""
