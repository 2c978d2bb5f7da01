"""What both frozen programs run: the name of the executable says which of the two it is."""

import multiprocessing
import os
import sys
from pathlib import Path

_SEARCH_PATH = "LD_LIBRARY_PATH"


def main() -> int:
    _give_back_search_path()
    from facematch_gui.cli import gui_main
    from facematch_gui.cli import main as command_line

    return gui_main() if Path(sys.executable).stem.endswith("-gui") else command_line()


def _give_back_search_path() -> None:
    """Lets programs that are started from here, such as the file manager, find their own libraries and not this one's.

    Linux' loader has read the variable already, so this program's own libraries are still found.
    """
    before = os.environ.pop(_SEARCH_PATH + "_ORIG", None)
    if before is None:
        os.environ.pop(_SEARCH_PATH, None)
    else:
        os.environ[_SEARCH_PATH] = before


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker ends here, before anything of the program is imported
    sys.exit(main())
