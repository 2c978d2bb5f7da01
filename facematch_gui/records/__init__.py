"""The sealed log of checks: what was checked, unchangeable, private, erasable."""
