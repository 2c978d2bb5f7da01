"""The command line's subcommands, a module each: ``add`` describes its words, ``run`` does it and gives an exit code.

Everything heavy is imported inside ``run``, so that ``facematch --help`` costs nothing.
"""
