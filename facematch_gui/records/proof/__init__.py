"""Whether the records are as they were written."""
