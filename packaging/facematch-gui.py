"""What the frozen window runs."""

import multiprocessing
import sys

from facematch_gui.cli import gui_main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(gui_main())
