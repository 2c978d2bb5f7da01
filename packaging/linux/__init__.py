"""The packages for Linux: one for Debian and its kin, and an archive with an installer for everyone else."""
