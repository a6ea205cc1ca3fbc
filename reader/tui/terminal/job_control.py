"""Stopping the program in favour of the shell that it was started from."""

import os
import signal
from collections.abc import Callable


def stop_job(give_terminal_back: Callable[[], None]) -> None:
    """Stop this process, with those started together with it, until a shell continues them.

    A launcher such as ``uv run`` that went on waiting would keep the terminal from the shell. If
    there is no shell to continue them, nothing happens: the system then ignores the default action
    of SIGTSTP, but not SIGSTOP, after which only another terminal could help.

    Args:
        give_terminal_back: Called first; a second SIGTSTP meanwhile does not interrupt it.
    """
    # ignored, SIGCONT continues the process, and calls no handler some time after this has returned
    continued = signal.signal(signal.SIGCONT, signal.SIG_IGN)
    stopped = signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    give_terminal_back()
    signal.signal(signal.SIGTSTP, signal.SIG_DFL)
    os.killpg(os.getpgrp(), signal.SIGTSTP)  # all at once: a shell may continue them immediately
    signal.signal(signal.SIGTSTP, stopped)
    signal.signal(signal.SIGCONT, continued)
