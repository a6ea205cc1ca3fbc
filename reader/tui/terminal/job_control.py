"""Stopping the program in favour of the shell that it was started from."""

import os
import signal
from collections.abc import Callable
from pathlib import Path


def stop_job(give_terminal_back: Callable[[], None]) -> None:
    """Stop this process, with those started together with it, until it is continued.

    A launcher such as ``uv run`` that went on waiting would keep the terminal from the shell. If
    there is no shell, the system ignores the default action of SIGTSTP: whoever sent the signal is
    then obeyed with SIGSTOP, and has to continue the process.

    Args:
        give_terminal_back: Called first; a second SIGTSTP meanwhile does not interrupt it.
    """
    # ignored, SIGCONT continues the process, and calls no handler some time after this has returned
    continued = signal.signal(signal.SIGCONT, signal.SIG_IGN)
    stopped = signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    give_terminal_back()
    if has_shell():
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.killpg(os.getpgrp(), signal.SIGTSTP)  # all at once: a shell may continue them at once
    else:
        os.kill(os.getpid(), signal.SIGSTOP)
    signal.signal(signal.SIGTSTP, stopped)
    signal.signal(signal.SIGCONT, continued)


def has_shell() -> bool:
    """Whether a shell could continue this process: one in its session that started its group."""
    group, session, parent = os.getpgrp(), os.getsid(0), os.getppid()
    try:
        while os.getsid(parent) == session:
            if os.getpgid(parent) != group:
                return True
            parent = _parent_of(parent)  # a launcher
    except (OSError, ValueError):
        return False
    return False


def _parent_of(process: int) -> int:
    """Return the parent of a process.

    Raises:
        OSError: The process has ended, or the system has no /proc.
    """
    status = Path(f"/proc/{process}/stat").read_text()
    return int(status.rpartition(")")[2].split()[1])
