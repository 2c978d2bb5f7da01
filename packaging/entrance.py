"""What both frozen programs run: the name of the executable says which of the two it is."""

import multiprocessing
import sys
from pathlib import Path


def main() -> int:
    from facematch_gui.cli import gui_main
    from facematch_gui.cli import main as command_line

    return gui_main() if Path(sys.executable).stem.endswith("-gui") else command_line()


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker ends here, before anything of the program is imported
    sys.exit(main())
