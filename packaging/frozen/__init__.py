"""The frozen program: what goes into its folder, what is written about it, and whether it may be given to people."""
